package lede

import (
	"slices"
	"strings"
	"testing"
)

// A shape is a text and what must be among its quotes, each as "source: words"; a want
// behind "!" must not.
type shape struct{ name, text, want string }

// checkShapes checks shapes.
func checkShapes(t *testing.T, shapes []shape) {
	t.Helper()
	for _, c := range shapes {
		got := shortQuotes(t, c.text)
		want, none := strings.CutPrefix(c.want, "!")
		if slices.Contains(got, want) == none {
			t.Errorf("%s: %q\ngot  %q\nwant %q", c.name, c.text, got, c.want)
		}
	}
}

// TestQuoteEnds checks where what is reported ends: with its clause, and where the one
// who speaks goes on to say more.
func TestQuoteEnds(t *testing.T) {
	checkShapes(t, []shape{
		{"goes on by a participle", "He noted that at no point did guards harm the driver, stressing that they were at the gate all night.",
			"He: at no point did guards harm the driver"},
		{"goes on by and", "Carla Benedetti called the plan “a museum of rust” and said that the port would close.",
			"Carla Benedetti: the plan “a museum of rust”"},
		{"another's participle", "The mayor said that Anna Lind had left the room, saying nothing to the press.",
			"!The mayor: that Anna Lind had left the room"},
		{"behind a front", "The spokesman said that contrary to the stories on the radio, the guards never struck the driver.",
			"The spokesman: contrary to the stories on the radio, the guards never struck the driver"},
		{"a denial", "The magistrate denied being held at the station on Monday.", "The magistrate: being held at the station on Monday"},
		{"a pronoun alone", "He stood his ground and insisted that he must finish the job.", "He: he must finish the job"},
	})
}

// TestHollow checks the verbs that report nothing.
func TestHollow(t *testing.T) {
	checkShapes(t, []shape{
		{"the said", "The court was told that the said officer had left the gate.", "!the: officer had left the gate"},
		{"reported for", "The drivers later reported for work at the gate of the port.", "!The drivers: work at the gate of the port"},
		{"reported that", "The drivers later reported that the gate was open.", "The drivers: the gate was open"},
		{"protesting", "Some villagers protesting the sale of the quay blocked the road.", "!Some villagers: the sale of the quay blocked the road"},
	})
}

// TestBackward checks the verbs that report the sentence before theirs.
func TestBackward(t *testing.T) {
	const road = "The road over the river will be closed for six weeks."
	const told = "The road over the river will be closed for six weeks"
	checkShapes(t, []shape{
		{"disclosed this in", road + "\n\nThe mayor of Akere disclosed this in a chat with newsmen.", "The mayor of Akere: " + told},
		{"said this while", road + " He said this while opening a school.", "He: " + told},
		{"this was stated by", road + " This was stated by the deputy head of the union, Anna Lind.", "the deputy head of the union, Anna Lind: " + told},
		{"this road", road + " He said this road is bad.", "!He: " + told},
		{"this week", road + " He said this week that the school would open.", "!He: " + told},
		{"told already", "The governor said the road would be closed. The mayor of Akere disclosed this in a chat.", "!The mayor of Akere: The governor said the road would be closed"},
	})
}

// TestTurnRound checks who speaks where the hearer stands between verb and words.
func TestTurnRound(t *testing.T) {
	checkShapes(t, []shape{
		{"once asked", "Mike Bello once asked the coach John Buck, “How much have you made of the team?”", "Mike Bello: How much have you made of the team?"},
		{"asked behind", "“How much have you made of the team?” asked the coach John Buck.", "the coach John Buck: How much have you made of the team?"},
	})
}

// TestRelayed checks who speaks, and through whom, where one passes on what another said.
func TestRelayed(t *testing.T) {
	checkShapes(t, []shape{
		{"passed on", "Anna Lind said that the bridge was safe for trucks, the ministry’s press service reports.",
			"Anna Lind: the bridge was safe for trucks"},
		{"said within", "Anna Lind said that the bridge was safe, as the report says.", "Anna Lind: the bridge was safe"},
		{"as cited by", "The bridge over the Mesna will be closed for two weeks, the roads office reported, as cited by Newswire.",
			"the roads office: The bridge over the Mesna will be closed for two weeks"},
	})
}

// TestSubjects checks who speaks where the words before the verb hold more than a name.
func TestSubjects(t *testing.T) {
	checkShapes(t, []shape{
		{"in an interview with", "The engineer of the port, in an interview with the Lagos News Agency said the quay was safe for trucks.",
			"The engineer of the port: the quay was safe for trucks"},
		{"of and in", "Villagers of Naqia in Savusavu have told how they watched the waves.", "!Savusavu: how they watched the waves"},
		{"front and pronoun", "Before those who saw the smoke could reach the door, it spread to the roof, he said.",
			"he: Before those who saw the smoke could reach the door, it spread to the roof"},
		{"data showed", "Sales of cars fell by a third in the year to March, stock exchange data showed.",
			"stock exchange data: Sales of cars fell by a third in the year to March"},
		{"plans", "The firm put some of its expansion plans under review.", "!some of its expansion: under review"},
		{"no blank", "\"The board should have been better prepared,\"Mr Lind said.", "Mr Lind: The board should have been better prepared,"},
		{"no blank, curly", "“The board should have been better prepared,”Mr Lind said.", "Mr Lind: The board should have been better prepared,"},
	})
}

// TestAccused checks accusations, adjectives that look like verbs, and brackets.
func TestAccused(t *testing.T) {
	checkShapes(t, []shape{
		{"accused of", "Residents of Adoka have accused local officials of hiding the figures from them.",
			"Residents of Adoka: local officials of hiding the figures from them"},
		{"on trial", "The five accused sat in the front row of the court on Monday.", "!The five: sat in the front row of the court"},
		{"an adjective", "The post stood on his verified page on Monday morning for three hours.", "!his: page on Monday morning for three hours"},
		{"brackets within", "The magistrate denied hiding the letter from the National Working Committee (NWC) of the party.",
			"The magistrate: hiding the letter from the National Working Committee (NWC) of the party"},
		{"a title before the name", "The road is shut, said the head of the works office, Mr. Kojo Mensah, on Friday.",
			"the head of the works office, Mr. Kojo Mensah: The road is shut"},
		{"who was quoted", "He spoke of reports by Anna Lind, who was quoted as saying that the quay was safe.", "Anna Lind: the quay was safe"},
		{"goes on", "He alleged that some farmers have been planted to spoil the vote, adding that the board has a valid head.",
			"He: the board has a valid head"},
	})
}

// TestSaidOn checks where what is reported begins behind "on the … app that", and where
// it ends before what the speaker asks for.
func TestSaidOn(t *testing.T) {
	checkShapes(t, []shape{
		{"on an app", "Mayor Anna Lind said on the Pilot messaging app that the loud blasts heard in the city were thunder.",
			"Mayor Anna Lind: the loud blasts heard in the city were thunder"},
		{"there were", "There were no reports of deaths in the port on Monday, Lind said on the Pilot messaging app.",
			"Lind: There were no reports of deaths in the port on Monday"},
		{"from the bench", "The chief judge Anna Lind declared from the bench “as you see, I had to collect so many papers”.",
			"The chief judge Anna Lind: as you see, I had to collect so many papers"},
		{"reports an agency", "Akere Power has warned residents of delays after heavy rains caused floods in the city, reports AKN.",
			"AKN: Akere Power has warned residents of delays after heavy rains caused floods in the city"},
		{"urged", "Anna Lind said that drones still posed a threat to the port and urged people to stay at home.",
			"Anna Lind: drones still posed a threat to the port"},
	})
}

// TestWithheld checks that what somebody did not say is no assertion.
func TestWithheld(t *testing.T) {
	for text, want := range map[string]QuoteMode{
		"The police chief did not disclose the names of the drivers. The harbour board meets on Friday.":    NoComment,
		"The police chief disclosed the names of the drivers on Monday. The harbour board meets on Friday.": Statement,
	} {
		a, err := Parse("Harbour news of the week\n\n" + text + "\n")
		if err != nil {
			t.Fatal(err)
		}
		checkArticle(t, "Harbour news of the week\n\n"+text+"\n", a)
		for i := range a.Quotes {
			if a.Quotes[i].Mode != want {
				t.Errorf("%q: mode %v, want %v", text, a.Quotes[i].Mode, want)
			}
		}
	}
}

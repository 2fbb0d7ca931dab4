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

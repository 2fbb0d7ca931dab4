package lede

import "testing"

// TestOutskirts checks that what the reporter puts in front of what is reported, or behind
// it, is no part of it.
func TestOutskirts(t *testing.T) {
	checkShapes(t, []shape{
		{"however", "However, the road to the harbour would stay shut until May, the council said.", "the council: the road to the harbour would stay shut until May"},
		{"but", "But the price of bread rose again in June, according to the bureau.", "the bureau: the price of bread rose again in June"},
		{"in addition", "In addition, two bridges were damaged by the flood, the ministry said.", "the ministry: two bridges were damaged by the flood"},
		{"in the north", "In the north, two bridges were damaged by the flood, the ministry said.", "the ministry: In the north, two bridges were damaged by the flood"},
		{"that before marks", "The report states that; “The harbour was never safe for boats of this size.”", "The report: The harbour was never safe for boats of this size."},
		{"adding that", "Ngozi Lind said the line was open to all, adding that it would stay so for a year.", "Ngozi Lind: the line was open to all"},
		{"adding that, no comma", "Ngozi Lind said the line was open to all adding that it would stay so for a year.", "Ngozi Lind: the line was open to all"},
		{"adding to", "Ngozi Lind said the line was a burden adding to the debt of the town.", "Ngozi Lind: the line was a burden adding to the debt of the town"},
		{"highlighting", "The king stressed the need for more trade between the two states, highlighting the role of ports.", "The king: the need for more trade between the two states"},
		{"a tail", "The administrator would be named within a month, the court said on March 1 in a case brought by the owners.",
			"the court: The administrator would be named within a month"},
		{"said, adding", "The mayor should not make such remarks, he said, adding that the party had one leader.", "he: The mayor should not make such remarks"},
		{"goes on", "The bank, he said on Monday, would be sold before the end of the year.", "he: The bank would be sold before the end of the year"},
	})
}

// TestWhollyFronted checks that what is reported begins with its sentence.
func TestWhollyFronted(t *testing.T) {
	checkShapes(t, []shape{
		{"on reaching", "On reaching the bridge, the driver tried to change gear, according to Mr Otieno.",
			"Mr Otieno: On reaching the bridge, the driver tried to change gear"},
		{"last week", "Last week, a team of the prosecutors searched the head office of the firm, according to the sources.",
			"the sources: Last week, a team of the prosecutors searched the head office of the firm"},
	})
}

// TestAccordingWithin checks what is reported round an "according to" between commas, and
// what tells of the source behind it.
func TestAccordingWithin(t *testing.T) {
	checkShapes(t, []shape{
		{"and", "The findings follow a string of critical reports and, according to our correspondent, contain few surprises.",
			"our correspondent: contain few surprises"},
		{"an apposition", "According to Leila Kokton, assistant chief of the district, most men leave with the herds in March.",
			"Leila Kokton, assistant chief of the district: most men leave with the herds in March"},
		{"which", "According to the amendments, which are backed by the cabinet, the minister has the right to close a road.",
			"the amendments, which are backed by the cabinet: the minister has the right to close a road"},
		{"a subject with an aside", "According to Leila Kokton, the governor, who died in May, was fond of the river.",
			"Leila Kokton: the governor, who died in May, was fond of the river"},
	})
}

// TestAskedTo checks that whom somebody asks is reported with what they ask.
func TestAskedTo(t *testing.T) {
	checkShapes(t, []shape{
		{"urged", "The opposition leader urged the people of Akere to take to the streets.", "The opposition leader: the people of Akere to take to the streets"},
		{"asked if", "The mayor asked the council if the road was still open.", "The mayor: if the road was still open"},
	})
}

// TestEndWithin checks that what is reported ends where the words of another end that
// report it.
func TestEndWithin(t *testing.T) {
	checkShapes(t, []shape{
		{"sources told", "A review by the commission revealed that few ministries had kept to the rules, officials told the Gazette.",
			"A review by the commission: few ministries had kept to the rules"},
	})
}

// TestCircumstances checks where what is reported ends before when and where it was told, and
// where it runs on.
func TestCircumstances(t *testing.T) {
	checkShapes(t, []shape{
		{"in an address", "Obi Lind announced his resignation in a televised address.", "Obi Lind: his resignation"},
		{"on a day", "The health office reported its third case of cholera on Sunday after two deaths in Akere.", "The health office: its third case of cholera"},
		{"a clause", "The health office said the third patient had died in Akere on Sunday.", "The health office: the third patient had died in Akere on Sunday"},
		{"after a clause", "The mayor promised to bolster security after clashes at the port left eight people injured.", "The mayor: to bolster security"},
		{"while", "The trade office said the north has new ferries, while the south has grown into a market for them.",
			"The trade office: the north has new ferries, while the south has grown into a market for them"},
		{"especially", "The mayor says there are worries about rooms, especially as one hotel is being turned into flats.",
			"The mayor: there are worries about rooms, especially as one hotel is being turned into flats"},
		{"as a clause in front", "Obi Lind said as no date has been set for the talks, the union does not want to speak of it.",
			"Obi Lind: as no date has been set for the talks, the union does not want to speak of it"},
	})
}

// TestOwnVerb checks that what somebody asks or tells of ends where they do something else.
func TestOwnVerb(t *testing.T) {
	checkShapes(t, []shape{
		{"asked and returned", "Obi Lind later asked the firm to undo the deal and returned the money after a week.", "Obi Lind: the firm to undo the deal"},
		{"asked and to", "Obi Lind asked the firm to undo the deal and return the money.", "Obi Lind: the firm to undo the deal and return the money"},
		{"and being", "Obi Lind admitted criminal damage and being drunk in a boat.", "Obi Lind: criminal damage and being drunk in a boat"},
		{"a clause", "Obi Lind said the firm had undone the deal and returned the money.", "Obi Lind: the firm had undone the deal and returned the money"},
		{"a wish", "Obi Lind suggested that the firm undo the deal and get on with the work.", "Obi Lind: the firm undo the deal and get on with the work"},
	})
}

// TestFronts checks what is reported from a phrase in front on, or without it.
func TestFronts(t *testing.T) {
	checkShapes(t, []shape{
		{"since the day", "Mayor Lind said since the day the bridge fell, he was in touch with the builders.",
			"Mayor Lind: since the day the bridge fell, he was in touch with the builders"},
		{"remembering", "Remembering his friend as a “quiet man”, Lind says the town should go on with his work.",
			"Lind: the town should go on with his work"},
		{"the fact that", "He pointed to the fact that the hospitals were running out of drugs.", "He: the hospitals were running out of drugs"},
		{"a fact", "He said the fact that the hospitals had no drugs was known.", "He: the fact that the hospitals had no drugs was known"},
		{"points to", "Mr Lind points to “the suffering of the poor” when aid was cut.", "Mr Lind: “the suffering of the poor” when aid was cut"},
	})
}

// TestDirectOnly checks that the reporter's words behind marked ones that a comma leads in are
// not reported, and that marked words are the innermost speaker's.
func TestDirectOnly(t *testing.T) {
	checkShapes(t, []shape{
		{"during", "The man yelled, “police!” during the shootout at the gate.", "The man: police!"},
		{"two speakers", "All accounts agreed that the man yelled, “Police are here!” during the shootout at the gate.", "the man: Police are here!"},
		{"a name behind", "The men took the body to the hospital for a post-mortem, Sarwar Lind, head of police in Akere, told the Gazette.",
			"Sarwar Lind, head of police in Akere: The men took the body to the hospital for a post-mortem"},
	})
}

// TestRemarks checks the reporter's remarks behind who spoke, the subjects of hearsay, whom
// somebody tells, and the place in front.
func TestRemarks(t *testing.T) {
	checkShapes(t, []shape{
		{"as he", "The gunmen want to end the peace in the valley, he said, as he paid tribute to the dead.", "he: The gunmen want to end the peace in the valley"},
		{"no change", "Risks to growth remain balanced, the bank said, no change from its report of May.", "the bank: Risks to growth remain balanced"},
		{"hearsay", "At least four colleges are said to be on the list.", "-: At least four colleges to be on the list"},
		{"told the BBC", "A defence official told the BBC lessons were being learned.", "A defence official: lessons were being learned"},
		{"told officials", "A resident told Akere officials the bus had left at noon.", "!A resident: officials the bus had left at noon"},
		{"a place", "Akere- The bridge was not only old but rotten, the mayor said on Monday.", "the mayor: The bridge was not only old but rotten"},
		{"pointed out", "Massive investments, he pointed out, have been made in the harbour.", "he: Massive investments have been made in the harbour"},
		{"an office", "According to Ngozi Lind, chief of the district, men mostly leave with the herds in March.",
			"Ngozi Lind, chief of the district: men mostly leave with the herds in March"},
		{"of the money", "The inquiry found that of the 92 million that was lent to the bank, only seven million was paid back.",
			"The inquiry: of the 92 million that was lent to the bank, only seven million was paid back"},
	})
}

// TestWithin checks what goes on behind who speaks between two commas, and where the reporter
// or the speaker goes on to something else.
func TestWithin(t *testing.T) {
	checkShapes(t, []shape{
		{"officials said", "These machines, officials said, have been sent to all eight zones of the city.", "officials: These machines have been sent to all eight zones of the city"},
		{"in May", "The count of arrivals in May 2022, according to the bureau, is 313,548 in all.", "the bureau: The count of arrivals in May 2022 is 313,548 in all"},
		{"however", "The agency said that truck sales fell in February, however it did see that some boats sold well.", "The agency: truck sales fell in February"},
		{"however, aside", "The agency said the harbours, however, needed to change the way in which they count boats.",
			"The agency: the harbours, however, needed to change the way in which they count boats"},
		{"prompting", "The court ruled that term limits violated human rights, paving the way for a fourth term.", "The court: term limits violated human rights"},
		{"and was", "Mr Obi said he was unable to return because he had lost his passport, and was travelling on another one.",
			"Mr Obi: he was unable to return because he had lost his passport, and was travelling on another one"},
		{"or", "The firm said it was cutting output by another 10,000 boats, or 1.2 per cent.", "The firm: it was cutting output by another 10,000 boats, or 1.2 per cent"},
		{"amid", "The cabinet is asking the public to save power this summer amid a shortage of gas.", "The cabinet: the public to save power this summer"},
		{"in what", "Soldiers killed two men during a raid in the north, officials said on Friday, in what the army described as a battle.",
			"officials: Soldiers killed two men during a raid in the north"},
	})
}

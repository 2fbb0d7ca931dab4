package lede

import "testing"

// TestRelatives checks what is reported in a clause that tells of the speaker, and who
// passes it on.
func TestRelatives(t *testing.T) {
	checkShapes(t, []shape{
		{"who said", "Anna Lind, who said she would not resign, met her voters at the quay on Monday.", "who: she would not resign"},
		{"who asked", "Rodrigo Lim, who asked if the road would be closed, got no answer.", "who: if the road would be closed"},
		{"no relative clause", "Anna Lind said the ferry, which had left the quay, met a storm at sea.",
			"Anna Lind: the ferry, which had left the quay, met a storm at sea"},
		{"relayed", "Guards shot three men at the gate of the port, the minister said, the agency Norpress reported.",
			"the minister: Guards shot three men at the gate of the port"},
		{"the subject with an aside", "A resident, who did not want to be named, said gunmen had come on motorbikes.",
			"A resident, who did not want to be named: gunmen had come on motorbikes"},
		{"one of the so-called", "Barbara Lind, one of the so-called “Quay Girls” elected in May, told reporters: “I remember some of them.”",
			"Barbara Lind: I remember some of them."},
	})
}

// TestColonLed checks that whom a verb speaks to, or what of, is not reported with the
// words behind a colon.
func TestColonLed(t *testing.T) {
	checkShapes(t, []shape{
		{"an object", "Deputy Ana Reyes chided the vice mayor: “You cannot run from this.”", "Deputy Ana Reyes: You cannot run from this."},
		{"a clause", "Ana Reyes said the mayor was hiding from the press: “You cannot run from this.”", "!Ana Reyes: You cannot run from this."},
		{"another sentence", "“So we left the hall.” Harriet Lind told the court of the night: “It was late.”", "Harriet Lind: It was late."},
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

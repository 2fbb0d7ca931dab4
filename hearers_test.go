package lede

import "testing"

// TestToldWhom checks whom somebody tells, where no "that" parts the hearer from what is said.
func TestToldWhom(t *testing.T) {
	checkShapes(t, []shape{
		{"a meeting", "Anna Lind told the meeting traders had been left in the dark.", "Anna Lind: traders had been left in the dark"},
		{"a jury", "Anna Lind told the jury police had lied to her.", "Anna Lind: police had lied to her"},
		{"an article behind", "Anna Lind warned the council the bridge was unsafe.", "Anna Lind: the bridge was unsafe"},
		{"a possessive", "Anna Lind told her his boat had gone down.", "Anna Lind: his boat had gone down"},
		{"there", "Anna Lind told my colleague there was no money left.", "Anna Lind: there was no money left"},
		{"a noun of the hearer", "Anna Lind told the council leader he had lied to her.", "Anna Lind: he had lied to her"},
	})
}

// TestAskedTo checks that whom somebody asks is reported with what they ask.
func TestAskedTo(t *testing.T) {
	checkShapes(t, []shape{
		{"urged", "The opposition leader urged the people of Akere to take to the streets.", "The opposition leader: the people of Akere to take to the streets"},
		{"asked if", "The mayor asked the council if the road was still open.", "The mayor: if the road was still open"},
	})
}

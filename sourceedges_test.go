package lede

import "testing"

// TestSourceEdges checks where the words that name the speaker begin and end: offices and names
// between commas are part of them, leads and statements are not.
func TestSourceEdges(t *testing.T) {
	checkShapes(t, []shape{
		{"what somebody is", "Rahim Mollah, additional superintendent of police, told reporters the road was safe.",
			"Rahim Mollah, additional superintendent of police: the road was safe"},
		{"what somebody is, behind the words", "The road was closed for a week, Femi Adebayo, additional superintendent of police, told the paper.",
			"Femi Adebayo, additional superintendent of police: The road was closed for a week"},
		{"a place in front", "On his way to Kigali, the minister said the road was safe.", "the minister: the road was safe"},
		{"an adverb in front", "Likewise, the minister said the road would close.", "the minister: the road would close"},
		{"an office before a name", "Harbour Board public relations officer, Jonas Nekaro, said the pier would close.",
			"Harbour Board public relations officer, Jonas Nekaro: the pier would close"},
		{"no office", "In the capital, Jonas Nekaro said the pier would close.", "Jonas Nekaro: the pier would close"},
		{"a conjunction", "But Anna Lind, head of the quay, told the paper that the ferry was late.",
			"Anna Lind, head of the quay: the ferry was late"},
		{"a time in front", "This morning the union said the ferry was late.", "the union: the ferry was late"},
		{"what it was said in", "The ministry in a statement on Monday said that the ferry was late.", "The ministry: the ferry was late"},
		{"a document", "A note in the file said that the ferry was late.", "A note in the file: the ferry was late"},
		{"a name in other letters", "Station head Lin Mei-hua (林美華) said the trains were full.", "Station head Lin Mei-hua (林美華): the trains were full"},
		{"a pronoun at the end", "The board warned the owner, a man it said had lied.", "it: The board warned the owner"},
	})
}

// TestWholeSubject checks that the subject of a verb of saying is taken with all that tells of it.
func TestWholeSubject(t *testing.T) {
	checkShapes(t, []shape{
		{"a relative clause", "The group that represents 900 bakers said bread would cost more.", "The group that represents 900 bakers: bread would cost more"},
		{"a verb not made by rule", "The girl who fell off the pier on Monday told officers that the rail was loose.", "The girl who fell off the pier: the rail was loose"},
		{"its own verb", "Anna Lind thanked the girl who said that the rail was loose.", "who: the rail was loose"},
		{"two asides", "Rebecca Nghila, a child activist, and member of the board (Oshana), said the plan should be put into action.",
			"Rebecca Nghila, a child activist, and member of the board (Oshana): the plan should be put into action"},
		{"from whom", "An official statement from the board said the ferry was late.", "An official statement from the board: the ferry was late"},
		{"an adverb behind", "The board, however, said the ferry was late.", "The board: the ferry was late"},
		{"a participle in front", "Speaking to reporters, the minister said the road was safe.", "the minister: the road was safe"},
		{"a day behind", "Lumen Health, Inc. (NASDAQ: LUMH), a maker of pumps, today announced that it would buy Corvane.",
			"Lumen Health, Inc. (NASDAQ: LUMH), a maker of pumps: it would buy Corvane"},
		{"another clause", "Officers searched the house after the owner said he had lost his keys.", "the owner: he had lost his keys"},
	})
}

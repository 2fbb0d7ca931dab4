package lede

import "testing"

// TestWholeName checks that who speaks is named from the first word of the phrase on.
func TestWholeName(t *testing.T) {
	checkShapes(t, []shape{
		{"capitals", "COAST GUARD COMMANDER JULES FERRARI SAID THE FERRY HAD LEFT THE QUAY AT DAWN.",
			"COAST GUARD COMMANDER JULES FERRARI: THE FERRY HAD LEFT THE QUAY AT DAWN"},
		{"a genitive", "Three residents' groups had argued that the quay was too old.", "Three residents' groups: the quay was too old"},
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

// TestSourceWhole checks sources with possessives, and with what is done to a text.
func TestSourceWhole(t *testing.T) {
	checkShapes(t, []shape{
		{"lawyers", "Sorrell’s lawyers declined to comment. The road is shut.", "Sorrell’s lawyers: to comment"},
		{"a shop", "Sainsbury's said the store would reopen on Friday.", "Sainsbury's: the store would reopen on Friday"},
		{"he has", "He's said the store would reopen on Friday.", "!He's: the store would reopen on Friday"},
		{"seen by", "However, a letter seen by the Nation shows that the firm was paid twice.", "a letter seen by the Nation: the firm was paid twice"},
		{"not the analysts", "Core inflation, which strips out food, came in at 4.4%, the statistics office said on Tuesday, versus the 4.1% seen by analysts in a poll.",
			"the statistics office: Core inflation, which strips out food, came in at 4.4%"},
		{"per cent", "The bank said inflation would rise to 7.9%.", "The bank: inflation would rise to 7.9%"},
		{"appealed to", "Musa Bello appealed to the government to come to their aid.", "Musa Bello: the government to come to their aid"},
		{"a song", "The song appealed to those who like to dance.", "!The song: those who like to dance"},
	})
}

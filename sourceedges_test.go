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
		{"whom the report cites", "The man was held on Monday, reports our Rangdia correspondent quoting police.", "!our Rangdia correspondent quoting police: The man was held on Monday"},
		{"how somebody came to speak", "A senior official, speaking to the paper in Lagos, said the pier would close.", "A senior official: the pier would close"},
		{"in a study", "Korvan Research in their study showed that flour was too dear.", "Korvan Research: flour was too dear"},
		{"a name behind an office", "Finance Minister, Renga Padayan, predicted that prices would fall.", "Finance Minister, Renga Padayan: prices would fall"},
		{"a day of a report", "A board report from July 21 says that the quay is too old.", "A board report from July 21: the quay is too old"},
		{"killed by", "Relatives of a fisheries officer killed by pirates in 2020 said they had not been told.",
			"Relatives of a fisheries officer killed by pirates in 2020: they had not been told"},
		{"according to, with an aside", "According to the amendments, which are sponsored by the government, bakers will pay less.",
			"the amendments, which are sponsored by the government: bakers will pay less"},
		{"according to, before a clause", "According to the health ministry, 40 people have died of the fever.", "the health ministry: 40 people have died of the fever"},
		{"a report released", "Two in three people want a new pier, according to a survey released Friday by the board.", "a survey released Friday by the board: Two in three people want a new pier"},
		{"a pronoun at the end", "The board fined the owner, a man it said was drunk.", "it: The board fined the owner"},
		{"what the source was, before a colon", "Her neighbour was less hopeful: “Those jobs have owners, and they are not here.”",
			"Her neighbour: Those jobs have owners, and they are not here."},
		{"in the cue", "The mayor is clear: “Those jobs have owners, and they are not here.”",
			"The mayor: Those jobs have owners, and they are not here."},
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

// TestFarSubject checks who speaks where the subject of the verb stands beyond an aside, in
// another clause or at the end of what was said.
func TestFarSubject(t *testing.T) {
	checkShapes(t, []shape{
		{"a name with an aside", "The road was closed for a week, Femi Adeyinka, now a senior fellow with the centre, noted.",
			"Femi Adeyinka, now a senior fellow with the centre: The road was closed for a week"},
		{"an office with a name", "The scheme has failed, the minister of trade, labour and industry, Utoni Nekwa, said.",
			"the minister of trade, labour and industry, Utoni Nekwa: The scheme has failed"},
		{"an agency", "The government is working to help the bakers, the Norland News Agency, Petra, reported.",
			"the Norland News Agency, Petra: The government is working to help the bakers"},
		{"which", "The bakers turned to the board which reported that bread would cost more.", "which: bread would cost more"},
		{"who", "The mayor answered the owner's question, who spoke of “a house without a roof”.", "who: a house without a roof"},
		{"who, far before", "The mayor, who the day before, at a rally of the union, had said that power was a burden, left.",
			"who: power was a burden, left"},
		{"whether", "Asked whether Dr Rafiq Alam, the owner, would be heard, Ann Kerr said, “The inquiry has just begun.”", "Ann Kerr: The inquiry has just begun."},
		{"whom it accuses", "The bakers have accused the ministry of neglect, saying they could no longer pay for flour.",
			"The bakers: they could no longer pay for flour"},
		{"reports", "There are reports alleging that the owner sold the land twice.", "reports: the owner sold the land twice"},
		{"marked words", "Prices rose by half in May, according to the new “dot plot” of rates.", "the new “dot plot” of rates: Prices rose by half in May"},
		{"late in front", "Late on Monday, the Harbour Board (HB) issued a statement recommending that the pier be closed.",
			"the Harbour Board (HB): the pier be closed"},
		{"that a name", "Anna Lind has insisted that Jonas Nekaro has promised her a new pier.", "Jonas Nekaro: her a new pier"},
		{"which one of the clauses", "The speaker added that the house would sit in July and he requested that all deputies come.", "he: all deputies come"},
		{"who, this week", "The roof was mended by the crews, who this week reported that the pier was safe.", "who: the pier was safe"},
		{"said behind the words", "Peace takes hard work said Andrew Nkwe, archbishop of the city.", "Andrew Nkwe, archbishop of the city: Peace takes hard work"},
		{"said with an object", "The mayor who left in May said the same.", "!the same: The mayor who left in May"},
		{"adding", "Room rates in Akere varied, Hindan said, adding that the large hotels were full.", "Hindan: the large hotels were full"},
		{"in announcing", "In announcing that she would retire, Anna Lind thanked the crews.", "Anna Lind: she would retire"},
	})
}

package lede

import "testing"

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

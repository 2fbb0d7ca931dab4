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

// TestSourceWithoutWhen checks that the words which tell when or how something was said are no
// part of who said it.
func TestSourceWithoutWhen(t *testing.T) {
	checkShapes(t, []shape{
		{"today", "A number of deputies today demanded clarity over the cost of the ferry.", "A number of deputies: clarity over the cost of the ferry"},
		{"a day and its part", "The state police Thursday morning said they had two men in custody.", "The state police: they had two men in custody"},
		{"so much later", "“Was the ferry late?” asked a reporter several minutes later.", "a reporter: Was the ferry late?"},
		{"so long ago", "The minister several weeks ago told the house the pier was safe.", "The minister: the pier was safe"},
		{"allegedly", "The council claimed that the minister allegedly said the land was his.", "the minister: the land was his"},
		{"a day behind a genitive", "“Looks like the pier was spared,” commented the fund’s legal adviser Raija Ojala on Friday.",
			"the fund’s legal adviser Raija Ojala: Looks like the pier was spared,"},
		{"to whom", "“It is no agreement that we have to sign,” said the firm's director, Willem Ostrand to Reuters on Friday.",
			"the firm's director, Willem Ostrand: It is no agreement that we have to sign,"},
		{"to where", "“It is no agreement that we have to sign,” said the ambassador to Norland on Friday.",
			"the ambassador to Norland: It is no agreement that we have to sign,"},
		{"in a statement", "“Such threats are common,” said the harbour authority in a statement.", "the harbour authority: Such threats are common,"},
		{"a family", "Sources close to the family said the ferry was late.", "Sources close to the family: the ferry was late"},
		{"a daily", "The editor of the Arabic daily said the ferry was late.", "The editor of the Arabic daily: the ferry was late"},
		{"a day of a game", "Fans at Thursday's game said the ferry was late.", "Fans at Thursday's game: the ferry was late"},
		{"a report of a day", "Figures published last week showed that the ferry was late.", "Figures published last week: the ferry was late"},
	})
}

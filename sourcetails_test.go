package lede

import "testing"

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

// TestSourceWithoutFront checks that what stands in front of who speaks is no part of it.
func TestSourceWithoutFront(t *testing.T) {
	checkShapes(t, []shape{
		{"talks with two", "After talks with Norland and Sunda, the envoy said the pier would open.", "the envoy: the pier would open"},
		{"calls from two", "Despite calls from Labour and the Greens, the mayor said the pier would open.", "the mayor: the pier would open"},
		{"a name and what it is", "Rahim Mollah, a police superintendent, said the pier would open.", "Rahim Mollah, a police superintendent: the pier would open"},
		{"a name behind a place", "In Norland, Rahim Mollah, a police superintendent, said the pier would open.", "Rahim Mollah, a police superintendent: the pier would open"},
		{"giving evidence", "Giving evidence Garda Rowan said the pier had been open.", "Garda Rowan: the pier had been open"},
		{"speaking to", "Addressing the crowd Dr Rowan said the pier had been open.", "Dr Rowan: the pier had been open"},
		{"speaking, with an article", "Speaking to reporters the mayor said the pier had been open.", "the mayor: the pier had been open"},
		{"an article that the mayor", "He wants an apology for an article the mayor says was false.", "the mayor: was false"},
		{"a list in front", "On the pact between Norland, Sunda and Oro, the spokesman said the pier would open.", "the spokesman: the pier would open"},
		{"a list", "The United States, Norland and some of their allies have repeatedly accused Sunda of hiding the pier.",
			"The United States, Norland and some of their allies: Sunda of hiding the pier"},
		{"no name mentioned", "Another resident who also did not want her name mentioned said her window was broken.",
			"Another resident who also did not want her name mentioned: her window was broken"},
		{"the lawyer representing", "The lawyer representing the firm said the pier was open.", "The lawyer representing the firm: the pier was open"},
	})
}

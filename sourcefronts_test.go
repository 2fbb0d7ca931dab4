package lede

import "testing"

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

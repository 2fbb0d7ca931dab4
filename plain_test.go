package lede

import "testing"

// TestPlain tells plain texts, of which no line is an aside, from pages.
func TestPlain(t *testing.T) {
	for _, c := range []struct {
		text   string
		asides bool
	}{
		{"Squad named for qualifier\n\nGOALKEEPERS: Luis Paz (Olimpia), Ann Orta (Vida)\n\nDEFENDERS: Henry Rua (Motagua), Felix Cruz (Dallas)\n\n" +
			"FORWARDS: Eddie Soto (Tolima), Rubilio Lara (Motagua)\n", false},
		{"Harmouth tour of the islands\n\nHarmouth will play nine matches on the islands this summer, the club said on Monday.\n\nTour itinerary:\n\nMay\n\n" +
			"May 13 Arrive in Port Ellis\n\nMay 15 v Duke's XI (at Arden)\n\nMay 17 v Northwick\n\nMay 18 v Wexcombe\n\nMay 22 First match (at Hedley,\n\nLowick)\n\n" +
			"June 5-9 First test (at Edgeton, Barham)\n\nJuly 12 v Scarsdale\n", false},
		{"Congratulations to the teams below.\n\nTeam 1: Coach: Lisa Orta\n\nAnn Lee, Bob Orta, Jo Roe, Sam Otway\n\nTeam 2: Coach: Doug Novak\n\n" +
			"Jeff Roe, Ryan Falk, Sue Patel, John Moyo\n\nAlternates: Heather Brennan, Luis Paz\n", false},
		{"Who is to swim at Lowick?\n\nInterview: Caspar Wend\n\nThe water of the pool at Harmouth is as cold as that of the sea, four researchers found.\n\n" +
			"They swam in both for a year, and measured how long it took them to shiver, which they did every time.\n\n" +
			"The council said that it would heat the pool in winter, and that swimmers would have to pay for it.\n\nFollow her on X\n", true},
		{"Renee,\n\nGo ahead and forward to Brant if you are ready.\n\nThanks,\n\nAnn Perling\n", false},
		{"Ann,\n\nIs this how your clients usually do it?\n\nBest regards\nTom\nAnn,\n", false},
		{"How cold is a pool?\n\nBy\nAnn Perling 0,\nHenry Rua,\nLuis Paz &\nEddie Soto\n\n" +
			"The water of the pool at Harmouth is as cold as that of the sea, four researchers have found this winter.\n\n" +
			"They swam in both for a year, and measured how long it took them to shiver, which they did every time.\n\n" +
			"Read more about swimming\n\nSubscribe\n", true},
		{"Council votes to close pool\n\nThe council of Harmouth voted on Monday to close its only pool.\n\nRead more: Pool reopens\n\n" +
			"The mayor said the town could not afford the repairs.\n", true},
		{"Council votes to close pool\n\nThe council of Harmouth voted on Monday to close its only pool.\n\nAdvertisement\n\n" +
			"The mayor said the town could not afford the repairs.\n\n© 2024 Harmouth Echo. All rights reserved.\n", true},
	} {
		a, err := Parse(c.text)
		if err != nil {
			t.Fatal(err)
		}
		checkArticle(t, c.text, a)
		if got := len(a.Asides) > 0; got != c.asides {
			t.Errorf("asides %v of\n%s", a.Asides, c.text)
		}
	}
}

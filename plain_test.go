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

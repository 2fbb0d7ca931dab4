package lede

import "testing"

func TestReadDateline(t *testing.T) {
	for _, test := range []struct {
		text, dateline, place, agency string
	}{
		{"GENEVA (Reuters) – Talks opened.", "GENEVA (Reuters) –", "GENEVA", "Reuters"},
		{"TROY, N.C. (AP) -- A judge ruled.", "TROY, N.C. (AP) --", "TROY, N.C.", "AP"},
		{"Geneva, Switzerland – US Secretary", "Geneva, Switzerland –", "Geneva, Switzerland", ""},
		{"London, 4 May – The bank said", "London, 4 May –", "London", ""},
		{"CLEVELAND, Feb 26 - Standard Oil Co", "CLEVELAND, Feb 26 -", "CLEVELAND", ""},
		{"CAPE CANAVERAL, Fla, Feb 26 - An unmanned", "CAPE CANAVERAL, Fla, Feb 26 -", "CAPE CANAVERAL, Fla", ""},
		{"BENGALURU, Aug 22 (Reuters) - Shares", "BENGALURU, Aug 22 (Reuters) -", "BENGALURU", "Reuters"},
		{"MADRID — Rafael kept hopes alive", "MADRID —", "MADRID", ""},
		{"(Reuters) — The attorney general", "(Reuters) —", "", "Reuters"},
		{"NEW DELHI: The minister said", "NEW DELHI:", "NEW DELHI", ""},
		{"Washington, DC, United States: Getting there", "Washington, DC, United States:", "Washington, DC, United States", ""},
		{"LONDON 1996-08-30", "LONDON 1996-08-30", "LONDON", ""},
		{"VERONA, Italy 1996-08-24", "VERONA, Italy 1996-08-24", "VERONA, Italy", ""},
		{"Rio de Janeiro, Brazil — “It rained,” he said", "Rio de Janeiro, Brazil —", "Rio de Janeiro, Brazil", ""},
		{"Oaxaca (México), 18 oct (EFE).- Los vendedores", "Oaxaca (México), 18 oct (EFE).-", "Oaxaca (México)", "EFE"},
		{"BOSTON--(BUSINESS WIRE)--Lumora Health", "BOSTON--(BUSINESS WIRE)--", "BOSTON", "BUSINESS WIRE"},
		{"MOSCOW, May 4. /TASS/. The minister said", "MOSCOW, May 4. /TASS/.", "MOSCOW", "TASS"},
		{"New Delhi, Sep 30 (PTI) The Supreme Court on Monday", "New Delhi, Sep 30 (PTI)", "New Delhi", "PTI"},
		{"Kochi, July 2 (IANS) Three people", "Kochi, July 2 (IANS)", "Kochi", "IANS"},
		{"(ANSA) - ROMA, 04 MAG - Il ministro", "(ANSA) - ROMA, 04 MAG -", "ROMA", "ANSA"},
		{"PARIS, 4 mars (Reuters) - Le groupe", "PARIS, 4 mars (Reuters) -", "PARIS", "Reuters"},
		{"Berlin (dpa) - Der Minister", "Berlin (dpa) -", "Berlin", "dpa"},
		{"CNN — The minister said", "CNN —", "", "CNN"},
		{"New Delhi: The minister said", "New Delhi:", "New Delhi", ""},
		{"MANILA, Philippines (AP) _ A ferry sank", "MANILA, Philippines (AP) _", "MANILA, Philippines", "AP"},
		{"PARIS/PRAGUE, March 4 (Reuters) - Belgian", "PARIS/PRAGUE, March 4 (Reuters) -", "PARIS/PRAGUE", "Reuters"},
		{"Tamale, Sept. 14, GNA - Mr Fuseini has", "Tamale, Sept. 14, GNA -", "Tamale", "GNA"},
		{"Accra, Jan 3, GNA- Mr Fuseini has", "Accra, Jan 3, GNA-", "Accra", "GNA"},
		{"KINGSTON, Jamaica, Jan 12, CMC – The board", "KINGSTON, Jamaica, Jan 12, CMC –", "KINGSTON, Jamaica", "CMC"},
		{"BRIDGETOWN, Barbados, CMC – The board", "BRIDGETOWN, Barbados, CMC –", "BRIDGETOWN, Barbados", "CMC"},
		{"London CNN — The board", "London CNN —", "London", "CNN"},
		{"London (CNN) The board met", "London (CNN)", "London", "CNN"},
		{"RAMALLAH, Friday, February 08, 2019 (WAFA) – The board", "RAMALLAH, Friday, February 08, 2019 (WAFA) –", "RAMALLAH", "WAFA"},
		{"NABLUS, Tuesday – The board met", "NABLUS, Tuesday –", "NABLUS", ""},
		{"Nairobi, Tuesday (KNA) – The board met", "Nairobi, Tuesday (KNA) –", "Nairobi", "KNA"},
		{"(Johannesburg) - The board met", "(Johannesburg) -", "Johannesburg", ""},
		{"GYUMRI. – The board met", "GYUMRI. –", "GYUMRI", ""},
		{"ERIE, Pa. — The board met", "ERIE, Pa. —", "ERIE, Pa.", ""},
		{"(CNN)The board met", "(CNN)", "", "CNN"},
		{"New Delhi [India], January 12 (ANI): The board", "New Delhi [India], January 12 (ANI):", "New Delhi [India]", "ANI"},
		{"BAKU, Azerbaijan, January 12. The board", "BAKU, Azerbaijan, January 12.", "BAKU, Azerbaijan", ""},

		{text: "Friday, November 11, 2022 – The board met"},
		{text: "Friday – The board met"},
		{text: "Tamale, Sept. 14, was wet - the rain"},
		{text: "London (UK) The board met"},
		{text: "London (CNN) reporters met"},
		{text: "Marlow (CNN) The board met"},
		{text: "VOTES, Jan 12. The board met"},
		{text: "Lagos, May 4 (his birthday) he said"},
		{text: "EXPERT PANEL: The minister said"},
		{text: "Austin: The minister said"},
		{text: "Donald Trump — the president — said"},
		{text: "The U.S. - led coalition"},
		{text: "BREAKING: The minister resigned"},
		{text: "He said: The end"},
		{text: "Both — Smith and Jones — left"},
		{text: "Mayor Ann Lee (D) spoke - again"},
		{text: "London is calling"},
		{text: "GENEVA"},
		{text: ""},
		{text: "Seven people from the village of Little Wanting – Among them two boys"},
	} {
		d, ok := readDateline(test.text)
		if !ok {
			d = datelineParts{}
		}
		got := [3]string{test.text[:d.end], test.text[d.placeStart:d.placeEnd], test.text[d.agencyStart:d.agencyEnd]}
		if want := [3]string{test.dateline, test.place, test.agency}; got != want {
			t.Errorf("readDateline(%q) = %q, want %q", test.text, got, want)
		}
	}
}

// TestDatelineAlone has the lines between a headline and its story.
func TestDatelineAlone(t *testing.T) {
	const story = "\n\nThe council of Harmouth voted on Monday to close its only pool, which has been open since 1934.\n\n" +
		"The mayor said that the town could not afford the repairs, which would cost more than its library does in a year.\n\n" +
		"Swimmers who had come to the meeting said they would take the decision to the county court before the summer.\n"
	for _, test := range []struct{ head, dateline, place string }{
		{"Council votes to close pool\n\nBy Dana Whitlock\n\nBERLIN", "BERLIN", "BERLIN"},
		{"Council votes to close pool\n\nBy Dana Whitlock\n\nNEW YORK", "NEW YORK", "NEW YORK"},
		{"Council votes to close pool\n\nBy Dana Whitlock\n\nKarachi", "Karachi", "Karachi"},
		{"Council votes to close pool\n\nKailali, October 18", "Kailali, October 18", "Kailali"},

		{"BERLIN\n\nCouncil votes to close pool", "", ""},
		{"Council votes to close pool\n\nBy Dana Whitlock\n\nREADING", "", ""},
		{"Council votes to close pool\n\nBy Dana Whitlock\n\nEUROPE", "", ""},
		{"Council votes to close pool\n\nBy Dana Whitlock\n\nShare", "", ""},
		{"Council votes to close pool\n\nPublished October 18", "", ""},
		{"Council votes to close pool\n\nDana Whitlock, October 18", "", ""},
		{"Council votes to close pool\n\nBERLIN\n\nLONDON – The pool closes next March, after a vote of the council on Monday.", "LONDON –", "LONDON"},
	} {
		text := test.head + story
		a, err := Parse(text)
		if err != nil {
			t.Fatal(err)
		}
		checkArticle(t, text, a)
		dateline, place := "", ""
		if a.Dateline != nil {
			dateline, place = a.Dateline.Text, a.Dateline.Place
		}
		if dateline != test.dateline || place != test.place {
			t.Errorf("dateline %q, place %q, want %q, %q, of\n%s", dateline, place, test.dateline, test.place, test.head)
		}
	}
}

// TestReadTown has first paragraphs that open with a word and a colon.
func TestReadTown(t *testing.T) {
	const rest = " The council voted on Monday to close its only pool, which has been open since 1934."
	for text, want := range map[string]bool{
		"Shillong:" + rest:             true,
		"Jalandhar:" + rest:            true,
		"Reading:" + rest:              false,
		"Jordan:" + rest:               false,
		"Budget:" + rest:               false,
		"Shillong: The vote":           false,
		"Shillong: the council" + rest: false,
	} {
		if _, got := readTown(text); got != want {
			t.Errorf("readTown(%q) = %v", text, got)
		}
	}
}

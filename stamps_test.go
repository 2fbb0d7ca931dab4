package lede

import "testing"

func TestStampLen(t *testing.T) {
	for _, test := range []struct {
		line string
		want int
	}{
		{"date 2021-08-20 LOUISVILLE, Ky. – The season opens", 15},
		{"date 2018-02-06 6 February 2018", 15},

		{"date 2021-08-20", 0},
		{"date 2021-13-20 LOUISVILLE", 0},
		{"date 2021-08-20: LOUISVILLE", 0},
		{"Date 2021-08-20 is in the log", 0},
		{"dated 2021-08-20 in Leeds", 0},
	} {
		if got := stampLen(test.line); got != test.want {
			t.Errorf("stampLen(%q) = %d, want %d", test.line, got, test.want)
		}
	}
}

// TestStamps has pages with a machine's stamp before the first line.
func TestStamps(t *testing.T) {
	const story = "\n\nThe council of Ballymore voted on Tuesday to close the ferry office, which has stood on the quay since 1911.\n\n" +
		"“We have no money for the roof,” said Una Kerr, who leads the council. She said that tickets would be sold on board.\n"
	for _, test := range []struct {
		text, title, published, dateline string
	}{
		{"date 2021-08-20 Ferry office to close after a vote" + story, "Ferry office to close after a vote", "2021-08-20", ""},
		{" date 2021-08-20 Ferry office to close after a vote\n\n19 August 2021" + story, "Ferry office to close after a vote", "2021-08-19", ""},
		{"date 2021-08-20 BALLYMORE, Ireland (AP) — The ferry office on the quay is to close in March, after a vote of the council on Tuesday night." + story, "", "2021-08-20", "BALLYMORE, Ireland"},
	} {
		a, err := Parse(test.text)
		if err != nil {
			t.Fatal(err)
		}
		title, published, dateline := "", "", ""
		if a.Title != nil {
			title = a.Title.Text
		}
		if a.Published != nil {
			published = a.Published.Value
		}
		if a.Dateline != nil {
			dateline = a.Dateline.Place
		}
		if title != test.title || published != test.published || dateline != test.dateline {
			t.Errorf("%q: title %q, published %q, dateline %q", test.text[:40], title, published, dateline)
		}
	}
}

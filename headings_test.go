package lede

import (
	"slices"
	"testing"
)

// TestFindHeadings checks which short lines between paragraphs are headings on a
// page whose own teasers stand twice.
func TestFindHeadings(t *testing.T) {
	const before = `Harbour master rejects plan for night ferries

Port Anselm – The harbour master of Port Anselm has rejected a plan to run ferries through the night, the council said on Tuesday.

Singer Dale Pruitt stuns fans with chapel wedding
Dale Pruitt Singer Dale Pruitt stuns fans with chapel wedding

The plan would have put four boats on the route to the islands, where people have asked for later crossings for years.

`
	const after = `

The council will meet again in June, and the company that owns the boats has asked for a vote before the summer begins.
`
	for _, tt := range []struct {
		line    string
		heading bool
		reason  string
	}{
		{"Islanders ask for a vote", true, "a short line by itself"},
		{`Mayor says the port is "not a motorway"`, true, "a closing mark is no full stop"},
		{"Who will pay for the boats?", true, "a question"},
		{"The islanders have asked for a vote on it.", false, "a sentence"},
		{"and so it went on", false, "a small letter opens it"},
		{"• Four boats on the route", false, "an item of a list"},
	} {
		a, err := Parse(before + tt.line + after)
		if err != nil {
			t.Fatal(err)
		}
		checkArticle(t, a.Text, a)
		is := slices.ContainsFunc(a.Sections, func(s Section) bool { return s.Heading != nil && s.Heading.Text == tt.line })
		if is != tt.heading {
			t.Errorf("%q: heading is %v, want %v: %s", tt.line, is, tt.heading, tt.reason)
		}
	}
}

// TestFindItems checks that the items of one list are of one kind.
func TestFindItems(t *testing.T) {
	p := readPage(frame("• Four boats on the route\n• Two more in the summer\n• None at all in winter"))
	for _, tt := range []struct {
		items  [3]lineKind
		want   [3]lineKind
		reason string
	}{
		{[3]lineKind{lineParagraph, lineTeaser, lineFurniture}, [3]lineKind{lineParagraph, lineParagraph, lineParagraph}, "one is the story's"},
		{[3]lineKind{lineTeaser, lineTeaser, lineFurniture}, [3]lineKind{lineTeaser, lineTeaser, lineFurniture}, "none is the story's"},
		{[3]lineKind{lineParagraph, lineHeading, lineDate}, [3]lineKind{lineParagraph, lineHeading, lineDate}, "kinds of the story stay"},
	} {
		kinds := append([]lineKind{lineTitle, lineParagraph}, tt.items[:]...)
		b := builder{p: p, labelling: labelling{kinds: append(kinds, lineParagraph), open: make([]kindSet, 6)}}
		b.findItems()
		if got := [3]lineKind(b.kinds[2:5]); got != tt.want {
			t.Errorf("items of kinds %v are %v, want %v: %s", tt.items, got, tt.want, tt.reason)
		}
	}
}

// TestFindRows has a table in a story, and lines with figures that are none.
func TestFindRows(t *testing.T) {
	for _, test := range []struct {
		lines string
		rows  bool
	}{
		{"Index Close Change\nWICK-100 72,742.75 -412.61\nWICK-30 23,941.10 -180.04\n", true},
		{"March 3 2024\nMarch 4 2024\nMarch 5 2024\n", false},
		{"12\n14\n16\n", false},
		{"WICK-100 72,742.75 -412.61\n", false},
	} {
		const above = "The shares of the ponds of Lower Wick fell on Friday, since nobody wanted to hold them.\n\n"
		const below = "\nThe shares of the ducks rose on the same day, for they are to be fed by the council.\n"
		p := readPage(above + test.lines + below)
		b := builder{a: &Article{}, p: p, head: -1, byline: -1}
		b.kinds, b.open = make([]lineKind, len(p.lines)), make([]kindSet, len(p.lines))
		for i := range b.kinds {
			b.kinds[i] = lineTeaser
		}
		b.findRows()
		for i := 1; i+1 < len(b.kinds); i++ {
			if got := b.kinds[i] == lineParagraph; got != test.rows {
				t.Errorf("%q is a row: %v", p.line(i), got)
			}
		}
	}
}

// TestFindTables checks that rows with bars are the story's, and headlines with a paper's
// name behind are not.
func TestFindTables(t *testing.T) {
	for _, tt := range []struct {
		lines string
		want  lineKind
	}{
		{"Boat | Crew\nArdmair | 14\nTarn | 9", lineParagraph},
		{"Ferry late again | The Courier\nFare up to 9 crowns | The Courier\nBoat sold | The Courier", lineFurniture},
		{"Boat | Crew\nArdmair | 14", lineFurniture},
		{"Boat | Crew\nArdmair | 14 | 2\nTarn | 9", lineFurniture},
	} {
		p := readPage(frame(tt.lines))
		n := len(p.lines)
		b := builder{a: new(Article), p: p, labelling: labelling{kinds: make([]lineKind, n), open: make([]kindSet, n)}}
		for i := range b.kinds {
			b.kinds[i] = lineParagraph
		}
		for i := 2; i < n-1; i++ {
			b.kinds[i] = lineFurniture
		}
		b.findTables()
		for i := 2; i < n-1; i++ {
			if b.kinds[i] != tt.want {
				t.Errorf("%q: kind %d, want %d", p.line(i), b.kinds[i], tt.want)
			}
		}
	}
}

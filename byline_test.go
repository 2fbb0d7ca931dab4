package lede

import (
	"slices"
	"testing"
)

func TestReadAuthors(t *testing.T) {
	for _, test := range []struct {
		line string
		want []string
	}{
		{"By Jane Smith", []string{"Jane Smith"}},
		{"By Jane Smith and Ravi Patel, Senior Reporters", []string{"Jane Smith", "Ravi Patel"}},
		{"Yasmin Haddad · CBC News · Posted: Aug 08, 2024 4:00 AM EDT | Last Updated: August 8", []string{"Yasmin Haddad"}},
		{"Adam Vance and AP", []string{"Adam Vance", "AP"}},
		{"By Associated Press", []string{"Associated Press"}},
		{"Associated Press April 28, 2023 GMT", []string{"Associated Press"}},
		{"Posted by Ann Lee on November 19, 2019, 6:21 AM EST", []string{"Ann Lee"}},
		{"By LISA MARRAS, MARY CLARE JOLLIE and ERIC TURNER", []string{"LISA MARRAS", "MARY CLARE JOLLIE", "ERIC TURNER"}},
		{"Sophie Forrest Travel News Reporter", []string{"Sophie Forrest"}},
		{"By Jon Kemp, News Reporter", []string{"Jon Kemp"}},
		{"Dan Jervis-Brady The West Coast Times", []string{"Dan Jervis-Brady"}},
		{"Funerals, National, Top Story 1 | Published: 5 hours ago | Written by Elias Ndeya", []string{"Elias Ndeya"}},
		{"By TPN, in News, Portugal, Business · 31 Jan 2025, 20:02 · 0 Comments", []string{"TPN"}},
		{"Greg Iacono @GregIacono", []string{"Greg Iacono"}},
		{"Kyle Wiggs 7 hours", []string{"Kyle Wiggs"}},
		{"By Victoria O’Rourke Follow", []string{"Victoria O’Rourke"}},
		{"Xiu You 0,", []string{"Xiu You"}},
		{"David Castelli &", []string{"David Castelli"}},
		{"by Katie J.M. Barker", []string{"Katie J.M. Barker"}},
		{"Jan van der Berg", []string{"Jan van der Berg"}},
		{"Analysis by Chris Zilla, CNN Editor-at-large", []string{"Chris Zilla"}},
		{"jane.smith@example.com", nil},
		{"By", nil},
		{"", nil},
		{"Senior Reporter", nil},
	} {
		if got := readAuthors(test.line); !slices.Equal(got, test.want) {
			t.Errorf("readAuthors(%q) = %q, want %q", test.line, got, test.want)
		}
	}
}

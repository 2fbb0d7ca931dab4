package lede

import (
	"strings"
	"testing"
)

// TestDropBlurbs reads a page with a list of other stories below its own, and one whose last
// paragraph stands alone below a headline of another story.
func TestDropBlurbs(t *testing.T) {
	const story = `Ferry to Sanday tied up for a third week

By Una Kerr

4 March 2021

The ferry that serves Sanday will stay in harbour for a third week while its owners wait for a new shaft from Norway.

The firm said on Thursday that the part had left Bergen by lorry and should be on the quay by the weekend, weather allowing.

Shops on the island have begun to run short of bread and milk, and the school has sent its older pupils home early.

`
	const list = `Latest news

Harbour dues to rise again in April

3 March 2021

Boat owners in the north face a second rise in a year.

School bus crash: driver is named

3 March 2021

Police have named the man who died when his bus left the road.

Council backs new pier at Lyness

2 March 2021

Work on the pier is to begin next spring.

`
	for _, test := range []struct {
		what, text string
		story      []string // words of paragraphs that must be of the story
		not        []string // words that must not
	}{
		{"a list below", story + list, []string{"third week while", "weather allowing", "bread and milk"}, []string{"second rise in", "Police have named", "begin next spring"}},
		{"a paragraph below a teaser", story + "Read more: Harbour dues to rise again in April\n\nThe next sailing is planned for Monday at seven, the firm said in a note to passengers.\n", []string{"third week while", "next sailing"}, nil},
	} {
		for _, text := range []string{test.text, strings.ReplaceAll(test.text, "\n", "\r\n")} {
			a, err := Parse(text)
			if err != nil {
				t.Fatal(err)
			}
			checkArticle(t, text, a)
			told := a.Story()
			for _, words := range test.story {
				if !strings.Contains(told, words) {
					t.Errorf("%s: %q is not of the story", test.what, words)
				}
			}
			for _, words := range test.not {
				if strings.Contains(told, words) {
					t.Errorf("%s: %q is of the story", test.what, words)
				}
			}
			for _, aside := range a.Asides {
				if aside.Kind == "date" && strings.HasPrefix(aside.Text, "3 March") {
					t.Errorf("%s: %q is a date of the page", test.what, aside.Text)
				}
			}
		}
	}
}

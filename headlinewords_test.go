package lede

import (
	"slices"
	"testing"
)

// TestHeadlineWords checks which words within marks in a title are somebody's, though the
// title does not tell whose.
func TestHeadlineWords(t *testing.T) {
	const story = "\n\nBy Ann Lee\n\nThe harbour board of Valletta met in the old customs house on Monday to look at the budget.\n\nIt has a hundred members, and nobody spoke for long.\n"
	for _, c := range []struct {
		title, want string
		is          bool
	}{
		{"Harbour bank tie-up 'delayed'", "delayed", true},
		{"Ferry code 'gives wrong picture'", "gives wrong picture", true},
		{"‘No harbour apology’ for the war years", "No harbour apology", true},
		{"Museum unveils 'lost' drawings", "lost", false},
		{"‘Winter Kings’ tops the list again", "Winter Kings", false},
		{"Why ‘The 1911’ still sails", "The 1911", false},
		{"Review of “delayed”, a new play", "delayed", false},
	} {
		a, err := Parse(c.title + story)
		if err != nil {
			t.Fatal(err)
		}
		if got := slices.ContainsFunc(a.Quotes, func(q Quote) bool { return q.Text == c.want }); got != c.is {
			t.Errorf("%s: said %v, want %v", c.title, got, c.is)
		}
	}
}

package lede

import "testing"

func TestNameEnd(t *testing.T) {
	tests := []struct{ reason, name, text string }{
		{"the dot that ends the sentence", "Goldman Sachs Corp", "The bank was sold to Goldman Sachs Corp. The mayor said that it was time."},
		{"within the sentence it is the name's", "Goldman Sachs Corp.", "The bank was sold to Goldman Sachs Corp. on Friday, and the mayor said that it was time."},
		{"a name of letters with dots", "U.S.", "Most of the grain is sold to the U.S. The mayor said that it was time."},
	}
	for _, tt := range tests {
		text := "Council votes to keep the village pond\n\n" + tt.text
		a, err := Parse(text)
		if err != nil {
			t.Fatal(err)
		}
		checkArticle(t, text, a)
		found := false
		for _, e := range a.Entities {
			for _, m := range e.Mentions {
				found = found || m.Text == tt.name
			}
		}
		if !found {
			t.Errorf("%s: no name %q in %q: %+v", tt.reason, tt.name, tt.text, a.Entities)
		}
	}
}

package lede

import "testing"

// TestHeadlineColons checks which titles end in a colon and who says what stands before it.
func TestHeadlineColons(t *testing.T) {
	const story = "\n\nBy Ann Lee\n\nThe harbour board of Valletta met in the old customs house on Monday to look at the budget.\n\nIt has a hundred members, and nobody spoke for long.\n"
	for _, c := range []struct{ title, source, want string }{
		{"Foreign ministers of both islands to meet in Valletta: Maltese FM", "Maltese FM", "Foreign ministers of both islands to meet in Valletta"},
		{"Harbour dues will rise in May: minister", "minister", "Harbour dues will rise in May"},
		{"Half of the reefs are lost for good: study", "study", "Half of the reefs are lost for good"},
		{"What the islands take for granted: a bank", "", ""},
		{"How the board was elected: the harbour report", "", ""},
		{"Malta: the story of a minister", "", ""},
	} {
		a, err := Parse(c.title + story)
		if err != nil {
			t.Fatal(err)
		}
		source, words := "", ""
		for i := range a.Quotes {
			if q := &a.Quotes[i]; q.Span.End <= len(c.title) && q.Source != nil {
				source, words = q.Source.Text, q.Text
			}
		}
		if source != c.source || words != c.want {
			t.Errorf("%s: %q says %q, want %q and %q", c.title, source, words, c.source, c.want)
		}
	}
}

// TestHeadlined checks which marked words of a headline count as said.
func TestHeadlined(t *testing.T) {
	for headline, want := range map[string]int{
		"‘I was scared of silence’: director on her first film": 1,
		"Minister: ‘We must act now’":                           1,
		"‘No more blackouts’ by winter, vows power boss":        1,
		"Museum unveils ‘lost’ painting":                        0,
	} {
		a, err := Parse(headline + "\n\nThe harbour was quiet on Monday. Nothing was heard of it until the evening came.\n")
		if err != nil {
			t.Fatal(err)
		}
		n := 0
		for i := range a.Quotes {
			if a.Quotes[i].Kind != Indirect {
				n++
			}
		}
		if n != want {
			t.Errorf("%q: %d marked quotes, want %d", headline, n, want)
		}
	}
}

package prose

import (
	"slices"
	"testing"

	upstream "github.com/jdkato/prose/v2"

	"github.com/lede-news/lede"
)

// tagsIn returns the names in a sentence as their types and words.
func tagsIn(t *testing.T, sentence string) []string {
	t.Helper()
	tags, err := Tagger(nil)(sentence)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, g := range tags {
		if g.Start < 0 || g.End > len(sentence) || g.Start >= g.End {
			t.Fatalf("%q: the place %v is none", sentence, g.Span)
		}
		names = append(names, string(g.Type)+" "+sentence[g.Start:g.End])
	}
	return names
}

func TestTagger(t *testing.T) {
	for _, test := range []struct {
		sentence string
		want     string
		reason   string
	}{
		{"Jane Smith lives in Paris", "GPE Paris", "a name at the end"},
		{"“Go,” said the mayor of Paris.", "GPE Paris", "after curly marks"},
		{"The mayor’s friend from Paris left.", "GPE Paris", "after a curly apostrophe"},
		{"The mayor left.", "", "no name"},
		{"", "", "nothing"},
	} {
		got := tagsIn(t, test.sentence)
		if test.want == "" && got != nil || test.want != "" && !slices.Contains(got, test.want) {
			t.Errorf("%s: %q has %q, want %q", test.reason, test.sentence, got, test.want)
		}
	}
}

func TestOddSentences(t *testing.T) {
	for _, s := range []string{" ", "“”‘’", "İİİ'll İ's", "\xff\xfe", "$$$ (((", "12 12 12 Paris 12", "...", "'s", "Paris Paris Paris"} {
		tagsIn(t, s)
	}
}

func TestAlign(t *testing.T) {
	token := func(words ...string) (tokens []upstream.Token) {
		for _, w := range words {
			tokens = append(tokens, upstream.Token{Text: w})
		}
		return tokens
	}
	text := "“The  mayor’s\ncar.”"
	var got []string
	for _, p := range align(text, token("\"", "The", "mayor", "'s", "car", ".", "\"", ".")) {
		got = append(got, text[p.Start:p.End])
	}
	if want := []string{"“", "The", "mayor", "’s", "car", ".", "”"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
	if got := align("one two three", token("one", "to", "three")); len(got) != 1 {
		t.Errorf("after a token that is not in the text: %v", got)
	}
}

func TestStage(t *testing.T) {
	text := "Mayor opens bridge\n\nJane Smith, the mayor of Paris, opened a bridge in London on 4 May 2026.\n\n“It is late,” Smith said in Paris"
	a, err := lede.Parse(text, lede.Clean, lede.Extract, Entities(nil), lede.Quotes)
	if err != nil {
		t.Fatal(err)
	}
	mentions := 0
	found := map[string]bool{}
	for _, e := range a.Entities {
		found[string(e.Type)+" "+e.Name] = true
		for _, m := range e.Mentions {
			mentions++
			if a.Slice(m.Span) != m.Text {
				t.Errorf("the mention %q stands at %q", m.Text, a.Slice(m.Span))
			}
		}
	}
	for _, want := range []string{"PERSON Jane Smith", "GPE Paris", "GPE London", "DATE 4 May 2026"} {
		if !found[want] {
			t.Errorf("%s is missing among %v", want, found)
		}
	}
	if mentions < 5 {
		t.Errorf("%d mentions, want 5 at least", mentions)
	}
}

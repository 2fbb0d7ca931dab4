package lede

import (
	"testing"

	"github.com/lede-news/lede/internal/gaz"
)

func TestGazetteerWord(t *testing.T) {
	for _, c := range []struct {
		word string
		is   nameClass // all of these
		not  nameClass // none of these
	}{
		{"Antony", gaz.FirstMale, gaz.Common | gaz.FirstFemale},
		{"Chinedu", gaz.FirstMale, gaz.Common},
		{"Björn", gaz.FirstMale, 0},
		{"Bjorn", gaz.FirstMale, 0},
		{"Smith's", gaz.Surname, 0},
		{"Smith’s", gaz.Surname, 0},
		{"O'Brien", gaz.Surname, 0},
		{"McDonald", gaz.Surname, 0},
		{"Will", gaz.FirstMale | gaz.Common, 0},
		{"will", 0, gaz.Person},
		{"Reading", gaz.BigCity | gaz.Common, 0},
		{"reading", 0, gaz.GPE},
		{"Lagos", gaz.BigCity, 0},
		{"LAGOS", 0, gaz.GPE},
		{"Qwxyz", 0, ^nameClass(0)},
		{"", 0, ^nameClass(0)},
		{".", 0, ^nameClass(0)},
	} {
		if got := names.word(c.word); got&c.is != c.is || got&c.not != 0 {
			t.Errorf("word(%q) = %v, want %v, not %v", c.word, got, c.is, got&c.not)
		}
	}
}

func TestGazetteerCapsWord(t *testing.T) {
	for _, c := range []struct {
		word string
		is   nameClass
	}{
		{"LAGOS", gaz.BigCity},
		{"LAGOS'S", gaz.BigCity},
		{"HIT", gaz.Common},
		{"Hit", gaz.Common},
		{"JOSÉ", gaz.FirstMale},
	} {
		if got := names.capsWord(c.word); got&c.is != c.is {
			t.Errorf("capsWord(%q) = %v, want %v", c.word, got, c.is)
		}
	}
}

func TestGazetteerPhrase(t *testing.T) {
	for _, c := range []struct {
		text string
		at   int
		caps bool
		want string // the phrase found, "" for none
		is   nameClass
	}{
		{"in New York City today", 1, false, "New York City", gaz.BigCity},
		{"in new york city today", 1, false, "", 0},
		{"Los Angeles's mayor", 0, false, "Los Angeles's", gaz.BigCity},
		{"from Rio de Janeiro.", 1, false, "Rio de Janeiro", gaz.BigCity},
		{"FLOODS IN RIO DE JANEIRO", 2, true, "RIO DE JANEIRO", gaz.BigCity},
		{"Floods In Rio De Janeiro", 2, true, "Rio De Janeiro", gaz.BigCity},
		{"New deal for nurses", 0, false, "", 0},
	} {
		a := &Article{Text: c.text}
		w := a.prepare()
		w.tokens, w.sentences = tokenize(c.text, []unit{{end: int32(len(c.text))}})
		_, n, class := names.phrase(w, c.at, len(w.tokens), c.caps)
		got := ""
		if n > 0 {
			got = c.text[w.tokens[c.at].start:w.tokens[c.at+n-1].end]
		}
		// Whether a tokenizer cuts the 's off is its own affair.
		if got+"'s" == c.want {
			got = c.want
		}
		if got != c.want || class&c.is != c.is {
			t.Errorf("phrase in %q at %d = %q %v, want %q %v", c.text, c.at, got, class, c.want, c.is)
		}
	}
}

func TestGazetteerCountry(t *testing.T) {
	for name, want := range map[string]string{"Lagos": "NG", "Rio de Janeiro": "BR", "Chinedu": "", "Nowhere": ""} {
		if _, got := names.name(name); got != want {
			t.Errorf("country of %q = %q, want %q", name, got, want)
		}
	}
}

func BenchmarkGazetteerWord(b *testing.B) {
	words := []string{"Antony", "Blinken", "will", "try", "Okonkwo", "Geneva", "Switzerland", "responsibilities"}
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		names.word(words[i%len(words)])
	}
}

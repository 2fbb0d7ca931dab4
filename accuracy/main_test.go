package main

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/lede-news/lede"
)

const text = "Mayor Ann Lee quits in Rome"

// article returns an article with names at the places of the words given.
func article(names ...string) *lede.Article {
	a := &lede.Article{Text: text}
	for i := 0; i < len(names); i += 2 {
		at := strings.Index(text, names[i])
		a.Entities = append(a.Entities, lede.Entity{Name: names[i], Type: lede.EntityType(names[i+1]), Mentions: []lede.Mention{
			{Span: lede.Span{Start: at, End: at + len(names[i])}, Text: names[i]},
		}})
	}
	return a
}

func TestNameErrors(t *testing.T) {
	var g gold
	g.Text = text
	for _, e := range article("Ann Lee", "PERSON", "Rome", "LOC").Entities {
		g.Entities = append(g.Entities, struct {
			Start, End int
			Type       string
		}{e.Mentions[0].Start, e.Mentions[0].End, string(e.Type)})
	}
	for _, test := range []struct {
		found []string
		want  string
	}{
		{[]string{"Ann Lee", "PERSON", "Rome", "GPE"}, ""},
		{[]string{"Ann Lee", "ORG", "Rome", "GPE"}, "PERSON taken for ORG 1"},
		{[]string{"Mayor Ann Lee", "PERSON", "Rome", "GPE"}, "edges of PERSON 1"},
		{[]string{"Mayor Ann Lee", "ORG", "Rome", "GPE"}, "edges and type 1"},
		{[]string{"quits", "ORG", "Rome", "GPE"}, "invented ORG 1, missed PERSON 1"},
		{[]string{"Ann Lee", "PERSON", "Rome", "GPE", "quits", "DATE"}, ""},
	} {
		counts := map[string]int{}
		nameErrors(&g, article(test.found...), mapping([]string{"-map", "coarse"}), counts)
		var got []string
		for what, n := range counts {
			got = append(got, what+" "+string(rune('0'+n)))
		}
		slices.Sort(got)
		if strings.Join(got, ", ") != test.want {
			t.Errorf("%q: %q, want %q", test.found, got, test.want)
		}
	}
}

func TestPage(t *testing.T) {
	half, low, high := 0.5, 0.25, 0.75
	m := &measurement{
		systems: []system{{name: "lede"}, {name: "other"}},
		results: []outcome{{
			corpus: corpora[0], documents: 3, bytes: 4000, items: map[string]int{"block": 7},
			scores: map[string]map[string]figure{
				"lede":  {"block": {F1: &half, CI95: [2]*float64{&low, &high}}},
				"other": {"block": {}},
			},
			errors: []tally{{"missed", 2}},
		}},
		speeds:  map[string]speed{"lede": {2e6, time.Second}},
		missing: []string{"x.jsonl"},
	}
	page := string(m.page())
	for _, want := range []string{"| lede | other |", "| 7 | 50.0 [25.0, 75.0] | – |", "missed 2", "| lede | 2.0 |", "x.jsonl"} {
		if !strings.Contains(page, want) {
			t.Errorf("no %q in the page:\n%s", want, page)
		}
	}
}

// TestFigureNames wants a name in words for each figure that is shown.
func TestFigureNames(t *testing.T) {
	for _, c := range corpora {
		for _, f := range c.figures {
			if figureNames[f] == "" {
				t.Errorf("%s: the figure %s has no name", c.file, f)
			}
		}
	}
}

// TestRun measures the seed, if the corpora are there.
func TestRun(t *testing.T) {
	const shared = "../../shared"
	seed, err := os.ReadFile(shared + "/corpora/seed/seed.jsonl")
	if err != nil {
		t.Skip(err)
	}
	dir := t.TempDir()
	if err := os.Mkdir(filepath.Join(dir, "seed"), 0o777); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "seed/seed.jsonl"), seed, 0o666); err != nil {
		t.Fatal(err)
	}
	o := options{corpora: dir, scorer: shared + "/score", page: filepath.Join(dir, "page.md")}
	o.rivals.Set("nobody=cat")
	if err := run(o); err != nil {
		t.Fatal(err)
	}
	page, err := os.ReadFile(o.page)
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(string(page), "`seed/seed.jsonl` (1)") || !strings.Contains(string(page), "nobody") {
		t.Errorf("the page is\n%s", page)
	}
}

package main

import (
	"cmp"
	"encoding/json"
	"maps"
	"slices"

	"github.com/lede-news/lede"
)

// A tally counts errors of one type.
type tally struct {
	what  string
	count int
}

// A gold is what a corpus says of a document.
type gold struct {
	document
	Entities []struct {
		Start, End int
		Type       string
	}
	Blocks []struct {
		Start, End int
		Kind       string
		Unsure     bool
	}
	Quotes []struct {
		Kind    string
		Content [][2]int
		Source  [][2]int
		Marked  [][2]int
	}
	Unattributed [][2]int
	Ignore       [][2]int // places where names are not scored
}

// ignores reports whether s touches a place where names are not scored.
func (g *gold) ignores(s lede.Span) bool {
	return slices.ContainsFunc(g.Ignore, func(i [2]int) bool { return s.Start < i[1] && i[0] < s.End })
}

// A labelled is a place with a type.
type labelled struct {
	lede.Span
	label string
}

// errorsOf counts the types of errors of the articles in a file of
// predictions, the most frequent first.
func errorsOf(c corpus, file, predictions string) ([]tally, error) {
	golds, err := readLines[gold](file)
	if err != nil {
		return nil, err
	}
	articles, err := readLines[json.RawMessage](predictions)
	if err != nil {
		return nil, err
	}
	byID := map[string]*lede.Article{}
	for _, raw := range articles {
		a := new(lede.Article)
		if err := json.Unmarshal(raw, a); err != nil {
			return nil, err
		}
		byID[a.ID] = a
	}
	counts := map[string]int{}
	for i := range golds {
		a := byID[golds[i].ID]
		if a == nil {
			continue
		}
		switch c.task {
		case names:
			nameErrors(&golds[i], a, mapping(c.args), counts)
		case structure:
			blockErrors(&golds[i], a, counts)
		case marked:
			markedErrors(&golds[i], a, counts)
		}
	}
	var all []tally
	for _, what := range slices.Sorted(maps.Keys(counts)) {
		all = append(all, tally{what, counts[what]})
	}
	slices.SortStableFunc(all, func(x, y tally) int { return cmp.Compare(y.count, x.count) })
	return all, nil
}

// mapping returns how the scorer's arguments map the types: a type that is not
// in it is dropped.
func mapping(args []string) map[string]string {
	m := map[string]string{"PERSON": "PERSON", "ORG": "ORG", "LOC": "LOC", "GPE": "LOC", "FAC": "LOC"}
	if len(args) == 2 && args[1] == "conll" {
		for _, t := range []string{"MISC", "NORP", "EVENT", "PRODUCT", "WORK_OF_ART"} {
			m[t] = "MISC"
		}
	}
	return m
}

// nameErrors compares the names of one document.
func nameErrors(g *gold, a *lede.Article, types map[string]string, counts map[string]int) {
	var want, got []labelled
	for _, e := range g.Entities {
		s := lede.Span{Start: e.Start, End: e.End}
		if t := types[e.Type]; t != "" && !g.ignores(s) {
			want = append(want, labelled{s, t})
		}
	}
	for _, e := range a.Entities {
		if t := types[string(e.Type)]; t != "" {
			for _, m := range e.Mentions {
				if g.ignores(m.Span) {
					continue
				}
				got = append(got, labelled{m.Span, t})
			}
		}
	}
	byStart := func(x, y labelled) int { return cmp.Compare(x.Start, y.Start) }
	slices.SortFunc(want, byStart)
	slices.SortFunc(got, byStart)
	met := make([]bool, len(got))
	for _, w := range want {
		met := meet(w, got, met)
		switch {
		case met == nil:
			counts["missed "+w.label]++
		case met.Span == w.Span && met.label != w.label:
			counts[w.label+" taken for "+met.label]++
		case met.Span != w.Span && met.label == w.label:
			counts["edges of "+w.label]++
		case met.Span != w.Span:
			counts["edges and type"]++
		}
	}
	for i, p := range got {
		if !met[i] {
			counts["invented "+p.label]++
		}
	}
}

// meet returns the one of got that shares most with w, and marks all that share
// a byte with it as met.
func meet(w labelled, got []labelled, met []bool) *labelled {
	var best *labelled
	most := 0
	for i := range got {
		if share := min(w.End, got[i].End) - max(w.Start, got[i].Start); share > 0 {
			met[i] = true
			if share > most {
				best, most = &got[i], share
			}
		}
	}
	return best
}

// blockErrors compares the lines of one document: each of the gold's against
// the kind that lede gives most of it.
func blockErrors(g *gold, a *lede.Article, counts map[string]int) {
	blocks := blocksOf(a)
	for _, b := range g.Blocks {
		if b.Unsure {
			continue
		}
		share := map[string]int{}
		for _, p := range blocks {
			if n := min(b.End, p.End) - max(b.Start, p.Start); n > 0 {
				share[p.label] += n
			}
		}
		best, most := "nothing", 0
		for _, kind := range slices.Sorted(maps.Keys(share)) {
			if share[kind] > most {
				best, most = kind, share[kind]
			}
		}
		if best != b.Kind && !(b.Kind == "credit" && best == "caption") {
			counts[b.Kind+" taken for "+best]++
		}
	}
}

// blocksOf returns the blocks of a with the corpora's kinds.
func blocksOf(a *lede.Article) []labelled {
	var all []labelled
	add := func(s lede.Span, kind string) { all = append(all, labelled{s, kind}) }
	if a.Title != nil {
		add(a.Title.Span, "title")
	}
	if a.Dek != nil {
		add(a.Dek.Span, "paragraph")
	}
	if a.Byline != nil {
		add(a.Byline.Span, "byline")
	}
	if a.Published != nil {
		add(a.Published.Span, "date")
	}
	for _, s := range a.Sections {
		if s.Heading != nil {
			add(s.Heading.Span, "heading")
		}
		for _, p := range s.Paragraphs {
			add(p.Span, "paragraph")
		}
	}
	for _, c := range a.Captions {
		add(c.Span, "caption")
	}
	for _, s := range a.Asides {
		switch s.Kind {
		case lede.Teaser, lede.PhotoBy, lede.BylineNote, lede.DateNote:
			add(s.Span, string(s.Kind))
		default:
			add(s.Span, "furniture")
		}
	}
	return all
}

// markedErrors compares the words in marks of one document.
func markedErrors(g *gold, a *lede.Article, counts map[string]int) {
	claim := func(spans [][2]int) *lede.Quote {
		for i := range a.Quotes {
			q := &a.Quotes[i]
			if q.Kind == lede.Indirect {
				continue
			}
			for _, s := range q.Spans {
				for _, w := range spans {
					if 2*(min(s.End, w[1])-max(s.Start, w[0])) >= w[1]-w[0] {
						return q
					}
				}
			}
		}
		return nil
	}
	for _, w := range g.Quotes {
		spans := w.Content
		if w.Marked != nil {
			spans = w.Marked
		}
		q := claim(spans)
		switch {
		case q == nil:
			counts["missed, "+w.Kind]++
		case len(w.Source) == 0:
		case q.Source == nil:
			counts["no source, "+w.Kind]++
		case !slices.ContainsFunc(w.Source, func(s [2]int) bool {
			return q.Source.Start < s[1] && s[0] < q.Source.End
		}):
			counts["wrong source, "+w.Kind]++
		}
	}
	for _, u := range g.Unattributed {
		if claim([][2]int{u}) != nil {
			counts["taken for speech, nobody said it"]++
		}
	}
}

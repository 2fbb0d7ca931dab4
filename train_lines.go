//go:build train

package lede

import "github.com/lede-news/lede/internal/learn"

// LineFeatureVersion is the version of the code that makes the features.
const LineFeatureVersion = featureVersion

// LineKinds names the labels of the line model.
var LineKinds = []string{
	"title", "dek", "byline", "date", "heading", "paragraph", "caption", "alt", "credit", "teaser", "furniture",
	"before", "after", "afterTeaser", "beforeTeaser",
}

// IsHeadline reports whether line could be the headline of a story.
func IsHeadline(line string) bool {
	return factsOf(line).headline
}

// LineMayFollow is mayFollow for the trainer.
func LineMayFollow(last, next int) bool { return mayFollow(lineKind(last), lineKind(next)) }

// ReadLines returns the places of the lines of text and their features.
func ReadLines(text string) (spans []Span, features [][]uint32) {
	p := readPage(text)
	for i, l := range p.lines {
		start, end := p.edits.span(int(l.start), int(l.end))
		spans = append(spans, Span{start, end})
		features = append(features, p.features(i, nil))
	}
	return spans, features
}

// ExtractBy is Extract with another line model.
func ExtractBy(m *learn.Model) Stage {
	return func(a *Article) error {
		w := a.prepare()
		p := new(page)
		p.readWork(w)
		b := builder{a: a, w: w, p: p, labelling: p.label(m)}
		b.assemble()
		return nil
	}
}

// LineMargins returns the kinds and margins of the lines of text under m.
func LineMargins(m *learn.Model, text string) (kinds []int, margins []int32) {
	l := readPage(text).label(m)
	for _, k := range l.kinds {
		kinds = append(kinds, int(k))
	}
	return kinds, l.margins
}

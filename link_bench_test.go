package lede

import (
	"slices"
	"strings"
	"testing"
)

// BenchmarkLink brings together the mentions of a story that was tagged before:
// what Entities does behind the tagger.
func BenchmarkLink(b *testing.B) {
	text := strings.Join(goldenTexts(b), "\n\n")
	a := &Article{Text: text}
	for _, stage := range []Stage{Clean, Extract} {
		if err := stage(a); err != nil {
			b.Fatal(err)
		}
	}
	w := a.story()
	spans := tagNames(w)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		a.Entities = nil
		err := findEntities(a, func(*work) ([]nameSpan, error) { return slices.Clone(spans), nil })
		if err != nil {
			b.Fatal(err)
		}
	}
}

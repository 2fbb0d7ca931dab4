package lede_test

import (
	"fmt"
	"regexp"

	"github.com/lede-news/lede"
)

// A tagger of the caller's own takes the place of lede's.
func ExampleEntitiesBy() {
	flight := regexp.MustCompile(`\b[A-Z]{2}\d{3}\b`)
	flights := func(sentence string) ([]lede.Tag, error) {
		var tags []lede.Tag
		for _, m := range flight.FindAllStringIndex(sentence, -1) {
			tags = append(tags, lede.Tag{Span: lede.Span{Start: m[0], End: m[1]}, Type: lede.Product, Confidence: 0.9})
		}
		return tags, nil
	}
	text := "Two flights late\n\nBA117 left at noon on Friday. QF009 and BA117 landed late."
	a, err := lede.Parse(text, lede.Clean, lede.Extract, lede.EntitiesBy(flights))
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, e := range a.Entities {
		fmt.Println(e.Type, e.Name, len(e.Mentions))
	}
	// Output:
	// PRODUCT BA117 2
	// TIME noon 1
	// DATE Friday 1
	// PRODUCT QF009 1
}

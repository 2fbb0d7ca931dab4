package lede_test

import (
	"fmt"
	"log"

	"github.com/lede-news/lede"
)

// A quote says how its speaker was found: what ties the words to a source, what
// the source is, and who that is.
func ExampleQuote_why() {
	a, err := lede.Parse(`Ferry service to end in autumn

Harbour master Tomas Berg and the island's doctor, Ingrid Moe, learned of it from the radio.

“We have a month to find another boat,” she said.
`)
	if err != nil {
		log.Fatal(err)
	}
	for _, q := range a.Quotes {
		fmt.Printf("%s (%s)\n", q.Speaker, q.SourceKind)
		for _, step := range q.Why {
			fmt.Println("-", step)
		}
	}
	// Output:
	// Ingrid Moe (person)
	// - “said” follows the quote
	// - the source is “she”
	// - “she” is Ingrid Moe, the only woman who can be meant
}

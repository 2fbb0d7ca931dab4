package prose_test

import (
	"fmt"

	"github.com/lede-news/lede"
	"github.com/lede-news/lede/prose"
)

func Example() {
	text := "A new bridge\n\nJane Smith opened a bridge in London."
	a, err := lede.Parse(text, lede.Clean, lede.Extract, prose.Entities(nil))
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, e := range a.Entities {
		fmt.Println(e.Type, e.Name)
	}
	// Output:
	// PERSON Jane Smith
	// GPE London
}

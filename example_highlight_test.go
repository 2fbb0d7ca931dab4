package lede_test

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/lede-news/lede"
)

// What was said is marked in the text as the caller has it, whatever had to be
// repaired to read it. Spans of quotes may nest, so each edge is put in by itself.
func Example_highlight() {
	text := "Harbour bridge shuts for a month\n\n" +
		"&#8220;We have no choice,&#8221; said Jane Smith, the harbour master.\n\n" +
		"Smith told the BBC that a ferry would &#8220;sail day and night&#8221;.\n"
	article, err := lede.Parse(text)
	if err != nil {
		fmt.Println(err)
		return
	}
	type edge struct {
		place int
		mark  string
	}
	var edges []edge
	for _, q := range article.Quotes {
		for _, s := range q.Spans {
			edges = append(edges, edge{s.Start, "[" + q.Speaker + ": "}, edge{s.End, "]"})
		}
	}
	slices.SortStableFunc(edges, func(a, b edge) int { return cmp.Compare(a.place, b.place) })
	marked, done := "", 0
	for _, e := range edges {
		marked += text[done:e.place] + e.mark
		done = e.place
	}
	marked += text[done:]
	fmt.Println(marked)
	// Output:
	// Harbour bridge shuts for a month
	//
	// &#8220;[Jane Smith: We have no choice,]&#8221; said Jane Smith, the harbour master.
	//
	// Smith told the BBC that a ferry would &#8220;[Jane Smith: sail day and night]&#8221;.
}

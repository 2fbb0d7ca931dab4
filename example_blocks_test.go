package lede_test

import (
	"fmt"

	"github.com/lede-news/lede"
)

// A feed often knows which words are the headline and which the body. A stage of
// the caller's own says so in the place of Extract; all that the stages behind it
// read are the places of the blocks.
func Example_blocks() {
	item := struct {
		headline string
		body     []string
	}{
		"Harbour bridge shuts for a month",
		[]string{"The swing bridge closed on Monday.", "“We have no choice,” said Jane Smith, the harbour master."},
	}

	text := item.headline
	blocks := lede.Section{}
	for _, paragraph := range item.body {
		text += "\n\n"
		start := len(text)
		text += paragraph
		blocks.Paragraphs = append(blocks.Paragraphs, lede.Block{
			Span: lede.Span{Start: start, End: len(text)},
			Text: paragraph,
		})
	}
	own := func(a *lede.Article) error {
		a.Title = &lede.Block{Span: lede.Span{End: len(item.headline)}, Text: item.headline}
		a.Sections = []lede.Section{blocks}
		return nil
	}
	article, err := lede.Parse(text, lede.Clean, own, lede.Entities, lede.Quotes)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, q := range article.Quotes {
		fmt.Printf("%s: %s\n", q.Speaker, q.Text)
	}
	// Output:
	// Jane Smith: We have no choice,
}

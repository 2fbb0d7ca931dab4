package lede_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/lede-news/lede"
)

const news = `Harbour bridge shuts for a month

By Ada Quill

LUMLEY, England – The swing bridge will close on Monday, the council said.

“We have no choice,” said Jane Smith, the harbour master. “The bearings are older than I am.”

Smith told the BBC that a ferry would run.
`

// Only the blocks of the article are wanted, so the other stages are left out.
func ExampleParse_stages() {
	article, err := lede.Parse(news, lede.Clean, lede.Extract)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, p := range article.Sections[0].Paragraphs {
		fmt.Println(len(p.Text), "bytes at", p.Start)
	}
	fmt.Println(len(article.Quotes), "quotes")
	// Output:
	// 76 bytes at 48
	// 101 bytes at 126
	// 42 bytes at 229
	// 0 quotes
}

// Errors are of a few kinds that a caller can mend.
func ExampleParse_errors() {
	_, err := lede.Parse(" \n ")
	fmt.Println(errors.Is(err, lede.ErrEmpty), err)
	_, err = lede.Parse(news, lede.Quotes)
	fmt.Println(errors.Is(err, lede.ErrOrder))
	// Output:
	// true lede: the text is empty
	// true
}

func ExampleParser() {
	short := lede.Parser{MaxBytes: 100}
	_, err := short.Parse(news)
	fmt.Println(errors.Is(err, lede.ErrTooLarge))
	// Output:
	// true
}

// A stage of one's own can stand between those of the package: here one that
// drops paragraphs about ferries before anybody looks for names in them.
func ExampleStage() {
	noFerries := func(a *lede.Article) error {
		for i := range a.Sections {
			s := &a.Sections[i]
			s.Paragraphs = slices.DeleteFunc(s.Paragraphs, func(p lede.Block) bool {
				return strings.Contains(p.Text, "ferry")
			})
		}
		return nil
	}
	article, err := lede.Parse(news, lede.Clean, lede.Extract, noFerries, lede.Entities, lede.Quotes)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, i := range article.OfType(lede.Org) {
		fmt.Println(article.Entities[i].Name) // the BBC is gone
	}
	fmt.Println(len(article.Sections[0].Paragraphs), "paragraphs")
	// Output:
	// 2 paragraphs
}

// Stages may be called by themselves, each on what those before it left.
func ExampleExtract() {
	article := &lede.Article{Text: news}
	if err := lede.Extract(article); err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(article.Byline.Text)
	// Output:
	// By Ada Quill
}

// Clean repairs what the other stages look at. Places still count the bytes of
// the text as it was given.
func ExampleClean() {
	const text = "Caf\u00C3\u00A9 closes &amp; nobody asks why\r\n\r\nThe owner said that he was tired.\r\n"
	article, err := lede.Parse(text, lede.Clean, lede.Extract)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Printf("%s\n%q\n", article.Title.Text, article.Slice(article.Title.Span))
	// Output:
	// Café closes & nobody asks why
	// "CafÃ© closes &amp; nobody asks why"
}

func ExampleDecode() {
	fmt.Println(lede.Decode([]byte("caf\xE9")))                 // Windows-1252
	fmt.Println(lede.Decode([]byte("\xFF\xFEc\x00a\x00f\x00"))) // UTF-16 with its mark
	// Output:
	// café
	// caf
}

func ExampleArticle() {
	article, err := lede.Parse(news)
	if err != nil {
		fmt.Println(err)
		return
	}
	data, err := json.Marshal(article)
	if err != nil {
		fmt.Println(err)
		return
	}
	var back lede.Article
	err = json.Unmarshal(data, &back)
	fmt.Println(back.Title.Text, err)
	// Output:
	// Harbour bridge shuts for a month <nil>
}

func ExampleArticle_Slice() {
	article, err := lede.Parse(news)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(article.Slice(article.Dateline.Span))
	fmt.Printf("%q\n", article.Slice(lede.Span{Start: 5, End: 9999})) // no place in the text
	// Output:
	// LUMLEY, England –
	// ""
}

func ExampleArticle_Story() {
	article, err := lede.Parse(news)
	if err != nil {
		fmt.Println(err)
		return
	}
	first, _, _ := strings.Cut(article.Story(), "\n\n")
	fmt.Println(first)
	// Output:
	// LUMLEY, England – The swing bridge will close on Monday, the council said.
}

func ExampleArticle_OfType() {
	article, err := lede.Parse(news)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, i := range article.OfType(lede.Org) {
		fmt.Println(article.Entities[i].Name)
	}
	// Output:
	// BBC
}

func ExampleSpan() {
	quote, word := lede.Span{Start: 10, End: 20}, lede.Span{Start: 12, End: 16}
	fmt.Println(quote.Len(), quote.Contains(word), word.Contains(quote), quote.Overlaps(word))
	// Output:
	// 10 true false true
}

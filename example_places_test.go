package lede_test

import (
	"fmt"
	"unicode/utf8"

	"github.com/lede-news/lede"
)

// Places count bytes of the text as it was given. For a program that counts in
// characters, the bytes before a place are counted again.
func ExampleSpan_characters() {
	text := "The café closes after forty years\n\n“We had no choice,” Zoë Marín said on Monday.\n"
	article, err := lede.Parse(text)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, q := range article.Quotes {
		m := q.Source
		start := utf8.RuneCountInString(text[:m.Start])
		end := start + utf8.RuneCountInString(text[m.Start:m.End])
		fmt.Println("bytes", m.Start, "to", m.End, "are", text[m.Start:m.End])
		fmt.Println("characters", start, "to", end, "are", string([]rune(text)[start:end]))
	}
	// Output:
	// bytes 60 to 71 are Zoë Marín
	// characters 55 to 64 are Zoë Marín
}

// The words of a quote may stand in several places, with the reporter's words
// between; each is a piece of the text as it was given.
func ExampleQuote() {
	text := "Harbour bridge shuts for a month\n\n“We have no choice,” said Jane Smith, the harbour master. “The bearings are older than I am.”\n"
	article, err := lede.Parse(text)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, q := range article.Quotes {
		fmt.Println(q.Text)
		for _, s := range q.Spans {
			fmt.Printf("- %q\n", text[s.Start:s.End])
		}
	}
	// Output:
	// We have no choice. The bearings are older than I am.
	// - "We have no choice,"
	// - "The bearings are older than I am."
}

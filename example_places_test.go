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

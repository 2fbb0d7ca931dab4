package lede_test

import (
	"fmt"
	"runtime"
	"sync"

	"github.com/lede-news/lede"
)

// Many articles are read on all cores, in constant memory. One that cannot be read
// does not end the work.
func Example_archive() {
	archive := []string{news, "", "Ferry sails again after storm\n\nThe ferry sailed for Lumley on Friday morning, its owner said.\n"}

	texts := make(chan string)
	go func() {
		defer close(texts)
		for _, text := range archive {
			texts <- text
		}
	}()
	lines := make(chan string)
	var workers sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		workers.Go(func() {
			for text := range texts {
				article, err := lede.Parse(text)
				switch {
				case err != nil:
					lines <- err.Error()
				case article.Title == nil:
					lines <- "no title"
				default:
					lines <- fmt.Sprintf("%s: %d quotes", article.Title.Text, len(article.Quotes))
				}
			}
		})
	}
	go func() {
		workers.Wait()
		close(lines)
	}()
	for line := range lines {
		fmt.Println(line)
	}
	// Unordered output:
	// Harbour bridge shuts for a month: 3 quotes
	// lede: the text is empty
	// Ferry sails again after storm: 1 quotes
}

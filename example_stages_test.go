package lede_test

import (
	"fmt"

	"github.com/lede-news/lede"
)

func ExampleParse() {
	article, err := lede.Parse(news)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(article.Title.Text)
	fmt.Println(article.Byline.Authors, article.Dateline.Place)
	for _, q := range article.Quotes {
		if q.Kind == lede.Direct {
			fmt.Printf("%s: %s\n", q.Speaker, q.Text)
		}
	}
	// Output:
	// Harbour bridge shuts for a month
	// [Ada Quill] LUMLEY, England
	// Jane Smith: We have no choice. The bearings are older than I am.
}

func ExampleQuotes() {
	article, err := lede.Parse(news)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, q := range article.Quotes {
		fmt.Printf("%s, %s: %s\n", q.Kind, q.Cue.Text, q.Text)
	}
	// Output:
	// indirect, said: The swing bridge will close on Monday
	// direct, said: We have no choice. The bearings are older than I am.
	// indirect, told: a ferry would run
}

func ExampleArticle_QuotesOf() {
	article, err := lede.Parse(news)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, person := range article.OfType(lede.Person) {
		fmt.Println(article.Entities[person].Name, "is quoted", len(article.QuotesOf(person)), "times")
	}
	// Output:
	// Jane Smith is quoted 2 times
}

package lede_test

import (
	"fmt"

	"github.com/lede-news/lede"
)

// Who wrote an article, when and where: the words as they are printed, and what
// they stand for.
func ExampleByline() {
	article, err := lede.Parse(`Harbour bridge shuts for a month

By Ada Quill and Tom Okoro in Lumley

Published 4 May 2026 at 5.30pm

LUMLEY, England (Reuters) – The swing bridge over the Lum will close on Monday, the council said.
`)
	if err != nil {
		fmt.Println(err)
		return
	}
	if b := article.Byline; b != nil {
		fmt.Printf("%q by %q\n", b.Text, b.Authors)
	}
	if d := article.Published; d != nil {
		fmt.Printf("%q is %s\n", d.Text, d.Value)
	}
	if d := article.Dateline; d != nil {
		fmt.Printf("%q is %s, of %s\n", d.Text, d.Place, d.Agency)
	}
	// Output:
	// "By Ada Quill and Tom Okoro in Lumley" by ["Ada Quill" "Tom Okoro"]
	// "Published 4 May 2026 at 5.30pm" is 2026-05-04T17:30
	// "LUMLEY, England (Reuters) –" is LUMLEY, England, of Reuters
}

// An entity holds what the article says of it: of a person the office, the age and
// the pronoun, of a date or an amount the plain value.
func ExampleEntity() {
	article, err := lede.Parse(`Harbour bridge shuts for a month

Monday, May 4, 2026

LUMLEY, England – The repair will cost £2.5 million, said harbour master Jane Smith, 51. She told reporters on Friday that a ferry would run.
`)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, e := range article.Entities {
		switch e.Type {
		case lede.Person:
			fmt.Printf("%s: %s, %d, %s\n", e.Name, e.Role, e.Age, e.Pronoun)
		case lede.Money, lede.DateType:
			fmt.Printf("%s: %s\n", e.Name, e.Value)
		}
	}
	// Output:
	// £2.5 million: GBP 2.5e6
	// Jane Smith: harbour master, 51, she
	// Friday: 2026-05-01
}

// What stands round the story is kept apart from it, by kind.
func ExampleAside() {
	article, err := lede.Parse(`Harbour bridge shuts for a month

Share this article

The swing bridge over the Lum will close on Monday for the first time since 1987, the council said.

READ MORE: Ferry boss quits over late boats

A ferry will cross every half an hour from six in the morning until midnight, and it will be free.

Sign up to our newsletter for more news of the coast
`)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, s := range article.Asides {
		fmt.Printf("%s: %s\n", s.Kind, s.Text)
	}
	// Output:
	// share: Share this article
	// teaser: READ MORE: Ferry boss quits over late boats
	// newsletter: Sign up to our newsletter for more news of the coast
}

package lede_test

import (
	"fmt"

	"github.com/lede-news/lede"
)

// A picture's alternative text and its caption are two captions with one number.
func ExampleCaption() {
	article, err := lede.Parse(`Harbour bridge shuts for a month

The swing bridge over the Lum closed on Monday, the council said, and a ferry will run every half an hour until it opens again.

Harbour master Jane Smith stands at the swing bridge in Lumley

Harbour master Jane Smith stands at the swing bridge in Lumley on Monday. © Ravi Patel/Reuters

Nobody knows when the bearings will come, which have to be cast in Sheffield, and the ferry has room for twelve cars at most.
`)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, c := range article.Captions {
		switch {
		case c.Alt:
			fmt.Println("picture", c.Image, "alt:", c.Text)
		case c.Credit != nil:
			fmt.Println("picture", c.Image, "by", c.Credit.Photographer, "of", c.Credit.Agency)
		}
	}
	// Output:
	// picture 0 alt: Harbour master Jane Smith stands at the swing bridge in Lumley
	// picture 0 by Ravi Patel of Reuters
}

package lede_test

import (
	"fmt"
	"os"

	"github.com/lede-news/lede"
)

// An article can be looked at in a browser, with what was found marked.
func ExampleArticle_WriteHTML() {
	article, err := lede.Parse("Harbour to open in May\n\n“We are ready,” said Ada Okoye.\n")
	if err != nil {
		fmt.Println(err)
		return
	}
	article.WriteHTML(os.Stdout)
	// Output:
	// <article lang="en">
	// <h1>Harbour to open in <mark class="entity DATE" data-entity="0" data-name="May">May</mark></h1>
	// <p>“<mark class="quote direct" data-quote="0" data-speaker="Ada Okoye">We are ready,</mark>” said <mark class="entity PERSON" data-entity="1" data-name="Ada Okoye">Ada Okoye</mark>.</p>
	// </article>
}

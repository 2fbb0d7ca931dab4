package lede_test

import (
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/lede-news/lede"
)

// The blocks of an article are enough to write it in another form. This one has
// Markdown with a caption in italics for each picture; [lede.Article.WriteHTML]
// has HTML.
func Example_markdown() {
	article, err := lede.Parse(`Harbour bridge shuts for a month

By Ada Quill

Share this article

The swing bridge over the Lum closed on Monday, the council said.

What happens next

A ferry runs every half an hour until the bearings are replaced, at a cost of £2 million.
`)
	if err != nil {
		fmt.Println(err)
		return
	}
	writeMarkdown(os.Stdout, article)
	// Output:
	// # Harbour bridge shuts for a month
	//
	// Ada Quill
	//
	// The swing bridge over the Lum closed on Monday, the council said.
	//
	// ## What happens next
	//
	// A ferry runs every half an hour until the bearings are replaced, at a cost of £2 million.
}

// writeMarkdown writes the story of a.
func writeMarkdown(w io.Writer, a *lede.Article) {
	plain := strings.NewReplacer(`\`, `\\`, `*`, `\*`, `_`, `\_`, `<`, `\<`, "`", "\\`", `[`, `\[`)
	if a.Title != nil {
		fmt.Fprintf(w, "# %s\n\n", plain.Replace(a.Title.Text))
	}
	if a.Byline != nil {
		fmt.Fprintf(w, "%s\n\n", strings.Join(a.Byline.Authors, ", "))
	}
	for _, s := range a.Sections {
		if s.Heading != nil {
			fmt.Fprintf(w, "## %s\n\n", plain.Replace(s.Heading.Text))
		}
		for _, p := range s.Paragraphs {
			fmt.Fprintf(w, "%s\n\n", plain.Replace(p.Text))
		}
	}
	for _, c := range a.Captions {
		if !c.Alt {
			fmt.Fprintf(w, "*%s*\n\n", plain.Replace(c.Text))
		}
	}
}

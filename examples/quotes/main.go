// Command quotes prints who said what in the articles of the files given, as
// a table: the file, the speaker, what the article says that the speaker is,
// and the words.
package main

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"text/tabwriter"

	"github.com/lede-news/lede"
)

func main() {
	if len(os.Args) < 2 {
		fmt.Fprintln(os.Stderr, "usage: quotes FILE…")
		os.Exit(2)
	}
	if err := table(os.Stdout, os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "quotes:", err)
		os.Exit(1)
	}
}

// table writes a row for each quote of the files to w.
func table(w io.Writer, files []string) error {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintln(t, "FILE\tSPEAKER\tROLE\tWORDS")
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			return err
		}
		article, err := lede.Parse(lede.Decode(data))
		if err != nil {
			return fmt.Errorf("%s: %w", file, err)
		}
		for _, q := range article.Quotes {
			if q.Kind == lede.Indirect {
				continue // not the speaker's own words
			}
			speaker, role := source(article, q)
			fmt.Fprintf(t, "%s\t%s\t%s\t%s\n", filepath.Base(file), speaker, role, words(article, q))
		}
	}
	return t.Flush()
}

// source returns the name of who said q, and what the article says that is. If
// nobody can be named, it returns the words of the sentence: "a spokesman".
func source(a *lede.Article, q lede.Quote) (speaker, role string) {
	switch {
	case q.Entity != nil:
		e := a.Entities[*q.Entity]
		return e.Name, e.Role
	case q.Speaker != "":
		return q.Speaker, ""
	case q.Source != nil:
		return "(" + q.Source.Text + ")", ""
	}
	return "?", ""
}

// words returns the marked words of q, those of each piece in marks.
func words(a *lede.Article, q lede.Quote) string {
	var pieces []string
	for _, s := range q.Spans {
		pieces = append(pieces, "“"+strings.Join(strings.Fields(a.Slice(s)), " ")+"”")
	}
	return strings.Join(pieces, " … ")
}

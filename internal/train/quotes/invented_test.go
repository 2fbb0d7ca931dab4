//go:build train

package main

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/lede-news/lede"
)

// render writes d as a line for each quote: its kind, and the text of source, cue and
// content.
func render(d *lede.QuoteDoc) string {
	var b strings.Builder
	words := func(spans [][2]int) string {
		var w []string
		for _, s := range spans {
			w = append(w, d.Text[s[0]:s[1]])
		}
		return strings.Join(w, " + ")
	}
	for _, q := range d.Quotes {
		fmt.Fprintf(&b, "%s|%s|%s|%s\n", q.Kind, words(q.Source), words(q.Cue), words(q.Content))
	}
	for _, x := range d.Unattributed {
		fmt.Fprintf(&b, "nobody|%s\n", d.Text[x[0]:x[1]])
	}
	return b.String()
}

// TestParseInvented reads a text with marks of every kind.
func TestParseInvented(t *testing.T) {
	const data = `### ferry-late · Ghana, transport
{s1 Minister}{c1 :} {q1 ‘We will rebuild’}

{q1 “The boat,”} {c1 said} {s1 the mayor, Kofi Addo}, {q1 “is lost.”} {s2 He} {c2 added} {q2 that the {x “Blue Lady”} was “an old ship”, and that {s3 the crew} {c3 claimed} {q3 it leaked}}.

{q2 “It sank.”}

{s He} {c added}: {q “It was old.}

{q “So was I.”}

The {x “ghost ferry”} had been painted.

### plain-text · Ghana, transport
{q It rained}, {c said} {s she}.`
	docs, err := parseInvented("t", data)
	if err != nil {
		t.Fatal(err)
	}
	if len(docs) != 2 || docs[0].all.ID != "invented/t/ferry-late" {
		t.Fatalf("%d documents, the first %q", len(docs), docs[0].all.ID)
	}
	for _, c := range []struct{ what, have, want string }{
		{"all", render(&docs[0].all), `direct|Minister|:|We will rebuild
direct|the mayor, Kofi Addo|said|The boat, + is lost.
mixed|He|added|that the “Blue Lady” was “an old ship”, and that the crew claimed it leaked
indirect|the crew|claimed|it leaked
direct|He||It sank.
direct|He|added:|It was old. + So was I.
`},
		{"marked", render(&docs[0].marked), `direct|Minister|:|We will rebuild
direct|the mayor, Kofi Addo|said|The boat,
direct|the mayor, Kofi Addo|said|is lost.
mixed|He|added|an old ship
direct|He|added|It sank.
direct|He|added:|It was old.
direct|He|added:|So was I.
nobody|ghost ferry
`},
		{"title", docs[1].all.Text, "plain text\n\nIt rained, said she."},
	} {
		if c.have != c.want {
			t.Errorf("%s:\n%s\nwant\n%s", c.what, c.have, c.want)
		}
	}
}

// TestParseInventedErrors reads texts that are no documents.
func TestParseInventedErrors(t *testing.T) {
	for _, c := range []struct{ data, want string }{
		{"Before.\n### a · b\nText.", "before the first document"},
		{"### a · b\n", "no text"},
		{"### a · b\n{p He} said.", "no such mark"},
		{"### a · b\n{q He said.", "without a closing one"},
		{"### a · b\n\nHe said}.", "without an opening one"},
		{"### a · b\n{s He} left.", "a source without a cue"},
		{"### a · b\n{q “No.”}", "content without a cue"},
	} {
		if _, err := parseInvented("t", c.data); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%q: error %v, want %q", c.data, err, c.want)
		}
	}
}

// TestInvented reads the texts that there are: no slug is there twice, and all marked
// words are said by somebody or by nobody.
func TestInvented(t *testing.T) {
	files, err := filepath.Glob("invented/*.txt")
	if err != nil {
		t.Fatal(err)
	}
	docs, err := loadInvented(files)
	if err != nil {
		t.Fatal(err)
	}
	var ids []string
	for i := range docs {
		d := &docs[i]
		if slices.Contains(ids, d.all.ID) {
			t.Errorf("%s is there twice", d.all.ID)
		}
		ids = append(ids, d.all.ID)
		for _, x := range d.marked.Ambiguous {
			in := slices.ContainsFunc(d.all.Quotes, func(q lede.GoldQuote) bool {
				return slices.ContainsFunc(q.Content, func(c [2]int) bool { return shared(c, x) > 0 })
			})
			if !in {
				t.Errorf("%s: neither said nor not: %q", d.all.ID, d.all.Text[x[0]:x[1]])
			}
		}
	}
}

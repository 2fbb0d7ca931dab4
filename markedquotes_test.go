package lede

import (
	gocmp "cmp"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// unreadQuotes are the files of testdata/quotes whose quotes are not yet all
// found as they are marked, with the reason. A file that is cured must leave the
// list.
var unreadQuotes = map[string]string{
	"anonymous":   "a source with a preposition in it, cut at its tail",
	"court-us":    "a report within a report without marks: the inner one wins",
	"nested":      "what is said within marks with the addressee between verb and marks",
	"participles": "the participle's subject is the clause before it, not the one reported",
	"philippines": "urged somebody to do something: the infinitive is taken for the cue",
	"qanda":       "a promise within an answer is a quote of its own",
	"uk-council":  "an apposition to a long source that declines to speak",
	"words-of":    "nouns as cues with the copula between",
}

// TestMarkedQuotes parses the articles of testdata/quotes without their marks and
// compares the quotes found with those marked. testdata/quotes/README.md says
// what the marks mean. Each is read with CRLF too.
func TestMarkedQuotes(t *testing.T) {
	files, err := filepath.Glob("testdata/quotes/*.txt")
	if err != nil || len(files) < 30 {
		t.Fatalf("%d articles, %v", len(files), err)
	}
	for _, file := range files {
		name := strings.TrimSuffix(filepath.Base(file), ".txt")
		t.Run(name, func(t *testing.T) {
			data, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			text, want := readMarkedQuotes(t, string(data))
			for _, text := range []string{text, strings.ReplaceAll(text, "\n", "\r\n")} {
				a, err := Parse(text)
				if err != nil {
					t.Fatal(err)
				}
				checkArticle(t, text, a)
				diff := cmp.Diff(want, listQuotes(a))
				reason, known := unreadQuotes[name]
				switch {
				case diff != "" && !known:
					t.Errorf("quotes mismatch (-want +got):\n%s", diff)
				case diff == "" && known:
					t.Errorf("cured, take it off the list: %s", reason)
				}
			}
		})
	}
}

// listQuotes returns the quotes of a, a line each, with all that is marked.
func listQuotes(a *Article) []string {
	lines := []string{}
	for i := range a.Quotes {
		q := &a.Quotes[i]
		m := markedWords{kind: string(q.Kind)}
		if q.Mode != Statement {
			m.kind += "," + string(q.Mode)
		}
		pieces := q.Spans
		if q.Content != nil {
			pieces = q.Content
		}
		for _, s := range pieces {
			m.pieces = append(m.pieces, a.Slice(s))
		}
		for _, p := range []struct {
			to *string
			of *Phrase
		}{{&m.cue, q.Cue}, {&m.source, q.Source}, {&m.addressee, q.Addressee}, {&m.channel, q.Channel}} {
			if p.of != nil {
				*p.to = p.of.Text
			}
		}
		lines = append(lines, m.String())
	}
	return lines
}

// A markedWords is a quote as it is marked or found.
type markedWords struct {
	kind                            string
	pieces                          []string
	cue, source, addressee, channel string
	start                           int
}

// String returns m on one line, without line breaks of its own.
func (m *markedWords) String() string {
	s := fmt.Sprintf("%s [%s] cue %q source %q to %q through %q", m.kind, strings.Join(m.pieces, " … "), m.cue, m.source, m.addressee, m.channel)
	return strings.Join(strings.Fields(s), " ")
}

// readMarkedQuotes takes the marks out of s and returns the text and the quotes
// marked, by where they start.
func readMarkedQuotes(t *testing.T, s string) (string, []string) {
	t.Helper()
	var text strings.Builder
	quotes := map[string]*markedWords{}
	type open struct {
		tag   string
		start int
	}
	var stack []open
	for s != "" {
		switch {
		case strings.HasPrefix(s, "⟦"):
			tag, rest, ok := strings.Cut(s[len("⟦"):], " ")
			if !ok {
				t.Fatalf("a mark without a tag before %.40q", s)
			}
			stack, s = append(stack, open{tag, text.Len()}), rest
		case strings.HasPrefix(s, "⟧"):
			if len(stack) == 0 {
				t.Fatalf("no ⟦ for the ⟧ before %.40q", s)
			}
			o := stack[len(stack)-1]
			stack, s = stack[:len(stack)-1], s[len("⟧"):]
			addMark(quotes, o.tag, o.start, text.String()[o.start:])
		default:
			text.WriteByte(s[0])
			s = s[1:]
		}
	}
	order := []*markedWords{}
	for _, q := range quotes {
		order = append(order, q)
	}
	sortMarked(order)
	lines := []string{}
	for _, q := range order {
		lines = append(lines, q.String())
	}
	return text.String(), lines
}

// addMark enters the words that a tag marks: a letter, the number of the quote,
// and of its first piece the kind.
func addMark(quotes map[string]*markedWords, tag string, start int, words string) {
	number, kind, _ := strings.Cut(tag[1:], ":")
	q := quotes[number]
	if q == nil {
		q = &markedWords{start: 1 << 30}
		quotes[number] = q
	}
	switch tag[0] {
	case 'q':
		q.pieces = append(q.pieces, words)
		q.start = min(q.start, start)
		if kind != "" {
			q.kind = kind
		}
	case 'c':
		q.cue = words
	case 's':
		q.source = words
	case 'a':
		q.addressee = words
	case 'v':
		q.channel = words
	}
}

// sortMarked puts quotes in the order in which an article lists them: by start,
// the longer one first.
func sortMarked(quotes []*markedWords) {
	slices.SortFunc(quotes, func(a, b *markedWords) int {
		return gocmp.Or(gocmp.Compare(a.start, b.start), gocmp.Compare(len(b.String()), len(a.String())))
	})
}

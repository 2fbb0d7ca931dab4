package lede

import "strings"

// unquote returns text without the marks that a mail program puts before each
// line that it quotes, and the edits:
//
//	> The ferry firm was told on Monday that it would have to pay for
//	> the nights in hotels.
//	>
//	> > "We let people down," its chief executive wrote.
//
// It does so if most lines of the text have them, as of an article that was sent
// on. A page with a quoted passage keeps its marks, and so does one with some
// links that begin with an arrow.
func unquote(text string) (string, pass) {
	if !strings.HasPrefix(text, ">") && !strings.Contains(text, "\n>") && !strings.Contains(text, "\n >") {
		return text, nil
	}
	const (
		leastLines = 4
		leastShare = 75 // percent of the lines that are not blank
	)
	all, marked := 0, 0
	for line := range strings.Lines(text) {
		n := quoteMarks(line)
		if n > 0 {
			marked++
		}
		if n > 0 || strings.TrimSpace(line) != "" {
			all++
		}
	}
	if marked < leastLines || 100*marked < leastShare*all {
		return text, nil
	}
	r := rewriter{text: text}
	at := 0
	for line := range strings.Lines(text) {
		if n := quoteMarks(line); n > 0 {
			r.replace(at, n, "")
		}
		at += len(line)
	}
	return r.end(), r.edits
}

// quoteMarks returns the length of the marks of quoted mail that open line, each
// with at most one blank before and behind it, or 0 if there are none.
func quoteMarks(line string) int {
	n := 0
	for {
		rest := strings.TrimPrefix(line[n:], " ")
		if !strings.HasPrefix(rest, ">") {
			return n
		}
		n = len(line) - len(strings.TrimPrefix(rest[1:], " "))
	}
}

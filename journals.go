package lede

import (
	"strings"

	"github.com/lede-news/lede/internal/gaz"
)

// withJournals returns spans with the names of journals, which are made of common words, so that the tagger
// passes over them or takes a part of them for a name: "the journal Notices of the [Vardo Society]".
// Spans are in text order; the result is too.
func (l *linker) withJournals(spans []nameSpan) []nameSpan {
	if !strings.Contains(l.w.text, "journal") { // as in most stories
		return spans
	}
	out := make([]nameSpan, 0, len(spans)+4)
	seen := int32(0)
	for _, s := range spans {
		out = l.addJournals(out, seen, s.first)
		seen = max(seen, s.last)
		if n := len(out); n > 0 && out[n-1].last > s.first {
			out[n-1].last = max(out[n-1].last, s.last)
			continue
		}
		out = append(out, s)
	}
	return l.addJournals(out, seen, int32(len(l.w.tokens)))
}

// addJournals appends the names of journals that start in the tokens [first, last).
func (l *linker) addJournals(spans []nameSpan, first, last int32) []nameSpan {
	for i := max(first, 2); i < last; i++ {
		if l.w.tokens[i-1].shape != shapeLower || !l.w.tokens[i].space || l.w.word(i-1) != "journal" || !l.isCapital(i) {
			continue
		}
		if end := l.journalEnd(i); end > i {
			spans = append(spans, nameSpan{first: i, last: end, typ: nameOrg, conf: 80})
			i = end
		}
	}
	return spans
}

// journalEnd returns the end of the journal's name that starts at token i, or i if none does: words with capitals
// and what stands between them, in one sentence. A single word before another that goes on with it is none.
func (l *linker) journalEnd(i int32) int32 {
	const longest = 12
	limit, end := min(l.w.sentences[l.sentenceOf(i)].last, i+longest), i
	for j := i; j < limit; j++ {
		if word := l.w.word(j); l.isCapital(j) && names.word(word)&gaz.Calendar == 0 {
			end = j + 1
		} else if !inWords(journalGlue, word) {
			break
		}
	}
	if end-i == 1 && int(end) < len(l.w.tokens) && l.w.tokens[end].kind == tokWord && l.w.tokens[end].shape != shapeLower {
		return i
	}
	return end
}

package lede

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// A kindSet is a set of kinds of lines.
type kindSet uint32

// Sets of kinds that the hard rules choose from.
const (
	anyFurniture = kindSet(1<<lineFurniture | 1<<lineBefore | 1<<lineAfter)
	anyTeaser    = kindSet(1<<lineTeaser | 1<<lineAfterTeaser)
	anyCaption   = kindSet(1<<lineCaption | 1<<lineAlt)
	anyCredit    = kindSet(1<<lineCredit) | anyCaption
)

// certain returns the kinds that the hard rules leave open for line i, or 0
// where they say nothing. The rules are few, and each holds on any page:
//
//   - a caption and its alternative text, and a teaser under a name, repeat the
//     line above (see repeats);
//   - what ends with © and a name is a caption, and what opens with it a credit;
//   - a label opens a credit: "Photo: Ann Lee", "(Image: Getty)";
//   - a line that is nothing but a page's own label is furniture: "Advertisement",
//     "Share this article" (see pageLabels);
//   - a label opens a teaser: "Read more: …", "RELATED: …" (see teaserLabels);
//   - an invitation, a note on who helped or on a mistake opens with its own two
//     words: "Sign up …", "With files from …", "Correction: …" (see noteOpenings);
//   - "By" and names above the story are the byline;
//   - "LONDON 1996-08-30" on a line of its own is the story's dateline;
//   - in an interview "Q:" opens a heading, "A:" a paragraph.
func (p *page) certain(i int) kindSet {
	f := &p.facts[i]
	if set := p.repeats(i); set != 0 {
		return set
	}
	switch {
	case f.signs&signCopyright != 0 && (f.signs&signYear != 0 || f.classes&classLegal != 0):
		if f.words <= 25 {
			return anyFurniture
		}
	case f.credit == creditMark:
		return anyCaption
	case f.signs&signCopyright != 0 && strings.HasPrefix(p.line(i), "©") && f.words <= 40,
		f.credit == creditLine, f.credit == creditNote:
		return anyCredit
	}
	if f.words <= maxLabelWords {
		if _, ok := pageLabel(f.key); ok {
			return anyFurniture
		}
	}
	switch {
	case p.opensTeaser(i):
		return anyTeaser | anyFurniture
	case f.words <= maxNoteWords && noteOpening(f.pair):
		return anyFurniture
	case p.isByline(i):
		return 1 << lineByline
	case p.isDateline(i):
		return 1 << lineParagraph
	}
	return p.turn(i)
}

// maxNoteWords is the length in words up to which noteOpenings open a note.
const maxNoteWords = 60

// noteOpeningTable has the hashes of the noteOpenings.
var noteOpeningTable = sync.OnceValue(func() map[uint32]bool {
	table := map[uint32]bool{}
	classes := wordClasses()
	for _, opening := range noteOpenings {
		f, _ := readLine(opening, nil, classes)
		table[f.pair] = true
	}
	return table
})

// noteOpening reports whether the two words with the given hash open a note.
func noteOpening(pair uint32) bool { return noteOpeningTable()[pair] }

// isByline reports whether line i stands above the story and names its authors:
//
//   - it opens with "By" and has nothing but names behind it: "By Jane Smith",
//     "by Jane Smith and AP";
//   - it is a full name, perhaps with a handle, right above or below the date:
//     "Jane Smith @janesmith", "12:43, 20 Apr 2026".
//
// A standfirst or two may stand above it. Below the story's start, and in a list
// of other stories, such a line is another story's.
func (p *page) isByline(i int) bool {
	f, near := &p.facts[i], &p.near[i]
	if i == 0 || f.words < 2 || f.words > 16 || f.final == runeStop || near.proseAbove > 2 || near.proseBelow == 0 ||
		near.sinceMore < 3 || f.numbers > 0 {
		return false
	}
	line := p.line(i)
	if strings.HasPrefix(line, "By ") || strings.HasPrefix(line, "by ") || strings.HasPrefix(line, "BY ") {
		return f.words > 2 && f.titled+f.upper >= f.words-1-f.function && len(readAuthors(line)) > 0
	}
	if f.words > 4 || f.classes != 0 || near.count > 1 || f.titled < 2 || f.signs&^(signAt|signQuote) != 0 {
		return false
	}
	if !p.isDateLine(i-1) && (i+1 == len(p.lines) || !p.isDateLine(i+1)) {
		return false
	}
	names := readAuthors(line)
	return len(names) == 1 && strings.Count(names[0], " ") <= 2 && trustName(names[0]) > trustNone
}

// isDateLine reports whether line i is a date with a year and little else.
func (p *page) isDateLine(i int) bool {
	f := &p.facts[i]
	return f.words <= 14 && f.classes&classMonth != 0 && f.signs&signYear != 0 && f.numbers >= 2 && f.function <= 2
}

// isDateline reports whether line i is a dateline and nothing else.
func (p *page) isDateline(i int) bool {
	f := &p.facts[i]
	if i > 8 || f.words < 3 || f.words > 8 || f.numbers == 0 || f.upper == 0 {
		return false
	}
	line := p.line(i)
	d, ok := readDateline(line)
	return ok && d.end == len(line) && d.placeEnd > 0
}

// turn returns the kinds left open for a line that opens with "Q:" or "A:", on a
// page that has both.
func (p *page) turn(i int) kindSet {
	switch {
	case p.turns < 2 || p.facts[i].words < 2:
		return 0
	case strings.HasPrefix(p.line(i), "Q:"):
		return 1 << lineHeading
	case strings.HasPrefix(p.line(i), "A:"):
		return 1 << lineParagraph
	}
	return 0
}

// repeats returns the kinds left open for line i where it and the line under it
// or the one above are one text twice:
//
//	Lavrov in Geneva.                           alternative text
//	Lavrov in Geneva.  © IMAGO                  caption
//	Trump hit with gag order                    teaser
//	Donald Trump Trump hit with gag order       teaser, behind its topic
//
// The longer line tells which: it ends with a credit, or it opens with a name of
// one to five capitalised words. A refrain in a story has neither.
func (p *page) repeats(i int) kindSet {
	longer := i
	if !p.near[i].tail && !p.near[i].head {
		longer = i + 1
		if longer == len(p.lines) || !p.near[longer].tail && !p.near[longer].head {
			return 0
		}
	}
	near, long, short := &p.near[longer], p.line(longer), p.line(longer-1)
	switch form := p.facts[longer].credit; {
	case near.head && form >= creditMark && form <= creditBare && p.facts[longer-1].words >= 3:
		return anyCaption
	case near.tail && len(long) > len(short) && p.facts[longer-1].words >= 4 && isTopic(long[:len(long)-len(short)]):
		return anyTeaser
	}
	return 0
}

// isTopic reports whether s is one to five capitalised words without a mark at
// the end, as stand before a repeated headline.
func isTopic(s string) bool {
	words := strings.Fields(s)
	if len(words) == 0 || len(words) > 5 {
		return false
	}
	for _, w := range words {
		r, _ := utf8.DecodeRuneInString(w)
		if unicode.IsLower(r) && !nameParticles[w] {
			return false
		}
	}
	r, _ := utf8.DecodeLastRuneInString(words[len(words)-1])
	return unicode.IsLetter(r) || unicode.IsDigit(r) || r == '.'
}

// opensTeaser reports whether line i opens with a label of teasers and a colon,
// a bar or a dash: "Read more: …", "ALSO READ | …".
func (p *page) opensTeaser(i int) bool {
	f := &p.facts[i]
	if f.opens&(classMore|classPlay) == 0 {
		return false
	}
	line := p.line(i)
	end := strings.IndexAny(line[:min(len(line), 40)], ":|")
	if end < 0 {
		return false
	}
	return teaserLabels[strings.ToLower(strings.TrimSpace(line[:end]))]
}

// pageLabelTable finds the kind of aside that a whole line is by the hash of its
// words.
var pageLabelTable = sync.OnceValue(func() map[uint32]AsideKind {
	table := map[uint32]AsideKind{}
	classes := wordClasses()
	for _, list := range pageLabels {
		for _, label := range list.labels {
			f, _ := readLine(label, nil, classes)
			table[f.key] = list.kind
		}
	}
	return table
})

// pageLabel returns the kind of aside that a line with the given key is, if it
// is nothing but a page's own label.
func pageLabel(key uint32) (AsideKind, bool) {
	kind, ok := pageLabelTable()[key]
	return kind, ok
}

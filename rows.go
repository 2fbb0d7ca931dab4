package lede

import "strings"

// findItems makes paragraphs of the items of a list in the story that the model
// takes for teasers or furniture where it takes others of the same list for the
// story's: lines right behind one another that open with a bullet. So it does of facts
// below a paragraph (see isFact).
func (b *builder) findItems() {
	for i := 0; i < len(b.kinds); {
		j, story := i, false
		for ; j < len(b.kinds) && b.isItem(j); j++ {
			story = story || b.kinds[j] == lineParagraph
		}
		if story {
			b.restore(i, j, isAround)
		}
		if i == j && b.isFact(i) {
			b.kinds[i] = lineParagraph
		}
		i = max(j, i+1)
	}
}

// findRows makes paragraphs of the rows of a table in the story that the model takes for
// headings, teasers or furniture:
//
//	Index Close Change
//	KSE-100 72,742.75 -412.61
//	KMI-30 120,604.21 -688.02
//
// Two rows at least, of a word and figures, stand right behind one another, with running
// text above and below them. Dates and times are no rows, nor is a figure alone. A line of
// a few capitalised words right above them heads the columns.
func (b *builder) findRows() {
	const mostHead = 6 // words
	for i := 0; i < len(b.kinds); {
		j := i
		for ; j < len(b.kinds) && b.isFigures(j); j++ {
		}
		if near := &b.p.near[i]; j-i >= 2 && near.proseAbove > 0 && near.proseBelow > 0 {
			if i > 0 {
				if f := &b.p.facts[i-1]; f.words > 1 && f.words <= mostHead && f.titled+f.upper == f.words {
					i--
				}
			}
			b.restore(i, j, isAroundOrHeading)
		}
		i = max(j, i+1)
	}
}

// findTables makes paragraphs of the rows of a table in the story of which the cells are set
// off by bars, and which the model takes for a page's own lines:
//
//	Age | Times your salary
//	30 | 1x
//	40 | 3x
//
// Three rows at least, short and with as many bars each, stand right behind one another
// with running text above and below them. Other stories' headlines, behind which the paper
// names itself, end alike and are no rows.
func (b *builder) findTables() {
	const rows, most = 3, 16 // rows, words of a row
	for i := 0; i < len(b.kinds); {
		bars := b.bars(i)
		j, figures, alike := i, false, true
		for ; j < len(b.kinds) && bars > 0 && b.bars(j) == bars && b.p.facts[j].words <= most; j++ {
			f := &b.p.facts[j]
			figures = figures || f.digits > 0
			alike = alike && f.closer == b.p.facts[i].closer
		}
		if near := &b.p.near[i]; j-i >= rows && figures && !alike && near.proseAbove > 0 && near.proseBelow > 0 {
			b.restore(i, j, isAroundOrHeading)
		}
		i = max(j, i+1)
	}
}

// restore makes paragraphs of those of the lines [from, to) that are of a kind which wrong
// names, where no hard rule chose among the kinds.
func (b *builder) restore(from, to int, wrong func(lineKind) bool) {
	for i := from; i < to; i++ {
		if wrong(b.kinds[i]) && b.open[i] == 0 {
			b.kinds[i] = lineParagraph
		}
	}
}

// isAroundOrHeading reports whether lines of kind k stand round a story or head a part of it.
func isAroundOrHeading(k lineKind) bool { return isAround(k) || k == lineHeading }

// bars returns the number of bars between blanks in line i.
func (b *builder) bars(i int) int {
	if b.p.facts[i].signs&signPipe == 0 {
		return 0
	}
	return strings.Count(b.p.line(i), " | ")
}

// isFigures reports whether at least half of the words of line i are figures, and it is
// no date.
func (b *builder) isFigures(i int) bool {
	f := &b.p.facts[i]
	return f.words >= 3 && f.numbers >= 2 && 2*f.numbers >= f.words && f.numbers < f.words &&
		f.classes&(classMonth|classWeekday|classClock|classAgo|classStamp) == 0 && f.signs&(signAt|signLink|signClock) == 0
}

// isFact reports whether line i, which the model takes for furniture without being sure,
// stands right under a paragraph and has a label and a value, as reports of matches and
// notes on shows and books have them: "Man of the match: Ann Lee".
func (b *builder) isFact(i int) bool {
	const (
		unsure = 0.5
		most   = 12 // words
	)
	f := &b.p.facts[i]
	if i == 0 || b.kinds[i] != lineFurniture || b.open[i] != 0 || b.kinds[i-1] != lineParagraph || b.confidence(i) >= unsure || f.words > most {
		return false
	}
	at := strings.Index(b.p.line(i), ": ")
	return at > 0 && f.words > 3 && f.classes&(invitingClasses|classMore|classPlay|classBy|classStamp|classMonth) == 0 && f.signs&ownSigns == 0
}

package lede

import "strings"

// findHeadings makes headings of lines that the model, in doubt, takes for a
// teaser or a paragraph, and that stand in the story as headings do:
//
//	… an end to the eastward expansion of the alliance.
//
//	Musk says success is "not guaranteed"
//
//	Elon Musk warned before the test that a delay was likely.
//
// Such a line is short, opens with a capital, has no mark at its end, and stands
// by itself between a paragraph that is closed and a paragraph or picture of the
// story. Of a teaser it is asked besides that the page writes its teasers in
// another way: each of them twice, the second time behind a topic (see repeats).
// Right above a picture that has both an alternative text and a caption, the one
// repeating the other, the model may take it for anything.
// No doubt is asked of a question in an interview, where others are headings.
// Lines of a list, a table or a verse stand beside others of their kind, and stay.
func (b *builder) findHeadings() {
	const (
		doubt   = 0.85 // of a paragraph that has the form of a heading
		reaches = 12   // words
	)
	doubled, asks := b.doublesTeasers(), b.asks()
	for i := 1; i+1 < len(b.kinds); i++ {
		f := &b.p.facts[i]
		if i == b.head || f.words < 2 || f.words > reaches || !isHeadingForm(f) || !b.closesParagraph(i-1) || !b.goesOn(i+1) {
			continue
		}
		switch kind := b.kinds[i]; {
		case kind == lineParagraph && (b.confidence(i) < doubt || asks && f.final == runeAsk),
			(kind == lineTeaser || kind == lineFurniture && b.confidence(i) < doubt) && doubled && b.open[i] == 0,
			kind != lineHeading && b.confidence(i) < doubt && b.open[i] == 0 && b.p.repeats(i+1) == anyCaption:
			b.kinds[i] = lineHeading
		}
	}
}

// invitingClasses are those of words by which a page asks its reader to do something.
const invitingClasses = classShare | classSubscribe | classComment | classLegal | classAdvert | classForm | classTag | classYou

// asks reports whether two headings of the page at least are questions.
func (b *builder) asks() bool {
	n := 0
	for i, kind := range b.kinds {
		if kind == lineHeading && b.p.facts[i].final == runeAsk {
			n++
		}
	}
	return n > 1
}

// isHeadingForm reports whether a line is written as a heading may be: it opens
// with a capital, a figure or a quotation mark, and ends with a letter, a figure,
// a closing mark or a question mark.
func isHeadingForm(f *lineFacts) bool {
	switch f.initial {
	case runeUpper, runeDigit, runeMark:
	default:
		return false
	}
	switch f.final {
	case runeLower, runeUpper, runeDigit, runeMark, runeAsk:
	default:
		return false
	}
	return f.signs&(signBullet|signPipe|signAt|signLink|signColumns|signArrow) == 0 && f.stops <= 1
}

// closesParagraph reports whether line i is a paragraph that ends as sentences
// do, or what stands between paragraphs: a caption, or a teaser.
func (b *builder) closesParagraph(i int) bool {
	switch b.kinds[i] {
	case lineParagraph:
		final := b.p.facts[i].final
		return b.p.near[i].prose && (final == runeStop || final == runeAsk || final == runeMark || final == runeDots)
	case lineCaption, lineTeaser:
		return true
	case lineFurniture, lineDate: // the time of a live blog's entry
		return b.p.furnitureKind(i) == Live
	}
	return false
}

// goesOn reports whether line i goes on with the story: a paragraph of prose or of a
// short sentence, or a picture.
func (b *builder) goesOn(i int) bool {
	switch b.kinds[i] {
	case lineParagraph:
		const least = 4 // words of a sentence
		return b.p.near[i].prose || b.p.facts[i].final == runeStop && b.p.facts[i].words >= least
	case lineAlt, lineCaption:
		return true
	}
	return false
}

// doublesTeasers reports whether a teaser of the page stands there twice.
func (b *builder) doublesTeasers() bool {
	for i, kind := range b.kinds {
		if kind == lineTeaser && b.open[i]&anyTeaser != 0 && b.p.repeats(i) == anyTeaser {
			return true
		}
	}
	return false
}

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
		for k := i; k < j && story; k++ {
			if isAround(b.kinds[k]) && b.open[k] == 0 {
				b.kinds[k] = lineParagraph
			}
		}
		if i == j && b.isFact(i) {
			b.kinds[i] = lineParagraph
		}
		i = max(j, i+1)
	}
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
			for k := i; k < j; k++ {
				if (isAround(b.kinds[k]) || b.kinds[k] == lineHeading) && b.open[k] == 0 {
					b.kinds[k] = lineParagraph
				}
			}
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
			for k := i; k < j; k++ {
				if (isAround(b.kinds[k]) || b.kinds[k] == lineHeading) && b.open[k] == 0 {
					b.kinds[k] = lineParagraph
				}
			}
		}
		i = max(j, i+1)
	}
}

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

package lede

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

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
// Lines of a list, a table or a verse stand beside others of their kind, and stay.
func (b *builder) findHeadings() {
	const (
		doubt   = 0.85 // of a paragraph that has the form of a heading
		reaches = 12   // words
	)
	doubled := b.doublesTeasers()
	for i := 1; i+1 < len(b.kinds); i++ {
		f := &b.p.facts[i]
		if i == b.head || f.words < 2 || f.words > reaches || !isHeadingForm(f) || !b.closesParagraph(i-1) || !b.goesOn(i+1) {
			continue
		}
		switch kind := b.kinds[i]; {
		case kind == lineParagraph && b.confidence(i) < doubt,
			kind == lineTeaser && doubled && b.open[i] == 0,
			kind != lineHeading && b.confidence(i) < doubt && b.open[i] == 0 && b.p.repeats(i+1) == anyCaption:
			b.kinds[i] = lineHeading
		}
	}
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

// goesOn reports whether line i goes on with the story: a paragraph of prose, or
// a picture.
func (b *builder) goesOn(i int) bool {
	switch b.kinds[i] {
	case lineParagraph:
		return b.p.near[i].prose
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
// story's: lines right behind one another that open with a bullet.
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
		i = max(j, i+1)
	}
}

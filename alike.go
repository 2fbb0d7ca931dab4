package lede

// findAlike mends lines which the model takes for different things though they are
// of one kind by their form: the turns of a transcript, the numbered headings of a
// list, the entries of a live blog, the paragraphs of a page in another language.
func (b *builder) findAlike() {
	b.a.NoStory = b.a.NoStory || b.isWall()
	if b.a.NoStory {
		return
	}
	b.mendBrief()
	b.mendTurns()
	b.mendNumbered()
	b.mendTimeline()
	b.mendLive()
	if lang := b.a.Language; lang != "" && lang != "en" {
		b.mendForeign()
	}
}

// isWall reports whether the text is a page that stands before another: it asks to
// agree to cookies, to prove that one is human, or says that there is no such page.
// Each of its few lines of running text speaks of that.
func (b *builder) isWall() bool {
	const most = 8 // lines of running text
	n := 0
	for i := range b.kinds {
		if !b.p.near[i].prose {
			continue
		}
		line := b.p.line(i)
		head := inSmall(line[:min(len(line), 400)])
		if n++; n > most || !containsAny(head, wallPhrases) {
			return false
		}
	}
	return n > 0
}

// mendBrief makes a paragraph of the standfirst of a text that has nothing else: a
// brief of a title and a sentence or two.
func (b *builder) mendBrief() {
	dek := -1
	for i, kind := range b.kinds {
		switch {
		case kind == lineParagraph:
			return
		case kind == lineDek && dek < 0:
			dek = i
		}
	}
	if dek >= 0 && b.p.facts[dek].final == runeStop {
		b.kinds[dek] = lineParagraph
	}
}

// mendTurns makes paragraphs of a transcript's turns that the model takes for
// headings, since they are short and ask: "DELL: Will you ban it?".
func (b *builder) mendTurns() {
	if !b.hasTurns() {
		return
	}
	for i, kind := range b.kinds {
		if kind == lineHeading && b.isTurn(i) {
			b.kinds[i] = lineParagraph
		}
	}
}

// isSentence reports whether line i is one sentence or more, and none of an
// invitation, of terms or of a share bar.
func (b *builder) isSentence(i int) bool {
	f := &b.p.facts[i]
	return f.words >= 6 && (f.final == runeStop || f.final == runeAsk || f.final == runeMark) &&
		f.classes&(classSubscribe|classLegal|classAdvert|classShare) == 0 && b.p.furnitureKind(i) == Furniture
}

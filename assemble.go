package lede

// A builder puts the lines of a page together to the blocks of an article.
type builder struct {
	a *Article
	w *work
	p *page
	labelling

	head int // the line of the title, or -1
}

// assemble fills the article's blocks from the kinds of the lines.
func (b *builder) assemble() {
	a := b.a
	a.Title, a.Dek, a.Byline, a.Published, a.Updated, a.Dateline = nil, nil, nil, nil, nil, nil
	a.Sections, a.Captions, a.Asides = nil, nil, nil
	a.NoStory = b.noStory()
	b.head = b.findTitle()
	for i, kind := range b.kinds {
		switch {
		case i == b.head:
			block := b.block(i)
			a.Title = &block
		case a.NoStory:
			b.aside(i)
		default:
			b.place(i, kind)
		}
	}
	b.pairCaptions()
	b.findDateline()
	b.findAuthors()
}

// place puts line i into the article as what it is.
func (b *builder) place(i int, kind lineKind) {
	a := b.a
	switch kind {
	case lineDek, lineTitle:
		if block := b.block(i); kind == lineDek && a.Dek == nil && len(a.Sections) == 0 {
			a.Dek = &block
			return
		}
		b.paragraph(i)
	case lineParagraph:
		b.paragraph(i)
	case lineHeading:
		block := b.block(i)
		a.Sections = append(a.Sections, Section{Heading: &block})
	case lineCaption, lineAlt:
		a.Captions = append(a.Captions, b.caption(i, kind))
	case lineDate:
		if !b.dates(i) {
			b.aside(i)
		}
	case lineByline:
		b.dates(i)
		if a.Byline == nil {
			a.Byline = &Byline{Block: b.block(i)}
			return
		}
		b.aside(i)
	default:
		b.aside(i)
	}
}

// block returns line i as a block.
func (b *builder) block(i int) Block {
	l := b.p.lines[i]
	phrase := b.w.phrase(int(l.start), int(l.end))
	return Block{Span: phrase.Span, Text: phrase.Text, Confidence: b.confidence(i)}
}

// paragraph adds line i as a paragraph to the section that is open.
func (b *builder) paragraph(i int) {
	a := b.a
	if len(a.Sections) == 0 {
		a.Sections = append(a.Sections, Section{})
	}
	block := b.block(i)
	block.Item = b.isItem(i)
	s := &a.Sections[len(a.Sections)-1]
	s.Paragraphs = append(s.Paragraphs, block)
}

// isItem reports whether paragraph i is an item of a list: it opens with a
// bullet.
func (b *builder) isItem(i int) bool { return b.p.facts[i].signs&signBullet != 0 }

// findTitle returns the line of the title, or -1. Of several lines that the
// model takes for the title the first one is.
func (b *builder) findTitle() int {
	for i, k := range b.kinds {
		if k == lineTitle {
			return i
		}
	}
	return -1
}

// noStory reports whether the page has no article.
func (b *builder) noStory() bool {
	return false
}

// confidence returns the chance that the model is right about line i.
func (b *builder) confidence(i int) float64 {
	return 0
}

// aside adds line i as an aside.
func (b *builder) aside(i int) {
	b.a.Asides = append(b.a.Asides, Aside{Block: b.block(i), Kind: b.asideKind(i)})
}

// asideKind returns what kind of aside line i is.
func (b *builder) asideKind(i int) AsideKind {
	switch b.kinds[i] {
	case lineTeaser, lineAfterTeaser:
		return Teaser
	case lineCredit:
		return PhotoBy
	case lineByline:
		return BylineNote
	case lineDate:
		return DateNote
	}
	return Furniture
}

// dates reads the dates of line i, which is a byline or a line of dates. It
// fills Published and Updated where these are not known yet, and reports
// whether the line is Published itself: a line of dates is, unless it only says
// when the page was updated.
func (b *builder) dates(i int) (own bool) {
	a := b.a
	line := b.block(i)
	start := int(b.p.lines[i].start)
	for _, d := range pageDates(b.p.line(i)) {
		into := &a.Published
		if d.updated {
			into = &a.Updated
		}
		if *into != nil {
			continue
		}
		date := &Date{Block: line, Value: d.value}
		if b.kinds[i] == lineDate && !d.updated {
			own = true
		} else {
			phrase := b.w.phrase(start+d.start, start+d.end)
			date.Span, date.Text = phrase.Span, phrase.Text
		}
		*into = date
	}
	return own
}

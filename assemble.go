package lede

// A builder puts the lines of a page together to the blocks of an article.
type builder struct {
	a *Article
	w *work
	p *page
	labelling

	head   int  // the line of the title, or -1
	byline int  // the line of the article's own byline, or -1
	own    int  // the line that is the date of publication itself, or -1
	h      head // the lines above the story

	authors map[int][]string // what authorsOf has read
	noted   []int            // the lines of notes on the author
	thread  [2]int           // what commentThread has found
}

// assemble fills the article's blocks from the kinds of the lines.
func (b *builder) assemble() {
	a := b.a
	a.Title, a.Dek, a.Byline, a.Published, a.Updated, a.Dateline = nil, nil, nil, nil, nil, nil
	a.Sections, a.Captions, a.Asides = nil, nil, nil
	a.NoStory = b.noStory()
	b.head = b.findTitle()
	b.restorePlain()
	b.findHeadings()
	b.findItems()
	b.findLanguage()
	b.findAlike()
	b.findHeadNotes()
	b.byline = b.chooseByline()
	b.findEndNotes()
	b.readDates()
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
	b.findAuthors(b.byline)
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
		if i != b.own {
			b.aside(i)
		}
	case lineByline:
		if i == b.byline {
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
// model takes for the title the first one is. Two cases are mended:
//
//   - A page that begins with its headline, and prints odd things under it (the
//     times of a live blog, a press release's second headline), may have the
//     title taken for a menu and a heading below for the title. If no later line
//     repeats the first headline, it was no window's title, and is the page's.
//   - Where the model takes no line for the title, it is the line above the story
//     that is likest to one by itself, or the one that repeats the window's title, or
//     the heading that opens the text. A text that begins with its story has none.
func (b *builder) findTitle() int {
	const nearby = 8 // lines
	title, best := -1, -1
	for i, k := range b.kinds {
		if k == lineTitle {
			title = i
			break
		}
	}
	for i, k := range b.kinds {
		if i == title || k == lineParagraph {
			break
		}
		if !b.isHeadline(i) {
			continue
		}
		if i < nearby && b.p.headed == 0 && (title >= 0 && title < nearby || b.opensPage(i)) {
			return i
		}
		if best < 0 || b.titles[i] > b.titles[best] {
			best = i
		}
	}
	switch h := b.p.headed; {
	case title >= 0:
		return title
	case best >= 0:
		return best
	case h > 0 && b.p.near[h].proseAbove == 0 && b.p.facts[h].final != runeStop && b.kinds[h] != lineCaption && b.kinds[h] != lineAlt:
		return h
	case len(b.kinds) > 1 && b.kinds[0] == lineHeading:
		return 0
	}
	return best
}

// isHeadline reports whether line i, which the model takes for something else,
// could be a title.
func (b *builder) isHeadline(i int) bool {
	f := &b.p.facts[i]
	switch b.kinds[i] {
	case lineBefore, lineBeforeTeaser, lineFurniture, lineTeaser, lineHeading, lineDek:
	default:
		return false
	}
	_, label := pageLabel(f.key)
	return f.words >= 4 && f.words <= 40 && !label && f.signs&(signPipe|signLink|signCopyright|signAt) == 0 && b.p.near[i].count == 1
}

// opensPage reports whether nothing but labels stands above line i.
func (b *builder) opensPage(i int) bool {
	for j := range i {
		if _, label := pageLabel(b.p.facts[j].key); !label {
			return false
		}
	}
	return true
}

// noStory reports whether the page has no article: a menu, a list of headlines,
// a page round a video. No line that the model takes for the story's reads like
// running text, few words are of the story at all, and there is much of a page
// round it. A text of a few short lines is a story, if a lesser one. Where the
// page gives the ages of several stories ("2 hours ago"), what reads like running
// text are their first sentences.
func (b *builder) noStory() bool {
	const (
		leastFurniture = 8  // lines
		mostStory      = 40 // words
	)
	story, furniture, ages := int32(0), 0, 0
	prose := false
	for i, kind := range b.kinds {
		f := &b.p.facts[i]
		if f.words <= 4 && f.numbers > 0 && f.classes&classAgo != 0 {
			ages++
		}
		switch {
		case kind.isBody():
			prose = prose || b.p.near[i].prose
			story += f.words
		case kind >= lineTeaser:
			furniture++
		}
	}
	return furniture >= leastFurniture && story < mostStory && (!prose || ages > 1)
}

// confidence returns the chance that the model is right about line i.
func (b *builder) confidence(i int) float64 {
	return float64(lineCalibration.Percent(int(b.margins[i]))) / 100
}

// aside adds line i as an aside.
func (b *builder) aside(i int) {
	b.a.Asides = append(b.a.Asides, Aside{Block: b.block(i), Kind: b.asideKind(i)})
}

package lede

import "strings"

// A builder puts the lines of a page together to the blocks of an article.
type builder struct {
	a *Article
	w *work
	p *page
	labelling

	head   int  // the line of the title, or -1
	byline int  // the line of the article's own byline, or -1
	own    int  // the line that is the date of publication itself, or -1
	placed int  // the line that is the dateline and nothing else, or 0
	said   bool // the date of publication says that it is one
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
	b.dropPreamble()
	b.restorePlain()
	b.dropCookies()
	b.dropPolls()
	b.findHeadings()
	b.findItems()
	b.findRows()
	b.findTables()
	b.findLanguage()
	b.findAlike()
	b.dropMastheads()
	b.findHeadNotes()
	b.findDatelineAlone()
	b.byline = b.chooseByline()
	b.restoreDek()
	b.dropContacts()
	b.findEndNotes()
	b.readDates()
	b.dropBlurbs()
	b.dropTeaserDates()
	b.reserve()
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

// reserve makes room for the captions and the asides.
func (b *builder) reserve() {
	captions, asides := 0, 0
	for _, kind := range b.kinds {
		switch kind {
		case lineCaption, lineAlt:
			captions++
		case lineDek, lineTitle, lineParagraph, lineHeading:
		default:
			asides++
		}
	}
	if b.a.NoStory {
		captions, asides = 0, len(b.kinds)
	}
	if captions > 0 {
		b.a.Captions = make([]Caption, 0, captions)
	}
	if asides > 0 {
		b.a.Asides = make([]Aside, 0, asides)
	}
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
		if label := captionLabelLen(b.p.line(i)); label > 0 {
			start := int(b.p.lines[i].start)
			end := start + len(strings.TrimRight(b.p.line(i)[:label], " "))
			a.Asides = append(a.Asides, Aside{Block: b.blockOf(i, start, end), Kind: Furniture})
		}
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
	return b.blockOf(i, int(l.start), int(l.end))
}

// blockOf returns the part [start, end) of line i as a block.
func (b *builder) blockOf(i, start, end int) Block {
	text := b.p.text[start:end]
	if b.p.facts[i].blanks {
		text = oneLine(text)
	}
	return Block{Span: b.w.span(start, end), Text: text, Confidence: b.confidence(i)}
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
	if s.Paragraphs == nil {
		s.Paragraphs = make([]Block, 0, b.paragraphsFrom(i))
	}
	s.Paragraphs = append(s.Paragraphs, block)
}

// paragraphsFrom returns how many paragraphs follow from line i on up to the next
// heading, itself included.
func (b *builder) paragraphsFrom(i int) int {
	n := 0
	for _, kind := range b.kinds[i:] {
		switch kind {
		case lineHeading:
			return n
		case lineParagraph, lineDek, lineTitle:
			n++
		}
	}
	return n
}

// isItem reports whether paragraph i is an item of a list: it opens with a
// bullet.
func (b *builder) isItem(i int) bool { return b.p.facts[i].signs&signBullet != 0 }

// noStory reports whether the page has no article: a menu, a list of headlines,
// a page round a video. No line that the model takes for the story's reads like
// running text, few words are of the story at all, and there is much of a page
// round it. A text of a few short lines is a story, if a lesser one. Where the
// page gives the ages of several stories ("2 hours ago"), what reads like running
// text are their first sentences, and may be twice as much.
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
	aged := ages > 1
	return furniture >= leastFurniture && (!prose && story < mostStory || aged && story < 2*mostStory)
}

// confidence returns the chance that the model is right about line i.
func (b *builder) confidence(i int) float64 {
	return float64(lineCalibration.Percent(int(b.margins[i]))) / 100
}

// aside adds line i as an aside.
func (b *builder) aside(i int) {
	b.a.Asides = append(b.a.Asides, Aside{Block: b.block(i), Kind: b.asideKind(i)})
}

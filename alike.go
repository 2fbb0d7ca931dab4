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

// mendNumbered makes headings of the numbered lines of a list whose items have text
// of their own: "1. Vis, Croatia", a paragraph, "2. Chiloé, Chile", a paragraph. The
// numbers go on by one, up or down, and there are three at least, of which the model
// takes one for a heading. What stands under the last one is of the story as far as
// it reads like a sentence.
//
// Steps that are sentences and stand right behind one another are no headings: "1. Close
// the main tap.", "2. Dry the pipe with a cloth."
func (b *builder) mendNumbered() {
	const enough = 3
	for i := 1; i < len(b.kinds); i++ {
		if n := b.stepNumber(i); n > 1 && b.stepNumber(i-1) == n-1 {
			for _, j := range [...]int{i - 1, i} {
				if b.kinds[j] == lineHeading {
					b.kinds[j] = lineParagraph
				}
			}
		}
	}
	var series []int
	flush := func() {
		if len(series) >= enough && b.anyHeading(series) {
			for _, i := range series {
				if b.kinds[i] != lineHeading && i != b.head {
					b.kinds[i] = lineHeading
				}
			}
			b.keepItems(series)
		}
		series = series[:0]
	}
	last, step := 0, 0
	for i := range b.kinds {
		n := b.itemNumber(i)
		if n == 0 {
			continue
		}
		switch {
		case len(series) == 0:
		case len(series) == 1 && (n == last+1 || n == last-1) && i > series[0]+1:
			step = n - last
		case len(series) > 1 && n == last+step && i > series[len(series)-1]+1:
		default:
			flush()
		}
		series = append(series, i)
		last = n
	}
	flush()
}

// mendTimeline makes headings of the dates that head the entries of a timeline or a log:
//
//	1 February 2018
//	Schools are told to fit taps that shut themselves.
//	12 March 2018
//	The deputy mayor says that there will be no such day.
//
// There are two at least in the midst of the story, with a paragraph below and one or a
// heading above. Dates with the time of day are of a live blog's entries.
func (b *builder) mendTimeline() {
	const least = 2
	for _, heads := range [...]bool{false, true} { // first count, then make headings
		n := 0
		for i := 1; i+1 < len(b.kinds); i++ {
			if !b.headsEntry(i) {
				continue
			}
			n++
			if heads {
				b.kinds[i] = lineHeading
			}
		}
		if n < least {
			return
		}
	}
}

// headsEntry reports whether line i is a date without the time of day, in the midst of the
// story, with a paragraph below it and a paragraph or a heading above.
func (b *builder) headsEntry(i int) bool {
	f, near := &b.p.facts[i], &b.p.near[i]
	if f.words > 4 || f.classes&classMonth == 0 || f.classes&(classClock|classStamp|classAgo|classBy) != 0 || f.signs&signClock != 0 ||
		near.proseAbove == 0 || near.proseBelow == 0 || b.kinds[i+1] != lineParagraph || b.kinds[i-1] != lineParagraph && b.kinds[i-1] != lineHeading {
		return false
	}
	switch b.kinds[i] {
	case lineDate, lineFurniture, lineParagraph, lineHeading:
		return f.numbers > 0 && f.final != runeStop && (f.words == 2 && f.signs&signYear != 0 || b.isDatesOnly(i)) // "May 2017"
	}
	return false
}

// stepNumber returns the number that opens line i, if the line ends as a sentence does:
// "2. Dry the pipe with a cloth."; else 0.
func (b *builder) stepNumber(i int) int {
	if f := &b.p.facts[i]; f.initial != runeDigit || f.final != runeStop {
		return 0
	}
	return leadingNumber(b.p.line(i))
}

// itemNumber returns the number that opens line i, if the line is short and ends as
// a heading does: "3. Bohol, Philippines", "3) Bohol"; else 0.
func (b *builder) itemNumber(i int) int {
	f := &b.p.facts[i]
	if f.initial != runeDigit || f.words < 2 || f.words > 14 || f.final == runeStop || f.final == runeComma || f.signs&(signClock|signColumns) != 0 {
		return 0
	}
	return leadingNumber(b.p.line(i))
}

// leadingNumber returns the number of at most three digits that opens line, with a stop or
// a bracket and a blank behind it, or 0.
func leadingNumber(line string) int {
	n, at := 0, 0
	for at < len(line) && at < 3 && isDigit(line[at]) {
		n = 10*n + int(line[at]-'0')
		at++
	}
	if at+1 >= len(line) || line[at] != '.' && line[at] != ')' || line[at+1] != ' ' {
		return 0
	}
	return n
}

// anyHeading reports whether the model takes one of the lines for a heading.
func (b *builder) anyHeading(lines []int) bool {
	for _, i := range lines {
		if b.kinds[i] == lineHeading {
			return true
		}
	}
	return false
}

// keepItems makes a paragraph of the line under each heading of a series that the
// model takes for furniture though it is a sentence.
func (b *builder) keepItems(series []int) {
	for _, i := range series {
		for j := i + 1; j < len(b.kinds) && j <= i+2; j++ {
			if !isAround(b.kinds[j]) || b.open[j] != 0 || !b.isSentence(j) {
				break
			}
			b.kinds[j] = lineParagraph
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

// mendLive makes headings and paragraphs of the entries of a live blog: a time of
// day on a line of its own, then perhaps who wrote the entry, then perhaps a headline,
// then sentences. The times are three at least, and under half of them or more stand
// sentences: a list of other stories with their times has none.
func (b *builder) mendLive() {
	const enough = 3
	var clocks []int
	for i := range b.kinds {
		if f := &b.p.facts[i]; isClockLine(f) && f.words-f.numbers <= 1 || isAgedClock(f) {
			clocks = append(clocks, i)
		}
	}
	if len(clocks) < enough || clocks[0] < b.head {
		return
	}
	full := 0
	for k, i := range clocks {
		for j := i + 1; j < b.entryEnd(clocks, k); j++ {
			if f := &b.p.facts[j]; f.words >= 10 && b.isSentence(j) {
				full++
				break
			}
		}
	}
	if 2*full < len(clocks) {
		return
	}
	for k, i := range clocks {
		if b.kinds[i].isBody() {
			b.kinds[i] = lineFurniture
		}
		top := i + 1
		if top < b.entryEnd(clocks, k) && b.p.facts[top].opens&classBy != 0 && b.p.facts[top].words <= 6 && !b.kinds[top].isBody() {
			top++
		}
		for j := top; j < b.entryEnd(clocks, k); j++ {
			headline := j == top && j != b.head && (b.kinds[j] == lineCaption || b.kinds[j] == lineTitle) // right under the time
			if !isAround(b.kinds[j]) && b.kinds[j] != lineParagraph && !headline || b.open[j] != 0 {
				continue
			}
			f := &b.p.facts[j]
			switch {
			case b.isSentence(j):
				b.kinds[j] = lineParagraph
			case j == top && f.words <= 16 && isHeadingForm(f) && (f.words > 1 || f.letters > 3) && b.p.furnitureKind(j) == Furniture:
				b.kinds[j] = lineHeading
			}
		}
	}
}

// entryEnd returns the line behind the entry of the live blog that the clock k opens.
// The last one ends where no sentence follows.
func (b *builder) entryEnd(clocks []int, k int) int {
	if k+1 < len(clocks) {
		return clocks[k+1]
	}
	end := clocks[k] + 2
	for end < len(b.kinds) && end < clocks[k]+12 && b.isSentence(end) {
		end++
	}
	return min(end, len(b.kinds))
}

// mendForeign mends a page in another language than English, of which the model
// knows little but the form of lines: running text next to paragraphs is a
// paragraph; a label that announces other stories is none, and the short lines under
// it at the page's end are these stories; nor is the time that the reading takes.
func (b *builder) mendForeign() {
	first, last := -1, -1
	for i, kind := range b.kinds {
		if kind == lineParagraph && b.p.near[i].prose {
			if first < 0 {
				first = i
			}
			last = i
		}
	}
	if first < 0 {
		return
	}
	for i := range b.kinds {
		f, near := &b.p.facts[i], &b.p.near[i]
		if isAround(b.kinds[i]) && near.prose && b.open[i] == 0 && i > first-2 && i <= last+2 && f.final != runeColon && b.isSentence(i) {
			b.kinds[i] = lineParagraph
			last = max(last, i)
		}
	}
	if i := b.head + 1; b.head >= 0 && i < first && isAround(b.kinds[i]) && b.p.near[i].prose && b.open[i] == 0 && b.isSentence(i) {
		b.kinds[i] = lineDek
	}
	more := false
	for i := range b.kinds {
		if i == b.head {
			continue
		}
		f := &b.p.facts[i]
		line := inSmall(b.p.line(i)[:min(len(b.p.line(i)), 60)])
		label := opensWithAny(line, foreignMore)
		switch {
		case f.words <= 8 && f.signs&signColon != 0 && opensWithAny(line, foreignPhoto):
			b.kinds[i] = lineCredit
		case label && f.words <= 4:
			more = i > last
			b.kinds[i] = lineFurniture
			if more {
				b.kinds[i] = lineAfter
			}
		case label && f.words <= 20 && b.kinds[i] != lineHeading:
			b.kinds[i] = lineTeaser
			if i > last {
				b.kinds[i] = lineAfterTeaser
			}
		case f.words <= 7 && f.numbers > 0 && opensWithAny(line, readingTimes), f.words <= 8 && i > last && opensWithAny(line, foreignFollow):
			b.kinds[i] = lineFurniture
		case more && i > last && b.kinds[i].isBody() && f.final != runeStop && f.words <= 16:
			b.kinds[i] = lineAfterTeaser
		}
	}
}

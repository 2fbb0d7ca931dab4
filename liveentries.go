package lede

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
		if b.hasSentence(i+1, b.entryEnd(clocks, k)) {
			full++
		}
	}
	if 2*full < len(clocks) {
		return
	}
	for k, i := range clocks {
		b.mendEntry(i, b.entryEnd(clocks, k))
	}
}

// hasSentence reports whether one of the lines [from, to) is a sentence of some length.
func (b *builder) hasSentence(from, to int) bool {
	const least = 10 // words
	for i := from; i < to; i++ {
		if b.p.facts[i].words >= least && b.isSentence(i) {
			return true
		}
	}
	return false
}

// mendEntry makes headings and paragraphs of an entry of a live blog, which the clock at
// line i opens.
func (b *builder) mendEntry(i, end int) {
	if b.kinds[i].isBody() {
		b.kinds[i] = lineFurniture
	}
	top := i + 1
	if top < end && b.p.facts[top].opens&classBy != 0 && b.p.facts[top].words <= 6 && !b.kinds[top].isBody() {
		top++
	}
	for j := top; j < end; j++ {
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

// isClockLine reports whether a line is a time of day and nothing else: "12:30", "12:30
// GMT", "9:40pm".
func isClockLine(f *lineFacts) bool {
	if f.numbers == 0 || f.words > 4 {
		return false
	}
	rest := f.words - f.numbers
	if f.signs&signClock != 0 && f.words == 2 && f.letters == 2 && f.digits <= 4 {
		return true // the half of the day stands right behind the minutes
	}
	return f.signs&signClock != 0 && (rest == 0 || f.closes&classClock != 0) || f.closes&classClock != 0 && rest == 1
}

// isAgedClock reports whether a line opens with how long ago an entry of a live blog
// was written and the time of day, with nothing but its writer's name behind:
// "2 hours ago10:05 Tom Orr".
func isAgedClock(f *lineFacts) bool {
	return f.initial == runeDigit && f.words <= 8 && f.classes&classAgo != 0 && f.signs&signClock != 0 && f.final != runeStop && f.finite == 0
}

package lede

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
	if first >= 0 {
		b.mendForeignLabels(b.mendForeignText(first, last))
	}
}

// mendForeignText makes paragraphs of the running text next to the paragraphs from first to
// last, and a standfirst of what stands right below the title. It returns the last paragraph.
func (b *builder) mendForeignText(first, last int) int {
	sentence := func(i int) bool {
		return isAround(b.kinds[i]) && b.p.near[i].prose && b.open[i] == 0 && b.isSentence(i)
	}
	for i := range b.kinds {
		if i > first-2 && i <= last+2 && b.p.facts[i].final != runeColon && sentence(i) {
			b.kinds[i] = lineParagraph
			last = max(last, i)
		}
	}
	if i := b.head + 1; b.head >= 0 && i < first && sentence(i) {
		b.kinds[i] = lineDek
	}
	return last
}

// mendForeignLabels mends the page's own labels, and the headlines of other stories below
// them, on a page whose last paragraph is last.
func (b *builder) mendForeignLabels(last int) {
	const longest = 60 // bytes of a label
	more := false
	for i := range b.kinds {
		if i == b.head {
			continue
		}
		f, line := &b.p.facts[i], b.p.line(i)
		opening := inSmall(line[:min(len(line), longest)])
		label, below := opensWithAny(opening, foreignMore), i > last
		switch {
		case f.words <= 8 && f.signs&signColon != 0 && opensWithAny(opening, foreignPhoto):
			b.kinds[i] = lineCredit
		case label && f.words <= 4:
			more = below
			b.kinds[i] = either(below, lineAfter, lineFurniture)
		case label && f.words <= 20 && b.kinds[i] != lineHeading:
			b.kinds[i] = either(below, lineAfterTeaser, lineTeaser)
		case f.words <= 7 && f.numbers > 0 && opensWithAny(opening, readingTimes), f.words <= 8 && below && opensWithAny(opening, foreignFollow):
			b.kinds[i] = lineFurniture
		case more && below && b.kinds[i].isBody() && f.final != runeStop && f.words <= 16:
			b.kinds[i] = lineAfterTeaser
		}
	}
}

// either returns a if yes is true, else b.
func either(yes bool, a, b lineKind) lineKind {
	if yes {
		return a
	}
	return b
}

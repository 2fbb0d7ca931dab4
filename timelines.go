package lede

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

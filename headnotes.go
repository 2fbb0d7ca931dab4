package lede

// findHeadNotes makes bylines and dates of the lines above the story which the
// model takes for something else, where their words and their place leave little
// doubt. Menus differ from page to page more than bylines do: on a page whose
// menus are new to it the model takes all of the head for menus.
func (b *builder) findHeadNotes() {
	if b.a.NoStory {
		return
	}
	b.h = b.findHead()
	if b.h.first < 0 {
		return
	}
	b.dropBylines()
	if !b.hasByline() {
		if i := b.likeliestByline(); i >= 0 {
			b.kinds[i] = lineByline
		}
	}
	b.findHeadDates()
}

// dropBylines makes furniture of the lines that the model takes for a byline
// though they name nobody and say neither "by" nor a date: "EXCLUSIVE", "Key
// Points", "Visit Website". The full name of one of whom the story tells, without a
// "by" or a date, is what a picture shows.
func (b *builder) dropBylines() {
	for i, kind := range b.kinds {
		if kind == lineByline && b.namesSubject(i) {
			if b.kinds[i] = lineFurniture; i+1 < len(b.kinds) && b.kinds[i+1] == lineCaption {
				b.kinds[i] = lineAlt
			}
			continue
		}
		if kind != lineByline || b.open[i] != 0 && b.open[i]&(1<<lineDate) == 0 {
			continue
		}
		line := b.p.line(i)
		f := &b.p.facts[i]
		if _, by := behindBy(line); by || f.classes&(classBy|classJob|classStamp) != 0 {
			continue
		}
		if trustNames(b.authorsOf(i)) == trustNone && !isStaff(line) {
			switch {
			case len(pageDates(line)) > 0:
				b.kinds[i] = lineDate
			case f.final == runeStop && f.words >= 5:
				b.kinds[i] = lineParagraph
			default:
				b.kinds[i] = lineFurniture
			}
		}
	}
}

// isStaff reports whether line names a paper's room instead of a person: "Our
// Foreign Staff", "Web Desk".
func isStaff(line string) bool {
	return len(line) < 60 && isPaper(line) && len(pageDates(line)) == 0
}

// hasByline reports whether the model found a byline that names somebody in or
// under the head.
func (b *builder) hasByline() bool {
	for i := b.h.top; i < len(b.kinds); i++ {
		if b.kinds[i] == lineByline && (len(b.authorsOf(i)) > 0 || isByAlone(b.p.line(i)) && len(b.group(i)) > 1) {
			return true
		}
	}
	return false
}

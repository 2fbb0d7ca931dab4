package lede

// findComments finds where the readers' comments below the story begin. Comments are
// written in whole sentences, and the model may take them for paragraphs; but where
// two readers at least are announced with the time of day, nothing of the story
// follows:
//
//	Ann L. on September 12, 2018 at 4:47 pm said:
//
//	Dan says:
//	November 19, 2019 at 6:34 am
//
// Some running text must stand above the first. "The mayor said:" announces nobody's
// comment, nor does a line of a transcript.
func (p *page) findComments() {
	const least = 2 // readers
	first, readers := -1, 0
	for i := range p.facts {
		if !p.announcesComment(i) {
			continue
		}
		if readers++; first < 0 {
			first = i
		}
	}
	p.commented = len(p.lines)
	if readers >= least && p.near[first].proseAbove > 0 {
		p.commented = first
	}
}

// announcesComment reports whether line i says who made the comment that follows, and
// when.
func (p *page) announcesComment(i int) bool {
	const (
		most    = 16 // words of a line with the time
		mostOne = 6  // of one without
	)
	f := &p.facts[i]
	if f.final != runeColon || f.closes&classSaying == 0 || f.words > most {
		return false
	}
	if f.numbers > 2 && f.signs&signClock != 0 {
		return true
	}
	if i+1 >= len(p.facts) || f.words > mostOne {
		return false
	}
	below := &p.facts[i+1]
	return below.signs&signClock != 0 && below.classes&classMonth != 0 && below.words <= 12 && below.final != runeStop
}

package lede

import "strings"

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

// dropCookies takes the list of a page's cookies out of the story, as a window that
// asks for consent has it, in whole sentences:
//
//	PHPSESSID session This cookie is native to PHP applications and is used to …
//	lidc 1 day This cookie is set by LinkedIn and used for routing.
//
// At least three such lines stand near one another. A story on cookies says what
// somebody says of them, and does not list them.
func (b *builder) dropCookies() {
	const (
		least = 3 // lines
		near  = 4 // lines on
	)
	for i := 0; i < len(b.kinds); i++ {
		if !b.tellsOfCookie(i) {
			continue
		}
		n, last := 1, i
		for j := i + 1; j < len(b.kinds) && j-last <= near; j++ {
			if b.tellsOfCookie(j) {
				n++
				last = j
			}
		}
		if n >= least {
			for j := i; j <= last; j++ {
				if b.kinds[j].isBody() {
					b.kinds[j] = lineFurniture
				}
			}
		}
		i = last
	}
}

// tellsOfCookie reports whether line i says what a cookie of the page is for.
func (b *builder) tellsOfCookie(i int) bool {
	f := &b.p.facts[i]
	line := b.p.line(i)
	return f.words >= 6 && f.saying == 0 && f.signs&signQuote == 0 && strings.Contains(line, "ookie") && containsAny(inSmall(line), cookiePhrases)
}

// dropPolls takes out of the story what a page asks its readers, and their answers:
//
//	Should Tartu have trams?
//	Yes, at any price
//	No
//	1,204 votes
//
// The votes are counted below the last answer, or below each. Results of an election stand
// below no question.
func (b *builder) dropPolls() {
	const (
		most  = 10 // lines of a poll
		words = 12 // of each
		least = 2  // answers
	)
	for i := range b.kinds {
		f := &b.p.facts[i]
		if f.closer != hashVotes || f.words > 5 || f.numbers == 0 {
			continue
		}
		top := i - 1
		for top > 0 && i-top < most && b.p.facts[top].words <= words && b.p.facts[top].final != runeAsk && b.p.facts[top].final != runeStop {
			top--
		}
		if top < 0 || b.p.facts[top].final != runeAsk || b.p.facts[top].words > 2*words || i-top <= least {
			continue
		}
		if top > 0 && b.kinds[top-1] == lineHeading && b.p.facts[top-1].words <= 2 {
			top-- // "Poll"
		}
		for ; top <= i; top++ {
			if b.kinds[top].isBody() {
				b.kinds[top] = lineFurniture
			}
		}
	}
}

// hashVotes is the hash of the word "votes".
var hashVotes = hashWord("votes")

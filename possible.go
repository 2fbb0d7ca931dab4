package lede

import "strings"

// possible returns the kinds that line i may be where no hard rule chooses among
// them. An item of a list ("• Four boats on the route", "Four boats on the route; and")
// is no title, standfirst, heading or caption, the second kind no teaser, and a row of
// figures ("NORTHERN 3 13 .188") no headline, nor are two years, which are no date either. A line below a gallery's counter is no
// paragraph, and a number of minutes no date.
//
// A sentence that says what somebody said is no teaser, and without a credit no caption:
// "The company said it would give everyone their money back." Nor is the last sentence of a story, behind
// which its agency signs, a caption: "He could not be reached. EFE". A credit alone is
// none either.
func (p *page) possible(i int) kindSet {
	f := &p.facts[i]
	switch {
	case f.words > 2 && endsItem(p.line(i)):
		return allKinds &^ (1<<lineTitle | 1<<lineDek | 1<<lineHeading | anyCaption | anyTeaser)
	case f.signs&signBullet != 0:
		return allKinds &^ (1<<lineTitle | 1<<lineDek | 1<<lineHeading | anyCaption)
	case f.words == 2 && f.numbers == 2 && f.digits == 8: // "1931-2025"
		return allKinds &^ (1<<lineTitle | 1<<lineDek | 1<<lineHeading | 1<<lineDate)
	case f.numbers >= 2 && 2*f.numbers >= f.words:
		return allKinds &^ (1<<lineTitle | 1<<lineDek | 1<<lineHeading)
	case f.words >= leastCounted && f.words <= mostCounted && p.isCounted(i):
		if f.final == runeStop && f.words >= leastSaying {
			return anyCaption | 1<<lineCredit
		}
		return allKinds &^ (1<<lineParagraph | 1<<lineDek)
	case f.words == 2 && f.numbers == 1 && isDuration(p.line(i)):
		return allKinds &^ (1<<lineDate | 1<<lineByline)
	case f.saying > 0 && f.final == runeStop && f.words >= leastSaying && (p.near[i].prose || f.credit == noCredit):
		set := allKinds
		if p.near[i].prose {
			set &^= anyTeaser
		}
		if f.credit == noCredit {
			set &^= anyCaption
		}
		return set
	case f.credit == creditBare && p.near[i].proseBelow == 0 && p.near[i].proseAbove > 2, p.isCreditAlone(i):
		return allKinds &^ anyCaption
	case f.initial == runeLower && f.opens&classFunction != 0:
		return allKinds &^ (1 << lineHeading)
	}
	return allKinds
}

// isCreditAlone reports whether line i is a credit and says nothing of the picture:
// "Courtesy of Pondpress", "Ann Lee/Getty Images", "(Image credit: Pondpress)". What has
// a label and goes on as a sentence is a caption: "Photo: Residents wait for the bus".
func (p *page) isCreditAlone(i int) bool {
	const least = 5 // words of a label and a caption
	switch f := &p.facts[i]; f.credit {
	case creditNames, creditNote:
		return true
	case creditLine:
		return f.words < least || isBareCredit(p.line(i))
	}
	return false
}

// endsItem reports whether line ends as the items of a list do that make one sentence:
// with a semicolon, also with "and" or "or" behind it.
func endsItem(line string) bool {
	line = strings.TrimSuffix(strings.TrimSuffix(line, " and"), " or")
	return strings.HasSuffix(line, ";")
}

// leastCounted and mostCounted are the words of a line below a gallery's counter that is
// no paragraph.
const leastCounted, mostCounted = 3, 60

// isCounted reports whether line i stands right below the counter of a gallery.
func (p *page) isCounted(i int) bool {
	return i > 0 && p.facts[i-1].numbers == 2 && p.facts[i-1].words <= 4 && isCounter(p.line(i-1))
}

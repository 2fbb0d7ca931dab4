package lede

import (
	"slices"
	"strings"
)

// findHeadDates makes dates of the lines of the head that are nothing else, if
// they stand by the byline, by the title or by the story. The day's date under a
// paper's name stands by neither.
func (b *builder) findHeadDates() {
	for i := b.h.top; i < b.h.end; i++ {
		if b.mayBeHeadDate(i) && (b.besideStory(i) || b.besideByline(i)) {
			b.kinds[i] = lineDate
		}
	}
}

// mayBeHeadDate reports whether line i of the head is a date and the model takes it for
// nothing that a date may be as well: the day's in the head of the site, or a heading.
func (b *builder) mayBeHeadDate(i int) bool {
	switch b.kinds[i] {
	case lineDate, lineByline, lineTitle, lineCaption, lineAlt:
		return false
	case lineHeading:
		if i > b.h.first && b.headsEntry(i) {
			return false
		}
	}
	return i != b.h.title && (b.isDatesOnly(i) || b.isStampLine(i)) && !(i < b.headEnd() && isMasthead(b.p.line(i)))
}

// besideStory reports whether line i stands below the story's beginning, soon above it, or
// soon below the title; a line that says what it is, or gives the time of day, farther off.
func (b *builder) besideStory(i int) bool {
	f, h := &b.p.facts[i], b.h
	below := i - h.title // the title
	above := h.first - i // the story
	switch {
	case above < 0, above > 0 && above <= 4, f.classes&classStamp != 0 && above <= 20:
		return true
	case h.title < 0 || below <= 0:
		return false
	}
	return below <= 8 || f.signs&signClock != 0 && b.p.near[i].sinceMore > 8
}

// besideByline reports whether a byline stands at most four lines from line i.
func (b *builder) besideByline(i int) bool {
	const near = 4 // lines
	return slices.Contains(b.kinds[max(0, i-near):min(i+near+1, len(b.kinds))], lineByline)
}

// dateNear reports whether a line of a date stands next to line i, but for short
// lines between.
func (b *builder) dateNear(i int) bool {
	for _, step := range [...]int{1, -1} {
		for j, n := i+step, 0; j >= 0 && j < len(b.kinds) && n < 3; j, n = j+step, n+1 {
			if b.isDatesOnly(j) {
				return true
			}
			if b.p.facts[j].words > shortWords {
				break
			}
		}
	}
	return false
}

// isDatesOnly reports whether line i is a date and little else: "Published Wed,
// Nov 20 2019 4:29 AM EST", "6 Jan 2026", "5 minutes ago · 3 min read".
func (b *builder) isDatesOnly(i int) bool {
	f := &b.p.facts[i]
	if f.numbers == 0 || f.words > 24 || f.classes&(classMonth|classAgo) == 0 && f.numbers < 2 {
		return false
	}
	line := unglue(b.p.line(i))
	if f.numbers == 1 && (isDuration(line) || isReadingTime(line)) {
		return false
	}
	dates := pageDates(line)
	if len(dates) == 0 || dates[0].value == "" && !dates[0].ago {
		return false
	}
	if at := strings.IndexAny(line, "•|·"); at > 0 && dates[0].end <= at {
		line = line[:at] // "May 06, 2021 • 4 minute read • Join the conversation"
	}
	left := withoutDates(line)
	for _, word := range strings.FieldsFunc(inSmall(left), func(r rune) bool { return strings.ContainsRune(" |·•–—-,:./()", r) }) {
		if !inWords(dateWords, word) && !inWords(publishedWords, word) && !inWords(updatedWords, word) && !weekdays[word] && !allDigits(word) {
			return false
		}
	}
	return true
}

// isStampLine reports whether line i, of some words more than a date, opens with
// "Published" or "Posted" and gives the day: "Posted in News, Team News on Jul 30, 2017."
func (b *builder) isStampLine(i int) bool {
	const most = 14 // words
	f := &b.p.facts[i]
	if f.numbers < 2 || f.words > most || f.saying > 0 || f.opens&classStamp == 0 {
		return false
	}
	line := b.p.line(i)
	dates := pageDates(line)
	return len(dates) == 1 && !dates[0].updated && dates[0].value != "" && opensDated(line) && f.titled >= f.words-f.numbers-f.function-1
}

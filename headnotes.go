package lede

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/lede-news/lede/internal/gaz"
)

// A head is the part of a page above its story, where the byline and the date
// stand: lines [top, end), of which those from first on are of the story.
type head struct {
	title           int // the line of the title, or -1
	top, first, end int
}

// findHead returns the head of the page. The story begins with the first running
// text that more of it follows soon: a note on cookies far above is none.
func (b *builder) findHead() head {
	const (
		above = 40 // lines above the story
		below = 6  // lines into it: a standfirst may stand before the byline
		soon  = 14
	)
	first, all := -1, 0
	for i, kind := range b.kinds {
		if kind.isBody() && b.p.near[i].prose {
			all++
		}
	}
	for i := 0; i < len(b.kinds) && first < 0; i++ {
		if !b.kinds[i].isBody() || !b.p.near[i].prose {
			continue
		}
		n := 0
		for j := i; j < min(i+soon, len(b.kinds)); j++ {
			if b.kinds[j].isBody() && b.p.near[j].prose {
				n++
			}
		}
		if n >= min(4, all) {
			first = i
		}
	}
	if first < 0 {
		return head{title: b.head, first: -1}
	}
	top := max(0, first-above)
	if b.head >= 0 && b.head < first {
		top = min(b.head, first)
		top = max(0, top-above/2)
	}
	return head{title: b.head, top: top, first: first, end: min(len(b.kinds), first+below)}
}

// findHeadNotes makes bylines and dates of the lines above the story which the
// model takes for something else, where their words and their place leave little
// doubt. Menus differ from page to page more than bylines do: on a page whose
// menus are new to it the model takes all of the head for menus.
func (b *builder) findHeadNotes() {
	if b.a.NoStory {
		return
	}
	h := b.findHead()
	b.h = h
	if h.first < 0 {
		return
	}
	b.dropBylines()
	if !b.hasByline(h) {
		if i := b.likeliestByline(h); i >= 0 {
			b.kinds[i] = lineByline
		}
	}
	b.findHeadDates(h)
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

// namesSubject reports whether line i is nothing but the full name of a person that the
// caption below it and the story's running text repeat, and no date stands near.
func (b *builder) namesSubject(i int) bool {
	f := &b.p.facts[i]
	if b.h.first < 0 || f.words < 2 || f.words > 4 || f.titled+f.upper < f.words || f.numbers > 0 || f.classes&(classBy|classJob|classStamp) != 0 ||
		i+1 >= len(b.kinds) || b.kinds[i+1] != lineCaption && b.kinds[i+1] != lineAlt || !strings.Contains(b.p.line(i+1), b.p.line(i)) {
		return false
	}
	names := b.authorsOf(i)
	return len(names) == 1 && names[0] == b.p.line(i) && !isAgency(names[0]) && !b.dateNear(i) && !b.unnamed(names, b.h)
}

// isStaff reports whether line names a paper's room instead of a person: "Our
// Foreign Staff", "Web Desk".
func isStaff(line string) bool {
	return len(line) < 60 && isPaper(line) && len(pageDates(line)) == 0
}

// hasByline reports whether the model found a byline that names somebody in or
// under the head.
func (b *builder) hasByline(h head) bool {
	for i := h.top; i < len(b.kinds); i++ {
		if b.kinds[i] == lineByline && (len(b.authorsOf(i)) > 0 || isByAlone(b.p.line(i)) && len(b.group(i)) > 1) {
			return true
		}
	}
	return false
}

// leastByline is the score from which a line is taken for the byline.
const leastByline = 4

// likeliestByline returns the line of the head that is likeliest to be the
// byline, or -1. Of equal ones the one next to the story is.
func (b *builder) likeliestByline(h head) int {
	best, most := -1, leastByline
	for i := h.top; i < h.end; i++ {
		if score := b.bylineScore(i, h); score >= most {
			best, most = i, score
		}
	}
	return best
}

// bylineScore returns how likely line i of the head is a byline. Form counts
// first:
//
//	4  By Ann Lee; Written by Ann Lee; By, and a name on the next line
//	4  Ann Lee · Northern Post · Posted: Feb 03, 2024; Ann Lee 7 hours
//	3  Ann Lee @annlee; Ann Lee, Staff Attorney; Reuters, Washington
//	2  Ann Lee
//
// Then what stands round it: the date next to it or the title above it speak for
// a byline, a story in which the name stands and a list of other stories speak
// against one.
func (b *builder) bylineScore(i int, h head) int {
	f, near := &b.p.facts[i], &b.p.near[i]
	switch kind := b.kinds[i]; {
	case i == h.title || f.words == 0 || f.words > 30 || f.final == runeStop && f.words > 5 || f.final == runeAsk || f.signs&signCopyright != 0,
		b.open[i] != 0 && b.open[i]&(1<<lineByline|anyFurniture) == 0, kind == lineAlt, kind == lineCredit && !b.isLooseCredit(i), kind == lineCaption && f.signs&signPipe == 0 && f.opens&classBy == 0 && !isOfPaper(b.p.line(i)):
		return 0
	}
	if by := f.opens&classBy != 0 || f.second&classBy != 0 || f.signs&signPipe != 0; !by && near.prose || f.titled+f.upper == 0 && !by && f.initial != runeLetter {
		return 0
	}
	line := b.p.line(i)
	score, strong, names := b.bylineForm(i, line)
	if score == 0 || isMasthead(line) && i < b.headEnd() {
		return 0
	}
	if _, dateline := readDateline(line); dateline && !strings.HasPrefix(line, "By ") && !b.isDatesOnly(i) && b.kinds[i].isBody() {
		return 0 // "HONG KONG, March 2 - Cheung Kong is …"
	}
	if !strong {
		switch body := b.kinds[i].isBody() || b.kinds[i] == lineDek; {
		case body && near.prose, b.kinds[i] == lineHeading && i > h.first, !b.unnamed(names, h):
			return 0
		}
		if f.signs&signQuote != 0 && f.marks > 0 {
			return 0
		}
	}
	switch {
	case b.dateNear(i):
		score += 2
	case h.title >= 0 && i > h.title && b.gapBetween(h.title, i) <= 1:
		score += 2
	case h.title >= 0 && i > h.title && b.gapBetween(h.title, i) <= 2:
		score++
	}
	if b.authorBelow(i) {
		score++
	}
	if i < h.first && h.first-i <= 3 {
		score++
	}
	if near.count == 2 && (i+1 < len(b.kinds) && b.p.facts[i+1].key == f.key) {
		score++ // a picture's text and the name beside it
	}
	if i > h.first && !b.dateNear(i) {
		score--
	}
	if h.title >= 0 && i < h.title {
		score--
		if h.title-i > 12 {
			score -= 2
		}
	}
	if near.sinceMore < 3 && !strong {
		score--
	}
	if near.shortRun > 12 && !strong {
		score -= 2 // a menu
	}
	return score
}

// isLooseCredit reports whether line i, which the model takes for a picture's credit,
// may be a byline: it says "by", or stands by a date, and not under a caption.
func (b *builder) isLooseCredit(i int) bool {
	if b.open[i] != 0 {
		return false
	}
	f := &b.p.facts[i]
	if i > 0 && (b.kinds[i-1] == lineCaption || b.kinds[i-1] == lineAlt) {
		start, end := captionCredit(b.p.line(i - 1))
		return start < end && b.isAuthors(i) && b.p.near[min(i+1, len(b.kinds)-1)].prose
	}
	return f.classes&classPicture == 0 && (f.opens&classBy != 0 || b.dateNear(i))
}

// bylineForm returns the score of the form of line i, whether that alone tells a
// byline, and the names.
func (b *builder) bylineForm(i int, line string) (score int, strong bool, names []string) {
	if isByAlone(line) {
		if len(b.group(i)) > 1 {
			return 4, true, nil
		}
		return 0, false, nil
	}
	names = b.authorsOf(i)
	f := &b.p.facts[i]
	if len(names) == 0 {
		if (f.opens|f.second)&classBy != 0 && f.words <= 16 && len(pageDates(line)) > 0 {
			return 4, true, nil // "By admin - 2018-09-16", "Posted By: Agency Reporter On: May 2, 2019"
		}
		return 0, false, nil
	}
	trust := trustNames(names)
	if _, by := behindBy(line); by {
		if b.opensBy(i, line) && (trust > trustNone || len(names) > 1 && isNamesOnly(line, names)) ||
			trust == trustKnown && f.words <= 16 && f.numbers > 0 {
			return 4, true, names
		}
		if b.opensBy(i, line) && f.words <= 6 && f.signs&signQuote == 0 {
			return 3, false, names
		}
		return 0, false, names
	}
	if trust == trustNone {
		return 0, false, names
	}
	if !strings.HasPrefix(oneLine(withoutBrackets(strings.TrimLeft(withoutDash(line), "& "))), names[0]) {
		return 0, false, names
	}
	var dates []pageDate
	if f.numbers > 0 {
		dates = pageDates(line)
	}
	switch {
	case len(dates) > 0 && (trust == trustKnown || f.signs&(signDot|signPipe|signAt) != 0):
		return 4, trust == trustKnown && strings.Contains(names[0], " "), names
	case len(dates) > 0:
		return 3, false, names
	case f.signs&signAt != 0 && f.words <= 8, f.classes&classJob != 0 && f.words <= 14, trust == trustKnown && endsWithPaper(line, names[len(names)-1]):
		return 3, false, names
	case isOfPaper(line):
		return 3, false, names
	case trust == trustKnown && (b.isAtPlace(line, names[0]) || isBeforePlace(line, names[len(names)-1]) || len(names) > 1 && f.words <= 14 && b.dateNear(i)):
		return 2, false, names
	case !isNamesOnly(line, names) && f.words > 7:
		return 0, false, names
	case !isNamesOnly(line, names) && !isPaper(line):
		return 0, false, names
	case isAgency(names[0]):
		return 2, false, names
	case trust == trustKnown:
		return 2, false, names
	}
	return 1, false, names
}

// isAtPlace reports whether a name and where its bearer writes from are all of line:
// "Sam Otway at Fell Lane", "Ann Lee in Accra".
func (b *builder) isAtPlace(line, name string) bool {
	rest, ok := strings.CutPrefix(line, name)
	if !ok || len(rest) > 40 {
		return false
	}
	fields := strings.Fields(rest)
	if len(fields) < 2 || len(fields) > 4 || fields[0] != "at" && fields[0] != "in" {
		return false
	}
	for _, word := range fields[1:] {
		if r, _ := utf8.DecodeRuneInString(word); !unicode.IsUpper(r) {
			return false
		}
	}
	return true
}

// isBeforePlace reports whether a comma and a city end line behind the last name:
// "Olufemi Olaniyi, Ibadan".
func isBeforePlace(line, name string) bool {
	_, place, ok := strings.Cut(line, name+", ")
	if !ok || len(place) > 30 {
		return false
	}
	class, _ := names.name(place)
	return class&gaz.GPE != 0
}

// isOfPaper reports whether line ends with the name of a paper or an agency in brackets
// and is else nothing but names: "Ann Lee and Ravi Patel (The Northern Post)".
func isOfPaper(line string) bool {
	open := strings.LastIndexByte(line, '(')
	if open < 1 || line[len(line)-1] != ')' || len(line) > 160 {
		return false
	}
	if paper := line[open+1 : len(line)-1]; !isPaper(paper) && !isPressName(paper) || sellsPictures(paper) {
		return false
	}
	names := readAuthors(line[:open])
	return len(names) > 0 && trustNames(names) > trustNone && isNamesOnly(line[:open], names)
}

// endsWithPaper reports whether the name of a paper stands behind the last name of
// line: "Dan Vance The West Australian".
func endsWithPaper(line, name string) bool {
	at := strings.LastIndex(line, name)
	if at < 0 {
		return false
	}
	class, _ := names.name(strings.Trim(line[at+len(name):], " ,"))
	return class&gaz.Press != 0
}

// opensBy reports whether "by" is the first word of line i, or the second behind
// one that says what was made: "Written by", "Analysis by", "Posted by".
func (b *builder) opensBy(i int, line string) bool {
	f := &b.p.facts[i]
	if f.opens&classBy != 0 && f.classes&classBy != 0 {
		return true
	}
	rest, by := behindBy(line)
	if !by {
		return false
	}
	fields := strings.Fields(line)
	before := len(fields) - len(strings.Fields(rest)) - 1
	return before <= 1 || f.signs&signPipe != 0 || before <= 3 && before < len(fields) && inWords(foreignDeeds, inSmall(fields[before-1]))
}

// unnamed reports whether the story's running text has none of the surnames: an
// author seldom writes of himself, while headings, captions and tags name the
// people of the story.
func (b *builder) unnamed(names []string, h head) bool {
	const most = 60 // lines
	return b.unnamedAbove(names, h.first, min(h.first+most, len(b.kinds)))
}

// unnamedAbove is unnamed for the lines from first on above end.
func (b *builder) unnamedAbove(names []string, first, end int) bool {
	for _, name := range names {
		words := strings.Fields(name)
		if len(words) < 2 {
			continue
		}
		f := factsOf(words[len(words)-1])
		for i := first; i < end; i++ {
			if opensWithAny(b.p.line(i), names) {
				continue // a note on the author
			}
			if !b.kinds[i].isBody() || !b.p.near[i].prose {
				continue
			}
			for _, h := range b.p.wordsOf(i) {
				if h == f.key || h == f.opener {
					return false
				}
			}
		}
	}
	return true
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

// authorBelow reports whether one of the two lines under line i speaks of its
// author: "View author archive", "More stories by Ann Lee", "Search for this
// author in:".
func (b *builder) authorBelow(i int) bool {
	for j := i + 1; j < min(i+3, len(b.kinds)); j++ {
		if f := &b.p.facts[j]; f.words >= 2 && f.words <= 10 && f.classes&(classBy|classAuthor) != 0 && !b.kinds[j].isBody() {
			return true
		}
	}
	return false
}

// gapBetween returns how many lines of more than a label's length stand between
// the lines from and to. Of lines far apart it does not count them.
func (b *builder) gapBetween(from, to int) int {
	const far = 40
	if to-from > far {
		return far
	}
	n := 0
	for i := from + 1; i < to; i++ {
		if b.p.facts[i].words > 1 {
			n++
		}
	}
	return n
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
		if !inWords(dateWords, word) && !inWords(publishedWords, word) && !inWords(updatedWords, word) && !weekdays[word] && !isNumber(word) {
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

// isNumber reports whether s is digits alone.
func isNumber(s string) bool {
	for i := range len(s) {
		if !isDigit(s[i]) {
			return false
		}
	}
	return s != ""
}

// findHeadDates makes dates of the lines of the head that are nothing else, if
// they stand by the byline, by the title or by the story. The day's date under a
// paper's name stands by neither.
func (b *builder) findHeadDates(h head) {
	for i := h.top; i < h.end; i++ {
		switch b.kinds[i] {
		case lineDate, lineByline, lineTitle, lineCaption, lineAlt:
			continue
		}
		if i == h.title || !b.isDatesOnly(i) && !b.isStampLine(i) || isMasthead(b.p.line(i)) && i < b.headEnd() || b.kinds[i] == lineHeading && i > h.first && b.headsEntry(i) {
			continue
		}
		f := &b.p.facts[i]
		near := f.classes&classStamp != 0 && h.first-i <= 20 || i < h.first && h.first-i <= 4 || i > h.first
		if h.title >= 0 && i > h.title && (i-h.title <= 8 || f.signs&signClock != 0 && b.p.near[i].sinceMore > 8) {
			near = true
		}
		for j := max(0, i-4); !near && j < min(i+5, len(b.kinds)); j++ {
			near = b.kinds[j] == lineByline
		}
		if near {
			b.kinds[i] = lineDate
		}
	}
}

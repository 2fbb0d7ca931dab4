package lede

import (
	"strings"

	"github.com/lede-news/lede/internal/gaz"
)

// leastByline is the score from which a line is taken for the byline.
const leastByline = 4

// likeliestByline returns the line of the head that is likeliest to be the
// byline, or -1. Of equal ones the one next to the story is.
func (b *builder) likeliestByline() int {
	best, most := -1, leastByline
	for i := b.h.top; i < b.h.end; i++ {
		if score := b.bylineScore(i); score >= most {
			best, most = i, score
		}
	}
	return best
}

// bylineScore returns how likely line i of the head is a byline: what its form says (see
// bylineForm) and then what stands round it (see bylinePlace). It is 0 where one of the
// two speaks against a byline altogether.
func (b *builder) bylineScore(i int) int {
	if !b.mayBeByline(i) {
		return 0
	}
	form := b.bylineForm(i)
	if form.score == 0 || b.isOtherThanByline(i) || !form.strong && b.isDoubtfulByline(i, form.names) {
		return 0
	}
	return form.score + b.bylinePlace(i, form.strong)
}

// mayBeByline reports whether line i of the head can be a byline by its length, its marks
// and what the model takes it for.
func (b *builder) mayBeByline(i int) bool {
	f, near := &b.p.facts[i], &b.p.near[i]
	if i == b.h.title || f.words == 0 || f.words > 30 || f.final == runeStop && f.words > 5 || f.final == runeAsk || f.signs&signCopyright != 0 {
		return false
	}
	if b.open[i] != 0 && b.open[i]&(1<<lineByline|anyFurniture) == 0 {
		return false
	}
	switch b.kinds[i] {
	case lineAlt: // but for "Ann Lee at Fell Lane" between the title and the date
		return i > b.h.title && i+1 < len(b.kinds) && f.words <= 8 && b.isDatesOnly(i+1) && len(b.authorsOf(i)) > 0
	case lineCredit:
		if !b.isLooseCredit(i) {
			return false
		}
	case lineCaption:
		if f.signs&signPipe == 0 && f.opens&classBy == 0 && !isOfPaper(b.p.line(i)) {
			return false
		}
	}
	if (f.opens|f.second)&classBy != 0 || f.signs&signPipe != 0 {
		return true
	}
	return !near.prose && (f.titled+f.upper > 0 || f.initial == runeLetter)
}

// isOtherThanByline reports whether line i, which has the form of a byline, is the day's date
// above the headline or opens with a dateline: "HONG KONG, March 2 - Cheung Kong is …".
func (b *builder) isOtherThanByline(i int) bool {
	line := b.p.line(i)
	if isMasthead(line) && i < b.headEnd() {
		return true
	}
	_, dateline := readDateline(line)
	return dateline && !strings.HasPrefix(line, "By ") && !b.isDatesOnly(i) && b.kinds[i].isBody()
}

// isDoubtfulByline reports whether line i, of which the form alone does not tell a byline, is
// rather of the story: running text, a heading, a name that the story has, words in marks.
func (b *builder) isDoubtfulByline(i int, names []string) bool {
	f := &b.p.facts[i]
	switch kind := b.kinds[i]; {
	case (kind.isBody() || kind == lineDek) && b.p.near[i].prose, kind == lineHeading && i > b.h.first, !b.unnamed(names):
		return true
	}
	return f.signs&signQuote != 0 && f.marks > 0
}

// bylinePlace returns what stands round line i for or against a byline: the date next to it
// or the title above it speak for one, a list of other stories and a menu against one.
// strong says that the form of the line alone tells a byline.
func (b *builder) bylinePlace(i int, strong bool) int {
	h, near := b.h, &b.p.near[i]
	score := 0
	dated, titled := b.dateNear(i), h.title >= 0 && i > h.title
	switch {
	case dated, titled && b.gapBetween(h.title, i) <= 1:
		score += 2
	case titled && b.gapBetween(h.title, i) <= 2:
		score++
	}
	if b.authorBelow(i) {
		score++
	}
	if i < h.first && h.first-i <= 3 {
		score++
	}
	if near.count == 2 && i+1 < len(b.kinds) && b.p.facts[i+1].key == b.p.facts[i].key {
		score++ // a picture's text and the name beside it
	}
	if i > h.first && !dated {
		score--
	}
	switch above := h.title - i; { // lines above the title
	case above > 12:
		score -= 3
	case above > 0:
		score--
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

// A bylineForm is what the form of a line says for a byline.
type bylineForm struct {
	score  int  // 0 if it is none
	strong bool // the form alone tells a byline
	names  []string
}

// bylineForm returns what the form of line i says for a byline:
//
//	4  By Ann Lee; Written by Ann Lee; By, and a name on the next line
//	4  Ann Lee · Northern Post · Posted: Feb 03, 2024; Ann Lee 7 hours
//	3  Ann Lee @annlee; Ann Lee, Staff Attorney; Reuters, Washington
//	2  Ann Lee
func (b *builder) bylineForm(i int) bylineForm {
	f, line := &b.p.facts[i], b.p.line(i)
	if isByAlone(line) {
		if len(b.group(i)) > 1 {
			return bylineForm{score: 4, strong: true}
		}
		return bylineForm{}
	}
	names := b.authorsOf(i)
	if len(names) == 0 {
		if (f.opens|f.second)&classBy != 0 && f.words <= 16 && len(pageDates(line)) > 0 {
			return bylineForm{score: 4, strong: true} // "By admin - 2018-09-16", "Posted By: Agency Reporter On: May 2, 2019"
		}
		return bylineForm{}
	}
	if _, by := behindBy(line); by {
		return b.formBehindBy(i, names)
	}
	return b.formOfNames(i, names)
}

// formBehindBy is bylineForm of a line that has the given names behind "by".
func (b *builder) formBehindBy(i int, names []string) bylineForm {
	f, line := &b.p.facts[i], b.p.line(i)
	trust, opens := trustNames(names), b.opensBy(i, line)
	switch {
	case opens && (trust > trustNone || len(names) > 1 && isNamesOnly(line, names)),
		trust == trustKnown && f.words <= 16 && f.numbers > 0:
		return bylineForm{4, true, names}
	case opens && f.words <= 6 && f.signs&signQuote == 0:
		return bylineForm{3, false, names}
	}
	return bylineForm{}
}

// formOfNames is bylineForm of a line that says no "by" and opens with the given names.
func (b *builder) formOfNames(i int, names []string) bylineForm {
	f, line := &b.p.facts[i], b.p.line(i)
	trust := trustNames(names)
	if trust == trustNone || !strings.HasPrefix(oneLine(withoutBrackets(strings.TrimLeft(withoutDash(line), "& "))), names[0]) {
		return bylineForm{}
	}
	known, last := trust == trustKnown, names[len(names)-1]
	dated := f.numbers > 0 && len(pageDates(line)) > 0
	switch {
	case dated && (known || f.signs&(signDot|signPipe|signAt) != 0):
		return bylineForm{4, known && strings.Contains(names[0], " "), names}
	case dated, f.signs&signAt != 0 && f.words <= 8, f.classes&classJob != 0 && f.words <= 14, known && endsWithPaper(line, last), isOfPaper(line):
		return bylineForm{3, false, names}
	case known && (isAtPlace(line, names[0]) || isBeforePlace(line, last) || len(names) > 1 && f.words <= 14 && b.dateNear(i)):
		return bylineForm{2, false, names}
	case !isNamesOnly(line, names) && (f.words > 7 || !isPaper(line)):
		return bylineForm{}
	case known, isAgency(names[0]):
		return bylineForm{2, false, names}
	}
	return bylineForm{1, false, names}
}

// isAtPlace reports whether a name and where its bearer writes from are all of line:
// "Sam Otway at Fell Lane", "Ann Lee in Accra".
func isAtPlace(line, name string) bool {
	rest, ok := strings.CutPrefix(line, name)
	if !ok || len(rest) > 40 {
		return false
	}
	fields := strings.Fields(rest)
	if len(fields) < 2 || len(fields) > 4 || fields[0] != "at" && fields[0] != "in" {
		return false
	}
	return isTitled(strings.Join(fields[1:], " "))
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

package lede

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// A kindSet is a set of kinds of lines.
type kindSet uint32

// Sets of kinds that the hard rules choose from.
const (
	allKinds     = kindSet(1<<numLineKinds - 1)
	anyFurniture = kindSet(1<<lineFurniture | 1<<lineBefore | 1<<lineAfter)
	anyTeaser    = kindSet(1<<lineTeaser | 1<<lineAfterTeaser | 1<<lineBeforeTeaser)
	anyCaption   = kindSet(1<<lineCaption | 1<<lineAlt)
	anyCredit    = kindSet(1<<lineCredit) | anyCaption
)

// certain returns the kinds that the hard rules leave open for line i, or 0
// where they say nothing. The rules are few, and each holds on any page:
//
//   - from where two readers comment on, nothing is of the story (see findComments);
//   - a caption and its alternative text, and a teaser under a name, repeat the
//     line above (see repeats);
//   - what ends with © and a name is a caption, and what opens with it a credit;
//   - so is what ends with a photographer and an agency right behind its stop;
//   - what opens with a seller of pictures is a caption: "Getty Images Firefighters
//     hose down a burning house";
//   - a label opens a credit: "Photo: Ann Lee", "(Image: Getty)";
//   - a line that is nothing but a page's own label is furniture: "Advertisement",
//     "Share this article" (see pageLabels);
//   - a label opens a teaser: "Read more: …", "RELATED: …" (see teaserLabels);
//   - so is each item of a list with bullets below such a label alone;
//   - an invitation, a note on who helped or on a mistake opens with its own two
//     words: "Sign up …", "With files from …", "Correction: …" (see noteOpenings);
//   - a line within the story that is its headline again is a picture's alternative
//     text or the page's, no heading and no paragraph;
//   - an invitation to the page's own letters: "… in your inbox", "our newsletter";
//   - "Image 3 of 5" counts a gallery's pictures and is furniture;
//   - what a browser should have read is furniture: "<img height=…", and what a page wants of one;
//   - a line that says one phrase two or three times is a link of a teaser or of a picture;
//   - a label opens a caption: "Image caption, …", "Image: The house on …";
//   - a label and a name say who asked or wrote: "Interview: Ann Lee";
//   - an address of electronic mail alone is of the page or of the byline;
//   - a rate of exchange in brackets is of the story: "($1 = 6.45 crowns)";
//   - what opens with "Published" or "Updated" and has figures is a date or furniture;
//   - "Wick (4-4-2): Lee; Ray, Ott …" and "Referee: Ann Lee" are of the story, as is what a
//     speaker says whose name in capitals opens other lines too (see findSpeakers);
//   - "By" and names above the story are the byline;
//   - "LONDON 1996-08-30" on a line of its own is the story's dateline;
//   - in an interview "Q:" opens a heading, "A:" a paragraph.
func (p *page) certain(i int) kindSet {
	f := &p.facts[i]
	if i >= p.commented {
		return 1<<lineAfter | 1<<lineAfterTeaser
	}
	if set := p.repeats(i); set != 0 {
		return set
	}
	switch {
	case f.signs&signCopyright != 0 && (f.classes&classLegal != 0 || f.signs&signYear != 0 && isNotice(p.line(i))):
		if f.words <= 25 {
			return anyFurniture
		}
	case hasCaptionLabel(p.line(i)), f.words >= 5 && f.final != runeStop && f.saying == 0 && agenciesAtHead(p.line(i)) > 0:
		return anyCaption
	case f.credit.isSure(), f.signs&signSlash != 0 && f.words >= 8 && f.words <= 90 && gluedCredit(p.line(i)) > 0:
		return anyCaption
	case f.signs&signCopyright != 0 && strings.HasPrefix(p.line(i), "©") && f.words <= 40,
		f.credit == creditLine, f.credit == creditNote:
		if f.credit == creditNote && noteOpening(f.pair) {
			return anyFurniture | 1<<lineCredit // "(With inputs from PTI)"
		}
		if p.isCreditAlone(i) {
			return 1 << lineCredit
		}
		return anyCredit
	case f.credit == creditPlural && p.near[i].proseAbove == 0:
		return anyCredit | anyTeaser | 1<<lineTitle
	case f.credit == creditPlural:
		return anyCredit | anyTeaser
	}
	if f.words <= maxLabelWords {
		if _, ok := pageLabel(f.key); ok {
			return anyFurniture
		}
	}
	switch {
	case p.opensTeaser(i):
		return anyTeaser | anyFurniture
	case f.signs&signBullet != 0 && f.words > 2 && p.isListedTeaser(i):
		return anyTeaser
	case p.near[i].asTitle == 2 && p.near[i].proseAbove > 0 && p.near[i].proseBelow > 0:
		return anyCaption | anyTeaser | anyFurniture
	case f.words <= maxNoteWords && noteOpening(f.pair):
		return anyFurniture
	case p.invites(i), f.words <= 5 && f.numbers == 1 && isReadingTime(p.line(i)), f.words <= maxNoteWords && f.signs&(signSlash|signArrow|signPipe) != 0 && isPath(p.line(i)):
		return anyFurniture
	case isMarkup(p.line(i)), p.wantsOfBrowser(i), f.numbers == 2 && f.words <= 4 && isCounter(p.line(i)),
		f.signs&signMoney != 0 && f.words <= 7 && isOffer(p.line(i)),
		f.words >= leastSaying && f.words <= maxNoteWords && f.classes&(classArticle|classPlay) != 0 && tellsOfStory(p.line(i)):
		return anyFurniture
	case p.isStuttered(i):
		return anyTeaser | anyCaption | anyFurniture
	case f.signs&signColon != 0 && f.words <= 6 && f.titled == f.words && opensWithAny(inSmall(p.line(i)), askerLabels):
		return anyFurniture | 1<<lineByline
	case f.signs&signAt != 0 && f.words <= 6 && isAddress(p.line(i)):
		return anyFurniture | 1<<lineByline
	case f.numbers > 0 && f.words <= 12 && isRate(p.line(i)):
		return 1 << lineParagraph
	case f.words > 2 && f.words <= 24 && f.numbers >= 2 && f.saying == 0 && opensDated(p.line(i)):
		return anyFurniture | 1<<lineDate | 1<<lineByline
	case f.commas+f.numbers > 4 && isLineUp(p.line(i)), f.signs&signColon != 0 && p.near[i].proseAbove > 0 && isMatchFact(p.line(i)):
		return 1 << lineParagraph
	case p.isByline(i):
		return 1 << lineByline
	case p.isDateline(i):
		return 1 << lineParagraph
	}
	return p.turn(i)
}

// invites reports whether line i invites to the page's letters, or says what it
// earns by its links: "Get the best of Oakhurst in your inbox every morning." Words that somebody says are not meant:
// "I read your newsletter", she said.
func (p *page) invites(i int) bool {
	f := &p.facts[i]
	return f.classes&(classSubscribe|classAdvert) != 0 && f.words <= maxNoteWords && f.saying == 0 && f.signs&signQuote == 0 &&
		containsAny(inSmall(p.line(i)), invitations)
}

// isMarkup reports whether line opens with a tag of HTML that has an attribute:
// "<img height="1" src=…", or with a picture's bytes behind it. Text in angle brackets is not meant: "<The Palace>".
func isMarkup(line string) bool {
	if len(line) < 2 || line[0] != '<' || line[1]|0x20 < 'a' || line[1]|0x20 > 'z' {
		return false
	}
	end := strings.IndexAny(line, " >")
	head := line[:min(len(line), 200)]
	return end > 0 && (line[end] == ' ' && strings.Contains(head, "=\"") || strings.HasPrefix(line[end+1:], "data:image/"))
}

// wantsOfBrowser reports whether line i is a note on the browser. Words that somebody says are
// not meant.
func (p *page) wantsOfBrowser(i int) bool {
	f := &p.facts[i]
	return f.words <= maxNoteWords && f.saying == 0 && f.signs&signQuote == 0 && isBrowserNote(p.line(i))
}

// isBrowserNote reports whether line tells the reader what the page wants of the browser: "To view this video
// please enable JavaScript", "Your browser is out of date".
func isBrowserNote(line string) bool {
	return (strings.Contains(line, "avaScript") || strings.Contains(line, "avascript") || strings.Contains(line, "rowser")) &&
		containsAny(inSmall(line), browserPhrases)
}

// isOffer reports whether line says where a thing is sold and for how much, as reviews have
// it below a picture: "$149 at Halden", "£24.99 at John Lewis".
func isOffer(line string) bool {
	sum, shop, ok := strings.Cut(line, " at ")
	if !ok {
		sum, shop, ok = strings.Cut(line, " from ")
	}
	sum = strings.TrimPrefix(sum, "Buy for ")
	if !ok || len(sum) < 2 || shop == "" || shop[0] < 'A' || shop[0] > 'Z' || strings.HasSuffix(shop, ".") {
		return false
	}
	sign, n := utf8.DecodeRuneInString(sum)
	return strings.ContainsRune("$£€₹", sign) && strings.Trim(sum[n:], "0123456789.,") == ""
}

// tellsOfStory reports whether line says of the story itself where it stood before, who
// paid for it or what was changed: "This article was produced in partnership with …",
// "The post Ferry office to close appeared first on Coast Weekly.", "This live blog has now ended".
func tellsOfStory(line string) bool {
	line = strings.TrimLeft(line, "*—–-( ")
	if opensWithAny(line, liveOpenings) {
		return containsAny(line, liveEnds)
	}
	if strings.HasPrefix(line, "The post ") {
		_, site, ok := strings.Cut(line, " appeared first on ")
		return ok && site != "" && hasCapital(site[:1])
	}
	if !strings.HasPrefix(line, "This article ") && !strings.HasPrefix(line, "This story ") {
		return false
	}
	return containsAny(inSmall(line[:min(len(line), 80)]), storyNotes)
}

// isAddress reports whether line is an address of electronic mail and nothing else.
func isAddress(line string) bool {
	at := strings.IndexByte(line, '@')
	return at > 0 && strings.IndexByte(line, ' ') < 0 && strings.IndexByte(line[at:], '.') > 0
}

// isRate reports whether line is a rate of exchange in brackets, as agencies put it below
// their stories: "($1 = 6.4512 Danish crowns)", "(1 euro = 1.0842 dollars)".
func isRate(line string) bool {
	if len(line) < 8 || line[0] != '(' || line[len(line)-1] != ')' {
		return false
	}
	one, other, ok := strings.Cut(line[1:len(line)-1], " = ")
	return ok && strings.Contains(one, "1") && strings.ContainsAny(other, "0123456789")
}

// isCounter reports whether line says which of how many pictures or pages one sees:
// "3 of 5", "Image 3 of 5", "3/5". "One of 5 ducks" counts something else, and "24/7" is
// no count.
func isCounter(line string) bool {
	before, behind, ok := strings.Cut(line, " of ")
	if !ok {
		before, behind, ok = strings.Cut(line, "/")
		before, behind = strings.TrimSpace(before), strings.TrimSpace(behind)
		ok = ok && (len(before) < len(behind) || len(before) == len(behind) && before <= behind)
	} else if i := strings.LastIndexByte(before, ' '); i >= 0 {
		if strings.IndexByte(before[:i], ' ') >= 0 {
			return false
		}
		before = before[i+1:]
	}
	return ok && allDigits(before) && allDigits(behind)
}

// mostHeadline is the number of words of another story's headline with its label.
const mostHeadline = 20

// leastSaying is the number of words of a sentence that says what somebody said.
const leastSaying = 4

// opensDated reports whether line opens with "Published" or "Updated", in any of the
// languages that there are lists of.
func opensDated(line string) bool {
	n := strings.IndexAny(line, " :")
	if n < 0 {
		return false
	}
	word := inSmall(line[:n])
	return inWords(publishedWords, word) || inWords(updatedWords, word)
}

// isLineUp reports whether line says who played for a side and in which formation:
// "Wick (4-2-3-1): Lee; Ray, Ott, …".
func isLineUp(line string) bool {
	const near = 60 // bytes
	open := strings.IndexByte(line[:min(len(line), near)], '(')
	if open < 0 {
		return false
	}
	rows, players := 0, 0
	end := open + 1
	for ; end < len(line) && line[end] != ')'; end++ {
		switch c := line[end]; {
		case isDigit(c) && (line[end-1] == '(' || line[end-1] == '-'):
			rows++
			players += int(c - '0')
		case c != '-':
			return false
		}
	}
	return rows >= 3 && players == 10
}

// isMatchFact reports whether line has a label of what is told of a match below its report,
// and what it was: "Man of the match: Ann Lee", "Attendance: 3,214".
func isMatchFact(line string) bool {
	label, _, ok := strings.Cut(line, ":")
	return ok && inWords(matchLabels, label)
}

// isNotice reports whether a line with © says who owns the page: a year stands
// right before or soon behind the mark, as in "© 2024 The Ledger", "2019 © Ledger
// Group"; in "A boat in the port, 19 May 2021. © Ann Lee" the year is the picture's.
func isNotice(line string) bool {
	const near = 4 // words
	i := strings.Index(line, "©")
	before, behind := strings.Fields(line[:i]), strings.Fields(line[i+len("©"):])
	if len(before) < near && slices.ContainsFunc(before, hasYear) {
		return true
	}
	return slices.ContainsFunc(behind[:min(len(behind), near)], hasYear)
}

// hasYear reports whether word begins with a year of the last or this century.
func hasYear(word string) bool {
	if len(word) < 4 || word[:2] != "19" && word[:2] != "20" {
		return false
	}
	return isDigit(word[2]) && isDigit(word[3]) && (len(word) == 4 || !isDigit(word[4]))
}

// maxNoteWords is the length in words up to which noteOpenings open a note.
const maxNoteWords = 60

// noteOpening reports whether the two words with the given hash open a note.
func noteOpening(pair uint32) bool {
	_, found := slices.BinarySearch(noteOpeningPairs[:], pair)
	return found
}

// isReadingTime reports whether a line says how long the story takes: "3 min read",
// "Reading time: 4 minutes", "5 minute read".
func isReadingTime(line string) bool {
	low := strings.ToLower(line)
	return strings.Contains(low, " min") && strings.Contains(low, "read")
}

// isListedTeaser reports whether line i is one of a list of other stories, each behind a
// bullet, below nothing but the label of a teaser: "READ MORE:", "* Seal blocks driveway".
func (p *page) isListedTeaser(i int) bool {
	const most, words = 8, 4 // items of a list, words of a label
	top := i - 1
	for top > 0 && i-top < most && p.facts[top].signs&signBullet != 0 {
		top--
	}
	return top >= 0 && p.facts[top].words <= words && teaserLabels[inSmall(strings.TrimRight(p.line(top), ": "))]
}

// isDuration reports whether a line is a number of minutes and nothing else, as pages say
// how long it takes to read the story, or to hear it: "4 min", "3 minutes".
func isDuration(line string) bool {
	number, unit, ok := strings.Cut(line, " ")
	return ok && allDigits(number) && inWords(minuteWords, inSmall(unit))
}

// minuteWords are the units of a reading time; sorted.
var minuteWords = []string{"min", "mins", "minute", "minutes"}

// isByline reports whether line i stands above the story and names its authors:
//
//   - it opens with "By" and has nothing but names behind it: "By Jane Smith",
//     "by Jane Smith and AP";
//   - it is a full name, perhaps with a handle, right above or below the date:
//     "Jane Smith @janesmith", "12:43, 20 Apr 2026".
//
// A standfirst or two may stand above it. Below the story's start, and in a list
// of other stories, such a line is another story's.
func (p *page) isByline(i int) bool {
	f, near := &p.facts[i], &p.near[i]
	if i == 0 || f.words < 2 || f.words > 16 || f.final == runeStop || near.proseAbove > 2 || near.proseBelow == 0 ||
		near.sinceMore < 3 || f.numbers > 0 {
		return false
	}
	line := p.line(i)
	if strings.HasPrefix(line, "By ") || strings.HasPrefix(line, "by ") || strings.HasPrefix(line, "BY ") {
		return f.words > 2 && f.titled+f.upper >= f.words-1-f.function && len(readAuthors(line)) > 0
	}
	if f.words > 4 || f.classes != 0 || near.count > 1 || f.titled < 2 || f.signs&^(signAt|signQuote) != 0 {
		return false
	}
	if !p.isDateLine(i-1) && (i+1 == len(p.lines) || !p.isDateLine(i+1)) {
		return false
	}
	names := readAuthors(line)
	return len(names) == 1 && strings.Count(names[0], " ") <= 2 && trustName(names[0]) > trustNone
}

// isDateLine reports whether line i is a date with a year and little else.
func (p *page) isDateLine(i int) bool {
	f := &p.facts[i]
	return f.words <= 14 && f.classes&classMonth != 0 && f.signs&signYear != 0 && f.numbers >= 2 && f.function <= 2
}

// isDateline reports whether line i is a dateline and nothing else.
func (p *page) isDateline(i int) bool {
	f := &p.facts[i]
	if i > 8 || f.words < 3 || f.words > 8 || f.numbers == 0 || f.upper == 0 {
		return false
	}
	line := p.line(i)
	d, ok := readDateline(line)
	return ok && d.end == len(line) && d.placeEnd > 0
}

// turn returns the kinds left open for a line that opens with "Q:" or "A:", on a
// page that has both.
func (p *page) turn(i int) kindSet {
	switch {
	case p.spoken > 0 && (speakerInCapitals(p.line(i)) > 0 || isHeard(p.line(i))):
		return 1 << lineParagraph
	case p.turns < 2 || p.facts[i].words < 2:
		return 0
	case strings.HasPrefix(p.line(i), "Q:"):
		return 1 << lineHeading
	case strings.HasPrefix(p.line(i), "A:"):
		return 1 << lineParagraph
	}
	return 0
}

// opensColumn reports whether line opens with what a story is and a bar: "OPINION | Whose
// water is it?".
func opensColumn(line string) bool {
	label, rest, ok := strings.Cut(line, " | ")
	return ok && inWords(columnLabels, inSmall(label)) && !strings.Contains(rest, "|")
}

// opensTeaser reports whether line i opens with a label of teasers and a colon,
// a bar or a dash: "Read more: …", "ALSO READ | …", or below the story's start with what
// the other story is: "OPINION | …".
func (p *page) opensTeaser(i int) bool {
	f := &p.facts[i]
	line := p.line(i)
	if f.opens&(classMore|classPlay) == 0 {
		return f.signs&signPipe != 0 && f.words > 3 && f.words <= mostHeadline && f.final != runeStop && p.near[i].proseAbove > 0 && opensColumn(line)
	}
	end := strings.IndexAny(line[:min(len(line), 40)], ":|")
	if end < 0 {
		return false
	}
	return teaserLabels[inSmall(strings.TrimSpace(line[:end]))]
}

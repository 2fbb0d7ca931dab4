package lede

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// captionCredit returns the place in a caption of the words of the credit that
// ends it, without the mark or the label before them, or 0, 0:
//
//	Lavrov in Geneva.  © IMAGO / ITAR-TASS              IMAGO / ITAR-TASS
//	Fans in the rain. (Photo: Ann Lee/AFP)              Ann Lee/AFP
//	The road to the port. Credit: Future                Future
//	Trump in Miami | Joe Raedle/Getty Images            Joe Raedle/Getty Images
//	Etlaq’s launch site. Tara Atkins for Rest of World  Tara Atkins for Rest of World
//
// A parenthesis that says who is who is no credit: "Ann Lee (left)", "Blinken
// (l.)"; nor is one that says what a short form stands for.
func captionCredit(line string) (start, end int) {
	if at := gluedCredit(line); at > 0 {
		return at, len(line)
	}
	return creditAtEnd(line, creditSigns{true, true, true, true, true, true})
}

// creditSigns says which signs of a credit a line may have. A sign that is not said
// to be there is not looked for.
type creditSigns struct {
	mark  bool // ©
	bar   bool // |
	label bool // one of creditLabels
	stop  bool // the end of a sentence within
	dash  bool // a dash, or a hyphen behind a blank
	slash bool // /
}

// creditAtEnd is captionCredit for a line of which is known which signs it has.
func creditAtEnd(line string, has creditSigns) (start, end int) {
	if has.mark {
		if i := strings.LastIndex(line, "©"); i >= 0 && len(line)-i < 160 {
			return markedCredit(line, i)
		}
	}
	if n := len(line); n > 0 && (line[n-1] == ')' || line[n-1] == ']') {
		return bracketedCredit(line, has.label)
	}
	if has.label {
		if i := lastLabel(line); i > 0 {
			return creditBehindLabel(line, i, len(line))
		}
	}
	if has.dash {
		if i := lastDash(line); i > 0 && isDashed(line[i:], endsSentence(line[:i])) {
			return trimCredit(line, i, len(line))
		}
	}
	if has.bar {
		if i := strings.LastIndexByte(line, '|'); i > 0 && countWords(line[i:]) <= 12 && isCreditNote(line[i+1:], false) {
			return trimCredit(line, i+1, len(line))
		}
	}
	if has.stop {
		if i := lastStop(line); i > 0 && (isBareCredit(line[i:]) || isSlashed(line[i:])) {
			return creditBehindLabel(line, i, len(line))
		}
	}
	if has.slash {
		if i := slashedTail(line); i > 0 {
			return i, len(line)
		}
	}
	return 0, 0
}

// markedCredit returns the place of the credit behind the © at i in line, or 0, 0 if what
// follows is too long for one or nothing stands before.
func markedCredit(line string, i int) (start, end int) {
	const most, mostSentence = 14, 6 // words, also of what ends with a stop
	n := countWords(line[i:])
	if i == 0 || n > most || n > mostSentence && line[len(line)-1] == '.' {
		return 0, 0
	}
	return trimCredit(line, i+len("©"), len(line))
}

// bracketedCredit returns the place of the credit in the brackets that end line, or 0, 0 if
// there is none. labelled says that line has one of creditLabels: behind a credit with a
// label its agency's short form may stand in brackets.
func bracketedCredit(line string, labelled bool) (start, end int) {
	n, open := len(line), strings.LastIndexAny(line, "([")
	if open <= 0 {
		return 0, 0
	}
	note := line[open+1 : n-1]
	switch {
	case labelled && isShortForm(note):
		if label := lastLabel(line[:open]); label > 0 {
			start, _ = creditBehindLabel(line, label, n) // "Picture: Ann Lee/African News Agency (ANA)"
			return start, n
		}
	case isCreditNote(note, endsSentence(line[:open])):
		return creditBehindLabel(line, open+1, n-1)
	}
	return 0, 0
}

// gluedCredit returns the place of a photographer and an agency that end line right behind
// the stop of a caption, where a scraper lost what stood between, or 0: "… on the
// road.Jae C. Hong/Associated Press".
func gluedCredit(line string) int {
	const longest = 80 // bytes of the credit
	slash := strings.LastIndexByte(line, '/')
	if slash < 0 || len(line)-slash > longest {
		return 0
	}
	for at := slash - 1; at > 3 && at > slash-longest; at-- {
		if c := line[at-1]; line[at]-'A' >= 26 || c != '.' && c != '!' && c != '?' || !isWordByte(line[at-2]) || line[at-2]-'A' < 26 || !isWordByte(line[at-3]) {
			continue
		}
		name, agency := line[at:slash], strings.TrimRight(line[slash+1:], ". ")
		if inWords(creditLabels, line[at:at+firstWordLen(name)]) || strings.ContainsAny(name, ":") || strings.Contains(name, "..") {
			return 0 // "Credit: Ann Lee/AFP" is told by its label
		}
		if words := countWords(name); words < 2 || words > 5 || trustName(name) == trustNone || !isCreditNote(agency, false) || !isBareCredit(agency) {
			return 0
		}
		return at
	}
	return 0
}

// creditAtHead returns the length of the agency that opens a picture's
// alternative text, or 0 if none does:
//
//	Getty Images Firefighters hose down a burning house      Getty Images
//	AFP via Getty Images A woman in a red scarf at the gate  AFP via Getty Images
//
// What the picture shows begins with a capital letter, so that "Getty Images sues
// a start-up" opens with no credit.
func creditAtHead(line string) int {
	const longest = 20 // bytes of the agency that sells through another
	n := 0
	if i := strings.Index(line[:min(len(line), longest+len(viaSeller))], viaSeller); i > 0 && isTitled(line[:i]) {
		n = i + len(viaSeller)
	} else {
		for _, seller := range openingSellers {
			if strings.HasPrefix(line, seller) {
				n = len(seller)
			}
		}
	}
	if n == 0 || n+1 >= len(line) || line[n] != ' ' {
		return 0
	}
	if !opensUpper(line[n+1:]) {
		return 0
	}
	return n
}

// agenciesAtHead returns the length of the agencies, with slashes between, that open a
// picture's alternative text, or 0 if none do: "EPA/Reuters Smoke over the harbour".
func agenciesAtHead(line string) int {
	const longest = 30 // bytes
	n := strings.IndexByte(line[:min(len(line), longest)], ' ')
	if n < 0 || strings.IndexByte(line[:n], '/') < 0 {
		return 0
	}
	for part := range strings.SplitSeq(line[:n], "/") {
		if classesOf(hashWord(strings.ToLower(part)))&classAgency == 0 {
			return 0
		}
	}
	if !opensUpper(line[n+1:]) {
		return 0
	}
	return n
}

// openingSellers are agencies that sell pictures and that stand, without a mark,
// before what a picture shows. Agencies that write news as well are left out:
// "Reuters Breakingviews".
var openingSellers = []string{"Alamy", "EPA-EFE", "Getty Images", "PA Media", "PA Wire", "Shutterstock", "iStock"}

// viaSeller stands behind the agency or photographer who sells through another.
const viaSeller = " via Getty Images"

// trimCredit returns the place in line of [start, end) without blank space and
// without the marks that set a credit off.
func trimCredit(line string, start, end int) (int, int) {
	for start < end {
		r, n := utf8.DecodeRuneInString(line[start:end])
		if !unicode.IsSpace(r) && !strings.ContainsRune(":.([|-–—©…/", r) {
			break
		}
		start += n
	}
	for start < end {
		r, n := utf8.DecodeLastRuneInString(line[start:end])
		if !unicode.IsSpace(r) && !strings.ContainsRune(":)];|", r) {
			break
		}
		end -= n
	}
	if start >= end {
		return 0, 0
	}
	return start, end
}

// creditBehindLabel is trimCredit, also without a label that opens the credit:
// "Photo: ", "Image credit: ", "Photo by ", "Picture courtesy of ".
func creditBehindLabel(line string, start, end int) (int, int) {
	for {
		start, end = trimCredit(line, start, end)
		word := line[start:end]
		if i := strings.IndexAny(word, " :./"); i > 0 && word[i] != '/' {
			rest := strings.TrimPrefix(strings.TrimLeft(word[i:], " :.|"), "source, ")
			low := inSmall(word[:i])
			if inWords(creditLabels, low) || (low == "by" || low == "of") && rest != "" {
				start = end - len(rest)
				continue
			}
		}
		return start, end
	}
}

// creditWords returns the place of the words in a line that is a credit, without
// marks and labels; where nothing would be left, of the whole line.
func creditWords(line string) (start, end int) {
	at := 0
	if rest := strings.TrimPrefix(line, "Cover "); rest != line {
		at = len("Cover ")
	}
	start, end = creditBehindLabel(line, at, len(line))
	if start >= end {
		return 0, len(line)
	}
	return start, end
}

// withoutCreditLabel returns the end of text[start:end] without the mark or the
// label of a credit that follows it: "… in Geneva.  ©", "… in the rain. (Photo:",
// "… at work. Photo by". A label opens with a capital letter, so that "she took
// a photo" keeps its last word.
func withoutCreditLabel(text string, start, end int) int {
	trim := func(s string) string {
		return strings.TrimRightFunc(s, func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune(":([|-–—©", r) })
	}
	caption := trim(text[start:end])
	for rest := caption; ; {
		word := strings.TrimRight(rest, ".")
		i := strings.LastIndexAny(word, " (.[") + 1
		word = word[i:]
		low := inSmall(word)
		if !inWords(creditLabels, low) && low != "by" && low != "of" {
			return start + len(caption)
		}
		rest = trim(rest[:i])
		if inWords(creditLabels, low) && low != word {
			caption = rest
		}
		if rest == "" {
			return start + len(caption)
		}
	}
}

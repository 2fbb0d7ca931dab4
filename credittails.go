package lede

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// lastDash returns the place of the dash that may set off the credit at the end of
// line, or 0: "… in Lahore on Monday. — AFP", "… in Lahore.—Dawn", "… the port –
// Reuters/File". A hyphen counts with a blank before it, and none within a word.
func lastDash(line string) int {
	const far = 60 // bytes back from the end
	for i := len(line) - 2; i > max(0, len(line)-far); i-- {
		switch {
		case line[i] == '-' && line[i-1] == ' ':
			return i
		case i+3 < len(line) && (line[i:i+3] == "—" || line[i:i+3] == "–"):
			return i
		}
	}
	return 0
}

// isDashed reports whether the words behind a dash at the end of a line are a
// credit: a few capitalised words of which one is an agency's or says that it is
// a picture ("— AFP", "- Reuters/File", "—Photo by the author"), and behind a whole
// sentence any name ("… at a hotel in Lahore.—Dawn"). What goes on with the
// sentence is none: "the road to Lahore — AFP's first bureau there".
func isDashed(s string, sentence bool) bool {
	const most = 6 // words
	s = strings.TrimLeft(s, " -–—")
	if !isBareCredit(s) || countWords(s) > most {
		return false
	}
	for _, w := range strings.FieldsFunc(s, func(r rune) bool { return r == ' ' || r == '/' || r == ',' || r == ':' }) {
		if listedWordIn(w).classes()&(classAgency|classPicture) != 0 || inWords(creditNotes, w) {
			return true
		}
	}
	return sentence && countWords(s) <= 4
}

// slashedTail returns the place of a credit with a slash that ends line without
// any mark before it, or 0: "… 500 metres away ANN LEE/Getty Images", "… at the
// gate Ann Lee/AFP", also glued to the word before: "… metres awayANN LEE/Getty
// Images". Behind the slash stands an agency; before it, up to three words in
// capitals, or two that look like a name.
func slashedTail(line string) int {
	const far, most = 48, 3 // bytes back from the end, words
	slash := strings.LastIndexByte(line, '/')
	if slash < max(2, len(line)-far) || countWords(line[slash+1:]) > most || !isAgencyName(line[slash+1:]) {
		return 0
	}
	last := wordBefore(line, slash)
	if tail := capitalTail(line[last:slash]); utf8.RuneCountInString(tail) < 2 {
		if first := wordBefore(line, last); last > 0 && isTitled(line[first:slash]) {
			return first
		}
		return 0
	}
	start := slash
	for range most {
		at := wordBefore(line, start)
		word := strings.TrimRight(line[at:start], " ")
		tail := capitalTail(word)
		if tail == "" {
			break
		}
		if start = at + len(word) - len(tail); len(tail) < len(word) {
			break
		}
	}
	return start
}

// isSlashed reports whether s is a credit of a name and an agency in small
// letters, or of an agency behind a slash: "vísir/getty", "/CFP".
func isSlashed(s string) bool {
	const most = 3 // words
	i := strings.IndexByte(s, '/')
	return i >= 0 && countWords(s) <= most && isAgencyName(s[i+1:])
}

// wordBefore returns where the word begins that ends before the given place of line.
func wordBefore(line string, end int) int {
	return strings.LastIndexByte(strings.TrimRight(line[:end], " "), ' ') + 1
}

// capitalTail returns the capital letters that end word, with the marks of names
// between them: all of "O'NEIL", "ANN" of "awayANN", nothing of "Ann".
func capitalTail(word string) string {
	i := len(word)
	for i > 0 {
		r, n := utf8.DecodeLastRuneInString(word[:i])
		if !unicode.IsUpper(r) && !strings.ContainsRune("'’-.", r) {
			break
		}
		i -= n
	}
	return word[i:]
}

// isAgencyName reports whether a word of s is one of an agency's name.
func isAgencyName(s string) bool {
	for w := range strings.FieldsSeq(s) {
		if listedWordIn(w).classes()&classAgency != 0 {
			return true
		}
	}
	return false
}

// isShortForm reports whether s is a short form in capitals: "ANA".
func isShortForm(s string) bool {
	return len(s) >= 2 && len(s) <= 6 && strings.IndexFunc(s, func(r rune) bool { return !unicode.IsUpper(r) }) < 0
}

package lede

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// isCreditNote reports whether the words between the brackets that end a
// caption are a credit. After a whole sentence a short name is one too:
// "… and girls. (Christie's)".
func isCreditNote(s string, sentence bool) bool {
	words := strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && r != '\'' && r != '’' })
	if len(words) == 0 || len(words) > 16 {
		return false
	}
	if inWords(creditNotes, strings.TrimSpace(s)) {
		return true
	}
	for _, w := range words {
		if c := listedWordIn(w).classes(); c&(classAgency|classPicture) != 0 {
			return true
		}
	}
	if len(words[0]) < 2 || listedWordIn(words[0]).classes()&classPose != 0 {
		return false
	}
	if strings.Contains(s, "/") && len(words) >= 2 && isBareCredit(s) {
		return true
	}
	return sentence && len(words) <= 4 && isBareCredit(s)
}

// isAgencyPhoto reports whether the words in the brackets that end a caption name an agency
// and say that it is a picture: "AP Photo", "AFP file photo", "Getty stock image".
func isAgencyPhoto(note string) bool {
	const most = 4 // words
	words := strings.Fields(note)
	class := wordClass(0)
	for _, w := range words {
		class |= listedWordIn(w).classes()
	}
	return len(words) <= most && class&classAgency != 0 && class&classPicture != 0
}

// isBareCredit reports whether s is a credit by its looks: a few capitalised
// words or a name with a slash, no sentence.
func isBareCredit(s string) bool {
	s = strings.TrimSpace(s)
	if n := len(s); n == 0 || s[n-1] == '.' && strings.Count(s, ".") == 1 {
		return false
	}
	n := 0
	for w := range strings.FieldsFuncSeq(s, func(r rune) bool { return r == ' ' || r == '/' || r == ',' || r == '|' }) {
		if n++; n > 9 {
			return false
		}
		if r, _ := utf8.DecodeRuneInString(w); !unicode.IsLower(r) {
			continue
		}
		if low := inSmall(w); low != "for" && low != "via" && low != "and" && low != "by" && low != "of" && !nameParticles[low] {
			return false
		}
	}
	if n == 0 {
		return false
	}
	return opensUpper(s)
}

// creditLabelled reports whether a line opens with the label of a credit and
// goes on as credits do: "Photo: Ann Lee", "Photo by Ann Lee", "Image credit: X",
// "Courtesy of the family".
func creditLabelled(text string) bool {
	n := 0
	for n < len(text) && isWordByte(text[n]) {
		n++
	}
	if !inWords(creditLabels, text[:n]) {
		return false
	}
	rest := inSmall(strings.TrimLeft(text[n:min(len(text), n+12)], " "))
	return opensWithAny(rest, labelledEnds) || strings.EqualFold(text[:n], "courtesy") && strings.HasPrefix(rest, "of ")
}

// lastLabel returns the place of the last label of a credit in line that has a
// colon or dots behind it, or " by ", or 0: "Credit: …", "Credit...Doug",
// "Photo by …", "Photo courtesy of …". The label opens with a capital letter.
func lastLabel(line string) int {
	const far = 300 // bytes back from the end of the line
	for i := len(line) - 4; i > 0 && i > len(line)-far; i-- {
		if c := line[i]; c-'A' >= 26 || line[i-1] != ' ' && line[i-1] != '.' || labelInitials>>(c-'A')&1 == 0 {
			continue
		}
		n := i
		for n < len(line) && isWordByte(line[n]) {
			n++
		}
		if n == len(line) || line[n] != ':' && line[n] != '.' && line[n] != ' ' || !inWords(creditLabels, line[i:n]) {
			continue
		}
		if opensWithAny(inSmall(line[n:min(len(line), n+10)]), labelEnds) {
			return i
		}
	}
	return 0
}

// labelInitials has a bit for each letter that one of creditLabels begins with.
var labelInitials = func() (set uint32) {
	for _, label := range creditLabels {
		set |= 1 << (label[0] - 'a')
	}
	return set
}()

// lastStop returns the place behind the last full stop near the end of line
// that ends a sentence and has words behind it, or 0.
func lastStop(line string) int {
	for i := len(line) - 2; i > max(len("10."), len(line)-90); i-- {
		if line[i+1] == ' ' && (line[i] == '.' || line[i] == '!' || line[i] == '?') && isWordByte(line[i-1]) && isWordByte(line[i-2]) {
			return i + 1
		}
	}
	return 0
}

// endsSentence reports whether s ends with a full stop or its like.
func endsSentence(s string) bool {
	s = strings.TrimRight(s, " ")
	return s != "" && strings.IndexByte(".!?\"", s[len(s)-1]) >= 0
}

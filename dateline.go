package lede

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// maxDateline is the length in bytes within which a dateline must end.
const maxDateline = 90

// findDateline finds the dateline that opens the story, in one of its first
// paragraphs: a standfirst may stand before it.
func (b *builder) findDateline() {
	tried := 0
	for i := range b.a.Sections {
		for _, p := range b.a.Sections[i].Paragraphs {
			if tried++; tried > 3 {
				return
			}
			start, end := b.w.place(p.Span)
			d, ok := readDateline(b.w.text[start:end])
			if !ok {
				continue
			}
			b.a.Dateline = &Dateline{Phrase: b.w.phrase(start, start+d.end)}
			if d.placeEnd > d.placeStart {
				b.a.Dateline.Place = oneLine(b.w.text[start+d.placeStart : start+d.placeEnd])
			}
			if d.agencyEnd > d.agencyStart {
				b.a.Dateline.Agency = oneLine(b.w.text[start+d.agencyStart : start+d.agencyEnd])
			}
			return
		}
	}
}

// A datelineParts has the places of a dateline's parts in its paragraph.
type datelineParts struct {
	end                    int // behind its dash or colon
	placeStart, placeEnd   int
	agencyStart, agencyEnd int
}

// readDateline reads the dateline that opens a paragraph, in one of these
// forms, with or without the parts in brackets:
//
//	GENEVA[, Feb 26] [(Reuters)] - …      place in capitals, then a dash
//	[TROY, N.C. ](AP) -- …                an agency, then a dash
//	Geneva[, Switzerland], 4 May – …      a date, then a dash
//	Geneva, Switzerland – The …           a place in two parts, a dash, a new sentence
//	London – The …                        one to three words, a dash, a new sentence
//	NEW DELHI: The …                      place in capitals, then a colon
//	LONDON 1996-08-30                     the whole paragraph
//
// A dash after an ordinary subject is none, since the sentence goes on in small
// letters: "Donald Trump — the president — said". Nor is a label in capitals:
// "BREAKING: …" (see notPlaces).
func readDateline(text string) (d datelineParts, ok bool) {
	head := text[:min(len(text), maxDateline)]
	if len(text) > maxDateline && !strings.ContainsAny(head, "-–—:") {
		return d, false
	}
	place := placeLen(head)
	capitals := isCapitals(head[:place])
	d.placeEnd = place
	at := skipBlank(head, place)
	dated := false
	if at < len(head) && (head[at] == ',' || isWordByte(head[at])) {
		n := dateLen(head[skipMark(head, at, ','):])
		if dated = n > 0; dated {
			at = skipBlank(head, skipMark(head, at, ',')+n)
		}
	}
	if place > 0 && dated && at == len(text) && (capitals || firstWordIsCapitals(head)) {
		d.end = at
		return d, !notPlaces[strings.ToLower(head[:place])]
	}
	if start, end, next := agencyAt(head, at); next > 0 {
		d.agencyStart, d.agencyEnd = start, end
		at = skipBlank(head, next)
	}
	agency := d.agencyEnd > 0
	if place == 0 && !agency {
		return d, false
	}
	dash := dashLen(head[at:])
	colon := dash == 0 && strings.HasPrefix(head[at:], ":")
	switch {
	case notPlaces[strings.ToLower(head[:place])]:
		return d, false
	case dash > 0:
		d.end = at + dash
	case colon && (capitals || agency || dated || strings.Contains(head[:place], ",")):
		d.end = at + 1
	default:
		return d, false
	}
	if agency || dated || capitals {
		return d, place == 0 || place < 60
	}
	if colon && !strings.Contains(head[:place], ",") {
		return d, false
	}
	if rest := text[d.end:min(len(text), d.end+maxDateline)]; !strings.Contains(head[:place], ",") && dash > 0 &&
		strings.Contains(rest, head[at:at+dash]) {
		return d, false // an aside between two dashes
	}
	words := strings.Count(head[:place], " ") + 1
	return d, words <= 5 && (words <= 3 || strings.Contains(head[:place], ",")) && opensSentence(head[d.end:])
}

// placeLen returns the length of the words at the start of s that could be the
// place of a dateline: capitalised words, with commas and the small words of
// names between them ("Rio de Janeiro, Brazil", "TROY, N.C."). It stops before a
// date's month.
func placeLen(s string) int {
	end := 0
	for i := 0; i < len(s); {
		start := i
		for i < len(s) && !isBlank(s[i]) && s[i] != ',' && s[i] != ':' && s[i] != '(' {
			if r, n := utf8.DecodeRuneInString(s[i:]); r == '—' || r == '–' {
				break
			} else {
				i += n
			}
		}
		word := s[start:i]
		r, _ := utf8.DecodeRuneInString(word)
		switch {
		case word == "" || word == "-" || word == "--":
			return end
		case unicode.IsUpper(r):
			if end > 0 && englishMonth(strings.ToLower(strings.TrimRight(word, "."))) > 0 {
				return end
			}
			end = i
		case end > 0 && nameParticles[word]:
		default:
			return end
		}
		if i < len(s) && s[i] == ',' {
			i++
		}
		if i < len(s) && s[i] == ' ' {
			i++
		} else if i < len(s) {
			return end
		}
	}
	return end
}

// isCapitals reports whether all letters of s are capital, and there are two at
// least. The small letters of an abbreviation after a comma do not count:
// "CAPE CANAVERAL, Fla".
func isCapitals(s string) bool {
	s, _, _ = strings.Cut(s, ",")
	n := 0
	for _, r := range s {
		if unicode.IsLower(r) {
			return false
		}
		if unicode.IsUpper(r) {
			n++
		}
	}
	return n >= 2
}

// firstWordIsCapitals reports whether the first word of s is in capitals.
func firstWordIsCapitals(s string) bool {
	return isCapitals(strings.TrimRight(s[:firstWordLen(s)], ","))
}

// dateLen returns the length of the date that opens s, or 0: "Feb 26", "4 May",
// "1996-08-30". A time of day is no part of it.
func dateLen(s string) int {
	start := skipBlank(s, 0)
	r := dateReader{line: s, parts: dateParts(s)}
	if len(r.parts) == 0 || r.parts[0].start != start {
		return 0
	}
	first := 0
	if weekdays[r.word(0)] {
		first = r.skip(0)
	}
	end := r.calendar(first)
	if end == 0 {
		return 0
	}
	return r.parts[end-1].end
}

// agencyAt reads an agency in brackets at s[at:]: "(Reuters)", "(AP)", "(Xinhua)".
// It returns the place of the words and where what follows begins, or zeros.
func agencyAt(s string, at int) (start, end, next int) {
	if at >= len(s) || s[at] != '(' {
		return 0, 0, 0
	}
	n := strings.IndexByte(s[at:], ')')
	if n < 2 || n > 40 {
		return 0, 0, 0
	}
	inside := s[at+1 : at+n]
	if r, _ := utf8.DecodeRuneInString(inside); !unicode.IsUpper(r) {
		return 0, 0, 0
	}
	return at + 1, at + n, at + n + 1
}

// skipBlank moves i over blank space in s.
func skipBlank(s string, i int) int {
	for i < len(s) {
		if r, n := utf8.DecodeRuneInString(s[i:]); unicode.IsSpace(r) {
			i += n
		} else {
			break
		}
	}
	return i
}

// skipMark moves i over blank space, the mark c if it stands there, and blank
// space again.
func skipMark(s string, i int, c byte) int {
	i = skipBlank(s, i)
	if i < len(s) && s[i] == c {
		i = skipBlank(s, i+1)
	}
	return i
}

// dashLen returns the length of the dash that opens s: a long dash, two
// hyphens, or a hyphen with a blank behind it.
func dashLen(s string) int {
	for _, dash := range [...]string{"—", "–", "--", "- ", "-\n"} {
		if strings.HasPrefix(s, dash) {
			return len(strings.TrimRight(dash, " \n"))
		}
	}
	return 0
}

// opensSentence reports whether s begins like a sentence: with a capital
// letter, a digit or a quotation mark.
func opensSentence(s string) bool {
	r, _ := utf8.DecodeRuneInString(s[skipBlank(s, 0):])
	return unicode.IsUpper(r) || unicode.IsDigit(r) || classifyRune(r) == runeMark
}

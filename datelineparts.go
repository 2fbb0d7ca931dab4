package lede

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/lede-news/lede/internal/gaz"
)

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
//	New Delhi: The …                      a city that is no person's name, then a colon
//	LONDON 1996-08-30                     the whole paragraph
//	MOSCOW, May 4. /TASS/. The …          an agency between slashes
//	(ANSA) - ROMA, 4 MAG - …              an agency and a dash before these
//	Oaxaca (México), 18 oct (EFE).- …     a country in brackets, a stop before the dash
//	Delhi [India], May 4 (ANI): …         in square ones
//	Accra, May 4, GNA – …                 an agency behind a comma
//	BAKU, Azerbaijan, May 4. The …        place in capitals, a date, a stop
//	London (CNN) The …                    an agency of its list, then a new sentence
//	(London) – The …                      the place itself in brackets
//
// A dash after an ordinary subject is none, since the sentence goes on in small
// letters: "Donald Trump — the president — said". Nor is a label in capitals:
// "BREAKING: …" (see notPlaces), "EXPERT PANEL: …".
func readDateline(text string) (d datelineParts, ok bool) {
	if d, ok = readDatelineParts(text); !ok {
		return d, false
	}
	if d.placeEnd == 0 && d.agencyStart > 0 && text[d.agencyStart-1] == '(' && isPlaceInBrackets(text[d.agencyStart:d.agencyEnd]) {
		d.placeStart, d.placeEnd, d.agencyStart, d.agencyEnd = d.agencyStart, d.agencyEnd, 0, 0
	}
	if d.placeEnd > d.placeStart {
		d.placeEnd = d.placeStart + len(withoutStop(text[d.placeStart:d.placeEnd]))
	}
	if d.placeEnd == 0 && d.agencyEnd > 0 {
		at := d.end + skipBlank(text[d.end:], 0)
		rest, more := readDatelineParts(text[at:])
		if more && rest.agencyEnd == 0 && rest.placeEnd > 0 && isCapitals(text[at:at+rest.placeEnd]) {
			d.placeStart, d.placeEnd, d.end = at, at+rest.placeEnd, at+rest.end
		}
	}
	return d, true
}

// withoutStop returns place without the stop behind it, "YEREVAN. –", unless the stop is
// an abbreviation's: "TROY, N.C.", "PITTSBURGH, Pa.".
func withoutStop(place string) string {
	const least = 6 // letters of a word that is no abbreviation
	bare := strings.TrimSuffix(place, ".")
	if len(bare)-strings.LastIndexAny(bare, " .,") <= least {
		return place
	}
	return bare
}

// A datelineReader reads the dateline that opens a paragraph, part by part.
type datelineReader struct {
	datelineParts
	text string // the paragraph
	head string // as much of it as a dateline may be
	at   int    // what follows the parts that are read

	place    int  // length of the place, without a country in brackets
	capitals bool // the place is in capitals
	dated    bool // a date follows it
}

// readDatelineParts is readDateline but for a place behind an agency and a dash.
func readDatelineParts(text string) (d datelineParts, ok bool) {
	head := text[:min(len(text), maxDateline)]
	if len(text) > maxDateline && !hasDatelineMark(head) {
		return d, false
	}
	r := datelineReader{text: text, head: head}
	r.readPlace()
	r.readDay()
	if r.place > 0 && r.dated && r.at == len(text) && (r.capitals || firstWordIsCapitals(head)) {
		r.end = r.at
		return r.datelineParts, !notPlaces[inSmall(head[:r.place])] && !isAgency(head[:r.place]) // "AFP, Wednesday 5 July 2023" is a byline
	}
	r.readAgency()
	ok = (r.place > 0 || r.hasAgency()) && r.readEnd()
	return r.datelineParts, ok
}

// hasAgency reports whether an agency is read.
func (r *datelineReader) hasAgency() bool { return r.agencyEnd > 0 }

// hasComma reports whether the place is in two parts: "Geneva, Switzerland".
func (r *datelineReader) hasComma() bool { return strings.Contains(r.head[:r.place], ",") }

// readPlace reads the place and a country in brackets behind it.
func (r *datelineReader) readPlace() {
	r.place = placeLen(r.head)
	r.capitals = isCapitals(r.head[:r.place])
	r.placeEnd = r.place
	r.at = skipBlank(r.head, r.place)
	if n := countryLen(r.head, r.place, r.at); n > 0 {
		r.placeEnd = r.at + n
		r.at = skipBlank(r.head, r.placeEnd)
	}
}

// readDay reads the date behind the place, with or without a comma.
func (r *datelineReader) readDay() {
	if r.at == len(r.head) || r.head[r.at] != ',' && !isWordByte(r.head[r.at]) {
		return
	}
	start := skipMark(r.head, r.at, ',')
	if n := dateLen(r.head[start:]); n > 0 {
		r.dated = true
		r.at = skipBlank(r.head, start+n)
	}
}

// readAgency reads the agency: in brackets or between slashes, perhaps behind a dash
// ("BOSTON--(BUSINESS WIRE)--"), behind a comma where there is a date, or as the last word
// of what seemed the place.
func (r *datelineReader) readAgency() {
	if n := dashLen(r.head[r.at:]); r.place > 0 && n > 1 && strings.HasPrefix(r.head[r.at+n:], "(") {
		r.at += n
	}
	if start, end, next := agencyAt(r.head, r.at); next > 0 {
		r.agencyStart, r.agencyEnd = start, end
		r.at = skipBlank(r.head, next)
	} else if start, end := plainAgency(r.head, r.at); r.dated && end > 0 {
		r.agencyStart, r.agencyEnd = start, end
		r.at = skipBlank(r.head, end)
	} else if n := lastAgency(r.head[:r.place]); n > 0 {
		r.agencyStart, r.agencyEnd = r.place-n, r.place
		r.placeEnd = len(strings.TrimRight(r.head[:r.place-n], ", "))
	}
	if r.hasAgency() && strings.HasPrefix(r.head[r.at:], ".") && dashLen(r.head[r.at+1:]) > 0 {
		r.at++ // "(EFE).-"
	}
}

// readEnd reads the dash, the colon or the stop that ends the dateline, and reports
// whether what stands before it is one.
func (r *datelineReader) readEnd() bool {
	rest := r.head[r.at:]
	dash := dashLen(rest)
	if r.hasAgency() && strings.HasPrefix(r.head[r.agencyEnd:], "/") && strings.HasPrefix(rest, ".") {
		dash = 1 // "/TASS/. "
	}
	if r.place > 0 && !r.hasAgency() && dash > 0 && isPressOnly(r.head[:r.place]) {
		r.agencyEnd, r.placeEnd, r.place = r.place, 0, 0 // "CNN — ", "AP — "
	}
	place := r.head[:r.place]
	if dash == 2 && r.at == r.place && !r.hasAgency() && !r.hasComma() && isPersonOnly(place) {
		return false // "SIEGEL--", who speaks
	}
	switch {
	case notPlaces[inSmall(place)]:
		return false
	case dash > 0:
		r.end = r.at + dash
		return r.isWhole(rest[:dash])
	case strings.HasPrefix(rest, ":"):
		return r.endsAtColon()
	case r.hasAgency() && opensSentence(rest) && r.at > r.agencyEnd && r.at < len(r.head) && isNewsroom(r.head[r.agencyStart:r.agencyEnd]) &&
		(r.place == 0 || isListedPlace(r.head[:r.placeEnd])):
		r.end = r.agencyEnd + 1 // "London (CNN) The …"
		return r.head[r.agencyEnd] == ')'
	case r.dated && r.capitals && strings.HasPrefix(rest, ".") && opensSentence(rest[1:]) && isListedPlace(r.head[:r.placeEnd]):
		r.end = r.at + 1
		return r.isWhole("")
	}
	return false
}

// endsAtColon reads the colon that ends the dateline, and reports whether what stands before
// it is one: a label in capitals is none ("EXPERT PANEL: …").
func (r *datelineReader) endsAtColon() bool {
	place, bare := r.head[:r.place], !r.hasAgency() && !r.dated
	r.end = r.at + 1
	switch {
	case r.capitals && bare && !isPlaceName(place):
		return false
	case isCityName(place) && opensSentence(r.head[r.end:]):
		return true
	}
	return (r.capitals || !bare || r.hasComma()) && r.isWhole("")
}

// isWhole reports whether the parts before the given dash, "" of another mark, make a
// dateline: with an agency, a date or capitals they do, unless the place is too long, else a
// few words do before a new sentence. An aside between two dashes is none.
func (r *datelineReader) isWhole(dash string) bool {
	const longest = 60 // bytes of the place
	if r.hasAgency() || r.dated || r.capitals {
		return r.place < longest
	}
	most := 3 // words
	if r.hasComma() {
		most = 5
	} else if dash != "" && strings.Contains(r.text[r.end:min(len(r.text), r.end+maxDateline)], dash) {
		return false
	}
	return strings.Count(r.head[:r.place], " ") < most && opensSentence(r.head[r.end:])
}

// hasDatelineMark reports whether s has a mark that may end a dateline or stand in one: a
// hyphen, a dash, or one of ":/_(".
func hasDatelineMark(s string) bool {
	for i := range len(s) {
		switch s[i] {
		case '-', ':', '/', '_', '(':
			return true
		case "–"[0]:
			if strings.HasPrefix(s[i:], "–") || strings.HasPrefix(s[i:], "—") {
				return true
			}
		}
	}
	return false
}

// placeLen returns the length of the words at the start of s that could be the
// place of a dateline: capitalised words, with commas and the small words of
// names between them ("Rio de Janeiro, Brazil", "TROY, N.C."). It stops before a
// date's month or weekday.
func placeLen(s string) int {
	end := 0
	for i := 0; i < len(s); {
		start := i
		for i < len(s) && !isBlank(s[i]) && s[i] != ',' && s[i] != ':' && s[i] != '(' {
			if r, n := utf8.DecodeRuneInString(s[i:]); r == '—' || r == '–' || r == '―' || strings.HasPrefix(s[i:], "--") {
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
			if low := inSmall(strings.TrimRight(word, ".")); end > 0 && englishMonth(low) > 0 || isWholeWeekday(low) {
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

// dateLen returns the length of the date that opens s, or 0: "Feb 26", "4 May",
// "1996-08-30", "Friday". A time of day is no part of it.
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
		if !isWholeWeekday(r.word(0)) {
			return 0
		}
		end = 1
	}
	return r.parts[end-1].end
}

// isWholeWeekday reports whether word, in small letters, is the full name of a day of
// the week.
func isWholeWeekday(word string) bool { return len(word) >= len("monday") && weekdays[word] }

// countryLen returns the length of a country in brackets at s[at:], behind the place
// that ends at place: "Oaxaca (México)". An agency in brackets is none.
func countryLen(s string, place, at int) int {
	if place == 0 || at >= len(s) || s[at] != '(' && s[at] != '[' {
		return 0
	}
	n := strings.IndexAny(s[at:], ")]")
	if n < 3 || n > 40 {
		return 0
	}
	inside := s[at+1 : at+n]
	class, _ := names.name(inside)
	if class&(gaz.Country|gaz.State) == 0 || class&(gaz.Agency|gaz.Press) != 0 {
		return 0
	}
	return n + 1
}

// plainAgency reads an agency behind a comma at s[at:], one word before a dash or a
// stop: ", GNA –". It returns the place of the word, or zeros.
func plainAgency(s string, at int) (start, end int) {
	if at >= len(s) || s[at] != ',' {
		return 0, 0
	}
	start = skipBlank(s, at+1)
	end = start + firstWordLen(s[start:])
	for end > start && strings.IndexByte("-–—.:", s[end-1]) >= 0 {
		end--
	}
	if word := s[start:end]; !isShortForm(word) && !isAgency(word) {
		return 0, 0
	}
	return start, end
}

// lastAgency returns the length of the agency that ends the place s, behind a comma
// or, in capitals behind small letters, behind a blank: "BRIDGETOWN, Barbados, CMC",
// "London CNN". It returns 0 if there is none.
func lastAgency(s string) int {
	at := strings.LastIndexByte(s, ' ') + 1
	if at < 2 {
		return 0
	}
	word, before := s[at:], strings.TrimRight(s[:at-1], ",")
	if !isNewsroom(word) || !isListedPlace(before) || before == s[:at-1] && (isCapitals(before) || !isCapitals(word)) {
		return 0
	}
	return len(word)
}

// agencyAt reads an agency in brackets or between slashes at s[at:]: "(Reuters)",
// "(AP)", "/TASS/". It returns the place of the words and where what follows begins,
// or zeros.
func agencyAt(s string, at int) (start, end, next int) {
	if strings.HasPrefix(s[min(at, len(s)):], ". /") {
		at += 2
	}
	if at >= len(s) || s[at] != '(' && s[at] != '/' {
		return 0, 0, 0
	}
	n := strings.IndexByte(s[at:], ')')
	if s[at] == '/' {
		n = 1 + strings.IndexByte(s[at+1:], '/')
	}
	if n < 2 || n > 40 {
		return 0, 0, 0
	}
	inside := s[at+1 : at+n]
	if !opensUpper(inside) && !isAgency(inside) {
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
	for _, dash := range [...]string{"—", "–", "--", "―", "- ", "-\n", "_ "} {
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

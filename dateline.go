package lede

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/lede-news/lede/internal/gaz"
)

// maxDateline is the length in bytes within which a dateline must end.
const maxDateline = 90

// findDateline finds the dateline that opens the story, in one of its first
// paragraphs: a standfirst may stand before it.
func (b *builder) findDateline() {
	const (
		most  = 3 // paragraphs that are tried
		all   = 8 // with those of a few words, as are labels that are taken for them
		words = 6
	)
	if b.placed > 0 {
		l := b.p.lines[b.placed]
		b.a.Dateline = &Dateline{Phrase: b.w.phrase(int(l.start), int(l.end)), Place: placeAlone(b.p.line(b.placed))}
		return
	}
	tried, seen := 0, 0
	for i := range b.a.Sections {
		for _, p := range b.a.Sections[i].Paragraphs {
			if countWords(p.Text) >= words {
				tried++
			}
			if seen++; tried > most || seen > all {
				return
			}
			start, end := b.w.place(p.Span)
			d, ok := readDateline(b.w.text[start:end])
			if !ok && tried == 1 {
				d, ok = readTown(b.w.text[start:end])
			}
			if !ok || b.w.text[start+d.end-1] == ':' && b.hasTurns() {
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

// findDatelineAlone makes a paragraph of the line above the story's first one that is its
// dateline, if it is nothing but a city in capitals ("BERLIN"), under a byline in any
// letters, or a place and a day ("Kailali, October 18"). Above the headline such a line is
// the label of a part of the page.
func (b *builder) findDatelineAlone() {
	const most = 10 // lines below the headline
	b.placed = 0
	i := b.h.first - 1
	if i < 1 || i <= b.head || i-b.head > most {
		return
	}
	switch f := &b.p.facts[i]; b.kinds[i] {
	case lineFurniture, lineBefore, lineHeading, lineParagraph:
		if f.words > 6 || f.final == runeStop || f.titled+f.upper == 0 || b.p.near[i].count > 1 {
			return
		}
	case lineDate:
		if f.words > 6 || f.signs&signYear != 0 {
			return
		}
	default:
		return
	}
	line := b.p.line(i)
	place := placeAlone(line)
	if place == "" || place == line && !isCapitals(line) && b.kinds[i-1] != lineByline {
		return
	}
	if _, own := readDateline(b.p.line(i + 1)); own {
		return
	}
	b.kinds[i] = lineParagraph
	b.placed = i
}

// placeAlone returns the place of a line that is a dateline and nothing else, or "":
// "BERLIN", "Denpasar/Medan", "Kailali, October 18". Without a day each place is a city
// that the lists know.
func placeAlone(line string) string {
	n := placeLen(line)
	place := strings.TrimRight(line[:n], ", ")
	if place == "" {
		return ""
	}
	if at := skipMark(line, n, ','); at < len(line) {
		if day := dateLen(line[at:]); day == 0 || at+day < len(line) || !strings.ContainsAny(line[at:], "0123456789") || !isListedPlace(place) && countWords(place) > 1 {
			return ""
		}
		if class, _ := names.name(place); class&(gaz.Person|gaz.Common|gaz.Press|gaz.Agency) != 0 && class&gaz.GPE == 0 {
			return ""
		}
		return place
	}
	for _, city := range strings.FieldsFunc(line, func(r rune) bool { return r == '/' || r == ',' }) {
		class, _ := names.name(titleCase(strings.Fields(city)))
		if class&(gaz.Capital|gaz.BigCity|gaz.City) == 0 || class&gaz.Common != 0 || class&gaz.Person != 0 && class&(gaz.Capital|gaz.BigCity) == 0 {
			return ""
		}
	}
	return place
}

// readTown reads a dateline of a town that is no great city, in one word before a colon,
// which opens a story's first paragraph: "Shillong: The government has …".
func readTown(text string) (d datelineParts, ok bool) {
	const least = 12 // words
	n := strings.IndexByte(text[:min(len(text), maxDateline)], ':')
	if n < 1 || countWords(text) < least || !strings.HasPrefix(text[n:], ": ") || !opensSentence(text[n+1:]) {
		return d, false
	}
	class, _ := names.name(text[:n])
	if class&(gaz.City|gaz.BigCity) == 0 || class&^gaz.GPE != 0 {
		return d, false
	}
	return datelineParts{end: n + 1, placeEnd: n}, true
}

// hasTurns reports whether lines of the page open with who speaks, as a transcript's
// do: "MARGARET DELL: How long have you got?" is no dateline.
func (b *builder) hasTurns() bool {
	const enough = 3
	n := 0
	for i := range b.kinds {
		if n < enough && b.isTurn(i) {
			n++
		}
	}
	return n >= enough
}

// isTurn reports whether line i opens with a name or a label in capitals and a colon.
func (b *builder) isTurn(i int) bool {
	const most = 40 // bytes
	if f := &b.p.facts[i]; f.signs&signColon == 0 || f.words < 2 || f.initial != runeUpper {
		return false
	}
	line := b.p.line(i)
	at := strings.IndexByte(line[:min(len(line), most)], ':')
	return at > 0 && at+1 < len(line) && line[at+1] == ' ' && isCapitals(strings.ReplaceAll(line[:at], ",", ""))
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
	d, ok = readDatelineParts(text)
	if ok && d.placeEnd == 0 && d.agencyStart > 0 && text[d.agencyStart-1] == '(' && isPlaceInBrackets(text[d.agencyStart:d.agencyEnd]) {
		d.placeStart, d.placeEnd, d.agencyStart, d.agencyEnd = d.agencyStart, d.agencyEnd, 0, 0
	}
	if ok && text[d.placeStart:d.placeEnd] != "" {
		d.placeEnd = d.placeStart + len(withoutStop(text[d.placeStart:d.placeEnd]))
	}
	if ok && d.placeEnd == 0 && d.agencyEnd > 0 {
		at := d.end + skipBlank(text[d.end:], 0)
		rest, more := readDatelineParts(text[at:])
		if more && rest.agencyEnd == 0 && rest.placeEnd > 0 && isCapitals(text[at:at+rest.placeEnd]) {
			d.placeStart, d.placeEnd, d.end = at, at+rest.placeEnd, at+rest.end
		}
	}
	return d, ok
}

// isPlaceInBrackets reports whether what stands in brackets before a dash is a city
// and not an agency or a paper: "(Johannesburg)".
func isPlaceInBrackets(s string) bool {
	class, _ := names.name(s)
	return class&(gaz.Capital|gaz.BigCity|gaz.City) != 0 && class&(gaz.Agency|gaz.Press) == 0
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

// readDatelineParts is readDateline but for a place behind an agency and a dash.
func readDatelineParts(text string) (d datelineParts, ok bool) {
	head := text[:min(len(text), maxDateline)]
	if len(text) > maxDateline && !hasDatelineMark(head) {
		return d, false
	}
	place := placeLen(head)
	capitals := isCapitals(head[:place])
	d.placeEnd = place
	at := skipBlank(head, place)
	if n := countryLen(head, place, at); n > 0 {
		d.placeEnd = at + n
		at = skipBlank(head, d.placeEnd)
	}
	dated := false
	if at < len(head) && (head[at] == ',' || isWordByte(head[at])) {
		n := dateLen(head[skipMark(head, at, ','):])
		if dated = n > 0; dated {
			at = skipBlank(head, skipMark(head, at, ',')+n)
		}
	}
	if place > 0 && dated && at == len(text) && (capitals || firstWordIsCapitals(head)) {
		d.end = at
		return d, !notPlaces[inSmall(head[:place])] && !isAgency(head[:place]) // "AFP, Wednesday 5 July 2023" is a byline
	}
	if n := dashLen(head[at:]); place > 0 && n > 1 && strings.HasPrefix(head[at+n:], "(") {
		at += n // "BOSTON--(BUSINESS WIRE)--"
	}
	if start, end, next := agencyAt(head, at); next > 0 {
		d.agencyStart, d.agencyEnd = start, end
		at = skipBlank(head, next)
	} else if start, end := plainAgency(head, at); dated && end > 0 {
		d.agencyStart, d.agencyEnd = start, end
		at = skipBlank(head, end)
	} else if n := lastAgency(head[:place]); n > 0 {
		d.agencyStart, d.agencyEnd = place-n, place
		d.placeEnd = len(strings.TrimRight(head[:place-n], ", "))
	}
	agency := d.agencyEnd > 0
	if agency && at < len(head) && head[at] == '.' && dashLen(head[at+1:]) > 0 {
		at++ // "(EFE).-"
	}
	if place == 0 && !agency {
		return d, false
	}
	dash := dashLen(head[at:])
	if d.agencyEnd > 0 && strings.HasPrefix(head[d.agencyEnd:], "/") && strings.HasPrefix(head[at:], ".") {
		dash = 1 // "/TASS/. "
	}
	if class, _ := names.name(head[:place]); place > 0 && d.agencyEnd == 0 && dash > 0 && class&(gaz.Agency|gaz.Press) != 0 && class&gaz.GPE == 0 {
		d.agencyEnd, d.placeEnd, place = place, 0, 0 // "CNN — ", "AP — "
	}
	if dash == 2 && at == place && d.agencyEnd == 0 && !strings.Contains(head[:place], ",") && isPersonOnly(head[:place]) {
		return d, false // "SIEGEL--", who speaks
	}
	colon := dash == 0 && strings.HasPrefix(head[at:], ":")
	agency = d.agencyEnd > 0
	switch {
	case notPlaces[inSmall(head[:place])]:
		return d, false
	case dash > 0:
		d.end = at + dash
	case agency && !colon && opensSentence(head[at:]) && at > d.agencyEnd && at < len(head) && isNewsroom(head[d.agencyStart:d.agencyEnd]) &&
		(place == 0 || isListedPlace(head[:d.placeEnd])):
		d.end = d.agencyEnd + 1 // "London (CNN) The …"
		return d, head[d.agencyEnd] == ')'
	case dated && capitals && strings.HasPrefix(head[at:], ".") && opensSentence(head[at+1:]) && isListedPlace(head[:d.placeEnd]):
		d.end = at + 1
	case colon && capitals && !agency && !dated && !isPlaceName(head[:place]):
		return d, false
	case colon && isCityName(head[:place]) && opensSentence(head[at+1:]):
		d.end = at + 1
		return d, true
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

// isPlaceName reports whether the words in capitals before a colon may be a place:
// none is listed as an ordinary word alone, as in "EXPERT PANEL".
func isPlaceName(s string) bool {
	if class, _ := names.name(s); class&(gaz.GPE|gaz.Place) != 0 {
		return true
	}
	for _, word := range strings.FieldsFunc(s, func(r rune) bool { return r == ' ' || r == ',' || r == '/' }) {
		if class := names.capsWord(word); class == gaz.Common || class&gaz.Role != 0 && class&gaz.GPE == 0 {
			return false
		}
	}
	return true
}

// isPersonOnly reports whether a word in capitals is a listed name of people and of
// no place.
func isPersonOnly(s string) bool {
	class := names.capsWord(s)
	return class&gaz.Person != 0 && class&(gaz.GPE|gaz.Place) == 0
}

// isCityName reports whether s is the name of a city or a country that is no name
// of people: "New Delhi", "Kolkata", "Al Ain", but not "Jordan" or "Austin". A
// capital may be a family's name: "Doha".
func isCityName(s string) bool {
	class, _ := names.name(s)
	switch {
	case class&gaz.Club != 0:
		return false
	case class&gaz.Capital != 0:
		return class&gaz.First == 0
	case class&gaz.BigCity != 0:
		return class&gaz.Person == 0
	}
	return class&gaz.City != 0 && class&^gaz.GPE == 0 && strings.Contains(s, " ")
}

// isListedPlace reports whether s begins with the name of a listed place: "London",
// "BAKU, Azerbaijan".
func isListedPlace(s string) bool {
	s, _, _ = strings.Cut(s, ",")
	class, _ := names.name(s)
	return (class|names.capsWord(s))&gaz.GPE != 0
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

// isNewsroom reports whether s is the name of an agency or of a station or paper that
// is no place: "GNA", "CNN".
func isNewsroom(s string) bool {
	class, _ := names.name(s)
	return isAgency(s) || class&gaz.Press != 0 && class&gaz.GPE == 0
}

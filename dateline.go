package lede

import (
	"strings"

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

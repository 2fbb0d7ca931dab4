package lede

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/lede-news/lede/internal/gaz"
)

// readAuthors returns the names of the authors in a byline, without roles,
// papers, places, dates, mail addresses and handles:
//
//	By Jane Smith and Ravi Patel, Senior Reporters     Jane Smith, Ravi Patel
//	Yasmine Hassan · CBC News · Posted: Aug 08, 2024   Yasmine Hassan
//	Adam Vidler and AP                                 Adam Vidler, AP
//	Posted by Ann Lee on November 19, 2019             Ann Lee
//	– Ann Lee @annlee Northern Post                    Ann Lee
//	Ann Lee/Ravi Patel                                 Ann Lee, Ravi Patel
//
// An agency counts where it stands alone or is joined by "and".
func readAuthors(line string) []string {
	const most = 1000 // bytes: no byline is longer
	line = unglue(withoutDash(line[:min(len(line), most)]))
	line = withoutDates(line)
	line = withoutBrackets(line)
	segments := strings.FieldsFunc(line, partsAuthors)
	var authors []string
	if len(segments) == 1 && !strings.Contains(line, " - ") {
		names, by := behindBy(segments[0])
		return readNames(nil, names, by)
	}
	said := false // some segment says "by"
	for _, s := range segments {
		if _, ok := behindBy(s); ok {
			said = true
			break
		}
	}
	for _, s := range segments {
		for _, s := range strings.Split(s, " - ") {
			names, by := behindBy(s)
			if said && !by || len(authors) > 0 && !by {
				if len(authors) > 0 && isSlashedName(line, s) {
					authors = readNames(authors, names, false)
				}
				continue
			}
			authors = readNames(authors, names, by)
		}
	}
	return authors
}

// withoutDash returns line without the dash that stands in the place of "By":
// "- Ann Lee". A number behind a hyphen is no name.
func withoutDash(line string) string {
	if n := dashLen(line); n > 0 {
		return strings.TrimLeft(line[n:], " ")
	}
	return line
}

// isSlashedName reports whether s, a part of line, stands behind a slash and is a full
// name of people alone: "Ann Lee/Ravi Patel".
func isSlashedName(line, s string) bool {
	at := strings.Index(line, s)
	if at < 1 || line[at-1] != '/' {
		return false
	}
	s = strings.TrimSpace(s)
	name, rest := readName(s)
	return name == s && !rest && !isPaper(name) && trustName(name) > trustNone && !isCapitals(name)
}

// partsAuthors reports whether r stands between the parts of a byline.
func partsAuthors(r rune) bool {
	switch r {
	case '|', '·', '•', '–', '—', '/', ';', '\n':
		return true
	}
	return false
}

// withoutDates returns line with a bar in the place of each date.
func withoutDates(line string) string {
	if !strings.ContainsAny(line, "0123456789") {
		return line
	}
	dates := pageDates(line)
	if len(dates) == 0 {
		return line
	}
	var b strings.Builder
	at := 0
	for _, d := range dates {
		b.WriteString(line[at:d.start])
		b.WriteByte('|')
		at = d.end
	}
	b.WriteString(line[at:])
	return b.String()
}

// withoutBrackets returns line without what stands in brackets.
func withoutBrackets(line string) string {
	for {
		open := strings.IndexAny(line, "([")
		if open < 0 {
			return line
		}
		end := strings.IndexAny(line[open:], ")]")
		if end < 0 {
			return line[:open]
		}
		line = line[:open] + " " + line[open+end+1:]
	}
}

// unglue puts a bar where a page's own word stands right behind a small letter,
// as where a scraper drops the blank between two elements: "Ann LeeView More
// Articles", "Nov. 20, 2019Updated". A name has no such capital but in the middle
// of a short word (McKay, DeWitt), and is not one of these words.
func unglue(line string) string {
	for i := 1; i < len(line); i++ {
		if c := line[i]; c < 'A' || c > 'Z' {
			continue
		}
		if c := line[i-1]; (c < 'a' || c > 'z') && !isDigit(c) {
			continue
		}
		end := i + 1
		for end < len(line) && line[end] >= 'a' && line[end] <= 'z' {
			end++
		}
		if inWords(gluedWords, line[i:end]) {
			return line[:i] + "|" + unglue(line[i:])
		}
	}
	return line
}

// behindBy returns what stands behind the last "by" of s, or behind a label or
// the word for "by" of another language that opens it ("Author:", "Words:",
// "Von", "Par"), and whether there is one; else s itself. What others than authors
// did is cut off: "Edited by Ann Lee", "Photos by Ann Lee".
func behindBy(s string) (names string, ok bool) {
	var room [24]string
	fields := appendFields(room[:0], s, -1)
	if opensFrom(fields) {
		return strings.Join(fields[1:], " "), true
	}
	for i := len(fields) - 1; i >= 0; i-- {
		word := strings.TrimRight(fields[i], ":：")
		if listedWordIn(word).lists()&listBy == 0 {
			continue
		}
		word = inSmall(word)
		labelled := len(word) < len(fields[i]) && i == 0 && authorLabels[word]
		foreign := len(fields) > i+1 && inWords(foreignBy, word) && (i == 0 || inWords(foreignDeeds, inSmall(fields[i-1])))
		if word != "by" && word != "byby" && !labelled && !foreign {
			continue
		}
		if i > 0 && inWords(otherDeeds, strings.TrimLeft(fields[i-1], "(")) {
			fields = fields[:i-1]
			i--
			continue
		}
		return strings.Join(fields[i+1:], " "), true
	}
	return strings.Join(fields, " "), false
}

// opensFrom reports whether the words of a line are a correspondent's name and
// place behind "From", as papers of West Africa and South Asia print them: "From Ann
// Lee, Enugu", "FROM ANN LEE IN ENUGU". All words have capitals: what goes on
// in small letters is a headline or a sentence ("From Lagos with love").
func opensFrom(words []string) bool {
	const least, most = 3, 8
	if len(words) < least || len(words) > most || words[0] != "From" && words[0] != "FROM" {
		return false
	}
	for _, word := range words[1:] {
		if !opensUpper(word) && word != "in" && word != "and" {
			return false
		}
	}
	return true
}

// listJoiners are the words that join the last name of a list.
var listJoiners = []string{" AND ", " and ", " with "}

// listJoiner puts a comma and a plus in the place of the words that join the
// last name of a list.
var listJoiner = strings.NewReplacer(" and ", ",+", " AND ", ",+", " & ", ",+", "&", ",+", " with ", ",+")

// joinForeign puts a comma and a plus in the place of another language's "and"
// between two full names or before an agency: "Ana Ruiz y Luis Paz", "Jan Kern und
// dpa". Within one name it stays: "José Ortega y Gasset".
func joinForeign(list string) string {
	var room [24]string
	fields := appendFields(room[:0], list, -1)
	for i, word := range fields {
		if i < 2 || i+1 >= len(fields) || !inWords(foreignAnd, word) {
			continue
		}
		if i+2 < len(fields) || isAgency(fields[i+1]) {
			return strings.Join(fields[:i], " ") + ",+" + joinForeign(strings.Join(fields[i+1:], " "))
		}
	}
	return list
}

// readNames appends the names in a list of names to authors. by says that the
// list stands behind "by", where a single word may be a name.
func readNames(authors []string, list string, by bool) []string {
	if strings.ContainsRune(list, '&') || containsAny(list, listJoiners) {
		list = listJoiner.Replace(list)
	}
	list = joinForeign(list)
	for i, item := range strings.Split(list, ",") {
		joined := strings.HasPrefix(item, "+")
		if n := len(authors); i > 0 && n > 0 && inWords(authorSuffixes, strings.Trim(item, " .")) {
			authors[n-1] += " " + strings.TrimSpace(item) // "Ann Lee, Jr."
			continue
		}
		if i == 0 && by {
			item = withoutJob(item)
		}
		name, rest := readName(strings.TrimLeft(item, "+ "))
		if plain := strings.Trim(item, "+ "); name == "" && isAgency(plain) {
			name = plain // "dpa"
		}
		l := listedName{name: name, item: item, rest: rest, first: i == 0, opens: i == 0 && len(authors) == 0, joined: joined, by: by}
		if l.isAuthor() && !hasName(authors, name) {
			authors = append(authors, name)
		}
	}
	return authors
}

// A listedName is a name in a list of names.
type listedName struct {
	name   string // "" for none
	item   string // the item of the list that it opens
	rest   bool   // the item has more words
	first  bool   // it is the list's first
	opens  bool   // it is the byline's first too
	joined bool   // "and" joins it to the one before
	by     bool   // the list stands behind "by"
}

// isAuthor reports whether a listed name is an author's: an agency where it stands
// alone or behind "and", a single word right behind "by", else a full name that is
// no paper's. Of what follows the first, a comma may lead to a place or a role.
func (l *listedName) isAuthor() bool {
	switch {
	case l.name == "", !l.first && strings.EqualFold(l.name, "agencies"):
		return false // "Guardian staff and agencies"
	case (l.opens || l.joined) && isAgency(l.name):
		return true
	case !strings.Contains(l.name, " "):
		return l.first && l.by && !l.rest
	case !l.first:
		return l.joined || !isPaper(l.name) && !isPaper(l.item) && trustName(l.name) != trustNone
	case !isPaper(l.name) || isAgency(l.name):
		return true
	}
	return l.by && (trustName(l.name) == trustKnown || !l.rest && !isPressName(l.name))
}

// withoutJob returns the words behind a job in small letters that opens item:
// "political reporter Stephanie Borys".
func withoutJob(item string) string {
	fields := strings.Fields(item)
	job := false
	for i, word := range fields {
		if r, _ := utf8.DecodeRuneInString(word); !unicode.IsLower(r) || i > 4 {
			if job {
				return strings.Join(fields[i:], " ")
			}
			return item
		}
		job = job || listedWordIn(word).classes()&classJob != 0
	}
	return item
}

// readName returns the name that opens an item of a list, and whether other
// words follow it: a role, a paper, a handle.
func readName(item string) (name string, rest bool) {
	var words []string
	fields := strings.Fields(item)
	for len(fields) > 1 && (nameVerbs[inSmall(fields[0])] || inWords(nameTitles, strings.TrimRight(fields[0], "."))) {
		fields = fields[1:]
	}
	for i, word := range fields {
		rest = true
		low := inSmall(strings.TrimFunc(word, func(r rune) bool { return !unicode.IsLetter(r) }))
		if low == "" || strings.ContainsAny(word, "@0123456789:") || notNames[low] || i > 0 && weekdays[low] && len(low) > 3 {
			break
		}
		r, _ := utf8.DecodeRuneInString(word)
		capital := unicode.IsUpper(r) || unicode.IsLetter(r) && !unicode.IsLower(r)
		if !capital && (i == 0 || !nameParticles[low] || inWords(placeParticles, low)) {
			if classesOf(hashWord(low))&classJob != 0 && i == len(words) && i > 2 && classOfName(words[i-1])&gaz.Person == 0 {
				words = words[:nameWords(words)] // "Sophie Foster Political editor"
			}
			break
		}
		if i > 0 && inWords(nameStops, low) {
			break
		}
		if classesOf(hashWord(low))&classJob != 0 && low != "bureau" {
			// "Sophie Foster Travel News Reporter": the name is the first two.
			if i == len(words) && i >= 2 {
				words = words[:nameWords(words)]
			} else {
				words = nil
			}
			break
		}
		words = append(words, word)
		rest = false
	}
	for len(words) > 0 && nameParticles[words[len(words)-1]] {
		words = words[:len(words)-1]
	}
	words, cut := withoutPaper(words)
	rest = rest || cut
	if len(words) > 5 {
		words = words[:nameWords(words)]
	}
	name = strings.Join(words, " ")
	if !inWords(authorSuffixes, strings.TrimRight(endWord(words), ".")) {
		name = strings.TrimRight(name, ".,:;-")
	}
	return undoubled(name), rest
}

// withoutPaper returns words without the name of a paper, an agency or its room
// that ends them, and whether there was one: "Tom Davies Associated Press". At
// least two words of the name stay.
func withoutPaper(words []string) ([]string, bool) {
	for i := 2; i < len(words); i++ {
		class, _ := names.name(strings.Join(words[i:], " "))
		if class&(gaz.Agency|gaz.Press) != 0 && class&gaz.Person == 0 {
			return words[:i], true
		}
	}
	return words, false
}

// undoubled returns name once where it stands twice without a blank between, as
// a picture's text and the words beside it do: "Andrea WongAndrea Wong".
func undoubled(name string) string {
	if half := len(name) / 2; len(name) > 6 && len(name)%2 == 0 && name[:half] == name[half:] {
		return name[:half]
	}
	return name
}

// nameWords returns how many of the words that stand before a role are the
// name: two, and what initials and particles there are between.
func nameWords(words []string) int {
	n := 0
	for i, w := range words {
		letters := utf8.RuneCountInString(strings.Trim(w, "."))
		if letters > 1 && !nameParticles[inSmall(w)] {
			n++
		}
		if n == 2 {
			return i + 1
		}
	}
	return len(words)
}

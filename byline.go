package lede

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/lede-news/lede/internal/gaz"
)

// chooseByline returns the line of the article's own byline, or -1, and makes
// bylines of the lines under it that name further authors. It is the first line
// above the story that says "by" and names somebody, or else the first that names
// somebody, or the first at all.
func (b *builder) chooseByline() int {
	best, rank := -1, 0
	for i, kind := range b.kinds {
		if kind == lineDate && b.namesAuthor(i) {
			b.kinds[i] = lineByline
			kind = lineByline
		}
		if kind != lineByline {
			continue
		}
		line := b.p.line(i)
		r := 1
		if names := b.authorsOf(i); len(names) > 0 {
			r = 2
			if _, by := behindBy(line); by && b.p.near[i].proseBelow > 0 {
				r = 3
			}
		} else if isByAlone(line) && i+1 < len(b.kinds) && len(b.group(i)) > 1 {
			r = 3 // "By" on a line of its own
		}
		if r > rank {
			best, rank = i, r
		}
	}
	if best >= 0 {
		best = b.groupStart(best)
		for _, i := range b.group(best) {
			b.kinds[i] = lineByline
		}
	}
	return best
}

// findAuthors fills the byline's authors from its line and from the lines under
// it that name more: names often stand one a line, under a "By" of its own. An
// agency on a line under people's names is their paper, no author.
func (b *builder) findAuthors(byline int) {
	if b.a.Byline == nil {
		return
	}
	authors := []string{}
	for _, i := range b.group(byline) {
		for _, name := range b.authorsOf(i) {
			other := i > byline && len(authors) > 0
			if hasName(authors, name) || other && (!strings.Contains(name, " ") || isAgency(name)) {
				continue
			}
			authors = append(authors, name)
		}
	}
	b.a.Byline.Authors = authors
}

// group returns the line of a byline and the lines under it that name further
// authors:
//
//	By              By Ann Lee,          By
//	Ann Lee         Ravi Patel &         Ann Lee
//	                Jo Orta              @annlee
//	                                     Ravi Patel
//
// Such a line has nothing but names, or the line above ends with what joins them.
// A handle, a number or dots may stand between two names.
func (b *builder) group(byline int) []int {
	const (
		between = 2  // lines
		most    = 20 // of a group
	)
	of := []int{byline}
	open := isByAlone(b.p.line(byline)) || endsOpen(b.p.line(byline)) || byline+1 < len(b.kinds) && opensJoined(b.p.line(byline+1))
	for i, gap := byline+1, 0; i < len(b.kinds) && gap <= between && len(of) < most; i++ {
		line := b.p.line(i)
		var names []string
		if f := &b.p.facts[i]; f.words <= 16 && f.final != runeStop && f.titled+f.upper > 0 {
			names = b.authorsOf(i)
		}
		by := len(line) > 3 && strings.EqualFold(line[:3], "by ")
		switch {
		case len(names) > 0 && (open && gap <= 1 && trustNames(names) > trustNone ||
			by && len(of) == 1 && isByAlone(b.p.line(byline)) || isNamesOnly(line, names) && trustNames(names) > trustNone && (b.kinds[i] == lineByline ||
			trustNames(names) == trustKnown && b.kinds[i] != lineHeading && !isAgency(names[0]) && gap == 0)):
			of = append(of, i)
			open, gap = endsOpen(line) || i+1 < len(b.kinds) && opensJoined(b.p.line(i+1)), 0
		case strings.EqualFold(line, "and"), line == "&":
			open = true
		case isAside(&b.p.facts[i], line):
			gap++
		default:
			return of
		}
	}
	return of
}

// groupStart returns the first line of the byline in whose group line i stands:
// of "By", "Ann Lee", "@annlee", "Ravi Patel" the model may know the last one only.
func (b *builder) groupStart(i int) int {
	const most = 4 // lines
	start := i
	if b.opensBy(i, b.p.line(i)) {
		return i
	}
	for j := i - 1; j >= 0 && j >= i-most; j-- {
		line := b.p.line(j)
		names := b.authorsOf(j)
		switch {
		case isByAlone(line), len(names) > 0 && !isAgency(names[0]) && trustNames(names) == trustKnown && isNamesOnly(line, names) &&
			(b.kinds[j] == lineByline || b.kinds[j] == lineFurniture || b.kinds[j] == lineBefore):
			start = j
		case isAside(&b.p.facts[j], line):
		default:
			return start
		}
	}
	return start
}

// isAside reports whether a line of a byline's group is no name: a handle, a
// number, dots, a role.
func isAside(f *lineFacts, line string) bool {
	return f.words == 0 || f.words == f.numbers || f.words <= 2 && strings.HasPrefix(line, "@") || f.words <= 5 && f.classes&classJob != 0
}

// isByAlone reports whether line says "By" or "Author:" and no name.
func isByAlone(line string) bool {
	if len(line) > 24 {
		return false
	}
	rest, by := behindBy(line)
	return by && rest == "" || len(line) > 2 && authorLabels[inSmall(strings.TrimRight(line, ": "))] && strings.HasSuffix(line, ":")
}

// endsOpen reports whether line ends with what joins names.
func endsOpen(line string) bool {
	return strings.HasSuffix(line, ",") || strings.HasSuffix(line, "&") || strings.HasSuffix(line, " and") || strings.HasSuffix(line, " AND")
}

// opensJoined reports whether line begins with what joins names: "& Ann Lee".
func opensJoined(line string) bool {
	return strings.HasPrefix(line, "& ") || strings.HasPrefix(line, "and ")
}

// isNamesOnly reports whether line is nothing but names, but for what joins them.
func isNamesOnly(line string, names []string) bool {
	n := 0
	for _, name := range names {
		n += len(strings.Fields(name))
	}
	for _, word := range strings.Fields(withoutBrackets(line)) {
		switch inSmall(word) {
		case "and", "&", ",", "by":
		default:
			n--
		}
	}
	return n >= 0
}

// namesAuthor reports whether line i, which the model takes for a date, opens
// with an author's full name: "Ann Lee · Northern Post · Posted: Feb 03, 2024".
func (b *builder) namesAuthor(i int) bool {
	names := b.authorsOf(i)
	return len(names) > 0 && strings.Contains(names[0], " ") && (isAgency(names[0]) || !isPaper(names[0]) && trustName(names[0]) > trustNone) &&
		b.p.near[i].proseAbove <= 2
}

// authorsOf is readAuthors of line i, which is read once.
func (b *builder) authorsOf(i int) []string {
	if b.authors == nil {
		b.authors = map[int][]string{}
	}
	authors, ok := b.authors[i]
	if !ok {
		authors = readAuthors(b.p.line(i))
		b.authors[i] = authors
	}
	return authors
}

// hasName reports whether names has name, whatever the case.
func hasName(names []string, name string) bool {
	for _, n := range names {
		if strings.EqualFold(n, name) {
			return true
		}
	}
	return false
}

// readAuthors returns the names of the authors in a byline, without roles,
// papers, places, dates, mail addresses and handles:
//
//	By Jane Smith and Ravi Patel, Senior Reporters     Jane Smith, Ravi Patel
//	Yasmine Hassan · CBC News · Posted: Aug 08, 2024   Yasmine Hassan
//	Adam Vidler and AP                                 Adam Vidler, AP
//	Posted by Ann Lee on November 19, 2019             Ann Lee
//
// An agency counts where it stands alone or is joined by "and".
func readAuthors(line string) []string {
	const most = 1000 // bytes: no byline is longer
	line = unglue(line[:min(len(line), most)])
	line = withoutDates(line)
	line = withoutBrackets(line)
	segments := strings.FieldsFunc(line, partsAuthors)
	var authors []string
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
				continue
			}
			authors = readNames(authors, names, by)
		}
	}
	return authors
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
		if r, _ := utf8.DecodeRuneInString(word); !unicode.IsUpper(r) && word != "in" && word != "and" {
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
		switch words := strings.Count(name, " ") + 1; {
		case name == "":
			continue
		case (i == 0 && len(authors) == 0 || joined) && isAgency(name):
		case words == 1 && !(i == 0 && by && !rest):
			continue
		case i > 0 && !joined && (isPaper(name) || isPaper(item) || trustName(name) == trustNone):
			continue
		case i == 0 && isPaper(name) && !isAgency(name) && (!by || trustName(name) != trustKnown && (rest || words > 1 && isPressName(name))):
			continue
		}
		if strings.EqualFold(name, "agencies") && i > 0 {
			continue // "Guardian staff and agencies"
		}
		if !hasName(authors, name) {
			authors = append(authors, name)
		}
	}
	return authors
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
		if !capital && !(nameParticles[low] && i > 0 && low != "the" && low != "of" && low != "on" && low != "as") {
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

// endWord returns the last of words, or "".
func endWord(words []string) string {
	if len(words) == 0 {
		return ""
	}
	return words[len(words)-1]
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

// isAgency reports whether name is that of a news agency. Agencies that sell
// pictures alone are none, as no story is by them.
func isAgency(name string) bool {
	if newsAgencies[inSmall(name)] {
		return true
	}
	class, _ := names.name(name)
	return class&gaz.Agency != 0 && class&gaz.Person == 0 && !sellsPictures(name)
}

// sellsPictures reports whether the agency of the given name sells pictures.
func sellsPictures(name string) bool {
	for _, word := range strings.FieldsFunc(name, func(r rune) bool { return r == ' ' || r == '/' || r == '-' }) {
		if inWords(pictureSellers, word) {
			return true
		}
	}
	return false
}

// isPressName reports whether name is that of a paper or a station, or ends with
// that of a room in one: "BBC News", "BWW News", "Daily Echo".
func isPressName(name string) bool {
	words := strings.Fields(name)
	class, _ := names.name(name)
	return class&gaz.Press != 0 || paperWords[inSmall(endWord(words))]
}

// isPaper reports whether name has a word that papers and stations have in
// their names, and people have not.
func isPaper(name string) bool {
	for _, w := range strings.Fields(name) {
		if paperWords[inSmall(strings.Trim(w, ".,"))] {
			return true
		}
	}
	return isAgency(name)
}

package lede

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// chooseByline returns the line of the article's own byline, or -1: the first
// one above the story that says "by" and names somebody, or else the first that
// names somebody, or the first at all.
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
		if names := readAuthors(line); len(names) > 0 {
			r = 2
			if _, by := behindBy(line); by && b.p.near[i].proseBelow > 0 {
				r = 3
			}
		} else if i+1 < len(b.kinds) && b.kinds[i+1] == lineByline && b.p.facts[i].opens&classBy != 0 {
			r = 3 // "By" on a line of its own
		}
		if r > rank {
			best, rank = i, r
		}
	}
	return best
}

// findAuthors fills the byline's authors from its line and from the lines of
// the same kind right under it: names often stand one a line, under a "By" of
// its own. An agency on a line under people's names is their paper, no author.
func (b *builder) findAuthors(byline int) {
	if b.a.Byline == nil {
		return
	}
	authors := []string{}
	for i := byline; i < len(b.kinds) && b.kinds[i] == lineByline; i++ {
		for _, name := range readAuthors(b.p.line(i)) {
			other := i > byline && len(authors) > 0
			if hasName(authors, name) || other && (!strings.Contains(name, " ") || isAgency(name)) {
				continue
			}
			authors = append(authors, name)
		}
	}
	b.a.Byline.Authors = authors
}

// namesAuthor reports whether line i, which the model takes for a date, opens
// with an author's full name: "Ann Lee · Northern Post · Posted: Feb 03, 2024".
func (b *builder) namesAuthor(i int) bool {
	names := readAuthors(b.p.line(i))
	return len(names) > 0 && strings.Contains(names[0], " ") && (isAgency(names[0]) || !isPaper(names[0])) &&
		b.p.near[i].proseAbove <= 2
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
	line = line[:min(len(line), most)]
	line = withoutDates(line)
	line = withoutBrackets(line)
	segments := strings.FieldsFunc(line, func(r rune) bool { return strings.ContainsRune("|·•–—/;\n", r) })
	var authors []string
	said := false // some segment says "by"
	for _, s := range segments {
		if _, ok := behindBy(s); ok {
			said = true
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

// withoutDates returns line with a bar in the place of each date.
func withoutDates(line string) string {
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

// behindBy returns what stands behind the last "by" of s, or behind a label
// ("Author:", "Words:"), and whether there is one; else s itself.
func behindBy(s string) (names string, ok bool) {
	fields := strings.Fields(s)
	for i := len(fields) - 1; i >= 0; i-- {
		word := strings.ToLower(strings.TrimRight(fields[i], ":"))
		labelled := strings.HasSuffix(fields[i], ":") && i == 0 && authorLabels[word]
		if word == "by" || word == "byby" || labelled {
			return strings.Join(fields[i+1:], " "), true
		}
	}
	return strings.Join(fields, " "), false
}

// listJoiner puts a comma and a plus in the place of the words that join the
// last name of a list.
var listJoiner = strings.NewReplacer(" and ", ",+", " AND ", ",+", " & ", ",+", "&", ",+", " with ", ",+")

// readNames appends the names in a list of names to authors. by says that the
// list stands behind "by", where a single word may be a name.
func readNames(authors []string, list string, by bool) []string {
	list = listJoiner.Replace(list)
	for i, item := range strings.Split(list, ",") {
		joined := strings.HasPrefix(item, "+")
		name, rest := readName(strings.TrimLeft(item, "+ "))
		switch words := strings.Count(name, " ") + 1; {
		case name == "":
			continue
		case isAgency(name) && (i == 0 && len(authors) == 0 || joined):
		case words == 1 && !(i == 0 && (by || isCapitals(name)) && !rest):
			continue
		case i > 0 && isPaper(name) && !joined, i > 0 && !joined && isPaper(item):
			continue
		case i == 0 && !by && isPaper(name):
			continue
		}
		if !hasName(authors, name) {
			authors = append(authors, name)
		}
	}
	return authors
}

// readName returns the name that opens an item of a list, and whether other
// words follow it: a role, a paper, a handle.
func readName(item string) (name string, rest bool) {
	var words []string
	fields := strings.Fields(item)
	if len(fields) > 1 && nameVerbs[strings.ToLower(fields[0])] {
		fields = fields[1:]
	}
	for i, word := range fields {
		rest = true
		low := strings.ToLower(strings.TrimFunc(word, func(r rune) bool { return !unicode.IsLetter(r) }))
		if low == "" || strings.ContainsAny(word, "@0123456789:") || notNames[low] {
			break
		}
		r, _ := utf8.DecodeRuneInString(word)
		capital := unicode.IsUpper(r) || unicode.IsLetter(r) && !unicode.IsLower(r)
		if !capital && !(nameParticles[low] && i > 0 && low != "the" && low != "of" && low != "on" && low != "as") {
			break
		}
		if low == "the" && i > 0 {
			break
		}
		if wordClasses().of(hashWord(low))&classJob != 0 && low != "bureau" {
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
	if len(words) > 5 {
		words = words[:nameWords(words)]
	}
	return strings.TrimRight(strings.Join(words, " "), ".,:;-"), rest
}

// nameWords returns how many of the words that stand before a role are the
// name: two, and what initials and particles there are between.
func nameWords(words []string) int {
	n := 0
	for i, w := range words {
		letters := utf8.RuneCountInString(strings.Trim(w, "."))
		if letters > 1 && !nameParticles[strings.ToLower(w)] {
			n++
		}
		if n == 2 {
			return i + 1
		}
	}
	return len(words)
}

// isAgency reports whether name is that of a news agency.
func isAgency(name string) bool {
	return newsAgencies[strings.ToLower(name)]
}

// isPaper reports whether name has a word that papers and stations have in
// their names, and people have not.
func isPaper(name string) bool {
	for _, w := range strings.Fields(name) {
		if paperWords[strings.ToLower(strings.Trim(w, ".,"))] {
			return true
		}
	}
	return isAgency(name)
}

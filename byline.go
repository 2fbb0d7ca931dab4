package lede

import "strings"

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
		switch {
		case len(names) > 0 && b.joinsGroup(of, i, names, open, gap):
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

// joinsGroup reports whether line i, which has the given names, goes on with the byline
// whose lines so far are of. open says that the last of them ends with what joins
// names, and gap is how many lines without a name stand between.
func (b *builder) joinsGroup(of []int, i int, names []string, open bool, gap int) bool {
	line := b.p.line(i)
	trust := trustNames(names)
	switch {
	case open && gap <= 1 && trust > trustNone:
		return true
	case len(of) == 1 && opensWithBy(line) && isByAlone(b.p.line(of[0])):
		return true // "Author:", "By Ann Lee"
	case trust == trustNone || !isNamesOnly(line, names):
		return false
	case len(of) == 1 && b.h.first >= 0 && b.isBylineAlone(of[0]) && !b.unnamed(names):
		return false // "Compiled by Ann Lee", and below it of whom the story tells
	}
	return b.kinds[i] == lineByline || gap == 0 && trust == trustKnown && b.kinds[i] != lineHeading && b.kinds[i] != lineCaption && !isAgency(names[0])
}

// isBylineAlone reports whether line i says "by" and names one person or agency, with
// nothing behind the name: "By The Associated Press", "Compiled by Dr Ann Lee". It is no
// headline, though it opens a page.
func (b *builder) isBylineAlone(i int) bool {
	const most = 8 // words
	f := &b.p.facts[i]
	if f.words < 3 || f.words > most || f.classes&classBy == 0 || f.final == runeStop && f.words > 5 {
		return false
	}
	line := b.p.line(i)
	if !b.opensBy(i, line) {
		return false
	}
	who, by := behindBy(line)
	names := b.authorsOf(i)
	if !by || len(names) != 1 || trustNames(names) != trustKnown {
		return false
	}
	_, rest := readName(who)
	return !rest
}

// opensWithBy reports whether line begins with "By" and has more words.
func opensWithBy(line string) bool { return len(line) > 3 && strings.EqualFold(line[:3], "by ") }

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
		switch {
		case isByAlone(line), (b.kinds[j] == lineByline || b.kinds[j] == lineFurniture || b.kinds[j] == lineBefore) && b.isAuthors(j):
			start = j
		case isAside(&b.p.facts[j], line):
		default:
			return start
		}
	}
	return start
}

// isAuthors reports whether line i is nothing but the names of people.
func (b *builder) isAuthors(i int) bool {
	names := b.authorsOf(i)
	return len(names) > 0 && !isAgency(names[0]) && trustNames(names) == trustKnown && isNamesOnly(b.p.line(i), names)
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
		case "and", "&", ",", "by", "-", "–", "—":
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

package lede

import "github.com/lede-news/lede/internal/gaz"

// complete sets the edges of names right that the tagger cut or glued, and adds the names of
// journals: "Rutgers University–New Brunswick" and "NBC 4 New York" are one, "Fort Worth's 6th
// Avenue" two. Spans are in text order; the result is too.
func (l *linker) complete(spans []nameSpan) []nameSpan {
	spans = l.withJournals(spans)
	out := make([]nameSpan, 0, len(spans)+8)
	for i, s := range spans {
		if n := len(out); n > 0 && l.takesIn(&out[n-1], s) {
			continue
		}
		if s.typ > nameMisc {
			out = append(out, s)
			continue
		}
		limit := int32(len(l.w.tokens))
		if i+1 < len(spans) {
			limit = spans[i+1].first
		}
		if last := l.bodyTail(s, limit); last > s.last {
			s.last, s.typ = last, nameOrg
		}
		if s.typ != namePerson && (l.isPersonByForm(s) || l.isBalinese(s)) {
			s.typ = namePerson
		}
		s = l.lengthened(s)
		if first := l.headOfBody(s); len(out) == 0 || out[len(out)-1].last <= first {
			s.first = first
		}
		out = l.appendCut(out, s)
	}
	return out
}

// takesIn reports whether s belongs to x, the name before it, and lengthens x by it.
func (l *linker) takesIn(x *nameSpan, s nameSpan) bool {
	switch {
	case x.last > s.first:
		s.last = max(x.last, s.last) // x was lengthened before
	case s.typ > nameMisc:
		return false
	case l.isOneBody(*x, s):
		x.typ = nameOrg
	case l.isAgainst(*x, s):
		x.typ = nameMisc // "Ashcroft v. Iqbal"
	case !l.areOnePerson(*x, s):
		return false
	}
	x.last = s.last
	return true
}

// isAgainst reports whether nothing but "v." stands between the names x and y, so that
// they are the parties of a case: "Ashcroft v. Iqbal". Teams play "v" or "vs".
func (l *linker) isAgainst(x, y nameSpan) bool {
	if x.typ > nameMisc || y.typ > nameMisc || x.last >= y.first || !l.w.tokens[x.last].space {
		return false
	}
	switch y.first - x.last {
	case 1:
		return l.w.word(x.last) == "v."
	case 2:
		return l.w.word(x.last) == "v" && l.w.word(x.last+1) == "."
	}
	return false
}

// lengthened returns s with what belongs to its name beside it: the "neo-" of "neo-Nazis",
// the "Finals" of "Davis Cup Finals", the "HC" of "Kerala HC", a court, the second word of
// "Yersinia pestis"; without the word
// for what it is in a headline: "Moon Europa".
func (l *linker) lengthened(s nameSpan) nameSpan {
	n := int32(len(l.w.tokens))
	switch {
	case s.typ == nameNORP && s.first > 1 && isHyphen(l.w.word(s.first-1)) && !l.w.tokens[s.first].space && !l.w.tokens[s.first-1].space &&
		inWords(peoplePrefixes, l.w.word(s.first-2)):
		s.first -= 2
	case s.typ == nameEvent && l.isCupAt(s.last) && names.word(l.w.word(s.last-1))&gaz.EventWord != 0:
		s.last++
	case s.last-s.first == 2 && l.w.tokens[s.first].shape == shapeTitle && inWords(heavenNouns, l.w.word(s.first)) && inSorted(heavenlyBodies, l.w.word(s.last-1)):
		s.first++
		s.typ = nameLoc
	case s.typ == nameGPE && l.follows(s, "HC"):
		s.last++
		s.typ = nameOrg
	case s.last-s.first == 1 && s.last < n && l.isSpecies(s):
		s.last++
		s.typ = nameMisc
	}
	return s
}

// follows reports whether word stands behind s, a blank between them.
func (l *linker) follows(s nameSpan, word string) bool {
	return int(s.last) < len(l.w.tokens) && l.w.tokens[s.last].space && l.w.word(s.last) == word
}

// isSpecies reports whether s and the word behind it are a species' name: behind "bacteria",
// "species" and the like, or where that word, which is no English one, ends as Latin does.
func (l *linker) isSpecies(s nameSpan) bool {
	t := &l.w.tokens[s.last]
	word := l.w.word(s.last)
	if t.shape != shapeLower || !t.space || l.w.tokens[s.first].shape != shapeTitle || len(word) < 5 || names.word(l.w.word(s.first)) != 0 ||
		quoteWords().find(smallHash(word)) != nil || names.word(word) != 0 || names.capsOnly(word) != 0 {
		return false
	}
	for _, end := range latinEnds {
		if len(word) > len(end)+1 && word[len(word)-len(end):] == end {
			return true
		}
	}
	return false
}

// isCupAt reports whether the name of a sports event goes on at token i.
func (l *linker) isCupAt(i int32) bool {
	return int(i) < len(l.w.tokens) && l.w.tokens[i].space && inCased(eventTails, l.w.word(i))
}

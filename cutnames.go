package lede

import "github.com/lede-news/lede/internal/gaz"

// A cut is where one name ends and another starts within what the tagger took for one.
type cut struct {
	end, start int32    // of the first name the end, of the second the start
	head, tail nameType // what the first name is, and what the second
}

// appendCut appends to out the names that s is.
func (l *linker) appendCut(out []nameSpan, s nameSpan) []nameSpan {
	for {
		c, ok := l.cutIn(s)
		if !ok {
			return append(out, s)
		}
		if c.end > s.first {
			head := s
			head.last, head.typ = c.end, c.head
			out = append(out, head)
		}
		if c.start == s.last {
			return out
		}
		s.first, s.typ = c.start, c.tail
	}
}

// cutIn returns the first cut in s: between the number of a road and a town, "[A93] [Banchory]", and round the office
// of "[Johor] Mentri Besar [Amir Shari]"; see cutAt for the others.
func (l *linker) cutIn(s nameSpan) (c cut, ok bool) {
	if s.last-s.first < 2 {
		return c, false
	}
	if isPlace(s.typ) && isRoadNumber(l.w.word(s.first)) && l.w.tokens[s.first+1].shape == shapeTitle && names.word(l.w.word(s.last-1))&gaz.FacWord == 0 {
		return cut{s.first + 1, s.first + 1, nameFac, nameGPE}, true
	}
	for i := s.first; i+1 < s.last; i++ {
		if l.w.word(i+1) == "Besar" && inCased(chiefMinisters, l.w.word(i)) {
			return cut{i, i + 2, nameGPE, namePerson}, true
		}
		if i > s.first {
			if c, ok = l.cutAt(s, i); ok {
				return c, true
			}
		}
	}
	return c, false
}

// cutAt returns the cut at token i of s, if there is one: at a semicolon; at the comma between a town and its country,
// "[Geneva], [Switzerland]"; at the slash between an agency and a photographer, "[JP]/[Seto Wardhana]"; and at a
// possessive between a place and what it has, "[Fort Worth]'s [6th Avenue]", or the person who stands for it, "[Suna
// East]'s [Junet Oluoch]", but not in "Land's End" or "King's Cross Road".
func (l *linker) cutAt(s nameSpan, i int32) (c cut, ok bool) {
	c = cut{i, i + 1, s.typ, s.typ}
	switch word := l.w.word(i); {
	case word == ";":
		return c, true
	case word == ",":
		return c, (s.typ == nameGPE || s.typ == nameLoc) &&
			l.classOf(s.first, i)&(gaz.City|gaz.BigCity|gaz.Capital) != 0 && l.classOf(i+1, s.last)&gaz.Country != 0
	case word == "/":
		c.tail = namePerson
		return c, s.typ == nameOrg && i == s.first+1 && l.w.tokens[s.first].shape == shapeUpper && l.arePeople(i+1, s.last)
	case !isPlace(s.typ) || len(word) < 2 || !isPossessive(word):
		return c, false
	case l.isOwner(s.first, i):
		c.head = nameGPE
		return c, true
	}
	c.tail = namePerson
	return c, s.typ != nameFac && l.arePeople(i+1, s.last)
}

// isOwner reports whether the tokens [first, last) are a large town, a country or a planet, which has what stands behind
// its possessive. Owners that are persons' names too are none: "Lincoln's Inn".
func (l *linker) isOwner(first, last int32) bool {
	c := l.classOf(first, last)
	return c&(gaz.Country|gaz.Capital|gaz.State|gaz.BigCity) != 0 && c&gaz.Person == 0 || inSorted(heavenlyBodies, l.w.textOf(first, last))
}

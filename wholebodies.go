package lede

import "github.com/lede-news/lede/internal/gaz"

// isOneBody reports whether the neighbours x and y are one body's name: a university and
// its seat, joined by a dash, a broadcaster, the number of a channel and its town, or a council
// that was taken apart (see isCouncil).
func (l *linker) isOneBody(x, y nameSpan) bool {
	if l.isCouncil(x, y) {
		return true
	}
	if y.first != x.last+1 || x.typ != nameOrg {
		return false
	}
	switch between := l.w.word(x.last); {
	case isHyphen(between) || between == "–":
		if l.w.tokens[x.last].space || l.w.tokens[y.first].space || !isPlace(y.typ) {
			return false
		}
		return l.w.word(x.last-1) == "University" || x.last-x.first > 2 && l.w.word(x.first) == "University"
	case l.w.tokens[x.last].kind == tokNumber:
		return len(between) < 3 && y.typ == nameGPE && x.last-x.first == 1 && inCased(networks, l.w.word(x.first)) &&
			l.w.tokens[x.last].space && l.w.tokens[y.first].space
	}
	return false
}

// isCouncil reports whether the neighbours x and y are the name of one council: "[Sherburn] in [Elmet Town Council]", or of one
// office of a town: "[Manila Traffic] and [Parking Bureau]".
func (l *linker) isCouncil(x, y nameSpan) bool {
	if y.first != x.last+1 || y.typ != nameOrg || y.last-y.first < 2 || !l.w.tokens[y.first].space {
		return false
	}
	last := l.w.word(y.last - 1)
	switch word := l.w.word(x.last); {
	case word == "and":
		if x.typ != nameGPE || x.last-x.first < 2 || names.word(last)&gaz.OrgWord == 0 || names.word(l.w.word(y.first))&gaz.Common == 0 {
			return false
		}
		c := names.word(l.w.word(x.last - 1))
		return l.classOf(x.first, x.last) == 0 && c&gaz.Common != 0 && c&(gaz.FacWord|gaz.PlaceWord|gaz.GPE|gaz.OrgWord) == 0
	case inWords(townGlue, word):
		if last != "Council" || x.last-x.first > 1 || x.typ > nameMisc || y.last-y.first < 3 {
			return false
		}
		return names.word(l.w.word(x.first))&gaz.Org == 0 && inCased(councilWords, l.w.word(y.last-2))
	}
	return false
}

// bodyTail returns the end of the body's name that goes on behind the place s with words that the tagger passed over: "[St. Lucie
// County] Fire District", or the end of s. What stands at token limit is another name.
func (l *linker) bodyTail(s nameSpan, limit int32) int32 {
	if s.typ != nameGPE || !inCased(countyEnds, l.w.word(s.last-1)) {
		return s.last
	}
	at := &l.w.sentences[l.sentenceOf(s.first)]
	if l.w.units[at.unit].kind != unitParagraph {
		return s.last
	}
	limit = min(limit, at.last)
	i := s.last
	for i < limit && i < s.last+3 && l.isCapital(i) && l.w.tokens[i].shape == shapeTitle {
		if i++; inCased(officeEnds, l.w.word(i-1)) {
			if i < limit && l.isCapital(i) {
				return s.last // "Kent County Council Leader"
			}
			return i
		}
	}
	return s.last
}

// headOfBody returns the start of the body's name that s ends behind "of" and a noun for a body, or the start of s:
// "League of [Social Democrats]".
func (l *linker) headOfBody(s nameSpan) int32 {
	if s.typ != nameOrg || s.first < 2 || s.last-s.first < 2 || l.w.word(s.first-1) != "of" || !l.w.tokens[s.first].space || !inCased(bodyHeads, l.w.word(s.first-2)) {
		return s.first
	}
	return s.first - 2
}

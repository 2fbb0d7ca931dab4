package lede

import "github.com/lede-news/lede/internal/gaz"

// isOneBody reports whether the neighbours x and y, between which one token stands, are one body's name.
func (l *linker) isOneBody(x, y nameSpan) bool {
	return y.first == x.last+1 && (l.isUniversity(x, y) || l.isStation(x, y) || l.isCouncil(x, y) || l.isTownOffice(x, y))
}

// isUniversity reports whether x and y are a university and its seat, joined by a dash: "[Rutgers University]–[New
// Brunswick]".
func (l *linker) isUniversity(x, y nameSpan) bool {
	between := l.w.word(x.last)
	return x.typ == nameOrg && isPlace(y.typ) && (isHyphen(between) || between == "–") && !l.w.tokens[x.last].space && !l.w.tokens[y.first].space &&
		(l.w.word(x.last-1) == "University" || x.last-x.first > 2 && l.w.word(x.first) == "University")
}

// isStation reports whether x and y are a broadcaster and a town, the number of a channel between them: "[NBC] 4 [New
// York]".
func (l *linker) isStation(x, y nameSpan) bool {
	return l.w.tokens[x.last].kind == tokNumber && len(l.w.word(x.last)) < 3 && x.typ == nameOrg && y.typ == nameGPE &&
		x.last-x.first == 1 && inCased(networks, l.w.word(x.first)) && l.w.tokens[x.last].space && l.w.tokens[y.first].space
}

// isCouncil reports whether x and y are a town's council: "[Sherburn] in [Elmet Town Council]".
func (l *linker) isCouncil(x, y nameSpan) bool {
	return y.typ == nameOrg && y.last-y.first > 2 && x.typ <= nameMisc && x.last-x.first == 1 && l.w.tokens[y.first].space &&
		l.w.word(y.last-1) == "Council" && inCased(councilWords, l.w.word(y.last-2)) && inWords(townGlue, l.w.word(x.last)) &&
		names.word(l.w.word(x.first))&gaz.Org == 0
}

// isTownOffice reports whether x and y are an office of a town, of which x was taken for a place: "[Manila Traffic] and
// [Parking Bureau]".
func (l *linker) isTownOffice(x, y nameSpan) bool {
	if x.typ != nameGPE || y.typ != nameOrg || x.last-x.first < 2 || y.last-y.first < 2 || l.w.word(x.last) != "and" || !l.w.tokens[y.first].space {
		return false
	}
	opens, ends := names.word(l.w.word(y.first)), names.word(l.w.word(y.last-1))
	field := names.word(l.w.word(x.last - 1))
	return opens&gaz.Common != 0 && ends&gaz.OrgWord != 0 && field&gaz.Common != 0 &&
		field&(gaz.FacWord|gaz.PlaceWord|gaz.GPE|gaz.OrgWord) == 0 && l.classOf(x.first, x.last) == 0
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
	for i := s.last; i < min(limit, s.last+3) && l.isCapital(i) && l.w.tokens[i].shape == shapeTitle; i++ {
		if !inCased(officeEnds, l.w.word(i)) {
			continue
		}
		if i+1 < limit && l.isCapital(i+1) {
			break // "Kent County Council Leader"
		}
		return i + 1
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

package lede

import "github.com/lede-news/lede/internal/gaz"

// isPersonByForm reports whether the name s of several words, which the tagger takes for a place or a
// body, is a person's by its form: a first name with particles and a surname, "Imelda delos
// Santos", of which nothing is listed, a Balinese one, "Ni Made Sariani", and one with several initials. What a place
// stands behind, "in Santiago del Monte", is none.
func (l *linker) isPersonByForm(s nameSpan) bool {
	n := s.last - s.first
	if n < 3 || n > 6 {
		return false
	}
	first := l.w.word(s.first)
	if first == "I" || first == "Ni" {
		return inCased(birthNames, l.w.word(s.first+1))
	}
	if isDottedInitials(first) && s.typ != nameOrg {
		return l.arePeople(s.first+1, s.last)
	}
	c := names.word(first)
	if inCased(romanceHeads, first) || c&gaz.First == 0 || c&(gaz.PlaceWord|gaz.FacWord|gaz.OrgWord|gaz.GPE|gaz.Particle|gaz.Honorific) != 0 {
		return false
	}
	at := s.first + 1
	if l.w.tokens[at].shape == shapeTitle {
		at++
	}
	end := at
	for end < s.last && l.w.tokens[end].shape != shapeTitle {
		end++
	}
	if end == at || end+2 < s.last || end == s.last || !l.areParticles(at, end) || names.known(l.w.textOf(s.first, s.last)) {
		return false
	}
	return s.first == 0 || !inWords(wherePrepositions, l.w.word(s.first-1))
}

// isBalinese reports whether the "I" or "Ni" of Balinese names stands before s, which opens with one
// of birthNames.
func (l *linker) isBalinese(s nameSpan) bool {
	if s.first == 0 || !l.w.tokens[s.first].space || !inCased(birthNames, l.w.word(s.first)) {
		return false
	}
	before := l.w.word(s.first - 1)
	return before == "I" && s.last-s.first > 1 || before == "Ni"
}

// isDottedInitials reports whether word is two initials or more with their dots, "W.A.", and no country,
// body or office: "U.S.", "D.A.".
func isDottedInitials(word string) bool {
	if len(word) < 4 || len(word) > 10 || len(word)%2 == 1 {
		return false
	}
	var buf [5]byte
	plain := buf[:0]
	for i := 0; i < len(word); i += 2 {
		if word[i] < 'A' || word[i] > 'Z' || word[i+1] != '.' {
			return false
		}
		plain = append(plain, word[i])
	}
	letters := string(plain)
	return names.word(word)&(gaz.GPE|gaz.Org|gaz.Honorific|gaz.Place) == 0 && !inCased(officeShorts, letters) && !inCased(officeAcronyms, letters) &&
		!inCased(rankWords, letters) && !inCased(officePrefixes, letters) && !isPostNominal(letters)
}

// areNames reports whether the tokens [first, last) are up to three words with capitals, none of
// which is listed as anything but a name.
func (l *linker) areNames(first, last int32) bool {
	if last-first == 1 {
		return l.w.tokens[first].shape == shapeTitle && names.word(l.w.word(first))&^gaz.Person == 0
	}
	return l.arePeople(first, last)
}

// arePeople reports whether the tokens [first, last) can be a person's name in full:
// two words or three with capitals, none of which is listed as anything but a name.
func (l *linker) arePeople(first, last int32) bool {
	if last-first < 2 || last-first > 3 {
		return false
	}
	for i := first; i < last; i++ {
		if l.w.tokens[i].shape != shapeTitle {
			return false
		}
		if names.word(l.w.word(i))&^gaz.Person != 0 {
			return false
		}
	}
	return true
}

// arePersonal reports whether the tokens [first, last) are words of a person's name, of which those that
// hyphens join count as one: each has a capital, and none is listed as anything but a name. "Hala el-Masry".
func (l *linker) arePersonal(first, last int32) bool {
	for i := first; i < last; {
		end, capital := l.w.wordEnd(i, last), false
		for ; i < end; i += 2 {
			capital = capital || l.w.tokens[i].shape == shapeTitle || l.w.tokens[i].shape == shapeMixed
			if names.word(l.w.word(i))&^(gaz.Person|gaz.Particle|gaz.Common) != 0 || l.w.tokens[i].kind != tokWord {
				return false
			}
		}
		if !capital {
			return false
		}
		i = end
	}
	return true
}

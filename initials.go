package lede

import "github.com/lede-news/lede/internal/gaz"

// initialsStart returns the start of the person's name s with the initials in capitals
// before it, which a tagger leaves out or takes for a body: "chief minister MK ⟦Selvan⟧",
// "ABM ⟦Amin Ullah⟧". Initials that Bengali names open with are known as such; others
// are so before a surname alone and behind an office or a form of address. An office in
// capitals is none: "CM Selvan", "deputy DG Amin Ullah".
func (l *linker) initialsStart(s nameSpan) int32 {
	at := s.first - 1
	if s.typ != namePerson || at < 0 || !l.w.tokens[s.first].space || l.w.tokens[at].shape != shapeUpper && l.w.tokens[at].shape != shapeTitle {
		return s.first
	}
	word := l.w.word(at)
	if l.isStageName(at, s.last) {
		return at
	}
	if len(word) < 2 || len(word) > 3 || !isOfficeAcronym(word) || isOfficeAcronym(l.w.word(s.first)) {
		return s.first
	}
	if inCased(bengaliInitials, word) && s.last-s.first > 1 {
		return at
	}
	if s.last-s.first > 1 || at == 0 || !l.w.tokens[at].space || inCased(officeShorts, word) || inCased(rankWords, word) ||
		isRoleNoun(word) && !inCased(foreignMembers, word) || names.word(word)&(gaz.Org|gaz.Country|gaz.Honorific) != 0 {
		return s.first
	}
	if before := l.w.word(at - 1); isRoleNoun(before) || honorificOf(before) != "" || inCased(titleWords, before) {
		return at
	}
	return s.first
}

// isStageName reports whether the tokens [first, last) are a name that opens with what is a form
// of address before other names: "Lady Gaga", and the women of Bengal whose family is
// called Sheikh, "Sheikh Hasina". A woman of a house of sheikhs is a Sheikha.
func (l *linker) isStageName(first, last int32) bool {
	word := l.w.word(first)
	switch {
	case !stageStarts.has(word[0], len(word)):
		return false
	case word == "Sheikh":
		return last-first < 4 && genderOfName(l.w.textOf(first+1, last)) == female
	}
	return last-first == 2 && inCased(stageNames, l.w.textOf(first, last))
}

// stageStarts is the gate to the words that isStageName knows.
var stageStarts = gateTo([]string{"Doctor", "Dr", "Dr.", "King", "Lady", "Lord", "Mr", "Mr.", "Prince", "Queen", "Sheikh", "Sister"})

package lede

import "github.com/lede-news/lede/internal/gaz"

// The tagger learned from newspapers of some countries and years: what it takes a name for there
// the words of the name or those beside it may contradict.

// retype returns s with the type that its words and those beside it tell, and without an office at
// its end or start. What is no name at all comes back empty: see isNoName.
func (l *linker) retype(s nameSpan) nameSpan {
	if l.isNoName(s) {
		s.last = s.first
		return s
	}
	s = l.withoutOffice(s)
	if first := l.roadStart(s); first >= 0 {
		s.first, s.typ = first, nameFac
		return s
	}
	if first := l.stormStart(s); first >= 0 {
		s.first, s.typ = first, nameEvent
		return s
	}
	for i := range typeRules {
		if r := &typeRules[i]; r.fits(s) && r.tells(l, s) {
			s.typ = r.typ
			break
		}
	}
	return s
}

// A typeRule tells what a name is that the tagger took for something else.
type typeRule struct {
	taken typeSet    // what the tagger may have taken it for
	words nameLength // how many words it has
	typ   nameType   // what it is
	tells func(l *linker, s nameSpan) bool
}

// A typeSet is a set of types of names: a bit for each nameType.
type typeSet uint16

const (
	allTypes   typeSet = 1<<(nameMisc+1) - 1
	placeTypes typeSet = 1<<nameGPE | 1<<nameLoc | 1<<nameFac
)

// has reports whether t is in the set.
func (set typeSet) has(t nameType) bool { return set>>t&1 != 0 }

// A nameLength says how many words a name has.
type nameLength uint8

const (
	anyLength nameLength = iota
	oneWord
	moreWords
)

// fits reports whether the type and the length of s are those that r is for.
func (r *typeRule) fits(s nameSpan) bool {
	return r.taken.has(s.typ) && (r.words == anyLength || (r.words == oneWord) == (s.last-s.first == 1))
}

// typeRules are asked in this order; the first that holds is taken.
var typeRules = []typeRule{
	{allTypes, moreWords, nameMisc, (*linker).isCase},
	{1 << nameOrg, moreWords, namePerson, (*linker).isOfficer},
	{1 << namePerson, moreWords, nameFac, opensWith(malayBuildings)},
	{placeTypes, anyLength, nameOrg, endsIn(parliaments)},
	{placeTypes, moreWords, nameOrg, endsIn(dioceses)},
	{1 << nameOrg, oneWord, nameMisc, endsIn(honours)},
	{allTypes, moreWords, nameGPE, endsIn(districtEnds)},
	{allTypes &^ (1<<nameOrg | 1<<nameWork), moreWords, nameOrg, (*linker).isCourt},
	{1 << nameGPE, moreWords, nameFac, (*linker).isHouse},
	{1 << nameLoc, moreWords, nameFac, (*linker).isStreet},
	{placeTypes, moreWords, nameOrg, (*linker).isPolice},
	{1 << nameOrg, moreWords, nameMisc, (*linker).isTreaty},
	{1 << nameGPE, oneWord, nameFac, (*linker).isStreetInOne},
	{1 << nameProduct, moreWords, nameMisc, (*linker).isLaw},
	{1 << nameOrg, anyLength, nameGPE, (*linker).isOfState},
	{1 << nameOrg, oneWord, nameGPE, (*linker).isOfVoters},
	{allTypes &^ (1 << nameGPE), anyLength, nameGPE, (*linker).isBeforeState},
	{allTypes &^ (1 << nameGPE), oneWord, nameGPE, endsIn(stateShorts)},
	{1 << nameOrg, oneWord, nameGPE, (*linker).isSite},
	{1 << namePerson, anyLength, nameGPE, (*linker).isHome},
	{1 << namePerson, oneWord, nameGPE, (*linker).hasCouncil},
	{1<<nameOrg | placeTypes, moreWords, namePerson, (*linker).hasAge},
}

// opensWith returns what reports whether a name opens with one of the words.
func opensWith(words []string) func(*linker, nameSpan) bool {
	return func(l *linker, s nameSpan) bool { return inCased(words, l.w.word(s.first)) }
}

// endsIn returns what reports whether a name ends in one of the words.
func endsIn(words []string) func(*linker, nameSpan) bool {
	return func(l *linker, s nameSpan) bool { return inCased(words, l.w.word(s.last-1)) }
}

// withoutOffice returns s without the office before or behind it that the tagger took in: the
// "Treasury" of "[Treasury Cabinet] Secretary", "[Love Isle star]", "[MEC Ndaba]", "[New Karachi SHO]".
func (l *linker) withoutOffice(s nameSpan) nameSpan {
	if s.last-s.first < 2 {
		return s
	}
	first, last, end := l.w.word(s.first), l.w.word(s.last-1), &l.w.tokens[s.last-1]
	switch {
	case s.typ != namePerson && end.shape == shapeLower && end.space && listsOf(last)&listRole != 0,
		s.typ == nameOrg && inCased(officeOpeners, last) && l.isOfficeAt(s.last):
		s.last--
	case s.typ != namePerson && inCased(sureOffices, first) && l.areNames(s.first+1, s.last):
		s.first++
		s.typ = namePerson
	case (s.typ == nameOrg || s.typ == nameGPE) && inCased(postShorts, last):
		s.last--
		if c := l.classOf(s.first, s.last); c&gaz.GPE != 0 && c&gaz.Org == 0 {
			s.typ = nameGPE
		}
	}
	return s
}

// isOfficeAt reports whether a noun for a person with a capital stands at token i.
func (l *linker) isOfficeAt(i int32) bool {
	if int(i) >= len(l.w.tokens) {
		return false
	}
	word := l.w.word(i)
	return hasCapital(word) && listsOf(word)&listRole != 0
}

// isCase reports whether s is the name of a case at law: two parties with a "v."
// between them.
func (l *linker) isCase(s nameSpan) bool {
	for i := s.first + 1; i+1 < s.last; i++ {
		switch l.w.word(i) {
		case "v.":
			return true
		case "v", "vs", "vs.", "versus":
			return s.typ != namePerson
		}
	}
	return false
}

// isOfficer reports whether s opens with a rank and does not end as the names of bodies do: "Asst Insp Chinyoka".
func (l *linker) isOfficer(s nameSpan) bool {
	return inCased(rankWords, l.w.word(s.first)) && names.word(l.w.word(s.last-1))&(gaz.OrgWord|gaz.Common) == 0
}

// isCourt reports whether a court of law is named within s: "Accra Circuit Court II".
func (l *linker) isCourt(s nameSpan) bool {
	for i := s.first + 1; i < s.last; i++ {
		if word := l.w.word(i); (word == "Court" || word == "Courts") && inCased(courtWords, l.w.word(i-1)) {
			return true
		}
	}
	return false
}

// isHouse reports whether s, several words that are no listed place, is a house or a ground by its last word: "Aberdeen
// Royal Infirmary", and, before "station", a stop of a town's trains: "Yuen Long MTR".
func (l *linker) isHouse(s nameSpan) bool {
	last := l.w.word(s.last - 1)
	if inCased(railWords, last) {
		return int(s.last) < len(l.w.tokens) && (l.w.word(s.last) == "station" || l.w.word(s.last) == "stations")
	}
	if !inCased(houseNouns, last) || l.w.word(s.first+1) == "of" {
		return false
	}
	return l.classOf(s.first, s.last)&gaz.GPE == 0
}

// isPolice reports whether s is a unit of the police: "Manila Police District", but not "Kilimani Police Station".
func (l *linker) isPolice(s nameSpan) bool {
	for i := s.first + 1; i < s.last; i++ {
		if l.w.word(i) == "Police" {
			return i+1 == s.last || inCased(policeUnits, l.w.word(i+1))
		}
	}
	return false
}

// hasAge reports whether s, unlisted words that can be a person's name, stands before an age between commas, or before
// "who" behind a comma, or what he or she did: "we lost Baraka Majogoro because he got a yellow card".
func (l *linker) hasAge(s nameSpan) bool {
	n := int32(len(l.w.tokens))
	if s.last-s.first > 3 || s.last+2 >= n || !l.arePersonal(s.first, s.last) || s.first > 0 && (inWords(wherePrepositions, l.w.word(s.first-1)) || l.w.word(s.first-1) == "of") {
		return false
	}
	if l.classOf(s.first, s.last) != 0 {
		return false
	}
	next, behind := l.w.word(s.last), l.w.word(s.last+1)
	if next == "," {
		return behind == "who" && s.typ != nameOrg || ageOf(behind) > 9 && (l.w.word(s.last+2) == "," || l.w.word(s.last+2) == ".")
	}
	return s.typ != nameOrg && inWords(deedOpeners, next) && (behind == "he" || behind == "she")
}

// isTreaty reports whether s is a law or a treaty by the noun that it opens with: "Charter of Rights and Freedoms".
func (l *linker) isTreaty(s nameSpan) bool {
	behind := l.w.word(s.first + 1)
	return (behind == "of" || behind == "on") && inCased(textNouns, l.w.word(s.first))
}

// isLaw reports whether s is a law or a part of one by its number: "Act 29".
func (l *linker) isLaw(s nameSpan) bool {
	return inCased(lawNouns, l.w.word(s.first)) && l.w.tokens[s.last-1].kind == tokNumber
}

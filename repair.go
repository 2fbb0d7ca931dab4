package lede

import "github.com/lede-news/lede/internal/gaz"

// repair returns s with its type and its edges set right: without titles at its start and a
// possessive at its end ("Mr Lavrov's" is a mention of "Lavrov"), without the
// office in front of a body ("Rector of Curepipe College"), and with the end of
// a person's name that a hyphen joins to it ("Yoon Suk" of "Yoon Suk-yeol"). What is no name comes back empty.
func (l *linker) repair(s nameSpan) nameSpan {
	if s.typ > nameMisc {
		return s
	}
	for s.last-s.first > 1 && isPossessive(l.w.word(s.last-1)) {
		s.last--
	}
	s = l.retype(l.insideMarks(l.behindParty(l.cutTail(l.unbracketed(s)))))
	if s.first == s.last {
		return s
	}
	if first := l.facStart(s); first < s.first {
		s.first, s.typ = first, nameFac
	}
	if s.last-s.first > 1 && isOfficeInCapitals(l.w.word(s.first)) {
		s.typ = namePerson // "GOV. TOLLIVER" is no place
	}
	switch s.typ {
	case nameGPE:
		s.first = l.cityStart(s)
	case namePerson:
		s = l.repairPerson(s)
	case nameOrg:
		s = l.repairBody(s)
	}
	return s
}

// repairPerson returns the person's name s without what stands before and behind it, and whole.
func (l *linker) repairPerson(s nameSpan) nameSpan {
	for s.last-s.first > 1 && l.isStyle(s) {
		s.first++
	}
	s.first = l.behindMark(s)
	s = l.trimOrdinary(s)
	s.last = l.givenNameEnd(s)
	s.last = l.fatherEnd(s)
	for s.last-s.first > 2 && isPostNominal(l.w.word(s.last-1)) {
		s.last--
	}
	return s
}

// repairBody returns the body's name s without the number, the kind of body or the office before it.
func (l *linker) repairBody(s nameSpan) nameSpan {
	if s.last-s.first > 2 && l.w.tokens[s.first].kind == tokNumber && isPossessive(l.w.wordAt(s.first-1)) {
		s.first++ // "the party's 40 Provincial Assembly members"
	}
	if s.last-s.first > 1 && l.w.word(s.first) == "NGO" {
		s.first++ // "the NGO Reporters Without Borders"
	}
	s.first = l.bodyStart(s)
	return s
}

// unbracketed returns s without what stands behind a bracket that nothing in it closes, or
// before one that nothing in it opens: "Claire McCaskill (D-Mo", "MoRA) Mohd Shah".
func (l *linker) unbracketed(s nameSpan) nameSpan {
	opened := int32(-1)
	for i := s.first; i < s.last; i++ {
		switch l.w.word(i) {
		case "(", "[":
			opened = i
		case ")", "]":
			if opened < 0 && i+1 < s.last {
				s.first = i + 1
			}
			opened = -1
		}
	}
	if opened > s.first {
		s.last = opened
	}
	return s
}

// cutTail returns s without a participle or the like that a hyphen joins to its
// end: "Russian-backed" names the Russians.
func (l *linker) cutTail(s nameSpan) nameSpan {
	if s.last-s.first < 3 || !isHyphen(l.w.word(s.last-2)) || !inWords(hyphenTails, l.w.word(s.last-1)) || l.w.tokens[s.last-1].shape != shapeLower {
		return s
	}
	s.last -= 2
	if s.typ == nameMisc && s.last-s.first == 1 {
		switch c := names.word(l.w.word(s.first)); {
		case c&gaz.NORP != 0:
			s.typ = nameNORP
		case c&gaz.GPE != 0:
			s.typ = nameGPE
		}
	}
	return s
}

// behindParty returns the place s without the letter of a party that a hyphen joins to
// it: "State Rep. Darla Embry, [R-Beaver Dam], said".
func (l *linker) behindParty(s nameSpan) nameSpan {
	if s.last-s.first > 2 && s.typ != namePerson && isHyphen(l.w.word(s.first+1)) && inCased(partyLetters, l.w.word(s.first)) &&
		!l.w.tokens[s.first+1].space && !l.w.tokens[s.first+2].space {
		s.first += 2
		s.typ = nameGPE
	}
	return s
}

// facStart returns the start of the name of a building that s ends: "Wilson" of
// "Hotel President Wilson". At most one other word with a capital stands between.
func (l *linker) facStart(s nameSpan) int32 {
	for i := s.first - 1; i >= 0 && i >= s.first-2; i-- {
		if !l.w.tokens[i+1].space || l.w.tokens[i].kind != tokWord {
			break
		}
		word := l.w.word(i)
		if inCased(facOpeners, word) && l.sentenceOf(i) == l.sentenceOf(s.first) {
			return i
		}
		if !hasCapital(word) {
			break
		}
	}
	return s.first
}

// bodyStart returns the start of the body's name s without an office in front of
// it: "Rector of …". A body that is named so as a whole keeps it: "Office of …",
// "Friends of the Earth", since these are no offices or not in the singular.
func (l *linker) bodyStart(s nameSpan) int32 {
	if s.last-s.first < 3 || l.w.word(s.first+1) != "of" || listsOf(l.w.word(s.first))&listRole == 0 {
		return s.first
	}
	first := s.first + 2
	if s.last-first > 1 && isThe(l.w.word(first)) {
		first++
	}
	return first
}

// define sets right the long name in front of an acronym in brackets, "United
// Nations Relief and Works Agency for Palestine Refugees in the Near East
// (UNRWA)": where the words with capitals before the bracket begin with the
// letters of the acronym, all of them are one name, whatever parts of it were
// tagged. Spans are in text order; the result is too.
func (l *linker) define(spans []nameSpan) []nameSpan {
	out := make([]nameSpan, 0, len(spans)+8)
	for _, s := range spans {
		if s.typ <= nameMisc && s.last-s.first == 1 && s.first > 2 && int(s.last) < len(l.w.tokens) &&
			l.w.word(s.first-1) == "(" && l.w.word(s.last) == ")" {
			out, s = l.defineOne(out, s)
		}
		out = append(out, s)
	}
	return out
}

// cityStart returns the start of the name s of a place with "City of" in front of it, which
// names the town as a body: "the City of Iqaluit", "the Borough of Camden".
func (l *linker) cityStart(s nameSpan) int32 {
	at := s.first - 2
	if s.typ != nameGPE || at < 0 || l.w.word(at+1) != "of" || !l.w.tokens[at+1].space || !inCased(townBodies, l.w.word(at)) {
		return s.first
	}
	return at
}

// insideMarks returns s without a quotation mark at its edge whose partner is not in
// it, “[“Odette]” is Odette, and a person's name with the mark that closes a nickname at
// its end: "[Rajiv Singh ‘Pintu]’".
func (l *linker) insideMarks(s nameSpan) nameSpan {
	marks := 0
	for i := s.first; i < s.last; i++ {
		if l.w.tokens[i].kind == tokMark {
			marks++
		}
	}
	if marks == 1 && s.last-s.first > 1 {
		closed := int(s.last) < len(l.w.tokens) && l.w.tokens[s.last].kind == tokMark && l.sentenceOf(s.last) == l.sentenceOf(s.first)
		if closed && s.typ == namePerson && l.w.tokens[s.first].kind != tokMark {
			s.last++ // "Rajiv Singh ‘Pintu’"
		} else if l.w.tokens[s.first].kind == tokMark {
			s.first++
		} else if l.w.tokens[s.last-1].kind == tokMark {
			s.last--
		}
	}
	return s
}

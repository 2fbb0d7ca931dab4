package lede

import "slices"

// An officeName is an abbreviation that may stand for somebody's office in this story.
type officeName struct {
	word   string
	stated bool // it stands in brackets behind the office
	body   bool // it stands in brackets behind something else
}

// mostOffices is how many abbreviations of one story are looked at.
const mostOffices = 16

// dropOffices returns the names without the abbreviations that stand for an office here,
// which a tagger takes for bodies: "the LG" where the story has "Lieutenant Governor Ana
// Ruiz", "the UNO" behind "Upazila Nirbahi Officer (UNO)", "the MEC". The one who holds
// the office is found by it then. LG stays a maker of phones where no such person is,
// and the DPP a party.
func (l *linker) dropOffices(spans []nameSpan) []nameSpan {
	offices := l.offices(spans)
	if len(offices) == 0 {
		return spans
	}
	kept := make([]nameSpan, 0, len(spans))
	for i, s := range spans {
		if l.isWholeOffice(s) {
			continue
		}
		if l.maybeOffice(s) {
			word := l.w.word(s.first)
			at := slices.IndexFunc(offices, func(o officeName) bool { return o.word == word })
			if at >= 0 && (offices[at].stated || l.isHolder(spans, i)) {
				continue
			}
		}
		kept = append(kept, s)
	}
	return kept
}

// offices returns the abbreviations among the names that may stand for an office here.
func (l *linker) offices(spans []nameSpan) []officeName {
	var offices []officeName
	for _, s := range spans {
		if !l.maybeOffice(s) {
			continue
		}
		word := l.w.word(s.first)
		at := slices.IndexFunc(offices, func(o officeName) bool { return o.word == word })
		if at < 0 {
			if len(offices) == mostOffices {
				continue
			}
			at = len(offices)
			offices = append(offices, officeName{word: word})
		}
		if s.first > 0 && l.w.word(s.first-1) == "(" {
			offices[at].stated = l.isBracketOffice(s)
			offices[at].body = !offices[at].stated
		}
	}
	return slices.DeleteFunc(offices, func(o officeName) bool {
		return !o.stated && (o.body || !inCased(sureOffices, o.word) && !l.holdsOffice(spans, o.word))
	})
}

// maybeOffice reports whether s is an abbreviation of two to five capitals that was not
// found to be a place.
func (l *linker) maybeOffice(s nameSpan) bool {
	return s.last-s.first == 1 && (s.typ == nameOrg || s.typ == nameMisc || s.typ == namePerson) && isOfficeAcronym(l.w.word(s.first))
}

// isHolder reports whether the abbreviation spans[i] means somebody who holds an office by
// what stands beside it: "the" before it and no noun behind it, or a person's name behind it.
func (l *linker) isHolder(spans []nameSpan, i int) bool {
	s := spans[i]
	if i+1 < len(spans) && spans[i+1].typ == namePerson && spans[i+1].first == s.last {
		return true
	}
	return s.first > 0 && isThe(l.w.word(s.first-1))
}

// isBracketOffice reports whether s stands in brackets behind the office whose words begin
// with its letters: "Municipal Chief Executive (MCE)". A body's name ends in no noun for a
// person.
func (l *linker) isBracketOffice(s nameSpan) bool {
	if s.first < 3 || int(s.last) >= len(l.w.tokens) || l.w.word(s.first-1) != "(" || l.w.word(s.last) != ")" {
		return false
	}
	return l.isOfficeOf(l.w.word(s.first), s.first-1)
}

// isOfficeOf reports whether the words before token end begin with the letters of acronym and are
// an office: a noun for a person is the last of them or, where "of" or "for" stands among them, the
// one before it. "Inspector General of Police" is one, and neither the "International Court of
// Justice" nor the "Vardo Observer".
func (l *linker) isOfficeOf(acronym string, end int32) bool {
	at, head := end, end-1
	for n := len(acronym) - 1; n >= 0; {
		if at--; at < 0 {
			return false
		}
		t := &l.w.tokens[at]
		word := l.w.word(at)
		small := word == "of" || word == "for" || word == "and" || word == "the"
		if t.kind != tokWord || !hasCapital(word[:1]) && !small {
			return false
		}
		if small {
			if word == "of" || word == "for" {
				head = at - 1
			}
			continue
		}
		if word[0] != acronym[n] {
			return false
		}
		n--
	}
	if head < 0 {
		return false
	}
	word := l.w.word(head)
	return isRoleNoun(word) && !inWords(paperNouns, word) && word != "Reporter"
}

// holdsOffice reports whether an office whose words begin with the letters of acronym stands
// right before a person's name, or with a comma between them.
func (l *linker) holdsOffice(spans []nameSpan, acronym string) bool {
	for _, s := range spans {
		if s.typ != namePerson || s.first < 2 {
			continue
		}
		end := s.first
		if l.w.word(end-1) == "," {
			end--
		}
		if l.isOfficeOf(acronym, end) {
			return true
		}
	}
	return false
}

// isWholeOffice reports whether the name s of a body is an office whose abbreviation or whose holder
// stands right behind it: "Upazila Nirbahi Officer (UNO)", "Municipal Chief Executive Ana Ruiz".
func (l *linker) isWholeOffice(s nameSpan) bool {
	if s.typ != nameOrg || s.last-s.first < 2 || int(s.last)+2 >= len(l.w.tokens) || !isRoleNoun(l.w.word(s.last-1)) {
		return false
	}
	return l.w.word(s.last) == "(" && l.w.word(s.last+2) == ")" && isOfficeAcronym(l.w.word(s.last+1)) && l.isOfficeOf(l.w.word(s.last+1), s.last)
}

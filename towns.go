package lede

import (
	"strings"

	"github.com/lede-news/lede/internal/gaz"
)

// Places that the tagger takes for a person or a club, by what stands beside them.

// isOfState reports whether s is a listed state or country before an office that states have: "Sindh Chief Minister".
func (l *linker) isOfState(s nameSpan) bool {
	next := l.w.wordAt(s.last)
	return (next == "Chief" || next == "Prime") && l.w.wordAt(s.last+1) == "Minister" && l.classOf(s.first, s.last)&gaz.GPE != 0
}

// isOfVoters reports whether s, one word, is a listed place before people or things that places have and clubs have not:
// "Genoa voters", "the Genoa district".
func (l *linker) isOfVoters(s nameSpan) bool {
	return inWords(townFollowers, l.w.wordAt(s.last)) && l.w.tokens[s.last].space && names.word(l.w.word(s.first))&gaz.GPE != 0
}

// isBeforeState reports whether s, one word or two that do not open with a first name, stands before a comma and the
// short form of a state or province: "Wainwright, Alta.".
func (l *linker) isBeforeState(s nameSpan) bool {
	if !l.mayBeTown(s) || l.w.wordAt(s.last) != "," || !inCased(stateShorts, l.w.wordAt(s.last+1)) {
		return false
	}
	if s.first == 0 {
		return true
	}
	before := l.w.word(s.first - 1)
	return honorificOf(before) == "" && listsOf(before)&listRole == 0 && !isRoleAbbreviation(before)
}

// mayBeTown reports whether s is one word or two that do not open with a first name.
func (l *linker) mayBeTown(s nameSpan) bool {
	n := s.last - s.first
	return n == 1 || n == 2 && names.word(l.w.word(s.first))&gaz.First == 0
}

// isHome reports whether the words beside s, one word or two that do not open with a first name, tell that people live
// there: "Hamilton-born", "The 64-year-old, from Kincardine O'Neil", "born in Barron".
func (l *linker) isHome(s nameSpan) bool {
	next := l.w.wordAt(s.last)
	switch {
	case s.last-s.first == 1 && isHyphen(next) && int(s.last)+1 < len(l.w.tokens) && !l.w.tokens[s.last].space && !l.w.tokens[s.last+1].space:
		return inWords(homeTails, l.w.word(s.last+1))
	case isPossessive(next):
		return false
	case l.w.wordAt(s.first-1) == "in":
		return inWords(homeVerbs, l.w.wordAt(s.first-2)) && l.mayBeTown(s)
	}
	return s.last-s.first < 3 && l.isYearsFrom(s)
}

// isYearsFrom reports whether somebody's age stands before "from" and s: "Orr, 34, from Lund", "The 34-year-old, from Lund".
func (l *linker) isYearsFrom(s nameSpan) bool {
	if s.first < 4 || l.w.word(s.first-1) != "from" || l.w.word(s.first-2) != "," {
		return false
	}
	age, before := l.w.word(s.first-3), l.w.word(s.first-4)
	return ageOf(age) > 9 && before == "," || strings.HasSuffix(age, "year-old") || age == "old" && isHyphen(before)
}

// isSite reports whether s, a listed place, stands where only a place does: "near Aberdeen", "died in Aberdeen." The
// clubs of towns are in form or in trouble too, but papers hardly end a clause with that.
func (l *linker) isSite(s nameSpan) bool {
	if s.first == 0 || !l.w.tokens[s.first].space || l.w.tokens[s.first].shape != shapeTitle || names.word(l.w.word(s.first))&gaz.GPE == 0 {
		return false
	}
	next := l.w.wordAt(s.last)
	switch l.w.word(s.first - 1) {
	case "near", "outside", "around":
		return !isPossessive(next)
	case "in":
		return inCased(siteFollowers, next) && s.first > 1 && !inWords(moodNouns, l.w.word(s.first-2))
	}
	return false
}

// hasCouncil reports whether s has what towns have: "Nanton's council".
func (l *linker) hasCouncil(s nameSpan) bool {
	return isPossessive(l.w.wordAt(s.last)) && inWords(townThings, l.w.wordAt(s.last+1))
}

package lede

import "strings"

// isNoName reports whether s, which the tagger took for a name, is none: a form of address alone, an
// illness, a clock's zone, an office, a number or a code, the field of a ministry.
func (l *linker) isNoName(s nameSpan) bool {
	if s.last-s.first > 1 {
		return s.typ == nameMisc && l.isOfficeOfWhat(s) || l.isCode(s)
	}
	word := l.w.word(s.first)
	listed := noNames.has(word[0], len(word))
	switch s.typ {
	case namePerson:
		return listed && (inCased(bareStyles, word) || inCased(diseases, word) && l.isIllness(s)) || l.isCode(s)
	case nameOrg, nameMisc:
		return l.isZone(s) || listed && (inCased(officeAcronyms, word) && l.isOfficeThere(s) || l.isOfficeHere(word))
	case nameGPE:
		return l.isField(s) || listed && l.isOfficeHere(word) || l.isCode(s)
	case nameLoc:
		return l.isCode(s)
	case nameNORP:
		return listed && inCased(noPeoples, word)
	}
	return false
}

// noNames is the gate to the single words that isNoName knows.
var noNames = gateTo(bareStyles, diseases, noPeoples, officeAcronyms, firstsOf(shortOffices))

// firstsOf returns the first word of each pair.
func firstsOf(pairs [][2]string) []string {
	words := make([]string, len(pairs))
	for i := range pairs {
		words[i] = pairs[i][0]
	}
	return words
}

// isOfficeOfWhat reports whether s is an office with what it is for: "Head of Sheet Management".
func (l *linker) isOfficeOfWhat(s nameSpan) bool {
	of := l.w.word(s.first + 1)
	return s.last-s.first > 2 && (of == "of" || of == "for") && listsOf(l.w.word(s.first))&listRole != 0
}

// isZone reports whether s is the zone of a clock's time: the "GMT" of "12:30 GMT".
func (l *linker) isZone(s nameSpan) bool {
	if s.first == 0 || l.w.tokens[s.first-1].kind != tokNumber {
		return false
	}
	word := l.w.word(s.first)
	v := findWord(word)
	return v >= 0 && valueWords[v].class == valueZone && valueWords[v].exact == word
}

// isOfficeHere reports whether word, the initials of an office, has its words in the story: "the CS"
// where a "Cabinet Secretary" is named.
func (l *linker) isOfficeHere(word string) bool {
	for i := range shortOffices {
		if o := &shortOffices[i]; o[0] == word {
			return strings.Contains(l.w.text, o[1])
		}
	}
	return false
}

// isOfficeThere reports whether s, an abbreviation that may be an office's, is one by
// what stands round it: "a former MPA", "the district magistrate (DM)", "two MLAs".
func (l *linker) isOfficeThere(s nameSpan) bool {
	word := l.w.word(s.first)
	if s.first == 0 || word[len(word)-1] == 's' {
		return word[len(word)-1] == 's'
	}
	before := l.w.word(s.first - 1)
	if before == "(" && s.first > 1 {
		return listsOf(l.w.word(s.first-2))&listRole != 0
	}
	return inWords(officeLeads, before)
}

// isIllness reports whether a possessive stands behind s and what comes before or
// behind it tells that an illness is meant: "with Parkinson's", "early-onset
// Alzheimer's", "Crohn's disease".
func (l *linker) isIllness(s nameSpan) bool {
	return isPossessive(l.w.wordAt(s.last)) && (inWords(illnessNouns, l.w.wordAt(s.last+1)) || inWords(illnessWords, l.w.wordAt(s.first-1)))
}

// isCode reports whether s is a number or a code that was taken for a person or a place: "24/7", the
// plate "M-25GT8589".
func (l *linker) isCode(s nameSpan) bool {
	if s.typ != namePerson && s.typ != nameGPE && s.typ != nameLoc {
		return false
	}
	name := l.w.textOf(s.first, s.last)
	digits, letters := 0, 0
	for i := range len(name) {
		switch c := name[i]; {
		case isDigit(c):
			digits++
		case c == ' ':
			return false
		case classes[c]&clLetter != 0 || c >= 0x80:
			letters++
		}
	}
	return letters == 0 && s.typ == namePerson || digits > 3 && letters > 0
}

// isField reports whether s, of which nothing is listed, is no place but what a minister is for:
// "the Minister of Awkaf".
func (l *linker) isField(s nameSpan) bool {
	of := l.w.wordAt(s.first - 1)
	return (of == "of" || of == "for") && inWords(ministerNouns, l.w.wordAt(s.first-2)) && names.word(l.w.word(s.first)) == 0
}

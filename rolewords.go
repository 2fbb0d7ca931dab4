package lede

import "strings"

// isRoleNoun reports whether word, perhaps of pieces joined by hyphens, is a
// noun for a person: "minister", "vice-president", "ex-wife", "no-nonsense
// coach" by its last piece.
func isRoleNoun(word string) bool {
	if listsOf(word)&listRole != 0 || hasRoleEnding(word) {
		return true
	}
	if i := strings.LastIndexByte(word, '-'); i > 0 {
		if of := strings.Index(word, "-of-"); of > 0 {
			return listsOf(word[:of])&listRole != 0 // "mum-of-two"
		}
		return listsOf(word[i+1:])&listRole != 0 || (strings.EqualFold(word[i+1:], "elect") || strings.EqualFold(word[i+1:], "designate")) && listsOf(word[:i])&listRole != 0
	}
	return false
}

// roleAbbreviationGate is the gate to roleAbbreviations.
var roleAbbreviationGate = gateTo(roleAbbreviations)

// isRoleAbbreviation reports whether word is one of roleAbbreviations.
func isRoleAbbreviation(word string) bool {
	return roleAbbreviationGate.has(word[0], len(word)) && inCased(roleAbbreviations, word)
}

// hasRoleEnding reports whether word ends as the names of sciences' people do:
// "pulmonologist", "radioastronomer".
func hasRoleEnding(word string) bool {
	if len(word) < 9 {
		return false
	}
	for _, end := range roleEndings {
		if strings.HasSuffix(word, end) {
			return true
		}
	}
	return false
}

// hasAdjectiveEnding reports whether word ends as adjectives do and verbs do not:
// "radical", "ambitious", "acclaimed".
func hasAdjectiveEnding(word string) bool {
	if len(word) < 6 {
		return false
	}
	for _, end := range adjectiveEndings {
		if strings.HasSuffix(word, end) {
			return true
		}
	}
	return false
}

// isPluralRole reports whether word is the plural of a noun for a person.
func isPluralRole(word string) bool {
	n := len(word)
	switch {
	case n > 5 && strings.HasSuffix(word, "men"):
		return listsOf(word[:n-3]+"man")&listRole != 0
	case n < 4 || word[n-1] != 's':
		return false
	case strings.HasSuffix(word, "ies"):
		return listsOf(word[:n-3]+"y")&listRole != 0
	}
	return listsOf(word[:n-1])&listRole != 0
}

// isBreak reports whether word ends a phrase for a role: a function word, a
// verb, a participle that does not stand before nouns for people, an adverb.
func isBreak(word string) bool {
	if listsOf(word)&listBreak != 0 {
		return true
	}
	if len(word) < 5 || hasCapital(word) {
		return false
	}
	switch word[len(word)-2:] {
	case "ed":
		return !inWords(roleParticiples, word)
	case "ly":
		return !inWords(roleAdverbs, word)
	}
	return false
}

// isWinning reports whether the word at token i is the "winning" of an "award winning"
// person.
func (d *describer) isWinning(i int32) bool {
	return i > d.first && d.w.word(i) == "winning" && inWords(prizeNouns, d.w.word(i-1))
}

// isGerund reports whether the word at token i, before a noun for a person, is
// what somebody does to that person rather than part of the title: "mocking
// President Orr", "Following President Orr's speech"; not "acting President Orr",
// "marketing director". With a capital it can only open a sentence so.
func (d *describer) isGerund(i int32) bool {
	word := d.w.word(i)
	if len(word) < 6 || word[len(word)-3:] != "ing" || inWords(roleGerunds, word) {
		return false
	}
	return d.w.tokens[i].shape == shapeLower || i == d.first && inWords(gerundOpeners, word)
}

// isTimeWord reports whether the word at token i ends a time that stands before
// a title: "last year former minister Orr".
func (d *describer) isTimeWord(i int32) bool {
	return i > d.first && inWords(timeNouns, d.w.word(i)) && inWords(timeOpeners, d.w.word(i-1))
}

// isOfficeAcronym reports whether word is two to five capitals, as the short form of
// an office stands behind it in brackets.
func isOfficeAcronym(word string) bool {
	for i := range len(word) {
		if word[i] < 'A' || word[i] > 'Z' {
			return false
		}
	}
	return len(word) > 1 && len(word) < 6
}

// isVerbThere reports whether the small word head at token start, which may be a
// noun for a person, is a verb there: "to coach Mané", "will head".
func (d *describer) isVerbThere(start, end int32, head string) bool {
	if head == "stars" && start > d.first && d.w.tokens[start].shape == shapeLower {
		before := d.w.word(start - 1)
		return before == "," || before == "also" || inWords(verbLeads, before) // "a film which stars Orr"
	}
	if end-start != 1 || start <= d.first || hasCapital(head) {
		return false
	}
	return inWords(verbOpeners, d.w.word(start-1)) && inWords(verbNouns, head)
}

// isPosition reports whether the tokens [start, end) before a name are a place in a team
// or in a draw: "England prop", "Number eight", "third seed". These are no nouns for people
// elsewhere.
func (d *describer) isPosition(start, end int32) bool {
	word := d.w.word(end - 1)
	if inWords(positionNouns, d.w.textOf(start, end)) {
		return d.w.tokens[start].shape == shapeLower && start > d.first && d.w.tokens[start-1].kind == tokWord && !isBreak(d.w.word(start-1))
	}
	return word == "eight" && end-2 >= d.first && strings.EqualFold(d.w.word(end-2), "number")
}

// isAdjectiveThere reports whether the small word at token i, which may be a noun for a
// person, stands alone before a name, so that it is an adjective: "a major Orr show".
func (d *describer) isAdjectiveThere(i int32) bool {
	if d.w.tokens[i].shape != shapeLower || !inWords(adjectiveNouns, d.w.word(i)) {
		return false
	}
	return i == d.first || d.w.tokens[i-1].kind != tokWord || isBreak(d.w.word(i-1))
}

// isPlainNoun reports whether the word at token i is in small letters and neither a
// noun for a person nor one that ends a phrase.
func (d *describer) isPlainNoun(i int32) bool {
	t := &d.w.tokens[i]
	word := d.w.word(i)
	return t.kind == tokWord && t.shape == shapeLower && !isBreak(word) && !isRoleNoun(word)
}

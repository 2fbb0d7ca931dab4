package lede

// stormStart returns the start of the storm's name that s is or ends, or -1: "[Hurricane Beryl]", "Typhoon [Rai]".
func (l *linker) stormStart(s nameSpan) int32 {
	if s.typ == nameEvent || s.typ == nameOrg || s.last-s.first > 3 {
		return -1
	}
	if at := s.first + 1; at < s.last && l.isStorm(s.first, at) {
		return s.first
	}
	if s.last-s.first == 1 && s.first > 0 && l.w.tokens[s.first].shape == shapeTitle && (s.typ == namePerson || s.typ == nameMisc) {
		before := s.first - 1
		if l.w.word(before) == "and" && before > 1 && l.w.tokens[before-1].shape == shapeTitle {
			before -= 2 // "hurricanes Irma and [Maria]"
		}
		if inCased(stormPlurals, l.w.word(before)) || before == s.first-1 && inCased(stormPlurals, l.w.word(before)+"s") {
			return s.first
		}
	}
	if s.first > 0 && s.last-s.first == 1 && l.w.tokens[s.first].space && l.w.tokens[s.first].shape == shapeTitle && l.isStorm(s.first-1, s.first) {
		return s.first - 1
	}
	return -1
}

// isStorm reports whether the word at token i is the noun for a storm that stands before its name at token at. "Storm"
// by itself is a first name too: there the story must speak of the weather.
func (l *linker) isStorm(i, at int32) bool {
	if word := l.w.word(i); l.w.tokens[at].shape != shapeTitle || !inCased(stormNouns, word) {
		return false
	} else if word != "Storm" {
		return true
	}
	for j := range l.w.tokens {
		if l.w.tokens[j].kind == tokWord && inWords(windWords, l.w.word(int32(j))) {
			return true
		}
	}
	return false
}

package lede

import "strings"

// Names of persons hold more than words with capitals: "Rey Anthony delos Reyes", "Femke van ’t
// Hof", "Ma. Theresa Lim", "I Wayan Sudarma". A tagger cuts those that it has seldom seen; the
// functions here join what belongs to one name, before anything else is made of the spans.

// areOnePerson reports whether the name s belongs to the person's name x before it, to which particles join it:
// "⟦Rey Anthony⟧ delos ⟦Reyes⟧", "⟦Femke van⟧ ’t ⟦Hof⟧".
func (l *linker) areOnePerson(x, s nameSpan) bool {
	n := s.last - s.first
	return x.typ == namePerson && (n == 1 || n <= 3 && s.typ == namePerson) && x.last < s.first && l.areParticles(x.last, s.first)
}

// areParticles reports whether the tokens [first, last) are particles in small letters that
// join a surname to the first name before them: "de la", "van der", "in ’t".
func (l *linker) areParticles(first, last int32) bool {
	if last-first > 4 || !l.w.tokens[first].space || !l.w.tokens[last].space {
		return false
	}
	some := false
	for i := first; i < last; i++ {
		word := l.w.word(i)
		switch {
		case inWords(surnameParticles, word), some && inWords(innerParticles, word):
			some = true
		case l.isDutchT(i, last):
			some = true
			i++
		case (word == "in" || word == "op") && l.isDutchT(i+1, last), word == "op" && i+1 < last && l.w.word(i+1) == "den":
		default:
			return false
		}
	}
	return some
}

// isDutchT reports whether the ’t of Dutch names stands at token i, before last.
func (l *linker) isDutchT(i, last int32) bool {
	return i+1 < last && l.w.tokens[i].kind == tokMark && l.w.word(i+1) == "t" && !l.w.tokens[i+1].space
}

// isParticleHead reports whether the tokens [first, last) are the particles that a surname in
// the Netherlands, Spain and the Philippines opens with where it stands alone, the first
// of them with a capital: "Dela", "De los", "Van ’t". Single ones are other words as well.
func (l *linker) isParticleHead(first, last int32) bool {
	if first < 0 || last <= first || last-first > 4 || !l.w.tokens[last].space {
		return false
	}
	head := l.w.word(first)
	if last-first == 1 {
		return inCased(surnameHeads, head)
	}
	if !inCased(particleHeads, head) {
		return false
	}
	for i := first + 1; i < last; i++ {
		switch {
		case l.isDutchT(i, last):
			i++
		case !inWords(innerParticles, l.w.word(i)) || head == "In" || head == "Op" && l.w.word(i) != "den":
			return false
		}
	}
	return true
}

// headStart returns the start of the person's name s with the particles in front of it that
// open a surname: "Dela ⟦Cruz⟧", "Van ’t ⟦Hof⟧".
func (l *linker) headStart(s nameSpan) int32 {
	for first := max(s.first-4, 0); first < s.first; first++ {
		if l.isParticleHead(first, s.first) {
			return first
		}
	}
	return s.first
}

// personStart returns the start of the person's name s with what belongs to it before it:
// initials, particles with a capital, short first names. Of another name it is its own.
func (l *linker) personStart(s nameSpan) int32 {
	if s.typ != namePerson {
		return s.first
	}
	if first := l.initialsStart(s); first < s.first {
		return first
	}
	if first := l.headStart(s); first < s.first {
		return first
	}
	return l.givenStart(s)
}

// givenStart returns the start of the person's name s with the short form of a first name in
// front of it, "Ma. ⟦Theresa Lim⟧", with the "I" or "Ni" of Bali before the name that says
// who was born first, "I ⟦Wayan Sudarma⟧", "Ni ⟦Made Sariani⟧", with several initials, "K.D.S.
// ⟦Ruwan Herath⟧", and with a first name that is an English word: "Precious ⟦Mwanza⟧".
func (l *linker) givenStart(s nameSpan) int32 {
	at := s.first - 1
	if at < 0 {
		return s.first
	}
	if !l.w.tokens[s.first].space {
		if l.isGlottal(at, s) {
			return at
		}
		return s.first
	}
	word := l.w.word(at)
	switch {
	case l.isBalinese(s), l.w.tokens[at].shape == shapeTitle && inCased(virtueNames, word), isDottedInitials(word):
		return at
	case word[len(word)-1] == '.' && len(word) > 2 && inWords(abbrGiven, word[:len(word)-1]) && hasCapital(word[:1]):
		return at
	}
	return s.first
}

// isGlottal reports whether the single mark at token i is the glottal stop that opens the name s in Tonga
// and Samoa, "'Ofa Likiliki", and no quotation mark: a vowel follows, and in the sentence is no other
// single mark to close or open it.
func (l *linker) isGlottal(i int32, s nameSpan) bool {
	isSingle := func(i int32) bool {
		word := l.w.word(i)
		return l.w.tokens[i].kind == tokMark && (word == "'" || word == "‘" || word == "’")
	}
	if !isSingle(i) || i > 0 && !l.w.tokens[i].space || !strings.ContainsRune("AEIOU", rune(l.w.word(s.first)[0])) {
		return false
	}
	at := &l.w.sentences[l.sentenceOf(i)]
	for j := at.first; j < at.last; j++ {
		if j != i && isSingle(j) && (l.w.tokens[j].space || j+1 == at.last || l.w.tokens[j+1].space) {
			return false
		}
	}
	return true
}

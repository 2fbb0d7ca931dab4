package lede

import "github.com/lede-news/lede/internal/gaz"

// givenNameEnd returns the end of the person's name s with the second half of a
// given name that a hyphen joins to it, in small letters as Korea and Taiwan
// write it: "Suk-yeol", "Ing-wen"; and with "Jr." or "III". "Putin-led" and
// "Trump-era" have none.
func (l *linker) givenNameEnd(s nameSpan) int32 {
	end := s.last
	if s.last-s.first > 1 && int(end) < len(l.w.tokens) && l.w.tokens[end].space && inCased(nameSuffixes, l.w.word(end)) {
		return end + 1 // "Joseph R. Biden Jr."
	}
	if s.last-s.first < 2 || int(end)+1 >= len(l.w.tokens) || l.w.tokens[end].space || l.w.tokens[end+1].space ||
		!isHyphen(l.w.word(end)) {
		return end
	}
	t := &l.w.tokens[end+1]
	word := l.w.word(end + 1)
	if t.shape != shapeLower || t.end-t.start > 6 || inWords(hyphenTails, word) || listsOf(word)&listBreak != 0 && !l.endsGiven(s, word) {
		return end
	}
	return end + 2
}

// endsGiven reports whether word, a small word of English that a hyphen joins to the end of the
// name s, is the end of a given name: "Kuan Bak-on", "Moon Jae-in", but not "Bo Lee-in-exile".
func (l *linker) endsGiven(s nameSpan, word string) bool {
	return (word == "on" || word == "in") && (int(s.last)+2 >= len(l.w.tokens) || !isHyphen(l.w.word(s.last+2)))
}

// fatherEnd returns the end of the person's name s with the father's name that a small word of
// Nguni, Swahili or Kalenjin names joins to it: "Misuzulu ka Zwelithini", "Ngugi wa Thiong'o".
func (l *linker) fatherEnd(s nameSpan) int32 {
	end := s.last
	if int(end)+1 >= len(l.w.tokens) || !l.w.tokens[end].space || !l.w.tokens[end+1].space || !inCased(fatherWords, l.w.word(end)) ||
		l.w.tokens[end+1].shape != shapeTitle {
		return end
	}
	return end + 2
}

// hyphenStart returns the start of the word with a capital that the start of the
// person's name s is joined to by a hyphen: "Villas" of "Villas-Boas", of which
// the end was found.
func (l *linker) hyphenStart(s nameSpan) int32 {
	at := s.first
	if s.typ != namePerson || at < 1 || l.w.tokens[at].space {
		return s.first
	}
	if !isHyphen(l.w.word(at)) {
		if at--; at < 1 || l.w.tokens[at].space || !isHyphen(l.w.word(at)) {
			return s.first
		}
	}
	if t := &l.w.tokens[at-1]; t.kind == tokWord && hasCapital(l.w.word(at-1)) && l.w.tokens[at].start == t.end {
		return at - 1
	}
	return s.first
}

// behindMark returns the start of the person's name s without a nickname of which
// only the closing mark is in it: the Scott of “Robert C. "⟦Bobby" Scott⟧”. Where
// both marks are within the name it stays.
func (l *linker) behindMark(s nameSpan) int32 {
	first, marks := s.first, 0
	for i := s.first; i < s.last-1; i++ {
		if l.w.tokens[i].kind == tokMark {
			first = i + 1
			marks++
		}
	}
	if marks != 1 || first == s.first+1 || s.first == 0 || l.w.tokens[s.first-1].kind != tokMark ||
		l.w.tokens[s.first].space {
		return s.first // “It is late,” Ouma Ochieng’ Odhiambo said
	}
	return first
}

// trimOrdinary returns the person's name s without the ordinary words that a
// headline writes with a capital round it: "Mom Corners Obama", "Trump Is Right".
// Words that are names too stay: "Will Smith", "Mark Brown".
func (l *linker) trimOrdinary(s nameSpan) nameSpan {
	for s.last-s.first > 1 && l.isOrdinary(s.first) && !l.isCalled(s) {
		s.first++
	}
	for i := s.first + 1; i < s.last; i++ {
		if listsOf(l.w.word(i))&listBreak != 0 && l.w.tokens[i].shape == shapeTitle && l.isOrdinary(i) {
			s.last = i
			break
		}
	}
	return s
}

// isCalled reports whether the first word of the name s, an ordinary one, can only be a name
// there: it has its capital within a sentence of running text, where a surname stands behind it,
// and is neither a title nor a small word. "Carrot Zhang", as she calls herself in English.
func (l *linker) isCalled(s nameSpan) bool {
	at := &l.w.sentences[l.sentenceOf(s.first)]
	if s.last-s.first != 2 || s.first == at.first || l.w.units[at.unit].kind != unitParagraph || l.w.tokens[s.first-1].kind != tokWord {
		return false
	}
	word := l.w.word(s.first)
	return listsOf(word) == 0 && names.word(word)&(gaz.Honorific|gaz.Role) == 0 && names.word(l.w.word(s.last-1))&gaz.Surname != 0
}

// isOrdinary reports whether token i, with a capital, is an ordinary word that
// is no name of a person.
func (l *linker) isOrdinary(i int32) bool {
	if l.w.tokens[i].shape != shapeTitle {
		return false
	}
	c := names.word(l.w.word(i))
	return (c&gaz.Common != 0 || listsOf(l.w.word(i)) != 0) && c&(gaz.Person|gaz.Particle|gaz.Suffix) == 0
}

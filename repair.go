package lede

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"github.com/lede-news/lede/internal/gaz"
)

// repair returns s with its edges set right: without titles at its start and a
// possessive at its end ("Mr Lavrov's" is a mention of "Lavrov"), without the
// office in front of a body ("Rector of Curepipe College"), and with the end of
// a person's name that a hyphen joins to it ("Yoon Suk" of "Yoon Suk-yeol").
func (l *linker) repair(s nameSpan) nameSpan {
	if s.typ > nameMisc {
		return s
	}
	for s.last-s.first > 1 && isPossessive(l.w.word(s.last-1)) {
		s.last--
	}
	s = l.unbracketed(s)
	s = l.reread(l.retype(l.insideMarks(l.behindParty(l.cutTail(s)))))
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
	case nameOrg:
		if s.last-s.first > 2 && s.first > 0 && l.w.tokens[s.first].kind == tokNumber && isPossessive(l.w.word(s.first-1)) {
			s.first++ // "the party's 40 Provincial Assembly members"
		}
		if s.last-s.first > 1 && l.w.word(s.first) == "NGO" {
			s.first++ // "the NGO Reporters Without Borders"
		}
		s.first = l.bodyStart(s)
	}
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

// isPostNominal reports whether word is one of postNominals, with dots or without.
func isPostNominal(word string) bool {
	if len(word) < 2 || !hasCapital(word[1:]) {
		return false // as most words
	}
	return slices.ContainsFunc(postNominals, func(t string) bool {
		for i := range len(word) {
			switch {
			case word[i] == '.' && i > 0:
			case t != "" && word[i] == t[0]:
				t = t[1:]
			default:
				return false
			}
		}
		return t == ""
	})
}

// isDegree reports whether s, which stands behind the mentions before, is no name but what
// stands behind one and its comma: "M.D." and "Ph.D." in "Ann Lee, M.D., Ph.D.".
func (l *linker) isDegree(s nameSpan, before []mention) bool {
	i := s.first
	for ; i < s.last; i++ {
		if word := l.w.word(i); word != "," && !isPostNominal(word) {
			return false
		}
	}
	for i = s.first - 1; i > 0 && (l.w.word(i) == "," || isPostNominal(l.w.word(i))); i-- {
	}
	return i < s.first-1 && len(before) > 0 && before[len(before)-1].typ == namePerson && before[len(before)-1].last == i+1
}

// isStyle reports whether the first word of the person's name s is a form of
// address or an abbreviated office: Mr, Alhaji, Sgt., both words of "Tan Sri".
func (l *linker) isStyle(s nameSpan) bool {
	word := l.w.word(s.first)
	if l.isStyleInCapitals(s) {
		return true
	}
	if !styleStarts.has(word[0], len(word)) && (len(word) < 4 || word[len(word)-1] != '.') {
		return false
	}
	switch {
	case honorificOf(word) != "" || isRoleAbbreviation(word) || inCased(titleWords, word),
		isOfficeInCapitals(word), inCased(rankWords, word), inCased(officePrefixes, word):
		return true
	case isStyleWord(word):
		return l.isPatronymic(s) // "Sheikh Saif bin Tariq", but "Sheikh Hasina"
	case inCased(styleSeconds, word):
		return s.first > 0 && inCased(styleFirsts, l.w.word(s.first-1))
	}
	return inCased(styleFirsts, word) && s.last-s.first > 2 && inCased(styleSeconds, l.w.word(s.first+1))
}

// styleStarts is the gate to the words that isStyle knows, but for abbreviations with
// their dot.
var styleStarts = gateTo(slices.Collect(maps.Keys(honorifics)), slices.Collect(maps.Keys(styleWords)),
	rankWords, officePrefixes, roleAbbreviations, titleWords, styleFirsts, styleSeconds)

// isStyleInCapitals reports whether the first word of the name s, which stands in
// capitals as the first words of a story do, is a form of address or an office:
// "DAME WINIFRED ALDOUS".
func (l *linker) isStyleInCapitals(s nameSpan) bool {
	word := l.w.word(s.first)
	if len(word) < 3 || l.w.tokens[s.first].shape != shapeUpper || l.w.tokens[s.first+1].shape != shapeUpper {
		return false
	}
	plain := word[:1] + strings.ToLower(word[1:])
	return honorifics[plain] != "" || inCased(titleWords, plain)
}

// isPatronymic reports whether a word within the name s says whose son or of which
// house its bearer is, as in the names of Arab princes: "bin", "Al".
func (l *linker) isPatronymic(s nameSpan) bool {
	for i := s.first + 2; i < s.last; i++ {
		word := l.w.word(i)
		if inWords(patronymics, word) || len(word) > 3 && word[2] == '-' && strings.EqualFold(word[:2], "al") {
			return true
		}
	}
	return false
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

// isOfficeInCapitals reports whether word is an abbreviated office with its dot
// in capitals, as transcripts have it before what is said: GOV., SEN.
func isOfficeInCapitals(word string) bool {
	if len(word) < 4 || word[len(word)-1] != '.' {
		return false
	}
	for _, office := range roleAbbreviations {
		if strings.EqualFold(office, word) {
			return true
		}
	}
	return false
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

// partyLetters are the parties of American lawmakers, as they stand before where these
// come from.
var partyLetters = []string{"D", "I", "R"}

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

// sentenceOf returns the index of the sentence that token i is in.
func (l *linker) sentenceOf(i int32) int {
	at, _ := slices.BinarySearchFunc(l.w.sentences, i, func(s sentence, i int32) int { return cmp.Compare(s.last, i+1) })
	return at
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

// define takes apart a town and its country that were taken for one place, and
// what else is two names (see split), and sets right the long name in front of an acronym in brackets, "United
// Nations Relief and Works Agency for Palestine Refugees in the Near East
// (UNRWA)": where the words with capitals before the bracket begin with the
// letters of the acronym, all of them are one name, whatever parts of it were
// tagged. Spans are in text order; the result is too.
func (l *linker) define(spans []nameSpan) []nameSpan {
	out := make([]nameSpan, 0, len(spans)+8)
	for _, s := range spans {
		if n := len(out); n > 0 && l.isAgainst(out[n-1], s) {
			out[n-1].last, out[n-1].typ = s.last, nameMisc // "Ashcroft v. Iqbal"
			continue
		}
		if comma := l.commaIn(s); comma > 0 {
			town := s
			town.last, s.first = comma, comma+1
			out = append(out, town)
		}
		if cut := l.split(s); cut > 0 {
			head := s
			head.last, s.first = cut, cut+1
			if isPossessive(l.w.word(cut)) {
				s.typ = namePerson
			}
			out = append(out, head)
		}
		if s.typ <= nameMisc && s.last-s.first == 1 && s.first > 2 && int(s.last) < len(l.w.tokens) &&
			l.w.word(s.first-1) == "(" && l.w.word(s.last) == ")" {
			out, s = l.defineOne(out, s)
		}
		out = append(out, s)
	}
	return out
}

// commaIn returns the token of the comma between a town and its country that were
// taken for one place, "Geneva, Switzerland", or 0.
func (l *linker) commaIn(s nameSpan) int32 {
	if !isPlace(s.typ) || s.typ == nameFac {
		return 0
	}
	for i := s.first + 1; i+1 < s.last; i++ {
		if l.w.word(i) != "," {
			continue
		}
		town, _ := names.name(l.compound(s.first, i))
		country, _ := names.name(l.compound(i+1, s.last))
		if town&(gaz.City|gaz.BigCity|gaz.Capital) != 0 && country&gaz.Country != 0 {
			return i
		}
	}
	return 0
}

// defineOne looks at the acronym s in brackets behind the spans before it, and
// returns both set right.
func (l *linker) defineOne(before []nameSpan, s nameSpan) ([]nameSpan, nameSpan) {
	word := l.w.word(s.first)
	if t := &l.w.tokens[s.first]; t.end-t.start < 3 || t.end-t.start > 10 || !hasCapital(word[1:]) {
		return before, s
	}
	first := l.longForm(word, s.first-1)
	if first < 0 {
		return before, s
	}
	typ := nameOrg
	for n := len(before); n > 0 && before[n-1].last > first; n = len(before) {
		b := before[n-1]
		if b.first < first || b.typ > nameMisc || b.typ == namePerson && b.last == s.first-1 && b.first == first {
			return before, s
		}
		if b.first == first && b.last == s.first-1 {
			// Tagged as a whole: its type stands.
			s.typ = b.typ
			return before, s
		}
		before = before[:n-1]
	}
	s.typ = typ
	return append(before, nameSpan{first: first, last: s.first - 1, typ: typ, conf: s.conf}), s
}

// longForm returns the first token of the name that ends before token end and
// whose words with capitals begin with the letters of acronym, or -1. The name
// reaches back as far as words with capitals and the small words between them
// do, so that it begins where the acronym must, but not into another paragraph.
func (l *linker) longForm(acronym string, end int32) int32 {
	first := end
	start := l.w.units[l.w.sentences[l.sentenceOf(end)].unit].start
	for n := 0; first > 0 && n < 18; n++ {
		at := l.w.wordStart(first-1, 0)
		if l.w.tokens[at].start < start || !l.isNamePart(at) {
			break
		}
		first = at
	}
	for ; first < end; first++ {
		if t := &l.w.tokens[first]; t.kind == tokWord && hasCapital(l.w.word(first)) && l.spells(acronym, first, end) {
			return first
		}
	}
	return -1
}

// isNamePart reports whether the word at token i can be part of the long name of
// a body: it has a capital, or is one of the small words within names.
func (l *linker) isNamePart(i int32) bool {
	t := &l.w.tokens[i]
	word := l.w.word(i)
	if t.kind != tokWord {
		return word == "&" || word == "," || isPossessive(word)
	}
	return hasCapital(word) || isPossessive(word) || nameWordKinds[word] == wordSmall
}

// spells reports whether the first letters of the words with capitals in the
// tokens [first, last) begin with those of acronym, small letters of which may
// stand for words in small letters (MoRA).
func (l *linker) spells(acronym string, first, last int32) bool {
	at, words := 0, 0
	for i := first; i < last && at < len(acronym); i++ {
		word := l.w.word(i)
		if l.w.tokens[i].kind != tokWord {
			continue
		}
		c := word[0]
		switch {
		case c|0x20 == acronym[at]|0x20 && (c < 'a' || acronym[at] >= 'a'):
			at++
			if c < 'a' {
				words++
			}
		case c >= 'a':
		default:
			return false
		}
	}
	return at == len(acronym) && words >= 2
}

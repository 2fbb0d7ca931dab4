package lede

import "strings"

// An acronym meets the name that it abbreviates by the index of initials, in brackets or between commas
// behind the name, and, of a person, anywhere.

// isAcronym reports whether w is written as an acronym: of two to ten letters,
// more than one of them capital ("OSCE", "MoRA", "U.N.").
func isAcronym(w *work, word *nameWord) bool {
	if word.letters < 2 || word.letters > 10 {
		return false
	}
	capitals := 0
	for _, c := range []byte(w.word(word.token)) {
		if 'A' <= c && c <= 'Z' {
			capitals++
		}
	}
	return capitals > 1
}

// enterInitials enters the acronyms that the words of form i can make: of all
// words (Ministry of Religious Affairs: MoRA), of those with capitals (OSCE),
// and of those before a later "of" or "for" (UNRWA).
func (l *linker) enterInitials(i int32, words []nameWord) {
	all, some, parts, n := hashSeed, hashSeed, hashSeed, 0
	for j := range words {
		w := &words[j]
		letters := l.initials(w)
		all = hashString(all, letters)
		if w.kind != wordSmall {
			parts = hashString(parts, letters)
			parts = hashString(parts, l.partInitials(w))
		}
		if w.kind == wordSmall {
			if n >= 3 {
				l.things.add(initialSalt^some, i)
			}
			continue
		}
		some = hashString(some, letters)
		n += len(letters)
	}
	if n >= 2 {
		l.things.add(initialSalt^some, i)
		l.things.add(initialSalt^all, i)
		l.things.add(initialSalt^parts, i)
	}
}

// initials returns the small first letter of w, all of its letters if it is an
// acronym itself ("UN"), as it counts in an acronym; empty if it has none.
func (l *linker) initials(w *nameWord) string {
	if w.pair != "" {
		return w.pair
	}
	t := &l.w.tokens[w.token]
	if t.shape == shapeUpper && w.letters <= 3 {
		l.buf = foldWord(l.buf[:0], l.w.text[t.start:t.end])
		return string(l.buf)
	}
	c := w.initial
	if 'a' <= c && c <= 'z' || '0' <= c && c <= '9' {
		return smallLetters[c : c+1]
	}
	return ""
}

// partInitials returns the small first letters of the pieces that hyphens join
// to the first of w: the "c" of "Anti-Corruption".
func (l *linker) partInitials(w *nameWord) string {
	end := l.w.wordEnd(w.token, int32(len(l.w.tokens)))
	letters := ""
	for i := w.token + 2; i < end; i += 2 {
		if c := l.w.word(i)[0]; 'A' <= c && c <= 'Z' {
			letters += smallLetters[c|0x20 : (c|0x20)+1]
		}
	}
	return letters
}

// smallLetters has each small letter and digit of ASCII at its own place, so
// that a slice of it is that letter.
var smallLetters = func() string {
	b := make([]byte, 128)
	for i := range b {
		b[i] = byte(i)
	}
	return string(b)
}()

// isApposition reports whether y, capitals between commas or before the end of the sentence behind x, a body, can be made of the
// letters of x: "the Rivers State Television Authority, RSTV, …".
func (l *linker) isApposition(x, y *mention) bool {
	if l.forms[x.form].typ != nameOrg || y.first != x.last+1 || y.last-y.first != 1 || l.w.word(x.last) != "," || l.w.tokens[y.first].shape != shapeUpper ||
		int(y.last) >= len(l.w.tokens) || l.w.tokens[y.last].kind == tokWord && listsOf(l.w.word(y.last))&listBreak == 0 {
		return false
	}
	acronym, words := l.w.word(y.first), l.wordsOf(x.form)
	if len(acronym) < 3 || len(acronym) > 7 || len(words) < 2 || len(words) > 12 || words[0].initial != acronym[0]|0x20 {
		return false
	}
	return l.canSpell(strings.ToLower(acronym), words, 0)
}

// canSpell reports whether letters can be taken from the words in their order, from each word that gives any its first
// letter and then others of it. Two words at least must; used gave the letters before.
func (l *linker) canSpell(letters string, words []nameWord, used int) bool {
	if letters == "" {
		return used > 1
	}
	if len(words) == 0 {
		return false
	}
	if used > 0 && l.canSpell(letters, words[1:], used) {
		return true
	}
	w := &words[0]
	if w.initial != letters[0] {
		return false
	}
	rest := strings.ToLower(l.w.textOf(w.token, l.w.wordEnd(w.token, int32(len(l.w.tokens)))))
	for at := 0; at >= 0; at = strings.IndexByte(rest, letters[0]) {
		letters, rest = letters[1:], rest[at+1:]
		if l.canSpell(letters, words[1:], used+1) {
			return true
		}
		if letters == "" {
			return false
		}
	}
	return false
}

// defineOne looks at the acronym s in brackets behind the spans before it, and
// returns both set right.
func (l *linker) defineOne(before []nameSpan, s nameSpan) ([]nameSpan, nameSpan) {
	word := l.w.word(s.first)
	if len(word) < 3 || len(word) > 10 || !hasCapital(word[1:]) {
		return before, s
	}
	first := l.longForm(word, s.first-1)
	if first < 0 {
		return before, s
	}
	long := nameSpan{first: first, last: s.first - 1, typ: nameOrg, conf: s.conf}
	n := len(before)
	for ; n > 0 && before[n-1].last > first; n-- {
		b := before[n-1]
		switch isWhole := b.first == first && b.last == long.last; {
		case b.first < first, b.typ > nameMisc, isWhole && b.typ == namePerson:
			return before, s
		case isWhole:
			s.typ = b.typ // tagged as a whole: its type stands
			return before, s
		}
	}
	s.typ = long.typ
	return append(before[:n], long), s
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

// linkInitials joins capitals that are tagged as a person, as papers shorten the names of
// princes and presidents, to the only person whose name they begin: "MBS" to "Mohammed bin
// Salman", "JFK" to "John F. Kennedy".
func (l *linker) linkInitials() {
	const most = 5 // letters
	var spelled []int32
	tried := 0
	for i := range l.forms {
		f := &l.forms[i]
		words := l.wordsOf(int32(i))
		if f.typ != namePerson || len(words) != 1 || words[0].letters < 3 || words[0].letters > most || f.shared != nil ||
			l.root(int32(i)) != int32(i) || l.w.tokens[words[0].token].shape != shapeUpper {
			continue
		}
		if tried++; tried > mostVariants {
			return
		}
		acronym := l.letters(nil, &words[0])
		spelled = spelled[:0]
		for c := range l.forms {
			if l.forms[c].typ == namePerson && isInitialsOf(acronym, l.wordsOf(int32(c))) {
				spelled = append(spelled, int32(c))
			}
		}
		if who := l.soleRoot(spelled); who >= 0 {
			l.join(int32(i), who)
			l.forms[i].other = true
		}
	}
}

// isInitialsOf reports whether the words begin with the letters of acronym, one each.
func isInitialsOf(acronym []byte, words []nameWord) bool {
	if len(words) != len(acronym) {
		return false
	}
	for i := range words {
		if words[i].initial != acronym[i] {
			return false
		}
	}
	return true
}

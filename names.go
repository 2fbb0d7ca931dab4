package lede

import (
	"slices"
	"strings"
)

// A nameWord is a word of a name, folded.
type nameWord struct {
	key     uint64 // hash of the folded word
	tail    uint64 // hash without a leading "al-" or "el-", or 0
	sound   uint64 // hash of what is left when spellings that vary are made one
	token   int32  // where it stands
	letters uint8  // letters and digits of the folded word, at most 255
	initial byte   // the first of them
	kind    wordKind
	pair    string // what it stands for, of two words that are one of namePairs
}

// A wordKind says what a word is in a name.
type wordKind uint8

const (
	wordPlain    wordKind = iota
	wordInitial           // a single letter: the J of "J. Smith"
	wordParticle          // "van", "de", "bin"
	wordSuffix            // "Jr", "III"; of a company "Ltd"
	wordSmall             // "of", "and", "for": within names of bodies
	wordTitle             // a form of address that a name opens with: the Imam of "Imam Dauda"
	wordNick              // within quotation marks: the Chapo of Joaquín “El Chapo” Guzmán
)

// readWords appends the words of the name s to l.words. Marks are left out, and
// what stands after a comma ("Birmingham, England") is left out of a place's
// name. Pieces without a blank between them are one word: "Suk-yeol", "O'Neill".
func (l *linker) readWords(s nameSpan) {
	quoted := false
	from := len(l.words)
	for i := s.first; i < s.last; {
		t := &l.w.tokens[i]
		text := l.w.text[t.start:t.end]
		switch {
		case t.kind == tokMark:
			quoted = !quoted && s.typ == namePerson
			i++
			continue
		case text == "," && isPlace(s.typ) && len(l.words) > from:
			i = s.last
			continue
		case t.kind == tokPunct && text != "&" && s.typ <= nameMisc, isPossessive(text) && (s.typ == namePerson || i+1 < s.last):
			i++
			continue
		}
		end := l.w.wordEnd(i, s.last)
		if pair := l.pairAt(i, s); pair != "" {
			w := l.readWord(pair, i, false, len(l.words) == from)
			w.pair = pair
			l.words = append(l.words, w)
			i = end + 1
			continue
		}
		if text == "HC" && s.typ == nameOrg && len(l.words) > from {
			l.words = append(l.words, l.readWord("High", i, false, false), l.readWord("Court", i, false, false)) // "Kerala HC"
			i = end
			continue
		}
		l.words = append(l.words, l.readWord(l.w.text[t.start:l.w.tokens[end-1].end], i, quoted, len(l.words) == from))
		i = end
	}
	if len(l.words) == from {
		l.words = append(l.words, l.readWord(l.w.word(s.first), s.first, false, true))
	}
	if w := &l.words[from]; s.typ == namePerson && w.kind == wordPlain && len(l.words) > from+1 && inCased(addressHeads, l.w.word(w.token)) {
		w.kind = wordTitle
	}
	if w := &l.words[from]; w.kind == wordSmall && len(l.words) > from+1 && isThe(l.w.word(w.token)) {
		// "the Hague" is "The Hague" and "Hague".
		l.words = append(l.words[:from], l.words[from+1:]...)
	}
}

// pairAt returns what the two words at token i of the name s stand for, if they
// are one of namePairs, else "".
func (l *linker) pairAt(i int32, s nameSpan) string {
	if i+2 > s.last || l.w.tokens[i].start+6 != l.w.tokens[i].end {
		return ""
	}
	for _, p := range namePairs {
		if strings.EqualFold(l.w.word(i), p[0]) && strings.EqualFold(l.w.word(i+1), p[1]) {
			return p[2]
		}
	}
	return ""
}

// wordEnd returns the end of the word that starts at token i: behind the last of
// the pieces joined to it by hyphens, before last.
func (w *work) wordEnd(i, last int32) int32 {
	i++
	for i+1 < last && !w.tokens[i].space && !w.tokens[i+1].space && isHyphen(w.word(i)) {
		i += 2
	}
	return i
}

// wordStart returns the start of the word that ends with token i: that of the
// first of the pieces joined to it by hyphens, not before first.
func (w *work) wordStart(i, first int32) int32 {
	for i-2 >= first && !w.tokens[i].space && !w.tokens[i-1].space && isHyphen(w.word(i-1)) {
		i -= 2
	}
	return i
}

// isHyphen reports whether word is a hyphen.
func isHyphen(word string) bool { return word == "-" || word == "‐" || word == "‑" }

// isThe reports whether word is the article "the".
func isThe(word string) bool {
	return len(word) == 3 && (word == "the" || word == "The" || word == "THE")
}

// readWord returns the word text that stands at token i of a name.
func (l *linker) readWord(text string, i int32, quoted, first bool) nameWord {
	l.buf = foldWord(l.buf[:0], text)
	b := l.buf
	w := nameWord{key: hashBytes(hashSeed, b), token: i, letters: uint8(min(len(b), 255)), initial: b[0]}
	switch {
	case quoted:
		w.kind = wordNick
	case len(b) == 1 && b[0] != '&':
		w.kind = wordInitial
	default:
		if nameWordGate.has(b[0], len(b)) {
			w.kind = nameWordKinds[string(b)]
		}
		if first && w.kind == wordSuffix {
			w.kind = wordPlain
		}
	}
	if len(text) > 4 && (text[2] == '-') && len(b) > 4 && (b[1] == 'l') && (b[0] == 'a' || b[0] == 'e') {
		w.tail = hashBytes(hashSeed, b[2:])
	}
	w.sound = soundHash(b)
	return w
}

// soundHash returns a hash of the folded word b in which spellings that vary
// between writers of one article are one: "Dookhun" and "Dookun", "Mohammed" and
// "Mohamed", "Sergey" and "Sergei", "Hassan" and "Hasan", "Atiqul" and "Atikul". Words of fewer than
// five letters have none (0): there one letter makes another name.
func soundHash(b []byte) uint64 {
	if len(b) < 5 {
		return 0
	}
	h, last := hashSeed, byte(0)
	for i, c := range b {
		switch {
		case c == 'h' && i > 0:
			continue
		case c == 'y' || c == 'j':
			c = 'i'
		case c == 'w':
			c = 'v'
		case c == 'q':
			c = 'k'
		}
		if c != last {
			h = (h ^ uint64(c)) * hashStep
		}
		last = c
	}
	return h
}

// isPlace reports whether t is a type of places.
func isPlace(t nameType) bool { return t == nameGPE || t == nameLoc || t == nameFac }

// plainWords counts the words of a name that are neither suffix nor nickname nor a form of address.
func plainWords(words []nameWord) int {
	n := 0
	for i := range words {
		if k := words[i].kind; k != wordSuffix && k != wordNick && k != wordTitle {
			n++
		}
	}
	return n
}

// surnameAt returns the index of the last word that is no suffix or nickname.
func surnameAt(words []nameWord) int {
	for i := len(words) - 1; i > 0; i-- {
		if k := words[i].kind; k != wordSuffix && k != wordNick {
			return i
		}
	}
	return 0
}

// suffixOf returns the key of the generation's suffix of a name, or 0.
func suffixOf(words []nameWord) uint64 {
	if w := words[len(words)-1]; w.kind == wordSuffix {
		return w.key
	}
	return 0
}

// fits reports whether the words of short, a name of two words or more, can be
// the person with the name long: each of them is a word of long, in its order,
// or an initial or short form of one. "J. Smith" and "Joe Smith" fit "Joseph
// Smith", "Zambada García" fits "Ismael Zambada García"; "Bill Clinton" does not
// fit "Hillary Clinton", nor "George Bush Jr" "George Bush Sr".
func fits(short, long []nameWord) bool {
	if x, y := suffixOf(short), suffixOf(long); x != 0 && y != 0 && x != y {
		return false
	}
	at, plain := 0, 0
	for i := range short {
		s := &short[i]
		if s.kind == wordSuffix || s.kind == wordTitle {
			continue
		}
		found := false
		for ; at < len(long) && !found; at++ {
			found = sameWord(s, &long[at], at == 0 && i == 0) && long[at].kind != wordTitle
		}
		if !found {
			return false
		}
		if s.kind != wordInitial {
			plain++
		}
	}
	return plain > 0
}

// sameWord reports whether s can stand for the word w of a longer name; first
// tells that both are first names.
func sameWord(s, w *nameWord, first bool) bool {
	switch {
	case s.key == w.key:
		return true
	case s.kind == wordInitial || w.kind == wordInitial:
		return s.initial == w.initial && (s.kind == wordInitial) != (w.kind == wordInitial || w.kind == wordSmall)
	case s.tail != 0 && (s.tail == w.key || s.tail == w.tail), w.tail != 0 && w.tail == s.key:
		return true
	case s.sound != 0 && s.sound == w.sound:
		return true
	}
	return first && shortName(s.key, w.key)
}

// linkPersons joins the forms of persons: longer names first take in the
// shorter ones that fit them, then single words find the names they stand in.
func (l *linker) linkPersons() {
	order := l.longestFirst(func(f *form) bool { return f.typ == namePerson })
	var found []int32
	for _, i := range order {
		words := l.wordsOf(i)
		if plainWords(words) < 2 {
			l.linkSingle(i)
			continue
		}
		squashed := squashSalt ^ l.squash(words)
		if found = l.persons.find(found[:0], squashed); len(found) > 0 {
			l.join(i, found[len(found)-1]) // "Kilroy Silk" and "Kilroy-Silk"
		}
		l.persons.add(squashed, i)
		last := &words[surnameAt(words)]
		found = l.persons.find(found[:0], last.key)
		if last.sound != 0 {
			found = l.persons.find(found, soundKey(last.sound))
		}
		// The chain is latest first; the earliest that fits is taken.
		for j := len(found) - 1; j >= 0; j-- {
			if fits(words, l.wordsOf(found[j])) {
				l.join(i, found[j])
				break
			}
		}
		l.enterPerson(i)
	}
}

// squashSalt tells the key of all letters of a name from that of a word.
const squashSalt uint64 = 0x9fb21c651e98df25

// squash returns a hash of the letters of a name, whether its words are apart,
// hyphened or one.
func (l *linker) squash(words []nameWord) uint64 {
	h := hashSeed
	for i := range words {
		w := &words[i]
		end := l.w.wordEnd(w.token, int32(len(l.w.tokens)))
		l.buf = foldWord(l.buf[:0], l.w.textOf(w.token, end))
		h = hashBytes(h, l.buf)
	}
	return h
}

// endsWith reports whether name ends with the given words, but for suffixes.
func endsWith(name, words []nameWord) bool {
	n := surnameAt(name) + 1
	return n > len(words) && sameWords(words, name[n-len(words):n])
}

// soundKey returns the key under which a word's sound stands in an index.
func soundKey(sound uint64) uint64 { return sound ^ 0x5bd1e9955bd1e995 }

// enterPerson enters the words of form i into the index of persons.
func (l *linker) enterPerson(i int32) {
	words := l.wordsOf(i)
	for j := range words {
		w := &words[j]
		if w.kind == wordSuffix || w.kind == wordInitial || w.kind == wordTitle {
			continue
		}
		l.persons.add(w.key, i)
		if w.tail != 0 {
			l.persons.add(w.tail, i)
		}
		if w.sound != 0 {
			l.persons.add(soundKey(w.sound), i)
		}
	}
}

// linkSingle joins the form i, one word, to the person in whose name that word
// stands. Where several persons have it, their forms are noted, to be told apart
// at each mention.
func (l *linker) linkSingle(i int32) {
	words := l.wordsOf(i)
	w := &words[surnameAt(words)]
	found := l.persons.find(l.found[:0], w.key)
	if w.tail != 0 {
		found = l.persons.find(found, w.tail)
	}
	if len(found) == 0 && w.sound != 0 {
		found = l.persons.find(found, soundKey(w.sound))
	}
	l.found = found
	best := 0
	var spare [8]int32
	roots := spare[:0]
	for _, c := range found {
		rank := singleRank(w, l.wordsOf(c))
		root := l.root(c)
		if rank < best || rank == 0 {
			continue
		}
		if rank > best {
			best, roots = rank, roots[:0]
		}
		if !slicesContains(roots, root) {
			roots = append(roots, root)
		}
	}
	switch len(roots) {
	case 0:
		l.enterPerson(i)
	case 1:
		l.join(i, roots[0])
	default:
		l.forms[i].shared = slices.Clone(roots)
	}
}

// slicesContains reports whether list holds v; the lists here are short.
func slicesContains(list []int32, v int32) bool {
	for _, x := range list {
		if x == v {
			return true
		}
	}
	return false
}

// isFatherParticle reports whether w is "bin", the "ka" of Zulu and Swazi names or the
// like, behind which the father's name stands.
func isFatherParticle(w *nameWord) bool {
	return w.kind == wordParticle && (w.initial == 'b' || w.initial == 'i' || w.initial == 'k') && (w.letters > 2 || w.initial == 'k')
}

// singleRank says how likely the word w alone is to stand for the person with
// the given name: as the surname or a nickname (3), as a first surname or, of
// names that open with the family's, the first word (3, else 2), as any other (1).
func singleRank(w *nameWord, name []nameWord) int {
	last := surnameAt(name)
	rank := 0
	for i := range name {
		n := &name[i]
		if !sameWord(w, n, false) || n.kind == wordInitial || n.kind == wordSuffix || n.kind == wordTitle {
			continue
		}
		r := 1
		switch {
		case i > 1 && isFatherParticle(&name[i-1]):
			r = 0 // "Abdullah" is not Hussein bin Abdullah
		case i == last || n.kind == wordNick:
			r = 3
		case i == 0:
			r = 2
		case i == last-1 && last >= 2:
			r = 2
		}
		rank = max(rank, r)
	}
	return rank
}

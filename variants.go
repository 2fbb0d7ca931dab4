package lede

import (
	"slices"

	"github.com/lede-news/lede/internal/gaz"
)

// The limits of linkVariants, so that its time stays linear in long lists of names.
const (
	mostVariants = 64 // persons in full, and names that stand alone
	leastVariant = 5  // letters: in shorter names one letter makes another name
)

// linkVariants joins a surname that stands alone, and that nobody in the story bears, to
// the person whose surname is the same but for one letter, or two that changed places:
// "Sibusiso Vilakati" goes on as "Vilakazi" where the writer slips. It must be the only
// person of whom that is true, and have been named before, headlines apart. Names
// that are well known by themselves, as surnames, first names or places, are no slips:
// "Martin" beside "Ann Martins". Arab names with their article, which every paper spells in
// its own way, may be listed: "Al-Ghanim" and "Al-Ghanem".
//
// Two names in full are one person by the same rule if the first words are the same and
// the surname of one is no listed name: "Ruth Eldrige", "Ruth Eldridge".
func (l *linker) linkVariants() {
	full, alone := l.personForms()
	if len(full) == 0 {
		return
	}
	var slips []int32
	for _, i := range alone {
		slips = l.slipsOf(slips[:0], i, full)
		isBehind := func(c int32) bool { return l.isBehind(i, c) || l.isBehind(i, l.root(c)) }
		if who := l.soleRoot(slips); who >= 0 && slices.ContainsFunc(slips, isBehind) {
			l.join(i, who)
		}
	}
	for n, i := range full {
		for _, c := range full[:n] {
			if l.root(i) != l.root(c) && l.isSlipInFull(l.wordsOf(i), l.wordsOf(c)) {
				l.join(i, c)
				break
			}
		}
	}
}

// personForms returns the first forms of persons in full, and of the single names that nobody bears in full.
func (l *linker) personForms() (full, alone []int32) {
	for i := range l.forms {
		f := &l.forms[i]
		if f.typ != namePerson {
			continue
		}
		words := l.wordsOf(int32(i))
		switch {
		case plainWords(words) > 1 && len(full) < mostVariants:
			full = append(full, int32(i))
		case len(words) == 1 && l.root(int32(i)) == int32(i) && f.shared == nil && f.given < 0 && len(alone) < mostVariants:
			alone = append(alone, int32(i))
		}
	}
	return full, alone
}

// slipsOf appends to dst those of the forms full whose surname the single name of form i may be a slip for.
func (l *linker) slipsOf(dst []int32, i int32, full []int32) []int32 {
	w := &l.wordsOf(i)[0]
	if !l.maySlip(w) && w.tail == 0 {
		return dst
	}
	var a, b [longestListed]byte
	x := l.letters(a[:0], w)
	for _, c := range full {
		words := l.wordsOf(c)
		if isSlip(x, l.letters(b[:0], &words[surnameAt(words)])) {
			dst = append(dst, c)
		}
	}
	return dst
}

// isSlipInFull reports whether the names x and y are the same but for a slip in the
// surname, and one of these is no listed name.
func (l *linker) isSlipInFull(x, y []nameWord) bool {
	n := len(x) - 1
	if n != len(y)-1 || x[0].kind != wordPlain || !sameWords(x[:n], y[:n]) || !l.maySlip(&x[n]) && !l.maySlip(&y[n]) {
		return false
	}
	return isSlip(l.letters(nil, &x[n]), l.letters(nil, &y[n]))
}

// maySlip reports whether w may be another word with a slip of the pen: it is long enough,
// and is neither a listed name nor an ordinary word.
func (l *linker) maySlip(w *nameWord) bool {
	if w.kind != wordPlain || w.letters < leastVariant {
		return false
	}
	name := l.w.textOf(w.token, l.w.wordEnd(w.token, int32(len(l.w.tokens))))
	return names.word(name)&(gaz.Person|gaz.Common|gaz.Country|gaz.Capital|gaz.State|gaz.BigCity|gaz.NORP|gaz.Org) == 0 && listsOf(name) == 0
}

// letters appends the folded letters of w to dst, with the pieces that hyphens join to it.
func (l *linker) letters(dst []byte, w *nameWord) []byte {
	return foldWord(dst, l.w.textOf(w.token, l.w.wordEnd(w.token, int32(len(l.w.tokens)))))
}

// isSlip reports whether the folded words x and y differ in one letter that was changed,
// left out or put in, or in two neighbours that changed places, but not in how they begin.
func isSlip(x, y []byte) bool {
	if len(x) > len(y) {
		x, y = y, x
	}
	if len(x) < leastVariant || len(y)-len(x) > 1 || x[0] != y[0] && !(isArticle(x) && isArticle(y)) {
		return false
	}
	i := 0
	for i < len(x) && x[i] == y[i] {
		i++
	}
	if len(x) < len(y) {
		return slices.Equal(x[i:], y[i+1:]) && (i < len(x) || y[i] != 's') // the Vilakatis are a family
	}
	if i == len(x) {
		return false // the same
	}
	return slices.Equal(x[i+1:], y[i+1:]) ||
		i+1 < len(x) && x[i] == y[i+1] && x[i+1] == y[i] && slices.Equal(x[i+2:], y[i+2:])
}

// isArticle reports whether the folded word begins as with the Arab article: "al", "el".
func isArticle(word []byte) bool { return (word[0] == 'a' || word[0] == 'e') && word[1] == 'l' }

package lede

// A firstLetters is a set of bytes that words open with, in which small and capital
// letters are one.
type firstLetters [256]bool

// startsOfWords returns the first letters of words.
func startsOfWords(words []string) *firstLetters {
	var f firstLetters
	for _, word := range words {
		f.add(word[0])
	}
	return &f
}

// add adds c to the set.
func (f *firstLetters) add(c byte) { f[c|0x20] = true }

// has reports whether c is in the set.
func (f *firstLetters) has(c byte) bool { return f[c|0x20] }

// A lengthGate tells most words apart from those of some lists without looking at
// more than the first byte: it has a bit for each length that a listed word with
// this first byte has. Small and capital letters are one there, and lengths of 63 and
// more.
type lengthGate [256]uint64

// gateTo returns the gate to the words of the lists.
func gateTo(lists ...[]string) *lengthGate {
	var g lengthGate
	for _, list := range lists {
		for _, word := range list {
			g.add(word)
		}
	}
	return &g
}

// add lets word, which is not empty, through g.
func (g *lengthGate) add(word string) { g[word[0]|0x20] |= 1 << min(len(word), 63) }

// has reports whether a word of n bytes that opens with c may be listed.
func (g *lengthGate) has(c byte, n int) bool { return g[c|0x20]>>min(n, 63)&1 != 0 }

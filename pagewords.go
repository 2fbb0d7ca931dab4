package lede

import "unicode/utf8"

// A pageWord is what the lists of words on pages say of one word.
type pageWord struct {
	hash      uint32    // of the word, as readLine makes it
	languages uint32    // a bit for each of stopWordLists that has it
	classes   wordClass // of pageWords
	lists     pageLists
	month     uint8 // that it names, or 0
}

// pageLists is a set of lists of words that are asked for by themselves, besides the
// classes of which the model knows.
type pageLists uint8

const (
	listLabel      pageLists = 1 << iota // creditLabels
	listPublished                        // publishedWords
	listUpdated                          // updatedWords
	listDateJoiner                       // dateJoiners, weekdays
	listBy                               // what stands before authors: foreignBy, authorLabels, "by"
)

// A listedWord is the place of a word in pageWordInfos, 0 for a word that no list
// has.
type listedWord uint16

//go:generate go test -run TestPageWordTable -update .

// listedWordOf returns the word with the given hash. The table is generated from the
// lists, so that nothing is to be made before the first parse.
func listedWordOf(hash uint32) listedWord {
	for i := pageWordSlot(hash); ; i++ {
		n := pageWordSlots[i%uint32(len(pageWordSlots))]
		if n == 0 || pageWordInfos[n].hash == hash {
			return listedWord(n)
		}
	}
}

// pageWordSlot returns the slot from which a word with the given hash is looked for.
func pageWordSlot(hash uint32) uint32 { return hash * 0x9e3779b1 >> 8 }

// classes returns the classes of w.
func (w listedWord) classes() wordClass { return pageWordInfos[w].classes }

// lists returns the lists that have w.
func (w listedWord) lists() pageLists { return pageWordInfos[w].lists }

// month returns the month that w names, or 0.
func (w listedWord) month() int { return int(pageWordInfos[w].month) }

// languages returns the languages of which w is a small word.
func (w listedWord) languages() uint32 { return pageWordInfos[w].languages }

// listedWordIn returns the word that word is in small letters.
func listedWordIn(word string) listedWord {
	h := uint32(lineSeed)
	for i := range len(word) {
		c := word[i]
		switch {
		case c-'A' < 26:
			c |= 0x20
		case c >= utf8.RuneSelf:
			return listedWordOf(hashWord(inSmall(word)))
		}
		h = (h ^ uint32(c)) * hashPrime
	}
	return listedWordOf(h)
}

// classesOf returns the classes of the word with the given hash.
func classesOf(hash uint32) wordClass { return listedWordOf(hash).classes() }

// A pageLine is a whole line that is a page's own label, by the hash of its words.
type pageLine struct {
	hash uint32
	list uint16 // the place in pageLabels of its list
}

// pageLabel returns the kind of aside that a line with the given key is, if it
// is nothing but a page's own label.
func pageLabel(key uint32) (AsideKind, bool) {
	for i := pageWordSlot(key); ; i++ {
		switch n := pageLabelSlots[i%uint32(len(pageLabelSlots))]; {
		case n == 0:
			return "", false
		case pageLabelInfos[n].hash == key:
			return pageLabels[pageLabelInfos[n].list].kind, true
		}
	}
}

// A pagePhrase is what pagePhrases say of two words that follow one another.
type pagePhrase struct {
	hash    uint32
	classes phraseClass
}

// mayBePhrase reports whether pagePhrases may have the phrase with the given hash: it says
// no, fast, to nearly all that they do not have.
func mayBePhrase(pair uint32) bool {
	bit := pair * 0x9e3779b1 >> 17
	return pagePhraseBits[bit>>6]>>(bit&63)&1 != 0
}

// phraseClassesOf returns the classes of the phrase with the given hash.
func phraseClassesOf(pair uint32) phraseClass {
	for i := pageWordSlot(pair); ; i++ {
		switch n := pagePhraseSlots[i%uint32(len(pagePhraseSlots))]; {
		case n == 0:
			return 0
		case pagePhraseInfos[n].hash == pair:
			return pagePhraseInfos[n].classes
		}
	}
}

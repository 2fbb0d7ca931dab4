package lede

import (
	"cmp"
	"math/bits"
	"slices"
	"unicode"
	"unicode/utf8"
)

// Bounds of what the language is told from.
const (
	leastLanguageWords = 8    // fewer say nothing
	mostLanguageWords  = 300  // more say nothing new
	leastStopShare     = 8    // percent of the words that must be small words of the language
	leastDifferent     = 3    // of them that must be: a list of fixtures has "v" alone
	mostLanguageBytes  = 4000 // of a line that are looked at
)

// findLanguage tells the language of the story: by its script, where one script
// serves one language most, and else by the small words that every text is full
// of. It is empty where there are too few words to say.
func (b *builder) findLanguage() {
	var counts, weights [maxLanguages]int           // of small words; of these by how few languages have them
	var firsts [maxLanguages][leastDifferent]uint32 // the first different ones
	var different [maxLanguages]int                 // how many of these there are
	words := 0
	var scripts scriptCounts
	read := func(i int) {
		hashes := b.p.wordsOf(i)
		for k, w := range b.p.listedOf(i) {
			words++
			all, h := w.languages(), hashes[k]
			weight := wordWeight(all)
			for set := all; set != 0; set &= set - 1 {
				l := lowestBit(set)
				counts[l]++
				weights[l] += weight
				if n := different[l]; n < leastDifferent && !slices.Contains(firsts[l][:n], h) {
					firsts[l][n] = h
					different[l]++
				}
			}
		}
		f := &b.p.facts[i]
		if line := b.p.line(i); f.wide || len(line) > mostLanguageBytes {
			scripts.add(line, &weights)
		} else {
			scripts.letters += int(f.letters + f.digits)
		}
	}
	for i, kind := range b.kinds {
		if words > mostLanguageWords {
			break
		}
		if kind.isBody() || kind == lineDek || kind == lineTitle || i == b.head {
			read(i)
		}
	}
	for i := 0; words == 0 && i < len(b.kinds); i++ {
		read(i) // a page without a story
	}
	if tag := scripts.language(); tag != "" {
		b.a.Language = tag
		return
	}
	best, second := 0, -1
	for l := 1; l < len(stopWordLists); l++ {
		switch {
		case weights[l] > weights[best]:
			best, second = l, best
		case second < 0 || weights[l] > weights[second]:
			second = l
		}
	}
	if words >= leastLanguageWords && different[best] == leastDifferent && 100*counts[best] >= leastStopShare*words && weights[best] > weights[second] {
		b.a.Language = stopWordLists[best].tag
	}
}

// wordWeight returns what a small word of the languages in set says for each: one
// of a single language says most.
func wordWeight(set uint32) int {
	switch bits.OnesCount32(set) {
	case 1:
		return 4
	case 2:
		return 2
	}
	return 1
}

// A languageLetter is a letter that few languages have, as "ã" and "ß" are.
type languageLetter struct {
	letter    rune
	languages uint32 // a bit for each of stopWordLists
}

// languagesOf returns the languages of which r is a letter that few others have.
func languagesOf(r rune) uint32 {
	i, found := slices.BinarySearchFunc(languageLetters[:], r, func(l languageLetter, r rune) int { return cmp.Compare(l.letter, r) })
	if !found {
		return 0
	}
	return languageLetters[i].languages
}

// maxLanguages bounds the number of lists of small words: a set of them is a
// word of bits.
const maxLanguages = 32

// lowestBit returns the number of the lowest bit of set, which is not 0.
func lowestBit(set uint32) int { return bits.TrailingZeros32(set) }

// scriptCounts counts the letters of a text by script. Letters of the Latin and
// the Cyrillic script do not count here, since they tell no language.
type scriptCounts struct {
	letters int
	of      [16]int // by the index in scriptLanguages
}

// add counts the letters of line, of its first part if it is long, and adds to weights
// what they say for languages.
func (c *scriptCounts) add(line string, weights *[maxLanguages]int) {
	line = line[:min(len(line), mostLanguageBytes)]
	for i := 0; i < len(line); {
		if line[i] < utf8.RuneSelf {
			if isWordByte(line[i]) {
				c.letters++
			}
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(line[i:])
		i += n
		for set := languagesOf(r); set != 0; set &= set - 1 {
			weights[lowestBit(set)] += 2
		}
		if !unicode.IsLetter(r) {
			continue
		}
		c.letters++
		if r < 0x370 {
			continue
		}
		for s := range scriptLanguages {
			if unicode.Is(scriptLanguages[s].table, r) {
				c.of[s]++
				break
			}
		}
	}
}

// language returns the language of a text whose letters are for the most part
// of a script that tells it, or "".
func (c *scriptCounts) language() string {
	japanese, chinese := 0, 0
	for s := range scriptLanguages {
		switch tag := scriptLanguages[s].tag; {
		case tag == "ja":
			japanese += c.of[s]
		case tag == "zh":
			chinese = c.of[s]
		case 2*c.of[s] > c.letters:
			return tag
		}
	}
	switch {
	case 2*(japanese+chinese) <= c.letters:
		return ""
	case 10*japanese > chinese:
		return "ja"
	}
	return "zh"
}

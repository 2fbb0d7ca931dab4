package lede

import (
	"math/bits"
	"unicode"
	"unicode/utf8"
)

// lineFacts is what can be told of a line by reading it alone.
type lineFacts struct {
	words, titled, upper, numbers int32 // words; of these capitalised, in capitals, of digits
	function, finite, saying      int32 // words of these classes
	content                       int32 // words long or capitalised enough to tell what a line is about
	stops, commas, marks          int32 // ends of sentences within the line, commas, quotation marks
	letters, digits               int32 // bytes
	acting, past                  int32 // words in -ing, in -ed
	first                         int32 // its first word in page.words

	classes wordClass // of all its words
	opens   wordClass // of its first word
	second  wordClass // of its second word
	closes  wordClass // of its last word

	key      uint32 // hash of all its words
	opener   uint32 // hash of its first word
	pair     uint32 // hash of its first two words
	closer   uint32 // hash of its last word
	shape    uint32 // hash of what its first eight words are: their class, or how they are written
	signs    lineSigns
	signa    [4]uint64 // one bit a word: compared, they say how alike two lines are
	initial  pageRuneClass
	final    pageRuneClass
	lists    pageLists // of all its words
	wide     bool      // has other characters than ASCII
	blanks   bool      // has line breaks, tabs or two blanks in a row
	dashed   bool      // has a dash, or a hyphen behind a blank
	yearEnd  bool      // its last word is a year
	headline bool      // could be a story's headline
	credit   creditForm

	phrases      phraseClass // of all two words in a row
	phrasesTwice phraseClass // of two pairs of words and more
	phraseOpens  phraseClass // of its first two words
}

// factsOf returns the facts of a line by itself.
func factsOf(text string) lineFacts {
	var p page
	return p.readLine(text)
}

// readLine returns the facts of the line text and appends its words to those of the
// page. It is the one pass over a line's bytes.
func (p *page) readLine(text string) lineFacts {
	var f lineFacts
	f.first = int32(len(p.words))
	f.key = lineSeed
	for i := 0; i < len(text); {
		c := text[i]
		if c >= utf8.RuneSelf {
			f.wide = true
			r, n := utf8.DecodeRuneInString(text[i:])
			if unicode.IsLetter(r) || unicode.IsDigit(r) {
				i = p.readWord(&f, text, i)
				continue
			}
			f.mark(r)
			i += n
			continue
		}
		if c == ' ' && i+1 < len(text) && text[i+1] != ' ' { // by far the most frequent
			i++
			continue
		}
		if isWordByte(c) {
			i = p.readWord(&f, text, i)
			continue
		}
		f.sign(text, i)
		i++
	}
	f.edges(text)
	if f.yearEnd {
		f.signs |= signYearEnd
	}
	f.credit = f.creditForm(text)
	f.headline = f.isHeadline()
	return f
}

// isWordByte reports whether c is an ASCII letter or digit.
func isWordByte(c byte) bool {
	return c|0x20 >= 'a' && c|0x20 <= 'z' || c >= '0' && c <= '9'
}

// readWord reads the word of text that begins at i, and returns where it ends.
// An apostrophe between letters is left out: "don't" is "dont".
func (p *page) readWord(f *lineFacts, text string, i int) int {
	start := i
	h := uint32(lineSeed)
	uppers, lowers, digits := int32(0), int32(0), int32(0)
	capital := false
	for i < len(text) {
		c := text[i]
		switch {
		case c-'a' < 26:
			from := i
			for ; i < len(text) && text[i]-'a' < 26; i++ {
				h = (h ^ uint32(text[i])) * hashPrime
			}
			lowers += int32(i - from)
			continue
		case c-'A' < 26:
			uppers++
			capital = capital || i == start
			h = (h ^ uint32(c|0x20)) * hashPrime
			i++
			continue
		case c >= '0' && c <= '9':
			digits++
			h = (h ^ uint32(c)) * hashPrime
			i++
			continue
		case c == '\'':
			if i+1 < len(text) && isWordByte(text[i+1]) {
				i++
				continue
			}
		case c >= utf8.RuneSelf:
			f.wide = true
			r, n := utf8.DecodeRuneInString(text[i:])
			if r == '’' && i+n < len(text) && isWordByte(text[i+n]) {
				i += n
				continue
			}
			if isUnspaced(r) {
				if i > start+n {
					break // a pair of such runes is a word
				}
				h = (h ^ uint32(r)) * hashPrime
				lowers++
				i += n
				continue
			}
			if unicode.IsLetter(r) || unicode.IsMark(r) || unicode.IsDigit(r) {
				if low := unicode.ToLower(r); low != r {
					uppers++
					capital = capital || i == start
					r = low
				} else {
					lowers++
				}
				h = (h ^ uint32(r)) * hashPrime
				i += n
				continue
			}
		}
		break
	}
	f.letters += uppers + lowers
	f.digits += digits
	f.words++
	f.yearEnd = false
	switch {
	case digits > 0 && uppers+lowers == 0:
		f.numbers++
		if digits == 4 && (text[start] == '1' && text[start+1] == '9' || text[start] == '2' && text[start+1] == '0') {
			f.signs |= signYear
			f.yearEnd = true
		}
	case uppers > 1 && lowers == 0:
		f.upper++
	case capital:
		f.titled++
	}
	if n := i - start; n > 4 && lowers > 3 {
		if text[i-2:i] == "ed" {
			f.past++
		} else if text[i-3:i] == "ing" {
			f.acting++
		}
	}
	listed := listedWordOf(h)
	class := listed.classes()
	switch {
	case class&(classFunction|classFinite|classPronoun) != 0:
		f.function++
		if class&classFinite != 0 {
			f.finite++
		}
	case capital || i-start > 5:
		f.content++
	}
	if class&classSaying != 0 {
		f.saying++
	}
	switch f.words {
	case 1:
		f.opener, f.pair, f.opens = h, h, class
	case 2:
		f.pair, f.second = f.opener*hashPrime^h, class
	}
	if f.words > 1 {
		if pair := f.closer*hashPrime ^ h; mayBePhrase(pair) {
			f.phrase(pair)
		}
	}
	if f.words <= 8 {
		f.shape = (f.shape ^ wordShape(class, uppers, lowers, digits, capital)) * hashPrime
	}
	f.classes |= class
	f.lists |= listed.lists()
	f.closes, f.closer = class, h
	f.key = (f.key ^ h) * hashPrime
	if class&classFunction == 0 {
		bit := h * 0x9e3779b1 >> 24
		f.signa[bit>>6] |= 1 << (bit & 63)
	}
	p.words = append(p.words, h)
	p.listed = append(p.listed, listed)
	return i
}

// phrase notes the classes of the two words that were read last.
func (f *lineFacts) phrase(pair uint32) {
	c := phraseClassesOf(pair)
	f.phrasesTwice |= f.phrases & c
	f.phrases |= c
	if f.words == 2 {
		f.phraseOpens = c
	}
}

// isUnspaced reports whether r is a letter of a script that puts no blanks
// between words: Chinese characters, kana, Thai and its neighbours.
func isUnspaced(r rune) bool {
	return r >= 0x3041 && r <= 0x30ff || r >= 0x3400 && r <= 0x9fff || r >= 0x0e00 && r <= 0x0eff || r >= 0x1780 && r <= 0x17ff
}

// isHeadline reports whether a line could be the headline of a story: five words
// or more, no mark at the end but one of a question or a quotation, no date, and
// none of the words with which a page speaks of itself or to its reader. Menus and
// labels ("Sign up for our newsletter", "Most read", "12 May 2024") are not meant.
func (f *lineFacts) isHeadline() bool {
	const least, most = 5, 18 // words
	if f.words < least || f.words > most || f.stops > 0 || f.numbers > 2 || f.classes&ownClasses != 0 || f.signs&ownSigns != 0 {
		return false
	}
	switch f.initial {
	case runeUpper, runeDigit, runeMark, runeLetter:
	default:
		return false
	}
	switch f.final {
	case runeStop, runeColon, runeDots, runeSign:
		return false
	}
	return true
}

// The classes of words and the signs by which isHeadline tells what a page says of
// itself.
const (
	ownClasses = classShare | classSubscribe | classComment | classLegal | classAdvert | classForm | classYou | classStamp |
		classClock | classAgo | classCorrection | classAuthor | classJob | classTag | classAgency
	ownSigns = signPipe | signAt | signLink | signCopyright | signYear | signArrow | signHash
)

// shapeClasses are the classes that say more of a word in a short line than
// how it is written.
const shapeClasses = classBy | classMonth | classWeekday | classClock | classAgo | classStamp | classJob | classAgency |
	classPicture | classShare | classSubscribe | classMore | classComment | classAdvert | classFunction

// wordShape returns a number for what a word is: its first class, if that
// tells much, or else how it is written.
func wordShape(class wordClass, uppers, lowers, digits int32, capital bool) uint32 {
	switch c := class & shapeClasses; {
	case c != 0:
		return 8 + uint32(bits.TrailingZeros64(uint64(c)))
	case digits > 0 && uppers+lowers == 0:
		return 1 + uint32(min(digits, 5)/3) // 7, 123, 20191120
	case digits > 0:
		return 4
	case uppers > 1 && lowers == 0:
		return 5
	case capital:
		return 6
	}
	return 7
}

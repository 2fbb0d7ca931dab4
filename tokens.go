package lede

import (
	"unicode"
	"unicode/utf8"
)

// A token is a word, a number, or a mark of the cleaned text.
type token struct {
	start, end int32
	kind       tokenKind
	shape      tokenShape
	space      bool // white space stands before it
}

// A tokenKind says what a token is.
type tokenKind uint8

const (
	tokWord   tokenKind = iota // letters, perhaps with digits, apostrophes, hyphens or dots within
	tokNumber                  // digits, perhaps with separators
	tokPunct                   // one rune of punctuation or a symbol, or a run of dots or dashes
	tokMark                    // a quotation mark or an apostrophe that stands by itself
	tokLink                    // an address, a handle, a hash tag
)

// A tokenShape says how the letters of a token are written.
type tokenShape uint8

const (
	shapeNone  tokenShape = iota // no letters
	shapeLower                   // all small
	shapeTitle                   // the first one capital, the others small
	shapeUpper                   // all capital, two at least
	shapeOne                     // one letter, capital
	shapeMixed                   // anything else: McDonald, iPhone
)

// A sentence is a run of tokens within one unit.
type sentence struct {
	first, last int32 // tokens [first, last)
	unit        int32
}

// tokenize cuts the units of text into tokens and sentences.
func tokenize(text string, units []unit) ([]token, []sentence) {
	var tokens []token
	var sentences []sentence
	for ui, u := range units {
		first := len(tokens)
		space := false
		for i := int(u.start); i < int(u.end); {
			r, n := utf8.DecodeRuneInString(text[i:u.end])
			if unicode.IsSpace(r) {
				space = true
				i += n
				continue
			}
			t := token{start: int32(i), kind: tokPunct, space: space}
			space = false
			i += n
			if unicode.IsLetter(r) || unicode.IsDigit(r) {
				t.kind = tokWord
				for i < int(u.end) {
					r, n := utf8.DecodeRuneInString(text[i:u.end])
					if !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.Is(unicode.Mn, r) {
						break
					}
					i += n
				}
			}
			t.end = int32(i)
			tokens = append(tokens, t)
			if text[t.start] == '.' {
				sentences = append(sentences, sentence{int32(first), int32(len(tokens)), int32(ui)})
				first = len(tokens)
			}
		}
		if first < len(tokens) {
			sentences = append(sentences, sentence{int32(first), int32(len(tokens)), int32(ui)})
		}
	}
	return tokens, sentences
}

package lede

import (
	_ "embed"

	"github.com/lede-news/lede/internal/gaz"
)

//go:generate go run ./internal/gen/gazetteer -out data/gazetteer.bin

// A nameClass says what a listed name may be, as bits of [gaz.Class]:
// gaz.FirstMale, gaz.Surname, gaz.Country … and sets of them like gaz.Person,
// gaz.GPE and gaz.Org. It is 0 for what is not listed.
type nameClass = gaz.Class

// gazetteerData is the table that internal/gen/gazetteer makes from the lists
// in its folder sources.
//
//go:embed data/gazetteer.bin
var gazetteerData string

// names is the gazetteer: some hundred thousand names of people, places and
// bodies all over the world, and the words that stand in and beside names. It
// knows how names are written, not whom they mean here: most words that it
// lists are other things too (Will, Reading, Jordan), and gaz.Common marks
// those that are also ordinary words.
//
// Accents, dots in abbreviations, apostrophes and a possessive 's make no
// difference, capitals do: "US" and "U.S." are a country, "us" and "Us" are
// not. A look-up costs about as much as hashing its words, and makes no garbage.
const names = gazetteer(0)

// A gazetteer gives access to the embedded table.
type gazetteer uint8

// word returns what a word may be that is written as in running text.
func (gazetteer) word(s string) nameClass {
	c, _ := names.wordStart(s, false)
	return c
}

// capsWord returns what a word may be that stands in a line in capitals or in
// Title Case: TRUMP as Trump, NATO as NATO, Hit as hit.
func (gazetteer) capsWord(s string) nameClass { return names.capsOnly(s) | names.word(s) }

// capsOnly is capsWord without what s may be as it is written.
func (gazetteer) capsOnly(s string) nameClass {
	c, _ := names.wordStart(s, true)
	return c
}

// wordStart is word, or capsOnly if caps is set; starts tells whether listed
// names of several words open with s.
func (gazetteer) wordStart(s string, caps bool) (c nameClass, starts bool) {
	var k gaz.Key
	k.Add(s, false, caps)
	c, _, starts = gaz.Table(gazetteerData).Find(k.Sum())
	return c, starts
}

// name returns what a name of one or several words may be and the country that
// it belongs to: two letters as in ISO 3166, or "" where it belongs to none, or
// to several, or is not known to belong. Of places, the country that the
// largest place of the name lies in; of demonyms and languages, the country.
func (gazetteer) name(s string) (nameClass, string) {
	var k gaz.Key
	for start := 0; start < len(s); {
		end := start
		for end < len(s) && s[end] != ' ' {
			end++
		}
		if end > start {
			k.Add(s[start:end], true, false)
		}
		start = end + 1
	}
	c, country, _ := gaz.Table(gazetteerData).Find(k.Sum())
	return c, country
}

// maxPhrase is the number of tokens of the longest phrase that is looked for.
const maxPhrase = 10

// phrase returns the number of tokens and the class of the longest listed name
// of several words that starts at token at of w and ends at token end or
// before; 0 and 0 if there is none: New York, Manchester United, St. Louis.
// word is what the first token is by itself. Set caps in a line in capitals or
// in Title Case; end is the end of the sentence as a rule.
func (gazetteer) phrase(w *work, at, end int, caps bool) (word nameClass, n int, class nameClass) {
	t := w.tokens[at]
	var k gaz.Key
	k.Add(w.text[t.start:t.end], false, caps)
	word, _, more := gaz.Table(gazetteerData).Find(k.Sum())
	if more {
		n, class = longestPhrase(w, k, at, end, caps)
	}
	if caps && n == 0 {
		// The first word may be an abbreviation: UN SECURITY COUNCIL.
		var k gaz.Key
		k.Add(w.text[t.start:t.end], false, false)
		c, _, more := gaz.Table(gazetteerData).Find(k.Sum())
		word |= c
		if more {
			n, class = longestPhrase(w, k, at, end, caps)
		}
	}
	return word, n, class
}

// longer is phrase for a first token with which listed names of several words open, as
// is known: it is not looked up again.
func (gazetteer) longer(w *work, at, end int, caps bool) (n int, class nameClass) {
	n, class = longestPhrase(w, keyOf(w, at, caps), at, end, caps)
	if caps && n == 0 {
		n, class = longestPhrase(w, keyOf(w, at, false), at, end, caps)
	}
	return n, class
}

// keyOf returns the key of token at of w as the first of a name.
func keyOf(w *work, at int, caps bool) gaz.Key {
	t := &w.tokens[at]
	var k gaz.Key
	k.Add(w.text[t.start:t.end], false, caps)
	return k
}

// longestPhrase goes on from the first token, whose key is k.
func longestPhrase(w *work, k gaz.Key, at, end int, caps bool) (n int, class nameClass) {
	for i := at + 1; i < min(end, at+maxPhrase, len(w.tokens)); i++ {
		t := w.tokens[i]
		before := k.Sum()
		k.Add(w.text[t.start:t.end], t.space, caps)
		if k.Sum() == before {
			continue // a dot or an apostrophe
		}
		c, _, more := gaz.Table(gazetteerData).Find(k.Sum())
		if c != 0 {
			n, class = i-at+1, c
		}
		if !more {
			break
		}
	}
	return n, class
}

// known reports whether s is the name of a country, a large place or a body.
func (g gazetteer) known(s string) bool {
	c, _ := g.name(s)
	return c&(gaz.Country|gaz.Capital|gaz.State|gaz.BigCity|gaz.NORP|gaz.Org) != 0
}

// classOf returns what the gazetteer says of the name of the tokens [first, last).
func (l *linker) classOf(first, last int32) nameClass {
	c, _ := names.name(l.w.textOf(first, last))
	return c
}

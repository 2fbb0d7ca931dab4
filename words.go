package lede

import (
	"strings"
	"sync"
)

// A wordInfo says what the lists of closed words and of cue words know of one
// word.
type wordInfo struct {
	hash  uint64 // of the small letters; 0 in an empty slot of the table
	lemma uint16 // counts lemmas from 1; closed words have one each
	cues  uint32 // a bit for each cueClass of the word
	pos   posClass
	form  verbForm
}

// A verbForm says which form of its verb a cue word is.
type verbForm uint8

const (
	verbNone       verbForm = iota
	verbBase                // say; a noun in the singular
	verbThird               // says; a noun in the plural
	verbPast                // said
	verbParticiple          // spoken, where it differs from the past
	verbIng                 // saying
)

// has reports whether the word may be a cue of class c.
func (i *wordInfo) has(c cueClass) bool { return i.cues&(1<<c) != 0 }

// A wordTable finds what is known of a word by the hash of its small letters.
type wordTable struct {
	slots  []wordInfo // open addressing; the length is a power of two
	lemmas uint16
}

// quoteWords is the table of all closed words and cue words. It is made when it
// is first needed, in about a tenth of a millisecond.
var quoteWords = sync.OnceValue(func() *wordTable {
	t := &wordTable{slots: make([]wordInfo, 1<<13)}
	for c := posDet; c <= posPunct; c++ {
		for w := range strings.FieldsSeq(closedWords[c]) {
			t.closed(w, c)
		}
	}
	for w := range strings.FieldsSeq(commonWords) {
		t.closed(w, posOpen)
	}
	double := map[string]bool{}
	for w := range strings.FieldsSeq(doubling) {
		double[w] = true
	}
	for c := cueSay; c <= cueGo; c++ {
		for w := range strings.FieldsSeq(cueVerbs[c]) {
			t.verb(w, c, double[w])
		}
	}
	for w := range strings.FieldsSeq(cueNouns) {
		t.form(w, w, cueNoun, verbBase)
		t.form(w, third(w), cueNoun, verbThird)
	}
	for w := range strings.FieldsSeq(phraseCues) {
		t.form(w, w, cuePart, verbBase)
	}
	return t
})

// find returns what is known of the word whose small letters have this hash, or
// nil.
func (t *wordTable) find(hash uint64) *wordInfo {
	for i := hash >> 20; ; i++ {
		s := &t.slots[i&uint64(len(t.slots)-1)]
		if s.hash == hash {
			return s
		}
		if s.hash == 0 {
			return nil
		}
	}
}

// slot returns the slot of word, taking a free one for a new word.
func (t *wordTable) slot(word string) *wordInfo {
	hash := smallHash(word)
	for i := hash >> 20; ; i++ {
		s := &t.slots[i&uint64(len(t.slots)-1)]
		if s.hash == 0 {
			s.hash = hash
		}
		if s.hash == hash {
			return s
		}
	}
}

// closed enters a word that has one form.
func (t *wordTable) closed(word string, pos posClass) {
	s := t.slot(word)
	if s.lemma == 0 {
		t.lemmas++
		s.lemma, s.pos = t.lemmas, pos
	}
}

// verb enters the forms of a verb.
func (t *wordTable) verb(base string, c cueClass, double bool) {
	t.form(base, base, c, verbBase)
	if odd, ok := oddVerbs[base]; ok {
		t.form(base, odd[0], c, verbThird)
		t.form(base, odd[1], c, verbPast)
		t.form(base, odd[2], c, verbParticiple)
		t.form(base, odd[3], c, verbIng)
		return
	}
	t.form(base, third(base), c, verbThird)
	t.form(base, past(base, double), c, verbPast)
	t.form(base, ing(base, double), c, verbIng)
}

// form enters one form of the word base.
func (t *wordTable) form(base, word string, c cueClass, f verbForm) {
	lemma := t.slot(base)
	if lemma.lemma == 0 {
		t.lemmas++
		lemma.lemma = t.lemmas
	}
	number := lemma.lemma
	s := t.slot(word)
	if s.lemma == 0 {
		s.lemma = number
	}
	s.cues |= 1 << c
	if s.form == verbNone {
		s.form = f
	}
}

// third returns the third person of a verb, or the plural of a noun.
func third(w string) string {
	switch n := len(w); {
	case w[n-1] == 'y' && !vowel(w[n-2]):
		return w[:n-1] + "ies"
	case w[n-1] == 's', w[n-1] == 'x', w[n-1] == 'z', strings.HasSuffix(w, "ch"), strings.HasSuffix(w, "sh"):
		return w + "es"
	}
	return w + "s"
}

// past returns the past of a verb that goes by rule.
func past(w string, double bool) string {
	switch n := len(w); {
	case double:
		return w + w[n-1:] + "ed"
	case w[n-1] == 'e':
		return w + "d"
	case w[n-1] == 'y' && !vowel(w[n-2]):
		return w[:n-1] + "ied"
	}
	return w + "ed"
}

// ing returns the -ing form of a verb that goes by rule.
func ing(w string, double bool) string {
	switch n := len(w); {
	case double:
		return w + w[n-1:] + "ing"
	case w[n-1] == 'e' && w[n-2] != 'e' && w[n-2] != 'y':
		return w[:n-1] + "ing"
	}
	return w + "ing"
}

// vowel reports whether c is a vowel letter.
func vowel(c byte) bool { return strings.IndexByte("aeiou", c) >= 0 }

// smallHash returns a hash of the small letters of s, in which ’ is as good as
// an apostrophe. Only ASCII letters are made small: the lists hold no others.
func smallHash(s string) uint64 {
	const prime = 0x100000001b3
	h := uint64(0xcbf29ce484222325)
	for i := 0; i < len(s); i++ {
		c := s[i]
		switch {
		case 'A' <= c && c <= 'Z':
			c += 'a' - 'A'
		case c == 0xE2 && strings.HasPrefix(s[i:], "’"):
			c = '\''
			i += len("’") - 1
		}
		h = (h ^ uint64(c)) * prime
	}
	return h
}

package lede

import "strings"

// A wordInfo says what the lists of closed words and of cue words know of one
// word.
type wordInfo struct {
	hash  uint64 // of the small letters
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
	slots []uint16   // open addressing: where in infos a word stands, or 0; the length is a power of two
	infos []wordInfo // from 1 on
}

//go:generate go test -run TestQuoteWordTable -update .

// quoteWords returns the table of all closed words and cue words. It is generated
// from their lists, so that nothing is to be made before the first parse.
func quoteWords() *wordTable { return &quoteWordTable }

// quoteWordTable is what quoteWords returns.
var quoteWordTable = wordTable{quoteWordSlots[:], quoteWordInfos[:]}

// find returns what is known of the word whose small letters have this hash, or
// nil.
func (t *wordTable) find(hash uint64) *wordInfo {
	for i := hash >> 20; ; i++ {
		n := t.slots[i&uint64(len(t.slots)-1)]
		if n == 0 {
			return nil
		}
		if info := &t.infos[n]; info.hash == hash {
			return info
		}
	}
}

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

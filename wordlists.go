package lede

import "sync"

// longestListed is the length in bytes of the longest word that is looked up.
const longestListed = 24

// smallWord writes word into buf with the capitals of ASCII as small letters. It
// returns nil if word is longer than any listed word, or empty.
func smallWord(buf *[longestListed]byte, word string) []byte {
	if len(word) == 0 || len(word) > len(buf) {
		return nil
	}
	for i := range len(word) {
		c := word[i]
		if 'A' <= c && c <= 'Z' {
			c |= 0x20
		}
		buf[i] = c
	}
	return buf[:len(word)]
}

// inWords reports whether word, in any case, is in the sorted table of words in
// small letters.
func inWords(table []string, word string) bool {
	var buf [longestListed]byte
	b := smallWord(&buf, word)
	if b == nil {
		return false
	}
	low, high := 0, len(table)
	for low < high {
		mid := int(uint(low+high) >> 1)
		if table[mid] < string(b) {
			low = mid + 1
		} else {
			high = mid
		}
	}
	return low < len(table) && table[low] == string(b)
}

// inCased reports whether word is in the short table, in the same case.
func inCased(table []string, word string) bool {
	for _, t := range table {
		if t == word {
			return true
		}
	}
	return false
}

// hasCapital reports whether word has a capital of ASCII.
func hasCapital(word string) bool {
	for i := range len(word) {
		if 'A' <= word[i] && word[i] <= 'Z' {
			return true
		}
	}
	return false
}

// The lists that a word may be in.
const (
	listRole     uint8 = 1 << iota // roleNouns
	listBreak                      // roleBreaks
	listRelation                   // relationNouns
)

// listsOf returns the lists that word, in any case, is in. The long lists are
// asked for many words of a story, so that they are hashed, at the first call.
func listsOf(word string) uint8 {
	var buf [longestListed]byte
	b := smallWord(&buf, word)
	if b == nil {
		return 0
	}
	t := wordLists()
	return t.slots[t.find(hashBytes(hashSeed, b))].lists
}

// A listTable maps the hashes of words to lists; it is open-addressed, and its
// size a power of two.
type listTable struct {
	slots []struct {
		hash  uint64
		lists uint8
	}
}

// find returns the slot of hash, or the free one where it belongs.
func (t *listTable) find(hash uint64) int {
	mask := uint64(len(t.slots) - 1)
	i := hash >> 32 & mask
	for t.slots[i].hash != hash && t.slots[i].lists != 0 {
		i = (i + 1) & mask
	}
	return int(i)
}

// wordLists returns the hashed lists.
var wordLists = sync.OnceValue(func() *listTable {
	t := &listTable{}
	t.slots = make([]struct {
		hash  uint64
		lists uint8
	}, 1<<13)
	for i, words := range [][]string{roleNouns, roleBreaks, relationNouns} {
		for _, word := range words {
			h := hashString(hashSeed, word)
			s := &t.slots[t.find(h)]
			s.hash = h
			s.lists |= 1 << i
		}
	}
	return t
})

package lede

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
	return isListed(table, b)
}

// isListed reports whether word, which is not empty, is in the sorted table. Most steps
// of the search need no more than the first byte.
func isListed(table []string, word []byte) bool {
	low, high := 0, len(table)
	for low < high {
		mid := int(uint(low+high) >> 1)
		if t := table[mid]; t[0] < word[0] || t[0] == word[0] && t < string(word) {
			low = mid + 1
		} else {
			high = mid
		}
	}
	return low < len(table) && table[low] == string(word)
}

// A letterStarts tells where the words of each small letter of ASCII begin in a sorted
// table.
type letterStarts [27]uint16

// startsOf returns where the letters begin in a table of n words.
func startsOf(n int, word func(i int) string) (starts letterStarts) {
	i := 0
	for c := range starts {
		for i < n && word(i)[0] < 'a'+byte(c) {
			i++
		}
		starts[c] = uint16(i)
	}
	return starts
}

// of returns the range of the words that begin as word does, in any case.
func (s *letterStarts) of(word string) (first, last int) {
	if word == "" || word[0]|0x20 < 'a' || word[0]|0x20 > 'z' {
		return 0, 0
	}
	c := word[0] | 0x20 - 'a'
	return int(s[c]), int(s[c+1])
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

//go:generate go test -run TestListTables -update .

// listsOf returns the lists that word, in any case, is in. The long lists are
// asked for many words of a story, so that their words stand in a generated table.
func listsOf(word string) uint8 {
	var buf [longestListed]byte
	b := smallWord(&buf, word)
	if b == nil {
		return 0
	}
	hash := hashBytes(hashSeed, b)
	for i := listSlot(hash); ; i++ {
		n := listSlots[i%uint64(len(listSlots))]
		if n == 0 || listHashes[n] == hash {
			return listSets[n]
		}
	}
}

// listSlot returns the slot of listSlots from which a word with the given hash is
// looked for.
func listSlot(hash uint64) uint64 { return hash >> 32 }

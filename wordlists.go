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
// small letters. Most steps of the search need no more than the first byte.
func inWords(table []string, word string) bool {
	if word == "" {
		return false
	}
	first := smallByte(word[0])
	low, high := 0, len(table)
	for low < high {
		mid := int(uint(low+high) >> 1)
		if t := table[mid]; t[0] < first || t[0] == first && isBefore(t, word) {
			low = mid + 1
		} else {
			high = mid
		}
	}
	return low < len(table) && sameFold(table[low], word)
}

// smallByte returns c, a capital of ASCII as the small letter.
func smallByte(c byte) byte {
	if c-'A' < 26 {
		c |= 0x20
	}
	return c
}

// isBefore reports whether listed, in small letters, stands before word, in any case,
// in a sorted table.
func isBefore(listed, word string) bool {
	for i := range min(len(listed), len(word)) {
		if c := smallByte(word[i]); c != listed[i] {
			return listed[i] < c
		}
	}
	return len(listed) < len(word)
}

// inSorted reports whether name is in the sorted table, in the same case.
func inSorted(table []string, name string) bool {
	if name == "" {
		return false
	}
	low, high := 0, len(table)
	for low < high {
		mid := int(uint(low+high) >> 1)
		if t := table[mid]; t[0] < name[0] || t[0] == name[0] && t < name {
			low = mid + 1
		} else {
			high = mid
		}
	}
	return low < len(table) && table[low] == name
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

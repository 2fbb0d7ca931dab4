package lede

// A wordMemo keeps what the rows of words' own features sum up to, from one
// story to the next: most words of a story stood in others before. It only
// saves work; what it says does not depend on what it has kept.
type wordMemo struct {
	net     *nameModel // whose rows were summed
	entries []memoEntry
}

// A memoEntry is the sum for the word and place with the given key, or for none
// if key is 0.
type memoEntry struct {
	key uint64
	sum rowSum
}

// memoSize is the number of entries of a wordMemo, some 900 KB: with four times
// as many it hardly saves more.
const memoSize = 1 << 13

// entry returns the entry for the word f, nil beyond the edge of a sentence, at
// the place pos, and whether it is filled. A new sum may be put into it. caps is
// as wordFeatures takes it.
func (m *wordMemo) entry(net *nameModel, f *wordForm, pos int, caps bool) (e *memoEntry, filled bool) {
	if m.net != net {
		m.net, m.entries = net, make([]memoEntry, memoSize)
	}
	word := uint64(1)
	if f != nil {
		word = f.cased
	}
	if caps {
		word ^= 1 << 62
	}
	key := mix64(word*5+uint64(pos+2)) | 1<<63
	e = &m.entries[key%memoSize]
	if e.key == key {
		return e, true
	}
	e.key, e.sum = key, rowSum{}
	return e, false
}

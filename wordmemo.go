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

// memoSize is the number of entries of a wordMemo, a power of two: some 1.8 MB.
// Half as many make the tagger a few percent slower; twice as many would find 73 of
// 100 words of strange papers there instead of 71.
const memoSize = 1 << 14

// entry returns the sum for the word f at a place, and whether it is filled. If
// not, it is empty and the caller fills it. caps is as wordFeatures takes it.
func (m *wordMemo) entry(net *nameModel, f *wordForm, place int, caps bool) (sum *rowSum, filled bool) {
	if m.net != net {
		m.net, m.entries = net, make([]memoEntry, memoSize)
	}
	key := wordKey(f, place, caps) | 1
	e := &m.entries[key>>32%memoSize]
	if e.key == key {
		return &e.sum, true
	}
	e.key, e.sum = key, rowSum{}
	return &e.sum, false
}

// wordKey returns the key of the word f at a place; caps is as wordFeatures takes
// it.
func wordKey(f *wordForm, place int, caps bool) uint64 {
	at := uint64(place + 2)
	if caps {
		at += places
	}
	return mix64(f.cased + at*0x9e3779b97f4a7c15)
}

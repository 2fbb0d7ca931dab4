package lede

// A wordMemo keeps what the rows of words' own features sum up to, from one
// story to the next: most words of a story stood in others before. It only
// saves work; what it says does not depend on what it has kept.
type wordMemo struct {
	net     *nameModel // whose rows were summed
	entries []memoEntry
	filled  int // how often an entry was filled since there are so many
}

// A memoEntry is the sum for the word and place with the given key, or for none
// if key is 0.
type memoEntry struct {
	key uint64
	sum rowSum
}

// memoSize is the number of entries that a wordMemo grows to, a power of two: some
// 1.8 MB. Half as many make the tagger a few percent slower; twice as many would find
// 73 of 100 words of strange papers there instead of 71.
const memoSize = 1 << 14

// firstMemoSize is the number of entries that a wordMemo begins with. The words of
// one story, strewn over all of a large memo, would touch a fresh page of memory
// each, which takes longer than to sum up their rows.
const firstMemoSize = 1 << 10

// entry returns the sum for the word f at a place, and whether it is filled. If
// not, it is empty and the caller fills it. caps is as wordFeatures takes it.
func (m *wordMemo) entry(net *nameModel, f *wordForm, place int, caps bool) (sum *rowSum, filled bool) {
	if m.net != net {
		m.net, m.entries, m.filled = net, make([]memoEntry, firstMemoSize), 0
	}
	key := wordKey(f, place, caps) | 1
	e := m.at(key)
	if e.key == key {
		return &e.sum, true
	}
	if m.filled++; 2*m.filled > len(m.entries) && len(m.entries) < memoSize {
		m.grow()
		e = m.at(key)
	}
	e.key, e.sum = key, rowSum{}
	return &e.sum, false
}

// at returns the entry in which the sum for key stands, if it is kept.
func (m *wordMemo) at(key uint64) *memoEntry {
	return &m.entries[key>>32&uint64(len(m.entries)-1)]
}

// grow makes the memo four times as large.
func (m *wordMemo) grow() {
	old := m.entries
	m.entries, m.filled = make([]memoEntry, 4*len(old)), 0
	for i := range old {
		if e := &old[i]; e.key != 0 {
			*m.at(e.key) = *e
		}
	}
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

package lede

// A sumMemo keeps what the rows of groups of features sum up to, from one token
// and one story to the next: most words of a story stood in others before. It only
// saves work; what it says does not depend on what it has kept.
type sumMemo struct {
	net     *nameModel  // whose rows were summed
	tags    []uint64    // four tags of keys for each set of entries
	entries []memoEntry // four for each set
	most    int         // the sets that it grows to
	filled  int         // how often an entry was filled since there are so many
}

// A memoEntry is the sum for the group of features with the given key, or for none
// if key is 0. It fills two lines of a processor's cache.
type memoEntry struct {
	key uint64
	sum rowSum
	_   [16]byte
}

// The numbers of sets of entries that memos grow to, powers of two: that for words,
// some 2 MB, and that for how tokens stand. Half as many make the tagger a few percent
// slower.
const (
	wordMemoSets = 1 << 12
	lookMemoSets = 1 << 9
)

// firstMemoSets is the number of sets that a memo begins with. The words of one
// story, strewn over all of a large memo, would touch a fresh page of memory each,
// which takes longer than to sum up their rows.
const firstMemoSets = 1 << 8

// open makes m ready for sums of rows of net, with the given number of sets at most.
func (m *sumMemo) open(net *nameModel, most int) {
	if m.net != net {
		*m = sumMemo{net: net, most: most}
		m.resize(firstMemoSets)
	}
}

// resize makes m an empty memo of so many sets.
func (m *sumMemo) resize(sets int) {
	m.tags, m.entries, m.filled = make([]uint64, sets), make([]memoEntry, sets*bucketSlots), 0
}

// entry returns the place for the sum with the given key, and whether it is there.
// If not, the caller fills it.
func (m *sumMemo) entry(key uint64) (e *memoEntry, found bool) {
	set := int(key>>32) & (len(m.tags) - 1)
	if i := findTag(m.tags[set], tagOf(key>>16)); i >= 0 {
		if e := &m.entries[set*bucketSlots+i]; e.key == key {
			return e, true
		}
	}
	if 2*m.filled > len(m.entries) && len(m.tags) < m.most {
		m.grow()
	}
	return m.add(key), false
}

// add returns the entry that key gets, in the place of an older one.
func (m *sumMemo) add(key uint64) *memoEntry {
	set, i := int(key>>32)&(len(m.tags)-1), m.filled%bucketSlots
	m.filled++
	m.tags[set] = m.tags[set]&^(0xffff<<(16*i)) | uint64(tagOf(key>>16))<<(16*i)
	return &m.entries[set*bucketSlots+i]
}

// grow makes the memo four times as large.
func (m *sumMemo) grow() {
	old := m.entries
	m.resize(4 * len(m.tags))
	for i := range old {
		if e := &old[i]; e.key != 0 {
			*m.add(e.key) = *e
		}
	}
	m.filled = 0
}

// sumParts are the kept sums that the sum of one token is put together of.
type sumParts struct {
	sum   *rowSum // of the token
	parts [places + 3]*rowSum
	n     int
}

// take makes the sum that memo has for key one of the parts. Where the memo has none
// it returns the empty entry to fill.
func (p *sumParts) take(memo *sumMemo, key uint64) *memoEntry {
	e, found := memo.entry(key)
	if !found {
		for _, part := range p.parts[:p.n] {
			if part == &e.sum { // about to be overwritten
				p.sum.addAll(p.parts[:p.n])
				p.n = 0
				break
			}
		}
		e.key, e.sum = key, rowSum{}
	}
	p.parts[p.n] = &e.sum
	p.n++
	if found {
		return nil
	}
	return e
}

// wordKey returns the key of the word f, nil for none, at a place; caps is as
// wordFeatures takes it.
func wordKey(f *wordForm, place int, caps bool) uint64 {
	at := uint64(place + 2)
	if caps {
		at += places
	}
	if f == nil {
		return mix64(at) | 1
	}
	return (f.cased+at*0x9e3779b97f4a7c15)*0xc4ceb9fe1a85ec53 | 1
}

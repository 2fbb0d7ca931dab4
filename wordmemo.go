package lede

// What the rows of groups of features sum up to is kept, from one token and one story
// to the next: most words of a story stood in others before. That only saves work;
// what is found does not depend on what was kept.

// wordSums keep the sums for words at places. Each form of the vocabulary tells
// where its own stand: see wordForm.sums.
type wordSums struct {
	net   *nameModel // whose rows were summed
	sums  []keptSum
	edges [sumSlots]uint16 // where the sums for no word stand
}

// A keptSum is a sum that fills two lines of a processor's cache.
type keptSum struct {
	rowSum
	_ [24]byte
}

// sumSlots is the number of sums that a form may have: one for each place, with and
// without care for its capitals.
const sumSlots = 2 * places

// mostWordSums is the number of sums kept, in 2 MB. Half as many make the tagger a
// few percent slower.
const mostWordSums = 1 << 14

// sumSlot returns the number among a form's sums of that at a place; caps is as
// wordFeatures takes it.
func sumSlot(place int, caps bool) int {
	if caps {
		return place + 2 + places
	}
	return place + 2
}

// at returns the sum with the given number.
func (m *wordSums) at(n uint16) *rowSum { return &m.sums[n-1].rowSum }

// add returns a new sum and its number, counting from 1.
func (m *wordSums) add() (*rowSum, uint16) {
	m.sums = append(m.sums, keptSum{})
	n := uint16(len(m.sums))
	return m.at(n), n
}

// A sumMemo keeps sums by a hash of what they depend on.
type sumMemo struct {
	net     *nameModel  // whose rows were summed
	tags    []uint64    // four tags of keys for each set of entries
	entries []memoEntry // four for each set
	filled  int         // how often an entry was filled since there are so many
}

// A memoEntry is the sum for the group of features with the given key, or for none
// if key is 0. It fills two lines of a processor's cache.
type memoEntry struct {
	key uint64
	sum rowSum
	_   [16]byte
}

// mostMemoSets is the number of sets of entries that a memo grows to, a power of two.
const mostMemoSets = 1 << 11

// firstMemoSets is the number of sets that a memo begins with. The sums of one
// story, strewn over all of a large memo, would touch a fresh page of memory each,
// which takes longer than to sum up their rows.
const firstMemoSets = 1 << 6

// open makes m ready for sums of rows of net.
func (m *sumMemo) open(net *nameModel) {
	if m.net != net {
		*m = sumMemo{net: net}
		m.resize(firstMemoSets)
	}
}

// resize makes m an empty memo of so many sets.
func (m *sumMemo) resize(sets int) {
	m.tags, m.entries, m.filled = make([]uint64, sets), make([]memoEntry, sets*bucketSlots), 0
}

// probe returns the entry that may hold the sum with the given key, or nil if there is
// none: its key tells. It does not look at the entry.
func (m *sumMemo) probe(key uint64) *memoEntry {
	set := int(key>>32) & (len(m.tags) - 1)
	if i := findTag(m.tags[set], tagOf(key>>16)); i >= 0 {
		return &m.entries[set*bucketSlots+i]
	}
	return nil
}

// fill returns an empty sum for the given key, which the caller fills.
func (m *sumMemo) fill(key uint64) *rowSum {
	if 4*m.filled > 3*len(m.entries) && len(m.tags) < mostMemoSets {
		m.grow()
	}
	e := m.add(key)
	e.key, e.sum = key, rowSum{}
	return &e.sum
}

// add returns the entry that key gets, in the place of an older one.
func (m *sumMemo) add(key uint64) *memoEntry {
	set, i := int(key>>32)&(len(m.tags)-1), m.filled%bucketSlots
	m.filled++
	m.tags[set] = m.tags[set]&^(0xffff<<(16*i)) | uint64(tagOf(key>>16))<<(16*i)
	return &m.entries[set*bucketSlots+i]
}

// grow makes the memo twice as large.
func (m *sumMemo) grow() {
	old := m.entries
	m.resize(2 * len(m.tags))
	for i := range old {
		if e := &old[i]; e.key != 0 {
			*m.add(e.key) = *e
		}
	}
	m.filled = 0
}

// What a part of a token's sum is of, beside a word at a place.
const (
	lookOwn = places + iota
	lookBeside
	lookListed
	mostParts
)

// sumParts are the parts that the sum of one token is put together of.
type sumParts struct {
	found      [mostParts]*rowSum // those that are kept
	missing    [mostParts]int8    // what the others are of
	have, miss int
}

// ask notes the sum that m has at n, or that it has none for the word at a place.
func (p *sumParts) ask(m *wordSums, n uint16, place int) {
	if n != 0 {
		p.found[p.have] = m.at(n)
		p.have++
		return
	}
	p.missing[p.miss] = int8(place)
	p.miss++
}

// askLook notes the sum that e holds if it is that for key, or that there is none.
func (p *sumParts) askLook(e *memoEntry, key uint64, of int) {
	if e != nil && e.key == key {
		p.found[p.have] = &e.sum
		p.have++
		return
	}
	p.missing[p.miss] = int8(of)
	p.miss++
}

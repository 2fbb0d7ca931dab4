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
const firstMemoSets = 1 << 6

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

// probe returns the entry that may hold the sum with the given key, or nil if there is
// none: its key tells. It does not look at the entry.
func (m *sumMemo) probe(key uint64) *memoEntry {
	set := int(key>>32) & (len(m.tags) - 1)
	if i := findTag(m.tags[set], tagOf(key>>16)); i >= 0 {
		return &m.entries[set*bucketSlots+i]
	}
	return nil
}

// fill returns an empty entry for the sum with the given key, which the caller fills.
func (m *sumMemo) fill(key uint64) *memoEntry {
	if 4*m.filled > 3*len(m.entries) && len(m.tags) < m.most {
		m.grow()
	}
	e := m.add(key)
	e.key, e.sum = key, rowSum{}
	return e
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

// What a part is the sum of, beside a word at a place.
const (
	lookOwn = places + iota
	lookBeside
	lookListed
	mostParts
)

// sumParts are the parts that the sum of one token is put together of.
type sumParts struct {
	parts [mostParts]sumPart
	n     int
}

// A sumPart is one of them.
type sumPart struct {
	memo *sumMemo
	e    *memoEntry // which may hold it, or nil
	key  uint64
	of   int // the place of a word, or what the token's look has
}

// ask adds the part that memo may have under key.
func (p *sumParts) ask(memo *sumMemo, key uint64, of int) {
	p.parts[p.n] = sumPart{memo, memo.probe(key), key, of}
	p.n++
}

// take adds the parts that the memos have to sum, and returns the others.
func (p *sumParts) take(sum *rowSum) []sumPart {
	var found [mostParts]*rowSum
	n, missing := 0, 0
	for i := range p.parts[:p.n] {
		part := &p.parts[i]
		if part.e != nil && part.e.key == part.key {
			found[n] = &part.e.sum
			n++
		} else {
			p.parts[missing] = *part
			missing++
		}
	}
	sum.addAll(found[:n])
	return p.parts[:missing]
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

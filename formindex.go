package lede

// An index finds forms by a word. The entries of a word are a chain, latest
// first.
type index struct {
	keys  numbering
	heads []int32 // by the number of the key, the latest of its entries
	links []indexLink
}

// An indexLink is one entry of an index.
type indexLink struct{ form, next int32 }

// reset empties x.
func (x *index) reset() {
	x.keys.reset()
	x.heads, x.links = x.heads[:0], x.links[:0]
}

// add enters form under key.
func (x *index) add(key uint64, form int32) {
	n, fresh := x.keys.number(key)
	if fresh {
		x.heads = append(x.heads, -1)
	}
	next := x.heads[n]
	if next >= 0 && x.links[next].form == form {
		return
	}
	x.heads[n] = int32(len(x.links))
	x.links = append(x.links, indexLink{form, next})
}

// mostLooked is how many entries of a word are looked at: with more, as in a
// list of a clan's members, a name says little, and looking at all of them would
// take a time that grows with the square of the text.
const mostLooked = 48

// find appends to dst the forms under key, latest first, at most mostLooked.
func (x *index) find(dst []int32, key uint64) []int32 {
	k, ok := x.keys.find(key)
	if !ok {
		return dst
	}
	at := x.heads[k]
	for n := 0; at >= 0 && n < mostLooked; n++ {
		dst = append(dst, x.links[at].form)
		at = x.links[at].next
	}
	return dst
}

// find returns the forms under key in x; they are good until the next call.
func (l *linker) find(x *index, key uint64) []int32 {
	l.found = x.find(l.found[:0], key)
	return l.found
}

package lede

import (
	"sort"
	"strings"
	"unicode/utf8"
)

// What stands at one item.

// segmentOf returns the segment of item i.
func (l *layering) segmentOf(i int32) *segment { return &l.segments[l.items[i].segment] }

// span returns the place of the items [first, last].
func (l *layering) span(first, last int32) place {
	return place{l.items[first].start, l.items[last].end}
}

// isRun reports whether item i is a run.
func (l *layering) isRun(i int32) bool {
	return i >= 0 && int(i) < len(l.items) && l.items[i].kind == itemRun
}

// markAt returns the punctuation at item i, or 0.
func (l *layering) markAt(i int32) byte {
	if i < 0 || int(i) >= len(l.items) {
		return 0
	}
	return l.items[i].mark
}

// classAt returns the class of item i, or 0.
func (l *layering) classAt(i int32) uint32 {
	if i < 0 || int(i) >= len(l.items) {
		return 0
	}
	return l.items[i].class
}

// wordAt returns the words of item i, or "".
func (l *layering) wordAt(i int32) string {
	if i < 0 || int(i) >= len(l.items) {
		return ""
	}
	return l.w.text[l.items[i].start:l.items[i].end]
}

// isWord reports whether item i is the small word given.
func (l *layering) isWord(i int32, word string) bool {
	n := int(i)
	return uint(n) < uint(len(l.items)) && l.items[n].letter == word[0] && l.spells(i, word) // nearly all are told apart by their first letters
}

// letterAt returns the first letter of item i in small, or 0.
func (l *layering) letterAt(i int32) byte {
	if uint(i) < uint(len(l.items)) {
		return l.items[i].letter
	}
	return 0
}

// spells reports whether item i is word, in letters of any case.
func (l *layering) spells(i int32, word string) bool {
	it := &l.items[i]
	return int(it.end-it.start) == len(word) && strings.EqualFold(l.w.text[it.start:it.end], word)
}

// isSmallWord reports whether s is the given word, which is of small ASCII letters, in
// letters of any case.
func isSmallWord(s, word string) bool {
	if c := s[0]; c < utf8.RuneSelf && c|0x20 != word[0] {
		return false
	}
	return strings.EqualFold(s, word)
}

// isFirst reports whether item i opens its sentence.
func (l *layering) isFirst(i int32) bool { return i == l.segmentOf(i).first }

// endsInComma reports whether item i is marked words with a comma within their marks:
// "Speaking on “This Week,” Okoro admitted".
func (l *layering) endsInComma(i int32) bool { return l.isRun(i) && l.items[i].word>>22&3 == 1 }

// inTitle reports whether item i stands in a title, outside of marks.
func (l *layering) inTitle(i int32) bool {
	ly := &l.layers[l.segmentOf(i).layer]
	return ly.run < 0 && l.w.units[ly.unit].kind == unitTitle
}

// itemStartingAt returns the first of items that starts at the byte or behind it, and
// whether it starts there.
func itemStartingAt(items []item, at int32) (int, bool) {
	i := sort.Search(len(items), func(i int) bool { return items[i].start >= at })
	return i, i < len(items) && items[i].start == at
}

// itemEndingAt returns the first of items that ends at the byte or behind it, and whether
// it ends there.
func itemEndingAt(items []item, at int32) (int, bool) {
	i := sort.Search(len(items), func(i int) bool { return items[i].end >= at })
	return i, i < len(items) && items[i].end == at
}

// itemsOf returns the items [first, end) of the sentence of item c that lie in p, or -1, -1 if
// p does not begin and end with items of it.
func (l *layering) itemsOf(p place, c int32) (first, end int32) {
	if last := &l.lastItems; last.p != p || last.c != c {
		last.p, last.c = p, c
		last.first, last.end = l.findItems(p, c)
	}
	return l.lastItems.first, l.lastItems.end
}

// A foundItems is what itemsOf returned last: many rules in a row ask for the same.
type foundItems struct {
	p             place
	c, first, end int32
}

// findItems is itemsOf for what was not asked for right before.
func (l *layering) findItems(p place, c int32) (first, end int32) {
	seg := l.segmentOf(c)
	i, found := itemStartingAt(l.items[seg.first:seg.last], p.start)
	first = seg.first + int32(i)
	for end = first; end < seg.last && l.items[end].end <= p.end; end++ {
	}
	if !found || end == first || l.items[end-1].end != p.end {
		return -1, -1
	}
	return first, end
}

package lede

import (
	"cmp"
	"slices"
	"strings"
)

// The names of the story, as the finder looks them up by place.

// nameFrom returns the first mention that begins at the byte at or behind it, and whether one begins
// there.
func (f *finder) nameFrom(at int32) (int, bool) {
	return slices.BinarySearchFunc(f.names, at, func(n naming, at int32) int { return cmp.Compare(n.start, at) })
}

// named reports whether an item lies within a name, so that it reports nothing:
// "the Care Quality Commission", "the Daily Record".
func (f *finder) named(it *item) bool {
	i, found := f.nameFrom(it.start)
	if !found {
		i--
	}
	return i >= 0 && it.end <= f.names[i].end
}

// inName reports whether item i lies in a mention that begins before it.
func (f *finder) inName(i int32) bool {
	it := &f.l.items[i]
	n, _ := f.nameFrom(it.start)
	return n > 0 && it.end <= f.names[n-1].end
}

// namedFrom reports whether a mention longer than the n bytes of a pronoun begins at the byte
// at: "He Qinghai".
func (f *finder) namedFrom(at, n int32) bool {
	i, found := f.nameFrom(at)
	return found && f.names[i].end > at+n
}

// endsName reports whether a mention ends at the byte at.
func (f *finder) endsName(at int32) bool {
	i, _ := f.nameFrom(at)
	return i > 0 && f.names[i-1].end == at
}

// isOneName reports whether the items [first, last] are a name that is known.
func (f *finder) isOneName(first, last int32) bool {
	l := f.l
	for i := first; i <= last; i++ {
		if !l.isNamed(i) && !(l.isCapital(i) && l.inPhrase(&l.items[i])) {
			return false
		}
	}
	return first <= last && f.endsName(l.items[last].end)
}

// isPerson reports whether the words at p may name one person or some: they hold a
// name, or are a pronoun.
func (f *finder) isPerson(p place) bool {
	switch f.w.text[p.start:p.end] {
	case "He", "She", "They", "he", "she", "they":
		return true
	}
	at, _ := f.nameFrom(p.start)
	return !p.empty() && at < len(f.names) && f.names[at].end <= p.end
}

// namesSpeaker reports whether the noun phrase p, which begins at item i, is one who speaks:
// a name or a noun for persons, bodies or documents.
func (f *finder) namesSpeaker(i int32, p place) bool {
	if f.isPerson(p) {
		return true
	}
	l := f.l
	for ; l.items[i].end <= p.end; i++ {
		if nounClassOf(strings.ToLower(l.wordAt(i)))&(namedClasses|nounBody|nounGroup|nounDocument) != 0 {
			return true
		}
	}
	return false
}

// isNameWithAside reports whether the items [i, end) are a name, a comma and what tells of it:
// "Ann Lee, now a fellow at the bank".
func (f *finder) isNameWithAside(i, end int32) bool {
	l := f.l
	k := i
	for k < end && (l.isNamed(k) || l.isCapital(k) && l.inPhrase(&l.items[k])) {
		k++
	}
	if k == i || l.markAt(k) != ',' || !f.endsName(l.items[k-1].end) || !l.isSubject(i, end-1) {
		return false
	}
	return l.tellsWhat(k+1, end) || (l.isWord(k+1, "now") || l.isWord(k+1, "once") || l.isWord(k+1, "also")) && (l.isWord(k+2, "a") || l.isWord(k+2, "an") || l.isWord(k+2, "the") || l.tellsWhat(k+2, end))
}

// isOfficeWithName reports whether the items [i, end) are an office, a comma and a name: "the
// minister of trade and labour, Ann Lee".
func (f *finder) isOfficeWithName(i, end int32) bool {
	l := f.l
	k := end
	for k > i && (l.isNamed(k-1) || l.isCapital(k-1) && l.inPhrase(&l.items[k-1])) {
		k--
	}
	if k == end || k <= i+1 || l.markAt(k-1) != ',' || !f.endsName(l.items[end-1].end) || !l.isWord(i, "the") && (l.items[i].info == nil || l.items[i].info.pos != posPoss) {
		return false
	}
	return l.isSubject(i, end-1) && (l.tellsWhat(i, k-1) || nounClassOf(strings.ToLower(l.wordAt(k-2)))&nounBody != 0)
}

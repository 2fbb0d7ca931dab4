package lede

import (
	"cmp"
	"slices"
	"sync"
)

// A linker brings the mentions of one article together into entities. Equal
// names, case and accents folded, are one form; forms are then joined: first
// those of persons, then of bodies, then of places. Everything is looked up by
// the hash of a word, so that the time is linear in the number of mentions.
type linker struct {
	w        *work
	mentions []mention
	forms    []form
	words    []nameWord  // of all forms
	byKey    numbering   // of forms, by their words
	given    []Entity    // what stood in the article before
	loose    [][]Mention // of given entities, the mentions that are no place in the story
	ofGiven  []int32     // 1 + the entity of a given one, once entities has run
	persons  index
	things   index
	starts   index      // of recur
	order    []int32    // of longestFirst
	found    []int32    // of looking up
	best     []bestForm // of entities
	buf      []byte
}

// A mention is a nameSpan on the way to its entity.
type mention struct {
	nameSpan
	form   int32
	alone  int32    // the form that this mention alone belongs to, or -1: see resolve
	given  int32    // index of the given entity that this mention belongs to, or -1
	source *Mention // the given mention, or nil
	entity int32    // index of its entity, once entities has run
}

// A form is one name as written, case and accents folded.
type form struct {
	typ      nameType
	from, to int32 // its words
	first    int32 // its first mention
	count    int32 // its mentions
	head     int32 // the form that it was joined to; itself if to none
	votes    [nameMisc + 1]int32
	shared   []int32 // forms of several persons that it may be; see resolve
	given    int32   // index of the given entity that it belongs to, or -1
	value    string
	other    bool // of a person who is "also known as" this, and has the name before that
	twin     bool // of a place's name, the form that does not mean the place: see splitTwins
}

// linkers keeps the linkers' working memory from one story to the next.
var linkers = sync.Pool{New: func() any { return new(linker) }}

// newLinker returns a linker for the story of w.
func newLinker(w *work) *linker {
	l := linkers.Get().(*linker)
	l.w = w
	return l
}

// most is the number of names up to which a linker's memory is kept: that of a
// long article, not of a book.
const most = 1 << 13

// release gives the memory of l back, without what belongs to the article.
func (l *linker) release() {
	if len(l.mentions) > most {
		return
	}
	clear(l.mentions)
	clear(l.forms)
	clear(l.words)
	l.byKey.reset()
	l.persons.reset()
	l.things.reset()
	l.starts.reset()
	*l = linker{
		mentions: l.mentions[:0], forms: l.forms[:0], words: l.words[:0], byKey: l.byKey,
		persons: l.persons, things: l.things, starts: l.starts, buf: l.buf, order: l.order[:0], found: l.found[:0], best: l.best[:0],
	}
	linkers.Put(l)
}

// read takes in the names found, in text order. Where one overlaps with a
// mention of a given entity, the given one stands.
func (l *linker) read(spans []nameSpan) {
	given := slices.Clone(l.mentions)
	all := slices.Grow(l.mentions[:0], len(spans)+len(given))
	for _, s := range l.define(l.dropOffices(l.complete(spans))) {
		for len(given) > 0 && given[0].last <= s.first {
			all = append(all, given[0])
			given = given[1:]
		}
		if len(given) == 0 || s.last <= given[0].first {
			all = l.appendName(all, l.repair(s))
		}
	}
	l.mentions = append(all, given...)
	l.dropCommon()
	l.keepPossessives()
	l.words = slices.Grow(l.words, 2*len(l.mentions)+8)
	l.forms = slices.Grow(l.forms, len(l.mentions)/2+8)
	for i := range l.mentions {
		l.addForm(i)
	}
}

// appendName appends the name s with what a person's has before it. That may be the name
// before it, which was taken for a body, or its end.
func (l *linker) appendName(all []mention, s nameSpan) []mention {
	if first := l.personStart(s); first < s.first {
		if n := len(all); n > 0 && all[n-1].first == first && all[n-1].given < 0 {
			all = all[:n-1]
		}
		s.first = max(first, endOf(all))
	}
	if first := l.hyphenStart(s); first < s.first {
		if first >= endOf(all) {
			s.first = first
		} else if x := &all[len(all)-1]; x.typ == namePerson && x.given < 0 && x.last == first+1 && (x.last-x.first > 1 || isHyphen(l.w.word(s.first))) {
			x.last = s.last // "Ana Luchmun" and "Roy" of "Ana Luchmun-Roy", but not "Blair-Brown"
			return all
		}
	}
	if s.first == s.last || s.first < endOf(all) || l.isDegree(s, all) {
		return all
	}
	return append(all, mention{nameSpan: s, alone: -1, given: -1})
}

// endOf returns where the last of the mentions ends, or 0.
func endOf(all []mention) int32 {
	if len(all) == 0 {
		return 0
	}
	return all[len(all)-1].last
}

// addForm finds or makes the form of mention i.
func (l *linker) addForm(i int) {
	m := &l.mentions[i]
	from := int32(len(l.words))
	l.readWords(m.nameSpan)
	key := l.key(l.words[from:], m.typ, m.value)
	at, fresh := l.byKey.number(key)
	if !fresh {
		l.words = l.words[:from]
	} else {
		l.forms = append(l.forms, form{
			typ: m.typ, from: from, to: int32(len(l.words)), first: int32(i), head: at, given: -1, value: m.value,
		})
	}
	m.form = at
	f := &l.forms[at]
	f.count++
	if m.typ <= nameMisc {
		f.votes[m.typ] += int32(m.conf) + 1
	}
	if m.given >= 0 && f.given < 0 {
		f.given = m.given
		f.typ = m.typ
	}
}

// key returns the key of a form: that of its words, of values with their type,
// and of those that have a plain value that value instead of the words.
func (l *linker) key(words []nameWord, typ nameType, value string) uint64 {
	h := hashSeed
	if typ > nameMisc {
		h = joinHash(h, uint64(typ))
		if value != "" {
			return hashString(h, value)
		}
	}
	for i := range words {
		h = joinHash(h, words[i].key)
	}
	return h
}

// root returns the form that stands for the entity of form i.
func (l *linker) root(i int32) int32 {
	for l.forms[i].head != i {
		l.forms[i].head = l.forms[l.forms[i].head].head
		i = l.forms[i].head
	}
	return i
}

// join makes the entities of the forms x and y one, unless both are given ones.
// The entity keeps the root of y.
func (l *linker) join(x, y int32) {
	x, y = l.root(x), l.root(y)
	if x == y {
		return
	}
	fx, fy := &l.forms[x], &l.forms[y]
	if fx.given >= 0 && fy.given >= 0 && fx.given != fy.given {
		return
	}
	if fy.given < 0 {
		fy.given = fx.given
	}
	fx.head = y
}

// wordsOf returns the words of form i.
func (l *linker) wordsOf(i int32) []nameWord {
	f := &l.forms[i]
	return l.words[f.from:f.to]
}

// longestFirst returns the forms for which want holds, those of more words
// first, otherwise in text order. They are good until the next call.
func (l *linker) longestFirst(want func(*form) bool) []int32 {
	order := l.order[:0]
	for i := range l.forms {
		if want(&l.forms[i]) {
			order = append(order, int32(i))
		}
	}
	l.order = order
	slices.SortStableFunc(order, func(x, y int32) int {
		return cmp.Compare(l.forms[y].to-l.forms[y].from, l.forms[x].to-l.forms[x].from)
	})
	return order
}

// sentenceOf returns the index of the sentence that token i is in.
func (l *linker) sentenceOf(i int32) int {
	at, _ := slices.BinarySearchFunc(l.w.sentences, i, func(s sentence, i int32) int { return cmp.Compare(s.last, i+1) })
	return at
}

// soleRoot returns the root that all of the forms have, or -1.
func (l *linker) soleRoot(forms []int32) int32 {
	only := int32(-1)
	for _, i := range forms {
		r := l.root(i)
		if only >= 0 && r != only {
			return -1
		}
		only = r
	}
	return only
}

// isBehind reports whether form i, a short one, is first named behind form c, or in the headline, which
// hardly ever names anything in full.
func (l *linker) isBehind(i, c int32) bool {
	return l.forms[c].first < l.forms[i].first || l.inTitle(l.forms[i].first)
}

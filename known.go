package lede

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// A Name is a name that a caller knows.
type Name struct {
	Text string     // as it stands in running text: "Antony Blinken", "OSCE"
	Type EntityType // what it names; if empty, Misc

	// ID is the caller's own for the thing. Names with the same ID are names
	// of one thing; a name without one stands for itself.
	ID string
}

// A NameList holds names that a caller knows, ready to be found in articles. It
// is made once, by [NewNameList], and used by any number of goroutines at once.
//
// A million names take some 90 MB, their IDs not counted, and are made in a few
// seconds.
type NameList struct {
	opt    NameOptions
	ids    []string   // of a name's thing, by number of the thing
	types  []nameType // likewise
	things []int32    // while building: the thing of a name
	size   int        // names in table
	table  nameTable
}

// NameOptions says what counts as the same name. In its zero value a name is
// found only as it is written.
//
// Under FoldCase the words "us" and "who" are mentions of "US" and "WHO" too, so
// that names that are words in small letters had better be in a list of their own,
// without it.
type NameOptions struct {
	FoldCase    bool // "BLINKEN" and "blinken" are "Blinken"
	FoldAccents bool // "Diaz-Canel" is "Díaz-Canel", "Tromso" "Tromsø"
}

// NewNameList returns a list of the given names. Names without letters and
// digits are passed over; of two that are the same under opt the first stands.
// A type that is none of lede's is an error.
func NewNameList(names []Name, opt NameOptions) (*NameList, error) {
	l := &NameList{opt: opt, things: make([]int32, 0, len(names))}
	byID := map[string]int32{}
	for i := range names {
		n := &names[i]
		typ, ok := nameTypeOf(n.Type)
		if n.Type == "" {
			typ, ok = nameMisc, true
		}
		if !ok {
			return nil, fmt.Errorf("lede: name %d, %q: unknown type %q", i, n.Text, n.Type)
		}
		thing, seen := byID[n.ID]
		if !seen || n.ID == "" {
			thing = int32(len(l.ids))
			l.ids = append(l.ids, n.ID)
			l.types = append(l.types, typ)
			if n.ID != "" {
				byID[n.ID] = thing
			}
		}
		l.things = append(l.things, thing)
	}
	l.build(names)
	return l, nil
}

// Len returns the number of names in l: of those given, the ones that were not
// passed over.
func (l *NameList) Len() int { return l.size }

// Entities is a stage that finds the names of l in the story, where the longest
// stands of those that start at a word, and puts them into Entities with their
// IDs. A name is found between edges of words, within one title, heading,
// paragraph or caption; line breaks and other blanks within it do not matter.
//
// It stands before the stage [Entities], which keeps what it finds and adds to
// it the other mentions of the same things ("Blinken" of "Antony Blinken"):
//
//	lede.Parse(text, lede.Clean, lede.Extract, list.Entities, lede.Entities, lede.Quotes)
//
// Without that stage only the names of the list are found. It may also stand
// behind it, but before [Quotes]: a mention that was found before makes way for
// one of the list, and an entity one of whose mentions is a name of the list
// takes its ID and type. Entities that have an ID already stay as they are, so
// that of several lists the first one wins. If Sections is nil the error is
// [ErrOrder].
func (l *NameList) Entities(a *Article) error {
	if a.Sections == nil {
		return fmt.Errorf("%w: NameList.Entities reads the blocks that Extract finds", ErrOrder)
	}
	w := a.story()
	a.Entities = l.merge(a, w, l.find(w))
	return nil
}

// A knownMatch is a name of the list in the tokens [first, last).
type knownMatch struct{ first, last, thing int32 }

// find returns the names of l in the story, in text order.
func (l *NameList) find(w *work) []knownMatch {
	var found []knownMatch
	if l.table.size == 0 {
		return nil
	}
	for s := 0; s < len(w.sentences); {
		unit, i := w.sentences[s].unit, w.sentences[s].first
		last := w.sentences[s].last
		for s++; s < len(w.sentences) && w.sentences[s].unit == unit; s++ {
			last = w.sentences[s].last
		}
		for i < last {
			m := l.longest(w, i, last)
			if m.last == 0 {
				i++
				continue
			}
			found = append(found, m)
			i = m.last
		}
	}
	return found
}

// longest returns the longest name of l that starts at token i and ends before
// limit; its last is 0 if there is none.
func (l *NameList) longest(w *work, i, limit int32) knownMatch {
	m := knownMatch{first: i}
	key := l.key(w.word(i))
	if !l.table.mayStart(key) {
		return m
	}
	h := hashSeed
	for j := i; ; {
		h = joinHash(h, key)
		e := l.table.find(h)
		if e == nil {
			return m
		}
		j++
		if e.thing >= 0 && !joinsCapital(w, i, j) {
			m.last, m.thing = j, e.thing
		}
		if !e.more || j == limit {
			return m
		}
		key = l.key(w.word(j))
	}
}

// joinsCapital reports whether a hyphen joins the tokens [first, last) to another
// word with a capital, so that they are part of a longer name: "Smith" of
// "Smith-Jones", but not of "Smith-like".
func joinsCapital(w *work, first, last int32) bool {
	if n := int32(len(w.tokens)); last+1 < n && !w.tokens[last].space && !w.tokens[last+1].space && isHyphen(w.word(last)) &&
		w.tokens[last+1].shape != shapeLower && w.tokens[last+1].shape != shapeNone {
		return true
	}
	return first > 1 && !w.tokens[first].space && !w.tokens[first-1].space && isHyphen(w.word(first-1)) &&
		w.tokens[first-2].shape != shapeLower && w.tokens[first-2].shape != shapeNone
}

// key returns the hash of a token's text under the options of l. A dot at the
// end of a word does not count: "Inc." is "Inc".
func (l *NameList) key(word string) uint64 {
	if n := len(word); n > 1 && word[n-1] == '.' {
		word = word[:n-1]
	}
	h := hashSeed
	for i := 0; i < len(word); i++ {
		c := word[i]
		if c >= utf8.RuneSelf {
			return l.slowKey(word)
		}
		if l.opt.FoldCase && 'A' <= c && c <= 'Z' {
			c |= 0x20
		}
		h = (h ^ uint64(c)) * hashStep
	}
	return h
}

// slowKey is key for words beyond ASCII.
func (l *NameList) slowKey(word string) uint64 {
	var buf [64]byte
	b := buf[:0]
	for i, r := range word {
		if r == '’' || r == 'ʼ' {
			r = '\''
		}
		switch {
		case r < utf8.RuneSelf:
			b = append(b, byte(r))
		case l.opt.FoldAccents && !unicode.Is(unicode.Mn, r):
			size := utf8.RuneLen(r)
			if size < 0 || i+size > len(word) {
				b = utf8.AppendRune(b, r)
				continue
			}
			n := len(b)
			b = appendFolded(b, r, word[i:i+size])
			if !l.opt.FoldCase && unicode.IsUpper(r) {
				upper, _ := utf8.DecodeRune(b[n:])
				b = utf8.AppendRune(b[:n], unicode.ToUpper(upper))
			}
		case l.opt.FoldAccents:
		case l.opt.FoldCase:
			b = utf8.AppendRune(b, unicode.ToLower(r))
		default:
			b = utf8.AppendRune(b, r)
		}
	}
	if l.opt.FoldCase {
		for i, c := range b {
			if 'A' <= c && c <= 'Z' {
				b[i] = c | 0x20
			}
		}
	}
	return hashBytes(hashSeed, b)
}

// build fills the table with the names, cut into tokens as a story is, some
// thousand at a time.
func (l *NameList) build(names []Name) {
	const batch = 4096
	l.table.grow(2 * len(names))
	var text []byte
	var units []unit
	for from := 0; from < len(names); from += batch {
		text, units = text[:0], units[:0]
		of := names[from:min(from+batch, len(names))]
		for i := range of {
			start := len(text)
			if strings.ContainsFunc(of[i].Text, isAlnum) {
				text = append(text, norm.NFC.String(oneLine(of[i].Text))...)
				units = append(units, unit{start: int32(start), end: int32(len(text)), section: int32(from + i)})
				text = append(text, '\n')
			}
		}
		l.enter(string(text), units)
	}
	l.table.finish()
	l.things = nil
}

// enter enters names into the table: those that are the units of text, each with
// its number as the unit's section.
func (l *NameList) enter(text string, units []unit) {
	w := &work{text: text, units: units}
	w.tokens, w.sentences = tokenize(text, units)
	i := int32(0)
	for u := range units {
		h := hashSeed
		for n := int32(len(w.tokens)); i < n && w.tokens[i].start < units[u].end; i++ {
			key := l.key(w.word(i))
			if h == hashSeed {
				l.table.starts = append(l.table.starts, key)
			}
			h = joinHash(h, key)
			last := i+1 == n || w.tokens[i+1].start >= units[u].end
			e := l.table.add(h)
			e.more = e.more || !last
			if last && e.thing < 0 {
				e.thing = l.things[units[u].section]
				l.size++
			}
		}
	}
}

// merge returns the entities of a with the names found put in.
func (l *NameList) merge(a *Article, w *work, found []knownMatch) []Entity {
	all := slices.Clone(a.Entities)
	taken := takenPlaces(all)
	of := map[int32]int{}          // the entity of a thing
	fresh := map[int32][]Mention{} // the mentions found, by entity
	for _, m := range found {
		p := w.phrase(int(w.tokens[m.first].start), int(w.tokens[m.last-1].end))
		overlaps := overlapping(taken, p.Span)
		e, ok := of[m.thing]
		if !ok {
			e = -1
		}
		if slices.ContainsFunc(overlaps, func(t takenPlace) bool { return all[t.entity].ID != "" && int(t.entity) != e }) {
			continue
		}
		if !ok {
			if e = claim(all, overlaps, p.Span); e < 0 {
				e = len(all)
				all = append(all, Entity{Name: p.Text})
			}
			all[e].ID, all[e].Type = l.ids[m.thing], l.types[m.thing].entityType()
			of[m.thing] = e
		}
		for i := range overlaps {
			overlaps[i].gone = true
		}
		fresh[int32(e)] = append(fresh[int32(e)], Mention{Span: p.Span, Text: p.Text, Confidence: 1})
		if x := &all[e]; len(p.Text) > len(x.Name) {
			x.Name = p.Text
		}
	}
	for i := range all {
		all[i].Mentions = append(keptMentions(all[i].Mentions, taken), fresh[int32(i)]...)
	}
	return inOrder(all)
}

// keptMentions returns, in new memory, the mentions that no name of the list
// took the place of.
func keptMentions(mentions []Mention, taken []takenPlace) []Mention {
	var kept []Mention
	for _, m := range mentions {
		if !slices.ContainsFunc(overlapping(taken, m.Span), func(t takenPlace) bool { return t.gone && t.Span == m.Span }) {
			kept = append(kept, m)
		}
	}
	return kept
}

// claim returns the entity without an ID that has the mention s, or -1.
func claim(all []Entity, overlaps []takenPlace, s Span) int {
	for _, t := range overlaps {
		if t.Span == s && all[t.entity].ID == "" {
			return int(t.entity)
		}
	}
	return -1
}

// A takenPlace is a mention that stood in the article before.
type takenPlace struct {
	Span
	entity int32
	gone   bool
}

// takenPlaces returns the mentions of the entities in text order.
func takenPlaces(all []Entity) []takenPlace {
	var taken []takenPlace
	for i := range all {
		for _, m := range all[i].Mentions {
			taken = append(taken, takenPlace{Span: m.Span, entity: int32(i)})
		}
	}
	slices.SortStableFunc(taken, func(x, y takenPlace) int { return cmp.Compare(x.Start, y.Start) })
	return taken
}

// overlapping returns those of the sorted places that overlap with s.
func overlapping(taken []takenPlace, s Span) []takenPlace {
	i, _ := slices.BinarySearchFunc(taken, s.Start, func(t takenPlace, start int) int { return cmp.Compare(t.End, start+1) })
	j := i
	for j < len(taken) && taken[j].Start < s.End {
		j++
	}
	return taken[i:j]
}

// inOrder returns the entities that have mentions, in the order of the first of
// them, each with its mentions in order.
func inOrder(all []Entity) []Entity {
	all = slices.DeleteFunc(all, func(e Entity) bool { return len(e.Mentions) == 0 })
	for i := range all {
		slices.SortStableFunc(all[i].Mentions, func(x, y Mention) int { return cmp.Compare(x.Start, y.Start) })
	}
	slices.SortStableFunc(all, func(x, y Entity) int { return cmp.Compare(x.Mentions[0].Start, y.Mentions[0].Start) })
	return all
}

package lede

import (
	"slices"

	"github.com/lede-news/lede/internal/gaz"
)

// resolve tells apart, mention by mention, the persons that one surname may
// mean ("Bill Clinton", "Hillary Clinton", then "Clinton"). A form of address
// that does not suit rules a person out. Papers use the bare surname for the one
// the story is about and name the others in full, so that it is the person named
// most in full, unless another was named so in the same sentence, or in the same
// paragraph without the first.
func (l *linker) resolve() {
	if !slices.ContainsFunc(l.forms, func(f form) bool { return f.shared != nil }) {
		return
	}
	full := map[int32]int32{} // of a root, its mentions under a name of its own
	for i := range l.mentions {
		if m := &l.mentions[i]; l.forms[m.form].shared == nil {
			full[l.root(m.form)]++
		}
	}
	last := map[int32]int32{} // of a root, the latest of them
	unit, start := 0, int32(0)
	for i := range l.mentions {
		m := &l.mentions[i]
		for unit+1 < len(l.w.units) && l.w.tokens[m.first].start >= l.w.units[unit].end {
			unit++
			start = int32(i)
		}
		f := &l.forms[m.form]
		if f.shared == nil {
			last[l.root(m.form)] = int32(i)
			continue
		}
		m.alone = l.choose(m, f.shared, full, last, start)
	}
}

// choose returns which of the persons with the given roots m means; full and
// last tell how often and where they are named in full, and start is the first
// mention in m's paragraph.
func (l *linker) choose(m *mention, roots []int32, full, last map[int32]int32, start int32) int32 {
	roots = l.suiting(m, roots)
	main, near := roots[0], int32(-1)
	for _, r := range roots {
		if full[r] > full[main] || full[r] == full[main] && l.forms[r].first < l.forms[main].first {
			main = r
		}
		if k, ok := last[r]; ok && (near < 0 || k > last[near]) {
			near = r
		}
	}
	if near >= 0 && near != main && last[near] >= start {
		if k, ok := last[main]; !ok || k < start {
			return near
		}
	}
	return main
}

// suiting returns those of the persons with the given roots whom the form of
// address before m suits, all if it suits none or there is none.
func (l *linker) suiting(m *mention, roots []int32) []int32 {
	if m.first == 0 {
		return roots
	}
	want := honorifics[l.w.word(m.first-1)]
	if want == "" {
		return roots
	}
	var of []int32
	for _, r := range roots {
		if g := l.genderOf(r); g == "" || g == want {
			of = append(of, r)
		}
	}
	if len(of) == 0 {
		return roots
	}
	return of
}

// genderOf returns the pronoun that the first name of the person with root r
// tells by itself, or "".
func (l *linker) genderOf(r int32) string {
	words := l.wordsOf(r)
	if len(words) < 2 {
		return ""
	}
	switch c := names.word(l.w.word(words[0].token)) & gaz.First; c {
	case gaz.FirstMale:
		return "he"
	case gaz.FirstFemale:
		return "she"
	}
	return ""
}

// entities returns the entities in the order of their first mentions. Given
// entities keep what they came with.
func (l *linker) entities() []Entity {
	of := make([]int32, len(l.forms))      // 1 + the entity of a root
	ofGiven := make([]int32, len(l.given)) // 1 + the entity of a given one
	all := []Entity{}
	best := []bestForm{}
	for i := range l.mentions {
		m := &l.mentions[i]
		slot, r := l.slot(m, of, ofGiven)
		if *slot == 0 {
			e := Entity{Type: l.forms[r].typ.entityType(), Value: m.value}
			if g := l.givenOf(m, r); g >= 0 {
				e = l.given[g]
				e.Mentions = nil
			}
			all = append(all, e)
			best = append(best, bestForm{mention: int32(i)})
			*slot = int32(len(all))
		}
		m.entity = *slot - 1
		best[m.entity].offer(l, int32(i))
	}
	for i := range all {
		if all[i].Name == "" || all[i].ID != "" {
			all[i].Name = l.nameOf(best[i].mention)
		}
	}
	l.publishAll(all, best)
	l.ofGiven = ofGiven
	return all
}

// publishAll fills the mentions of the entities, all of them in one piece of
// memory.
func (l *linker) publishAll(all []Entity, best []bestForm) {
	room := make([]Mention, len(l.mentions))
	for i := range all {
		n := best[i].count
		all[i].Mentions, room = room[:0:n], room[n:]
	}
	for i := range l.mentions {
		m := &l.mentions[i]
		e := &all[m.entity]
		e.Mentions = append(e.Mentions, l.publish(m))
	}
}

// givenOf returns the given entity that mention m, whose form's root is r,
// belongs to, or -1.
func (l *linker) givenOf(m *mention, r int32) int32 {
	if m.given >= 0 {
		return m.given
	}
	return l.forms[r].given
}

// slot returns where the entity of m is noted, and the root of its form.
func (l *linker) slot(m *mention, of, ofGiven []int32) (*int32, int32) {
	r := l.root(m.form)
	if m.alone >= 0 {
		r = l.root(m.alone)
	}
	if g := l.givenOf(m, r); g >= 0 {
		return &ofGiven[g], r
	}
	return &of[r], r
}

// publish returns m as callers see it.
func (l *linker) publish(m *mention) Mention {
	if m.source != nil {
		return *m.source
	}
	p := l.w.phrase(int(l.w.tokens[m.first].start), int(l.w.tokens[m.last-1].end))
	return Mention{Span: p.Span, Text: p.Text, Confidence: float64(m.conf) / 100}
}

// nameOf returns the name that mention i gives its entity.
func (l *linker) nameOf(i int32) string {
	m := &l.mentions[i]
	return oneLine(l.w.text[l.w.tokens[m.first].start:l.w.tokens[m.last-1].end])
}

// A bestForm is the mention that names its entity most fully.
type bestForm struct {
	mention int32
	score   int32
	count   int32 // of the entity's mentions
}

// offer takes mention i if it names the entity more fully than the one held:
// with more words, then with more letters, then not in capitals.
func (b *bestForm) offer(l *linker, i int32) {
	b.count++
	m := &l.mentions[i]
	words := l.wordsOf(m.form)
	score := int32(0)
	if m.typ == namePerson {
		for j := range words {
			if words[j].kind == wordInitial {
				score += 1 << 9
			} else {
				score += 1 << 10
			}
		}
	}
	score += 2 * min(l.w.tokens[m.last-1].end-l.w.tokens[m.first].start, 200)
	if l.w.tokens[m.first].shape != shapeUpper {
		score++
	}
	if score > b.score {
		b.mention, b.score = i, score
	}
}

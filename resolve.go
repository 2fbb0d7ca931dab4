package lede

// resolve tells apart, mention by mention, the persons that one surname may
// mean.
func (l *linker) resolve() {
	last := map[int32]int32{} // of a root, its latest mention under a name of its own
	for i := range l.mentions {
		m := &l.mentions[i]
		f := &l.forms[m.form]
		if f.shared == nil {
			last[l.root(m.form)] = int32(i)
			continue
		}
		m.alone = l.choose(i, f.shared, last)
	}
}

// choose returns which of the persons with the given roots mention i means: the
// one named in full most lately before it, else the first in the article.
func (l *linker) choose(i int, roots []int32, last map[int32]int32) int32 {
	best, at := int32(-1), int32(-1)
	for _, r := range roots {
		if k, ok := last[r]; ok && k > at {
			best, at = r, k
		}
	}
	if best >= 0 {
		return best
	}
	for _, r := range roots {
		if best < 0 || l.forms[r].first < l.forms[best].first {
			best = r
		}
	}
	return best
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
		at := *slot - 1
		m.entity = at
		best[at].offer(l, int32(i))
		all[at].Mentions = append(all[at].Mentions, l.publish(m))
	}
	for i := range all {
		if all[i].Name == "" || all[i].ID != "" {
			all[i].Name = l.nameOf(best[i].mention)
		}
	}
	l.ofGiven = ofGiven
	return all
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
}

// offer takes mention i if it names the entity more fully than the one held:
// with more words, then with more letters, then not in capitals.
func (b *bestForm) offer(l *linker, i int32) {
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

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

// entities returns the entities in the order of their first mentions.
func (l *linker) entities() []Entity {
	of := make([]int32, len(l.forms)) // 1 + the entity of a root
	all := []Entity{}
	best := []bestForm{}
	for i := range l.mentions {
		m := &l.mentions[i]
		r := l.root(m.form)
		if m.alone >= 0 {
			r = l.root(m.alone)
		}
		if of[r] == 0 {
			all = append(all, Entity{Type: l.forms[r].typ.entityType(), Value: m.value})
			best = append(best, bestForm{mention: int32(i)})
			of[r] = int32(len(all))
		}
		at := of[r] - 1
		m.entity = at
		best[at].offer(l, int32(i))
		e := &all[at]
		e.Mentions = append(e.Mentions, l.publish(m))
	}
	for i := range all {
		all[i].Name = l.nameOf(best[i].mention)
	}
	return all
}

// publish returns m as callers see it.
func (l *linker) publish(m *mention) Mention {
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

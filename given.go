package lede

import (
	"cmp"
	"slices"
)

// keep takes in the entities that stand in a already: their mentions in the
// story become mentions of the linker, others are kept aside.
func (l *linker) keep(a *Article) {
	l.given = a.Entities
	if len(l.given) == 0 {
		return
	}
	l.loose = make([][]Mention, len(l.given))
	for i := range l.given {
		e := &l.given[i]
		typ, ok := nameTypeOf(e.Type)
		for j := range e.Mentions {
			m := &e.Mentions[j]
			first, last := int32(0), int32(0)
			if ok && m.Start >= 0 && m.Start < m.End && m.End <= len(a.Text) {
				start, end := l.w.place(m.Span)
				first, last = l.w.tokensOf(place{int32(start), int32(end)})
			}
			if first >= last {
				l.loose[i] = append(l.loose[i], *m)
				continue
			}
			l.mentions = append(l.mentions, mention{
				nameSpan: nameSpan{first: first, last: last, typ: typ, conf: percentOf(m.Confidence), value: e.Value},
				alone:    -1, given: int32(i), source: m,
			})
		}
	}
	slices.SortStableFunc(l.mentions, func(x, y mention) int { return cmp.Compare(x.first, y.first) })
	kept := l.mentions[:0]
	for _, m := range l.mentions {
		if n := len(kept); n > 0 && kept[n-1].last > m.first {
			l.loose[m.given] = append(l.loose[m.given], *m.source)
			continue
		}
		kept = append(kept, m)
	}
	l.mentions = kept
}

// returnGiven adds to all what was kept aside, and returns the entities in order.
func (l *linker) returnGiven(all []Entity, of []int32) []Entity {
	if len(l.given) == 0 {
		return all
	}
	for i := range l.given {
		switch {
		case of[i] > 0:
			e := &all[of[i]-1]
			e.Mentions = append(e.Mentions, l.loose[i]...)
		case len(l.loose[i]) > 0:
			e := l.given[i]
			e.Mentions = l.loose[i]
			all = append(all, e)
		}
	}
	return inOrder(all)
}

package lede

import (
	"cmp"
	"slices"
	"strings"
)

// What the attributions of a story are to each other: one ends where another begins, one stands in
// another, two are one.

// finish puts the attributions in order.
func (f *finder) finish() []attribution {
	for i := range f.found {
		q := &f.found[i]
		slices.SortStableFunc(q.content, func(a, b place) int { return cmp.Compare(a.start, b.start) })
		slices.SortStableFunc(q.marked, func(a, b place) int { return cmp.Compare(a.start, b.start) })
		q.unit = f.unitOf(q.content[0].start)
	}
	slices.SortStableFunc(f.found, func(a, b attribution) int {
		return cmp.Or(cmp.Compare(a.first(), b.first()), cmp.Compare(b.last(), a.last()))
	})
	f.single()
	f.notYetSaid()
	f.part()
	f.endWithin()
	f.nest()
	f.follow()
	return f.found
}

// single leaves of two attributions that report the same words the one that knows who
// speaks, or the first: "was quoted as saying" has two verbs that report.
func (f *finder) single() {
	kept := f.found[:0]
	for i := range f.found {
		q := &f.found[i]
		if n := len(kept); n > 0 && slices.Equal(kept[n-1].content, q.content) && (kept[n-1].source.empty() || q.source.empty() || kept[n-1].source == q.source) {
			if kept[n-1].source.empty() && !q.source.empty() || kept[n-1].cue.end < q.cue.start && q.cue.end <= q.content[0].start {
				kept[n-1] = *q
			}
			continue
		}
		kept = append(kept, *q)
	}
	f.found = kept
}

// part ends what is reported where another one begins to speak, behind a comma and
// "and" or "but", in a clause of the same rank: "said it was on track, and Brian
// Deese, the adviser, said he was preparing plans". With "that" behind it, the clause
// is of what the first one says.
func (f *finder) part() {
	for i := range f.found {
		q := &f.found[i]
		if q.source.empty() || q.cue.empty() || q.source.end > q.cue.start {
			continue
		}
		if f.goesOn(i) {
			continue
		}
		comma := f.newClause(q.source.start)
		if comma < 0 {
			continue
		}
		for j := i - 1; j >= 0 && j >= i-8; j-- {
			p := &f.found[j]
			if p.cue.end <= p.content[0].start && p.cue.end < comma && p.said(q.source.start) && !p.cue.empty() {
				p.endAt(comma)
			}
		}
	}
}

// goesOn ends what an attribution reports where the one that speaks in it goes on to
// say more, by a verb that shares its subject with the one before and stands behind a
// comma or "and": "noted that nobody was hurt, stressing that …", "called it “a shame”
// and said that …". It reports whether the i-th attribution is one that goes on so.
func (f *finder) goesOn(i int) bool {
	q := &f.found[i]
	for j := i - 1; j >= 0 && j >= i-8; j-- {
		p := &f.found[j]
		if p.source != q.source || p.kind == Direct || p.cue.empty() || p.cue.end > p.content[0].start || p.content[0].start >= q.cue.start || p.last() <= q.cue.start {
			continue
		}
		for _, lead := range sharedLeads {
			if strings.HasSuffix(f.w.text[:q.cue.start], lead) {
				p.endAt(q.cue.start - int32(len(lead)))
				return true
			}
		}
	}
	return false
}

// sharedLeads are what parts a verb from an earlier one of the same subject.
var sharedLeads = [...]string{", and ", ", but ", ", while ", " and ", " but ", ", "}

// newClause returns the end of the words before the comma and the conjunction which
// lead in the source that starts at the byte at, or -1.
func (f *finder) newClause(at int32) int32 {
	for _, lead := range newClauses {
		if strings.HasSuffix(f.w.text[:at], lead) {
			return at - int32(len(lead))
		}
	}
	return -1
}

// newClauses are what parts a clause from one of the same rank.
var newClauses = [...]string{", and ", ", but ", ", while "}

// endWithin ends what an attribution reports where that of another one ends which reports it
// with its cue, and whose own cue stands behind: "the owners had told him he would be paid,
// the union said".
func (f *finder) endWithin() {
	for i := range f.found {
		p := &f.found[i]
		if p.cue.empty() || p.kind == Direct || p.cue.end > p.content[0].start {
			continue
		}
		for j := i - 1; j >= max(0, i-nearby); j-- {
			q := &f.found[j]
			if q.unit != p.unit {
				break
			}
			if q.cue.start <= p.cue.end || q.cue.end > p.last() {
				continue
			}
			for _, c := range q.content {
				if c.holds(p.cue) && c.end > p.content[0].start && c.end < q.cue.start && c.end < p.last() {
					p.endAt(c.end)
				}
			}
		}
	}
}

// nearby is how many attributions before one may report it.
const nearby = 8

// notYetSaid drops what somebody is urged or asked to say: in "called on the firm to explain why
// there was no back-up" the firm says nothing.
func (f *finder) notYetSaid() {
	kept := f.found[:0]
	for i := range f.found {
		q := &f.found[i]
		if q.kind == Indirect && strings.Contains(f.w.text[q.cue.start:q.cue.end], "to ") && slices.ContainsFunc(kept[max(0, len(kept)-4):], func(p attribution) bool { return f.urgesTo(&p, q) }) {
			continue
		}
		kept = append(kept, *q)
	}
	f.found = kept
}

// urgesTo reports whether p is what urges somebody to say what q reports.
func (f *finder) urgesTo(p, q *attribution) bool {
	if p.cue.start == q.cue.start && p.cue.end < q.cue.end && p.content[0].holds(q.content[0]) {
		return true // "asked the firm to confirm"
	}
	if p.cue.empty() || p.cue.end > q.cue.start || !strings.HasPrefix(f.w.text[q.cue.start:q.cue.end], "to ") || !p.reports(q) || p.content[0].start >= q.cue.start {
		return false
	}
	cue := f.w.text[p.cue.start:p.cue.end]
	if strings.HasSuffix(cue, "on") && strings.Contains(cue, "call") {
		return true
	}
	for word := range strings.FieldsSeq(cue) {
		if info := f.l.table.find(smallHash(strings.ToLower(word))); info != nil && info.cues&(1<<cueUrge|1<<cueAsk) != 0 && !strings.Contains(f.w.text[p.content[0].start:q.cue.start], ",") {
			return true
		}
	}
	return false
}

// nest finds the attributions that stand in the content of others, and leaves
// marked words to the innermost: in "Lavrov saying they want “concrete
// responses”, agencies report", they are Lavrov's, and what the agencies report
// is that he said so.
func (f *finder) nest() {
	for i := range f.found {
		q := &f.found[i]
		for j := i - 1; j >= 0 && j >= i-16; j-- {
			p := &f.found[j]
			if p.unit != q.unit {
				break
			}
			if p.reports(q) {
				q.parent = int32(j)
				break
			}
		}
	}
	for i := range f.found {
		// "Smith is stepping down, she said, according to agencies": relayed by them.
		q := &f.found[i]
		if p := q.parent; p >= 0 && q.channel.empty() && f.relays(&f.found[p]) && !slices.ContainsFunc(f.found[p].marked, func(m place) bool { return m.holds(q.cue) }) {
			q.channel = f.found[p].source
		}
		for p, depth := f.found[i].parent, 0; p >= 0 && depth < deepest; p, depth = f.found[p].parent, depth+1 {
			f.found[p].yield(f.found[i].marked)
		}
	}
}

// relays reports whether the source of p passes on what others said.
func (f *finder) relays(p *attribution) bool {
	return strings.EqualFold(f.w.text[p.cue.start:min(p.cue.end, p.cue.start+9)], "according")
}

// tellWithin gives marked words to the verb right before them, where the one they were given to
// stands further before and the nearer verb has a subject and a hearer of its own: of "The
// prosecutor said Lind told Kerr, “That one's ours,” before he was hit" they are Lind's, and the
// prosecutor reports that he said so.
func (f *finder) tellWithin() {
	l := f.l
	for i := range l.items {
		r := int32(i)
		if l.items[r].run < 0 || f.claimed[l.items[r].run] < 0 {
			continue
		}
		n := f.claimed[l.items[r].run]
		c, who := f.tellerOf(r)
		if c < 0 {
			continue
		}
		q := &f.found[n]
		in := l.runs[l.items[r].run].in
		if colon := r - 1; l.markAt(colon) == ':' && q.cue.start == l.items[colon].start && q.source.start > l.items[c].start && q.source.end <= l.items[colon].start {
			q.addressee, q.source, q.cue = q.source, who, l.span(c, c) // "told police: “…”"
			f.cueAt[l.items[c].start] = n
			continue
		}
		if _, told := f.cueAt[l.items[c].start]; told {
			continue
		}
		outer := place{who.start, in.end}
		if q.cue.empty() || q.cue.end > who.start || q.source.empty() || q.source.start > who.start || q.source.meets(who) || q.cue.start < l.items[l.segmentOf(r).first].start || !slices.Contains(q.marked, in) || len(q.marked) > 1 {
			continue
		}
		inner := newAttribution(Direct, l.span(c, c), who, q.score)
		inner.unit, inner.content, inner.marked = q.unit, []place{in}, []place{in}
		f.fillManner(&inner, c)
		if q.kind == Direct {
			q.kind, q.content = Mixed, []place{outer}
		}
		q.mode = Statement
		f.cueAt[l.items[c].start] = int32(len(f.found))
		f.found = append(f.found, inner)
	}
}

// tellerOf returns the verb with a hearer right before the marked words at item r, and its
// subject, or -1.
func (f *finder) tellerOf(r int32) (c int32, who place) {
	const most = 6 // items of the hearer
	l := f.l
	first := l.segmentOf(r).first
	k := r - 1
	if l.markAt(k) == ',' || l.markAt(k) == ':' {
		k--
	}
	for n := 0; n < most && k > first && (l.inPhraseOf(k) || l.isObject(k)); n++ {
		k--
	}
	if k <= first+1 || k >= r-1 {
		return -1, place{}
	}
	info := l.items[k].info
	if info == nil || !info.has(cueTell) && !info.has(cueAsk) || l.items[k].noun || info.form != verbPast && info.form != verbThird || f.isPassive(k) {
		return -1, place{}
	}
	last := l.beforeHelpers(k-1, first)
	from := l.phraseStart(last+1, first)
	for i := from; i < last; i++ {
		if l.isWord(i, "heard") {
			from = i + 1 // "The court heard Lind told police"
		}
	}
	if from > last || from <= first {
		return -1, place{}
	}
	return k, l.span(from, last)
}

// unitOf returns the unit that holds the byte at.
func (f *finder) unitOf(at int32) int32 {
	i, _ := slices.BinarySearchFunc(f.w.units, at+1, func(u unit, at int32) int { return cmp.Compare(u.end, at) })
	return int32(min(i, len(f.w.units)-1))
}

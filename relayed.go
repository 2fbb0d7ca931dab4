package lede

import (
	"unicode"
)

// Agencies pass on what others report: "Kravets said the bridge was safe, the ministry's
// press service reports." Kravets speaks, through the press service.

// endRelayed ends what an attribution reports before the one who passes it on, behind a
// comma at the end of the sentence, and notes that one as its channel.
func (f *finder) endRelayed() {
	f.endWithin()
	for i := range f.found {
		q := &f.found[i]
		if q.cue.empty() || q.kind == Direct || q.cue.end > q.content[0].start {
			continue
		}
		comma, by := f.relayer(q)
		if by.empty() {
			continue
		}
		q.endAt(comma)
		if q.channel.empty() && by.end-by.start > 1 {
			q.channel = by
		}
	}
}

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

// relayer returns who passes on what q reports, and the byte of the comma before it: a
// plain noun phrase and a verb of saying that end the sentence in which q's content
// ends.
func (f *finder) relayer(q *attribution) (comma int32, by place) {
	l := f.l
	i := l.itemEnding(q.last())
	if i < 0 || q.cue.start < l.items[l.segments[l.items[i].segment].first].start {
		return 0, place{}
	}
	if comma := l.heardAt(i); comma >= 0 {
		return l.items[comma].start, place{l.items[comma].start, l.items[comma].end}
	}
	it, seg := &l.items[i], &l.segments[l.items[i].segment]
	if it.info == nil || it.noun || !it.info.has(cueSay) || it.info.form != verbPast && it.info.form != verbThird {
		return 0, place{}
	}
	if i+1 < seg.last && l.items[i+1].kind != itemPunct || i+2 < seg.last {
		return 0, place{}
	}
	from := l.phraseStart(i, seg.first)
	for from > seg.first && from < i && l.items[from-1].kind == itemWord && unicode.IsUpper(rune(l.w.text[l.items[from-1].start])) {
		from-- // "News About Akere reports"
	}
	if by = (place{l.items[from].start, l.items[i-1].end}); from < i && l.isWord(from-1, "as") {
		from-- // "…, as the report says"
	}
	if from == i || from-1 <= seg.first || l.markAt(from-1) != ',' || l.items[from-1].start <= q.content[0].start {
		return 0, place{}
	}
	return l.items[from-1].start, by
}

// itemEnding returns the item outside of all marks that ends at the byte end, or -1.
func (l *layering) itemEnding(end int32) int32 {
	i, found := itemEndingAt(l.items, end)
	if !found || l.layers[l.segments[l.items[i].segment].layer].run >= 0 {
		return -1
	}
	return int32(i)
}

package lede

// noCue marks an attribution without a cue until it is known which one it
// follows.
const noCue = -2

// followOn adds the marked words at item i as a quote that has no cue of its
// own: what the one before it said goes on.
func (f *finder) followOn(i, score int32) {
	cue, source := f.introduced(i)
	q := newAttribution(Direct, cue, source, score)
	if cue.empty() {
		q.prev = noCue
		q.lead = f.leading(i)
	}
	f.addMarked(q, i)
}

// leading returns the subject of the sentence before the marked words at item i,
// which tells who speaks where nothing else does: "Okoro is hopeful. ¶ “We can win
// this.”" The words must be a sentence, and the subject a name or a pronoun.
func (f *finder) leading(i int32) place {
	l := f.l
	seg := l.items[i].segment
	if l.items[i].word>>20&3 < 2 || !l.segments[seg].runsOnly {
		return place{}
	}
	unit := l.layers[l.segments[seg].layer].unit
	for s := seg - 1; s >= 0 && s >= seg-64; s-- {
		ly := &l.layers[l.segments[s].layer]
		if ly.run >= 0 {
			continue
		}
		if ly.unit < unit-1 || l.segments[s].runsOnly || f.w.units[ly.unit].kind != unitParagraph {
			break
		}
		first, last := l.segments[s].first, l.segments[s].last
		if p := l.subject(first, min(last, first+widest)); f.isPerson(p) {
			return p
		}
		break
	}
	return place{}
}

// introduced returns the colon that ends the paragraph before the marked words at
// item i, which open theirs, and the subject of its sentence: "He listed what he
// looks for: ¶ “Has the candidate …”". Where there are none, it returns no place.
func (f *finder) introduced(i int32) (colon, source place) {
	l := f.l
	ly := &l.layers[l.segmentOf(i).layer]
	if ly.run >= 0 || l.segments[ly.first].first != i || ly.unit == 0 {
		return place{}, place{}
	}
	for s := ly.first - 1; s >= 0 && s >= ly.first-64; s-- {
		seg := &l.segments[s]
		before := &l.layers[seg.layer]
		switch {
		case before.run >= 0 && before.unit >= ly.unit-1:
			continue
		case before.unit != ly.unit-1 || !seg.colon || f.w.units[before.unit].kind != unitParagraph:
			return place{}, place{}
		}
		last := &l.items[seg.last-1]
		return place{last.start, last.end}, l.subject(seg.first, seg.last-1)
	}
	return place{}, place{}
}

// follow links the quotes without a cue to the quote before them: that of the
// same paragraph, or of the paragraph before where nothing else is said between.
func (f *finder) follow() {
	last := int32(-1)
	for i := range f.found {
		q := &f.found[i]
		if q.prev == noCue {
			q.prev = -1
			if last >= 0 && q.unit-f.found[last].unit <= 1+f.captions(f.found[last].unit, q.unit) {
				q.prev = last
			} else {
				q.source = q.lead
			}
		}
		if q.parent < 0 && (q.kind != Indirect || !q.source.empty()) {
			last = int32(i)
		}
	}
}

// captions returns how many captions and headings stand between two units.
func (f *finder) captions(from, to int32) int32 {
	n := int32(0)
	for u := from + 1; u < to && u < from+8; u++ {
		if f.w.units[u].kind == unitCaption {
			n++
		}
	}
	return n
}

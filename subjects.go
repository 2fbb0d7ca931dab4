package lede

// lendSubject gives q, whose cue at item c names nobody beside it, the subject
// that its clause shares: of "Smith left the room, saying he would be back" it is
// Smith. A cue that an earlier cue of the sentence leads has that one's source
// ("said …, adding that …"); else it is the noun phrase that opens the sentence.
// Only participles, infinitives and verbs behind "and" or "but" share a subject.
func (f *finder) lendSubject(q *attribution, c int32) {
	if !q.source.empty() || !f.sharesSubject(c) {
		return
	}
	seg := &f.l.segments[f.l.items[c].segment]
	for i := len(f.found) - 1; i >= 0 && i >= len(f.found)-4; i-- {
		p := &f.found[i]
		if p.cue.start >= f.l.items[seg.first].start && p.cue.end <= f.l.items[c].start && !p.source.empty() {
			q.source = p.source
			return
		}
	}
	q.source = f.l.subject(seg.first, c)
}

// sharesSubject reports whether the cue at item c is a verb whose subject stands
// elsewhere.
func (f *finder) sharesSubject(c int32) bool {
	it := &f.l.items[c]
	if it.info == nil || it.info.cues == 0 {
		return false
	}
	for i := c - 1; i >= 0 && i >= c-3; i-- {
		b := &f.l.items[i]
		if b.segment != it.segment || b.info == nil {
			break
		}
		if b.info.pos == posConj || b.info.pos == posTo {
			return true
		}
	}
	return it.info.form == verbIng
}

// subject returns the noun phrase that opens the sentence at item first and ends
// before item c: the words up to the first verb, comma or preposition, without
// an adverbial in front ("On Monday, Smith …").
func (l *layering) subject(first, c int32) place {
	for first < c && l.isFronted(first) {
		for first < c && l.markAt(first) != ',' {
			first++
		}
		first++
	}
	from, to := int32(-1), int32(-1)
	for i := first; i < c; i++ {
		it := &l.items[i]
		if !l.inPhrase(it) {
			if from >= 0 || it.kind != itemPunct {
				break
			}
			continue
		}
		if from < 0 {
			from = i
		}
		to = i
	}
	if from < 0 {
		return place{}
	}
	return place{l.items[from].start, l.items[to].end}
}

// isFronted reports whether item i opens an adverbial: a preposition, a
// subordinating word, a verb in -ing.
func (l *layering) isFronted(i int32) bool {
	it := &l.items[i]
	if it.info == nil {
		return it.kind == itemRun || it.word == lookSmall+4<<20
	}
	return it.info.pos == posPrep || it.info.pos == posSub || it.info.pos == posAdv || it.info.pos == posConj || it.info.form == verbIng
}

// inPhrase reports whether it may be part of a plain noun phrase: an article, a
// title, a name, a noun.
func (l *layering) inPhrase(it *item) bool {
	if it.kind == itemNumber {
		return true
	}
	if it.kind != itemWord {
		return false
	}
	if it.info == nil {
		ending := (it.word - lookSmall) >> 20
		return it.word < lookSmall || ending != 3 && ending != 5 || it.word>>20 == 0
	}
	switch it.info.pos {
	case posDet, posPoss, posSubj, posNum, posTitle:
		return true
	case posOpen:
		return it.info.cues&^(1<<cueNoun) == 0 || it.class >= 1<<17+256
	}
	return false
}

// signature finds the source of marked words at item i that a dash and a name
// sign: “…” – Commissioner Jane Smith. The name ends the sentence and begins
// with a capital; a dash that goes on with small letters ("…” – and left") signs
// nothing. It returns the dash and the place of the name, or -1.
func (l *layering) signature(i int32) (dash int32, name place) {
	dash = i + 1
	if l.markAt(dash) != '-' || int(dash)+1 >= len(l.items) {
		return -1, place{}
	}
	layer := l.segments[l.items[i].segment].layer
	last := dash
	words, capitals := 0, 0
	for k := dash + 1; int(k) < len(l.items) && l.segments[l.items[k].segment].layer == layer; k++ {
		it := &l.items[k]
		if it.kind == itemRun || words > 16 {
			return -1, place{}
		}
		if it.kind == itemWord {
			c := l.w.text[it.start]
			if words == 0 && (c >= 'a' && c <= 'z') {
				return -1, place{}
			}
			words++
			if c < 'a' || c > 'z' {
				capitals++
			}
			last = k
		}
	}
	if last == dash || capitals*2 < words || words > 6 && capitals < 2 {
		return -1, place{}
	}
	end := l.items[last].end
	for k := dash + 1; k <= last; k++ {
		if l.markAt(k) == ',' {
			end = l.items[k-1].end // the name, not the office behind it
			break
		}
	}
	return dash, place{l.items[dash+1].start, end}
}

// findSigned finds marked words that a dash and a name sign.
func (f *finder) findSigned() {
	for i := range f.l.items {
		it := &f.l.items[i]
		if it.run < 0 || f.l.runs[it.run].parent >= 0 || f.claimed[it.run] >= 0 {
			continue
		}
		dash, name := f.l.signature(int32(i))
		if dash < 0 || f.l.segments[it.segment].first != int32(i) {
			continue
		}
		q := attribution{
			kind: Direct, prev: -1, parent: -1, score: 500,
			cue: place{f.l.items[dash].start, f.l.items[dash].end}, source: name,
		}
		f.claimRun(&q, it.run)
		q.content = append(q.content, q.marked...)
		f.found = append(f.found, q)
	}
}

// claimRun gives q the marked words of run r and of those that go on with it.
func (f *finder) claimRun(q *attribution, r int32) {
	for r := f.l.head(r); r >= 0; r = f.l.runs[r].next {
		q.marked = append(q.marked, f.l.runs[r].in)
		f.claimed[r] = int32(len(f.found))
	}
}

// head returns the run of the first paragraph of the quote that run r is part of.
func (l *layering) head(r int32) int32 {
	for n := 0; l.runs[r].prev >= 0 && n < len(l.runs); n++ {
		r = l.runs[r].prev
	}
	return r
}

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

// lendInverted gives q, whose cue at item c stands right behind marked words and
// names nobody that the model knows of, the noun phrase behind or before the cue:
// "“…,” asked legislator Sunita Rawat", "“…,” the judge ordered".
func (f *finder) lendInverted(q *attribution, c int32) {
	l := f.l
	if !q.source.empty() || q.kind == Indirect {
		return
	}
	before := c - 1
	for l.markAt(before) == ',' || l.markAt(before) == '-' {
		before--
	}
	seg := &l.segments[l.items[c].segment]
	switch {
	case l.isRun(before):
		q.source = l.phraseFrom(c+1, seg.last)
	case before >= seg.first:
		from := before
		for from > max(seg.first, before-phraseItems) && l.inPhrase(&l.items[from-1]) {
			from--
		}
		if l.inPhrase(&l.items[before]) && from > seg.first && (l.isRun(from-1) || l.isRun(from-2)) {
			q.source = place{l.items[from].start, l.items[before].end}
		}
	}
}

// phraseFrom returns the noun phrase that starts at item i and ends before item
// end at the latest: "the zoo's director".
func (l *layering) phraseFrom(i, end int32) place {
	last := int32(-1)
	for k := i; k < min(end, i+phraseItems); k++ {
		it := &l.items[k]
		if !l.inPhrase(it) && !(last >= 0 && l.isWord(k, "of")) {
			break
		}
		last = k
	}
	if last < 0 || l.isWord(last, "of") {
		return place{}
	}
	return place{l.items[i].start, l.items[last].end}
}

// verbBehind returns the verb behind the marked words at item i whose subject is
// the plain noun phrase before or behind it, or -1: "“…,” the judge ordered.",
// "“…,” sniffed Smith."
func (l *layering) verbBehind(i int32) int32 {
	k := i + 1
	if l.markAt(k) == ',' {
		k++
	}
	last := l.segments[l.items[i].segment].last
	for from := k; k < last && k < from+8; k++ {
		it := &l.items[k]
		past := it.info != nil && it.info.cues != 0 && it.info.form >= verbThird && it.info.form <= verbPast && !it.noun || it.word == lookSmall+3<<20
		if past && (k > from || k+1 < last && l.inPhrase(&l.items[k+1])) {
			return k
		}
		if !l.inPhrase(it) {
			break
		}
	}
	return -1
}

// phraseItems is how many items a plain noun phrase may have.
const phraseItems = 40

// phraseBefore returns the plain noun phrase right before item c.
func (l *layering) phraseBefore(c int32) place {
	from := c
	for from > max(0, c-phraseItems) && l.inPhrase(&l.items[from-1]) && l.items[from-1].segment == l.items[c].segment {
		from--
	}
	if from == c {
		return place{}
	}
	return place{l.items[from].start, l.items[c-1].end}
}

// quotedAs returns the item of "quoted" in "quoted Smith as saying", "was quoted
// as saying", if item c is its "saying", else -1.
func (l *layering) quotedAs(c int32) int32 {
	if !l.isWord(c, "saying") && !l.isWord(c, "telling") || !l.isWord(c-1, "as") {
		return -1
	}
	for k := c - 2; k >= 0 && k >= c-14 && l.items[k].segment == l.items[c].segment; k-- {
		if l.isWord(k, "quoted") || l.isWord(k, "quotes") || l.isWord(k, "cited") || l.isWord(k, "reported") || l.isWord(k, "quoting") {
			return k
		}
	}
	return -1
}

// lendQuoted gives q, whose cue at item c passes on what another one said, that
// one as its source, and as its channel who passes it on: in "the agency quoted
// Smith as saying" Smith speaks, through the agency. In "Smith was quoted as
// saying" nobody else is named.
func (f *finder) lendQuoted(q *attribution, c int32) {
	l := f.l
	quoted, as := l.quotedAs(c), c-1
	if quoted < 0 {
		for k := c + 2; k < c+14 && int(k) < len(l.items) && quoted < 0; k++ {
			if l.quotedAs(k) == c {
				quoted, as = c, k-1
			}
		}
	}
	if quoted < 0 {
		return
	}
	if as > quoted+1 {
		from := q.source
		q.source = place{l.items[quoted+1].start, l.items[as-1].end}
		q.cue = place{l.items[quoted].start, l.items[as+1].end}
		if from.meets(q.source) || from.meets(q.cue) || from.empty() {
			from = l.phraseBefore(quoted)
		}
		if !from.meets(q.source) {
			q.channel = from
		}
		q.cue = place{l.items[quoted].start, l.items[quoted].end}
		return
	}
	if q.source.empty() {
		q.source = l.subject(l.segments[l.items[c].segment].first, quoted)
	}
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
	if l := f.l; l.markAt(c-1) == ',' && it.info.form == verbPast && (l.isWord(l.segments[it.segment].first, "the") || l.items[l.segments[it.segment].first].word == lookCapital) {
		return f.l.hasRelative(l.segments[it.segment].first, c) // "The company, which posted a loss, said"
	}
	return it.info.form == verbIng
}

// hasRelative reports whether a relative clause behind a comma stands between
// items first and c.
func (l *layering) hasRelative(first, c int32) bool {
	if c-first > widest {
		return false
	}
	for i := first + 1; i < c; i++ {
		if l.markAt(i-1) == ',' && (l.isWord(i, "which") || l.isWord(i, "who") || l.isWord(i, "whose")) {
			return true
		}
	}
	return false
}

// subject returns the noun phrase that opens the sentence at item first and ends
// before item c: the words up to the first verb, comma or preposition, without
// an adverbial in front ("On Monday, Smith …").
func (l *layering) subject(first, c int32) place {
	if c-first > widest {
		return place{}
	}
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
			if from >= 0 && it.info != nil && it.info.pos == posPrep && i+1 < c && l.inPhrase(&l.items[i+1]) {
				continue // "a spokesman for the pools' operator"
			}
			if from >= 0 && it.mark == '\'' {
				continue
			}
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
	for k := dash + 1; int(k) < len(l.items) && k < dash+phraseItems && l.segments[l.items[k].segment].layer == layer; k++ {
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

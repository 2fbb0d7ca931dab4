package lede

import (
	"slices"
	"strings"
)

// Who speaks, where the models see nobody.

// lendSubject gives q, whose cue at item c names nobody beside it, the subject
// that its clause shares: of "Smith left the room, saying he would be back" it is
// Smith. A cue that an earlier cue of the sentence leads has that one's source
// ("said …, adding that …"); else it is the noun phrase that opens the sentence.
// Only participles, infinitives and verbs behind "and" or "but" share a subject.
func (f *finder) lendSubject(q *attribution, c int32) {
	if !q.source.empty() || !f.sharesSubject(c) {
		return
	}
	seg := f.l.segmentOf(c)
	for p := range f.earlier(c) {
		q.source = p.source
		return
	}
	if f.l.markAt(c-1) == ',' && f.l.items[c].info.form == verbIng {
		if p := f.l.mainSubject(seg.first, c); !p.empty() && !q.meets(p) {
			q.source = p
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
	if l := f.l; l.markAt(c-1) == ',' && it.info.form == verbThird && l.inTitle(c) {
		return true // "Bank holds rates, says war clouds outlook"
	}
	if l := f.l; l.markAt(c-1) == ',' && it.info.form == verbPast && (l.isWord(l.segments[it.segment].first, "the") || l.items[l.segments[it.segment].first].word == lookCapital) {
		return f.l.hasRelative(l.segments[it.segment].first, c) // "The company, which posted a loss, said"
	}
	return it.info.form == verbIng
}

// lendPlain gives q, whose cue at item c is a verb that names nobody beside it, its
// plain subject: the noun phrase before it, across helping verbs and adverbs, and
// across what stands between commas or brackets. Of "Ann Lee (Labour), who leads
// the board, has also said" it is "Ann Lee". What is reported, or stands beyond
// a verb, is no subject. Behind "according to" it is what follows.
func (f *finder) lendPlain(q *attribution, c int32) {
	it := &f.l.items[c]
	if !q.source.empty() || it.info == nil || it.info.cues == 0 || it.noun {
		return
	}
	p := place{}
	switch {
	case f.l.isWord(c, "according") && f.l.isWord(c+1, "to"):
		p = f.l.phraseFrom(c+2, f.l.segments[it.segment].last)
	case f.l.markAt(c-1) == ',' && f.l.items[c].reports() && it.info.has(cueSay) && q.last() < f.l.items[c].start && f.l.endsWithPhrase(c+1):
		p = f.l.phraseFrom(c+1, f.l.segments[it.segment].last) // "…, reports Newswire."
	case it.info.form >= verbThird && it.info.form != verbIng && !f.isPassive(c):
		p = f.l.subjectBefore(c)
	}
	if p.empty() || q.meets(p) {
		return
	}
	q.source = p
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
	seg := l.segmentOf(c)
	switch {
	case l.isRun(before):
		q.source = l.phraseFrom(c+1, seg.last)
	case before >= seg.first:
		from := before
		for from > max(seg.first, before-phraseItems) && l.inPhrase(&l.items[from-1]) {
			from--
		}
		if l.inPhrase(&l.items[before]) && from > seg.first && (l.isRun(from-1) || l.isRun(from-2)) {
			q.source = l.span(from, before)
		}
	}
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
	if as > quoted+1 && f.isPassive(quoted) {
		q.source = l.subjectBefore(quoted) // "is quoted in the minutes as saying"
		return
	}
	if as > quoted+1 {
		from := q.source
		q.source = l.span(quoted+1, as-1)
		q.cue = l.span(quoted, as+1)
		if from.meets(q.source) || from.meets(q.cue) || from.empty() {
			from = l.phraseBefore(quoted)
		}
		if !from.meets(q.source) {
			q.channel = from
		}
		q.cue = l.span(quoted, quoted)
		return
	}
	if before := l.beforeHelpers(quoted-1, l.segmentOf(c).first); l.isWord(before, "who") && l.markAt(before-1) == ',' {
		if p := l.phraseUpTo(before-2, l.segmentOf(c).first); !p.empty() {
			q.source = p // "credited to Smith, who was quoted as saying"
		}
	}
	if by := l.phraseUpTo(quoted-2, l.segmentOf(c).first); q.source.start > l.items[c].start && f.isPassive(quoted) && !by.empty() {
		q.channel, q.source = q.source, by // "Lee was quoted as saying by the agency"
	}
	if q.source.empty() {
		q.source = l.subject(l.segmentOf(c).first, quoted)
	}
}

// quotedAs returns the item of "quoted" in "quoted Smith as saying", "was quoted
// as saying", if item c is its "saying", else -1.
func (l *layering) quotedAs(c int32) int32 {
	if info := l.items[c].info; info == nil || info.form != verbIng || !l.isWord(c, "saying") && !l.isWord(c, "telling") || !l.isWord(c-1, "as") && !l.isWord(c-1, "of") {
		return -1
	}
	of := l.isWord(c-1, "of") // "quoted Smith of saying", but not "cited the cost of saying no"
	for k := c - 2; k >= 0 && k >= c-14 && l.items[k].segment == l.items[c].segment; k-- {
		if of && !l.isWord(k, "quoted") && !l.isWord(k, "quoting") {
			continue
		}
		if l.isWord(k, "quoted") || l.isWord(k, "quotes") || l.isWord(k, "cited") || l.isWord(k, "reported") || l.isWord(k, "quoting") {
			return k
		}
	}
	return -1
}

// lendColon gives q, whose cue is the colon at item c, the subject of its sentence where
// nobody is named: "Her neighbour was less hopeful: “Those jobs have owners.”"
func (f *finder) lendColon(q *attribution, c int32) {
	l := f.l
	if !q.source.empty() || l.markAt(c) != ':' || q.kind == Indirect || q.first() < l.items[c].end || l.inTitle(c) {
		return
	}
	first := l.segmentOf(c).first
	verb := l.mainVerb(first, c)
	if verb < 0 && c > first && l.items[c-1].info != nil && l.items[c-1].info.cues&(1<<cueSay|1<<cueWrite|1<<cueShow) != 0 && l.isNounPhrase(first, c-1) {
		verb = c - 1 // "A sign on the door read: “Back soon.”"
	}
	if verb = l.beforeAdverbs(verb, first); verb <= first {
		return
	}
	p := l.span(first, verb-1)
	if info := l.items[first].info; info != nil && (info.pos == posSubj || info.pos == posDet || info.pos == posPoss) || f.isPerson(p) {
		q.source = p
	}
}

// lendMain gives q, whose cue is a participle in front of the main clause that begins at
// item main, the subject of that: "Terming it a farce, the minister left".
func (f *finder) lendMain(q *attribution, main int32) {
	if main < 0 || !q.source.empty() {
		return
	}
	l := f.l
	verb := l.mainVerb(main, l.segmentOf(main).last)
	if verb < 0 {
		return
	}
	verb = l.beforeAdverbs(verb, main+1)
	if p := l.span(main, verb-1); verb > main && !q.meets(p) {
		q.source = p
	}
}

// giveSubject gives q, whose cue at item c names nobody, what the model takes for the
// first piece of what is reported, where that is its subject with an aside that "who" or
// "which" opens: "But the company, which is in many trades, said the loss was small".
func (f *finder) giveSubject(q *attribution, c int32) {
	l := f.l
	if !q.source.empty() || len(q.content) < 2 || q.content[0].end > l.items[c].start || q.content[1].start < l.items[c].end || l.markAt(c-1) != ',' {
		return
	}
	first := l.segmentOf(c).first
	if q.content[0].start != l.items[first].start || !l.hasRelative(first, c) && !l.isFronted(first) || f.w.text[q.content[0].end:l.items[c].start] != ", " {
		return
	}
	p := l.subjectBefore(c)
	if p.empty() || !q.content[0].holds(p) {
		return
	}
	f.speakFirst(q, p)
}

// giveInverted gives q, whose cue at item c names nobody, what the model takes for a
// piece of what is reported behind the verb, where what is said stands before it and
// that piece holds no verb: "Sales rose by half, said Arbex, the port's largest firm."
func (f *finder) giveInverted(q *attribution, c int32) {
	l := f.l
	n := len(q.content) - 1
	if !q.source.empty() || n < 1 || q.kind != Indirect || l.markAt(c-1) != ',' || q.content[n-1].end > l.items[c].start || q.content[n].start != l.items[min(int(c)+1, len(l.items)-1)].start {
		return
	}
	end := c + 1
	for int(end) < len(l.items) && l.items[end].start < q.content[n].end {
		end++
	}
	if l.hasVerb(c+1, end) {
		return
	}
	q.source, q.content = l.phraseFrom(c+1, end), q.content[:n]
}

// giveAside gives q, whose cue at item c names nobody, what the models take for the first part of
// what is reported, where that is the subject with an aside: "A resident, who did not want to be
// named, said gunmen came". Marked words in the aside are not reported.
func (f *finder) giveAside(q *attribution, c int32) {
	l := f.l
	if !q.source.empty() || len(q.content) < 2 || q.kind == Direct || q.content[0].end > l.items[c].start {
		return
	}
	aside := q.content[0]
	p := l.subjectBefore(c)
	if p.empty() || p.start != aside.start || q.content[1].start < l.items[c].start || strings.TrimRight(f.w.text[aside.end:l.items[c].start], " ,\"”’'") != "" {
		return
	}
	if len(q.marked) == 0 || !aside.holds(q.marked[0]) {
		p = aside
	}
	f.speakFirst(q, p)
	if q.marked = slices.DeleteFunc(q.marked, aside.holds); len(q.marked) == 0 {
		q.kind = Indirect
	}
}

// tailSubject gives q, whose cue at item c ends its sentence and names nobody, who stands
// between commas at the end of what is reported: "The road was closed, Ann Lee, now a fellow
// at the bank, noted", "The road was closed, the minister of trade and labour, Ann Lee, said".
func (f *finder) tailSubject(q *attribution, c int32) {
	l := f.l
	it := &l.items[c]
	if !q.source.empty() || len(q.content) == 0 || !it.isFinite() || l.markAt(c-1) != ',' || f.isPassive(c) {
		return
	}
	tail := &q.content[len(q.content)-1]
	start := max(l.segments[it.segment].first, c-longestSubject)
	if c < 2 || tail.end != l.items[c-2].end || tail.start > l.items[c-2].start {
		return
	}
	for k := start + 1; k < c-4; k++ {
		if l.markAt(k) != ',' || l.items[k-1].start < tail.start || !f.isNameWithAside(k+1, c-1) && !f.isOfficeWithName(k+1, c-1) {
			continue
		}
		q.source = l.span(k+1, c-2)
		tail.end = l.items[k-1].end
		q.marked = slices.DeleteFunc(q.marked, func(m place) bool { return m.start >= tail.end })
		return
	}
}

// whoOfAside gives q, whose cue at item c names nobody, the "who" or "which" before it where
// nothing but adverbials stands between: "who the day before, at a rally, had said".
func (f *finder) whoOfAside(q *attribution, c int32) {
	l := f.l
	it := &l.items[c]
	if q.source.end > it.start || it.info == nil || it.noun || it.info.cues == 0 || it.info.form != verbPast && it.info.form != verbThird || f.isPassive(c) {
		return
	}
	first := max(l.segments[it.segment].first, c-asideItems)
	last := l.beforeHelpers(c-1, first)
	if l.markAt(last) != ',' {
		return
	}
	for k := last - 1; k > first && l.items[k].kind != itemRun && l.items[k].mark != ';'; k-- {
		if l.isWord(k, "who") || l.isWord(k, "which") {
			if l.opensVerb(k+1) || !q.source.empty() && q.source.end != l.items[k-1].end && q.source.end != l.items[k-1].start {
				return
			}
			if p := l.span(k, k); !q.meets(p) {
				q.source = p
			}
			return
		}
		if l.hasTense(k, k+1) || l.subjectAt(k) {
			return
		}
	}
}

// reportsSaying gives q, whose cue at item c is a participle that names nobody, the documents
// right before it: "There are reports alleging", "Despite letters urging".
func (f *finder) reportsSaying(q *attribution, c int32) {
	l := f.l
	it := &l.items[c]
	if !q.source.empty() || it.noun || it.info == nil || it.info.form != verbIng || c == 0 || l.items[c-1].segment != it.segment || nounClassOf(strings.ToLower(l.wordAt(c-1)))&nounDocument == 0 {
		return
	}
	p := l.phraseUpTo(c-1, max(l.segments[it.segment].first, c-phraseItems))
	if p.empty() {
		from := c - 1 // "reports" may be a verb
		for from > l.segments[it.segment].first && l.inPhrase(&l.items[from-1]) {
			from--
		}
		p = l.span(from, c-1)
	}
	if !q.meets(p) {
		q.source = p
	}
}

// handle gives q, whose cue at item c names nobody, the account right before it: "As @gazza put
// it".
func (f *finder) handle(q *attribution, c int32) {
	l := f.l
	first := l.segmentOf(c).first
	last := l.beforeHelpers(c-1, first)
	if l.markAt(last) == ',' {
		last--
	}
	if !q.source.empty() || l.items[c].noun || last < first || l.w.text[l.items[last].start] != '@' {
		return
	}
	if p := l.span(last, last); !q.meets(p) {
		q.source = p
	}
}

// saidBy gives q, whose cue at item c is a verb of saying behind the words, who stands behind
// it up to the end of the sentence, where the models see nobody, or take a part of the words
// for the one who speaks: "Peace takes work said Andrew Nkwe, archbishop of the city."
func (f *finder) saidBy(q *attribution, c int32) {
	l := f.l
	it := &l.items[c]
	seg := &l.segments[it.segment]
	if it.info == nil || it.noun || !l.isWord(c, "said") && !l.isWord(c, "says") || c == 0 || c+1 >= seg.last || q.source.start > it.start || f.isPassive(c) {
		return
	}
	if i := c - 1; i > seg.first && l.items[i].info != nil && (l.items[i].info.pos == posAux || l.items[i].info.pos == posModal || l.subjectAt(i)) {
		return
	}
	end := c + 1
	for end < min(seg.last, c+phraseItems) && l.markAt(end) != '.' && !l.isRun(end) {
		end++
	}
	if end >= seg.last && l.markAt(seg.last-1) != '.' || end < seg.last && l.markAt(end) != '.' {
		return
	}
	p := l.phraseFrom(c+1, end)
	if p.empty() || !l.isSubject(c+1, end-1) || !f.namesSpeaker(c+1, p) {
		return
	}
	whole := l.span(c+1, end-1)
	words := l.span(seg.first, c-1)
	if l.markAt(c-1) == ',' && c-2 >= seg.first {
		words.end = l.items[c-2].end
	}
	switch {
	case q.source.empty() && !q.meets(whole):
		q.source = whole
	case q.kind == Indirect && l.hasTense(seg.first, c) && !l.hasTense(c+1, end) && len(q.content) == 1 && whole.holds(q.content[0]) && (l.isCapital(c+1) || l.isWord(c+1, "the") && l.isCapital(c+2)):
		q.source, q.content = whole, []place{words}
	}
}

// accordingPhrase gives q, whose cue at item c is an "according to" that ends its sentence and
// names nobody, all that follows up to the first comma: "according to the new “dot plot” of rates".
func (f *finder) accordingPhrase(q *attribution, c int32) {
	l := f.l
	if l.isAccording(c) && q.source.end <= l.items[c].start && c+2 < l.segmentOf(c).last {
		p := l.phraseFrom(c+2, l.segmentOf(c).last)
		if !p.empty() && !q.meets(p) {
			q.source = p
			return
		}
	}
	end := l.segmentOf(c).last
	if !l.isAccording(c) || !q.source.empty() && (q.source.start > l.items[c].start || q.last() < l.items[c].start) {
		return
	}
	i := c + 2
	for i < min(end, c+2+phraseItems) && l.markAt(i) != ',' && l.markAt(i) != '.' && l.markAt(i) != ')' && !l.hasTense(i, i+1) {
		i++
	}
	first := l.segmentOf(c).first
	p := l.span(min(c+2, end-1), i-1)
	switch {
	case i <= c+3:
	case !q.meets(p):
		q.source = p
	case q.kind != Direct && len(q.content) == 1 && p.holds(q.content[0]) && l.markAt(i) == '.' && l.markAt(c-1) == ',' && first < c-2 && f.runBefore(c) < 0:
		q.source, q.content = p, []place{{l.items[first].start, l.items[c-2].end}}
		q.marked, q.kind = nil, Indirect // what the models took for the words is who said so
	}
}

// runBefore returns the first marked words between the start of the sentence and item c, or -1.
func (f *finder) runBefore(c int32) int32 {
	for i := f.l.segmentOf(c).first; i < c; i++ {
		if f.l.isRun(i) {
			return i
		}
	}
	return -1
}

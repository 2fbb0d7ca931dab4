package lede

import (
	"slices"
	"strings"
)

// Clauses within clauses: who speaks, and what is said, where one stands in another.

// pushedIn gives q, whose cue at item c stands behind a comma, the noun phrase that opens the
// sentence, where what lies between says through what was spoken and by whom that was signed:
// "The party, in a statement signed by its secretary, Hon. Musa Bello, on Sunday, accused". The
// papers of West Africa write so.
func (f *finder) pushedIn(q *attribution, c int32) {
	l := f.l
	it := &l.items[c]
	if !it.isFinite() || q.source.start > it.start || f.isPassive(c) {
		return
	}
	first := max(l.segments[it.segment].first, c-longestSubject)
	if l.markAt(l.beforeHelpers(c-1, first)) != ',' || !l.inPhrase(&l.items[first]) || l.subjectAt(first) || first != l.segments[it.segment].first {
		return
	}
	comma := first
	for comma < c-1 && (l.inPhraseOf(comma) || l.linksOffice(comma) || l.markAt(comma) == '(' || l.markAt(comma) == ')') {
		comma++
	}
	if l.markAt(comma) != ',' || comma == c-1 || !l.isWord(comma+1, "in") && !l.isWord(comma+1, "through") && !l.isWord(comma+1, "via") {
		return
	}
	end := l.channelEnd(comma + 1)
	if end == 0 || end >= c || !q.source.empty() && q.source.start < l.items[end].start {
		return
	}
	for i := end; i < c-1; i++ {
		if l.subjectAt(i) || l.isRun(i) || l.items[i].info != nil && l.items[i].info.pos == posWh || l.items[i].info != nil && l.items[i].info.form == verbThird && !l.items[i].noun {
			return
		}
	}
	if p := (place{l.items[first].start, l.items[comma-1].end}); !q.meets(p) {
		q.source, q.channel = p, place{l.items[comma+1].start, l.items[end-1].end}
		inner := place{l.items[comma].start, it.start}
		q.content = slices.DeleteFunc(q.content, func(p place) bool { return inner.holds(p) && len(q.content) > 1 })
	}
}

// handle gives q, whose cue at item c names nobody, the account right before it: "As @gazza put
// it".
func (f *finder) handle(q *attribution, c int32) {
	l := f.l
	first := l.segments[l.items[c].segment].first
	last := l.beforeHelpers(c-1, first)
	if l.markAt(last) == ',' {
		last--
	}
	if !q.source.empty() || l.items[c].noun || last < first || l.w.text[l.items[last].start] != '@' {
		return
	}
	if p := (place{l.items[last].start, l.items[last].end}); !q.meets(p) {
		q.source = p
	}
}

// whatCalled ends what q reports, whose cue at item c is the verb of "what it called", with the
// marked words behind, and takes "what" from it: "shut the shops after what it called a “payments
// outage” left its tills frozen".
func (f *finder) whatCalled(q *attribution, c int32) {
	l := f.l
	it := &l.items[c]
	if it.info == nil || !it.info.has(cueCall) && !it.info.has(cueJudge) || q.source.empty() || q.source.end > it.start || len(q.marked) == 0 || q.kind != Mixed {
		return
	}
	from, _ := l.itemsOf(q.source, c)
	if from <= l.segments[it.segment].first || !l.isWord(from-1, "what") {
		return
	}
	for r := c + 1; r+1 < min(l.segments[it.segment].last, c+channelReach); r++ {
		if !l.isRun(r) {
			continue
		}
		in := l.runs[l.items[r].run].in
		if info := l.items[r+1].info; l.inPhrase(&l.items[r+1]) && (info == nil || info.form == 0) && !l.hasTense(r+1, r+2) {
			q.content = slices.DeleteFunc(q.content, func(p place) bool { return p.end <= l.items[c].start && len(q.content) > 1 })
			return // "what he called the “senseless” digging"
		}
		start := l.items[c+1].start
		if r == c+1 {
			start = in.start
		}
		if l.isWord(c+1, "as") {
			start = min(in.start, l.items[c+2].start)
		}
		q.content = []place{{start, in.end}}
		q.marked = slices.DeleteFunc(q.marked, func(m place) bool { return m != in })
		if len(q.marked) == 0 {
			q.marked = []place{in}
		}
		return
	}
}

// besideAdverb gives q, whose source is an adverb that opens the sentence, the pronoun right before
// its cue at item c: "Critically, however, it pointed out".
func (f *finder) besideAdverb(q *attribution, c int32) {
	l := f.l
	if q.source.empty() || q.source.end > l.items[c].start || l.isFirst(c) {
		return
	}
	i, _ := l.itemsOf(q.source, c)
	if i < 0 || l.items[i].end != q.source.end || i+1 >= c || l.markAt(i+1) != ',' || len(l.wordAt(i)) < 5 || l.wordAt(i)[len(l.wordAt(i))-2:] != "ly" || f.endsName(q.source.end) {
		return
	}
	last := l.beforeHelpers(c-1, i+1)
	from := l.phraseStart(last+1, i+1)
	if p := (place{l.items[min(from, c-1)].start, l.items[max(last, i)].end}); from <= last && !q.meets(p) {
		q.source = p
	}
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
			q.addressee, q.source, q.cue = q.source, who, place{l.items[c].start, l.items[c].end} // "told police: “…”"
			f.cueAt[l.items[c].start] = n
			continue
		}
		if _, told := f.cueAt[l.items[c].start]; told {
			continue
		}
		outer := place{who.start, in.end}
		if q.cue.empty() || q.cue.end > who.start || q.source.empty() || q.source.start > who.start || q.source.meets(who) || q.cue.start < l.items[l.segments[l.items[r].segment].first].start || !slices.Contains(q.marked, in) || len(q.marked) > 1 {
			continue
		}
		inner := attribution{
			kind: Direct, prev: -1, parent: -1, score: q.score, source: who, unit: q.unit,
			cue: place{l.items[c].start, l.items[c].end}, content: []place{in}, marked: []place{in},
		}
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
	first := l.segments[l.items[r].segment].first
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
	return k, place{l.items[from].start, l.items[last].end}
}

// behindVerb cuts from the source of q, right before its cue at item c, the words up to a verb
// that reports with that as its subject: of "The prosecutor said Lind told" it is "Lind".
func (f *finder) behindVerb(q *attribution, c int32) {
	l := f.l
	first, end := l.itemsOf(q.source, c)
	if first < 0 || end > c {
		return
	}
	for i := end - 1; i > first; i-- {
		it := &l.items[i-1]
		if l.isPronounThat(i) || l.isPronounThat(i-2) || l.hasTense(i, end) || l.items[i].kind == itemPunct {
			return
		}
		if !l.isCapital(i) && (l.items[i].info == nil || l.items[i].info.pos != posDet && l.items[i].info.pos != posPoss) {
			continue
		}
		if it.reports() && !it.noun && (it.info.form == verbPast || it.info.form == verbThird) && l.inPhraseOf(i-2) && i-1 > first || l.isWord(i-1, "heard") {
			q.source.start = l.items[i].start
			return
		}
	}
}

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

// ofClause gives q, whose source stands in the clause before the conjunction in front of its cue at
// item c, the noun phrase right before the cue: of "Engineers hope to finish by night but the firm
// warned" it is "the firm". A source that begins with a pronoun as an object leaves that: "me a woman".
func (f *finder) ofClause(q *attribution, c int32) {
	l := f.l
	it := &l.items[c]
	first, end := l.itemsOf(q.source, c)
	if first < 0 || end > c || !it.isFinite() || f.isPassive(c) {
		return
	}
	if info := l.items[first].info; end > first+2 && info != nil && info.pos == posObj && !l.isWord(first, "her") && l.opensSubjectAt(first+1) {
		q.source.start = l.items[first+1].start
		return
	}
	last := l.beforeHelpers(c-1, first)
	from := l.phraseStart(last+1, first)
	if from <= end || from > last || !l.isWord(from-1, "but") && !l.isWord(from-1, "while") || from-end < 3 || !l.opensSubjectAt(from) && !l.isNamed(from) {
		return
	}
	if p := (place{l.items[from].start, l.items[last].end}); !q.meets(p) {
		q.source = p
	}
}

package lede

import (
	"slices"
	"strings"
)

// Who speaks, where the models see somebody else.

// turnRound gives q, whose cue at item c is a verb that takes a hearer, its subject
// where the model takes the hearer between the verb and marked words for the one who
// speaks: "Bello once asked the coach John Buck, “How much …?”". A verb with nobody
// before it ("“…,” asked the coach") stays as it is.
func (f *finder) turnRound(q *attribution, c int32) {
	l := f.l
	info := l.items[c].info
	if info == nil || !info.has(cueTell) && !info.has(cueAsk) || info.form != verbPast && info.form != verbThird || q.source.start < l.items[c].end || len(q.marked) == 0 || q.marked[0].start < q.source.end || f.isPassive(c) {
		return
	}
	if p := l.subjectBefore(c); !p.empty() && !q.meets(p) && p.start >= l.items[l.segmentOf(c).first].start {
		q.source = p
	}
}

// sameSpeaker gives q, whose cue at item c is a participle behind a comma, the source of
// what it goes on with, where the model takes somebody named there for the one who
// speaks: "he alleged that some politicians were planted, adding that …".
func (f *finder) sameSpeaker(q *attribution, c int32) {
	l := f.l
	if q.source.empty() || l.items[c].info == nil || l.items[c].info.form != verbIng || q.source.end > l.items[c].start {
		return
	}
	goesOn := l.isOneOf(c, goingOn)
	if l.markAt(c-1) != ',' && (!goesOn || l.isHelped(c)) {
		return
	}
	for p := range f.earlier(c) {
		within := p.said(q.source.start) || p.source.holds(q.source)
		told := p.source.end <= p.cue.start && p.cue.end <= q.source.start && q.source.end <= p.content[0].start
		if goesOn && within || told {
			q.source = p.source
			return
		}
	}
	if l.markAt(c-1) != ',' {
		return
	}
	if p := l.ownerOfObject(q.source, c); !p.empty() && !q.meets(p) {
		q.source = p
	}
}

// goingOn are the participles by which the one who speaks goes on.
var goingOn = smallWordSet(`adding noting saying stressing`)

// ownerOfObject returns the subject of the verb of speech right before the source p, its object,
// which stands before the participle at item c: of "the union accused the ministry of neglect, saying"
// it is the union. It is no place where that is not plain.
func (l *layering) ownerOfObject(p place, c int32) place {
	first, _ := l.itemsOf(p, c)
	start := l.segmentOf(c).first
	if verb := first - 1; verb > start && !l.items[verb].noun && l.items[verb].info != nil && l.items[verb].info.cues&agentCues != 0 && (l.items[verb].info.form == verbPast || l.items[verb].info.form == verbThird) {
		return l.subjectBefore(verb)
	}
	return place{}
}

// sharedSource gives q, whose cue at item c goes on after an earlier one of its sentence, the
// source of that one where the model puts more words before it: "Hitting out at the Centre,
// the leader dared it, and said …".
func (f *finder) sharedSource(q *attribution, c int32) {
	for p := range f.earlier(c) {
		if q.source.end == p.source.end && q.source.start < p.source.start && strings.IndexByte(f.w.text[p.source.start:p.source.end], ' ') > 0 {
			q.source = p.source
			return
		}
	}
}

// notObject gives q, whose cue at item c stands behind a source that a preposition leads
// in, the whole phrase that is the subject: of "villagers of Naqia in Savusavu, Fiji,
// have told" it is no "Savusavu", and of "the officer, in an interview with Newswire
// said" it is what stands before the comma.
func (f *finder) notObject(q *attribution, c int32) {
	l := f.l
	if q.source.empty() || q.source.end > l.items[c].start || l.items[c].info == nil || l.items[c].info.form < verbThird || l.items[c].info.form == verbIng {
		return
	}
	first := l.segmentOf(c).first
	i, found := itemStartingAt(l.items[first:c], q.source.start)
	from := first + int32(i)
	if !found || from-2 < first || !l.isPreposition(from-1) || l.isWord(from-1, "to") {
		return
	}
	if open := l.beforeChannel(from-1, first); open > first {
		if p := l.subjectBefore(open); !p.empty() && !q.meets(p) {
			q.source = p
		}
		return
	}
	for from-2 >= first && whereabouts[strings.ToLower(l.wordAt(from-1))] && l.inPhrase(&l.items[from-2]) {
		for from -= 2; from > first && (l.inPhrase(&l.items[from-1]) || l.isGenitive(from-1)); {
			from--
		}
	}
	if whole := (place{l.items[from].start, q.source.end}); (from == first || l.markAt(from-1) == ',') && !q.meets(whole) {
		q.source = whole
	}
}

// whereabouts are the prepositions that tell where the people are who speak.
var whereabouts = wordSet(`at from in near of`)

// beforeChannel returns the comma before "in an interview with" or "in a chat with", of
// which the preposition at item i is the end, or -1.
func (l *layering) beforeChannel(i, first int32) int32 {
	const most = 8
	if !channelNouns[strings.ToLower(l.wordAt(i-1))] {
		return -1
	}
	for k := i - 2; k > first && k > i-most; k-- {
		if l.isWord(k, "in") || l.isWord(k, "during") || l.isWord(k, "at") {
			if l.markAt(k-1) == ',' {
				return k - 1
			}
			return -1
		}
	}
	return -1
}

// nearSubject gives q, whose cue at item c stands right behind a noun phrase that a
// conjunction parts from what is before, that as its source: of "a boy was stabbed after a
// stranger accused him of staring" it is the stranger. A pronoun within an aside is no
// subject either: "officials, speaking on condition that they were not named, said".
func (f *finder) nearSubject(q *attribution, c int32) {
	l := f.l
	it := &l.items[c]
	if q.source.empty() || q.source.end > it.start || !it.isFinite() || q.kind == Direct {
		return
	}
	first := max(l.segments[it.segment].first, c-widest)
	if l.markAt(c-1) == ',' {
		p := l.subjectBefore(c)
		if subjects[f.w.text[q.source.start:q.source.end]] && q.source.end < l.items[c-1].start && !p.empty() && !q.meets(p) && p.end < q.source.start {
			q.source = p
		}
		return
	}
	if f.isPassive(c) {
		return
	}
	p := l.phraseUpTo(l.beforeHelpers(c-1, first), first)
	if p.empty() || q.meets(p) || q.source.end > p.start && !(q.source.start < p.start && q.source.end == p.end) {
		return
	}
	before, from := c, c
	for before > first && l.items[before-1].start >= p.start {
		before--
	}
	for from > first && l.items[from-1].start >= q.source.start {
		from--
	}
	if before > first && l.isOneOf(before-1, fronting) && (q.source.end < p.start || l.hasVerb(from, before)) {
		q.source = p
	}
}

// withSubject gives q, whose cue at item c is a participle, the noun phrase between "with" and
// it: "fell again, with one trader saying …".
func (f *finder) withSubject(q *attribution, c int32) {
	l := f.l
	it := &l.items[c]
	if it.noun || it.info == nil || it.info.form != verbIng || len(q.content) == 0 || q.content[0].start < it.start {
		return
	}
	first := max(l.segments[it.segment].first, c-widest)
	p := l.phraseUpTo(c-1, first)
	if p.empty() || q.source == p {
		return
	}
	before := c - 1
	for before > first && l.items[before].start >= p.start {
		before--
	}
	if l.isWord(before, "with") {
		q.source = p
	}
}

// byAgent gives q, whose cue at item c is passive, who stands behind "by" at the end of
// what is reported as its source: "was called “a sham” by its own head". Where nobody
// stands there, the subject, who is told or named, is no source either.
func (f *finder) byAgent(q *attribution, c int32) {
	l := f.l
	if !f.isAgentive(c) || l.isWord(c+1, "by") {
		return
	}
	end := l.segmentOf(c).last
	by := c + 1
	for by < min(end, c+channelReach) && !l.isRun(by) {
		by++
	}
	by++
	who := place{}
	if by < end && l.isWord(by, "by") && !l.tellsTime(by+1) {
		who = l.phraseFrom(by+1, end)
	}
	switch {
	case !who.empty():
		q.source = who
		q.cutTail(f.w.text, l.items[by].start)
	case q.source.end <= l.items[c].start && q.kind != Direct:
		q.source, q.unnamed = place{}, true
	}
}

// atVerb gives q the subject right before its cue at item c, a verb in a tense, where the models
// see nobody or somebody else: "it" or "which" ("Meanwhile, it denied"), "who" ("the boy, who
// this week said"), a name behind a clause ("Asked whether Lee would be heard, Ann Kerr said"),
// who speaks in a clause within ("told MPs the Lord Chancellor was insisting").
func (f *finder) atVerb(q *attribution, c int32) {
	l := f.l
	it := &l.items[c]
	first := l.segments[it.segment].first
	if it.info == nil || it.noun || c <= first || it.info.form != verbPast && it.info.form != verbThird && !(it.info.form == verbIng && l.isHelped(c)) || q.source.start > it.start || f.isPassive(c) {
		return
	}
	i := l.beforeTimes(c-1, first)
	if i < first || q.source.end > l.items[i].start || l.isGenitive(i+1) {
		return // "It's feared"
	}
	p := l.span(i, i)
	from, end := int32(-1), int32(-1)
	if !q.source.empty() {
		from, end = l.itemsOf(q.source, c)
	}
	opens := i == first || l.markAt(i-1) == ',' || l.isWord(i-1, "and") || l.isWord(i-1, "but")
	switch {
	case l.isWord(i, "who") && i > first:
	case q.source.empty() && (l.isWord(i, "it") && opens || l.isWord(i, "which") && i > first && l.inPhrase(&l.items[i-1])):
	case from < 0 || !l.hasTense(end, i):
		return
	case l.isWord(i, "it") && l.isPronounThat(i-1), l.subjectAt(i) && !l.isWord(i, "who") && !l.isWord(i, "you"):
	default:
		p = l.phraseUpTo(i, first)
		k := i
		for k > first && l.items[k].start > p.start {
			k--
		}
		if p.empty() || k <= end || l.isRun(k-2) || !l.hasTense(end, k) {
			return
		}
		if named := l.markAt(k-1) == ',' && l.isCapital(i) && f.isPerson(p); !named && !l.isWord(k-1, "that") {
			return
		}
	}
	if !q.meets(p) {
		q.source = p
	}
}

// besideVerb gives q, whose source stands somewhere behind its cue at item c, a verb of saying,
// the noun phrase right before the verb, where that is a clause of its own between what was said
// and the verb: "…, the statistics office said on Tuesday, against the 4% seen by analysts".
func (f *finder) besideVerb(q *attribution, c int32) {
	l := f.l
	it := &l.items[c]
	if q.source.start < it.end || !it.isFinite() || c+1 >= l.segments[it.segment].last || l.items[c+1].start >= q.source.start || f.isPassive(c) || q.last() > it.start {
		return
	}
	first := l.segments[it.segment].first
	last := l.beforeHelpers(c-1, first)
	from := l.phraseStart(last+1, first)
	if from > last || from <= first || l.markAt(from-1) != ',' && !l.isRun(from-1) {
		return
	}
	if p := l.span(from, last); !q.meets(p) {
		q.source = p
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
	if p := l.span(min(from, c-1), max(last, i)); from <= last && !q.meets(p) {
		q.source = p
	}
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
	if p := l.span(from, last); !q.meets(p) {
		q.source = p
	}
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

// nearestClause gives q, whose cue at item c is a participle behind a comma, the subject of the
// nearest clause that a conjunction leads in, where the models see that of one before: of "The
// club wants to sell, but the fans oppose the plan, arguing" the fans argue.
func (f *finder) nearestClause(q *attribution, c int32) {
	l := f.l
	it := &l.items[c]
	if it.info == nil || it.noun || it.info.form != verbIng || l.markAt(c-1) != ',' || q.source.empty() || q.source.end > it.start {
		return
	}
	first := max(l.segments[it.segment].first, c-longestSubject)
	for k := c - 2; k > first && l.items[k].start >= q.source.start; k-- {
		switch {
		case l.isRun(k), l.markAt(k) == ':', l.markAt(k) == ';', l.isPronounThat(k):
			return
		case !l.isWord(k, "but") && !l.isWord(k, "while"):
			continue
		}
		if !l.opensSubjectAt(k+1) && !l.isMany(k+1) && !l.isCapital(k+1) {
			return
		}
		verb := k + 1
		for verb < c && (l.inPhraseOf(verb) || verb > k+1 && (l.isPreposition(verb) || l.isWord(verb, "and"))) && !l.isPlainVerb(verb, k+1) {
			verb++
		}
		last := verb - 1
		if verb >= c-1 || last <= k || last == k+1 && l.opensSubjectAt(last) && !l.subjectAt(last) || f.tells(q.source, c) && (l.isWord(c, "adding") || l.items[verb].info == nil || l.items[verb].info.cues == 0) || !l.hasTense(verb, verb+1) && !l.isPlainVerb(verb, k+1) {
			return
		}
		if p := l.span(k+1, last); !q.meets(p) {
			q.source = p
		}
		return
	}
}

// tells reports whether the first verb in a tense behind the source p, before item c, reports, so that
// the clauses behind it may be what is reported.
func (f *finder) tells(p place, c int32) bool {
	l := f.l
	_, i := l.itemsOf(p, c)
	for ; i >= 0 && i < c; i++ {
		if l.hasTense(i, i+1) && (l.items[i].info == nil || l.items[i].info.pos != posAux && l.items[i].info.pos != posModal) {
			return l.items[i].reports()
		}
	}
	return false
}

// quotedHaving gives q, whose cue at item c is "quoted" or "quoting", who is quoted as having done
// something as its source, and who quotes as its channel: "The Norland Post quoted Mr Hale as having
// called for a vote".
func (f *finder) quotedHaving(q *attribution, c int32) {
	const most = 14
	l := f.l
	if !l.isWord(c, "quoted") && !l.isWord(c, "quoting") && !l.isWord(c, "quotes") || f.isPassive(c) || q.kind == Direct || len(q.content) != 1 {
		return
	}
	end := min(l.segmentOf(c).last, c+most)
	for i := c + 2; i+2 < end; i++ {
		if l.items[i].kind == itemRun {
			return
		}
		if !l.isWord(i, "as") || !l.isWord(i+1, "having") {
			continue
		}
		p := l.span(c+1, i-1)
		from := l.items[i+1].start
		if q.content[0].end <= from || !q.source.empty() && q.source.end > l.items[c].start {
			return
		}
		q.channel, q.source = q.source, p
		q.content[0].start = max(q.content[0].start, from)
		return
	}
}

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
	if p := l.span(first, comma-1); !q.meets(p) {
		q.source, q.channel = p, l.span(comma+1, end-1)
		inner := place{l.items[comma].start, it.start}
		q.content = slices.DeleteFunc(q.content, func(p place) bool { return inner.holds(p) && len(q.content) > 1 })
	}
}

package lede

import "strings"

// Where the source begins: what stands in front of who speaks, and what of that belongs to it.

// plainSource returns the source p without a participle before it ("Reacting, the
// chairman") and without a day behind it ("Lumenor today"). Of "I stood my
// ground" it is the pronoun, of which the rest tells.
func (f *finder) plainSource(p place) place {
	text := f.w.text[p.start:p.end]
	if open := strings.LastIndexByte(text, '('); open > 0 && strings.IndexByte(text[open:], ')') < 0 {
		const longest = 40 // bytes of what stands in brackets
		if n := strings.IndexByte(f.w.text[p.end:min(int(p.end)+longest, len(f.w.text))], ')'); n >= 0 && strings.IndexByte(f.w.text[p.end:int(p.end)+n], '\n') < 0 {
			p.end += int32(n) + 1 // "Ann Lee (PDP, Osun)"
			text = f.w.text[p.start:p.end]
		}
	}
	if comma := strings.IndexByte(text, ','); comma > 3 && strings.HasSuffix(text[:comma], "ing") && strings.IndexByte(text[:comma], ' ') < 0 && comma+1 < len(text) {
		p.start += int32(comma + 1)
		p = trimmed(f.w.text, p)
		text = f.w.text[p.start:p.end]
	}
	for _, tail := range [...]string{", who", ", which", ", whose"} {
		const near = 20 // bytes: "Trump, who has also said"
		if rest, ok := strings.CutSuffix(text, tail); ok && f.l.items[f.report.cue].start-p.end > near {
			text = rest
			p.end -= int32(len(tail))
		}
	}
	if pronoun, rest, ok := strings.Cut(text, " "); ok && subjects[pronoun] && !f.namedFrom(p.start, int32(len(pronoun))) && !strings.HasPrefix(rest, "and ") && !strings.HasPrefix(rest, "or ") {
		return place{p.start, p.start + int32(len(pronoun))}
	}
	if blank := strings.LastIndexByte(text, ' '); blank > 0 {
		if info := f.l.table.find(smallHash(text[blank+1:])); info != nil && info.pos == posDay && text[blank+1] >= 'a' {
			p.end = p.start + int32(len(strings.TrimRight(text[:blank], " ,")))
		}
	}
	return p
}

// subjects are the pronouns that speak alone.
var subjects = wordSet(`He I She They We he she they we`)

// withoutLead takes from the source of q, before its cue at item c, what stands in front of the
// noun phrase: "But the union", "This morning the union", "Previously, the union".
func (f *finder) withoutLead(q *attribution, c int32) {
	l := f.l
	first, end := l.itemsOf(q.source, c)
	if first < 0 || first > c {
		return
	}
	i := first
	for n := 0; n < 3 && i < end; n++ {
		k := i
		switch {
		case l.isWord(i, "and") || l.isWord(i, "but") || l.isWord(i, "yet"):
			k++
		case i+1 < end && l.isOneOf(i, sourceLeads) && l.opensNoun(i+1):
			k++
		case i+2 < end && l.isOneOf(i, leadDets) && l.isOneOf(i+1, frontTimes) && l.opensNoun(i+2):
			k += 2
		default:
			n = 3
			continue
		}
		if k < end && l.markAt(k) == ',' {
			k++
		}
		i = k
	}
	if i > first && i < end {
		q.source.start = l.items[i].start
	}
}

// sourceLeads are the words in front of a noun phrase that are no part of who speaks.
var sourceLeads = smallWordSet(`after afterwards again also consequently contacted earlier finally furthermore hence
	however later meanwhile moreover nevertheless nonetheless previously recently similarly still subsequently then
	therefore thus today yesterday`)

// leadDets are the words before a noun of time in front of a noun phrase: "this week the union".
var leadDets = smallWordSet(`last one that this`)

// withoutFront cuts from the source of q, before its cue at item c, what stands in front of the
// subject: the end of a phrase before its comma ("After talks with Norland and Sunda, the envoy
// said"), a participle with no comma ("Giving evidence Garda Rowan said"), the noun of which the
// clause with the cue tells ("an article the mayor says was false").
func (f *finder) withoutFront(q *attribution, c int32) {
	l := f.l
	first, end := l.itemsOf(q.source, c)
	if first < 0 || end > c || l.items[c].kind != itemWord {
		return
	}
	start := l.segmentOf(c).first
	i := first
	if comma := l.frontEnd(start, end); first > start && comma > first && l.opensSubjectAt(comma+1) {
		i = comma + 1
	} else if comma >= 0 && comma == first-1 {
		i = max(i, l.behindList(first, end)) // "Between Norland, Sunda and Oro, the envoy said"
	}
	if k := l.behindParticiple(start, first, end); k > i {
		i = k
	}
	if k := l.besideNoun(i, end); k > i && l.items[c].isFinite() && l.hasTense(c+1, c+2) {
		i = k
	}
	if i > first && i < end {
		q.source.start = l.items[i].start
	}
}

// behindList returns the first item behind the comma that ends a list of names with "and", with which
// the items [first, end) begin, where one person with an article stands behind it, or -1.
func (l *layering) behindList(first, end int32) int32 {
	and := false
	for i := first; i+2 < end; i++ {
		switch {
		case l.isWord(i, "and"):
			and = i > first
		case l.markAt(i) == ',':
			if and && l.isWord(i+1, "the") && l.isRoleAt(i+2) {
				return i + 1
			}
			return -1
		case !l.isCapital(i):
			return -1
		}
	}
	return -1
}

// behindParticiple returns the first item of the name that ends the source [first, end), where the sentence begins at item start with a participle of speaking
// and no comma parts the two, or -1.
func (l *layering) behindParticiple(start, first, end int32) int32 {
	if first > start+1 || !l.isOneOf(start, speakingFronts) {
		return -1
	}
	for i := start; i < end; i++ {
		if l.items[i].kind != itemWord {
			return -1
		}
	}
	i := end
	for i > start+2 && l.isCapital(i-1) {
		i--
	}
	if i == end || l.isPreposition(i-1) || l.isOneOf(i-1, hollowArticles) {
		return -1
	}
	return i
}

var (
	// speakingFronts are the participles of speaking with which a sentence may begin.
	speakingFronts = smallWordSet(`addressing answering appearing briefing commenting delivering giving launching opening presenting
		reacting replying responding speaking talking testifying writing`)
	// nameNouns are what people ask not to be told, toldNames how.
	nameNouns = smallWordSet(`identities identity name names`)
	toldNames = smallWordSet(`disclosed given mentioned printed published revealed used`)
	// beforeArticles may stand before the article of their own noun phrase.
	beforeArticles = smallWordSet(`all both half many such what`)
)

// besideNoun returns the item at which a second noun phrase begins right behind a first one that
// has an article, among the items [i, end): "an article | the mayor". It returns -1 if none does.
func (l *layering) besideNoun(i, end int32) int32 {
	if info := l.items[i].info; info == nil || info.pos != posDet {
		return -1
	}
	for k := i + 1; k < end; k++ {
		info := l.items[k].info
		if info != nil && (info.pos == posDet || info.pos == posPoss) && k > i+1 && !l.isCapital(k) && !l.isWord(k, "that") && !l.isWord(k, "this") {
			if l.isGenitive(k-1) || l.isParticiple(k-1) || l.isOneOf(k-1, beforeArticles) {
				return -1
			}
			return k
		}
		if !l.inPhrase(&l.items[k]) || l.isCapital(k) {
			return -1
		}
	}
	return -1
}

// listedBefore gives the source of q, which begins behind a comma and joins two with "and", the name
// before that comma with which the sentence begins: "The United States, | Israel and some of their
// allies".
func (f *finder) listedBefore(q *attribution, c int32) {
	l := f.l
	first, end := l.itemsOf(q.source, c)
	start := l.segmentOf(c).first
	if first-2 < start || end > c || l.markAt(first-1) != ',' || !l.isCapital(first-2) || !f.endsName(l.items[first-2].end) || !l.isCapital(first) {
		return
	}
	and := false
	for i := first + 1; i < end; i++ {
		if l.markAt(i) == ',' || l.isPronounThat(i) {
			return
		}
		and = and || l.isWord(i, "and")
	}
	for i := start; i < first-1; i++ {
		if l.isWord(i, "the") && i == start || l.isCapital(i) && l.inPhrase(&l.items[i]) && !l.isDayNoun(i) {
			continue
		}
		return
	}
	if p := (place{l.items[start].start, q.source.end}); and && !q.meets(place{p.start, l.items[first-2].end}) {
		q.source = p
	}
}

// namedBefore gives the source of q, which begins with what somebody is, behind a comma, the
// name before that: "Rahim Mollah, additional superintendent of police, said".
func (f *finder) namedBefore(q *attribution, c int32) {
	l := f.l
	first, end := l.itemsOf(q.source, c)
	start := l.segmentOf(c).first
	if first-2 < start || l.markAt(first-1) != ',' || end > c || !l.tellsWhat(first, end) {
		return
	}
	last := first - 2
	if !l.isNamed(last) && !l.isRoman(last) || l.frontEnd(start, first+1) == first-1 {
		return // "After talks with Norland and Sunda, the envoy said"
	}
	from := last
	for from > start && (l.isNamed(from-1) || l.isCapital(from-1) && l.inPhrase(&l.items[from-1]) && l.items[from-1].kind == itemWord) {
		from--
	}
	p := place{l.items[from].start, q.source.end}
	if from > start && l.isWord(from-1, "and") && l.isPreposition(start) {
		return // "Between Norland, Sunda and Oro, the envoy said"
	}
	if from > last || from == last && !f.endsName(l.items[last].end) {
		return
	}
	if from-2 > start && l.markAt(from-1) == ',' {
		q.cutName(place{l.items[from-2].end, l.items[last].end})
	}
	if (l.opensSubject(from, start) || f.startsBehind(q, from)) && !q.meets(place{p.start, l.items[last].end}) {
		q.source = p
	}
}

// officeBefore gives the source of q, a name behind a comma, the office before that: "Coast
// Guard spokesman, Jules Ferrari, said", "her neighbour, Rania, said".
func (f *finder) officeBefore(q *attribution, c int32) {
	l := f.l
	first, end := l.itemsOf(q.source, c)
	start := l.segmentOf(c).first
	if first-2 < start || l.markAt(first-1) != ',' || end > c || !l.isCapital(first) || !f.isPerson(q.source) {
		return
	}
	last := first - 2
	from := last + 1
	for from > start && (l.inPhraseOf(from-1) || from <= last && l.linksOffice(from-1) && l.inPhraseOf(from) && from-1 > start) {
		from--
	}
	if from > last || !l.opensSubject(from, start) && !f.startsBehind(q, from) || l.isWord(from, "a") || l.isWord(from, "an") || l.subjectAt(from) {
		return
	}
	head := last
	for i := from; i <= last; i++ {
		if l.linksOffice(i) && !l.isWord(i, "and") && !l.markedAnd(i) {
			head = i - 1
			break
		}
	}
	if head < from || speakerClassOf(strings.ToLower(l.wordAt(head)))&namedClasses == 0 {
		return
	}
	if whole := (place{l.items[from].start, q.source.end}); !q.meets(whole) {
		q.source = whole
	}
}

// opensSubject reports whether the subject of a clause may begin at item i of the sentence that
// begins at item start: it opens that, or "and", "but" or "that" stands before it, or marked words do.
func (l *layering) opensSubject(i, start int32) bool {
	switch {
	case i == start, l.isRun(i - 1), l.markAt(i-1) == ',' && i-1 > start && l.isRun(i-2):
		return true
	case l.markAt(i-1) == ':', l.markAt(i-1) == ';', l.markAt(i-1) == '-':
		return true
	}
	return l.isWord(i-1, "and") || l.isWord(i-1, "but") || l.isWord(i-1, "that") || l.isWord(i-1, "while") || l.isWord(i-1, "meanwhile")
}

// reducedHead takes from the source of q, behind a comma and before its cue at item c, the noun with
// which it opens and of which it speaks: of "a pledge analysts described as brave" it is
// "analysts", of "a situation the bank has warned cannot last" it is "the bank".
func (f *finder) reducedHead(q *attribution, c int32) {
	l, p := f.l, q.source
	text := f.w.text
	if p.empty() || p.start < 2 || text[p.start-2:p.start] != ", " || p.end > l.items[c].start {
		return
	}
	first := c
	for first > 0 && l.items[first-1].start >= p.start {
		first--
	}
	if !l.isWord(first, "a") && !l.isWord(first, "an") {
		return
	}
	last := first
	for i := first + 2; i < c && l.items[i].end <= p.end; i++ {
		it := &l.items[i]
		if l.isWord(i, "who") || l.isWord(i, "which") || l.isWord(i, "that") {
			return
		}
		if it.info != nil && (it.info.pos == posDet || it.info.pos == posPoss || it.info.pos == posSubj) {
			q.source.start = it.start
			return
		}
		last = i
	}
	if last > first+1 && nounClassOf(strings.ToLower(l.wordAt(last)))&nounPlural != 0 {
		q.source.start = l.items[last].start
	}
}

// madeBy gives the source of q, which stands behind "by" and a participle before its cue at item
// c, the noun phrase that the participle tells of: of "a letter seen by the Nation shows" it is
// all but the verb.
func (f *finder) madeBy(q *attribution, c int32) {
	l := f.l
	first, end := l.itemsOf(q.source, c)
	start := l.segmentOf(c).first
	if first-3 < start || end > c || !l.isWord(first-1, "by") || l.beforeHelpers(c-1, start) != end-1 {
		return
	}
	if word := inSmall(l.wordAt(first - 2)); !shownVerbs[word] {
		return
	}
	if info := l.items[first-3].info; info != nil && info.pos == posAux {
		return // "the plan was seen by critics as"
	}
	if p := l.phraseUpTo(first-3, start); !p.empty() && !q.meets(place{p.start, q.source.end}) {
		q.source.start = p.start
	}
}

// shownVerbs are the participles of what is done to a text that says something.
var shownVerbs = wordSet(`commissioned compiled conducted examined issued obtained prepared published read released reviewed seen
	shared signed viewed written`)

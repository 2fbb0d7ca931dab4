package lede

import (
	"slices"
	"strings"
)

// What the labels leave out of the noun phrase that speaks, or take into it: offices and names
// between commas, brackets, clauses that tell of the speaker, the day and the statement.

// mendSource puts right where the source of q, whose cue is at item c, begins and ends.
func (f *finder) mendSource(q *attribution, c int32) {
	f.relativeHead(q, c)
	f.pronounEnd(q)
	f.atVerb(q, c)
	f.besideVerb(q, c)
	f.madeBy(q, c)
	f.wholeSubjectOf(q, c)
	f.tailSubject(q, c)
	f.whoOfAside(q, c)
	f.reportsSaying(q, c)
	f.saidBy(q, c)
	f.accordingPhrase(q, c)
	f.pushedIn(q, c)
	f.handle(q, c)
	f.besideAdverb(q, c)
	f.ofClause(q, c)
	f.behindVerb(q, c)
	f.nearestClause(q, c)
	if q.source.empty() {
		return
	}
	f.withoutBe(q, c)
	f.withoutLead(q, c)
	f.withoutTail(q, c)
	f.withoutWhen(q, c)
	f.withoutFront(q, c)
	f.listedBefore(q, c)
	f.nameless(q, c)
	f.withoutChannel(q, c)
	f.namedBefore(q, c)
	f.officeBefore(q, c)
	f.nameBehind(q, c)
	f.bracketed(q, c)
	f.accordingWhole(q, c)
}

// itemsOf returns the items [first, end) of the sentence of item c that lie in p, or -1, -1 if
// p does not begin and end with items of it.
func (l *layering) itemsOf(p place, c int32) (first, end int32) {
	if last := &l.lastItems; last.p != p || last.c != c {
		last.p, last.c = p, c
		last.first, last.end = l.findItems(p, c)
	}
	return l.lastItems.first, l.lastItems.end
}

// A foundItems is what itemsOf returned last: many rules in a row ask for the same.
type foundItems struct {
	p             place
	c, first, end int32
}

// findItems is itemsOf for what was not asked for right before.
func (l *layering) findItems(p place, c int32) (first, end int32) {
	seg := &l.segments[l.items[c].segment]
	i, found := itemStartingAt(l.items[seg.first:seg.last], p.start)
	first = seg.first + int32(i)
	for end = first; end < seg.last && l.items[end].end <= p.end; end++ {
	}
	if !found || end == first || l.items[end-1].end != p.end {
		return -1, -1
	}
	return first, end
}

// relativeHead gives q, whose source ends in the "who" or "that" of a clause with a verb of its own
// before the cue at item c, the noun phrase with that clause: "Two miners who saw the wall fall
// said it had cracks". In "the miner, who fell and said", "who" speaks, and so it does where
// the cue is the verb of its clause.
func (f *finder) relativeHead(q *attribution, c int32) {
	if q.source.empty() {
		return
	}
	l := f.l
	_, end := l.itemsOf(q.source, c)
	first := end - 1
	if first <= 0 || end >= c || l.items[c].noun || l.items[c].info == nil || l.items[c].info.form < verbThird || l.items[c].info.form == verbIng {
		return
	}
	if !l.isWord(first, "who") && !l.isWord(first, "which") && !l.isWord(first, "that") {
		return
	}
	start := l.segments[l.items[c].segment].first
	last := l.beforeHelpers(c-1, start)
	comma := l.markAt(last) == ','
	if comma {
		last--
	}
	if last <= first || l.isWord(last, "and") || l.isWord(last, "but") || l.isWord(last, "or") || comma != (l.markAt(first-1) == ',') || !l.hasTense(first+1, last+1) {
		return
	}
	head := first - 1
	if comma {
		head--
	}
	p := l.phraseUpTo(head, start)
	if whole := (place{p.start, l.items[last].end}); !p.empty() && !q.meets(whole) {
		q.source = whole
	}
}

// pronounEnd leaves of a source that ends in a pronoun that: of "a child it said" it is "it".
// Pronouns that "and" or "or" joins stay.
func (f *finder) pronounEnd(q *attribution) {
	text := f.w.text[q.source.start:q.source.end]
	blank := strings.LastIndexByte(text, ' ')
	if blank < 0 || !lastPronouns[text[blank+1:]] {
		return
	}
	before := text[:blank]
	if i := strings.LastIndexByte(before, ' '); i >= 0 {
		before = before[i+1:]
	}
	if before != "and" && before != "or" && before != "like" {
		q.source.start += int32(blank + 1)
	}
}

// lastPronouns are the pronouns that end a source only if they are all of it.
var lastPronouns = wordSet(`he it she that they we which who`)

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

// opensNoun reports whether a noun phrase begins at item i with a word that can open one only:
// an article, a title, a name, a comma before it.
func (l *layering) opensNoun(i int32) bool {
	if l.markAt(i) == ',' || l.isNamed(i) {
		return true
	}
	info := l.items[i].info
	return info != nil && (info.pos == posDet || info.pos == posPoss || info.pos == posSubj || info.pos == posTitle || l.isWord(i, "it"))
}

// sourceLeads are the words in front of a noun phrase that are no part of who speaks.
var sourceLeads = smallWordSet(`after afterwards again also consequently contacted earlier finally furthermore hence
	however later meanwhile moreover nevertheless nonetheless previously recently similarly still subsequently then
	therefore thus today yesterday`)

// leadDets are the words before a noun of time in front of a noun phrase: "this week the union".
var leadDets = smallWordSet(`last one that this`)

// withoutChannel ends the source of q, before its cue at item c, where what somebody spoke
// through or at begins: "The ministry in a statement said", "Lind at a rally said". Documents
// ("a note in the file says") and people told by where they are ("delegates at the meeting")
// keep it.
func (f *finder) withoutChannel(q *attribution, c int32) {
	l := f.l
	first, end := l.itemsOf(q.source, c)
	if first < 0 || end > c && first <= c {
		return
	}
	for i := first + 1; i+1 < end; i++ {
		to := int32(0)
		switch {
		case l.isWord(i, "in") && l.items[i+1].info != nil && l.items[i+1].info.pos == posPoss:
			to = end // "in their study"
		case l.isWord(i, "in") && (l.isWord(i+1, "a") || l.isWord(i+1, "an")):
			to = l.channelEnd(i)
		case (l.isWord(i, "at") || l.isWord(i, "during")) && (l.isWord(i+1, "a") || l.isWord(i+1, "an") || l.isWord(i+1, "the")) && f.endsName(l.items[i-1].end):
			to = l.channelEnd(i)
		}
		if to == 0 || to > end || f.isDocument(place{l.items[first].start, l.items[i-1].end}) {
			continue
		}
		last := i - 1
		if l.markAt(last) == ',' {
			last--
		}
		if last >= first {
			q.source.end = l.items[last].end
		}
		return
	}
}

// endsName reports whether a mention ends at the byte at.
func (f *finder) endsName(at int32) bool {
	i, _ := slices.BinarySearchFunc(f.names, at, func(n naming, at int32) int { return int(n.start - at) })
	return i > 0 && f.names[i-1].end == at
}

// isDocument reports whether the noun phrase p has a document as its head: "a note",
// "the report of the panel".
func (f *finder) isDocument(p place) bool {
	for word := range strings.FieldsSeq(f.w.text[p.start:p.end]) {
		word = strings.ToLower(strings.Trim(word, ","))
		if isSourcePreposition(word) {
			break
		}
		if nounClassOf(word)&nounDocument != 0 || channelNouns[word] {
			return true
		}
	}
	return false
}

// namedBefore gives the source of q, which begins with what somebody is, behind a comma, the
// name before that: "Rahim Mollah, additional superintendent of police, said".
func (f *finder) namedBefore(q *attribution, c int32) {
	l := f.l
	first, end := l.itemsOf(q.source, c)
	start := l.segments[l.items[c].segment].first
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

// cutName takes p, a comma and a name, from the end of what q reports.
func (q *attribution) cutName(p place) {
	if n := len(q.content) - 1; n >= 0 && q.content[n].end == p.end && q.content[n].start < p.start {
		q.content[n].end = p.start
	}
}

// isRoman reports whether item i is a number of a name: "Togbe Afede II".
func (l *layering) isRoman(i int32) bool {
	return strings.Trim(l.wordAt(i), "IVX") == "" && l.items[i].kind == itemWord
}

// tellsWhat reports whether the items [i, end), behind a comma, tell what somebody named before
// it is: "who left in May", "a nurse", "its head", "additional superintendent of police".
func (l *layering) tellsWhat(i, end int32) bool {
	if end = min(end, int32(len(l.items))); i >= end {
		return false // the text breaks off at the comma
	}
	if c := l.w.text[l.items[i].start]; c < 'a' || c > 'z' {
		return false
	}
	if l.isWord(i, "who") || l.isWord(i, "whose") {
		return end > i+1
	}
	if l.isWord(i, "no") || l.isWord(i, "that") {
		return false
	}
	for ; i < end && l.inPhraseOf(i); i++ {
		if speakerClassOf(strings.ToLower(l.wordAt(i)))&namedClasses != 0 {
			return true
		}
	}
	return false
}

// namedClasses are the classes of nouns for persons.
const namedClasses = nounMan | nounWoman | nounPerson | nounSpokes | nounAnonymous

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

// officeBefore gives the source of q, a name behind a comma, the office before that: "Coast
// Guard spokesman, Jules Ferrari, said", "her neighbour, Rania, said".
func (f *finder) officeBefore(q *attribution, c int32) {
	l := f.l
	first, end := l.itemsOf(q.source, c)
	start := l.segments[l.items[c].segment].first
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

// linksOffice reports whether item i links the nouns of an office: "head of news and sport".
func (l *layering) linksOffice(i int32) bool {
	return l.isWord(i, "of") || l.isWord(i, "for") || l.isWord(i, "from") || l.isWord(i, "at") || l.isWord(i, "in") || l.isWord(i, "and") || l.markedAnd(i)
}

// markedAnd reports whether item i is "&".
func (l *layering) markedAnd(i int32) bool { return l.markAt(i) == '&' }

// bracketed gives the source of q the brackets right behind it: "Mayor Lin Mei-hua (林美華)
// said", "the Fire Service (GNFS) said".
func (f *finder) bracketed(q *attribution, c int32) {
	const longest, most = 60, 3 // bytes, words
	text := f.w.text
	rest := text[q.source.end:min(int(q.source.end)+longest, len(text))]
	if !strings.HasPrefix(rest, " (") {
		return
	}
	n := strings.IndexByte(rest, ')')
	if n < 0 || strings.IndexByte(rest[:n], '\n') >= 0 || strings.Count(rest[:n], " ") > most || 'a' <= rest[2] && rest[2] <= 'z' {
		return
	}
	p := place{q.source.start, q.source.end + int32(n) + 1}
	if q.meets(p) || q.source.end <= f.l.items[c].start && p.end > f.l.items[c].start {
		return
	}
	q.source = p
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
	p := place{l.items[i].start, l.items[i].end}
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

// beforeTimes is beforeHelpers across "this week", "last month" and "reportedly" too.
func (l *layering) beforeTimes(i, first int32) int32 {
	for n := 0; n < 3; n++ {
		i = l.beforeHelpers(i, first)
		switch {
		case i > first && l.isDayNoun(i) && l.isOneOf(i-1, leadDets):
			i -= 2
		case i > first && strings.HasSuffix(l.wordAt(i), "edly"):
			i--
		default:
			return i
		}
	}
	return i
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
		p = place{l.items[from].start, l.items[c-1].end}
	}
	if !q.meets(p) {
		q.source = p
	}
}

// runBefore returns the first marked words between the start of the sentence and item c, or -1.
func (f *finder) runBefore(c int32) int32 {
	for i := f.l.segments[f.l.items[c].segment].first; i < c; i++ {
		if f.l.isRun(i) {
			return i
		}
	}
	return -1
}

// accordingPhrase gives q, whose cue at item c is an "according to" that ends its sentence and
// names nobody, all that follows up to the first comma: "according to the new “dot plot” of rates".
func (f *finder) accordingPhrase(q *attribution, c int32) {
	l := f.l
	if l.isAccording(c) && q.source.end <= l.items[c].start && c+2 < l.segments[l.items[c].segment].last {
		p := l.phraseFrom(c+2, l.segments[l.items[c].segment].last)
		if !p.empty() && !q.meets(p) {
			q.source = p
			return
		}
	}
	end := l.segments[l.items[c].segment].last
	if !l.isAccording(c) || !q.source.empty() && (q.source.start > l.items[c].start || q.last() < l.items[c].start) {
		return
	}
	i := c + 2
	for i < min(end, c+2+phraseItems) && l.markAt(i) != ',' && l.markAt(i) != '.' && l.markAt(i) != ')' && !l.hasTense(i, i+1) {
		i++
	}
	first := l.segments[l.items[c].segment].first
	p := place{l.items[min(c+2, end-1)].start, l.items[i-1].end}
	switch {
	case i <= c+3:
	case !q.meets(p):
		q.source = p
	case q.kind != Direct && len(q.content) == 1 && p.holds(q.content[0]) && l.markAt(i) == '.' && l.markAt(c-1) == ',' && first < c-2 && f.runBefore(c) < 0:
		q.source, q.content = p, []place{{l.items[first].start, l.items[c-2].end}}
		q.marked, q.kind = nil, Indirect // what the models took for the words is who said so
	}
}

// withoutTail ends the source of q, whose cue stands at item c, where something else begins: a
// clause with a verb of its own ("according to the ministry, the rebels fled"), what somebody
// goes on to say ("said an official, adding"), whom the report cites, what the speaker did.
func (f *finder) withoutTail(q *attribution, c int32) {
	l := f.l
	first, end := l.itemsOf(q.source, c)
	if first < 0 {
		return
	}
	for i := first + 1; i < end; i++ {
		comma := l.markAt(i) == ','
		next := i
		if comma {
			next++
		}
		switch {
		case next >= end:
			return
		case l.isWord(next, "quoting"), l.isWord(next, "citing"), l.isWord(next, "as") && l.isWord(next+1, "per"),
			comma && (l.isOneOf(next, speakingAsides) || l.isAccording(next)), next == end-1 && l.isOneOf(next, goingOn):
		case comma && first > c && l.beginsClause(next, end):
		default:
			continue
		}
		q.source.end = l.items[i-1].end
		return
	}
}

// beginsClause reports whether a clause with a verb in a tense begins at item i: "the rebels
// fled", but not "chief of the bakers' guild" or "an owner who fled".
func (l *layering) beginsClause(i, end int32) bool {
	verb := l.mainVerb(i, end)
	if verb < 0 || l.isWord(i, "a") || l.isWord(i, "an") || l.isGenitive(verb) || l.isReduced(verb) || l.isPronounThat(i) || l.tellsWhat(i, end) {
		return false
	}
	for k := i; k < verb; k++ {
		if l.isPronounThat(k) || l.isGenitive(k) {
			return false
		}
	}
	return true
}

// speakingAsides are the participles behind a comma that tell of the speaking, not of who spoke.
var speakingAsides = smallWordSet(`addressing appearing reacting referring replying responding speaking writing`)

// nameBehind gives the source of q, before its cue at item c, the name between a comma behind
// it and the cue: "Finance Minister, Renga Padayachy, predicted", and the rest of a date or a
// body's name that is cut: "a report from July 21 says".
func (f *finder) nameBehind(q *attribution, c int32) {
	l := f.l
	first, end := l.itemsOf(q.source, c)
	if first < 0 || end >= c {
		return
	}
	last := l.beforeHelpers(c-1, end)
	if last < end {
		return
	}
	if l.markAt(end) == ',' && l.tellsWhat(first, end) || l.markAt(end) == ',' && l.isCapital(end-1) && l.isRoleAt(end-1) {
		name := last
		if l.markAt(last) == ',' {
			name--
		}
		if name > end && f.isOneName(end+1, name) && !q.meets(place{q.source.end, l.items[name].end}) {
			q.source.end = l.items[name].end
		}
		return
	}
	if last == end && (l.items[end].kind == itemNumber && l.isCapital(end-1) || l.isDayNoun(end) && l.isOneOf(end-1, leadDets)) {
		q.source.end = l.items[end].end
	}
}

// isDayNoun reports whether item i is a noun of time: "year", "Monday".
func (l *layering) isDayNoun(i int32) bool {
	return int(i) < len(l.items) && l.items[i].info != nil && l.items[i].info.pos == posDay
}

// isRoleAt reports whether item i is a noun for a person.
func (l *layering) isRoleAt(i int32) bool {
	return speakerClassOf(strings.ToLower(l.wordAt(i)))&namedClasses != 0
}

// isOneName reports whether the items [first, last] are a name that is known.
func (f *finder) isOneName(first, last int32) bool {
	l := f.l
	for i := first; i <= last; i++ {
		if !l.isNamed(i) && !(l.isCapital(i) && l.inPhrase(&l.items[i])) {
			return false
		}
	}
	return first <= last && f.endsName(l.items[last].end)
}

// accordingWhole gives the source of q, whose cue at item c is "according to", all that tells
// of it: "according to files posted on its site", "According to Newzen, one of its clients, …".
func (f *finder) accordingWhole(q *attribution, c int32) {
	l := f.l
	first, end := l.itemsOf(q.source, c)
	if !l.isAccording(c) || first != c+2 {
		return
	}
	sentence := l.segments[l.items[c].segment].last
	stop := end
	for stop < min(sentence, c+longestSubject) && l.markAt(stop) != ',' && l.markAt(stop) != '.' && l.markAt(stop) != ')' && l.markAt(stop) != '-' && !l.isRun(stop) {
		stop++
	}
	if l.markAt(stop) == ')' && l.markAt(first) != '(' {
		return
	}
	behind := q.last() > l.items[c].start
	if stop > end && (behind && l.markAt(stop) != ',' || !l.isSubject(first, stop-1) || !l.goesOnWith(end) && !l.isMade(end) && !l.isPossessiveAt(end)) {
		return
	}
	last := stop
	if l.markAt(stop) == ',' && (l.isPronounThat(stop+1) || l.isWord(stop+1, "one") || l.tellsWhat(stop+1, stop+8)) {
		k := stop + 1
		for k < min(sentence, c+longestSubject) && l.markAt(k) != ',' && l.markAt(k) != '.' && !l.isRun(k) {
			k++
		}
		switch {
		case behind && l.markAt(k) == ',' && !l.isPronounThat(k+1) && l.opensMain(k+1, sentence) && (l.isPronounThat(stop+1) || !l.opensMain(stop+1, k)):
			last = k
		case !behind && l.markAt(k) == '.' && (l.isPronounThat(stop+1) || !l.hasTense(stop+1, k)):
			last = k
		}
	}
	if last > end {
		q.source.end = l.items[last-1].end
	}
}

// isMade reports whether item i is a participle that tells of the noun before it: "posted on",
// "released Friday", "dated May 5".
func (l *layering) isMade(i int32) bool {
	it := &l.items[i]
	return (it.word == lookSmall+3<<20 || it.info != nil && it.info.form == verbPast || l.isOneOf(i, passedOn)) && (l.isReduced(i) || l.isCapital(i+1))
}

// isPossessiveAt reports whether item i is the ending of a genitive, or the apostrophe of one.
func (l *layering) isPossessiveAt(i int32) bool { return l.isGenitive(i) || l.markAt(i) == '\'' }

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
	whole := place{l.items[c+1].start, l.items[end-1].end}
	words := place{l.items[seg.first].start, l.items[c-1].end}
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

// namesSpeaker reports whether the noun phrase p, which begins at item i, is one who speaks:
// a name or a noun for persons, bodies or documents.
func (f *finder) namesSpeaker(i int32, p place) bool {
	if f.isPerson(p) {
		return true
	}
	l := f.l
	for ; l.items[i].end <= p.end; i++ {
		if nounClassOf(strings.ToLower(l.wordAt(i)))&(namedClasses|nounBody|nounGroup|nounDocument) != 0 {
			return true
		}
	}
	return false
}

// shopName gives the source of q, a name right before its cue at item c, the "'s" that the cue
// begins with: of "Sainsbury's said" it is "Sainsbury's". In "He's said" it is a verb.
func (f *finder) shopName(q *attribution, c int32) {
	l := f.l
	i := c - 1
	if i <= l.segments[l.items[c].segment].first || !l.isGenitive(i) || !l.isWord(c, "said") && !l.isWord(c, "says") || l.items[i-1].end != q.source.end || !l.isNamed(i-1) && !l.isCapital(i-1) || l.subjectAt(i-1) || l.isWord(i-1, "it") || l.isWord(i-1, "that") {
		return
	}
	q.source.end = l.items[i].end
	q.cue.start = max(q.cue.start, l.items[c].start)
}

// madeBy gives the source of q, which stands behind "by" and a participle before its cue at item
// c, the noun phrase that the participle tells of: of "a letter seen by the Nation shows" it is
// all but the verb.
func (f *finder) madeBy(q *attribution, c int32) {
	l := f.l
	first, end := l.itemsOf(q.source, c)
	start := l.segments[l.items[c].segment].first
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
	if p := (place{l.items[from].start, l.items[last].end}); !q.meets(p) {
		q.source = p
	}
}

// formsOfBe say of a source what it was like, not what it said.
var formsOfBe = smallWordSet(`are is was were`)

// withoutBe takes off the source of words behind a colon what is said of it: "Her neighbour was
// less hopeful: “…”".
func (f *finder) withoutBe(q *attribution, c int32) {
	l := f.l
	if l.markAt(c) != ':' || q.source.end > l.items[c].start {
		return
	}
	first, end := l.itemsOf(q.source, c)
	for i := first; i >= 0 && i < end; i++ {
		switch {
		case l.isWord(i, "who"), l.isWord(i, "which"), l.isWord(i, "that"):
			return
		case i > first && l.isOneOf(i, formsOfBe):
			q.source.end = l.items[i-1].end
			return
		}
	}
}

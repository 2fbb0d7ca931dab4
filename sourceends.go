package lede

import "strings"

// Where the source ends: what stands behind who speaks, and what of that belongs to it.

// withName returns the source p, which names nobody, with the name that stands
// behind it between commas: "their spokeswoman, Elise Granger, said".
func (f *finder) withName(p place) place {
	text := f.w.text
	if p.empty() || !strings.HasPrefix(text[p.end:], ", ") {
		return p
	}
	start := p.end + 2
	for n := 0; n < 3; n++ {
		word, _, _ := strings.Cut(text[start:min(int(start)+16, len(text))], " ")
		if !isTitleWord(strings.ToLower(strings.TrimSuffix(word, "."))) {
			break
		}
		start += int32(len(word)) + 1
	}
	at, found := f.nameFrom(start)
	if !found || at > 0 && f.names[at-1].end > p.start {
		return p
	}
	name := f.names[at]
	if int(name.end) < len(text) && strings.IndexByte(",.\n", text[name.end]) < 0 || strings.IndexByte(text[name.start:name.end], ' ') < 0 {
		return p
	}
	p.end = name.end
	return p
}

// withAside gives the source of q, whose cue is at item c, what is told of it behind a comma:
// "Doreen Platt, the owners' daughter", "Balogun, who spoke in Akere, said". It ends at a comma
// before the cue, or behind it at a comma or with the sentence. What goes on otherwise, "a day
// after …", is none.
func (f *finder) withAside(q *attribution, c int32) {
	l := f.l
	if q.source.empty() {
		return
	}
	seg := l.segmentOf(c)
	i, found := itemEndingAt(l.items[seg.first:seg.last], q.source.end)
	comma := seg.first + int32(i) + 1
	if !found || l.markAt(comma) != ',' || comma >= seg.last || !l.tellsOf(comma+1) {
		return
	}
	end := comma + 1
	for end < seg.last && end < comma+asideItems && l.markAt(end) != ',' && l.items[end].kind != itemRun && l.markAt(end) != '.' && end != c {
		end++
	}
	switch {
	case end == c, end == comma+asideItems, end < seg.last && l.markAt(end) != ',' && l.markAt(end) != '.':
		return
	case comma < c && l.beforeHelpers(c-1, seg.first) != end:
		return // what stands behind it is no part of "…, said"
	}
	if p := (place{q.source.end, l.items[end-1].end}); !q.meets(p) {
		q.source.end = p.end
	}
}

// asideItems is how many items what stands behind a name between commas may have.
const asideItems = 24

// tellsOf reports whether item i, behind a comma, opens what tells of the name before
// it: "who", "whose", "the owners' daughter", "its head".
func (l *layering) tellsOf(i int32) bool {
	if int(i)+1 >= len(l.items) || l.items[i].info == nil {
		return false
	}
	if l.isWord(i, "who") || l.isWord(i, "whose") {
		return true
	}
	next := l.items[i+1].info
	switch l.items[i].info.pos {
	case posDet, posPoss:
		return next == nil || next.pos == posTitle || next.pos == posOpen && next.cues == 0
	case posTitle:
		return true
	}
	return false
}

// beforeMarks ends the source of q, before its cue at item c, before its last comma, where marked
// words stand behind it that are no part of it: "Lind, one of the so-called “Quay Girls”, told
// reporters".
func (f *finder) beforeMarks(q *attribution, c int32) {
	l := f.l
	p := q.source
	comma := strings.LastIndexByte(f.w.text[p.start:p.end], ',')
	if comma < 0 || p.end > l.items[c].start {
		return
	}
	i := c
	for i > 0 && l.items[i-1].start >= p.end {
		i--
	}
	if i < c && l.isRun(i) {
		q.source.end = p.start + int32(comma)
	}
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
	start := l.segmentOf(c).first
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
		if to == 0 || to > end || f.isDocument(l.span(first, i-1)) {
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

// formsOfBe say of a source what it was like, not what it said.
var formsOfBe = smallWordSet(`are is was were`)

// withoutWhen takes from the end of the source of q, whose cue is at item c, the words that tell
// when or how it was said: "Mr Obi on Friday", "The Fleet Sunday", "a reporter several minutes
// later", "the minister allegedly", but not "Bloody Sunday", which is a name.
func (f *finder) withoutWhen(q *attribution, c int32) {
	l := f.l
	f.cueWithoutDay(q, c)
	first, end := l.itemsOf(q.source, c)
	if first < 0 {
		return
	}
	for n := 0; n < 3; n++ {
		k := f.beforeWhen(first, end)
		if k <= first || k == end {
			break
		}
		end = k
	}
	if i := end - 2; i-1 > first && l.isWord(i, "to") && l.isCapital(end-1) && l.isCapital(i-1) && f.endsName(l.items[i-1].end) && f.endsName(l.items[end-1].end) && !l.isRoleAt(i-1) {
		end = i // "Willem Ostrand to Reuters on Friday", but "the ambassador to Norland"
	}
	if p := l.items[end-1].end; p < q.source.end {
		q.source.end = p
	}
}

// cueWithoutDay takes the name of a day from the beginning of the cue of q: "The Fleet | Sunday denied".
func (f *finder) cueWithoutDay(q *attribution, c int32) {
	if q.cue.empty() {
		return
	}
	if i, end := f.l.itemsOf(q.cue, c); i >= 0 && i+1 < end && i < c && f.l.isOneOf(i, days) {
		q.cue.start = f.l.items[i+1].start
	}
}

// beforeWhen returns the end of the items [first, end) without the words at their end that tell
// when or how something was done.
func (f *finder) beforeWhen(first, end int32) int32 {
	l := f.l
	last := end - 1
	if l.markAt(last) == ',' {
		last--
	}
	if last <= first || l.items[last].kind != itemWord || f.inName(last) {
		return end
	}
	switch {
	case l.isOneOf(last, howWords):
		return last
	case l.isOneOf(last, laterWords) && l.isSpan(last-1):
		return l.beforeSpan(first, last, end)
	case l.isOneOf(end, laterWords) && l.isSpan(last):
		return l.beforeSpan(first, end, end)
	case !l.isDayNoun(last) || l.tellsTense(first, last):
		return end
	}
	i := last
	switch {
	case i-1 > first && (l.isWord(i-1, "on") || l.isWord(i-1, "late") || l.isWord(i-1, "earlier") || l.isOneOf(i-1, leadDets)):
		i--
		if l.endsParticiple(i - 1) {
			return end // "a report published last week"
		}
	case !l.isOneOf(i, days) || l.isPreposition(i-1) || l.items[i-1].kind != itemWord || l.isWord(i-1, "of") || l.isWord(i-1, "and") || l.endsParticiple(i-1):
		return end
	}
	return i
}

// isSpan reports whether item i is a noun for a stretch of time: "minutes".
func (l *layering) isSpan(i int32) bool { return l.isDayNoun(i) || l.isOneOf(i, spans) }

// beforeSpan returns the first of the items before a number of minutes, days or years that ends
// at item i with "later" or "ago" behind it, or end if no number stands there.
func (l *layering) beforeSpan(first, i, end int32) int32 {
	for k := i - 2; k > first && k > i-5; k-- {
		info := l.items[k].info
		if l.items[k].kind == itemNumber || info != nil && (info.pos == posNum || info.pos == posDet) || l.isOneOf(k, spanWords) {
			return k
		}
	}
	return end
}

var (
	// howWords tell how or how often something was said.
	howWords = smallWordSet(`allegedly apparently consistently eventually later publicly recently repeatedly
		reportedly separately subsequently`)
	// laterWords end what tells how long before or after something was said.
	laterWords = smallWordSet(`afterwards ago earlier later`)
	// days tell when something was said with no preposition.
	days = smallWordSet(`friday monday saturday sunday thursday today tonight tuesday wednesday yesterday`)
	// spans are the nouns for stretches of time.
	spans = smallWordSet(`days hours minutes months weeks years`)
	// spanWords open a number of minutes, days or years.
	spanWords = smallWordSet(`few many several some`)
)

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

// nameless gives the source of q, whose cue begins with the participle of a name that is not to be
// told, that participle: "One of the men, who did not want his name | mentioned | said".
func (f *finder) nameless(q *attribution, c int32) {
	l := f.l
	if q.cue.empty() || q.source.empty() || q.source.end > q.cue.start {
		return
	}
	first, end := l.itemsOf(q.cue, c)
	if first < 1 || end <= first+1 || !l.isOneOf(first, toldNames) || !l.isOneOf(first-1, nameNouns) {
		return
	}
	q.cue.start = l.items[first+1].start
	if q.source.end == l.items[first-1].end {
		q.source.end = l.items[first].end
	}
}

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

// shopName gives the source of q, a name right before its cue at item c, the "'s" that the cue
// begins with: of "Sainsbury's said" it is "Sainsbury's". In "He's said" it is a verb.
func (f *finder) shopName(q *attribution, c int32) {
	l := f.l
	i := c - 1
	if i <= l.segmentOf(c).first || !l.isGenitive(i) || !l.isWord(c, "said") && !l.isWord(c, "says") || l.items[i-1].end != q.source.end || !l.isNamed(i-1) && !l.isCapital(i-1) || l.subjectAt(i-1) || l.isWord(i-1, "it") || l.isWord(i-1, "that") {
		return
	}
	q.source.end = l.items[i].end
	q.cue.start = max(q.cue.start, l.items[c].start)
}

// accordingWhole gives the source of q, whose cue at item c is "according to", all that tells
// of it: "according to files posted on its site", "According to Newzen, one of its clients, …".
func (f *finder) accordingWhole(q *attribution, c int32) {
	l := f.l
	first, end := l.itemsOf(q.source, c)
	if !l.isAccording(c) || first != c+2 {
		return
	}
	sentence := l.segmentOf(c).last
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

package lede

import (
	"slices"
	"strings"
)

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
	if f.l.markAt(c-1) == ',' && f.l.items[c].info.form == verbIng {
		if p := f.l.mainSubject(seg.first, c); !p.empty() && !q.meets(p) {
			q.source = p
			return
		}
	}
	q.source = f.l.subject(seg.first, c)
}

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
	if p := l.subjectBefore(c); !p.empty() && !q.meets(p) && p.start >= l.items[l.segments[l.items[c].segment].first].start {
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
	first := l.items[l.segments[l.items[c].segment].first].start
	for i := len(f.found) - 1; i >= 0 && i >= len(f.found)-4; i-- {
		p := &f.found[i]
		if p.cue.start >= first && p.cue.end <= l.items[c].start && !p.source.empty() && p.parent < 0 && (goesOn && (p.said(q.source.start) || p.source.holds(q.source)) || p.cue.end <= p.content[0].start && p.source.end <= p.cue.start && q.source.start >= p.cue.end && q.source.end <= p.content[0].start) {
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

// ownerOfObject returns the subject of the verb of speech right before the source p, its object,
// which stands before the participle at item c: of "the union accused the ministry of neglect, saying"
// it is the union. It is no place where that is not plain.
func (l *layering) ownerOfObject(p place, c int32) place {
	first, _ := l.itemsOf(p, c)
	start := l.segments[l.items[c].segment].first
	if verb := first - 1; verb > start && !l.items[verb].noun && l.items[verb].info != nil && l.items[verb].info.cues&agentCues != 0 && (l.items[verb].info.form == verbPast || l.items[verb].info.form == verbThird) {
		return l.subjectBefore(verb)
	}
	return place{}
}

// sharedSource gives q, whose cue at item c goes on after an earlier one of its sentence, the
// source of that one where the model puts more words before it: "Hitting out at the Centre,
// the leader dared it, and said …".
func (f *finder) sharedSource(q *attribution, c int32) {
	first := f.l.items[f.l.segments[f.l.items[c].segment].first].start
	for i := len(f.found) - 1; i >= 0 && i >= len(f.found)-4; i-- {
		if p := &f.found[i]; p.cue.start >= first && p.cue.end <= f.l.items[c].start && !p.source.empty() && q.source.end == p.source.end && q.source.start < p.source.start && strings.IndexByte(f.w.text[p.source.start:p.source.end], ' ') > 0 {
			q.source = p.source
			return
		}
	}
}

// goingOn are the participles by which the one who speaks goes on.
var goingOn = smallWordSet(`adding noting saying stressing`)

// asideItems is how many items what stands behind a name between commas may have.
const asideItems = 24

// withAside returns the source p of the cue at item c with what is told of it behind
// a comma: "Doreen Platt, the owners' daughter", "Balogun, who spoke in Akere, said".
// It ends at a comma before the cue, or behind it at a comma or with the sentence.
// What goes on otherwise, "a day after …", is none.
func (f *finder) withAside(p place, c int32) place {
	l := f.l
	if p.empty() {
		return p
	}
	seg := &l.segments[l.items[c].segment]
	i, found := itemEndingAt(l.items[seg.first:seg.last], p.end)
	comma := seg.first + int32(i) + 1
	if !found || l.markAt(comma) != ',' || comma >= seg.last || !l.tellsOf(comma+1) {
		return p
	}
	end := comma + 1
	for end < seg.last && end < comma+asideItems && l.markAt(end) != ',' && l.items[end].kind != itemRun && l.markAt(end) != '.' && end != c {
		end++
	}
	switch {
	case end == c, end == comma+asideItems, end < seg.last && l.markAt(end) != ',' && l.markAt(end) != '.':
		return p
	case comma < c && l.beforeHelpers(c-1, seg.first) != end:
		return p // what stands behind it is no part of "…, said"
	}
	return place{p.start, l.items[end-1].end}
}

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

// meets reports whether what was said in q shares a byte with p.
func (q *attribution) meets(p place) bool {
	return slices.ContainsFunc(q.content, p.meets) || slices.ContainsFunc(q.marked, p.meets)
}

// subjectBefore returns the noun phrase that is the subject of the verb at item c,
// or no place where that is not plain.
func (l *layering) subjectBefore(c int32) place {
	first := max(l.segments[l.items[c].segment].first, c-widest)
	i := l.beforeHelpers(c-1, first)
	if l.markAt(i) == ',' {
		if p := l.placed(i, first); !p.empty() {
			return p
		}
	}
	for n := 0; n < 3 && i > first; n++ {
		k := l.beforeAside(i, first)
		if k == i {
			break
		}
		i = k
		if i-2 > first && asides[strings.ToLower(l.wordAt(i))] && l.markAt(i-1) == ',' {
			i -= 2 // "The company, however, in a letter to staff, said"
		}
	}
	return l.phraseUpTo(i, first)
}

// placed returns the noun phrase with the places behind it that ends before the comma at item
// comma: "Residents of Bodija, Ibadan, Oyo State, ".
func (l *layering) placed(comma, first int32) place {
	const most = 3 // places
	i := comma
	for n := 0; n < most && i > first; n++ {
		k := i - 1
		for k > first && l.items[k].kind == itemWord && l.isCapital(k) {
			k--
		}
		if k == i-1 || l.markAt(k) != ',' {
			break
		}
		i = k
	}
	if i == comma {
		return place{}
	}
	p := l.phraseUpTo(i-1, first)
	if p.empty() || !strings.Contains(l.w.text[p.start:p.end], " of ") && !strings.Contains(l.w.text[p.start:p.end], " from ") {
		return place{}
	}
	return place{p.start, l.items[comma-1].end}
}

// isCapital reports whether item i begins with a capital.
func (l *layering) isCapital(i int32) bool {
	c := l.w.text[l.items[i].start]
	return 'A' <= c && c <= 'Z'
}

// beforeHelpers returns the first item from i backwards that is no helping verb,
// no adverb, no day: "has repeatedly", "on Monday".
func (l *layering) beforeHelpers(i, first int32) int32 {
	for ; i >= first; i-- {
		info := l.items[i].info
		switch {
		case l.isAdverb(i), l.isWord(i, "once"):
		case info == nil:
			return i
		case info.pos == posAux || info.pos == posModal || info.pos == posNot:
		case info.pos == posDay && i > first && l.items[i-1].info != nil && l.items[i-1].info.pos == posPrep:
			i--
		case info.pos == posTo && i > first+1 && l.isOneOf(i-1, hearsay) && l.items[i-2].info != nil && l.items[i-2].info.pos == posAux:
			i-- // "is understood to have told"
		default:
			return i
		}
	}
	return i
}

// hearsay are the participles by which a paper keeps at a distance what it tells of.
var hearsay = smallWordSet(`alleged believed known quoted reported rumoured said supposed thought understood`)

// beforeAside returns the last item before what ends at item i between brackets or
// commas: a clause that "who" or a participle opens, an age, an office. It returns
// i itself where nothing such ends there.
func (l *layering) beforeAside(i, first int32) int32 {
	open := byte(0)
	switch l.markAt(i) {
	case ')':
		open = '('
	case ',', '-':
		open = l.markAt(i)
	default:
		if !l.endsInComma(i) {
			return i
		}
		open = ','
	}
	runs := open == ',' && l.isRun(i)
	for k := i - 1; k > first; k-- {
		if l.items[k].kind == itemRun {
			runs = true // which only "who", "one of", a dash or, behind a name, "a" may lead in
		}
		if runs && open == ',' && !l.isWord(k+1, "who") && !l.isWord(k+1, "whose") && !(l.isWord(k+1, "one") && l.isWord(k+2, "of")) &&
			!(l.isNamed(k-1) && (l.isWord(k+1, "a") || l.isWord(k+1, "an"))) {
			continue
		}
		if l.markAt(k) == open && (open == '(' || open == ',' && l.isPreposition(k+1) && k+2 < i && (l.isNamed(k-1) || asides[strings.ToLower(l.wordAt(k-1))] || l.channelEnd(k+1) > 0) || l.opensAside(k+1) || l.allPhrase(k+1, i) || k+2 == i && asides[strings.ToLower(l.wordAt(k+1))]) {
			return k - 1
		}
	}
	return i
}

// asides are the adverbs that stand by themselves between a subject and its verb: "The
// union, however, said".
var asides = wordSet(`again also however indeed instead meanwhile moreover nevertheless nonetheless then though too`)

// allPhrase reports whether the items [i, end) are a name and no more: "Carlos
// Duarte".
func (l *layering) allPhrase(i, end int32) bool {
	for k := i; k < end; k++ {
		if !l.isNamed(k) && (k == i || l.items[k].kind != itemWord || !l.isCapital(k)) {
			return false // "Kwon Do-hyun" has a word of the lists
		}
	}
	return i < end
}

// opensAside reports whether item i, behind a comma, opens what stands between two:
// "who", "speaking", "34", "a professor".
func (l *layering) opensAside(i int32) bool {
	it := &l.items[i]
	if it.kind == itemNumber || it.word == lookSmall+4<<20 || it.word == lookSmall+3<<20 {
		return true
	}
	if it.info == nil {
		return false
	}
	if it.info.pos == posAdv || it.info.pos == posConj && l.markAt(i-1) == '-' {
		next := l.items[i+1].info
		return it.info.pos == posConj || next != nil && next.pos == posDet // "long a friend of"
	}
	return it.info.pos == posWh || it.info.pos == posDet || it.info.pos == posPoss || it.info.form == verbIng || it.info.pos == posTitle || l.isWord(i, "who") || l.isWord(i, "whose") || l.isWord(i, "one")
}

// isGenitive reports whether item i is the ending of "the port's manager".
func (l *layering) isGenitive(i int32) bool { return l.isWord(i, "'s") || l.isWord(i, "’s") }

// isNamed reports whether item i is a word with a capital that is in no list.
func (l *layering) isNamed(i int32) bool {
	return i >= 0 && int(i) < len(l.items) && (l.items[i].word == lookCapital || l.items[i].word == lookUpper)
}

// phraseUpTo returns the plain noun phrase that ends at item i, at first or later.
func (l *layering) phraseUpTo(i, first int32) place {
	if i < first || !l.inPhrase(&l.items[i]) {
		return place{}
	}
	from := i
	for from > first {
		it := &l.items[from-1]
		switch {
		case l.inPhrase(it):
			from--
			continue
		case from-1 > first && l.inPhrase(&l.items[from-2]) && l.isGenitive(from-1):
			from -= 2
			continue
		case from-1 > first && l.isNamed(from-2) && l.isNamed(from) && l.isWord(from-1, "and"):
			from -= 2 // "the Disaster and Emergency Management Authority"
			continue
		case l.isWord(from-1, "one"):
			from-- // "one councillor"
			continue
		case from-1 > first && l.inPhrase(&l.items[from-2]) && (l.isWord(from-1, "of") || l.isWord(from-1, "for") || l.isWord(from-1, "from")):
			from -= 2
			continue
		}
		break
	}
	return place{l.items[from].start, l.items[i].end}
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
		if !l.inPhrase(it) && !(last >= 0 && l.isWord(k, "of")) || last >= 0 && l.subjectAt(k) {
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
	if before := l.beforeHelpers(quoted-1, l.segments[l.items[c].segment].first); l.isWord(before, "who") && l.markAt(before-1) == ',' {
		if p := l.phraseUpTo(before-2, l.segments[l.items[c].segment].first); !p.empty() {
			q.source = p // "credited to Smith, who was quoted as saying"
		}
	}
	if by := l.phraseUpTo(quoted-2, l.segments[l.items[c].segment].first); q.source.start > l.items[c].start && f.isPassive(quoted) && !by.empty() {
		q.channel, q.source = q.source, by // "Lee was quoted as saying by the agency"
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
	if l := f.l; l.markAt(c-1) == ',' && it.info.form == verbThird && l.inTitle(c) {
		return true // "Bank holds rates, says war clouds outlook"
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
	if first+1 < c && l.items[first].info != nil && l.items[first].info.cues&(1<<cueSay|1<<cueAsk|1<<cueGo) != 0 && l.items[first].info.form == verbPast {
		first++ // "Added Smith:"
	}
	for first < c && (l.isFronted(first) || lateWords[strings.ToLower(l.wordAt(first))] && l.isFronted(first+1)) && !l.isApproximate(first) {
		if info := l.items[first].info; info != nil && info.pos == posConj {
			first++ // "But the baker hit back, saying"
			continue
		}
		for first < c && l.markAt(first) != ',' && !l.endsInComma(first) {
			first++
		}
		first++
	}
	from, to := int32(-1), int32(-1)
	for i := first; i < c; i++ {
		it := &l.items[i]
		if from >= 0 && it.info == nil && oddPasts[l.wordAt(i)] {
			break // "The coach tore into them"
		}
		if from >= 0 && from == to && subjects[l.wordAt(from)] && !l.isWord(i, "and") && !l.isWord(i, "or") {
			break // "She left the room and"
		}
		if !l.inPhrase(it) {
			if from < 0 && l.isApproximate(i) {
				from, to = i, i
				continue
			}
			if from >= 0 && it.info != nil && it.info.pos == posPrep && i+1 < c && l.inPhrase(&l.items[i+1]) {
				continue // "a spokesman for the pools' operator"
			}
			if from >= 0 && (it.mark == '\'' || l.isGenitive(i) && i+1 < c && l.inPhrase(&l.items[i+1])) {
				continue // "the growers' union", "Lind's lawyers"
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

// lateWords are the words in front of an adverbial: "late on Monday".
var lateWords = wordSet(`early late moments minutes shortly`)

// isApproximate reports whether item i is a preposition before a number: "about 200
// people".
func (l *layering) isApproximate(i int32) bool {
	return l.isPreposition(i) && int(i)+1 < len(l.items) && l.items[i+1].kind == itemNumber && (l.isWord(i, "about") || l.isWord(i, "around") || l.isWord(i, "over"))
}

// endsInComma reports whether item i is marked words with a comma within their marks:
// "Speaking on “This Week,” Okoro admitted".
func (l *layering) endsInComma(i int32) bool { return l.isRun(i) && l.items[i].word>>22&3 == 1 }

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
		return it.info.cues&^(1<<cueNoun) == 0 || it.class >= 1<<17+256 || it.noun
	}
	return false
}

// signature finds the source of marked words at item i that a dash and a name
// sign: “…” – Commissioner Jane Smith. The name ends the sentence and begins
// with a capital; a dash that goes on with small letters ("…” – and left") signs
// nothing. The dash and the name may stand in a paragraph of their own below the
// words. It returns the dash and the place of the name, or -1.
func (l *layering) signature(i int32) (dash int32, name place) {
	dash = i + 1
	if l.markAt(dash) != '-' {
		dash = l.lineBelow(i)
	}
	if l.markAt(dash) != '-' || int(dash)+1 >= len(l.items) {
		return -1, place{}
	}
	layer := l.segments[l.items[dash].segment].layer
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

// lineBelow returns the first item of the unit below that of the marked words at
// item i, which are all that stands in theirs, or -1.
func (l *layering) lineBelow(i int32) int32 {
	s := l.items[i].segment
	ly := &l.layers[l.segments[s].layer]
	if ly.run >= 0 || ly.last-ly.first != 1 || !l.segments[s].runsOnly {
		return -1
	}
	for s := ly.last; int(s) < len(l.segments) && s < ly.last+64; s++ {
		if below := &l.layers[l.segments[s].layer]; below.run < 0 {
			if below.unit == ly.unit+1 {
				return l.segments[s].first
			}
			return -1
		}
	}
	return -1
}

// findSigned finds marked words that a dash and a name sign.
func (f *finder) findSigned() {
	for _, i := range f.l.marked {
		it := &f.l.items[i]
		if f.l.runs[it.run].parent >= 0 || f.claimed[it.run] >= 0 {
			continue
		}
		dash, name := f.l.signature(i)
		if dash < 0 || f.l.segments[it.segment].first != i {
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

// claimRun gives q the marked words of run r and of those that go on with it. Of the
// paragraphs before, it has those that nothing else reports; those from r on another
// gives up to it: a paragraph with a cue of its own is its own quote.
func (f *finder) claimRun(q *attribution, r int32) {
	l, reached := f.l, false
	for h := l.head(r); h >= 0; h = l.runs[h].next {
		reached = reached || h == r
		p := f.claimed[h]
		if p >= 0 && !reached || int(p) == len(f.found) {
			continue
		}
		if in := l.runs[h].in; p >= 0 && int(p) < len(f.found) && l.runs[r].prev >= 0 {
			f.found[p].giveUp(in)
		}
		q.marked = append(q.marked, l.runs[h].in)
		f.claimed[h] = int32(len(f.found))
	}
}

// giveUp takes the marked words p from q, which keeps others.
func (q *attribution) giveUp(p place) {
	if len(q.marked) < 2 || len(q.content) < 2 {
		return
	}
	same := func(x place) bool { return x == p }
	q.marked = slices.DeleteFunc(q.marked, same)
	q.content = slices.DeleteFunc(q.content, same)
}

// head returns the run of the first paragraph of the quote that run r is part of.
func (l *layering) head(r int32) int32 {
	for n := 0; l.runs[r].prev >= 0 && n < len(l.runs); n++ {
		r = l.runs[r].prev
	}
	return r
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
	first := l.segments[l.items[c].segment].first
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

// isPreposition reports whether item i is a preposition.
func (l *layering) isPreposition(i int32) bool {
	if i < 0 || int(i) >= len(l.items) {
		return false
	}
	info := l.items[i].info
	return info != nil && info.pos == posPrep
}

// giveSubject gives q, whose cue at item c names nobody, what the model takes for the
// first piece of what is reported, where that is its subject with an aside that "who" or
// "which" opens: "But the company, which is in many trades, said the loss was small".
func (f *finder) giveSubject(q *attribution, c int32) {
	l := f.l
	if !q.source.empty() || len(q.content) < 2 || q.content[0].end > l.items[c].start || q.content[1].start < l.items[c].end || l.markAt(c-1) != ',' {
		return
	}
	first := l.segments[l.items[c].segment].first
	if q.content[0].start != l.items[first].start || !l.hasRelative(first, c) && !l.isFronted(first) || f.w.text[q.content[0].end:l.items[c].start] != ", " {
		return
	}
	p := l.subjectBefore(c)
	if p.empty() || !q.content[0].holds(p) {
		return
	}
	q.source, q.content = p, q.content[1:]
	q.content[0] = f.withoutThat(q.content[0])
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

// dropAside takes from what q reports what stands between its source and its cue at
// item c, where something is reported behind the cue: "the firm, which is in many
// trades, said the loss was small".
func (f *finder) dropAside(q *attribution, c int32) {
	if q.source.empty() || q.kind != Indirect || q.source.end > f.l.items[c].start || q.last() < f.l.items[c].end {
		return
	}
	q.content = slices.DeleteFunc(q.content, func(p place) bool {
		return p.start >= q.source.end && p.end <= f.l.items[c].start
	})
}

// leave takes from what q reports the words that its source behind the cue holds, and the comma behind
// them: of "according to the secretary, Mr Gozi, the fund paid" it is "the fund paid".
func (q *attribution) leave(text string) {
	for i := range q.content {
		p := &q.content[i]
		if q.kind == Direct || q.source.start < q.cue.start || p.start < q.source.start || p.start >= q.source.end || p.end <= q.source.end {
			continue
		}
		if rest := trimmed(text, place{q.source.end + int32(len(text[q.source.end:p.end])-len(strings.TrimLeft(text[q.source.end:p.end], ", "))), p.end}); !rest.empty() {
			*p = rest
		}
	}
}

// endsWithPhrase reports whether the items from i to the end of their sentence are a
// plain noun phrase.
func (l *layering) endsWithPhrase(i int32) bool {
	if int(i) >= len(l.items) {
		return false
	}
	last := l.segments[l.items[i].segment].last
	for k := i; k < min(last, i+tagWords); k++ {
		if !l.inPhrase(&l.items[k]) {
			return k > i && k == last-1 && l.items[k].kind == itemPunct
		}
	}
	return last-i <= tagWords && last > i
}

package lede

import (
	"slices"
	"strings"
)

// What stands on the outskirts of what is reported is the reporter's: the words that join
// the sentence to the one before, and what the reporter adds behind who spoke.

// clearOutskirts takes from what is reported round the cue at item c what the reporter puts
// in front of it and behind it.
func (f *finder) clearOutskirts(given []uint8, c int32) {
	f.joiningFront(given, c)
	f.thatBeforeMarks(given, c)
	f.addsMore(given, c)
	f.reporterTail(given, c)
	f.whollyFronted(given, c)
	f.accordingWithin(given, c)
	f.saidWithin(given, c)
	f.askedTo(given, c)
	f.circumstances(given, c)
	f.ownVerb(given, c)
	f.detailed(given, c)
	f.frontGap(given, c)
	f.cuePreposition(given, c)
	f.factThat(given, c)
	f.directOnly(given, c)
	f.nameBefore(given, c)
	f.hearsaySubject(given, c)
	f.namedBeforeClause(given, c)
}

// joiningFront takes from what is reported before the cue at item c the words that join the
// sentence to the one before: "However, the road would stay shut, the council said", "But
// prices rose again, according to the bank".
func (f *finder) joiningFront(given []uint8, c int32) {
	r, l := &f.report, f.l
	first := max(l.segments[l.items[c].segment].first, r.win.first)
	n := first - r.win.first
	if first+2 >= c || given[n] != labelContent || l.isRun(first) {
		return
	}
	behind := l.behindJoiner(first)
	if behind > first && behind < c && given[behind-r.win.first] == labelContent {
		drop(given, n, behind-1-r.win.first)
	}
}

// behindJoiner returns the item behind the words at item i that join a sentence to the one
// before, or i.
func (l *layering) behindJoiner(i int32) int32 {
	switch word := strings.ToLower(l.wordAt(i)); {
	case word == "but" || word == "and":
		if l.markAt(i+1) == ',' {
			return i + 2
		}
		return i + 1
	case joiners[word] && l.markAt(i+1) == ',':
		return i + 2
	case joinerPairs[word] != "" && l.isWord(i+1, joinerPairs[word]) && l.markAt(i+2) == ',':
		return i + 3
	}
	return i
}

// joiners are the adverbs that join a sentence to the one before, where a comma stands
// behind them; joinerPairs are such phrases of two words.
var (
	joiners     = wordSet(`additionally also besides furthermore however indeed meanwhile moreover nevertheless nonetheless still`)
	joinerPairs = map[string]string{"for": "example", "in": "addition"}
)

// thatBeforeMarks takes from what is reported behind the cue at item c a "that" which
// punctuation parts from marked words: "noted however that, “every day …”", "states that; “…”".
// Before a clause it stays, as in PolNeAR: "said that, if elected, he …".
func (f *finder) thatBeforeMarks(given []uint8, c int32) {
	r, l := &f.report, f.l
	n := r.contentFrom(given, c+1, int32(len(given)))
	if n+2 >= int32(len(given)) || r.at[n] >= r.win.last || !l.isWord(r.at[n], "that") {
		return
	}
	if m := l.markAt(r.at[n] + 1); (m == ',' || m == ';' || m == ':') && l.isRun(r.at[n+2]) && given[n+2] == labelContent {
		drop(given, n, n+1)
	}
}

// contentFrom returns the first place of the window at item i or behind it that is content,
// or end.
func (r *reporter) contentFrom(given []uint8, i, end int32) int32 {
	n := i - r.win.first
	for n < end && given[n] != labelContent {
		n++
	}
	return n
}

// addsMore ends what is reported behind the cue at item c where the one who speaks goes on
// by a participle that can have no other subject: "said the line was open, adding that it
// would stay so", "…, pointing out that …".
func (f *finder) addsMore(given []uint8, c int32) {
	r, l := &f.report, f.l
	last, end := f.reportEnd(given, c)
	said := !l.isOneOf(c, clausal)
	for n := c + 2 - r.win.first; n+2 < min(last+1, end); n++ {
		if i := r.at[n]; l.isWord(i, "adding") && l.isWord(i+1, "that") && l.markAt(i-1) != ',' {
			if l.isWord(i-1, "while") {
				n--
			}
			drop(given, n, last)
			return
		} else if l.markAt(i) == ',' && (l.addsOn(i+1) || l.isWord(i+1, "however") && l.hasVerb(c+1, i) && !(l.markAt(i+2) == ',' && l.opensPredicate(i+3) && !l.items[i+3].reports()) || said && l.isOneOf(i+1, resulting)) {
			drop(given, n, last)
			return
		} else if l.isWord(i, "apparently") && l.isParticiple(i+1) {
			drop(given, n, last)
			return
		}
	}
}

// addsOn reports whether item i is a participle by which the one who speaks goes on.
func (l *layering) addsOn(i int32) bool {
	if l.isWord(i, "pointing") {
		return l.isWord(i+1, "out") || l.isWord(i+1, "to")
	}
	return l.isOneOf(i, addingOn)
}

// addingOn are the participles by which hardly anybody goes on but the one who speaks.
var addingOn = smallWordSet(`adding emphasising emphasizing highlighting noting reiterating stressing underlining underscoring`)

// resulting are the participles by which a reporter tells what came of a decision.
var resulting = smallWordSet(`paving prompting sparking triggering`)

// reporterTail takes from what is reported behind the cue at item c what the reporter adds
// there, where a clause of the one who speaks stands before: "The bank would be sold, the
// minister said on Monday in a case brought by its owners", "…, he said, adding that …". What
// goes on behind a comma may be of the one who speaks: "The bank, he said, would be sold".
func (f *finder) reporterTail(given []uint8, c int32) {
	r, l := &f.report, f.l
	if !l.items[c].reports() && !l.isAccording(c) {
		return
	}
	before := c - 1 - r.win.first
	for before >= 0 && given[before] != labelContent {
		before--
	}
	if before < 0 || l.items[r.at[before]].segment != l.items[c].segment || !l.endsInComma(r.at[before]) && l.markAt(r.at[before]+1) != ',' {
		return
	}
	last, end := f.reportEnd(given, c)
	n := r.contentFrom(given, c+1, end)
	if n >= end || last < 0 {
		return
	}
	for k := n; k <= last; k++ {
		if l.isRun(r.at[k]) {
			if !l.addsOn(r.at[n]) && !l.isWord(r.at[n], "that") {
				return
			}
		}
	}
	front := before
	for front > 0 && given[front-1] == labelContent {
		front--
	}
	i := r.at[n]
	if l.isParticiple(r.at[front]) && l.markAt(i-1) != ',' && r.at[front] == l.segments[l.items[c].segment].first && l.opensMain(i, r.at[end-1]+1) {
		drop(given, 0, before) // "Remembering his friend, Lind says the town will miss him"
		return
	}
	switch {
	case i == c+1 && l.isWord(i, "that"):
		return
	case l.isFronted(r.at[front]) && (l.isWord(i, "that") || l.opensMain(i, r.at[end-1]+1)):
		return // "While it rained, she says the roof held"
	case l.addsOn(i), l.isWord(i, "that") && l.addsOn(i-1):
	case l.markAt(i-1) == ',' && before-front > 3 && (l.isWord(i, "as") || l.hasVerb(r.at[front], r.at[before]+1)) && l.isRemark(i, r.at[last]+1):
	case l.markAt(i-1) == ',', l.markAt(i-1) == ':', l.markAt(i-1) == ';', l.markAt(i-1) == '-':
		return
	}
	drop(given, n, last)
}

// whollyFronted lets what is reported before the cue at item c begin with its sentence, where
// the models begin it behind the comma of a phrase in front: "On reaching the bridge, the
// driver changed gear, according to Mr Otieno", "Led by its owner, the firm has grown, he said".
func (f *finder) whollyFronted(given []uint8, c int32) {
	r, l := &f.report, f.l
	first := l.behindPlace(max(l.segments[l.items[c].segment].first, r.win.first))
	if it := &l.items[c]; first >= c || (!it.reports() || it.info.form == verbIng) && !l.isAccording(c) && !l.isWord(c, "say") && !l.isWord(c, "write") {
		return
	}
	n := first - r.win.first
	for n < c-r.win.first && given[n] == labelOut {
		n++
	}
	open := r.at[n]
	if open <= first+1 || open >= c || given[n] != labelContent || l.markAt(open-1) != ',' || l.isRun(open) || l.isOneOf(open, asking) && !l.isWord(open, "if") {
		return
	}
	first = l.behindJoiner(first)
	if first >= open-1 || !l.mayOpenReport(first, open-1) {
		return
	}
	for i := first; i < open; i++ {
		given[i-r.win.first] = labelContent
	}
}

// accordingWithin puts right what is reported round "according to" at item c between two
// commas. Behind "and", "that" or "which" it is what follows: "fees that, according to the
// union, have doubled"; behind a mere phrase it is that with what follows: "The count, according
// to the bureau, is higher".
func (f *finder) accordingWithin(given []uint8, c int32) {
	r, l := &f.report, f.l
	first := max(l.segments[l.items[c].segment].first, r.win.first)
	if !l.isAccording(c) || c < first+2 || l.markAt(c-1) != ',' {
		return
	}
	end := min(l.segments[l.items[c].segment].last, r.win.last)
	comma := c + 2
	for comma < end && l.markAt(comma) != ',' {
		if l.isRun(comma) || given[comma-r.win.first] == labelContent || l.hasVerb(comma, comma+1) {
			return
		}
		comma++
	}
	if comma+2 >= end {
		return
	}
	behind := comma + 1 - r.win.first
	switch {
	case inWords(withinLeads, strings.ToLower(l.wordAt(c-2))):
		drop(given, 0, c-1-r.win.first)
		if given[behind] == labelContent {
			return
		}
		stop := comma + 1
		for stop < end && l.markAt(stop) != ',' {
			stop++
		}
		f.runOn(given, behind, stop-r.win.first)
	case given[c-2-r.win.first] == labelContent && given[behind] == labelOut && l.isVerbless(first, c-1) && end-comma > 3:
		f.runOn(given, behind, end-r.win.first)
	}
}

// isVerbless reports whether no verb in a tense stands among the items [first, end); months
// are none: "the count of arrivals in May".
func (l *layering) isVerbless(first, end int32) bool {
	for i := first; i < end; i++ {
		if l.hasVerb(i, i+1) && !l.isCapital(i) {
			return false
		}
	}
	return true
}

// saidWithin lets what is reported go on behind the verb of saying at item c that stands with
// its source between two commas, where the models see but a phrase before it: "These machines,
// officials said, have been sent north".
func (f *finder) saidWithin(given []uint8, c int32) {
	r, l := &f.report, f.l
	if !l.items[c].reports() || l.items[c].info.form == verbIng {
		return
	}
	first := max(l.segments[l.items[c].segment].first, r.win.first)
	open, comma := f.parenthesisAt(given, c)
	if open <= first || comma+3 >= r.win.last || given[open-1-r.win.first] != labelContent || given[comma+1-r.win.first] != labelOut {
		return
	}
	end := min(l.segments[l.items[c].segment].last, r.win.last)
	if l.isVerbless(first, open) && l.opensPredicate(comma+1) || l.isClauseFront(first) && l.opensMain(comma+1, end) {
		f.runOn(given, comma+1-r.win.first, end-r.win.first)
	}
}

// withinLeads are the words that lead in what follows an "according to" between commas.
var withinLeads = []string{"and", "because", "but", "that", "which", "who"}

// askedTo lets what is reported behind a verb of asking at item c begin with whom it asks,
// where "to" and a verb follow: "urged the council to act" reports "the council to act".
func (f *finder) askedTo(given []uint8, c int32) {
	const most = 16
	r, l := &f.report, f.l
	from := c + 1
	switch {
	case l.isOneOf(c, bidding):
	case l.isOneOf(c, calling) && (l.isWord(from, "on") || l.isWord(from, "upon")):
		from++
	default:
		return
	}
	i := from
	for i < min(r.win.last, c+most) && given[i-r.win.first] != labelContent && (l.inPhraseOf(i) || l.isObject(i) || l.isWord(i, "of") || l.isWord(i, "and")) {
		i++
	}
	if i == from || i+1 >= r.win.last || !l.isWord(i, "to") || given[i-r.win.first] != labelContent || l.items[i].segment != l.items[c].segment {
		return
	}
	for k := from; k < i; k++ {
		given[k-r.win.first] = labelContent
	}
}

// bidding are the verbs of asking whose content PolNeAR begins with whom they ask; calling are
// those that "on" follows.
var (
	bidding = smallWordSet(`ask asked asking asks directed directing ordered ordering request requested requesting requests urge urged urges urging`)
	calling = smallWordSet(`call called calling calls`)
)

// circumstances ends what is reported behind the cue at item c, where that is a noun phrase or
// what somebody will do, before what tells when and where it was told: "announced his
// resignation in a televised address", "pledged to build a school after the vote was lost".
func (f *finder) circumstances(given []uint8, c int32) {
	r, l := &f.report, f.l
	info := l.items[c].info
	if info == nil || l.items[c].noun || info.form < verbThird || info.cues&(1<<cueSay|1<<cuePromise) == 0 && !l.isOneOf(c, bidding) || l.isOneOf(c, clausal) {
		return
	}
	last, end := f.reportEnd(given, c)
	n := r.contentFrom(given, c+1, end)
	if last < 0 || n > last {
		return
	}
	first, open := n, l.items[r.at[n]].info
	asks := l.isOneOf(c, bidding)
	if l.isWord(r.at[n]-1, "that") || !asks && (open == nil || open.pos != posDet && open.pos != posPoss && open.pos != posTo) {
		return
	}
	for n += 2; n < last; n++ {
		i := r.at[n]
		if l.isRun(i) || l.hasVerb(i-1, i+1) || l.isWord(i, "that") || l.isWord(i, "who") || l.isWord(i, "which") || l.isWord(i, "and") {
			return
		}
		if l.isCircumstance(i, asks || open.pos == posTo, r.at[end-1]+1) {
			if l.markAt(i-1) == ',' {
				n--
			}
			if n > first+1 {
				drop(given, n, last)
			}
			return
		}
	}
}

// clausal are the verbs of saying that what is said follows as a clause, so that a noun phrase
// behind them is its subject.
var clausal = smallWordSet(`added adding adds said say saying says`)

// isCircumstance reports whether item i opens what tells when, where or through what
// something was told; behind what somebody will do, only a clause with "after" does.
func (l *layering) isCircumstance(i int32, will bool, end int32) bool {
	switch strings.ToLower(l.wordAt(i)) {
	case "after":
		return !will && l.items[i+1].kind == itemWord || l.hasVerb(i+1, end)
	case "amid", "following":
		return true
	case "on":
		return !will && l.isDayNoun(i+1)
	}
	return !will && !l.isWord(i, "over") && l.channelEnd(i) > 0
}

// detailed lets what is reported behind the cue at item c run on through a comma and words
// that can only go on with it: ", including the port", ", while the other was held".
func (f *finder) detailed(given []uint8, c int32) {
	r, l := &f.report, f.l
	if info := l.items[c].info; info == nil || info.cues&(1<<cueSay|1<<cueTell|1<<cueShow) == 0 || l.items[c].noun {
		return
	}
	last, end := f.reportEnd(given, c)
	if last < 0 || last+3 >= end || l.markAt(r.at[last+1]) != ',' || l.isRun(r.at[last]) {
		return
	}
	i := r.at[last+2]
	switch {
	case l.isOneOf(i, detailing):
	case l.isWord(i, "or") && l.items[i+1].kind == itemNumber:
	case l.isWord(i, "and") && l.isOneOf(c, clausal) && l.subjectAt(c+1) && pastHelpers[strings.ToLower(l.wordAt(i+1))]:
	case l.isWord(i, "while") && !l.isWord(c+1, "to") && l.hasVerb(c+1, r.at[last]+1) && l.opensMain(i+1, r.at[end-1]+1):
	case l.items[i].word == lookSmall+3<<20 && l.isPreposition(i+1):
	default:
		return
	}
	f.runOn(given, last+1, end)
}

// detailing are the words that go on with what was said.
var detailing = smallWordSet(`considering especially including making meaning otherwise particularly rather where`)

// ownVerb ends what is reported behind the cue at item c, where that is no clause, before "and"
// or "but" and a verb in a tense, which has the one who speaks for its subject: "asked the firm
// to pay him and returned the money".
func (f *finder) ownVerb(given []uint8, c int32) {
	r, l := &f.report, f.l
	info := l.items[c].info
	if info == nil || l.items[c].noun || info.form != verbPast || l.isOneOf(c, clausal) {
		return
	}
	last, end := f.reportEnd(given, c)
	n := r.contentFrom(given, c+1, end)
	if n >= last || l.isWord(r.at[n]-1, "that") || l.isWord(r.at[n], "that") {
		return
	}
	for n++; n+2 < min(end, last); n++ {
		i := r.at[n]
		if l.isRun(i) || l.hasVerb(i-1, i) && i > c+1 || l.isWord(i, "that") || l.isWord(i, "who") || l.isWord(i, "which") || l.subjectAt(i) {
			return
		}
		if !l.isWord(i, "and") && !l.isWord(i, "but") {
			continue
		}
		verb := i + 1
		if l.isAdverb(verb) {
			verb++
		}
		if verb >= r.at[end-1] || !l.opensPredicate(verb) || l.isParticiple(verb) || l.items[verb].info != nil && l.items[verb].info.pos == posModal {
			return
		}
		if l.markAt(i-1) == ',' {
			n--
		}
		drop(given, n, last)
		return
	}
}

// frontGap lets what is reported behind the verb of saying at item c begin right behind it,
// where the models begin it in the middle of a phrase or clause in front: "said since the day
// she left he was in touch", "said despite assurances by the mayor, the road is shut".
func (f *finder) frontGap(given []uint8, c int32) {
	r, l := &f.report, f.l
	if !l.isOneOf(c, clausal) || c+3 >= r.win.last || l.channelEnd(c+1) > 0 || l.isParticiple(c+2) || slices.Contains(given[:c-r.win.first], labelContent) {
		return
	}
	if next := l.items[c+2].info; l.isWord(c+1, "by") && (next == nil || next.pos != posDet && next.pos != posPoss) {
		return // "said by June how many are left"
	}
	n := c + 1 - r.win.first
	to := n
	for to < int32(len(given)) && r.at[to] < r.win.last && (given[to] == labelOut || given[to] == labelCue) && !l.isRun(r.at[to]) {
		to++
	}
	if to == n || to >= int32(len(given)) || given[to] != labelContent || l.items[r.at[to]].segment != l.items[c].segment {
		return
	}
	if l.isWord(r.at[to], "that") || l.isWord(r.at[to-1], "that") {
		return
	}
	if !l.isOneOf(c+1, frontLeadsIn) && !(l.isWord(c+1, "after") && l.opensPhrase(r.at[to-1])) {
		return
	}
	for k := n; k < to; k++ {
		given[k] = labelContent
	}
}

// frontLeadsIn are the words behind a verb of saying that lead in what stands in front of a
// main clause, and not when or where something was said.
var frontLeadsIn = smallWordSet(`although because by despite for given if since unlike unless until when while`)

// cuePreposition gives the "to" that follows some verbs to the cue at item c: "points to the
// poverty of the north".
func (f *finder) cuePreposition(given []uint8, c int32) {
	r, l := &f.report, f.l
	n := c + 1 - r.win.first
	if n+1 >= int32(len(given)) || r.at[n+1] >= r.win.last || given[n] != labelContent || given[n+1] != labelContent {
		return
	}
	if l.isWord(c+1, "to") && l.isOneOf(c, withTo) && (l.inPhraseOf(c+2) && !l.isParticiple(c+2) || l.isRun(c+2)) {
		given[n] = labelCue
	}
}

// withTo are the verbs whose cue PolNeAR ends on "to".
var withTo = smallWordSet(`admit admits admitted allude alluded alludes point pointed pointing points refer referred referring refers`)

// factThat takes "the fact that" from what is reported right behind the cue at item c.
func (f *finder) factThat(given []uint8, c int32) {
	r, l := &f.report, f.l
	if l.isOneOf(c, clausal) {
		return // "said the fact that it was late had no weight"
	}
	n := c + 1 - r.win.first
	for n < int32(len(given)) && given[n] == labelCue {
		n++
	}
	if n+3 >= int32(len(given)) || r.at[n+3] >= r.win.last || given[n] != labelContent || given[n+3] != labelContent {
		return
	}
	if i := r.at[n]; l.isWord(i, "the") && l.isWord(i+1, "fact") && l.isWord(i+2, "that") {
		drop(given, n, n+2)
	}
}

// directOnly leaves of what is reported behind the cue at item c the marked words that a comma
// or a colon leads in, where the reporter goes on with no comma behind them: "he yelled,
// “police!” during the raid", "(some might say, “too”) weak".
func (f *finder) directOnly(given []uint8, c int32) {
	r, l := &f.report, f.l
	last, end := f.reportEnd(given, c)
	n := c + 2 - r.win.first
	if last < 0 || n >= end || l.markAt(c+1) != ',' && l.markAt(c+1) != ':' || !l.isRun(c+2) || given[n] != labelContent {
		return
	}
	for k := n + 1; k <= last; k++ {
		if l.isRun(r.at[k]) || l.hasVerb(r.at[k], r.at[k]+1) {
			return
		}
	}
	if l.endsInComma(c+2) || n+1 >= end || l.items[c+3].kind == itemWord && !l.isPreposition(c+3) {
		return
	}
	drop(given, n+1, last)
}

// nameBefore gives the name that ends what is reported before the cue at item c to the source,
// which tells of it behind a comma: "…, Obi Lind, head of police in Akere, told the Gazette".
func (f *finder) nameBefore(given []uint8, c int32) {
	const most = 5 // words of a name
	r, l := &f.report, f.l
	n := c - 1 - r.win.first
	for n >= 0 && given[n] == labelCue {
		n--
	}
	for n >= 0 && given[n] == labelSource {
		n--
	}
	if n < 3 || n == c-1-r.win.first || l.markAt(r.at[n]) != ',' || given[n-1] != labelContent {
		return
	}
	k := n
	for k > 0 && k > n-most && given[k-1] == labelContent && (l.isNamed(r.at[k-1]) || l.isCapital(r.at[k-1]) && l.items[r.at[k-1]].kind == itemWord || l.isWord(r.at[k-1], "the")) {
		k--
	}
	if k == n || k < 3 || l.markAt(r.at[k-1]) != ',' || !l.hasVerb(r.at[0], r.at[k-1]) {
		return
	}
	given[k-1] = labelOut
	for ; k <= n; k++ {
		given[k] = labelSource
	}
}

// isRemark reports whether the items [i, end) behind who spoke and a comma are a remark of the
// reporter's: ", as he paid tributes", ", no change from last month".
func (l *layering) isRemark(i, end int32) bool {
	if l.isWord(i, "as") {
		return l.subjectAt(i+1) || l.isWord(i+1, "reported") || l.isWord(i+1, "quoted") || l.isWord(i+1, "cited")
	}
	return l.isWord(i, "in") && l.isWord(i+1, "what") || (l.isWord(i, "no") || l.isWord(i, "the") && l.isWord(i+1, "first")) && !l.opensMain(i, end)
}

// hearsaySubject labels as content the subject before the passive at item c where what it is
// said to have done stands behind: "The colleges are said to be on the list".
func (f *finder) hearsaySubject(given []uint8, c int32) {
	const most = 16
	r, l := &f.report, f.l
	if !l.isOneOf(c, hearsay) && !l.isWord(c, "alleged") || !f.isPassive(c) || !l.isWord(c+1, "to") || c+2 >= r.win.last || given[c+1-r.win.first] != labelContent {
		return
	}
	end := l.beforeHelpers(c-1, r.win.first) + 1
	first := max(l.segments[l.items[c].segment].first, r.win.first)
	if end <= first || end-first > most {
		return
	}
	for i := first; i < end; i++ {
		if l.isRun(i) || l.hasVerb(i, i+1) && !l.isNamed(i) || given[i-r.win.first] == labelContent || given[i-r.win.first] == labelCue || l.subjectAt(i) && (l.isWord(i, "who") || i > first) || l.isWord(i, "which") {
			return
		}
	}
	for i := first; i < end; i++ {
		given[i-r.win.first] = labelContent
	}
	if l.markAt(end-1) == ',' {
		given[end-1-r.win.first] = labelOut
	}
}

// namedBeforeClause takes from the content the name of whom the verb at item c tells, where a
// clause follows whose subject has no article: "told the BBC lessons were being learned",
// "told Reuters prices would rise".
func (f *finder) namedBeforeClause(given []uint8, c int32) {
	r, l := &f.report, f.l
	if info := l.items[c].info; info == nil || !info.has(cueTell) || l.items[c].noun || f.isPassive(c) {
		return
	}
	i := c + 1
	if l.isWord(i, "the") {
		i++
	}
	from := i
	for i < r.win.last && l.isNamed(i) {
		i++
	}
	if i == from || i >= r.win.last || given[c+1-r.win.first] != labelContent || l.items[i].word < lookSmall && l.items[i].info == nil || l.isCapital(i) {
		return
	}
	verb := l.mainVerb(i, min(l.segments[l.items[c].segment].last, r.win.last))
	if verb <= i {
		return
	}
	for k := i; k < verb; k++ {
		if info := l.items[k].info; info != nil && (info.pos == posDet || info.pos == posPoss || info.pos == posSubj) || l.isNamed(k) {
			return // "told Akere officials the bus had left"
		}
	}
	drop(given, c+1-r.win.first, i-1-r.win.first)
}

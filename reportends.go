package lede

import (
	"slices"
	"strings"
)

// Where what is reported ends, and the words of the reporter go on.

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
	if l.isParticiple(r.at[front]) && l.markAt(i-1) != ',' && r.at[front] == l.segmentOf(c).first && l.opensMain(i, r.at[end-1]+1) {
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

// isRemark reports whether the items [i, end) behind who spoke and a comma are a remark of the
// reporter's: ", as he paid tributes", ", no change from last month".
func (l *layering) isRemark(i, end int32) bool {
	if l.isWord(i, "as") {
		return l.subjectAt(i+1) || l.isWord(i+1, "reported") || l.isWord(i+1, "quoted") || l.isWord(i+1, "cited")
	}
	return l.isWord(i, "in") && l.isWord(i+1, "what") || (l.isWord(i, "no") || l.isWord(i, "the") && l.isWord(i+1, "first")) && !l.opensMain(i, end)
}

// relativeEnd ends what is reported behind the cue at item c where the clause ends that
// tells of the speaker: "Duterte, who said she would stay, met her voters" reports that
// she would stay. The cue stands right behind "who" or "which" and a comma, and behind
// the next comma a verb in a tense goes on with the subject before "who". Without a
// comma before "who" nothing is cut, nor where "and" joins the verbs.
func (f *finder) relativeEnd(given []uint8, c int32) {
	r, l := &f.report, f.l
	who := l.beforeHelpers(c-1, r.win.first)
	if who <= r.win.first || !l.isWord(who, "who") && !l.isWord(who, "which") || l.markAt(who-1) != ',' {
		return
	}
	last, end := f.reportEnd(given, c)
	verb := false
	for n := c + 1 - r.win.first; n+1 < min(last, end); n++ {
		i := r.at[n]
		verb = verb || l.hasVerb(i, i+1)
		if given[n] != labelContent && l.items[i].kind != itemPunct || l.markAt(i) != ',' || !verb || !l.opensPredicate(i+1) {
			continue
		}
		drop(given, n, last)
		return
	}
}

// asideEnd ends what is reported behind the cue at item c where an aside ends in which the
// cue stands: of "the summons, which came after the party announced its candidates, was
// “a vendetta”" the party announced its candidates.
func (f *finder) asideEnd(given []uint8, c int32) {
	r, l := &f.report, f.l
	first := max(l.segmentOf(c).first, r.win.first)
	open := c - 1
	for open > first && l.markAt(open) != ',' && !l.isRun(open) {
		open--
	}
	if open <= first || l.markAt(open) != ',' || open+2 >= c || !l.isWord(open+1, "which") && !l.isWord(open+1, "who") && !l.isWord(open+1, "whose") {
		return
	}
	last, end := f.reportEnd(given, c)
	for n := c + 1 - r.win.first; n+1 < min(last, end); n++ {
		if i := r.at[n]; l.markAt(i) == ',' {
			if l.opensPredicate(i+1) || l.hasVerb(i+1, i+2) && l.items[i+1].info != nil && l.items[i+1].info.pos == posAux {
				drop(given, n, last)
			}
			return
		}
	}
}

// withSaying ends what is reported behind the cue at item c where another one is said to say
// more: "cautioned that prices had slumped, with one trader saying demand was “not there”".
func (f *finder) withSaying(given []uint8, c int32) {
	const most = 10
	r, l := &f.report, f.l
	last, end := f.reportEnd(given, c)
	for n := c + 2 - r.win.first; n+3 < min(last+1, end); n++ {
		i := r.at[n]
		if l.markAt(i) != ',' || !l.isWord(i+1, "with") {
			continue
		}
		for k := i + 2; k < min(i+most, r.at[end-1]); k++ {
			if l.isWithSpeaker(k) {
				drop(given, n, last)
				return
			}
		}
	}
}

// isWithSpeaker reports whether the verb at item c is a participle of saying whose subject
// stands before it behind a comma and "with": ", with one trader saying".
func (l *layering) isWithSpeaker(c int32) bool {
	it := &l.items[c]
	if it.info == nil || it.noun || it.info.form != verbIng || it.info.cues&(1<<cueSay|1<<cueTell) == 0 {
		return false
	}
	const most = 12
	first := max(l.segments[it.segment].first, c-most)
	i := c - 1
	for i > first && (l.inPhraseOf(i) || l.isWord(i, "one") || l.isWord(i, "of") || l.isWord(i, "for")) {
		i--
	}
	return i < c-1 && i > first && l.isWord(i, "with") && (l.markAt(i-1) == ',' || l.endsInComma(i-1))
}

// whileEnd takes from what is reported what "as" or "while" leads in behind the cue at item
// c and a comma, where the words of one who is quoted stand before: "“…,” he told the radio,
// as unions threatened to “starve Paris”".
func (f *finder) whileEnd(given []uint8, c int32) {
	const most = 10
	r, l := &f.report, f.l
	first := max(l.segmentOf(c).first, r.win.first)
	if !l.items[c].reports() || !l.isRun(first) || first >= c || given[first-r.win.first] != labelContent {
		return
	}
	for i := c + 1; i+1 < min(r.win.last, c+most); i++ {
		if l.items[i].segment != l.items[c].segment || l.isRun(i) || given[i-r.win.first] == labelContent {
			return
		}
		if l.markAt(i) == ',' && (l.isWord(i+1, "as") || l.isWord(i+1, "while") || l.isWord(i+1, "after")) {
			drop(given, i+1-r.win.first, min(l.segmentOf(c).last, r.win.last)-1-r.win.first)
			return
		}
	}
}

// liftingEnd leaves a participle behind the cue at item c and a comma to the reporter, where
// what is reported stands before: "The harvest will be good, the bureau said on Tuesday,
// lifting its estimate".
func (f *finder) liftingEnd(given []uint8, c int32) {
	const most = 8
	r, l := &f.report, f.l
	if !l.items[c].reports() || l.items[c].info.form == verbIng {
		return
	}
	before := false
	for n := range c - r.win.first {
		before = before || given[n] == labelContent
	}
	if !before {
		return
	}
	for i := c + 1; i+1 < min(r.win.last, c+most); i++ {
		if l.items[i].segment != l.items[c].segment || l.isRun(i) || given[i-r.win.first] == labelContent {
			return
		}
		if l.markAt(i) != ',' {
			continue
		}
		if it := &l.items[i+1]; l.isParticiple(i+1) && (it.info == nil || it.info.cues&(1<<cueSay|1<<cueTell) == 0) {
			end := min(l.segments[it.segment].last, r.win.last)
			for k := i + 2; k < end; k++ {
				if l.hasVerb(k, k+1) || l.markAt(k) == ',' && l.isRun(k+1) {
					return // "he added, revoking it would be “odd”", "he said, laughing, “and …”"
				}
			}
			drop(given, i+1-r.win.first, end-1-r.win.first)
		}
		return
	}
}

// addingEnd ends what is reported behind the cue at item c where the one who speaks goes on
// by a participle that leads in marked words: "told them that the doors were shut, adding:
// “We had no choice.”"
func (f *finder) addingEnd(given []uint8, c int32) {
	r, l := &f.report, f.l
	last, end := f.reportEnd(given, c)
	for n := c + 2 - r.win.first; n+2 < min(last+1, end); n++ {
		i := r.at[n]
		if l.markAt(i) != ',' || !l.isOneOf(i+1, goingOn) || !l.leadsRun(i+2) {
			continue
		}
		drop(given, n, last)
		return
	}
}

// leadsRun reports whether item i is a colon or a comma before marked words, or these
// themselves.
func (l *layering) leadsRun(i int32) bool {
	return l.isRun(i) || (l.markAt(i) == ':' || l.markAt(i) == ',') && l.isRun(i+1)
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

// urges ends what is reported behind the verb of saying at item c before "and" and a verb
// by which the one who speaks asks for something: "said the threat was real and urged
// people to stay at home".
func (f *finder) urges(given []uint8, c int32) {
	r, l := &f.report, f.l
	if info := l.items[c].info; info == nil || info.cues&(1<<cueSay|1<<cueTell|1<<cueWrite) == 0 || info.form != verbPast {
		return
	}
	_, end := f.reportEnd(given, c)
	for n := c + 2 - r.win.first; n+2 < end; n++ {
		if given[n] != labelContent || !l.isWord(r.at[n], "and") || !urging[strings.ToLower(l.wordAt(r.at[n+1]))] {
			continue
		}
		drop(given, n, end-1)
		return
	}
}

// urging are the verbs by which people ask for something.
var urging = wordSet(`advised appealed asked called encouraged exhorted implored invited thanked urged warned`)

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

// reducedEnd ends what is reported behind the cue at item c where something is put beside
// it that others call names: "will cull 200 elephants, a plan critics have called “cruel”"
// reports the cull, and the critics call.
func (f *finder) reducedEnd(given []uint8, c int32) {
	r, l := &f.report, f.l
	last, end := f.reportEnd(given, c)
	for n := c + 2 - r.win.first; n+3 < min(last+1, end); n++ {
		i := r.at[n]
		if l.markAt(i) == ',' && (l.isWord(i+1, "a") || l.isWord(i+1, "an")) && f.isCalledByOthers(i+3, r.at[end-1]) {
			drop(given, n, last)
			return
		}
	}
}

// isCalledByOthers reports whether a verb that calls a thing something stands among the
// items [i, end), soon, with marked words behind it, and nothing before it that parts it
// from the thing: of "a plan critics have called “cruel”" what stands behind "plan".
func (f *finder) isCalledByOthers(i, end int32) bool {
	const most = 7
	l := f.l
	for k := i; k < min(i+most, end); k++ {
		it := &l.items[k]
		if it.kind == itemPunct || it.kind == itemRun || l.isWord(k, "that") || l.isWord(k, "which") {
			return false
		}
		calls := it.info != nil && !it.noun && it.info.has(cueCall) && (it.info.form == verbPast || it.info.form == verbThird)
		if calls && !f.isPassive(k) && (l.isRun(k+1) || l.isRun(k+2)) {
			return true
		}
	}
	return false
}

// subordinateEnd ends what is reported behind the cue at item c where the main clause
// begins, if the cue stands in a clause or a participle in front of it: "When the minister
// said all was well, the benches laughed", "Noting that he had won, Smith left". "When"
// stands right before the one who speaks; behind a comma stands a subject with its verb.
// It returns the item where the main clause begins, if that has the subject of the
// participle, or -1.
func (f *finder) subordinateEnd(given []uint8, c int32) int32 {
	r, l := &f.report, f.l
	it, first := &l.items[c], l.segmentOf(c).first
	if it.info == nil || it.noun || it.info.form < verbThird || l.isWord(c, "according") || !f.isSubordinate(given, c, max(first, r.win.first)) {
		return -1
	}
	last, end := f.reportEnd(given, c)
	verb := false
	for n := c + 1 - r.win.first; n+2 < end; n++ {
		i := r.at[n]
		verb = verb || l.hasVerb(i, i+1) || l.isWord(i, "to") || l.isRun(i)
		sentence := r.at[end-1] + 1
		if l.markAt(i) != ',' && !l.endsInComma(i) || !verb || !l.opensMain(i+1, sentence) && !l.opensLast(i+1, sentence) {
			continue
		}
		if l.isRun(i) {
			n++ // the marked words that end in the comma are reported
		}
		drop(given, n, last)
		if it.info.form == verbIng {
			return i + 1
		}
		return -1
	}
	return -1
}

// isSubordinate reports whether the cue at item c opens its sentence as a participle, or
// "when", "while", "after" or the like stands right before it or before its source.
func (f *finder) isSubordinate(given []uint8, c, first int32) bool {
	const deepest = 2 // words before "when": "But even when"
	r, l := &f.report, f.l
	i := c
	if l.items[c].info.form == verbIng {
		if c == first || c == first+1 && (l.isWord(first, "in") || l.isWord(first, "by") || l.isWord(first, "upon") || l.isWord(first, "on")) {
			return true // "In announcing her retirement, Lee said"
		}
	} else {
		i = l.beforeHelpers(c-1, first) + 1
		from := i
		for i > first && given[i-1-r.win.first] == labelSource {
			i--
		}
		if i == from {
			return false
		}
	}
	return i > first && i-1-first <= deepest && l.isOneOf(i-1, fronting)
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

// colonLed leaves of what is reported behind the cue at item c the marked words that a
// colon leads in, where nothing but whom or what the cue speaks of stands before:
// "chided the vice president: “…”", "explained the delay: “…”". Words with a verb of
// their own are reported with them.
func (f *finder) colonLed(given []uint8, c int32) {
	r, l := &f.report, f.l
	from := c + 1 - r.win.first
	for n := from; n < int32(len(given)) && r.at[n] < r.win.last; n++ {
		i := r.at[n]
		if l.items[i].segment != l.items[c].segment || l.hasVerb(i, i+1) {
			return
		}
		if l.items[i].kind == itemRun {
			if l.markAt(i-1) != ':' || given[n] != labelContent {
				return
			}
			drop(given, from, n-1)
			return
		}
	}
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

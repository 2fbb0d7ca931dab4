package lede

import "strings"

// Where what is reported runs on, though the models end it.

// wholeTail lets what is reported behind the cue at item c run on to the end of its
// clause where the model ends it in the middle: of "alleged that an officer ordered
// her to be locked up at the station" it does not end on "locked". It goes on to the
// next punctuation, unless somebody speaks there, or a verb stands behind "and" or
// "but" which may have the speaker for its subject: "said he was sorry and asked for
// help". Behind what holds no verb, when and where it
// was said may stand: "announced his retirement on Friday".
func (f *finder) wholeTail(given []uint8, c int32) {
	r, l := &f.report, f.l
	if info := l.items[c].info; info == nil || info.cues&(1<<cueSay|1<<cueTell|1<<cueDeny|1<<cueAccuse|1<<cuePart) == 0 || l.items[c].noun {
		return
	}
	last, end := f.reportEnd(given, c)
	if last < 0 || last+1 >= end || l.items[r.at[last]].kind == itemRun || l.joinsCue(r.at[last+1]) {
		return
	}
	first := last
	for first > 0 && given[first-1] == labelContent {
		first--
	}
	if l.isTail(r.at[last+1]) && !l.hasVerb(r.at[first], r.at[last]+1) {
		return
	}
	to := last + 1
	if info := l.items[r.at[to]].info; info != nil && info.pos == posConj && l.items[c].info.has(cueDeny) {
		return // "denied the charges and left"
	}
	if l.markAt(r.at[to]) == ')' && l.opensBracket(r.at[first], r.at[to]) {
		to++ // "the Intelligence Service (SIS) had learnt"
	}
	for to < end && l.items[r.at[to]].kind != itemPunct {
		if it := &l.items[r.at[to]]; given[to] != labelOut || it.kind == itemRun || it.reports() {
			return
		}
		to++
	}
	give(given, last+1, to, labelContent)
}

// opensBracket reports whether a bracket opens among the items [first, end) that none
// of them closes.
func (l *layering) opensBracket(first, end int32) bool {
	open := false
	for i := first; i < end; i++ {
		if m := l.markAt(i); m == '(' || m == ')' {
			open = m == '('
		}
	}
	return open
}

// joinsCue reports whether item i is "and" or "but" before a verb in the past that may
// report something, or before a pronoun.
func (l *layering) joinsCue(i int32) bool {
	if info := l.items[i].info; info == nil || info.pos != posConj || int(i)+1 >= len(l.items) {
		return false
	}
	next := l.items[i+1].info
	return next != nil && (next.cues&^(1<<cueGo|1<<cueNoun|1<<cueThink) != 0 && next.form == verbPast || next.pos == posSubj)
}

// isTail reports whether item i is a preposition that may lead in when or where
// something was said.
func (l *layering) isTail(i int32) bool {
	info := l.items[i].info
	return info != nil && info.pos == posPrep && !phrasePrepositions[strings.ToLower(l.wordAt(i))]
}

// reportedFront returns the first and the last item of the window that are reported behind the cue at
// item c, without "that", if the model ends them at a comma and none stands among them, and the end
// up to which they may run on. Else last is -1.
func (f *finder) reportedFront(given []uint8, c int32) (first, last, end int32) {
	r, l := &f.report, f.l
	last, end = f.reportEnd(given, c)
	if last < 0 || last+1 >= end || l.markAt(r.at[last+1]) != ',' {
		return 0, -1, end
	}
	first = last
	for first > 0 && given[first-1] == labelContent {
		if first--; l.markAt(r.at[first]) == ',' {
			return 0, -1, end
		}
	}
	if l.isWord(r.at[first], "that") {
		first++
	}
	return first, last, end
}

// wholeFront lets what is reported behind the cue at item c run on where the model
// ends it behind a phrase or clause that stands in front: of "said that contrary to
// reports, nobody was hurt" it does not end at the comma. "That" leads it in.
func (f *finder) wholeFront(given []uint8, c int32) {
	r, l := &f.report, f.l
	if info := l.items[c].info; info == nil || info.cues&(1<<cueSay|1<<cueTell) == 0 || l.items[c].noun {
		return
	}
	first, last, end := f.reportedFront(given, c)
	if last < 0 || last+2 >= end {
		return
	}
	if first >= last || l.items[r.at[first]].kind != itemWord || !l.isWord(r.at[first]-1, "that") || !l.isFronted(r.at[first]) && !l.isWord(r.at[first], "contrary") {
		return
	}
	if info := l.items[r.at[first]].info; (info == nil || info.pos != posSub) && l.hasVerb(r.at[first], r.at[last]+1) {
		return
	}
	if at := r.at[last+2]; l.inPhrase(&l.items[at]) && l.hasVerb(at, r.at[end-1]+1) {
		f.runOn(given, last+1, end)
	}
}

// reportEnd returns, in the window, the last item of the content behind the cue at
// item c, or -1, and the end of the sentence.
func (f *finder) reportEnd(given []uint8, c int32) (last, end int32) {
	r := &f.report
	last = -1
	end = min(f.l.segmentOf(c).last-r.win.first, int32(len(given)))
	for n := c + 1 - r.win.first; n < end; n++ {
		if given[n] == labelContent {
			last = n
		}
	}
	return last, end
}

// runOn gives the items [n, end) of the window to the content, but for the mark that
// ends them, unless the model sees something there, or somebody speaks. It reports
// whether it did.
func (f *finder) runOn(given []uint8, n, end int32) bool {
	r, l := &f.report, f.l
	for i := n; i < end; i++ {
		if it := &l.items[r.at[i]]; given[i] != labelOut || it.kind == itemRun || it.reports() || l.isAccording(r.at[i]) {
			return false
		}
	}
	for i := n; i < end; i++ {
		if i < end-1 || l.items[r.at[i]].kind != itemPunct {
			given[i] = labelContent
		}
	}
	return true
}

// wholeClause lets what is reported before the cue at item c run on to the comma
// that parts it from the reporter's words: of "Material will reach all flood-hit
// villages by Friday, she said" the content does not end on "all". Words that are
// of the source or the cue, and marked words, are left as they are.
func (f *finder) wholeClause(given []uint8, c int32) {
	r, l := &f.report, f.l
	at := c - r.win.first
	last := int32(-1)
	for n := range at {
		if given[n] == labelContent {
			last = n
		}
	}
	if last < 0 {
		return
	}
	for n := last + 1; n < at; n++ {
		switch it := &l.items[r.at[n]]; {
		case it.mark == ',':
			give(given, last+1, n, labelContent)
			return
		case given[n] != labelOut || it.kind == itemPunct && strings.IndexByte(withinWords, it.mark) < 0 || it.kind == itemRun:
			return
		}
	}
}

// withinWords are the marks that stand within a phrase: "60% of capacity", "AT&T".
const withinWords = "%$&/'+"

// wholePhrase lets what is reported behind the cue at item c run on where it ends on
// marked words in the middle of a phrase: of "to prevent a group of “outsourcing”
// companies from dominating" it does not end on "outsourcing". It goes on to the next
// comma or marked words. Words that tell when or where it was said are no part.
func (f *finder) wholePhrase(given []uint8, c int32) {
	r, l := &f.report, f.l
	last := int32(-1)
	for n, i := range r.at {
		if given[n] == labelContent && i > c && i < r.win.last {
			last = i
		}
	}
	if last < 0 || l.items[last].kind != itemRun || l.endsInComma(last) || last+1 >= r.win.last || l.items[last+1].segment != l.items[c].segment || l.items[last].segment != l.items[c].segment {
		return
	}
	next := &l.items[last+1]
	if next.kind != itemWord || given[last+1-r.win.first] != labelOut {
		return
	}
	if info := next.info; info != nil {
		switch info.pos {
		case posConj, posSub, posAdv, posDay, posWh, posNum:
			return
		case posPrep:
			if !phrasePrepositions[strings.ToLower(l.wordAt(last+1))] {
				return
			}
		}
	}
	for i := last + 1; i < r.win.last && l.items[i].kind != itemRun && l.items[i].segment == l.items[c].segment; i++ {
		if m := l.items[i].mark; l.items[i].kind == itemPunct && strings.IndexByte(withinWords, m) < 0 || given[i-r.win.first] != labelOut {
			return
		}
		given[i-r.win.first] = labelContent
	}
}

// phrasePrepositions are the prepositions that go on with a phrase.
var phrasePrepositions = wordSet(`about against by for from of to with`)

// wholeReport lets what is reported behind the cue at item c run on through "and" or
// "but" and a verb that goes on in its tense, to the end of the sentence, where the
// model sees nothing else: "said the ferry was licensed for 80 passengers and had
// passed an inspection".
func (f *finder) wholeReport(given []uint8, c int32) {
	r, l := &f.report, f.l
	if info := l.items[c].info; info == nil || info.cues&(1<<cueSay|1<<cueTell) == 0 || info.form != verbPast {
		return
	}
	last, end := f.reportEnd(given, c)
	if last < 0 || int(last)+2 >= len(given) || last+2 >= end || l.items[r.at[last]].kind != itemWord && l.items[r.at[last]].kind != itemNumber {
		return
	}
	conj, verb := l.items[r.at[last+1]].info, &l.items[r.at[last+2]]
	if conj == nil || conj.pos != posConj || verb.info == nil || !pastHelpers[strings.ToLower(f.w.text[verb.start:verb.end])] {
		return
	}
	f.runOn(given, last+1, end)
}

// pastHelpers are the helping verbs in which a report in the past goes on.
var pastHelpers = wordSet(`could did had should was were would`)

// wholeSubject lets what is reported behind the cue at item c run on where the model
// gives it nothing but a subject: an aside stands between commas, and behind it the
// verb, "said the bank, which has 40 branches, had failed".
func (f *finder) wholeSubject(given []uint8, c int32) {
	const longest = 24 // items of an aside with its commas
	r, l := &f.report, f.l
	if info := l.items[c].info; info == nil || info.cues&(1<<cueSay|1<<cueTell) == 0 {
		return
	}
	last, end := f.reportEnd(given, c)
	first := last
	if at := c + 1 - r.win.first; last < 0 && at > 1 && at < end && given[at-2] == labelSource && given[at] == labelSource {
		// Nobody speaks on both sides of a verb: "Smith said the mayor, who …, would resign".
		for first, last = at, at; last+1 < end && given[last+1] == labelSource; {
			last++
		}
	} else {
		for first > 0 && given[first-1] == labelContent {
			first--
		}
	}
	if last < 0 || last+1 >= end || first <= c-r.win.first || l.markAt(r.at[last+1]) != ',' {
		return
	}
	subject := first // ends before the aside
	for subject <= last && l.markAt(r.at[subject]) != ',' {
		subject++
	}
	if l.hasVerb(r.at[first], r.at[first]+subject-first) {
		return
	}
	for n := subject + 1; n+1 < min(end, subject+longest); n++ {
		if l.markAt(r.at[n]) != ',' {
			continue
		}
		if at := r.at[n+1]; l.hasVerb(at, at+1) && f.runOn(given, last+1, end) {
			give(given, first, last+1, labelContent)
		}
		return
	}
}

// wholeStretch gives the content the items between its parts on one side of the cue at
// item c where nobody speaks there: "said the line, built in 2019, would close".
func (f *finder) wholeStretch(given []uint8, c int32) {
	r := &f.report
	end := r.win.last - r.win.first
	for _, side := range [2]chunk{{0, c - 1 - r.win.first}, {c + 1 - r.win.first, end - 1}} {
		open := int32(-1) // the last item of the content so far
		for n := side.first; n <= side.last; n++ {
			switch given[n] {
			case labelContent:
				if open >= 0 {
					give(given, open+1, n, labelContent)
				}
				open = n
			case labelSource, labelCue:
				open = -1
			}
			if f.l.items[r.at[n]].kind == itemRun && given[n] != labelContent {
				open = -1
			}
		}
	}
}

// wholeParticiple lets what a participle at item c reports run on behind "and" or "but"
// before a verb that has a subject: in "with Lavrov saying Russia expected no
// “breakthrough” but was eager to talk", what was eager is Russia, for no participle
// shares its subject with such a verb. It ends where the clause does.
func (f *finder) wholeParticiple(given []uint8, c int32) {
	r, l := &f.report, f.l
	if info := l.items[c].info; info == nil || info.form != verbIng || info.cues&(1<<cueSay|1<<cueTell|1<<cueDeny) == 0 || l.items[c].noun || l.isHelped(c) {
		return
	}
	last, end := f.reportEnd(given, c)
	if last < 0 || last+2 >= end || r.at[last] < c {
		return
	}
	and, verb := &l.items[r.at[last+1]], &l.items[r.at[last+2]]
	if and.info == nil || and.info.pos != posConj || verb.info == nil || verb.info.pos != posAux && verb.info.pos != posModal && verb.info.form != verbPast {
		return
	}
	to := last + 1
	for to < end && l.items[r.at[to]].kind != itemPunct {
		if given[to] != labelOut && given[to] != labelContent || l.isAccording(r.at[to]) {
			return
		}
		to++
	}
	give(given, last+1, to, labelContent)
}

// wholeMain lets what is reported behind the cue at item c run on through the comma
// before the main clause, where all that the models see is what stands in front of it:
// "said since the day she left, he was in touch with her", "said that with her voice,
// she could read the news". The clause begins with a pronoun or the one word of a name.
func (f *finder) wholeMain(given []uint8, c int32) {
	r, l := &f.report, f.l
	if info := l.items[c].info; info == nil || info.cues&(1<<cueSay|1<<cueTell|1<<cueShow) == 0 || l.items[c].noun {
		return
	}
	first, last, end := f.reportedFront(given, c)
	if last < 0 || last+3 >= end || l.items[r.at[last]].kind == itemRun {
		return
	}
	led := first > 0 && l.isWord(r.at[first]-1, "that") && l.isPreposition(r.at[first])
	if first <= c-r.win.first || !l.isFront(r.at[first], r.at[last]+1) && !l.isClauseFront(r.at[first]) && !led {
		return
	}
	at := r.at[last+2]
	if (l.isClauseFront(r.at[first]) && l.hasVerb(r.at[first], r.at[last]+1) || l.isWord(r.at[first]-1, "that")) && l.opensMain(at, r.at[end-1]+1) {
		f.runOn(given, last+1, end)
		return
	}
	if subject := l.items[at].info; subject == nil && !l.isNamed(at) || subject != nil && subject.pos != posSubj && !l.isWord(at, "it") {
		return
	}
	if l.hasVerb(at+1, min(at+5, r.at[end-1]+1)) {
		f.runOn(given, last+1, end)
	}
}

// frontWithin lets what is reported behind the cue at item c run on through the comma behind a phrase
// in front, behind "that", where the model ends it there: "maintained that throughout the country,
// only one theft had been reported", "said that based on its rules, a team was formed".
func (f *finder) frontWithin(given []uint8, c int32) {
	r, l := &f.report, f.l
	if info := l.items[c].info; info == nil || info.cues&(1<<cueSay|1<<cueTell|1<<cueShow) == 0 || l.items[c].noun {
		return
	}
	first, last, end := f.reportedFront(given, c)
	if last < 0 || last+3 >= end {
		return
	}
	at := r.at[first]
	if first >= last || at <= c || !l.isWord(at-1, "that") || !l.isPreposition(at) && !l.isOneOf(at, basedWords) {
		return
	}
	if !l.tellsTense(at+1, r.at[last]+1) && l.hasTense(r.at[last+2]+1, r.at[end-1]+1) && !l.isPronounThat(r.at[last+2]) {
		f.clauseOn(given, last+1, end)
	}
}

// basedWords open a phrase in front as a preposition does.
var basedWords = smallWordSet(`based compared contrary due given owing thanks`)

// clauseOn gives the items [n, end) of the window to the content up to the next verb that reports,
// unless the model sees something there.
func (f *finder) clauseOn(given []uint8, n, end int32) {
	l := f.l
	for i := n; i < end; i++ {
		if l.items[f.report.at[i]].reports() && l.isFinishing(f.report.at[i]) {
			return
		}
	}
	for i := n; i < end; i++ {
		if given[i] == labelSource || given[i] == labelCue {
			return
		}
	}
	for i := n; i < end; i++ {
		if i < end-1 || l.items[f.report.at[i]].kind != itemPunct {
			given[i] = labelContent
		}
	}
}

// isFinishing reports whether the verb at item i has a subject of its own and is not passive, so
// that somebody else speaks there.
func (l *layering) isFinishing(i int32) bool {
	if i == 0 {
		return false
	}
	info := l.items[i-1].info
	return info == nil || info.pos != posAux
}

// andThat lets what is reported behind the cue at item c run on through "and that": "said
// it had evidence, and that more arrests were likely".
func (f *finder) andThat(given []uint8, c int32) {
	r, l := &f.report, f.l
	last, end := f.reportEnd(given, c)
	if last < 0 {
		return
	}
	n := last + 1
	if n < end && l.markAt(r.at[n]) == ',' {
		n++
	}
	if n+2 < end && (l.isWord(r.at[n], "and") || l.isWord(r.at[n], "but")) && l.isWord(r.at[n+1], "that") && !l.hasVerb(r.at[n+2], r.at[n+2]+1) {
		f.runOn(given, last+1, end)
	}
}

// throughDashes lets what is reported behind the cue at item c run on through an aside between
// dashes where the model ends it at the second one, and a clause is not whole before the first:
// "had nothing to fear, and that – if anything – the party was the one to fear".
func (f *finder) throughDashes(given []uint8, c int32) {
	const most = 10
	r, l := &f.report, f.l
	last, end := f.reportEnd(given, c)
	if last < 0 || last+2 >= end || l.markAt(r.at[last+1]) != '-' {
		return
	}
	for n := last - 1; n > last-most && n > c-r.win.first && given[n] == labelContent; n-- {
		if l.markAt(r.at[n]) != '-' {
			continue
		}
		before := r.at[n] - 1
		if l.isWord(before, "that") || l.isWord(before, "and") || l.isWord(before, "but") || !l.hasTense(c+1, before+1) {
			f.runOn(given, last+1, end)
		}
		return
	}
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

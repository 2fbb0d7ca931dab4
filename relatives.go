package lede

import "strings"

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

// opensPredicate reports whether item i is a verb in a tense that goes on with a
// subject before: "met", "has", "was", "joined" where a noun phrase, a preposition or
// an adverb follows.
func (l *layering) opensPredicate(i int32) bool {
	if int(i)+1 >= len(l.items) || l.items[i].noun {
		return false
	}
	it := &l.items[i]
	switch info := it.info; {
	case it.word == lookSmall+3<<20, info == nil && oddPasts[l.wordAt(i)]:
	case info == nil:
		return false
	case info.pos == posAux, info.pos == posModal:
		return true
	case info.form != verbPast:
		return false
	}
	next := &l.items[i+1]
	return l.inPhrase(next) || next.info != nil && (next.info.pos == posPrep || next.info.pos == posAdv || next.info.pos == posThat || next.info.pos == posTo || next.info.pos == posObj)
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

// behindRelay returns the item behind "agency reported" in "…, the minister said, agency
// reported on Monday", where item i is the comma before it, or i: who passes on what
// was said, behind who said it.
func (l *layering) behindRelay(i, end int32) int32 {
	const most = 10
	for k := i + 1; k < min(end, i+most); k++ {
		it := &l.items[k]
		if k > i+1 && it.info != nil && !it.noun && it.info.cues&(1<<cueSay|1<<cueWrite) != 0 && it.info.form == verbPast {
			return k + 1
		}
		if !l.inPhrase(it) {
			return i
		}
	}
	return i
}

// aSubject returns who speaks, where what the models take for the first part of what
// is reported is the subject of the cue at item c with an aside: "A resident, who did
// not want to be named, said gunmen came". It is no place if that is no aside. Marked
// words in the aside are not reported.
func (f *finder) aSubject(q *attribution, c int32) place {
	l := f.l
	if !q.source.empty() || len(q.content) < 2 || q.kind == Direct || q.content[0].end > l.items[c].start {
		return place{}
	}
	p := l.subjectBefore(c)
	if p.empty() || p.start != q.content[0].start || q.content[1].start < l.items[c].start || strings.TrimRight(f.w.text[q.content[0].end:l.items[c].start], " ,\"”’'") != "" {
		return place{}
	}
	if len(q.marked) > 0 && q.content[0].holds(q.marked[0]) {
		return p
	}
	return q.content[0]
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
				for k := open + 1; open >= 0 && k < n; k++ {
					given[k] = labelContent
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

// wholeName lets a source that stands right before the verb at item c begin where its
// noun phrase does: "Coast Guard Commander Jules Ferrari said", not "Ferrari".
func (f *finder) wholeName(given []uint8, c int32) {
	r, l := &f.report, f.l
	n := c - 1 - r.win.first
	for n >= 0 && given[n] == labelCue {
		n--
	}
	if n < 0 || given[n] != labelSource {
		return
	}
	for n > 0 && given[n-1] == labelSource {
		n--
	}
	if first := l.items[r.at[n]].info; first != nil && (first.pos == posDet || first.pos == posPoss || first.pos == posSubj) {
		return
	}
	for n > 0 && given[n-1] == labelOut && l.items[r.at[n-1]].segment == l.items[c].segment && l.inPhraseOf(r.at[n-1]) {
		n--
		given[n] = labelSource
	}
}

// inPhraseOf reports whether item i may be part of a noun phrase, the mark of a
// genitive too: "three residents' groups".
func (l *layering) inPhraseOf(i int32) bool {
	return l.inPhrase(&l.items[i]) || i > 0 && l.inPhrase(&l.items[i-1]) && (l.isGenitive(i) || l.markAt(i) == '\'')
}

// namesItself reports whether what q reports is nothing but the noun before "who" or
// "which", its source: "the chairman, who disclosed this in Abuja".
func (f *finder) namesItself(q *attribution) bool {
	if q.kind != Indirect || len(q.content) != 1 || q.source.empty() || q.content[0].end > q.source.start {
		return false
	}
	switch strings.ToLower(f.w.text[q.source.start:q.source.end]) {
	case "who", "whose", "which", "that":
		return strings.TrimSpace(f.w.text[q.content[0].end:q.source.start]) == ","
	}
	return false
}

// ownRuns takes from the content the marked words of another sentence than that of the
// cue at item c which are another's already, and those before it where the cue leads in
// others: "“So we left.” Lee told the court: “It was late.”"
func (f *finder) ownRuns(given []uint8, c int32) {
	r, l := &f.report, f.l
	seg := l.items[c].segment
	behind := false
	for n := c + 1 - r.win.first; n < int32(len(given)); n++ {
		behind = behind || given[n] == labelContent && l.isRun(r.at[n]) && l.markAt(r.at[n]-1) == ':'
	}
	for n, i := range r.at {
		it := &l.items[i]
		if given[n] != labelContent || it.run < 0 || it.segment == seg || i == f.forced {
			continue
		}
		p, again := f.cueAt[l.items[c].start]
		taken := f.claimed[it.run] >= 0 && !(again && f.claimed[it.run] == p)
		if ended := i < c && it.word>>22&3 == 2; taken || behind && ended {
			given[n] = labelOut
		}
	}
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

// isClauseFront reports whether item i leads in a clause that stands before a main one:
// "although", "as", "when".
func (l *layering) isClauseFront(i int32) bool {
	return l.isOneOf(i, fronting) || l.isWord(i, "if")
}

// isFront reports whether the items [first, end) are what stands before a main clause:
// a clause led in by "since", "when" or "if", a phrase with a preposition, or the time
// ("the day before she left").
func (l *layering) isFront(first, end int32) bool {
	info := l.items[first].info
	switch {
	case info == nil:
		return false
	case info.pos == posSub:
		return true
	case info.pos == posPrep:
		return !l.hasVerb(first, end) || frontLeads[strings.ToLower(l.wordAt(first))]
	case info.pos == posDet && first+1 < end:
		return l.isOneOf(first+1, frontTimes) && l.hasVerb(first+2, end)
	}
	return false
}

// frontLeads are the prepositions that lead in a clause too, frontTimes the nouns of
// time that do so behind "the".
var (
	frontLeads = wordSet(`after before since until`)
	frontTimes = smallWordSet(`day evening minute moment month morning night time week year`)
)

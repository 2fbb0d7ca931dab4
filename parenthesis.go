package lede

import (
	"slices"
	"strings"
)

// Papers put who spoke into the middle of a sentence of theirs: "The tower, she told
// the council, had no lift". What stands before is reported with what stands behind.

// parenthesis labels as content the words that open the sentence, where the verb of
// saying at item c stands with its source between two commas and what is reported goes
// on behind: "In Miami, he said, the race was over", "This, says a friend, is “plausible”".
// Marked words behind must go on with the sentence, in small letters. When and where
// somebody spoke, and a mere "but" or "still", is not reported: "In a statement, she
// said, the talks had failed".
func (f *finder) parenthesis(given []uint8, c int32) {
	r, l := &f.report, f.l
	if it := &l.items[c]; !it.reports() && !(l.isWord(c+1, "out") && it.info != nil) || it.info.form != verbPast && it.info.form != verbThird {
		return
	}
	first := l.behindPlace(max(l.segments[l.items[c].segment].first, r.win.first))
	open, end := f.parenthesisAt(given, c)
	if open <= first || !f.goesOnBehind(given, end) || !l.mayOpenReport(first, open) {
		return
	}
	for i := first; i < open; i++ {
		if given[i-r.win.first] != labelOut {
			return
		}
	}
	if asides[strings.ToLower(l.wordAt(open-1))] && l.markAt(open-2) == ',' && open-2 > first {
		open -= 2 // "The port, however, he said, was …"
	}
	for i := first; i < open; i++ {
		given[i-r.win.first] = labelContent
	}
}

// parenthesisAt returns the commas between which the verb at item c stands with its
// source, or -1: "…, the minister told the paper, …", "…, says a friend, …".
func (f *finder) parenthesisAt(given []uint8, c int32) (open, end int32) {
	const most = 8 // items behind the verb and its source: whom it tells, when
	r, l := &f.report, f.l
	open, end = c-1, c+1
	if l.markAt(open) == ',' {
		for end < r.win.last && given[end-r.win.first] == labelSource {
			end++
		}
		if end == c+1 {
			return -1, -1
		}
	} else {
		open = l.beforeHelpers(open, r.win.first)
		for open > r.win.first && (given[open-r.win.first] == labelSource || given[open-r.win.first] == labelCue) {
			open--
		}
	}
	if l.markAt(open) != ',' {
		return -1, -1
	}
	for n := 0; n < most && end < r.win.last && l.markAt(end) != ','; n++ {
		if it := &l.items[end]; given[end-r.win.first] == labelContent || it.kind == itemRun || it.kind == itemPunct {
			return -1, -1
		}
		end++
	}
	if end >= r.win.last || l.markAt(end) != ',' {
		return -1, -1
	}
	return open, end
}

// inverted labels as the source the noun phrase between the verb of saying at item c, itself
// behind a comma, and the next comma, where the model sees no source: "It is, says a friend,
// “the end”".
func (f *finder) inverted(given []uint8, c int32) {
	const most = 8
	r, l := &f.report, f.l
	if it := &l.items[c]; !it.reports() || it.info.form == verbIng || l.markAt(c-1) != ',' && !l.endsInComma(c-1) || slices.Contains(given, labelSource) {
		return
	}
	end := c + 1
	for end < min(r.win.last, c+most) && l.inPhraseOf(end) {
		end++
	}
	if end == c+1 || end >= r.win.last || l.markAt(end) != ',' || l.hasVerb(c+1, end) {
		return
	}
	for i := c + 1; i < end; i++ {
		given[i-r.win.first] = labelSource
	}
}

// goesOnBehind reports whether what is reported goes on behind the comma at item end, in
// the same sentence.
func (f *finder) goesOnBehind(given []uint8, end int32) bool {
	r, l := &f.report, f.l
	i := end + 1
	if i >= r.win.last || given[i-r.win.first] != labelContent || l.items[i].segment != l.items[end].segment {
		return false
	}
	if !l.isRun(i) {
		return true
	}
	c := f.w.text[l.runs[l.items[i].run].in.start]
	return 'a' <= c && c <= 'z'
}

// mayOpenReport reports whether the items [first, end) may open what is reported: they
// hold no marked words and no verb of saying, are more than one conjunction, and do not
// tell how or through what somebody spoke.
func (l *layering) mayOpenReport(first, end int32) bool {
	if first >= end || speaking[strings.ToLower(l.wordAt(first))] || l.channelEnd(first) > 0 {
		return false
	}
	words := 0
	for i := first; i < end; i++ {
		it := &l.items[i]
		if it.kind == itemRun || it.reports() || it.mark == ';' || it.mark == ':' {
			return false
		}
		if it.kind == itemWord || it.kind == itemNumber {
			words++
		}
	}
	return words > 1 || words == 1 && !l.isWord(first, "but") && !l.isWord(first, "and") && !l.isWord(first, "still") && !l.isWord(first, "yet")
}

// speaking are the words that open what tells how somebody came to speak: "Asked about
// fuel, she said, …".
var speaking = wordSet(`according addressing answering asked pressed questioned reacting replying responding speaking told writing`)

// subordinateEnd ends what is reported behind the cue at item c where the main clause
// begins, if the cue stands in a clause or a participle in front of it: "When the minister
// said all was well, the benches laughed", "Noting that he had won, Smith left". "When"
// stands right before the one who speaks; behind a comma stands a subject with its verb.
// It returns the item where the main clause begins, if that has the subject of the
// participle, or -1.
func (f *finder) subordinateEnd(given []uint8, c int32) int32 {
	r, l := &f.report, f.l
	it, first := &l.items[c], l.segments[l.items[c].segment].first
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

// lendMain gives q, whose cue is a participle in front of the main clause that begins at
// item main, the subject of that: "Terming it a farce, the minister left".
func (f *finder) lendMain(q *attribution, main int32) {
	if main < 0 || !q.source.empty() {
		return
	}
	l := f.l
	verb := l.mainVerb(main, l.segments[l.items[main].segment].last)
	if verb < 0 {
		return
	}
	for verb > main+1 && l.isAdverb(verb-1) {
		verb--
	}
	if p := (place{l.items[main].start, l.items[verb-1].end}); verb > main && !q.meets(p) {
		q.source = p
	}
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

// fronting are the words that lead in a clause before the main one.
var fronting = smallWordSet(`after although as before since though when whenever whereas while`)

// opensMain reports whether a main clause begins at item i: a pronoun or a noun phrase,
// and behind it a verb in a tense.
func (l *layering) opensMain(i, end int32) bool { return l.mainVerb(i, end) >= 0 }

// mainVerb returns the verb of the main clause that begins at item i, or -1.
func (l *layering) mainVerb(i, end int32) int32 {
	const most = 14
	from := i
	for i < end && l.isAdverb(i) {
		i++
	}
	if i < end && (l.subjectAt(i) && !l.isWord(i, "who") || l.isWord(i, "it") || l.isWord(i, "there")) {
		for k := i + 1; k < min(i+4, end); k++ {
			if l.hasVerb(k, k+1) {
				return k
			}
		}
		return -1
	}
	start := i
	for ; i < min(end, from+most); i++ {
		switch {
		case i > start && (l.opensPredicate(i) || l.hasVerb(i, i+1)):
			return i
		case l.inPhraseOf(i):
		case i > start && (l.isWord(i, "of") || l.isWord(i, "for") || l.isWord(i, "and") || l.isWord(i, "in")):
		default:
			return -1
		}
	}
	return -1
}

// opensLast reports whether the items [i, end), the last of a sentence, begin as a noun
// phrase does, with no comma behind.
func (l *layering) opensLast(i, end int32) bool {
	if i+2 >= end || !l.inPhrase(&l.items[i]) || l.isParticiple(i) {
		return false
	}
	for k := i + 1; k < end; k++ {
		if l.markAt(k) == ',' || l.endsInComma(k) {
			return false
		}
	}
	return true
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

// bothSides labels as content the marked words that open the sentence and end in a comma,
// where behind the verb of saying at item c and its source they go on in small letters:
// "“The bats,” the authors write, “appear to treat it as weather.”"
func (f *finder) bothSides(given []uint8, c int32) {
	r, l := &f.report, f.l
	first := max(l.segments[l.items[c].segment].first, r.win.first)
	if it := &l.items[c]; (!it.reports() || it.info.form == verbIng) && !l.isWord(c, "write") && !l.isWord(c, "say") || !l.isRun(first) || !l.endsInComma(first) || first >= c || given[first-r.win.first] != labelOut || f.claimed[l.items[first].run] >= 0 {
		return
	}
	for i := c + 1; i+1 < r.win.last && i < c+tagReach; i++ {
		if l.markAt(i) == ',' && l.isRun(i+1) {
			if f.goesOnBehind(given, i) {
				given[first-r.win.first] = labelContent
			}
			return
		}
	}
}

// accordingAside takes from what is reported behind "according to" at item c what tells of
// the source between commas: "according to the report, seen by this paper, prices rose".
func (f *finder) accordingAside(given []uint8, c int32) {
	const most = 14
	r, l := &f.report, f.l
	if !l.isAccording(c) {
		return
	}
	i := c + 2
	for i < r.win.last && given[i-r.win.first] == labelSource {
		i++
	}
	if i == c+2 || l.markAt(i) != ',' || i+2 >= r.win.last || given[i+1-r.win.first] != labelContent {
		return
	}
	if next := &l.items[i+1]; next.word != lookSmall+3<<20 && (next.info == nil || next.info.form != verbPast) && !l.tellsOf(i+1) && !l.isOneOf(i+1, passedOn) && !l.isWord(i+1, "one") && !l.isWord(i+1, "which") && (!l.isNamed(i-1) || !l.inPhraseOf(i+1)) {
		return
	}
	end := l.segments[l.items[c].segment].last
	for k := i + 2; k < min(r.win.last, i+most); k++ {
		if l.markAt(k) != ',' {
			continue
		}
		office := l.isNamed(i-1) && l.linksWithin(i+1, k) && !l.hasVerb(i+1, k)
		if !l.isWord(k+1, "who") && !l.isWord(k+1, "which") && (office || l.opensMain(k+1, end) || l.opensFronted(k+1, end)) && (l.isWord(i+1, "which") || !l.opensMain(i+1, k)) {
			for m := i + 1; m < k; m++ {
				given[m-r.win.first] = labelOut
			}
		}
		return
	}
}

// linksWithin reports whether the items [i, end), three or more, hold a preposition, as what tells
// of somebody's office does: "assistant chief of the district".
func (l *layering) linksWithin(i, end int32) bool {
	for k := i + 1; k+1 < end; k++ {
		if l.isPreposition(k) {
			return true
		}
	}
	return false
}

// opensFronted reports whether a phrase in front and its main clause begin at item i:
// "compared to May, prices have fallen".
func (l *layering) opensFronted(i, end int32) bool {
	const most = 10
	if i >= end || !l.isFronted(i) && l.items[i].word != lookSmall+3<<20 && (l.items[i].info == nil || l.items[i].info.form != verbPast) {
		return false
	}
	for k := i + 1; k < min(end, i+most); k++ {
		if l.markAt(k) == ',' {
			return l.opensMain(k+1, end)
		}
	}
	return false
}

// passedOn are the participles, not made by rule, that tell of a report.
var passedOn = smallWordSet(`made put seen sent shown written`)

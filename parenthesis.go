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
	first := l.behindPlace(max(l.segmentOf(c).first, r.win.first))
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
	r.give(given, first, open, labelContent)
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
	r.give(given, c+1, end, labelSource)
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

// bothSides labels as content the marked words that open the sentence and end in a comma,
// where behind the verb of saying at item c and its source they go on in small letters:
// "“The bats,” the authors write, “appear to treat it as weather.”"
func (f *finder) bothSides(given []uint8, c int32) {
	r, l := &f.report, f.l
	first := max(l.segmentOf(c).first, r.win.first)
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
	end := l.segmentOf(c).last
	for k := i + 2; k < min(r.win.last, i+most); k++ {
		if l.markAt(k) != ',' {
			continue
		}
		office := l.isNamed(i-1) && l.linksWithin(i+1, k) && !l.hasVerb(i+1, k)
		if !l.isWord(k+1, "who") && !l.isWord(k+1, "which") && (office || l.opensMain(k+1, end) || l.opensFronted(k+1, end)) && (l.isWord(i+1, "which") || !l.opensMain(i+1, k)) {
			r.give(given, i+1, k, labelOut)
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

// saidWithin lets what is reported go on behind the verb of saying at item c that stands with
// its source between two commas, where the models see but a phrase before it: "These machines,
// officials said, have been sent north".
func (f *finder) saidWithin(given []uint8, c int32) {
	r, l := &f.report, f.l
	if !l.items[c].reports() || l.items[c].info.form == verbIng {
		return
	}
	first := max(l.segmentOf(c).first, r.win.first)
	open, comma := f.parenthesisAt(given, c)
	if open <= first || comma+3 >= r.win.last || given[open-1-r.win.first] != labelContent || given[comma+1-r.win.first] != labelOut {
		return
	}
	end := min(l.segmentOf(c).last, r.win.last)
	if l.isVerbless(first, open) && l.opensPredicate(comma+1) || l.isClauseFront(first) && l.opensMain(comma+1, end) {
		f.runOn(given, comma+1-r.win.first, end-r.win.first)
	}
}

// tagWithin lets what is reported go on behind the verb of saying at item c and who speaks, where
// nothing but a phrase that opens the sentence stands before them: "Thus far, said Mr Lind, the
// year was a poor one".
func (f *finder) tagWithin(given []uint8, c int32) {
	const most = 6
	r, l := &f.report, f.l
	it := &l.items[c]
	first := l.segments[it.segment].first
	if !it.isFinite() || first < r.win.first || c-first > most || c-first < 2 || l.markAt(c-1) != ',' || l.hasTense(first, c) || given[first-r.win.first] != labelContent {
		return
	}
	_, end := f.reportEnd(given, c)
	n := c + 1 - r.win.first
	for n < end && given[n] == labelSource {
		n++
	}
	if n == c+1-r.win.first || n+2 >= end || l.markAt(r.at[n]) != ',' || !l.opensMain(r.at[n]+1, r.at[end-1]+1) {
		return
	}
	f.runOn(given, n+1, end)
}

// accordingWithin puts right what is reported round "according to" at item c between two
// commas. Behind "and", "that" or "which" it is what follows: "fees that, according to the
// union, have doubled"; behind a mere phrase it is that with what follows: "The count, according
// to the bureau, is higher".
func (f *finder) accordingWithin(given []uint8, c int32) {
	r, l := &f.report, f.l
	first := max(l.segmentOf(c).first, r.win.first)
	if !l.isAccording(c) || c < first+2 || l.markAt(c-1) != ',' {
		return
	}
	end := min(l.segmentOf(c).last, r.win.last)
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

// withinLeads are the words that lead in what follows an "according to" between commas.
var withinLeads = []string{"and", "because", "but", "that", "which", "who"}

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

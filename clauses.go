package lede

import (
	"slices"
	"strings"
)

// What the labels of the model miss is mended here, a shape of clause each.

// fronted labels as content, for a plain verb of saying at item c that the model
// gives nothing to report, the clause that a comma parts from it and its source:
// "Output will rise by half, Jorge Salcedo said in Lima." It reports whether
// there is one of three words at least. The source may follow the verb: "Relief to
// come by Friday, says minister."
func (f *finder) fronted(given []uint8, c int32) bool {
	r, l := &f.report, f.l
	info := l.items[c].info
	if info == nil || !info.has(cueSay) || info.form != verbPast && info.form != verbThird {
		return false
	}
	first := max(l.segments[l.items[c].segment].first, r.win.first)
	comma := c - 1
	for comma > first && l.markAt(comma) != ',' {
		if given[comma-r.win.first] == labelOut && l.items[comma].kind == itemRun {
			return false
		}
		comma--
	}
	if comma-first < 3 || c-comma > 12 || l.isFronted(first) {
		return false
	}
	for i := first; i < comma; i++ {
		if given[i-r.win.first] != labelOut {
			return false
		}
	}
	for i := first; i < comma; i++ {
		given[i-r.win.first] = labelContent
	}
	return true
}

// announced labels as content, for a verb of speech at item c that the model gives
// nothing to report, the marked words that open the next paragraph behind the
// colon: "She told the council: ¶ “When I came here …”". It reports whether there
// are any.
func (f *finder) announced(given []uint8, c int32) bool {
	info := f.l.items[c].info
	if f.report.win.extra < 0 || info == nil || !info.has(cueSay) && !info.has(cueTell) {
		return false
	}
	given[len(given)-1] = labelContent
	return true
}

// hearer takes from the content whom the verb at item c tells: of "told the crisis
// team that the wall will hold" what is said begins with "the wall", of "told the AP
// his firm is sound" and "assured him it was" with what follows the name or the
// pronoun.
func (f *finder) hearer(given []uint8, c int32) {
	r, l := &f.report, f.l
	if info := l.items[c].info; info == nil || !info.has(cueTell) || l.items[c].noun {
		return
	}
	const most = 24
	end := c + 1
	for end < min(r.win.last, c+most) && (l.inPhrase(&l.items[end]) || l.isObject(end) || end > c+1 && l.linksPhrases(end)) && !l.isWord(end, "that") {
		end++
	}
	if end == c+1 || end >= r.win.last || !l.isWord(end, "that") {
		end = l.namedHearer(c+1, r.win.last) - 1
	}
	drop(given, c+1-r.win.first, end-r.win.first)
}

// linksPhrases reports whether item i joins noun phrases: a preposition, "and", a comma
// is none.
func (l *layering) linksPhrases(i int32) bool {
	info := l.items[i].info
	return info != nil && (info.pos == posPrep || info.pos == posDay || l.isWord(i, "and")) || l.isGenitive(i)
}

// namedHearer returns the item behind a pronoun or a name that the items [i, end)
// begin with, if a clause of its own follows: a pronoun or an article. Else it returns
// i.
func (l *layering) namedHearer(i, end int32) int32 {
	k := i
	switch {
	case k < end && l.items[k].info != nil && l.items[k].info.pos == posObj && !l.isWord(k, "it"):
		k++
	default:
		if k < end && l.isWord(k, "the") {
			k++
		}
		from := k
		for k < end && l.isNamed(k) {
			k++
		}
		if k == from {
			return i
		}
	}
	if k >= end || l.items[k].info == nil {
		return i
	}
	switch l.items[k].info.pos {
	case posSubj, posDet, posPoss:
		return k
	}
	if l.isWord(k, "it") {
		return k
	}
	return i
}

// withinWords are the marks that stand within a phrase: "60% of capacity", "AT&T".
const withinWords = "%$&/'+"

// wholeClause lets what is reported before the cue at item c run on to the comma
// that parts it from the reporter's words: of "Material will reach all flood-hit
// villages by Friday, she said" the content does not end on "all". Words that are
// of the source or the cue, and marked words, are left as they are.
func (f *finder) wholeClause(given []uint8, c int32) {
	r, l := &f.report, f.l
	at := int(c - r.win.first)
	last := -1
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
			for k := last + 1; k < n; k++ {
				given[k] = labelContent
			}
			return
		case given[n] != labelOut || it.kind == itemPunct && strings.IndexByte(withinWords, it.mark) < 0 || it.kind == itemRun:
			return
		}
	}
}

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

// leadIn labels as content the words that open the sentence before marked words
// which are no sentence without them, where the cue at item c stands behind: "The
// “animosity is like I've never seen before,” he told CNN".
func (f *finder) leadIn(given []uint8, c int32) {
	const most = 12
	r, l := &f.report, f.l
	first := max(l.segments[l.items[c].segment].first, r.win.first)
	i := first
	for i < c && l.items[i].kind != itemRun {
		i++
	}
	if i == first || i >= c || i-first > most || given[i-r.win.first] != labelContent {
		return
	}
	if s := f.w.text[l.runs[l.items[i].run].in.start]; s < 'a' || s > 'z' {
		return
	}
	for k := first; k < i; k++ {
		if given[k-r.win.first] != labelOut || l.items[k].kind == itemPunct || l.items[k].reports() {
			return
		}
	}
	for k := first; k < i; k++ {
		given[k-r.win.first] = labelContent
	}
}

// reports reports whether it is a verb of saying in a tense: "said", "tells".
func (it *item) reports() bool {
	return it.info != nil && !it.noun && it.info.cues&(1<<cueSay|1<<cueTell) != 0 && it.info.form >= verbThird
}

// isFinite reports whether it is a verb in the past or with the "s" of the present, and no noun:
// "signed", "warns".
func (it *item) isFinite() bool {
	return it.info != nil && !it.noun && (it.info.form == verbPast || it.info.form == verbThird)
}

// wholeSource lets the source run on to the noun that ends its phrase: of "the owners
// of the copper mine said" "mine" is no part of the cue, and of "said Astley, the
// authority's chief engineer" the source does not end on "chief".
func (f *finder) wholeSource(given []uint8, c int32) {
	r, l := &f.report, f.l
	for n := 1; n < len(given); n++ {
		i := r.at[n]
		if given[n-1] != labelSource || i == c || i != r.at[n-1]+1 || !l.isThing(i) {
			continue
		}
		if given[n] == labelOut && l.isPossessed(r.at[n-1]) || given[n] == labelCue && i < c {
			given[n] = labelSource
		}
	}
}

// isPossessed reports whether item i is a word that a noun may follow in its phrase:
// "chief", "senior".
func (l *layering) isPossessed(i int32) bool {
	it := &l.items[i]
	return it.kind == itemWord && it.word != lookCapital && (it.info == nil || it.info.pos == posTitle || it.info.pos == posDet || it.info.pos == posPoss) && l.inPhrase(it)
}

// isThing reports whether item i is a word in small letters that no list has and
// that has no ending of an adverb or a verb, so that it is no part of a cue before
// its verb: of "the copper mine said" the cue is "said".
func (l *layering) isThing(i int32) bool {
	it := &l.items[i]
	if it.kind != itemWord || it.info != nil || it.word < lookSmall {
		return false
	}
	switch (it.word - lookSmall) >> 20 {
	case 3, 4, 5:
		return false
	}
	return true
}

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
			for i := first; i <= last; i++ {
				given[i] = labelContent
			}
		}
		return
	}
}

// reportEnd returns, in the window, the last item of the content behind the cue at
// item c, or -1, and the end of the sentence.
func (f *finder) reportEnd(given []uint8, c int32) (last, end int32) {
	r := &f.report
	last = -1
	end = min(f.l.segments[f.l.items[c].segment].last-r.win.first, int32(len(given)))
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

// pastHelpers are the helping verbs in which a report in the past goes on.
var pastHelpers = wordSet(`could did had should was were would`)

// between labels as the source what stands between marked words and the cue at item c,
// where the model takes it for a part of what is reported and sees no source: "«It is
// done», her deputy, Paul Meunier, added, «and more will come»".
func (f *finder) between(given []uint8, c int32) {
	r, l := &f.report, f.l
	if slices.Contains(given, labelSource) {
		return
	}
	last := c - 1
	if l.markAt(last) == ',' {
		last--
	}
	i := last
	for i >= r.win.first && l.items[i].kind != itemRun && given[i-r.win.first] == labelContent {
		i--
	}
	if i < r.win.first || i == last || l.items[i].kind != itemRun || l.items[i].segment != l.items[c].segment || l.hasVerb(i+1, last+1) {
		return
	}
	for k := i + 1; k < c; k++ {
		given[k-r.win.first] = labelSource
		if l.items[k].kind == itemPunct && (k == i+1 || k > last) {
			given[k-r.win.first] = labelOut
		}
	}
}

// behind labels as the source what stands behind the verb of saying at item c, itself
// right behind marked words or a comma, where the model takes it for a part of what is
// reported and sees no source: "“We have no water”, said tired Lind with a pail".
func (f *finder) behind(given []uint8, c int32) {
	r, l := &f.report, f.l
	end := min(l.segments[l.items[c].segment].last, r.win.last)
	if !l.items[c].reports() || slices.Contains(given, labelSource) || !l.isRun(c-1) && (l.markAt(c-1) != ',' || !l.isRun(c-2)) || l.hasVerb(c+2, end) || !l.items[c].info.has(cueSay) {
		return
	}
	for i := c + 1; i < end; i++ {
		if l.isRun(i) {
			return
		}
	}
	p := l.phraseFrom(c+1, end)
	if p.empty() {
		return
	}
	for i := c + 1; i < end; i++ {
		given[i-r.win.first] = labelOut
		if l.items[i].end <= p.end {
			given[i-r.win.first] = labelSource
		}
	}
}

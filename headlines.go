package lede

import (
	"slices"
	"strings"
)

// Headlines leave out articles and helping verbs, and tell by a comma or a dash alone who
// says something.

// headlineSource returns the end of the items of segment seg from item i on, if these are
// all of a headline's last words and name who speaks: four words at most, a name or a noun
// for a person or a body. Else it returns i.
func (l *layering) headlineSource(seg *segment, i int32) int32 {
	const most = 4
	end := seg.last
	for end > i && l.items[end-1].kind == itemPunct {
		end--
	}
	if end == i || end-i > most+1 {
		return i
	}
	capitals := false
	for k := i; k < end; k++ {
		if !l.inPhraseOf(k) && l.items[k].kind != itemWord || l.items[k].kind == itemRun || l.hasVerb(k, k+1) {
			return i
		}
		capitals = capitals || l.isNamed(k)
	}
	if !capitals && nounClassOf(strings.ToLower(l.wordAt(end-1))) == 0 {
		return i
	}
	return end
}

// headlineCue reports whether the verb at item c stands in a title behind a comma, with who
// speaks behind it and nobody that speaks before: "Road to open, says mayor", "Bridge ‘a
// death trap’, warn residents", but not "Minister dubs it ‘illegal’, threatens sack".
func (l *layering) headlineCue(c int32) bool {
	it := &l.items[c]
	if it.info == nil || it.info.cues&(headlineVerbs|1<<cueAsk|1<<cueUrge) == 0 || it.info.form == verbIng || l.markAt(c-1) != ',' && !l.endsInComma(c-1) || !l.inTitle(c) {
		return false
	}
	seg := &l.segments[it.segment]
	if l.headlineSource(seg, c+1) == c+1 {
		return false
	}
	for i := seg.first; i < c-1; i++ {
		if o := &l.items[i]; o.info != nil && !o.noun && o.info.form == verbThird && o.info.cues&(headlineVerbs|1<<cueCall|1<<cueJudge|1<<cueDeny) != 0 {
			return false
		}
	}
	return true
}

// headlineTail returns the first item of who says what a title says, right before the verb
// at item c that ends it, behind a comma: "‘No mercy’ for hoarders, Mwale warns". It
// returns -1 if there is none.
func (l *layering) headlineTail(c int32) int32 {
	const most = 4
	it := &l.items[c]
	if it.info == nil || it.info.cues&headlineVerbs == 0 || it.info.form != verbThird && it.info.form != verbBase || !l.inTitle(c) {
		return -1
	}
	seg := &l.segments[it.segment]
	if c+1 < seg.last && (c+2 < seg.last || l.items[c+1].kind != itemPunct) {
		return -1
	}
	from := c
	for from > seg.first && from > c-most && l.inPhraseOf(from-1) {
		from--
	}
	if from == c || from-3 < seg.first || l.markAt(from-1) != ',' && !l.endsInComma(from-1) {
		return -1
	}
	return from
}

// headlined labels what follows the verb at item c as the source, and what stands before as
// what is said, if that is a headlineCue; or what stands right before as the source, if the
// verb ends the title.
func (f *finder) headlined(given []uint8, c int32) {
	r, l := &f.report, f.l
	seg := l.segmentOf(c)
	from, to, end := c+1, c, c
	switch tail := l.headlineTail(c); {
	case tail >= 0:
		from, to, end = tail, tail, c
	case l.headlineCue(c):
		end = min(l.headlineSource(seg, c+1), r.win.last)
	default:
		return
	}
	r.give(given, from, end, labelSource)
	for i := l.behindPlace(max(seg.first, r.win.first)); i < to; i++ {
		if n := i - r.win.first; l.items[i].mark != ',' && (given[n] != labelCue || from < c) {
			given[n] = labelContent
		}
	}
}

// findDashed finds the titles that end in a dash and who says what stands before it:
// "Schools to reopen on Monday – Ministry".
// What stands before has a verb or marked words, and the name comes back in the story,
// which the name of a paper's site does not.
func (f *finder) findDashed() {
	l := f.l
	for s := range l.segments {
		seg := &l.segments[s]
		if !l.inTitle(seg.first) {
			continue
		}
		dash := seg.last - 1
		for dash > seg.first && l.markAt(dash) != '-' {
			dash--
		}
		if dash <= seg.first+1 || f.w.text[l.items[dash].start-1] != ' ' {
			continue
		}
		end := l.headlineSource(seg, dash+1)
		for k := dash + 2; k < end; k++ {
			if l.isWord(k, "to") || l.isWord(k, "on") {
				end = k
			}
		}
		if end == dash+1 || !f.isDashed(seg.first, dash, end) {
			continue
		}
		f.addDashed(seg.first, dash, l.span(dash+1, end-1))
	}
}

// findColons finds the titles that end in a colon and the office, the body or the kind of
// document of who says what stands before it: "Talks to go on in May: minister", "Envoys to
// meet in Muscat: Omani FM", "Sea may rise by a foot: study". What stands before has a verb
// or "to", and no other colon.
func (f *finder) findColons() {
	const most = 4 // items of who says it
	l := f.l
	for s := range l.segments {
		seg := &l.segments[s]
		if !l.inTitle(seg.first) {
			continue
		}
		colon := seg.last - 1
		for colon > seg.first && l.markAt(colon) != ':' {
			colon--
		}
		if colon < seg.first+shortestTailed || colon+1 >= seg.last || seg.last-colon > most+1 || !l.isNounPhrase(colon+1, seg.last) {
			continue
		}
		word := strings.ToLower(l.wordAt(seg.last - 1))
		if colonSpeakers[l.wordAt(seg.last-1)] || nounClassOf(word)&colonClasses != 0 || seg.last == colon+2 && colonWorks[word] {
			if f.tellsClause(seg.first, colon) && l.behindPlace(seg.first) == seg.first {
				f.cueAt[l.items[colon].start] = int32(len(f.found))
				f.addDashed(seg.first, colon, l.span(colon+1, seg.last-1))
			}
		}
	}
}

// colonClasses are the classes of nouns that end what findColons finds.
const colonClasses = nounMan | nounWoman | nounPerson | nounSpokes | nounAnonymous | nounUnnamed

// colonSpeakers are offices in letters, and bodies, that end it too.
var colonSpeakers = wordSet(`CM FM PM police Police`)

// colonWorks are kinds of documents that end it, alone.
var colonWorks = wordSet(`poll report study survey`)

// tellsClause reports whether the items [first, end) of a title have a verb, "to" or marked
// words, and nobody who speaks.
func (f *finder) tellsClause(first, end int32) bool {
	l := f.l
	telling := l.hasVerb(first, end)
	for i := first; i < end; i++ {
		telling = telling || l.isRun(i) || l.isWord(i, "to")
		if l.markAt(i) == '-' || l.items[i].reports() {
			return false
		}
	}
	return telling
}

// isDashed reports whether the items [first, dash) may be said by those of [dash+1, end).
func (f *finder) isDashed(first, dash, end int32) bool {
	name := f.l.wordAt(end - 1)
	return f.tellsClause(first, dash) && (nounClassOf(strings.ToLower(name)) != 0 || strings.Count(f.w.text, name) > 1)
}

// addDashed adds what the items [first, dash) of a title say, by who stands at source.
func (f *finder) addDashed(first, dash int32, source place) {
	l := f.l
	q := newAttribution(Indirect, l.span(dash, dash), source, ruleScore)
	words := false
	for i := first; i < dash; i++ {
		if l.isRun(i) {
			f.claimRun(&q, l.items[i].run)
		} else {
			words = words || l.items[i].kind != itemPunct
		}
	}
	switch {
	case len(q.marked) > 0 && !words:
		q.kind, q.content = Direct, slices.Clone(q.marked)
	default:
		if len(q.marked) > 0 {
			q.kind = Mixed
		}
		p := f.stretch(first, dash)
		p.start += int32(noteLen(f.w.text[p.start:p.end]))
		q.content = []place{p}
	}
	f.found = append(f.found, q)
}

// noteLen returns the length of an agency's note on a story that opens its title: "UPDATE
// 1-", "RPT-".
func noteLen(title string) int {
	const most = 14
	at := strings.IndexByte(title[:min(len(title), most)], '-') + 1
	if at < 4 || at == len(title) || title[at] == ' ' || strings.ToUpper(title[:at]) != title[:at] {
		return 0
	}
	return at
}

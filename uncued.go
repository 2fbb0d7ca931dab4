package lede

import (
	"math"
	"strings"
	"unicode/utf8"
)

// Marked words that no verb of the lists reports: by whom they were said a model's cue, a dash, or
// the words round them tell.

// findSaid finds the cues of marked words that were said, but that no cue of
// the lists has claimed.
func (f *finder) findSaid() {
	for _, i := range f.l.marked {
		it := &f.l.items[i]
		if f.claimed[it.run] >= 0 || f.l.runs[it.run].parent >= 0 || f.l.runs[it.run].prev >= 0 {
			continue
		}
		f.features = f.l.runFeatures(f.features[:0], i)
		score := int32(f.models.said.Value(f.features))
		if f.forWhom(i, score) || f.answers(i, score) || !f.isSaid(i, score) || f.worded(i, score) {
			continue
		}
		c := f.anchorOf(i)
		switch {
		case f.w.foreign && c >= 0 && f.l.items[c].kind != itemPunct:
			c = -1 // the words that report are English
		case c < 0 && !f.w.foreign:
			c = f.l.verbBehind(i)
		}
		if c >= 0 {
			f.reportRun(c, i, score)
		} else {
			f.followOn(i, score)
		}
	}
}

// isSaid reports whether the marked words at item i, to which the model gives score, were said by
// somebody and are no title or nickname.
func (f *finder) isSaid(i, score int32) bool {
	switch {
	case f.l.isTitled(i):
		return false
	case score > f.leastSaid(i), score > 0 && f.l.isHeadlined(i), score > leastHeadlined && f.l.isHeadlineWords(i):
		return true
	}
	return f.l.isWorded(i)
}

// saidLeast is the score above which marked words count as said, by their length as
// runLook steps it: it takes more for the few words of titles, nicknames and terms
// than for whole sentences. Where a headline says by whom, 0 is enough.
var saidLeast = [4]int32{480, 430, 160, 60}

// leastHeadlined is the score above which ordinary words within single marks in a title
// count as said.
const leastHeadlined = -450

// leastSaid returns the score above which the marked words at item i count as said. In a
// story that is not English, of whose verbs the model knows nothing, all marked words are
// said that are long, or that are a few and end as a sentence or a part of one does, within
// the marks or behind them; see isForeignSpeech too.
func (f *finder) leastSaid(i int32) int32 {
	look := f.l.items[i].word >> 20
	length, ends := look&3, look>>2&3
	if f.w.foreign && (f.l.isForeignSpeech(i) || length > 1 || length == 1 && (ends != 0 || f.l.markAt(i+1) == ',')) {
		return math.MinInt32
	}
	if length > 0 && f.l.inTitle(i) && i == f.l.segmentOf(i).first {
		return saidTitle
	}
	return saidLeast[length]
}

// isForeignSpeech reports whether the marked words at item i of a story that is not English read
// as said by their form: those of a script without blanks, whose words cannot be counted, where
// they are long enough for a clause or end as one (我们有信心。), and those behind which a particle says so.
func (l *layering) isForeignSpeech(i int32) bool {
	const clause, word = 16, 4 // runes
	r := &l.runs[l.items[i].run]
	text := l.w.text[r.in.start:r.in.end]
	n := utf8.RuneCountInString(text)
	if n < word {
		return false
	}
	if first, _ := utf8.DecodeRuneInString(text); isUnspaced(first) && (n >= clause || endsPause(lastRune(text))) {
		return true
	}
	behind := l.w.text[r.all.end:]
	for _, particle := range quotatives {
		if rest, ok := strings.CutPrefix(behind, particle); ok {
			next, _ := utf8.DecodeRuneInString(rest)
			_, marked := glyphs[next]
			return !marked // “海の町”と“山の町”: and
		}
	}
	return false
}

// saidTitle is saidLeast for several words with which a title begins: "‘You cannot hurry a
// violin’: a maker on her trade".
const saidTitle = 200

// isWorded reports whether it is told in whose words the marked words at item i are.
func (l *layering) isWorded(i int32) bool {
	who, _ := l.ownWordsOf(i)
	return who >= 0 || l.wordsOf(i) >= 0
}

// worded adds the marked words at item i, if it is told in whose words they are. It
// reports whether that is so.
func (f *finder) worded(i, score int32) bool {
	l := f.l
	words := l.wordsOf(i)
	if words < 0 {
		return f.ownWords(i, score)
	}
	first, last := words, i-1
	for n := 0; n < 2 && first > l.segmentOf(i).first && (l.isWord(first-1, "the") || l.isWord(first-1, "in")); n++ {
		first--
	}
	if l.markAt(last) == ',' {
		last--
	}
	f.addMarked(newAttribution(Mixed, l.span(first, words+1), l.span(words+2, last), score), i)
	return true
}

// wordsOf returns the item of "words" in "in the words of the manager, “…”", where
// the marked words at item i stand right behind, or -1.
func (l *layering) wordsOf(i int32) int32 {
	first := max(l.segmentOf(i).first, i-tagReach)
	k := i - 1
	if l.markAt(k) == ',' {
		k--
	}
	for ; k > first && (l.inPhrase(&l.items[k]) || l.markAt(k) == ',' || l.isGenitive(k)) && !l.isWord(k, "words"); k-- {
	}
	if k > first && l.isWord(k, "of") && l.isWord(k-1, "words") && k+1 < i-1 {
		return k - 1
	}
	return -1
}

// ownWords adds the marked words at item i, if "in his words" or "in her view" stands
// right before them. It reports whether that is so.
func (f *finder) ownWords(i, score int32) bool {
	l := f.l
	who, noun := l.ownWordsOf(i)
	if who < 0 {
		return false
	}
	f.addMarked(newAttribution(Mixed, l.span(noun, noun), l.span(who, who), score), i)
	return true
}

// ownWordsOf returns the items of "his" and "words" in "in his own words, “…”", where
// the marked words at item i stand right behind, or -1.
func (l *layering) ownWordsOf(i int32) (who, noun int32) {
	noun = i - 1
	if l.markAt(noun) == ',' {
		noun--
	}
	first := l.segmentOf(i).first
	if noun < first+2 || !inWords(wordingNouns, l.wordAt(noun)) {
		return -1, -1
	}
	who = noun - 1
	if l.isWord(who, "own") {
		who--
	}
	if who <= first || !inWords(stylePossessives, l.wordAt(who)) || !l.isWord(who-1, "in") {
		return -1, -1
	}
	return who, noun
}

// wordingNouns are what stands behind "in his" before what he says.
var wordingNouns = []string{"estimation", "opinion", "phrase", "telling", "view", "words"}

// forWhom adds the marked words at item i, if the sentence opens with "for" or "to" and the
// one whose words they are: "For Ms Kerr, who keeps cows, that is “a joke”", "In the words of
// its head, it is “a house without a roof”". It reports whether it does.
func (f *finder) forWhom(i, score int32) bool {
	const most = 6 // items before the verb
	l := f.l
	seg := l.segmentOf(i)
	open := seg.first
	if l.isWord(open, "in") && l.isWord(open+1, "the") && l.isWord(open+2, "words") && l.isWord(open+3, "of") {
		open += 3
	} else if score <= 0 || !l.isWord(open, "for") && !l.isWord(open, "to") {
		return false
	}
	if open+4 > i {
		return false
	}
	be := i - 1
	for be > seg.first && (l.items[be].info != nil && l.items[be].info.pos == posDet || l.isAdverb(be) || l.isWord(be, "nothing")) {
		be--
	}
	if !l.isWord(be, "is") && !l.isWord(be, "was") && !l.isWord(be, "are") && !l.isWord(be, "were") {
		return false
	}
	comma := be - 1
	for comma > seg.first && comma > be-most && (l.inPhraseOf(comma) || l.isObject(comma) || l.isWord(comma, "that")) {
		comma--
	}
	who := l.phraseFrom(open+1, comma)
	if l.markAt(comma) != ',' || comma == be-1 || who.empty() || who.end != l.items[comma-1].end && f.w.text[who.end] != ',' {
		return false
	}
	q := newAttribution(Mixed, l.span(seg.first, open), f.withName(who), score)
	f.claimRun(&q, l.items[i].run)
	q.content = []place{{l.items[comma+1].start, l.runs[l.items[i].run].in.end}}
	q.takeIn()
	f.found = append(f.found, q)
	return true
}

// answers adds the marked words at item i, where the sentence tells whose answer they were:
// "“We want jobs,” was the reply of Ms Chebet". It reports whether it does.
func (f *finder) answers(i, score int32) bool {
	l := f.l
	end := l.segmentOf(i).last
	k := i + 1
	if l.markAt(k) == ',' {
		k++
	}
	if k+4 >= end || !l.isWord(k, "was") && !l.isWord(k, "is") && !l.isWord(k, "came") || !l.isWord(k+1, "the") {
		return false
	}
	of := k + 3
	if noun := l.items[k+2].info; noun == nil || !noun.has(cueNoun) && !noun.has(cueSay) {
		return false
	}
	if !l.isWord(of, "of") && !l.isWord(of, "from") {
		return false
	}
	who := l.phraseFrom(of+1, end)
	if who.empty() {
		return false
	}
	f.addMarked(newAttribution(Direct, l.span(k, k+2), who, score), i)
	return true
}

// anchorOf returns the item that is the cue of the marked words at item i, or -1.
func (f *finder) anchorOf(i int32) int32 {
	win := f.l.window(i)
	f.features = f.l.noAnchorFeatures(f.features[:0], i, win)
	best, at := f.models.anchor.Value(f.features), int32(-1)
	for c := win.first; c < win.last; c++ {
		if !f.l.mayAnchor(c) || f.named(&f.l.items[c]) {
			continue
		}
		f.features = f.l.anchorFeatures(f.features[:0], c, i, win)
		if v := f.models.anchor.Value(f.features); v > best {
			best, at = v, c
		}
	}
	return at
}

// reportRun is reportOf for a cue at item c that is known to be that of the
// marked words at item i.
func (f *finder) reportRun(c, i, score int32) {
	f.forced = i
	f.reportOf(c, score, proofNone)
	f.forced = -1
}

// verbBehind returns the verb behind the marked words at item i whose subject is
// the plain noun phrase before or behind it, or -1: "“…,” the judge ordered.",
// "“…,” sniffed Smith."
func (l *layering) verbBehind(i int32) int32 {
	k := i + 1
	if l.markAt(k) == ',' {
		k++
	}
	last := l.segmentOf(i).last
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
		f.addMarked(newAttribution(Direct, f.l.span(dash, dash), name, ruleScore), i)
	}
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
	layer := l.segmentOf(dash).layer
	last := dash
	words, capitals := 0, 0
	for k := dash + 1; int(k) < len(l.items) && k < dash+phraseItems && l.segmentOf(k).layer == layer; k++ {
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

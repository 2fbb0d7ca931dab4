package lede

import (
	"slices"

	"github.com/lede-news/lede/internal/gaz"
)

// tagNames returns the names in the story, in text order, none within another.
// Dates, times and amounts are not names.
func tagNames(w *work) []nameSpan {
	t := taggers.get()
	spans := t.tag(nameNet, w, nil)
	if len(w.tokens) > mostTagged {
		*t = tagger{namer: namer{vocabulary: t.vocabulary}, words: t.words, looks: t.looks}
	}
	taggers.put(t)
	return joinNicknames(w, spans)
}

// taggers keeps the taggers' working memory from one story to the next.
var taggers shelf[tagger]

// mostTagged is the number of tokens of a story up to which all of a tagger's memory
// is kept: that of a long article, not of a book.
const mostTagged = 1 << 14

// A tagger finds the names of one story.
type tagger struct {
	namer
	net      *nameModel
	features []uint64
	drafts   []draft
	words    wordSums // of words at places
	looks    sumMemo  // of how tokens stand
	parts    sumParts // of the token in hand

	// Of each token of the drafts.
	allSums   []rowSum
	allMarks  []uint8
	allScores [][nameLabels]int32
	allAhead  [][nameLabels + 1]int32
	bag       rowSum // of the words round the run in hand

	revised []uint8 // labels of the second pass

	// Of each token of the run in hand; all but behind are parts of those above.
	scores [][nameLabels]int32
	ahead  [][nameLabels + 1]int32
	behind [][nameLabels + 1]int32
	labels []uint8

	margins []int32 // of the names found, for calibration
}

// The labels of a token: 0 outside any name, else 1 + 4 × kind + part.
const (
	partBegin = iota
	partInside
	partLast
	partUnit
)

// The kinds of names that the model tells apart.
const (
	kindPerson = iota
	kindOrg
	kindPlace
	kindOther
)

// A draft is a run of tokens after the first pass.
type draft struct {
	sentence    int32
	first, last int32 // its tokens
	at          int32 // where its tokens stand in allSums and the like
	bonds       bool  // whether it has any: see bind
}

// tag appends the names of w to spans. It labels each run of tokens by itself
// first, and then again with what the other runs say of the same words.
func (t *tagger) tag(net *nameModel, w *work, spans []nameSpan) []nameSpan {
	t.net = net
	t.margins = t.margins[:0]
	if net.rows == "" {
		return spans // no model is there yet
	}
	t.looks.open(net)
	if t.words.net != net {
		t.words.net = net
		t.forgetSums()
	}
	t.read(w)
	for from := 0; from < len(w.sentences); {
		to := t.portion(from)
		t.drafts, t.allSums, t.allMarks = t.drafts[:0], t.allSums[:0], t.allMarks[:0]
		t.allScores, t.allAhead = t.allScores[:0], t.allAhead[:0]
		for i, s := range w.sentences[from:to] {
			t.runs(s, func(first, last int32) {
				if last-first == 1 && t.isPlainOpener(s, first, t.modes[from+i]) {
					t.mark(s, first, 0)
					return
				}
				t.draft(int32(from+i), s, first, last)
			})
		}
		spans = slices.Grow(spans, len(t.drafts)) // a run has a name, as a rule
		for _, d := range t.drafts {
			t.revise(d)
			spans = t.spans(spans, w.sentences[d.sentence], d.first)
		}
		from = to
	}
	t.leave()
	if len(t.forms) == 0 {
		t.forgetSums()
	}
	return spans
}

// isPlainOpener reports whether token i, all of a run, has its capital because it
// opens the sentence s, and is no name: ⟦The⟧ talks went on. One run in five is
// such a word, which would only cost time.
func (t *tagger) isPlainOpener(s sentence, i int32, mode caseMode) bool {
	f := t.of[i]
	return mode == caseNormal && len(f.text) <= len("meanwhile") && (f.text == "I" || t.placeOf(s, i) != 0) &&
		f.shape != shapeXX && plainOpenerSet.has(f)
}

// portion returns the end of the sentences from the given one on that are tagged
// at one time: all of them in any story, but not in a text of a hundred thousand
// words, of which too much would have to be kept between the passes.
func (t *tagger) portion(from int) int {
	const most = 1 << 17 // tokens
	to := from + 1
	for to < len(t.w.sentences) && t.w.sentences[to].last-t.w.sentences[from].first <= most {
		to++
	}
	return to
}

// draft labels the run [first, last) of the sentence s by itself.
func (t *tagger) draft(si int32, s sentence, first, last int32) {
	mode := t.modes[si]
	t.list(s, first, last, mode)
	d := draft{si, first, last, int32(len(t.allSums)), len(t.bonds) > 1}
	t.allSums = extended(t.allSums, int(last-first))
	t.allScores = extended(t.allScores, int(last-first))
	t.allAhead = extended(t.allAhead, int(last-first))
	t.allMarks = extended(t.allMarks, int(last-first))
	t.scores, t.ahead, t.labels = t.allScores[d.at:], t.allAhead[d.at:], t.allMarks[d.at:]
	t.bag = rowSum{}
	t.features = t.bagFeatures(t.features[:0], s, first, last)
	t.net.addRows(t.features, &t.bag)
	for i := range t.scores {
		sum := &t.allSums[int(d.at)+i]
		t.sum(sum, s, first+int32(i), mode)
		t.net.finish(sum, &t.scores[i])
	}
	t.decode()
	for j, l := range t.labels {
		t.mark(s, first+int32(j), l)
	}
	t.drafts = append(t.drafts, d)
}

// sum sets sum to what the rows of all features of token i of s sum up to. It asks
// for all parts that are kept before it looks at one of them, so that they come from
// memory at one time, and sums up what is missing last.
func (t *tagger) sum(sum *rowSum, s sentence, i int32, mode caseMode) {
	p := &t.parts
	p.have, p.miss = 0, 0
	l := t.look(s, i, mode)
	own, beside, listed := l.ownKey(), l.besideKey(), l.listedKey()
	ownEntry, besideEntry, listedEntry := t.looks.probe(own), t.looks.probe(beside), t.looks.probe(listed)
	for at, f := range t.nearOf(i) {
		p.ask(&t.words, *t.slot(f, at-2, mode), at-2)
	}
	if a := t.around[i-t.base]; a.first != i || a.last != i { // as placed says
		for place := placeOpens; place <= placeAfter; place++ {
			if j, ok := t.placed(i, place); ok {
				p.ask(&t.words, *t.slot(t.wordForm(s, j), place, mode), place)
			}
		}
	}
	p.askLook(ownEntry, own, lookOwn)
	p.askLook(besideEntry, beside, lookBeside)
	p.askLook(listedEntry, listed, lookListed)
	*sum = t.bag
	sum.addAll(p.found[:p.have])
	for _, of := range p.missing[:p.miss] {
		var part *rowSum
		switch of {
		case lookOwn:
			part = t.looks.fill(own)
			t.features = l.ownFeatures(t.features[:0])
		case lookBeside:
			part = t.looks.fill(beside)
			t.features = l.sightFeatures(l.shapeFeatures(t.features[:0]))
		case lookListed:
			part = t.looks.fill(listed)
			t.features = l.listedFeatures(t.features[:0])
		default:
			j, _ := t.placed(i, int(of))
			f := t.wordForm(s, j)
			part = t.newWordSum(t.slot(f, int(of), mode))
			t.features = f.wordFeatures(t.features[:0], int(of), t.capsMatter(f, int(of), mode))
		}
		t.net.addRows(t.features, part)
		sum.add(part)
	}
	if t.features = t.markFeatures(t.features[:0], s, i, &l); len(t.features) > 0 {
		t.net.addRows(t.features, sum)
	}
}

// capsMatter tells of the word f at a place what wordFeatures takes as caps.
func (t *tagger) capsMatter(f *wordForm, place int, mode caseMode) bool {
	return !far(place) && (mode != caseNormal || f != nil && f.small)
}

// slot returns where the number of the sum for f, nil for none, at a place stands.
func (t *tagger) slot(f *wordForm, place int, mode caseMode) *uint16 {
	n := sumSlot(place, t.capsMatter(f, place, mode))
	if f == nil {
		return &t.words.edges[n]
	}
	return &f.sums[n]
}

// newWordSum returns a new sum for the word at a place that has the given slot.
func (t *tagger) newWordSum(slot *uint16) *rowSum {
	if len(t.words.sums) == mostWordSums {
		t.forgetSums()
	}
	sum, n := t.words.add()
	*slot = n
	return sum
}

// forgetSums drops the sums for words.
func (t *tagger) forgetSums() {
	for _, f := range t.forms {
		f.sums = [sumSlots]uint16{}
	}
	t.words.sums, t.words.edges = t.words.sums[:0], [sumSlots]uint16{}
}

// revise labels the run of d again.
func (t *tagger) revise(d draft) {
	n := int(d.last - d.first)
	marks := t.allMarks[d.at:][:n]
	s := t.w.sentences[d.sentence]
	t.scores = t.allScores[d.at:][:n]
	fresh := false
	if d.bonds {
		t.bind(s, d.first, d.last)
	}
	for i, own := range marks {
		t.features = t.docFeatures(t.features[:0], s, d.first+int32(i), own)
		if d.bonds {
			t.features = t.nearFeatures(t.features, d.first+int32(i), marks)
		}
		if len(t.features) > 0 {
			fresh = true
			sum := &t.allSums[int(d.at)+i]
			t.net.addRows(t.features, sum)
			t.net.finish(sum, &t.scores[i])
		}
	}
	t.ahead, t.labels = t.allAhead[d.at:][:n], marks
	if fresh {
		t.revised = resized(t.revised, n)
		t.labels = t.revised
		t.decode()
	}
	if slices.Max(t.labels) > 0 {
		t.lookBack(n)
	}
}

// spans appends the names of the run of s that starts at token first and has
// just been decoded.
func (t *tagger) spans(spans []nameSpan, s sentence, first int32) []nameSpan {
	begin := 0
	for i, l := range t.labels {
		if l == 0 {
			if j := first + int32(i); t.isPlainCountry(s, j) {
				spans = t.name(spans, s, j, j+1, kindPlace, 0)
			}
			continue
		}
		if part := (l - 1) % 4; part == partBegin || part == partUnit {
			begin = i
		}
		if part := (l - 1) % 4; part == partLast || part == partUnit {
			margin := t.margin(begin)
			for j := begin + 1; j <= i; j++ {
				margin = min(margin, t.margin(j))
			}
			spans = t.name(spans, s, first+int32(begin), first+int32(i)+1, int(l-1)/4, margin)
		}
	}
	return spans
}

// isPlainCountry reports whether token i, which the model takes for no name, is
// a country's all the same: US, UK. It needs a sentence with small letters,
// since "TELL US" is none, and no sign of money behind it.
func (t *tagger) isPlainCountry(s sentence, i int32) bool {
	f := t.of[i]
	return f.shape == shapeXX && inCased(plainCountries, f.text) && t.mode(s) != caseUpper &&
		(i+1 >= s.last || t.w.tokens[i+1].space)
}

// name appends the name of the tokens [first, last) of s, of the given kind,
// after setting right what the model's corpora do not agree on.
func (t *tagger) name(spans []nameSpan, s sentence, first, last int32, kind int, margin int32) []nameSpan {
	switch kind {
	case kindOther:
		if last-first == 1 && t.at(first).listing(true)&gaz.Calendar != 0 {
			return spans // a weekday is no name
		}
		if t.isCompound(first, last) {
			last -= 2
			kind = t.kindBefore(first, last)
		}
	case kindPerson:
		if t.isTitle(first, last) {
			return spans
		}
	case kindPlace:
		if comma := t.comma(first, last); comma > first {
			spans = t.name(spans, s, first, comma, kind, margin)
			first = comma + 1
		}
	}
	n := nameSpan{first: first, last: last, conf: t.net.percent(margin)}
	n.typ = t.typeOf(s, first, last, kind)
	if kind == kindPerson || kind == kindPlace {
		if opener := t.opener(s, first); opener < first {
			n.first, n.typ = opener, nameFac
		}
	}
	t.margins = append(t.margins, margin)
	return append(spans, n)
}

// isCompound reports whether the tokens [first, last) end in a participle that
// a hyphen joins to a name: Russian-backed, New York-based.
func (t *tagger) isCompound(first, last int32) bool {
	tokens := t.w.tokens
	return last-first >= 3 && !tokens[last-1].space && !tokens[last-2].space &&
		t.of[last-2].hyphen && compoundTailSet.has(t.at(last-1))
}

// isTitle reports whether the tokens [first, last) are a listed title of several words
// and no person's name: Menteri Besar, Prime Minister.
func (t *tagger) isTitle(first, last int32) bool {
	if last-first < 2 || !t.at(first).opensListed(false) {
		return false
	}
	n, class := names.longer(t.w, int(first), int(last), false)
	return int32(n) == last-first && class&gaz.Role != 0 && class&gaz.Person == 0
}

// kindBefore returns the kind of a name that stands in a compound.
func (t *tagger) kindBefore(first, last int32) int {
	switch n := t.typeClues(first, last); {
	case n.whole&(gaz.NORP) != 0:
		return kindOther
	case n.whole&(gaz.GPE|gaz.Place) != 0:
		return kindPlace
	case n.whole&gaz.Org != 0:
		return kindOrg
	}
	return kindOther
}

// comma returns the place of the comma in a place's name: Geneva, Switzerland
// are two places. It returns first where there is none.
func (t *tagger) comma(first, last int32) int32 {
	for i := first + 1; i < last-1; i++ {
		if t.of[i].text == "," {
			return i
		}
	}
	return first
}

// opener returns the token before first, or up to two capitals further to the
// left, that opens the name of a building: Hotel President ⟦Wilson⟧. It returns
// first if there is none.
func (t *tagger) opener(s sentence, first int32) int32 {
	for i := first - 1; i >= s.first && i >= first-3 && t.joined[i]; i-- {
		if buildingOpenerSet.has(t.at(i)) {
			return i
		}
	}
	return first
}

// extended returns s with n more elements, their values undefined.
func extended[T any](s []T, n int) []T {
	return slices.Grow(s, n)[:len(s)+n]
}

// resized returns s with length n, its elements undefined.
func resized[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n, n+n/2)
	}
	return s[:n]
}

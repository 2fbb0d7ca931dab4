package lede

import (
	"slices"
	"sync"

	"github.com/lede-news/lede/internal/gaz"
)

// tagNames returns the names in the story, in text order, none within another.
// Dates, times and amounts are not names.
func tagNames(w *work) []nameSpan {
	t := taggers.Get().(*tagger)
	defer taggers.Put(t)
	return t.tag(nameNet, w, nil)
}

// taggers keeps the taggers' working memory from one story to the next.
var taggers = sync.Pool{New: func() any { return new(tagger) }}

// A tagger finds the names of one story.
type tagger struct {
	namer
	net      *nameModel
	features []uint64
	drafts   []draft
	allSums  []rowSum // of each token of the drafts
	wordSums []rowSum // of the words at each place: see wordSum
	memo     wordMemo // the same of words of earlier stories
	allMarks []uint8
	edges    [2][5]int32         // as wordForm.sums, for the edge of a sentence
	scores   [][nameLabels]int32 // of each token of a run
	ahead    [][nameLabels + 1]int32
	behind   [][nameLabels + 1]int32
	from     [][nameLabels + 1]uint8
	labels   []uint8
	margins  []int32 // of the names found, for calibration
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
	at          int32 // where its tokens stand in allSums and allMarks
}

// tag appends the names of w to spans. It labels each run of tokens by itself
// first, and then again with what the other runs say of the same words.
func (t *tagger) tag(net *nameModel, w *work, spans []nameSpan) []nameSpan {
	t.net = net
	t.margins = t.margins[:0]
	t.read(w)
	for from := 0; from < len(w.sentences); {
		to := t.portion(from)
		t.drafts, t.allSums, t.allMarks = t.drafts[:0], t.allSums[:0], t.allMarks[:0]
		t.wordSums, t.edges = t.wordSums[:0], [2][5]int32{}
		for i, s := range w.sentences[from:to] {
			t.runs(s, func(first, last int32) {
				if last-first == 1 && t.isPlainOpener(s, first, t.modes[from+i]) {
					t.mark(s, first, 0)
					return
				}
				t.draft(int32(from+i), s, first, last)
			})
		}
		for _, d := range t.drafts {
			t.revise(d)
			spans = t.spans(spans, w.sentences[d.sentence], d.first)
		}
		from = to
	}
	t.w = nil
	clear(t.forms)
	return spans
}

// isPlainOpener reports whether token i, all of a run, has its capital because it
// opens the sentence s, and is no name: ⟦The⟧ talks went on. One run in five is
// such a word, which would only cost time.
func (t *tagger) isPlainOpener(s sentence, i int32, mode caseMode) bool {
	f := &t.forms[t.of[i]]
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
	if from > 0 {
		for i := range t.forms {
			t.forms[i].sums = [2][5]int32{}
		}
	}
	return to
}

// draft labels the run [first, last) of the sentence s by itself.
func (t *tagger) draft(si int32, s sentence, first, last int32) {
	mode := t.modes[si]
	t.list(s, first, last, mode)
	t.scores = resized(t.scores, int(last-first))
	d := draft{si, first, last, int32(len(t.allSums))}
	for j := first; j < last; j++ {
		t.features = t.tokenFeatures(t.features[:0], s, j, mode)
		t.allSums = append(t.allSums, rowSum{})
		sum := &t.allSums[len(t.allSums)-1]
		t.net.addRows(t.features, sum)
		for pos := -2; pos <= 2; pos++ {
			sum.add(t.wordSum(t.wordForm(s, j+int32(pos)), pos, mode != caseNormal))
		}
		t.net.finish(sum, &t.scores[j-first])
	}
	t.decode()
	for j, l := range t.labels {
		t.mark(s, first+int32(j), l)
	}
	t.allMarks = append(t.allMarks, t.labels...)
	t.drafts = append(t.drafts, d)
}

// wordSum returns the sum of the rows of f's features at the place pos from
// another token. It is computed once for a word of the story.
func (t *tagger) wordSum(f *wordForm, pos int, caps bool) *rowSum {
	all := &t.edges
	if f != nil {
		all = &f.sums
		caps = caps || f.small
	}
	at := &all[0][pos+2]
	if caps {
		at = &all[1][pos+2]
	}
	if *at == 0 {
		e, filled := t.memo.entry(t.net, f, pos, caps)
		if !filled {
			t.features = f.wordFeatures(t.features[:0], pos, caps)
			t.net.addRows(t.features, &e.sum)
		}
		t.wordSums = append(t.wordSums, e.sum)
		*at = int32(len(t.wordSums))
	}
	return &t.wordSums[*at-1]
}

// revise labels the run of d again.
func (t *tagger) revise(d draft) {
	n := int(d.last - d.first)
	marks := t.allMarks[d.at:][:n]
	s := t.w.sentences[d.sentence]
	t.scores = resized(t.scores, n)
	for i, own := range marks {
		before, after := uint8(255), uint8(255)
		if i > 0 {
			before = marks[i-1]
		}
		if i+1 < n {
			after = marks[i+1]
		}
		t.features = t.docFeatures(t.features[:0], s, d.first+int32(i), before, own, after)
		sum := &t.allSums[int(d.at)+i]
		t.net.addRows(t.features, sum)
		t.net.finish(sum, &t.scores[i])
	}
	t.decode()
	if slices.Max(t.labels) > 0 {
		t.lookBack(n)
	}
}

// labelFollows says which labels may follow which, and labelsAfter lists them.
var labelFollows, labelsAfter = func() (may [nameLabels + 1][nameLabels + 1]bool, after [nameLabels + 1][]uint8) {
	for a := range may {
		open := a > 0 && (a-1)%4 <= partInside
		for b := range may[a] {
			goesOn := b > 0 && ((b-1)%4 == partInside || (b-1)%4 == partLast)
			may[a][b] = open == goesOn && (!open || (a-1)/4 == (b-1)/4)
			if may[a][b] {
				after[a] = append(after[a], uint8(b))
			}
		}
	}
	return may, after
}()

// lowest is a score below all that can be reached.
const lowest = -1 << 29

// decode sets t.labels to the best labels for t.scores, and t.ahead to the best
// scores of what comes up to each token, if it has a label.
func (t *tagger) decode() {
	n := len(t.scores)
	t.ahead = resized(t.ahead, n)
	t.from = resized(t.from, n)
	t.labels = resized(t.labels, n)
	for i := range n {
		cur := &t.ahead[i]
		for b := range cur {
			cur[b] = lowest
		}
		if i == 0 {
			for _, b := range labelsAfter[0] {
				cur[b] = t.scoreOf(0, b)
			}
			continue
		}
		for a, s := range &t.ahead[i-1] {
			if s == lowest {
				continue
			}
			for _, b := range labelsAfter[a] {
				if s := s + t.net.trans[a][b]; s > cur[b] {
					cur[b] = s
					t.from[i][b] = uint8(a)
				}
			}
		}
		for b := range cur {
			if cur[b] > lowest {
				cur[b] += t.scoreOf(i, uint8(b))
			}
		}
	}
	best := uint8(0)
	for b, s := range &t.ahead[n-1] {
		if labelFollows[b][0] && s > t.ahead[n-1][best] {
			best = uint8(b)
		}
	}
	for i := n - 1; i >= 0; i-- {
		t.labels[i] = best
		best = t.from[i][best]
	}
}

// lookBack sets t.behind: the best score of all that follows token i, if it has
// a label.
func (t *tagger) lookBack(n int) {
	t.behind = resized(t.behind, n)
	for a := range &t.behind[n-1] {
		t.behind[n-1][a] = lowest
		if labelFollows[a][0] {
			t.behind[n-1][a] = 0
		}
	}
	for i := n - 2; i >= 0; i-- {
		for a := range &t.behind[i] {
			best := int32(lowest)
			for _, b := range labelsAfter[a] {
				best = max(best, t.net.trans[a][b]+t.scoreOf(i+1, b)+t.behind[i+1][b])
			}
			t.behind[i][a] = best
		}
	}
}

// scoreOf returns the score of label b at token i of the run.
func (t *tagger) scoreOf(i int, b uint8) int32 {
	if b == 0 {
		return 0
	}
	return t.scores[i][b-1]
}

// margin returns by how much the best labels beat the best ones in which token
// i has another label.
func (t *tagger) margin(i int) int32 {
	best, other := int32(lowest), int32(lowest)
	for b := range &t.ahead[i] {
		s := t.ahead[i][b] + t.behind[i][b]
		if uint8(b) == t.labels[i] {
			best = s
		} else {
			other = max(other, s)
		}
	}
	return best - other
}

// spans appends the names of the run of s that starts at token first and has
// just been decoded.
func (t *tagger) spans(spans []nameSpan, s sentence, first int32) []nameSpan {
	begin := 0
	for i, l := range t.labels {
		if l == 0 {
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
		isHyphen(t.forms[t.of[last-2]].text) && compoundTailSet.has(t.at(last-1))
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
		if t.forms[t.of[i]].text == "," {
			return i
		}
	}
	return first
}

// opener returns the token before first, or up to two capitals further to the
// left, that opens the name of a building: Hotel President ⟦Wilson⟧. It returns
// first if there is none.
func (t *tagger) opener(s sentence, first int32) int32 {
	for i := first - 1; i >= s.first && i >= first-3 && t.joins(s, i); i-- {
		if buildingOpenerSet.has(t.at(i)) {
			return i
		}
	}
	return first
}

// resized returns s with length n, its elements undefined.
func resized[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n, n+n/2)
	}
	return s[:n]
}

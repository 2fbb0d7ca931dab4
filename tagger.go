package lede

import "sync"

// tagNames returns the names in the story, in text order, none within another.
// Dates, times and amounts are not names.
func tagNames(w *work) []nameSpan {
	t := taggers.Get().(*tagger)
	defer taggers.Put(t)
	return t.tag(w, nil)
}

// taggers keeps the taggers' working memory from one story to the next.
var taggers = sync.Pool{New: func() any { return new(tagger) }}

// A tagger finds the names of one story.
type tagger struct {
	namer
	features []uint64
	scores   [][nameLabels]int32 // of each token of a run
	ahead    [][nameLabels + 1]int32
	behind   [][nameLabels + 1]int32
	from     [][nameLabels + 1]uint8
	labels   []uint8
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

// tag appends the names of w to spans.
func (t *tagger) tag(w *work, spans []nameSpan) []nameSpan {
	t.read(w)
	for i, s := range w.sentences {
		t.runs(s, func(first, last int32) {
			t.list(s, first, last, t.modes[i])
			t.scores = t.scores[:0]
			for j := first; j < last; j++ {
				t.features = t.namer.features(t.features[:0], s, j, t.modes[i])
				t.scores = append(t.scores, [nameLabels]int32{})
				nameNet.score(t.features, &t.scores[j-first])
			}
			t.decode()
			spans = t.spans(spans, s, first)
		})
	}
	t.w = nil
	clear(t.forms)
	return spans
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

// decode sets t.labels to the best labels for t.scores, and t.ahead and
// t.behind to the best scores of what comes up to and after each token.
func (t *tagger) decode() {
	n := len(t.scores)
	t.ahead = resized(t.ahead, n)
	t.behind = resized(t.behind, n)
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
				if s := s + nameNet.trans[a][b]; s > cur[b] {
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
	t.lookBack(n)
}

// lookBack sets t.behind: the best score of all that follows token i, if it has
// a label.
func (t *tagger) lookBack(n int) {
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
				best = max(best, nameNet.trans[a][b]+t.scoreOf(i+1, b)+t.behind[i+1][b])
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
			n := nameSpan{first: first + int32(begin), last: first + int32(i) + 1, conf: nameNet.percent(margin)}
			n.typ = t.typeOf(s, n.first, n.last, int(l-1)/4)
			spans = append(spans, n)
		}
	}
	return spans
}

// resized returns s with length n, its elements undefined.
func resized[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n, n+n/2)
	}
	return s[:n]
}

package lede

import (
	"slices"
)

// An edgeKind says which end of what is reported is meant, and on which side of the
// cue.
type edgeKind uint32

const (
	edgeBehindFirst edgeKind = iota // where what stands behind the cue begins
	edgeBehindLast                  // where it ends
	edgeBeforeFirst                 // where what stands before the cue begins
	edgeBeforeLast                  // where it ends
)

// isLast reports whether k is a right edge.
func (k edgeKind) isLast() bool { return k&1 == 1 }

// A chunk is the items [first, last] of a window, by their numbers there. It is
// empty if last lies before first.
type chunk struct{ first, last int32 }

// empty reports whether s holds no item.
func (s chunk) empty() bool { return s.last < s.first }

// An edgeTally counts what the items up to a place of the window are.
type edgeTally struct{ verbs, runs, commas, words, joints, cues int32 }

// minus returns the tally of the items between two places.
func (t edgeTally) minus(o edgeTally) edgeTally {
	return edgeTally{t.verbs - o.verbs, t.runs - o.runs, t.commas - o.commas, t.words - o.words, t.joints - o.joints, t.cues - o.cues}
}

// code packs t in steps.
func (t edgeTally) code() uint32 {
	return uint32(min(t.verbs, 2) | min(t.runs, 1)<<2 | min(t.commas, 2)<<3 | min(t.joints, 2)<<5 | min(t.cues, 1)<<7)
}

// A settler chooses where what is reported begins and ends: of the edges that the
// labels' model likes best, the one that a model of its own likes best. That one
// sees the whole of what an edge cuts off: whether a verb is left to the subject,
// how the sentence goes on, whether marked words stand on the other side.
type settler struct {
	l     *layering
	r     *reporter
	given []uint8
	gain  []int32     // sums of how much more the items up to a place are like content than like anything else
	first []int32     // how much more an item is like the first of the content than one within
	last  []int32     // likewise the last
	tally []edgeTally // of the items up to a place
	cue   int32       // the cue's number in the window
	end   int32       // of the window without the next paragraph

	behind, before chunk
	candidates     []edgeCandidate
	leads          edgeLeads
	features       []uint32
}

// An edgeCandidate is a place where what is reported may begin or end.
type edgeCandidate struct {
	at    int32 // the first or last item; last: before the first, if nothing is reported here
	value int32 // how much the labels' model likes it
}

// mostEdges is how many places are looked at for one edge.
const mostEdges = 8

// start turns s to the cue of r, whose items are labelled given by scores.
func (s *settler) start(l *layering, r *reporter, given []uint8, scores []int32) {
	s.l, s.r, s.given = l, r, given
	s.cue, s.end = r.cue-r.win.first, r.win.last-r.win.first
	n := int(s.end)
	s.gain, s.tally = slices.Grow(s.gain[:0], n+1)[:n+1], slices.Grow(s.tally[:0], n+1)[:n+1]
	s.first, s.last = slices.Grow(s.first[:0], n)[:n], slices.Grow(s.last[:0], n)[:n]
	var t edgeTally
	sum := int32(0)
	s.gain[0], s.tally[0] = sum, t
	for n := range s.first {
		row := (*[tags]int32)(scores[n*tags:])
		out := max(row[tagOut], row[tagSourceInside], row[tagSourceLast], row[tagCue])
		in := max(row[tagContentInside], row[tagDirect])
		sum += in - out
		s.first[n] = max(row[tagContentFirst], row[tagDirect]) - in
		s.last[n] = max(row[tagContentLast], row[tagDirect]) - in
		s.count(&t, r.at[n])
		s.gain[n+1], s.tally[n+1] = sum, t
	}
	s.behind, s.before = s.find(s.cue+1, s.end), s.find(0, s.cue)
}

// count adds item i to t.
func (s *settler) count(t *edgeTally, i int32) {
	it := &s.l.items[i]
	switch {
	case it.kind == itemRun:
		t.runs++
		t.words++
	case it.mark == ',' || it.mark == ';' || it.mark == '-' || it.mark == '(' || it.mark == ')' || it.mark == ':':
		t.commas++
	case it.kind != itemPunct:
		t.words++
	}
	if it.info == nil {
		if it.word == lookSmall+3<<20 {
			t.verbs++
		}
		return
	}
	switch it.info.pos {
	case posThat, posSub, posWh, posConj:
		t.joints++
	case posAux, posModal:
		t.verbs++
	}
	if !it.noun && (it.info.form == verbThird || it.info.form == verbPast) {
		t.verbs++
		if it.info.cues&(1<<cueSay|1<<cueTell) != 0 {
			t.cues++
		}
	}
}

// find returns the chunk from the first to the last item of the content among the
// items [from, to).
func (s *settler) find(from, to int32) chunk {
	got := chunk{to, from - 1}
	for n := from; n < to; n++ {
		if s.given[n] == labelContent && s.l.items[s.r.at[n]].kind != itemPunct {
			got.first = min(got.first, n)
			got.last = n
		}
	}
	if got.empty() {
		return chunk{0, -1}
	}
	return got
}

// of returns the chunk that edge k belongs to, and the other one.
func (s *settler) of(k edgeKind) (own, other *chunk) {
	if k >= edgeBeforeFirst {
		return &s.before, &s.behind
	}
	return &s.behind, &s.before
}

// gather fills candidates with the places for edge k: first the one as it is. It
// reports whether there is a choice.
func (s *settler) gather(k edgeKind) bool {
	s.candidates = s.candidates[:0]
	own, other := s.of(k)
	if own.empty() {
		return false
	}
	from, to := int32(0), s.cue
	if k < edgeBeforeFirst {
		from, to = s.cue+1, s.end
	}
	at := own.first
	if k.isLast() {
		at, from = own.last, own.first
		for n := own.last + 1; n < to; n++ {
			if s.given[n] == labelSource || s.given[n] == labelCue || s.l.isAccording(s.r.at[n]) {
				to = n
			}
		}
	} else {
		to = own.last + 1
		for n := own.first - 1; n >= from; n-- {
			if s.given[n] == labelSource || s.given[n] == labelCue {
				from = n + 1
			}
		}
	}
	s.candidates = append(s.candidates, edgeCandidate{at, s.value(k, at)})
	for n := from; n < to; n++ {
		if n != at && s.l.items[s.r.at[n]].kind != itemPunct {
			s.add(edgeCandidate{n, s.value(k, n)})
		}
	}
	if k.isLast() && !other.empty() {
		s.candidates = append(s.candidates, edgeCandidate{own.first - 1, 0})
	}
	if len(s.candidates) == 1 {
		return false
	}
	s.prepare(k)
	return true
}

// isAccording reports whether item i leads in who passed on what stands before it.
func (l *layering) isAccording(i int32) bool { return l.isWord(i, "according") && l.isWord(i+1, "to") }

// value returns how much the labels' model likes the chunk with edge k at item n.
func (s *settler) value(k edgeKind, n int32) int32 {
	own, _ := s.of(k)
	p := *own
	if k.isLast() {
		p.last = n
	} else {
		p.first = n
	}
	return s.gain[p.last+1] - s.gain[p.first] + s.first[p.first] + s.last[p.last]
}

// liking returns how much the labels' model likes what is reported, on the side of the
// cue where it likes it best.
func (s *settler) liking() int32 {
	most := int32(0)
	if !s.behind.empty() {
		most = s.value(edgeBehindLast, s.behind.last)
	}
	if !s.before.empty() {
		most = max(most, s.value(edgeBeforeLast, s.before.last))
	}
	return most
}

// add adds c to the candidates if it is among the best. The first one stays.
func (s *settler) add(c edgeCandidate) {
	if len(s.candidates) == mostEdges {
		if s.candidates[mostEdges-1].value >= c.value {
			return
		}
		s.candidates = s.candidates[:mostEdges-1]
	}
	n := len(s.candidates)
	s.candidates = append(s.candidates, c)
	for ; n > 1 && s.candidates[n-1].value < c.value; n-- {
		s.candidates[n] = s.candidates[n-1]
	}
	s.candidates[n] = c
}

// put moves edge k to the candidate c.
func (s *settler) put(k edgeKind, c edgeCandidate) {
	own, _ := s.of(k)
	switch {
	case !k.isLast():
		own.first = c.at
	case c.at < own.first:
		*own = chunk{0, -1}
	default:
		own.last = c.at
	}
}

// unit returns the kind of the cue's unit.
func (s *settler) unit() uint32 {
	l := s.l
	return uint32(l.w.units[l.layers[l.segmentOf(s.r.cue).layer].unit].kind)
}

// distance returns how far item n is from the cue, in steps.
func (s *settler) distance(n int32) uint32 { return step(max(n-s.cue, s.cue-n)) }

// item returns the item of number n in the window, or one that stands for its edge.
func (s *settler) item(n int32) *item {
	switch {
	case n < 0:
		return &beyond[0]
	case n >= s.end:
		return &beyond[1]
	}
	return &s.l.items[s.r.at[n]]
}

// restEnd returns the end of the segment of item n in the window.
func (s *settler) restEnd(n int32) int32 {
	return min(s.end, s.l.segments[s.item(n).segment].last-s.r.win.first)
}

// restStart returns the start of the segment of item n in the window, or the item
// behind the cue where that stands between.
func (s *settler) restStart(n int32) int32 {
	from := max(0, s.l.segments[s.item(n).segment].first-s.r.win.first)
	if s.cue < n {
		from = max(from, s.cue+1)
	}
	return from
}

// within returns the tally of p.
func (s *settler) within(p chunk) edgeTally {
	if p.empty() {
		return edgeTally{}
	}
	return s.tally[p.last+1].minus(s.tally[p.first])
}

// between returns the tally of what lies between two places of an edge.
func (s *settler) between(a, b int32) edgeTally {
	return s.tally[max(a, b)+1].minus(s.tally[min(a, b)+1])
}

// kindOf returns what p is: no marked words, nothing but marked words, both, or both
// with marked words first.
func (s *settler) kindOf(p chunk) uint32 {
	t := s.within(p)
	switch {
	case t.runs == 0:
		return 0
	case t.words == t.runs:
		return 1
	case s.item(p.last).kind == itemRun:
		return 2
	case s.item(p.first).kind == itemRun:
		return 3
	}
	return 4
}

// settle moves the edges of what is reported round the cue to where the models like
// them best.
func (f *finder) settle(given []uint8) {
	s := &f.settler
	s.start(f.l, &f.report, given, f.scores)
	was := [2]chunk{s.behind, s.before}
	for k := edgeBehindFirst; k <= edgeBeforeLast; k++ {
		if !s.gather(k) {
			continue
		}
		if f.onEdge != nil {
			f.onEdge(k)
			continue
		}
		best, top := 0, 0
		for n, c := range s.candidates {
			if n > 0 && s.leads.top-c.value >= farBehind && !s.clears(k, c) {
				continue
			}
			s.features = s.featuresOf(s.features[:0], k, c)
			v := f.models.edges.Value(s.features)
			if n == 0 {
				v += leastMove
			}
			if n == 0 || v > top && !s.bares(k, c) {
				best, top = n, v
			}
		}
		s.put(k, s.candidates[best])
	}
	s.relabel(was[0], s.behind)
	s.relabel(was[1], s.before)
}

// leastMove is by how much another edge must be better for one to be moved.
const leastMove = 80

// farBehind is by how much the labels' model likes a place less than the best one where the
// edge is not moved to it, whatever its own model says: of 45,000 edges in news it would
// move 54 so far, and most places lie so far behind.
const farBehind = 512

// clears reports whether with edge k at c nothing is reported on its side of the cue. The
// labels' model has no say in that.
func (s *settler) clears(k edgeKind, c edgeCandidate) bool {
	own, _ := s.of(k)
	return k.isLast() && c.at < own.first
}

// bares reports whether with edge k at c a verb of saying is left with a noun phrase
// to report where it had a clause: "said the 18-km line, built at a cost of £6m, would
// carry more"; or whether marked words would be left to nobody.
func (s *settler) bares(k edgeKind, c edgeCandidate) bool {
	own, _ := s.of(k)
	if !k.isLast() || c.at < own.first || s.r.cues&(1<<cueSay|1<<cueTell) == 0 {
		return false
	}
	cut := s.within(chunk{c.at + 1, own.last})
	return s.within(*own).verbs > 0 && s.within(chunk{own.first, c.at}).verbs == 0 || cut.runs > 0
}

// relabel gives the items of the chunk now, instead of those of was, to the
// content.
func (s *settler) relabel(was, now chunk) {
	if was == now || was.empty() {
		return
	}
	for n := was.first; n <= was.last; n++ {
		if (now.empty() || n < now.first || n > now.last) && s.given[n] == labelContent {
			s.given[n] = labelOut
		}
	}
	for n := now.first; n <= now.last; n++ {
		if n < was.first || n > was.last {
			s.given[n] = labelContent
		}
	}
}

// revive gives a cue for which the labels' model sees nothing the stretch behind it
// that it likes best.
func (f *finder) revive(given []uint8, c int32) {
	s := &f.settler
	if slices.Contains(given, labelContent) {
		return
	}
	s.start(f.l, &f.report, given, f.scores)
	end := min(s.end, s.restEnd(s.cue))
	best, got := int32(-1<<30), chunk{0, -1}
	from := int32(-1)
	for n := s.cue + 1; n < end; n++ {
		if s.item(n).kind == itemPunct {
			continue
		}
		if from < 0 || s.first[n]-s.gain[n] > s.first[from]-s.gain[from] {
			from = n
		}
		if v := s.gain[n+1] - s.gain[from] + s.first[from] + s.last[n]; v > best {
			best, got = v, chunk{from, n}
		}
	}
	if got.empty() || best < leastRevived {
		return
	}
	info := f.l.items[c].info
	if info == nil || f.l.items[c].noun || info.cues&(1<<cueSay|1<<cueTell|1<<cueWrite) == 0 || s.within(got).words < 3 {
		return
	}
	for n := got.first; n <= got.last; n++ {
		s.given[n] = labelContent
	}
}

// leastRevived is how much the labels' model must like what is said for revive.
const leastRevived = -50

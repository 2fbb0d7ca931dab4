package lede

import "math"

// lowest is a score below all that can be reached.
const lowest = -1 << 29

// The labels that leave no name open, and those that may follow them.
var (
	closedLabels  = [...]uint8{0, 1 + partLast, 1 + partUnit, 5 + partLast, 5 + partUnit, 9 + partLast, 9 + partUnit, 13 + partLast, 13 + partUnit}
	openingLabels = [...]uint8{0, 1 + partBegin, 1 + partUnit, 5 + partBegin, 5 + partUnit, 9 + partBegin, 9 + partUnit, 13 + partBegin, 13 + partUnit}
)

// decode sets t.labels to the best labels for t.scores, and t.ahead to the best
// scores of what comes up to each token, if it has a label; both have their length. Which labels lead to
// these scores is only looked for on the best way, from its end.
func (t *tagger) decode() {
	n := len(t.scores)
	first, scores := &t.ahead[0], &t.scores[0]
	first[0] = 0
	for b := 1; b < len(first); b += 4 {
		first[b+partBegin], first[b+partInside] = scores[b+partBegin-1], lowest
		first[b+partLast], first[b+partUnit] = lowest, scores[b+partUnit-1]
	}
	for i := 1; i < n; i++ {
		t.net.step(&t.ahead[i-1], &t.ahead[i], &t.scores[i])
	}
	last := &t.ahead[n-1]
	best, top := uint8(0), last[0]
	for b := uint8(1); b < nameLabels; b += 4 {
		if s := last[b+partLast]; s > top {
			best, top = b+partLast, s
		}
		if s := last[b+partUnit]; s > top {
			best, top = b+partUnit, s
		}
	}
	for i := n - 1; i > 0; i-- {
		t.labels[i] = best
		best = t.net.before(&t.ahead[i-1], best)
	}
	t.labels[0] = best
}

// step sets cur, the best scores up to a token with the given scores, from those
// up to the token before it.
func (m *nameModel) step(prev, cur *[nameLabels + 1]int32, scores *[nameLabels]int32) {
	closed := closedOf(prev)
	var open outerScores
	m.opens.best(&closed, &open)
	cur[0] = open[0]
	for k := range 4 {
		b := 1 + 4*k
		begin, inside, moves := prev[b+partBegin], prev[b+partInside], &m.inner[k]
		cur[b+partBegin] = open[1+2*k] + scores[b+partBegin-1]
		cur[b+partInside] = max(begin+moves.beginInside, inside+moves.insideInside) + scores[b+partInside-1]
		cur[b+partLast] = max(begin+moves.beginLast, inside+moves.insideLast) + scores[b+partLast-1]
		cur[b+partUnit] = open[2+2*k] + scores[b+partUnit-1]
	}
}

// closedOf returns the scores of closedLabels among those of all labels.
func closedOf(all *[nameLabels + 1]int32) outerScores {
	return outerScores{
		all[0], all[1+partLast], all[1+partUnit], all[5+partLast], all[5+partUnit],
		all[9+partLast], all[9+partUnit], all[13+partLast], all[13+partUnit],
	}
}

// before returns the label of the token before one with the label l, on the best
// way there. prev are the best scores up to that token.
func (m *nameModel) before(prev *[nameLabels + 1]int32, l uint8) uint8 {
	if part := (l - 1) % 4; l == 0 || part == partBegin || part == partUnit {
		closed := closedOf(prev)
		best, from := int32(math.MinInt32), uint8(0)
		for k, w := range &m.shuts.of[openingAt(l)] {
			if s := closed[k] + w; s > best {
				best, from = s, closedLabels[k]
			}
		}
		return from
	}
	b := (l-1)&^3 + 1
	if prev[b+partInside]+m.trans[b+partInside][l] > prev[b]+m.trans[b][l] {
		return b + partInside
	}
	return b
}

// openingAt returns the place of the label l among openingLabels.
func openingAt(l uint8) int {
	if l == 0 {
		return 0
	}
	return int(l-1)/4*2 + 1 + int(l-1)%4/partUnit
}

// lookBack sets t.behind: the best score of all that follows token i, if it has
// a label.
func (t *tagger) lookBack(n int) {
	t.behind = resized(t.behind, n)
	last := &t.behind[n-1]
	for a := range last {
		last[a] = lowest
	}
	for _, a := range closedLabels {
		last[a] = 0
	}
	for i := n - 2; i >= 0; i-- {
		t.stepBack(i)
	}
}

// stepBack sets t.behind of token i from that of the token behind it.
func (t *tagger) stepBack(i int) {
	next, cur, scores := &t.behind[i+1], &t.behind[i], &t.scores[i+1]
	opening := outerScores{next[0]}
	for k := range 4 {
		b := 1 + 4*k
		opening[1+2*k] = next[b+partBegin] + scores[b+partBegin-1]
		opening[2+2*k] = next[b+partUnit] + scores[b+partUnit-1]
		inside, last := next[b+partInside]+scores[b+partInside-1], next[b+partLast]+scores[b+partLast-1]
		moves := &t.net.inner[k]
		cur[b+partBegin] = max(inside+moves.beginInside, last+moves.beginLast)
		cur[b+partInside] = max(inside+moves.insideInside, last+moves.insideLast)
	}
	var closed outerScores
	t.net.shuts.best(&opening, &closed)
	for k, a := range &closedLabels {
		cur[a] = closed[k]
	}
}

// margin returns by how much the best labels beat the best ones in which token
// i has another label.
func (t *tagger) margin(i int) int32 {
	ahead, behind := &t.ahead[i], &t.behind[i]
	own := t.labels[i]
	other := int32(lowest)
	for b := range own {
		other = max(other, ahead[b]+behind[b])
	}
	for b := own + 1; b <= nameLabels; b++ {
		other = max(other, ahead[b]+behind[b])
	}
	return ahead[own] + behind[own] - other
}

// innerMoves are what the moves from one label to the next are worth within names of
// one kind.
type innerMoves struct{ beginInside, beginLast, insideInside, insideLast int32 }

// outerMoves are the moves between labels that leave no name open and labels that
// may follow them: what each of these moves is worth, by the label that it starts
// from, of scores that go forward, or ends at, of those that go back.
type outerMoves struct {
	of [len(closedLabels)]outerScores

	// lead says of two labels, the first being better, by how much it must be so
	// that no move makes up for it.
	lead [len(closedLabels)]outerScores
}

// outerScores are the scores of closedLabels or of openingLabels.
type outerScores [len(closedLabels)]int32

// setLeads sets m.lead by m.of.
func (m *outerMoves) setLeads() {
	for i := range m.of {
		for j := range m.of {
			lead := int32(math.MinInt32)
			for k := range m.of[i] {
				lead = max(lead, m.of[j][k]-m.of[i][k])
			}
			m.lead[i][j] = lead
		}
		m.lead[i][i] = lowest // it need not be looked at again
	}
}

// best sets y to the best scores on the other side of the moves, if x are those on
// this side. Labels that lie too far behind the best one are passed over: in news
// nearly all.
func (m *outerMoves) best(x, y *outerScores) {
	from := max(x[0], x[1], x[2], x[3], x[4], x[5], x[6], x[7], x[8])
	top := 0
	for x[top] != from {
		top++
	}
	moves, leads := &m.of[top], &m.lead[top]
	y[0], y[1], y[2] = from+moves[0], from+moves[1], from+moves[2]
	y[3], y[4], y[5] = from+moves[3], from+moves[4], from+moves[5]
	y[6], y[7], y[8] = from+moves[6], from+moves[7], from+moves[8]
	if max(x[0]+leads[0], x[1]+leads[1], x[2]+leads[2], x[3]+leads[3], x[4]+leads[4],
		x[5]+leads[5], x[6]+leads[6], x[7]+leads[7], x[8]+leads[8]) <= from {
		return
	}
	for i := range x {
		if x[i]+leads[i] <= from {
			continue
		}
		for k, w := range &m.of[i] {
			y[k] = max(y[k], x[i]+w)
		}
	}
}

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
	first := &t.ahead[0]
	for b := range first {
		first[b] = lowest
	}
	for _, b := range openingLabels {
		first[b] = t.scoreOf(0, b)
	}
	for i := 1; i < n; i++ {
		t.net.step(&t.ahead[i-1], &t.ahead[i], &t.scores[i])
	}
	best := uint8(0)
	for _, b := range closedLabels {
		if t.ahead[n-1][b] > t.ahead[n-1][best] {
			best = b
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
	closed := outerScores{
		prev[0], prev[1+partLast], prev[1+partUnit], prev[5+partLast], prev[5+partUnit],
		prev[9+partLast], prev[9+partUnit], prev[13+partLast], prev[13+partUnit],
	}
	open := m.opens.best(&closed)
	cur[0] = open[0]
	for k := range 4 {
		b := 1 + 4*k
		begin, inside := prev[b+partBegin], prev[b+partInside]
		fromBegin, fromInside := &m.trans[b+partBegin], &m.trans[b+partInside]
		cur[b+partBegin] = open[1+2*k] + scores[b+partBegin-1]
		cur[b+partInside] = max(begin+fromBegin[b+partInside], inside+fromInside[b+partInside]) + scores[b+partInside-1]
		cur[b+partLast] = max(begin+fromBegin[b+partLast], inside+fromInside[b+partLast]) + scores[b+partLast-1]
		cur[b+partUnit] = open[2+2*k] + scores[b+partUnit-1]
	}
}

// before returns the label of the token before one with the label l, on the best
// way there. prev are the best scores up to that token.
func (m *nameModel) before(prev *[nameLabels + 1]int32, l uint8) uint8 {
	if part := (l - 1) % 4; l == 0 || part == partBegin || part == partUnit {
		best, from := int32(math.MinInt32), uint8(0)
		for _, a := range closedLabels {
			if s := prev[a] + m.trans[a][l]; s > best {
				best, from = s, a
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
		for a := b; a <= b+partInside; a++ {
			trans := &t.net.trans[a]
			cur[a] = max(inside+trans[b+partInside], last+trans[b+partLast])
		}
	}
	closed := t.net.shuts.best(&opening)
	for k, a := range closedLabels {
		cur[a] = closed[k]
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
	}
}

// best returns the best scores on the other side of the moves, if the given ones
// are on this side. Labels that lie too far behind the best one are passed over,
// which most are.
func (m *outerMoves) best(scores *outerScores) outerScores {
	top := 0
	for i, s := range scores {
		if s > scores[top] {
			top = i
		}
	}
	moves, lead := &m.of[top], &m.lead[top]
	from := scores[top]
	var best outerScores
	for k, w := range moves {
		best[k] = from + w
	}
	for i, s := range scores {
		if s+lead[i] <= from || i == top {
			continue
		}
		for k, w := range &m.of[i] {
			best[k] = max(best[k], s+w)
		}
	}
	return best
}

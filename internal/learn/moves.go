package learn

import "math/bits"

// mostPruned is the number of labels up to which a decoder leaves out the moves that
// cannot win.
const mostPruned = 16

// never is added to a score that must not win, and is further off than any two scores
// are from one another.
const never = 1 << 30

// A row has a number for each label.
type row [mostPruned]int32

// A prunedMoves is the transitions of a model, laid out so that of most labels it is
// seen at once that no best sequence runs over them: they lie so far behind the best
// label that none of the moves which both have makes up for it. Only the moves that the
// best label does not have are left to them then.
type prunedMoves struct {
	next, last moveSide // the moves to the next label, and those from the last one
}

// A moveSide is the moves of each label to one side.
type moveSide struct {
	weights []marked // [a][b] of the move of label a with label b, marked with a
	first   []marked // the same, worst and marked with 0 for none

	// How far label b may lie behind label a, [a][b], for one of the moves that both have
	// to be as good.
	reach []row

	// The labels with which label b has a move and label a has none, [a][b].
	only [][]labelSet
	more []labelSet // the labels that have any, [a]
}

// A marked has a score for each label, marked with another label so that of two equal
// scores that with the lower label is the greater number.
type marked [mostPruned]int64

// mark returns the score s marked with label a.
func mark(s int32, a int) int64 { return int64(s)*mostPruned + int64(mostPruned-1-a) }

// unmark returns the score and the label of m.
func unmark(m int64) (int32, uint8) {
	return int32(m >> 4), uint8(mostPruned - 1 - m&(mostPruned-1))
}

// A labelSet is a set of labels, a bit each.
type labelSet uint16

// pruneMoves returns the transitions trans of k labels, or nil if there are too many.
func pruneMoves(trans []int32, k int) *prunedMoves {
	if k > mostPruned {
		return nil
	}
	next, last := make([]row, k), make([]row, k)
	for p := range k {
		for l := range next[p] {
			next[p][l], last[p][l] = -never, -never
		}
	}
	for p := range k {
		for l := range k {
			if w := trans[p*k+l]; w != Forbidden {
				next[p][l], last[l][p] = w, w
			}
		}
	}
	return &prunedMoves{newSide(next), newSide(last)}
}

// newSide returns the side with the given weights.
func newSide(weights []row) moveSide {
	k := len(weights)
	m := moveSide{make([]marked, k), make([]marked, k), make([]row, k), make([][]labelSet, k), make([]labelSet, k)}
	for a := range k {
		for l, w := range weights[a] {
			m.weights[a][l] = mark(w, a)
			m.first[a][l] = max(mark(w, a), mark(worst, 0))
		}
		m.only[a] = make([]labelSet, k)
		for b := range k {
			m.reach[a][b] = -never
			for l := range k {
				switch wa, wb := weights[a][l], weights[b][l]; {
				case wb == -never:
				case wa == -never:
					m.only[a][b] |= 1 << l
					m.more[a] |= 1 << b
				default:
					m.reach[a][b] = max(m.reach[a][b], wb-wa)
				}
			}
		}
	}
	return m
}

// best fills sums with the best score of each label on the other side, marked with the
// label from which it comes. scores are those of the labels on this side, and say how
// far each lies behind the best of them, top.
//
// A label that lies too far behind top is left with the moves that top does not have, and
// of these only with those that the best label which has such moves does not have either.
func (m *moveSide) best(scores *row, top int, sums *marked) {
	*sums = m.first[top]
	reach, only := &m.reach[top], m.only[top]
	second := m.bestOf(scores, m.more[top])
	rest := &m.reach[second]
	for p := range only {
		score := int64(scores[p]) * mostPruned
		weights := &m.weights[p]
		if scores[p]+reach[p] >= 0 {
			for l, w := range weights {
				sums[l] = max(sums[l], score+w)
			}
			continue
		}
		set := only[p]
		if p != second && scores[p]-scores[second]+rest[p] < 0 {
			set &= m.only[second][p]
		}
		for ; set != 0; set &= set - 1 {
			l := bits.TrailingZeros16(uint16(set)) % mostPruned
			sums[l] = max(sums[l], score+weights[l])
		}
	}
}

// bestOf returns the label with the highest score of those in set, 0 if there is none.
func (m *moveSide) bestOf(scores *row, set labelSet) int {
	best := mark(-1<<31, 0)
	for ; set != 0; set &= set - 1 {
		l := bits.TrailingZeros16(uint16(set)) % mostPruned
		best = max(best, mark(scores[l], l))
	}
	_, label := unmark(best)
	return int(label)
}

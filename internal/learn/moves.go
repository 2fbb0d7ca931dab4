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
	weights []row // [a][b] of the move of label a with label b; -never for none

	// What best begins with: the weights, and the label itself; worst and 0 for none.
	sums []row
	from []labelRow

	// How far label b may lie behind label a, [a][b], for one of the moves that both have
	// to be as good.
	reach []row

	// The labels with which label b has a move and label a has none, [a][b].
	only [][]labelSet
}

// A labelRow has a label for each label.
type labelRow [mostPruned]uint8

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
	m := moveSide{weights: weights, sums: make([]row, k), from: make([]labelRow, k), reach: make([]row, k), only: make([][]labelSet, k)}
	for a := range k {
		m.only[a] = make([]labelSet, k)
		for l, w := range weights[a] {
			m.sums[a][l] = floor(w)
			if w != -never {
				m.from[a][l] = uint8(a)
			}
		}
		for b := range k {
			m.reach[a][b] = -never
			for l := range k {
				switch wa, wb := weights[a][l], weights[b][l]; {
				case wb == -never:
				case wa == -never:
					m.only[a][b] |= 1 << l
				default:
					m.reach[a][b] = max(m.reach[a][b], wb-wa)
				}
			}
		}
	}
	return m
}

// best fills sums with the best score of each label on the other side, and from with the
// label from which it comes, the first of equal ones. scores are those of the labels on
// this side, and say how far each lies behind the best of them, top.
func (m *moveSide) best(scores *row, top int, sums *row, from *labelRow) {
	*sums, *from = m.sums[top], m.from[top]
	reach, only := &m.reach[top], m.only[top]
	for p := range only {
		score := scores[p]
		if score+reach[p] < 0 {
			for set := only[p]; set != 0; set &= set - 1 {
				l := bits.TrailingZeros16(uint16(set)) % mostPruned
				if v := score + m.weights[p][l]; v > sums[l] {
					sums[l], from[l] = v, uint8(p)
				}
			}
			continue
		}
		for l, w := range &m.weights[p] {
			if v := score + w; v > sums[l] || v == sums[l] && uint8(p) < from[l] {
				sums[l], from[l] = v, uint8(p)
			}
		}
	}
}

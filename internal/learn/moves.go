package learn

// mostPruned is the number of labels up to which a decoder leaves out the moves that
// cannot win.
const mostPruned = 16

// never is added to a score that must not win, and is further off than any two scores
// are from one another.
const never = 1 << 30

// A row has a number for each label.
type row [mostPruned]int32

// A prunedMoves is the transitions of a model, laid out so that of most labels it is
// seen at once that no best sequence runs over them. Label a loses to label b where it
// lies so far behind that no next label makes up for it.
type prunedMoves struct {
	to   []row // of each label the weights of the moves to the next; -never for none
	from []row // of each label the weights of the moves from the last

	// How far label b may lie behind label a, [a][b], and still be the best one to come
	// from, or to go to. never if b has moves that a has not.
	behind [2][]row
}

// pruneMoves returns the transitions trans of k labels, or nil if there are too many.
func pruneMoves(trans []int32, k int) *prunedMoves {
	if k > mostPruned {
		return nil
	}
	m := &prunedMoves{to: make([]row, k), from: make([]row, k)}
	for p := range k {
		for l := range m.to[p] {
			m.to[p][l], m.from[p][l] = -never, -never
		}
	}
	for p := range k {
		for l := range k {
			if w := trans[p*k+l]; w != Forbidden {
				m.to[p][l], m.from[l][p] = w, w
			}
		}
	}
	for side, weights := range [...][]row{m.to, m.from} {
		m.behind[side] = make([]row, k)
		for a := range k {
			for b := range k {
				m.behind[side][a][b] = reach(&weights[a], &weights[b], k)
			}
		}
	}
	return m
}

// reach returns how far a label with the moves b may lie behind one with the moves a
// for one of its moves to be as good.
func reach(a, b *row, k int) int32 {
	most := int32(-never)
	for l := range k {
		switch {
		case b[l] == -never:
		case a[l] == -never:
			return never
		default:
			most = max(most, b[l]-a[l])
		}
	}
	return most
}

// best fills out and back with the best score of each label after one of the labels
// before, of which it stands in rel how far they lie behind the best, top; scores are
// those of the labels by themselves.
func (m *prunedMoves) best(rel *row, top int, scores, out []int32, back []uint8) {
	var sums row
	var from [mostPruned]uint8
	k := len(m.to)
	for l := range sums {
		sums[l] = worst
	}
	behind := &m.behind[0][top]
	for p := range k {
		if rel[p]+behind[p] < 0 {
			continue
		}
		score := rel[p]
		for l, w := range &m.to[p] {
			if v := score + w; v > sums[l] {
				sums[l], from[l] = v, uint8(p)
			}
		}
	}
	copy(back, from[:k])
	for l, s := range scores {
		out[l] = floor(sums[l] + s)
	}
}

// before fills here with how far each label lies behind the best, as far as the labels
// that follow it tell, of which sums are the best scores.
func (m *prunedMoves) before(sums, here *row) {
	k := len(m.from)
	top := 0
	for l, s := range sums[:k] {
		if s > sums[top] {
			top = l
		}
	}
	for p := range here {
		here[p] = worst
	}
	behind := &m.behind[1][top]
	for l := range k {
		if sums[l]+behind[l] < sums[top] {
			continue
		}
		score := sums[l]
		for p, w := range &m.from[l] {
			here[p] = max(here[p], score+w)
		}
	}
	most := int32(worst)
	for _, s := range here {
		most = max(most, s)
	}
	for p, s := range here {
		here[p] = floor(s - most)
	}
}

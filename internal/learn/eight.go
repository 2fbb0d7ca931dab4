package learn

// An eightMoves is the transitions of a model of eight labels: by the next label,
// then by the one before it, -never for none. So few are tried faster than told
// apart.
type eightMoves [8][8]int32

// movesOfEight returns the transitions trans of k labels, or nil if k is not eight.
func movesOfEight(trans []int32, k int) *eightMoves {
	m := new(eightMoves)
	if k != len(m) {
		return nil
	}
	for p := range m {
		for l := range m {
			m[l][p] = -never
			if w := trans[p*k+l]; w != Forbidden {
				m[l][p] = w
			}
		}
	}
	return m
}

// forwardEight fills best from the second item on, but not back: which label led to
// a score is only looked for on the best way, from its end.
func (d *Decoder) forwardEight(m *eightMoves, scores []int32, n int) {
	before := (*[8]int32)(d.best)
	for i := 1; i < n; i++ {
		best := (*[8]int32)(d.best[8*i:])
		m.step(best, before, (*[8]int32)(scores[8*i:]))
		before = best
	}
}

// step fills best with the best scores up to an item, of which before are those up to the
// item before it, and row its own. They are kept near nought, so that no length of sequence
// overflows.
func (m *eightMoves) step(best, before, row *[8]int32) {
	s0, s1, s2, s3, s4, s5, s6, s7 := before[0], before[1], before[2], before[3], before[4], before[5], before[6], before[7]
	base := max(max(s0, s1), max(s2, s3), max(s4, s5), max(s6, s7))
	s0, s1, s2, s3, s4, s5, s6, s7 = s0-base, s1-base, s2-base, s3-base, s4-base, s5-base, s6-base, s7-base
	for l := range m {
		w := &m[l]
		top := max(worst, s0+w[0])
		top = max(top, s1+w[1])
		top = max(top, s2+w[2])
		top = max(top, s3+w[3])
		top = max(top, s4+w[4])
		top = max(top, s5+w[5])
		top = max(top, s6+w[6])
		top = max(top, s7+w[7])
		best[l] = floor(top + row[l])
	}
}

// before returns the label that leads to label l on the best way; best are the scores
// up to the item before.
func (m *eightMoves) before(best []int32, l uint8) uint8 {
	scores, w := (*[8]int32)(best), &m[l]
	top, from := scores[0]+w[0], 0
	for p := 1; p < len(scores); p++ {
		if v := scores[p] + w[p]; v > top {
			top, from = v, p
		}
	}
	return uint8(from)
}

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
	for i := 1; i < n; i++ {
		rel := behindBest((*[8]int32)(d.best[8*(i-1):]))
		best, row := (*[8]int32)(d.best[8*i:]), (*[8]int32)(scores[8*i:])
		for l := range m {
			best[l] = floor(bestSum(&rel, &m[l]) + row[l])
		}
	}
}

// before returns the label that leads to label l on the best way; best are the scores
// up to the item before.
func (m *eightMoves) before(best []int32, l uint8) uint8 {
	rel := behindBest((*[8]int32)(best))
	top, from := int32(worst), 0
	for p, w := range &m[l] {
		if v := rel[p] + w; v > top {
			top, from = v, p
		}
	}
	return uint8(from)
}

// behindBest returns how far each of s lies behind the best, at or below nought.
func behindBest(s *[8]int32) [8]int32 {
	best := max(max(s[0], s[1]), max(s[2], s[3]), max(s[4], s[5]), max(s[6], s[7]))
	return [8]int32{
		s[0] - best, s[1] - best, s[2] - best, s[3] - best, s[4] - best, s[5] - best, s[6] - best, s[7] - best,
	}
}

// bestSum returns the largest sum of numbers at one place of x and y, or worst.
func bestSum(x, y *[8]int32) int32 {
	best := max(worst, x[0]+y[0])
	best = max(best, x[1]+y[1])
	best = max(best, x[2]+y[2])
	best = max(best, x[3]+y[3])
	best = max(best, x[4]+y[4])
	best = max(best, x[5]+y[5])
	best = max(best, x[6]+y[6])
	return max(best, x[7]+y[7])
}

package learn

import (
	"cmp"
	"slices"
)

// A Calibration turns a score into a chance: steps in rising order of score.
// The zero Calibration says 0.
type Calibration []Step

// A Step says that scores from From on are right with this chance, in percent.
type Step struct {
	From    int
	Percent int
}

// Percent returns the chance, in percent, of a score.
func (c Calibration) Percent(score int) int {
	if len(c) == 0 {
		return 0
	}
	low, high := 0, len(c) // the step lies in [low, high)
	for high-low > 1 {
		if mid := (low + high) / 2; c[mid].From <= score {
			low = mid
		} else {
			high = mid
		}
	}
	return c[low].Percent
}

// An Outcome is a score and whether what it stood for was right.
type Outcome struct {
	Score int
	Right bool
}

// Calibrate returns the calibration that fits outcomes best among those that
// never fall as the score rises (pool adjacent violators, Ayer et al. 1955),
// with no step on fewer than least outcomes. The first step takes in all lower
// scores. It returns nil if there are no outcomes.
func Calibrate(outcomes []Outcome, least int) Calibration {
	sorted := slices.Clone(outcomes)
	slices.SortStableFunc(sorted, func(a, b Outcome) int { return cmp.Compare(a.Score, b.Score) })
	type pool struct{ from, right, of int }
	var pools []pool
	for i, o := range sorted {
		last := len(pools) - 1
		if last < 0 || pools[last].of >= least && sorted[i-1].Score != o.Score {
			pools = append(pools, pool{from: o.Score})
			last++
		}
		pools[last].of++
		if o.Right {
			pools[last].right++
		}
		if i+1 < len(sorted) && (pools[last].of < least || sorted[i+1].Score == o.Score) {
			continue
		}
		for last > 0 && (pools[last].right*pools[last-1].of <= pools[last-1].right*pools[last].of || pools[last].of < least) {
			pools[last-1].right += pools[last].right
			pools[last-1].of += pools[last].of
			pools = pools[:last]
			last--
		}
	}
	var c Calibration
	for _, p := range pools {
		c = append(c, Step{p.from, (100*p.right + p.of/2) / p.of})
	}
	return c
}

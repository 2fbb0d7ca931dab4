//go:build train

package main

import "math"

// A lattice is all the ways to label one run of tokens, with what is needed to
// weigh them (a conditional random field).
type lattice struct {
	scores      [][nOut]float32    // of each token, for labels but 0, whose score is 0
	units       [][nHidden]float32 // what the hidden units of each token say
	grads       [][nOut]float32
	transGrads  [][nLabels][nLabels]float32 // of each token with the one before it
	ahead       [][nLabels]float64
	behind      [][nLabels]float64
	exps        [nLabels][nLabels]float64 // of the weights of successions
	transFactor [nLabels]float64
}

// follow lists the labels that may follow each label.
var follow = func() (after [nLabels][]int) {
	for a := range after {
		open := a > 0 && (a-1)%4 < 2
		for b := range nLabels {
			goesOn := b > 0 && ((b-1)%4 == 1 || (b-1)%4 == 2)
			if open == goesOn && (!open || (a-1)/4 == (b-1)/4) {
				after[a] = append(after[a], b)
			}
		}
	}
	return after
}()

// mayEnd reports whether the label l may be the last one.
func mayEnd(l int) bool { return l == 0 || (l-1)%4 >= 2 }

// impossible is the score of what cannot be.
const impossible = -1e30

// resize makes room for n tokens.
func (t *lattice) resize(n int) {
	t.scores = resized(t.scores, n)
	t.units = resized(t.units, n)
	t.grads = resized(t.grads, n)
	t.transGrads = resized(t.transGrads, n)
	t.ahead = resized(t.ahead, n)
	t.behind = resized(t.behind, n)
}

func resized[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n)
	}
	return s[:n]
}

// score returns the score of label l at token i.
func (t *lattice) score(i, l int) float64 {
	if l == 0 {
		return 0
	}
	return float64(t.scores[i][l-1])
}

// gradients sets the gradients of the likelihood of the labels gold, and
// returns how unlikely they are.
func (t *lattice) gradients(gold []uint8, trans *[nLabels][nLabels]float32) float64 {
	for a := range trans {
		for _, b := range follow[a] {
			t.exps[a][b] = math.Exp(float64(trans[a][b]))
		}
	}
	n := len(gold)
	t.forward(n)
	t.backward(n)
	z := t.total(n)
	goldScore := 0.0
	for i := range n {
		for l := 1; l < nLabels; l++ {
			t.grads[i][l-1] = float32(-math.Exp(t.ahead[i][l] + t.behind[i][l] - z))
		}
		if l := gold[i]; l != 0 {
			t.grads[i][l-1]++
		}
		goldScore += t.score(i, int(gold[i]))
		if i == 0 {
			continue
		}
		goldScore += float64(trans[gold[i-1]][gold[i]])
		for b := range t.transFactor {
			t.transFactor[b] = math.Exp(t.behind[i][b] + t.score(i, b) - z + t.top(i-1))
		}
		for a := range follow {
			p := math.Exp(t.ahead[i-1][a] - t.top(i-1))
			for _, b := range follow[a] {
				g := float32(-float64(p*t.exps[a][b]) * t.transFactor[b])
				if int(gold[i-1]) == a && int(gold[i]) == b {
					g++
				}
				t.transGrads[i][a][b] = g
			}
		}
	}
	return z - goldScore
}

// top returns the highest of the sums ahead of token i.
func (t *lattice) top(i int) float64 {
	top := t.ahead[i][0]
	for _, x := range t.ahead[i][1:] {
		top = max(top, x)
	}
	return top
}

// forward sets ahead: the log of the weight of all ways up to each label.
func (t *lattice) forward(n int) {
	for i := range n {
		cur := &t.ahead[i]
		for l := range cur {
			cur[l] = impossible
		}
		if i == 0 {
			for _, l := range follow[0] {
				cur[l] = t.score(0, l)
			}
			continue
		}
		top := t.top(i - 1)
		var sums [nLabels]float64
		for a, s := range &t.ahead[i-1] {
			if s <= impossible {
				continue
			}
			p := math.Exp(s - top)
			for _, b := range follow[a] {
				sums[b] += float64(p * t.exps[a][b])
			}
		}
		for l, s := range &sums {
			if s > 0 {
				cur[l] = top + math.Log(s) + t.score(i, l)
			}
		}
	}
}

// backward sets behind: the log of the weight of all ways after each label.
func (t *lattice) backward(n int) {
	for l := range nLabels {
		t.behind[n-1][l] = impossible
		if mayEnd(l) {
			t.behind[n-1][l] = 0
		}
	}
	for i := n - 2; i >= 0; i-- {
		var next [nLabels]float64
		top := impossible
		for l := range next {
			next[l] = t.behind[i+1][l] + t.score(i+1, l)
			top = max(top, next[l])
		}
		for l := range next {
			next[l] = math.Exp(next[l] - top)
		}
		for a := range nLabels {
			s := 0.0
			for _, b := range follow[a] {
				s += float64(next[b] * t.exps[a][b])
			}
			t.behind[i][a] = impossible
			if s > 0 {
				t.behind[i][a] = top + math.Log(s)
			}
		}
	}
}

// total returns the log of the weight of all ways to label n tokens.
func (t *lattice) total(n int) float64 {
	top := t.top(n - 1)
	s := 0.0
	for l, x := range &t.ahead[n-1] {
		if mayEnd(l) {
			s += math.Exp(x - top)
		}
	}
	return top + math.Log(s)
}

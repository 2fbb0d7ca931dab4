// Package learn holds the small linear models that lede is trained with: hashed
// features, integer weights, read in place from an embedded string.
//
// A [Model] scores the labels of one item, or of each item in a sequence, as a
// sum of weight rows, one row a feature; [Model.Decode] finds the best sequence
// of labels under the model's transitions (Viterbi), exactly and in time linear
// in the length. All arithmetic at run time is on integers, so that equal input
// gives equal output on every machine.
//
// [TrainTagger] makes a model for sequences (averaged structured perceptron,
// Collins 2002, with gold labels that may be partly known), [TrainRanker] one
// that picks the best of some candidates (log-linear, AdaGrad). [Calibrate]
// turns scores into chances.
package learn

import (
	"encoding/binary"
	"errors"
	"fmt"
)

// magic opens a packed model; the last byte is the version of the format.
const magic = "lede\x01"

// headerLen is the number of bytes before the transitions: the magic, the
// number of labels, the number of bits of a feature, and one of padding.
const headerLen = 8

// A Model is a packed linear model. The zero Model has no labels.
type Model struct {
	// Labels is the number of labels, 1 for a ranker.
	Labels int

	mask  uint32
	trans []int32 // [previous*Labels+label]; row Labels is that of the sequence's start
	rows  string  // Labels signed bytes for each feature

	moves *prunedMoves // nil while the model is trained, or has many labels
	eight *eightMoves  // nil likewise, or if it has not eight
}

// errFormat says that the bytes are no packed model.
var errFormat = errors.New("learn: not a packed model")

// Open reads the model packed in data. Its weights stay where they are; only
// the transitions, a few bytes, are copied.
func Open(data string) (*Model, error) {
	if len(data) < headerLen || data[:len(magic)] != magic {
		return nil, errFormat
	}
	labels, bits := int(data[5]), int(data[6])
	if labels == 0 || bits > 28 {
		return nil, fmt.Errorf("%w: %d labels, %d bits", errFormat, labels, bits)
	}
	n := (labels + 1) * labels
	if len(data) != headerLen+2*n+labels<<bits {
		return nil, fmt.Errorf("%w: %d bytes", errFormat, len(data))
	}
	m := &Model{Labels: labels, mask: 1<<bits - 1, trans: make([]int32, n)}
	for i := range m.trans {
		m.trans[i] = int32(int16(binary.LittleEndian.Uint16([]byte(data[headerLen+2*i : headerLen+2*i+2]))))
	}
	m.rows = data[headerLen+2*n:]
	m.moves, m.eight = pruneMoves(m.trans, labels), movesOfEight(m.trans, labels)
	return m, nil
}

// MustOpen is Open for a model that is embedded in the program: it panics where
// Open returns an error, which a test of that model would show.
func MustOpen(data string) *Model {
	m, err := Open(data)
	if err != nil {
		panic("internal error: " + err.Error())
	}
	return m
}

// Score adds to out[label] the weights of features, for each label. It does not
// clear out, so that the sums of several lists can be added up.
func (m *Model) Score(features []uint32, out []int32) {
	out = out[:m.Labels]
	for len(features) > maxRows {
		m.Score(features[:maxRows], out)
		features = features[maxRows:]
	}
	switch n := len(out); {
	case n == 8:
		sum := m.Sum(features)
		sum.AddTo(out)
		return
	case 8 < n && n <= 16:
		m.scoreSixteen(features, out)
		return
	}
	for from := 0; from < len(out); from += 8 {
		m.scoreEight(features, out, from)
	}
}

// scoreSixteen is Score for nine to 16 labels and for as many features as a Sum can
// hold.
func (m *Model) scoreSixteen(features []uint32, out []int32) {
	n := len(out)
	low, high, ends := sumSixteen(m.rows, m.mask, n, features)
	low.AddTo(out[:8])
	high.AddTo(out[8:])
	for range ends {
		for l, w := range []byte(m.rows[len(m.rows)-n:]) {
			out[l] += int32(int8(w))
		}
	}
}

// sumSixteen returns the sums of the rows of features, each of n bytes, nine to 16, but
// of the very last row, which has no 16 bytes from its beginning on: it returns how many
// features have that. It finds some rows first, and then takes half of each at a time, so
// that all it needs stays in registers.
func sumSixteen(rows string, mask uint32, n int, features []uint32) (low, high Sum, ends int) {
	var found [64]int32 // where rows begin
	for len(features) > 0 {
		part := features[:min(len(features), len(found))]
		features = features[len(part):]
		k := uint(0)
		for _, f := range part {
			at := int(f&mask) * n
			if at > len(rows)-16 {
				ends++
				continue
			}
			found[k%uint(len(found))] = int32(at)
			k++
		}
		low.addAt(rows, found[:k])
		high.addAt(rows[8:], found[:k])
	}
	return low, high, ends
}

// addAt adds the eight bytes of rows at each of the places.
func (s *Sum) addAt(rows string, places []int32) {
	even, odd := s.even, s.odd
	for _, at := range places {
		row := word(rows, int(at)) ^ signs
		even += row & evenMask
		odd += row >> 8 & evenMask
	}
	s.even, s.odd = even, odd
	s.rows += int32(len(places))
}

// scoreEight is Score for the labels from the given one on, eight at most, and
// for as many features as a Sum can hold.
func (m *Model) scoreEight(features []uint32, out []int32, from int) {
	var sums Sum
	for _, f := range features {
		at := int(f&m.mask)*len(out) + from
		if at+8 > len(m.rows) {
			// The last rows have no eight bytes behind them.
			for l := from; l < len(out) && l < from+8; l++ {
				out[l] += int32(int8(m.rows[at-from+l]))
			}
			continue
		}
		sums.add(word(m.rows, at))
	}
	sums.AddTo(out[from:min(len(out), from+8)])
}

// Value returns the score of the first label, the only one of a ranker.
func (m *Model) Value(features []uint32) int {
	rows, mask, sum := m.rows, m.mask, int32(0)
	if m.Labels == 1 {
		for _, f := range features {
			sum += int32(int8(rows[f&mask]))
		}
		return int(sum)
	}
	for _, f := range features {
		sum += int32(int8(rows[int(f&mask)*m.Labels]))
	}
	return int(sum)
}

// Forbidden is the weight of a transition that never happens.
const Forbidden = -1 << 15

// A Decoder finds best sequences of labels. Its scratch space is kept from one
// sequence to the next. The zero Decoder is ready to use; it is not safe for
// concurrent use.
type Decoder struct {
	best   []int32 // best score of a sequence that ends in [item*labels+label]
	back   []uint8 // the label before it
	after  []int32 // best score of what follows
	labels []uint8
	margin []int32
	moves  []move // those of a model without pruned ones
	ends   []int
}

// A move is a transition that may happen, from one label to the label at hand.
type move struct {
	from   uint8
	weight int32
}

// allowed appends to moves the transitions of m that may happen, by label, and to
// ends the end of each label's.
func (m *Model) allowed(moves []move, ends []int) ([]move, []int) {
	k := m.Labels
	for l := range k {
		for p := range k {
			if w := m.trans[p*k+l]; w != Forbidden {
				moves = append(moves, move{uint8(p), w})
			}
		}
		ends = append(ends, len(moves))
	}
	return moves, ends
}

// Decode returns the best labels for a sequence of items whose scores stand in
// scores, m.Labels of them for each item. The result is good until the next
// call.
func (d *Decoder) Decode(m *Model, scores []int32) []uint8 {
	k := m.Labels
	n := len(scores) / k
	d.labels = resize(d.labels, n)
	if n == 0 {
		return d.labels
	}
	d.forward(m, scores, n)
	last := 0
	for l := 1; l < k; l++ {
		if d.best[(n-1)*k+l] > d.best[(n-1)*k+last] {
			last = l
		}
	}
	for i := n - 1; i > 0; i-- {
		d.labels[i] = uint8(last)
		if m.eight != nil {
			last = int(m.eight.before(d.best[(i-1)*k:], uint8(last)))
		} else {
			last = int(d.back[i*k+last])
		}
	}
	d.labels[0] = uint8(last)
	return d.labels
}

// worst is a score below any that a sequence can have; sums with it do not
// overflow, since forward and Margins floor them.
const worst = -1 << 29

// forward fills best, and back unless m has eight labels.
func (d *Decoder) forward(m *Model, scores []int32, n int) {
	k := m.Labels
	d.best = resize(d.best, n*k)
	d.back = resize(d.back, n*k)
	for l := range k {
		d.best[l] = floor(step(m.trans[k*k+l], 0) + scores[l])
	}
	if m.eight != nil {
		d.forwardEight(m.eight, scores, n)
		return
	}
	if m.moves != nil {
		d.forwardPruned(m.moves, scores, n)
		return
	}
	d.moves, d.ends = m.allowed(d.moves[:0], d.ends[:0])
	var rel [1 << 8]int32 // as before, with the best at nought
	for i := 1; i < n; i++ {
		before := d.best[(i-1)*k : i*k]
		// Scores are kept near nought, so that no length of sequence overflows.
		base := before[0]
		for _, s := range before {
			base = max(base, s)
		}
		for p, s := range before {
			rel[p] = s - base
		}
		at := 0
		best, back, row := d.best[i*k:i*k+k], d.back[i*k:i*k+k], scores[i*k:i*k+k]
		for l, end := range d.ends {
			top, from := int32(worst), uint8(0)
			for _, a := range d.moves[at:end] {
				if v := rel[a.from] + a.weight; v > top {
					top, from = v, a.from
				}
			}
			at = end
			best[l] = floor(top + row[l])
			back[l] = from
		}
	}
}

// forwardPruned fills best and back from the second item on.
func (d *Decoder) forwardPruned(m *prunedMoves, scores []int32, n int) {
	k := len(m.next.weights)
	var rel row
	var sums marked
	for i := 1; i < n; i++ {
		before := d.best[(i-1)*k : i*k]
		base, top := best(before)
		for p, s := range before {
			rel[p] = s - base
		}
		m.next.best(&rel, top, &sums)
		here, back := d.best[i*k:i*k+k], d.back[i*k:i*k+k]
		for l, s := range scores[i*k : i*k+k] {
			sum, from := unmark(sums[l])
			here[l], back[l] = floor(sum+s), from
		}
	}
}

// best returns the highest of the scores and the first label that has it.
func best(scores []int32) (score int32, label int) {
	top := mark(scores[0], 0)
	for l, s := range scores {
		top = max(top, mark(s, l))
	}
	score, first := unmark(top)
	return score, int(first)
}

// step returns the score s after a transition of the given weight.
func step(weight, s int32) int32 {
	if weight == Forbidden {
		return worst
	}
	return floor(s + weight)
}

// floor keeps a score from sinking out of range.
func floor(s int32) int32 { return max(s, worst) }

// Margins returns for each item how much better the best sequence is than the
// best that gives this item another label: a measure of doubt that costs a
// second pass. Call it after Decode, with the same arguments; the result is
// good until the next call.
func (d *Decoder) Margins(m *Model, scores []int32) []int32 {
	k := m.Labels
	n := len(scores) / k
	d.margin = resize(d.margin, n)
	if m.moves != nil {
		d.marginsPruned(m.moves, scores, n)
		return d.margin
	}
	d.after = resize(d.after, 3*k)
	next, here, sums := d.after[:k], d.after[k:2*k], d.after[2*k:]
	clear(next)
	for i := n - 1; i >= 0; i-- {
		d.margin[i] = lead(d.best[i*k:i*k+k], next)
		for l := range k {
			sums[l] = floor(scores[i*k+l] + next[l])
		}
		top := int32(worst)
		for p := range k {
			best := int32(worst)
			for l, w := range m.trans[p*k : p*k+k] {
				if w != Forbidden {
					best = max(best, w+sums[l])
				}
			}
			here[p] = best
			top = max(top, best)
		}
		for p := range k {
			here[p] = floor(here[p] - top)
		}
		next, here = here, next
	}
	return d.margin
}

// marginsPruned fills margin.
func (d *Decoder) marginsPruned(m *prunedMoves, scores []int32, n int) {
	k := len(m.last.weights)
	var next, rel row
	var sums marked
	for i := n - 1; i >= 0; i-- {
		d.margin[i] = lead(d.best[i*k:i*k+k], next[:k])
		for l, s := range scores[i*k : i*k+k] {
			rel[l] = floor(s + next[l])
		}
		base, top := best(rel[:k])
		for l := range rel {
			rel[l] -= base
		}
		m.last.best(&rel, top, &sums)
		most := sums[0]
		for _, s := range sums {
			most = max(most, s)
		}
		base, _ = unmark(most)
		for p, s := range sums {
			score, _ := unmark(s)
			next[p] = floor(score - base)
		}
	}
}

// lead returns how much better the best of the sums of a and b is than the second.
func lead(a, b []int32) int32 {
	first, second := int32(worst), int32(worst)
	for l, s := range a {
		v := floor(s + b[l])
		second = max(second, min(first, v))
		first = max(first, v)
	}
	return first - second
}

// resize returns a slice of length n, s itself where it is large enough.
func resize[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n, n+n/4)
	}
	return s[:n]
}

// Hash returns the feature of kind k with the value s (FNV-1a).
func Hash(k uint32, s string) uint32 {
	h := uint32(2166136261)
	for i := range len(s) {
		h = (h ^ uint32(s[i])) * 16777619
	}
	return Mix(k, h)
}

// Mix returns a feature made of two numbers, well spread over 32 bits. It is
// not symmetric.
func Mix(a, b uint32) uint32 {
	h := a*0x9E3779B1 ^ (b + 0x7F4A7C15 + a<<6)
	h ^= h >> 16
	h *= 0x85EBCA6B
	h ^= h >> 13
	h *= 0xC2B2AE35
	return h ^ h>>16
}

package learn

import (
	"math/rand/v2"
)

// A Sequence is one training example of a tagger.
type Sequence struct {
	// Features are the features of each item.
	Features [][]uint32

	// Gold has for each item a bit for every label that may be right. One bit
	// is a known label, all bits say nothing.
	Gold []uint32
}

// Known returns the gold of an item whose label is known.
func Known(label int) uint32 { return 1 << label }

// TaggerOptions say how to train a tagger.
type TaggerOptions struct {
	Labels int    // at most 32
	Bits   int    // features are hashed to this many bits
	Passes int    // over the sequences; 0 means 8
	Seed   uint64 // of the shuffles

	// Allowed reports whether label may follow previous; previous is Labels at
	// the start of a sequence. If nil, every label may.
	Allowed func(previous, label int) bool

	// Cost, if not 0, is added while training to the score of every label that
	// is not gold, so that the model learns to be right by a margin.
	Cost int32
}

// TrainTagger trains a model on sequences with an averaged structured
// perceptron and returns it packed. Equal arguments give equal bytes.
func TrainTagger(sequences []Sequence, o TaggerOptions) []byte {
	t := newTrainer(o)
	passes := o.Passes
	if passes == 0 {
		passes = 8
	}
	order := make([]int, len(sequences))
	for i := range order {
		order[i] = i
	}
	random := rand.New(rand.NewPCG(o.Seed, 1))
	for range passes {
		random.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		for _, i := range order {
			t.learn(&sequences[i])
		}
	}
	return t.pack()
}

// A trainer holds the weights of a tagger while it learns, and their sums over
// time, kept as weight*now - total so that only what changes is touched
// (Daumé 2006).
type trainer struct {
	labels  int
	bits    int
	mask    uint32
	cost    int32
	weights []int32 // [feature*labels+label]
	totals  []int64
	trans   []int32 // as in Model, with Forbidden where not allowed
	ttotals []int64
	now     int64

	scores, goal []int32
	free, bound  Decoder
	best, right  []uint8
}

// newTrainer returns a trainer without knowledge but what is not allowed.
func newTrainer(o TaggerOptions) *trainer {
	n := o.Labels << o.Bits
	t := &trainer{
		labels: o.Labels, bits: o.Bits, mask: 1<<o.Bits - 1, cost: o.Cost, now: 1,
		weights: make([]int32, n), totals: make([]int64, n),
		trans: make([]int32, (o.Labels+1)*o.Labels), ttotals: make([]int64, (o.Labels+1)*o.Labels),
	}
	for p := range o.Labels + 1 {
		for l := range o.Labels {
			if o.Allowed != nil && !o.Allowed(p, l) {
				t.trans[p*o.Labels+l] = Forbidden
			}
		}
	}
	return t
}

// learn decodes s, and where that is wrong moves the weights towards the best
// sequence that the gold permits.
func (t *trainer) learn(s *Sequence) {
	k := t.labels
	n := len(s.Features)
	t.scores = resize(t.scores, n*k)
	t.goal = resize(t.goal, n*k)
	for i, features := range s.Features {
		row := t.scores[i*k : i*k+k]
		clear(row)
		for _, f := range features {
			at := int(f&t.mask) * k
			for l, w := range t.weights[at : at+k] {
				row[l] += w
			}
		}
		for l := range k {
			if s.Gold[i]&(1<<l) != 0 {
				t.goal[i*k+l] = row[l]
			} else {
				t.goal[i*k+l] = worst / 2
				row[l] += t.cost
			}
		}
	}
	m := &Model{Labels: k, trans: t.trans}
	t.best = append(t.best[:0], t.free.Decode(m, t.scores)...)
	wrong := false
	for i, l := range t.best {
		wrong = wrong || s.Gold[i]&(1<<l) == 0
	}
	if wrong {
		t.right = append(t.right[:0], t.bound.Decode(m, t.goal)...)
		t.update(s, t.right, 1)
		t.update(s, t.best, -1)
	}
	t.now++
}

// update adds by to the weights that make up labels.
func (t *trainer) update(s *Sequence, labels []uint8, by int32) {
	k := t.labels
	p := k
	for i, l := range labels {
		// Where both sequences agree the two updates undo each other; skip them.
		if t.best[i] != t.right[i] {
			for _, f := range s.Features[i] {
				at := int(f&t.mask)*k + int(l)
				t.weights[at] += by
				t.totals[at] += int64(by) * t.now
			}
		}
		if at := p*k + int(l); t.trans[at] != Forbidden {
			t.trans[at] += by
			t.ttotals[at] += int64(by) * t.now
		}
		p = int(l)
	}
}

// pack averages the weights and packs them into a model.
func (t *trainer) pack() []byte {
	average := make([]int64, len(t.weights)) // times now
	for i, w := range t.weights {
		average[i] = int64(w)*t.now - t.totals[i]
	}
	trans := make([]int64, len(t.trans))
	for i, w := range t.trans {
		if w == Forbidden {
			trans[i] = forbiddenAverage
			continue
		}
		trans[i] = int64(w)*t.now - t.ttotals[i]
	}
	return packModel(t.labels, t.bits, average, trans)
}

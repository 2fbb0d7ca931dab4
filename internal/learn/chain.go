package learn

import (
	"math"
	"math/rand/v2"
)

// ChainOptions say how to train a chain.
type ChainOptions struct {
	Labels int     // at most 32
	Bits   int     // features are hashed to this many bits
	Passes int     // over the sequences; 0 means 10
	Rate   float64 // of learning; 0 means 0.1
	Decay  float64 // L2, each time a weight is touched; 0 means none
	Drop   int     // percent of the features left out at random while learning
	Seed   uint64  // of the shuffles

	// Allowed is as in TaggerOptions.
	Allowed func(previous, label int) bool
}

// TrainChain trains a model on sequences, as TrainTagger does, but for the
// chance of the gold labels: a linear-chain conditional random field (Lafferty,
// McCallum and Pereira 2001), by AdaGrad. It learns better than the perceptron
// from few sequences with noisy labels, and its margins tell doubt better.
// Where the gold permits several labels, their chances are added up. The weights
// are averaged over the second half of the passes.
func TrainChain(sequences []Sequence, o ChainOptions) []byte {
	return TrainChains([][]Sequence{sequences}, o)
}

// TrainChains trains a chain on each of several sets of sequences, the second and
// later ones in other orders, and returns the average of all: from few sequences
// two chains learn alike what there is to learn, and differ in what was chance.
func TrainChains(sets [][]Sequence, o ChainOptions) []byte {
	var mean *chain
	for i, sequences := range sets {
		run := o
		run.Seed += uint64(i)
		c := trainChain(sequences, run)
		if mean == nil {
			mean = c
			continue
		}
		for i, w := range c.weights {
			mean.weights[i] += w
		}
		for i, w := range c.trans {
			mean.trans[i] += w
		}
	}
	return mean.pack()
}

// trainChain trains one chain.
func trainChain(sequences []Sequence, o ChainOptions) *chain {
	if o.Passes == 0 {
		o.Passes = 10
	}
	if o.Rate == 0 {
		o.Rate = 0.1
	}
	c := newChain(o)
	order := make([]int, len(sequences))
	for i := range order {
		order[i] = i
	}
	weights, trans := make([]float64, len(c.weights)), make([]float64, len(c.trans))
	for pass := range o.Passes {
		c.random.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		for _, i := range order {
			c.learn(&sequences[i])
		}
		if pass < o.Passes/2 {
			continue
		}
		for i, w := range c.weights {
			weights[i] += w
		}
		for i, w := range c.trans {
			trans[i] += w
		}
	}
	c.weights, c.trans = weights, trans
	return c
}

// A chain holds the weights of a model while it learns.
type chain struct {
	ChainOptions
	mask             uint32
	random           *rand.Rand
	weights, squares []float64 // [feature*Labels+label]
	trans, tsquares  []float64 // [previous*Labels+label]
	banned           []bool    // of transitions
	slope            []float64 // of the weights, for the sequence at hand
	touched          []int     // weights that have a slope

	kept              [][]uint32
	scores            []float64
	free, bound       []float64 // marginals of labels
	tfree, tbound     []float64 // expected transitions
	alpha, beta, size []float64
	both              []float64 // the chances of two labels in a row
}

// newChain returns a chain that knows nothing but what is not allowed.
func newChain(o ChainOptions) *chain {
	n, t := o.Labels<<o.Bits, (o.Labels+1)*o.Labels
	c := &chain{
		ChainOptions: o, mask: 1<<o.Bits - 1, random: rand.New(rand.NewPCG(o.Seed, 3)),
		weights: make([]float64, n), squares: make([]float64, n), slope: make([]float64, n),
		trans: make([]float64, t), tsquares: make([]float64, t), banned: make([]bool, t),
		tfree: make([]float64, t), tbound: make([]float64, t),
	}
	for p := range o.Labels + 1 {
		for l := range o.Labels {
			c.banned[p*o.Labels+l] = o.Allowed != nil && !o.Allowed(p, l)
		}
	}
	return c
}

// learn moves the weights one step towards the labels of s. It is one step
// however long s is: many small ones, each along the slope of before the first,
// would run away on a long sequence.
func (c *chain) learn(s *Sequence) {
	n, k := len(s.Features), c.Labels
	if n == 0 {
		return
	}
	c.score(s)
	c.free, c.bound = resize(c.free, n*k), resize(c.bound, n*k)
	if !c.marginals(nil, c.free, c.tfree) || !c.marginals(s.Gold, c.bound, c.tbound) {
		return
	}
	for i, features := range c.kept {
		for l := range k {
			g := c.free[i*k+l] - c.bound[i*k+l]
			if g > -1e-4 && g < 1e-4 {
				continue
			}
			for _, f := range features {
				at := int(f&c.mask)*k + l
				if c.slope[at] == 0 {
					c.touched = append(c.touched, at)
				}
				c.slope[at] += g
			}
		}
	}
	for _, at := range c.touched {
		c.step(&c.weights[at], &c.squares[at], c.slope[at])
		c.slope[at] = 0
	}
	c.touched = c.touched[:0]
	for t := range c.trans {
		if g := c.tfree[t] - c.tbound[t]; g != 0 && !c.banned[t] {
			c.step(&c.trans[t], &c.tsquares[t], g)
		}
	}
}

// step moves the weight w against the gradient g.
func (c *chain) step(w, square *float64, g float64) {
	d := g + float64(c.Decay**w)
	*square += float64(d * d)
	*w -= float64(c.Rate*d) / math.Sqrt(*square+1e-8)
}

// score fills kept and scores for s.
func (c *chain) score(s *Sequence) {
	n, k := len(s.Features), c.Labels
	c.scores = resize(c.scores, n*k)
	c.kept = c.kept[:0]
	for i, features := range s.Features {
		kept := features
		if c.Drop > 0 {
			kept = make([]uint32, 0, len(features))
			for _, f := range features {
				if c.random.IntN(100) >= c.Drop {
					kept = append(kept, f)
				}
			}
		}
		c.kept = append(c.kept, kept)
		row := c.scores[i*k : i*k+k]
		clear(row)
		for _, f := range kept {
			at := int(f&c.mask) * k
			for l, w := range c.weights[at : at+k] {
				row[l] += w
			}
		}
		if c.Drop > 0 {
			for l := range row {
				row[l] *= 100 / float64(100-c.Drop)
			}
		}
	}
}

// marginals fills chance with the chance of each label of each item, and moves
// with the expected number of each transition, among the labels that gold
// permits; nil permits all. It returns false if no sequence is permitted. It is
// the forward-backward algorithm, in which each item's sums are scaled to 1 to
// keep them in range.
func (c *chain) marginals(gold []uint32, chance, moves []float64) bool {
	k := c.Labels
	n := len(chance) / k
	c.alpha, c.beta, c.size = resize(c.alpha, n*k), resize(c.beta, n*k), resize(c.size, n*k)
	weight := make([]float64, len(c.trans))
	for t, w := range c.trans {
		if !c.banned[t] {
			weight[t] = math.Exp(w)
		}
	}
	for i := range n {
		c.permit(gold, i)
	}
	for i := range n {
		if !c.forward(i, weight) {
			return false
		}
	}
	clear(moves)
	for i := n - 1; i >= 0; i-- {
		if !c.backward(i, n, weight) || !c.chances(i, chance[i*k:i*k+k]) {
			return false
		}
		if i < n-1 {
			c.count(i, weight, moves)
		}
	}
	for l := range k {
		moves[k*k+l] = chance[l]
	}
	return true
}

// permit fills size with what the score of each label of item i comes to, beside the
// best of those that gold permits, and 0 for the others.
func (c *chain) permit(gold []uint32, i int) {
	k := c.Labels
	row := c.scores[i*k : i*k+k]
	top := math.Inf(-1)
	for l, s := range row {
		if gold == nil || gold[i]&(1<<l) != 0 {
			top = max(top, s)
		}
	}
	for l, s := range row {
		c.size[i*k+l] = 0
		if gold == nil || gold[i]&(1<<l) != 0 {
			c.size[i*k+l] = math.Exp(s - top)
		}
	}
}

// forward fills alpha of item i from that of the item before. It returns false if no
// label can be reached.
func (c *chain) forward(i int, weight []float64) bool {
	k := c.Labels
	sum := 0.0
	for l := range k {
		if c.size[i*k+l] == 0 { // not permitted
			c.alpha[i*k+l] = 0
			continue
		}
		from := weight[k*k+l]
		if i > 0 {
			from = 0
			for p, a := range c.alpha[(i-1)*k : i*k] {
				if a != 0 {
					from += float64(a * weight[p*k+l])
				}
			}
		}
		a := from * c.size[i*k+l]
		c.alpha[i*k+l] = a
		sum += a
	}
	return scale(c.alpha[i*k:i*k+k], sum)
}

// backward fills beta of item i, of n, from that of the item behind. It returns false
// if no label leads to the end.
func (c *chain) backward(i, n int, weight []float64) bool {
	k := c.Labels
	sum := 0.0
	for p := range k {
		b := 1.0
		if i < n-1 {
			b = 0
			for l := range k {
				if c.size[(i+1)*k+l] != 0 {
					b += float64(float64(weight[p*k+l]*c.size[(i+1)*k+l]) * c.beta[(i+1)*k+l])
				}
			}
		}
		c.beta[i*k+p] = b
		sum += b
	}
	return scale(c.beta[i*k:i*k+k], sum)
}

// chances fills row with the chance of each label of item i. It returns false where
// the sums sank out of range, which only a model can do that ran away.
func (c *chain) chances(i int, row []float64) bool {
	k := c.Labels
	total := 0.0
	for l := range k {
		row[l] = c.alpha[i*k+l] * c.beta[i*k+l]
		total += row[l]
	}
	return scale(row, total)
}

// scale divides each of row by sum, if that is a number above 0, and reports whether
// it is.
func scale(row []float64, sum float64) bool {
	if !(sum > 0) {
		return false
	}
	for l := range row {
		row[l] /= sum
	}
	return true
}

// count adds to moves the chances of the transitions from item i to the next.
func (c *chain) count(i int, weight, moves []float64) {
	k := c.Labels
	c.both = resize(c.both, k*k)
	total := 0.0
	for p := range k {
		for l := range k {
			v := 0.0
			if c.size[(i+1)*k+l] != 0 {
				v = c.alpha[i*k+p] * weight[p*k+l] * c.size[(i+1)*k+l] * c.beta[(i+1)*k+l]
			}
			c.both[p*k+l] = v
			total += v
		}
	}
	if !(total > 0) {
		return
	}
	for t, v := range c.both {
		if v != 0 {
			moves[t] += v / total
		}
	}
}

// pack packs the weights into a model. None is cut off: the largest are those of
// the features that are always there, and all sums would shift.
func (c *chain) pack() []byte {
	const scale = 1 << 24
	weights := make([]int64, len(c.weights))
	for i, w := range c.weights {
		weights[i] = int64(w * scale)
	}
	trans := make([]int64, len(c.trans))
	for i, w := range c.trans {
		trans[i] = int64(w * scale)
		if c.banned[i] {
			trans[i] = forbiddenAverage
		}
	}
	most := int64(1)
	for _, w := range weights {
		most = max(most, w, -w)
	}
	return packUnit(c.Labels, c.Bits, weights, trans, max(1, most/127))
}

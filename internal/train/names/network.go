//go:build train

package main

import (
	"cmp"
	"log"
	"maps"
	"math"
	"math/rand/v2"
	"slices"
	"time"

	"github.com/lede-news/lede"
)

// The sizes of the network, and how it is trained. The README says what was
// tried.
const (
	nKinds  = 4
	nOut    = 4 * nKinds // labels that speak: B I L U of each kind
	nLabels = nOut + 1   // and 0, outside any name
	nHidden = lede.NameHidden
	width   = nOut + nHidden

	earlyPasses  = 6     // over all features
	latePasses   = 4     // over those that are kept
	keptFeatures = 28000 // in the packed model, beside those that have no hash
	leastCount   = 2     // of a feature
	snapshots    = 8     // of the weights, for their mean, in each late pass

	linearRate  = 0.15 // of the rows' part for labels
	hiddenRate  = 0.05 // of the rows' part for hidden units
	decay       = 1e-6 // of the rows' part for labels, at each step
	featureDrop = 64   // of 128 features dropped, at each step
	docDrop     = 0.2  // share of the features of the second pass dropped
	docLess     = 0.4  // share of the steps without any of these
	hiddenDrop  = 0.3  // share of the hidden units dropped
	silverRate  = 0.4  // share of the rates for what a teacher marked
)

// A row is what a feature says: for labels, then to hidden units.
type row = [width]float32

// A network is the model while it is trained. All its sums are made in a fixed
// order, and conversions keep multiplications and additions apart, so that the
// same data give the same bits.
type network struct {
	ids      map[uint64]int32 // of the features
	features []uint64         // by id
	counts   []int32          // how often each feature is there
	rows     []row
	seen     [][2]float32 // sums of squared gradients of the two parts of a row
	bias     row
	out      [nHidden][nOut]float32
	outSeen  [nHidden][nOut]float32
	trans    [nLabels][nLabels]float32
	transSum [nLabels][nLabels]float32
	order    []int32 // the features kept, the most useful first
	examples []example
	average  mean // of the weights in the late passes
	rng      *rand.Rand
	lattice
}

// An example is a run of tokens with its features by number.
type example struct {
	features [][]int32
	doc      [][]int32 // of the second pass
	gold     []uint8
	silver   bool // marked by a teacher
}

// newNetwork returns a network for the features and the runs of docs.
func newNetwork(docs []*lede.NameDoc) *network {
	n := &network{ids: map[uint64]int32{}, rng: rand.New(rand.NewPCG(1, 2))}
	n.number(docs)
	n.rows = make([]row, len(n.features))
	n.seen = make([][2]float32, len(n.features))
	for i := range n.rows {
		for j := nOut; j < width; j++ {
			n.rows[i][j] = (n.rng.Float32() - 0.5) * 0.1
		}
	}
	for i := range n.out {
		for j := range n.out[i] {
			n.out[i][j] = (n.rng.Float32() - 0.5) * 0.5
		}
	}
	for _, d := range docs {
		for i := range d.Runs {
			if d.Runs[i].Unsure {
				continue
			}
			e := n.example(&d.Runs[i])
			e.silver = d.Silver
			for range max(1, d.Times) {
				n.examples = append(n.examples, e)
			}
		}
	}
	return n
}

// number gives the features of docs that are there often enough their numbers.
func (n *network) number(docs []*lede.NameDoc) {
	counts := map[uint64]int32{}
	each := func(do func(f uint64)) {
		for _, d := range docs {
			for _, r := range d.Runs {
				if r.Unsure {
					continue
				}
				for _, lists := range [][][]uint64{r.Features, r.Doc} {
					for _, fs := range lists {
						for _, f := range fs {
							do(f)
						}
					}
				}
			}
		}
	}
	each(func(f uint64) { counts[f]++ })
	each(func(f uint64) {
		if counts[f] < leastCount {
			return
		}
		if _, ok := n.ids[f]; !ok {
			n.ids[f] = int32(len(n.features))
			n.features = append(n.features, f)
			n.counts = append(n.counts, counts[f])
		}
	})
	log.Printf("%d features, %d often enough", len(counts), len(n.features))
}

// example returns the run r by feature numbers.
func (n *network) example(r *lede.NameRun) example {
	known := func(lists [][]uint64) [][]int32 {
		out := make([][]int32, len(lists))
		for i, fs := range lists {
			for _, f := range fs {
				if id, ok := n.ids[f]; ok {
					out[i] = append(out[i], id)
				}
			}
		}
		return out
	}
	return example{features: known(r.Features), doc: known(r.Doc), gold: r.Gold}
}

// passes goes so many times over the examples, in an order drawn anew each
// time, with a rate that goes evenly from one share of the full rate to another.
func (n *network) passes(passes int, from, to float64) {
	total := passes * len(n.examples)
	step := 0
	for p := range passes {
		start := time.Now()
		n.rng.Shuffle(len(n.examples), func(i, j int) { n.examples[i], n.examples[j] = n.examples[j], n.examples[i] })
		loss := 0.0
		for i := range n.examples {
			rate := from + (to-from)*float64(step)/float64(total)
			if n.examples[i].silver {
				rate *= silverRate
			}
			loss += n.learn(&n.examples[i], float32(rate))
			if step++; n.order != nil && step%(1+len(n.examples)/snapshots) == 0 {
				n.average.add(n)
			}
		}
		log.Printf("pass %d of %d: loss %.4f, %v", p+1, passes, loss/float64(len(n.examples)), time.Since(start).Round(time.Second))
	}
}

// prune keeps the most useful features, those with large weights that are there
// often, and beside them all that have a row in any model.
func (n *network) prune(keep int) {
	worth := make([]float64, len(n.rows))
	for i := range n.rows {
		for _, w := range n.rows[i][:nOut] {
			worth[i] += float64(w) * float64(w)
		}
		worth[i] *= math.Sqrt(float64(n.counts[i]))
		if lede.HasPlace(n.features[i]) {
			worth[i] = math.Inf(1)
			keep++
		}
	}
	n.order = make([]int32, len(n.rows))
	for i := range n.order {
		n.order[i] = int32(i)
	}
	slices.SortStableFunc(n.order, func(a, b int32) int { return cmp.Compare(worth[b], worth[a]) })
	n.order = n.order[:min(keep, len(n.order))]
	kept := make([]bool, len(n.rows))
	for _, id := range n.order {
		kept[id] = true
	}
	for _, e := range n.examples {
		for _, lists := range [][][]int32{e.features, e.doc} {
			for i, fs := range lists {
				lists[i] = slices.DeleteFunc(fs, func(f int32) bool { return !kept[f] })
			}
		}
	}
	maps.DeleteFunc(n.ids, func(_ uint64, id int32) bool { return !kept[id] })
}

// A mean is the sum of snapshots of a network's weights. The mean of the weights
// along the way does better on text of other kinds than the last ones do.
type mean struct {
	n     float32
	rows  []row // in the network's order
	bias  row
	out   [nHidden][nOut]float32
	trans [nLabels][nLabels]float32
}

// add adds the weights of n as they are now.
func (m *mean) add(n *network) {
	if m.rows == nil {
		m.rows = make([]row, len(n.order))
	}
	m.n++
	for i, id := range n.order {
		for j, w := range &n.rows[id] {
			m.rows[i][j] += w
		}
	}
	for j, w := range &n.bias {
		m.bias[j] += w
	}
	for j := range n.out {
		for k, w := range &n.out[j] {
			m.out[j][k] += w
		}
	}
	for a := range n.trans {
		for b, w := range &n.trans[a] {
			m.trans[a][b] += w
		}
	}
}

// settle makes the mean of the snapshots the weights of n.
func (m *mean) settle(n *network) {
	if m.n == 0 {
		return
	}
	for i, id := range n.order {
		for j, w := range &m.rows[i] {
			n.rows[id][j] = w / m.n
		}
	}
	for j, w := range &m.bias {
		n.bias[j] = w / m.n
	}
	for j := range n.out {
		for k, w := range &m.out[j] {
			n.out[j][k] = w / m.n
		}
	}
	for a := range n.trans {
		for b, w := range &m.trans[a] {
			n.trans[a][b] = w / m.n
		}
	}
}

// model returns the network as the library packs it.
func (n *network) model() *lede.NameModel {
	m := &lede.NameModel{Bias: n.bias[:]}
	for i := range n.out {
		m.Out = append(m.Out, n.out[i][:]...)
	}
	m.Trans = n.trans
	for _, id := range n.order {
		m.Features = append(m.Features, n.features[id])
		m.Rows = append(m.Rows, n.rows[id][:])
	}
	return m
}

// sums sets the scores of the tokens of the lattice, and of which hidden units
// they were made. In training some units are left out.
func (n *network) sums(features [][]int32, training bool) {
	n.resize(len(features))
	for i, fs := range features {
		sum := n.bias
		for _, id := range fs {
			r := &n.rows[id]
			for j, w := range r {
				sum[j] += w
			}
		}
		scores, units := &n.scores[i], &n.units[i]
		copy(scores[:], sum[:nOut])
		for j := range units {
			v := sum[nOut+j]
			if training && v > 0 {
				v /= 1 - hiddenDrop
				if n.rng.Float32() < hiddenDrop {
					v = 0
				}
			}
			units[j] = max(v, 0)
			if v <= 0 {
				continue
			}
			for k, w := range &n.out[j] {
				scores[k] += float32(v * w)
			}
		}
	}
}

// learn makes one step on an example and returns its loss.
func (n *network) learn(e *example, rate float32) float64 {
	features := n.dropped(e)
	n.sums(features, true)
	loss := n.gradients(e.gold, &n.trans)
	n.learnTrans(e.gold, rate)
	for i, fs := range features {
		n.learnToken(i, fs, rate)
	}
	return loss
}

// dropped returns the features of e for one step.
func (n *network) dropped(e *example) [][]int32 {
	withDoc := len(e.doc) > 0 && n.rng.Float32() >= docLess
	features := make([][]int32, len(e.features))
	bits := uint64(1) // seven bits a feature, until only the mark of the end is left
	for i, fs := range e.features {
		kept := make([]int32, 0, len(fs)+8)
		for _, f := range fs {
			if bits == 1 {
				bits = n.rng.Uint64() | 1<<63
			}
			if bits&127 >= featureDrop {
				kept = append(kept, f)
			}
			bits >>= 7
		}
		if withDoc {
			for _, f := range e.doc[i] {
				if n.rng.Float32() >= docDrop {
					kept = append(kept, f)
				}
			}
		}
		features[i] = kept
	}
	return features
}

// learnToken makes the step of token i with its features (Adagrad, with one
// sum of squares for each part of a row).
func (n *network) learnToken(i int, features []int32, rate float32) {
	g := &n.grads[i]
	var size float32
	for _, x := range g {
		size += float32(x * x)
	}
	if size < 1e-6 {
		return
	}
	linear, deep := rate*linearRate, rate*hiddenRate
	var hidden [nHidden]float32
	var hiddenSize float32
	for j, v := range &n.units[i] {
		if v <= 0 {
			continue
		}
		var s float32
		for k, x := range g {
			s += float32(x * n.out[j][k])
			d := float32(x * v)
			n.outSeen[j][k] += float32(d * d)
			n.out[j][k] += float32(deep * d / (1e-4 + sqrt(n.outSeen[j][k])))
		}
		hidden[j] = s / (1 - hiddenDrop)
		hiddenSize += float32(hidden[j] * hidden[j])
	}
	for j, x := range g {
		n.bias[j] += float32(0.01 * rate * x)
	}
	size /= nOut
	hiddenSize /= nHidden + 1
	for _, id := range features {
		r, seen := &n.rows[id], &n.seen[id]
		seen[0] += size
		seen[1] += hiddenSize
		s := linear / (0.05 + sqrt(seen[0]))
		for j, x := range g {
			r[j] += float32(s*x) - float32(decay*r[j])
		}
		s = deep / (0.05 + sqrt(seen[1]))
		for j, x := range &hidden {
			r[nOut+j] += float32(s * x)
		}
	}
}

// learnTrans makes the step of the weights of successions.
func (n *network) learnTrans(gold []uint8, rate float32) {
	for i := 1; i < len(gold); i++ {
		for a := range n.transGrads[i] {
			for _, b := range follow[a] {
				g := n.transGrads[i][a][b]
				if g == 0 {
					continue
				}
				n.transSum[a][b] += float32(g * g)
				n.trans[a][b] += float32(rate * 0.1 * g / sqrt(n.transSum[a][b]+1))
			}
		}
	}
}

// sqrt returns the square root of x.
func sqrt(x float32) float32 { return float32(math.Sqrt(float64(x))) }

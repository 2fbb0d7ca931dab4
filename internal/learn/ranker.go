package learn

import (
	"math"
	"math/rand/v2"
)

// A Choice is one training example of a ranker: candidates, each with its
// features, and which of them is right.
type Choice struct {
	Candidates [][]uint32
	Right      int
}

// Yes returns the choice of a yes-or-no question, whose features speak for yes:
// the other candidate has none. The ranker's Value is then above nought for yes.
func Yes(features []uint32, yes bool) Choice {
	c := Choice{Candidates: [][]uint32{features, nil}}
	if !yes {
		c.Right = 1
	}
	return c
}

// RankerOptions say how to train a ranker.
type RankerOptions struct {
	Bits   int     // features are hashed to this many bits
	Passes int     // over the choices; 0 means 10
	Rate   float64 // of learning; 0 means 0.1
	Decay  float64 // L2, each time a weight is touched; 0 means none
	Seed   uint64  // of the shuffles

	// Mean takes the mean of the weights after each pass of the second half rather
	// than those after the last: where there are few choices, what comes out hangs
	// less on their order.
	Mean bool

	// Runs is how many models are trained, each from another order on, of which the mean is
	// taken; 0 means 1.
	Runs int
}

// TrainRanker trains a model that gives the right candidate of each choice the
// highest Value: a log-linear model over the candidates, by AdaGrad (Duchi,
// Hazan and Singer 2011). It returns it packed, with 1 label.
func TrainRanker(choices []Choice, o RankerOptions) []byte {
	if o.Passes == 0 {
		o.Passes = 10
	}
	if o.Rate == 0 {
		o.Rate = 0.1
	}
	o.Runs = max(o.Runs, 1)
	var weights []float64
	for run := range o.Runs {
		next := o
		next.Seed += uint64(run)
		some := trainRanker(choices, next)
		if weights == nil {
			weights = some
			continue
		}
		for i, w := range some {
			weights[i] += w
		}
	}
	const scale = 1 << 32
	packed := make([]int64, len(weights))
	for i, w := range weights {
		packed[i] = int64(w / float64(o.Runs) * scale)
	}
	return packModel(1, o.Bits, packed, make([]int64, 2))
}

// trainRanker trains one model and returns its weights.
func trainRanker(choices []Choice, o RankerOptions) []float64 {
	n := 1 << o.Bits
	mask := uint32(n - 1)
	weights, squares := make([]float64, n), make([]float64, n)
	order := make([]int, len(choices))
	for i := range order {
		order[i] = i
	}
	random := rand.New(rand.NewPCG(o.Seed, 2))
	var chance []float64
	mean, summed := make([]float64, n), 0
	for pass := range o.Passes {
		random.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		for _, i := range order {
			c := &choices[i]
			chance = chances(chance[:0], c, weights, mask)
			for j, features := range c.Candidates {
				g := chance[j]
				if j == c.Right {
					g--
				}
				if g > -1e-6 && g < 1e-6 {
					continue
				}
				for _, f := range features {
					w := &weights[f&mask]
					d := float64(g) + float64(o.Decay**w)
					squares[f&mask] += float64(d * d)
					*w -= float64(float64(o.Rate*d) / math.Sqrt(squares[f&mask]+1e-8))
				}
			}
		}
		if o.Mean && pass >= o.Passes/2 {
			summed++
			for i, w := range weights {
				mean[i] += w
			}
		}
	}
	if summed > 0 {
		for i := range weights {
			weights[i] = mean[i] / float64(summed)
		}
	}
	return weights
}

// chances appends to p the model's chance of each candidate of c.
func chances(p []float64, c *Choice, weights []float64, mask uint32) []float64 {
	top := math.Inf(-1)
	for _, features := range c.Candidates {
		sum := 0.0
		for _, f := range features {
			sum += weights[f&mask]
		}
		p = append(p, sum)
		top = max(top, sum)
	}
	total := 0.0
	for i := range p {
		p[i] = math.Exp(p[i] - top)
		total += p[i]
	}
	for i := range p {
		p[i] /= total
	}
	return p
}

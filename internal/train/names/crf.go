//go:build train

package main

import (
	"cmp"
	"encoding/json"
	"flag"
	"log"
	"maps"
	"math"
	"math/rand/v2"
	"os"
	"slices"
	"sync"
	"time"

	"github.com/lede-news/lede"
	"github.com/lede-news/lede/internal/learn"
)

const width = 48 // labels but O, and hidden units

const nLabels = 17 // O and 4 × B I L U

// A run is a NameRun with features by number.
type run struct {
	feats [][]int32
	gold  []uint8
	doc   [][]int32
}

// model is the float model while it is trained.
type model struct {
	ids    map[uint64]int32
	width  int       // labels and hidden units of a row
	rows   []float32 // features × width
	acc    []float32 // sums of squared gradients: 2 a row
	out    []float32 // hidden × labels
	outAcc []float32
	bias   []float32
	trans  [nLabels][nLabels]float32
	tacc   [nLabels][nLabels]float32
	rng    *rand.Rand

	// scratch
	emit, gemit []float32
	hid, ghid   []float32
	mask        []bool
	alpha, beta []float64
	kept        []int32

	runs  []run
	count []int32
	last  bool
	order []uint64
}

// prune keeps the best features and goes on training with these.
func (m *model) prune(keep int, docs []*lede.NameDoc) {
	type use struct {
		hash  uint64
		id    int32
		worth float64
	}
	var uses []use
	for h, id := range m.ids {
		row := m.rows[int(id)*m.width:][:m.width]
		n := 0.0
		for _, x := range row[:16] {
			n += float64(x * x)
		}
		uses = append(uses, use{h, id, n * math.Pow(float64(m.count[id]), *cpow)})
	}
	slices.SortFunc(uses, func(a, b use) int { return cmp.Or(cmp.Compare(b.worth, a.worth), cmp.Compare(a.hash, b.hash)) })
	keep = min(keep, len(uses))
	kept := make([]bool, len(uses))
	for _, u := range uses[:keep] {
		kept[u.id] = true
		m.order = append(m.order, u.hash)
	}
	for _, u := range uses[keep:] {
		delete(m.ids, u.hash)
	}
	for i := range m.runs {
		for _, list := range [][][]int32{m.runs[i].feats, m.runs[i].doc} {
			for j, fs := range list {
				out := fs[:0]
				for _, f := range fs {
					if kept[f] {
						out = append(out, f)
					}
				}
				list[j] = out
			}
		}
	}
	m.passes(*fine, 0.3, func(int) {})
}

func (m *model) pack() *lede.NameModel {
	p := &lede.NameModel{Features: m.order, Bias: m.bias, Out: m.out, Trans: m.trans}
	for _, h := range m.order {
		p.Rows = append(p.Rows, m.rows[int(m.ids[h])*m.width:][:m.width])
	}
	return p
}

// allowed reports whether label b may follow a. Label 0 is outside.
func allowed(a, b int) bool {
	inA := a != 0 && (a-1)%4 < 2 // B or I
	if inA {
		return b != 0 && (b-1)/4 == (a-1)/4 && ((b-1)%4 == 1 || (b-1)%4 == 2)
	}
	return b == 0 || (b-1)%4 == 0 || (b-1)%4 == 3
}

var follow [nLabels][]int
var mayEnd, mayStart [nLabels]bool

func init() {
	for a := range nLabels {
		for b := range nLabels {
			if allowed(a, b) {
				follow[a] = append(follow[a], b)
			}
		}
		mayStart[a] = allowed(0, a)
		mayEnd[a] = allowed(a, 0)
	}
}

func newModel(docs []*lede.NameDoc) *model {
	counts := map[uint64]int32{}
	for _, d := range docs {
		for _, r := range d.Runs {
			for _, fs := range r.Features {
				for _, f := range fs {
					counts[f]++
				}
			}
			for _, fs := range r.Doc {
				for _, f := range fs {
					counts[f]++
				}
			}
		}
	}
	m := &model{ids: map[uint64]int32{}, width: 16 + *hidden, rng: rand.New(rand.NewPCG(1, 2))}
	for _, d := range docs {
		for _, r := range d.Runs {
			for _, fs := range append(r.Features[:len(r.Features):len(r.Features)], r.Doc...) {
				for _, f := range fs {
					if counts[f] >= int32(*minCount) {
						if _, ok := m.ids[f]; !ok {
							m.ids[f] = int32(len(m.ids))
						}
					}
				}
			}
		}
	}
	log.Printf("%d features, %d kept", len(counts), len(m.ids))
	n := len(m.ids)
	m.count = make([]int32, n)
	m.rows = make([]float32, n*m.width)
	m.acc = make([]float32, n*2)
	for i := range n {
		for j := 16; j < m.width; j++ {
			m.rows[i*m.width+j] = (m.rng.Float32() - 0.5) * 0.1
		}
	}
	m.out = make([]float32, *hidden*16)
	m.outAcc = make([]float32, *hidden*16)
	m.bias = make([]float32, m.width)
	for i := range m.out {
		m.out[i] = (m.rng.Float32() - 0.5) * 0.5
	}
	return m
}

func (m *model) runOf(r *lede.NameRun) run {
	out := run{gold: r.Gold}
	known := func(all [][]uint64) (out [][]int32) {
		for _, fs := range all {
			var ids []int32
			for _, f := range fs {
				if id, ok := m.ids[f]; ok {
					ids = append(ids, id)
				}
			}
			out = append(out, ids)
		}
		return out
	}
	out.feats = known(r.Features)
	out.doc = known(r.Doc)
	return out
}

func (m *model) train(docs []*lede.NameDoc, epochs int, after func(epoch int)) {
	for _, d := range docs {
		for i := range d.Runs {
			r := m.runOf(&d.Runs[i])
			for _, fs := range r.feats {
				for _, f := range fs {
					m.count[f]++
				}
			}
			for _, fs := range r.doc {
				for _, f := range fs {
					m.count[f]++
				}
			}
			m.runs = append(m.runs, r)
			if m.last {
				d.Runs[i].Features = nil
			}
		}
	}
	m.passes(epochs, 1, after)
}

func (m *model) passes(epochs int, from float64, after func(epoch int)) {
	runs := m.runs
	total := epochs * len(runs)
	step := 0
	for e := 1; e <= epochs; e++ {
		start := time.Now()
		m.rng.Shuffle(len(runs), func(i, j int) { runs[i], runs[j] = runs[j], runs[i] })
		loss := 0.0
		for i := range runs {
			lr := from * (1 - float64(step)/float64(total))
			loss += m.learn(&runs[i], float32(lr))
			step++
		}
		log.Printf("epoch %d: loss %.4f, %v", e, loss/float64(len(runs)), time.Since(start))
		after(e)
	}
}

func grow[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n)
	}
	return s[:n]
}

// score fills m.emit (labels 1..16 at 0..15) for the features of the run.
func (m *model) score(feats [][]int32, training bool) {
	n := len(feats)
	h := m.width - 16
	m.emit = grow(m.emit, n*16)
	m.hid = grow(m.hid, n*h)
	m.mask = grow(m.mask, n*h)
	clear(m.emit)
	sum := make([]float32, m.width)
	for i, fs := range feats {
		copy(sum, m.bias)
		sums := (*[width]float32)(sum)
		for _, id := range fs {
			row := (*[width]float32)(m.rows[int(id)*width:])
			for j, w := range row {
				sums[j] += w
			}
		}
		e := m.emit[i*16:][:16]
		copy(e, sum[:16])
		for j := range h {
			v := sum[16+j]
			on := v > 0
			if training && on {
				if m.rng.Float64() < *hdrop {
					on = false
				} else {
					v /= float32(1 - *hdrop)
				}
			}
			if !on {
				v = 0
			}
			m.hid[i*h+j] = v
			m.mask[i*h+j] = on
			if on {
				o := m.out[j*16:][:16]
				for k, w := range o {
					e[k] += v * w
				}
			}
		}
	}
}

func at(e []float32, l int) float64 {
	if l == 0 {
		return 0
	}
	return float64(e[l-1])
}

const neg = -1e30

func logadd(a, b float64) float64 {
	if a < b {
		a, b = b, a
	}
	if b < a-40 {
		return a
	}
	return a + math.Log1p(math.Exp(b-a))
}

// learn makes one step on a run and returns its loss.
func (m *model) learn(r *run, lr float32) float64 {
	n := len(r.gold)
	feats := r.feats
	withDoc := len(r.doc) > 0 && m.rng.Float64() >= *docdrop
	if *drop > 0 {
		feats = make([][]int32, n)
		bits, limit := uint64(1), uint64(*drop*128)
		for i, fs := range r.feats {
			keep := make([]int32, 0, len(fs)+8)
			for _, f := range fs {
				if bits == 1 {
					bits = m.rng.Uint64() | 1<<63
				}
				if bits&127 >= limit {
					keep = append(keep, f)
				}
				bits >>= 7
			}
			if withDoc {
				for _, f := range r.doc[i] {
					if m.rng.Float64() >= *drop2 {
						keep = append(keep, f)
					}
				}
			}
			feats[i] = keep
		}
	}
	m.score(feats, true)
	m.alpha = grow(m.alpha, n*nLabels)
	m.beta = grow(m.beta, n*nLabels)
	for i := range n {
		e := m.emit[i*16:][:16]
		a := m.alpha[i*nLabels:][:nLabels]
		for l := range nLabels {
			a[l] = neg
		}
		if i == 0 {
			for l := range nLabels {
				if mayStart[l] {
					a[l] = at(e, l)
				}
			}
			continue
		}
		p := m.alpha[(i-1)*nLabels:][:nLabels]
		var exp [nLabels]float64
		top := neg
		for l := range nLabels {
			top = math.Max(top, p[l])
		}
		for l := range nLabels {
			exp[l] = math.Exp(p[l] - top)
		}
		var sum [nLabels]float64
		for l := range nLabels {
			if exp[l] == 0 {
				continue
			}
			for _, b := range follow[l] {
				sum[b] += exp[l] * m.texp(l, b)
			}
		}
		for l := range nLabels {
			if sum[l] > 0 {
				a[l] = top + math.Log(sum[l]) + at(e, l)
			}
		}
	}
	last := m.alpha[(n-1)*nLabels:][:nLabels]
	z := neg
	for l := range nLabels {
		if mayEnd[l] {
			z = logadd(z, last[l])
		}
	}
	for i := n - 1; i >= 0; i-- {
		b := m.beta[i*nLabels:][:nLabels]
		if i == n-1 {
			for l := range nLabels {
				b[l] = neg
				if mayEnd[l] {
					b[l] = 0
				}
			}
			continue
		}
		nx := m.beta[(i+1)*nLabels:][:nLabels]
		e := m.emit[(i+1)*16:][:16]
		var v [nLabels]float64
		top := neg
		for l := range nLabels {
			v[l] = nx[l] + at(e, l)
			top = math.Max(top, v[l])
		}
		var exp [nLabels]float64
		for l := range nLabels {
			exp[l] = math.Exp(v[l] - top)
		}
		for l := range nLabels {
			s := 0.0
			for _, c := range follow[l] {
				s += exp[c] * m.texp(l, c)
			}
			b[l] = neg
			if s > 0 {
				b[l] = top + math.Log(s)
			}
		}
	}
	// gradients
	m.gemit = grow(m.gemit, n*16)
	gold := 0.0
	for i := range n {
		g := m.gemit[i*16:][:16]
		for l := 1; l < nLabels; l++ {
			p := math.Exp(m.alpha[i*nLabels+l] + m.beta[i*nLabels+l] - z)
			g[l-1] = float32(-p)
		}
		if r.gold[i] != 0 {
			g[r.gold[i]-1]++
		}
		gold += at(m.emit[i*16:][:16], int(r.gold[i]))
	}
	for i := 1; i < n; i++ {
		e := m.emit[i*16:][:16]
		for a := range nLabels {
			if m.alpha[(i-1)*nLabels+a] < neg/2 {
				continue
			}
			for _, b := range follow[a] {
				p := math.Exp(m.alpha[(i-1)*nLabels+a] + m.beta[i*nLabels+b] + at(e, b) + float64(m.trans[a][b]) - z)
				g := float32(-p)
				if int(r.gold[i-1]) == a && int(r.gold[i]) == b {
					g++
				}
				if g != 0 {
					m.tacc[a][b] += g * g
					m.trans[a][b] += lr * 0.1 * g / float32(math.Sqrt(float64(m.tacc[a][b])+1))
				}
			}
		}
		gold += float64(m.trans[r.gold[i-1]][r.gold[i]])
	}
	m.update(feats, lr)
	return z - gold
}

func (m *model) texp(a, b int) float64 { return math.Exp(float64(m.trans[a][b])) }

func (m *model) update(feats [][]int32, lr float32) {
	h := m.width - 16
	rate1, rate2 := lr*float32(*rate), lr*float32(*hrate)
	decay := float32(*l2)
	scale := float32(1)
	if *hdrop > 0 {
		scale = float32(1 / (1 - *hdrop))
	}
	m.ghid = grow(m.ghid, h)
	for i, fs := range feats {
		g := m.gemit[i*16:][:16]
		var norm float32
		for _, x := range g {
			norm += x * x
		}
		if norm < 1e-6 {
			continue
		}
		var hnorm float32
		for j := range h {
			m.ghid[j] = 0
			if !m.mask[i*h+j] {
				continue
			}
			o := m.out[j*16:][:16]
			acc := m.outAcc[j*16:][:16]
			v := m.hid[i*h+j]
			var s float32
			for k, w := range o {
				s += g[k] * w
				d := g[k] * v
				acc[k] += d * d
				o[k] += rate2 * d / (1e-4 + sqrt(acc[k]))
			}
			s *= scale
			m.ghid[j] = s
			hnorm += s * s
		}
		for j := range 16 {
			m.bias[j] += 0.01 * lr * g[j]
		}
		g16, gh := (*[16]float32)(g), (*[width - 16]float32)(m.ghid)
		for _, id := range fs {
			row := (*[width]float32)(m.rows[int(id)*width:])
			acc := m.acc[int(id)*2:][:2]
			acc[0] += norm / 16
			acc[1] += hnorm / float32(h+1)
			s := rate1 / (0.05 + sqrt(acc[0]))
			for k, x := range g16 {
				row[k] += float32(s*x) - float32(decay*row[k])
			}
			s = rate2 / (0.05 + sqrt(acc[1]))
			for k, x := range gh {
				row[16+k] += float32(s * x)
			}
		}
	}
}

func sqrt(x float32) float32 { return float32(math.Sqrt(float64(x))) }

var docdrop = flag.Float64("docdrop", 0.4, "")
var drop2 = flag.Float64("drop2", 0.2, "")

// decodeDoc labels the runs of d, in a second pass too if that is wanted.
func (m *model) decodeDoc(d *lede.NameDoc, second bool) [][]uint8 {
	var out [][]uint8
	for i := range d.Runs {
		r := m.runOf(&d.Runs[i])
		m.score(r.feats, false)
		out = append(out, m.viterbi(len(r.feats)))
	}
	if !second {
		return out
	}
	d.SetLabels(out)
	out = nil
	for i := range d.Runs {
		r := m.runOf(&d.Runs[i])
		for j := range r.feats {
			r.feats[j] = append(r.feats[j], r.doc[j]...)
		}
		m.score(r.feats, false)
		out = append(out, m.viterbi(len(r.feats)))
	}
	return out
}

// jackknife labels each document by a model trained on the others.
func jackknife(docs []*lede.NameDoc, folds int) []learn.Outcome {
	all := make([][][]uint8, len(docs))
	if data, err := os.ReadFile(*foldFile); err == nil {
		if err := json.Unmarshal(data, &all); err == nil && len(all) == len(docs) {
			for i, d := range docs {
				d.SetLabels(all[i])
			}
			return nil
		}
	}
	all = make([][][]uint8, len(docs))
	outcomes := make([][]learn.Outcome, len(docs))
	var wait sync.WaitGroup
	for f := range folds {
		wait.Go(func() {
			var train []*lede.NameDoc
			for _, d := range docs {
				if d.Origin%folds != f {
					train = append(train, d)
				}
			}
			m := newModel(train)
			m.train(train, 4, func(int) {})
			m.order = slices.Sorted(maps.Keys(m.ids))
			packed := m.pack().Pack()
			for i, d := range docs {
				if d.Origin%folds == f {
					all[i] = m.decodeDoc(d, false)
					outcomes[i] = d.Outcomes(packed)
				}
			}
		})
	}
	wait.Wait()
	for i, d := range docs {
		d.SetLabels(all[i])
	}
	if *foldFile != "" {
		data, _ := json.Marshal(all)
		os.WriteFile(*foldFile, data, 0o666)
	}
	return slices.Concat(outcomes...)
}

func (m *model) viterbi(n int) []uint8 {
	back := make([]uint8, n*nLabels)
	var prev [nLabels]float64
	for i := range n {
		e := m.emit[i*16:][:16]
		var cur [nLabels]float64
		for l := range nLabels {
			cur[l] = neg
		}
		if i == 0 {
			for l := range nLabels {
				if mayStart[l] {
					cur[l] = at(e, l)
				}
			}
		} else {
			for a := range nLabels {
				if prev[a] < neg/2 {
					continue
				}
				for _, b := range follow[a] {
					if s := prev[a] + float64(m.trans[a][b]); s > cur[b] {
						cur[b] = s
						back[i*nLabels+b] = uint8(a)
					}
				}
			}
			for l := range nLabels {
				cur[l] += at(e, l)
			}
		}
		prev = cur
	}
	best := 0
	for l := range nLabels {
		if mayEnd[l] && (!mayEnd[best] || prev[l] > prev[best]) {
			best = l
		}
	}
	labels := make([]uint8, n)
	for i := n - 1; i >= 0; i-- {
		labels[i] = uint8(best)
		best = int(back[i*nLabels+best])
	}
	return labels
}

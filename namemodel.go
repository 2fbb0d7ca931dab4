package lede

import (
	"bytes"
	_ "embed" // for the model
	"encoding/binary"
	"math/bits"
)

// nameData is the model of names. It is made by internal/train/names.
//
//go:generate go run -tags train ./internal/train/names -corpora ../shared/corpora
//go:embed data/names.bin
var nameData string

// The model of names is a small network over features that are either there or
// not. Each known feature has a row of small integers: what it says for each
// label by itself, and for each of the hidden units, whose sums, where they are
// above zero, speak for labels too.
const (
	nameLabels = 16                      // beside 0, "no part of a name": B I L U of four kinds
	nameHidden = 32                      // hidden units
	nameRow    = nameLabels + nameHidden // bytes of a row
	nameSteps  = 16                      // steps of the calibration
	outShift   = 5                       // bits that the sum of what the units say loses
)

// The parts of the model, as offsets in its data: see packNames.
const (
	atBias  = 16
	atOut   = atBias + 2*nameRow
	atTrans = atOut + nameHidden*nameLabels
	atSteps = atTrans + 2*(nameLabels+1)*(nameLabels+1)
	atTags  = (atSteps + 4*nameSteps + 7) / 8 * 8
)

// A nameModel is the model of names, opened. Tags and rows are read in place,
// the few other numbers are copied.
type nameModel struct {
	tags  tagTable
	rows  string
	bias  nameBias
	out   [nameHidden][nameLabels / 2]int64 // of units in the order of their lanes; two labels in a number: see finish
	trans [nameLabels + 1][nameLabels + 1]int32
	opens outerMoves    // of trans, from labels that leave no name open, by these; to those that may follow
	shuts outerMoves    // the same moves by the label that follows
	inner [4]innerMoves // of trans, within names, by kind
	steps [nameSteps]calibrationStep
}

// A nameBias is what the sums of a model start from.
type nameBias struct {
	each  [nameRow]int32
	lanes [rowLanes]uint64 // the same, raised by 1<<15, as in a rowSum
	wide  bool             // some are so far from 0 that lanes do not hold them
}

// quickRows is the number of rows up to which sums, raised by 1<<15, stay within
// 16 bits if their bias is at most quickBias from 0.
const (
	quickRows = 192
	quickBias = 1 << 12
)

// set sets the bias of sum i.
func (b *nameBias) set(i int, bias int32) {
	b.each[i] = bias
	b.lanes[i/8*2+i%2] += uint64(uint16(bias+1<<15)) << (i % 8 / 2 * 16)
	b.wide = b.wide || bias > quickBias || bias < -quickBias
}

// A calibrationStep says what chance, in percent, a margin of at least from
// means.
type calibrationStep struct{ from, percent int32 }

// nameNet is the embedded model.
var nameNet = openNames(nameData)

// openNames returns the model in data, an empty one if there is none.
func openNames(data string) *nameModel {
	m := new(nameModel)
	if len(data) < atTags {
		return m
	}
	small := []byte(data[:atTags])
	u16 := func(at int) int32 { return int32(int16(binary.LittleEndian.Uint16(small[at:]))) }
	for i := range nameRow {
		m.bias.set(i, u16(atBias+2*i))
	}
	for i := range nameHidden {
		out := &m.out[laneOrder(i)]
		for j := range out {
			at := atOut + i*nameLabels + 2*j
			out[j] = int64(int8(small[at])) + int64(int8(small[at+1]))<<32
		}
	}
	for i := range m.trans {
		for j := range m.trans[i] {
			m.trans[i][j] = u16(atTrans + 2*(i*(nameLabels+1)+j))
		}
	}
	m.setMoves()
	for i := range m.steps {
		m.steps[i] = calibrationStep{u16(atSteps + 4*i), u16(atSteps + 4*i + 2)}
	}
	buckets := int(binary.LittleEndian.Uint32(small[8:]))
	m.tags = tagTable(data[atTags:][:8*buckets])
	m.rows = data[atTags+8*buckets:]
	return m
}

// setMoves sets m.opens, m.shuts and m.inner by m.trans.
func (m *nameModel) setMoves() {
	for i, b := range openingLabels {
		for j, a := range closedLabels {
			m.opens.of[j][i] = m.trans[a][b]
			m.shuts.of[i][j] = m.trans[a][b]
		}
	}
	m.opens.setLeads()
	m.shuts.setLeads()
	for k := range m.inner {
		begin, inside := &m.trans[1+4*k+partBegin], &m.trans[1+4*k+partInside]
		m.inner[k] = innerMoves{
			begin[1+4*k+partInside], begin[1+4*k+partLast],
			inside[1+4*k+partInside], inside[1+4*k+partLast],
		}
	}
}

// A rowSum is the sum of some rows of the model: 48 sums of 16 bits, four in
// each number. Rows keep their weights plus 128, so that no sum is negative;
// n, the number of rows, says how much to take off again.
type rowSum struct {
	lanes [rowLanes]uint64
	n     int32
}

// rowLanes is the number of numbers that a rowSum stands in: two for each eight
// bytes of a row, one for the bytes at even places and one for those at odd ones.
const rowLanes = nameRow / 4

// mostRows is the number of rows of which the sums certainly fit in 16 bits.
const mostRows = 257

// addRows adds the rows of the features that the model knows to sum. It finds
// all rows first, so that many come from memory at one time.
func (m *nameModel) addRows(features []uint64, sum *rowSum) {
	var found [32]int32
	for len(features) > 0 {
		part := features[:min(len(features), len(found))]
		features = features[len(part):]
		n := min(m.findRows(part, &found), mostRows-sum.n)
		for i := 0; i < rowLanes; i += 4 {
			m.addThird(found[:n], (*[4]uint64)(sum.lanes[i:]), 4*i)
		}
		sum.n += n
	}
}

// findRows puts the places of the rows of the features that the model knows into
// found, and returns their number.
func (m *nameModel) findRows(features []uint64, found *[32]int32) int32 {
	n := uint(0)
	for _, f := range features {
		if f < hashedFeature {
			found[n%uint(len(found))] = int32(f * nameRow)
			n++
		} else if slot := m.tags.find(f << 1); slot >= 0 {
			found[n%uint(len(found))] = int32((denseFeatures + slot) * nameRow)
			n++
		}
	}
	return int32(n)
}

// addThird adds one third of each of the rows that start at the given places, from
// byte from on, to lanes. A third of a row is as much as fits in a processor's
// registers.
func (m *nameModel) addThird(at []int32, lanes *[4]uint64, from int) {
	const evens = 0x00ff_00ff_00ff_00ff
	rows := m.rows[from:]
	e0, o0, e1, o1 := lanes[0], lanes[1], lanes[2], lanes[3]
	for _, at := range at {
		row := rows[int(at):][:16]
		w := le64(row, 0)
		even := w & evens
		e0 += even
		o0 += (w ^ even) >> 8
		w = le64(row, 8)
		even = w & evens
		e1 += even
		o1 += (w ^ even) >> 8
	}
	lanes[0], lanes[1], lanes[2], lanes[3] = e0, o0, e1, o1
}

// add adds the rows in other to sum.
func (sum *rowSum) add(other *rowSum) {
	if sum.n+other.n > mostRows {
		return
	}
	for i, l := range &other.lanes {
		sum.lanes[i] += l
	}
	sum.n += other.n
}

// addAll adds the rows in all parts to sum.
func (sum *rowSum) addAll(parts []*rowSum) {
	for i, p := range parts {
		if sum.n+p.n > mostRows {
			parts = parts[:i]
			break
		}
		sum.n += p.n
	}
	l := &sum.lanes
	a, b, c, d, e, f := l[0], l[1], l[2], l[3], l[4], l[5]
	for _, p := range parts {
		q := &p.lanes
		a += q[0]
		b += q[1]
		c += q[2]
		d += q[3]
		e += q[4]
		f += q[5]
	}
	l[0], l[1], l[2], l[3], l[4], l[5] = a, b, c, d, e, f
	a, b, c, d, e, f = l[6], l[7], l[8], l[9], l[10], l[11]
	for _, p := range parts {
		q := &p.lanes
		a += q[6]
		b += q[7]
		c += q[8]
		d += q[9]
		e += q[10]
		f += q[11]
	}
	l[6], l[7], l[8], l[9], l[10], l[11] = a, b, c, d, e, f
}

// finish sets scores to what sum says for each label but 0, by itself and
// through the hidden units.
func (m *nameModel) finish(sum *rowSum, scores *[nameLabels]int32) {
	if sum.n > quickRows || m.bias.wide {
		m.finishWide(sum, scores)
		return
	}
	const ones, tops = 0x0001_0001_0001_0001, 0x8000_8000_8000_8000
	off := 128 * uint64(sum.n) * ones
	var units [nameHidden]uint8 // those above zero, by their place in m.out
	var sums [nameHidden]int64  // and their sums
	n := uint(0)
	for i := range uint(nameHidden / 4) {
		// Four sums, raised by 1<<15, of which those at or above it are not
		// below zero.
		four := sum.lanes[nameLabels/4+i] + (m.bias.lanes[nameLabels/4+i] - off)
		for positive := four & tops; positive != 0; positive &= positive - 1 {
			shift := uint(bits.TrailingZeros64(positive)) & 0x30
			units[n%nameHidden] = uint8(4*i + shift/16)
			sums[n%nameHidden] = int64(four >> shift & 0x7fff)
			n++
		}
	}
	n = min(n, nameHidden)
	// What the units say for two labels is summed in one number, both raised so that
	// neither is below zero. Half of the labels at a time, as that is what a
	// processor's registers hold.
	var s0, s1, s2, s3 int64 = raisedSums, raisedSums, raisedSums, raisedSums
	for i, u := range units[:n] {
		h, out := sums[i], &m.out[u%nameHidden]
		s0 += h * out[0]
		s1 += h * out[1]
		s2 += h * out[2]
		s3 += h * out[3]
	}
	var s4, s5, s6, s7 int64 = raisedSums, raisedSums, raisedSums, raisedSums
	for i, u := range units[:n] {
		h, out := sums[i], &m.out[u%nameHidden]
		s4 += h * out[4]
		s5 += h * out[5]
		s6 += h * out[6]
		s7 += h * out[7]
	}
	even, odd := sum.lanes[0]+(m.bias.lanes[0]-off), sum.lanes[1]+(m.bias.lanes[1]-off)
	scores[0], scores[1] = twoScores(even, odd, s0)
	scores[2], scores[3] = twoScores(even>>16, odd>>16, s1)
	scores[4], scores[5] = twoScores(even>>32, odd>>32, s2)
	scores[6], scores[7] = twoScores(even>>48, odd>>48, s3)
	even, odd = sum.lanes[2]+(m.bias.lanes[2]-off), sum.lanes[3]+(m.bias.lanes[3]-off)
	scores[8], scores[9] = twoScores(even, odd, s4)
	scores[10], scores[11] = twoScores(even>>16, odd>>16, s5)
	scores[12], scores[13] = twoScores(even>>32, odd>>32, s6)
	scores[14], scores[15] = twoScores(even>>48, odd>>48, s7)
}

// By raisedSum the sums of what the units say for a label are raised, two of which
// stand in a number that starts from raisedSums.
const (
	raisedSum  = 1 << 30
	raisedSums = raisedSum<<32 + raisedSum
)

// twoScores returns the scores of two labels: by themselves, in the lower 16 bits of
// even and odd and raised by 1<<15, and with what the units say for both.
func twoScores(even, odd uint64, units int64) (int32, int32) {
	const raised = 1<<15 + raisedSum>>outShift
	low, high := uint32(units)>>outShift, uint32(uint64(units)>>32)>>outShift
	return int32(low) + int32(even&0xffff) - raised, int32(high) + int32(odd&0xffff) - raised
}

// laneOrder returns the place of sum i in the order of lanes, four to each.
func laneOrder(i int) int { return 4*(i/8*2+i%2) + i%8/2 }

// finishWide is finish for sums of so many rows, or with such a bias, that four of
// them do not fit into a number with their signs. No story has such a token.
func (m *nameModel) finishWide(sum *rowSum, scores *[nameLabels]int32) {
	var sums [nameRow]int32
	for i := range sums {
		lane := sum.lanes[i/8*2+i%2]
		sums[i] = m.bias.each[i] + int32(lane>>(i%8/2*16)&0xffff) - 128*sum.n
	}
	var said [nameLabels]int32
	for i, h := range sums[nameLabels:] {
		for j := range said {
			two := m.out[laneOrder(i)][j/2]
			low := int32(two)
			if j%2 == 0 {
				said[j] += max(h, 0) * low
			} else {
				said[j] += max(h, 0) * int32((two-int64(low))>>32)
			}
		}
	}
	for j := range scores {
		scores[j] = sums[j] + said[j]>>outShift
	}
}

// percent returns the chance, in percent, that a margin means.
func (m *nameModel) percent(margin int32) uint8 {
	p := m.steps[0].percent
	for _, s := range m.steps {
		if s.percent > 0 && margin >= s.from {
			p = s.percent
		}
	}
	return uint8(p)
}

// nameFingerprint returns a number that changes when the features do, so that a
// model trained with others can be told. The names in its text are invented:
// what the gazetteer holds may change.
func nameFingerprint() uint32 {
	const text = "Mr Quorlen Zabb-Threll of the Vantu Dromp met Zill Orvane (VDZ) on 12 May. THE ZORVANS “MET AGAIN”. " +
		"So said Orvane."
	w := &work{text: text, units: []unit{{end: int32(len(text)), kind: unitParagraph}}}
	w.tokens, w.sentences = tokenize(text, w.units)
	var x namer
	x.read(w)
	var all []uint64
	near := bytes.Repeat([]byte{5}, len(w.tokens))
	for i, s := range w.sentences {
		x.runs(s, func(first, last int32) {
			x.list(s, first, last, x.modes[i])
			all = x.bagFeatures(all, s, first, last)
			for j := first; j < last; j++ {
				all = x.features(all, s, j, x.modes[i])
				x.mark(s, j, uint8(1+j%16))
			}
			for j := first; j < last; j++ {
				all = x.docFeatures(all, s, j, 2)
				all = x.nearFeatures(all, j, near[:last-first])
			}
		})
	}
	sum := uint64(0)
	for _, h := range all {
		sum = mix64(sum + h)
	}
	return uint32(sum)
}

package lede

import (
	_ "embed" // for the model
	"encoding/binary"
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
	bias  [nameRow]int32
	out   [nameHidden][nameLabels / 2]int64 // two labels in a number: see finish
	trans [nameLabels + 1][nameLabels + 1]int32
	opens [len(openingLabels)][len(closedLabels)]int32 // of trans, those after labels that leave no name open
	steps [nameSteps]calibrationStep
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
	for i := range m.bias {
		m.bias[i] = u16(atBias + 2*i)
	}
	for i := range m.out {
		for j := range m.out[i] {
			at := atOut + i*nameLabels + 2*j
			m.out[i][j] = int64(int8(small[at])) + int64(int8(small[at+1]))<<32
		}
	}
	for i := range m.trans {
		for j := range m.trans[i] {
			m.trans[i][j] = u16(atTrans + 2*(i*(nameLabels+1)+j))
		}
	}
	m.setOpens()
	for i := range m.steps {
		m.steps[i] = calibrationStep{u16(atSteps + 4*i), u16(atSteps + 4*i + 2)}
	}
	buckets := int(binary.LittleEndian.Uint32(small[8:]))
	m.tags = tagTable(data[atTags:][:8*buckets])
	m.rows = data[atTags+8*buckets:]
	return m
}

// setOpens sets m.opens by m.trans.
func (m *nameModel) setOpens() {
	for i, b := range openingLabels {
		for j, a := range closedLabels {
			m.opens[i][j] = m.trans[a][b]
		}
	}
}

// A rowSum is the sum of some rows of the model: 48 sums of 16 bits, four in
// each number. Rows keep their weights plus 128, so that no sum is negative;
// n, the number of rows, says how much to take off again.
type rowSum struct {
	even, odd [nameRow / 8]uint64 // of the bytes at even and at odd places of the rows
	n         int32
}

// mostRows is the number of rows of which the sums certainly fit in 16 bits.
const mostRows = 257

// addRows adds the rows of the features that the model knows to sum. It finds
// all rows first: most of the time goes by while they come from memory, and they
// come side by side if little else is done meanwhile.
func (m *nameModel) addRows(features []uint64, sum *rowSum) {
	var found [64]foundRow
	for len(features) > 0 {
		part := features[:min(len(features), len(found))]
		features = features[len(part):]
		for _, f := range found[:m.findRows(part, &found)] {
			if sum.n == mostRows {
				return
			}
			sum.addWord(0, f.head)
			for i := 1; i < nameRow/8; i++ {
				sum.addWord(i, le64(m.rows, int(f.at)+8*i))
			}
			sum.n++
		}
	}
}

// A foundRow is the place of a row and its first eight bytes.
type foundRow struct {
	head uint64
	at   int32
}

// findRows puts the rows of the features that the model knows into found, and
// returns their number. What it reads of the rows it reads at the end, in a loop
// with nothing else in it, so that many reads are under way at one time.
func (m *nameModel) findRows(features []uint64, found *[64]foundRow) int {
	n := 0
	for _, f := range features {
		if f < hashedFeature {
			found[n%len(found)].at = int32(f * nameRow)
			n++
		} else if slot := m.tags.find(f << 1); slot >= 0 {
			found[n%len(found)].at = int32((denseFeatures + slot) * nameRow)
			n++
		}
	}
	for i := range found[:n] {
		found[i].head = le64(m.rows, int(found[i].at))
	}
	return n
}

// addWord adds the eight bytes in w at the place 8*i of a row.
func (sum *rowSum) addWord(i int, w uint64) {
	const evens = 0x00ff_00ff_00ff_00ff
	sum.even[i] += w & evens
	sum.odd[i] += w >> 8 & evens
}

// add adds the rows in other to sum.
func (sum *rowSum) add(other *rowSum) {
	if sum.n+other.n > mostRows {
		return
	}
	for i := range sum.even {
		sum.even[i] += other.even[i]
		sum.odd[i] += other.odd[i]
	}
	sum.n += other.n
}

// finish sets scores to what sum says for each label but 0, by itself and
// through the hidden units.
func (m *nameModel) finish(sum *rowSum, scores *[nameLabels]int32) {
	var sums [nameRow]int32
	off := 128 * sum.n
	for i := range sum.even {
		e, o := sum.even[i], sum.odd[i]
		s, bias := (*[8]int32)(sums[8*i:]), (*[8]int32)(m.bias[8*i:])
		s[0] = bias[0] + int32(e&0xffff) - off
		s[1] = bias[1] + int32(o&0xffff) - off
		s[2] = bias[2] + int32(e>>16&0xffff) - off
		s[3] = bias[3] + int32(o>>16&0xffff) - off
		s[4] = bias[4] + int32(e>>32&0xffff) - off
		s[5] = bias[5] + int32(o>>32&0xffff) - off
		s[6] = bias[6] + int32(e>>48) - off
		s[7] = bias[7] + int32(o>>48) - off
	}
	// What the units say for two labels is summed in one number. The lower sum
	// borrows one from the upper one where it is below zero.
	var s0, s1, s2, s3, s4, s5, s6, s7 int64
	for i := range m.out {
		h := int64(sums[nameLabels+i])
		if h <= 0 {
			continue
		}
		out := &m.out[i]
		s0 += h * out[0]
		s1 += h * out[1]
		s2 += h * out[2]
		s3 += h * out[3]
		s4 += h * out[4]
		s5 += h * out[5]
		s6 += h * out[6]
		s7 += h * out[7]
	}
	for j, s := range [nameLabels / 2]int64{s0, s1, s2, s3, s4, s5, s6, s7} {
		low := int32(s)
		high := int32((s - int64(low)) >> 32)
		scores[2*j] = sums[2*j] + low>>outShift
		scores[2*j+1] = sums[2*j+1] + high>>outShift
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
	for i, s := range w.sentences {
		x.runs(s, func(first, last int32) {
			x.list(s, first, last, x.modes[i])
			for j := first; j < last; j++ {
				all = x.features(all, s, j, x.modes[i])
				x.mark(s, j, uint8(1+j%16))
			}
			for j := first; j < last; j++ {
				all = x.docFeatures(all, s, j, 2)
			}
		})
	}
	sum := uint64(0)
	for _, h := range all {
		sum = mix64(sum + h)
	}
	return uint32(sum)
}

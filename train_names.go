//go:build train

package lede

import (
	"bytes"
	"encoding/binary"
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/lede-news/lede/internal/gaz"
	"github.com/lede-news/lede/internal/learn"
)

// A NameDoc is a document to train the tagger on, or to try it on: its runs of
// words that may be names, with features.
type NameDoc struct {
	Runs []NameRun
	Gold []NameGold // normalised, aligned or not
	Lost int        // gold names that no run can hold
	w    *work

	Origin int  // for the trainer: the document that this one was made from
	Silver bool // for the trainer: marked by a teacher, not by people
	Times  int  // for the trainer: how often it is read in one pass, 0 for once
	Coined bool // for the trainer: invented, with names that are strange enough
}

// A NameRun is a stretch of tokens to label.
type NameRun struct {
	First    int32      // its first token
	Features [][]uint64 // of each token
	Gold     []uint8    // the label of each token
	Doc      [][]uint64 // features of the second pass: see SetLabels
	Unsure   bool       // not to be learned from: see Doubt
	sentence int
}

// A NameGold is a name of a corpus: bytes and one of the four coarse types.
type NameGold struct {
	Start, End int
	Type       int // 0 person, 1 body, 2 place, 3 other
}

// NewNameDoc reads a document whose lines are paragraphs.
func NewNameDoc(text string, gold []NameGold) *NameDoc {
	w := &work{text: text}
	for start := 0; start < len(text); {
		end := strings.IndexByte(text[start:], '\n')
		if end < 0 {
			end = len(text)
		} else {
			end += start
		}
		if strings.TrimSpace(text[start:end]) != "" {
			w.units = append(w.units, unit{start: int32(start), end: int32(end), body: int32(start), kind: unitParagraph})
		}
		start = end + 1
	}
	w.tokens, w.sentences = tokenize(text, w.units)
	d := &NameDoc{w: w}
	for _, g := range gold {
		g.Start, g.End = trimName(text, g.Start, g.End)
		d.Gold = append(d.Gold, g)
	}
	d.label()
	return d
}

// label finds the runs and their labels. A run with a name that does not begin and
// end with tokens is not to be learned from.
func (d *NameDoc) label() {
	w := d.w
	starts, ends := map[int32]int32{}, map[int32]int32{}
	for i, t := range w.tokens {
		starts[t.start], ends[t.end] = int32(i), int32(i)
	}
	labels := make([]uint8, len(w.tokens))
	var unsure []NameGold
	for _, g := range d.Gold {
		first, ok1 := starts[int32(g.Start)]
		last, ok2 := ends[int32(g.End)]
		if !ok2 && strings.HasPrefix(w.text[g.End:], ".") {
			last, ok2 = ends[int32(g.End)+1] // the dot of "Ltd." that ends the sentence too
		}
		if !ok1 || !ok2 || last < first {
			d.Lost++
			unsure = append(unsure, g)
			continue
		}
		for i := first; i <= last; i++ {
			part := 1
			switch {
			case first == last:
				part = 3
			case i == first:
				part = 0
			case i == last:
				part = 2
			}
			labels[i] = uint8(1 + 4*g.Type + part)
		}
	}
	var x namer
	x.read(w)
	in := make([]bool, len(w.tokens))
	for si, s := range w.sentences {
		x.runs(s, func(first, last int32) {
			r := NameRun{First: first, sentence: si}
			x.list(s, first, last, x.modes[si])
			for i := first; i < last; i++ {
				in[i] = true
				r.Features = append(r.Features, x.bagFeatures(x.features(nil, s, i, x.modes[si]), s, first, last))
				r.Gold = append(r.Gold, labels[i])
			}
			mendLabels(r.Gold)
			d.Runs = append(d.Runs, r)
		})
	}
	d.doubt(unsure)
	for i, l := range labels {
		if l != 0 && !in[i] && (l-1)%4%3 == 0 {
			d.Lost++
		}
	}
}

// Doubt marks the runs that touch one of the places as unsure, and those with a
// name that does not begin and end with tokens. A teacher's marks have such
// places; they are in the document all the same, since a story's other names are
// told by them too.
func (d *NameDoc) Doubt(places []NameGold) {
	edges := map[int32]bool{}
	for _, t := range d.w.tokens {
		edges[t.start], edges[t.end] = true, true
	}
	for _, g := range d.Gold {
		if !edges[int32(g.Start)] || !edges[int32(g.End)] {
			places = append(places, g)
		}
	}
	d.doubt(places)
}

// doubt marks the runs that touch one of the places as unsure.
func (d *NameDoc) doubt(places []NameGold) {
	for i := range d.Runs {
		r := &d.Runs[i]
		start := int(d.w.tokens[r.First].start)
		end := int(d.w.tokens[int(r.First)+len(r.Gold)-1].end)
		for _, p := range places {
			if p.Start < end && start < p.End {
				r.Unsure = true
			}
		}
	}
}

// mendLabels makes labels that a run cuts off at its edges a possible sequence.
func mendLabels(labels []uint8) {
	prev := uint8(0)
	for i, l := range labels {
		inside := prev != 0 && (prev-1)%4 < 2
		if l != 0 && ((l-1)%4 == 1 || (l-1)%4 == 2) && (!inside || (l-1)/4 != (prev-1)/4) {
			labels[i] = 0
		}
		prev = labels[i]
	}
	next := uint8(0)
	for i := len(labels) - 1; i >= 0; i-- {
		l := labels[i]
		if l != 0 && (l-1)%4 < 2 && (next == 0 || ((next-1)%4 != 1 && (next-1)%4 != 2)) {
			labels[i] = 0
		}
		next = labels[i]
	}
}

// trimName returns the name without what the scorer leaves out at its edges.
func trimName(text string, start, end int) (int, int) {
	s := text[start:end]
	t := strings.TrimSpace(s)
	start += strings.Index(s, t)
	if len(t) > 4 && strings.EqualFold(t[:3], "the") && (t[3] == ' ' || t[3] == '\n') {
		start += 4
		t = t[4:]
	}
	for _, suffix := range []string{"'s", "’s"} {
		if u, ok := strings.CutSuffix(t, suffix); ok && u != "" {
			return start, start + len(u)
		}
	}
	for _, suffix := range []string{"s'", "s’"} {
		if strings.HasSuffix(t, suffix) {
			return start, start + len(t) - len(suffix) + 1
		}
	}
	return start, start + len(t)
}

// Around returns the text about a name, for reading errors.
func (d *NameDoc) Around(g NameGold) string {
	t := d.w.text
	a, b := max(0, g.Start-60), min(len(t), g.End+60)
	return strings.ReplaceAll(t[a:g.Start]+"⟦"+t[g.Start:g.End]+"⟧"+t[g.End:b], "\n", "¶")
}

// HasPlace reports whether the feature f has a row in any model.
func HasPlace(f uint64) bool { return f < hashedFeature }

// NameHidden is the number of hidden units of the model.
const NameHidden = nameHidden

// A NameModel is a model of names as it is trained.
type NameModel struct {
	Features []uint64    // the most useful first
	Rows     [][]float32 // of each feature: labels, then hidden units
	Bias     []float32   // likewise
	Out      []float32   // of each hidden unit: labels
	Trans    [nameLabels + 1][nameLabels + 1]float32
	Steps    [][2]int // the calibration: margin and percent
}

// nameScale is the number of units of the model that stand for one of training.
const nameScale = 32

// quantise returns x in units of the model, at most limit in size.
func quantise(x float32, limit float64) int {
	return int(math.Max(-limit, math.Min(limit, math.RoundToEven(float64(x)*nameScale))))
}

// Pack returns the model as data/names.bin keeps it.
func (m *NameModel) Pack() []byte {
	var hashes []uint64
	for _, f := range m.Features {
		if f >= hashedFeature {
			hashes = append(hashes, f<<1)
		}
	}
	buckets := (len(hashes)*100/92 + bucketSlots - 1) / bucketSlots
	tags, slots := packTags(hashes, buckets)
	head := make([]byte, atTags)
	copy(head, "lede")
	binary.LittleEndian.PutUint32(head[4:], nameFingerprint())
	binary.LittleEndian.PutUint32(head[8:], uint32(buckets))
	put := func(at, x int) { binary.LittleEndian.PutUint16(head[at:], uint16(int16(x))) }
	for i, x := range m.Bias {
		put(atBias+2*i, quantise(x, 1<<14))
	}
	for i, x := range m.Out {
		head[atOut+i] = byte(int8(quantise(x, 127)))
	}
	for i := range m.Trans {
		for j, x := range m.Trans[i] {
			put(atTrans+2*(i*(nameLabels+1)+j), quantise(x, 1<<14))
		}
	}
	for i, s := range m.Steps {
		put(atSteps+4*i, s[0])
		put(atSteps+4*i+2, s[1])
	}
	rows := bytes.Repeat([]byte{128}, (denseFeatures+buckets*bucketSlots)*nameRow)
	for i, row := range m.Rows {
		at := int(m.Features[i])
		if m.Features[i] >= hashedFeature {
			if slots[0] < 0 {
				at = -1
			} else {
				at = denseFeatures + slots[0]
			}
			slots = slots[1:]
		}
		for j, x := range row {
			if at >= 0 {
				rows[at*nameRow+j] = byte(quantise(x, 127) + 128)
			}
		}
	}
	return append(append(head, tags...), rows...)
}

// UseNames makes the packed model data the one that names are tagged with.
func UseNames(data []byte) { nameNet = openNames(string(data)) }

// An OpenModel is a packed model, opened.
type OpenModel struct{ net *nameModel }

// OpenNames opens a packed model.
func OpenNames(data []byte) OpenModel { return OpenModel{openNames(string(data))} }

// Tagged returns the names that the library finds in the document.
func (d *NameDoc) Tagged() []NameGold {
	var out []NameGold
	for _, n := range tagNames(d.w) {
		out = append(out, d.golden(n))
	}
	return out
}

// golden returns n as a name of a corpus.
func (d *NameDoc) golden(n nameSpan) NameGold {
	s, e := trimName(d.w.text, int(d.w.tokens[n.first].start), int(d.w.tokens[n.last-1].end))
	kind := kindOther
	switch n.typ {
	case namePerson:
		kind = kindPerson
	case nameOrg:
		kind = kindOrg
	case nameGPE, nameLoc, nameFac:
		kind = kindPlace
	}
	return NameGold{Start: s, End: e, Type: kind}
}

// Try returns the labels of the first pass that m gives the runs of d, and of
// each name its margin and whether it is right.
func (d *NameDoc) Try(m OpenModel) ([][]uint8, []learn.Outcome) {
	gold := map[NameGold]bool{}
	for _, g := range d.Gold {
		gold[g] = true
	}
	var t tagger
	var outcomes []learn.Outcome
	for i, n := range t.tag(m.net, d.w, nil) {
		outcomes = append(outcomes, learn.Outcome{Score: int(t.margins[i]), Right: gold[d.golden(n)]})
	}
	at := map[int32]draft{}
	for _, r := range t.drafts {
		at[r.first] = r
	}
	labels := make([][]uint8, len(d.Runs))
	for i, r := range d.Runs {
		labels[i] = slices.Clone(t.allMarks[at[r.First].at:][:len(r.Gold)])
	}
	return labels, outcomes
}

// Calibrate sets the calibration of m.
func (m *NameModel) Calibrate(outcomes []learn.Outcome) {
	for _, s := range learn.Calibrate(outcomes, len(outcomes)/(nameSteps-2)) {
		m.Steps = append(m.Steps, [2]int{s.From, s.Percent})
	}
	m.Steps = m.Steps[:min(len(m.Steps), nameSteps)]
}

// SetLabels sets the features of the second pass from the labels of the first.
func (d *NameDoc) SetLabels(labels [][]uint8) {
	var x namer
	x.read(d.w)
	for ri, r := range d.Runs {
		s := d.w.sentences[r.sentence]
		for i, l := range labels[ri] {
			x.mark(s, r.First+int32(i), l)
		}
	}
	for ri := range d.Runs {
		r := &d.Runs[ri]
		s := d.w.sentences[r.sentence]
		r.Doc = make([][]uint64, len(r.Gold))
		x.bind(s, r.First, r.First+int32(len(r.Gold)))
		for i := range r.Gold {
			r.Doc[i] = x.docFeatures(nil, s, r.First+int32(i), labels[ri][i])
			r.Doc[i] = x.nearFeatures(r.Doc[i], r.First+int32(i), labels[ri])
		}
	}
}

// Recased returns a copy of the document in which one line in every few stands
// in Title Case or in CAPITALS, and in which only the runs of those lines are
// kept: headlines are seldom marked in the corpora. pick says, by line, what to
// do: 1 for Title Case, 2 for capitals, else nothing.
func (d *NameDoc) Recased(pick func() int) *NameDoc {
	text := []byte(d.w.text)
	picked := make([]bool, len(d.w.units))
	for i, u := range d.w.units {
		how := pick()
		if how != 1 && how != 2 || u.end-u.start > 400 {
			continue
		}
		picked[i] = true
		recase(text[u.start:u.end], how == 2)
	}
	c := NewNameDoc(string(text), d.Gold)
	runs := c.Runs[:0]
	for _, r := range c.Runs {
		if picked[c.w.sentences[r.sentence].unit] {
			runs = append(runs, r)
		}
	}
	c.Runs = runs
	return c
}

// Lowered returns a copy of the document in small letters, as careless writers
// put them.
func (d *NameDoc) Lowered() *NameDoc {
	text := []byte(d.w.text)
	for i, c := range text {
		if c-'A' < 26 {
			text[i] = c + 'a' - 'A'
		}
	}
	return NewNameDoc(string(text), d.Gold)
}

// Disguised returns a copy of the document in which about one in so many of the
// words of names is another word that nobody has, of the same shape and with the
// same end: names that no list holds have to be known by what stands round them.
// Words that say what a name is of, as "Bank" and "River", stay. Only the runs
// with new words are kept.
func (d *NameDoc) Disguised(rng *rand.Rand, share int) *NameDoc {
	words := map[string]string{}
	for _, g := range d.Gold {
		if g.Type == kindOther {
			continue
		}
		first, last := d.w.tokensOf(place{int32(g.Start), int32(g.End)})
		for i := first; i < last; i++ {
			word := d.w.word(i)
			if _, ok := words[word]; !ok && mayHide(word) {
				words[word] = ""
				if rng.IntN(share) == 0 {
					words[word] = invented(rng, word)
				}
			}
		}
	}
	text := []byte(d.w.text)
	changed := map[int32]bool{}
	for _, t := range d.w.tokens {
		if word := words[d.w.text[t.start:t.end]]; word != "" {
			copy(text[t.start:], word)
			changed[t.start] = true
		}
	}
	c := NewNameDoc(string(text), d.Gold)
	c.Runs = slices.DeleteFunc(c.Runs, func(r NameRun) bool {
		for i := range r.Gold {
			if changed[c.w.tokens[int(r.First)+i].start] {
				return false
			}
		}
		return true
	})
	return c
}

// mayHide reports whether word is a name's own word, in ASCII letters, and not
// one that says what the name is of.
func mayHide(word string) bool {
	const telling = gaz.Common | gaz.OrgWord | gaz.FacWord | gaz.PlaceWord | gaz.EventWord | gaz.Role | gaz.Honorific |
		gaz.Calendar | gaz.Particle | gaz.Suffix | gaz.NORP | gaz.Language | gaz.Currency
	if len(word) < 4 || patternOf(word) != shapeXx {
		return false
	}
	for i := range len(word) {
		if word[i] >= utf8.RuneSelf {
			return false
		}
	}
	return names.word(word)&telling == 0
}

// invented returns a word of the shape of word, in which vowels and consonants
// are other ones, but for the last letters.
func invented(rng *rand.Rand, word string) string {
	const vowels, consonants = "aeiou", "bdfghjklmnprstvz"
	kept := 1 + rng.IntN(3)
	b := []byte(word)
	for i := range len(b) - kept {
		letters := consonants
		if strings.IndexByte(vowels, b[i]|0x20) >= 0 {
			letters = vowels
		}
		b[i] = letters[rng.IntN(len(letters))]
	}
	b[0] &^= 0x20
	return string(b)
}

// recase writes the ASCII letters of line in capitals, or the first of each
// word that headlines begin with a capital.
func recase(line []byte, upper bool) {
	for i := 0; i < len(line); {
		j := i
		for j < len(line) && line[j] != ' ' {
			j++
		}
		word := line[i:j]
		for k := range word {
			if word[k]-'a' < 26 && (upper || k == 0 && !smallInTitles[string(word)]) {
				word[k] -= 'a' - 'A'
			}
		}
		i = j + 1
	}
}

// smallInTitles are the words that stand small in a headline in Title Case.
var smallInTitles = map[string]bool{
	"a": true, "an": true, "and": true, "as": true, "at": true, "by": true, "for": true, "from": true, "in": true,
	"of": true, "on": true, "or": true, "the": true, "to": true, "with": true,
}

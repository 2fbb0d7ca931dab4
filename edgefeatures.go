package lede

import (
	"math/bits"

	"github.com/lede-news/lede/internal/learn"
)

// The features of the places where what is reported may begin or end. Each is a number
// mixed of some parts, and most of these are the same for all places of one edge, or for
// all whose chunk is of one kind: what such parts come to is kept, so that a feature takes
// one step of mixing or two.

// edgeStarts are the beginnings of the features 500 to 549 for each kind of edge.
var edgeStarts = func() (starts [4][50]uint32) {
	for e := range starts {
		for n := range starts[e] {
			starts[e][n] = learn.Mix(500+uint32(n), uint32(e))
		}
	}
	return starts
}()

// An edgeStart is the beginnings of features of one kind of edge that go on with what has
// few values, as they stand behind these values.
type edgeStart struct {
	delta          [mostSteps]uint32      // features
	kept           [2]edgeKeptStart       // whether the place is the one as it is
	side           [3]edgeSideStart       // to which side of that one it lies
	left           [16]uint32             // how much of the sentence is left
	length, nearer [16][chunkKinds]uint32 // features of the chunk's length, and beginnings with its distance
	distance       [16]uint32             // from the cue
}

// An edgeKeptStart is the beginnings, and features, for places that are as they are or not.
type edgeKeptStart struct {
	delta, lead [mostSteps]uint32
	kind        [chunkKinds]uint32
}

// An edgeSideStart is the beginnings for places on one side.
type edgeSideStart struct{ moved, kind, out uint32 }

// mostSteps is above all that stepOf returns, chunkKinds above all kinds of chunks.
const (
	mostSteps  = 48
	chunkKinds = 5
)

// edgeTables are these beginnings for each kind of edge.
var edgeTables = func() (tables [4]edgeStart) {
	for e := range tables {
		start, t := &edgeStarts[e], &tables[e]
		for d := range t.delta {
			t.delta[d] = mix1(start[0], uint32(d))
			for k := range t.kept {
				kept := &t.kept[k]
				kept.delta[d], kept.lead[d] = mix2(start[1], uint32(k), uint32(d)), mix2(start[2], uint32(k), uint32(d))
			}
		}
		for k := range t.kept {
			for kind := range t.kept[k].kind {
				t.kept[k].kind[kind] = mix2(start[3], uint32(k), uint32(kind))
			}
		}
		for side := range t.side {
			t.side[side] = edgeSideStart{mix1(start[19], uint32(side)), mix1(start[20], uint32(side)), mix1(start[21], uint32(side))}
		}
		for d := range t.left {
			t.left[d], t.distance[d] = mix1(start[22], uint32(d)), mix1(start[39], uint32(d))
			for kind := range t.length[d] {
				t.length[d][kind], t.nearer[d][kind] = mix2(start[34], uint32(d), uint32(kind)), mix2(start[40], uint32(d), uint32(kind))
			}
		}
	}
	return tables
}()

// edgeLeads are what the features of all places of one edge share.
type edgeLeads struct {
	top    int32  // the value of the place that the labels' model likes best
	others uint32 // what is reported on the other side of the cue

	// The beginnings of features that end with the class of the item within the edge,
	// or beyond it. Their names tell the parts that they have.
	formIn, lemmaIn, frameIn                               uint32
	lemmaOut, formOut, frameOut, unitOut, itemOut, fineOut uint32

	openingOut, openingWhole, openingCluster uint32 // of a right edge: with the first item

	sides, sidesOut, lemma, unit uint32 // that go on with the kind of the chunk
	ofKind                       edgeKindLeads
}

// edgeKindLeads are what the features of places share whose chunks are of one kind.
type edgeKindLeads struct {
	kind                      uint32 // noKind at first
	classes, others, sidesOut uint32 // beginnings
	sides, lemma, unit        uint32 // features
}

// noKind is none of the kinds that kindOf returns.
const noKind = 1 << 8

// prepare fills the leads for edge k, whose candidates are gathered.
func (s *settler) prepare(k edgeKind) {
	start, r, x := &edgeStarts[k], s.r, &s.leads
	x.top = s.candidates[0].value
	for _, o := range s.candidates[1:] {
		x.top = max(x.top, o.value)
	}
	own, other := s.of(k)
	x.others = 0
	if !other.empty() {
		x.others = 1 + s.kindOf(*other)
	}
	cue, unit := s.item(s.cue), s.unit()
	x.formIn = mix2(start[16], r.cues, r.form)
	x.lemmaIn = learn.Mix(start[33], r.lemma)
	x.frameIn = learn.Mix(start[36], r.frame)
	x.lemmaOut = learn.Mix(start[14], r.lemma)
	x.formOut = mix2(start[15], r.cues, r.form)
	x.frameOut = learn.Mix(start[35], r.frame)
	x.unitOut = learn.Mix(start[42], unit)
	x.itemOut = learn.Mix(start[48], cue.cluster)
	x.fineOut = learn.Mix(start[49], cue.fine)
	x.sides, x.sidesOut = learn.Mix(start[30], r.sides), learn.Mix(start[31], r.sides)
	x.lemma, x.unit = learn.Mix(start[32], r.lemma), learn.Mix(start[41], unit)
	x.ofKind.kind = noKind
	if k.isLast() {
		x.open(start, s.item(own.first))
	}
}

// open fills the leads with the item that opens the chunk.
func (x *edgeLeads) open(start *[50]uint32, opening *item) {
	x.openingOut = learn.Mix(start[28], opening.class)
	x.openingWhole = learn.Mix(start[29], opening.class)
	x.openingCluster = learn.Mix(start[47], opening.cluster)
}

// turn fills the leads with the kind of a chunk.
func (x *edgeLeads) turn(start *[50]uint32, kind uint32) {
	x.ofKind = edgeKindLeads{
		kind:    kind,
		classes: learn.Mix(start[17], kind), others: mix2(start[18], kind, x.others), sidesOut: learn.Mix(x.sidesOut, kind),
		sides: learn.Mix(x.sides, kind), lemma: learn.Mix(x.lemma, kind), unit: learn.Mix(x.unit, kind),
	}
}

// stepOf returns a difference of scores in steps that widen.
func stepOf(d int32) uint32 {
	if d < 0 {
		return 16 + uint32(bits.Len32(uint32(-d)>>5))
	}
	return uint32(bits.Len32(uint32(d) >> 5))
}

// featuresOf appends the features of the candidate c for edge k, which is prepared.
func (s *settler) featuresOf(f []uint32, k edgeKind, c edgeCandidate) []uint32 {
	own, _ := s.of(k)
	p := *own
	if k.isLast() {
		p.last = c.at
	} else {
		p.first = c.at
	}
	if p.empty() {
		return s.nothingFeatures(f, k, c)
	}
	start, table, x, now := &edgeStarts[k], &edgeTables[k], &s.leads, s.candidates[0]
	kept := &table.kept[0]
	if c.at == now.at {
		kept = &table.kept[1]
	}
	delta, lead := stepOf(x.top-c.value), stepOf(c.value-now.value)
	whole, moved := s.within(p), s.between(c.at, now.at).code()
	side := &table.side[0]
	if c.at > now.at {
		side = &table.side[1]
	} else if c.at < now.at {
		side = &table.side[2]
	}
	d := outwards(k)
	in, in2, out, out2 := s.item(c.at), s.item(c.at-d), s.item(c.at+d), s.item(c.at+2*d)
	if !k.isLast() {
		x.open(start, in)
	}
	kind := s.kindOf(p)
	if kind != x.ofKind.kind {
		x.turn(start, kind)
	}
	rest := s.rest(k, c.at)
	of, left, wholeCode, restCode := &x.ofKind, step(rest.words), whole.code(), rest.code()
	distance := s.distance(c.at)
	return append(f,
		table.delta[delta], kept.delta[delta], kept.lead[lead], kept.kind[kind],
		mix1(start[4], in.word), mix1(start[5], out.word), mix1(mix1(start[6], in.class), out.class), mix1(mix1(start[7], in.cluster), out.cluster),
		mix1(mix1(mix1(start[8], in2.class), in.class), out.class), mix1(mix1(mix1(start[9], in.class), out.class), out2.class),
		mix1(start[10], in.fine), mix1(start[11], out.fine), mix1(mix1(start[12], out.word), out2.word), mix1(mix1(start[13], in.word), in2.word),
		mix1(x.lemmaOut, out.class), mix1(x.formOut, out.class), mix1(x.formIn, in.class),
		mix1(mix1(of.classes, out.class), in.class), mix1(of.others, out.class),
		mix1(side.moved, moved), mix1(mix1(side.kind, moved), kind), mix1(mix1(side.out, moved), out.class),
		mix1(table.left[left], restCode), mix1(mix1(start[23], out.class), restCode), mix1(mix1(start[24], out.word), min(left, 5)),
		mix1(mix1(start[25], wholeCode), kind), mix1(mix1(mix1(start[26], wholeCode), s.r.cues), s.r.form), mix1(mix1(start[27], wholeCode), out.class),
		mix1(x.openingOut, out.class), mix1(x.openingWhole, wholeCode), of.sides, mix1(of.sidesOut, out.class),
		of.lemma, mix1(x.lemmaIn, in.class), table.length[step(whole.words)][kind], mix1(x.frameOut, out.class), mix1(x.frameIn, in.class),
		mix1(mix1(start[37], out.cluster), out2.cluster), mix1(mix1(start[38], out.class), out2.cluster),
		mix1(table.distance[distance], out.class), mix1(table.nearer[distance][kind], s.r.cues),
		of.unit, mix1(x.unitOut, out.class),
		mix1(mix1(start[43], in.fine), out.fine), mix1(mix1(start[44], out.fine), out2.fine), mix1(mix1(start[45], in2.cluster), in.cluster),
		mix1(mix1(mix1(start[46], in.cluster), out.cluster), out2.cluster),
		mix1(x.openingCluster, out.cluster), mix1(x.itemOut, out.cluster), mix1(x.fineOut, out.class),
	)
}

// outwards returns the step from one item to the next away from what edge k bounds.
func outwards(k edgeKind) int32 {
	if k.isLast() {
		return 1
	}
	return -1
}

// rest returns the tally of the sentence beyond edge k at item n.
func (s *settler) rest(k edgeKind, n int32) edgeTally {
	if k.isLast() {
		return s.tally[s.restEnd(n)].minus(s.tally[n+1])
	}
	return s.tally[n].minus(s.tally[s.restStart(n)])
}

// nothingFeatures appends the features of the candidate c for edge k that leaves nothing
// reported on its side of the cue.
func (s *settler) nothingFeatures(f []uint32, k edgeKind, c edgeCandidate) []uint32 {
	own, _ := s.of(k)
	r, x, e := s.r, &s.leads, uint32(k)
	delta, lead := stepOf(x.top-c.value), stepOf(c.value-s.candidates[0].value)
	was, whole, first := s.kindOf(*own), s.within(*own).code(), s.item(own.first)
	return append(f, mix(590, e), mix(591, e, delta), mix(592, e, lead), mix(593, e, was, x.others), mix(594, e, was, x.others, r.sides),
		mix(595, e, was, x.others, r.cues, r.form), mix(596, e, r.lemma), mix(597, e, whole, x.others), mix(598, e, s.item(own.first-1).word, first.class),
		mix(599, e, first.class, x.others), mix(589, e, was, x.others, step(own.last-own.first)))
}

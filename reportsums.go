package lede

import "github.com/lede-news/lede/internal/learn"

// The features of an item round a cue stand in four groups, by what they depend
// on. What the weights of a group sum up to is kept for as long as that stays as
// it is, so that most of the work is done once for many items:
//
//   - near: the side of the cue and the distance from it, in steps;
//   - frame: the side, and what stands between the item and the cue;
//   - item: the side and the item with its neighbours, whatever the cue;
//   - own: all the rest.

// A reportItem is where one item stands to the cue.
type reportItem struct {
	i        int32
	s        scout
	side     uint32 // 1 behind the cue, 2 before it, 3 the cue, 4 the next paragraph
	distance uint32 // in steps
	again    uint32 // 1 right before a verb that goes on with the cue's subject
	between  uint32
}

// itemAt returns the n-th item of the window.
func (r *reporter) itemAt(n int) reportItem {
	i := r.at[n]
	x := reportItem{i: i, s: scout{r.l, r.win.first, r.win.last}, side: 1, between: r.between[n]}
	if i > r.cue && int(i)+2 < int(r.win.last) && (r.again(i+1) || r.again(i+2)) {
		x.again = 1
	}
	x.distance = step(i - r.cue)
	switch {
	case n == len(r.at)-1 && r.win.extra >= 0:
		x.s = scout{r.l, i, i + 1}
		x.side = 4
	case i < r.cue:
		x.side = 2
		x.distance = step(r.cue - i)
	case i == r.cue:
		x.side = 3
	}
	return x
}

// sideStarts are the beginnings of the features 100 to 144 for each side.
var sideStarts = func() (starts [5][45]uint32) {
	for side := range starts {
		for n := range starts[side] {
			starts[side][n] = learn.Mix(100+uint32(n), uint32(side))
		}
	}
	return starts
}()

// stepStarts are the beginnings of the features that go on with a distance from the cue
// in steps, for each side.
var stepStarts = func() (starts [5][16]struct{ cues, frame, own uint32 }) {
	for side := range starts {
		for d := range starts[side] {
			at, near := &starts[side][d], uint32(min(d, 5))
			at.cues, at.frame, at.own = mix2(116, uint32(side), uint32(d)), mix2(121, uint32(side), near), mix2(123, uint32(side), near)
		}
	}
	return starts
}()

// againStarts are the beginnings of the features of items that stand right before a verb
// which goes on with the cue's subject, and of the others, for each side.
var againStarts = func() (starts [5][2]struct{ form, own uint32 }) {
	for side := range starts {
		for again := range starts[side] {
			starts[side][again].form = mix2(144, uint32(side), uint32(again))
			starts[side][again].own = mix2(143, uint32(side), uint32(again))
		}
	}
	return starts
}()

// sideLeads are what the features of all items on one side of a cue share.
type sideLeads struct {
	ready                                             bool
	form, cues                                        uint32 // features
	lemma                                             uint32 // beginnings: of near,
	frame, quoting, ownLemma, sides, sidesPc, sidesNc uint32 // and of own
}

// sideOf returns what the features of the items on a side of the cue share.
func (r *reporter) sideOf(side uint32) *sideLeads {
	k := &r.sums.sides[side]
	if !k.ready {
		start := &sideStarts[side]
		*k = sideLeads{
			ready: true,
			form:  mix1(start[0], r.form), cues: mix1(start[1], r.cues), lemma: mix1(start[2], r.lemma),
			frame: mix1(start[18], r.frame), quoting: mix1(start[20], r.quoting), ownLemma: mix1(start[22], r.lemma),
			sides: mix1(start[33], r.sides), sidesPc: mix1(start[36], r.sides), sidesNc: mix1(start[37], r.sides),
		}
	}
	return k
}

// nearFeatures appends the features of the group near.
func (r *reporter) nearFeatures(f []uint32, x *reportItem) []uint32 {
	k, start := r.sideOf(x.side), &stepStarts[x.side][x.distance]
	return append(f,
		k.form, k.cues, mix1(k.lemma, min(x.distance, 5)),
		mix1(mix1(start.cues, r.cues), r.form), mix1(start.frame, r.frame),
	)
}

// frameFeatures appends the features of the group frame.
func (r *reporter) frameFeatures(f []uint32, x *reportItem) []uint32 {
	sb := x.side | x.between<<3
	return append(f,
		mix1(109, sb), mix1(mix1(114, sb), r.lemma), mix1(mix1(mix1(115, sb), r.cues), r.form), mix1(mix1(117, sb), r.frame), mix1(mix1(119, sb), r.quoting),
		mix1(mix1(againStarts[x.side][x.again].form, r.form), r.cues),
	)
}

// itemFeatures appends the features of the group item.
func (r *reporter) itemFeatures(f []uint32, x *reportItem) []uint32 {
	s, i, k := &x.s, x.i, &sideStarts[x.side]
	before2, before, at, after, after2 := s.at(i-2), s.at(i-1), s.at(i), s.at(i+1), s.at(i+2)
	return append(f,
		mix1(k[3], at.word), mix1(k[4], before.word), mix1(k[5], after.word),
		mix1(mix1(k[6], before.class), at.class), mix1(mix1(k[7], at.class), after.class),
		mix1(mix1(mix1(k[8], before.class), at.class), after.class),
		mix1(mix1(mix1(k[24], before2.class), before.class), at.class),
		mix1(mix1(mix1(k[25], at.class), after.class), after2.class),
		mix1(k[26], at.cluster), mix1(k[27], before.cluster), mix1(k[28], after.cluster),
		mix1(mix1(k[30], before.cluster), at.cluster), mix1(mix1(k[31], at.cluster), after.cluster),
		mix1(k[40], at.fine), mix1(k[41], before.fine), mix1(k[42], after.fine),
	)
}

// ownFeatures appends the features of the group own.
func (r *reporter) ownFeatures(f []uint32, x *reportItem, k *ownLeads) []uint32 {
	side, start := r.sideOf(x.side), &stepStarts[x.side][x.distance]
	before, at, after := x.s.at(x.i-1), x.s.at(x.i), x.s.at(x.i+1)
	c := at.class
	return append(f,
		mix1(k.class, c), mix1(k.word, at.word),
		mix1(side.frame, c), mix1(side.quoting, c), mix1(side.ownLemma, c), mix1(mix1(start.own, c), r.form),
		mix1(k.cluster, at.cluster), mix1(side.sides, c), mix1(mix1(side.sidesPc, before.class), c),
		mix1(mix1(side.sidesNc, c), after.class), mix1(k.sides, c), mix1(againStarts[x.side][x.again].own, c),
	)
}

// ownLeads are the beginnings of the features of the group own which all items of the same
// frame share.
type ownLeads struct{ class, word, cluster, sides uint32 }

// ownLeads returns the beginnings for an item that stands as x does.
func (r *reporter) ownLeads(x *reportItem) ownLeads {
	sb := x.side | x.between<<3
	return ownLeads{class: mix1(110, sb), word: mix1(113, sb), cluster: mix1(129, sb), sides: mix1(mix1(138, sb), r.sides)}
}

// featuresOf returns the features of the n-th item of the window, for training.
func (r *reporter) featuresOf(n int) []uint32 {
	x := r.itemAt(n)
	k := r.ownLeads(&x)
	f := r.nearFeatures(nil, &x)
	f = r.frameFeatures(f, &x)
	f = r.itemFeatures(f, &x)
	return r.ownFeatures(f, &x, &k)
}

// reportSums keep the sums of groups. The zero value is ready to use.
type reportSums struct {
	features []uint32
	near     learn.Sum
	frame    learn.Sum
	leads    ownLeads
	nearOf   reportItem // what near holds for; side 0 if for nothing
	frameOf  reportItem // what frame and leads hold for
	sides    [5]sideLeads
	items    [keptItems]itemSum
}

// An itemSum is the sum of the group item for one item and side. The neighbours
// that the edges of the window hide tell windows apart.
type itemSum struct {
	item, left, right int32 // item counts from 1; 0 is none
	side              uint32
	sum               learn.Sum
}

// keptItems is how many items' sums are kept: those of two wide windows.
const keptItems = 256

// restart forgets what holds for one cue only.
func (k *reportSums) restart() {
	k.nearOf.side, k.frameOf.side = 0, 0
	for side := range k.sides {
		k.sides[side].ready = false
	}
}

// forget forgets all that holds for one story.
func (k *reportSums) forget() {
	for i := range k.items {
		k.items[i].item = 0
	}
	k.restart()
}

// score adds to out, for each label, the weights of the features of the n-th item
// of the window.
func (r *reporter) score(m *learn.Model, n int, out []int32) {
	x := r.itemAt(n)
	k := &r.sums
	if x.side != k.frameOf.side || x.between != k.frameOf.between || x.again != k.frameOf.again {
		k.features = r.frameFeatures(k.features[:0], &x)
		k.frame = m.Sum(k.features)
		k.leads, k.frameOf = r.ownLeads(&x), x
	}
	if x.side != k.nearOf.side || x.distance != k.nearOf.distance {
		k.features = r.nearFeatures(k.features[:0], &x)
		k.near = m.Sum(k.features)
		k.nearOf = x
	}
	k.features = r.ownFeatures(k.features[:0], &x, &k.leads)
	sum := m.Sum(k.features)
	sum.Join(r.itemSum(m, &x))
	sum.Join(&k.near)
	sum.Join(&k.frame)
	sum.AddTo(out[:tags])
}

// itemSum returns the sum of the group item for x.
func (r *reporter) itemSum(m *learn.Model, x *reportItem) *learn.Sum {
	k := &r.sums
	left, right := min(x.i-x.s.first, 2), min(x.s.last-1-x.i, 2)
	kept := &k.items[(uint32(x.i)<<1|x.side>>1&1)%keptItems]
	if kept.item != x.i+1 || kept.left != left || kept.right != right || kept.side != x.side {
		k.features = r.itemFeatures(k.features[:0], x)
		*kept = itemSum{x.i + 1, left, right, x.side, m.Sum(k.features)}
	}
	return &kept.sum
}

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

// nearFeatures appends the features of the group near.
func (r *reporter) nearFeatures(f []uint32, x *reportItem) []uint32 {
	side, near := x.side, min(x.distance, 5)
	return append(f,
		mix2(100, side, r.form), mix2(101, side, r.cues), mix3(102, side, r.lemma, near),
		mix4(116, side, x.distance, r.cues, r.form), mix3(121, side, near, r.frame),
	)
}

// frameFeatures appends the features of the group frame.
func (r *reporter) frameFeatures(f []uint32, x *reportItem) []uint32 {
	side := x.side
	sb := side | x.between<<3
	return append(f,
		mix1(109, sb), mix2(114, sb, r.lemma), mix3(115, sb, r.cues, r.form), mix2(117, sb, r.frame), mix2(119, sb, r.quoting),
		mix4(144, side, x.again, r.form, r.cues),
	)
}

// itemLeads are the beginnings of the features of the group item, for each side.
var itemLeads = func() (leads [5][16]uint32) {
	kinds := [16]uint32{103, 104, 105, 106, 107, 108, 124, 125, 126, 127, 128, 130, 131, 140, 141, 142}
	for side := range leads {
		for n, kind := range kinds {
			leads[side][n] = learn.Mix(kind, uint32(side))
		}
	}
	return leads
}()

// itemFeatures appends the features of the group item.
func (r *reporter) itemFeatures(f []uint32, x *reportItem) []uint32 {
	s, i, k := &x.s, x.i, &itemLeads[x.side]
	before2, before, at, after, after2 := s.at(i-2), s.at(i-1), s.at(i), s.at(i+1), s.at(i+2)
	between := learn.Mix(k[4], at.class)
	return append(f,
		learn.Mix(k[0], at.word), learn.Mix(k[1], before.word), learn.Mix(k[2], after.word),
		learn.Mix(learn.Mix(k[3], before.class), at.class), learn.Mix(between, after.class),
		learn.Mix(learn.Mix(learn.Mix(k[5], before.class), at.class), after.class),
		learn.Mix(learn.Mix(learn.Mix(k[6], before2.class), before.class), at.class),
		learn.Mix(learn.Mix(learn.Mix(k[7], at.class), after.class), after2.class),
		learn.Mix(k[8], at.cluster), learn.Mix(k[9], before.cluster), learn.Mix(k[10], after.cluster),
		learn.Mix(learn.Mix(k[11], before.cluster), at.cluster), learn.Mix(learn.Mix(k[12], at.cluster), after.cluster),
		learn.Mix(k[13], at.fine), learn.Mix(k[14], before.fine), learn.Mix(k[15], after.fine),
	)
}

// ownFeatures appends the features of the group own.
func (r *reporter) ownFeatures(f []uint32, x *reportItem, k *ownLeads) []uint32 {
	pc, c, nc := x.s.class(x.i-1), x.s.class(x.i), x.s.class(x.i+1)
	return append(f,
		learn.Mix(k.c, c), learn.Mix(k.word, x.s.word(x.i)),
		learn.Mix(k.frame, c), learn.Mix(k.quoting, c), learn.Mix(k.lemma, c), learn.Mix(learn.Mix(k.near, c), r.form),
		learn.Mix(k.cluster, x.s.cluster(x.i)), learn.Mix(k.sides, c), learn.Mix(learn.Mix(k.sidesPc, pc), c),
		learn.Mix(learn.Mix(k.sidesNc, c), nc), learn.Mix(k.sidesBetween, c), learn.Mix(k.again, c),
	)
}

// ownLeads are the beginnings of the features of the group own, which all items
// of the same frame share, but near: that hangs on the distance.
type ownLeads struct {
	c, word, frame, quoting, lemma, near, cluster, sides, sidesPc, sidesNc, sidesBetween, again uint32
}

// ownLeads returns the beginnings for an item that stands as x does, but near.
func (r *reporter) ownLeads(x *reportItem) ownLeads {
	side := x.side
	sb := side | x.between<<3
	return ownLeads{
		c: mix1(110, sb), word: mix1(113, sb),
		frame: mix2(118, side, r.frame), quoting: mix2(120, side, r.quoting), lemma: mix2(122, side, r.lemma),
		cluster: mix1(129, sb), sides: mix2(133, side, r.sides),
		sidesPc: mix2(136, side, r.sides), sidesNc: mix2(137, side, r.sides), sidesBetween: mix2(138, sb, r.sides),
		again: mix2(143, side, x.again),
	}
}

// nearLead returns the beginning of the feature of the group own that hangs on the
// distance.
func (x *reportItem) nearLead() uint32 { return mix2(123, x.side, min(x.distance, 5)) }

// featuresOf returns the features of the n-th item of the window, for training.
func (r *reporter) featuresOf(n int) []uint32 {
	x := r.itemAt(n)
	k := r.ownLeads(&x)
	k.near = x.nearLead()
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
	nearOf   reportItem // what near and leads.near hold for; side 0 if for nothing
	frameOf  reportItem // what frame and leads but near hold for
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
func (k *reportSums) restart() { k.nearOf.side, k.frameOf.side = 0, 0 }

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
		near := k.leads.near
		k.leads = r.ownLeads(&x)
		k.frameOf, k.leads.near = x, near
	}
	if x.side != k.nearOf.side || x.distance != k.nearOf.distance {
		k.features = r.nearFeatures(k.features[:0], &x)
		k.near = m.Sum(k.features)
		k.nearOf, k.leads.near = x, x.nearLead()
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

package lede

import (
	"slices"

	"github.com/lede-news/lede/internal/learn"
)

// The features of an item round a cue stand in four groups, by what they depend
// on. What the weights of a group sum up to is kept for as long as that stays as
// it is, so that much of the work is done once for many items:
//
//   - near: the side of the cue and the distance from it, in steps;
//   - frame: the side, and what stands between the item and the cue;
//   - item: the side and the item with its neighbours, whatever the cue;
//   - own: all the rest.
//
// Of the group item, what single words come to is kept from story to story.

// A reportItem is where one item stands to the cue.
type reportItem struct {
	i        int32
	by       [5]*item // the item, in the middle, and two on either side
	side     uint32   // 1 behind the cue, 2 before it, 3 the cue, 4 the next paragraph
	distance uint32   // in steps
	again    uint32   // 1 right before a verb that goes on with the cue's subject
	between  uint32
}

// itemAt turns x to the n-th item of the window.
func (r *reporter) itemAt(n int, x *reportItem) {
	i := r.at[n]
	x.i, x.side, x.distance, x.again, x.between = i, 1, step(i-r.cue), r.again[n], r.between[n]
	s := scout{r.l, r.win.first, r.win.last}
	switch {
	case n == len(r.at)-1 && r.win.extra >= 0:
		s.first, s.last = i, i+1
		x.side = 4
	case i < r.cue:
		x.side = 2
		x.distance = step(r.cue - i)
	case i == r.cue:
		x.side = 3
	}
	if i-2 >= s.first && i+2 < s.last {
		by := (*[5]item)(r.l.items[i-2:])
		x.by = [5]*item{&by[0], &by[1], &by[2], &by[3], &by[4]}
	} else {
		x.by = [5]*item{s.at(i - 2), s.at(i - 1), s.at(i), s.at(i + 1), s.at(i + 2)}
	}
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
		r.openSide(k, side)
	}
	return k
}

// openSide fills k with what the features of the items on a side of the cue share.
func (r *reporter) openSide(k *sideLeads, side uint32) {
	start := &sideStarts[side]
	*k = sideLeads{
		ready: true,
		form:  mix1(start[0], r.form), cues: mix1(start[1], r.cues), lemma: mix1(start[2], r.lemma),
		frame: mix1(start[18], r.frame), quoting: mix1(start[20], r.quoting), ownLemma: mix1(start[22], r.lemma),
		sides: mix1(start[33], r.sides), sidesPc: mix1(start[36], r.sides), sidesNc: mix1(start[37], r.sides),
	}
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

// The places of words by an item: its own, the one before and the one behind.
const (
	atWord = iota
	beforeWord
	behindWord
	reportPlaces
)

// How many features of the group item hang on several words, and how many are in the group
// own.
const (
	joinedCount = 7
	ownCount    = 12
)

// wordFeatures returns the features of an item on a side of the cue that hang on the word k
// at the given place alone: the word and its clusters.
func wordFeatures(side, place uint32, k *wordLook) [3]uint32 {
	start := &sideStarts[side]
	return [3]uint32{mix1(start[3+place], k.word), mix1(start[26+place], k.cluster), mix1(start[40+place], k.fine)}
}

// fillJoined fills f with the features of the group item that hang on several words.
func (x *reportItem) fillJoined(f *[joinedCount]uint32) {
	k := &sideStarts[x.side]
	before2, before, at, behind, behind2 := x.by[0], x.by[1], x.by[2], x.by[3], x.by[4]
	*f = [joinedCount]uint32{
		mix1(mix1(k[6], before.class), at.class), mix1(mix1(k[7], at.class), behind.class),
		mix1(mix1(mix1(k[8], before.class), at.class), behind.class),
		mix1(mix1(mix1(k[24], before2.class), before.class), at.class),
		mix1(mix1(mix1(k[25], at.class), behind.class), behind2.class),
		mix1(mix1(k[30], before.cluster), at.cluster), mix1(mix1(k[31], at.cluster), behind.cluster),
	}
}

// itemFeatures appends the features of the group item, in the order in which the model
// learned them.
func itemFeatures(f []uint32, x *reportItem) []uint32 {
	var words [reportPlaces][3]uint32
	for place, look := range x.words() {
		words[place] = wordFeatures(x.side, uint32(place), look)
	}
	var joined [joinedCount]uint32
	x.fillJoined(&joined)
	f = append(f, words[atWord][0], words[beforeWord][0], words[behindWord][0])
	f = append(f, joined[:5]...)
	f = append(f, words[atWord][1], words[beforeWord][1], words[behindWord][1])
	f = append(f, joined[5:]...)
	return append(f, words[atWord][2], words[beforeWord][2], words[behindWord][2])
}

// words returns the looks of the item and of those beside it.
func (x *reportItem) words() [reportPlaces]*wordLook {
	return [reportPlaces]*wordLook{&x.by[2].wordLook, &x.by[1].wordLook, &x.by[3].wordLook}
}

// fillOwn fills f with the features of the group own.
func (r *reporter) fillOwn(f *[ownCount]uint32, x *reportItem, k *ownLeads) {
	side, start := r.sideOf(x.side), &stepStarts[x.side][x.distance]
	before, at, after := x.by[1], x.by[2], x.by[3]
	c := at.class
	*f = [ownCount]uint32{
		mix1(k.class, c), mix1(k.word, at.word),
		mix1(side.frame, c), mix1(side.quoting, c), mix1(side.ownLemma, c), mix1(mix1(start.own, c), r.form),
		mix1(k.cluster, at.cluster), mix1(side.sides, c), mix1(mix1(side.sidesPc, before.class), c),
		mix1(mix1(side.sidesNc, c), after.class), mix1(k.sides, c), mix1(againStarts[x.side][x.again].own, c),
	}
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
	var x reportItem
	r.itemAt(n, &x)
	k := r.ownLeads(&x)
	f := r.nearFeatures(nil, &x)
	f = r.frameFeatures(f, &x)
	f = itemFeatures(f, &x)
	var own [ownCount]uint32
	r.fillOwn(&own, &x, &k)
	return append(f, own[:]...)
}

// reportSums are what the features of the items of a window come to. The zero value is
// ready to use.
type reportSums struct {
	sides    [5]sideLeads
	features []uint32 // of all items
	items    []itemSums
	touched  byte // see learn.Model.Touch
	words    reportWords
	of       *learn.Model // whose sums words keeps
}

// itemSums are the sums of one item: of the words by it, and what is still to be summed up.
// The groups near and frame are those of the item before where they have no features.
type itemSums struct {
	words            learn.Sum
	frame, near, own int32 // where the features of each group end, which follow one another
}

// restart forgets what holds for one cue only.
func (k *reportSums) restart() {
	for side := range k.sides {
		k.sides[side].ready = false
	}
}

// score fills out with the weights of the features of each item of the window, for each
// label. First all features are mixed, then all rows are fetched, many at a time, and then
// they are summed up.
func (r *reporter) score(m *learn.Model, out []int32) {
	k := &r.sums
	if k.of != m {
		k.words, k.of = reportWords{}, m
	}
	k.features, k.items = k.features[:0], slices.Grow(k.items[:0], len(r.at))[:len(r.at)]
	var x reportItem
	var leads ownLeads
	var side, distance, between, again uint32 // of the item before; no item has the side 0
	for n := range r.at {
		r.itemAt(n, &x)
		sums := &k.items[n]
		if x.side != side || x.between != between || x.again != again {
			k.features = r.frameFeatures(k.features, &x)
			leads = r.ownLeads(&x)
		}
		sums.frame = int32(len(k.features))
		if x.side != side || x.distance != distance {
			k.features = r.nearFeatures(k.features, &x)
		}
		side, distance, between, again = x.side, x.distance, x.between, x.again
		sums.near = int32(len(k.features))
		if side > 2 { // the cue and the next paragraph: such items are few
			sums.words = learn.Sum{}
			for place, look := range x.words() {
				features := wordFeatures(side, uint32(place), look)
				k.features = append(k.features, features[:]...)
			}
		} else {
			sums.words = k.words.sum(m, &x)
		}
		at := len(k.features)
		k.features = slices.Grow(k.features, joinedCount+ownCount)[:at+joinedCount+ownCount]
		x.fillJoined((*[joinedCount]uint32)(k.features[at:]))
		r.fillOwn((*[ownCount]uint32)(k.features[at+joinedCount:]), &x, &leads)
		sums.own = int32(len(k.features))
	}
	k.touched = m.Touch(k.features)
	k.sum(m, out)
}

// sum fills out with the sums of the features of all items.
func (k *reportSums) sum(m *learn.Model, out []int32) {
	clear(out)
	var near, frame learn.Sum
	at := int32(0)
	for n := range k.items {
		sums := &k.items[n]
		if sums.frame > at {
			frame = m.Sum(k.features[at:sums.frame])
		}
		if sums.near > sums.frame {
			near = m.Sum(k.features[sums.frame:sums.near])
		}
		m.Sum(k.features[sums.near:sums.own]).Plus(sums.words).Plus(near).Plus(frame).AddTo(out[n*tags:][:tags])
		at = sums.own
	}
}

// A reportWords keeps what the features of single words sum up to, from story to story: the
// rows of one word lie far from each other.
type reportWords [1 << 11]reportWord

// A reportWord is the sums for the word with the given key, behind the cue and before it.
type reportWord struct {
	key  uint64
	done [2]uint8 // a bit for each place that is summed up
	sums [2][reportPlaces]learn.Sum
}

// sum returns what the features of the words by x sum up to. It stands behind the cue or
// before it.
func (k *reportWords) sum(m *learn.Model, x *reportItem) learn.Sum {
	return k.at(m, x.side, atWord, &x.by[2].wordLook).
		Plus(k.at(m, x.side, beforeWord, &x.by[1].wordLook)).
		Plus(k.at(m, x.side, behindWord, &x.by[3].wordLook))
}

// at returns what the features of the word at one place sum up to.
func (k *reportWords) at(m *learn.Model, side, place uint32, look *wordLook) learn.Sum {
	e := &k[look.key>>20%uint64(len(k))]
	if e.key != look.key || e.done[side-1]&(1<<place) == 0 {
		e.fill(m, side, place, look)
	}
	return e.sums[side-1][place]
}

// fill fills in the sum of the word at one place.
func (e *reportWord) fill(m *learn.Model, side, place uint32, look *wordLook) {
	if e.key != look.key {
		e.key, e.done = look.key, [2]uint8{}
	}
	features := wordFeatures(side, place, look)
	e.sums[side-1][place] = m.Sum(features[:])
	e.done[side-1] |= 1 << place
}

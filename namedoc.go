package lede

import "math/bits"

// A usage counts how a word, or two words side by side, are labelled in a first
// pass over the story. A name that is plain in one sentence helps to read the
// same words in another.
type usage struct {
	as    [nameLabels + 1]int32 // how often with each label; 0 only where it has a capital
	kinds [5]int32              // how often with labels of each kind, the first being none
	set   uint32                // a bit for each label that it has
}

// mark counts the label l of token i of the sentence s, which is that of one
// word, and of it with its left neighbour.
func (x *namer) mark(s sentence, i int32, l uint8) {
	f := x.wordForm(s, i)
	n := x.sight(f)
	if n.use == 0 {
		x.uses = append(x.uses, usage{})
		n.use = int32(len(x.uses))
	}
	x.uses[n.use-1].add(l)
	if i > s.first && l != 0 {
		x.pairUse(x.wordForm(s, i-1), f).add(l)
	}
}

// add counts one more label.
func (u *usage) add(l uint8) {
	u.as[l]++
	u.kinds[kindOf(l)]++
	u.set |= 1 << l
}

// pairUse returns the usage of two words side by side.
func (x *namer) pairUse(a, b *wordForm) *usage {
	n, fresh := x.byPair.number(pair(a.lower, b.lower))
	if fresh {
		x.pairs = append(x.pairs, usage{})
	}
	return &x.pairs[n]
}

// features appends, for each label that u has, one use with the label own left
// out, the feature from base on that tells how often it has it.
func (u *usage) features(to []uint64, base uint64, own uint8) []uint64 {
	for set := u.set; set != 0; set &= set - 1 {
		l := bits.TrailingZeros32(set)
		n := u.as[l]
		if uint8(l) == own {
			n--
		}
		if n > 0 {
			to = append(to, base+uint64(l)*4+uint64(min(n, 3)))
		}
	}
	return to
}

// docFeatures appends what the labels of the first pass elsewhere in the story
// say of token i of the sentence s; own is its own label of that pass.
func (x *namer) docFeatures(to []uint64, s sentence, i int32, own uint8) []uint64 {
	f := x.wordForm(s, i)
	if n := x.sight(f).use; n != 0 {
		u := &x.uses[n-1]
		if most := u.most(own); most != 0 {
			to = u.features(to, denseUse, own)
			to = append(to, denseUseMost+most*shapeSteps+shapeStep(f.shape))
		}
	}
	if g := x.wordForm(s, i-1); g != nil {
		to = x.pairFeatures(to, g, f, own)
	}
	return to
}

// pairFeatures appends how the words a and b stand side by side elsewhere; own
// is the label of b here.
func (x *namer) pairFeatures(to []uint64, a, b *wordForm, own uint8) []uint64 {
	n, ok := x.byPair.find(pair(a.lower, b.lower))
	if !ok {
		return to
	}
	return x.pairs[n].features(to, densePair, own)
}

// most returns a number for the kind that u has most often, one use with the
// label own left out, and for how sure that is: 0 where there is no other use.
func (u *usage) most(own uint8) uint64 {
	kinds := u.kinds
	kinds[kindOf(own)] -= min(u.as[own], 1)
	total := kinds[0] + kinds[1] + kinds[2] + kinds[3] + kinds[4]
	if total == 0 {
		return 0
	}
	best, most := 0, kinds[0]
	for k, n := range kinds {
		if n > most {
			best, most = k, n
		}
	}
	sure := uint64(0)
	switch {
	case most == total:
		sure = 2
	case most*3 >= total*2:
		sure = 1
	}
	return 1 + (uint64(best)*3+sure)*4 + uint64(min(total, 4)-1)
}

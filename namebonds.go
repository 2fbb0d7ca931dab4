package lede

import (
	"slices"
	"strings"

	"github.com/lede-news/lede/internal/gaz"
)

// A bond ties two stretches of capitals in one run by the small words and marks
// that stand between them: Ministry ⟦of⟧ Trade ⟦and⟧ Industry. Whether it holds
// within a name or parts two hangs on words further away than a token sees: on the
// head that an "of" to the left hangs on, and on the last word of the stretch behind.
//
//	the Ministry of Trade and Industry           one body: the head is Ministry
//	the Party of Labour and Amnesty              two: a head, but no more words than one
//	Conservation International and Germanwatch   two: no head, the left one is complete
//
// What it comes to is learned: the features only say what there is. Any other word
// between two stretches, as in "Lagos met Abuja", makes no bond.
type bond struct {
	glue        bondGlue
	left        int32 // the last token of the stretch before
	first, last int32 // the stretch behind
	head        int32 // the token before the "of" or "for" that the stretch behind hangs on, or -1
}

// A bondGlue says what stands between two stretches.
type bondGlue uint8

const (
	glueNone bondGlue = iota
	glueOf
	glueFor
	glueAnd
	glueAmpersand
	glueIn
	glueComma
	glueTo
	glueOn
	glueHyphen
	gluePossessive
	glueSlash
	glueBracket
	glueThe
	glueParticle          // "de", "al"
	glueListed   = 1 << 4 // with glueAnd: a comma stands before it
)

// A bondWord is a word or mark that bonds are made of.
type bondWord struct {
	word string
	glue bondGlue
}

// bondWords are the words and marks that bonds are made of, sorted: those that stand
// within names in English news.
var bondWords = []bondWord{
	{"&", glueAmpersand},
	{"'", gluePossessive},
	{"'s", gluePossessive},
	{"(", glueBracket},
	{",", glueComma},
	{"-", glueHyphen},
	{"/", glueSlash},
	{"and", glueAnd},
	{"for", glueFor},
	{"in", glueIn},
	{"of", glueOf},
	{"on", glueOn},
	{"the", glueThe},
	{"to", glueTo},
	{"‐", glueHyphen},
	{"‑", glueHyphen},
	{"–", glueHyphen},
	{"’", gluePossessive},
	{"’s", gluePossessive},
}

// glueOfWord returns what a word or mark between two stretches makes of them.
func glueOfWord(word string) bondGlue {
	i, ok := slices.BinarySearchFunc(bondWords, word, func(w bondWord, word string) int { return strings.Compare(w.word, word) })
	switch {
	case ok:
		return bondWords[i].glue
	case isParticle(word):
		return glueParticle
	}
	return glueNone
}

// bind notes the bonds of the run [first, last) of s: of each token the bond to its
// left and that to its right, which are the same one for what stands in it.
func (x *namer) bind(s sentence, first, last int32) {
	x.base = first
	x.bonds = append(x.bonds[:0], bond{head: -1})
	x.bondLeft = resized(x.bondLeft, int(last-first))
	x.bondRight = resized(x.bondRight, int(last-first))
	clear(x.bondLeft)
	clear(x.bondRight)
	if last-first < 3 {
		return // no room for one
	}
	before := int32(-1) // the last token of the stretch before
	left := int32(0)    // the bond to the left of the stretch in hand
	for i := first; i < last; {
		if !x.joined[i] {
			i++
			continue
		}
		end := i + 1
		for end < last && x.joined[end] {
			end++
		}
		left = x.tie(left, before, i, end)
		for j := i; j < end; j++ {
			x.bondLeft[j-first] = left
		}
		before, i = end-1, end
	}
}

// tie notes the bond of the stretch [first, end) with that which ends with token
// before and has the bond left to its own left, and returns its number: 0 if there
// is none.
func (x *namer) tie(left, before, first, end int32) int32 {
	if before < 0 {
		return 0
	}
	b := bond{glue: x.glueBetween(before+1, first), left: before, first: first, last: end - 1, head: -1}
	switch b.glue {
	case glueNone:
		return 0
	case glueOf, glueFor, glueTo, glueOn, glueIn:
		b.head = before
	case glueAnd, glueAnd | glueListed, glueAmpersand, glueComma:
		b.head = x.bonds[left].head
	}
	n := int32(len(x.bonds))
	x.bonds = append(x.bonds, b)
	x.bondRight[before-x.base] = n
	for j := before + 1; j < first; j++ {
		x.bondLeft[j-x.base], x.bondRight[j-x.base] = n, n
	}
	return n
}

// glueBetween returns what the tokens [i, end) make of the stretches beside them.
func (x *namer) glueBetween(i, end int32) bondGlue {
	glue := glueNone
	for ; i < end; i++ {
		g := x.of[i].glue
		switch {
		case g == glueNone:
			return glueNone
		case glue == glueNone:
			glue = g
		case glue == glueComma && g == glueAnd:
			glue = glueAnd | glueListed
		}
	}
	return glue
}

// bondClasses are what a bond wants to know of the words beside it.
var bondClasses = [...]nameClass{gaz.OrgWord, gaz.GPE | gaz.Place, gaz.Person, gaz.Org, gaz.Role | gaz.Honorific, gaz.NORP}

// bondClass says in a few bits which of bondClasses f has.
func (f *wordForm) bondClass(caps bool) uint64 {
	f.listing(caps)
	if caps {
		return uint64(f.bondsCaps)
	}
	return uint64(f.bonds)
}

// bondBits returns the bits of bondClass for the class c.
func bondBits(c nameClass) uint8 {
	n := uint8(0)
	for i, set := range bondClasses {
		if c&set != 0 {
			n |= 1 << i
		}
	}
	return n
}

// The templates of the features of bonds: 64 for each, one for each glue.
const (
	tplBondLeft      = 2048 + (1+iota)*64 // of what stands in the bond
	tplBondLast                           //
	tplBondHead                           //
	tplBondClasses                        //
	tplBondHeads                          //
	tplAfterLeft                          // of the first word behind it
	tplAfterClasses                       //
	tplHeadOf                             // of all words of the stretch behind it
	tplBeforeLast                         // of the last word before it
	tplBeforeClasses                      //
)

// bondFeatures appends what the bonds beside token i say.
func (x *namer) bondFeatures(to []uint64, i int32, caps bool) []uint64 {
	left, right := x.bondLeft[i-x.base], x.bondRight[i-x.base]
	if left == right && left != 0 {
		return x.glueFeatures(to, &x.bonds[left], caps)
	}
	if left != 0 {
		b := &x.bonds[left]
		if i == b.first {
			to = append(to,
				feature(tplAfterLeft+uint64(b.glue), x.at(b.left).lower),
				feature(tplAfterClasses+uint64(b.glue), x.classesOf(b, x.at(b.left), caps)))
		}
		if b.head >= 0 {
			to = append(to, feature(tplHeadOf+uint64(b.glue), x.at(b.head).lower))
		}
	}
	if right != 0 {
		b := &x.bonds[right]
		to = append(to,
			feature(tplBeforeLast+uint64(b.glue), x.at(b.last).lower),
			feature(tplBeforeClasses+uint64(b.glue), x.classesOf(b, x.at(i), caps)))
	}
	return to
}

// glueFeatures appends the features of a token that stands in the bond b.
func (x *namer) glueFeatures(to []uint64, b *bond, caps bool) []uint64 {
	left, last := x.at(b.left), x.at(b.last)
	to = append(to,
		feature(tplBondLeft+uint64(b.glue), left.lower),
		feature(tplBondLast+uint64(b.glue), last.lower),
		feature(tplBondClasses+uint64(b.glue), x.classesOf(b, left, caps)))
	if b.head >= 0 {
		head := x.at(b.head)
		to = append(to,
			feature(tplBondHead+uint64(b.glue), head.lower),
			feature(tplBondHeads+uint64(b.glue), head.bondClass(caps)<<8|last.bondClass(caps)))
	}
	return to
}

// classesOf returns the classes of f, the word before the bond b, and of the first
// and last word behind it.
func (x *namer) classesOf(b *bond, f *wordForm, caps bool) uint64 {
	return f.bondClass(caps)<<16 | x.at(b.first).bondClass(caps)<<8 | x.at(b.last).bondClass(caps)
}

// nearGlue returns a number for the bonds whose two sides are often of one kind:
// 1 for "and", 2 for a comma or a slash, 3 for an opening bracket, else 0.
func (b *bond) nearGlue() uint64 {
	switch b.glue {
	case glueAnd, glueAnd | glueListed:
		return 1
	case glueComma, glueSlash:
		return 2
	case glueBracket:
		return 3
	}
	return 0
}

// nearFeatures appends what kind of name the first pass found on the other sides
// of the bonds beside token i: the members of a list are alike, and an acronym in
// brackets is of the kind of its long form. marks are the labels of the run.
func (x *namer) nearFeatures(to []uint64, i int32, marks []uint8) []uint64 {
	if n := x.bondLeft[i-x.base]; n != 0 {
		b := &x.bonds[n]
		if g, kind := b.nearGlue(), kindOf(marks[b.left-x.base]); g != 0 && kind != 0 {
			to = append(to, denseNear+(g*8+kind)*2)
		}
	}
	if n := x.bondRight[i-x.base]; n != 0 {
		b := &x.bonds[n]
		if g, kind := b.nearGlue(), kindOf(marks[b.first-x.base]); g != 0 && kind != 0 {
			to = append(to, denseNear+(g*8+kind)*2+1)
		}
	}
	return to
}

// kindOf returns the kind of the label l, counting from 1, or 0 for none.
func kindOf(l uint8) uint64 { return uint64(l+3) / 4 }

package lede

import "math/bits"

// Features are numbers. One whose values are few has a range of numbers of its
// own below hashedFeature, so that its row is found without searching: see
// denseFeatures. All others are hashes, at or above it.
const hashedFeature = 1 << 63

// feature returns the hash of the feature of the given template with a value.
func feature(template, value uint64) uint64 {
	return mix64(value+template*0x9e3779b97f4a7c15) | hashedFeature
}

// pair returns one value for two.
func pair(a, b uint64) uint64 { return mix64(a)*3 + b }

// The places of words beside a token, from -2 to +2, and of those that stand
// where the token's stretch of capitals begins and ends.
const (
	placeOpens  = 3 + iota // the first word of the stretch
	placeCloses            // its last
	placeBefore            // the word before it
	placeAfter             // the word behind it
	places      = placeAfter + 3
)

// The features that need no hash, by the number of their first value. Those of
// one word have a range for each place of the word.
const (
	denseEdge     = 0                              // beyond the sentence
	denseUnknown  = denseEdge + places             // not in the table of words
	denseShape    = denseUnknown + places          // of the word, in shapeSteps
	denseCluster  = denseShape + places*shapeSteps // the middle one of 512
	denseFine     = denseCluster + places*512      // the finest of 2048, from -1 to +1
	denseCode     = denseFine + 3*2048             // parts of the vector, at 0
	denseListed   = denseCode + vectorCodes*256    // each bit of the class, from -1 to placeCloses
	densePlace    = denseListed + 6*64             // of the token in the sentence
	denseLooks    = densePlace + 16                // place, mode and shape
	denseGlue     = denseLooks + 16*shapeSteps     //
	denseMode     = denseGlue + 4*shapeSteps       //
	denseSight    = denseMode + 256                // of the token and its neighbours
	denseStretch  = denseSight + 3*16*shapeSteps   //
	densePhrase   = denseStretch + 4*32            //
	denseAcronym  = densePhrase + 4*64             //
	denseQuoted   = denseAcronym + 4               //
	denseUse      = denseQuoted + 4*shapeSteps     // of the second pass: see docFeatures
	denseUseMost  = denseUse + 4*(nameLabels+1)    //
	densePair     = denseUseMost + 64*shapeSteps   //
	denseNear     = densePair + 4*(nameLabels+1)   // of the names beside: see nearFeatures
	denseBag      = denseNear + 64                 // of the words round the run: see bagFeatures
	denseFeatures = denseBag + 512                 // how many they are
)

// The templates of the hashed features of one word: 64 for each place.
const (
	tplLower = iota
	tplCased
	tplSuffix2
	tplSuffix3
	tplSuffix4
	tplPrefix3
	tplListedAll
)

// farPlaces has a bit for each place of which little counts.
const farPlaces = 1<<0 | 1<<(2+2) | 1<<(placeBefore+2) | 1<<(placeAfter+2)

// far reports whether little of the word at a place counts: what classFeatures
// gives.
func far(place int) bool { return farPlaces>>(place+2)&1 != 0 }

// classFeatures appends the features of the form f as it stands at the given
// place, however far: the word, its shape and its cluster.
func (f *wordForm) classFeatures(to []uint64, place int) []uint64 {
	at := uint64(place + 2)
	if f == nil {
		return append(to, denseEdge+at)
	}
	to = append(to, feature(at*64+tplLower, f.lower), denseShape+at*shapeSteps+shapeStep(f.shape))
	class := f.vector()
	if class == 0 {
		return append(to, denseUnknown+at)
	}
	return append(to, denseCluster+at*512+class.cluster(1))
}

// wordFeatures appends the features of the form f as it stands at the given
// place: those that depend on nothing else.
func (f *wordForm) wordFeatures(to []uint64, place int, caps bool) []uint64 {
	to = f.classFeatures(to, place)
	if f == nil || far(place) {
		return to
	}
	at := uint64(place + 2)
	base := at * 64
	listed := f.listing(caps)
	to = append(to, feature(base+tplListedAll, uint64(listed)))
	for c := uint64(listed); c != 0; c &= c - 1 {
		to = append(to, denseListed+(at-1)*64+uint64(bits.TrailingZeros64(c)))
	}
	if place > 1 {
		return to
	}
	class := f.vector()
	if class != 0 {
		to = append(to, denseFine+(at-1)*2048+class.cluster(2))
	}
	to = append(to, feature(base+tplSuffix3, endHash(f.text, 3)))
	if place != 0 {
		return to
	}
	if class != 0 {
		for k := range vectorCodes {
			to = append(to, denseCode+uint64(k)*256+class.code(k))
		}
	}
	return append(to,
		feature(base+tplCased, f.cased),
		feature(base+tplSuffix2, endHash(f.text, 2)),
		feature(base+tplSuffix4, endHash(f.text, 4)),
		feature(base+tplPrefix3, startHash(f.text, 3)))
}

// suffix returns a hash of the last n bytes of s in small letters.
func endHash(s string, n int) uint64 {
	if len(s) < n {
		return uint64(len(s))
	}
	_, h := caseHashes(s[len(s)-n:])
	return h
}

// prefix returns a hash of the first n bytes of s in small letters.
func startHash(s string, n int) uint64 {
	if len(s) < n {
		return uint64(len(s))
	}
	_, h := caseHashes(s[:n])
	return h
}

// The templates of the hashed features that depend on more than one word.
const (
	tplShapes = 1024 + iota
	tplSpan
	tplListedWords
	tplListedWords2
	tplPhraseAll
)

// A tokenLook is how a token stands in its sentence and in the story: all that the
// features of several words depend on, but for what is rare.
type tokenLook struct {
	place   uint64 // in the sentence, and its mode: see placeOf
	mode    uint64
	glue    uint64
	sight   uint64 // of its word; 12 steps
	unit    uint64 // the kind of the unit
	length  uint64 // of the sentence, in steps
	stretch uint64 // the length of the stretch of capitals, and whether it opens or closes it
	shape   uint64 // in steps

	s0, s1, s2, s01, s02  uint64    // the shapes at 0, -1, +1, -2, +2
	sightBefore           uint64    // 1 + the sight of the word at -1, or 0 for none
	sightAfter            uint64    // likewise at +1
	before, listed, after nameClass // what the gazetteer says of the words at -1, 0, +1
}

// nearOf returns the forms from two tokens before token i, which is one of the run in
// hand, to two behind it.
func (x *namer) nearOf(i int32) *[5]*wordForm { return (*[5]*wordForm)(x.near[i-x.base:]) }

// look returns how token i of the sentence s stands.
func (x *namer) look(s sentence, i int32, mode caseMode) tokenLook {
	near := x.nearOf(i)
	before, f, after := near[1], near[2], near[3]
	l := tokenLook{
		mode: uint64(mode), glue: x.glue(s, i), sight: x.sightOf(f), unit: uint64(x.unitKind(s)),
		length: min(3, uint64(s.last-s.first)/4),
		s0:     uint64(f.shape), s1: before.shapeIn(), s2: after.shapeIn(), s01: near[0].shapeIn(), s02: near[4].shapeIn(),
		before: before.listedIn(mode), listed: f.listedIn(mode), after: after.listedIn(mode),
	}
	l.place = x.placeOf(s, i)*4 + l.mode
	l.shape = shapeStep(uint8(l.s0))
	a := x.around[i-x.base]
	l.stretch = uint64(a.last-a.first) * 4
	if a.first == i {
		l.stretch |= 1
	}
	if a.last == i {
		l.stretch |= 2
	}
	if before != nil {
		l.sightBefore = 1 + x.sightOf(before)
	}
	if after != nil {
		l.sightAfter = 1 + x.sightOf(after)
	}
	return l
}

// ownFeatures appends the features of the token's own place and look.
func (l *tokenLook) ownFeatures(to []uint64) []uint64 {
	return append(to,
		densePlace+l.place,
		denseLooks+l.place*shapeSteps+l.shape,
		denseGlue+l.glue*shapeSteps+l.shape,
		denseMode+l.unit*16+l.mode*4+l.length,
		denseSight+l.sight*shapeSteps+l.shape,
		denseStretch+l.stretch)
}

// ownKey returns a number for all that ownFeatures depends on.
func (l *tokenLook) ownKey() uint64 {
	return lookKey(0, l.place|l.glue<<4|l.sight<<8|l.unit<<12|l.length<<16|l.stretch<<20|l.shape<<28)
}

// shapeFeatures appends the features of the shapes round the token.
func (l *tokenLook) shapeFeatures(to []uint64) []uint64 {
	return append(to,
		feature(tplShapes, l.s0|l.s1<<8|l.s2<<16|l.mode<<24),
		feature(tplSpan, l.s01|l.s1<<8|l.s2<<16|l.s02<<24))
}

// sightFeatures appends how the words beside the token stand in the story.
func (l *tokenLook) sightFeatures(to []uint64) []uint64 {
	if l.sightBefore > 0 {
		to = append(to, denseSight+(16+l.sightBefore-1)*shapeSteps+shapeStep(uint8(l.s1)))
	}
	if l.sightAfter > 0 {
		to = append(to, denseSight+(32+l.sightAfter-1)*shapeSteps+shapeStep(uint8(l.s2)))
	}
	return to
}

// besideKey returns a number for all that shapeFeatures and sightFeatures depend
// on.
func (l *tokenLook) besideKey() uint64 {
	return lookKey(1, l.s0|l.s1<<8|l.s2<<16|l.s01<<24|l.s02<<32|l.mode<<40|l.sightBefore<<44|l.sightAfter<<48)
}

// listedFeatures appends the features of what is listed of two words together.
func (l *tokenLook) listedFeatures(to []uint64) []uint64 {
	return append(to,
		feature(tplListedWords, pair(uint64(l.before), uint64(l.listed))),
		feature(tplListedWords2, pair(uint64(l.listed), uint64(l.after))))
}

// listedKey returns a number for all that listedFeatures depends on.
func (l *tokenLook) listedKey() uint64 {
	return lookKey(2, pair(pair(uint64(l.before), uint64(l.listed)), uint64(l.after)))
}

// lookKey returns the key under which the sum of a group of features is kept. What
// they depend on is value.
func lookKey(group, value uint64) uint64 {
	return mix64(value+(group+2*places)*0x9e3779b97f4a7c15) | 1
}

// tokenFeatures appends the features of the token i of the sentence s that
// depend on more than one word.
func (x *namer) tokenFeatures(to []uint64, s sentence, i int32, mode caseMode) []uint64 {
	l := x.look(s, i, mode)
	to = l.ownFeatures(to)
	to = l.shapeFeatures(to)
	to = l.listedFeatures(to)
	to = l.sightFeatures(to)
	return x.markFeatures(to, s, i, &l)
}

// markFeatures appends the features of token i of s that few tokens have: of
// brackets and quotation marks round it, of a listed name of several words, and of
// what ties its stretch to others.
func (x *namer) markFeatures(to []uint64, s sentence, i int32, l *tokenLook) []uint64 {
	to = x.bondFeatures(to, i, caseMode(l.mode) != caseNormal)
	if x.of[i].shape == shapeXX {
		if a := x.acronym(s, i); a != 0 {
			to = append(to, denseAcronym+uint64(a))
		}
	}
	if q := x.quoted(s, i); q != 0 {
		to = append(to, denseQuoted+q*shapeSteps+l.shape)
	}
	if p := x.phrases[i-x.base]; p.class != 0 {
		to = append(to, feature(tplPhraseAll, uint64(p.class)*4+uint64(p.part)))
		for c := uint64(p.class); c != 0; c &= c - 1 {
			to = append(to, densePhrase+uint64(bits.TrailingZeros64(c))*4+uint64(p.part))
		}
	}
	return to
}

// unitKind returns the kind of the unit of the sentence s.
func (x *namer) unitKind(s sentence) unitKind { return x.w.units[s.unit].kind }

// shapeIn returns the shape of f, 0 for none.
func (f *wordForm) shapeIn() uint64 {
	if f == nil {
		return 0
	}
	return uint64(f.shape)
}

// placeOf says whether token i opens the sentence s: 0 if not, 1 if it is the
// first token, 2 if only marks stand before it.
func (x *namer) placeOf(s sentence, i int32) uint64 {
	if i == s.first {
		return 1
	}
	for j := s.first; j < i; j++ {
		if x.of[j].shape != shapePunc {
			return 0
		}
		if j-s.first > 3 {
			return 0
		}
	}
	return 2
}

// sightOf returns how the word of f stands in the whole story, in a few steps.
func (x *namer) sightOf(f *wordForm) uint64 {
	n := x.sight(f)
	return uint64(n.small*4 + n.large)
}

// glue says on which sides token i of the sentence s has no space.
func (x *namer) glue(s sentence, i int32) uint64 {
	g := uint64(0)
	if i > s.first && !x.w.tokens[i].space {
		g |= 1
	}
	if i+1 < s.last && !x.w.tokens[i+1].space {
		g |= 2
	}
	return g
}

// features appends all features of token i of the sentence s.
func (x *namer) features(to []uint64, s sentence, i int32, mode caseMode) []uint64 {
	for place := -2; place <= placeAfter; place++ {
		if j, ok := x.placed(i, place); ok {
			f := x.wordForm(s, j)
			to = f.wordFeatures(to, place, mode != caseNormal || f != nil && f.small)
		}
	}
	return x.tokenFeatures(to, s, i, mode)
}

// bagFeatures appends what words stand round the run [first, last) of s, in any
// order: the clusters of longer words in small letters. They tell what the
// sentence is about, and so a team from the town that it is of.
func (x *namer) bagFeatures(to []uint64, s sentence, first, last int32) []uint64 {
	const (
		reach   = 14 // tokens on each side
		most    = 7  // words on each side
		letters = 4  // of a word, at least
	)
	for side, i := range [...]int32{first - 1, last} {
		step := int32(2*side - 1)
		end := s.last
		if side == 0 {
			end = s.first - 1
		}
		for n, words := 0, 0; n < reach && words < most && i != end; n++ {
			shape, f := x.shapes[i], x.of[i]
			i += step
			if shape == shapeXs && len(f.text) >= letters && f.vector() != 0 {
				to = append(to, denseBag+uint64(f.middle))
				words++
			}
		}
	}
	return to
}

// placed returns the token at the given place from token i, and whether it has
// features there: at an edge of a stretch these would repeat what the neighbours
// say.
func (x *namer) placed(i int32, place int) (int32, bool) {
	if place < placeOpens {
		return i + int32(place), true
	}
	a := x.around[i-x.base]
	switch place {
	case placeOpens:
		return a.first, a.first != i
	case placeCloses:
		return a.last, a.last != i
	case placeBefore:
		return a.first - 1, a.first != i
	}
	return a.last + 1, a.last != i
}

// listedIn returns what the gazetteer says of f in a sentence of the given mode.
func (f *wordForm) listedIn(mode caseMode) nameClass {
	if f == nil {
		return 1 << 63
	}
	return f.listing(mode != caseNormal || f.small)
}

// acronym says whether token i of s, in capitals, stands in brackets after a
// name whose words begin with its letters: 2 if so, 1 if it only stands in
// brackets.
func (x *namer) acronym(s sentence, i int32) int {
	if i < s.first+2 || i+1 >= s.last || x.of[i-1].text != "(" || x.of[i+1].text != ")" {
		return 0
	}
	letters := x.of[i].text
	j := i - 2
	for n := len(letters) - 1; n >= 0; n-- {
		for j >= s.first && x.of[j].active != active && i-j < 20 {
			j--
		}
		if j < s.first || x.of[j].text[0] != letters[n] {
			return 1
		}
		j--
	}
	return 2
}

// quoted says what token i of s has near: 1 a quotation mark before, 2 one after,
// 3 both.
func (x *namer) quoted(s sentence, i int32) uint64 {
	q := uint64(0)
	for _, mark := range x.quotes {
		switch {
		case mark < i && mark >= max(i-quoteReach, s.first):
			q |= 1
		case mark > i && mark <= i+quoteReach && mark < s.last:
			q |= 2
		}
	}
	return q
}

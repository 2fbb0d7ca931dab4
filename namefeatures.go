package lede

import (
	"math/bits"
	"slices"
	"unicode"
	"unicode/utf8"

	"github.com/lede-news/lede/internal/gaz"
)

// A namer looks at the words of one story and says what speaks for and against
// a name at each place. Its features are hashes; what they weigh is the
// model's business, so that training and tagging share all of this file.
type namer struct {
	vocabulary
	w       *work
	story   uint32      // the number of w among the stories read
	of      []*wordForm // the form of each token
	shapes  []uint8     // of each token, the shape of its form
	joined  []bool      // of each token, whether it goes with capitals beside it: see join
	seen    []sight     // how each word stands in the story, whatever its case
	hyphens []int32     // the tokens that are hyphens, in text order
	marks   []int32     // the tokens that are quotation marks, likewise
	quotes  []int32     // of these, those so near the run in hand that its features tell
	raised  []*wordForm // forms that activateSmall has changed for this story
	modes   []caseMode  // of each sentence

	phrases []phrasePart // of each token of the run in hand: see list
	around  []stretch    // likewise
	near    []*wordForm  // the forms from two tokens before the run to two behind it; nil beyond its sentence
	base    int32        // the first token of that run

	bonds     []bond  // of the run in hand; the first stands for none
	bondLeft  []int32 // of each of its tokens: see bind
	bondRight []int32 // likewise

	uses   []usage // of the words that have some: see mark
	pairs  []usage // of two words side by side
	byPair numbering
}

// A phrasePart says that a token is part of a listed name of several words.
type phrasePart struct {
	class nameClass
	part  uint8 // 0 its first token, 1 one within, 2 its last
}

// A stretch is the words with capitals that a token stands among, itself
// included; of long ones the part that is near.
type stretch struct{ first, last int32 }

// A caseMode says how the words of a sentence are written, and so what a
// capital is worth.
type caseMode uint8

const (
	caseNormal caseMode = iota
	caseTitle           // Most Words Begin With a Capital
	caseUpper           // ALL IN CAPITALS
)

// An activity says whether a word can be part of a name.
type activity uint8

const (
	inactive activity = iota // only between parts of a name: "of", "the", a comma
	helping                  // beside a part of a name: a number, a particle
	active                   // has a capital
)

// A sight says how a word stands in the story.
type sight struct {
	story uint32 // the number of the story; of another one the rest says nothing
	use   int32  // its place in namer.uses, counting from 1, or 0 for none
	small uint8  // how often in small letters, up to 2
	large uint8  // how often with a capital, where a sentence in small letters goes on, up to 3
}

// read makes x ready to give the features of the words of w.
func (x *namer) read(w *work) {
	x.w = w
	x.story++
	n := len(w.tokens)
	x.of, x.shapes, x.joined = resized(x.of, n), resized(x.shapes, n), resized(x.joined, n)
	x.hyphens, x.marks = x.hyphens[:0], x.marks[:0]
	of, shapes, joined := x.of[:n], x.shapes[:n], x.joined[:n]
	for i := range w.tokens[:n] {
		t := &w.tokens[i]
		f := x.intern(w.text, t.start, t.end)
		of[i], shapes[i], joined[i] = f, f.shape, f.active == active
		switch {
		case t.kind == tokMark:
			x.marks = append(x.marks, int32(i))
		case f.hyphen:
			x.hyphens = append(x.hyphens, int32(i))
		}
	}
	if n := int(x.byWord.n); n > len(x.seen) {
		x.seen = append(x.seen, make([]sight, n-len(x.seen))...)
	}
	if x.sloppy() {
		x.activateSmall()
	}
	x.modes = x.modes[:0]
	for _, s := range w.sentences {
		mode := x.mode(s)
		x.modes = append(x.modes, mode)
		x.sights(s, mode)
	}
	x.join()
	x.uses, x.pairs = x.uses[:0], x.pairs[:0]
	x.byPair.reset()
}

// leave makes x ready for the next story.
func (x *namer) leave() {
	for _, f := range x.raised {
		f.active, f.small = activityOf(f), false
	}
	x.raised = x.raised[:0]
	x.settle()
	x.w = nil
}

// sight returns how the word of f stands in the story.
func (x *namer) sight(f *wordForm) *sight {
	n := &x.seen[f.word]
	if n.story != x.story {
		*n = sight{story: x.story}
	}
	return n
}

// sloppy reports whether the story is written without care for capitals, as
// mail and readers' comments are: lines that begin small, and "i".
func (x *namer) sloppy() bool {
	small := 0
	last := int32(-1)
	for _, s := range x.w.sentences {
		if s.unit != last && x.shapes[s.first] == shapeXs {
			small++
		}
		last = s.unit
	}
	if small >= 2 && small*4 >= len(x.w.units) {
		return true
	}
	if small == 0 {
		return false
	}
	f := x.find(textHash("i", 0, 1))
	return f != nil && slices.Contains(x.of, f)
}

// activateSmall lets words in small letters be names, if the gazetteer knows
// them as such and not as common words: "i am from mexico".
func (x *namer) activateSmall() {
	const kinds = gaz.Person | gaz.GPE | gaz.NORP | gaz.Org | gaz.Place | gaz.Language | gaz.Product
	for i, f := range x.of {
		if f.shape != shapeXs || f.small {
			x.joined[i] = f.active == active
			continue
		}
		if c := f.listing(true); c&kinds != 0 && c&(gaz.Common|gaz.Particle|gaz.Role) == 0 && len(f.text) > 2 {
			f.active = active
			f.small = true
			x.raised = append(x.raised, f)
			x.joined[i] = true
		}
	}
}

// wordForm returns the form of token i, or nil before the sentence's first and
// after its last token.
func (x *namer) wordForm(s sentence, i int32) *wordForm {
	if i < s.first || i >= s.last {
		return nil
	}
	return x.at(i)
}

// at returns the form of token i.
func (x *namer) at(i int32) *wordForm { return x.of[i] }

// The shapes of words. Words of several runs, as "McDonald" or "B2B", get a
// number above these by their pattern.
const (
	shapeX    = 1 + iota // A
	shapeXX              // NATO
	shapeXx              // Geneva
	shapeXs              // word
	shapeD               // 2022
	shapePunc            // neither letters nor digits
	shapeRest            // the first free number
)

// patternOf returns a number for the pattern of capitals, small letters, digits
// and other runes of s.
func patternOf(s string) uint8 {
	if p := plainPattern(s); p != 0 {
		return p
	}
	return runsPattern(s)
}

// runsPattern is patternOf for any word.
func runsPattern(s string) uint8 {
	var runs [8]byte
	n := 0
	one := true
	for i := 0; i < len(s); {
		r, size := rune(s[i]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRuneInString(s[i:])
		}
		i += size
		c := letterClass(r)
		if n > 0 && runs[n-1] == c {
			if n == 1 {
				one = false
			}
			continue
		}
		if n == len(runs) {
			break
		}
		runs[n] = c
		n++
	}
	switch string(runs[:n]) {
	case "X":
		if one {
			return shapeX
		}
		return shapeXX
	case "Xx":
		if one {
			return shapeXx
		}
	case "x":
		return shapeXs
	case "d":
		return shapeD
	case ".", "":
		return shapePunc
	}
	h := uint64(14695981039346656037)
	for _, c := range runs[:n] {
		h = (h ^ uint64(c)) * 0x100000001b3
	}
	if !one {
		h *= 31
	}
	return shapeRest + uint8(mix64(h)%(256-shapeRest))
}

// plainPattern is patternOf for most words: ASCII letters of which none but the first
// is a capital, or all are; digits. It returns 0 for others.
func plainPattern(s string) uint8 {
	if s == "" {
		return shapePunc
	}
	var rest charClass
	for i := 1; i < len(s); i++ {
		rest |= classes[s[i]]
	}
	switch first := classes[s[0]]; {
	case first|rest == clLower:
		return shapeXs
	case first == clUpper && rest == clLower:
		return shapeXx
	case first == clUpper && rest == 0:
		return shapeX
	case first|rest == clUpper:
		return shapeXX
	case first|rest == clDigit:
		return shapeD
	case (first|rest)&^(clOther|clMark) == 0:
		return shapePunc
	}
	return 0
}

// letterClass returns X for a capital, x for any other letter or combining mark,
// d for a digit and a full stop for the rest.
func letterClass(r rune) byte {
	switch {
	case 'a' <= r && r <= 'z':
		return 'x'
	case 'A' <= r && r <= 'Z':
		return 'X'
	case '0' <= r && r <= '9':
		return 'd'
	case r < utf8.RuneSelf:
		return '.'
	case unicode.IsUpper(r), unicode.IsTitle(r):
		return 'X'
	case unicode.IsLetter(r), unicode.Is(unicode.M, r):
		return 'x'
	case unicode.IsDigit(r):
		return 'd'
	}
	return '.'
}

// anyCapital reports whether s has a capital letter.
func anyCapital(s string) bool {
	for i := 0; i < len(s); i++ {
		if c := s[i]; 'A' <= c && c <= 'Z' {
			return true
		} else if c >= utf8.RuneSelf {
			for _, r := range s[i:] {
				if unicode.IsUpper(r) || unicode.IsTitle(r) {
					return true
				}
			}
			return false
		}
	}
	return false
}

// activityOf returns the activity of the form f.
func activityOf(f *wordForm) activity {
	switch f.shape {
	case shapeXs, shapePunc:
		if isParticle(f.text) {
			return helping
		}
		return inactive
	case shapeD:
		return helping
	}
	if anyCapital(f.text) {
		return active
	}
	return helping
}

// isParticle reports whether s is a small-lettered word that begins names:
// "de", "van", "al".
func isParticle(s string) bool {
	switch s {
	case "al", "el", "de", "del", "della", "da", "dos", "das", "do", "di", "du", "des", "la", "le", "les",
		"van", "von", "der", "den", "ter", "ten", "bin", "bint", "ibn", "abu", "ben", "ul", "ur", "ad", "an", "as",
		"ash", "at", "az", "e", "i", "y", "af", "zu", "o", "eBay", "d", "l":
		return true
	}
	return false
}

// mode returns how the words of the sentence s are written.
func (x *namer) mode(s sentence) caseMode {
	var count [shapeRest + 1]int // of tokens by shape
	for _, shape := range x.shapes[s.first:s.last] {
		count[min(shape, shapeRest)]++
	}
	upper, title, small := count[shapeXX], count[shapeXx], count[shapeXs]
	words := upper + title + small
	switch {
	case words < 2:
		return caseNormal
	case upper*10 >= words*7:
		return caseUpper
	case words >= 4 && (title+upper)*10 >= words*6 && x.longSmall(s)*10 <= words:
		return caseTitle
	}
	return caseNormal
}

// longSmall counts the longer words in small letters of the sentence s.
func (x *namer) longSmall(s sentence) int {
	n := 0
	for i, shape := range x.shapes[s.first:s.last] {
		if t := &x.w.tokens[int(s.first)+i]; shape == shapeXs && t.end-t.start > 4 {
			n++
		}
	}
	return n
}

// sights counts how the words of the sentence s stand.
func (x *namer) sights(s sentence, mode caseMode) {
	if mode != caseNormal {
		return
	}
	first := true
	of := x.of[s.first:s.last]
	for i, shape := range x.shapes[s.first:s.last] {
		switch {
		case shape == shapeXs:
			n := x.sight(of[i])
			n.small = min(n.small+1, 2)
		case !first && of[i].active == active:
			n := x.sight(of[i])
			n.large = min(n.large+1, 3)
		}
		first = first && shape == shapePunc
	}
}

// runs calls do with each run of tokens of the sentence s that may hold names:
// words with capitals, and what stands between them.
func (x *namer) runs(s sentence, do func(first, last int32)) {
	const (
		reach = 3    // tokens that are not active between two that are, at most
		most  = 1000 // tokens of a run: more are no sentence, and are cut anywhere
	)
	first, last := int32(-1), int32(-1)
	for i, joined := range x.joined[s.first:s.last] {
		if !joined {
			continue
		}
		i := s.first + int32(i)
		if first >= 0 && (i-last > reach || i-first >= most) {
			do(x.widen(s, first, last+1))
			first = -1
		}
		if first < 0 {
			first = i
		}
		last = i
	}
	if first >= 0 {
		do(x.widen(s, first, last+1))
	}
}

// widen returns the run [first, last) with the helping words on both sides, and
// with what a hyphen joins to its last word.
func (x *namer) widen(s sentence, first, last int32) (int32, int32) {
	for n := 0; n < 2 && first > s.first && x.of[first-1].active == helping; n++ {
		first--
	}
	if first > s.first+1 && x.of[first-1].shape == shapePunc && x.of[first-2].active == helping {
		first -= 2 // "al-Qaeda", "1.FC"
	}
	if last < s.last && x.of[last].active == helping {
		last++
	}
	if last+1 < s.last && !x.w.tokens[last].space && !x.w.tokens[last+1].space && x.of[last].hyphen {
		last += 2 // "Yoon Suk-yeol"
	}
	return first, last
}

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

// shapeSteps is the number of shapes that the dense features tell apart: rarer
// patterns share one.
const shapeSteps = 16

// shapeStep returns the step of a shape; 0 stands for none.
func shapeStep(shape uint8) uint64 {
	if shape < shapeRest {
		return uint64(shape)
	}
	return shapeRest + uint64(shape)%(shapeSteps-shapeRest)
}

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

// list makes x ready to give the features of the run [first, last) of s: it looks
// up the names of several words, and gathers the stretches of capitals.
func (x *namer) list(s sentence, first, last int32, mode caseMode) {
	x.base = first
	x.gather(s, first, last)
	x.bind(s, first, last)
	x.quotes = x.quotesNear(first, last)
	x.near = x.near[:0]
	for i := first - 2; i < last+2; i++ {
		x.near = append(x.near, x.wordForm(s, i))
	}
	x.phrases = x.phrases[:0]
	for range last - first {
		x.phrases = append(x.phrases, phrasePart{})
	}
	for i := first; i < last; i++ {
		f := x.of[i]
		if f.active == inactive || !f.opensListed(mode != caseNormal) {
			continue
		}
		n, class := names.longer(x.w, int(i), int(last), mode != caseNormal)
		for j := range n {
			part := uint8(1)
			if j == 0 {
				part = 0
			} else if j == n-1 {
				part = 2
			}
			x.phrases[int(i-first)+j] = phrasePart{class, part}
		}
		if n > 0 {
			i += int32(n) - 1
		}
	}
}

// gather notes the stretch of capitals round each token of the run [first, last)
// of s.
func (x *namer) gather(s sentence, first, last int32) {
	const most = 8
	x.around = x.around[:0]
	from := first
	for i := first; i < last; i++ {
		if i > s.first && !x.joined[i-1] {
			from = i
		} else if i == first {
			for from > s.first && i-from < most && x.joined[from-1] {
				from--
			}
		}
		x.around = append(x.around, stretch{max(from, i-most), i})
	}
	to := last - 1
	for i := last - 1; i >= first; i-- {
		if i+1 < s.last && !x.joined[i+1] {
			to = i
		} else if i == last-1 {
			for to+1 < s.last && to-i < most && x.joined[to+1] {
				to++
			}
		}
		x.around[i-first].last = min(to, i+most)
	}
}

// join notes of the tokens that a hyphen joins to a capital in their sentence that they
// go with capitals beside them, as those that have one do: "Co-operation".
func (x *namer) join() {
	tokens, rest := x.w.tokens, x.w.sentences
	for _, i := range x.hyphens {
		for len(rest) > 0 && rest[0].last <= i+1 {
			rest = rest[1:]
		}
		if len(rest) == 0 || i <= rest[0].first || tokens[i].space || tokens[i+1].space || x.at(i-1).active != active {
			continue
		}
		x.joined[i] = true
		if x.shapes[i+1] == shapeXs {
			x.joined[i+1] = true
		}
	}
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

// quoteReach is how many tokens from a quotation mark a token has it near.
const quoteReach = 4

// quotesNear returns the quotation marks that a token of the run [first, last) may have
// near.
func (x *namer) quotesNear(first, last int32) []int32 {
	from, _ := slices.BinarySearch(x.marks, first-quoteReach)
	to := from
	for to < len(x.marks) && x.marks[to] < last+quoteReach {
		to++
	}
	return x.marks[from:to]
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

package lede

import (
	"math/bits"
	"unicode"
	"unicode/utf8"

	"github.com/lede-news/lede/internal/gaz"
)

// A namer looks at the words of one story and says what speaks for and against
// a name at each place. Its features are hashes; what they weigh is the
// model's business, so that training and tagging share all of this file.
type namer struct {
	w      *work
	forms  []wordForm // the distinct words of the story
	of     []int32    // the form of each token
	seen   []sight    // how each word stands in the story, whatever its case
	byCase internTable
	byWord internTable
	modes  []caseMode // of each sentence

	phrases []phrasePart // of each token of the run in hand: see listed
	base    int32        // the first token of that run

	figures uint8 // how much of the story is figures, in a few steps

	uses   []usage // of each word in namer.seen: see mark
	pairs  []usage // of two words side by side
	byPair internTable
}

// A phrasePart says that a token is part of a listed name of several words.
type phrasePart struct {
	class nameClass
	part  uint8 // 0 its first token, 1 one within, 2 its last
}

// A wordForm is a distinct word of the story as it is written.
type wordForm struct {
	cased, lower uint64      // hashes of the word and of its small letters
	word         int32       // its place in namer.seen
	class        vectorClass // its entry in the table of words
	shape        uint8       // see patternOf
	listed       nameClass   // what the gazetteer says of the word: see listing
	listedCaps   nameClass   // the same, where its capitals mean nothing
	small        bool        // a word in small letters that may be a name: see activateSmall
	looked       bool        // whether look has set class, cluster64 and cluster512
	known        [2]bool     // whether listed and listedCaps are set
	cluster64    uint16      // the coarsest cluster of the word, or a number for its shape
	cluster512   uint16      // the middle one, likewise
	active       activity
	sums         [2][5]int32 // where the tagger keeps its sums: see tagger.wordSum
	text         string
}

// A sight counts how a word stands in the story.
type sight struct {
	small int32 // in small letters
	large int32 // with a capital, where a sentence in small letters goes on
}

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

// An internTable gives each distinct hash a number, counting from 0.
type internTable struct {
	keys []uint64
	vals []int32
	n    int32
}

// reset empties t and makes room for most distinct hashes.
func (t *internTable) reset(most int) {
	size := 16
	for size < 2*most {
		size *= 2
	}
	if cap(t.keys) < size {
		t.keys = make([]uint64, size)
		t.vals = make([]int32, size)
	}
	t.keys = t.keys[:size]
	t.vals = t.vals[:size]
	clear(t.vals)
	t.n = 0
}

// number returns the number of h and whether it is a new one.
func (t *internTable) number(h uint64) (int32, bool) {
	mask := uint64(len(t.keys) - 1)
	for i := (h ^ h>>29) & mask; ; i = (i + 1) & mask {
		if t.vals[i] == 0 {
			t.n++
			t.keys[i] = h
			t.vals[i] = t.n
			return t.n - 1, true
		}
		if t.keys[i] == h {
			return t.vals[i] - 1, false
		}
	}
}

// find returns the number of h, if it has one.
func (t *internTable) find(h uint64) (int32, bool) {
	mask := uint64(len(t.keys) - 1)
	for i := (h ^ h>>29) & mask; t.vals[i] != 0; i = (i + 1) & mask {
		if t.keys[i] == h {
			return t.vals[i] - 1, true
		}
	}
	return 0, false
}

// read makes x ready to give the features of the words of w.
func (x *namer) read(w *work) {
	x.w = w
	x.forms = x.forms[:0]
	x.seen = x.seen[:0]
	x.of = x.of[:0]
	x.modes = x.modes[:0]
	x.byCase.reset(len(w.tokens))
	x.byWord.reset(len(w.tokens))
	x.byPair.reset(len(w.tokens))
	x.pairs = x.pairs[:0]
	for _, t := range w.tokens {
		x.of = append(x.of, x.intern(w.text[t.start:t.end]))
	}
	if x.sloppy() {
		x.activateSmall()
	}
	for _, s := range w.sentences {
		mode := x.mode(s)
		x.modes = append(x.modes, mode)
		x.sights(s, mode)
	}
	figures := 0
	for _, t := range w.tokens {
		if t.kind == tokNumber {
			figures++
		}
	}
	switch {
	case figures*5 >= len(w.tokens):
		x.figures = 3 // tables of results
	case figures*10 >= len(w.tokens):
		x.figures = 2
	case figures*25 >= len(w.tokens):
		x.figures = 1
	default:
		x.figures = 0
	}
	x.uses = resized(x.uses, len(x.seen))
	clear(x.uses)
}

// sloppy reports whether the story is written without care for capitals, as
// mail and readers' comments are: lines that begin small, and "i".
func (x *namer) sloppy() bool {
	small := 0
	last := int32(-1)
	for _, s := range x.w.sentences {
		if s.unit != last && x.forms[x.of[s.first]].shape == shapeXs {
			small++
		}
		last = s.unit
	}
	if small >= 2 && small*4 >= len(x.w.units) {
		return true
	}
	_, h := caseHashes("i")
	n, ok := x.byCase.find(h)
	return ok && small > 0 && x.forms[n].shape == shapeXs
}

// activateSmall lets words in small letters be names, if the gazetteer knows
// them as such and not as common words: "i am from mexico".
func (x *namer) activateSmall() {
	const kinds = gaz.Person | gaz.GPE | gaz.NORP | gaz.Org | gaz.Place | gaz.Language | gaz.Product
	for i := range x.forms {
		f := &x.forms[i]
		if f.shape != shapeXs {
			continue
		}
		if c := f.listing(true); c&kinds != 0 && c&(gaz.Common|gaz.Particle|gaz.Role) == 0 && len(f.text) > 2 {
			f.active = active
			f.small = true
		}
	}
}

// intern returns the number of the form that is written s.
func (x *namer) intern(s string) int32 {
	cased, lower := caseHashes(s)
	n, fresh := x.byCase.number(cased)
	if !fresh {
		return n
	}
	word, fresh := x.byWord.number(lower)
	if fresh {
		x.seen = append(x.seen, sight{})
	}
	f := wordForm{cased: cased, lower: lower, word: word, shape: patternOf(s), text: s}
	f.active = activityOf(&f)
	x.forms = append(x.forms, f)
	return n
}

// wordForm returns the form of token i, or nil before the sentence's first and
// after its last token.
func (x *namer) wordForm(s sentence, i int32) *wordForm {
	if i < s.first || i >= s.last {
		return nil
	}
	return x.at(i)
}

// at returns the form of token i, looked up.
func (x *namer) at(i int32) *wordForm {
	f := &x.forms[x.of[i]]
	if !f.looked {
		f.look()
	}
	return f
}

// look looks f up in the table of words, which few of a story's words need.
func (f *wordForm) look() {
	f.looked = true
	f.class = classOf(f.lower)
	if f.class == 0 {
		f.cluster64 = noCluster + uint16(f.shape)
		f.cluster512 = f.cluster64
		return
	}
	f.cluster64 = uint16(f.class.cluster(0))
	f.cluster512 = uint16(f.class.cluster(1))
}

// noCluster is the number above those of all clusters that stands, with the
// shape added, for the cluster of a word that is not in the table of words.
const noCluster = 4097

// listing returns what the gazetteer says of f, where caps is set as of a word
// whose capitals mean nothing. It is looked up when first asked for: of the
// words further away from a name, and in a text in small letters, never.
func (f *wordForm) listing(caps bool) nameClass {
	if !f.known[0] {
		f.known[0] = true
		f.listed = names.word(f.text)
	}
	if !caps {
		return f.listed
	}
	if !f.known[1] {
		f.known[1] = true
		f.listedCaps = f.listed | names.capsOnly(f.text)
	}
	return f.listedCaps
}

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
	var upper, title, small, long int
	for i := s.first; i < s.last; i++ {
		f := &x.forms[x.of[i]]
		switch f.shape {
		case shapeXX:
			upper++
		case shapeXx:
			title++
		case shapeXs:
			small++
			if len(f.text) > 4 {
				long++
			}
		}
	}
	words := upper + title + small
	switch {
	case words < 2:
		return caseNormal
	case upper*10 >= words*7:
		return caseUpper
	case words >= 4 && long*10 <= words && (title+upper)*10 >= words*6:
		return caseTitle
	}
	return caseNormal
}

// sights counts how the words of the sentence s stand.
func (x *namer) sights(s sentence, mode caseMode) {
	if mode != caseNormal {
		return
	}
	first := true
	for i := s.first; i < s.last; i++ {
		f := &x.forms[x.of[i]]
		switch {
		case f.shape == shapeXs:
			x.seen[f.word].small++
		case f.active == active && !first:
			x.seen[f.word].large++
		}
		first = first && f.shape == shapePunc
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
	for i := s.first; i < s.last; i++ {
		if !x.joins(s, i) {
			continue
		}
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
	for n := 0; n < 2 && first > s.first && x.forms[x.of[first-1]].active == helping; n++ {
		first--
	}
	if first > s.first+1 && x.forms[x.of[first-1]].shape == shapePunc && x.forms[x.of[first-2]].active == helping {
		first -= 2 // "al-Qaeda", "1.FC"
	}
	if last < s.last && x.forms[x.of[last]].active == helping {
		last++
	}
	if last+1 < s.last && !x.w.tokens[last].space && !x.w.tokens[last+1].space && isHyphen(x.w.word(last)) {
		last += 2 // "Yoon Suk-yeol"
	}
	return first, last
}

// feature returns the hash of the feature of the given template with a value.
func feature(template, value uint64) uint64 {
	return mix64(value + template*0x9e3779b97f4a7c15)
}

// pair returns one value for two.
func pair(a, b uint64) uint64 { return mix64(a)*3 + b }

// word features stand at 64 templates for each of the places -2 … +2.
const (
	tplLower = iota
	tplCased
	tplSuffix2
	tplSuffix3
	tplSuffix4
	tplPrefix2
	tplPrefix3
	tplPrefix4
	tplC64
	tplC512
	tplC2048
	tplUnknown
	tplCode0
	tplListed    = 40
	tplListedAll = 41
)

// wordFeatures appends the features of the form f as it stands at the place pos
// from the token in question: those that depend on nothing else.
func (f *wordForm) wordFeatures(to []uint64, pos int, caps bool) []uint64 {
	base := uint64(pos+3) * 64
	if f == nil {
		return append(to, feature(base+63, 0))
	}
	to = append(to, feature(base+tplLower, f.lower))
	if f.class != 0 {
		to = append(to,
			feature(base+tplC64, f.class.cluster(0)),
			feature(base+tplC512, f.class.cluster(1)),
			feature(base+tplC2048, f.class.cluster(2)))
	} else {
		to = append(to, feature(base+tplUnknown, uint64(f.shape)))
	}
	if pos < -1 || pos > 1 {
		return to
	}
	if f.class != 0 {
		for k := range vectorCodes {
			to = append(to, feature(base+tplCode0+uint64(k), f.class.code(k)))
		}
	}
	listed := f.listing(caps)
	to = append(to, feature(base+tplSuffix3, endHash(f.text, 3)), feature(base+tplListedAll, uint64(listed)))
	for c := uint64(listed); c != 0; c &= c - 1 {
		to = append(to, feature(base+tplListed, uint64(bits.TrailingZeros64(c))))
	}
	if pos != 0 {
		return to
	}
	to = append(to,
		feature(base+tplCased, f.cased),
		feature(base+tplSuffix2, endHash(f.text, 2)),
		feature(base+tplSuffix4, endHash(f.text, 4)),
		feature(base+tplPrefix2, startHash(f.text, 2)),
		feature(base+tplPrefix3, startHash(f.text, 3)),
		feature(base+tplPrefix4, startHash(f.text, 4)))
	return to
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

// The templates of features that depend on more than one word.
const (
	tplPlace = 1024 + iota
	tplShape
	tplShapeBefore
	tplShapeAfter
	tplShapes
	tplSight
	tplSightBefore
	tplSightAfter
	tplWords01
	tplWords12
	tplWordsAround
	tplWords0Minus2
	tplClass01
	tplClass12
	tplClassAround
	tplShapeClass
	tplGlue
	tplMode
	tplSpan
	tplPhrase
	tplPhraseAll
	tplListedWords
	tplListedWords2
	tplChunkBefore
	tplChunkAfter
	tplChunkFirst
	tplChunkLast
	tplChunkLength
	tplChunkBeforeClass
	tplChunkAfterClass
	tplChunkFirstClass
	tplChunkLastClass
	tplChunkBeforeAfter
	tplChunkLastListed
	tplChunkFirstListed
	tplAcronym
	tplQuoted
	tplFarBefore
	tplFarAfter
	tplFarBeforeClass
	tplFarAfterClass
	tplFigures
	tplFiguresListed
)

// tokenFeatures appends the features of the token i of the sentence s that
// depend on more than one word.
func (x *namer) tokenFeatures(to []uint64, s sentence, i int32, mode caseMode) []uint64 {
	f := x.wordForm(s, i)
	before, after := x.wordForm(s, i-1), x.wordForm(s, i+1)
	before2, after2 := x.wordForm(s, i-2), x.wordForm(s, i+2)
	m := uint64(mode)
	place := x.placeOf(s, i)
	s0, s1, s2 := f.shapeIn(), before.shapeIn(), after.shapeIn()
	to = append(to,
		feature(tplPlace, place*4+m),
		feature(tplShape, pair(s0, place*4+m)),
		feature(tplShapeBefore, pair(s0, s1*4+m)),
		feature(tplShapeAfter, pair(s0, s2*4+m)),
		feature(tplShapes, pair(pair(s0, s1), s2*4+m)),
		feature(tplSpan, pair(pair(s1, s2), pair(before2.shapeIn(), after2.shapeIn()))),
		feature(tplSight, pair(x.sightOf(f), s0*4+m)),
		feature(tplWords01, pair(before.hash(), f.lower)),
		feature(tplWords12, pair(f.lower, after.hash())),
		feature(tplWordsAround, pair(before.hash(), after.hash())),
		feature(tplWords0Minus2, pair(before2.hash(), before.hash())),
		feature(tplClass01, pair(before.c512(), f.c64())),
		feature(tplClass12, pair(f.c64(), after.c512())),
		feature(tplClassAround, pair(before.c64(), after.c64())),
		feature(tplShapeClass, pair(f.c512(), s0*4+m)),
		feature(tplGlue, x.glue(s, i)),
		feature(tplMode, uint64(x.unitKind(s))*16+m*4+min(3, uint64(s.last-s.first)/4)),
	)
	to = append(to, feature(tplListedWords, pair(uint64(before.listedIn(mode)), uint64(f.listedIn(mode)))))
	to = append(to, feature(tplListedWords2, pair(uint64(f.listedIn(mode)), uint64(after.listedIn(mode)))))
	to = x.chunkFeatures(to, s, i, mode)
	far, far2 := x.wordForm(s, i-3), x.wordForm(s, i+3)
	to = append(to,
		feature(tplFarBefore, far.hash()),
		feature(tplFarAfter, far2.hash()),
		feature(tplFarBeforeClass, far.c512()),
		feature(tplFarAfterClass, far2.c512()),
		feature(tplFigures, pair(uint64(x.figures), pair(f.c64(), s0))),
		feature(tplFiguresListed, pair(uint64(x.figures), uint64(f.listedIn(mode)))))
	if f.shape == shapeXX {
		to = append(to, feature(tplAcronym, uint64(x.acronym(s, i))))
	}
	if q := x.quoted(s, i); q != 0 {
		to = append(to, feature(tplQuoted, q*256+s0))
	}
	if p := x.phrases[i-x.base]; p.class != 0 {
		to = append(to, feature(tplPhraseAll, uint64(p.class)*4+uint64(p.part)))
		for c := uint64(p.class); c != 0; c &= c - 1 {
			to = append(to, feature(tplPhrase, uint64(bits.TrailingZeros64(c))*4+uint64(p.part)))
		}
	}
	if before != nil {
		to = append(to, feature(tplSightBefore, pair(x.sightOf(before), s1*4+m)))
	}
	if after != nil {
		to = append(to, feature(tplSightAfter, pair(x.sightOf(after), s2*4+m)))
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

// hash returns the hash of f's small letters, 0 for none.
func (f *wordForm) hash() uint64 {
	if f == nil {
		return 0
	}
	return f.lower
}

// c64 returns the coarsest cluster of f, or a number for its shape.
func (f *wordForm) c64() uint64 {
	if f == nil {
		return noCluster - 1
	}
	return uint64(f.cluster64)
}

// c512 returns the middle cluster of f, or a number for its shape.
func (f *wordForm) c512() uint64 {
	if f == nil {
		return noCluster - 1
	}
	return uint64(f.cluster512)
}

// placeOf says whether token i opens the sentence s: 0 if not, 1 if it is the
// first token, 2 if only marks stand before it.
func (x *namer) placeOf(s sentence, i int32) uint64 {
	if i == s.first {
		return 1
	}
	for j := s.first; j < i; j++ {
		if x.forms[x.of[j]].shape != shapePunc {
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
	n := x.seen[f.word]
	return uint64(min(n.small, 2))*4 + uint64(min(n.large, 3))
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
	return g*256 + uint64(x.forms[x.of[i]].shape)
}

// features appends all features of token i of the sentence s.
func (x *namer) features(to []uint64, s sentence, i int32, mode caseMode) []uint64 {
	for pos := -2; pos <= 2; pos++ {
		f := x.wordForm(s, i+int32(pos))
		to = f.wordFeatures(to, pos, mode != caseNormal || f != nil && f.small)
	}
	return x.tokenFeatures(to, s, i, mode)
}

// listedIn returns what the gazetteer says of f in a sentence of the given mode.
func (f *wordForm) listedIn(mode caseMode) nameClass {
	if f == nil {
		return 1 << 63
	}
	return f.listing(mode != caseNormal || f.small)
}

// list looks up the names of several words in the run [first, last) of s.
func (x *namer) list(s sentence, first, last int32, mode caseMode) {
	x.base = first
	x.phrases = x.phrases[:0]
	for range last - first {
		x.phrases = append(x.phrases, phrasePart{})
	}
	for i := first; i < last; i++ {
		if x.forms[x.of[i]].active == inactive {
			continue
		}
		_, n, class := names.phrase(x.w, int(i), int(last), mode != caseNormal)
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

// chunkFeatures appends what the stretch of capitals that token i lies in says.
func (x *namer) chunkFeatures(to []uint64, s sentence, i int32, mode caseMode) []uint64 {
	const most = 8
	first, last := i, i
	for n := 0; n < most && first > s.first && x.joins(s, first-1); n++ {
		first--
	}
	for n := 0; n < most && last+1 < s.last && x.joins(s, last+1); n++ {
		last++
	}
	// Where in the stretch: first, last, within, alone.
	where := uint64(0)
	if first == i {
		where |= 1
	}
	if last == i {
		where |= 2
	}
	before, after := x.wordForm(s, first-1), x.wordForm(s, last+1)
	a, b := x.wordForm(s, first), x.wordForm(s, last)
	to = append(to,
		feature(tplChunkLength, pair(uint64(last-first), where)),
		feature(tplChunkBeforeAfter, pair(before.c64(), after.c64())))
	// At an edge of the stretch these would repeat what the neighbours say.
	if first != i {
		to = append(to,
			feature(tplChunkBefore, pair(before.hash(), where)),
			feature(tplChunkFirst, pair(a.hash(), where)),
			feature(tplChunkBeforeClass, pair(before.c512(), where)),
			feature(tplChunkFirstClass, pair(a.c512(), where)),
			feature(tplChunkFirstListed, pair(uint64(a.listedIn(mode)), where)))
	}
	if last != i {
		to = append(to,
			feature(tplChunkAfter, pair(after.hash(), where)),
			feature(tplChunkLast, pair(b.hash(), where)),
			feature(tplChunkAfterClass, pair(after.c512(), where)),
			feature(tplChunkLastClass, pair(b.c512(), where)),
			feature(tplChunkLastListed, pair(uint64(b.listedIn(mode)), where)))
	}
	return to
}

// joins reports whether token j of s goes with capitals beside it: it has one,
// or it is the second half of a word with one, as in "Co-operation".
func (x *namer) joins(s sentence, j int32) bool {
	f := &x.forms[x.of[j]]
	if f.active == active {
		return true
	}
	t := x.w.tokens
	if j >= s.first+2 && !t[j].space && !t[j-1].space && isHyphen(x.forms[x.of[j-1]].text) {
		return f.shape == shapeXs && x.forms[x.of[j-2]].active == active
	}
	return j+1 < s.last && j > s.first && !t[j].space && !t[j+1].space && isHyphen(f.text) &&
		x.forms[x.of[j-1]].active == active
}

// acronym says whether token i of s, in capitals, stands in brackets after a
// name whose words begin with its letters: 2 if so, 1 if it only stands in
// brackets.
func (x *namer) acronym(s sentence, i int32) int {
	if i < s.first+2 || i+1 >= s.last || x.forms[x.of[i-1]].text != "(" || x.forms[x.of[i+1]].text != ")" {
		return 0
	}
	letters := x.forms[x.of[i]].text
	j := i - 2
	for n := len(letters) - 1; n >= 0; n-- {
		for j >= s.first && x.forms[x.of[j]].active != active && i-j < 20 {
			j--
		}
		if j < s.first || x.forms[x.of[j]].text[0] != letters[n] {
			return 1
		}
		j--
	}
	return 2
}

// quoted says what token i of s has before and after it within four tokens: 1 a
// quotation mark before, 2 one after, 3 both.
func (x *namer) quoted(s sentence, i int32) uint64 {
	q := uint64(0)
	for j := i - 1; j >= s.first && j >= i-4; j-- {
		if x.w.tokens[j].kind == tokMark {
			q |= 1
			break
		}
	}
	for j := i + 1; j < s.last && j <= i+4; j++ {
		if x.w.tokens[j].kind == tokMark {
			q |= 2
			break
		}
	}
	return q
}

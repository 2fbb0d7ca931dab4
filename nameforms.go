package lede

import (
	"math/bits"
	"strings"
)

// A vocabulary is the distinct words that a namer has met, with what is known of
// each by itself. It is kept from story to story, as most words of a story stood in
// others before; of what it holds nothing depends on the stories.
type vocabulary struct {
	forms   []*wordForm
	room    []wordForm // memory for further forms, which never move
	settled int        // forms up to here have their text to themselves: see settle
	slots   []formSlot // of forms, by textHash
	byWord  numbering  // of words in any case, by the hash of their small letters
}

// A formSlot is a form with its textHash, or nil.
type formSlot struct {
	hash uint64
	form *wordForm
}

// formsAtOnce is the number of forms that memory is made for at one time.
const formsAtOnce = 1 << 8

// mostForms is the number of forms up to which a vocabulary is kept: those of some
// hundred articles.
const mostForms = 1 << 14

// A wordForm is a distinct word as it is written.
type wordForm struct {
	cased, lower uint64           // hashes of the word and of its small letters
	listed       nameClass        // what the gazetteer says of the word: see listing
	listedCaps   nameClass        // the same, where its capitals mean nothing
	text         string           //
	word         int32            // its number without regard to case, the place in namer.seen
	class        vectorClass      // its entry in the table of words: see vector
	middle       uint16           // the middle one of its clusters there; likewise
	sums         [sumSlots]uint16 // where the tagger keeps the sums of its features: see wordSums
	shape        uint8            // see patternOf
	active       activity         //
	hyphen       bool             // whether it is one
	glue         bondGlue         // what it makes of the stretches beside it
	small        bool             // a word in small letters that may be a name: see activateSmall
	looked       bool             // whether class is set
	bonds        uint8            // what bondClass says by listed
	bondsCaps    uint8            // and by listedCaps
	known        [2]bool          // whether listed and listedCaps are set
	starts       [2]bool          // whether listed names of several words open with the word; likewise
}

// intern returns the form that stands at the bytes [start, end) of text.
func (v *vocabulary) intern(text string, start, end int32) *wordForm {
	h := textHash(text, int(start), int(end))
	if f := v.find(h); f != nil {
		return f
	}
	f := v.add(text[start:end])
	if 2*len(v.forms) > len(v.slots) {
		v.grow()
	}
	*v.slot(h) = formSlot{h, f}
	return f
}

// find returns the form with the given textHash, nil if there is none.
func (v *vocabulary) find(h uint64) *wordForm {
	slots := v.slots
	if len(slots) == 0 {
		return nil
	}
	mask := uint64(len(slots) - 1)
	for i := h; ; i++ {
		if s := &slots[i&mask]; s.hash == h || s.form == nil {
			return s.form
		}
	}
}

// slot returns the free slot for a new form with the given textHash.
func (v *vocabulary) slot(h uint64) *formSlot {
	mask := uint64(len(v.slots) - 1)
	for i := h; ; i++ {
		if s := &v.slots[i&mask]; s.form == nil {
			return s
		}
	}
}

// grow makes twice as many slots.
func (v *vocabulary) grow() {
	old := v.slots
	v.slots = make([]formSlot, max(64, 2*len(old)))
	for _, s := range old {
		if s.form != nil {
			*v.slot(s.hash) = s
		}
	}
}

// add makes the form that is written s.
func (v *vocabulary) add(s string) *wordForm {
	if len(v.room) == 0 {
		v.room = make([]wordForm, formsAtOnce)
	}
	f := &v.room[0]
	v.room = v.room[1:]
	*f = wordForm{shape: patternOf(s), text: s, hyphen: isHyphen(s), glue: glueOfWord(s)}
	f.cased, f.lower = caseHashes(s)
	f.word, _ = v.byWord.number(f.lower)
	f.active = activityOf(f)
	v.forms = append(v.forms, f)
	return f
}

// settle makes v ready to outlive the story whose words it met last: their text is
// copied, lest all of the story's be kept.
func (v *vocabulary) settle() {
	if len(v.forms) > mostForms {
		v.forget()
		return
	}
	var all strings.Builder
	fresh := v.forms[v.settled:]
	size := 0
	for _, f := range fresh {
		size += len(f.text)
	}
	all.Grow(size)
	for _, f := range fresh {
		all.WriteString(f.text)
	}
	text := all.String()
	for _, f := range fresh {
		f.text, text = text[:len(f.text)], text[len(f.text):]
	}
	v.settled = len(v.forms)
}

// forget empties v.
func (v *vocabulary) forget() {
	if len(v.forms) > 2*mostForms {
		*v = vocabulary{}
		return
	}
	clear(v.forms)
	v.forms, v.settled = v.forms[:0], 0
	clear(v.slots)
	v.byWord.reset()
}

// vector returns the entry of f in the table of words. It is looked up when first
// asked for, which few of a story's words are.
func (f *wordForm) vector() vectorClass {
	if !f.looked {
		f.look()
	}
	return f.class
}

// look sets what vector returns.
func (f *wordForm) look() {
	f.looked = true
	if f.class = classOf(f.lower); f.class != 0 {
		f.middle = uint16(f.class.cluster(1))
	}
}

// listing returns what the gazetteer says of f, where caps is set as of a word
// whose capitals mean nothing. It is looked up when first asked for: of the
// words further away from a name, and in a text in small letters, never.
func (f *wordForm) listing(caps bool) nameClass {
	if caps {
		if !f.known[1] {
			f.listAsCaps()
		}
		return f.listedCaps
	}
	if !f.known[0] {
		f.list()
	}
	return f.listed
}

// list sets what listing returns without caps.
func (f *wordForm) list() {
	f.known[0] = true
	f.listed, f.starts[0] = names.wordStart(f.text, false)
	f.bonds = bondBits(f.listed)
}

// listAsCaps sets what listing returns with caps.
func (f *wordForm) listAsCaps() {
	f.known[1] = true
	f.listedCaps = f.listing(false)
	if f.shape != shapeXx { // such a word is looked up as it is written
		c, starts := names.wordStart(f.text, true)
		f.listedCaps |= c
		f.starts[1] = starts
	}
	f.bondsCaps = bondBits(f.listedCaps)
}

// opensListed reports whether listed names of several words open with f; caps is
// as for listing.
func (f *wordForm) opensListed(caps bool) bool {
	f.listing(caps)
	return f.starts[0] || caps && f.starts[1]
}

// textHash returns a hash of the bytes [start, end) of text. It takes eight at a
// time, and looks beyond them where it can.
func textHash(text string, start, end int) uint64 {
	h := uint64(end-start) * 0x9e3779b97f4a7c15
	for ; end-start > 8; start += 8 {
		h = mulFold(h ^ le64(text, start))
	}
	if start+8 <= len(text) {
		return mulFold(h ^ le64(text, start)&(1<<(8*(end-start))-1))
	}
	last := uint64(0)
	for i := end - 1; i >= start; i-- {
		last = last<<8 | uint64(text[i])
	}
	return mulFold(h ^ last)
}

// mulFold returns x with its bits stirred.
func mulFold(x uint64) uint64 {
	hi, lo := bits.Mul64(x^0x2d358dccaa6c78a5, 0x8bb84b93962eacc9)
	return hi ^ lo
}

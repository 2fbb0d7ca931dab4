package lede

import "slices"

// What an item round a cue is part of.
const (
	labelOut     = iota
	labelContent // what is said
	labelSource  // who says it
	labelCue     // the cue with its helping verbs
)

// The labels of the model: those parts with their edges, so that where a part
// ends, and where what is said begins, has weights of its own. A part of one item
// has the last label.
const (
	tagOut = iota
	tagContentFirst
	tagContentInside
	tagContentLast
	tagDirect // marked words that are all of what is said
	tagSourceInside
	tagSourceLast
	tagCue
	tags
)

// partOf tells which part a label of the model belongs to.
var partOf = [tags]uint8{
	tagOut: labelOut, tagContentFirst: labelContent, tagContentInside: labelContent, tagContentLast: labelContent,
	tagDirect: labelContent, tagSourceInside: labelSource, tagSourceLast: labelSource, tagCue: labelCue,
}

// A reporter labels the items round one cue. Its scratch space is kept from cue
// to cue.
type reporter struct {
	l       *layering
	cue     int32
	win     window
	lemma   uint32
	form    uint32
	cues    uint32
	frame   uint32   // what stands beside the cue
	quoting uint32   // where marked words stand close by
	sides   uint32   // which marked words stand on either side, and how
	between []uint32 // what lies between each item and the cue
	again   []uint32 // 1 for each item right before a verb that goes on with the cue's subject
	at      []int32  // the items of the window in order
	sums    reportSums
}

// start turns r to the cue at item c.
func (r *reporter) start(c int32) {
	r.cue, r.win = c, r.l.window(c)
	it := &r.l.items[c]
	r.lemma, r.form, r.cues = 0, 0, 1<<cueMark
	if it.info != nil {
		r.lemma, r.form, r.cues = uint32(it.info.lemma), uint32(it.info.form), it.info.cues
	} else if it.kind != itemPunct {
		r.lemma, r.cues = it.word, 0
	}
	r.at = r.at[:0]
	for i := r.win.first; i < r.win.last; i++ {
		r.at = append(r.at, i)
	}
	if r.win.extra >= 0 {
		r.at = append(r.at, r.win.extra)
	}
	s := scout{r.l, r.win.first, r.win.last}
	r.frame = mix2(60, s.class(c-1), s.class(c+1))
	r.quoting = r.l.shapeOf(c, r.win)
	r.sides = r.l.quoteSides(c, r.win)
	r.fillBetween()
	r.sums.restart()
}

// A walk counts what lies between an item and the cue.
type walk struct{ commas, runs, verbs, subs, thats, segs, dashes, words, again uint32 }

// code packs a walk.
func (k *walk) code() uint32 {
	return min(k.commas, 3) | min(k.runs, 2)<<2 | min(k.verbs, 2)<<4 | min(k.subs, 1)<<6 | min(k.thats, 1)<<7 | min(k.segs, 3)<<8 | min(k.dashes, 1)<<10 | min(k.again, 1)<<11
}

// pass adds item i to the walk.
func (k *walk) pass(l *layering, i int32) {
	it := &l.items[i]
	k.words++
	switch {
	case it.kind == itemRun:
		k.runs++
	case it.mark == ',' || it.mark == ';' || it.mark == '(' || it.mark == ')':
		k.commas++
	case it.mark == '-' || it.mark == ':':
		k.dashes++
	case it.info == nil:
	case it.info.pos == posThat:
		k.thats++
	case it.info.pos == posSub || it.info.pos == posWh || it.info.pos == posConj:
		k.subs++
	case it.info.pos == posAux || it.info.pos == posModal:
		k.verbs++
	case it.info.cues != 0 && it.info.form >= verbThird && it.info.form <= verbPast && it.info.cues != 1<<cueNoun:
		k.verbs++
	}
}

// fillBetween fills between and again, by index in r.at.
func (r *reporter) fillBetween() {
	n := len(r.at)
	r.between, r.again = slices.Grow(r.between[:0], n)[:n], slices.Grow(r.again[:0], n)[:n]
	clear(r.between)
	clear(r.again)
	var k walk
	seg := r.l.items[r.cue].segment
	for i := r.cue - 1; i >= r.win.first; i-- {
		k.segs = uint32(seg - r.l.items[i].segment)
		r.between[i-r.win.first] = k.code()
		k.pass(r.l, i)
	}
	k = walk{}
	for i := r.cue + 1; i < r.win.last; i++ {
		k.segs = uint32(r.l.items[i].segment - seg)
		if r.goesOn(i) {
			k.again++
			for j := max(i-2, r.cue+1); j < i && j+2 < r.win.last; j++ {
				r.again[j-r.win.first] = 1
			}
		}
		r.between[i-r.win.first] = k.code()
		k.pass(r.l, i)
	}
	if r.win.extra >= 0 {
		k.segs = 3
		r.between[len(r.at)-1] = k.code()
	}
}

// quoteSides sums up the marked words on the two sides of the cue at item c:
// nothing, words within the sentence, a run that opens the sentence or follows a
// comma or colon as a sentence of its own does, sentences of nothing but marked
// words.
func (l *layering) quoteSides(c int32, win window) uint32 {
	seg := l.items[c].segment
	left, right := uint32(0), uint32(0)
	for i := c - 1; i >= win.first; i-- {
		if !l.isRun(i) {
			continue
		}
		look := l.items[i].word >> 20
		switch first := l.segmentOf(i).first; {
		case l.items[i].segment != seg:
			left = max(left, 2)
		case i == first && look>>2&3 == 1:
			left = 5
		case i == first && look>>2&3 != 0:
			left = 4
		case i == first:
			left = 3
		case look>>4 == 1 && look&3 >= 2 && (l.markAt(i-1) == ',' || l.markAt(i-1) == ':'):
			left = max(left, 6)
		default:
			left = max(left, 1)
		}
		if l.items[i].segment == seg {
			break
		}
	}
	for i := c + 1; i < win.last; i++ {
		if !l.isRun(i) {
			continue
		}
		look := l.items[i].word >> 20
		switch {
		case l.items[i].segment != seg:
			if right == 0 {
				right = 2
			}
		case look>>4 == 1 && (l.markAt(i-1) == ',' || l.markAt(i-1) == ':' || i == c+1):
			right = 3
		case l.markAt(i-1) == ',' || l.markAt(i-1) == ':':
			right = 4
		default:
			right = 1
		}
		if right > 2 || right == 1 {
			break
		}
	}
	if win.extra >= 0 {
		right = 5
	}
	return left | right<<3
}

// goesOn reports whether item i is a verb that goes on where the cue at item c
// left off, with the same subject: "tweeted that … and encouraged …", "said …
// but has also …".
func (r *reporter) goesOn(i int32) bool {
	it := &r.l.items[i]
	if it.info == nil || i <= r.cue+1 || r.form < uint32(verbThird) {
		return false
	}
	before := &r.l.items[i-1]
	if before.info != nil && before.info.pos == posAdv && i > r.cue+2 {
		before = &r.l.items[i-2]
	}
	if before.info == nil || before.info.pos != posConj {
		return false
	}
	return uint32(it.info.form) == r.form && it.info.cues&^(1<<cueNoun) != 0 || it.info.pos == posAux
}

// finishPhrases lets no part end on a word that opens a phrase: of "restart in
// June after a strike, she said" the content does not end on "in". Such a part
// goes on to the next punctuation or the next part.
func (r *reporter) finishPhrases(given []uint8) {
	for n := 0; n+1 < len(given); n++ {
		if label := given[n]; (label == labelContent || label == labelSource) && given[n+1] == labelOut && r.l.opensPhrase(r.at[n]) {
			for n+1 < len(given) && given[n+1] == labelOut && r.l.items[r.at[n+1]].kind != itemPunct && r.at[n+1] == r.at[n]+1 {
				n++
				given[n] = label
			}
		}
	}
}

package lede

import "strings"

// mayCue reports whether item i may be the head of a cue: a word of the lists, a
// colon, or a dash beside marked words. Nouns count only where what they report
// follows at once: "his claim that …", "the words “…”".
func (l *layering) mayCue(i int32) bool {
	it := &l.items[i]
	switch {
	case it.kind == itemPunct:
		return it.mark == ':' || it.mark == '-' && (l.isRun(i-1) || l.isRun(i+1))
	case it.info == nil || it.info.cues == 0:
		return false
	case it.info.form == verbPast && it.info.has(cueAsk) && i == l.segments[it.segment].first:
		return false // "Asked about fuel, he replied"
	case it.noun && !it.info.has(cueNoun), l.isHollow(i):
		return false
	case it.info.cues == 1<<cueNoun || it.noun:
		return l.isRun(i+1) || l.classAt(i+1) == 1<<17+uint32(posThat) || l.markAt(i+1) == ':' ||
			l.markAt(i+1) == ',' && l.isRun(i+2)
	}
	return true
}

// isNoCue reports whether item i reports nothing whatever the model thinks: the colon in a
// title behind a label ("Watch: drone films inside of volcano", "Jailed: man who …"), and "told" at the start
// of "Told about it, he paused".
func (l *layering) isNoCue(i int32) bool {
	first := l.segmentOf(i).first
	if first == i {
		return l.isWord(i, "told") && !l.isWord(i+1, "that")
	}
	const longest = 4 // words of a label
	if l.markAt(i) != ':' || i-first > longest || !l.inTitle(i) {
		return false
	}
	label := strings.ToLower(l.w.text[l.items[first].start:l.items[i-1].end])
	return notPlaces[label] || first == i-1 && strings.HasSuffix(label, "ed")
}

// mostCues is how many words that may report are looked at in a crowded segment: more
// than a sentence has that somebody wrote.
const mostCues = 64

// isSated reports whether item i, which may be a cue, stands in a crowded segment of
// which enough are looked at, and counts it otherwise: "he said that he said that …"
// without an end.
func (l *layering) isSated(i int32) bool {
	seg := l.segmentOf(i)
	if !seg.crowded {
		return false
	}
	seg.tried++
	return seg.tried > mostCues
}

// A window is the part of a layer in which the source and the content of a cue
// are sought: its own segment, segments beside it that hold nothing but marked
// words, and marked words that open the next paragraph behind a colon.
type window struct {
	first, last int32 // items [first, last) of the cue's layer
	extra       int32 // the first item of the next paragraph, or -1
}

// widest is how many items a sentence may have: of longer ones, lists and tables,
// a window holds half as many on either side of the cue.
const widest = 100

// crowdSize is how many items a sentence has at least that counts as crowded if
// more than a quarter of them are marked words and words that report: no text that
// people write, which would take long with wide windows. There a window holds
// crowdReach items on either side of the cue.
const (
	crowdSize  = 48
	crowdReach = 8
)

// window returns the window of the cue at item c.
func (l *layering) window(c int32) window {
	seg := l.items[c].segment
	ly := &l.layers[l.segments[seg].layer]
	from, to := seg, seg+1
	for from > ly.first && seg-from < 4 && l.segments[from-1].runsOnly {
		from--
	}
	for to < ly.last && to-seg < 5 && l.segments[to].runsOnly {
		to++
	}
	win := window{l.segments[from].first, l.segments[to-1].last, -1}
	if to == ly.last && ly.run < 0 {
		win.extra = l.nextParagraph(ly)
	}
	reach := int32(widest / 2)
	if l.segments[seg].crowded {
		reach = crowdReach
	}
	if win.last-win.first > 2*reach {
		win.first = max(win.first, c-reach)
		win.last = min(win.last, c+reach)
	}
	return win
}

// nextParagraph returns the run that opens the unit behind layer ly, which ends
// with a colon, or -1: "She went on: ¶ “…”".
func (l *layering) nextParagraph(ly *layer) int32 {
	if !l.segments[ly.last-1].colon {
		return -1
	}
	for s := ly.last; int(s) < len(l.segments) && s < ly.last+64; s++ {
		seg := &l.segments[s]
		next := &l.layers[seg.layer]
		if next.unit == ly.unit || next.run >= 0 {
			continue
		}
		if next.unit == ly.unit+1 && l.isRun(seg.first) {
			return seg.first
		}
		return -1
	}
	return -1
}

// A scout walks from a place and says what it meets.
type scout struct {
	l           *layering
	first, last int32
}

// beyond are the items that stand for what is before and behind a scout's reach.
var beyond = [2]item{
	{wordLook: sealed(wordLook{word: 1, class: 1, cluster: 1, fine: 1})},
	{wordLook: sealed(wordLook{word: 2, class: 2, cluster: 2, fine: 2})},
}

// at returns the item at i, or one that stands for the edge.
func (s *scout) at(i int32) *item {
	switch {
	case i < s.first:
		return &beyond[0]
	case i >= s.last:
		return &beyond[1]
	}
	return &s.l.items[i]
}

// word returns the model's number for the item at i, or for the edge.
func (s *scout) word(i int32) uint32 { return s.at(i).word }

// class returns the coarser number.
func (s *scout) class(i int32) uint32 { return s.at(i).class }

// cluster returns the cluster's number.
func (s *scout) cluster(i int32) uint32 { return s.at(i).cluster }

// fine returns the finer cluster's number.
func (s *scout) fine(i int32) uint32 { return s.at(i).fine }

// cueFeatures appends the features that tell whether item c is a cue.
func (l *layering) cueFeatures(f []uint32, c int32, win window) []uint32 {
	s := scout{l, win.first, win.last}
	it := &l.items[c]
	lemma, form, cues := uint32(0), uint32(0), uint32(1<<cueMark)
	if it.info != nil {
		lemma, form, cues = uint32(it.info.lemma), uint32(it.info.form), it.info.cues
	}
	shape := l.shapeOf(c, win)
	p2, p1, n1, n2, n3 := s.at(c-2), s.at(c-1), s.at(c+1), s.at(c+2), s.at(c+3)
	f = append(f,
		mix1(1, it.word), mix1(2, lemma), mix1(mix1(3, cues), form),
		mix1(mix1(4, it.word), shape), mix1(mix1(5, lemma), shape), mix1(mix1(mix1(6, cues), form), shape), mix1(7, shape),
		mix1(mix1(8, p1.word), form), mix1(mix1(9, n1.word), form),
		mix1(mix1(10, it.word), p1.class), mix1(mix1(11, it.word), n1.class), mix1(mix1(mix1(12, cues), p1.class), n1.class),
		mix1(mix1(13, lemma), p1.word), mix1(mix1(14, lemma), n1.word),
		mix1(mix1(15, cues), p1.word), mix1(mix1(16, cues), n1.word),
		mix1(mix1(17, p2.word), p1.word), mix1(mix1(18, n1.word), n2.word),
		mix1(mix1(mix1(19, lemma), n1.class), n2.class), mix1(mix1(mix1(20, lemma), p2.class), p1.class),
		mix1(mix1(mix1(21, cues), p2.class), p1.class), mix1(mix1(mix1(22, cues), n1.class), n2.class),
		mix1(mix1(mix1(mix1(23, cues), n1.class), n2.class), n3.class),
		mix1(mix1(24, cues), p1.cluster), mix1(mix1(25, cues), n1.cluster), mix1(mix1(mix1(26, form), p1.cluster), n1.cluster),
		mix1(mix1(27, lemma), n1.cluster), mix1(mix1(28, cues), p1.fine), mix1(mix1(29, cues), n1.fine),
	)
	unit := uint32(l.w.units[l.layers[l.segments[it.segment].layer].unit].kind)
	inRun := uint32(0)
	if l.layers[l.segments[it.segment].layer].run >= 0 {
		inRun = 1
	}
	f = append(f, mix2(30, unit, cues), mix2(31, inRun, cues), mix2(32, inRun, lemma))
	// What else the sentence has to offer.
	that, runLeft, runRight, otherLeft, otherRight := uint32(0), uint32(0), uint32(0), uint32(0), uint32(0)
	for i := win.first; i < win.last; i++ {
		o := &l.items[i]
		switch {
		case o.kind == itemRun && i < c:
			runLeft = 1 + o.word>>20&3
		case o.kind == itemRun && runRight == 0:
			runRight = 1 + o.word>>20&3
		case o.class == 1<<17+uint32(posThat) && i > c && i <= c+6:
			that = 1 + min(uint32(i-c), 3)
		case o.info != nil && o.info.cues&(1<<cueSay|1<<cueTell) != 0 && o.info.form >= verbThird && i != c:
			if i < c {
				otherLeft = 1
			} else {
				otherRight = 1
			}
		}
	}
	f = append(f, mix3(40, runLeft, runRight, form), mix3(41, lemma, runLeft, runRight), mix2(42, that, lemma),
		mix3(43, otherLeft, otherRight, cues), mix3(44, that, cues, form), mix4(45, runLeft, runRight, cues, shape),
		mix3(46, otherLeft, otherRight, lemma), mix3(47, l.fromStart(c), form, cues), mix3(48, l.toEnd(c), form, cues))
	return f
}

// shapeOf sums up what stands beside the item c: comma and marked words before,
// what follows at once.
func (l *layering) shapeOf(c int32, win window) uint32 {
	side := func(i, step int32) uint32 {
		comma := uint32(0)
		for k := uint32(1); k <= 4 && i >= win.first && i < win.last; k++ {
			switch it := &l.items[i]; {
			case it.kind == itemRun:
				return 8 + k<<1 + comma
			case it.mark == ',' || it.mark == ':' || it.mark == '-':
				comma = 1
			case it.kind == itemPunct && it.mark != '(' && it.mark != ')':
				return 2 + comma
			case k == 1:
				comma |= 0
			}
			i += step
		}
		return comma
	}
	left, right := side(c-1, -1), side(c+1, 1)
	return left<<8 | right
}

// fromStart returns how far item c is from the start of its segment, in steps.
func (l *layering) fromStart(c int32) uint32 {
	return step(c - l.segmentOf(c).first)
}

// toEnd returns how far item c is from the end of its segment, in steps.
func (l *layering) toEnd(c int32) uint32 {
	return step(l.segmentOf(c).last - 1 - c)
}

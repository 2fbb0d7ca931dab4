package lede

import "strings"

// runFeatures appends the features that tell whether the marked words at item i
// were said by somebody, or are a title, a nickname, a term or words that the
// reporter keeps at a distance.
func (l *layering) runFeatures(f []uint32, i int32) []uint32 {
	it := &l.items[i]
	r := &l.runs[it.run]
	seg := &l.segments[it.segment]
	s := scout{l, l.window(i).first, l.window(i).last}
	look := it.word >> 20
	words, capitals, first, last := l.inside(it.run)
	length := step(words)
	f = append(f,
		mix(200, length), mix(201, look), mix(202, length, look), mix(203, first), mix(204, last),
		mix(205, length, capitals), mix(206, length, capitals, look>>2), mix(207, uint32(r.family), length),
		mix(208, uint32(r.state), length),
		mix(210, s.word(i-1)), mix(211, s.word(i+1)), mix(212, s.word(i-2), s.word(i-1)), mix(213, s.word(i+1), s.word(i+2)),
		mix(214, s.class(i-1), s.class(i+1)), mix(215, length, s.word(i-1)), mix(216, length, s.word(i+1)),
		mix(217, s.cluster(i-1)), mix(218, s.cluster(i+1)), mix(219, s.fine(i-1)), mix(220, s.fine(i+1)),
		mix(221, s.word(i-1), first), mix(222, s.class(i-1), first, length), mix(223, s.cluster(i-2), s.cluster(i-1)),
		mix(224, capitals, s.word(i-1)), mix(225, capitals, s.class(i+1)), mix(226, s.fine(i-2)), mix(227, s.fine(i+2)),
	)
	unit := uint32(l.w.units[r.unit].kind)
	whole := uint32(0)
	if seg.runsOnly {
		whole = 1
	}
	cues, runs := l.summary(seg)
	f = append(f, mix(230, unit, length), mix(231, whole, length), mix(232, cues), mix(233, cues, length), mix(234, min(runs, 4), length),
		mix(235, l.fromStart(i)), mix(236, l.toEnd(i)), mix(237, whole, look), mix(238, unit, look))
	short := min(length, 4)
	f = l.besideFeatures(f, i, short)
	f = l.bagFeatures(f, it.run, short)
	return append(f,
		mix(260, s.cluster(i-1), s.cluster(i+1)), mix(261, s.fine(i-1), short), mix(262, s.fine(i+1), short),
		mix(263, s.class(i-1), s.class(i+1), short), mix(264, s.class(i-2), s.class(i-1), s.class(i+1)))
}

// besideReach is how many items from marked words the verb that reports them may
// stand.
const besideReach = 40

// besideFeatures appends the features of the nearest verbs that report on either
// side of the marked words at item i. length is that of the words, in steps.
func (l *layering) besideFeatures(f []uint32, i int32, length uint32) []uint32 {
	seg := l.segmentOf(i)
	left, leftVerb := l.verbFrom(i, -1, max(seg.first, i-besideReach), seg.last)
	right, rightVerb := l.verbFrom(i, 1, seg.first, min(seg.last, i+besideReach))
	far, near := step(int32(left.words)), step(int32(right.words))
	return append(f,
		mix(240, leftVerb.cues, far), mix(241, leftVerb.cues, length), mix(242, uint32(leftVerb.lemma), min(far, 5)),
		mix(243, rightVerb.cues, near), mix(244, uint32(rightVerb.lemma), min(near, 5)),
		mix(245, leftVerb.cues, min(left.commas, 2), min(left.runs, 1), left.thats, left.subs),
		mix(246, rightVerb.cues, min(right.commas, 2), min(right.runs, 1)),
		mix(247, leftVerb.cues, rightVerb.cues), mix(248, leftVerb.cues, rightVerb.cues, length),
	)
}

// noVerb is what is known of no verb.
var noVerb wordInfo

// verbFrom returns the verb that reports which stands nearest to item i in the given
// direction among the items [first, last), and what lies between.
func (l *layering) verbFrom(i, step, first, last int32) (between walk, verb *wordInfo) {
	for k := i + step; k >= first && k < last; k += step {
		if o := &l.items[k]; o.info != nil && !o.noun && o.info.form >= verbThird && o.info.cues&^(1<<cueNoun) != 0 {
			return between, o.info
		}
		between.pass(l, k)
	}
	return between, &noVerb
}

// bagSize is how many words of a run bagFeatures looks at.
const bagSize = 8

// bagFeatures appends the features of the first words within run r, whose length
// is given in steps: a verb or a pronoun among them is said more often than not.
func (l *layering) bagFeatures(f []uint32, r int32, length uint32) []uint32 {
	in := l.runs[r].in
	t, _ := l.w.tokensOf(in)
	verb, subject, closed := uint32(0), uint32(0), uint32(0)
	for n := 0; int(t) < len(l.w.tokens) && l.w.tokens[t].start < in.end && n < bagSize; t++ {
		tok := &l.w.tokens[t]
		if tok.kind != tokWord && tok.kind != tokNumber {
			continue
		}
		n++
		it := l.look(l.w.text[tok.start:tok.end], tok.shape)
		f = append(f, mix(250, it.word), mix(251, it.class, length), mix(252, it.cluster), mix(253, it.fine))
		if it.info == nil {
			continue
		}
		switch it.info.pos {
		case posAux, posModal, posNot:
			verb = 1
		case posSubj:
			subject = 1
		case posOpen:
		default:
			closed = 1
		}
	}
	return append(f, mix(254, verb, subject, closed, length), mix(255, verb, subject))
}

// summary returns the cues among the verbs of a segment and how many runs it
// holds. It counts them once, for a segment may hold any number of runs.
func (l *layering) summary(seg *segment) (cues, runs uint32) {
	if seg.summed {
		return seg.cues, seg.runs
	}
	for k := seg.first; k < seg.last; k++ {
		o := &l.items[k]
		switch {
		case o.kind == itemRun:
			seg.runs++
		case o.info != nil && o.info.form >= verbThird:
			seg.cues |= o.info.cues & (1<<cueSay | 1<<cueTell | 1<<cueCall | 1<<cueWrite | 1<<cueAsk | 1<<cueJudge | 1<<cueAccuse | 1<<cueDeny)
		}
	}
	seg.summed = true
	return seg.cues, seg.runs
}

// inside returns of the words of run r how many they are, how they are
// capitalised (0 none, 1 the first, 2 some, 3 all long ones), and the model's
// numbers for the first and the last.
func (l *layering) inside(r int32) (words int32, capitals, first, last uint32) {
	in := l.runs[r].in
	from, _ := l.w.tokensOf(in)
	large, small := 0, 0
	for t := from; int(t) < len(l.w.tokens) && l.w.tokens[t].start < in.end && words < 40; t++ {
		tok := &l.w.tokens[t]
		if tok.kind != tokWord && tok.kind != tokNumber {
			continue
		}
		it := l.look(l.w.text[tok.start:tok.end], tok.shape)
		if words == 0 {
			first = it.word
		}
		last = it.word
		words++
		switch {
		case tok.shape == shapeLower && tok.end-tok.start > 3:
			small++
		case tok.shape != shapeLower && tok.shape != shapeNone && words > 1:
			large++
		case tok.shape != shapeLower && tok.shape != shapeNone:
			capitals = 1
		}
	}
	switch {
	case large > 0 && small == 0:
		capitals = 3
	case large > 0:
		capitals = 2
	}
	return words, capitals, first, last
}

// anchorFeatures appends the features that tell whether item c is the cue of the
// marked words at item i of the same window.
func (l *layering) anchorFeatures(f []uint32, c, i int32, win window) []uint32 {
	it := &l.items[c]
	s := scout{l, win.first, win.last}
	lemma, form, cues := uint32(0), uint32(0), uint32(0)
	switch {
	case it.info != nil:
		lemma, form, cues = uint32(it.info.lemma), uint32(it.info.form), it.info.cues
	case it.kind == itemPunct:
		cues = 1 << cueMark
	}
	side, from, to := uint32(1), c+1, i
	if c > i {
		side, from, to = 2, i+1, c
	}
	var k walk
	k.segs = uint32(max(l.items[c].segment-l.items[i].segment, l.items[i].segment-l.items[c].segment))
	for j := from; j < to; j++ {
		k.pass(l, j)
	}
	b := k.code()
	d := step(to - from)
	look := l.items[i].word >> 20
	f = append(f,
		mix(300, lemma), mix(301, cues, form), mix(302, it.word), mix(303, it.cluster), mix(304, it.fine),
		mix(305, side, d), mix(306, side, b), mix(307, side, d, cues, form), mix(308, side, b, cues, form),
		mix(309, side, min(d, 5), lemma), mix(310, side, b, it.class), mix(311, side, d, it.class),
		mix(312, look, side, cues, form), mix(313, look, side, d), mix(314, side, s.class(c-1), it.class), mix(315, side, it.class, s.class(c+1)),
		mix(316, side, lemma, s.word(i-1)), mix(317, side, cues, s.word(i-1), b), mix(318, side, d, it.cluster), mix(319, side, d, it.fine),
		mix(320, l.shapeOf(c, win), cues, form), mix(321, side, s.word(i-1), it.class), mix(322, side, s.word(i+1), it.class, min(d, 3)),
		mix(323, side, it.fine, s.word(c+1)), mix(324, side, it.class, s.word(c-1)), mix(325, l.quoteSides(c, win), side, cues, form),
	)
	return f
}

// noAnchorFeatures appends the features of having no cue in the window at all,
// for the marked words at item i.
func (l *layering) noAnchorFeatures(f []uint32, i int32, win window) []uint32 {
	it := &l.items[i]
	whole := uint32(0)
	if l.segments[it.segment].runsOnly {
		whole = 1
	}
	words := step(win.last - win.first)
	return append(f, mix(400, 0), mix(401, it.word), mix(402, whole), mix(403, whole, words), mix(404, words), mix(405, whole, it.word))
}

// mayAnchor reports whether item c can be the cue of marked words: any word that
// is no name and no article, a colon, a dash.
func (l *layering) mayAnchor(c int32) bool {
	it := &l.items[c]
	switch {
	case it.kind == itemPunct:
		return it.mark == ':' || it.mark == '-'
	case it.kind != itemWord:
		return false
	case it.info != nil && it.info.pos != posOpen && it.info.cues == 0:
		return it.info.pos == posPrep
	}
	return it.word != lookCapital && it.word != lookUpper && it.word != lookMixed
}

// isHeadlined reports whether the marked words at item i stand in a headline that
// tells whose they are by a colon beside them: "‘I was scared’: director on her film",
// "Minister: ‘We must act’"; or are all of a heading.
func (l *layering) isHeadlined(i int32) bool {
	seg := l.segmentOf(i)
	switch l.w.units[l.layers[seg.layer].unit].kind {
	case unitHeading:
		return seg.runsOnly && l.items[i].word>>20&3 > 0
	case unitTitle:
	default:
		return false
	}
	return i == seg.first && l.markAt(i+1) == ':' || i > seg.first && l.markAt(i-1) == ':'
}

// headlineVerbs are the classes of verbs that tell in a headline who said something.
const headlineVerbs = 1<<cueSay | 1<<cueTell | 1<<cuePromise | 1<<cueWrite

// isTitled reports whether the marked words at item i are a name that somebody or
// something goes by, whatever the model thinks of them: behind "so-called",
// "nicknamed", "known as", "entitled"; or behind a kind of work in the words of a
// title (the film “A Long Road”). "Called" is left to the model: people call
// things names.
func (l *layering) isTitled(i int32) bool {
	k := i - 1
	if l.markAt(k) == ',' {
		k--
	}
	if k < 0 || l.items[k].segment != l.items[i].segment || l.items[k].kind != itemWord {
		return false
	}
	word := strings.ToLower(l.w.text[l.items[k].start:l.items[k].end])
	switch word {
	case "as", "the", "a", "an":
		if k == 0 || l.items[k-1].kind != itemWord {
			return false
		}
		before := strings.ToLower(l.w.text[l.items[k-1].start:l.items[k-1].end])
		if word != "as" {
			if k < 2 || before != "as" {
				return false
			}
			before = strings.ToLower(l.w.text[l.items[k-2].start:l.items[k-2].end])
		}
		return namingVerbs[before]
	}
	if namingVerbs[word] && word != "known" {
		return true
	}
	_, capitals, _, _ := l.inside(l.items[i].run)
	return works[word] && (capitals == 3 || capitals == 1)
}

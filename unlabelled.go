package lede

import "slices"

// What is reported, or who reports it, where the model of labels sees nothing.

// fronted labels as content, for a plain verb of saying at item c that the model
// gives nothing to report, the clause that a comma parts from it and its source:
// "Output will rise by half, Jorge Salcedo said in Lima." It reports whether
// there is one of three words at least. The source may follow the verb: "Relief to
// come by Friday, says minister."
func (f *finder) fronted(given []uint8, c int32) bool {
	r, l := &f.report, f.l
	info := l.items[c].info
	if info == nil || !info.has(cueSay) || info.form != verbPast && info.form != verbThird {
		return false
	}
	first := max(l.segmentOf(c).first, r.win.first)
	comma := c - 1
	for comma > first && l.markAt(comma) != ',' {
		if given[comma-r.win.first] == labelOut && l.items[comma].kind == itemRun {
			return false
		}
		comma--
	}
	if comma-first < 3 || c-comma > 12 || l.isFronted(first) {
		return false
	}
	for i := first; i < comma; i++ {
		if given[i-r.win.first] != labelOut {
			return false
		}
	}
	r.give(given, first, comma, labelContent)
	return true
}

// announced labels as content, for a verb of speech at item c that the model gives
// nothing to report, the marked words that open the next paragraph behind the
// colon: "She told the council: ¶ “When I came here …”". It reports whether there
// are any.
func (f *finder) announced(given []uint8, c int32) bool {
	info := f.l.items[c].info
	if f.report.win.extra < 0 || info == nil || !info.has(cueSay) && !info.has(cueTell) {
		return false
	}
	given[len(given)-1] = labelContent
	return true
}

// plainly labels as content, for a verb at item c in a plain frame that the model gives
// nothing to report, what follows up to the next punctuation: "denied being held at
// the station". It reports whether there is any.
func (f *finder) plainly(given []uint8, c int32) bool {
	r, l := &f.report, f.l
	if !l.isPlainCue(c) || !l.isWord(c+1, "that") && !l.isParticiple(c+1) && !l.isWord(c, "accused") {
		return false
	}
	from := c + 1 - r.win.first
	_, end := f.reportEnd(given, c)
	to := from
	of := to
	for l.isWord(c, "accused") && of+1 < end && !(l.isWord(r.at[of], "of") && l.isParticiple(r.at[of+1])) {
		of++
	}
	if l.isWord(c, "accused") {
		to = of
	}
	for to < end && l.items[r.at[to]].kind != itemPunct {
		to++
	}
	return to > from+2 && f.runOn(given, from, to)
}

// frontedReport labels as content, for a plain verb of saying at item c that the model gives
// nothing to report, the sentence behind it that opens with a phrase or a clause and a comma:
// "said on the day in question at around 7pm, the two were drinking". It reports whether
// there is one.
func (f *finder) frontedReport(given []uint8, c int32) bool {
	const most = 16
	r, l := &f.report, f.l
	seg := l.segmentOf(c)
	if it := &l.items[c]; !it.reports() || it.info.form == verbIng || c == seg.first || !l.inPhrase(&l.items[c-1]) || c+2 >= r.win.last || f.isPassive(c) {
		return false
	}
	if info := l.items[c+1].info; info == nil || info.pos != posPrep && info.pos != posSub || l.channelEnd(c+1) > 0 {
		return false
	}
	for k := c + 2; k < min(r.win.last, seg.last, c+most); k++ {
		if l.items[k].kind == itemRun {
			return false
		}
		if l.markAt(k) != ',' {
			continue
		}
		if !l.opensMain(k+1, seg.last) {
			return false
		}
		r.give(given, c+1, k, labelOut)
		return f.runOn(given, c+1-r.win.first, min(seg.last, r.win.last)-r.win.first)
	}
	return false
}

// frontSource labels as the source what stands behind "according to" or "per" at item c, which
// opens the sentence, and as what is reported the clause behind the comma, where the model
// gives it nothing to report. It reports whether it did.
func (f *finder) frontSource(given []uint8, c int32) bool {
	r, l := &f.report, f.l
	comma := l.frontComma(c)
	end := min(l.segmentOf(c).last, r.win.last)
	if comma < 0 || comma >= end {
		return false
	}
	for n := range given {
		switch i := r.at[n]; {
		case i < c || i >= end || i == comma:
			given[n] = labelOut
		case i > comma:
			given[n] = labelContent
		case i == c || i == c+1 && l.isAccording(c):
			given[n] = labelCue
		default:
			given[n] = labelSource
		}
	}
	return true
}

// between labels as the source what stands between marked words and the cue at item c,
// where the model takes it for a part of what is reported and sees no source: "«It is
// done», her deputy, Paul Meunier, added, «and more will come»".
func (f *finder) between(given []uint8, c int32) {
	r, l := &f.report, f.l
	if slices.Contains(given, labelSource) {
		return
	}
	last := c - 1
	if l.markAt(last) == ',' {
		last--
	}
	i := last
	for i >= r.win.first && l.items[i].kind != itemRun && given[i-r.win.first] == labelContent {
		i--
	}
	if i < r.win.first || i == last || l.items[i].kind != itemRun || l.items[i].segment != l.items[c].segment || l.hasVerb(i+1, last+1) {
		return
	}
	for k := i + 1; k < c; k++ {
		given[k-r.win.first] = labelSource
		if l.items[k].kind == itemPunct && (k == i+1 || k > last) {
			given[k-r.win.first] = labelOut
		}
	}
}

// behind labels as the source what stands behind the verb of saying at item c, itself
// right behind marked words or a comma, where the model takes it for a part of what is
// reported and sees no source: "“We have no water”, said tired Lind with a pail".
func (f *finder) behind(given []uint8, c int32) {
	r, l := &f.report, f.l
	end := min(l.segmentOf(c).last, r.win.last)
	if !l.items[c].reports() || slices.Contains(given, labelSource) || !l.isRun(c-1) && (l.markAt(c-1) != ',' || !l.isRun(c-2)) || l.hasVerb(c+2, end) || !l.items[c].info.has(cueSay) {
		return
	}
	for i := c + 1; i < end; i++ {
		if l.isRun(i) {
			return
		}
	}
	p := l.phraseFrom(c+1, end)
	if p.empty() {
		return
	}
	for i := c + 1; i < end; i++ {
		given[i-r.win.first] = labelOut
		if l.items[i].end <= p.end {
			given[i-r.win.first] = labelSource
		}
	}
}

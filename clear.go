package lede

// "Made it clear that" reports. The model of cues has seen too little of it.

// clearAt returns the item of "clear" in "made clear that", "has made it very clear that", of which
// item c is the verb, or -1.
func (l *layering) clearAt(c int32) int32 {
	const most = 5
	if !l.isWord(c, "made") && !l.isWord(c, "makes") && !l.isWord(c, "make") && !l.isWord(c, "making") {
		return -1
	}
	end := min(l.segmentOf(c).last-1, c+most)
	for i := c + 1; i < end; i++ {
		switch {
		case l.isWord(i, "clear") || l.isWord(i, "plain"):
			if l.isWord(i+1, "that") || l.opensThat(i) && l.isWord(i+1, "to") {
				return i
			}
			return -1
		case !l.isWord(i, "it") && !l.isAdverb(i) && !l.isOneOf(i, veryWords):
			return -1
		}
	}
	return -1
}

// veryWords are the words before "clear" that tell how much.
var veryWords = smallWordSet(`abundantly crystal perfectly pretty quite really so very`)

// madeClear labels as the cue of "made it clear that", whose verb is item c, all of these words, and
// as what is reported what stands behind "that" up to the end of its clause.
func (f *finder) madeClear(given []uint8, c int32) {
	r, l := &f.report, f.l
	clear := l.clearAt(c)
	if clear < 0 || clear+2 >= r.win.last {
		return
	}
	that := clear + 1
	for that < r.win.last && !l.isWord(that, "that") {
		that++
	}
	end := min(r.win.last, l.segmentOf(c).last)
	if that+1 >= end {
		return
	}
	last := int32(-1)
	for i := c; i < end; i++ {
		n := i - r.win.first
		switch {
		case i <= clear:
			given[n] = labelCue
		case i <= that:
			given[n] = labelOut
		case given[n] == labelContent:
			last = i
		case given[n] == labelSource || given[n] == labelCue:
			given[n] = labelOut
		}
	}
	r.give(given, that+1, last+1, labelContent)
}

package lede

// agentCues are the classes of verbs whose passive names who spoke behind "by".
const agentCues = 1<<cueTell | 1<<cueAsk | 1<<cueCall | 1<<cueAccuse | 1<<cueUrge | 1<<cueDeny

// isAgentive reports whether the verb at item c is a passive one of agentCues: "was told",
// "has been accused", but not "was quoted as saying".
func (f *finder) isAgentive(c int32) bool {
	info := f.l.items[c].info
	return info != nil && info.cues&agentCues != 0 && info.form == verbPast && f.isPassive(c) && f.l.quotedAs(c) < 0
}

// agent labels as the source who stands behind "by", right behind the passive verb at item
// c, and as content what follows, up to the next comma: "was told by the bishop that she
// might teach", "was described by Ms Obi as “a monster”". What stands before is left.
func (f *finder) agent(given []uint8, c int32) {
	r, l := &f.report, f.l
	end := min(r.win.last, l.segmentOf(c).last)
	if !f.isAgentive(c) || !l.isWord(c+1, "by") || l.tellsTime(c+2) {
		return
	}
	p := l.phraseFrom(c+2, l.beforeOf(c+2, end))
	if p.empty() {
		return
	}
	i := c + 1
	for ; i < end && l.items[i].start < p.end; i++ {
		given[i-r.win.first] = labelSource
	}
	given[c+1-r.win.first] = labelOut
	for n := range given {
		if k := r.at[n]; given[n] == labelSource && (k < c || k >= i) {
			given[n] = labelOut
		}
	}
	for ; i < end && l.items[i].kind != itemPunct; i++ {
		given[i-r.win.first] = labelContent
	}
}

// beforeOf returns the first "of" among the items [i, end) that does not go on with a noun
// phrase, or end: "by members of “hiding”", "by members of hiding it".
func (l *layering) beforeOf(i, end int32) int32 {
	for k := i; k+1 < end; k++ {
		if l.isWord(k, "of") && (!l.inPhrase(&l.items[k+1]) || l.isParticiple(k+1)) {
			return k
		}
	}
	return end
}

// tellsTime reports whether item i is a number or a word for a time: "by Friday".
func (l *layering) tellsTime(i int32) bool {
	if int(i) >= len(l.items) {
		return false
	}
	it := &l.items[i]
	return it.kind == itemNumber || it.info != nil && it.info.pos == posDay
}

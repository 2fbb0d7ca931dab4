package lede

// wholeParticiple lets what a participle at item c reports run on behind "and" or "but"
// before a verb that has a subject: in "with Lavrov saying Russia expected no
// “breakthrough” but was eager to talk", what was eager is Russia, for no participle
// shares its subject with such a verb. It ends where the clause does.
func (f *finder) wholeParticiple(given []uint8, c int32) {
	r, l := &f.report, f.l
	if info := l.items[c].info; info == nil || info.form != verbIng || info.cues&(1<<cueSay|1<<cueTell|1<<cueDeny) == 0 || l.items[c].noun || l.isHelped(c) {
		return
	}
	last, end := f.reportEnd(given, c)
	if last < 0 || last+2 >= end || r.at[last] < c {
		return
	}
	and, verb := &l.items[r.at[last+1]], &l.items[r.at[last+2]]
	if and.info == nil || and.info.pos != posConj || verb.info == nil || verb.info.pos != posAux && verb.info.pos != posModal && verb.info.form != verbPast {
		return
	}
	to := last + 1
	for to < end && l.items[r.at[to]].kind != itemPunct {
		if given[to] != labelOut && given[to] != labelContent || l.isAccording(r.at[to]) {
			return
		}
		to++
	}
	for n := last + 1; n < to; n++ {
		given[n] = labelContent
	}
}

// isHelped reports whether a form of "be" stands before the participle at item c: "was
// saying".
func (l *layering) isHelped(c int32) bool {
	if c == l.segments[l.items[c].segment].first {
		return false
	}
	info := l.items[c-1].info
	return info != nil && info.pos == posAux
}

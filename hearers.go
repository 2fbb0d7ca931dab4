package lede

// British, Indian and Australian papers leave out "that" behind whom somebody tells: "told the
// inquiry patients had been ignored". The labels then take the hearer for the subject.

// toldWhom takes the hearer from what the verb at item c, which takes one, reports, where a
// clause of its own begins behind the hearer: "told the meeting traders had been left in the
// dark", "warned the council the bridge was unsafe".
func (f *finder) toldWhom(given []uint8, c int32) {
	r, l := &f.report, f.l
	it := &l.items[c]
	if it.info == nil || !it.info.has(cueTell) || it.noun || it.info.form < verbBase || f.isPassive(c) || c+1 >= r.win.last || l.items[c+1].segment != it.segment {
		return
	}
	end := l.hearerBehind(c+1, min(r.win.last, l.segments[it.segment].last))
	if end > c+1 && given[end-r.win.first] == labelContent {
		drop(given, c+1-r.win.first, end-1-r.win.first)
	}
}

// hearerBehind returns the item behind the hearer that an article or a possessive at item i
// opens, if a clause follows: one that begins with an article, a possessive or a pronoun, or
// behind one of hearingBodies or a name with a noun in the plural. Else it returns i.
func (l *layering) hearerBehind(i, end int32) int32 {
	const most = 6
	info := l.items[i].info
	if info == nil || info.pos != posDet && info.pos != posPoss {
		return i
	}
	for k := i + 1; k+1 < min(end, i+most); k++ {
		last := inSmall(l.wordAt(k - 1))
		switch {
		case l.opensSubjectAt(k):
			if k == i+1 && last != "her" || toldThings[last] || l.isDayNoun(k-1) || !l.opensClause(k, end) {
				return i
			}
			return k
		case !l.inPhrase(&l.items[k]):
			return i
		case k > i+1 && (hearingBodies[last] || l.isNamed(k-1)) && !l.isNamed(k) && l.isMany(k) && !l.opensSubjectAt(k+1) && l.opensClause(k, end):
			return k
		}
	}
	return i
}

// opensSubjectAt reports whether a word that can only open a subject stands at item i: an
// article, a possessive, a pronoun.
func (l *layering) opensSubjectAt(i int32) bool {
	info := l.items[i].info
	return info != nil && (info.pos == posDet || info.pos == posPoss || info.pos == posSubj) || l.isWord(i, "it") || l.isWord(i, "there")
}

// isMany reports whether item i is a noun for several that needs no article: "traders", "police".
func (l *layering) isMany(i int32) bool {
	w := inSmall(l.wordAt(i))
	return manyNouns[w] || len(w) > 3 && w[len(w)-1] == 's' && w[len(w)-2] != 's' && !l.isCapital(i)
}

// manyNouns are nouns for several that do not end in "s".
var manyNouns = wordSet(`children crew men people police staff women`)

// hearingBodies are the bodies and gatherings before which people speak.
var hearingBodies = wordSet(`agency assembly board cabinet chamber commission committee commons conference congress council court
	crowd forum gathering hearing house inquest inquiry judge jury meeting ministry newspaper panel paper parliament press program
	programme rally seminar senate session summit trial tribunal`)

// toldThings are what is told, no hearers: "told the story he knew".
var toldThings = wordSet(`fact facts joke lie lies news secret secrets story stories tale tales thing things time truth way`)

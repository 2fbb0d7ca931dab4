package lede

// Whom a verb tells or asks stands before what it reports, often with no "that" between: "told the
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

// hearingBodies are the bodies and gatherings before which people speak.
var hearingBodies = wordSet(`agency assembly board cabinet chamber commission committee commons conference congress council court
	crowd forum gathering hearing house inquest inquiry judge jury meeting ministry newspaper panel paper parliament press program
	programme rally seminar senate session summit trial tribunal`)

// toldThings are what is told, no hearers: "told the story he knew".
var toldThings = wordSet(`fact facts joke lie lies news secret secrets story stories tale tales thing things time truth way`)

// hearer takes from the content whom the verb at item c tells: of "told the crisis
// team that the wall will hold" what is said begins with "the wall", of "told the AP
// his firm is sound" and "assured him it was" with what follows the name or the
// pronoun.
func (f *finder) hearer(given []uint8, c int32) {
	r, l := &f.report, f.l
	if info := l.items[c].info; info == nil || !info.has(cueTell) || l.items[c].noun {
		return
	}
	const most = 24
	end := c + 1
	for end < min(r.win.last, c+most) && (l.inPhrase(&l.items[end]) || l.isObject(end) || end > c+1 && l.linksPhrases(end)) && !l.isWord(end, "that") {
		end++
	}
	if end == c+1 || end >= r.win.last || !l.isWord(end, "that") {
		end = l.namedHearer(c+1, r.win.last) - 1
	}
	drop(given, c+1-r.win.first, end-r.win.first)
}

// namedHearer returns the item behind a pronoun or a name that the items [i, end)
// begin with, if a clause of its own follows: a pronoun or an article. Else it returns
// i.
func (l *layering) namedHearer(i, end int32) int32 {
	k := i
	switch {
	case k < end && l.items[k].info != nil && l.items[k].info.pos == posObj && !l.isWord(k, "it"):
		k++
	default:
		if k < end && l.isWord(k, "the") {
			k++
		}
		from := k
		for k < end && l.isNamed(k) {
			k++
		}
		if k == from {
			return i
		}
	}
	if k >= end || l.items[k].info == nil {
		return i
	}
	switch l.items[k].info.pos {
	case posSubj, posDet, posPoss:
		return k
	}
	if l.isWord(k, "it") {
		return k
	}
	return i
}

// namedBeforeClause takes from the content the name of whom the verb at item c tells, where a
// clause follows whose subject has no article: "told the BBC lessons were being learned",
// "told Reuters prices would rise".
func (f *finder) namedBeforeClause(given []uint8, c int32) {
	r, l := &f.report, f.l
	if info := l.items[c].info; info == nil || !info.has(cueTell) || l.items[c].noun || f.isPassive(c) {
		return
	}
	i := c + 1
	if l.isWord(i, "the") {
		i++
	}
	from := i
	for i < r.win.last && l.isNamed(i) {
		i++
	}
	if i == from || i >= r.win.last || given[c+1-r.win.first] != labelContent || l.items[i].word < lookSmall && l.items[i].info == nil || l.isCapital(i) {
		return
	}
	verb := l.mainVerb(i, min(l.segmentOf(c).last, r.win.last))
	if verb <= i {
		return
	}
	for k := i; k < verb; k++ {
		if info := l.items[k].info; info != nil && (info.pos == posDet || info.pos == posPoss || info.pos == posSubj) || l.isNamed(k) {
			return // "told Akere officials the bus had left"
		}
	}
	drop(given, c+1-r.win.first, i-1-r.win.first)
}

// askedWhom takes from what is reported behind the verb at item c, which takes a hearer, the noun
// phrase before the word that opens an indirect question: "asked the captain whether the ship was
// sound", "tells the Norland Post how the pier fell", but not "asked the question why".
func (f *finder) askedWhom(given []uint8, c int32) {
	r, l := &f.report, f.l
	it := &l.items[c]
	if it.info == nil || it.info.cues&(1<<cueTell|1<<cueAsk) == 0 || it.noun || it.info.form < verbBase || f.isPassive(c) || c+2 >= r.win.last || given[c+1-r.win.first] != labelContent {
		return
	}
	end := min(r.win.last, l.segments[it.segment].last)
	h := l.hearerEnd(c+1, end)
	if h <= c+1 || h >= end || given[h-r.win.first] != labelContent || !l.isOneOf(h, asking) && !l.isWord(h, "how") {
		return
	}
	if last := inSmall(l.wordAt(h - 1)); toldThings[last] || last == "question" || last == "questions" || last == "about" {
		return
	}
	drop(given, c+1-r.win.first, h-1-r.win.first)
}

// atPlace takes from the content where the verb at item c tells something, where the clause
// that is told stands right behind: "told reporters at the hospital the bus had been fast".
func (f *finder) atPlace(given []uint8, c int32) {
	const most = 12
	r, l := &f.report, f.l
	if info := l.items[c].info; info == nil || !info.has(cueTell) || l.items[c].noun {
		return
	}
	placed := false
	for k := c + 2; k+1 < min(r.win.last, c+most); k++ {
		it := &l.items[k]
		if placed && given[k-r.win.first] == labelContent && it.info != nil && (it.info.pos == posDet || it.info.pos == posPoss || it.info.pos == posSubj) && l.inPhrase(&l.items[k-1]) && !l.opensPhrase(k-1) {
			if l.opensMain(k, l.segments[it.segment].last) {
				drop(given, c+1-r.win.first, k-1-r.win.first)
			}
			return
		}
		placed = placed || l.isOneOf(k, tailPrepositions)
		if !l.inPhrase(it) && !l.linksPhrases(k) {
			return
		}
	}
}

// askedTo lets what is reported behind a verb of asking at item c begin with whom it asks,
// where "to" and a verb follow: "urged the council to act" reports "the council to act".
func (f *finder) askedTo(given []uint8, c int32) {
	const most = 16
	r, l := &f.report, f.l
	from := c + 1
	switch {
	case l.isOneOf(c, bidding):
	case l.isOneOf(c, calling) && (l.isWord(from, "on") || l.isWord(from, "upon")):
		from++
	default:
		return
	}
	i := from
	for i < min(r.win.last, c+most) && given[i-r.win.first] != labelContent && (l.inPhraseOf(i) || l.isObject(i) || l.isWord(i, "of") || l.isWord(i, "and")) {
		i++
	}
	if i == from || i+1 >= r.win.last || !l.isWord(i, "to") || given[i-r.win.first] != labelContent || l.items[i].segment != l.items[c].segment {
		return
	}
	r.give(given, from, i, labelContent)
}

// bidding are the verbs of asking whose content PolNeAR begins with whom they ask; calling are
// those that "on" follows.
var (
	bidding = smallWordSet(`ask asked asking asks directed directing ordered ordering request requested requesting requests urge urged urges urging`)
	calling = smallWordSet(`call called calling calls`)
)

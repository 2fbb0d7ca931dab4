package lede

import (
	"cmp"
	"slices"
)

// When something was said stands beside who said it, and before who said it stands what came
// before: neither is part of who speaks.

// withoutWhen takes from the end of the source of q, whose cue is at item c, the words that tell
// when or how it was said: "Mr Obi on Friday", "The Fleet Sunday", "a reporter several minutes
// later", "the minister allegedly", but not "Bloody Sunday", which is a name.
func (f *finder) withoutWhen(q *attribution, c int32) {
	l := f.l
	f.cueWithoutDay(q, c)
	first, end := l.itemsOf(q.source, c)
	if first < 0 {
		return
	}
	for n := 0; n < 3; n++ {
		k := f.beforeWhen(first, end)
		if k <= first || k == end {
			break
		}
		end = k
	}
	if i := end - 2; i-1 > first && l.isWord(i, "to") && l.isCapital(end-1) && l.isCapital(i-1) && f.endsName(l.items[i-1].end) && f.endsName(l.items[end-1].end) && !l.isRoleAt(i-1) {
		end = i // "Willem Ostrand to Reuters on Friday", but "the ambassador to Norland"
	}
	if p := l.items[end-1].end; p < q.source.end {
		q.source.end = p
	}
}

// cueWithoutDay takes the name of a day from the beginning of the cue of q: "The Fleet | Sunday denied".
func (f *finder) cueWithoutDay(q *attribution, c int32) {
	if q.cue.empty() {
		return
	}
	if i, end := f.l.itemsOf(q.cue, c); i >= 0 && i+1 < end && i < c && f.l.isOneOf(i, days) {
		q.cue.start = f.l.items[i+1].start
	}
}

// beforeWhen returns the end of the items [first, end) without the words at their end that tell
// when or how something was done.
func (f *finder) beforeWhen(first, end int32) int32 {
	l := f.l
	last := end - 1
	if l.markAt(last) == ',' {
		last--
	}
	if last <= first || l.items[last].kind != itemWord || f.inName(last) {
		return end
	}
	switch {
	case l.isOneOf(last, howWords):
		return last
	case l.isOneOf(last, laterWords) && l.isSpan(last-1):
		return l.beforeSpan(first, last, end)
	case l.isOneOf(end, laterWords) && l.isSpan(last):
		return l.beforeSpan(first, end, end)
	case !l.isDayNoun(last) || l.tellsTense(first, last):
		return end
	}
	i := last
	switch {
	case i-1 > first && (l.isWord(i-1, "on") || l.isWord(i-1, "late") || l.isWord(i-1, "earlier") || l.isOneOf(i-1, leadDets)):
		i--
		if l.endsParticiple(i - 1) {
			return end // "a report published last week"
		}
	case !l.isOneOf(i, days) || l.isPreposition(i-1) || l.items[i-1].kind != itemWord || l.isWord(i-1, "of") || l.isWord(i-1, "and") || l.endsParticiple(i-1):
		return end
	}
	return i
}

// tellsTense is hasTense but for the endings of genitives and the nouns behind them, which look
// like verbs: "the mayor's orders".
func (l *layering) tellsTense(first, end int32) bool {
	for i := first; i < end; i++ {
		if !l.isGenitive(i) && (i == 0 || !l.isGenitive(i-1)) && l.hasTense(i, i+1) {
			return true
		}
	}
	return false
}

// endsParticiple reports whether item i is a participle in -ed, of which the time behind it tells.
func (l *layering) endsParticiple(i int32) bool {
	it := &l.items[i]
	return it.word == lookSmall+3<<20 || it.info != nil && it.info.form == verbPast || l.isOneOf(i, passedOn)
}

// isSpan reports whether item i is a noun for a stretch of time: "minutes".
func (l *layering) isSpan(i int32) bool { return l.isDayNoun(i) || l.isOneOf(i, spans) }

// beforeSpan returns the first of the items before a number of minutes, days or years that ends
// at item i with "later" or "ago" behind it, or end if no number stands there.
func (l *layering) beforeSpan(first, i, end int32) int32 {
	for k := i - 2; k > first && k > i-5; k-- {
		info := l.items[k].info
		if l.items[k].kind == itemNumber || info != nil && (info.pos == posNum || info.pos == posDet) || l.isOneOf(k, spanWords) {
			return k
		}
	}
	return end
}

// inName reports whether item i lies in a mention that begins before it.
func (f *finder) inName(i int32) bool {
	it := &f.l.items[i]
	n, _ := slices.BinarySearchFunc(f.names, it.start, func(n naming, at int32) int { return cmp.Compare(n.start, at) })
	return n > 0 && it.end <= f.names[n-1].end
}

var (
	// howWords tell how or how often something was said.
	howWords = smallWordSet(`allegedly apparently consistently eventually later publicly recently repeatedly
		reportedly separately subsequently`)
	// laterWords end what tells how long before or after something was said.
	laterWords = smallWordSet(`afterwards ago earlier later`)
	// days tell when something was said with no preposition.
	days = smallWordSet(`friday monday saturday sunday thursday today tonight tuesday wednesday yesterday`)
	// spans are the nouns for stretches of time.
	spans = smallWordSet(`days hours minutes months weeks years`)
	// spanWords open a number of minutes, days or years.
	spanWords = smallWordSet(`few many several some`)
)

// withoutFront cuts from the source of q, before its cue at item c, what stands in front of the
// subject: the end of a phrase before its comma ("After talks with Norland and Sunda, the envoy
// said"), a participle with no comma ("Giving evidence Garda Rowan said"), the noun of which the
// clause with the cue tells ("an article the mayor says was false").
func (f *finder) withoutFront(q *attribution, c int32) {
	l := f.l
	first, end := l.itemsOf(q.source, c)
	if first < 0 || end > c || l.items[c].kind != itemWord {
		return
	}
	start := l.segments[l.items[c].segment].first
	i := first
	if comma := l.frontEnd(start, end); first > start && comma > first && l.opensSubjectAt(comma+1) {
		i = comma + 1
	} else if comma >= 0 && comma == first-1 {
		i = max(i, l.behindList(first, end)) // "Between Norland, Sunda and Oro, the envoy said"
	}
	if k := l.behindParticiple(start, first, end); k > i {
		i = k
	}
	if k := l.besideNoun(i, end); k > i && l.items[c].isFinite() && l.hasTense(c+1, c+2) {
		i = k
	}
	if i > first && i < end {
		q.source.start = l.items[i].start
	}
}

// frontEnd returns the comma that ends the phrase without a verb in a tense with which the
// sentence begins at item start, before item end, or -1.
func (l *layering) frontEnd(start, end int32) int32 {
	if !l.isPreposition(start) && !l.isOneOf(start, fronting) {
		return -1
	}
	for i := start + 1; i+1 < end; i++ {
		switch {
		case l.markAt(i) == ',':
			return i
		case l.items[i].kind == itemPunct, l.isRun(i), l.subjectAt(i), l.hasTense(i, i+1) && (l.items[i].info == nil || l.items[i].info.form != verbThird):
			return -1
		}
	}
	return -1
}

// behindList returns the first item behind the comma that ends a list of names with "and", with which
// the items [first, end) begin, where one person with an article stands behind it, or -1.
func (l *layering) behindList(first, end int32) int32 {
	and := false
	for i := first; i+2 < end; i++ {
		switch {
		case l.isWord(i, "and"):
			and = i > first
		case l.markAt(i) == ',':
			if and && l.isWord(i+1, "the") && l.isRoleAt(i+2) {
				return i + 1
			}
			return -1
		case !l.isCapital(i):
			return -1
		}
	}
	return -1
}

// listedBefore gives the source of q, which begins behind a comma and joins two with "and", the name
// before that comma with which the sentence begins: "The United States, | Israel and some of their
// allies".
func (f *finder) listedBefore(q *attribution, c int32) {
	l := f.l
	first, end := l.itemsOf(q.source, c)
	start := l.segments[l.items[c].segment].first
	if first-2 < start || end > c || l.markAt(first-1) != ',' || !l.isCapital(first-2) || !f.endsName(l.items[first-2].end) || !l.isCapital(first) {
		return
	}
	and := false
	for i := first + 1; i < end; i++ {
		if l.markAt(i) == ',' || l.isPronounThat(i) {
			return
		}
		and = and || l.isWord(i, "and")
	}
	for i := start; i < first-1; i++ {
		if l.isWord(i, "the") && i == start || l.isCapital(i) && l.inPhrase(&l.items[i]) && !l.isDayNoun(i) {
			continue
		}
		return
	}
	if p := (place{l.items[start].start, q.source.end}); and && !q.meets(place{p.start, l.items[first-2].end}) {
		q.source = p
	}
}

// nameless gives the source of q, whose cue begins with the participle of a name that is not to be
// told, that participle: "One of the men, who did not want his name | mentioned | said".
func (f *finder) nameless(q *attribution, c int32) {
	l := f.l
	if q.cue.empty() || q.source.empty() || q.source.end > q.cue.start {
		return
	}
	first, end := l.itemsOf(q.cue, c)
	if first < 1 || end <= first+1 || !l.isOneOf(first, toldNames) || !l.isOneOf(first-1, nameNouns) {
		return
	}
	q.cue.start = l.items[first+1].start
	if q.source.end == l.items[first-1].end {
		q.source.end = l.items[first].end
	}
}

// behindParticiple returns the first item of the name that ends the source [first, end), where the sentence begins at item start with a participle of speaking
// and no comma parts the two, or -1.
func (l *layering) behindParticiple(start, first, end int32) int32 {
	if first > start+1 || !l.isOneOf(start, speakingFronts) {
		return -1
	}
	for i := start; i < end; i++ {
		if l.items[i].kind != itemWord {
			return -1
		}
	}
	i := end
	for i > start+2 && l.isCapital(i-1) {
		i--
	}
	if i == end || l.isPreposition(i-1) || l.isOneOf(i-1, hollowArticles) {
		return -1
	}
	return i
}

// besideNoun returns the item at which a second noun phrase begins right behind a first one that
// has an article, among the items [i, end): "an article | the mayor". It returns -1 if none does.
func (l *layering) besideNoun(i, end int32) int32 {
	if info := l.items[i].info; info == nil || info.pos != posDet {
		return -1
	}
	for k := i + 1; k < end; k++ {
		info := l.items[k].info
		if info != nil && (info.pos == posDet || info.pos == posPoss) && k > i+1 && !l.isCapital(k) && !l.isWord(k, "that") && !l.isWord(k, "this") {
			if l.isGenitive(k-1) || l.isParticiple(k-1) || l.isOneOf(k-1, beforeArticles) {
				return -1
			}
			return k
		}
		if !l.inPhrase(&l.items[k]) || l.isCapital(k) {
			return -1
		}
	}
	return -1
}

var (
	// speakingFronts are the participles of speaking with which a sentence may begin.
	speakingFronts = smallWordSet(`addressing answering appearing briefing commenting delivering giving launching opening presenting
		reacting replying responding speaking talking testifying writing`)
	// nameNouns are what people ask not to be told, toldNames how.
	nameNouns = smallWordSet(`identities identity name names`)
	toldNames = smallWordSet(`disclosed given mentioned printed published revealed used`)
	// beforeArticles may stand before the article of their own noun phrase.
	beforeArticles = smallWordSet(`all both half many such what`)
)

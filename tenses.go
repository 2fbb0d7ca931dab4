package lede

import "strings"

// Verbs: which items are one, in which tense, and what helps it.

// reports reports whether it is a verb of saying in a tense: "said", "tells".
func (it *item) reports() bool {
	return it.info != nil && !it.noun && it.info.cues&(1<<cueSay|1<<cueTell) != 0 && it.info.form >= verbThird
}

// isFinite reports whether it is a verb in the past or with the "s" of the present, and no noun:
// "signed", "warns".
func (it *item) isFinite() bool {
	return it.info != nil && !it.noun && (it.info.form == verbPast || it.info.form == verbThird)
}

// isPassive reports whether the verb at item c is passive: "was told", "were
// asked".
func (f *finder) isPassive(c int32) bool {
	for i := c - 1; i >= 0 && i >= c-3; i-- {
		info := f.l.items[i].info
		switch {
		case info == nil || f.l.items[i].segment != f.l.items[c].segment || info.pos == posConj && f.l.isWord(i, "but"):
			return false // "was striking but warned"
		case info.pos == posAux:
			switch strings.ToLower(f.w.text[f.l.items[i].start:f.l.items[i].end]) {
			case "be", "been", "being", "is", "are", "was", "were", "get", "got":
				return true
			}
			return false
		}
	}
	return false
}

// isHelped reports whether a form of "be" stands before the participle at item c: "was
// saying".
func (l *layering) isHelped(c int32) bool {
	if c == l.segmentOf(c).first {
		return false
	}
	info := l.items[c-1].info
	return info != nil && info.pos == posAux
}

// isAdverb reports whether item i is an adverb: "immediately".
func (l *layering) isAdverb(i int32) bool {
	if i < 0 || int(i) >= len(l.items) {
		return false
	}
	it := &l.items[i]
	return it.info != nil && it.info.pos == posAdv || it.word == lookSmall+5<<20
}

// beforeAdverbs returns the first of the adverbs right before the verb at item i, least or behind
// it, or i.
func (l *layering) beforeAdverbs(i, least int32) int32 {
	for i > least && l.isAdverb(i-1) {
		i--
	}
	return i
}

// beforeHelpers returns the first item from i backwards that is no helping verb,
// no adverb, no day: "has repeatedly", "on Monday".
func (l *layering) beforeHelpers(i, first int32) int32 {
	for ; i >= first; i-- {
		info := l.items[i].info
		switch {
		case l.isAdverb(i), l.isWord(i, "once"):
		case info == nil:
			return i
		case info.pos == posAux || info.pos == posModal || info.pos == posNot:
		case info.pos == posDay && i > first && l.items[i-1].info != nil && l.items[i-1].info.pos == posPrep:
			i--
		case info.pos == posTo && i > first+1 && l.isOneOf(i-1, hearsay) && l.items[i-2].info != nil && l.items[i-2].info.pos == posAux:
			i-- // "is understood to have told"
		default:
			return i
		}
	}
	return i
}

// hearsay are the participles by which a paper keeps at a distance what it tells of.
var hearsay = smallWordSet(`alleged believed known quoted reported rumoured said supposed thought understood`)

// beforeTimes is beforeHelpers across "this week", "last month" and "reportedly" too.
func (l *layering) beforeTimes(i, first int32) int32 {
	for n := 0; n < 3; n++ {
		i = l.beforeHelpers(i, first)
		switch {
		case i > first && l.isDayNoun(i) && l.isOneOf(i-1, leadDets):
			i -= 2
		case i > first && strings.HasSuffix(l.wordAt(i), "edly"):
			i--
		default:
			return i
		}
	}
	return i
}

// hasVerb reports whether one of the items [first, end) is a verb in a tense.
func (l *layering) hasVerb(first, end int32) bool {
	for i := first; i < end; i++ {
		it := &l.items[i]
		switch {
		case it.word == lookSmall+3<<20:
			return true
		case it.info == nil || it.noun:
		case it.info.pos == posAux, it.info.pos == posModal, it.info.form == verbThird, it.info.form == verbPast:
			return true
		}
	}
	return false
}

// hasTense reports whether a verb in a tense stands among the items [first, end), of those
// that are not made by rule too.
func (l *layering) hasTense(first, end int32) bool {
	if l.hasVerb(first, end) {
		return true
	}
	for i := first; i < end; i++ {
		if l.items[i].info == nil && oddPasts[l.wordAt(i)] {
			return true
		}
	}
	return false
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

// isVerbless reports whether no verb in a tense stands among the items [first, end); months
// are none: "the count of arrivals in May".
func (l *layering) isVerbless(first, end int32) bool {
	for i := first; i < end; i++ {
		if l.hasVerb(i, i+1) && !l.isCapital(i) {
			return false
		}
	}
	return true
}

// opensPredicate reports whether item i is a verb in a tense that goes on with a
// subject before: "met", "has", "was", "joined" where a noun phrase, a preposition or
// an adverb follows.
func (l *layering) opensPredicate(i int32) bool {
	if int(i)+1 >= len(l.items) || l.items[i].noun {
		return false
	}
	it := &l.items[i]
	switch info := it.info; {
	case it.word == lookSmall+3<<20, info == nil && oddPasts[l.wordAt(i)]:
	case info == nil:
		return false
	case info.pos == posAux, info.pos == posModal:
		return true
	case info.form != verbPast:
		return false
	}
	next := &l.items[i+1]
	return l.inPhrase(next) || next.info != nil && (next.info.pos == posPrep || next.info.pos == posAdv || next.info.pos == posThat || next.info.pos == posTo || next.info.pos == posObj)
}

// opensVerb reports whether item i, behind a relative pronoun, can be nothing but a verb: a
// small word that opens no noun phrase, before one or
// before a preposition.
func (l *layering) opensVerb(i int32) bool {
	it := &l.items[i]
	c := l.w.text[it.start]
	return it.kind == itemWord && 'a' <= c && c <= 'z' && (it.info == nil || it.info.pos == posOpen) && (l.inPhrase(&l.items[i+1]) || l.isPreposition(i+1))
}

// isPlainVerb reports whether item i is a verb without an ending behind the subject in the plural
// that begins at item first: "the fans oppose the plan".
func (l *layering) isPlainVerb(i, first int32) bool {
	info := l.items[i].info
	return i > first && info != nil && !l.items[i].noun && info.form == verbBase && info.cues&^(1<<cueNoun) != 0 && l.isMany(i-1)
}

// isParticiple reports whether item i is a verb in -ing.
func (l *layering) isParticiple(i int32) bool {
	if int(i) >= len(l.items) || l.items[i].kind != itemWord {
		return false
	}
	it := &l.items[i]
	return it.info != nil && it.info.form == verbIng || it.info == nil && it.word == lookSmall+4<<20 || l.isWord(i, "being") || l.isWord(i, "having")
}

// endsParticiple reports whether item i is a participle in -ed, of which the time behind it tells.
func (l *layering) endsParticiple(i int32) bool {
	it := &l.items[i]
	return it.word == lookSmall+3<<20 || it.info != nil && it.info.form == verbPast || l.isOneOf(i, passedOn)
}

// isReduced reports whether the verb in the past at item i tells of the noun before it, as
// "carried out in May" does: a preposition stands behind it.
func (l *layering) isReduced(i int32) bool {
	info := l.items[min(int(i)+1, len(l.items)-1)].info
	return info != nil && (info.pos == posPrep || info.pos == posDay)
}

// isMade reports whether item i is a participle that tells of the noun before it: "posted on",
// "released Friday", "dated May 5".
func (l *layering) isMade(i int32) bool {
	it := &l.items[i]
	return (it.word == lookSmall+3<<20 || it.info != nil && it.info.form == verbPast || l.isOneOf(i, passedOn)) && (l.isReduced(i) || l.isCapital(i+1))
}

// passedOn are the participles, not made by rule, that tell of a report.
var passedOn = smallWordSet(`made put seen sent shown written`)

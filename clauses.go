package lede

import "strings"

// Clauses: where one begins, and what stands in front of it.

// opensMain reports whether a main clause begins at item i: a pronoun or a noun phrase,
// and behind it a verb in a tense.
func (l *layering) opensMain(i, end int32) bool { return l.mainVerb(i, end) >= 0 }

// mainVerb returns the verb of the main clause that begins at item i, or -1.
func (l *layering) mainVerb(i, end int32) int32 {
	const most = 14
	from := i
	for i < end && l.isAdverb(i) {
		i++
	}
	if i < end && (l.subjectAt(i) && !l.isWord(i, "who") || l.isWord(i, "it") || l.isWord(i, "there")) {
		for k := i + 1; k < min(i+4, end); k++ {
			if l.hasVerb(k, k+1) {
				return k
			}
		}
		return -1
	}
	start := i
	for ; i < min(end, from+most); i++ {
		switch {
		case i > start && (l.opensPredicate(i) || l.hasVerb(i, i+1)):
			return i
		case l.inPhraseOf(i):
		case i > start && (l.isWord(i, "of") || l.isWord(i, "for") || l.isWord(i, "and") || l.isWord(i, "in")):
		default:
			return -1
		}
	}
	return -1
}

// opensLast reports whether the items [i, end), the last of a sentence, begin as a noun
// phrase does, with no comma behind.
func (l *layering) opensLast(i, end int32) bool {
	if i+2 >= end || !l.inPhrase(&l.items[i]) || l.isParticiple(i) {
		return false
	}
	for k := i + 1; k < end; k++ {
		if l.markAt(k) == ',' || l.endsInComma(k) {
			return false
		}
	}
	return true
}

// opensClause reports whether the items [i, end) begin with a subject and a verb in a tense.
func (l *layering) opensClause(i, end int32) bool {
	const most = 10
	if i+1 >= end {
		return false
	}
	if info := l.items[i].info; info != nil && info.pos == posSubj || l.isWord(i, "it") || l.isWord(i, "there") {
		return l.hasVerb(i+1, min(end, i+4))
	}
	k := i
	for k < min(end, i+most) && (l.inPhraseOf(k) || k > i && (l.isPreposition(k) || l.isWord(k, "and") || l.isWord(k, "or"))) {
		k++
	}
	return k > i && k < end && l.hasVerb(k, k+1)
}

// opensFronted reports whether a phrase in front and its main clause begin at item i:
// "compared to May, prices have fallen".
func (l *layering) opensFronted(i, end int32) bool {
	const most = 10
	if i >= end || !l.isFronted(i) && l.items[i].word != lookSmall+3<<20 && (l.items[i].info == nil || l.items[i].info.form != verbPast) {
		return false
	}
	for k := i + 1; k < min(end, i+most); k++ {
		if l.markAt(k) == ',' {
			return l.opensMain(k+1, end)
		}
	}
	return false
}

// hasClause reports whether a verb stands behind the first comma of the items [first,
// end): "In Lille on Monday, six people were held", not "On Monday, the third day".
func (l *layering) hasClause(first, end int32) bool {
	for first < end && l.markAt(first) != ',' {
		first++
	}
	if first+1 < end && (l.isWord(first+1, "it") || l.items[first+1].info != nil && l.items[first+1].info.pos == posSubj && !l.isWord(first+1, "who")) {
		return true
	}
	return l.hasVerb(first, end)
}

// isFronted reports whether item i opens an adverbial: a preposition, a
// subordinating word, a verb in -ing.
func (l *layering) isFronted(i int32) bool {
	it := &l.items[i]
	if it.info == nil {
		return it.kind == itemRun || it.word == lookSmall+4<<20
	}
	return it.info.pos == posPrep || it.info.pos == posSub || it.info.pos == posAdv || it.info.pos == posConj || it.info.form == verbIng
}

// isFrontedBefore reports whether the items [start, i) are one adverbial in front of a clause
// and its comma: "On Monday, ", "Speaking to reporters, ".
func (l *layering) isFrontedBefore(i, start int32) bool {
	if i <= start+1 || l.markAt(i-1) != ',' || !l.isFronted(start) || l.isApproximate(start) {
		return false
	}
	for k := start; k < i-1; k++ {
		if l.markAt(k) == ',' {
			return false
		}
	}
	return true
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

// isClauseFront reports whether item i leads in a clause that stands before a main one:
// "although", "as", "when".
func (l *layering) isClauseFront(i int32) bool {
	return l.isOneOf(i, fronting) || l.isWord(i, "if")
}

// fronting are the words that lead in a clause before the main one.
var fronting = smallWordSet(`after although as before since though when whenever whereas while`)

// isFront reports whether the items [first, end) are what stands before a main clause:
// a clause led in by "since", "when" or "if", a phrase with a preposition, or the time
// ("the day before she left").
func (l *layering) isFront(first, end int32) bool {
	info := l.items[first].info
	switch {
	case info == nil:
		return false
	case info.pos == posSub:
		return true
	case info.pos == posPrep:
		return !l.hasVerb(first, end) || frontLeads[strings.ToLower(l.wordAt(first))]
	case info.pos == posDet && first+1 < end:
		return l.isOneOf(first+1, frontTimes) && l.hasVerb(first+2, end)
	}
	return false
}

// frontLeads are the prepositions that lead in a clause too, frontTimes the nouns of
// time that do so behind "the".
var (
	frontLeads = wordSet(`after before since until`)
	frontTimes = smallWordSet(`day evening minute moment month morning night time week year`)
)

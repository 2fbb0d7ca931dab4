package lede

import "strings"

// Noun phrases: which items may be part of one, and where one begins and ends.

// inPhrase reports whether it may be part of a plain noun phrase: an article, a
// title, a name, a noun.
func (l *layering) inPhrase(it *item) bool {
	if it.kind == itemNumber {
		return true
	}
	if it.kind != itemWord {
		return false
	}
	if it.info == nil {
		ending := (it.word - lookSmall) >> 20
		return it.word < lookSmall || ending != 3 && ending != 5 || it.word>>20 == 0
	}
	switch it.info.pos {
	case posDet, posPoss, posSubj, posNum, posTitle:
		return true
	case posOpen:
		return it.info.cues&^(1<<cueNoun) == 0 || it.class >= 1<<17+256 || it.noun
	}
	return false
}

// inPhraseOf reports whether item i may be part of a noun phrase, the mark of a
// genitive too: "three residents' groups".
func (l *layering) inPhraseOf(i int32) bool {
	return l.inPhrase(&l.items[i]) || i > 0 && l.inPhrase(&l.items[i-1]) && (l.isGenitive(i) || l.markAt(i) == '\'')
}

// phraseItems is how many items a plain noun phrase may have.
const phraseItems = 40

// phraseUpTo returns the plain noun phrase that ends at item i, at first or later.
func (l *layering) phraseUpTo(i, first int32) place {
	if i < first || !l.inPhrase(&l.items[i]) {
		return place{}
	}
	from := i
	for from > first {
		it := &l.items[from-1]
		switch {
		case l.inPhrase(it):
			from--
			continue
		case from-1 > first && l.inPhrase(&l.items[from-2]) && l.isGenitive(from-1):
			from -= 2
			continue
		case from-1 > first && l.isNamed(from-2) && l.isNamed(from) && l.isWord(from-1, "and"):
			from -= 2 // "the Disaster and Emergency Management Authority"
			continue
		case l.isWord(from-1, "one"):
			from-- // "one councillor"
			continue
		case from-1 > first && l.inPhrase(&l.items[from-2]) && (l.isWord(from-1, "of") || l.isWord(from-1, "for") || l.isWord(from-1, "from")):
			from -= 2
			continue
		}
		break
	}
	return l.span(from, i)
}

// phraseFrom returns the noun phrase that starts at item i and ends before item
// end at the latest: "the zoo's director".
func (l *layering) phraseFrom(i, end int32) place {
	last := int32(-1)
	for k := i; k < min(end, i+phraseItems); k++ {
		it := &l.items[k]
		if !l.inPhrase(it) && !(last >= 0 && l.isWord(k, "of")) || last >= 0 && l.subjectAt(k) {
			break
		}
		last = k
	}
	if last < 0 || l.isWord(last, "of") {
		return place{}
	}
	return l.span(i, last)
}

// phraseBefore returns the plain noun phrase right before item c.
func (l *layering) phraseBefore(c int32) place {
	from := c
	for from > max(0, c-phraseItems) && l.inPhrase(&l.items[from-1]) && l.items[from-1].segment == l.items[c].segment {
		from--
	}
	if from == c {
		return place{}
	}
	return l.span(from, c-1)
}

// phraseStart returns the first item of the plain noun phrase that ends before item
// c, or c: a pronoun, or words with what stands behind them in brackets, "the
// Disaster Management Authority (AFAD)".
func (l *layering) phraseStart(c, first int32) int32 {
	i := c - 1
	if l.markAt(i) == ')' {
		for i > first && i > c-8 && l.markAt(i) != '(' {
			i--
		}
		i--
	}
	if i >= first && l.items[i].info != nil && (l.items[i].info.pos == posSubj || l.isWord(i, "it")) {
		return i
	}
	if p := l.phraseUpTo(i, first); !p.empty() {
		for i > first && l.items[i].start > p.start {
			i--
		}
		return i
	}
	return c
}

// isNounPhrase reports whether the items [first, end) are a noun phrase with what prepositions
// add to it: "a sign on the door".
func (l *layering) isNounPhrase(first, end int32) bool {
	if end-first > tagReach {
		return false
	}
	for i := first; i < end; i++ {
		if !l.inPhraseOf(i) && (i == first || !l.isPreposition(i)) {
			return false
		}
	}
	return first < end
}

// endsWithPhrase reports whether the items from i to the end of their sentence are a
// plain noun phrase.
func (l *layering) endsWithPhrase(i int32) bool {
	if int(i) >= len(l.items) {
		return false
	}
	last := l.segmentOf(i).last
	for k := i; k < min(last, i+tagWords); k++ {
		if !l.inPhrase(&l.items[k]) {
			return k > i && k == last-1 && l.items[k].kind == itemPunct
		}
	}
	return last-i <= tagWords && last > i
}

// isCapital reports whether item i begins with a capital.
func (l *layering) isCapital(i int32) bool {
	c := l.w.text[l.items[i].start]
	return 'A' <= c && c <= 'Z'
}

// isNamed reports whether item i is a word with a capital that is in no list.
func (l *layering) isNamed(i int32) bool {
	return i >= 0 && int(i) < len(l.items) && (l.items[i].word == lookCapital || l.items[i].word == lookUpper)
}

// isRoman reports whether item i is a number of a name: "Togbe Afede II".
func (l *layering) isRoman(i int32) bool {
	return strings.Trim(l.wordAt(i), "IVX") == "" && l.items[i].kind == itemWord
}

// isGenitive reports whether item i is the ending of "the port's manager".
func (l *layering) isGenitive(i int32) bool { return l.isWord(i, "'s") || l.isWord(i, "’s") }

// isPossessiveAt reports whether item i is the ending of a genitive, or the apostrophe of one.
func (l *layering) isPossessiveAt(i int32) bool { return l.isGenitive(i) || l.markAt(i) == '\'' }

// isPreposition reports whether item i is a preposition.
func (l *layering) isPreposition(i int32) bool {
	if i < 0 || int(i) >= len(l.items) {
		return false
	}
	info := l.items[i].info
	return info != nil && info.pos == posPrep
}

// isObject reports whether item i is a pronoun as object: "told me".
func (l *layering) isObject(i int32) bool {
	if int(i) >= len(l.items) {
		return false
	}
	info := l.items[i].info
	return info != nil && (info.pos == posObj || info.pos == posSubj)
}

// subjectAt reports whether item i is a pronoun that is the subject of what follows.
func (l *layering) subjectAt(i int32) bool {
	return int(i) < len(l.items) && l.items[i].info != nil && l.items[i].info.pos == posSubj
}

// isPronounThat reports whether item i is a relative pronoun.
func (l *layering) isPronounThat(i int32) bool {
	return l.isWord(i, "who") || l.isWord(i, "which") || l.isWord(i, "whose") || l.isWord(i, "that")
}

// opensSubjectAt reports whether a word that can only open a subject stands at item i: an
// article, a possessive, a pronoun.
func (l *layering) opensSubjectAt(i int32) bool {
	info := l.items[i].info
	return info != nil && (info.pos == posDet || info.pos == posPoss || info.pos == posSubj) || l.isWord(i, "it") || l.isWord(i, "there")
}

// opensNoun reports whether a noun phrase begins at item i with a word that can open one only:
// an article, a title, a name, a comma before it.
func (l *layering) opensNoun(i int32) bool {
	if l.markAt(i) == ',' || l.isNamed(i) {
		return true
	}
	info := l.items[i].info
	return info != nil && (info.pos == posDet || info.pos == posPoss || info.pos == posSubj || info.pos == posTitle || l.isWord(i, "it"))
}

// opensPhrase reports whether item i cannot end a phrase unless punctuation
// follows: an article, a preposition, a helping verb.
func (l *layering) opensPhrase(i int32) bool {
	info := l.items[i].info
	if info == nil {
		return false
	}
	switch info.pos {
	case posDet, posPoss, posPrep, posModal, posTo, posConj, posSub:
		return true
	}
	return false
}

// linksPhrases reports whether item i joins noun phrases: a preposition, "and", a comma
// is none.
func (l *layering) linksPhrases(i int32) bool {
	info := l.items[i].info
	return info != nil && (info.pos == posPrep || info.pos == posDay || l.isWord(i, "and")) || l.isGenitive(i)
}

// linksOffice reports whether item i links the nouns of an office: "head of news and sport".
func (l *layering) linksOffice(i int32) bool {
	return l.isWord(i, "of") || l.isWord(i, "for") || l.isWord(i, "from") || l.isWord(i, "at") || l.isWord(i, "in") || l.isWord(i, "and") || l.markedAnd(i)
}

// markedAnd reports whether item i is "&".
func (l *layering) markedAnd(i int32) bool { return l.markAt(i) == '&' }

// isPossessed reports whether item i is a word that a noun may follow in its phrase:
// "chief", "senior".
func (l *layering) isPossessed(i int32) bool {
	it := &l.items[i]
	return it.kind == itemWord && it.word != lookCapital && (it.info == nil || it.info.pos == posTitle || it.info.pos == posDet || it.info.pos == posPoss) && l.inPhrase(it)
}

// isThing reports whether item i is a word in small letters that no list has and
// that has no ending of an adverb or a verb, so that it is no part of a cue before
// its verb: of "the copper mine said" the cue is "said".
func (l *layering) isThing(i int32) bool {
	it := &l.items[i]
	if it.kind != itemWord || it.info != nil || it.word < lookSmall {
		return false
	}
	switch (it.word - lookSmall) >> 20 {
	case 3, 4, 5:
		return false
	}
	return true
}

// isMany reports whether item i is a noun for several that needs no article: "traders", "police".
func (l *layering) isMany(i int32) bool {
	w := inSmall(l.wordAt(i))
	return manyNouns[w] || len(w) > 3 && w[len(w)-1] == 's' && w[len(w)-2] != 's' && !l.isCapital(i)
}

// manyNouns are nouns for several that do not end in "s".
var manyNouns = wordSet(`children crew men people police staff women`)

// isDayNoun reports whether item i is a noun of time: "year", "Monday".
func (l *layering) isDayNoun(i int32) bool {
	return int(i) < len(l.items) && l.items[i].info != nil && l.items[i].info.pos == posDay
}

// isRoleAt reports whether item i is a noun for a person.
func (l *layering) isRoleAt(i int32) bool {
	return speakerClassOf(strings.ToLower(l.wordAt(i)))&namedClasses != 0
}

// namedClasses are the classes of nouns for persons.
const namedClasses = nounMan | nounWoman | nounPerson | nounSpokes | nounAnonymous

// isApproximate reports whether item i is a preposition before a number: "about 200
// people".
func (l *layering) isApproximate(i int32) bool {
	return l.isPreposition(i) && int(i)+1 < len(l.items) && l.items[i+1].kind == itemNumber && (l.isWord(i, "about") || l.isWord(i, "around") || l.isWord(i, "over"))
}

package lede

import "strings"

// The subject of a verb, read from the items before it.

// subjectBefore returns the noun phrase that is the subject of the verb at item c,
// or no place where that is not plain.
func (l *layering) subjectBefore(c int32) place {
	first := max(l.segmentOf(c).first, c-widest)
	i := l.beforeHelpers(c-1, first)
	if l.markAt(i) == ',' {
		if p := l.placed(i, first); !p.empty() {
			return p
		}
	}
	for n := 0; n < 3 && i > first; n++ {
		k := l.beforeAside(i, first)
		if k == i {
			break
		}
		i = k
		if i-2 > first && asides[strings.ToLower(l.wordAt(i))] && l.markAt(i-1) == ',' {
			i -= 2 // "The company, however, in a letter to staff, said"
		}
	}
	return l.phraseUpTo(i, first)
}

// placed returns the noun phrase with the places behind it that ends before the comma at item
// comma: "Residents of Bodija, Ibadan, Oyo State, ".
func (l *layering) placed(comma, first int32) place {
	const most = 3 // places
	i := comma
	for n := 0; n < most && i > first; n++ {
		k := i - 1
		for k > first && l.items[k].kind == itemWord && l.isCapital(k) {
			k--
		}
		if k == i-1 || l.markAt(k) != ',' {
			break
		}
		i = k
	}
	if i == comma {
		return place{}
	}
	p := l.phraseUpTo(i-1, first)
	if p.empty() || !strings.Contains(l.w.text[p.start:p.end], " of ") && !strings.Contains(l.w.text[p.start:p.end], " from ") {
		return place{}
	}
	return place{p.start, l.items[comma-1].end}
}

// beforeAside returns the last item before what ends at item i between brackets or
// commas: a clause that "who" or a participle opens, an age, an office. It returns
// i itself where nothing such ends there.
func (l *layering) beforeAside(i, first int32) int32 {
	open := byte(0)
	switch l.markAt(i) {
	case ')':
		open = '('
	case ',', '-':
		open = l.markAt(i)
	default:
		if !l.endsInComma(i) {
			return i
		}
		open = ','
	}
	runs := open == ',' && l.isRun(i)
	for k := i - 1; k > first; k-- {
		if l.items[k].kind == itemRun {
			runs = true // which only "who", "one of", a dash or, behind a name, "a" may lead in
		}
		if runs && open == ',' && !l.isWord(k+1, "who") && !l.isWord(k+1, "whose") && !(l.isWord(k+1, "one") && l.isWord(k+2, "of")) &&
			!(l.isNamed(k-1) && (l.isWord(k+1, "a") || l.isWord(k+1, "an"))) {
			continue
		}
		if l.markAt(k) == open && (open == '(' || open == ',' && l.isPreposition(k+1) && k+2 < i && (l.isNamed(k-1) || asides[strings.ToLower(l.wordAt(k-1))] || l.channelEnd(k+1) > 0) || l.opensAside(k+1) || l.allPhrase(k+1, i) || k+2 == i && asides[strings.ToLower(l.wordAt(k+1))]) {
			return k - 1
		}
	}
	return i
}

// asides are the adverbs that stand by themselves between a subject and its verb: "The
// union, however, said".
var asides = wordSet(`again also however indeed instead meanwhile moreover nevertheless nonetheless then though too`)

// allPhrase reports whether the items [i, end) are a name and no more: "Carlos
// Duarte".
func (l *layering) allPhrase(i, end int32) bool {
	for k := i; k < end; k++ {
		if !l.isNamed(k) && (k == i || l.items[k].kind != itemWord || !l.isCapital(k)) {
			return false // "Kwon Do-hyun" has a word of the lists
		}
	}
	return i < end
}

// opensAside reports whether item i, behind a comma, opens what stands between two:
// "who", "speaking", "34", "a professor".
func (l *layering) opensAside(i int32) bool {
	it := &l.items[i]
	if it.kind == itemNumber || it.word == lookSmall+4<<20 || it.word == lookSmall+3<<20 {
		return true
	}
	if it.info == nil {
		return false
	}
	if it.info.pos == posAdv || it.info.pos == posConj && l.markAt(i-1) == '-' {
		next := l.items[i+1].info
		return it.info.pos == posConj || next != nil && next.pos == posDet // "long a friend of"
	}
	return it.info.pos == posWh || it.info.pos == posDet || it.info.pos == posPoss || it.info.form == verbIng || it.info.pos == posTitle || l.isWord(i, "who") || l.isWord(i, "whose") || l.isWord(i, "one")
}

// hasRelative reports whether a relative clause behind a comma stands between
// items first and c.
func (l *layering) hasRelative(first, c int32) bool {
	if c-first > widest {
		return false
	}
	for i := first + 1; i < c; i++ {
		if l.markAt(i-1) == ',' && (l.isWord(i, "which") || l.isWord(i, "who") || l.isWord(i, "whose")) {
			return true
		}
	}
	return false
}

// subject returns the noun phrase that opens the sentence at item first and ends
// before item c: the words up to the first verb, comma or preposition, without
// an adverbial in front ("On Monday, Smith …").
func (l *layering) subject(first, c int32) place {
	if c-first > widest {
		return place{}
	}
	from, to := int32(-1), int32(-1)
	for i := l.behindFronts(first, c); i < c; i++ {
		it := &l.items[i]
		if from >= 0 && it.info == nil && oddPasts[l.wordAt(i)] {
			break // "The coach tore into them"
		}
		if from >= 0 && from == to && subjects[l.wordAt(from)] && !l.isWord(i, "and") && !l.isWord(i, "or") {
			break // "She left the room and"
		}
		if !l.inPhrase(it) {
			if from < 0 && l.isApproximate(i) {
				from, to = i, i
				continue
			}
			if from >= 0 && it.info != nil && it.info.pos == posPrep && i+1 < c && l.inPhrase(&l.items[i+1]) {
				continue // "a spokesman for the pools' operator"
			}
			if from >= 0 && (it.mark == '\'' || l.isGenitive(i) && i+1 < c && l.inPhrase(&l.items[i+1])) {
				continue // "the growers' union", "Lind's lawyers"
			}
			if from >= 0 || it.kind != itemPunct {
				break
			}
			continue
		}
		if from < 0 {
			from = i
		}
		to = i
	}
	if from < 0 {
		return place{}
	}
	return l.span(from, to)
}

// behindFronts returns the item behind what stands in front of the subject of the sentence that begins
// at item first, c at the most: adverbials, conjunctions, a verb that is put first.
func (l *layering) behindFronts(first, c int32) int32 {
	if first+1 < c && l.items[first].info != nil && l.items[first].info.cues&(1<<cueSay|1<<cueAsk|1<<cueGo) != 0 && l.items[first].info.form == verbPast {
		first++ // "Added Smith:"
	}
	for first < c && (l.isFronted(first) || lateWords[strings.ToLower(l.wordAt(first))] && l.isFronted(first+1)) && !l.isApproximate(first) {
		if info := l.items[first].info; info != nil && info.pos == posConj {
			first++ // "But the baker hit back, saying"
			continue
		}
		for first < c && l.markAt(first) != ',' && !l.endsInComma(first) {
			first++
		}
		first++
	}
	return first
}

// lateWords are the words in front of an adverbial: "late on Monday".
var lateWords = wordSet(`early late moments minutes shortly`)

// isSubject reports whether the items [i, last] are a noun phrase with what tells of it.
func (l *layering) isSubject(i, last int32) bool {
	if !l.inPhrase(&l.items[i]) && !l.isWord(i, "one") || l.isAdverb(i) || l.subjectAt(i) || strings.HasSuffix(l.wordAt(i), "ing") || strings.HasSuffix(l.wordAt(i), "ed") {
		return false
	}
	nouns := false
	for k := i; k <= last; {
		it := &l.items[k]
		switch {
		case (l.isPronounThat(k) || l.isWord(k, "where")) && k > i:
			if k = l.behindRelative(k, last); k < 0 {
				return false
			}
			continue
		case l.isWord(k, "once") || l.isWord(k, "one") || l.isWord(k, "as") && l.isOneOf(k-1, namedAs):
		case l.subjectAt(k) || l.isOneOf(k, fronting) || it.info == nil && oddPasts[l.wordAt(k)] || it.info != nil && it.info.pos == posWh:
			return false
		case l.inPhraseOf(k), l.isGenitive(k):
			nouns = nouns || it.kind == itemWord
		case it.mark == '(':
			for k <= last && l.markAt(k) != ')' {
				k++
			}
		case it.mark == ',', it.mark == '&', it.mark == '-':
		case k == i:
			return false
		case it.kind == itemPunct, it.kind == itemRun:
			return false
		case l.isParticiple(k), l.isAdverb(k), nounClassOf(strings.ToLower(l.wordAt(k)))&nounDocument != 0:
		case it.info == nil:
			if it.word != lookSmall+3<<20 || !l.isReduced(k) {
				return false
			}
		case it.info.form == verbPast:
			if it.info.cues != 0 || !l.isReduced(k) {
				return false
			}
		case it.info.pos == posPrep, it.info.pos == posConj, it.info.pos == posTo, it.info.pos == posDay, it.info.pos == posObj, it.info.pos == posNum:
		default:
			return false
		}
		k++
	}
	return nouns
}

// behindRelative returns the item behind the clause of a noun that a relative pronoun leads in at item
// k, and behind its comma, or -1 if there is no such clause among the items up to last, or one within
// it.
func (l *layering) behindRelative(k, last int32) int32 {
	comma := k + 1
	for ; comma <= last && l.markAt(comma) != ','; comma++ {
		it := &l.items[comma]
		switch {
		case l.isPronounThat(comma), it.reports(), it.kind == itemPunct, l.isOneOf(comma, fronting) && !l.isOneOf(comma-1, namedAs):
			return -1
		case it.info != nil && (it.info.pos == posWh || it.info.pos == posSub):
			return -1
		}
	}
	if !l.hasTense(k+1, min(comma, last+1)) && (k+2 > last || l.isPreposition(k-1) || !l.opensVerb(k+1)) {
		return -1
	}
	return comma + 1
}

// namedAs are the words before "as" and a name of the one who is told of.
var namedAs = smallWordSet(`described herself himself identified known such themselves`)

// longestSubject is the number of items that a subject may have.
const longestSubject = 60

// mainSubject returns the subject of the main clause among the items [first, c), behind what
// stands in front of it with commas, or no place: "On Monday, in the town, the bakers met".
func (l *layering) mainSubject(first, c int32) place {
	const most = 4 // clauses and phrases in front
	if c-first > widest {
		return place{}
	}
	for n, i := 0, first; n < most && i < c; n++ {
		if l.isWord(i, "but") || l.isWord(i, "and") || l.isWord(i, "while") {
			i++
		}
		if verb := l.mainVerb(i, c); verb > i {
			return l.span(i, l.beforeAdverbs(verb, i+1)-1)
		}
		for i < c && l.markAt(i) != ',' {
			i++
		}
		i++
	}
	return place{}
}

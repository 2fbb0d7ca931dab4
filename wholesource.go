package lede

import (
	"slices"
	"strings"
)

// wholeSubjectOf gives q, whose cue at item c is a verb in a tense, all of its subject where
// the models see a part of it or nothing: "The group that speaks for 900 bakers said",
// "Lind, now a fellow at the bank, called it", "Figures on searches carried out in May showed".
// Between the beginning of the clause and the verb stands nothing but a noun phrase and what
// tells of it.
func (f *finder) wholeSubjectOf(q *attribution, c int32) {
	l := f.l
	it := &l.items[c]
	if it.info == nil || it.noun || it.info.cues == 0 || it.info.form == verbIng || f.isPassive(c) || q.source.start > it.start {
		return
	}
	if it.info.form < verbThird && q.source.empty() && (c == 0 || l.items[c-1].info == nil || l.items[c-1].info.pos != posAux && l.items[c-1].info.pos != posModal) {
		return
	}
	start := max(l.segments[it.segment].first, c-longestSubject)
	last := l.beforeHelpers(c-1, start)
	if last < start || l.items[last].info != nil && (l.items[last].info.pos == posConj || l.items[last].info.pos == posTo) {
		return
	}
	if q.source.start <= l.items[start].start && q.source.end == l.items[last].end {
		return
	}
	for i := start; i < last; i++ {
		if !l.opensSubject(i, start) && !f.startsBehind(q, i) && !l.isFrontedBefore(i, start) || !l.isSubject(i, last) {
			continue
		}
		end := last
		if l.markAt(end) == ',' || l.markAt(end) == '-' {
			end--
		}
		if info := l.items[end].info; end-2 > i && l.markAt(end-1) == ',' && (info != nil && info.pos == posDay || asides[strings.ToLower(l.wordAt(end))]) {
			end -= 2 // "Lumora, Inc., a maker of pumps, today announced"
		}
		f.takeSubject(q, place{l.items[i].start, l.items[end].end}, c)
		return
	}
}

// longestSubject is the number of items that a subject may have.
const longestSubject = 60

// takeSubject makes p, the subject of the cue at item c, the source of q, unless q has another
// one or reports what stands in p. What a comma parts from the source of q before it must lead
// to what it is; what stands behind it must tell who it is.
func (f *finder) takeSubject(q *attribution, p place, c int32) {
	l := f.l
	if q.source == p || q.meets(p) {
		return
	}
	if q.source.empty() {
		q.source = p
		return
	}
	first, end := l.itemsOf(q.source, c)
	if !p.holds(q.source) || first < 0 {
		return
	}
	text := f.w.text[q.source.start:q.source.end]
	cut := strings.Count(text, ")") > strings.Count(text, "(") // the model begins within brackets
	if q.source.start > p.start && !cut && (l.items[first-1].kind == itemPunct && l.markAt(first-1) != ')' && !f.namesWhom(first, end) || l.items[first-1].kind != itemPunct && !l.joinsNoun(first-1) && !l.isMere(first) && !l.isListed(p, first) && !l.isBound(first)) {
		return
	}
	if q.source.end < p.end && !l.goesOnWith(end) {
		p.end = q.source.end
	}
	q.source = p
}

// isBound reports whether the noun phrase at item i goes on with what stands before it: an article
// and a word in -ly ("the deadly | shooting"), "to" and a verb ("on his way to visit | his aunt").
func (l *layering) isBound(i int32) bool {
	if i < 2 || l.items[i-2].info == nil || l.items[i-1].kind != itemWord {
		return false
	}
	pos := l.items[i-2].info.pos
	return l.items[i-1].word == lookSmall+5<<20 && pos == posDet || pos == posTo
}

// isListed reports whether the noun phrase p, which holds item i, lists more before "and" and
// item i: "Minister of Water, Land, and Mines".
func (l *layering) isListed(p place, i int32) bool {
	from, _ := l.itemsOf(p, i)
	return from >= 0 && from < i-1 && l.isWord(i-1, "and") && !l.hasTense(from, i)
}

// namesWhom reports whether the items [first, end) tell what somebody is whose name stands
// before the comma in front of them.
func (f *finder) namesWhom(first, end int32) bool {
	l := f.l
	return first > 1 && (f.endsName(l.items[first-2].end) || l.isNamed(first-2) && first > 2 && l.isNamed(first-3) || l.markAt(first-2) == ')') && l.tellsWhat(first, end)
}

// namedAs are the words before "as" and a name of the one who is told of.
var namedAs = smallWordSet(`described herself himself identified known such themselves`)

// isMere reports whether item i is a small word that opens no noun phrase, so that what
// stands before it in one belongs to it: "officials" of "Chinese officials".
func (l *layering) isMere(i int32) bool {
	info, c := l.items[i].info, l.w.text[l.items[i].start]
	return 'a' <= c && c <= 'z' && l.inPhrase(&l.items[i-1]) && (info == nil || info.pos == posOpen || info.pos == posTitle)
}

// joinsNoun reports whether item i joins the noun phrase behind it to the one before: "of",
// "from", "and", "such as", "once", a participle.
func (l *layering) joinsNoun(i int32) bool {
	return l.isPronounThat(i) || l.isWord(i, "once") || l.isWord(i, "now") || l.isWord(i, "as") && l.isOneOf(i-1, namedAs) || l.isPreposition(i) && !l.isOneOf(i, fronting) || (l.isWord(i, "and") || l.isWord(i, "or")) && l.markAt(i-1) != ',' || l.isWord(i, "to") || l.isParticiple(i) ||
		l.items[i].word == lookSmall+3<<20 || l.items[i].info != nil && l.items[i].info.form != 0
}

// goesOnWith reports whether what begins at item i tells who it is that is named before it:
// "who left in May", "of Seville", ", a baker", ", including two bakers".
func (l *layering) goesOnWith(i int32) bool {
	if l.markAt(i) == ',' {
		return l.tellsWhat(i+1, i+8) || l.isPronounThat(i+1) || identifying[strings.ToLower(l.wordAt(i+1))]
	}
	if l.markAt(i-1) == ')' && l.isCapital(i) || l.isMade(i) && l.isWord(i+1, "by") || l.isPossessiveAt(i) {
		return true
	}
	return l.isPronounThat(i) || l.isWord(i, "of") || l.isWord(i, "from") || l.isWord(i, "with") || l.isWord(i, "for")
}

// startsBehind reports whether item i stands behind a comma that ends what q reports.
func (f *finder) startsBehind(q *attribution, i int32) bool {
	l := f.l
	if i < 2 || l.markAt(i-1) != ',' {
		return false
	}
	for _, p := range q.content {
		if p.end == l.items[i-2].end || p.end == l.items[i-1].end {
			return true
		}
	}
	return false
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

// identifying are the words behind a comma that tell who somebody is.
var identifying = wordSet(`also comprised formerly from including known now of once one`)

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
			comma := k + 1
			for comma <= last && l.markAt(comma) != ',' {
				if info := l.items[comma].info; l.isPronounThat(comma) || l.items[comma].reports() || l.items[comma].kind == itemPunct || info != nil && (info.pos == posWh || info.pos == posSub) ||
					l.isOneOf(comma, fronting) && !l.isOneOf(comma-1, namedAs) {
					return false
				}
				comma++
			}
			if !l.hasTense(k+1, min(comma, last+1)) && (k+2 > last || l.isPreposition(k-1) || !l.opensVerb(k+1)) {
				return false
			}
			k = comma + 1
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

// isPronounThat reports whether item i is a relative pronoun.
func (l *layering) isPronounThat(i int32) bool {
	return l.isWord(i, "who") || l.isWord(i, "which") || l.isWord(i, "whose") || l.isWord(i, "that")
}

// isReduced reports whether the verb in the past at item i tells of the noun before it, as
// "carried out in May" does: a preposition stands behind it.
func (l *layering) isReduced(i int32) bool {
	info := l.items[min(int(i)+1, len(l.items)-1)].info
	return info != nil && (info.pos == posPrep || info.pos == posDay)
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

// opensVerb reports whether item i, behind a relative pronoun, can be nothing but a verb: a
// small word that opens no noun phrase, before one or
// before a preposition.
func (l *layering) opensVerb(i int32) bool {
	it := &l.items[i]
	c := l.w.text[it.start]
	return it.kind == itemWord && 'a' <= c && c <= 'z' && (it.info == nil || it.info.pos == posOpen) && (l.inPhrase(&l.items[i+1]) || l.isPreposition(i+1))
}

// tailSubject gives q, whose cue at item c ends its sentence and names nobody, who stands
// between commas at the end of what is reported: "The road was closed, Ann Lee, now a fellow
// at the bank, noted", "The road was closed, the minister of trade and labour, Ann Lee, said".
func (f *finder) tailSubject(q *attribution, c int32) {
	l := f.l
	it := &l.items[c]
	if !q.source.empty() || len(q.content) == 0 || !it.isFinite() || l.markAt(c-1) != ',' || f.isPassive(c) {
		return
	}
	tail := &q.content[len(q.content)-1]
	start := max(l.segments[it.segment].first, c-longestSubject)
	if c < 2 || tail.end != l.items[c-2].end || tail.start > l.items[c-2].start {
		return
	}
	for k := start + 1; k < c-4; k++ {
		if l.markAt(k) != ',' || l.items[k-1].start < tail.start || !f.isNameWithAside(k+1, c-1) && !f.isOfficeWithName(k+1, c-1) {
			continue
		}
		q.source = place{l.items[k+1].start, l.items[c-2].end}
		tail.end = l.items[k-1].end
		q.marked = slices.DeleteFunc(q.marked, func(m place) bool { return m.start >= tail.end })
		return
	}
}

// isNameWithAside reports whether the items [i, end) are a name, a comma and what tells of it:
// "Ann Lee, now a fellow at the bank".
func (f *finder) isNameWithAside(i, end int32) bool {
	l := f.l
	k := i
	for k < end && (l.isNamed(k) || l.isCapital(k) && l.inPhrase(&l.items[k])) {
		k++
	}
	if k == i || l.markAt(k) != ',' || !f.endsName(l.items[k-1].end) || !l.isSubject(i, end-1) {
		return false
	}
	return l.tellsWhat(k+1, end) || (l.isWord(k+1, "now") || l.isWord(k+1, "once") || l.isWord(k+1, "also")) && (l.isWord(k+2, "a") || l.isWord(k+2, "an") || l.isWord(k+2, "the") || l.tellsWhat(k+2, end))
}

// isOfficeWithName reports whether the items [i, end) are an office, a comma and a name: "the
// minister of trade and labour, Ann Lee".
func (f *finder) isOfficeWithName(i, end int32) bool {
	l := f.l
	k := end
	for k > i && (l.isNamed(k-1) || l.isCapital(k-1) && l.inPhrase(&l.items[k-1])) {
		k--
	}
	if k == end || k <= i+1 || l.markAt(k-1) != ',' || !f.endsName(l.items[end-1].end) || !l.isWord(i, "the") && (l.items[i].info == nil || l.items[i].info.pos != posPoss) {
		return false
	}
	return l.isSubject(i, end-1) && (l.tellsWhat(i, k-1) || nounClassOf(strings.ToLower(l.wordAt(k-2)))&nounBody != 0)
}

// whoOfAside gives q, whose cue at item c names nobody, the "who" or "which" before it where
// nothing but adverbials stands between: "who the day before, at a rally, had said".
func (f *finder) whoOfAside(q *attribution, c int32) {
	l := f.l
	it := &l.items[c]
	if q.source.end > it.start || it.info == nil || it.noun || it.info.cues == 0 || it.info.form != verbPast && it.info.form != verbThird || f.isPassive(c) {
		return
	}
	first := max(l.segments[it.segment].first, c-asideItems)
	last := l.beforeHelpers(c-1, first)
	if l.markAt(last) != ',' {
		return
	}
	for k := last - 1; k > first && l.items[k].kind != itemRun && l.items[k].mark != ';'; k-- {
		if l.isWord(k, "who") || l.isWord(k, "which") {
			if l.opensVerb(k+1) || !q.source.empty() && q.source.end != l.items[k-1].end && q.source.end != l.items[k-1].start {
				return
			}
			if p := (place{l.items[k].start, l.items[k].end}); !q.meets(p) {
				q.source = p
			}
			return
		}
		if l.hasTense(k, k+1) || l.subjectAt(k) {
			return
		}
	}
}

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
			for verb > i+1 && l.isAdverb(verb-1) {
				verb--
			}
			return place{l.items[i].start, l.items[verb-1].end}
		}
		for i < c && l.markAt(i) != ',' {
			i++
		}
		i++
	}
	return place{}
}

package lede

import "strings"

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
		f.takeSubject(q, l.span(i, end), c)
		return
	}
}

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

// identifying are the words behind a comma that tell who somebody is.
var identifying = wordSet(`also comprised formerly from including known now of once one`)

// tellsWhat reports whether the items [i, end), behind a comma, tell what somebody named before
// it is: "who left in May", "a nurse", "its head", "additional superintendent of police".
func (l *layering) tellsWhat(i, end int32) bool {
	if end = min(end, int32(len(l.items))); i >= end {
		return false // the text breaks off at the comma
	}
	if c := l.w.text[l.items[i].start]; c < 'a' || c > 'z' {
		return false
	}
	if l.isWord(i, "who") || l.isWord(i, "whose") {
		return end > i+1
	}
	if l.isWord(i, "no") || l.isWord(i, "that") {
		return false
	}
	for ; i < end && l.inPhraseOf(i); i++ {
		if speakerClassOf(strings.ToLower(l.wordAt(i)))&namedClasses != 0 {
			return true
		}
	}
	return false
}

// wholeSource lets the source run on to the noun that ends its phrase: of "the owners
// of the copper mine said" "mine" is no part of the cue, and of "said Astley, the
// authority's chief engineer" the source does not end on "chief".
func (f *finder) wholeSource(given []uint8, c int32) {
	r, l := &f.report, f.l
	for n := 1; n < len(given); n++ {
		i := r.at[n]
		if given[n-1] != labelSource || i == c || i != r.at[n-1]+1 || !l.isThing(i) {
			continue
		}
		if given[n] == labelOut && l.isPossessed(r.at[n-1]) || given[n] == labelCue && i < c {
			given[n] = labelSource
		}
	}
}

// wholeName lets a source that stands right before the verb at item c begin where its
// noun phrase does: "Coast Guard Commander Jules Ferrari said", not "Ferrari".
func (f *finder) wholeName(given []uint8, c int32) {
	r, l := &f.report, f.l
	n := c - 1 - r.win.first
	for n >= 0 && given[n] == labelCue {
		n--
	}
	if n < 0 || given[n] != labelSource {
		return
	}
	for n > 0 && given[n-1] == labelSource {
		n--
	}
	if first := l.items[r.at[n]].info; first != nil && (first.pos == posDet || first.pos == posPoss || first.pos == posSubj) {
		return
	}
	for n > 0 && given[n-1] == labelOut && l.items[r.at[n-1]].segment == l.items[c].segment && l.inPhraseOf(r.at[n-1]) {
		n--
		given[n] = labelSource
	}
}

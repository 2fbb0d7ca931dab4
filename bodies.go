package lede

import (
	"strings"

	"github.com/lede-news/lede/internal/gaz"
)

// isThing reports whether t is the type of a named thing that may have a short
// form or an acronym: all but persons and peoples.
func isThing(t nameType) bool {
	return (allTypes &^ (1<<namePerson | 1<<nameNORP)).has(t)
}

// linkBodies joins the forms of bodies and other things: acronyms to the names
// they are made of ("OSCE"), names without their company's form ("Pacific
// Ecology" to "Pacific Ecology Co"), shorter forms to the longer ones they are
// the end or the head of ("Red Cross", "Supreme Court" to "Supreme Court of
// India").
func (l *linker) linkBodies() {
	order := l.longestFirst(func(f *form) bool { return isThing(f.typ) })
	for _, i := range order {
		if alias := l.aliasOf(i); alias != 0 && !l.forms[i].twin {
			l.joinOrEnter(i, alias)
		}
	}
	for _, i := range order {
		if key := l.ministryKey(i); key != 0 {
			l.joinOrEnter(i, key)
		}
	}
	for _, i := range order {
		words := l.wordsOf(i)
		if plainWords(words) > 1 {
			l.linkShortForm(i, words)
			l.enterInitials(i, words)
		}
	}
	for _, i := range order {
		words := l.wordsOf(i)
		if plainWords(words) == 1 {
			l.linkAcronym(i, words)
		}
	}
}

// ministryKey returns the key of the ministry or department that form i names by what it is for,
// before or behind that word, or 0: "Ministry of the Interior" and "Interior Ministry",
// "Ministry of Foreign Affairs" and "Foreign Ministry" are one.
func (l *linker) ministryKey(i int32) uint64 {
	var a [12]nameWord
	if f := &l.forms[i]; f.typ != nameOrg || f.to-f.from < 2 || f.to-f.from > int32(len(a)) {
		return 0
	}
	all := l.wordsOf(i)
	words := content(a[:0], all)
	last := len(words) - 1
	if last < 1 {
		return 0
	}
	kind, field := words[last].key, words[:last]
	if inWords(ministryNouns, l.w.word(words[0].token)) && all[1].kind == wordSmall {
		kind, field = words[0].key, words[1:]
	} else if !inWords(ministryNouns, l.w.word(words[last].token)) {
		return 0
	}
	if n := len(field) - 1; n > 0 && strings.EqualFold(l.w.word(field[n].token), "affairs") {
		field = field[:n]
	}
	h := ministrySalt ^ kind
	for j := range field {
		h = joinHash(h, field[j].key)
	}
	return h
}

// joinOrEnter joins form i to the first form entered under key, or enters it.
func (l *linker) joinOrEnter(i int32, key uint64) {
	if found := l.find(&l.things, key); len(found) > 0 {
		l.join(i, found[0])
		return
	}
	l.things.add(key, i)
}

// The salts tell apart what a key of the index of things stands for.
const (
	aliasSalt    uint64 = 0xa0761d6478bd642f // an alias from the table
	initialSalt  uint64 = 0xe7037ed1a0b428db // the initials of a name
	endSalt      uint64 = 0x8ebc6af09c88c6e3 // its last word
	startSalt    uint64 = 0x589965cc75374cc3 // its first word
	ministrySalt uint64 = 0x1d8e4e27c47d124f // what a ministry is for
)

// aliasOf returns the key of the well-known thing that form i names, or 0.
func (l *linker) aliasOf(i int32) uint64 {
	group, ok := aliasAt(l.key(l.wordsOf(i), nameOrg, ""))
	if !ok {
		return 0
	}
	return aliasSalt ^ uint64(group+1)
}

// content returns the words of a name without those small and without company
// forms at the end.
func content(dst, words []nameWord) []nameWord {
	for i := range words {
		if k := words[i].kind; k != wordSmall && (k != wordSuffix || i == 0) {
			dst = append(dst, words[i])
		}
	}
	return dst
}

// linkShortForm joins form i, of several words, to a longer form of the same
// thing, and enters it in the index.
func (l *linker) linkShortForm(i int32, words []nameWord) {
	var a, b [12]nameWord
	short := content(a[:0], words)
	if len(short) == 0 {
		return
	}
	end, start := endSalt^short[len(short)-1].key, startSalt^short[0].key
	found := l.find(&l.things, end)
	n := len(found)
	found = l.things.find(found, start)
	l.found = found
	joined := false
	for j, c := range found {
		long := content(b[:0], l.wordsOf(c))
		if !l.sameKind(i, c) {
			continue
		}
		if j < n && isEndOf(l, short, long) || j >= n && l.isStartOf(short, c) {
			l.join(i, c)
			joined = true
			break
		}
	}
	if !joined || len(short) > 1 {
		l.things.add(end, i)
		l.things.add(start, i)
	}
}

// sameKind reports whether the forms x and y may be one thing by their types:
// bodies and buildings are often taken for each other, as are kinds of places.
func (l *linker) sameKind(x, y int32) bool {
	a, b := l.forms[x].typ, l.forms[y].typ
	if a == b {
		return true
	}
	const bodies typeSet = 1<<nameOrg | 1<<nameFac | 1<<nameMisc | 1<<nameEvent
	return bodies.has(a) && bodies.has(b) || isPlace(a) && isPlace(b)
}

// isEndOf reports whether short is what is left of long without words before
// it, as "Red Cross" of "Costa Rican Red Cross"; a name that opens with an
// acronym may leave out words within, as "VBS Bank" of "VBS Mutual Bank".
// A place loses no words in front: "Geneva" is not "Lake Geneva".
func isEndOf(l *linker, short, long []nameWord) bool {
	if len(short) > len(long) {
		return false
	}
	if len(short) == len(long) {
		return sameWords(short, long)
	}
	if len(short) >= 2 && sameWords(short, long[len(long)-len(short):]) {
		return true
	}
	if len(short) == 2 && len(long) == 3 && short[0].key == long[0].key && l.w.tokens[short[0].token].shape == shapeUpper {
		return true
	}
	return false
}

// sameWords reports whether the words of x and y are the same.
func sameWords(x, y []nameWord) bool {
	for i := range x {
		if x[i].key != y[i].key {
			return false
		}
	}
	return true
}

// isStartOf reports whether short is the beginning of form c, which goes on
// with "of …", "for …" or a noun that says what the thing is: "Supreme Court of
// India", "Barclays Bank", "Silala River".
func (l *linker) isStartOf(short []nameWord, c int32) bool {
	long := l.wordsOf(c)
	at := 0
	for i := range long {
		w := &long[i]
		switch {
		case at < len(short):
			if w.kind == wordSmall {
				continue
			}
			if w.key != short[at].key {
				return false
			}
			at++
		case w.kind == wordSmall:
			return len(short) > 1
		case w.kind != wordSuffix && !l.isKindNoun(w) && (len(short) == 1 || !inWords(companyNouns, l.w.word(w.token))):
			return false
		}
	}
	return at == len(short)
}

// isKindNoun reports whether w is a noun that a name may be used without:
// "Bank", "River".
func (l *linker) isKindNoun(w *nameWord) bool {
	return inWords(kindNouns, l.w.word(w.token))
}

// linkAcronym joins form i, one word, to the name whose initials it is, or to
// the latest name that it is the kind's noun of ("the College").
func (l *linker) linkAcronym(i int32, words []nameWord) {
	w := &words[0]
	if isAcronym(l.w, w) && l.w.wordEnd(w.token, int32(len(l.w.tokens))) == w.token+1 { // "HB-217" is no acronym
		b := foldWord(l.buf[:0], l.w.word(w.token))
		l.buf = b
		found := l.find(&l.things, initialSalt^hashBytes(hashSeed, b))
		if len(found) == 0 && len(b) > 2 && b[len(b)-1] == 's' {
			found = l.things.find(found, initialSalt^hashBytes(hashSeed, b[:len(b)-1]))
		}
		if len(found) > 0 {
			l.join(i, found[len(found)-1])
			return
		}
	}
	if names.word(l.w.word(w.token))&gaz.OrgWord != 0 && l.linkKind(i, w) {
		return
	}
	l.linkShortForm(i, words)
	if l.root(i) == i {
		l.linkCurt(i, w)
	}
}

// linkCurt joins form i, one word that names a body, to the only body named
// before it, headlines apart, of whose name that word is the start, before what kind of company or
// club it is ("Baffin" of "Baffin Iron Mines", "Rosario" of "Rosario Athletic"),
// or the end, a club's, team's or paper's word ("Rovers" of "Kestrel Rovers", "Greens" of
// "Tarkent Greens", "Chronicle" of "Vardo Chronicle") or one behind a comma ("Petra" of "Jordan News Agency, Petra"). Where two bodies have the word it joins none: "Manchester"
// may be United or City.
func (l *linker) linkCurt(i int32, w *nameWord) {
	if typ := l.forms[i].typ; typ != nameOrg && (typ != nameMisc || !inWords(unionNouns, l.w.word(w.token))) || w.kind != wordPlain {
		return
	}
	var room [8]int32
	bodies := room[:0]
	for _, c := range l.find(&l.things, startSalt^w.key) {
		if l.mayBeCurt(i, c) && l.isCurtFor(l.wordsOf(c)[1:]) {
			bodies = append(bodies, c)
		}
	}
	ends := l.endsCurtly(w)
	for _, c := range l.find(&l.things, endSalt^w.key) {
		long := l.wordsOf(c)
		if l.mayBeCurt(i, c) && (long[0].kind == wordPlain || long[0].kind == wordParticle) && (ends || l.w.wordAt(long[len(long)-1].token-1) == ",") {
			bodies = append(bodies, c)
		}
	}
	body := int32(-1)
	for _, c := range bodies {
		r := l.root(c)
		if body >= 0 && r != body {
			return
		}
		if l.isBehind(i, c) {
			body = r
		}
	}
	if body >= 0 {
		l.join(i, body)
	}
}

// mayBeCurt reports whether form i may stand for the body of form c by one of its words.
func (l *linker) mayBeCurt(i, c int32) bool {
	f := &l.forms[c]
	return c != i && f.typ == nameOrg && f.to-f.from > 1
}

// endsCurtly reports whether w, at the end of a club's, a team's or a paper's name, may stand for it.
func (l *linker) endsCurtly(w *nameWord) bool {
	word := l.w.word(w.token)
	return inWords(unionNouns, word) || inWords(clubNouns, word) || inWords(paperNouns, word) ||
		len(word) > 4 && word[len(word)-1] == 's' && l.w.tokens[w.token].shape == shapeTitle
}

// inTitle reports whether mention i stands in the title or below it, before the
// story begins.
func (l *linker) inTitle(i int32) bool {
	at := l.w.tokens[l.mentions[i].first].start
	for j := range l.w.units {
		if u := &l.w.units[j]; u.kind != unitTitle && u.kind != unitDek {
			return false
		} else if at < u.end {
			return true
		}
	}
	return false
}

// isCurtFor reports whether the words say no more than what kind of company or
// club the name before them is.
func (l *linker) isCurtFor(words []nameWord) bool {
	for i := range words {
		w := &words[i]
		word := l.w.word(w.token)
		if w.kind != wordSuffix && w.kind != wordSmall && !l.isKindNoun(w) && !inWords(companyNouns, word) && !inWords(clubNouns, word) {
			return false
		}
	}
	return true
}

// linkKind joins form i, one word that says what a body is ("the Assembly"), to
// the body of that kind that was named last before it, if one was. It reports
// whether it did.
func (l *linker) linkKind(i int32, w *nameWord) bool {
	found := l.find(&l.things, startSalt^w.key)
	if !inWords(wholeKinds, l.w.word(w.token)) {
		found = l.things.find(found, endSalt^w.key)
	}
	l.found = found
	best := int32(-1)
	for _, c := range found {
		if l.sameKind(i, c) && l.forms[c].first < l.forms[i].first && (best < 0 || l.forms[c].first > l.forms[best].first) {
			best = c
		}
	}
	if best < 0 && l.inTitle(l.forms[i].first) {
		best = l.soleInFull(i, found)
	}
	if best < 0 {
		return false
	}
	l.join(i, best)
	return true
}

// soleInFull returns the root of the only body of the type of form i, which the headline has, that the story names by
// one of the forms found, of several words, or -1: "Army denies preventing protest … The Lebanese Army said".
func (l *linker) soleInFull(i int32, found []int32) int32 {
	var room [8]int32
	bodies := room[:0]
	for _, c := range found {
		if f := &l.forms[c]; c != i && f.typ == l.forms[i].typ && f.to-f.from > 1 {
			bodies = append(bodies, c)
		}
	}
	return l.soleRoot(bodies)
}

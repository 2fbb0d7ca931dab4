package lede

import (
	"slices"
	"strings"

	"github.com/lede-news/lede/internal/gaz"
)

// complete sets the edges of names right that the tagger cut or glued, and adds the names of
// journals, which are made of common words: "Rutgers University–New Brunswick" and "NBC 4
// New York" are one, "Fort Worth's 6th Avenue" two. Spans are in text order; the result is too.
func (l *linker) complete(spans []nameSpan) []nameSpan {
	out := make([]nameSpan, 0, len(spans)+8)
	journals := strings.Contains(l.w.text, "journal") // in few stories
	end := int32(0)                                   // of what has been looked through for journals
	for k, s := range spans {
		if journals {
			out = l.addJournals(out, end, s.first)
		}
		end = max(end, s.last)
		if n := len(out); n > 0 && out[n-1].last > s.first {
			out[n-1].last = max(out[n-1].last, s.last) // within a journal's name
			continue
		}
		if s.typ > nameMisc {
			out = append(out, s)
			continue
		}
		if n := len(out); n > 0 && l.isOneBody(out[n-1], s) {
			out[n-1].last, out[n-1].typ = s.last, nameOrg
			continue
		}
		if n := len(out); n > 0 && l.joinParticles(&out[n-1], s) {
			continue
		}
		limit := int32(len(l.w.tokens))
		if k+1 < len(spans) {
			limit = spans[k+1].first
		}
		if tail := l.bodyTail(s, limit); tail > s.last {
			s.last, s.typ = tail, nameOrg
			end = max(end, s.last)
		}
		if s.typ != namePerson && s.typ <= nameMisc && (l.isPersonByForm(s) || l.isBalinese(s)) {
			s.typ = namePerson
		}
		s = l.lengthened(s)
		if first := l.headOfBody(s); first < s.first {
			if n := len(out); n == 0 || out[n-1].last <= first {
				s.first = first
			}
		}
		if end, start, head, tail := l.cutBeside(s); start > 0 {
			if end > s.first {
				x := s
				x.last, x.typ = end, head
				out = append(out, x)
			}
			if start >= s.last {
				continue
			}
			s.first, s.typ = start, tail
		}
		if cut := l.ownerEnd(s); cut > 0 {
			owner := s
			owner.last, s.first = cut, cut+1
			if owner.typ != nameOrg {
				owner.typ = nameGPE
			}
			out = append(out, owner)
		}
		out = append(out, s)
	}
	if journals {
		out = l.addJournals(out, end, int32(len(l.w.tokens)))
	}
	return out
}

// isOneBody reports whether the neighbours x and y are one body's name: a university and
// its seat, joined by a dash, a broadcaster, the number of a channel and its town, or a council
// that was taken apart (see isCouncil).
func (l *linker) isOneBody(x, y nameSpan) bool {
	if l.isCouncil(x, y) {
		return true
	}
	if y.first != x.last+1 || x.typ != nameOrg {
		return false
	}
	switch between := l.w.word(x.last); {
	case isHyphen(between) || between == "–":
		if l.w.tokens[x.last].space || l.w.tokens[y.first].space || !isPlace(y.typ) {
			return false
		}
		return l.w.word(x.last-1) == "University" || x.last-x.first > 2 && l.w.word(x.first) == "University"
	case l.w.tokens[x.last].kind == tokNumber:
		return len(between) < 3 && y.typ == nameGPE && x.last-x.first == 1 && inCased(networks, l.w.word(x.first)) &&
			l.w.tokens[x.last].space && l.w.tokens[y.first].space
	}
	return false
}

// lengthened returns s with what belongs to its name beside it: the "neo-" of "neo-Nazis",
// the "Finals" of "Davis Cup Finals", the second word of "Yersinia pestis"; without the word
// for what it is in a headline: "Moon Europa".
func (l *linker) lengthened(s nameSpan) nameSpan {
	n := int32(len(l.w.tokens))
	switch {
	case s.typ == nameNORP && s.first > 1 && isHyphen(l.w.word(s.first-1)) && !l.w.tokens[s.first].space && !l.w.tokens[s.first-1].space &&
		inWords(peoplePrefixes, l.w.word(s.first-2)):
		s.first -= 2
	case s.typ == nameEvent && l.isCupAt(s.last) && names.word(l.w.word(s.last-1))&gaz.EventWord != 0:
		s.last++
	case s.last-s.first == 2 && l.w.tokens[s.first].shape == shapeTitle && inWords(heavenNouns, l.w.word(s.first)) && inSorted(heavenlyBodies, l.w.word(s.last-1)):
		s.first++
		s.typ = nameLoc
	case s.last-s.first == 1 && s.last < n && l.isSpecies(s):
		s.last++
		s.typ = nameMisc
	}
	return s
}

// isCupAt reports whether the name of a sports event goes on at token i.
func (l *linker) isCupAt(i int32) bool {
	return int(i) < len(l.w.tokens) && l.w.tokens[i].space && inCased(eventTails, l.w.word(i))
}

// isSpecies reports whether s and the word behind it are a species' name: behind "bacteria",
// "species" and the like, or where that word, which is no English one, ends as Latin does.
func (l *linker) isSpecies(s nameSpan) bool {
	t := &l.w.tokens[s.last]
	word := l.w.word(s.last)
	if t.shape != shapeLower || !t.space || l.w.tokens[s.first].shape != shapeTitle || len(word) < 5 || names.word(l.w.word(s.first)) != 0 ||
		quoteWords().find(smallHash(word)) != nil || names.word(word) != 0 || names.capsOnly(word) != 0 {
		return false
	}
	for _, end := range latinEnds {
		if len(word) > len(end)+1 && word[len(word)-len(end):] == end {
			return true
		}
	}
	return false
}

// ownerEnd returns the token of the possessive between a large town or country, or a body, and what
// it has, which were taken for one place: "Fort Worth's 6th Avenue", "Jupiter's Ganymede".
// Owners that are persons' names too are none: "Lincoln's Inn".
func (l *linker) ownerEnd(s nameSpan) int32 {
	if !isPlace(s.typ) {
		return 0
	}
	for i := s.first + 1; i+1 < s.last; i++ {
		if word := l.w.word(i); !isPossessive(word) || len(word) < 2 {
			continue
		}
		name := l.compound(s.first, i)
		if c, _ := names.name(name); c&(gaz.Country|gaz.Capital|gaz.State|gaz.BigCity) != 0 && c&gaz.Person == 0 || inSorted(heavenlyBodies, name) {
			return i
		}
	}
	return 0
}

// addJournals appends the names of journals that stand behind the word "journal" in the
// tokens [first, last), with the names at the end that are parts of them taken back.
func (l *linker) addJournals(spans []nameSpan, first, last int32) []nameSpan {
	const longest = 12
	for i := max(first, 2); i < last; i++ {
		if l.w.tokens[i-1].shape != shapeLower || !l.w.tokens[i].space || l.w.word(i-1) != "journal" || !l.isCapital(i) {
			continue
		}
		end, n := i, int32(len(l.w.tokens))
		unit := l.w.sentences[l.sentenceOf(i)].last
		for j := i; j < min(n, unit, i+longest); j++ {
			switch word := l.w.word(j); {
			case l.isCapital(j) && names.word(word)&gaz.Calendar == 0:
				end = j + 1
			case !inWords(journalGlue, word):
				j = n
			}
		}
		if end > i && (end-i > 1 || int(end) >= len(l.w.tokens) || l.w.tokens[end].kind != tokWord || l.w.tokens[end].shape == shapeLower) {
			spans = append(spans, nameSpan{first: i, last: end, typ: nameOrg, conf: 80})
			i = end
		}
	}
	return spans
}

// dropCommon takes out the words with a capital that are no names: at the head of a sentence
// or in a headline, where every word has one, if the story writes them in small letters
// elsewhere and never else with a capital, and abbreviations of common nouns.
func (l *linker) dropCommon() {
	var seen map[uint64]*capitalUse // of words that may be no names
	var opens firstLetters          // of these words
	for i := range l.mentions {
		m := &l.mentions[i]
		if m.given < 0 && m.typ <= nameMisc && m.last-m.first == 1 && m.typ != nameNORP && l.mayBeCommon(m) {
			if seen == nil {
				seen = map[uint64]*capitalUse{}
			}
			word := l.w.word(m.first)
			seen[smallHash(word)] = &capitalUse{}
			opens.add(word[0])
		}
	}
	if seen != nil {
		l.countCapitals(seen, &opens)
	}
	l.mentions = slices.DeleteFunc(l.mentions, func(m mention) bool {
		if m.given >= 0 || m.typ > nameMisc || m.last-m.first != 1 {
			return false
		}
		word := l.w.word(m.first)
		if m.typ == nameOrg && inSorted(commonAcronyms, word) && !l.isInBrackets(&m) {
			return true
		}
		if !opens.has(word[0]) {
			return false
		}
		u := seen[smallHash(word)]
		return u != nil && u.free == 0 && u.small > 0
	})
}

// isInBrackets reports whether m stands in brackets, where a body's short form does.
func (l *linker) isInBrackets(m *mention) bool {
	return m.first > 0 && l.w.word(m.first-1) == "("
}

// A capitalUse counts how often a story has a word in small letters, and with a capital
// where nothing but its being a name asks for one.
type capitalUse struct{ small, free int }

// mayBeCommon reports whether m, a single word, stands where any word has a capital and is
// listed as none of the names of which a story speaks without more: countries, large places,
// bodies.
func (l *linker) mayBeCommon(m *mention) bool {
	word := l.w.word(m.first)
	if len(word) < 4 || l.w.tokens[m.first].shape == shapeLower || !l.isForced(m.first) || int(m.last) < len(l.w.tokens) && isPossessive(l.w.word(m.last)) {
		return false
	}
	c := names.word(word)
	if m.typ == namePerson && c&gaz.Person != 0 && c&gaz.Role == 0 {
		return false
	}
	return c&(gaz.Country|gaz.Capital|gaz.State|gaz.BigCity|gaz.Org|gaz.NORP) == 0
}

// isForced reports whether token i has its capital from its place: the first of a sentence, behind
// an opening mark or an article that is, in capitals there, or in a headline most words of which have one.
func (l *linker) isForced(i int32) bool {
	s := l.w.sentences[l.sentenceOf(i)]
	if i <= s.first || i == s.first+1 && (l.w.tokens[s.first].kind != tokWord || l.w.tokens[i].shape == shapeUpper) {
		return true
	}
	if l.w.tokens[i].shape == shapeUpper {
		return false
	}
	if kind := l.w.units[s.unit].kind; kind != unitTitle && kind != unitHeading {
		return false
	}
	small, large := 0, 0
	for j := s.first; j < s.last; j++ {
		switch t := &l.w.tokens[j]; {
		case t.kind != tokWord || t.end-t.start < 4:
		case t.shape == shapeLower:
			small++
		default:
			large++
		}
	}
	return large > 2*small
}

// countCapitals counts in uses the words of the story that it has; opens are their first
// letters.
func (l *linker) countCapitals(uses map[uint64]*capitalUse, opens *firstLetters) {
	for i := range l.w.tokens {
		t := &l.w.tokens[i]
		if t.kind != tokWord || t.end-t.start < 4 || !opens.has(l.w.text[t.start]) {
			continue
		}
		u := uses[smallHash(l.w.word(int32(i)))]
		switch {
		case u == nil:
		case t.shape == shapeLower:
			u.small++
		case !l.isForced(int32(i)), l.isPartOfName(int32(i)):
			u.free++
		}
	}
}

// isPartOfName reports whether token i stands within a name of several words.
func (l *linker) isPartOfName(i int32) bool {
	at, found := slices.BinarySearchFunc(l.mentions, i, func(m mention, i int32) int {
		switch {
		case m.last <= i:
			return -1
		case m.first > i:
			return 1
		}
		return 0
	})
	return found && l.mentions[at].last-l.mentions[at].first > 1
}

package lede

import (
	"slices"

	"github.com/lede-news/lede/internal/gaz"
)

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

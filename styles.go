package lede

import (
	"maps"
	"slices"
	"strings"
)

// isStyle reports whether the first word of the person's name s is a form of
// address or an abbreviated office: Mr, Alhaji, Sgt., both words of "Tan Sri".
func (l *linker) isStyle(s nameSpan) bool {
	word := l.w.word(s.first)
	if l.isStyleInCapitals(s) {
		return true
	}
	if !styleStarts.has(word[0], len(word)) && (len(word) < 4 || word[len(word)-1] != '.') {
		return false
	}
	switch {
	case honorificOf(word) != "" || isRoleAbbreviation(word) || inCased(titleWords, word),
		isOfficeInCapitals(word), inCased(rankWords, word), inCased(officePrefixes, word):
		return true
	case isStyleWord(word):
		return l.isPatronymic(s) // "Sheikh Saif bin Tariq", but "Sheikh Hasina"
	case inCased(styleSeconds, word):
		return s.first > 0 && inCased(styleFirsts, l.w.word(s.first-1))
	}
	return inCased(styleFirsts, word) && s.last-s.first > 2 && inCased(styleSeconds, l.w.word(s.first+1))
}

// styleStarts is the gate to the words that isStyle knows, but for abbreviations with
// their dot.
var styleStarts = gateTo(slices.Collect(maps.Keys(honorifics)), slices.Collect(maps.Keys(styleWords)),
	rankWords, officePrefixes, roleAbbreviations, titleWords, styleFirsts, styleSeconds)

// isStyleInCapitals reports whether the first word of the name s, which stands in
// capitals as the first words of a story do, is a form of address or an office:
// "DAME WINIFRED ALDOUS".
func (l *linker) isStyleInCapitals(s nameSpan) bool {
	word := l.w.word(s.first)
	if len(word) < 3 || l.w.tokens[s.first].shape != shapeUpper || l.w.tokens[s.first+1].shape != shapeUpper {
		return false
	}
	plain := word[:1] + strings.ToLower(word[1:])
	return honorifics[plain] != "" || inCased(titleWords, plain)
}

// isPatronymic reports whether a word within the name s says whose son or of which
// house its bearer is, as in the names of Arab princes: "bin", "Al".
func (l *linker) isPatronymic(s nameSpan) bool {
	for i := s.first + 2; i < s.last; i++ {
		word := l.w.word(i)
		if inWords(patronymics, word) || len(word) > 3 && word[2] == '-' && strings.EqualFold(word[:2], "al") {
			return true
		}
	}
	return false
}

// isOfficeInCapitals reports whether word is an abbreviated office with its dot
// in capitals, as transcripts have it before what is said: GOV., SEN.
func isOfficeInCapitals(word string) bool {
	if len(word) < 4 || word[len(word)-1] != '.' {
		return false
	}
	for _, office := range roleAbbreviations {
		if strings.EqualFold(office, word) {
			return true
		}
	}
	return false
}

// isPostNominal reports whether word is one of postNominals, with dots or without.
func isPostNominal(word string) bool {
	if len(word) < 2 || !hasCapital(word[1:]) {
		return false // as most words
	}
	return slices.ContainsFunc(postNominals, func(t string) bool {
		for i := range len(word) {
			switch {
			case word[i] == '.' && i > 0:
			case t != "" && word[i] == t[0]:
				t = t[1:]
			default:
				return false
			}
		}
		return t == ""
	})
}

// isDegree reports whether s, which stands behind the mentions before, is no name but what
// stands behind one and its comma: "M.D." and "Ph.D." in "Ann Lee, M.D., Ph.D.".
func (l *linker) isDegree(s nameSpan, before []mention) bool {
	i := s.first
	for ; i < s.last; i++ {
		if word := l.w.word(i); word != "," && !isPostNominal(word) {
			return false
		}
	}
	for i = s.first - 1; i > 0 && (l.w.word(i) == "," || isPostNominal(l.w.word(i))); i-- {
	}
	return i < s.first-1 && len(before) > 0 && before[len(before)-1].typ == namePerson && before[len(before)-1].last == i+1
}

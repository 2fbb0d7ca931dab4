package lede

import (
	"strings"

	"github.com/lede-news/lede/internal/gaz"
)

// roadStart returns the start of the number of the road that s is, or -1: "the A96", where the tagger sees a place
// or, behind "on the" and the like, a thing; "[Interstate 35]", "[U.S. Route 20]", "I-[35]". A British road
// stands alone: "A93 Banchory" was cut by complete.
func (l *linker) roadStart(s nameSpan) int32 {
	last := l.w.word(s.last - 1)
	if s.typ == nameWork || s.typ == nameEvent || !isDigit(last[0]) && !isDigit(last[len(last)-1]) {
		return -1
	}
	switch n := s.last - s.first; {
	case n == 1 && isRoadNumber(last):
		if isPlace(s.typ) || s.typ != namePerson && l.isOnRoad(s) {
			return s.first
		}
	case n == 1 && isPlace(s.typ) && s.first > 1 && isHyphen(l.w.word(s.first-1)) && !l.w.tokens[s.first].space && !l.w.tokens[s.first-1].space:
		if inCased(roadSigns, l.w.word(s.first-2)) {
			return s.first - 2
		}
	case n == 3 && isHyphen(l.w.word(s.first+1)) && inCased(roadSigns, l.w.word(s.first)) && s.typ != nameOrg:
		return s.first
	case n > 1 && n < 5 && inCased(roadNouns, l.w.word(s.last-2)):
		return s.first
	}
	return -1
}

// isRoadNumber reports whether word is the number of a British road: A96, B979, M4.
func isRoadNumber(word string) bool {
	if len(word) < 2 || len(word) > 5 || word[0] != 'A' && word[0] != 'B' && word[0] != 'M' || word[1] == '0' {
		return false
	}
	for i := 1; i < len(word); i++ {
		if !isDigit(word[i]) {
			return false
		}
	}
	return true
}

// isOnRoad reports whether "on the", "along the" or the like stands before s and no noun behind it but "road".
func (l *linker) isOnRoad(s nameSpan) bool {
	if s.first < 2 || !isThe(l.w.word(s.first-1)) || !inWords(roadPrepositions, l.w.word(s.first-2)) {
		return false
	}
	return !l.isNoun(s.last) || inWords(roadFollowers, l.w.word(s.last))
}

// isStreet reports whether s ends as the names of streets do, and not as those of other places: "West 23rd Street".
func (l *linker) isStreet(s nameSpan) bool {
	last := l.w.word(s.last - 1)
	return inCased(streetWords, last) && names.word(last)&gaz.PlaceWord == 0
}

// isStreetInOne reports whether s, one word that is no listed place, ends as the names of streets do in Swedish,
// German and their neighbours: "Bryggargatan".
func (l *linker) isStreetInOne(s nameSpan) bool {
	word := l.w.word(s.first)
	for _, end := range streetEnds {
		if len(word) > len(end)+2 && strings.HasSuffix(word, end) {
			return names.word(word)&gaz.GPE == 0
		}
	}
	return false
}

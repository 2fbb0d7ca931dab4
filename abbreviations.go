package lede

import (
	"strings"
	"unicode/utf8"

	"github.com/lede-news/lede/internal/gaz"
)

// longestEntry is the length of the longest word that the tables of abbreviations and
// values have.
const longestEntry = 16

// dot decides what the dot at j in the text is to the word that starts at i. It
// returns j if the dot is no part of the word, else the place after it. A dot
// within a decimal or an acronym has no stop; otherwise the token ends at the
// place returned.
func (s *scanner) dot(i, j int) (end int, stop stopKind, link bool) {
	text := s.text
	word := text[i:j]
	next := byte(' ')
	if j+1 < len(text) {
		next = text[j+1]
	}
	switch class := classes[next]; {
	case next == '.':
		return j, stopNone, false
	case class == clDigit:
		if isDigit(text[j-1]) {
			return j + 1, stopNone, false // R2.5m
		}
	case class&clLetter != 0:
		if end, stop := acronymEnd(text, i, j); end > j {
			return end, stop, false
		}
		if len(word) == 3 && (word == "www" || word == "WWW") {
			return linkEnd(text, j), stopNone, true
		}
		if end := s.hostEnd(i, j); end > j {
			return end, stopNone, true
		}
	}
	if stop := s.abbreviation(word, j); stop != stopNone {
		return j + 1, stop, false
	}
	return j, stopNone, false
}

// acronymEnd returns the place after an acronym with dots whose first letter is
// text[i:j], and how it may end a sentence: U.S., U.S, a.m., e.g., J.K. before
// "Rowling". It returns j if there is none. "Ph.D." and its kind are in the
// table of abbreviations.
func acronymEnd(text string, i, j int) (int, stopKind) {
	if j-i != 1 {
		if inWords(dottedDegrees, degreeAt(text, i)) {
			return degreeEnd(text, i), stopSometime
		}
		return j, stopNone
	}
	k := j
	letters := 1
	for k+1 < len(text) && text[k] == '.' && classes[text[k+1]]&clLetter != 0 {
		if k+2 < len(text) && (classes[text[k+2]]&clAlnum != 0 || classes[text[k+2]] == clHigh && letterAt(text, k+2)) {
			break // the letter opens a word: J.Smith
		}
		letters++
		k += 2
	}
	if letters == 1 {
		return j, stopNone
	}
	dotted := k < len(text) && text[k] == '.'
	if dotted && k+1 < len(text) && text[k+1] == '.' {
		dotted = false // an ellipsis follows
	}
	stop := acronymStop(text[i:k])
	if !dotted {
		return k, stopNever // U.S without its last dot: no stop at all
	}
	return k + 1, stop
}

// acronymStop says how an acronym, without its last dot, may end a sentence.
func acronymStop(word string) stopKind {
	switch {
	case inWords(dottedClock, word):
		return stopOften
	case inWords(dottedNever, word):
		return stopNever
	}
	return stopSometime
}

// degreeAt returns the letters and dots from i on in text, without the last dot.
func degreeAt(text string, i int) string {
	return strings.TrimSuffix(text[i:degreeEnd(text, i)], ".")
}

// degreeEnd returns the place after the letters and dots from i on in text, as
// far as an entry of a table can reach.
func degreeEnd(text string, i int) int {
	j := i
	for j < len(text) && j-i < longestEntry && (classes[text[j]]&clLetter != 0 || text[j] == '.') {
		j++
	}
	return j
}

// abbreviation says how the word before the dot at j may end a sentence if the
// dot belongs to it, or stopNone if the dot is a full stop.
func (s *scanner) abbreviation(word string, j int) stopKind {
	text := s.text
	k := j + 1
	for k < len(text) && classes[text[k]] == clBlank {
		k++
	}
	var next charClass
	if k < len(text) {
		next = classes[text[k]]
		if next == clHigh && letterAt(text, k) {
			next = clUpper
		}
	}
	if len(word) == 1 {
		return s.initial(classes[word[0]], word == "I", j, k, next)
	}
	if classes[word[0]] == clHigh {
		if r, n := utf8.DecodeRuneInString(word); n == len(word) {
			return s.initial(runeClass(r), false, j, k, next) // É. Zola
		}
	}
	if !abbrStarts.has(word[0], len(word)) {
		return stopNone
	}
	capital := classes[word[0]] == clUpper
	switch {
	case capital && next == clUpper && k > j+1 && classes[word[1]] == clLower && (inWords(abbrGiven, word) || inWords(abbrStyles, word)) && s.isGiven(word, text[k:]):
		return stopNever
	case inWords(abbrTitles, word):
		if !capital && next != clUpper {
			return stopNone
		}
		return stopNever
	case inWords(abbrNever, word):
		return stopNever
	case inWords(abbrOften, word):
		return stopOften
	case inWords(abbrNumber, word):
		if next == clDigit || k < len(text) && isRoman(text[k:]) && k > j+1 {
			return stopNever
		}
	case !capital:
	case inWords(abbrNames, word):
		return stopSometime
	case inWords(abbrDates, word):
		if next == clDigit || next == clLower || k < len(text) && text[k] == ',' {
			return stopSometime
		}
	case inWords(abbrStates, word):
		if n := len(s.tokens); n > s.first && text[s.tokens[n-1].start] == ',' {
			return stopSometime
		}
	}
	return stopNone
}

// abbrStarts is the gate to all abbreviations, which are listed in small letters.
var abbrStarts = gateTo(abbrTitles, abbrGiven, abbrStyles, abbrNever, abbrOften, abbrNumber, abbrNames, abbrDates, abbrStates)

// isGiven reports whether word, one of abbrGiven or abbrStyles with a dot behind it and rest
// behind that, stands before the rest of a name: rest opens no sentence, and what stands before is
// no name of which word is the end: "the cellist Yo-Yo Ma. Alibaba …", "Towson, Md. Police …".
func (s *scanner) isGiven(word, rest string) bool {
	if next := wordAt(rest, 0); inWords(starters, next) || len(next) == 1 && inWords(abbrStyles, word) {
		return false // "Dr. Ing. H.C.F. Porsche" is a firm
	}
	n := len(s.tokens)
	if n == s.first {
		return true
	}
	before := s.text[s.tokens[n-1].start:s.tokens[n-1].end]
	switch {
	case before == ",":
		return !inWords(abbrStates, word)
	case isHyphen(before), before == "(":
		return false
	case s.tokens[n-1].kind == tokWord && before[len(before)-1] != '.' && hasCapital(before[:1]):
		return word == "Md" || word == "Mohd" || word == "Muhd" || honorificOf(before) != "" || s.isOfficeBefore(n-1)
	}
	return true
}

// isOfficeBefore reports whether token i, a word with a capital, is an office by itself or with where it
// is: "Senator", "Quezon City Mayor"; behind another word it may be a name.
func (s *scanner) isOfficeBefore(i int) bool {
	at := func(i int) string { return s.text[s.tokens[i].start:s.tokens[i].end] }
	if listsOf(at(i))&listRole == 0 {
		return false
	}
	return i == s.first || !hasCapital(at(i - 1)[:1]) || names.word(at(i-1))&(gaz.GPE|gaz.PlaceWord|gaz.OrgWord) != 0
}

// isRoman reports whether s opens with a Roman numeral in capitals.
func isRoman(s string) bool {
	n := 0
	for n < len(s) && (s[n] == 'I' || s[n] == 'V' || s[n] == 'X') {
		n++
	}
	return n > 0 && (n == len(s) || classes[s[n]]&clLetter == 0)
}

// initial says whether the dot at j belongs to the single letter before it, of
// the given class: the J. of "J. K. Rowling", the v. of "Roe v. Wade", the l. of
// "(l.)". The next word starts at k with the class next. A capital that ends its
// sentence is no initial ("Plan B. The minister …", "hepatitis C."): a word that
// opens sentences follows, or nothing does. Nor is the pronoun I before a small
// letter, or the platform ("she wrote on X. Kerr did not answer").
func (s *scanner) initial(class charClass, pronoun bool, j, k int, next charClass) stopKind {
	if k >= len(s.text) {
		return stopNone
	}
	switch class {
	case clLower:
		return stopNever
	case clUpper:
		switch {
		case next == clUpper:
			if k > j+1 && (inWords(starters, wordAt(s.text, k)) || s.isPlatform(j)) {
				return stopNone
			}
			return stopNever
		case next == clLower:
			if !pronoun {
				return stopNever
			}
		case s.text[k] == ',' || s.text[k] == '-' || s.text[k] == ')':
			return stopNever
		}
	}
	return stopNone
}

// isPlatform reports whether the letter before the dot at j is X, the platform, by the word
// before it.
func (s *scanner) isPlatform(j int) bool {
	n := len(s.tokens)
	return s.text[j-1] == 'X' && n > s.first && inWords(platformFronts, s.text[s.tokens[n-1].start:s.tokens[n-1].end])
}

// wordAt returns the letters of ASCII at i in text, as far as an entry of a
// table can reach.
func wordAt(text string, i int) string {
	j := i
	for j < len(text) && j-i <= longestEntry && classes[text[j]]&clLetter != 0 {
		j++
	}
	return text[i:j]
}

package lede

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// countWords returns the number of words in s.
func countWords(s string) int {
	n, blank := 0, true
	for _, r := range s {
		was := blank
		if blank = unicode.IsSpace(r); was && !blank {
			n++
		}
	}
	return n
}

// firstWordLen returns the length of the first word of s.
func firstWordLen(s string) int {
	if n := strings.IndexByte(s, ' '); n >= 0 {
		return n
	}
	return len(s)
}

// endWord returns the last of words, or "".
func endWord(words []string) string {
	if len(words) == 0 {
		return ""
	}
	return words[len(words)-1]
}

// isTitled reports whether each word of s begins with a capital letter.
func isTitled(s string) bool {
	for word := range strings.FieldsSeq(s) {
		if !opensUpper(word) {
			return false
		}
	}
	return true
}

// opensUpper reports whether s begins with a capital letter.
func opensUpper(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r)
}

// isCapitals reports whether all letters of s are capital, and there are two at
// least. The small letters of an abbreviation after a comma do not count:
// "CAPE CANAVERAL, Fla".
func isCapitals(s string) bool {
	s, _, _ = strings.Cut(s, ",")
	n := 0
	for _, r := range s {
		if unicode.IsLower(r) {
			return false
		}
		if unicode.IsUpper(r) {
			n++
		}
	}
	return n >= 2
}

// firstWordIsCapitals reports whether the first word of s is in capitals.
func firstWordIsCapitals(s string) bool {
	return isCapitals(strings.TrimRight(s[:firstWordLen(s)], ","))
}

// titleCase returns words in capitals as a name is written in running text.
func titleCase(words []string) string {
	var b strings.Builder
	for i, word := range words {
		if i > 0 {
			b.WriteByte(' ')
		}
		_, n := utf8.DecodeRuneInString(word)
		b.WriteString(word[:n])
		b.WriteString(inSmall(word[n:]))
	}
	return b.String()
}

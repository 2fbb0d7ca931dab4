package lede

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// appendFields appends the first n words of s to fields, all of them if n is negative;
// words are as [strings.Fields] cuts them.
func appendFields(fields []string, s string, n int) []string {
	start := -1 // of the word at hand
	for i := 0; i < len(s) && n != 0; {
		size, blank := 1, false
		if c := s[i]; c < utf8.RuneSelf {
			blank = isBlank(c)
		} else {
			var r rune
			r, size = utf8.DecodeRuneInString(s[i:])
			blank = unicode.IsSpace(r)
		}
		switch {
		case !blank && start < 0:
			start = i
		case blank && start >= 0:
			fields = append(fields, s[start:i])
			start = -1
			n--
		}
		i += size
	}
	if start >= 0 && n != 0 {
		fields = append(fields, s[start:])
	}
	return fields
}

// inSmall is [strings.ToLower], made for the short strings that heuristics look at, as
// a word or the head of a line.
func inSmall(s string) string {
	if len(s) <= 64 {
		var buf [64]byte
		return smallIn(buf[:len(s)], s)
	}
	if len(s) <= 512 {
		var buf [512]byte
		return smallIn(buf[:len(s)], s)
	}
	return strings.ToLower(s)
}

// smallIn is inSmall with room for the letters in buf, which is as long as s.
func smallIn(buf []byte, s string) string {
	from := 0 // what stands before needs no change
	for from < len(s) && s[from]-'A' >= 26 && s[from] < utf8.RuneSelf {
		from++
	}
	if from == len(s) {
		return s
	}
	buf = buf[:len(s)]
	copy(buf, s[:from])
	capitals := false
	for i := from; i < len(s); i++ {
		c := s[i]
		switch {
		case c-'A' < 26:
			c |= 0x20
			capitals = true
		case c < utf8.RuneSelf:
		case i+2 < len(s) && c == 0xE2 && s[i+1] == 0x80 && s[i+2]&0xC0 == 0x80:
			buf[i], buf[i+1] = c, 0x80 // a dash, a quotation mark
			i += 2
			c = s[i]
		default:
			return strings.ToLower(s)
		}
		buf[i] = c
	}
	if !capitals {
		return s
	}
	return string(buf)
}

// isAlnum reports whether r is a letter or a digit.
func isAlnum(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

package lede

import (
	"unicode"
	"unicode/utf8"
)

// The shapes of words. Words of several runs, as "McDonald" or "B2B", get a
// number above these by their pattern.
const (
	shapeX    = 1 + iota // A
	shapeXX              // NATO
	shapeXx              // Geneva
	shapeXs              // word
	shapeD               // 2022
	shapePunc            // neither letters nor digits
	shapeRest            // the first free number
)

// patternOf returns a number for the pattern of capitals, small letters, digits
// and other runes of s.
func patternOf(s string) uint8 {
	if p := plainPattern(s); p != 0 {
		return p
	}
	return runsPattern(s)
}

// runsPattern is patternOf for any word.
func runsPattern(s string) uint8 {
	var runs [8]byte
	n := 0
	one := true
	for i := 0; i < len(s); {
		r, size := rune(s[i]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRuneInString(s[i:])
		}
		i += size
		c := letterClass(r)
		if n > 0 && runs[n-1] == c {
			if n == 1 {
				one = false
			}
			continue
		}
		if n == len(runs) {
			break
		}
		runs[n] = c
		n++
	}
	switch string(runs[:n]) {
	case "X":
		if one {
			return shapeX
		}
		return shapeXX
	case "Xx":
		if one {
			return shapeXx
		}
	case "x":
		return shapeXs
	case "d":
		return shapeD
	case ".", "":
		return shapePunc
	}
	h := uint64(14695981039346656037)
	for _, c := range runs[:n] {
		h = (h ^ uint64(c)) * 0x100000001b3
	}
	if !one {
		h *= 31
	}
	return shapeRest + uint8(mix64(h)%(256-shapeRest))
}

// plainPattern is patternOf for most words: ASCII letters of which none but the first
// is a capital, or all are; digits. It returns 0 for others.
func plainPattern(s string) uint8 {
	if s == "" {
		return shapePunc
	}
	var rest charClass
	for i := 1; i < len(s); i++ {
		rest |= classes[s[i]]
	}
	switch first := classes[s[0]]; {
	case first|rest == clLower:
		return shapeXs
	case first == clUpper && rest == clLower:
		return shapeXx
	case first == clUpper && rest == 0:
		return shapeX
	case first|rest == clUpper:
		return shapeXX
	case first|rest == clDigit:
		return shapeD
	case (first|rest)&^(clOther|clMark) == 0:
		return shapePunc
	}
	return 0
}

// letterClass returns X for a capital, x for any other letter or combining mark,
// d for a digit and a full stop for the rest.
func letterClass(r rune) byte {
	switch {
	case 'a' <= r && r <= 'z':
		return 'x'
	case 'A' <= r && r <= 'Z':
		return 'X'
	case '0' <= r && r <= '9':
		return 'd'
	case r < utf8.RuneSelf:
		return '.'
	case unicode.IsUpper(r), unicode.IsTitle(r):
		return 'X'
	case unicode.IsLetter(r), unicode.Is(unicode.M, r):
		return 'x'
	case unicode.IsDigit(r):
		return 'd'
	}
	return '.'
}

// anyCapital reports whether s has a capital letter.
func anyCapital(s string) bool {
	for i := 0; i < len(s); i++ {
		if c := s[i]; 'A' <= c && c <= 'Z' {
			return true
		} else if c >= utf8.RuneSelf {
			for _, r := range s[i:] {
				if unicode.IsUpper(r) || unicode.IsTitle(r) {
					return true
				}
			}
			return false
		}
	}
	return false
}

// shapeSteps is the number of shapes that the dense features tell apart: rarer
// patterns share one.
const shapeSteps = 16

// shapeStep returns the step of a shape; 0 stands for none.
func shapeStep(shape uint8) uint64 {
	if shape < shapeRest {
		return uint64(shape)
	}
	return shapeRest + uint64(shape)%(shapeSteps-shapeRest)
}

package lede

import (
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// foldWord appends to dst the letters and digits of word, small and without
// diacritics, so that two writings of one name are the same bytes: "U.S." and
// "US", "Díaz-Canel" and "DIAZ CANEL" without its blank, "O’Neill" and
// "O'Neill". A possessive ending ("Russia's") is left out. A word without
// letters and digits ("&") is appended as it stands.
func foldWord(dst []byte, word string) []byte {
	word = cutPossessive(word)
	n := len(dst)
	for i := 0; i < len(word); {
		c := word[i]
		if c < utf8.RuneSelf {
			i++
			if classes[c]&clAlnum != 0 {
				dst = append(dst, c|0x20) // digits have that bit
			}
			continue
		}
		r, size := utf8.DecodeRuneInString(word[i:])
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			dst = appendFolded(dst, r, word[i:i+size])
		}
		i += size
	}
	if len(dst) == n {
		return append(dst, word...)
	}
	return dst
}

// appendFolded appends the small plain letters of the rune r, written s.
func appendFolded(dst []byte, r rune, s string) []byte {
	if plain := plainLetters[unicode.ToLower(r)]; plain != "" {
		return append(dst, plain...)
	}
	if d := norm.NFD.PropertiesString(s).Decomposition(); len(d) > 0 {
		r, _ = utf8.DecodeRune(d)
	}
	return utf8.AppendRune(dst, unicode.ToLower(r))
}

// plainLetters gives the plain spelling of Latin letters that Unicode does not
// decompose.
var plainLetters = map[rune]string{
	'ß': "ss", 'æ': "ae", 'œ': "oe", 'ø': "o", 'ł': "l", 'đ': "d", 'ð': "d",
	'þ': "th", 'ħ': "h", 'ı': "i", 'ŋ': "n", 'ŧ': "t", 'ə': "e",
}

// cutPossessive returns word without a possessive ending: 's, ’s, or an
// apostrophe alone after an s.
func cutPossessive(word string) string {
	n := len(word)
	if n < 3 {
		return word
	}
	if c := word[n-1]; c == 's' || c == 'S' {
		if word[n-2] == '\'' {
			return word[:n-2]
		}
		if n > 4 && word[n-4:n-1] == "’" {
			return word[:n-4]
		}
		return word
	}
	if c := word[n-1]; c == '\'' {
		return word[:n-1]
	}
	if n > 4 && word[n-3:] == "’" {
		return word[:n-3]
	}
	return word
}

// hashSeed and hashStep are those of the 64-bit FNV-1a hash.
const (
	hashSeed uint64 = 14695981039346656037
	hashStep uint64 = 1099511628211
)

// hashBytes returns the hash of b, going on from h.
func hashBytes(h uint64, b []byte) uint64 {
	for _, c := range b {
		h = (h ^ uint64(c)) * hashStep
	}
	return h
}

// hashString returns the hash of s, going on from h.
func hashString(h uint64, s string) uint64 {
	for i := 0; i < len(s); i++ {
		h = (h ^ uint64(s[i])) * hashStep
	}
	return h
}

// joinHash returns the hash of a run of words from the hash h of those before
// and the key of the next.
func joinHash(h, key uint64) uint64 {
	h ^= key
	h *= 0x9E3779B97F4A7C15
	return h ^ h>>29
}

package gaz

import (
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// A Key is the hash of a name, made of it word by word. Its zero value is
// where a name starts.
//
// Two spellings have one key if they differ in accents, dots, apostrophes, a
// possessive 's at the end, or in capitals after the first letter of a word
// that is not all in capitals: "Jose" and "José", "US" and "U.S.", "McDonald"
// and "Mcdonald". A word that opens small, one that opens with a capital and
// one all in capitals have different keys: "us", "Us", "US".
type Key struct {
	h     uint64
	words int
}

// FNV-1a, 64 bits.
const (
	fnvOffset = 14695981039346656037
	fnvPrime  = 1099511628211
)

// The marks that open a word in a key: how it is written.
const (
	formLower = 1 + iota
	formTitle
	formUpper
)

// Add adds a token to k. A token that has no space before it goes on with the
// word before. Where caps is set the text is in capitals, or capitals open all
// of its words, and says nothing of how the word is written elsewhere: it is
// taken as one that opens with a capital, or as a small one if it is a
// function word within a name.
func (k *Key) Add(token string, space, caps bool) {
	if k.words == 0 {
		k.h = fnvOffset
	}
	token = trimPossessive(token)
	if space || k.words == 0 {
		form := formOf(token)
		switch {
		case form == 0:
			// A dot or a quotation mark opens no word.
		case k.words > 0 && isFunction(token):
			form = formLower
		case caps:
			form = formTitle
		}
		if form != 0 {
			k.byte(byte(form))
			k.words++
		}
	}
	k.fold(token)
}

// Sum returns the hash of all that was added.
func (k *Key) Sum() uint64 {
	h := k.h
	h ^= h >> 32
	h *= 0x9e3779b97f4a7c15
	h ^= h >> 29
	h *= 0xbf58476d1ce4e5b9
	return h ^ h>>32
}

// byte adds one byte.
func (k *Key) byte(b byte) { k.h = (k.h ^ uint64(b)) * fnvPrime }

// fold adds the letters of s, small and without accents, and what else it
// holds but for dots, apostrophes and marks.
func (k *Key) fold(s string) {
	for i := 0; i < len(s); {
		c := s[i]
		if c >= utf8.RuneSelf {
			r, n := utf8.DecodeRuneInString(s[i:])
			k.rune(r, s[i:i+n])
			i += n
			continue
		}
		i++
		if c = folded[c]; c != 0 {
			k.byte(c)
		}
	}
}

// folded has what a key takes of each character of ASCII: 0 for those left out, the
// small letter for a capital, all others as they are.
var folded = func() (to [utf8.RuneSelf]byte) {
	for c := range byte(utf8.RuneSelf) {
		switch {
		case 'A' <= c && c <= 'Z':
			to[c] = c + 'a' - 'A'
		case c == '.' || c == '\'' || c == '`' || c <= ' ':
		default:
			to[c] = c
		}
	}
	return to
}()

// rune adds the rune r, which is written s.
func (k *Key) rune(r rune, s string) {
	switch r {
	case '’', '‘', 'ʻ', 'ʼ', 'ʿ', 'ʾ', '´':
		return
	}
	if plain := plainLetter(r); plain != "" {
		for i := range len(plain) {
			k.byte(plain[i])
		}
		return
	}
	if d := norm.NFKD.PropertiesString(s).Decomposition(); d != nil {
		for len(d) > 0 {
			r, n := utf8.DecodeRune(d)
			k.plain(r)
			d = d[n:]
		}
		return
	}
	k.plain(r)
}

// plain adds r, small, unless it is a combining mark.
func (k *Key) plain(r rune) {
	if unicode.Is(unicode.Mn, r) {
		return
	}
	var buf [utf8.UTFMax]byte
	for _, b := range buf[:utf8.EncodeRune(buf[:], unicode.ToLower(r))] {
		k.byte(b)
	}
}

// plainLetter returns what r is written as without accents, for the letters
// that Unicode does not take apart.
func plainLetter(r rune) string {
	switch r {
	case 'ø', 'Ø':
		return "o"
	case 'ł', 'Ł':
		return "l"
	case 'đ', 'Đ', 'ð', 'Ð':
		return "d"
	case 'ı', 'İ':
		return "i"
	case 'ß', 'ẞ':
		return "ss"
	case 'æ', 'Æ':
		return "ae"
	case 'œ', 'Œ':
		return "oe"
	case 'þ', 'Þ':
		return "th"
	case 'ħ', 'Ħ':
		return "h"
	case 'ə', 'Ə':
		return "a"
	case '‐', '‑':
		return "-"
	}
	return ""
}

// formOf returns how a token is written: small, with a capital first, or all
// in capitals (two at least); 0 if it holds no letter and no digit.
func formOf(token string) int {
	if token != "" && token[0]-'a' < 26 {
		return formLower // as most are
	}
	if len(token) > 1 && token[0]-'A' < 26 && token[1]-'a' < 26 {
		return formTitle // as most others are
	}
	form, upper := 0, 0
	for _, r := range token {
		switch {
		case unicode.IsUpper(r):
			if form == 0 {
				form = formTitle
			}
			upper++
		case unicode.IsLetter(r):
			if form == formTitle {
				return formTitle
			}
			return formLower
		case unicode.IsDigit(r):
			if form == 0 {
				form = formLower
			}
		}
	}
	if upper > 1 && form == formTitle {
		return formUpper
	}
	return form
}

// trimPossessive returns token without an 's at its end.
func trimPossessive(token string) string {
	n := len(token)
	if n < 3 || token[n-1] != 's' && token[n-1] != 'S' {
		return token
	}
	switch {
	case token[n-2] == '\'':
		return token[:n-2]
	case n > 4 && token[n-4:n-1] == "’":
		return token[:n-4]
	}
	return token
}

// functionWords are the words that stand small within a name of several words,
// though a headline in capitals or Title Case writes them large.
var functionWords = [...]string{
	"a", "al", "and", "at", "da", "das", "de", "del", "della", "den", "der", "des", "di", "do", "dos", "du",
	"e", "el", "for", "from", "i", "in", "la", "las", "le", "les", "los", "of", "on", "the", "to", "und", "van", "von", "y",
}

// functionLengths has a bit for each length of the functionWords that open with a
// letter, by the lower bits of that.
var functionLengths = func() (lengths [32]uint8) {
	for _, f := range functionWords {
		lengths[f[0]&31] |= 1 << len(f)
	}
	return lengths
}()

// isFunction reports whether token is one of functionWords in any letters.
func isFunction(token string) bool {
	if len(token) > 5 || token == "" || functionLengths[token[0]&31]>>len(token)&1 == 0 {
		return false
	}
	var buf [5]byte
	for i := range len(token) {
		c := token[i]
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		if c < 'a' || c > 'z' {
			return false
		}
		buf[i] = c
	}
	word := buf[:len(token)]
	for _, f := range functionWords {
		if f == string(word) {
			return true
		}
	}
	return false
}

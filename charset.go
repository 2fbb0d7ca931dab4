package lede

import (
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// A charset says how the characters of a text are written as bytes.
type charset uint8

const (
	charsetUTF8    charset = iota
	charsetMixed           // UTF-8 with pieces in Windows-1252, or cut
	charset1252            // Windows-1252, of which Latin-1 is a part
	charsetUTF16LE         // the low byte first
	charsetUTF16BE
)

// charsetOf returns the charset of text. UTF-16 is told by its byte order mark
// or by the zeros in every other byte of western text. What is no UTF-8 is taken
// for Windows-1252, unless most of its characters beyond ASCII are UTF-8: a page
// put together from several sources.
func charsetOf(text string) charset {
	if c := wideCharset(text); c != charsetUTF8 {
		return c
	}
	if utf8.ValidString(text) {
		return charsetUTF8
	}
	valid, invalid := 0, 0
	for i := 0; i < len(text); {
		if text[i] < utf8.RuneSelf {
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(text[i:])
		if r == utf8.RuneError && n == 1 {
			invalid++
		} else {
			valid++
		}
		i += n
	}
	if valid > invalid {
		return charsetMixed
	}
	return charset1252
}

// wideCharset returns the kind of UTF-16 that text is in by its byte order mark
// or by the zeros in its first bytes, or charsetUTF8 if it is in none. A text with
// a few stray zeros is not.
func wideCharset(text string) charset {
	switch {
	case strings.HasPrefix(text, "\xff\xfe"):
		return charsetUTF16LE
	case strings.HasPrefix(text, "\xfe\xff"):
		return charsetUTF16BE
	}
	if strings.IndexByte(text, 0) < 0 {
		return charsetUTF8
	}
	n := min(len(text), 1024) / 2
	var zeros [2]int
	for i := range 2 * n {
		if text[i] == 0 {
			zeros[i%2]++
		}
	}
	switch even, odd := zeros[0], zeros[1]; {
	case odd*10 >= n*6 && even*20 <= n:
		return charsetUTF16LE
	case even*10 >= n*6 && odd*20 <= n:
		return charsetUTF16BE
	}
	return charsetUTF8
}

// decodeAny returns text as UTF-8, and its edits.
func decodeAny(text string) (string, pass) { return decode(text, charsetOf(text)) }

// decode returns text, which is in the charset c, as UTF-8, and its edits.
func decode(text string, c charset) (string, pass) {
	switch c {
	case charsetUTF8:
		return text, nil
	case charsetUTF16LE, charsetUTF16BE:
		return decodeUTF16(text, c)
	}
	r := rewriter{text: text}
	for i := 0; i < len(text); {
		if text[i] < utf8.RuneSelf {
			i++
			continue
		}
		n := 1
		if c == charsetMixed {
			var valid bool
			if n, valid = sequence(text[i:]); valid {
				i += n
				continue
			}
		}
		if n > 1 {
			r.replace(i, n, "\uFFFD")
		} else {
			r.replace(i, 1, string(charmap.Windows1252.DecodeByte(text[i])))
		}
		i += n
	}
	return r.end(), r.edits
}

// sequence returns the length of the sequence of UTF-8 that opens s, and whether
// it is valid. One that is cut is as long as the bytes that are left of it.
func sequence(s string) (n int, valid bool) {
	r, n := utf8.DecodeRuneInString(s)
	if r != utf8.RuneError || n > 1 {
		return n, true
	}
	size := 0
	switch c := s[0]; {
	case c >= 0xF0 && c < 0xF5:
		size = 4
	case c >= 0xE0:
		size = 3
	}
	for n < len(s) && n < size-1 && s[n]&0xC0 == 0x80 {
		n++
	}
	return n, false
}

// decodeUTF16 returns text in UTF-16 as UTF-8, without its byte order mark, and
// its edits. A surrogate by itself, or a byte left over at the end, is U+FFFD.
func decodeUTF16(text string, c charset) (string, pass) {
	unit := func(i int) rune {
		if i+1 >= len(text) {
			return -1
		}
		if c == charsetUTF16BE {
			return rune(text[i])<<8 | rune(text[i+1])
		}
		return rune(text[i+1])<<8 | rune(text[i])
	}
	r := rewriter{text: text}
	var buf [utf8.UTFMax]byte
	for i := 0; i < len(text); {
		n, u := min(2, len(text)-i), unit(i)
		if i == 0 && u == 0xFEFF {
			r.replace(0, n, "")
			i += n
			continue
		}
		if utf16.IsSurrogate(u) {
			if u = utf16.DecodeRune(u, unit(i+2)); u != utf8.RuneError {
				n = 4
			}
		}
		r.replace(i, n, string(utf8.AppendRune(buf[:0], u)))
		i += n
	}
	return r.end(), r.edits
}

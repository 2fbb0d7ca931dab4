package lede

import (
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// unbake returns the character that the mojibake at i in text stands for and the
// mojibake's length, or 0, 0 if there is none. Mojibake is UTF-8 that was read as
// Windows-1252: "â€œ" for “, "Ã©" for é, "Â£" for £. It may have happened twice:
// "Ã¢â‚¬Å“".
//
// Capitals with a mark behind them are text, not mojibake: "CAFÉ”", "MANHÃ”".
// Sequences beyond Latin letters and punctuation, such as "Ð¿Ñ€" for "пр", are
// taken only where two stand together; after says that mojibake ends at i.
func unbake(text string, i int, after bool) (rune, int) {
	r, n := utf8.DecodeRuneInString(text[i:])
	if r < 0xC2 || r > 0xF4 || i+n == len(text) || text[i+n] < utf8.RuneSelf {
		return 0, 0
	}
	if r == 'Ã' {
		if r, n := bakedOnce(text, i, 2); n > 0 {
			return r, n
		}
	}
	out, size := bakedOnce(text, i, 1)
	second, width := utf8.DecodeRuneInString(text[i+n:])
	switch {
	case size == 0:
		// ” loses its third byte, which Windows-1252 does not have.
		if r == 'â' && second == '€' {
			return '”', n + width
		}
		return 0, 0
	case r <= 'Å':
		if isClosing(second) && upperBefore(text, i) && !lowerAt(text, i+size) {
			return 0, 0
		}
		return out, size
	case r == 'â':
		if isClosing(second) {
			return 0, 0
		}
		return out, size
	case r == 'ï' && (out == 0xFEFF || out == utf8.RuneError || out >= 0xFB00 && out <= 0xFB06),
		r == 'ð' && second == 'Ÿ':
		return out, size
	}
	if !after {
		if _, n := bakedOnce(text, i+size, 1); n == 0 {
			return 0, 0
		}
	}
	return out, size
}

// bakedOnce returns the character whose UTF-8 the characters at i in text are,
// each read as one byte of Windows-1252, and their length. With depth 2 each of
// them is such mojibake itself, or stands as it is.
func bakedOnce(text string, i, depth int) (rune, int) {
	var buf [utf8.UTFMax]byte
	j, size := i, 1
	for k := 0; k < size; k++ {
		r, n := bakedRune(text, j, depth)
		b, ok := bakedByte(r)
		if !ok {
			return 0, 0
		}
		if k == 0 {
			switch {
			case b >= 0xC2 && b < 0xE0:
				size = 2
			case b >= 0xE0 && b < 0xF0:
				size = 3
			case b >= 0xF0 && b < 0xF5:
				size = 4
			default:
				return 0, 0
			}
		} else if b&0xC0 != 0x80 {
			return 0, 0
		}
		buf[k] = b
		j += n
	}
	r, n := utf8.DecodeRune(buf[:size])
	if n != size {
		return 0, 0
	}
	return r, j - i
}

// bakedRune returns the character at i in text at the given depth.
func bakedRune(text string, i, depth int) (rune, int) {
	if depth > 1 {
		if r, n := bakedOnce(text, i, depth-1); n > 0 {
			return r, n
		}
	}
	return utf8.DecodeRuneInString(text[i:])
}

// bakedByte returns the byte beyond ASCII that reads as r in Windows-1252 or
// Latin-1.
func bakedByte(r rune) (byte, bool) {
	if r < utf8.RuneSelf {
		return 0, false
	}
	if r <= 0xFF {
		return byte(r), true
	}
	if r == utf8.RuneError {
		return 0, false
	}
	return charmap.Windows1252.EncodeRune(r)
}

// isClosing reports whether r may stand behind a word: a closing mark, a dash,
// an ellipsis, a blank.
func isClosing(r rune) bool {
	switch r {
	case '‘', '’', '“', '”', '–', '—', '…', '«', '»', '‹', '›', 0xA0:
		return true
	}
	return false
}

// upperBefore reports whether a capital stands before i in text.
func upperBefore(text string, i int) bool {
	r, _ := utf8.DecodeLastRuneInString(text[:i])
	return unicode.IsUpper(r)
}

// lowerAt reports whether a small letter stands at i in text.
func lowerAt(text string, i int) bool {
	r, _ := utf8.DecodeRuneInString(text[i:])
	return unicode.IsLower(r)
}

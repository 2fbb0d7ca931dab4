package lede

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A line is one line of the text with ink on it, or several that were one
// paragraph before somebody wrapped it by hand (see [unwrap]).
type line struct {
	start, end int32 // from the first to behind the last byte of ink
	gap        uint8 // line breaks before it, at most 3; 0 of the first line
	indent     uint8 // columns of blank space before the ink, at most 255
}

// cutLines returns the lines of text that are not blank. Lines end at \n, at
// \r\n and at a \r that stands alone, as old archives have it.
func cutLines(text string) []line { return appendLines(make([]line, 0, 16+len(text)/100), text) }

// appendLines is cutLines into lines, which is empty.
func appendLines(lines []line, text string) []line {
	breaks := uint8(0)
	for start := 0; start < len(text); {
		end, next := lineEnd(text, start)
		if from, to := trimBlank(text, start, end); from < to {
			if len(lines) == 0 {
				breaks = 0
			}
			indent := uint8(min(from-start, 255))
			lines = append(lines, line{int32(from), int32(to), breaks, indent})
			breaks = 0
		}
		breaks = min(breaks+1, 3)
		start = next
	}
	return lines
}

// lineEnd returns where the line that begins at start ends, and where the next
// one begins.
func lineEnd(text string, start int) (end, next int) {
	end, next = len(text), len(text)
	if n := strings.IndexByte(text[start:], '\n'); n >= 0 {
		end, next = start+n, start+n+1
	}
	if n := strings.IndexByte(text[start:end], '\r'); n >= 0 && start+n+1 < end {
		return start + n, start + n + 1
	}
	return end, next
}

// trimBlank returns the place of text[start:end] without blank space at its
// edges.
func trimBlank(text string, start, end int) (from, to int) {
	for start < end {
		if c := text[start]; c < utf8.RuneSelf {
			if !isBlank(c) {
				break
			}
			start++
			continue
		}
		r, n := utf8.DecodeRuneInString(text[start:end])
		if !unicode.IsSpace(r) {
			break
		}
		start += n
	}
	for start < end {
		if c := text[end-1]; c < utf8.RuneSelf {
			if !isBlank(c) {
				break
			}
			end--
			continue
		}
		r, n := utf8.DecodeLastRuneInString(text[start:end])
		if !unicode.IsSpace(r) {
			break
		}
		end -= n
	}
	return start, end
}

// isBlank reports whether the ASCII byte c is white space.
func isBlank(c byte) bool { return c == ' ' || c-'\t' < 5 }

package lede

import (
	"fmt"
	"html"
	"math"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/unicode/norm"
)

// maxCleaned bounds the length of a text and of what Clean makes of it: while a text
// is analysed, places have 32 bits, with some room for those just behind its end.
const maxCleaned = math.MaxInt32 - 1<<16

// Clean repairs the text that the later stages look at; a.Text stays as it is,
// and so do places, which count its bytes. It reads Text and fills no field. The
// Text of the items that later stages find is cleaned.
//
// What it repairs is what scraping does to text:
//
//   - other charsets: UTF-16, Windows-1252, pieces of it within UTF-8
//   - mojibake: “ as "â€œ", é as "Ã©"
//   - HTML entities left behind: "&amp;", "&#8217;", also "&amp;quot;"
//   - line ends other than "\n"; no-break and other blanks, which become spaces
//   - characters that cannot be seen: soft hyphens, zero-width blanks, controls
//   - doubled marks: two backquotes, two apostrophes
//   - letters with accents that stand as two characters (they become NFC)
//   - the marks before each line of a mail that was quoted whole: "> "
//
// A text that needs no repair is not copied.
func Clean(a *Article) error {
	if len(a.Text) > maxCleaned {
		return fmt.Errorf("%w: %d bytes", ErrTooLarge, len(a.Text))
	}
	w := &work{text: a.Text}
	run := func(do func(string) (string, pass)) (changed bool, err error) {
		text, edits := do(w.text)
		if edits == nil {
			return false, nil
		}
		if len(text) > maxCleaned {
			return false, fmt.Errorf("%w: %d bytes once it is UTF-8", ErrTooLarge, len(text))
		}
		w.text, w.edits = text, append(w.edits, edits)
		return true, nil
	}
	// Letters that are put together may turn out to be mojibake.
	for i, do := range [...]func(string) (string, pass){decodeAny, repair, compose, repair, compose} {
		changed, err := run(do)
		if err != nil {
			return err
		}
		if i == 2 && !changed {
			break
		}
	}
	if _, err := run(unquote); err != nil {
		return err
	}
	a.work = w
	return nil
}

// Decode returns data as UTF-8: UTF-16 (with a byte order mark, or told by its
// zeros), Windows-1252 and Latin-1, and UTF-8 with pieces of these. A byte order
// mark is left out, and what is no character is U+FFFD. Other charsets, such as
// those of Cyrillic or Japanese pages, are the caller's to decode.
//
// [Parse] takes text in these charsets as it is and finds places in its bytes.
// Decode is for callers who want to keep, or write as JSON, what Parse was given.
func Decode(data []byte) string {
	text := string(data)
	text, _ = decodeAny(text)
	return strings.TrimPrefix(text, "\uFEFF")
}

// checkText returns ErrEmpty if text has no character to be seen, and
// ErrNotText if it opens like a file of another kind or if one in sixteen of its
// first 64 KiB is a control character, as in compressed and compiled files.
// UTF-16 is text, with a byte order mark or without.
func checkText(text string) error {
	for _, magic := range magics {
		if strings.HasPrefix(text, magic) {
			return ErrNotText
		}
	}
	head := text[:min(len(text), 64<<10)]
	if c := wideCharset(head); c != charsetUTF8 {
		head, _ = decodeUTF16(head, c)
		text, _ = decodeUTF16(text[:min(len(text), 1<<20)], c)
	}
	controls := 0
	for i := 0; i < len(head); {
		if i+8 <= len(head) {
			if x := le64(head, i); !anyBelow(x, ' ') && !anyIs(x, 0x7f) {
				i += 8
				continue
			}
		}
		for end := min(i+8, len(head)); i < end; i++ {
			controls += int(controlBytes[head[i]])
		}
	}
	if controls*16 > len(head) {
		return ErrNotText
	}
	if strings.IndexFunc(text, isSeen) < 0 {
		return ErrEmpty
	}
	return nil
}

// controlBytes holds 1 for the control characters that no text has.
var controlBytes = func() (b [256]uint8) {
	for c := range byte(' ') {
		if (c < '\t' || c > '\r') && c != 0x1b {
			b[c] = 1
		}
	}
	b[0x7f] = 1
	return b
}()

// isSeen reports whether r is more than a blank or a character without a form.
func isSeen(r rune) bool {
	return r > ' ' && r != 0x7f && (r < utf8.RuneSelf || !unicode.IsSpace(r) && !isInvisible(r))
}

// isInvisible reports whether r has no form of its own and no meaning in news:
// soft hyphens, zero-width blanks, marks of writing direction.
func isInvisible(r rune) bool {
	switch r {
	case 0xAD, 0x180E, 0x200B, 0x200E, 0x200F, 0xFEFF:
		return true
	}
	return r >= 0x202A && r <= 0x202E || r >= 0x2060 && r <= 0x2069
}

// suspects holds true for the bytes at which a repair may be due.
var suspects = func() (s [256]bool) {
	for i := range s {
		c := byte(i)
		s[i] = c < ' ' && c != '\n' && c != '\t' || c == '&' || c == '\'' || c == '`' || c >= 0x7f
	}
	return s
}()

// repair returns text, which is UTF-8, without what can be repaired character
// by character, and the edits.
func repair(text string) (string, pass) {
	c := repairer{rewriter: rewriter{text: text}, baked: -1}
	for i := nextSuspect(text, 0); i < len(text); i = nextSuspect(text, i) {
		i += c.at(i)
	}
	return c.end(), c.edits
}

// nextSuspect returns the place of the first byte from i on in text at which a repair may
// be due, or the end of text.
func nextSuspect(text string, i int) int {
	for i < len(text) {
		if i+8 <= len(text) {
			x := le64(text, i)
			if !anyHigh(x) && !anyBelow(x, ' ') && !anyIs(x, '&') && !anyIs(x, '\'') && !anyIs(x, '`') && !anyIs(x, 0x7f) {
				i += 8
				continue
			}
		}
		for end := min(i+8, len(text)); i < end; i++ {
			if suspects[text[i]] {
				return i
			}
		}
	}
	return i
}

// A repairer is the pass that repair makes.
type repairer struct {
	rewriter
	baked int // the end of the last mojibake
}

// at repairs what starts at i, if it needs repair, and returns the number of
// bytes that it took or passed over.
func (c *repairer) at(i int) int {
	text := c.text
	switch b := text[i]; {
	case b >= utf8.RuneSelf:
		return c.high(i)
	case b == '\'' || b == '`':
		return c.doubled(i)
	case b == '&':
		if s, n := entityAt(text, i); n > 0 {
			c.replace(i, n, repairRunes(s))
			return n
		}
		return 1
	case b == '\r':
		if i+1 < len(text) && text[i+1] == '\n' {
			c.replace(i, 2, "\n")
			return 2
		}
		c.replace(i, 1, "\n")
	case b == '\v' || b == '\f':
		c.replace(i, 1, "\n")
	default:
		c.replace(i, 1, "")
	}
	return 1
}

// doubled makes one mark of two apostrophes or backquotes at i. Three
// backquotes are a fence round code.
func (c *repairer) doubled(i int) int {
	text := c.text
	n := 1
	for n < 3 && i+n < len(text) && text[i+n] == text[i] {
		n++
	}
	switch {
	case n == 1:
		return 1
	case text[i] == '\'':
		c.replace(i, 2, `"`)
		return 2
	case n == 2:
		c.replace(i, 2, "“")
		return 2
	}
	for i+n < len(text) && text[i+n] == '`' {
		n++
	}
	return n
}

// high repairs the character beyond ASCII at i.
func (c *repairer) high(i int) int {
	text := c.text
	// Whole blocks need nothing; their first byte tells.
	switch b := text[i]; {
	case b >= 0xCC && b < 0xE1:
		if b == 0xE0 {
			return 3
		}
		return 2
	case b > 0xE3 && b < 0xEF:
		return 3
	case b >= 0xF0:
		return 4
	}
	r, n := utf8.DecodeRuneInString(text[i:])
	if r >= 0xC2 && r <= 0xF4 {
		if out, size := unbake(text, i, c.baked == i); size > 0 {
			c.baked = i + size
			c.replace(i, size, repairRunes(string(out)))
			return size
		}
		return n
	}
	if r == '‘' || r == '’' {
		if strings.HasPrefix(text[i+n:], text[i:i+n]) {
			c.replace(i, 2*n, choose(r == '‘', "“", "”"))
			return 2 * n
		}
		return n
	}
	if s, ok := repairRune(r); ok {
		c.replace(i, n, s)
	} else if (r == 0x200C || r == 0x200D) && !joinsAt(text, i) {
		c.replace(i, n, "")
	}
	return n
}

// choose returns yes if b, else no.
func choose(b bool, yes, no string) string {
	if b {
		return yes
	}
	return no
}

// joinsAt reports whether the joiner at i in text belongs there: after a letter
// of a script that joins letters, or within a picture of several.
func joinsAt(text string, i int) bool {
	r, _ := utf8.DecodeLastRuneInString(text[:i])
	return r >= 0x250 && !unicode.IsPunct(r) && r != utf8.RuneError
}

// repairRune returns what the character r becomes, and whether it changes.
func repairRune(r rune) (string, bool) {
	switch {
	case r >= 0x80 && r < 0xA0:
		// A byte of Windows-1252 that was taken for Latin-1.
		if r = charmap.Windows1252.DecodeByte(byte(r)); r == utf8.RuneError {
			return "", true
		}
		return string(r), true
	case r == 0x2028 || r == 0x2029:
		return "\n", true
	case isInvisible(r):
		return "", true
	case r >= utf8.RuneSelf && unicode.IsSpace(r):
		return " ", true
	case r == 0x02BC:
		return "’", true
	case r >= 0xFB00 && r <= 0xFB06:
		return ligatures[r-0xFB00], true
	case r < ' ' && r != '\n' && r != '\t' || r == 0x7f:
		return choose(r >= '\v' && r <= '\r', "\n", ""), true
	}
	return "", false
}

// ligatures are the letters of U+FB00 to U+FB06, as old typesetting joins them.
var ligatures = [...]string{"ff", "fi", "fl", "ffi", "ffl", "st", "st"}

// repairRunes returns s with repairRune done to its characters.
func repairRunes(s string) string {
	for i, r := range s {
		if _, ok := repairRune(r); ok {
			out := []byte(s[:i])
			for _, r := range s[i:] {
				if t, ok := repairRune(r); ok {
					out = append(out, t...)
				} else {
					out = utf8.AppendRune(out, r)
				}
			}
			return string(out)
		}
	}
	return s
}

// maxEntity is the length of the longest HTML entity: its longest name is
// CounterClockwiseContourIntegral.
const maxEntity = 33

// entityAt returns the characters of the HTML entity at i in text, and the
// entity's length, or 0 if there is none. One that was escaped again
// ("&amp;quot;", "&amp;amp;#39;") is taken as a whole.
func entityAt(text string, i int) (string, int) {
	s, n := oneEntity(text[i:])
	for k := 0; s == "&" && k < 3; k++ {
		// The rest of the entity stands behind the one for its first sign.
		end := min(len(text), i+n+maxEntity)
		inner, m := oneEntity("&" + text[i+n:end])
		if m == 0 {
			break
		}
		s, n = inner, n+m-1
	}
	return s, n
}

// oneEntity returns the characters of the HTML entity that opens s, and its
// length with the semicolon, or 0 if there is none.
func oneEntity(s string) (string, int) {
	n := 1
	for n < len(s) && n < maxEntity && (classes[s[n]]&clAlnum != 0 || s[n] == '#' && n == 1) {
		n++
	}
	if n < 3 || n == len(s) || s[n] != ';' {
		return "", 0
	}
	n++
	if out := html.UnescapeString(s[:n]); out != s[:n] && !strings.HasSuffix(out, ";") {
		return out, n
	}
	return "", 0
}

// compose returns text in the normal form NFC, and the edits.
func compose(text string) (string, pass) {
	r := rewriter{text: text}
	var buf []byte
	for i := nextMark(text, 0); i < len(text); {
		// The letter before belongs to the first mark.
		_, n := utf8.DecodeLastRuneInString(text[r.done:i])
		i -= n
		for {
			n := norm.NFC.NextBoundaryInString(text[i:], true)
			buf = norm.NFC.AppendString(buf[:0], text[i:i+n])
			if string(buf) != text[i:i+n] {
				r.replace(i, n, string(buf))
			}
			i += n
			if i == len(text) || text[i] < utf8.RuneSelf {
				break
			}
		}
		i = nextMark(text, i)
	}
	return r.end(), r.edits
}

// nextMark returns the place of the first character from i on in text that NFC
// may change or join to the one before, or the end of text.
func nextMark(text string, i int) int {
	for i < len(text) {
		c := text[i]
		if c < 0xCC { // up to U+02FF nothing changes
			i++
			for i+8 <= len(text) && !anyHigh(le64(text, i)) {
				i += 8
			}
			continue
		}
		if c == 0xE2 && i+2 < len(text) && (text[i+1] == 0x80 && text[i+2] >= 0x82 || text[i+1] == 0x82) {
			i += 3 // punctuation, but for two blanks, and signs of money
			continue
		}
		if c == 0xD0 {
			i += 2
			continue
		}
		if c < 0xCE || c > 0xE9 || c < 0xE2 && c > 0xD1 || c == 0xE2 {
			return i
		}
		r, n := utf8.DecodeRuneInString(text[i:])
		if !isComposed(r) {
			return i
		}
		i += n
	}
	return len(text)
}

// isComposed reports whether r is one of the characters of whole alphabets that
// NFC leaves alone: Cyrillic and Greek letters, Chinese characters. It may say no
// to others of the kind.
func isComposed(r rune) bool {
	return r >= 0x0388 && r < 0x0483 || r >= 0x3041 && r < 0x3099 || r >= 0x309B && r < 0x3130 || r >= 0x4E00 && r < 0xA000
}

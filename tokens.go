package lede

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A token is a word, a number, or a mark of the cleaned text.
type token struct {
	start, end int32
	kind       tokenKind
	shape      tokenShape
	space      bool // white space stands before it
	stop       stopKind
}

// A tokenKind says what a token is.
type tokenKind uint8

const (
	tokWord   tokenKind = iota // letters, perhaps with digits, apostrophes or dots within: O'Brien, U.S., G20
	tokNumber                  // a digit first, perhaps with separators and letters: 1,200 3.5bn 10:30 1990s
	tokPunct                   // one rune of punctuation or a symbol, or a run of one such rune
	tokMark                    // a quotation mark or an apostrophe that stands by itself
	tokLink                    // an address, a handle, a hash tag
)

// A tokenShape says how the letters of a token are written.
type tokenShape uint8

const (
	shapeNone  tokenShape = iota // no letters that are small or capital
	shapeLower                   // all small
	shapeTitle                   // the first one capital, the others small
	shapeUpper                   // all capital, two at least
	shapeOne                     // one letter, capital
	shapeMixed                   // anything else: McDonald, iPhone
)

// A stopKind says how a token may end a sentence.
type stopKind uint8

const (
	stopNone     stopKind = iota
	stopFull              // a full stop
	stopAsk               // a question or exclamation mark
	stopDots              // an ellipsis
	stopWide              // a full stop, question or exclamation mark of a script that needs no space after it
	stopNever             // the dot of an abbreviation that something follows: Mr., e.g.
	stopSometime          // the dot of one that may end a sentence, but seldom does: U.S., Inc.
	stopOften             // the dot of one that often does: p.m., etc.
)

// A charClass is a set of bits that says what a byte is to the tokenizer.
type charClass uint8

const (
	clLower charClass = 1 << iota
	clUpper
	clDigit
	clBlank // white space and control characters
	clMark  // the ASCII quotation marks: " ' `
	clOther // the rest of ASCII
	clHigh  // a byte of a character beyond ASCII

	clLetter = clLower | clUpper
	clAlnum  = clLetter | clDigit
)

// classes holds the class of every byte.
var classes = func() (c [256]charClass) {
	for i := range c {
		switch b := byte(i); {
		case b >= utf8.RuneSelf:
			c[i] = clHigh
		case b >= 'a' && b <= 'z':
			c[i] = clLower
		case b >= 'A' && b <= 'Z':
			c[i] = clUpper
		case b >= '0' && b <= '9':
			c[i] = clDigit
		case b <= ' ' || b == 0x7f:
			c[i] = clBlank
		case b == '"' || b == '\'' || b == '`':
			c[i] = clMark
		default:
			c[i] = clOther
		}
	}
	return c
}()

// A sentence is a run of tokens within one unit.
type sentence struct {
	first, last int32 // tokens [first, last)
	unit        int32
}

// tokenize cuts the units of text into tokens and sentences. A token is never
// empty and holds no blank; tokens and sentences never reach over a unit's
// edge, and every byte of a unit that is no blank is in exactly one token. A
// line break within a unit is a blank like any other.
//
// Possessives and clitics are tokens of their own ("Blinken" "'s", "he" "'ll"),
// and so are the hyphens within words ("Russian" "-" "backed"): the pieces have
// no space before them. The dot of an abbreviation belongs to its token.
func tokenize(text string, units []unit) ([]token, []sentence) {
	bytes := 0
	for _, u := range units {
		bytes += int(u.end - u.start)
	}
	// News has a token in 4.9 bytes and a sentence in 110.
	s := scanner{tokens: make([]token, 0, bytes/4+16)}
	sentences := make([]sentence, 0, bytes/80+len(units))
	for i, u := range units {
		s.text, s.first = text[:u.end], len(s.tokens)
		s.scan(int(u.start))
		sentences = splitSentences(sentences, s.text, s.tokens, s.first, int32(i))
	}
	return s.tokens, sentences
}

// A scanner cuts one unit after the other into tokens.
type scanner struct {
	text     string // up to the end of the unit
	first    int    // the unit's first token
	hostless int    // no name of a host ends before this place
	tokens   []token
}

// scan cuts the text from i on into tokens.
func (s *scanner) scan(i int) {
	text := s.text
	space := false
	for i < len(text) {
		first := classes[text[i]]
		switch {
		case first == clBlank:
			space = true
			i++
			continue
		case first&clLetter != 0:
			j := i + 1
			var rest charClass
			for j < len(text) {
				c := classes[text[j]]
				if c&clAlnum == 0 {
					break
				}
				rest |= c
				j++
			}
			if j < len(text) && needsCare(text[j]) {
				i = s.word(i, j, first, rest, space)
			} else {
				s.tokens = append(s.tokens, token{start: int32(i), end: int32(j), shape: shapeOf(first, rest), space: space})
				i = j
			}
		case first == clDigit:
			i = s.number(i, space)
		case first == clHigh:
			n := blankRune(text[i:])
			if n > 0 {
				space = true
				i += n
				continue
			}
			i = s.high(i, space)
		case first == clMark:
			s.add(i, i+1, tokMark, space)
			i++
		default:
			i = s.punct(i, space)
		}
		space = false
	}
}

// needsCare reports whether a word may go on, or be something else than a word,
// if the byte c follows its letters.
func needsCare(c byte) bool {
	switch c {
	case '.', '\'', '`', ',', ':', '_', '&':
		return true
	}
	return c >= utf8.RuneSelf
}

// shapeOf returns the shape of a word whose first letter has the class first
// and whose other characters have the classes rest together.
func shapeOf(first, rest charClass) tokenShape {
	switch {
	case first&clUpper != 0:
		switch rest & clLetter {
		case 0:
			return shapeOne
		case clLower:
			return shapeTitle
		case clUpper:
			return shapeUpper
		}
		return shapeMixed
	case first&clLower != 0:
		if rest&clUpper != 0 {
			return shapeMixed
		}
		return shapeLower
	}
	// A digit, or a letter without case, opens it.
	switch rest & clLetter {
	case 0:
		return shapeNone
	case clLower:
		return shapeLower
	case clUpper:
		return shapeUpper
	}
	return shapeMixed
}

// add appends the token of the bytes [start, end).
func (s *scanner) add(start, end int, kind tokenKind, space bool) {
	s.tokens = append(s.tokens, token{start: int32(start), end: int32(end), kind: kind, space: space})
}

// word appends the token of the word that starts at i, of which the bytes up to
// j are known, and returns the place after it. It appends a clitic behind the
// word too.
func (s *scanner) word(i, j int, first, rest charClass, space bool) int {
	text := s.text
	t := token{start: int32(i), space: space}
	clitic := 0
scan:
	for j < len(text) {
		c := text[j]
		switch {
		case classes[c]&clAlnum != 0:
			rest |= classes[c]
			j++
		case c == '.':
			end, stop, link := s.dot(i, j)
			switch {
			case end == j:
				break scan
			case link:
				t.kind, j = tokLink, end
				break scan
			}
			if stop == stopNone { // a decimal point
				j++
				continue
			}
			for ; j < end; j++ {
				rest |= classes[text[j]] & clAlnum
			}
			t.stop = stop
			if n := cliticAfter(text, j); n > 0 { // U.S.'s
				clitic = n
			}
			break scan
		case c == ',':
			if !(isDigit(text[j-1]) && grouped(text[j:])) {
				break scan
			}
			j++
		case c == ':':
			if end := urlEnd(text, i, j); end > j {
				t.kind, j = tokLink, end
			}
			break scan
		case c == '_':
			if j+1 == len(text) || classes[text[j+1]]&clAlnum == 0 {
				break scan
			}
			j++
		case c == '&':
			// AT&T, M&S: capitals on both sides.
			if j+1 == len(text) || classes[text[j-1]] != clUpper || classes[text[j+1]] != clUpper {
				break scan
			}
			j++
		default:
			r, n := rune(c), 1
			if c >= utf8.RuneSelf {
				r, n = utf8.DecodeRuneInString(text[j:])
			}
			if isApostrophe(r) {
				if clitic = cliticAt(text, j, n); clitic > 0 {
					break scan
				}
				if !letterAt(text, j+n) {
					if text[i:j] == "Dato" && (r == '\'' || r == '’') {
						j += n // Dato' Sri Azlan
					}
					break scan
				}
				j += n
				continue
			}
			class := runeClass(r)
			if class == 0 {
				break scan
			}
			rest |= class
			j += n
		}
	}
	t.end = int32(j)
	t.shape = shapeOf(first, rest)
	s.tokens = append(s.tokens, t)
	if clitic > 0 {
		s.clitic(j, clitic)
		j += clitic
	}
	return j
}

// clitic appends the token of the n bytes from i on, an apostrophe and letters.
func (s *scanner) clitic(i, n int) {
	shape := shapeLower
	if c := s.text[i+n-1]; classes[c] == clUpper {
		shape = shapeUpper
	}
	s.tokens = append(s.tokens, token{start: int32(i), end: int32(i + n), shape: shape})
}

// cliticAfter returns the length of the possessive or clitic at i in text, or 0.
func cliticAfter(text string, i int) int {
	if i >= len(text) {
		return 0
	}
	r, n := utf8.DecodeRuneInString(text[i:])
	if !isApostrophe(r) {
		return 0
	}
	return cliticAt(text, i, n)
}

// cliticAt returns the length of the clitic that starts at i in text with an
// apostrophe of n bytes, or 0: 's 'll 're 've 'd 'm, small or capital, that end
// the word. O'Shea and rock 'n' roll have none.
func cliticAt(text string, i, n int) int {
	j := i + n
	k := j
	for k < len(text) && k-j < 3 && classes[text[k]]&clLetter != 0 {
		k++
	}
	if k < len(text) && (classes[text[k]]&clAlnum != 0 || classes[text[k]] == clHigh && letterAt(text, k)) {
		return 0
	}
	switch text[j:k] {
	case "s", "ll", "re", "ve", "d", "m", "S", "LL", "RE", "VE", "D", "M":
		return k - i
	}
	return 0
}

// isApostrophe reports whether r can stand for an apostrophe between letters.
// The opening mark and the accents are what writers mistake for it.
func isApostrophe(r rune) bool {
	switch r {
	case '\'', '’', '‘', '`', '´', '＇':
		return true
	}
	return false
}

// letterAt reports whether a letter stands at i in text.
func letterAt(text string, i int) bool {
	if i >= len(text) {
		return false
	}
	if c := text[i]; c < utf8.RuneSelf {
		return classes[c]&clLetter != 0
	}
	r, _ := utf8.DecodeRuneInString(text[i:])
	return unicode.IsLetter(r)
}

// isDigit reports whether c is a digit of ASCII.
func isDigit(c byte) bool { return c-'0' < 10 }

// runeClass returns the class of a rune beyond ASCII within a word, or 0 if the
// word ends before it. A letter without case is a clDigit, which gives a word no
// shape; so are combining marks and the joiners that some scripts write within
// words.
func runeClass(r rune) charClass {
	switch {
	case r < 0xC0:
		switch r {
		case 0xAA, 0xBA, 0xB5, 0xAD: // ª º µ, soft hyphen
			return clDigit
		}
		return 0
	case r < 0x250:
		if r == '×' || r == '÷' {
			return 0
		}
		if unicode.IsUpper(r) {
			return clUpper
		}
		return clLower
	case unicode.IsUpper(r) || unicode.IsTitle(r):
		return clUpper
	case unicode.IsLower(r):
		return clLower
	case unicode.IsLetter(r), unicode.IsMark(r), unicode.IsDigit(r), r == 0x200C, r == 0x200D:
		return clDigit
	}
	return 0
}

// blankRune returns the length of the rune beyond ASCII that opens s if it is a
// blank or cannot be seen, else 0.
func blankRune(s string) int {
	r, n := utf8.DecodeRuneInString(s)
	switch {
	case r == 0xAD, r >= 0x200B && r <= 0x200F, r == 0x2060, r == 0xFEFF, r >= 0x202A && r <= 0x202E, r >= 0x2066 && r <= 0x2069:
		return n
	case unicode.IsSpace(r), r >= 0x80 && r < 0xA0:
		return n
	}
	return 0
}

// high appends the token that starts at i with a rune beyond ASCII, and returns
// the place after it.
func (s *scanner) high(i int, space bool) int {
	r, n := utf8.DecodeRuneInString(s.text[i:])
	j := i + n
	switch {
	case isQuoteRune(r):
		s.add(i, j, tokMark, space)
		return j
	case r == '…':
		for strings.HasPrefix(s.text[j:], "…") {
			j += len("…")
		}
		s.stopToken(i, j, stopDots, space)
		return j
	case r == '–' || r == '—':
		for strings.HasPrefix(s.text[j:], s.text[i:i+n]) {
			j += n
		}
		s.add(i, j, tokPunct, space)
		return j
	case isWideStop(r):
		s.stopToken(i, j, stopWide, space)
		return j
	case unicode.IsMark(r):
	case unicode.IsDigit(r):
		s.word(i, j, clDigit, 0, space)
		t := &s.tokens[len(s.tokens)-1]
		if t.end > t.start+int32(n) && t.shape != shapeNone {
			return int(t.end)
		}
		t.kind = tokNumber
		return int(t.end)
	case unicode.IsNumber(r): // ½
		s.add(i, j, tokNumber, space)
		return j
	default:
		if class := runeClass(r); class != 0 {
			return s.word(i, j, class, 0, space)
		}
	}
	s.add(i, j, tokPunct, space)
	return j
}

// isQuoteRune reports whether r is a quotation mark beyond ASCII.
func isQuoteRune(r rune) bool {
	switch r {
	case '“', '”', '„', '‟', '‘', '’', '‚', '‛', '«', '»', '‹', '›', '´', '＂', '＇', '〝', '〞', '「', '」', '『', '』':
		return true
	}
	return false
}

// isWideStop reports whether r ends sentences of a script that is written
// without a space after it, or without spaces at all.
func isWideStop(r rune) bool {
	switch r {
	case '。', '！', '？', '｡', '؟', '۔', '।', '॥', '։', '።':
		return true
	}
	return false
}

// stopToken appends the token of a mark that may end a sentence.
func (s *scanner) stopToken(i, j int, stop stopKind, space bool) {
	s.tokens = append(s.tokens, token{start: int32(i), end: int32(j), kind: tokPunct, stop: stop, space: space})
}

// punct appends the token that starts at i with punctuation of ASCII, and
// returns the place after it. Runs of one character are one token, but for
// brackets, which stand in pairs.
func (s *scanner) punct(i int, space bool) int {
	text := s.text
	c := text[i]
	switch c {
	case '(', ')', '[', ']', '{', '}', '<', '>', ',', ';':
		s.add(i, i+1, tokPunct, space)
		return i + 1
	case '@':
		if end := s.mail(i, space); end > i {
			return end
		}
		if end := tagEnd(text, i); end > i+1 && (space || !s.joined(i)) {
			s.add(i, end, tokLink, space)
			return end
		}
	case '#':
		if end := tagEnd(text, i); end > i+1 && letterAt(text, i+1) {
			s.add(i, end, tokLink, space)
			return end
		}
	case '.':
		if i+1 < len(text) && isDigit(text[i+1]) && (space || !s.joined(i)) {
			return s.number(i, space) // .22
		}
	}
	j := i + 1
	for j < len(text) && text[j] == c {
		j++
	}
	stop := stopNone
	switch c {
	case '.':
		if stop = stopFull; j-i > 1 {
			stop = stopDots
		}
	case '?', '!':
		stop = stopAsk
	}
	s.stopToken(i, j, stop, space)
	return j
}

// joined reports whether a word or a number ends at i.
func (s *scanner) joined(i int) bool {
	if n := len(s.tokens); n > s.first {
		t := s.tokens[n-1]
		return int(t.end) == i && t.kind <= tokNumber
	}
	return false
}

// number appends the token of the number that starts at i, with the letters
// that are joined to it: 1,200 3.5bn 10:30am 4/5/2026 1990s 21st. It returns the
// place after it.
func (s *scanner) number(i int, space bool) int {
	text := s.text
	j := i
	var rest charClass
scan:
	for j < len(text) {
		c := text[j]
		switch class := classes[c]; {
		case class&clAlnum != 0:
			if class != clDigit && rest&clLetter == 0 {
				if end := clockEnd(text, j); end > j {
					j = end
					rest |= clLower
					break scan
				}
			}
			rest |= class
			j++
		case c == '.' || c == ':' || c == '/':
			if rest&clLetter != 0 || j+1 == len(text) || !isDigit(text[j+1]) {
				break scan
			}
			j++
		case c == ',':
			if rest&clLetter != 0 || !grouped(text[j:]) {
				break scan
			}
			j++
		case class == clHigh:
			r, n := utf8.DecodeRuneInString(text[j:])
			class := runeClass(r)
			if class == 0 && unicode.IsNumber(r) { // 5½
				class = clDigit
			}
			if class == 0 {
				break scan
			}
			rest |= class
			j += n
		default:
			break scan
		}
	}
	t := token{start: int32(i), end: int32(j), kind: tokNumber, shape: shapeOf(clDigit, rest), space: space}
	if text[j-1] == '.' {
		t.stop = stopOften // 10a.m.
	}
	s.tokens = append(s.tokens, t)
	if n := cliticAfter(text, j); n > 0 {
		s.clitic(j, n)
		j += n
	}
	return j
}

// clockEnd returns the place after "a.m." or "p.m." at j in text, which follows
// a number, or j.
func clockEnd(text string, j int) int {
	if j+3 > len(text) || text[j+1] != '.' || text[j+2]|0x20 != 'm' {
		return j
	}
	if c := text[j] | 0x20; c != 'a' && c != 'p' {
		return j
	}
	if j += 3; j < len(text) && text[j] == '.' {
		j++
	}
	return j
}

// grouped reports whether s, which starts with a comma after a digit, goes on
// with a group of a number: three digits, or two and another group, as India
// writes (1,00,000).
func grouped(s string) bool {
	n := 1
	for n < len(s) && n < 5 && isDigit(s[n]) {
		n++
	}
	return n == 4 || n == 3 && len(s) > 4 && s[3] == ',' && isDigit(s[4])
}

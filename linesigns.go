package lede

import (
	"unicode"
	"unicode/utf8"
)

// lineSigns are marks seen in a line.
type lineSigns uint32

const (
	signCopyright  lineSigns = 1 << iota // ©
	signPipe                             // |
	signBullet                           // opens with a bullet
	signAt                               // @
	signHash                             // #
	signSlash                            // /
	signArrow                            // » › → ▶
	signLink                             // http, www
	signParens                           // ends with a parenthesis
	signBrackets                         // ends with a bracket
	signColon                            // a colon within
	signDash                             // a dash between blanks
	signClock                            // 12:30
	signYear                             // 1900 to 2099
	signRange                            // 3 of 12, 1/12
	signQuote                            // a quotation mark
	signEllipsis                         // … or ...
	signMoney                            // $, £, €
	signColumns                          // two blanks in a row
	signDot                              // ·  or •  within
	signSmallStart                       // begins with a small letter
	signWrapped                          // joined from several lines
	signSide                             // says where one stands in a picture: "(left)", ", right,"
	signYearEnd                          // ends with a year
	numSigns       = iota
)

// A pageRuneClass says what the first or the last character of a line is.
type pageRuneClass uint8

const (
	runeNone pageRuneClass = iota
	runeLower
	runeUpper
	runeLetter // of a script without capitals
	runeDigit
	runeStop // . ! or ? at the end, also before a closing mark
	runeAsk
	runeColon
	runeComma
	runeMark    // a quotation mark
	runeBracket // an opening or closing bracket
	runeDots
	runeDash
	runeSign // any other
	numRuneClasses
)

// sign notes the ASCII mark of text at i.
func (f *lineFacts) sign(text string, i int) {
	switch c := text[i]; c {
	case '.', '?', '!':
		if i+2 < len(text) && text[i+1] == ' ' && i > 1 && isWordByte(text[i-1]) && isWordByte(text[i-2]) {
			f.stops++
		}
		if i+2 < len(text) && text[i+1] == '.' && text[i+2] == '.' {
			f.signs |= signEllipsis
		}
	case ',':
		f.commas++
		if i+2 < len(text) && text[i+1] == ' ' && saysSide(text[i+2:]) {
			f.signs |= signSide
		}
	case '(':
		if saysSide(text[i+1:]) {
			f.signs |= signSide
		}
	case '"':
		f.marks++
		f.signs |= signQuote
	case '|':
		f.signs |= signPipe
	case '@':
		f.signs |= signAt
	case '#':
		f.signs |= signHash
	case '$':
		f.signs |= signMoney
	case '/':
		f.signs |= signSlash
		if i >= 2 && text[i-1] == ':' || i >= 1 && i+1 < len(text) && text[i+1] == '/' {
			f.signs |= signLink
		}
	case '>':
		f.signs |= signArrow
	case ':':
		f.signs |= signColon
		if i > 0 && i+2 < len(text) && isDigit(text[i-1]) && isDigit(text[i+1]) && isDigit(text[i+2]) {
			f.signs |= signClock
		}
	case '-':
		f.dashed = f.dashed || i > 0 && text[i-1] == ' '
		if i > 0 && i+1 < len(text) && isBlank(text[i-1]) && isBlank(text[i+1]) {
			f.signs |= signDash
		}
	case '\n':
		f.signs |= signWrapped
		f.blanks = true
	case '\t', '\r':
		f.blanks = true
	case ' ':
		if i+1 < len(text) && text[i+1] == ' ' {
			f.signs |= signColumns
			f.blanks = true
		}
	}
}

// sideOpeners are the first letters of sideWords.
var sideOpeners = startsOfWords(sideWords)

// saysSide reports whether s, which stands behind a comma or an opening bracket,
// begins with a word that says where in a picture somebody is, and a mark after
// it: "left)", "second from right,", "pictured)".
func saysSide(s string) bool {
	if s == "" || !sideOpeners.has(s[0]) {
		return false
	}
	for end := range len(s[:min(len(s), 24)]) {
		switch s[end] {
		case ')', ',', ';', ':':
			return end > 0 && inWords(sideWords, s[:end])
		}
	}
	return false
}

// mark notes the mark r, which is not ASCII.
func (f *lineFacts) mark(r rune) {
	switch r {
	case '©':
		f.signs |= signCopyright
	case '“', '”', '„', '«', '»':
		f.marks++
		f.signs |= signQuote
		if r == '»' {
			f.signs |= signArrow
		}
	case '‘', '’':
		f.signs |= signQuote
	case '–', '—':
		f.signs |= signDash
		f.dashed = true
	case '…':
		f.signs |= signEllipsis
	case '›', '→', '▶', '►', '▸', '❯', '➡', '⟶':
		f.signs |= signArrow
	case '·', '•', '∙', '●':
		f.signs |= signDot
	case '£', '€', '₹', '¥', '₦':
		f.signs |= signMoney
	case '。', '！', '？':
		f.stops++
	}
}

// edges notes how the line begins and ends.
func (f *lineFacts) edges(text string) {
	if text == "" {
		return
	}
	r, n := utf8.DecodeRuneInString(text)
	f.initial = classifyRune(r)
	if f.initial == runeLower {
		f.signs |= signSmallStart
	}
	if isBullet(r) && n < len(text) {
		f.signs |= signBullet
	}
	r, n = utf8.DecodeLastRuneInString(text)
	f.final = classifyRune(r)
	switch f.final {
	case runeMark, runeBracket:
		if r == ')' {
			f.signs |= signParens
		} else if r == ']' {
			f.signs |= signBrackets
		}
		if q, _ := utf8.DecodeLastRuneInString(text[:len(text)-n]); classifyRune(q) == runeStop && f.final == runeMark {
			f.final = runeStop
		}
	}
}

// isBullet reports whether r opens the items of lists.
func isBullet(r rune) bool {
	switch r {
	case '•', '·', '*', '▪', '■', '●', '◦', '‣', '∙', '○', '➤', '✔', '✓':
		return true
	}
	return false
}

// classifyRune returns the class of r.
func classifyRune(r rune) pageRuneClass {
	switch {
	case unicode.IsLower(r):
		return runeLower
	case unicode.IsUpper(r):
		return runeUpper
	case unicode.IsLetter(r):
		return runeLetter
	case unicode.IsDigit(r):
		return runeDigit
	}
	switch r {
	case '.', '!', '。':
		return runeStop
	case '?', '？':
		return runeAsk
	case ':':
		return runeColon
	case ',', ';':
		return runeComma
	case '"', '\'', '“', '”', '‘', '’', '„', '«', '»', '‚', '‹', '›', '`':
		return runeMark
	case '(', ')', '[', ']', '{', '}':
		return runeBracket
	case '…':
		return runeDots
	case '-', '–', '—':
		return runeDash
	}
	return runeSign
}

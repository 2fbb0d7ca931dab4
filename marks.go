package lede

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A markFamily holds the marks that can open and close one run.
type markFamily uint8

const (
	markNone markFamily = iota
	markDouble
	markSingle
	markAngle
	markSingleAngle
	markCorner
)

// A markTurn says which way a mark's glyph points.
type markTurn uint8

const (
	turnNone  markTurn = iota // straight
	turnOpen                  // “ ‘ «, which also close “low-high” pairs: „…“
	turnClose                 // ” ’ »
	turnLow                   // „ ‚: only ever open
)

// glyphs are the quotation marks of the world's papers. Prime signs are left
// out: in news they stand for inches and minutes.
var glyphs = map[rune]struct {
	family markFamily
	turn   markTurn
}{
	'"': {markDouble, turnNone}, '＂': {markDouble, turnNone},
	'“': {markDouble, turnOpen}, '”': {markDouble, turnClose},
	'„': {markDouble, turnLow}, '‟': {markDouble, turnOpen},
	'〝': {markDouble, turnOpen}, '〞': {markDouble, turnClose}, '〟': {markDouble, turnClose},
	'\'': {markSingle, turnNone}, '`': {markSingle, turnOpen}, '´': {markSingle, turnClose},
	'‘': {markSingle, turnOpen}, '’': {markSingle, turnClose},
	'‚': {markSingle, turnLow}, '‛': {markSingle, turnOpen},
	'«': {markAngle, turnOpen}, '»': {markAngle, turnClose},
	'‹': {markSingleAngle, turnOpen}, '›': {markSingleAngle, turnClose},
	'「': {markCorner, turnOpen}, '」': {markCorner, turnClose},
	'『': {markCorner, turnOpen}, '』': {markCorner, turnClose},
}

// markLead tells the bytes with which a quotation mark may start.
var markLead = func() (lead [256]bool) {
	for r := range glyphs {
		lead[string(r)[0]] = true
	}
	return lead
}()

// A mark is one quotation mark in a unit, with what its neighbours allow.
type mark struct {
	at, end  int32
	family   markFamily
	turn     markTurn
	opens    bool // a word follows, and none stands before
	closes   bool // something stands before, and no word follows
	genitive bool // closes, but may be the apostrophe of "the ministers' plan"
	strong   bool // closes right after a full stop, comma, ? or !
	moved    bool // may close all the same: behind a comma or a stop and a blank, `so, "he said`
	apart    bool // stands between two blanks and does not say which way it faces
}

// isDoubled reports whether the single mark of n bytes at i is the first of two
// that stand for one double mark, as some agencies set it. Of three in a row two
// are a double mark and the third stands within.
func isDoubled(text string, i, n int) bool {
	one := text[i : i+n]
	if one != "'" && one != "`" && one != "’" && one != "‘" {
		return false
	}
	rest := text[i+n:]
	if !strings.HasPrefix(rest, one) {
		return false
	}
	if !strings.HasPrefix(rest[n:], one) {
		return true
	}
	// Three: before a word the double mark comes first, behind one the single.
	return i == 0 || text[i-1] == ' ' || text[i-1] == '\n' || text[i-1] == one[n-1]
}

// A spot is what stands round a mark in its unit.
type spot struct {
	behind, ahead           string // the unit's text up to the mark and after it
	before, after           rune   // the runes beside it; a space at the unit's edges
	wordBefore, wordAfter   bool   // they are letters or digits
	spaceBefore, spaceAfter bool
}

// spotOf returns what stands round k. text ends with the unit, which starts at start.
func spotOf(k *mark, text string, start int) spot {
	s := spot{behind: text[start:k.at], ahead: text[k.end:], before: ' ', after: ' '}
	if s.behind != "" {
		s.before, _ = utf8.DecodeLastRuneInString(s.behind)
	}
	if s.ahead != "" {
		s.after, _ = utf8.DecodeRuneInString(s.ahead)
	}
	s.wordBefore, s.wordAfter = isAlnum(s.before), isAlnum(s.after)
	s.spaceBefore, s.spaceAfter = unicode.IsSpace(s.before), unicode.IsSpace(s.after)
	return s
}

// look fills in what the neighbours of k allow: first by the blanks and words beside
// it, then by the way its glyph points, then, if it is a single mark, by what else an
// apostrophe may be.
func (k *mark) look(s spot) {
	switch {
	case k.family == markSingle && s.wordBefore && s.wordAfter && !isSolid(s.before):
		return // don't, O’Brien, 6'2
	case k.turn == turnNone && isMeasure(s.behind, s.after):
		return // 6'2", 12"
	case s.before == '=':
		return // an attribute of a tag, left behind: <img alt="…">
	}
	if k.family != markCorner && (isSolid(s.before) || isSolid(s.after)) {
		k.lookSolid(s)
		return
	}
	if s.spaceBefore && s.spaceAfter && k.turn != turnOpen && endsInMark(s.behind) {
		s.spaceBefore = false // 'so,' " he said
	}
	k.opens = !s.spaceAfter && !s.wordBefore && (s.wordAfter || !endsSomething(s.after)) && (!endsStretch(s.before) || s.wordAfter)
	k.closes = !s.spaceBefore && !s.wordAfter
	if s.spaceBefore && (strings.HasPrefix(s.ahead, "..") || strings.HasPrefix(s.ahead, ". .")) {
		k.opens = true // ". . . so"
	} else if s.spaceBefore && s.behind != "" && k.turn != turnOpen && k.turn != turnLow && endsSomething(s.after) {
		k.closes = true // " so ", he said
	}
	ends := endsPause(lastRune(s.behind))
	if k.family == markDouble {
		switch {
		case s.spaceBefore && s.spaceAfter:
			k.lookApart(s)
		case s.spaceAfter && k.turn != turnClose && (s.before == '(' || s.before == '['):
			k.opens, k.closes = true, false // (“ so ”)
		case !ends || k.turn == turnOpen || k.turn == turnLow:
		case s.spaceBefore:
			k.moved = true // “It is over, ”Lee said: the blank stands on the wrong side
		case s.wordAfter:
			k.closes = true // “It is over,”Lee said: the blank is lost
		}
	}
	k.strong = k.closes && ends
	k.lookAtTurn(s)
	if k.family == markSingle {
		k.lookAtApostrophe(s)
	}
}

// lookApart fills in what the double mark k allows that stands between two blanks, or
// between one and an edge of its unit: a mark that is curved says it by itself, “ so ”; a
// straight one closes what is open, or else opens, " so ".
func (k *mark) lookApart(s spot) {
	if k.turn != turnNone {
		k.opens, k.closes = k.turn != turnClose, k.turn == turnClose
		return
	}
	k.apart = true
	k.opens, k.closes = s.ahead != "", s.behind != ""
}

// lookSolid fills in what mark k allows beside a script that sets no blank there (see solid): 他说：“我们有信心。”他没有.
// Its glyph tells which way it faces, and a straight one closes what is open.
func (k *mark) lookSolid(s spot) {
	k.opens = k.turn != turnClose && !s.spaceAfter && s.ahead != ""
	k.closes = (k.turn == turnClose || k.turn == turnNone) && !s.spaceBefore && s.behind != ""
	k.apart = k.opens && k.closes
	k.strong = k.closes && endsPause(s.before)
}

// isSolid reports whether marks beside r have no blanks: a letter of a script without blanks
// between words (see isUnspaced), of Burmese, or of Korean, whose particles stand right behind
// a mark (“…”라고), and the wide punctuation of Chinese, Japanese and Korean.
func isSolid(r rune) bool {
	return r >= 0x0e00 && (isUnspaced(r) || r >= 0x1000 && r <= 0x109f || r >= 0xac00 && r <= 0xd7a3 || r >= 0x3001 && r <= 0x303f || r >= 0xff01 && r <= 0xff5e)
}

// lookAtTurn corrects what k may do by the way its glyph points.
func (k *mark) lookAtTurn(s spot) {
	switch {
	case k.turn == turnLow:
		k.opens, k.closes = true, false
	case k.family == markAngle || k.family == markSingleAngle || k.family == markCorner:
		// French and its neighbours set a blank within the marks.
		k.opens = k.turn == turnOpen || !s.wordBefore && s.wordAfter
		k.closes = k.turn == turnClose && s.behind != "" || s.wordBefore && !s.wordAfter
	case k.turn == turnOpen:
		k.opens = k.opens || !s.spaceAfter && !s.wordBefore || s.spaceBefore
	case k.turn == turnClose && s.wordBefore:
		k.opens = false
	}
}

// lookAtApostrophe corrects what the single mark k may do where it may be an
// apostrophe.
func (k *mark) lookAtApostrophe(s spot) {
	if k.opens && k.turn != turnLow && isElided(s.ahead) {
		k.opens = false // '90s, ’em: whichever way it points
	}
	if !k.closes || !s.wordBefore || !s.spaceAfter {
		return
	}
	switch s.before {
	case 's', 'S', 'z', 'x':
		k.genitive = true // the ministers' plan
	case 'n':
		k.genitive = dropsG(s.behind) // nothin' else
	}
}

// lastRune returns the last rune of text that is no blank.
func lastRune(text string) rune {
	r, _ := utf8.DecodeLastRuneInString(strings.TrimRight(text, " \u00a0"))
	return r
}

// endsInMark reports whether the last rune of text that is no blank is a quotation
// mark.
func endsInMark(text string) bool {
	_, ok := glyphs[lastRune(text)]
	return ok
}

// endsPause reports whether r ends a sentence or a part of one, as what is said does
// before its closing mark.
func endsPause(r rune) bool {
	switch r {
	case '.', ',', '!', '?', '…', '。', '，', '！', '？':
		return true
	}
	return false
}

// endsStretch reports whether r ends a stretch of text, so that a mark right behind
// it closes: a letter, a full stop, a comma, a closing bracket.
func endsStretch(r rune) bool { return isAlnum(r) || strings.ContainsRune(".,!?…;:)]%", r) }

// endsSomething reports whether r is punctuation that ends something, so that a mark
// before it does not open.
func endsSomething(r rune) bool { return strings.ContainsRune(".,!?;:)]}", r) }

// isMeasure reports whether a straight mark behind before stands for feet, inches,
// minutes or seconds: 6'2", 5' 11". A number alone before a mark is none, since
// quotes end in numbers too ("in 2016").
func isMeasure(before string, after rune) bool {
	i := len(before)
	for i > 0 && '0' <= before[i-1] && before[i-1] <= '9' {
		i--
	}
	if i == len(before) || len(before)-i > 2 {
		return false
	}
	j := len(strings.TrimRight(before[:i], " "))
	for _, foot := range [...]string{"'", "’", "′"} {
		if k := strings.TrimSuffix(before[:j], foot); len(k) < j && len(k) > 0 && '0' <= k[len(k)-1] && k[len(k)-1] <= '9' {
			return true
		}
	}
	return unicode.IsDigit(after)
}

// isElided reports whether the word after an opening single mark has lost its
// beginning, so that the mark is an apostrophe: '90s, 'em, 'n', 'twas.
func isElided(after string) bool {
	i := 0
	for i < len(after) && i < 8 && (after[i]|0x20 >= 'a' && after[i]|0x20 <= 'z' || after[i] >= '0' && after[i] <= '9') {
		i++
	}
	if i >= 2 && after[0] >= '0' && after[0] <= '9' && after[1] >= '0' && after[1] <= '9' && (i == 2 || i == 3 && after[2] == 's') {
		return true
	}
	return i > 0 && i < 8 && elisions[strings.ToLower(after[:i])]
}

// dropsG reports whether before ends in a word like goin, whose apostrophe
// stands for a g.
func dropsG(before string) bool {
	return strings.HasSuffix(before, "in") && len(before) > 4 && !strings.HasSuffix(before, " in")
}

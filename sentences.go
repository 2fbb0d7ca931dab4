package lede

import "unicode/utf8"

// splitSentences appends to sentences those of the tokens from first on, which
// are of one unit.
//
// A sentence ends with a stop and the marks and brackets that close behind it.
// A stop is no end where the sentence goes on: before a small letter ("…?" he
// asked), after an abbreviation, in an ellipsis, after the number of a list's
// item.
func splitSentences(sentences []sentence, text string, tokens []token, first int, unit int32) []sentence {
	s := splitter{text, tokens, first}
	for i := first; i < len(tokens); i++ {
		if tokens[i].stop == stopNone {
			continue
		}
		end := s.closers(i + 1)
		if end == len(tokens) {
			break
		}
		if s.ends(i, end) {
			sentences = append(sentences, sentence{int32(s.first), int32(end), unit})
			s.first = end
		}
		i = end - 1
	}
	if s.first < len(tokens) {
		sentences = append(sentences, sentence{int32(s.first), int32(len(tokens)), unit})
	}
	return sentences
}

// A splitter finds where the sentences of one unit end.
type splitter struct {
	text   string
	tokens []token
	first  int // the first token of the sentence
}

// closers returns the index after the marks, brackets and further stops that
// are joined to the stop before i. A mark with a blank after it closes; one
// with a word joined to it opens the next sentence, unless its form says that
// it closes.
func (s *splitter) closers(i int) int {
	for i < len(s.tokens) && !s.tokens[i].space {
		t := s.tokens[i]
		switch {
		case t.stop != stopNone && t.kind == tokPunct:
		case t.kind == tokMark:
			if s.isOpening(t) && i+1 < len(s.tokens) && !s.tokens[i+1].space {
				return i
			}
		case t.kind == tokPunct && isClosingBracket(s.text[t.start]):
		default:
			return i
		}
		i++
	}
	return i
}

// isClosingBracket reports whether c closes what a bracket opened.
func isClosingBracket(c byte) bool { return c == ')' || c == ']' || c == '}' }

// isOpening reports whether the mark t has a form that opens a quotation in
// English text.
func (s *splitter) isOpening(t token) bool {
	switch r, _ := utf8.DecodeRuneInString(s.text[t.start:]); r {
	case '“', '‘', '«', '‹', '„', '‚', '「', '『', '〝':
		return true
	}
	return false
}

// A nextWord is what follows a stop, as far as it matters.
type nextWord struct {
	index int   // of the first word or number, or of the mark that stands there instead
	tok   token // the token there
	quote bool  // a quotation mark opens it
}

// next returns what follows the stop whose sentence would end before the token
// end: opening marks and brackets are passed over.
func (s *splitter) next(end int) nextWord {
	n := nextWord{index: end}
	for n.index < len(s.tokens)-1 && n.index-end < 3 {
		t := s.tokens[n.index]
		if t.kind == tokMark {
			n.quote = true
		} else if t.kind != tokPunct || !isOpeningBracket(s.text[t.start]) {
			break
		}
		n.index++
	}
	n.tok = s.tokens[n.index]
	return n
}

// isOpeningBracket reports whether c is a bracket that opens.
func isOpeningBracket(c byte) bool { return c == '(' || c == '[' }

// isCapital reports whether the next word begins as a sentence does: with a
// capital, or a letter that has none.
func (n nextWord) isCapital() bool {
	switch n.tok.kind {
	case tokWord:
		return n.tok.shape != shapeLower
	case tokLink:
		return true
	}
	return false
}

// ends reports whether the sentence with the stop at i ends before the token
// end.
func (s *splitter) ends(i, end int) bool {
	stop := s.tokens[i]
	next := s.next(end)
	closed := end > i+1
	if stop.stop == stopWide {
		return true
	}
	if s.goesOn(next) {
		return false
	}
	switch stop.stop {
	case stopFull:
		return s.endsFull(i, end, next, closed)
	case stopAsk:
		if next.tok.shape == shapeLower && next.tok.kind == tokWord {
			return next.quote && s.tokens[end].space
		}
		return s.tokens[end].space && !(closed && s.attributes(end))
	case stopDots:
		if stop.space && !closed {
			return false // a gap: "… and that ... Ukraine has the means"
		}
		return s.tokens[end].space && (next.isCapital() || next.quote) && !(closed && s.attributes(end))
	case stopSometime:
		if !s.tokens[end].space {
			return false
		}
		return next.isCapital() && (closed || next.quote || inWords(starters, s.word(next.tok)))
	case stopOften:
		if !s.tokens[end].space {
			return false
		}
		return next.isCapital() && !inWords(clockTails, s.word(next.tok))
	}
	return false
}

// goesOn reports whether the next token shows that the sentence goes on: a
// comma, a semicolon, a colon.
func (s *splitter) goesOn(n nextWord) bool {
	if n.tok.kind != tokPunct || n.quote {
		return false
	}
	switch s.text[n.tok.start] {
	case '.', ',', ';', ':', ')', ']', '%', '&', '/':
		return true
	}
	return false
}

// endsFull reports whether the full stop at i, with the marks up to end that
// close behind it, ends a sentence.
func (s *splitter) endsFull(i, end int, next nextWord, closed bool) bool {
	if i > s.first && s.tokens[i].space && s.tokens[i-1].stop == stopFull {
		return false // the last dot of an ellipsis with spaces
	}
	if !s.tokens[end].space && !closed {
		// A blank was lost: "… a crisis.The minister …", but not "node.Js".
		return i > s.first && next.tok.shape == shapeTitle && !next.tok.space &&
			s.tokens[i-1].shape == shapeLower && s.tokens[i-1].end-s.tokens[i-1].start > 1 || next.quote && next.isCapital()
	}
	if i == s.first+1 && s.isItemNumber(s.tokens[s.first]) {
		return false
	}
	if next.tok.kind == tokWord && next.tok.shape == shapeLower && !next.quote {
		// An abbreviation that no table has is short. After marks that close,
		// the sentence round the quotation goes on.
		before := s.tokens[max(i-1, s.first)]
		return !closed && before.end-before.start > 4 && before.kind == tokWord && before.shape == shapeLower
	}
	return true
}

// isItemNumber reports whether t, before a stop, numbers an item of a list:
// "1.", "12.", "a.".
func (s *splitter) isItemNumber(t token) bool {
	return t.kind == tokNumber && t.end-t.start < 4 || t.kind == tokWord && t.end-t.start == 1
}

// attributes reports whether the tokens from i on say who asked what stands
// before them: “Why now?” Blinken asked. They are up to six words, capital but
// for "the", with a verb of saying after them. Other capitals begin a sentence:
// “Why now?” The minister left.
func (s *splitter) attributes(i int) bool {
	for k := i; k < len(s.tokens) && k < i+7; k++ {
		t := s.tokens[k]
		if t.kind != tokWord {
			return false
		}
		if t.shape == shapeLower {
			return k > i && inWords(askingVerbs, s.word(t))
		}
		if k == i && inWords(starters, s.word(t)) {
			return false
		}
	}
	return false
}

// word returns the words of t without the dot at its end.
func (s *splitter) word(t token) string {
	w := s.text[t.start:t.end]
	if n := len(w); n > 1 && w[n-1] == '.' {
		return w[:n-1]
	}
	return w
}

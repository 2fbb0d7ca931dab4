package lede

import "unicode/utf8"

// maxHost bounds how far the tokenizer looks ahead for the name of a host.
const maxHost = 255

// urlEnd returns the place after the address at i in text, whose scheme ends at
// the colon at j, or j if it is none.
func urlEnd(text string, i, j int) int {
	if j-i > 12 || len(text) < j+4 || text[j+1] != '/' || text[j+2] != '/' || classes[text[j+3]] == clBlank {
		return j
	}
	return linkEnd(text, j+3)
}

// linkEnd returns the place after the address of which the bytes up to i in
// text are known. It ends at a blank, an angle bracket or a double mark; the
// punctuation at its end belongs to the sentence, but for a closing bracket that
// the address opens.
func linkEnd(text string, i int) int {
	j := i
	open := 0
scan:
	for j < len(text) {
		c := text[j]
		switch {
		case classes[c] == clBlank || c == '<' || c == '>' || c == '"' || c == '`':
			break scan
		case c == '(':
			open++
		case c == ')':
			if open == 0 {
				break scan
			}
			open--
		case c >= utf8.RuneSelf:
			r, n := utf8.DecodeRuneInString(text[j:])
			if runeClass(r) == 0 {
				break scan
			}
			j += n - 1
		}
		j++
	}
	for j > i && isLinkTail(text[j-1]) {
		j--
	}
	return j
}

// isLinkTail reports whether c at the end of an address belongs to the sentence.
func isLinkTail(c byte) bool {
	switch c {
	case '.', ',', ';', ':', '!', '?', '\'', ']', '*', '_':
		return true
	}
	return false
}

// hostEnd returns the place after the name of a host whose first label is
// text[i:j] and that has a dot at j, with the path behind it, or j if it is none.
// The last label must be one of topDomains: bbc.co.uk, Booking.com, but not
// "crisis.The" nor "9.30am". What was no host once is not looked at again.
func (s *scanner) hostEnd(i, j int) int {
	text := s.text
	if j < s.hostless {
		return j
	}
	last, k := j+1, j+1
	for k < len(text) && k-i < maxHost {
		c := text[k]
		if c == '.' && k > last {
			if k+1 == len(text) || classes[text[k+1]]&clAlnum == 0 {
				break
			}
			last = k + 1
		} else if classes[c]&clAlnum == 0 && c != '-' {
			break
		}
		k++
	}
	if k-i >= maxHost || !inWords(topDomains, text[last:k]) {
		s.hostless = k
		return j
	}
	if k < len(text) && text[k] == '@' {
		return j // the mail address is found at the "@"
	}
	if k < len(text) && (text[k] == '/' || text[k] == ':' && k+1 < len(text) && isDigit(text[k+1])) {
		return linkEnd(text, k)
	}
	return k
}

// tagEnd returns the place after the handle or hash tag that starts at i in
// text.
func tagEnd(text string, i int) int {
	j := i + 1
	for j < len(text) {
		c := text[j]
		switch {
		case classes[c]&clAlnum != 0 || c == '_':
			j++
			continue
		case c >= utf8.RuneSelf:
			if r, n := utf8.DecodeRuneInString(text[j:]); runeClass(r) != 0 {
				j += n
				continue
			}
		}
		break
	}
	return j
}

// mail appends the token of a mail address whose "@" is at i, taking back the
// tokens of the name before it, and returns the place after it. It returns i if
// there is no mail address.
func (s *scanner) mail(i int, space bool) int {
	text := s.text
	if space || !s.joined(i) {
		return i
	}
	j, dot := i+1, false
	for j < len(text) && j-i < maxHost {
		c := text[j]
		if c == '.' && j > i+1 && j+1 < len(text) && classes[text[j+1]]&clAlnum != 0 {
			dot = true
		} else if classes[c]&clAlnum == 0 && c != '-' {
			break
		}
		j++
	}
	if !dot {
		return i
	}
	n := len(s.tokens)
	for n > s.first+1 && !s.tokens[n-1].space && s.mailPart(s.tokens[n-2]) {
		n--
	}
	t := token{start: s.tokens[n-1].start, end: int32(j), kind: tokLink, space: s.tokens[n-1].space}
	s.tokens = append(s.tokens[:n-1], t)
	return j
}

// mailPart reports whether the token t can be part of the name in a mail address.
func (s *scanner) mailPart(t token) bool {
	if t.kind <= tokNumber {
		return true
	}
	if t.kind == tokPunct && t.end == t.start+1 {
		switch s.text[t.start] {
		case '.', '-', '_', '+', '&':
			return true
		}
	}
	return false
}

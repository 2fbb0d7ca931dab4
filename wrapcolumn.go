package lede

import (
	"strings"
	"unicode/utf8"
)

// The columns at which a page may have been wrapped: a telephone's screen, the
// width of a printout.
const (
	leastColumns = 30
	mostColumns  = 140
)

// A wrap is how a page was wrapped.
type wrap struct {
	column int  // the greatest number of columns of a line; 0 if the page was not wrapped
	left   int  // the indent of paragraphs, as far as they are told by it; see indentStep
	step   int  // columns by which their first lines are indented further; 0 if they are not
	ragged bool // some lines were broken earlier
}

// findWrap returns how the page was wrapped. Lines that break off before a small
// letter tell: where something wraps at column w, the first word of the next
// line did not fit in w columns, but the line itself did. So each of them allows
// some w, and if nearly all of them allow the same one, that is it:
//
//	The ferry firm that runs the boats to Tarn Bay was told on    58 to 64
//	Monday that it would have to pay for the nights in hotels of  60 to 66
//	passengers who could not cross.
//
// Of several that they allow, the one is taken that most of all the lines allow
// that have another right below them. Little of the text may stand in longer
// lines, else it is not the page that was wrapped, but some of its lines are short.
func findWrap(text string, lines []line) wrap {
	const (
		leastShare  = 90 // percent of the lines that break off
		leastExact  = 97 // likewise, where none were broken by hand
		leastBreaks = 3  // where fewer lines break off, all lines must tell the same
		leastOfAll  = 80 // percent of all lines
		mostLonger  = 20 // percent of the text
	)
	var w wrap
	w.left, w.step = indentStep(text, lines)
	var sure, all allowance
	for i := range len(lines) - 1 {
		l, next := lines[i], lines[i+1]
		if next.gap != 1 {
			continue
		}
		from := columns(text, l)
		to := from + w.slack(l) + fitting(text, next)
		if next.indent <= l.indent {
			all.add(from, to)
		}
		if breaksOff(text, l, next) {
			sure.add(from, to)
		}
	}
	if sure.lines == 0 {
		return wrap{}
	}
	sure.sum()
	all.sum()
	for c := leastColumns; c <= mostColumns; c++ {
		if d := sure.of[c] - sure.of[w.column]; d > 0 || d == 0 && all.of[c] > all.of[w.column] {
			w.column = c
		}
	}
	most, fit := sure.of[w.column], all.of[w.column]
	if 100*most < leastShare*sure.lines || most < leastBreaks && (fit < 2 || 100*fit < leastOfAll*all.lines) {
		return wrap{}
	}
	w.ragged = 100*most < leastExact*sure.lines
	ink, longer := 0, 0
	for _, l := range lines {
		n := int(l.end - l.start)
		ink += n
		if columns(text, l) > w.column && strings.IndexByte(text[l.start:l.end], ' ') >= 0 {
			longer += n
		}
	}
	if 100*longer > mostLonger*ink {
		return wrap{}
	}
	return w
}

// An allowance counts for each column how many lines may have been wrapped there.
type allowance struct {
	of    [mostColumns + 2]int32
	lines int32
}

// add counts a line that may have been wrapped at the columns from up to to.
func (a *allowance) add(from, to int) {
	a.lines++
	if from = max(from, leastColumns); from <= min(to, mostColumns) {
		a.of[from]++
		a.of[min(to, mostColumns)+1]--
	}
}

// sum makes counts of the differences that add leaves.
func (a *allowance) sum() {
	for c := range len(a.of) - 1 {
		a.of[c+1] += a.of[c]
	}
}

// indentStep returns the indent of the page's paragraphs from their second line
// on, and by how many columns more their first lines are indented, as far as
// they follow each other without a blank line; 0 if they do not.
func indentStep(text string, lines []line) (left, step int) {
	const mostStep = 8
	for i := 1; i < len(lines); i++ {
		last, l := lines[i-1], lines[i]
		if step := int(l.indent) - int(last.indent); l.gap == 1 && step > 1 && step <= mostStep && itemMark(text, l) == 0 && !hangs(text, last, l) {
			return int(last.indent), step
		}
	}
	return 0, 0
}

// slack returns the number of columns by which l may have been indented when it
// was wrapped: the first line of a text often loses its blanks.
func (w wrap) slack(l line) int {
	if l.gap != 1 && l.indent == 0 {
		return w.step
	}
	return 0
}

// breaksOff reports whether l ends in the middle of a sentence with which next
// goes on in small letters.
func breaksOff(text string, l, next line) bool {
	return goesOn(text, l) && startsSmall(text, next) && (next.indent <= l.indent || hangs(text, l, next))
}

// join returns the lines of a page with those joined that were one paragraph.
func (w wrap) join(text string, lines []line) []line {
	kept := lines[:0]
	var para, last line
	for i, next := range lines {
		if i > 0 && next.gap == 1 && w.goesOn(text, para, last, next) {
			para.end = next.end
		} else {
			if i > 0 {
				kept = append(kept, para)
			}
			para = next
		}
		last = next
	}
	if len(lines) > 0 {
		kept = append(kept, para)
	}
	return kept
}

// goesOn reports whether the line next goes on with the paragraph that para
// opens and whose last line so far is last: its first word did not fit there.
// Where the sentence goes on in small letters, the line may have been broken a
// little earlier.
func (w wrap) goesOn(text string, para, last, next line) bool {
	first := last.start == para.start
	if next.indent > last.indent && (!first || !hangs(text, last, next)) {
		return false
	}
	if isTableRow(text, last) || isTableRow(text, next) || isRule(text, last) || isRule(text, next) || opensHead(text[next.start:next.end]) {
		return false
	}
	n := columns(text, last)
	if breaksOff(text, last, next) {
		return 2*n > w.column && n <= w.column+6
	}
	if first && w.step > 0 && next.indent == last.indent && int(next.indent) >= w.left+w.step {
		return false
	}
	if n > w.column+2 || next.indent < last.indent && !first || isLinkLine(text, last) || isLinkLine(text, next) {
		return false
	}
	if itemMark(text, next) > 0 && (itemMark(text, para) > 0 || !goesOn(text, last)) {
		return false
	}
	n += w.slack(last)
	if (w.ragged || w.step > 0) && (goesOn(text, last) || startsSmall(text, next)) {
		n += 3
	}
	return n+fitting(text, next) >= w.column || w.ragged && goesOn(text, last) && 5*n > 4*w.column
}

// columns returns the number of columns in which l stands, from the page's left
// edge. A tab fills eight.
func columns(text string, l line) int {
	if l.end-l.start > 4*mostColumns {
		return mostColumns + 1
	}
	n := int(l.indent) + utf8.RuneCountInString(text[l.start:l.end])
	for i := l.start - 1; i >= 0 && text[i] == '\t'; i-- {
		n += 7
	}
	return n
}

// fitting returns the number of columns that the first word of l needs at the end
// of another line, less one: its letters, as there is a blank before it. That the
// address of a page did not fit tells little, it counts as if it were shorter, and
// so does a line of a script that has no blanks between its words.
func fitting(text string, l line) int {
	const (
		ofAddress = 12
		mostWord  = 50 // bytes
	)
	word := text[l.start:l.end]
	word = word[:firstWordLen(word)]
	if strings.Contains(word, "://") || len(word) > mostWord && word[0] >= utf8.RuneSelf {
		return ofAddress
	}
	return utf8.RuneCountInString(word)
}

// hangs reports whether next stands below the words of the list item that l
// opens, to the right of its mark:
//
//   - Vienna: the ministers of ten countries meet to talk of
//     the water of the Danube
func hangs(text string, l, next line) bool {
	n := itemMark(text, l)
	return n > 0 && int(next.indent) == int(l.indent)+n
}

// itemMark returns the number of columns of the mark that opens the list item l
// with the blanks behind it, or 0 if there is none: "* ", "- ", "• ", "3. ".
func itemMark(text string, l line) int {
	s := text[l.start:min(l.end, l.start+16)]
	n := firstWordLen(s)
	if n == len(s) || !isMark(s[:n]) {
		return 0
	}
	return utf8.RuneCountInString(s[:n]) + len(s[n:]) - len(strings.TrimLeft(s[n:], " \t"))
}

// isMark reports whether word stands before the items of lists.
func isMark(word string) bool {
	if r, n := utf8.DecodeRuneInString(word); n == len(word) && (isBullet(r) || strings.ContainsRune("-+–o", r)) {
		return true
	}
	digits := strings.TrimLeft(word, "0123456789")
	return digits != word && (digits == "." || digits == ")")
}

// isRule reports whether l is a line that was drawn, not written: "-----", "* * *".
func isRule(text string, l line) bool {
	return l.end-l.start > 2 && strings.Trim(text[l.start:l.end], "-_=*~#+ ") == ""
}

// isLinkLine reports whether l is nothing but the address of a page, as stands
// below each headline of a newsletter.
func isLinkLine(text string, l line) bool {
	s := strings.TrimLeft(text[l.start:l.end], "<([")
	return strings.HasPrefix(s, "http") && strings.Contains(s, "://") && strings.IndexByte(s, ' ') < 0
}

package lede

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// maxWrap is the length in bytes up to which a line may have been wrapped by
// hand. Wires wrap at 60 to 80 columns; a longer line is a paragraph.
const maxWrap = 130

// unwrap joins the lines of paragraphs that were wrapped by hand or by a mail
// program, as in wire copy, mails and pages printed as text:
//
//	CLEVELAND, Feb 26 - Standard Oil Co and BP North America
//	Inc said they plan to form a venture to manage the money market
//	borrowing and investment activities of both companies.
//	    BP North America is a subsidiary of British Petroleum Co
//
// Lines are joined only within a run of lines without a blank one between. If
// the page as a whole tells at which column it was wrapped (see [findWrap]),
// every line is joined to which the next one's first word did not fit, and no
// other. If not, as where lines were broken by hand, only runs are joined that look
// wrapped by themselves (see [wrapWidth]). A page that has one line a paragraph
// has no such runs, nor have menus and tables, whose lines are short and do not
// go on.
func unwrap(text string, lines []line) []line {
	if w := findWrap(text, lines); w.column > 0 {
		return w.join(text, lines)
	}
	capitals := 0
	if !hasSmall(text) {
		capitals = runWidth(lines)
	}
	kept := lines[:0]
	for i := 0; i < len(lines); {
		j := i + 1
		for j < len(lines) && lines[j].gap == 1 {
			j++
		}
		width := wrapWidth(text, lines[i:j])
		if capitals > 0 {
			width = capitalWidth(text, lines[i:j], capitals)
		}
		if width > 0 {
			kept = joinRun(text, kept, lines[i:j], width)
		} else {
			kept = append(kept, lines[i:j]...)
		}
		i = j
	}
	return kept
}

// rejoin returns text with one blank in the place of each line break within
// lines, and the edits. The places of lines become those in the text returned.
func rejoin(text string, lines []line) (string, pass) {
	r := rewriter{text: text}
	gone := int32(0) // bytes
	for k := range lines {
		l := &lines[k]
		start, end := l.start-gone, l.end
		for i := l.start; ; {
			n := strings.IndexAny(text[i:end], "\n\r")
			if n < 0 {
				break
			}
			from, to := breakAt(text, int(i)+n)
			with := joint(text[:from], text[to:])
			r.replace(from, to-from, with)
			gone += int32(to - from - len(with))
			i = int32(to)
		}
		l.start, l.end = start, end-gone
	}
	return r.end(), r.edits
}

// breakAt returns the place of the blanks round the line break at i in text.
func breakAt(text string, i int) (from, to int) {
	for from = i; isBlank(text[from-1]); {
		from--
	}
	for to = i + 1; isBlank(text[to]); {
		to++
	}
	return from, to
}

// joint returns what stands between two lines once they are joined: nothing
// behind the hyphen of a word, as in "well-" and "known", but a blank in
// "short-" and "and long-term". It looks at the end of the one and at the
// beginning of the other.
func joint(before, after string) string {
	if n := len(before); n > 1 && before[n-1] == '-' && classes[before[n-2]]&clAlnum != 0 && classes[after[0]]&clAlnum != 0 {
		switch after[:firstWordLen(after[:min(len(after), 4)])] {
		case "and", "or", "to":
		default:
			return ""
		}
	}
	return " "
}

// wrapWidth returns the length of the longest line of a run that was wrapped
// by hand, or 0 if the run was not. In a wrapped run every line is short, and
// half of the lines at least break off: no full stop, and the next one begins
// with a small letter or would not have fitted.
func wrapWidth(text string, run []line) int {
	if len(run) < 2 {
		return 0
	}
	width := 0
	for _, l := range run {
		n := int(l.end - l.start)
		if n > maxWrap {
			return 0
		}
		width = max(width, n)
	}
	if width < 40 {
		return 0
	}
	full, broken, small := 0, 0, 0
	for i, l := range run[:len(run)-1] {
		next := run[i+1]
		if next.indent > l.indent {
			continue
		}
		full++
		if goesOn(text, l) && 4*int(l.end-l.start) >= 3*width-4*len("responsibility") {
			broken++
			if startsSmall(text, next) {
				small++
			}
		}
	}
	if small == 0 || 2*broken < full {
		return 0
	}
	return width
}

// hasSmall reports whether text has small letters, apart from a few as in an
// address: wire copy may be in capitals throughout.
func hasSmall(text string) bool {
	small, large := 0, 0
	for i := 0; i < len(text) && small < 200; i++ {
		switch c := text[i]; {
		case 'a' <= c && c <= 'z' || c >= utf8.RuneSelf:
			small++
		case 'A' <= c && c <= 'Z':
			large++
		}
	}
	return 20*small >= large
}

// runWidth returns the length of the longest line that has another one right
// above or below it, of those that may have been wrapped.
func runWidth(lines []line) int {
	width := 0
	for i, l := range lines {
		if n := int(l.end - l.start); n <= maxWrap && (l.gap == 1 || i+1 < len(lines) && lines[i+1].gap == 1) {
			width = max(width, n)
		}
	}
	return width
}

// capitalWidth is wrapWidth for a text in capitals of the given width. No small
// letter tells there that a line goes on, so half of the lines at least must
// have no room for the first word of the next one.
func capitalWidth(text string, run []line, width int) int {
	if len(run) < 2 || width < 40 {
		return 0
	}
	broken := 0
	for i, l := range run[:len(run)-1] {
		n := int(l.end - l.start)
		if n > maxWrap {
			return 0
		}
		if n+1+firstWordLen(text[run[i+1].start:run[i+1].end]) > width-3 {
			broken++
		}
	}
	if 2*broken < len(run)-1 {
		return 0
	}
	return width
}

// joinRun appends to kept the paragraphs of a run wrapped at width.
func joinRun(text string, kept, run []line, width int) []line {
	para := run[0]
	for i, next := range run[1:] {
		last := run[i]
		if continues(text, last, next, width) {
			para.end = next.end
			continue
		}
		kept = append(kept, para)
		para = next
	}
	return append(kept, para)
}

// continues reports whether the line next goes on with the paragraph of the
// line last, in a run wrapped at width.
func continues(text string, last, next line, width int) bool {
	if next.indent > last.indent || isTableRow(text, last) || isTableRow(text, next) || opensHead(text[next.start:next.end]) {
		return false
	}
	n := int(last.end - last.start)
	if goesOn(text, last) && startsSmall(text, next) {
		return 2*n > width
	}
	word := firstWordLen(text[next.start:next.end])
	return n+1+word > width-3 || goesOn(text, last) && 5*n > 4*width
}

// goesOn reports whether l ends like a line in the middle of a sentence: with
// a letter, a digit, a comma or a hyphen, or with a comma and the mark behind
// it, as before "he said".
func goesOn(text string, l line) bool {
	s := text[l.start:l.end]
	r, n := utf8.DecodeLastRuneInString(s)
	if r == '"' || r == '”' || r == '’' || r == '\'' {
		return strings.HasSuffix(s[:len(s)-n], ",")
	}
	return unicode.IsLetter(r) || unicode.IsDigit(r) || r == ',' || r == '-' || r == ';'
}

// startsSmall reports whether l begins with a small letter.
func startsSmall(text string, l line) bool {
	r, _ := utf8.DecodeRuneInString(text[l.start:l.end])
	return unicode.IsLower(r)
}

// isTableRow reports whether l looks like a row of a table set with blanks:
// "Net     807,000  vs    2,858,000". Two blanks after a full stop are no
// column.
func isTableRow(text string, l line) bool {
	s := text[l.start:l.end]
	if !hasTwoSpaces(s) {
		return false
	}
	columns := 0
	for i := 1; i+2 < len(s); i++ {
		if s[i] == ' ' && s[i+1] == ' ' {
			if c := s[i-1]; c != '.' && c != '?' && c != '!' && c != '"' {
				columns++
			}
			for i+1 < len(s) && s[i+1] == ' ' {
				i++
			}
		}
	}
	return columns >= 2
}

// opensHead reports whether a line in small letters is a byline or a date by itself
// and no paragraph's next line: "by Ann Lee - 05/06/21", "published : 6 May 2021".
func opensHead(line string) bool {
	const most = 80 // bytes
	if len(line) > most || len(line) < 6 {
		return false
	}
	switch word := strings.TrimRight(line[:firstWordLen(line)], ":"); {
	case word == "by" || word == "writer":
		names := readAuthors(line)
		return len(names) > 0 && trustNames(names) == trustKnown && (isNamesOnly(line, names) || word == "writer" || len(pageDates(line)) > 0)
	case word == "published" || word == "posted" || word == "updated":
		dates := pageDates(line)
		return len(dates) == 1 && len(line)-dates[0].end <= 8 && dates[0].start <= 16
	}
	return false
}

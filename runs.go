package lede

import (
	"math/bits"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A run is a stretch of words within quotation marks, in one unit.
type run struct {
	in   place // the words, without the marks and the blanks at their edges
	all  place // with the marks
	unit int32

	parent int32 // the run in which this one stands, or -1
	next   int32 // the run of the next paragraph that goes on with this one, or -1
	prev   int32 // the run that this one goes on with, or -1

	family markFamily
	state  runState
}

// A runState says how much of a run's marks is there.
type runState uint8

const (
	runWhole    runState = iota // opened and closed
	runGoesOn                   // closed in a later paragraph
	runNoClose                  // never closed: taken up to the end of its paragraph
	runNoOpen                   // never opened: taken from the start of its paragraph
	runReopened                 // not closed before the next one is opened, which goes on with it
)

// deepest is how many runs may stand in each other. More is no text.
const deepest = 6

// A marker finds the runs of a story. Its scratch space is kept from unit to unit.
type marker struct {
	text   string
	units  []unit
	runs   []run
	marks  []mark
	later  []bool // for each mark: a strong close of a single run follows
	stack  []int32
	opened []int32     // for each entry of stack, the mark that opened it
	unit   int         // the unit that is looked at
	left   int32       // the run that the last paragraph with marks left open, or -1
	plain  []plainUnit // the paragraphs since then
	moves  markHabit   // see movesMarks
	inward markHabit   // see pointsInwards
	orphan int32       // first closing mark of the unit that closes nothing, or -1
	angles int32       // last « or ‹ of the unit
	last   int32       // last double mark of the unit
	head   int32       // first double mark of the unit
}

// A plainUnit is a paragraph without marks of the family of a run that is open.
type plainUnit struct {
	unit  int
	first int // the place of its first run, of another family, or of the next unit's
}

// findRuns returns the runs of marked words of the story, in the order of their
// opening marks. Each unit is paired by itself, so that an odd mark never spoils
// more than its own paragraph, and what it certainly closes; then runs that go on over
// paragraphs are joined.
// Time is linear in the length of the text.
func findRuns(w *work) []run {
	m := marker{text: w.text, units: w.units, left: -1}
	for u := range w.units {
		first := len(m.runs)
		m.scan(u)
		m.pair(u)
		m.settle(u, first)
		m.resume(first)
		if w.units[u].kind == unitParagraph {
			m.goOn(u, first)
		}
	}
	return m.runs
}

// scan fills marks with the quotation marks of unit u.
func (m *marker) scan(u int) {
	m.marks, m.angles, m.last, m.head = m.marks[:0], -1, -1, -1
	un := m.units[u]
	text := m.text[:un.end]
	for i := int(un.start); i < len(text); {
		if !markLead[text[i]] {
			i = nextLead(text, i+1)
			continue
		}
		r, n := rune(text[i]), 1
		if r >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(text[i:])
		}
		g, ok := glyphs[r]
		if !ok {
			i += n
			continue
		}
		k := mark{at: int32(i), end: int32(i + n), family: g.family, turn: g.turn}
		if isDoubled(text, i, n) {
			k.end, k.family = int32(i+2*n), markDouble
		}
		i = int(k.end)
		if k.family == markDouble {
			m.last = k.at
			if m.head < 0 {
				m.head = k.at
			}
		}
		if (k.family == markAngle || k.family == markSingleAngle) && m.pointsInwards() {
			k.turn = turnOpen + turnClose - k.turn
		}
		k.look(spotOf(&k, text, int(un.start)))
		if k.turn == turnOpen && (k.family == markAngle || k.family == markSingleAngle) {
			m.angles = k.at
		}
		if k.opens || k.closes {
			m.marks = append(m.marks, k)
		}
	}
	m.lookAhead()
}

// nextLead returns the place of the first byte of text from i on that is beyond ASCII or may
// start a quotation mark, or a place near the end before which there is none.
func nextLead(text string, i int) int {
	for ; i+8 <= len(text); i += 8 {
		x := le64(text, i)
		if found := x&highBytes | bytesBelow(x^'"'*eachByte, 1) | bytesBelow(x^'\''*eachByte, 1) | bytesBelow(x^'`'*eachByte, 1); found != 0 {
			return i + bits.TrailingZeros64(found)/8
		}
	}
	return i
}

// lookAhead fills later.
func (m *marker) lookAhead() {
	m.later = m.later[:0]
	for range m.marks {
		m.later = append(m.later, false)
	}
	seen := false
	for i := len(m.marks) - 1; i >= 0; i-- {
		k := &m.marks[i]
		m.later[i] = seen
		if k.family != markSingle {
			continue
		}
		switch {
		case k.closes && !k.genitive:
			seen = true
		case k.opens && !k.closes:
			seen = false
		}
	}
}

// pair turns the marks of unit u into runs, those still open at its end left on
// the stack.
func (m *marker) pair(u int) {
	m.stack, m.opened, m.orphan, m.unit = m.stack[:0], m.opened[:0], -1, u
	for i := range m.marks {
		k := &m.marks[i]
		if k.closes || k.moved {
			if at := m.opener(i); at >= 0 && !(k.opens && m.prefersOpen(k, at)) {
				if !(k.genitive && m.later[i]) {
					m.close(at, k)
				}
				continue
			}
		}
		if m.orphan < 0 && (k.closes && !k.opens && k.strong && k.family != markSingle || m.closesLeft(k)) {
			m.orphan = int32(i)
			continue
		}
		if k.opens && m.mayOpen(i) {
			m.open(u, i)
		}
	}
}

// opener returns the place on the stack of the run that mark i closes, or -1.
func (m *marker) opener(i int) int {
	k := &m.marks[i]
	for at := len(m.stack) - 1; at >= 0; at-- {
		o := &m.marks[m.opened[at]]
		if o.family != k.family {
			continue
		}
		if k.turn == turnOpen && o.turn == turnOpen && k.opens {
			return -1 // “a “b”: a run within a run
		}
		return at
	}
	return -1
}

// prefersOpen reports whether mark k, which could close the run at the given
// place on the stack, opens another one: “ before a word does, unless the run
// was opened by „ or ”, and one behind a blank unless that was set on its wrong side.
func (m *marker) prefersOpen(k *mark, at int) bool {
	o := &m.marks[m.opened[at]]
	if k.moved {
		return !m.closesMoved(k, o)
	}
	return k.turn == turnOpen && o.turn != turnLow && o.turn != turnClose
}

// closesMoved reports whether mark k, which stands as an opening one does, closes what o
// opens: its blank was set before it instead of behind it. A mark that is curved says so
// by itself; of a straight one what follows tells, as in `a horse, "said Torres`, unless
// somebody spoke right before: `We go, he said, "and stay`.
func (m *marker) closesMoved(k, o *mark) bool {
	if k.turn == turnClose && o.turn != turnClose {
		return true
	}
	words := strings.TrimRight(m.text[o.end:k.at], " \u00a0")
	ahead := m.text[k.end:m.units[m.unit].end]
	if words == "" || toldLast(words) {
		return false
	}
	return words[len(words)-1] == ',' || startsSmallWord(ahead) || m.movesMarks() ||
		k.at == m.last && !m.reopensNext() && !m.reopens(o.end, k.at)
}

// toldLast reports whether words end, before the comma or stop at their end, with a
// clause in which somebody speaks: "We go, he said,".
func toldLast(words string) bool {
	const most = 60 // bytes
	words = strings.TrimRight(words, ".,!?…")
	cut := strings.LastIndexAny(words, ".,!?;:")
	if cut < 0 || len(words)-cut > most {
		return false
	}
	clause := words[cut+1:]
	return containsAny(clause, reporterWords) || inWords(tailVerbs, clause[strings.LastIndexByte(clause, ' ')+1:])
}

// startsSmallWord reports whether text begins with a small letter of ASCII.
func startsSmallWord(text string) bool { return text != "" && text[0] >= 'a' && text[0] <= 'z' }

// reopensNext reports whether the next paragraph begins with a double mark, so that what
// is open in this one may go on there.
func (m *marker) reopensNext() bool {
	if m.unit+1 >= len(m.units) {
		return false
	}
	u := &m.units[m.unit+1]
	r, _ := utf8.DecodeRuneInString(m.text[u.body:u.end])
	return glyphs[r].family == markDouble
}

// mayOpen reports whether mark i opens a run. Single marks do so only if one
// follows that closes it, or if they go over: otherwise it is an apostrophe. A straight
// one between two blanks, too, must be closed or go over. » does so only before a
// « (»so«): otherwise it is a bullet.
func (m *marker) mayOpen(i int) bool {
	k := &m.marks[i]
	if len(m.stack) >= deepest {
		return false
	}
	switch k.family {
	case markDouble:
		return !k.apart || m.closesNext(i) || m.reopensNext()
	case markSingle:
		return k.turn == turnLow || k.turn == turnOpen || m.closesLater(i) || m.goesOver(k)
	case markAngle, markSingleAngle:
		bullet := m.inward == habitYes && strings.HasPrefix(m.text[k.end:], " ")
		return k.turn == turnOpen && !bullet || m.angles > k.at
	}
	return true
}

// closesNext reports whether the next double mark behind mark i can close.
func (m *marker) closesNext(i int) bool {
	for i++; i < len(m.marks); i++ {
		if k := &m.marks[i]; k.family == markDouble {
			return k.closes || k.moved
		}
	}
	return false
}

// closesLater reports whether a mark behind i can close a single run.
func (m *marker) closesLater(i int) bool {
	if m.later[i] {
		return true
	}
	if i+1 < len(m.marks) {
		k := &m.marks[i+1]
		return k.family == markSingle && k.closes
	}
	return false
}

// goesOver reports whether the single mark k opens words that the next paragraph goes
// on with: it stands behind a colon or first in its paragraph, before a capital, and
// the next paragraph begins with the same mark. "A source said: 'He is well. ¶ 'It's
// early days.'"
func (m *marker) goesOver(k *mark) bool {
	u := &m.units[m.unit]
	if m.unit+1 >= len(m.units) || u.kind != unitParagraph || m.units[m.unit+1].kind != unitParagraph {
		return false
	}
	before := strings.TrimRight(m.text[u.body:k.at], " \u00a0")
	next := m.text[m.units[m.unit+1].body:m.units[m.unit+1].end]
	glyph := m.text[k.at:k.end]
	return (before == "" || strings.HasSuffix(before, ":")) && opensLarge(m.text[k.end:u.end]) &&
		strings.HasPrefix(next, glyph) && opensLarge(next[len(glyph):])
}

// opensLarge reports whether text begins with a capital of ASCII.
func opensLarge(text string) bool { return text != "" && text[0] >= 'A' && text[0] <= 'Z' }

// open starts a run at mark i. A straight mark that can only open, where one
// like it is open already, shows that the earlier one is odd, unless the run is
// opened again.
func (m *marker) open(u, i int) {
	k := &m.marks[i]
	for at := len(m.stack) - 1; at >= 0; at-- {
		o := &m.marks[m.opened[at]]
		if o.family == k.family && o.turn == turnNone && k.turn == turnNone {
			if r := &m.runs[m.stack[at]]; m.reopens(r.in.start, k.at) {
				r.in.end, r.all.end, r.state = k.at, k.at, runReopened
			}
			m.drop(at)
			break
		}
	}
	parent := int32(-1)
	if n := len(m.stack); n > 0 {
		parent = m.stack[n-1]
	}
	m.stack = append(m.stack, int32(len(m.runs)))
	m.opened = append(m.opened, int32(i))
	m.runs = append(m.runs, run{
		in: place{k.end, -1}, all: place{k.at, -1}, unit: int32(u),
		parent: parent, next: -1, prev: -1, family: k.family,
	})
}

// reopens reports whether a mark at the byte at opens again what was opened before the
// byte start and not closed: where the paragraphs of a page were run together, each
// begins with a mark, and only the last ends with one. Sentences stand between, and
// nobody who speaks.
func (m *marker) reopens(start, at int32) bool {
	words := strings.TrimRight(m.text[start:at], " \u00a0")
	if len(words) < shortestReopened || !strings.HasSuffix(words, ".") && !strings.HasSuffix(words, "!") && !strings.HasSuffix(words, "?") {
		return false
	}
	if c := words[0]; c < 'A' || c > 'Z' {
		return false
	}
	return !containsAny(words, reporterWords)
}

// shortestReopened is how many bytes the words before a mark that opens a run again
// have at least.
const shortestReopened = 24

// resume links each run from first on that was opened again to the one that goes on
// with it.
func (m *marker) resume(first int) {
	for i := first; i+1 < len(m.runs); i++ {
		r := &m.runs[i]
		if r.state != runReopened {
			continue
		}
		for k := i + 1; k < len(m.runs); k++ {
			if n := &m.runs[k]; n.family == r.family && n.all.start >= r.all.end {
				if n.parent == r.parent {
					r.next, n.prev = int32(k), int32(i)
				}
				break
			}
		}
	}
}

// close ends the run at the given place on the stack with mark k. Runs opened
// within it and still open are odd marks.
func (m *marker) close(at int, k *mark) {
	for len(m.stack)-1 > at {
		m.drop(len(m.stack) - 1)
	}
	r := &m.runs[m.stack[at]]
	r.all.end, r.in.end = k.end, k.at
	m.stack, m.opened = m.stack[:at], m.opened[:at]
}

// drop takes the run at the given place off the stack for good; settle removes
// it.
func (m *marker) drop(at int) {
	m.stack = append(m.stack[:at], m.stack[at+1:]...)
	m.opened = append(m.opened[:at], m.opened[at+1:]...)
}

// settle decides on what pair left open in unit u, whose runs are those from
// first on: an open double run that holds none of its own family goes to the end
// of the unit, and so does a single one that goes over; all other open runs are odd
// marks and go.
func (m *marker) settle(u, first int) {
	for i, at := range m.stack {
		r := &m.runs[at]
		if (r.family != markSingle || m.goesOver(&m.marks[m.opened[i]])) && !m.holdsOwn(at) {
			r.in.end, r.all.end = m.units[u].end, m.units[u].end
			r.state = runNoClose
			if comma := reporterTail(m.text[r.in.start:r.in.end]); comma > 0 {
				r.in.end = r.in.start + int32(comma)
				r.all.end = r.in.end
				r.state = runWhole
			}
			break
		}
	}
	if m.orphan >= 0 {
		m.adopt(u, first)
	}
	m.compact(first)
}

// reporterTail returns where the words of an open run end whose closing mark was
// lost before its reporter: behind the comma of "“We had no choice, Jane Smith
// said." It returns 0 if text ends in no such clause.
func reporterTail(text string) int {
	const leastWords, mostWords, mostBytes = 2, 8, 80 // of "Jane Smith, who leads it, said"
	end := strings.TrimRight(text, ". \n")
	comma := strings.LastIndexAny(end, ",?!")
	if comma < 0 || len(end)-comma > mostBytes {
		return 0
	}
	tail := strings.Fields(end[comma+1:])
	if len(tail) < leastWords || len(tail) > mostWords || !slices.Contains(tailVerbs, tail[len(tail)-1]) {
		return 0
	}
	return comma + 1
}

// holdsOwn reports whether the open run at is followed by a whole run whose mark
// is the same: “so, he said. “Or so,” he said.
func (m *marker) holdsOwn(at int32) bool {
	mark := m.text[m.runs[at].all.start:m.runs[at].in.start]
	for i := at + 1; i < int32(len(m.runs)); i++ {
		if r := &m.runs[i]; r.all.end > 0 && m.text[r.all.start] == mark[0] && strings.HasPrefix(m.text[r.all.start:], mark) {
			return true
		}
	}
	return false
}

// adopt makes a run of the words before a closing mark that closes nothing, if
// they are the first of unit u: the mark that opened it was lost, or stands in
// the paragraph before.
func (m *marker) adopt(u, first int) {
	k := &m.marks[m.orphan]
	for i := first; i < len(m.runs); i++ {
		if m.runs[i].all.end > 0 && m.runs[i].all.start < k.at && m.runs[i].family == k.family {
			return
		}
	}
	from := m.units[u].body
	r := run{in: place{from, k.at}, all: place{from, k.end}, unit: int32(u), parent: -1, next: -1, prev: -1, family: k.family, state: runNoOpen}
	m.runs = append(m.runs, run{})
	copy(m.runs[first+1:], m.runs[first:])
	m.runs[first] = r
	for i := first + 1; i < len(m.runs); i++ {
		if m.runs[i].parent >= 0 {
			m.runs[i].parent++
		} else if r.all.holds(m.runs[i].all) {
			m.runs[i].parent = int32(first)
		}
	}
}

// compact removes the runs from first on that were never closed and trims the
// others. Runs within a removed one move to the run around it.
func (m *marker) compact(first int) {
	to := first
	var moved [64]int32 // small units need no table on the heap
	table := moved[:0]
	for i := first; i < len(m.runs); i++ {
		r := m.runs[i]
		if int(r.parent) >= first {
			r.parent = table[int(r.parent)-first]
		}
		r.in = trimmed(m.text, r.in)
		if r.all.end < 0 || r.in.empty() {
			table = append(table, r.parent)
			continue
		}
		table = append(table, int32(to))
		m.runs[to] = r
		to++
	}
	m.runs = m.runs[:to]
}

// trimmed returns p without the blanks at its edges.
func trimmed(text string, p place) place {
	if p.end < p.start {
		return p
	}
	s := text[p.start:p.end]
	p.start += int32(len(s) - len(strings.TrimLeftFunc(s, unicode.IsSpace)))
	if p.start >= p.end {
		return place{p.start, p.start}
	}
	p.end -= int32(len(s) - len(strings.TrimRightFunc(s, unicode.IsSpace)))
	return p
}

// closesLeft reports whether the double mark k, which could open a run too, closes the one
// that a paragraph before left open: it is the first of its unit and stands behind a comma
// or a stop and a blank, and the reporter goes on behind it.
func (m *marker) closesLeft(k *mark) bool {
	if m.left < 0 || !k.moved && !(k.apart && k.strong) || m.runs[m.left].family != k.family || k.at != m.head {
		return false
	}
	return k.turn == turnClose || startsSmallWord(strings.TrimLeft(m.text[k.end:m.units[m.unit].end], " \u00a0")) && (k.apart || m.movesMarks())
}

// mostPlain is how many paragraphs without marks may stand between the one in which a run
// is opened and the one in which it is closed.
const mostPlain = 6

// goOn joins what paragraph u, whose runs are those from first on, goes on with to the
// run that is open, and notes the one that it leaves open. Where each sentence has a line
// of its own, a quotation may be opened in one paragraph and closed some paragraphs
// later, without a mark in those between: all of them are part of it.
func (m *marker) goOn(u, first int) {
	if n := len(m.plain); n > 0 && first < len(m.runs) && m.runs[first].state == runNoOpen && m.runs[first].family == m.runs[m.left].family {
		m.bridge(int32(first))
		m.plain = m.plain[:0]
		m.left = m.leftOpen(first + n)
		return
	}
	if len(m.plain) == 0 {
		m.join(u, first, m.left)
	}
	open := m.leftOpen(first)
	if open < 0 && m.left >= 0 && m.runs[m.left].state == runNoClose && m.mayBridge(u) {
		m.plain = append(m.plain, plainUnit{u, first})
		return
	}
	m.left, m.plain = open, m.plain[:0]
}

// mayBridge reports whether paragraph u may be part of what the run that is open holds:
// it ends as a sentence does, as that one must, has no mark of its family, and nobody is
// said to speak at its end.
func (m *marker) mayBridge(u int) bool {
	r := &m.runs[m.left]
	text := m.text[m.units[u].body:m.units[u].end]
	marked := slices.ContainsFunc(m.marks, func(k mark) bool { return k.family == r.family })
	return !marked && len(m.plain) < mostPlain &&
		endsPauseByte(m.text[r.in.start:r.in.end]) && endsPauseByte(text) && reporterTail(text) == 0
}

// bridge makes a run of each plain paragraph and joins them to the run that is open and
// to the one at first, with which the paragraph behind them begins.
func (m *marker) bridge(first int32) {
	last := m.left
	for n, p := range m.plain {
		at := int32(p.first + n)
		un := &m.units[p.unit]
		words := place{un.body, un.end}
		m.insert(at, run{in: words, all: words, unit: int32(p.unit), parent: -1, next: -1, prev: -1, family: m.runs[last].family})
		m.link(last, at)
		last = at
	}
	m.link(last, first+int32(len(m.plain)))
}

// insert puts r before the run at, which stands behind the one that is left open. What
// stands in r becomes its child.
func (m *marker) insert(at int32, r run) {
	m.runs = append(m.runs, run{})
	copy(m.runs[at+1:], m.runs[at:])
	m.runs[at] = r
	for i := m.left; int(i) < len(m.runs); i++ {
		o := &m.runs[i]
		for _, to := range [...]*int32{&o.parent, &o.prev, &o.next} {
			if i != at && *to >= at {
				*to++
			}
		}
		if i > at && o.parent < 0 && r.all.holds(o.all) {
			o.parent = at
		}
	}
}

// link notes that run next goes on with run r.
func (m *marker) link(r, next int32) {
	m.runs[r].next, m.runs[next].prev = next, r
	m.runs[r].state = runGoesOn
	if m.runs[next].state == runNoOpen {
		m.runs[next].state = runWhole
	}
}

// join links the open run of the paragraph before, if there is one, to the run with which
// paragraph u, whose runs are those from first on, goes on with it.
func (m *marker) join(u, first int, before int32) {
	if before < 0 || first == len(m.runs) {
		return
	}
	r, b := &m.runs[first], &m.runs[before]
	if r.family == b.family && r.all.start <= m.units[u].body+1 && (r.state != runNoOpen || b.state == runNoClose) {
		m.link(before, int32(first))
	}
}

// leftOpen returns the run that the last paragraph, whose runs are those from first on,
// leaves open, or -1.
func (m *marker) leftOpen(first int) int32 {
	for i := len(m.runs) - 1; i >= first; i-- {
		if m.runs[i].parent < 0 {
			if m.runs[i].state == runNoClose {
				return int32(i)
			}
			break
		}
	}
	return -1
}

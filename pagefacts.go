package lede

import (
	"math/bits"
	"slices"
	"strings"
	"sync"

	"github.com/lede-news/lede/internal/learn"
)

// A page is the text as lines, with what can be told of each by reading it and
// by looking round.
type page struct {
	text  string
	edits pass // how the text given became text: wrapped lines were joined; nil if none were
	lines []line
	facts []lineFacts
	near  []lineNear

	words  []uint32     // hashes of all words, line after line
	listed []listedWord // the same words as the lists have them

	tight, loose int // lines right under the one above, and after a blank line
	turns        int // lines that open with "Q:"
	spoken       int // lines that open with a speaker's name in capitals; 0 if the page is no transcript
	commented    int // the line from which on readers comment; the page's length if none do
	headed       int // the line that repeats the first one, as a headline repeats a window's title; 0 if none does

	scratch pageScratch
}

// A pageScratch is working memory that is kept from one page to the next.
type pageScratch struct {
	features []uint32
	scores   []int32
	decoder  learn.Decoder
	labelling

	slots, seen    []int32
	firsts, counts []int32
}

// pages keeps pages, for the memory that they hold.
var pages = sync.Pool{New: func() any { return new(page) }}

// mostLinesKept is the number of lines of a page above which its memory is not kept.
const mostLinesKept = 1 << 13

// release gives up the text of the page and keeps its memory for the next one.
func (p *page) release() {
	if len(p.lines) > mostLinesKept || len(p.words) > 16*mostLinesKept {
		return
	}
	p.text, p.edits = "", nil
	pages.Put(p)
}

// emptied returns a slice of n zero values, in the memory of s where there is enough.
func emptied[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n, n+n/4)
	}
	s = s[:n]
	clear(s)
	return s
}

// lineNear is what can be told of a line by looking at the lines round it and
// at the whole page.
type lineNear struct {
	prose        bool  // reads like a paragraph of running text
	proseAbove   int32 // prose lines above it on the page
	proseBelow   int32
	lastProse    int32 // lines back to the prose line above; the page's length if there is none
	nextProse    int32 // lines on to the prose line below, likewise
	shortRun     int32 // lines in the run of short lines in which it stands; 0 of a longer line
	blockRun     int32 // lines in its run without a blank line between
	sinceMore    int32 // lines since one that announces other stories ("Related", "Most read"); likewise
	sinceComment int32 // lines since the readers' comments were announced; likewise
	comments     int32 // lines down to this one that open a reader's comment
	shared       int8  // share of its content words that the prose has too, in eighths; -1 if there are none
	titleShared  int8  // likeness to the page's first line, in eighths
	asTitle      uint8 // has the words of the page's title: 1 about, 2 all and no other
	above, below int8  // likeness to the line above and to the one below, in eighths
	tail, head   bool  // ends with the whole line above; begins with it
	cut          bool  // the line above begins with the whole of this one
	echoed       bool  // the line below ends with or begins with the whole of this one
	seen, again  bool  // the same words stand above; stand below
	count        int32 // lines with the same words
}

// readPage returns the lines of text with all their facts.
func readPage(text string) *page {
	p := new(page)
	p.read(text)
	return p
}

// readWork makes p the page of w, which henceforth has its wrapped lines joined.
func (p *page) readWork(w *work) {
	p.cut(w.text)
	if !w.joined {
		if p.join(); p.edits != nil {
			w.text, w.edits = p.text, append(w.edits, p.edits)
		}
		w.joined = true
	}
	p.readLines()
}

// read makes p the page of text, with all facts of its lines.
func (p *page) read(text string) {
	p.cut(text)
	p.join()
	p.readLines()
}

// cut makes p a page of the lines of text, of which nothing is known yet.
func (p *page) cut(text string) {
	p.text, p.edits = text, nil
	p.lines = appendLines(p.lines[:0], text)
}

// join joins the lines of paragraphs that were wrapped.
func (p *page) join() {
	n := len(p.lines)
	if p.lines = unwrap(p.text, p.lines); len(p.lines) < n {
		p.text, p.edits = rejoin(p.text, p.lines)
	}
}

// readLines reads all facts of the lines of p.
func (p *page) readLines() {
	p.tight, p.loose, p.turns, p.headed = 0, 0, 0, 0
	p.facts = emptied(p.facts, len(p.lines))
	p.words = slices.Grow(p.words[:0], len(p.text)/6+16)
	p.listed = slices.Grow(p.listed[:0], cap(p.words))
	for i, l := range p.lines {
		p.facts[i] = p.readLine(p.text[l.start:l.end])
	}
	p.readForeign()
	p.near = emptied(p.near, len(p.lines))
	p.findProse()
	p.findRuns()
	p.findComments()
	p.findSpeakers()
	p.findRepeats()
	p.findShared()
}

// readForeign counts the small words of a page that is not English anew, by the
// small words of all languages of which there is a list. Where there is none, a
// quarter of the words of a line is taken to be small, as in most languages:
// then its length alone says whether a line is running text.
func (p *page) readForeign() {
	const (
		leastWords = 20
		leastShare = 10 // percent
	)
	count := func() (words, small int32) {
		for i := range p.facts {
			words += p.facts[i].words
			small += p.facts[i].function
		}
		return words, small
	}
	if words, small := count(); words < leastWords || 100*small >= leastShare*words {
		return
	}
	for i := range p.facts {
		f := &p.facts[i]
		f.function = 0
		for _, w := range p.listedOf(i) {
			if w.languages() != 0 {
				f.function++
			}
		}
	}
	if words, small := count(); 100*small < leastShare*words {
		for i := range p.facts {
			p.facts[i].function = p.facts[i].words / 4
		}
	}
}

// line returns the text of line i.
func (p *page) line(i int) string { return p.text[p.lines[i].start:p.lines[i].end] }

// wordsOf returns the hashes of the words of line i.
func (p *page) wordsOf(i int) []uint32 {
	f := &p.facts[i]
	return p.words[f.first : f.first+f.words]
}

// listedOf returns the words of line i as the lists have them.
func (p *page) listedOf(i int) []listedWord {
	f := &p.facts[i]
	return p.listed[f.first : f.first+f.words]
}

// findProse notes which lines read like running text, and how far each line is
// from them. Running text has many small words and ends as sentences do:
// headlines, menus and captions of a few words are not meant.
func (p *page) findProse() {
	n := int32(len(p.lines))
	count, last := int32(0), -n
	for i := range p.near {
		f, near := &p.facts[i], &p.near[i]
		near.proseAbove, near.lastProse = count, min(int32(i)-last, n)
		near.prose = isProse(f)
		if near.prose {
			count++
			last = int32(i)
		}
	}
	below, next := int32(0), 2*n
	for i := n - 1; i >= 0; i-- {
		near := &p.near[i]
		near.proseBelow, near.nextProse = below, min(next-i, n)
		if near.prose {
			below++
			next = i
		}
	}
}

// isProse reports whether a line with the facts f reads like running text.
func isProse(f *lineFacts) bool {
	ends := f.final == runeStop || f.final == runeAsk || f.final == runeMark || f.final == runeColon
	switch {
	case f.words < 10 || f.signs&signCopyright != 0:
		return false
	case 5*f.function < f.words:
		return false
	case f.words >= 30:
		return true
	}
	return ends
}

// shortWords is the length in words up to which a line counts into a run of
// short lines, as menus have them.
const shortWords = 5

// findRuns notes runs of short lines, runs without a blank line, and the
// distance to lines that announce other stories or the readers' comments.
func (p *page) findRuns() {
	n := int32(len(p.lines))
	more, comment, comments := -n, -n, int32(0)
	for i := int32(0); i < n; i++ {
		f, near := &p.facts[i], &p.near[i]
		near.sinceMore, near.sinceComment = min(i-more, n), min(i-comment, n)
		if f.words <= 6 && f.final != runeStop {
			if f.classes&classMore != 0 {
				more = i
			}
			if f.classes&classComment != 0 {
				comment = i
			}
		}
		if f.final == runeColon && f.closes&classSaying != 0 && (f.words <= 4 || f.numbers > 1 && f.words <= 16) {
			comment = i // "Dana K. on September 12, 2018 at 4:47 pm said:"
			comments++
		}
		near.comments = comments
		if i > 0 {
			if strings.HasPrefix(p.line(int(i)), "Q:") {
				p.turns++
			}
			if p.lines[i].gap == 1 {
				p.tight++
			} else {
				p.loose++
			}
		}
	}
	for i := int32(0); i < n; {
		j := i + 1
		for j < n && p.lines[j].gap == 1 {
			j++
		}
		for k := i; k < j; k++ {
			p.near[k].blockRun = j - i
		}
		i = j
	}
	for i := int32(0); i < n; {
		j := i
		for j < n && p.facts[j].words <= shortWords {
			j++
		}
		for k := i; k < j; k++ {
			p.near[k].shortRun = j - i
		}
		i = max(j, i+1)
	}
}

// findRepeats notes lines that stand on the page more than once, and lines
// that repeat the one above: an alt text and its caption, a headline and the
// same headline behind a name.
func (p *page) findRepeats() {
	n := len(p.lines)
	size := 1 << bits.Len(uint(2*n+1))
	s := &p.scratch
	s.firsts, s.counts, s.seen, s.slots = emptied(s.firsts, size), emptied(s.counts, size), emptied(s.seen, size), emptied(s.slots, n)
	firsts, counts, seen, slots := s.firsts, s.counts, s.seen, s.slots // firsts counts lines from 1
	for i := range n {
		key := p.facts[i].key
		s := int(key*0x9e3779b1>>7) & (size - 1)
		for firsts[s] != 0 && p.facts[firsts[s]-1].key != key {
			s = (s + 1) & (size - 1)
		}
		if firsts[s] == 0 {
			firsts[s] = int32(i + 1)
		}
		p.near[i].seen = counts[s] > 0
		counts[s]++
		slots[i] = int32(s)
	}
	for i := range n {
		near, s := &p.near[i], slots[i]
		seen[s]++
		near.count = counts[s]
		near.again = seen[s] < counts[s]
		near.titleShared = alikeLines(&p.facts[0], &p.facts[i])
		if i == 0 {
			continue
		}
		near.asTitle = p.asTitle(i)
		if p.headed == 0 && near.proseAbove == 0 && near.titleShared >= 6 && p.facts[i].words >= 4 && 2*p.facts[i].words > p.facts[0].words {
			p.headed = i
		}
		above := &p.near[i-1]
		near.above = alikeLines(&p.facts[i-1], &p.facts[i])
		above.below = near.above
		if last := p.line(i - 1); near.above >= 4 && len(last) >= 12 {
			this := p.line(i)
			near.tail = strings.HasSuffix(this, last)
			near.head = strings.HasPrefix(this, strings.TrimRight(last, ".…"))
			near.cut = strings.HasPrefix(last, strings.TrimRight(this, ".…"))
			above.echoed = near.tail || near.head || near.cut
		}
	}
}

// asTitle says whether line i has the words of the page's title: of its first
// line, or of the line that repeats that. 2 if it has all of these and no other,
// 1 if but for a word or two.
func (p *page) asTitle(i int) uint8 {
	f := &p.facts[i]
	if f.words < 3 {
		return 0
	}
	best := uint8(0)
	for _, head := range [...]int{0, p.headed} {
		title := &p.facts[head]
		switch {
		case head == i:
		case title.key == f.key:
			return 2
		case max(title.words, f.words)-min(title.words, f.words) <= 2 && alikeLines(title, f) >= 7:
			best = 1
		}
	}
	return best
}

// alikeLines returns how much of the shorter of two lines' words the longer one
// has, in eighths. Small words do not count.
func alikeLines(a, b *lineFacts) int8 {
	both, of := 0, 0
	na, nb := 0, 0
	for k := range a.signa {
		both += bits.OnesCount64(a.signa[k] & b.signa[k])
		na += bits.OnesCount64(a.signa[k])
		nb += bits.OnesCount64(b.signa[k])
	}
	if of = min(na, nb); of < 2 {
		return 0
	}
	return int8(8 * both / of)
}

// findShared notes how many of each line's content words the page's prose
// has: a caption talks of what the story talks of, a teaser of something else.
func (p *page) findShared() {
	const size = 1 << 14
	var counts [size]uint8
	slot := func(h uint32) uint32 { return h * 0x9e3779b1 >> 18 }
	for i := range p.near {
		if !p.near[i].prose {
			continue
		}
		for _, h := range p.wordsOf(i) {
			if c := &counts[slot(h)]; *c < 255 {
				*c++
			}
		}
	}
	for i := range p.near {
		near := &p.near[i]
		need := uint8(1)
		if near.prose {
			need = 2 // one of them is its own
		}
		shared, of := 0, 0
		listed := p.listedOf(i)
		for k, h := range p.wordsOf(i) {
			if k == 64 {
				break
			}
			if listed[k].classes()&(classFunction|classFinite|classPronoun) != 0 {
				continue
			}
			of++
			if counts[slot(h)] >= need {
				shared++
			}
		}
		near.shared = -1
		if of > 0 {
			near.shared = int8(8 * shared / of)
		}
	}
}

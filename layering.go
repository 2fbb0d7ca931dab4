package lede

import (
	"slices"
	"unicode/utf8"
)

// An item is one token outside marked words, or a whole run of marked words: to
// the sentence round it, what is within marks is one thing.
type item struct {
	start, end int32 // in the cleaned text, marks included
	run        int32 // index of the run, or -1
	segment    int32 // index of its segment in layering.segments
	kind       itemKind
	noun       bool // may be a verb, but is a noun here
	mark       byte // the byte of punctuation
	letter     byte // the first one, in small
	wordLook
}

// An itemKind says what an item is.
type itemKind uint8

const (
	itemWord itemKind = iota
	itemNumber
	itemPunct
	itemRun
)

// A segment is a sentence in which marked words count as one word, however many
// sentences they hold.
type segment struct {
	first, last int32 // items [first, last)
	layer       int32
	runsOnly    bool  // nothing but runs and punctuation
	colon       bool  // ends with a colon
	crowded     bool  // more marked words and words that report than a text has
	tried       int32 // words that may report and are looked at, of a crowded one

	summed     bool   // cues and runs are counted, see summary
	cues, runs uint32 // the classes of its cues, the number of its runs
}

// A layer is a unit without what stands within marks, or what stands within one
// run's marks.
type layer struct {
	first, last int32 // segments [first, last)
	unit        int32
	run         int32 // whose words these are, or -1
}

// A layering is a story cut into layers, segments and items.
type layering struct {
	w        *work
	runs     []run
	items    []item
	segments []segment
	layers   []layer
	ofRun    []int32 // for each run, its item, or -1
	marked   []int32 // the items that are runs
	telling  []int32 // those that may tell of something said or not said: verbs, colons and dashes
	table    *wordTable
	looks    lookMemo

	lastItems foundItems
}

// newLayering cuts the story of w, whose marked words are runs, into layers.
// Each token is in one layer: that of the innermost run it stands in.
func newLayering(w *work, runs []run) *layering {
	l := &layering{table: quoteWords()}
	l.layOut(w, runs)
	return l
}

// layOut is newLayering in the space of an earlier layering.
func (l *layering) layOut(w *work, runs []run) {
	l.w, l.runs, l.lastItems = w, runs, foundItems{c: -1}
	l.items = slices.Grow(l.items[:0], len(w.tokens))
	l.segments, l.layers, l.ofRun = l.segments[:0], l.layers[:0], l.ofRun[:0]
	l.marked, l.telling = l.marked[:0], l.telling[:0]
	for range runs {
		l.ofRun = append(l.ofRun, -1)
	}
	s, r := 0, 0
	for s < len(w.sentences) {
		unit := w.sentences[s].unit
		from := s
		for s < len(w.sentences) && w.sentences[s].unit == unit {
			s++
		}
		to := r
		for to < len(runs) && runs[to].unit == unit {
			to++
		}
		l.unit(unit, from, s, r, to)
		r = to
	}
}

// unit adds the layers of one unit, whose sentences are [s, sEnd) and whose runs
// are [r, rEnd).
func (l *layering) unit(unit int32, s, sEnd, r, rEnd int) {
	sentences := l.w.sentences[s:sEnd]
	first, last := sentences[0].first, sentences[len(sentences)-1].last
	first = l.tokenAt(l.w.units[unit].body, first, last) // a dateline says nothing
	l.layer(unit, -1, first, last, r, rEnd, sentences)
	for i := r; i < rEnd; i++ {
		in := l.runs[i].in
		f, t := l.tokensWithin(in, first, last)
		if t-f < 4 {
			continue
		}
		// Runs come in the order of their starts, and so the sentences before
		// one are before all that follow: a unit with many runs is read once.
		for len(sentences) > 0 && sentences[0].first < f {
			sentences = sentences[1:]
		}
		within := i + 1
		for within < rEnd && l.runs[within].all.start < in.end {
			within++
		}
		l.layer(unit, int32(i), f, t, i+1, within, sentences)
	}
}

// tokensWithin returns the tokens of [first, last) that lie in p.
func (l *layering) tokensWithin(p place, first, last int32) (from, to int32) {
	from = l.tokenAt(p.start, first, last)
	return from, l.tokenAt(p.end, from, last)
}

// tokenAt returns the first token of [first, last) that starts at or after at.
func (l *layering) tokenAt(at, first, last int32) int32 {
	for first < last {
		mid := first + (last-first)/2
		if l.w.tokens[mid].start < at {
			first = mid + 1
		} else {
			last = mid
		}
	}
	return first
}

// layer adds the layer of the tokens [t, last), which are those of unit or of a
// run in it. The runs that may stand in it are [r, rEnd).
func (l *layering) layer(unit, run int32, t, last int32, r, rEnd int, sentences []sentence) {
	ly := layer{first: int32(len(l.segments)), unit: unit, run: run}
	number := int32(len(l.layers))
	start := int32(len(l.items))
	s := 0
	cut := false
	for t < last {
		for s < len(sentences) && sentences[s].first <= t {
			cut = cut || sentences[s].first == t
			s++
		}
		if cut && int32(len(l.items)) > start {
			l.closeSegment(start, number)
			start = int32(len(l.items))
		}
		cut = false
		for r < rEnd && (l.runs[r].parent != run || l.runs[r].all.start < l.w.tokens[t].start) {
			r++
		}
		if r < rEnd && l.runs[r].all.start < l.w.tokens[t].end {
			l.addRun(int32(r))
			next := l.tokenAt(l.runs[r].all.end, t+1, last)
			// A sentence that starts within the run is not this layer's affair; one
			// that starts at its closing mark is the next item's.
			for s < len(sentences) && sentences[s].first < next {
				cut = cut || l.w.tokens[sentences[s].first].start >= l.runs[r].in.end && !l.goesOnBehind(int32(r), next, last)
				s++
			}
			if s < len(sentences) && sentences[s].first == next && start == int32(len(l.items))-1 && l.asksBefore(int32(r)) && l.tagBehind(next, last) {
				s++ // “Why?” Lee asked.
			}
			t = next
			r++
			continue
		}
		t = l.addWord(t, last)
	}
	if int32(len(l.items)) > start {
		l.closeSegment(start, number)
	}
	ly.last = int32(len(l.segments))
	l.layers = append(l.layers, ly)
}

// goesOnBehind reports whether the sentence goes on at token t, right behind run r, though
// the mark that closes r stands apart from the words and so begins a sentence of its own:
// “ Why? ” he asked, “Why? ”Lee asked.
func (l *layering) goesOnBehind(r, t, last int32) bool {
	return t < last && (l.w.tokens[t].shape == shapeLower || l.asksBefore(r) && l.tagBehind(t, last))
}

// asksBefore reports whether the words of run r end as a question or a cry does.
func (l *layering) asksBefore(r int32) bool {
	in := l.runs[r].in
	c := l.w.text[in.end-1]
	return c == '?' || c == '!'
}

// tagWords is how many words of a name may stand between marked words and the verb
// that reports them; tagReach is how many tokens the clause may have.
const (
	tagWords = 6
	tagReach = 24
)

// tagBehind reports whether the tokens from t on, behind marked words that end as a
// question does, are no sentence of their own but tell who spoke: "“Why?” Jane Lee
// asked." The verb of speech ends its clause or goes on with a preposition or an
// adverb: "“Why?” Lee said he did not know" and "“Why?” He answered, “…”" say
// something else.
func (l *layering) tagBehind(t, last int32) bool {
	for n := t; n < min(last-1, t+tagWords); n++ {
		tok := &l.w.tokens[n]
		info := l.table.find(smallHash(l.w.text[tok.start:tok.end]))
		switch {
		case tok.kind != tokWord:
			return false
		case tok.shape != shapeLower:
		case n > t && info != nil && info.form == verbPast && info.cues&tagVerbs != 0:
			return l.endsClause(n+1, last)
		case info == nil && n == t, info != nil && info.pos != posDet && info.pos != posTitle:
			return false
		}
	}
	return false
}

// tagVerbs are the classes of the verbs that tagBehind looks for.
const tagVerbs = 1<<cueSay | 1<<cueAsk | 1<<cueTell | 1<<cueWrite | 1<<cueSound | 1<<cueAccuse | 1<<cueGo | 1<<cueUrge

// endsClause reports whether nothing is reported from token t on to the end of the
// sentence, but at most how it was said: "." or "with a smile."
func (l *layering) endsClause(t, last int32) bool {
	tokens := l.w.tokens
	if tokens[t].kind == tokWord {
		info := l.table.find(smallHash(l.w.text[tokens[t].start:tokens[t].end]))
		if info == nil || info.pos != posPrep && info.pos != posAdv && info.pos != posDay {
			return false
		}
	}
	for n := t; n < min(last, t+tagReach); n++ {
		switch {
		case tokens[n].stop != stopNone:
			return true
		case tokens[n].kind == tokMark, n == t && tokens[n].kind != tokWord:
			return false
		}
	}
	return false
}

// closeSegment ends a segment of the items from first on.
func (l *layering) closeSegment(first, layer int32) {
	n := int32(len(l.segments))
	s := segment{first: first, last: int32(len(l.items)), layer: layer, runsOnly: true}
	telling := int32(0)
	for i := s.first; i < s.last; i++ {
		it := &l.items[i]
		it.segment = n
		if it.kind == itemWord || it.kind == itemNumber {
			s.runsOnly = false
		}
		switch {
		case it.kind == itemRun:
			l.marked = append(l.marked, i)
			telling++
		case it.info != nil:
			if it.info.cues != 0 {
				telling++
			}
			if it.info.cues != 0 || it.info.form == verbPast || it.info.pos == posNot {
				l.telling = append(l.telling, i)
			}
		case it.mark == ':' || it.mark == '-':
			if it.mark == ':' {
				telling++
			}
			l.telling = append(l.telling, i)
		}
	}
	s.crowded = s.last-s.first >= crowdSize && telling > (s.last-s.first)/4
	s.colon = l.items[s.last-1].mark == ':'
	l.segments = append(l.segments, s)
}

// Looks of words that are in no list; they share their numbers with no lemma.
const (
	lookCapital = 1<<16 + iota
	lookUpper
	lookMixed
	lookNumber
	lookLink
	lookRun
	lookMark
	lookSmall // 1<<16 apart from what follows: the ending is added
)

// addRun adds run r as an item.
func (l *layering) addRun(r int32) {
	p := &l.runs[r]
	l.ofRun[r] = int32(len(l.items))
	look := l.runLook(r)
	l.items = append(l.items, item{
		start: p.all.start, end: p.all.end, run: r, kind: itemRun, letter: smallLetter(l.w.text[p.all.start:]),
		wordLook: sealed(wordLook{word: lookRun + look<<20, class: lookRun, cluster: lookRun + look&3<<20}),
	})
}

// runLook returns what a run looks like from outside: its length in four steps,
// how it ends, whether it begins with a capital.
func (l *layering) runLook(r int32) uint32 {
	in := l.w.text[l.runs[r].in.start:l.runs[r].in.end]
	spaces := 0
	for i := 0; i < len(in) && spaces < 12; i++ {
		if in[i] == ' ' {
			spaces++
		}
	}
	look := uint32(0)
	switch {
	case spaces >= 12:
		look = 3
	case spaces >= 5:
		look = 2
	case spaces >= 2:
		look = 1
	}
	switch in[len(in)-1] {
	case ',':
		look |= 1 << 2
	case '.', '!', '?':
		look |= 2 << 2
	}
	if c := in[0]; 'A' <= c && c <= 'Z' {
		look |= 1 << 4
	}
	return look
}

// addWord adds token t, before last, as an item, with what a hyphen joins to it:
// "short-term" is one word to the sentence. It returns the token behind it.
func (l *layering) addWord(t, last int32) int32 {
	l.addToken(t)
	it := &l.items[len(l.items)-1]
	tokens := l.w.tokens
	for it.kind != itemPunct && t+2 < last && !tokens[t+2].space && l.hyphen(t+1) && (tokens[t+2].kind == tokWord || tokens[t+2].kind == tokNumber) {
		t += 2
		it.end = tokens[t].end
		if it.kind == itemWord && it.word != lookCapital {
			it.join(l.look(l.w.text[tokens[t].start:tokens[t].end], tokens[t].shape))
		}
	}
	return t + 1
}

// join makes k the look of an item whose last part looks so. The finer cluster of the first
// part stands where the last has none, and a name that goes on is one.
func (k *wordLook) join(last *wordLook) {
	first := *k
	*k = *last
	k.info = nil
	switch {
	case first.word >= lookCapital && first.word <= lookMixed:
		k.word, k.class, k.cluster, k.fine = lookCapital, lookCapital, lookCapital, lookCapital
	case k.fine == k.word && first.fine != 0:
		k.fine = first.fine
	}
	k.seal()
}

// hyphen reports whether token t is a hyphen without a blank before it.
func (l *layering) hyphen(t int32) bool {
	tok := &l.w.tokens[t]
	if tok.space || tok.kind == tokWord {
		return false
	}
	switch l.w.text[tok.start:tok.end] {
	case "-", "\u2010", "\u2011":
		return true
	}
	return false
}

// addToken adds token t as an item.
func (l *layering) addToken(t int32) {
	tok := &l.w.tokens[t]
	word := l.w.text[tok.start:tok.end]
	n := len(l.items)
	l.items = append(l.items, item{start: tok.start, end: tok.end, run: -1, letter: smallLetter(word)})
	it := &l.items[n]
	switch tok.kind {
	case tokWord:
		it.wordLook = *l.look(word, tok.shape)
	case tokNumber:
		it.kind, it.wordLook = itemNumber, numberLook
	case tokLink:
		it.wordLook = linkLook
	case tokMark:
		it.kind, it.mark, it.wordLook = itemPunct, plainMark(word), markLook
	default:
		it.kind, it.mark = itemPunct, plainMark(word)
		it.wordLook = markLooks[it.mark]
	}
	if n > 0 && it.info != nil && it.info.cues != 0 && it.info.form != verbPast && l.leadsNoun(&l.items[n-1]) {
		it.noun = true
		it.class = 1<<17 + 129
	}
}

// smallLetter returns the first byte of word as it is in small letters.
func smallLetter(word string) byte {
	if c := word[0]; c >= utf8.RuneSelf {
		return c
	} else {
		return c | 0x20
	}
}

// The looks of what is no word.
var (
	numberLook = plainLook(lookNumber)
	linkLook   = plainLook(lookLink)
	markLook   = plainLook(lookMark)            // of a quotation mark
	markLooks  = func() (looks [256]wordLook) { // of punctuation, by its byte
		for mark := range looks {
			looks[mark] = plainLook(lookMark + uint32(mark)<<20)
		}
		return looks
	}()
)

// plainLook returns the look that word is alone.
func plainLook(word uint32) wordLook { return sealed(wordLook{word: word, class: word, cluster: word}) }

// sealed returns k with its key.
func sealed(k wordLook) wordLook {
	k.seal()
	return k
}

// leadsNoun reports whether a word behind it that may be a verb or a noun is a
// noun: "the claims", "his report", "Smith's answer".
func (l *layering) leadsNoun(it *item) bool {
	if it.info == nil {
		return it.kind == itemWord && it.end-it.start <= 4 && (l.w.text[it.start] == '\'' || l.w.text[it.start] == 0xE2)
	}
	switch it.info.pos {
	case posDet, posPoss:
		return l.w.text[it.start]|0x20 != 't' || it.info.pos != posDet || it.end-it.start != 4 // not "that says"
	}
	return false
}

// plainMark returns the byte that stands for a token of punctuation: - for every
// dash but a hyphen-minus between words, . for an ellipsis too.
func plainMark(word string) byte {
	switch word {
	case "–", "—", "―", "--", "-", "−":
		return '-'
	case "…", "...":
		return '~'
	}
	return word[0]
}

// ending returns a number for the ending of a small word that tells its part of
// speech.
func ending(w string) uint32 {
	n := len(w)
	if n < 4 {
		return 1
	}
	switch {
	case w[n-1] == 's' && w[n-2] == '\'' || n > 4 && w[n-4:] == "’s":
		return 2
	case w[n-2:] == "ed":
		return 3
	case w[n-3:] == "ing":
		return 4
	case w[n-2:] == "ly":
		return 5
	case w[n-4:] == "tion", w[n-4:] == "ment", w[n-4:] == "ness", w[n-3:] == "ity":
		return 6
	case w[n-3:] == "ous", w[n-3:] == "ive", w[n-2:] == "al", w[n-2:] == "ic", w[n-3:] == "ful", w[n-3:] == "ble":
		return 7
	case w[n-2:] == "er", w[n-2:] == "or":
		return 8
	case w[n-2:] == "ss":
		return 9
	case w[n-1] == 's':
		return 10
	}
	return 11
}

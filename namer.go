package lede

// A namer looks at the words of one story and says what speaks for and against
// a name at each place. Its features are hashes; what they weigh is the
// model's business, so that training and tagging share all of it.
type namer struct {
	vocabulary
	w       *work
	story   uint32      // the number of w among the stories read
	of      []*wordForm // the form of each token
	shapes  []uint8     // of each token, the shape of its form
	joined  []bool      // of each token, whether it goes with capitals beside it: see join
	seen    []sight     // how each word stands in the story, whatever its case
	hyphens []int32     // the tokens that are hyphens, in text order
	marks   []int32     // the tokens that are quotation marks, likewise
	quotes  []int32     // of these, those so near the run in hand that its features tell
	raised  []*wordForm // forms that activateSmall has changed for this story
	modes   []caseMode  // of each sentence

	phrases []phrasePart // of each token of the run in hand: see list
	around  []stretch    // likewise
	near    []*wordForm  // the forms from two tokens before the run to two behind it; nil beyond its sentence
	base    int32        // the first token of that run

	bonds     []bond  // of the run in hand; the first stands for none
	bondLeft  []int32 // of each of its tokens: see bind
	bondRight []int32 // likewise

	uses   []usage // of the words that have some: see mark
	pairs  []usage // of two words side by side
	byPair numbering
}

// read makes x ready to give the features of the words of w.
func (x *namer) read(w *work) {
	x.w = w
	x.story++
	n := len(w.tokens)
	x.of, x.shapes, x.joined = resized(x.of, n), resized(x.shapes, n), resized(x.joined, n)
	x.hyphens, x.marks = x.hyphens[:0], x.marks[:0]
	of, shapes, joined := x.of[:n], x.shapes[:n], x.joined[:n]
	for i := range w.tokens[:n] {
		t := &w.tokens[i]
		f := x.intern(w.text, t.start, t.end)
		of[i], shapes[i], joined[i] = f, f.shape, f.active == active
		switch {
		case t.kind == tokMark:
			x.marks = append(x.marks, int32(i))
		case f.hyphen:
			x.hyphens = append(x.hyphens, int32(i))
		}
	}
	if n := int(x.byWord.n); n > len(x.seen) {
		x.seen = append(x.seen, make([]sight, n-len(x.seen))...)
	}
	if x.sloppy() {
		x.activateSmall()
	}
	x.modes = x.modes[:0]
	for _, s := range w.sentences {
		mode := x.mode(s)
		x.modes = append(x.modes, mode)
		x.sights(s, mode)
	}
	x.join()
	x.uses, x.pairs = x.uses[:0], x.pairs[:0]
	x.byPair.reset()
}

// leave makes x ready for the next story.
func (x *namer) leave() {
	for _, f := range x.raised {
		f.active, f.small = activityOf(f), false
	}
	x.raised = x.raised[:0]
	x.settle()
	x.w = nil
}

// wordForm returns the form of token i, or nil before the sentence's first and
// after its last token.
func (x *namer) wordForm(s sentence, i int32) *wordForm {
	if i < s.first || i >= s.last {
		return nil
	}
	return x.at(i)
}

// at returns the form of token i.
func (x *namer) at(i int32) *wordForm { return x.of[i] }

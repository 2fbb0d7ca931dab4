package lede

import (
	"slices"

	"github.com/lede-news/lede/internal/learn"
)

// A finder finds the attributions of one story.
type finder struct {
	w       *work
	l       *layering
	models  *quoteModels
	report  reporter
	settler settler
	onEdge  func(edgeKind) // in training: called for each edge instead of choosing its place
	decode  learn.Decoder

	names []naming // the mentions in text order

	forced   int32 // the item that must be content, or -1
	features []uint32
	scores   []int32
	found    []attribution
	claimed  []int32         // for each run, the attribution that has it, or -1
	cueAt    map[int32]int32 // the attribution by the byte where its cue's head starts
}

// attributions returns what was said in the story, by first byte of content.
func attributions(w *work, names []naming) []attribution {
	f := finders.get()
	f.open(loadQuoteModels())
	found := f.find(w, names)
	f.release()
	return found
}

// find returns what was said in the story of w.
func (f *finder) find(w *work, names []naming) []attribution {
	f.layOut(w)
	f.names = names
	f.findTurns()
	f.findSigned()
	f.findDashed()
	f.findColons()
	if w.foreign { // the words that report are English
		f.findSaid()
		return f.finish()
	}
	f.findCues()
	f.findSaid()
	f.findSilences()
	f.findHeard()
	f.findBackward()
	f.tellWithin()
	return f.finish()
}

// finders keeps the scratch space of finders from story to story.
var finders shelf[finder]

// open makes f ready to go by models.
func (f *finder) open(models *quoteModels) {
	if f.l == nil {
		f.l, f.cueAt = &layering{table: quoteWords()}, map[int32]int32{}
	}
	f.models = models
}

// mostKept is the number of items of a story above which its scratch space is
// not kept.
const mostKept = 1 << 15

// release gives up the story and what was found in it, and keeps the rest for
// the next one.
func (f *finder) release() {
	if len(f.l.items) > mostKept {
		return
	}
	f.w, f.names, f.found = nil, nil, nil
	f.l.w, f.l.runs = nil, nil
	clear(f.cueAt)
	finders.put(f)
}

// layOut turns f to the story of w.
func (f *finder) layOut(w *work) {
	f.w, f.forced = w, -1
	f.l.layOut(w, findRuns(w))
	f.report.l = f.l
	f.claimed = f.claimed[:0]
	for range f.l.runs {
		f.claimed = append(f.claimed, -1)
	}
}

// findCues finds the words that report, and what each of them reports.
func (f *finder) findCues() {
	for _, c := range f.l.telling {
		it := &f.l.items[c]
		if !f.l.mayCue(c) || f.l.isBackward(c) || f.named(it) || f.l.isNoCue(c) || f.l.isSated(c) || f.l.reportsNothing(c) {
			continue
		}
		if _, told := f.cueAt[it.start]; told && it.kind == itemPunct {
			continue // in a title, found already
		}
		f.features = f.l.cueFeatures(f.features[:0], c, f.l.window(c))
		score := f.models.cue.Value(f.features)
		if need, ok := f.proofOf(c, score); ok {
			f.reportOf(c, max(int32(score), 1), need)
		}
	}
}

// A proof is what the labels must show for a word to be a cue.
type proof uint8

const (
	proofNone   proof = iota // the model of cues or the frame is sure
	proofReport              // that something is reported
	proofBoth                // and who says it
)

// proofOf returns the proof that the word at item c, to which the model of cues gives score, needs
// to be a cue. It reports whether it may be one at all.
func (f *finder) proofOf(c int32, score int) (proof, bool) {
	switch {
	case score > 0, score > doubtful && f.l.isPlainCue(c):
		return proofNone, true
	case score > unsure, score > unsureSaid && saidVerbs[f.l.wordAt(c)]:
		return proofBoth, true
	case score <= leastFramed:
		return proofBoth, false
	}
	k := f.frameOf(c)
	if k == frameAfter {
		return proofNone, score > frameLeast[k] // what was said stands before it
	}
	return proofReport, score > frameLeast[k]
}

// proves reports whether the items labelled given, whose edges are chosen, are proof enough.
func (f *finder) proves(given []uint8, need proof) bool {
	return need == proofNone || f.settler.liking() > 0 && (need == proofReport || slices.Contains(given, labelSource))
}

// unsure is the score of a cue down to which it is one where both what is said and who
// says it are plain to the labels' model.
const unsure = -30

// unsureSaid is unsure for verbs that hardly do anything but report.
const unsureSaid = -150

// saidVerbs are such verbs.
var saidVerbs = wordSet(`added said says told`)

// doubtful is the score of a cue down to which a plain frame still makes it one.
const doubtful = -500

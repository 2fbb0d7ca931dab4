package lede

import (
	"cmp"
	"slices"
)

// The naming of speakers leads from the words of a source to an entity. For
// each quote, in text order, it
//
//   - reads the source: its form (a name, "he", "the minister", none), its head
//     noun, the gender and number it asks for (sources.go);
//   - collects candidates: entities named in the source, near it, of the role it
//     speaks of, those who spoke just before, those the article is about, and
//     nobody;
//   - scores each by a trained linear model over features of the candidate, the
//     source and their places (speakerfeatures.go), and takes the best;
//   - says how sure that is, by how far the best is ahead, and why (why.go).
//
// Earlier decisions count for later ones, so that a dialogue or a run of quotes
// is followed. Windows are bounded: time is linear in the text.

// A question is one quote whose speaker is sought.
type question struct {
	sourceReading
	q          *attribution
	index      int
	at         int32 // the byte from which mentions are before and after: the source's, or the quote's, first
	sentence   int32 // of the first byte of quote and source
	unit       int32
	next       int32 // the first mention that starts at the byte at or behind it
	author     int32 // who wrote the text that speaks, as far as the source before told, or -1
	candidates []candidate
	agreeing   int // persons among the candidates that may be of the gender asked for
	matching   int // candidates whose role matches the noun

	sought   bool // whether pronouns is filled in: see lastPronouns
	pronouns [2]int32
}

// nameSpeakers returns who said each of the attributions found.
func nameSpeakers(a *Article, w *work, found []attribution, names []naming) []voice {
	voices := make([]voice, len(found))
	if len(found) == 0 {
		return voices
	}
	room := speakerRooms.get()
	c := newCast(a, w, found, names)
	t := telling{
		cast: c, found: found, voices: voices, hidden: -1, sure: sureMargin,
		forms: make([]sourceForm, 0, len(found)), features: room.features, kinds: room.kinds, words: make([]sourceWord, 0, maxSourceWords),
	}
	t.question.candidates = room.candidates[:0]
	for i := range found {
		t.ask(i)
		t.decide(rankSpeakers)
	}
	t.recall()
	room.features, room.kinds = t.features[:0], t.kinds[:0]
	speakerRooms.put(room)
	return voices
}

// A speakerRoom is working memory that is kept from story to story.
type speakerRoom struct {
	features, kinds []uint32
	candidates      [maxCandidates]candidate
}

// speakerRooms keeps it.
var speakerRooms shelf[speakerRoom]

// A telling is the state of the naming as it goes through the quotes.
type telling struct {
	*cast
	found    []attribution
	voices   []voice
	forms    []sourceForm // of the quotes before
	heads    []string     // the nouns for one person that are their sources
	sure     int          // the lead from which on a speaker is believed to be what the pronoun says
	question question
	asked    int32           // how many questions there were
	slots    []candidateSlot // of each member
	words    []sourceWord    // of its source
	features []uint32        // of the candidates
	kinds    []uint32        // of each two features

	hidden int32         // the trainer hides this mention, or -1
	mask   sourceReading // and reads the source so
}

// ask sets up the question of quote i: its source read, its candidates found.
func (t *telling) ask(i int) {
	q := &t.found[i]
	x := &t.question
	*x = question{q: q, index: i, author: -1, candidates: x.candidates[:0]}
	t.features, t.kinds = t.features[:0], t.kinds[:0]
	t.asked++
	if t.slots == nil {
		t.slots = make([]candidateSlot, len(t.members))
	}
	x.at = q.source.start
	if q.source.empty() {
		x.at = q.first()
		if !q.cue.empty() {
			x.at = q.cue.start
		}
	}
	t.words = t.w.sourceWords(t.words[:0], q.source)
	x.sourceReading = t.w.readSource(q.source, t.words, t.names, t.typeOf)
	t.readInitials()
	t.readKindBehind()
	t.readOffice()
	t.readDocument()
	t.readPolice()
	t.readDemonym()
	x.sentence = t.sentenceAt(min(x.at, q.first()))
	x.unit = t.w.sentences[x.sentence].unit
	if t.hidden >= 0 {
		x.sourceReading = t.mask
	}
	next, _ := slices.BinarySearchFunc(t.names, x.at, func(n naming, at int32) int { return cmp.Compare(n.end, at+1) })
	x.next = int32(next)
	t.readApposition()
	t.readSameDocument()
	t.collect()
	t.compare()
}

// decide ranks the candidates with rank and notes the best as the voice of the
// question's quote.
func (t *telling) decide(rank func(t *telling)) {
	x := &t.question
	rank(t)
	best, second := 0, -1
	for i := 1; i < len(x.candidates); i++ {
		switch {
		case x.candidates[i].score > x.candidates[best].score:
			best, second = i, best
		case second < 0 || x.candidates[i].score > x.candidates[second].score:
			second = i
		}
	}
	margin := maxMargin
	if second >= 0 {
		margin = min(margin, x.candidates[best].score-x.candidates[second].score)
	}
	if k := t.plainly(best); k >= 0 && k != best {
		best, second, margin = k, best, sureMargin
	}
	t.note(best, second, margin)
}

// maxMargin is the lead of a speaker who has no rival.
const maxMargin = 999

// note makes the best candidate the voice of the question's quote.
func (t *telling) note(best, second, margin int) {
	x := &t.question
	v := &t.voices[x.index]
	k := &x.candidates[best]
	v.entity = k.entity
	v.confidence = float64(speakerChance(margin)) / 100
	v.others = x.others(best, int32(t.entities))
	var typ EntityType
	if k.entity >= 0 {
		m := &t.members[k.entity]
		typ = m.typ
		if int(k.entity) >= t.entities {
			v.body = m.name
		}
		if x.form == formPronoun && m.gender == 0 && margin >= t.sure {
			m.gender = genderLikely.of(x.gender)
			k.kinds = [2]int32{} // what holds of it is another thing now
		}
	} else if x.named >= 0 {
		typ = t.typeOf(t.names[x.named].entity)
	}
	v.kind = x.kind(typ)
	v.why = t.why(best, second)
	t.forms = append(t.forms, x.form)
	head := ""
	if x.class&nounPerson != 0 && !x.plural {
		head = x.head
	}
	t.heads = append(t.heads, head)
}

// others returns the entities, of those before end, that may be meant but for the best
// candidate, likeliest first: those that are not far behind.
func (x *question) others(best int, end int32) []int {
	var near []candidate
	for i, k := range x.candidates {
		if i != best && k.entity >= 0 && k.entity < end && x.candidates[best].score-k.score < sureMargin {
			near = append(near, k)
		}
	}
	slices.SortStableFunc(near, func(a, b candidate) int { return cmp.Compare(b.score, a.score) })
	var others []int
	for _, k := range near[:min(len(near), maxOthers)] {
		others = append(others, int(k.entity))
	}
	return others
}

// maxOthers is the number of further entities given at most.
const maxOthers = 3

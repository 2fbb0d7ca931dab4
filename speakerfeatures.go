package lede

import (
	"strings"

	"github.com/lede-news/lede/internal/learn"
)

// speakerFeatureVersion is raised with every change of the features, of the
// candidates or of how sources are read, so that a test notices a model that was
// trained before it.
const speakerFeatureVersion = 6

// The features of a candidate. Each is a small number, hashed with the form of
// the source, since what speaks for a person behind "he" does not behind "the
// minister". None looks at what a word is but for closed classes.
const (
	featNobody    uint32 = iota + 1 // of the candidate nobody: what the source says
	featNobodyFew                   // how many could be meant
	featType                        // its type beside the noun's class
	featRole                        // what its mention does in the source
	featAgree                       // its gender beside the one asked for
	featSentence                    // how many sentences back it is named
	featUnit                        // how many paragraphs back
	featRecent                      // how many others that agree are named nearer
	featPart                        // what its nearest mention does in its sentence
	featQuoted                      // its nearest mention stands in marks
	featLast                        // it said the quote before, so many paragraphs back
	featLastForm                    // the same, with the form of that quote's source
	featBefore                      // it said the quote before that one
	featGoesOn                      // it said the quote that this one goes on with
	featRank                        // how much the article is about it
	featTitle                       // it is named in the title
	featMatch                       // how well its role matches the noun
	featAddressee                   // it is the one told
	featContent                     // it is named in what is said
	featParent                      // it said the quote that this one stands in
	featAfter                       // it is named behind the source only
	featOnly                        // it is the only one that agrees
	featCenter                      // how many others that agree stand higher before the source
	featCenterLast
	featAgreeRecent
	featAgreeLast
	featPartSentence
	featRecentLast
	featMatchRecent
	featPronouns // pronouns of the gender asked for stand between it and the source
	featWords    // words of its name stand in the source
	featAdjoins  // "Orr, who": nothing stands between
	featKind     // the unit is a title, a caption
	featTopic    // it is with whom the paragraph, or one shortly before, opens
	featTopicRecent
	featMatchBest // how well its role matches beside the best of the others
	featCount     = iota + 1
)

// rankSpeakers scores the candidates of t's question with the embedded model.
func rankSpeakers(t *telling) {
	model := speakerModel()
	for i := range t.question.candidates {
		k := &t.question.candidates[i]
		from := len(t.kinds)
		t.features = t.describe(t.features, k)
		k.kinds = [2]int32{int32(from), int32(len(t.kinds))}
		k.score = model.Value(t.features[2*from:])
	}
}

// describe appends the features of candidate k to f.
func (t *telling) describe(f []uint32, k *candidate) []uint32 {
	x := &t.question
	add := func(kind uint32, value int) {
		t.kinds = append(t.kinds, kind)
		f = append(f, learn.Mix(uint32(x.form)<<8|kind, uint32(value)), learn.Mix(0xFF00|kind, uint32(value)))
	}
	if k.entity < 0 {
		t.describeNobody(add)
		return f
	}
	m := &t.members[k.entity]
	agree := agreement(x.gender, m.gender)
	recent := min(int(k.recent), 3)
	typ := 0
	switch m.typ {
	case Person:
	case Org:
		typ = 1
	case GPE:
		typ = 2
	default:
		typ = 3
	}
	class := int(x.class & (nounPerson | nounBody | nounDocument | nounGroup | nounPlural))
	if x.plural {
		class |= int(nounPlural)
	}
	add(featType, typ<<16|class)
	add(featRole, t.sourceRole(k))
	add(featAgree, agree)
	add(featRecent, recent)
	center := min(int(k.center), 3)
	add(featCenter, center)
	add(featAgreeRecent, agree<<4|recent)
	add(featRank, int(m.rank))
	add(featMatch, int(k.match)<<4|min(x.matching, 3))
	add(featMatchRecent, int(k.match)<<4|recent)
	if x.matching > 0 {
		add(featMatchBest, t.matchBeside(k))
	}
	if m.title {
		add(featTitle, 1)
	}
	if k.may && x.agreeing == 1 {
		add(featOnly, 1)
	}
	t.describePlace(add, k)
	t.describeTurn(add, k, agree, recent)
	t.describeQuote(add, k)
	return f
}

// describeNobody adds the features of nobody: what the source says, and how
// many persons could be meant.
func (t *telling) describeNobody(add func(uint32, int)) {
	x := &t.question
	add(featNobody, 1)
	class := int(x.class)
	add(featNobody, 2<<16|class)
	flags := 0
	for i, yes := range [...]bool{x.plural, x.definite, x.nameless, x.quantity, x.gender != unknownGender, x.class&nounSpokes != 0} {
		if yes {
			flags |= 1 << i
			add(featNobody, 3<<16|i)
		}
	}
	add(featNobody, 4<<16|flags)
	add(featNobodyFew, min(x.agreeing, 3)<<4|min(x.matching, 2))
	if x.named >= 0 {
		typ := t.typeOf(t.names[x.named].entity)
		add(featNobody, 5<<16|len(typ)) // the types that matter here differ in length
	}
	if x.index > 0 && t.voices[x.index-1].entity < 0 {
		add(featLast, 100)
	}
	if x.q.prev >= 0 {
		add(featGoesOn, 100)
	}
}

// sourceRole returns what the candidate's mention does in the source: 0 if it
// has none there.
func (t *telling) sourceRole(k *candidate) int {
	if k.in < 0 {
		return 0
	}
	if k.in == t.question.named {
		return 10
	}
	return 1 + int(k.role)
}

// describePlace adds the features of the place of k's nearest mention.
func (t *telling) describePlace(add func(uint32, int), k *candidate) {
	x := &t.question
	if k.before < 0 {
		if k.after >= 0 {
			add(featAfter, 1)
		} else {
			add(featAfter, 2)
		}
		return
	}
	s := &t.stands[k.before]
	sentences := distance(int(x.sentence - s.sentence))
	units := min(int(x.unit-s.unit), 4)
	add(featSentence, sentences)
	add(featUnit, units)
	add(featPart, int(s.part))
	add(featPartSentence, int(s.part)<<4|sentences)
	if s.quoted {
		add(featQuoted, 1)
	}
	if topic := t.topicOf(k); topic > 0 {
		add(featTopic, topic)
		add(featTopicRecent, topic<<4|min(int(k.recent), 3))
	}
	if t.w.adjoins(t.names[k.before].last, x.at) {
		add(featAdjoins, int(s.part))
	}
	if k.recent < 3 && x.form == formPronoun {
		add(featPronouns, t.pronounsSince(k))
	}
}

// matchBeside returns how well k's role matches the noun of the source, and
// whether another's matches better (0), as well (1), or none does (2).
func (t *telling) matchBeside(k *candidate) int {
	x := &t.question
	best := matchNone
	for i := range x.candidates {
		if o := &x.candidates[i]; o.entity != k.entity {
			best = max(best, o.match)
		}
	}
	switch {
	case best > k.match:
		return int(k.match) << 2
	case best == k.match:
		return int(k.match)<<2 | 1
	}
	return int(k.match)<<2 | 2
}

// maxTopic is how many paragraphs back the one is sought of whom the story speaks.
const maxTopic = 3

// topicOf returns how far k is from being the one of whom the story speaks here: 1
// if the question's paragraph opens with k as its subject, more if one shortly
// before does and no other person opens those between, 0 if k is not.
func (t *telling) topicOf(k *candidate) int {
	for back := int32(0); back <= maxTopic && back <= t.question.unit; back++ {
		if e := t.openers[t.question.unit-back]; e == k.entity {
			return 1 + int(back)
		} else if e >= 0 {
			return 0
		}
	}
	return 0
}

// distance returns a number of sentences in steps.
func distance(n int) int {
	switch {
	case n < 4:
		return max(n, 0)
	case n < 7:
		return 4
	case n < 12:
		return 5
	}
	return 6
}

// adjoins reports whether no tokens stand from the token first up to the byte at but commas
// and what is in brackets: "Orr (Ind.), who".
func (w *work) adjoins(first, at int32) bool {
	brackets := 0
	for i := int(first); i < len(w.tokens) && w.tokens[i].start < at && i < int(first)+30; i++ {
		switch w.word(int32(i)) {
		case "(":
			brackets++
		case ")":
			brackets = max(brackets-1, 0)
		case ",":
		default:
			if brackets == 0 {
				return false
			}
		}
	}
	return true
}

// maxPronounTokens is how many tokens before the source are searched for
// pronouns.
const maxPronounTokens = 120

// pronounsSince counts the pronouns of the gender asked for between the
// candidate's nearest mention and the source, to 2 at most: the article keeps
// speaking of somebody.
func (t *telling) pronounsSince(k *candidate) int {
	x := &t.question
	if !x.sought {
		x.pronouns, x.sought = t.lastPronouns(), true
	}
	n := 0
	for _, at := range x.pronouns {
		if at >= t.names[k.before].last {
			n++
		}
	}
	return n
}

// lastPronouns returns the last two tokens before the source that are pronouns of the
// gender asked for, or -1 for each that is not there.
func (t *telling) lastPronouns() [2]int32 {
	x := &t.question
	want := [2]string{"he", "his"}
	if x.gender == female {
		want = [2]string{"she", "her"}
	}
	last, _ := t.w.tokensOf(place{x.at, x.at + 1})
	found, n := [2]int32{-1, -1}, 0
	for i := last - 1; i >= max(0, last-maxPronounTokens) && n < len(found); i-- {
		tok := &t.w.tokens[i]
		if size := tok.end - tok.start; size != 2 && size != 3 || tok.kind != tokWord {
			continue
		}
		word := t.w.text[tok.start:tok.end]
		if isSmallWord(word, want[0]) || isSmallWord(word, want[1]) {
			found[n] = i
			n++
		}
	}
	return found
}

// describeTurn adds the features of who spoke before.
func (t *telling) describeTurn(add func(uint32, int), k *candidate, agree, recent int) {
	x := &t.question
	if i := x.index - 1; i >= 0 {
		units := min(max(int(x.unit-t.found[i].unit), 0), 3)
		switch {
		case t.voices[i].entity == k.entity:
			add(featLast, units)
			add(featLastForm, int(t.forms[i])<<4|units)
			add(featAgreeLast, agree<<4|units)
			add(featRecentLast, recent<<4|units)
			add(featCenterLast, min(int(k.center), 3)<<4|units)
		case t.voices[i].entity >= 0:
			add(featLast, 10+units)
			if i > 0 && t.voices[i-1].entity == k.entity {
				add(featBefore, units)
			}
		}
	}
	if p := x.q.prev; p >= 0 && int(p) < x.index {
		if t.voices[p].entity == k.entity {
			add(featGoesOn, 1)
		} else {
			add(featGoesOn, 2)
		}
	}
	if p := x.q.parent; p >= 0 && int(p) < x.index && t.voices[p].entity == k.entity {
		add(featParent, 1)
	}
}

// describeQuote adds the features of k in the quote's other parts.
func (t *telling) describeQuote(add func(uint32, int), k *candidate) {
	x := &t.question
	if k.before >= 0 && x.q.addressee.meets(t.names[k.before].place) || k.after >= 0 && x.q.addressee.meets(t.names[k.after].place) {
		add(featAddressee, 1)
	}
	if t.namedWithin(k) {
		add(featContent, 1)
	}
	if len(x.nouns) > 0 && x.form != formName {
		add(featWords, t.wordsOfName(k))
	}
	switch kind := t.w.units[x.unit].kind; kind {
	case unitTitle, unitDek, unitHeading, unitCaption:
		add(featKind, int(kind))
	}
}

// namedWithin reports whether one of k's mentions that are near stands in what
// was said.
func (t *telling) namedWithin(k *candidate) bool {
	for _, at := range [...]int32{k.before, k.after} {
		if at < 0 {
			continue
		}
		for _, p := range t.question.q.content[:min(len(t.question.q.content), 8)] {
			if p.holds(t.names[at].place) {
				return true
			}
		}
	}
	return false
}

// wordsOfName returns how k's name stands in the source: 2 its last word, 1
// another of its words, 0 none.
func (t *telling) wordsOfName(k *candidate) int {
	name := t.members[k.entity].name
	last := name[strings.LastIndexByte(name, ' ')+1:]
	best := 0
	for _, word := range t.question.nouns {
		switch {
		case len(word) < 3:
		case strings.EqualFold(word, last):
			return 2
		case best == 0 && holdsWord(name, word):
			best = 1
		}
	}
	return best
}

// holdsWord reports whether word, whatever its case, is one of the words of s.
func holdsWord(s, word string) bool {
	for x := range strings.FieldsSeq(s) {
		if len(x) == len(word) && strings.EqualFold(x, word) {
			return true
		}
	}
	return false
}

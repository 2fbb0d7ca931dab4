//go:build train

package lede

import (
	"slices"
	"strings"

	"github.com/lede-news/lede/internal/learn"
)

// A SpeakerQuote is one quote of an annotated text, as the trainer of speakers
// reads it.
type SpeakerQuote struct {
	Kind                 QuoteKind
	Content, Cue, Source []Span

	// Speaker is the name of who said it, or its last words; "-" for nobody
	// that is named; "" where it is not known.
	Speaker string
}

// A SpeakerText is an annotated text.
type SpeakerText struct {
	ID, Text string
	Quotes   []SpeakerQuote

	// Read are the speakers known by reading, by a byte of the source.
	Read map[int]string

	// Blind hides of half the persons whether they are men or women, as of names
	// that no list has.
	Blind bool
}

// A SpeakerChoice is what the trainer learns from one quote, or measures. Its
// Want is empty where the speaker is not known.
type SpeakerChoice struct {
	learn.Choice // Right is -1 where the speaker is known but no candidate

	ID     string
	At     int    // the byte of the source, or of the content, in the text as it is
	Form   string // of the source
	Source string
	Want   string   // the speaker's name, or "-"
	Names  []string // of the candidates
	Got    int      // what the model chose
	Margin int      // by how far
	Masked bool     // the source was a name, hidden
	Read   bool     // the speaker is known by reading, not by the source's own name
}

// SpeakerFeatureVersion is the version of the features that choices have.
const SpeakerFeatureVersion = speakerFeatureVersion

// formNames are the names of the forms of sources, for reports.
var formNames = [sourceForms]string{"none", "name", "pronoun", "many", "self", "who", "role", "owned", "new", "unlinked"}

// SpeakerChoices parses the text and returns a choice for each of its quotes whose speaker is known. model ranks where it is
// not, and fills Got; nil ranks by nearness. With masks, further choices hide
// the name of a source behind a pronoun, or behind nothing.
func SpeakerChoices(doc *SpeakerText, model *learn.Model, masks bool) ([]SpeakerChoice, error) {
	var choices []SpeakerChoice
	_, err := Parse(doc.Text, Clean, Extract, Entities, func(a *Article) error {
		w := a.story()
		names := a.namings(w)
		found := attributions(w, names)
		golds := annotated(w, doc, found)
		t := telling{cast: newCast(a, w, found, names), found: found, voices: make([]voice, len(found)), hidden: -1, sure: maxMargin}
		seen := make([]genderScore, len(t.members))
		for i := range t.members {
			seen[i] = t.members[i].gender
		}
		if doc.Blind {
			t.blind()
		}
		for i := range found {
			if masks {
				choices = append(choices, t.masked(i, doc, seen)...)
			}
			t.ask(i)
			want, read := t.wanted(golds[i])
			if name, ok := doc.read(w, found[i].source); ok {
				want, read = name, true
			}
			t.decide(rankBy(model))
			c := t.choice(doc, want)
			c.Read = read
			choices = append(choices, c)
			if want == "" {
				continue
			}
			t.voices[i].entity = -1
			if c.Right >= 0 {
				t.voices[i].entity = t.question.candidates[c.Right].entity
			}
		}
		return nil
	})
	return choices, err
}

// blind forgets of every second person, chosen by the letters of the name, whether
// it is a man or a woman.
func (t *telling) blind() {
	for i := range t.members {
		if m := &t.members[i]; hashString(hashSeed, m.name)>>7&1 == 0 {
			m.gender = 0
		}
	}
}

// rankBy returns a ranking with model, or by nearness if it is nil.
func rankBy(model *learn.Model) func(t *telling) {
	return func(t *telling) {
		x := &t.question
		for i := range x.candidates {
			k := &x.candidates[i]
			if model != nil {
				t.kinds = t.kinds[:0]
				k.score = model.Value(t.describe(t.features[:0], k))
				continue
			}
			k.score = -int(k.recent)
			if k.entity >= 0 && !t.may(k) {
				k.score -= 100
			}
		}
	}
}

// read returns the speaker of a quote whose source stands at p, where that is
// known by reading.
func (d *SpeakerText) read(w *work, p place) (string, bool) {
	if p.empty() {
		return "", false
	}
	s := w.span(int(p.start), int(p.end))
	for at, name := range d.Read {
		if s.Start <= at && at < s.End {
			return name, true
		}
	}
	return "", false
}

// annotated returns for each quote found in doc the annotated one that it is, or
// nil: the one with the same source, or none on either side, that shares most
// of the words.
func annotated(w *work, doc *SpeakerText, found []attribution) []*SpeakerQuote {
	places := func(spans []Span) []place {
		var all []place
		for _, s := range spans {
			start, end := w.place(s)
			all = append(all, place{int32(start), int32(end)})
		}
		return all
	}
	golds := make([]*SpeakerQuote, len(found))
	shared := make([]int32, len(found))
	for i := range doc.Quotes {
		g := &doc.Quotes[i]
		content, source := places(g.Content), places(g.Source)
		for j := range found {
			q := &found[j]
			if !sameSource(q.source, source) {
				continue
			}
			if n := sharedBytes(q.content, content); n > shared[j] {
				golds[j], shared[j] = g, n
			}
		}
	}
	return golds
}

// sameSource reports whether the source found is the annotated one.
func sameSource(found place, source []place) bool {
	if found.empty() || len(source) == 0 {
		return found.empty() && len(source) == 0
	}
	return slices.ContainsFunc(source, found.meets)
}

// sharedBytes returns the number of bytes that two lists of places share.
func sharedBytes(x, y []place) (n int32) {
	for _, a := range x {
		for _, b := range y {
			n += max(0, min(a.end, b.end)-max(a.start, b.start))
		}
	}
	return n
}

// wanted returns the name of the speaker of the question's quote, or "-" for
// nobody, or "" where that is not known, and whether it is known by reading.
func (t *telling) wanted(q *SpeakerQuote) (string, bool) {
	x := &t.question
	if q != nil && q.Speaker != "" {
		return q.Speaker, true
	}
	switch x.form {
	case formName:
		e := t.names[x.named].entity
		switch t.typeOf(e) {
		case Person, Org, GPE:
			return t.members[e].name, false
		}
		return "-", false
	case formNew:
		return "-", false
	case formOwned:
		if x.class&(nounBody|nounDocument|nounSpokes|nounPlural) != 0 {
			return "-", false
		}
	case formRole:
		if x.class&nounPerson == 0 && x.class&(nounDocument|nounPlural|nounGroup) != 0 {
			return "-", false
		}
	}
	return "", false
}

// choice returns the choice of the question, whose speaker is want.
func (t *telling) choice(doc *SpeakerText, want string) SpeakerChoice {
	x := &t.question
	c := SpeakerChoice{ID: doc.ID, At: t.w.span(int(x.at), int(x.at)+1).Start, Form: formNames[x.form], Source: t.w.text[x.q.source.start:x.q.source.end], Want: want}
	c.Right = -1
	best := 0
	second := -1
	for i := range x.candidates {
		k := &x.candidates[i]
		t.kinds = t.kinds[:0]
		c.Candidates = append(c.Candidates, t.describe(nil, k))
		name := "-"
		if k.entity >= 0 {
			name = t.members[k.entity].name
		}
		c.Names = append(c.Names, name)
		if c.Right < 0 && want != "" && sameSpeaker(name, want) {
			c.Right = i
		}
		if i > 0 {
			switch {
			case k.score > x.candidates[best].score:
				best, second = i, best
			case second < 0 || k.score > x.candidates[second].score:
				second = i
			}
		}
	}
	c.Got = best
	c.Margin = maxMargin
	if second >= 0 {
		c.Margin = min(maxMargin, x.candidates[best].score-x.candidates[second].score)
	}
	return c
}

// sameSpeaker reports whether name is want, or ends in it. Apostrophes may
// differ.
func sameSpeaker(name, want string) bool {
	plain := func(s string) string { return strings.ToLower(strings.ReplaceAll(s, "’", "'")) }
	name, want = plain(name), plain(want)
	return name == want || want != "-" && strings.HasSuffix(name, " "+want)
}

// masked returns choices in which quote i, whose source is the name of a person
// who was named shortly before, hides that name. seen are the genders of all members
// before any were hidden.
func (t *telling) masked(i int, doc *SpeakerText, seen []genderScore) []SpeakerChoice {
	t.ask(i)
	x := &t.question
	if x.form != formName || len(x.q.content) == 0 {
		return nil
	}
	named := x.named
	e := t.names[named].entity
	m := &t.members[e]
	score := seen[e]
	if m.typ != Person || score == 0 || m.count < 2 {
		return nil
	}
	near := i > 0 && t.voices[i-1].entity == e
	for j := named - 1; j >= 0 && j > named-12 && !near; j-- {
		near = t.names[j].entity == e && !t.stands[j].quoted && x.sentence-t.stands[j].sentence <= 2 && t.stands[j].sentence != x.sentence
	}
	if !near {
		return nil
	}
	q := t.found[i]
	defer func() { t.found[i] = q; t.hidden = -1 }()
	t.hidden = named
	g := male
	if score < 0 {
		g = female
	}
	t.mask = sourceReading{form: formPronoun, gender: g, named: -1}
	t.ask(i)
	c := t.choice(doc, m.name)
	c.Masked = true
	all := []SpeakerChoice{c}
	if head := t.titleOf(e, named); head != "" {
		t.mask = sourceReading{form: formRole, definite: true, head: head, nouns: []string{head}, class: nounClassOf(head), named: -1}
		t.ask(i)
		c := t.choice(doc, m.name)
		c.Masked = true
		all = append(all, c)
	}
	if i&3 == 0 {
		// "the all-rounder", of whom the article does not say it
		t.mask = sourceReading{form: formRole, definite: true, head: "-", nouns: []string{"-"}, class: nounPerson, named: -1}
		t.ask(i)
		c := t.choice(doc, m.name)
		c.Masked = true
		all = append(all, c)
	}
	if i > 0 && t.voices[i-1].entity == e && x.unit-t.found[i-1].unit <= 1 && q.kind == Direct {
		t.mask = sourceReading{named: -1}
		t.found[i].source, t.found[i].cue = place{}, place{}
		t.found[i].prev = int32(i - 1)
		t.ask(i)
		c := t.choice(doc, m.name)
		c.Masked = true
		all = append(all, c)
	}
	return all
}

// titleOf returns a noun that the article says of entity e beside one of its
// mentions but that at hidden: the nearest one before the first such mention.
func (t *telling) titleOf(e, hidden int32) string {
	for i := range t.names {
		if t.names[i].entity != e || int32(i) == hidden {
			continue
		}
		best := ""
		t.seeBeside(int32(i), func(word string) {
			word = strings.ToLower(word)
			if c := nounClassOf(word); best == "" && c&nounPerson != 0 && c&(nounPlural|nounSpokes) == 0 {
				best = word
			}
		})
		if best != "" {
			return best
		}
	}
	return ""
}

// A speakerSeed is a preference that is set by hand because the corpus shows it too
// seldom: a candidate with the features better comes before one with worse.
type speakerSeed struct {
	form          sourceForm
	better, worse []seedFeature
	times         int
}

// A seedFeature is one feature and its value.
type seedFeature struct {
	kind  uint32
	value int
}

// someone and noone are a likely candidate and nobody.
var (
	someone = []seedFeature{{featType, 0}, {featRecent, 0}, {featAgree, 0}}
	noone   = []seedFeature{{featNobody, 1}}
)

// speakerSeeds are the preferences set by hand.
var speakerSeeds = []speakerSeed{
	// A person who is likely of the other gender is hardly meant.
	{formPronoun, []seedFeature{{featAgree, 1}}, []seedFeature{{featAgree, -1}}, 20},
	// The only one who can be meant is meant, if not named lately.
	{formPronoun, []seedFeature{{featAgree, 2}, {featAgreeRecent, 2 << 4}, {featOnly, 1}, {featRecent, 0}, {featSentence, 4}, {featUnit, 3}, {featRank, 2}}, []seedFeature{{featNobody, 1}, {featNobodyFew, 1 << 4}}, 20},
	{formPronoun, []seedFeature{{featAgree, 1}, {featAgreeRecent, 1 << 4}, {featOnly, 1}, {featRecent, 0}, {featSentence, 3}, {featUnit, 2}}, []seedFeature{{featNobody, 1}, {featNobodyFew, 1 << 4}}, 20},
	// Of whom the sentence before speaks, though another spoke last.
	{formPronoun, []seedFeature{{featAgree, 1}, {featCenter, 0}, {featRecent, 0}, {featSentence, 1}, {featUnit, 0}, {featPart, int(partSubject)}, {featLast, 11}}, []seedFeature{{featAgree, 1}, {featLast, 1}, {featCenter, 1}, {featRecent, 1}, {featUnit, 1}, {featSentence, 2}, {featRank, 0}}, 30},
	// "I" outside marks is the reporter.
	{formSelf, noone, someone, 40},
	// A name that is no mention: the entity that bears it, or nobody.
	{formUnlinked, append([]seedFeature{{featWords, 2}}, someone...), noone, 30},
	{formUnlinked, []seedFeature{{featWords, 2}}, append([]seedFeature{{featWords, 0}, {featLast, 0}}, someone...), 30},
	{formUnlinked, noone, append([]seedFeature{{featWords, 0}}, someone...), 30},
	// Whom the article calls so, and nobody whom it does not.
	{formRole, []seedFeature{{featMatch, 3<<4 | 1}, {featType, nounPersonClass}}, noone, 20},
	{formRole, []seedFeature{{featMatch, 2<<4 | 1}, {featType, nounPersonClass}}, noone, 20},
	{formRole, []seedFeature{{featMatch, 1<<4 | 1}, {featType, nounPersonClass}}, noone, 6},
	{formRole, []seedFeature{{featMatch, 3<<4 | 2}}, []seedFeature{{featMatch, 1<<4 | 2}}, 10},
	{formRole, []seedFeature{{featMatch, 2<<4 | 1}}, []seedFeature{{featMatch, 0<<4 | 1}, {featLast, 0}, {featRecent, 0}}, 20},
	{formRole, []seedFeature{{featMatch, 3<<4 | 1}, {featRecent, 1}, {featLast, 11}}, []seedFeature{{featMatch, 0<<4 | 1}, {featLast, 1}, {featRecent, 0}, {featCenter, 0}, {featRank, 0}, {featSentence, 1}, {featUnit, 1}, {featLastForm, int(formRole)<<4 | 1}, {featRecentLast, 0<<4 | 1}, {featCenterLast, 0<<4 | 1}, {featAgreeLast, 0<<4 | 1}}, 80},
	// Of two whom the article calls so, the one of whom the words say more.
	{formRole, []seedFeature{{featMatchBest, 3<<2 | 2}, {featMatch, 3<<4 | 2}, {featRecent, 0}, {featUnit, 1}, {featSentence, 1}, {featLast, 1}}, []seedFeature{{featMatchBest, 1 << 2}, {featMatch, 1<<4 | 2}, {featRecent, 3}, {featAfter, 1}}, 40},
	{formRole, []seedFeature{{featMatchBest, 3<<2 | 2}, {featMatch, 3<<4 | 3}}, []seedFeature{{featMatchBest, 1 << 2}, {featMatch, 1<<4 | 3}, {featRecent, 0}, {featLast, 1}}, 40},
	// "…, says minister": in a title the office of one who is named further down.
	{formRole, titled(3, 0, 0), titled(1, 0, 1), 40},
	{formRole, titled(3, 0, 0), titled(0, 0, 1), 40},
	{formRole, titled(3, 0, 0), []seedFeature{{featNobody, 1}, {featNobody, 2<<16 | int(nounPerson)}, {featNobody, 4 << 16}, {featKind, int(unitTitle)}}, 20},
	// A quote that stands alone in a heading is said further down.
	{formNone, noone, append([]seedFeature{{featKind, int(unitHeading)}, {featLast, 1}, {featSentence, 1}, {featUnit, 1}}, someone...), 30},
	// "It" is the body that spoke, and "they" nobody that can be named.
	{formMany, []seedFeature{{featType, 1 << 16}, {featRecent, 0}, {featLast, 0}}, []seedFeature{{featNobody, 1}, {featNobody, 2 << 16}, {featNobody, 4 << 16}}, 60},
	{formMany, []seedFeature{{featType, 1 << 16}, {featRecent, 0}}, []seedFeature{{featNobody, 1}, {featNobody, 2 << 16}, {featNobody, 4 << 16}}, 10},
	{formMany, []seedFeature{{featType, 1 << 16}}, []seedFeature{{featType, 0}, {featRank, 0}, {featRecent, 0}, {featLast, 0}}, 60},
	{formMany, []seedFeature{{featNobody, 1}, {featNobody, 3 << 16}, {featNobody, 4<<16 | 1}}, []seedFeature{{featType, int(nounPlural)}, {featRecent, 0}, {featLast, 0}, {featRank, 0}}, 60},
	// "The board" is the body whose name says so.
	{formRole, []seedFeature{{featType, 1<<16 | int(nounBody)}, {featMatch, 3<<4 | 1}}, []seedFeature{{featNobody, 1}, {featNobody, 2<<16 | int(nounBody)}, {featNobody, 3<<16 | 1}, {featNobody, 4<<16 | 2}}, 90},
	// "The company" is the body named last.
	{formRole, []seedFeature{{featType, 1<<16 | int(nounBody)}, {featRecent, 0}}, []seedFeature{{featNobody, 1}, {featNobody, 2<<16 | int(nounBody)}, {featNobody, 3<<16 | 1}, {featNobody, 4<<16 | 2}}, 25},
	{formRole, []seedFeature{{featType, 1<<16 | int(nounBody)}, {featRecent, 0}, {featLast, 1}}, []seedFeature{{featNobody, 1}, {featNobody, 2<<16 | int(nounBody)}, {featNobody, 3<<16 | 1}, {featNobody, 4<<16 | 2}}, 150},
	{formRole, []seedFeature{{featType, 1<<16 | int(nounBody)}, {featRecent, 0}, {featLast, 1}, {featMatch, 0}, {featMatchRecent, 0}, {featCenter, 0}, {featRank, 3}, {featSentence, 1}, {featUnit, 1}, {featLastForm, int(formName)<<4 | 1}, {featAgree, 0}, {featAgreeRecent, 0}, {featAgreeLast, 1}, {featRecentLast, 1}, {featCenterLast, 1}}, []seedFeature{{featNobody, 1}, {featNobody, 2<<16 | int(nounBody)}, {featNobody, 3<<16 | 1}, {featNobody, 4<<16 | 2}, {featNobodyFew, 0}}, 60},
	// The age says who is meant.
	{formRole, []seedFeature{{featMatch, 3<<4 | 1}, {featMatchBest, 3<<2 | 2}, {featMatchRecent, 3<<4 | 1}, {featType, 0}, {featRecent, 1}, {featCenter, 1}, {featAgree, 0}, {featAgreeRecent, 1}}, []seedFeature{{featNobody, 1}, {featNobody, 2 << 16}, {featNobody, 3<<16 | 1}, {featNobody, 4<<16 | 2}, {featNobodyFew, 2<<4 | 1}}, 60},
	// A text or a body is no person, whoever spoke last.
	{formRole, []seedFeature{{featNobody, 1}, {featNobody, 2<<16 | int(nounDocument)}, {featNobody, 3<<16 | 1}, {featNobody, 4<<16 | 2}}, []seedFeature{{featType, int(nounDocument)}, {featRecent, 0}, {featLast, 0}, {featRank, 0}, {featOnly, 1}, {featCenter, 0}, {featAgree, 0}, {featAgreeRecent, 0}}, 60},
	{formRole, []seedFeature{{featNobody, 1}, {featNobody, 2<<16 | int(nounBody)}, {featNobody, 3<<16 | 1}, {featNobody, 4<<16 | 2}}, []seedFeature{{featType, int(nounBody)}, {featRecent, 0}, {featLast, 0}, {featRank, 0}, {featOnly, 1}, {featCenter, 0}, {featAgree, 0}, {featAgreeRecent, 0}}, 60},
	// Nor is a body that was told something, or is named above a heading, the one meant.
	{formRole, []seedFeature{{featNobody, 1}, {featNobody, 2<<16 | int(nounBody)}}, []seedFeature{{featType, 1<<16 | int(nounBody)}, {featAddressee, 1}}, 60},
	{formMany, []seedFeature{{featNobody, 1}, {featNobody, 2 << 16}}, []seedFeature{{featType, 1 << 16}, {featAddressee, 1}}, 40},
	{formRole, []seedFeature{{featNobody, 1}, {featNobody, 2<<16 | int(nounBody)}, {featNobody, 4 << 16}}, []seedFeature{{featType, 1<<16 | int(nounBody)}, {featMatch, 0}, {featKind, int(unitHeading)}}, 60},
	// Whose brother it is says not that he speaks himself.
	{formOwned, noone, append([]seedFeature{{featRole, 1 + int(roleOwner)}}, someone...), 40},
	// "who" is the person right before.
	{formWho, []seedFeature{{featAdjoins, int(partOther)}, {featRecent, 0}}, noone, 30},
	{formWho, []seedFeature{{featAdjoins, int(partObject)}, {featRecent, 0}}, noone, 30},
	{formWho, []seedFeature{{featAdjoins, int(partSubject)}, {featRecent, 0}}, noone, 30},
	{formWho, someone, noone, 20},
	{formWho, []seedFeature{{featRecent, 0}, {featSentence, 0}}, []seedFeature{{featRecent, 1}, {featLast, 0}, {featSentence, 1}, {featRank, 0}}, 40},
}

// titled returns the features of a candidate for a source in a title, the best of
// three whose roles match, of whom nothing stands before.
func titled(match, recent, rank int) []seedFeature {
	best := match<<2 | 2
	if match < 3 {
		best = match << 2
	}
	return []seedFeature{
		{featMatch, match<<4 | 3}, {featMatchBest, best}, {featMatchRecent, match<<4 | recent}, {featType, nounPersonClass},
		{featRecent, recent}, {featCenter, 0}, {featAfter, 2}, {featRank, rank}, {featKind, int(unitTitle)},
	}
}

// nounPersonClass is the value of featType of a person where the source's noun
// is a person's.
const nounPersonClass = int(nounPerson)

// seedWeight is how often each seed counts beside what is read.
const seedWeight = 2

// SpeakerSeeds returns the preferences set by hand as choices.
func SpeakerSeeds() []learn.Choice {
	var choices []learn.Choice
	for _, s := range speakerSeeds {
		var c learn.Choice
		for _, side := range [][]seedFeature{s.better, s.worse} {
			var f []uint32
			for _, x := range side {
				f = append(f, learn.Mix(uint32(s.form)<<8|x.kind, uint32(x.value)), learn.Mix(0xFF00|x.kind, uint32(x.value)))
			}
			c.Candidates = append(c.Candidates, f)
		}
		for range seedWeight * s.times {
			choices = append(choices, c)
		}
	}
	return choices
}

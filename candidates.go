package lede

import (
	"slices"
	"strings"
)

// Who may have said a quote: the entities in its source, near it, of its role, and those who spoke
// just before. Who surely did not is left out again.

// Windows within which candidates are looked for.
const (
	lookBack      = 64 // mentions before the source
	lookAhead     = 8  // mentions after it, within the same unit
	maxPersons    = 10 // persons taken from before the source
	maxBodies     = 4  // bodies and places taken from before it
	maxCandidates = 32
)

// A candidate is an entity that may have said a quote, or nobody (-1).
type candidate struct {
	entity int32
	before int32 // its nearest mention before the source, or -1
	after  int32 // its nearest mention from the source on, or -1
	in     int32 // its mention within the source, or -1
	role   namingRole
	recent int8  // how many other persons that agree are named nearer before the source
	stand  int32 // how its mentions before the source stand: the higher, the more it is spoken of
	center int8  // how many other persons that agree stand higher
	may    bool  // a person who may be of the gender asked for
	match  uint8 // how well its role matches the source's noun, 0 to 3
	score  int

	kinds [2]int32 // the range of its features in telling.kinds; none if they are not there
}

// A candidateSlot tells where among the candidates of the question counted asked a member
// stands; compare moves them.
type candidateSlot struct{ asked, at int32 }

// collect finds the candidates of the question.
func (t *telling) collect() {
	x := &t.question
	x.candidates = append(x.candidates, candidate{entity: -1, before: -1, after: -1, in: -1})
	switch {
	case t.isUnsaid():
	case x.form == formSelf:
		t.addSelf()
	case x.author >= 0:
		x.candidates = x.candidates[:0]
		t.add(x.author)
	default:
		t.addNamed()
		if x.named >= 0 || x.form == formRole && x.head == "" {
			return // a name; or no more than "the", of a source that was cut
		}
		t.addBefore()
		t.addAfter()
		t.addHeard()
		t.addKnown()
	}
}

// addNamed adds the entities named in the source.
func (t *telling) addNamed() {
	x := &t.question
	for i := x.from; i < x.to; i++ {
		if i != x.named && x.class&nounPerson != 0 && t.typeOf(t.names[i].entity) != Person {
			continue // the body that "the head of the Fed" heads
		}
		if k := t.add(t.names[i].entity); k != nil && k.in < 0 {
			k.in = i
			k.role = t.w.namingRole(t.words, t.names[i].place)
		}
	}
}

// addHeard adds who said the last few quotes, and the one that this one goes on with.
func (t *telling) addHeard() {
	const most = 3
	x := &t.question
	for i := x.index - 1; i >= max(0, x.index-most); i-- {
		if e := t.voices[i].entity; e >= 0 {
			t.add(e)
		}
	}
	if p := x.q.prev; p >= 0 && int(p) < x.index && t.voices[p].entity >= 0 {
		t.add(t.voices[p].entity)
	}
}

// addKnown adds whom the whole article speaks of: those it is about, and those whose role, kind or
// surname the source tells.
func (t *telling) addKnown() {
	x := &t.question
	t.addAll(t.leading)
	role := singularNoun(x.head)
	t.addAll(t.byRole[role])
	if x.form == formRole && x.class&nounPerson == 0 && x.from == x.to {
		t.addAll(t.bodiesNamed(role))
	}
	if x.form == formUnlinked && len(x.nouns) > 0 {
		t.addAll(t.surnamed(x.nouns[len(x.nouns)-1]))
	}
}

// addAll adds all entities.
func (t *telling) addAll(entities []int32) {
	for _, e := range entities {
		t.add(e)
	}
}

// addSelf adds the one whom "I" and "we" mean, which stand within what somebody says:
// “My mum rang. I told her to sleep,” Okoro said. Outside of what is said they mean the
// reporter, who is nobody of the story.
func (t *telling) addSelf() {
	x := &t.question
	for i := x.index - 1; i >= 0 && i >= x.index-3; i-- {
		e := t.voices[i].entity
		if e < 0 {
			continue
		}
		for _, p := range t.found[i].content {
			if p.holds(x.q.source) {
				t.add(e)
				return
			}
		}
	}
}

// isUnsaid reports whether the cue says that something was said and not by whom: "the
// court was told", "Orr is said to be".
func (t *telling) isUnsaid() bool {
	q := t.question.q
	if q.cue.empty() {
		return false
	}
	if source := t.w.text[q.source.start:q.source.end]; source != "" && !strings.EqualFold(source, "it") {
		return false
	} else if source == "" && q.unnamed {
		return true
	}
	be, last := false, ""
	for word := range strings.FieldsSeq(inSmall(t.w.text[q.cue.start:q.cue.end])) {
		if at := strings.IndexAny(word, "'’"); at >= 0 {
			word = word[at:]
		}
		be = be || inWords(passiveForms, word) || isPossessive(word)
		last = word
	}
	if be && (strings.HasSuffix(last, "ed") || inCased(unsaidVerbs, last)) {
		return true
	}
	return q.source.empty() && q.kind == Indirect && q.prev < 0 && inWords(unsaidNouns, last)
}

// passiveForms are the forms of "to be" of isUnsaid, unsaidVerbs the participles that do not end in
// -ed, and unsaidNouns the nouns of speech that tell not whose it is: "after claims that", "there were
// reports of". Sorted.
var (
	passiveForms = []string{"are", "be", "been", "being", "is", "was", "were"}
	unsaidVerbs  = []string{"said", "thought", "told", "understood"}
	unsaidNouns  = []string{
		"accusation", "accusations", "alerts", "allegation", "allegations", "calls", "claim", "claims", "complaint", "complaints", "criticism",
		"news", "reports", "rumors", "rumours", "speculation", "suggestion", "suggestions", "warning", "warnings",
	}
)

// addBefore adds the entities named before the source, nearest first.
func (t *telling) addBefore() {
	x := &t.question
	persons, bodies := 0, 0
	for i := x.next - 1; i >= 0 && i >= x.next-lookBack; i-- {
		e := t.names[i].entity
		person := t.members[e].typ == Person
		if k := t.find(e); k != nil && k.before >= 0 {
			k.stand = max(k.stand, t.standingOf(i))
			continue
		}
		if person && persons == maxPersons || !person && (bodies == maxBodies || !x.mayBeBody(t.members[e].typ)) {
			continue
		}
		k := t.add(e)
		if k == nil {
			continue
		}
		k.stand = max(k.stand, t.standingOf(i))
		if k.before < 0 {
			k.before = i
			if person {
				persons++
			} else {
				bodies++
			}
		}
	}
}

// addAfter adds the persons named behind the source in the same unit.
func (t *telling) addAfter() {
	x := &t.question
	for i := x.next; i < int32(len(t.names)) && i < x.next+lookAhead && t.stands[i].unit == x.unit; i++ {
		if i == t.hidden || t.members[t.names[i].entity].typ != Person {
			continue
		}
		if k := t.add(t.names[i].entity); k != nil && k.after < 0 {
			k.after = i
		}
	}
}

// mayBeBody reports whether the source may stand for an entity of type typ that
// is no person.
func (x *question) mayBeBody(typ EntityType) bool {
	if typ != Org && typ != GPE {
		return false
	}
	switch x.form {
	case formPronoun, formSelf, formNew:
		return false
	case formNone:
		return typ == Org // a place does not speak unasked
	case formWho:
		return x.head != "who"
	case formRole, formOwned:
		return x.class&nounBody != 0
	}
	return true
}

// standingOf returns how high the mention i, before the source, stands: in the
// later sentence, then as its subject, then as anything, then behind a
// preposition, then as an owner; of equals, the first. In marks it counts least.
func (t *telling) standingOf(i int32) int32 {
	s := &t.stands[i]
	if s.quoted {
		return 1
	}
	part := [...]int32{partOther: 2, partSubject: 3, partObject: 1, partOwner: 0}[s.part]
	n := min(max(t.names[i].first-t.w.sentences[s.sentence].first, 0), 63)
	return (s.sentence+1)<<8 | part<<6 | 63 - n
}

// find returns the candidate for entity, or nil.
func (t *telling) find(entity int32) *candidate {
	if s := t.slots[entity]; s.asked == t.asked {
		return &t.question.candidates[s.at]
	}
	return nil
}

// add returns the candidate for entity, made where there is none yet, or nil if
// there is no more room.
func (t *telling) add(entity int32) *candidate {
	if k := t.find(entity); k != nil {
		return k
	}
	x := &t.question
	if len(x.candidates) == maxCandidates {
		return nil
	}
	t.slots[entity] = candidateSlot{t.asked, int32(len(x.candidates))}
	x.candidates = append(x.candidates, candidate{entity: entity, before: -1, after: -1, in: -1})
	return &x.candidates[len(x.candidates)-1]
}

// compare leaves out who surely did not say the quote, and fills what candidates have only beside
// one another.
func (t *telling) compare() {
	x := &t.question
	ofBody, outer := t.isOfficialOfBody(), t.outer()
	x.candidates = slices.DeleteFunc(x.candidates, func(k candidate) bool {
		switch {
		case k.entity < 0:
			return false
		case k.entity == outer:
			return true
		case k.in >= 0: // not Orr says what "Orr's brother" says
			return k.role == roleOwner && x.class&nounPerson != 0 && k.in != x.named
		}
		return t.excludes(&k, ofBody)
	})
	for i := range x.candidates {
		k := &x.candidates[i]
		if k.entity < 0 {
			continue
		}
		k.may = t.may(k)
		if k.may {
			x.agreeing++
		}
		k.match = t.matchRole(k)
		if k.match > 0 {
			x.matching++
		}
	}
	for i := range x.candidates {
		if x.candidates[i].may {
			t.standBeside(i)
		}
	}
}

// excludes reports whether k, who is not named in the source, is no candidate: a person surely not
// of the gender or the age asked for, or, of an official of a body, not known as one; a place
// where the source is no word for one: "the council"; a body whose name would tell that it is one:
// "the court". A spokesman is no body.
func (t *telling) excludes(k *candidate, ofBody bool) bool {
	x, m := &t.question, &t.members[k.entity]
	switch m.typ {
	case Person:
		return agreement(x.gender, m.gender) == -2 || isOtherAge(x.head, m.age) || ofBody && t.matchRole(k) == matchNone
	case GPE:
		return x.form == formRole && !inCased(placeNouns, singularNoun(x.head))
	case Org:
		if x.form != formRole {
			return false
		}
		return x.class&nounPerson != 0 && x.class&nounBody == 0 ||
			inCased(tellingBodies, singularNoun(x.head)) && t.matchRole(k) == matchNone && !isLettersAlone(m.name)
	}
	return false
}

// standBeside notes of all others how the i-th candidate, a person who may be meant, stands to them:
// named nearer before the source, or higher.
func (t *telling) standBeside(i int) {
	x := &t.question
	o := &x.candidates[i]
	aloud := o.before >= 0 && !t.stands[o.before].quoted
	for j := range x.candidates {
		k := &x.candidates[j]
		if i == j || k.entity < 0 {
			continue
		}
		if aloud && o.before > k.before {
			k.recent++
		}
		if o.stand > k.stand {
			k.center++
		}
	}
}

// outer returns who says the marked words in which the source in question, "he" or "she",
// stands, or -1. Who speaks says "I": of “He asks me what day it is,” Kirsty Orr said, and of “I
// told him. He said no,” Orr said, Orr is not he.
func (t *telling) outer() int32 {
	x := &t.question
	if x.form != formPronoun {
		return -1
	}
	for i := x.index - 1; i >= 0 && i >= x.index-4; i-- {
		for _, m := range t.found[i].marked {
			if m.holds(x.q.source) {
				return t.voices[i].entity
			}
		}
	}
	return -1
}

// tellingBodies are the nouns of bodies that stand in their names, or others that mean the
// same (bodyKinds). Sorted.
var tellingBodies = []string{
	"army", "city", "congress", "council", "country", "court", "embassy", "government", "military", "ministry", "municipality", "navy", "opposition",
	"parliament", "police", "senate", "state",
}

// isLettersAlone reports whether name is the letters that a longer name begins with: MEP.
func isLettersAlone(name string) bool {
	return len(name) <= maxInitials+2 && strings.ToUpper(name) == name
}

// placeNouns are what papers call a place that speaks. Sorted.
var placeNouns = []string{
	"archipelago", "capital", "city", "country", "county", "district", "emirate", "island", "kingdom", "metropolis", "municipality", "nation", "prefecture",
	"principality", "province", "region", "republic", "sheikhdom", "side", "state", "sultanate", "superpower", "team", "territory", "town", "township",
	"village",
}

// isOfficialOfBody reports whether the source is one of the many who work for a body, and
// says of which: "the Hamas official". It is nobody of whom the article does not say so.
// "The official" may be any.
func (t *telling) isOfficialOfBody() bool {
	x := &t.question
	if x.form != formRole || x.class&nounAnonymous == 0 {
		return false
	}
	for i := x.from; i < x.to; i++ {
		if t.typeOf(t.names[i].entity) == Org && t.names[i].end <= x.nounsEnd {
			return true
		}
	}
	return false
}

// may reports whether the candidate k is a person of whom nothing says that he
// or she is not of the gender asked for.
func (t *telling) may(k *candidate) bool {
	m := &t.members[k.entity]
	return m.typ == Person && agreement(t.question.gender, m.gender) >= 0
}

// singularNoun returns the singular of a noun if its plural is regular.
func singularNoun(noun string) string {
	if nounClassOf(noun)&nounPlural == 0 {
		return noun
	}
	singular, _ := singularOf(noun)
	return singular
}

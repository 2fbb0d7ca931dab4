package lede

import (
	"cmp"
	"slices"
	"strings"

	"github.com/lede-news/lede/internal/gaz"
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

// A candidateSlot tells where among the candidates of the question counted asked a member
// stands; compare moves them.
type candidateSlot struct{ asked, at int32 }

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

// readInitials takes a source such as "the CS" or "the IGP", which the tagger finds as
// a body's name, for the office that its letters begin, where a person of the story
// has one: Cabinet Secretary, Inspector General of Police. A body with that name in
// full, and letters that a title or another mention does not explain, stay a body's.
func (t *telling) readInitials() {
	x := &t.question
	if x.named < 0 && x.definite && x.class == 0 && len(x.nouns) == 1 && len(x.head) > 1 && len(x.head) <= maxInitials && len(t.byRole[x.head]) > 0 {
		x.form, x.class = formRole, nounPerson // no mention, since the story says that it is an office
		return
	}
	if x.named < 0 || !x.definite {
		return
	}
	n := &t.names[x.named]
	letters := t.w.text[n.start:n.end]
	if m := &t.members[n.entity]; m.typ == Person || m.name != letters || strings.ToUpper(letters) != letters {
		return
	}
	if head := strings.ToLower(letters); len(head) <= maxInitials && len(t.byRole[head]) > 0 {
		x.named, x.form, x.class, x.head, x.nouns = -1, formRole, nounPerson, head, []string{head}
	}
}

// readKindBehind takes the body's name in "the BelTA news agency" and "his ruling Harbour
// party" for the source's head: what stands behind it only says what it is.
func (t *telling) readKindBehind() {
	x := &t.question
	if x.named >= 0 {
		return
	}
	for i := x.from; i < x.to; i++ {
		n := &t.names[i]
		if t.typeOf(n.entity) != Org || n.end >= x.q.source.end || !isKindBehind(t.w.text[n.end:x.q.source.end]) {
			continue
		}
		if !slices.ContainsFunc(strings.Fields(t.w.text[x.q.source.start:n.start]), isLinking) {
			x.named, x.form = i, formName
		}
		return
	}
}

// isLinking reports whether a word links what stands before it to a name, so that the name
// is not who speaks: "a reviewer in the Harbour News magazine".
func isLinking(word string) bool {
	switch word {
	case "in", "on", "at", "among", "behind":
		return true
	}
	return phrasePrepositions[word]
}

// isKindBehind reports whether words, those behind the name of a body, say what it is and no
// more but for letters in brackets: "party (PiS)".
func isKindBehind(words string) bool {
	words, _, _ = strings.Cut(words, " (")
	kinds := strings.Fields(words)
	for _, word := range kinds {
		if !inCased(kindsBehind, word) {
			return false
		}
	}
	return len(kinds) > 0
}

// kindsBehind are the words behind the name of a body that say what it is, no one of
// its people.
var kindsBehind = []string{
	"agency", "bank", "broadcaster", "channel", "charity", "club", "company", "daily", "firm", "group", "human", "magazine", "movement",
	"network", "news", "newspaper", "organisation", "organization", "paper", "party", "portal", "rights", "site", "station", "television", "union",
	"website",
}

// readOffice takes a body's name behind a preposition for no head of a source that is a
// person's office: "the rector of the university of science (UST)". In "developer Valve"
// and "Ana Ruiz, mayor of Leeds" the name is the head.
func (t *telling) readOffice() {
	x := &t.question
	if x.named < 0 || x.form != formName || x.class&nounPerson == 0 || x.class&nounBody != 0 || x.plural {
		return
	}
	n := &t.names[x.named]
	if typ := t.typeOf(n.entity); typ == Person || n.start < x.nounsEnd {
		return
	}
	for word := range strings.FieldsSeq(t.w.text[x.nounsEnd:n.start]) {
		if isSourcePreposition(word) {
			x.named, x.form = -1, formRole
			return
		}
	}
}

// readDocument takes for the head of a source that is a text the body or person whose it
// is: "a report by the World Bank", "an IMF report", "Orr's letter to the board". Whose
// the survey of a body is nobody can tell, nor who spoke in "reports from Kyiv".
func (t *telling) readDocument() {
	x := &t.question
	if x.class&nounDocument == 0 && !inWords(furtherDocuments, x.head) || x.named >= 0 && t.names[x.named].start < x.nounsEnd {
		return
	}
	for i := x.from; i < x.to; i++ {
		n := &t.names[i]
		if typ := t.typeOf(n.entity); typ != Org && typ != Person || i+1 < x.to && t.names[i+1].holds(n.place) && t.names[i+1].start == n.start {
			continue
		}
		if n.start < x.nounsEnd {
			if role := t.w.namingRole(t.words, n.place); n.end > x.nounsEnd || role != roleOwner && role != roleModifier {
				continue
			}
		} else if !isWrittenBy(t.words, n.place) {
			continue
		}
		x.named, x.form, x.document = i, formName, true
		return
	}
}

// isWrittenBy reports whether "by" or "from" stands before the name at p among words, with
// nothing between but titles and an article.
func isWrittenBy(words []sourceWord, p place) bool {
	for i := len(words) - 1; i >= 0; i-- {
		switch x := &words[i]; {
		case x.start >= p.start || x.capital || x.lower == "the":
		default:
			return (x.lower == "by" || x.lower == "from") && !words[i+1].comma && (i == 0 || !inWords(seenBy, words[i-1].lower))
		}
	}
	return false
}

// seenBy are participles before "by" of who has a text that others wrote. Sorted.
var seenBy = []string{"examined", "heard", "obtained", "read", "reviewed", "seen", "viewed"}

// readSameDocument takes "the statement", "the letter" and "it" for the text of a person
// that spoke right before, by whom it was: "A letter from Ana Ruiz said … It said …".
func (t *telling) readSameDocument() {
	x := &t.question
	text := x.form == formRole && x.definite && x.from == x.to && x.class&nounDocument != 0
	if i := x.index - 1; i < 0 || !text && (x.form != formMany || x.head != "it") || t.voices[i].kind != DocumentSource || t.voices[i].entity < 0 {
		return
	} else if e := t.voices[i].entity; t.members[e].typ == Person && x.unit-t.found[i].unit <= 2 {
		x.document, x.author = true, e
	}
}

// furtherDocuments are nouns of texts that are none of those known as sources. Sorted.
var furtherDocuments = []string{"counterproposal", "information", "projection", "projections", "ranking", "result"}

// readPolice takes bare "police" for a body as known, where the story has named one
// before: "Saskatoon police".
func (t *telling) readPolice() {
	x := &t.question
	if x.named >= 0 || x.head != "police" || len(x.nouns) != 1 || x.form != formNew && x.form != formRole || x.plural && x.quantity {
		return
	}
	for i := x.from - 1; i >= 0 && i >= x.from-lookBack; i-- {
		if m := &t.members[t.names[i].entity]; m.typ == Org && holdsWord(m.name, x.head) {
			x.form, x.definite, x.plural, x.class = formRole, true, false, nounBody
			return
		}
	}
}

// readDemonym takes "the Belarusian", one person's people, for what is known of a
// person. "The French" and "the Taliban" are many.
func (t *telling) readDemonym() {
	x := &t.question
	if x.named < 0 || !x.definite || x.to-x.from != 1 || t.typeOf(t.names[x.named].entity) != NORP {
		return
	}
	n := &t.names[x.named]
	word := t.w.text[n.start:n.end]
	if rest := t.w.text[n.end:max(n.end, x.q.source.end)]; rest != "" && !strings.HasPrefix(rest, " who ") || !isOneOfPeople(word) {
		return
	}
	head := strings.ToLower(word)
	x.named, x.form, x.class, x.head, x.nouns, x.nounsEnd = -1, formRole, nounPerson, head, []string{head}, n.end
}

// isOneOfPeople reports whether word names one of a people: Belarusian, Pole, but not
// French, Poles, Republicans.
func isOneOfPeople(word string) bool {
	if inCased(onesOfPeoples, word) {
		return true
	}
	return names.word(word)&gaz.Demonym != 0 && strings.HasSuffix(word, "an")
}

// onesOfPeoples are the names for one of a people that do not end in -an.
var onesOfPeoples = []string{
	"Argentine", "Aussie", "Briton", "Croat", "Czech", "Dane", "Dutchman", "Dutchwoman", "Englishman", "Englishwoman", "Filipino", "Finn", "Frenchman",
	"Frenchwoman", "Greek", "Irishman", "Irishwoman", "Israeli", "Kazakh", "Kiwi", "Pole", "Scot", "Serb", "Slovak", "Slovene", "Spaniard", "Swede",
	"Thai", "Turk", "Uzbek", "Welshman", "Welshwoman",
}

// readApposition takes the name beside a source for its head, where the source
// was cut to what is said of a person: ["Ana Ruiz, ] a member of the board [,]
// said". A name within the quote is none: "…," he told Ruiz, a member said.
func (t *telling) readApposition() {
	x := &t.question
	if x.q.source.empty() || x.named >= 0 && t.typeOf(t.names[x.named].entity) == Person || t.hidden >= 0 {
		return
	}
	switch x.form {
	case formPronoun, formMany, formSelf:
		return
	case formWho:
		// "Bo Orr, who": the name right before is whom "who" means.
		if i := x.from - 1; i >= 0 && x.head == "who" && t.typeOf(t.names[i].entity) == Person && t.w.adjoins(t.names[i].last, x.at) {
			x.named, x.from = i, i
		}
		return
	}
	// "Bo Orr (D-Ohio), a member": what is named in the brackets is passed over.
	for i := x.from - 1; i >= 0 && i >= x.from-3; i-- {
		if t.typeOf(t.names[i].entity) == Person && t.apposed(i) {
			x.named, x.form, x.from = i, formName, i
			return
		}
	}
	if i := x.to; int(i) < len(t.names) && t.typeOf(t.names[i].entity) == Person && t.apposed(i) {
		x.named, x.form, x.to = i, formName, i+1
	}
}

// apposed reports whether only a comma, and perhaps brackets, stand between the
// mention i and the question's source.
func (t *telling) apposed(i int32) bool {
	x := &t.question
	n := &t.names[i]
	for _, p := range x.q.content {
		if p.meets(n.place) {
			return false
		}
	}
	first, last := t.w.tokensOf(x.q.source)
	if first == last || t.stands[i].unit != x.unit {
		return false
	}
	if n.first < first {
		return n.last < first && t.w.word(first-1) == "," && t.w.adjoins(n.last, x.q.source.start)
	}
	return n.first == last+1 && t.w.word(last) == "," && (int(n.last) == len(t.w.tokens) || t.w.tokens[n.last].kind == tokPunct)
}

// collect finds the candidates of the question.
func (t *telling) collect() {
	x := &t.question
	x.candidates = append(x.candidates, candidate{entity: -1, before: -1, after: -1, in: -1})
	if t.isUnsaid() {
		return
	}
	if x.form == formSelf {
		t.addSelf()
		return
	}
	if x.author >= 0 {
		x.candidates = x.candidates[:0]
		t.add(x.author)
		return
	}
	for i := x.from; i < x.to; i++ {
		if i != x.named && x.class&nounPerson != 0 && t.typeOf(t.names[i].entity) != Person {
			continue // the body that "the head of the Fed" heads
		}
		if k := t.add(t.names[i].entity); k != nil && k.in < 0 {
			k.in = i
			k.role = t.w.namingRole(t.words, t.names[i].place)
		}
	}
	if x.named >= 0 || x.form == formRole && x.head == "" {
		return // a name; or no more than "the", of a source that was cut
	}
	t.addBefore()
	t.addAfter()
	for i := x.index - 1; i >= 0 && i >= x.index-3; i-- {
		if e := t.voices[i].entity; e >= 0 {
			t.add(e)
		}
	}
	if p := x.q.prev; p >= 0 && int(p) < x.index && t.voices[p].entity >= 0 {
		t.add(t.voices[p].entity)
	}
	for _, e := range t.leading {
		t.add(e)
	}
	for _, e := range t.byRole[singularNoun(x.head)] {
		t.add(e)
	}
	if x.form == formRole && x.class&nounPerson == 0 && x.from == x.to {
		for _, e := range t.bodiesNamed(singularNoun(x.head)) {
			t.add(e)
		}
	}
	if x.form == formUnlinked && len(x.nouns) > 0 {
		for _, e := range t.surnamed(x.nouns[len(x.nouns)-1]) {
			t.add(e)
		}
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

// singularNoun returns the singular of a noun if its plural is regular.
func singularNoun(noun string) string {
	if nounClassOf(noun)&nounPlural == 0 {
		return noun
	}
	singular, _ := singularOf(noun)
	return singular
}

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

// compare fills what candidates have only beside one another. Persons who are
// surely not of the gender asked for, or not of the age, are no candidates; nor
// are places where the source is no word for one: "the council", and bodies whose
// names would tell that they are one: "the court". A spokesman is no body.
func (t *telling) compare() {
	x := &t.question
	ofBody := t.isOfficialOfBody()
	outer := t.outer()
	x.candidates = slices.DeleteFunc(x.candidates, func(k candidate) bool {
		if k.entity >= 0 && k.entity == outer {
			return true
		}
		if k.entity < 0 || k.in >= 0 {
			return k.in >= 0 && k.role == roleOwner && x.class&nounPerson != 0 && k.in != x.named // not Orr says what "Orr's brother" says
		}
		m := &t.members[k.entity]
		switch m.typ {
		case Person:
			return agreement(x.gender, m.gender) == -2 || isOtherAge(x.head, m.age) || ofBody && t.matchRole(&k) == matchNone
		case GPE:
			return x.form == formRole && !inCased(placeNouns, singularNoun(x.head))
		case Org:
			if x.form != formRole {
				return false
			}
			return x.class&nounPerson != 0 && x.class&nounBody == 0 ||
				inCased(tellingBodies, singularNoun(x.head)) && t.matchRole(&k) == matchNone && !isLettersAlone(m.name)
		}
		return false
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
		o := &x.candidates[i]
		if !o.may {
			continue
		}
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

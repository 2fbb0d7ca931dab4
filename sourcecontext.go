package lede

import (
	"slices"
	"strings"

	"github.com/lede-news/lede/internal/gaz"
)

// What the story says of a source that its words alone do not: that letters are an office, that a
// name behind it is whose it is, that the name beside it is the speaker's.

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

// furtherDocuments are nouns of texts that are none of those known as sources. Sorted.
var furtherDocuments = []string{"counterproposal", "information", "projection", "projections", "ranking", "result"}

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

package lede

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// A sourceForm says how a sentence names the one who speaks. The steps that
// lead from a source to a person differ from form to form.
type sourceForm uint8

const (
	formNone     sourceForm = iota // nobody: a quote that stands by itself
	formName                       // a name, with whatever stands round it: "Senator Ruiz", "Ruiz, 41,"
	formPronoun                    // he or she
	formMany                       // they, it, one, both
	formSelf                       // I or we: the reporter, outside marks
	formWho                        // who, which, that: what stands before it
	formRole                       // a person or body as known: "the minister", "the company"
	formOwned                      // by another one: "his lawyer", "Ruiz's campaign"
	formNew                        // not named before: "a neighbour", "officials", "one of them"
	formUnlinked                   // capital words that are no mention: a name that was not found
	sourceForms  = int(iota)
)

// maxSourceWords is the number of words of a source that are read. The head of
// a longer one, loosely cut, stands before.
const maxSourceWords = 48

// A sourceReading is what the words of a source say by themselves, before
// anything round them is looked at.
type sourceReading struct {
	form     sourceForm
	gender   gender // of the speaker, as far as a pronoun or the head says
	plural   bool
	definite bool // opens with "the", "this", "that"
	class    nounClass
	head     string   // the head noun, in small letters; "he" of a pronoun
	nouns    []string // the words of its base, in small letters: "former finance minister"
	nounsEnd int32    // the byte behind the head
	named    int32    // the mention that is the source's head, or -1
	from, to int32    // the mentions [from, to) that stand in the source
	nameless bool     // says that no name is to be given: "who asked not to be named"
	quantity bool     // opens with a number, "many", "some"
	trailing bool     // capital words stand behind the head: a name
	document bool     // it is a text, and named is whose
}

// A sourceWord is one word of a source.
type sourceWord struct {
	place
	lower      string // in small letters, without a possessive ending
	class      nounClass
	possessive bool
	comma      bool // a comma, a dash or a bracket stands before it
	capital    bool
}

// sourceWords appends the words of the source at p to words, which is empty. What
// hyphens join is one word: "34-year-old", "vice-president".
func (w *work) sourceWords(words []sourceWord, p place) []sourceWord {
	if p.empty() {
		return words
	}
	first, last := w.tokensOf(p)
	comma, hyphen := false, false
	for i := first; i < last; i++ {
		t := w.tokens[i]
		n := len(words)
		switch at := w.text[t.start:t.end]; {
		case isPossessive(at):
			if n > 0 && !t.space {
				words[n-1].possessive = true
			}
			continue
		case at == "-" && n > 0 && !t.space && i+1 < last && !w.tokens[i+1].space:
			hyphen = true
			continue
		case t.kind == tokPunct || t.kind == tokMark:
			comma = comma || at != "." && at != "&" && at != "/"
			continue
		}
		at := place{max(t.start, p.start), min(t.end, p.end)}
		if hyphen {
			hyphen = false
			words[n-1].end = at.end
			words[n-1].lower = inSmall(w.text[words[n-1].start:at.end])
			continue
		}
		if n == maxSourceWords {
			break
		}
		capital := t.shape == shapeTitle || t.shape == shapeUpper || t.shape == shapeOne || t.shape == shapeMixed
		words = append(words, sourceWord{place: at, lower: inSmall(w.text[at.start:at.end]), comma: comma, capital: capital})
		comma = false
	}
	for i := range words {
		words[i].class = nounClassOf(words[i].lower)
	}
	return words
}

// readSource reads the source at p, of the words given. The mentions in names that
// it holds are told by their place; without words nothing is read.
func (w *work) readSource(p place, words []sourceWord, names []naming, types func(entity int32) EntityType) sourceReading {
	r := sourceReading{named: -1}
	if len(words) == 0 {
		return r
	}
	r.from, r.to = namingsIn(names, p)
	r.nameless = w.tellsNoName(words)
	if r.readPronoun(words) {
		return r
	}
	r.named = w.headNaming(words, names, r.from, r.to, types)
	r.readNoun(words, names)
	if r.named >= 0 {
		r.form = formName
		if t := types(names[r.named].entity); t == Person {
			r.gender = genderOfTitle(words)
		} else if r.class&(nounPerson|nounSpokes) != 0 && r.nounAfterName(names) {
			// "The Pentagon spokesman" holds a name, but is a man.
			r.named = -1
			r.form = formRole
		}
	}
	return r
}

// nounAfterName reports whether the head noun stands behind the named mention,
// so that the name only says whose spokesman it is.
func (r *sourceReading) nounAfterName(names []naming) bool {
	return r.nounsEnd > names[r.named].end
}

// namingsIn returns the range of names that start within p.
func namingsIn(names []naming, p place) (from, to int32) {
	f, _ := slices.BinarySearchFunc(names, p.start, func(n naming, at int32) int { return int(n.start) - int(at) })
	// A mention that began before and reaches into the source counts too.
	if f > 0 && names[f-1].end > p.start {
		f--
	}
	t := f
	for t < len(names) && names[t].start < p.end && t-f < maxSourceWords {
		t++
	}
	return int32(f), int32(t)
}

// sourcePronouns are the words that are a source by themselves, or that open a
// loose one ("he, too,"), sorted.
var sourcePronouns = []struct {
	word   string
	form   sourceForm
	gender gender
	plural bool
}{
	{"he", formPronoun, male, false},
	{"her", formPronoun, female, false},
	{"him", formPronoun, male, false},
	{"himself", formPronoun, male, false},
	{"his", formPronoun, male, false},
	{"i", formSelf, unknownGender, false},
	{"it", formMany, unknownGender, false},
	{"its", formMany, unknownGender, false},
	{"me", formSelf, unknownGender, false},
	{"my", formSelf, unknownGender, false},
	{"our", formSelf, unknownGender, true},
	{"she", formPronoun, female, false},
	{"that", formWho, unknownGender, false},
	{"their", formMany, unknownGender, true},
	{"them", formMany, unknownGender, true},
	{"they", formMany, unknownGender, true},
	{"us", formSelf, unknownGender, true},
	{"we", formSelf, unknownGender, true},
	{"which", formWho, unknownGender, false},
	{"who", formWho, unknownGender, false},
}

// readPronoun reads a source that is a pronoun, and reports whether it is. A
// possessive before a noun is none ("his lawyer"), unless it is all there is:
// "his" in "his claim that …".
func (r *sourceReading) readPronoun(words []sourceWord) bool {
	for _, p := range sourcePronouns {
		if p.word != words[0].lower {
			continue
		}
		if len(words) > 1 && !words[1].comma && (isPossessivePronoun(p.word) || p.word == "that") {
			return false
		}
		r.form, r.gender, r.plural, r.head = p.form, p.gender, p.plural, p.word
		return true
	}
	return false
}

// isPossessivePronoun reports whether word stands before what somebody owns.
func isPossessivePronoun(word string) bool {
	switch word {
	case "his", "her", "its", "their", "my", "our", "whose", "your":
		return true
	}
	return false
}

// headNaming returns the mention that is the head of the source, or -1. In "Mr
// Orr's lawyer, Ana Ruiz, of Orr & Sons" it is Ana Ruiz: not who owns
// something, nor what stands behind a preposition or in a clause with "who",
// nor what stands directly before a further noun ("the Orr campaign").
func (w *work) headNaming(words []sourceWord, names []naming, from, to int32, types func(int32) EntityType) int32 {
	best := int32(-1)
	for i := from; i < to; i++ {
		if i > from && names[i-1].holds(names[i].place) || w.namingRole(words, names[i].place) != roleHead {
			continue
		}
		person := types(names[i].entity) == Person
		if person {
			return i
		}
		if best < 0 {
			best = i
		}
	}
	return best
}

// A namingRole says what a mention does in a source.
type namingRole uint8

const (
	roleHead     namingRole = iota // it is the one who speaks
	roleOwner                      // "Orr's lawyer"
	roleObject                     // "the lawyer of Orr"
	roleModifier                   // "the Orr campaign"
	roleClause                     // "the lawyer, who met Orr,"
)

// namingRole returns what the mention at p does among the words of its source.
func (w *work) namingRole(words []sourceWord, p place) namingRole {
	next := -1
	before := -1
	clause, apart := false, false
	for i := range words {
		if words[i].start <= p.start && p.start < words[i].end {
			apart = words[i].comma // "his partner at Lenox, Bo Orr"
		}
		if words[i].start < p.start {
			before = i
			clause = clause || opensClause(words[i].lower)
			continue
		}
		if words[i].start >= p.end {
			next = i
			break
		}
		if words[i].possessive && words[i].end >= p.end && i+1 < len(words) {
			return roleOwner
		}
	}
	if clause {
		return roleClause
	}
	if w.possessiveAfter(p.end) && next >= 0 {
		return roleOwner
	}
	if before >= 0 && next != 0 && !apart && endsInPreposition(words[:before+1]) {
		return roleObject
	}
	if next >= 0 && !words[next].comma {
		n := &words[next]
		if !n.capital && !opensClause(n.lower) && !isSourcePreposition(n.lower) && !isAfterHead(n.lower) {
			return roleModifier
		}
		if n.capital && n.class != 0 {
			return roleModifier // "the Pentagon Press Office"
		}
	}
	return roleHead
}

// endsInPreposition reports whether words, those before a name, end in a preposition, behind which a
// title may stand: "the lawyer for Mr [Orr]", but not "Secretary of State [Ana Ruiz]".
func endsInPreposition(words []sourceWord) bool {
	b := len(words) - 1
	plain := false // a capital word that is no title stands between
	for b > 0 && !words[b].comma && (words[b].capital || words[b].lower == "the" || isTitleWord(words[b].lower)) {
		plain = plain || words[b].capital && !isTitleWord(strings.TrimSuffix(words[b].lower, "."))
		b--
	}
	x := words[b].lower
	return !(x == "of" && plain) && (isSourcePreposition(x) && !words[b].comma || x == "by")
}

// possessiveAfter reports whether a possessive ending stands at the byte at.
func (w *work) possessiveAfter(at int32) bool {
	rest := w.text[at:min(int(at)+4, len(w.text))]
	return strings.HasPrefix(rest, "'s") || strings.HasPrefix(rest, "’s") ||
		(strings.HasPrefix(rest, "'") || strings.HasPrefix(rest, "’")) && at > 0 && w.text[at-1] == 's'
}

// opensClause reports whether word opens a clause that says more of the noun
// before it.
func opensClause(word string) bool {
	switch word {
	case "who", "whom", "whose", "which", "that", "where", "when", "whereby":
		return true
	}
	return false
}

// isAfterHead reports whether a small word may stand behind the name that is
// the head of a source and not make it a mere modifier: "Ruiz himself", "Ruiz
// later", "Ruiz and".
func isAfterHead(word string) bool {
	_, ok := slices.BinarySearch(afterHeads, word)
	return ok
}

// prepositionStarts tells where the letters begin in sourcePrepositions.
var prepositionStarts = startsOf(len(sourcePrepositions), func(i int) string { return sourcePrepositions[i] })

// isSourcePreposition reports whether word ends the noun before it.
func isSourcePreposition(word string) bool {
	first, last := prepositionStarts.of(word)
	return inCased(sourcePrepositions[first:last], word)
}

// readNoun fills form, head, class, number and gender from the source's noun.
func (r *sourceReading) readNoun(words []sourceWord, names []naming) {
	start, owned := 0, false
	switch first := words[0].lower; {
	case first == "the" || first == "this" || first == "that" || first == "these" || first == "those":
		r.form, r.definite = formRole, true
		start = 1
	case isPossessivePronoun(first):
		owned = true
		start = 1
	case first == "a" || first == "an" || first == "one" || first == "another":
		r.form = formNew
		start = 1
	case isQuantity(first):
		r.form, r.quantity, r.plural = formNew, true, true
		start = 1
	case !words[0].capital || words[0].class&nounPlural != 0:
		r.form = formNew
	default:
		r.form = formUnlinked
	}
	if n := titledOwner(words, names[r.from:r.to]); n > 0 {
		owned, start = true, n
	}
	end := start
	for end < len(words) {
		x := &words[end]
		if end > start && (x.comma || opensClause(x.lower) || isSourcePreposition(x.lower) || x.lower == "and" || x.lower == "or") {
			break
		}
		end++
		if x.possessive && end < len(words) {
			owned = true
			start = end
		}
	}
	if owned {
		r.form = formOwned
	}
	r.readHead(words, start, end, names)
	switch {
	case r.form == formUnlinked && r.class != 0 && !r.trailing:
		r.form = formRole // "Pentagon officials", "Trump campaign", "Taoiseach"
	case r.named < 0 && r.trailing && r.class&nounPerson != 0 && !r.plural:
		r.form = formUnlinked // "Prime Minister Oyelaran", where nobody found the name
	}
}

// titledOwner returns the index of the word behind a name with a possessive before
// which a title of several words stands that opens the source, or 0: "Minister for
// Justice Ana Ruiz's [spokesman]". The lawyer of "Lawyer for Ana Ruiz's brother" is
// nobody's title: no further word of it stands before the name.
func titledOwner(words []sourceWord, names []naming) int {
	for i := range names {
		first := -1
		for j := range words {
			x := &words[j]
			if first < 0 && x.start >= names[i].start {
				first = j
			}
			if first < 0 && !x.capital && x.lower != "of" && x.lower != "for" && x.lower != "and" || x.comma {
				return 0
			}
			if first >= 2 && x.possessive && x.end >= names[i].end && words[first-1].capital && j+1 < len(words) {
				return j + 1
			}
			if x.start >= names[i].end {
				break
			}
		}
	}
	return 0
}

// readHead fills the head from words[start:end], the base of a noun phrase:
// its last word that is known as the noun of a source, else its last word.
func (r *sourceReading) readHead(words []sourceWord, start, end int, names []naming) {
	if start >= end {
		return
	}
	at := end - 1
	for i := end - 1; i >= start; i-- {
		if words[i].speakerClass() != 0 {
			at = i
			break
		}
	}
	r.head = words[at].lower
	r.class = words[at].speakerClass()
	r.plural = r.plural || r.class&nounPlural != 0
	if r.named < 0 || names[r.named].start > words[at].start {
		switch {
		case r.class&nounMan != 0:
			r.gender = male
		case r.class&nounWoman != 0:
			r.gender = female
		}
	}
	r.nouns = slices.Grow(r.nouns, end-start)
	for _, x := range words[start : at+1] {
		r.nouns = append(r.nouns, x.lower)
	}
	r.nounsEnd = words[at].end
	for _, x := range words[at+1 : end] {
		r.trailing = r.trailing || x.capital && x.start > r.nounsEnd
		r.nouns = append(r.nouns, x.lower)
	}
	if r.form == formRole && words[start].quantityNumber() {
		r.plural = true // "the two senators"
	}
}

// speakerClassOf returns the classes of a noun as the head of a source: those of
// nounClassOf, or a person's of the nouns for what people are that it does not know
// ("the registrar", "the opener") and of adjectives that stand for one ("the accused").
func speakerClassOf(word string) nounClass {
	return orPerson(nounClassOf(word), word)
}

// speakerClass is speakerClassOf of x.
func (x *sourceWord) speakerClass() nounClass { return orPerson(x.class, x.lower) }

// orPerson returns the classes of word: class, unless that is nought.
func orPerson(class nounClass, word string) nounClass {
	if class != 0 {
		return class
	}
	if listsOf(word)&listRole != 0 || inWords(accusedNouns, word) {
		return nounPerson
	}
	return 0
}

// quantityNumber reports whether x says how many.
func (x *sourceWord) quantityNumber() bool {
	return isQuantity(x.lower) && x.lower != "one"
}

// isQuantity reports whether word says how many, so that the source is several
// people: a number alone, not an age ("34-year-old").
func isQuantity(word string) bool {
	if word == "" {
		return false
	}
	if c := word[0]; c >= '0' && c <= '9' {
		return strings.IndexFunc(word, func(r rune) bool { return r < utf8.RuneSelf && (r < '0' || r > '9') && r != ',' && r != '.' }) < 0
	}
	_, ok := slices.BinarySearch(quantityWords, word)
	return ok
}

// tellsNoName reports whether the source says that its name is kept back:
// "sources", "who spoke on condition of anonymity", "familiar with the talks".
func (w *work) tellsNoName(words []sourceWord) bool {
	for i, x := range words {
		if x.class&nounUnnamed != 0 {
			return true
		}
		if x.lower == "anonymity" || x.lower == "anonymous" || x.lower == "anonymously" || x.lower == "unnamed" || x.lower == "unidentified" {
			return true
		}
		if i+1 < len(words) && x.lower == "familiar" && words[i+1].lower == "with" {
			return true
		}
		if i+3 < len(words) && x.lower == "not" && words[i+1].lower == "to" && words[i+2].lower == "be" {
			switch words[i+3].lower {
			case "named", "identified", "quoted":
				return true
			}
		}
		if i+2 < len(words) && x.lower == "knowledge" && words[i+1].lower == "of" {
			return true
		}
	}
	return false
}

package lede

import "strings"

// A describer reads what the story says of its persons: titles before a name,
// appositions and predicates behind it, ages, forms of address, pronouns. It
// looks a few words to each side of a mention, so that its time is linear.
type describer struct {
	l        *linker
	w        *work
	entities []Entity
	people   []personFacts // by entity
	i        int           // the mention that is looked at
	sentence int           // index of its sentence
	first    int32         // the sentence's tokens
	last     int32
}

// personFacts are what has been read of one person so far.
type personFacts struct {
	role    tokenRange // the best phrase so far
	score   int32      // how good it is; 0 if there is none
	org     int32      // the entity that the person belongs to, or -1
	he, she int32      // votes for a pronoun
	they    int32
	form    int32 // the root of its forms
	gender  byte  // what its first name tells: see nameGender
}

// A tokenRange is a run of tokens [first, last).
type tokenRange struct{ first, last int32 }

// describe fills Role, Org, Honorific, Age and Pronoun of the persons in
// entities.
func (l *linker) describe(entities []Entity) {
	d := &describer{l: l, w: l.w, entities: entities, people: make([]personFacts, len(entities))}
	for i := range d.people {
		d.people[i].org = -1
	}
	for i := range l.mentions {
		m := &l.mentions[i]
		if l.forms[l.root(m.form)].typ != namePerson || entities[m.entity].Type != Person {
			continue
		}
		d.i = i
		d.people[m.entity].form = l.root(m.form)
		d.enterSentence(m.first)
		d.readMention(m)
	}
	d.readPronouns()
	for i := range entities {
		if e, p := &entities[i], &d.people[i]; e.Type == Person {
			d.settle(e, p)
		}
	}
}

// enterSentence moves to the sentence of token i. Mentions come in text order.
func (d *describer) enterSentence(i int32) {
	for d.sentence+1 < len(d.w.sentences) && d.w.sentences[d.sentence].last <= i {
		d.sentence++
	}
	if len(d.w.sentences) > 0 {
		s := &d.w.sentences[d.sentence]
		d.first, d.last = s.first, s.last
	}
}

// settle fills the fields of e from what was read; those that an earlier stage
// filled stay.
func (d *describer) settle(e *Entity, p *personFacts) {
	if e.Role == "" && p.score > 0 {
		e.Role = d.text(p.role)
	}
	if e.Org == "" && p.org >= 0 {
		e.Org = d.entities[p.org].Name
	}
	if e.Pronoun == "" {
		switch {
		case p.they > p.he && p.they > p.she:
			e.Pronoun = "they"
		case p.he > p.she:
			e.Pronoun = "he"
		case p.she > p.he:
			e.Pronoun = "she"
		}
	}
}

// text returns the words of r on one line.
func (d *describer) text(r tokenRange) string {
	return oneLine(d.w.text[d.w.tokens[r.first].start:d.w.tokens[r.last-1].end])
}

// readMention reads what stands round the mention m of a person.
func (d *describer) readMention(m *mention) {
	before := d.readAddress(m)
	r, titled := d.titleBefore(before)
	if titled {
		d.offer(m, r, 60)
		d.ageBefore(m, r.first)
		d.carry(r, m)
	} else {
		d.ageBefore(m, before)
		if r, ok := d.phraseBeforeComma(m, before); ok {
			d.offer(m, r, 50)
		}
	}
	if !titled {
		d.readOwner(m, before)
	}
	d.readAfter(m, titled)
}

// readOwner takes the body whose possessive stands before the name of m's person for
// the one that the person belongs to: "the PPP's Waqar Mehdi".
func (d *describer) readOwner(m *mention, before int32) {
	if before-2 < d.first || !isPossessive(d.w.word(before-1)) {
		return
	}
	if b, p := d.at(before-2), &d.people[m.entity]; b != nil && d.entities[b.entity].Type == Org && p.org < 0 {
		p.org = b.entity
	}
}

// carry gives the title r of m, if it is in the plural, to the persons that are
// named behind m in a list: "actors Dan Owen and Jane Smith".
func (d *describer) carry(r tokenRange, m *mention) {
	if head := d.w.word(r.last - 1); !d.isPluralRole(head) && !inWords(groupNouns, head) {
		return
	}
	i := d.i
	defer func() { d.i = i }()
	for k := i + 1; k < len(d.l.mentions); k++ {
		next := &d.l.mentions[k]
		if next.first >= d.last || !d.isListed(m.last, next.first) || d.entities[next.entity].Type != Person {
			return
		}
		d.i = k
		d.offer(next, r, 55)
		m = next
	}
}

// isListed reports whether nothing stands between the tokens first and last but
// commas, "and", and forms of address.
func (d *describer) isListed(first, last int32) bool {
	if last == first || last-first > 3 {
		return false
	}
	for i := first; i < last; i++ {
		if word := d.w.word(i); word != "," && word != "and" && word != "&" && honorificOf(word) == "" {
			return false
		}
	}
	return true
}

// readAddress reads the forms of address right before m ("Mr", "Prof Dr", "His
// Highness Sheikh") and returns the token where they start.
func (d *describer) readAddress(m *mention) int32 {
	at := m.first
	style := ""
	p := &d.people[m.entity]
	for at > d.first {
		word := d.w.word(at - 1)
		if at-1 > d.first && inCased(styleSeconds, word) && inCased(malayStyles, d.w.word(at-2)) {
			at -= 2
			if style == "" {
				style = d.text(tokenRange{at, at + 2}) // "Datuk Seri"
			}
			continue
		}
		pronoun, isStyle := styleWords[word]
		if h := honorificOf(word); h != "" && (d.w.tokens[at-1].shape != shapeUpper || d.w.tokens[m.first].shape == shapeUpper) {
			style, pronoun = h, honorifics[h] // but "MS Golwalkar" has initials
		} else if !isStyle {
			break
		} else if style == "" {
			style = word
		}
		at--
		if isStyle && at > d.first && inWords(stylePossessives, d.w.word(at-1)) {
			at-- // "His Highness"
		}
		switch pronoun {
		case "he":
			p.he += 3
		case "she":
			p.she += 3
		case "they":
			p.they += 3
		}
	}
	if e := &d.entities[m.entity]; e.Honorific == "" {
		e.Honorific = style
	}
	return at
}

// offer takes r as the role of m's person if it is better than the one held: a
// title or an apposition before a predicate, an office before a kinship, the
// fuller, then the earlier.
func (d *describer) offer(m *mention, r tokenRange, score int32) {
	words := int32(0)
	office := false
	for i := r.first; i < r.last; i++ {
		if t := &d.w.tokens[i]; t.kind == tokWord {
			words++
			word := d.w.word(i)
			office = office || d.isRoleNoun(word) && listsOf(word)&listRelation == 0
		}
	}
	score += 3 * min(words, 6)
	if !office {
		score -= 30
	}
	if kind := d.w.units[d.w.sentences[d.sentence].unit].kind; kind == unitTitle || kind == unitHeading {
		score -= 8
	}
	p := &d.people[m.entity]
	if score > p.score {
		p.role, p.score = r, score
	}
	if p.org < 0 {
		p.org = d.orgIn(r)
	}
}

// orgIn returns the entity of the first body named in r, or -1.
func (d *describer) orgIn(r tokenRange) int32 {
	k := d.i
	for k > 0 && d.l.mentions[k-1].first >= r.first {
		k--
	}
	for ; k < len(d.l.mentions) && d.l.mentions[k].first < r.last; k++ {
		m := &d.l.mentions[k]
		if m.last > r.first && d.entities[m.entity].Type == Org {
			return m.entity
		}
	}
	return -1
}

// at returns the mention that token i lies in, or nil; i is near the mention
// that is looked at.
func (d *describer) at(i int32) *mention {
	k := d.i
	for k > 0 && d.l.mentions[k].first > i {
		k--
	}
	for k+1 < len(d.l.mentions) && d.l.mentions[k].last <= i {
		k++
	}
	if m := &d.l.mentions[k]; m.first <= i && i < m.last {
		return m
	}
	return nil
}

// compound returns the text of the tokens [first, last).
func (d *describer) compound(first, last int32) string {
	return d.w.text[d.w.tokens[first].start:d.w.tokens[last-1].end]
}

// isRoleNoun reports whether word, perhaps of pieces joined by hyphens, is a
// noun for a person: "minister", "vice-president", "ex-wife", "no-nonsense
// coach" by its last piece.
func (d *describer) isRoleNoun(word string) bool {
	if listsOf(word)&listRole != 0 {
		return true
	}
	if i := strings.LastIndexByte(word, '-'); i > 0 {
		return listsOf(word[i+1:])&listRole != 0 || strings.EqualFold(word[i+1:], "elect") && listsOf(word[:i])&listRole != 0
	}
	return false
}

// isPluralRole reports whether word is the plural of a noun for a person.
func (d *describer) isPluralRole(word string) bool {
	n := len(word)
	switch {
	case n > 5 && strings.HasSuffix(word, "men"):
		return listsOf(word[:n-3]+"man")&listRole != 0
	case n < 4 || word[n-1] != 's':
		return false
	case strings.HasSuffix(word, "ies"):
		return listsOf(word[:n-3]+"y")&listRole != 0
	}
	return listsOf(word[:n-1])&listRole != 0
}

// isBreak reports whether word ends a phrase for a role: a function word, a
// verb, a participle that does not stand before nouns for people, an adverb.
func (d *describer) isBreak(word string) bool {
	if listsOf(word)&listBreak != 0 {
		return true
	}
	if len(word) < 5 || hasCapital(word) {
		return false
	}
	switch word[len(word)-2:] {
	case "ed":
		return !inWords(roleParticiples, word)
	case "ly":
		return !inWords(roleAdverbs, word)
	}
	return false
}

// isGerund reports whether the word at token i, before a noun for a person, is
// what somebody does to that person rather than part of the title: "mocking
// President Orr", "Following President Orr's speech"; not "acting President Orr",
// "marketing director". With a capital it can only open a sentence so.
func (d *describer) isGerund(i int32) bool {
	word := d.w.word(i)
	if len(word) < 6 || word[len(word)-3:] != "ing" || inWords(roleGerunds, word) {
		return false
	}
	return d.w.tokens[i].shape == shapeLower || i == d.first && inWords(gerundOpeners, word)
}

// isTimeWord reports whether the word at token i ends a time that stands before
// a title: "last year former minister Orr".
func (d *describer) isTimeWord(i int32) bool {
	return i > d.first && inWords(timeNouns, d.w.word(i)) && inWords(timeOpeners, d.w.word(i-1))
}

// titleBefore returns the title that ends before token end: "US Secretary of
// State", "former president", "Maj. Gen.", "Pharmac chair". Its head is a noun
// for a person right before the name, or one with "of …" or "for …" behind it
// ("director of Digital Governance Paula Brenes"). To the left it takes in names
// but those of persons, words with capitals, and nouns and adjectives, up to a
// determiner, a preposition, a verb or a mark.
func (d *describer) titleBefore(end int32) (tokenRange, bool) {
	if end <= d.first {
		return tokenRange{}, false
	}
	if list := d.listOpener(end); list > 0 {
		end = list
	}
	if d.w.word(end-1) == ")" {
		if open := d.opening(end - 1); open == end-3 && open > d.first && isOfficeAcronym(d.w.word(end-2)) && d.isOfficeBefore(open) {
			return tokenRange{d.extendLeft(d.officeStart(open)), open}, true // "district magistrate (DM) Bo Orr"
		}
		if open := d.opening(end - 1); open > d.first && hasCapital(d.w.word(open-1)) && d.isOfficeBefore(open) {
			return tokenRange{d.extendLeft(d.officeStart(open)), end}, true // "Judicial Magistrate (East) Ana Ruiz"
		}
	}
	start := d.w.wordStart(end-1, d.first)
	head := d.compound(start, end)
	named := false // the last word is part of a name, which is no title: "Forum for Authors"
	if m := d.at(end - 1); m != nil && m.last <= end {
		start, head = m.first, d.w.word(m.last-1)
		switch d.entities[m.entity].Type {
		case Org, Fac, GPE, Loc, WorkOfArt, Product:
			named = true
		}
	}
	switch {
	case named && !inCased(roleAbbreviations, head):
		at, ok := d.headBeforeOf(end)
		if !ok {
			return tokenRange{}, false
		}
		start = at
	case d.isRoleNoun(head) || d.isPluralRole(head) || inCased(roleAbbreviations, head) || inWords(groupNouns, head):
		if d.isVerbThere(start, end, head) {
			return tokenRange{}, false
		}
		start = d.officeOf(start)
	default:
		at, ok := d.headBeforeOf(end)
		if !ok {
			return tokenRange{}, false
		}
		start = at
	}
	return tokenRange{d.wholeTitle(d.extendLeft(start), start), end}, true
}

// isOfficeAcronym reports whether word is two to five capitals, as the short form of
// an office stands behind it in brackets.
func isOfficeAcronym(word string) bool {
	for i := range len(word) {
		if word[i] < 'A' || word[i] > 'Z' {
			return false
		}
	}
	return len(word) > 1 && len(word) < 6
}

// isOfficeBefore reports whether an office ends before token end.
func (d *describer) isOfficeBefore(end int32) bool { return d.officeStart(end) < end }

// officeStart returns the start of the office that ends before token end, a noun for
// a person or one with "of" and another word, or end if none does: "Magistrate",
// "Commissioner of Police".
func (d *describer) officeStart(end int32) int32 {
	at := d.w.wordStart(end-1, d.first)
	if d.isRoleNoun(d.compound(at, end)) {
		return at
	}
	if at-2 >= d.first && d.w.word(at-1) == "of" && d.isRoleNoun(d.w.word(at-2)) {
		return at - 2
	}
	return end
}

// officeOf returns the start of the office whose field is the noun for a person at
// token start: that of "Minister for Justice Ana Ruiz", "Chairman of selectors Bo
// Orr". Where no office stands before it, it returns start; "the son of President
// Orr" is none, since that says of whom.
func (d *describer) officeOf(start int32) int32 {
	of := start - 1
	if of <= d.first || d.w.word(of) != "of" && d.w.word(of) != "for" {
		return start
	}
	head := d.w.word(start)
	if at := d.w.wordStart(of-1, d.first); d.isRoleNoun(d.compound(at, of)) && (d.isPluralRole(head) || head == "Justice" && hasCapital(d.w.word(at))) {
		return at
	}
	return start
}

// wholeTitle returns first, the start of a title whose head is at token head, or
// the word behind an "and" before which the title is cut off: of "Minister of
// Water, Farming and Chairman of the Food Board" what is left is the second.
func (d *describer) wholeTitle(first, head int32) int32 {
	if first-1 <= d.first || d.w.word(first-1) != "," && d.w.word(first-1) != "of" {
		return first
	}
	for i := first; i+1 < head+1; i++ {
		if m := d.at(i); m != nil && m.last > i+1 {
			i = m.last - 1
			continue
		}
		word := d.w.word(i)
		if d.isRoleNoun(word) {
			return first
		}
		if word == "and" && d.isRoleNoun(d.w.word(i+1)) {
			return i + 1
		}
	}
	return first
}

// listOpener returns the token where "such as", "including" or "like" starts
// that ends before token end, behind a plural for people: "legends such as
// Radebe". It returns 0 if there is none.
func (d *describer) listOpener(end int32) int32 {
	i := end - 1
	switch d.w.word(i) {
	case "as":
		i--
		if i <= d.first || d.w.word(i) != "such" {
			return 0
		}
	case "including", "like":
	default:
		return 0
	}
	if i > d.first+1 && d.w.word(i-1) == "," {
		i--
	}
	if i > d.first && d.isPluralRole(d.w.word(i-1)) {
		return i
	}
	return 0
}

// isVerbThere reports whether the small word head at token start, which may be a
// noun for a person, is a verb there: "to coach Mané", "will head".
func (d *describer) isVerbThere(start, end int32, head string) bool {
	if end-start != 1 || start <= d.first || hasCapital(head) {
		return false
	}
	return inWords(verbOpeners, d.w.word(start-1)) && inWords(verbNouns, head)
}

// headBeforeOf returns the token of the noun for a person that the words before
// end hang on by "of" or "for": "Secretary" of "Secretary of State".
func (d *describer) headBeforeOf(end int32) (int32, bool) {
	i := end
	if d.w.word(end-1) == "old" {
		return 0, false // "the mother of 12-year-old Inayat"
	}
	for n := 0; i > d.first && n < 9; n++ {
		if m := d.at(i - 1); m != nil && m.last <= end {
			if t := d.entities[m.entity].Type; t == Person || t == DateType {
				return 0, false
			}
			i = m.first
			continue
		}
		word := d.w.word(i - 1)
		if word == ")" {
			if i = d.opening(i - 1); i < 0 {
				return 0, false
			}
			continue
		}
		if word == "of" || word == "for" || word == "at" || word == "on" {
			if i == end || i-1 <= d.first {
				return 0, false
			}
			at := d.w.wordStart(i-2, d.first)
			noun := d.compound(at, i-1)
			if d.isRoleNoun(noun) && (hasCapital(noun) || n <= 4) {
				return at, true
			}
			if word == "at" || word == "on" {
				return 0, false
			}
			i-- // "Director of the Division of Trade"
			continue
		}
		if i == end && (word == "and" || word == "&" || isThe(word)) {
			return 0, false // "an adviser at the Clinton campaign"
		}
		joined := word == "and" || word == "&" || word == "the" || isPossessive(word)
		if !joined && (d.w.tokens[i-1].kind != tokWord || d.isBreak(word)) {
			return 0, false
		}
		i = d.w.wordStart(i-1, d.first)
	}
	return 0, false
}

// extendLeft returns the start of the phrase whose head starts at token start.
func (d *describer) extendLeft(start int32) int32 {
	first, i := start, start
	for n := 0; i > d.first && n < 12; n++ {
		if m := d.at(i - 1); m != nil && m.last <= i {
			if t := d.entities[m.entity].Type; t == Person || t == DateType || t == TimeType || t == Money || t == Percent {
				break
			}
			i = m.first
			first = i
			continue
		}
		t := &d.w.tokens[i-1]
		word := d.w.word(i - 1)
		switch {
		case isPossessive(word):
			i--
			continue
		case word == ")":
			open := d.opening(i - 1)
			if open < 0 {
				return first
			}
			i = open
			continue
		case word == "&", word == "and" && d.joins(i-1):
			i--
			continue
		case t.kind == tokNumber && i-2 >= d.first && hasCapital(d.w.word(i-2)):
			i-- // "Grade 2 officer"
			continue
		}
		at := d.w.wordStart(i-1, d.first)
		if t.kind != tokWord || at == i-1 && (d.isBreak(word) || d.isGerund(at) || d.isTimeWord(at)) {
			if of := d.titleOf(i - 1); of >= 0 && hasCapital(d.w.word(i)) {
				i = of
				first = i
				continue
			}
			return first
		}
		i = at
		first = i
	}
	return first
}

// titleOf returns the token of the noun with a capital that "of" or "of the"
// joins to what stands behind token i, or -1: "Custodian of the Two Holy Mosques
// King Salman".
func (d *describer) titleOf(i int32) int32 {
	if d.w.word(i) == "the" {
		i--
	}
	if i-1 < d.first || d.w.word(i) != "of" {
		return -1
	}
	if noun := d.w.word(i - 1); hasCapital(noun) && d.isRoleNoun(noun) {
		return i - 1
	}
	return -1
}

// opening returns the token of the bracket that token i closes, if it holds at
// most five tokens, else -1.
func (d *describer) opening(i int32) int32 {
	for j := i - 1; j >= d.first && j >= i-6; j-- {
		if d.w.word(j) == "(" {
			return j
		}
	}
	return -1
}

// joins reports whether the "and" at token i joins two parts of one title
// ("founder and chief executive", "Nigeria and Barcelona forward") rather than
// two people: before it stands a noun for a person, or a word like the one
// behind it.
func (d *describer) joins(i int32) bool {
	if i-1 < d.first || i+1 >= d.last {
		return false
	}
	if m := d.at(i - 1); m != nil {
		if d.entities[m.entity].Type == Person {
			return false
		}
		next := d.at(i + 1)
		if next == nil && m.last-m.first == 1 && d.entities[m.entity].Type == Org && i+2 < d.last {
			// "Labor and Employment Minister", of which the first was taken for a body.
			return hasCapital(d.w.word(i+1)) && !d.isRoleNoun(d.w.word(i+1)) && hasCapital(d.w.word(i+2)) && d.isRoleNoun(d.w.word(i+2))
		}
		return next != nil && next.last < d.last && !hasCapital(d.w.word(next.last)) &&
			d.entities[next.entity].Type == d.entities[m.entity].Type
	}
	prev := d.w.word(i - 1)
	if d.isRoleNoun(prev) {
		return true
	}
	return hasCapital(prev) && hasCapital(d.w.word(i+1)) && !d.isBreak(prev)
}

// phraseBeforeComma returns the phrase for a person that stands before the comma
// in front of a name: "The minister, John Smith, said", "its young leader, Lee
// Jun-seok". The name must be set off on its other side too, unless the phrase
// opens the sentence or is a title in capitals that no fronted words lead to:
// "In talks with the minister, Smith said" is none.
func (d *describer) phraseBeforeComma(m *mention, before int32) (tokenRange, bool) {
	if before-3 > d.first && d.w.word(before-1) == "late" && d.w.word(before-2) == "the" {
		before -= 2 // "her father, the late Bo Orr, …"
	}
	comma := before - 1
	if comma <= d.first || d.w.word(comma) != "," {
		return tokenRange{}, false
	}
	setOff := d.isSetOff(m.last)
	if m.last < d.last && d.w.word(m.last) == "(" {
		end := d.closing(m.last, d.last)
		setOff = end > 0 && d.isSetOff(end) // "the senior lawyer, Bo Orr (SAN), said"
	}
	if !setOff && d.isBreak(d.w.word(d.first)) && !inWords(roleDeterminers, d.w.word(d.first)) {
		return tokenRange{}, false
	}
	end := comma
	if b := d.at(comma - 1); b != nil && b.first-1 > d.first && d.w.word(b.first-1) == "," && d.entities[b.entity].Type == Org {
		end = b.first - 1 // "Under-Secretary, Ministry of Health, John Smith"
	}
	if open := end - 3; open > d.first && d.w.word(end-1) == ")" && d.w.word(open) == "(" && isOfficeAcronym(d.w.word(end-2)) {
		end = open // "the Chief Executive (MCE), Bo Orr"
	}
	first := d.clauseStart(end)
	for i := first; i < end; i++ {
		owned := i > first && isPossessive(d.w.word(i-1)) // "Arlo's mother, Bethany,"
		if i > first && !owned && !inWords(roleDeterminers, d.w.word(i)) {
			continue
		}
		if r, next, ok := d.readRole(i, end); ok && next == end && (setOff || i == d.first || hasCapital(d.w.word(r.first))) {
			return r, true
		}
	}
	return tokenRange{}, false
}

// clauseStart returns the token behind the mark before token end, at most
// eighteen tokens before it. Marks within names do not count.
func (d *describer) clauseStart(end int32) int32 {
	first := end
	for n := 0; first > d.first && n < 18; n++ {
		if m := d.at(first - 1); m != nil && m.last <= end {
			first = m.first
			continue
		}
		if t := &d.w.tokens[first-1]; t.kind == tokMark || t.kind == tokPunct && !isHyphen(d.w.word(first-1)) ||
			t.space && isHyphen(d.w.word(first-1)) {
			break
		}
		first--
	}
	return first
}

// isSetOff reports whether a mark or the end of the sentence stands at token i.
func (d *describer) isSetOff(i int32) bool {
	if i >= d.last {
		return true
	}
	switch d.w.word(i) {
	case ",", ".", ";", ")", "–", "—", "?", "!", ":", "who":
		return true
	}
	return false
}

// readRole reads the phrase for a person that starts at token at, perhaps with a
// determiner: words up to a noun for a person, then what hangs on it by "of",
// "for", "at" and the like. It returns the phrase without its determiner and the
// token behind it.
func (d *describer) readRole(at, limit int32) (r tokenRange, end int32, ok bool) {
	limit = min(limit, at+30)
	i := at
	for i < limit && inWords(roleDeterminers, d.w.word(i)) {
		i++
	}
	r.first = i
	plural := i > at && i+1 < limit && d.w.word(i) == "of" && strings.EqualFold(d.w.word(i-1), "one")
	if plural { // "one of the leaders of …"
		r.first = i - 1
		for i++; i < limit && inWords(roleDeterminers, d.w.word(i)); i++ {
		}
	}
	i, ok = d.readHead(i, limit, plural)
	if !ok {
		return r, i, false
	}
	for i < limit {
		next := d.readTail(i, limit)
		if next == i {
			break
		}
		i = next
	}
	if plural && i-r.first < 6 && !d.tellsWhich(tokenRange{r.first + 2, i}) {
		return r, i, false // "one of the protesters" says nothing
	}
	for i > r.first && (d.w.word(i-1) == "and" || d.w.word(i-1) == "," || d.w.word(i-1) == "&") {
		i--
	}
	r.last = i
	return r, i, true
}

// tellsWhich reports whether the words of r say more of a group than how many
// there were: a name, another noun, what they belong to. "The 10 protesters" and
// "these lawmakers" do not.
func (d *describer) tellsWhich(r tokenRange) bool {
	words := 0
	for i := r.first; i < r.last; i++ {
		if t := &d.w.tokens[i]; hasCapital(d.w.word(i)) {
			return true
		} else if t.kind == tokWord && !inWords(roleDeterminers, d.w.word(i)) {
			words++
		}
	}
	return words > 1
}

// readHead reads from token i the words up to the noun for a person that ends
// them, in the plural if wanted, and returns the token behind it. Nouns joined
// by "and" are taken too: "founder and chief executive".
func (d *describer) readHead(i, limit int32, plural bool) (int32, bool) {
	head := int32(-1)
	for i < limit {
		if m := d.at(i); m != nil {
			if t := d.entities[m.entity].Type; t == Person || t == DateType && head >= 0 {
				break
			}
			i = m.last
			if t := d.entities[m.entity].Type; t != Org && t != GPE && d.isRoleNoun(d.w.word(i-1)) {
				head = i
			}
			continue
		}
		word := d.w.word(i)
		if isPossessive(word) || word == "&" || isHyphen(word) {
			i++
			continue
		}
		if word == "and" && head == i {
			if next, ok := d.readHead(i+1, limit, plural); ok {
				return next, true
			}
			break
		}
		if word == "(" {
			if end := d.closing(i, limit); end > 0 && head != i {
				i = end
				continue
			}
			break
		}
		if d.w.tokens[i].kind == tokNumber {
			i++
			continue
		}
		end := d.w.wordEnd(i, limit)
		if d.w.tokens[i].kind != tokWord || end == i+1 && d.isBreak(word) && !d.isJoined(i) {
			break
		}
		if noun := d.compound(i, end); d.isRoleNoun(noun) || plural && d.isPluralRole(noun) {
			head = end
		}
		i = end
	}
	return i, head == i
}

// isJoined reports whether a hyphen joins token i to the one before it, as the
// "based" of "New York-based".
func (d *describer) isJoined(i int32) bool {
	return i > d.first && !d.w.tokens[i].space && isHyphen(d.w.word(i-1))
}

// closing returns the token behind the bracket that closes the one at i, if it
// holds at most five tokens, else -1.
func (d *describer) closing(i, limit int32) int32 {
	for j := i + 1; j < limit && j <= i+6; j++ {
		if d.w.word(j) == ")" {
			return j + 1
		}
	}
	return -1
}

// readTail reads at token i what hangs on a role: a preposition with its noun
// phrase, or "and" with another role. It returns the token behind it, i if there
// is none.
func (d *describer) readTail(i, limit int32) int32 {
	word := d.w.word(i)
	switch {
	case word == "(":
		if end := d.closing(i, limit); end > 0 && d.at(i+1) != nil {
			return end
		}
		return i
	case word == "and":
		if i+1 < limit && inWords(stylePossessives, d.w.word(i+1)) {
			return i // "the daughter of Bo Orr and his wife"
		}
		if r, end, ok := d.readRole(i+1, limit); ok && r.first < end {
			return end
		}
		return i
	case !inWords(rolePrepositions, word):
		return i
	}
	j := i + 1
	for j < limit && inWords(roleDeterminers, d.w.word(j)) {
		j++
	}
	start := j
	for j < limit {
		if m := d.at(j); m != nil {
			if j == start && d.entities[m.entity].Type == DateType && inWords(datePrepositions, word) {
				return i // "the player of the year on Saturday"
			}
			j = m.last
			continue
		}
		word := d.w.word(j)
		t := &d.w.tokens[j]
		switch {
		case isPossessive(word) || word == "&" || isHyphen(word) && !t.space || t.kind == tokNumber:
			j++
			continue
		case (word == "and" || word == ",") && j > start && d.goesOn(j, limit):
			j++
			continue
		case word == "and" && j > start && j+2 == limit && d.isPlainNoun(j-1) && d.isPlainNoun(j+1):
			return limit // "spokesperson on electricity and energy, Ana Ruiz"
		case t.kind != tokWord || d.isBreak(word):
			return d.tailEnd(i, start, j)
		}
		j++
	}
	return d.tailEnd(i, start, j)
}

// isPlainNoun reports whether the word at token i is in small letters and neither a
// noun for a person nor one that ends a phrase.
func (d *describer) isPlainNoun(i int32) bool {
	t := &d.w.tokens[i]
	word := d.w.word(i)
	return t.kind == tokWord && t.shape == shapeLower && !d.isBreak(word) && !d.isRoleNoun(word)
}

// tailEnd returns j, the end of the phrase behind the preposition at i, if that
// phrase has words, else i.
func (d *describer) tailEnd(i, start, j int32) int32 {
	if j > start {
		return min(j, d.last)
	}
	return i
}

// goesOn reports whether the list of an office's fields goes on behind the comma
// or "and" at token j: "Minister of Education, Science and Technology". The
// words on both sides have capitals and are no person's name, and a comma needs
// an "and" to come.
func (d *describer) goesOn(j, limit int32) bool {
	if !hasCapital(d.w.word(j-1)) || j+1 >= limit || !hasCapital(d.w.word(j+1)) {
		return false
	}
	if m := d.at(j + 1); m != nil && d.entities[m.entity].Type == Person {
		return false
	}
	if d.w.word(j) == "and" {
		return !d.isRoleNoun(d.w.word(j + 1))
	}
	for k := j + 1; k < limit && k < j+8; k++ {
		word := d.w.word(k)
		if word == "and" || word == "&" {
			return k+1 < limit && hasCapital(d.w.word(k+1))
		}
		if word != "," && !hasCapital(word) {
			return false
		}
	}
	return false
}

// readAfter reads what stands behind m: an age, an apposition, a predicate.
func (d *describer) readAfter(m *mention, titled bool) {
	i := m.last
	if i >= d.last {
		return
	}
	if d.w.word(i) == "(" {
		end := d.closing(i, d.last)
		if end < 0 {
			return
		}
		if end == i+3 {
			d.setAge(m, i+1)
		}
		i = end
	}
	if i >= d.last {
		return
	}
	switch word := d.w.word(i); {
	case word == ",":
		if i+1 < d.last && d.w.word(i+1) == "of" {
			d.readBody(m, i+2) // "analyst Bo Orr, of the Efficient Group, said"
			return
		}
		d.readApposition(m, i+1, titled)
	case word == "–" || word == "—" || word == "-" && d.w.tokens[i].space:
		if r, end, ok := d.readRole(i+1, d.last); ok && d.closes(end) {
			d.offer(m, r, 40)
		}
	case inWords(copulas, word):
		if !isPossessive(word) || i+1 < d.last && inWords(roleDeterminers, d.w.word(i+1)) { // "Orr's Little Spy" is no "Orr is"
			d.readPredicate(m, i+1)
		}
	case word == "as":
		if r, _, ok := d.readRole(i+1, d.last); ok && d.isAppointed(m.first) {
			d.offer(m, r, 50)
		}
	case word == "of" || word == "from" || word == "at":
		d.readBody(m, i+1)
	}
}

// readApposition reads at token i, behind a comma, an age and what m's person
// is: ", 34, a doctor at the Royal Infirmary,", ", who is the mayor of Lyon,".
// titled tells that a title stands before the name.
func (d *describer) readApposition(m *mention, i int32, titled bool) {
	if next, ok := d.readAge(m, i); ok {
		if next >= d.last || d.w.word(next) != "," && d.w.word(next) != "and" {
			return
		}
		i = next + 1
	}
	for i+1 < d.last && isPostNominal(d.w.word(i)) && d.w.word(i+1) == "," {
		i += 2 // "Bo Orr, Ph.D., head of research"
	}
	if i+1 < d.last && d.w.word(i) == "who" {
		if inWords(copulas, d.w.word(i+1)) {
			d.readPredicate(m, i+2)
		}
		return
	}
	r, end, ok := d.readRole(i, d.last)
	if !ok || titled && d.isNameNext(end) || d.isTitleOfOther(r, titled) {
		return
	}
	if d.closes(end) || end-r.first > 3 && r.first == i && hasCapital(d.w.word(i)) {
		d.offer(m, r, 60)
	}
}

// isTitleOfOther reports whether r, the phrase behind a name and a comma, ends in
// the name of a person whose title it is, as in a list of guests: "Mayor Ann Lee,
// Minister of Trade Jan Roos, …". It does where a word of an office stands right
// before that name, or, with a capital, behind a title: "Director Bo Orr, Adviser
// to the President Ida Moe". "Bo Orr, wife of Senator Jan Roos," is Bo Orr's.
func (d *describer) isTitleOfOther(r tokenRange, titled bool) bool {
	m := d.at(r.last - 1)
	if m == nil || m.last != r.last || m.first <= r.first+1 || d.entities[m.entity].Type != Person {
		return false
	}
	at := m.first
	for at-1 > r.first && (honorificOf(d.w.word(at-1)) != "" || len(d.w.word(at-1)) == 1 && hasCapital(d.w.word(at-1))) {
		at-- // "H E Oscar Gonzalez"
	}
	before := d.w.word(at - 1)
	if !hasCapital(before) {
		return false
	}
	if !d.isRoleNoun(before) && !inCased(roleAbbreviations, before) {
		return true
	}
	return titled && hasCapital(d.w.word(r.first))
}

// isNameNext reports whether a comma at token i and a person's name behind it
// follow, so that a phrase before it may be that person's: "Mayor Ann Lee, the
// rector of the college, Mr Jan Roos,".
func (d *describer) isNameNext(i int32) bool {
	if i+1 >= d.last || d.w.word(i) != "," {
		return false
	}
	i++
	for i < d.last && honorificOf(d.w.word(i)) != "" {
		i++
	}
	m := d.at(min(i, d.last-1))
	return m != nil && d.entities[m.entity].Type == Person
}

// closes reports whether a phrase behind a name may end before token i: at a
// mark or the sentence's end, before a word that opens another clause, or before
// a date: "mayor of Lyon from 2016 to 2022".
func (d *describer) closes(i int32) bool {
	if i >= d.last {
		return true
	}
	if k := d.w.tokens[i].kind; k == tokPunct || k == tokMark {
		return d.w.word(i) != "'" && d.w.word(i) != "’"
	}
	if inWords(datePrepositions, d.w.word(i)) && i+1 < d.last {
		m := d.at(i + 1)
		return m != nil && d.entities[m.entity].Type == DateType
	}
	return inWords(clauseOpeners, d.w.word(i))
}

// readPredicate reads at token i, behind a form of "to be" and the like, what
// m's person is: "was a doctor", "is currently the mayor of Lyon", "was
// appointed as director".
func (d *describer) readPredicate(m *mention, i int32) {
	for n := 0; i < d.last && n < 3 && inWords(predicateFillers, d.w.word(i)); n++ {
		i++
	}
	if i >= d.last {
		return
	}
	if _, ok := d.readAge(m, i); ok {
		return
	}
	opened := inWords(roleDeterminers, d.w.word(i)) || hasCapital(d.w.word(i)) || d.w.word(i-1) == "as" || d.w.word(i) == "former"
	r, end, ok := d.readRole(i, d.last)
	if ok && (opened || d.closes(end)) {
		d.offer(m, r, 40)
	}
}

// isAppointed reports whether a verb of appointing stands up to six tokens
// before token i.
func (d *describer) isAppointed(i int32) bool {
	for j := max(d.first, i-6); j < i; j++ {
		if inWords(appointVerbs, d.w.word(j)) {
			return true
		}
	}
	return false
}

// readBody reads the body at token i that m's person belongs to: "Jane Smith of
// the World Bank said".
func (d *describer) readBody(m *mention, i int32) {
	if i < d.last && isThe(d.w.word(i)) {
		i++
	}
	if i >= d.last {
		return
	}
	p := &d.people[m.entity]
	if b := d.at(i); b != nil && d.entities[b.entity].Type == Org && p.org < 0 {
		p.org = b.entity
	}
}

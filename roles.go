package lede

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

// How far the parts of a phrase are looked for, so that time stays linear. Longer
// phrases are sentences that happen to have a noun for a person in them.
const (
	mostRoleTokens    = 30 // of a phrase behind its determiner
	mostLeftSteps     = 12 // names and words that a title takes in to its left
	mostHeadSteps     = 9  // names and words between a title's noun and the name
	mostSmallSteps    = 4  // the same, of a noun in small letters
	mostClauseSteps   = 18 // names and words between two marks
	mostSetOffTokens  = 12 // of a department between two commas
	mostBracketTokens = 5  // in brackets
)

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
	return oneLine(d.w.textOf(r.first, r.last))
}

// readMention reads what stands round the mention m of a person.
func (d *describer) readMention(m *mention) {
	before := d.readAddress(m)
	start := before
	r, titled := d.titleBefore(before)
	if titled {
		start = r.first
		d.offer(m, r, roleTitle)
		if r.last == r.first+1 && isRoleAbbreviation(d.w.word(r.first)) {
			if r, ok := d.phraseBeforeComma(m, r.first); ok {
				d.offer(m, r, roleSetOff) // "the press officer, Supt Bo Orr, said"
			}
		}
		d.ageBefore(m, r.first)
		d.carry(r, m)
	} else {
		d.ageBefore(m, before)
		if r, ok := d.phraseBeforeComma(m, before); ok {
			d.offer(m, r, roleSetOff)
		}
		d.readOwner(m, before)
	}
	d.readAfter(m, start, titled)
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
	if head := d.w.word(r.last - 1); !isPluralRole(head) && !inWords(groupNouns, head) {
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
		d.offer(next, r, roleCarried)
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

// addressVotes is how many pronouns near a name a form of address is worth.
const addressVotes = 3

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
			p.he += addressVotes
		case "she":
			p.she += addressVotes
		case "they":
			p.they += addressVotes
		}
	}
	if e := &d.entities[m.entity]; e.Honorific == "" {
		e.Honorific = style
	}
	return at
}

// What speaks for a phrase as the role of a person: where it stands, and what it is.
const (
	roleTitle      = 60  // right before the name
	roleApposition = 60  // behind the name and a comma
	roleCarried    = 55  // before the first name of a list, in the plural
	roleSetOff     = 50  // before the name and a comma
	roleAs         = 50  // "appointed Jane Smith as …"
	rolePredicate  = 40  // behind a form of "to be" or a dash
	roleWord       = 3   // for each of its words,
	roleWords      = 6   // of which so many count
	roleNoOffice   = -30 // a kinship, a trait: it says less than any office
	roleStance     = -12 // where somebody stands or lives: "supporter", "resident"
	roleHeadline   = -8  // in a title or heading, which shortens
)

// offer takes r as the role of m's person if it is better than the one held: a
// title or an apposition before a predicate, an office before a stance and that before
// a kinship, the fuller, then the earlier.
func (d *describer) offer(m *mention, r tokenRange, score int32) {
	if d.w.word(r.last-1) == "counterpart" || r.last-r.first > 3 && d.w.word(r.first) == "star" && d.w.word(r.first+3) == "show" {
		return // it does not say what somebody is
	}
	words := int32(0)
	office, stands, inTail := false, false, false
	for i := r.first; i < r.last; i++ {
		if t := &d.w.tokens[i]; t.kind == tokWord {
			words++
			word := d.w.word(i)
			inTail = inTail || inWords(rolePrepositions, word)
			if isPossessive(word) && !inTail {
				office, stands = false, false // "the president's rival"
			}
			if isRoleNoun(word) && listsOf(word)&listRelation == 0 || isRoleAbbreviation(word) {
				office = office || !inWords(stanceNouns, word)
				stands = true
			}
		}
	}
	score += roleWord * min(words, roleWords)
	switch {
	case !stands:
		score += roleNoOffice
	case !office:
		score += roleStance
	}
	if kind := d.w.units[d.w.sentences[d.sentence].unit].kind; kind == unitTitle || kind == unitHeading {
		score += roleHeadline
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

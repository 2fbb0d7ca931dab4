package lede

// readAfter reads what stands behind m, whose titles start at token start: an age, an
// apposition, a predicate.
func (d *describer) readAfter(m *mention, start int32, titled bool) {
	i := m.last
	if i+1 < d.last && isPostNominal(d.w.word(i)) && d.w.word(i+1) == "," {
		i++ // "Bo Orr OBE, chair of the trust"
	}
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
		if r, next, ok := d.readRole(i+1, end-1); ok && next == end-1 && r.first == i+1 && d.at(i+1) == nil && !d.isQuoted(m) {
			d.offer(m, r, rolePredicate) // "Bo Orr (reporter)"
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
		d.readApposition(m, i+1, start, titled)
	case word == "–" || word == "—" || word == "-" && d.w.tokens[i].space:
		if r, end, ok := d.readRole(i+1, d.last); ok && d.closes(end) {
			d.offer(m, r, rolePredicate)
		}
	case inWords(copulas, word) && !d.isQuoted(m):
		if !isPossessive(word) || i+1 < d.last && inWords(roleDeterminers, d.w.word(i+1)) && !hasCapital(d.w.word(i+1)) { // "Orr's The Little Spy" is no "Orr is"
			d.readPredicate(m, i+1, false)
		}
	case word == "as":
		if r, _, ok := d.readRole(i+1, d.last); ok && d.isAppointed(m.first) {
			d.offer(m, r, roleAs)
		}
	case word == "of" || word == "from" || word == "at":
		d.readBody(m, i+1)
	}
}

// isQuoted reports whether m stands within quotation marks that open in its sentence:
// "“Orr is a dangerous man,” she said" does not say what Orr is.
func (d *describer) isQuoted(m *mention) bool {
	const most = 400 // tokens that are looked at
	if m.first-d.first > most {
		return false
	}
	quoted := false
	for i := d.first; i < m.first; i++ {
		if d.w.tokens[i].kind == tokMark {
			quoted = !quoted
		}
	}
	return quoted
}

// readApposition reads at token i, behind a comma, an age and what m's person
// is: ", 34, a doctor at the Royal Infirmary,", ", who is the mayor of Lyon,".
// titled tells that a title stands before the name, start where that or the name starts.
func (d *describer) readApposition(m *mention, i, start int32, titled bool) {
	if next, ok := d.readAge(m, i); ok {
		if next >= d.last || d.w.word(next) != "," && d.w.word(next) != "and" {
			return
		}
		i = next + 1
	}
	for i+1 < d.last && isPostNominal(d.w.word(i)) && d.w.word(i+1) == "," {
		i += 2 // "Bo Orr, Ph.D., head of research"
	}
	if i+1 < d.last && d.w.word(i) == "of" {
		d.readBody(m, i+1) // "Bo Orr, Ph.D., of the Royal Infirmary"
		return
	}
	if i+1 < d.last && d.w.word(i) == "who" {
		if inWords(copulas, d.w.word(i+1)) {
			d.readPredicate(m, i+2, true)
		}
		return
	}
	r, end, ok := d.readRole(i, d.last)
	if !ok {
		d.readForAll(m, i)
	}
	if !ok || titled && d.isNameNext(end) || d.isTitleOfOther(r, titled) {
		return
	}
	if next := d.department(i, end); next > end {
		r.last, end = next, next
	}
	if d.closes(end) || d.isFollowed(end) || end-r.first > 3 && r.first == i && hasCapital(d.w.word(i)) || d.isSubject(m, start) && d.isVerbOf(end) {
		d.offer(m, r, roleApposition)
	}
}

// readForAll reads at token i, behind a comma, what m's person and the one named before
// it are: "Ann Lee and Bo Orr, the parents of the boy, …".
func (d *describer) readForAll(m *mention, i int32) {
	if d.i == 0 {
		return
	}
	prev := &d.l.mentions[d.i-1]
	if prev.first < d.first || d.entities[prev.entity].Type != Person || d.w.word(prev.last) == "," || !d.isListed(prev.last, m.first) {
		return
	}
	r, end, ok := d.readPlural(i, d.last)
	if !ok || !d.closes(end) && !d.isFollowed(end) {
		return
	}
	d.offer(m, r, roleCarried)
	d.i--
	d.offer(prev, r, roleCarried)
	d.i++
}

// department returns the end of the department or body that stands behind the office that
// ends at token end and a comma, if the office started at token i: "Bo Orr, director,
// Office of Trade, said", "the Deputy Director, Corporate Affairs,". If there is none, it
// returns end. Towns and persons are none.
func (d *describer) department(i, end int32) int32 {
	if end+2 >= d.last || d.w.word(end) != "," || inWords(roleDeterminers, d.w.word(i)) && !hasCapital(d.w.word(end-1)) || d.isNameNext(end) {
		return end
	}
	k := end + 1
	for k < d.last && k < end+mostSetOffTokens {
		if m := d.at(k); m != nil && m.first == k {
			if t := d.entities[m.entity].Type; t != Org && (t != Misc && t != Fac || k == end+1) {
				return end
			}
			k = m.last
			continue
		}
		word := d.w.word(k)
		joins := k > end+1 && (word == "&" || word == "and" || word == "of" || word == "for" || word == "the" || word == "at")
		if !joins && (d.w.tokens[k].kind != tokWord || !hasCapital(word) || isBreak(word) || isRoleNoun(word)) {
			break
		}
		k++
	}
	if k == end+1 || !d.isSetOff(k) && (k >= d.last || !d.isVerbForm(k)) || k == end+2 && d.at(end+1) == nil {
		return end
	}
	return k
}

// isFollowed reports whether a word stands at token i with which more is said of the
// person before it: "a lawyer representing the crew", "an analyst based in Accra".
func (d *describer) isFollowed(i int32) bool {
	word := d.w.word(i)
	if d.w.tokens[i].shape != shapeLower {
		return false
	}
	n := len(word)
	if inWords(roleFollowers, word) || n > 5 && word[n-3:] == "ing" {
		return true
	}
	return n > 5 && word[n-2:] == "ly" && i+1 < d.last &&
		(inWords(roleFollowers, d.w.word(i+1)) || inWords(roleParticiples, d.w.word(i+1))) // "the man wrongly accused"
}

// isSubject reports whether the name m, whose titles start at token start, opens its
// sentence, or what follows its quoted words: "“It broke,” Bo Orr, a farmer said".
func (d *describer) isSubject(m *mention, start int32) bool {
	if start > d.first && isThe(d.w.word(start-1)) {
		start--
	}
	return start == d.first || d.w.tokens[start-1].kind == tokMark
}

// isVerbOf reports whether the verb at token i is that of the person whose apposition
// ends there, which lacks its second comma: "Bo Orr, the chief pilot of the line told
// reporters". In "Bo Orr, the judge said, had lied" it is the judge's.
func (d *describer) isVerbOf(i int32) bool {
	if i+1 >= d.last || d.w.tokens[i].shape != shapeLower || !d.isVerbForm(i) || d.isSetOff(i+1) {
		return false
	}
	for k := i + 1; k+1 < d.last; k++ {
		if d.w.tokens[k].kind == tokMark {
			return true
		}
		if d.w.word(k) == "," && d.isVerbForm(k+1) {
			return false
		}
	}
	return true
}

// isVerbForm reports whether the word at token i is a verb that can stand behind its
// subject: one of roleVerbs or a word in -ed.
func (d *describer) isVerbForm(i int32) bool {
	word := d.w.word(i)
	return inWords(roleVerbs, word) || len(word) > 4 && word[len(word)-2:] == "ed" && isBreak(word)
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
	if !isRoleNoun(before) && !isRoleAbbreviation(before) {
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
	if d.isForTime(i) {
		return true
	}
	if inWords(datePrepositions, d.w.word(i)) && i+1 < d.last {
		m := d.at(i + 1)
		return m != nil && d.entities[m.entity].Type == DateType
	}
	return inWords(clauseOpeners, d.w.word(i))
}

// isForTime reports whether at token i stands how long somebody was something: "minister
// for several years", "captain for most of a decade".
func (d *describer) isForTime(i int32) bool {
	if d.w.word(i) != "for" {
		return false
	}
	for k := i + 1; k < d.last && k < i+6; k++ {
		if word := d.w.word(k); inWords(spanNouns, word) {
			return k+1 >= d.last || !isHyphen(d.w.word(k+1))
		} else if k > i+1 && !isBreak(word) && d.w.tokens[k].kind == tokWord && hasCapital(word) {
			return false
		}
	}
	return false
}

// readPredicate reads at token i, behind a form of "to be" and the like, what
// m's person is: "was a doctor", "is currently the mayor of Lyon", "was
// appointed as director". inClause tells that "who" opens it, so that the verb of the
// sentence may follow: "who is head of the panel said".
func (d *describer) readPredicate(m *mention, i int32, inClause bool) {
	for n := 0; i < d.last && n < 3 && inWords(predicateFillers, d.w.word(i)); n++ {
		i++
	}
	if i >= d.last {
		return
	}
	if _, ok := d.readAge(m, i); ok {
		return
	}
	opened := inWords(roleDeterminers, d.w.word(i)) || hasCapital(d.w.word(i)) || inWords(appointVerbs, d.w.word(i-1)) || d.w.word(i-1) == "as" || d.w.word(i) == "former"
	r, end, ok := d.readRole(i, d.last)
	if ok && (opened || d.closes(end) || inClause && d.isVerbForm(end)) {
		d.offer(m, r, rolePredicate)
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

package lede

// phraseBeforeComma returns the phrase for a person that stands before the comma
// in front of a name: "The minister, John Smith, said", "its young leader, Lee
// Jun-seok". The name must be set off on its other side too, unless the phrase
// opens the sentence or is a title in capitals that no fronted words lead to:
// "In talks with the minister, Smith said" is none.
func (d *describer) phraseBeforeComma(m *mention, before int32) (tokenRange, bool) {
	comma := d.behindNaming(before) - 1
	if comma <= d.first || d.w.word(comma) != "," {
		return tokenRange{}, false
	}
	setOff := d.isNameSetOff(m)
	fronted := !setOff && isBreak(d.w.word(d.first)) && !d.isJoined(d.first) && !inWords(roleDeterminers, d.w.word(d.first))
	isSubject := !setOff && d.isVerbForm(m.last) // "In Lund, the boy's aunt, Ann Lee said"
	if fronted && !isSubject && !d.isInverted(comma) {
		return tokenRange{}, false
	}
	end := d.officeEnd(comma)
	first := d.clauseStart(end)
	if r, ok := d.whoDid(first, end); ok && m.last+1 < d.last && d.w.word(m.last) == "," && d.isVerbForm(m.last+1) {
		return r, true
	}
	for i := first; i < end; i++ {
		inverted := i > d.first && inWords(inversions, d.w.word(i-1))
		if i > first && !inverted && !isPossessive(d.w.word(i-1)) && !inWords(roleDeterminers, d.w.word(i)) {
			continue // but "Arlo's mother, Bethany,"
		}
		whole := inverted || isSubject && d.isSubjectAt(i, first)
		if fronted && !whole {
			continue // "In talks with the minister, Orr said"
		}
		if r, next, ok := d.readRole(i, end); ok && next == end && (setOff || whole || i == d.first || hasCapital(d.w.word(r.first))) {
			return r, true
		}
	}
	return tokenRange{}, false
}

// behindNaming returns the token behind the comma before the words that lead to the name at token before: "her father,
// the late Bo Orr, …", "the driver, identified as Bo Orr, …". If there are none it returns before.
func (d *describer) behindNaming(before int32) int32 {
	if before-3 > d.first && d.w.word(before-1) == "late" && d.w.word(before-2) == "the" {
		before -= 2
	}
	if before-4 > d.first && d.w.word(before-1) == "as" && inWords(namedAsVerbs, d.w.word(before-2)) {
		before -= 2
	}
	return before
}

// isNameSetOff reports whether a mark or the end of the sentence stands behind the name m, or behind its brackets: "the
// senior lawyer, Bo Orr (SAN), said".
func (d *describer) isNameSetOff(m *mention) bool {
	if m.last < d.last && d.w.word(m.last) == "(" {
		end := d.closing(m.last, d.last)
		return end > 0 && d.isSetOff(end)
	}
	return d.isSetOff(m.last)
}

// officeEnd returns the end of the office before the comma that stands before a name, without its body, "Under-Secretary,
// Ministry of Health, John Smith", and without its short form: "the Chief Executive (MCE), Bo Orr".
func (d *describer) officeEnd(comma int32) int32 {
	end := comma
	if b := d.at(comma - 1); b != nil && b.first-1 > d.first && d.w.word(b.first-1) == "," && d.entities[b.entity].Type == Org {
		end = b.first - 1
	}
	if open := end - 3; open > d.first && d.w.word(end-1) == ")" && d.w.word(open) == "(" && isOfficeAcronym(d.w.word(end-2)) {
		end = open
	}
	return end
}

// isSubjectAt reports whether a phrase that starts at token i is all of a subject: it opens the clause that starts at token
// first, behind a comma, or it opens with "his" or "her" behind a word that opens a clause.
func (d *describer) isSubjectAt(i, first int32) bool {
	if i == d.first {
		return false
	}
	before := d.w.word(i - 1)
	return i == first && before == "," || inWords(stylePossessives, d.w.word(i)) && inWords(subordinators, before)
}

// isInverted reports whether a verb of speech stands before the phrase that ends before token
// end: "said the rector, Bo Orr to reporters".
func (d *describer) isInverted(end int32) bool {
	for i := max(d.clauseStart(end), end-mostHeadSteps); i < end; i++ {
		if inWords(inversions, d.w.word(i)) {
			return true
		}
	}
	return false
}

// whoDid returns what the tokens [first, end) say that ends before the comma in front
// of a name, if a clause with "who" tells it: "the man who found the child, Bo Orr, left".
// Without it Bo Orr would be taken for the child, who is meant where no verb follows.
func (d *describer) whoDid(first, end int32) (tokenRange, bool) {
	for i := first + 2; i+1 < end && i < first+mostClauseSteps; i++ {
		if d.w.word(i) != "who" || d.at(i-1) != nil || !isRoleNoun(d.w.word(i-1)) {
			continue
		}
		at := i - 1
		for at > first && !isBreak(d.w.word(at-1)) {
			at--
		}
		return tokenRange{at, end}, at > first && inWords(roleDeterminers, d.w.word(at-1))
	}
	return tokenRange{}, false
}

// clauseStart returns the token behind the mark before token end, if it is near.
// Marks within names do not count.
func (d *describer) clauseStart(end int32) int32 {
	first := end
	for n := 0; first > d.first && n < mostClauseSteps; n++ {
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

package lede

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
	end = d.beforeRank(end)
	if r, ok := d.titleInBrackets(end); ok {
		return r, true
	}
	head, ok := d.headOfTitle(end)
	if !ok {
		return tokenRange{}, false
	}
	return tokenRange{d.behindVerb(d.wholeTitle(d.extendLeft(head), head), head), end}, true
}

// beforeRank returns end, or the start of the ranks that end there if an office stands before
// them, which says what somebody is: "army spokesman Brig. Gen. Bo Orr".
func (d *describer) beforeRank(end int32) int32 {
	i := end
	for i-1 > d.first && inWords(ranks, d.w.word(i-1)) {
		i--
	}
	if i == end || i <= d.first || inCased(rankLeads, d.w.word(i-1)) || d.officeStart(i) == i {
		return end
	}
	return i
}

// titleInBrackets returns the title before token end whose last word, in brackets, is its short form, which is left out,
// or its seat: "district magistrate (DM) Bo Orr", "Judicial Magistrate (East) Ana Ruiz".
func (d *describer) titleInBrackets(end int32) (tokenRange, bool) {
	if d.w.word(end-1) != ")" {
		return tokenRange{}, false
	}
	open := d.opening(end - 1)
	if open <= d.first {
		return tokenRange{}, false
	}
	head := d.officeStart(open)
	isShort := open == end-3 && isOfficeAcronym(d.w.word(end-2))
	if head == open || !isShort && !hasCapital(d.w.word(open-1)) {
		return tokenRange{}, false
	}
	if isShort {
		end = open
	}
	return tokenRange{d.extendLeft(head), end}, true
}

// headOfTitle returns the start of the noun for a person that is the head of the title before token end.
func (d *describer) headOfTitle(end int32) (int32, bool) {
	start := d.w.wordStart(end-1, d.first)
	head := d.w.textOf(start, end)
	named := false // the last word is part of a name, which is no title: "Forum for Authors"
	if m := d.at(end - 1); m != nil && m.last <= end {
		start, head = m.first, d.w.word(m.last-1)
		switch d.entities[m.entity].Type {
		case Org, Fac, GPE, Loc, WorkOfArt, Product:
			named = true
		}
	}
	isOffice := isRoleNoun(head) || d.isPosition(start, end) || isPluralRole(head) || inWords(groupNouns, head)
	if !isRoleAbbreviation(head) && (named || !isOffice) {
		return d.headBeforeOf(end)
	}
	if d.isVerbThere(start, end, head) || d.isAdjectiveThere(start) {
		return 0, false
	}
	return d.officeOf(start), true
}

// behindVerb returns first, the start of a title whose head is at token head, or the
// token behind it if a verb stands there: "to topple President Orr", "will interview
// coach Ann Lee", but not "to former President Orr".
func (d *describer) behindVerb(first, head int32) int32 {
	if first >= head || first == d.first || d.w.tokens[first].shape != shapeLower || d.at(first) != nil {
		return first
	}
	lead, word := d.w.word(first-1), d.w.word(first)
	switch next := first + 1; {
	case isHyphen(d.w.word(next)) || inWords(titleAdjectives, word) || hasAdjectiveEnding(word) || isRoleNoun(word) || lead == "i":
		return first
	case inWords(verbOpeners, lead) && lead != "to", lead == "to" && hasCapital(d.w.word(next)), inWords(verbLeads, lead) && inWords(titleVerbs, word):
		return next
	}
	return first
}

// officeStart returns the start of the office that ends before token end, a noun for
// a person or one with "of" and another word, or end if none does: "Magistrate",
// "Commissioner of Police".
func (d *describer) officeStart(end int32) int32 {
	at := d.w.wordStart(end-1, d.first)
	if isRoleNoun(d.w.textOf(at, end)) {
		return at
	}
	if at-2 >= d.first && d.w.word(at-1) == "of" && isRoleNoun(d.w.word(at-2)) {
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
	if at := d.w.wordStart(of-1, d.first); isRoleNoun(d.w.textOf(at, of)) && (isPluralRole(head) || head == "Justice" && hasCapital(d.w.word(at))) {
		return at
	}
	return start
}

// wholeTitle returns first, the start of a title whose head is at token head, or
// the word behind an "and" before which the title is cut off: of "Minister of
// Water, Farming and Chairman of the Food Board" what is left is the second.
func (d *describer) wholeTitle(first, head int32) int32 {
	if of := first - 1; of > d.first && d.w.word(of) == "for" && hasCapital(d.w.word(of-1)) && isRoleNoun(d.w.word(of-1)) && d.w.word(head-1) == "and" {
		return of - 1 // "Minister for Trade and Ports and Minister for the Capital Bo Orr"
	}
	if first-1 <= d.first || d.w.word(first-1) != "," && d.w.word(first-1) != "of" {
		return first
	}
	for i := first; i+1 < head+1; i++ {
		if m := d.at(i); m != nil && m.last > i+1 {
			i = m.last - 1
			continue
		}
		word := d.w.word(i)
		if isRoleNoun(word) {
			return first
		}
		if word == "and" && isRoleNoun(d.w.word(i+1)) {
			return i + 1
		}
	}
	return first
}

// listOpener returns the token where "such as", "including", "like" or a form of
// "to include" starts that ends before token end, behind a plural for people:
// "legends such as Radebe", "the authors include Bo Orr". It returns 0 if there is none.
func (d *describer) listOpener(end int32) int32 {
	i := end - 1
	switch d.w.word(i) {
	case "as":
		i--
		if i <= d.first || d.w.word(i) != "such" {
			return 0
		}
	case "include", "included", "includes", "including", "like":
	default:
		return 0
	}
	if i > d.first+1 && d.w.word(i-1) == "," {
		i--
	}
	if i > d.first && isPluralRole(d.w.word(i-1)) {
		return i
	}
	return 0
}

// headBeforeOf returns the token of the noun for a person that the words before
// end hang on by "of" or "for": "Secretary" of "Secretary of State".
func (d *describer) headBeforeOf(end int32) (int32, bool) {
	i := end
	if d.w.word(end-1) == "old" {
		return 0, false // "the mother of 12-year-old Inayat"
	}
	for n := 0; i > d.first && n < mostHeadSteps; n++ {
		if m := d.at(i - 1); m != nil && m.last <= end {
			if t := d.entities[m.entity].Type; t == Person || t == DateType {
				return 0, false
			}
			i = m.first
			continue
		}
		switch word := d.w.word(i - 1); {
		case word == ")":
			if i = d.opening(i - 1); i < 0 {
				return 0, false
			}
		case inCased(headPrepositions, word):
			if head, ok := d.headBefore(i, end, n); ok || head < 0 {
				return head, ok
			}
			i-- // "Director of the Division of Trade"
		case i == end && (word == "and" || word == "&" || isThe(word)):
			return 0, false // "an adviser at the Clinton campaign"
		case word != "and" && word != "&" && word != "the" && !isPossessive(word) && (d.w.tokens[i-1].kind != tokWord || isBreak(word)):
			return 0, false
		default:
			i = d.w.wordStart(i-1, d.first)
		}
	}
	return 0, false
}

// headBefore returns the token of the noun for a person before the preposition that ends before token i, where a title
// goes on up to token end; n names and words stand between. If there is none and none can stand further to the left,
// head is negative.
func (d *describer) headBefore(i, end int32, n int) (head int32, ok bool) {
	if i == end || i-1 <= d.first {
		return -1, false
	}
	word := d.w.word(i - 1)
	at := d.w.wordStart(i-2, d.first)
	noun := d.w.textOf(at, i-1)
	switch isRole := isRoleNoun(noun); {
	case word == "in" && !d.isSeatThere(i, end):
		return -1, false
	case word == "in" && isRole:
		ok = hasCapital(noun) || noun == "leader"
	case word == "to":
		ok = d.at(i) != nil && inWords(envoyNouns, noun)
	case isRole && (hasCapital(noun) || n <= mostSmallSteps):
		ok = true
	case word != "at" && word != "on":
		return 0, false
	}
	if !ok {
		return -1, false
	}
	return at, true
}

// isSeatThere reports whether a body or a place, in which somebody has an office, stands
// from token i to end, right before the name, and no small word before its "in": "Leader of
// the Opposition in Lok Sabha Bo Orr".
func (d *describer) isSeatThere(i, end int32) bool {
	m := d.at(i)
	if m == nil || m.first != i || m.last != end || i < 2 {
		return false
	}
	t := d.entities[m.entity].Type
	return (t == Org || t == GPE || t == Fac) && (hasCapital(d.w.word(i-2)) || d.w.word(i-2) == "leader")
}

// extendLeft returns the start of the phrase whose head starts at token start.
func (d *describer) extendLeft(start int32) int32 {
	first, i := start, start // what stands between i and first belongs to the phrase if more of it stands before
	for n := 0; i > d.first && n < mostLeftSteps; n++ {
		if m := d.at(i - 1); m != nil && m.last <= i {
			if t := d.entities[m.entity].Type; t == Person || t == DateType || t == TimeType || t == Money || t == Percent {
				break
			}
			i = m.first
			first = i
			continue
		}
		if at := d.jointLeft(i); at < i {
			i = at
			continue
		}
		at := d.wordLeft(i, start)
		if at == i {
			return d.behindOpening(first, i, start)
		}
		i = at
		first = i
	}
	return first
}

// jointLeft returns the start of what stands before token i and joins words of a title, or i: a possessive, brackets, an
// "and", the number of "Grade 2 officer".
func (d *describer) jointLeft(i int32) int32 {
	switch word := d.w.word(i - 1); {
	case isPossessive(word), word == "&", word == "and" && d.joins(i-1),
		d.w.tokens[i-1].kind == tokNumber && i-2 >= d.first && hasCapital(d.w.word(i-2)):
		return i - 1
	case word == ")":
		if open := d.opening(i - 1); open >= 0 {
			return open
		}
	}
	return i
}

// wordLeft returns the start of the word before token i if it belongs to the title whose head is at token start, or of
// the title that "of the" joins to it, else i.
func (d *describer) wordLeft(i, start int32) int32 {
	at, word := d.w.wordStart(i-1, d.first), d.w.word(i-1)
	alone := at == i-1
	switch {
	case alone && d.isOutside(at, start):
		return i
	case d.w.tokens[i-1].kind == tokWord && (!alone || d.isWinning(at) || !isBreak(word) && !d.isGerund(at) && !d.isTimeWord(at)):
		return at
	}
	if of := d.titleOf(i - 1); of >= 0 && hasCapital(d.w.word(i)) {
		return of
	}
	return i
}

// behindOpening returns first, the start of a title whose head is at token start, or the first of its words that has a
// capital, where a word in -ing before token i opens the sentence: "Giving evidence Sergeant Orr".
func (d *describer) behindOpening(first, i, start int32) int32 {
	if !d.isOpening(i-1) || !hasCapital(d.w.word(start)) {
		return first
	}
	for first < start && d.at(first) == nil && d.w.tokens[first].shape == shapeLower {
		first++
	}
	return first
}

// isOutside reports whether the small word at token i is none of the title whose head is
// at token start, though it may be one of others': whose the person is ("his brother
// Councillor Orr"), where a ball goes ("past goalkeeper Orr", but "the past president
// Orr"), who is taken by whom ("police detained Minister Orr").
func (d *describer) isOutside(i, start int32) bool {
	word := d.w.word(i)
	switch {
	case d.w.tokens[i].shape != shapeLower || i == d.first:
		return false
	case word == "past":
		before := d.w.word(i - 1)
		return !inWords(roleDeterminers, before) && !isPossessive(before) && before != "," && before != "and"
	case listsOf(word)&listRelation != 0:
		return hasCapital(d.w.word(i+1)) && hasCapital(d.w.word(start)) && d.at(i+1) == nil
	case len(word) > 4 && word[len(word)-2:] == "ed":
		before := d.w.word(i - 1)
		return inWords(arrestingNouns, before) || d.w.tokens[i-1].shape == shapeLower && isPluralRole(before)
	}
	return false
}

// isOpening reports whether the word at token i is one in -ing that opens its sentence.
func (d *describer) isOpening(i int32) bool {
	word := d.w.word(i)
	return i == d.first && len(word) > 5 && word[len(word)-3:] == "ing"
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
	if noun := d.w.word(i - 1); hasCapital(noun) && isRoleNoun(noun) {
		return i - 1
	}
	return -1
}

// opening returns the token of the bracket that token i closes, if it is near, else
// -1.
func (d *describer) opening(i int32) int32 {
	for j := i - 1; j >= d.first && j >= i-1-mostBracketTokens; j-- {
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
		if next == nil && m.last-m.first <= 2 && d.entities[m.entity].Type == Org && i+2 < d.last {
			// "Labor and Employment Minister", of which the first was taken for a body.
			return hasCapital(d.w.word(i+1)) && !isRoleNoun(d.w.word(i+1)) && hasCapital(d.w.word(i+2)) && isRoleNoun(d.w.word(i+2))
		}
		return next != nil && next.last < d.last && !hasCapital(d.w.word(next.last)) &&
			d.entities[next.entity].Type == d.entities[m.entity].Type
	}
	prev := d.w.word(i - 1)
	if isRoleNoun(prev) {
		return true
	}
	return hasCapital(prev) && hasCapital(d.w.word(i+1)) && !isBreak(prev)
}

package lede

import "strings"

// readRole reads the phrase for a person that starts at token at, perhaps with a
// determiner: words up to a noun for a person, then what hangs on it by "of",
// "for", "at" and the like. It returns the phrase without its determiner and the
// token behind it.
func (d *describer) readRole(at, limit int32) (r tokenRange, end int32, ok bool) {
	limit = min(limit, at+mostRoleTokens)
	i := d.behindDeterminers(at, limit)
	r.first = i
	plural := i > at && i+1 < limit && d.w.word(i) == "of" && strings.EqualFold(d.w.word(i-1), "one")
	if plural { // "one of the leaders of …"
		r.first = i - 1
		i = d.behindDeterminers(i+1, limit)
	}
	i, ok = d.readHead(i, limit, plural)
	if !ok {
		return r, i, false
	}
	i = d.readTails(i, limit)
	if plural && i-r.first < 6 && !d.tellsWhich(tokenRange{r.first + 2, i}) {
		return r, i, false // "one of the protesters" says nothing
	}
	for i > r.first && (d.w.word(i-1) == "and" || d.w.word(i-1) == "," || d.w.word(i-1) == "&") {
		i--
	}
	r.last = i
	return r, i, true
}

// behindDeterminers returns the first token at i or behind it, up to limit, that is no determiner.
func (d *describer) behindDeterminers(i, limit int32) int32 {
	for i < limit && inWords(roleDeterminers, d.w.word(i)) {
		i++
	}
	return i
}

// readPlural reads at token i, behind a list of names and a comma, what several people
// are: "the parents of the boy", "two of the owners", "three of the lawyers". It returns
// the token behind it.
func (d *describer) readPlural(at, limit int32) (r tokenRange, end int32, ok bool) {
	limit = min(limit, at+mostRoleTokens)
	i := at
	for i < limit && (inWords(roleDeterminers, d.w.word(i)) || inWords(pluralOpeners, d.w.word(i))) {
		i++
	}
	r.first = i
	if i > at && i+1 < limit && d.w.word(i) == "of" {
		r.first = i - 1
		i = d.behindDeterminers(i+1, limit)
	}
	i, ok = d.readHead(i, limit, true)
	if head := d.w.word(i - 1); !ok || !isPluralRole(head) && !inWords(groupNouns, head) {
		return r, i, false
	}
	i = d.readTails(i, limit)
	r.last = i
	return r, i, true
}

// readTails reads at token i all that hangs on the noun for a person before it, and returns
// the token behind it.
func (d *describer) readTails(i, limit int32) int32 {
	for i < limit {
		next := d.readTail(i, limit)
		if next == i {
			break
		}
		i = next
	}
	return i
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
	head, start := int32(-1), i // head is the token behind the noun
	for i < limit {
		if m := d.at(i); m != nil {
			if t := d.entities[m.entity].Type; t == Person && !d.isWhose(m, start, limit) || t == DateType && head >= 0 {
				break
			}
			if i = m.last; d.endsInRole(m) {
				head = i
			}
			continue
		}
		if next := d.passOver(i, start, head, limit); next > i {
			i = next
			continue
		}
		if word := d.w.word(i); word == "and" && head == i || word == "," && head < 0 && i > start && d.isAdjectiveComma(i, start, limit) {
			if next, ok := d.readHead(i+1, limit, plural); ok {
				return next, true
			}
			break
		}
		end := d.w.wordEnd(i, limit)
		if d.w.tokens[i].kind != tokWord || end == i+1 && d.isBreakThere(i) {
			break
		}
		if noun := d.w.textOf(i, end); isRoleNoun(noun) || plural && isPluralRole(noun) || inWords(positionNouns, noun) && hasCapital(d.w.word(start)) && d.isSetOff(end) {
			head = end
		}
		i = end
	}
	if head > 0 && head < i && d.at(head) == nil && (d.isFollowed(head) || inWords(roleParticiples, d.w.word(head))) {
		return head, true // "an actor famed for", "the lawyer leading the case"
	}
	return i, head == i
}

// endsInRole reports whether the name m, which is no body's or place's, ends in a noun for a person.
func (d *describer) endsInRole(m *mention) bool {
	t := d.entities[m.entity].Type
	return t != Org && t != GPE && isRoleNoun(d.w.word(m.last-1))
}

// passOver returns the token behind what may stand at token i within the words up to a noun for a person, without
// being one of them: a possessive, a number, what joins the fields of an office, brackets. It returns i if nothing
// does. The phrase starts at token start; head is the token behind its noun, or -1.
func (d *describer) passOver(i, start, head, limit int32) int32 {
	switch word := d.w.word(i); {
	case isPossessive(word), word == "&", isHyphen(word), d.w.tokens[i].kind == tokNumber:
		return i + 1
	case word == "and" && head < 0 && i > start && d.joinsFields(i, limit), word == "," && head < 0 && i > start && d.isFieldComma(i, limit):
		return i + 1
	case word == "(" && head != i:
		return max(i, d.closing(i, limit))
	}
	return i
}

// isBreakThere reports whether the word at token i ends a phrase for a role there.
func (d *describer) isBreakThere(i int32) bool {
	return isBreak(d.w.word(i)) && !d.isJoined(i) && !d.isModifier(i)
}

// isWhose reports whether the person's name m, within a phrase that starts at token
// start, tells whose the person is that the phrase is about: "Orr's campaign manager",
// "a former Orr aide", "the Orr-era official". A name that opens the phrase and has
// neither a determiner before it nor a possessive behind it is another's.
func (d *describer) isWhose(m *mention, start, limit int32) bool {
	if m.last >= limit {
		return false
	}
	next := d.w.word(m.last)
	switch {
	case isPossessive(next):
		return m.last+1 < limit
	case m.first == start && (start == d.first || !inWords(roleDeterminers, d.w.word(start-1))):
		return false
	case isHyphen(next):
		return !d.w.tokens[m.last].space
	case d.at(m.last) != nil:
		return d.entities[d.at(m.last).entity].Type != Person
	}
	return d.w.tokens[m.last].kind == tokWord && !hasCapital(next) && !isBreak(next)
}

// joinsFields reports whether the "and" at token i joins two words that tell the field
// of the office to come: "health and social services minister", "Research and Advocacy
// Director". They are in the same case and no names.
func (d *describer) joinsFields(i, limit int32) bool {
	return i+2 < limit && d.isField(i-1) && d.isField(i+1) && hasCapital(d.w.word(i-1)) == hasCapital(d.w.word(i+1))
}

// isFieldComma reports whether the comma at token i stands between the fields of an
// office, so that an "and" follows behind one word or several: "the business, energy and
// industrial strategy secretary".
func (d *describer) isFieldComma(i, limit int32) bool {
	if !d.isField(i-1) || hasCapital(d.w.word(i-1)) {
		return false
	}
	for k := i + 1; k+1 < limit && k < i+9; k++ {
		switch word := d.w.word(k); {
		case word == "and":
			return k > i+1 && d.joinsFields(k, limit)
		case word == "," && k > i+1:
		case !d.isField(k) || hasCapital(word):
			return false
		}
	}
	return false
}

// isAdjectiveComma reports whether the comma at token i may stand between adjectives in a
// phrase that starts at token start, behind a determiner: "a Russian-born, London-based
// investor", "a quiet, friendly nurse". What follows is small or joined by a hyphen.
func (d *describer) isAdjectiveComma(i, start, limit int32) bool {
	if start == d.first || !inWords(roleDeterminers, d.w.word(start-1)) || i-start > 5 || i+2 >= limit {
		return false
	}
	end := d.w.wordEnd(i+1, limit)
	if m := d.at(i + 1); m != nil {
		end = m.last
	}
	return d.w.tokens[i+1].shape == shapeLower && !isBreak(d.w.word(i+1)) || end < limit && isHyphen(d.w.word(end)) || end > i+2 && isHyphen(d.w.word(i+2))
}

// isField reports whether the word at token i, which is in no name, may tell the field
// of an office: it is neither a noun for a person nor one that ends a phrase.
func (d *describer) isField(i int32) bool {
	word := d.w.word(i)
	return d.w.tokens[i].kind == tokWord && d.at(i) == nil && !isBreak(word) && !isRoleNoun(word) && !isPluralRole(word)
}

// isJoined reports whether a hyphen joins token i to the one before or behind it, as the
// "based" of "New York-based", the "so" of "so-called".
func (d *describer) isJoined(i int32) bool {
	if i > d.first && !d.w.tokens[i].space && isHyphen(d.w.word(i-1)) {
		return true
	}
	return i+2 < d.last && isHyphen(d.w.word(i+1)) && !d.w.tokens[i+1].space && !d.w.tokens[i+2].space
}

// isModifier reports whether the word at token i, which ends phrases elsewhere, does not
// do so here, since an article or a possessive stands before it ("an unarmed driver", "the
// city's most senior judge"), or since it is half of a noun ("think tank").
func (d *describer) isModifier(i int32) bool {
	word := d.w.word(i)
	if d.isWinning(i) {
		return true
	}
	if word == "think" {
		return i+1 < d.last && d.w.word(i+1) == "tank"
	}
	if i == d.first || d.w.tokens[i].shape != shapeLower || !inWords(articles, d.w.word(i-1)) && !isPossessive(d.w.word(i-1)) {
		return false
	}
	n := len(word)
	return word == "most" || n > 4 && (word[n-2:] == "ed" || n > 5 && word[n-2:] == "en")
}

// closing returns the token behind the bracket that closes the one at i, if it is
// near, else -1.
func (d *describer) closing(i, limit int32) int32 {
	for j := i + 1; j < limit && j <= i+1+mostBracketTokens; j++ {
		if d.w.word(j) == ")" {
			return j + 1
		}
	}
	return -1
}

// readTail reads at token i what hangs on a role: a preposition with its noun
// phrase, brackets with a name, or "and" with another role. It returns the token behind it, i if there
// is none.
func (d *describer) readTail(i, limit int32) int32 {
	switch word := d.w.word(i); {
	case word == "(":
		if end := d.closing(i, limit); end > 0 && d.at(i+1) != nil {
			return end
		}
	case word == "and":
		if i+1 < limit && inWords(stylePossessives, d.w.word(i+1)) {
			return i // "the daughter of Bo Orr and his wife"
		}
		if r, end, ok := d.readRole(i+1, limit); ok && r.first < end {
			return end
		}
	case inWords(rolePrepositions, word) && !d.isForTime(i):
		return d.readObject(i, limit)
	}
	return i
}

// readObject reads the noun phrase behind the preposition at token i and returns the token behind it, i if there is
// none.
func (d *describer) readObject(i, limit int32) int32 {
	j := d.behindDeterminers(i+1, limit)
	if j+1 < limit && d.w.word(j) == "of" && d.w.word(j-1) == "one" {
		j = d.behindDeterminers(j+1, limit)
	}
	if j+1 < limit && d.w.tokens[j].kind == tokMark {
		return d.titleEnd(i, j, limit)
	}
	start := j
	for j < limit {
		if m := d.at(j); m == nil {
			if !d.isInObject(j, start, limit) {
				break
			}
			j++
		} else if j == start && d.entities[m.entity].Type == DateType && inWords(datePrepositions, d.w.word(i)) {
			return i // "the player of the year on Saturday"
		} else {
			j = m.last
		}
	}
	if j > start {
		return min(j, d.last)
	}
	return i
}

// isInObject reports whether token j, which is in no name, belongs to the phrase behind a preposition that starts at
// token start.
func (d *describer) isInObject(j, start, limit int32) bool {
	word, t := d.w.word(j), &d.w.tokens[j]
	switch {
	case isPossessive(word), word == "&", isHyphen(word) && !t.space, t.kind == tokNumber:
		return true
	case j > start && (word == "and" || word == ",") && d.goesOn(j, limit):
		return true
	case j > start && word == "and" && d.joinsLast(j, limit):
		return true // "spokesperson on electricity and energy, Ana Ruiz"
	case j > start && word == "the" && j+1 < limit && d.isPlainNoun(j-1) && d.at(j+1) != nil && d.entities[d.at(j+1).entity].Type == Org:
		return true // "head of policy at the charity the Harbour Trust"
	}
	return t.kind == tokWord && (!d.isBreakThere(j) || d.isInName(j, start))
}

// isInName reports whether the word with a capital at token j, behind another in a phrase
// that starts at token start, is part of a name rather than the end of the phrase:
// "director of the group Vote No". In headlines it may be a verb.
func (d *describer) isInName(j, start int32) bool {
	return j > start && hasCapital(d.w.word(j)) && hasCapital(d.w.word(j-1)) && d.w.units[d.w.sentences[d.sentence].unit].kind == unitParagraph
}

// titleEnd returns the token behind the quotation mark that closes the one at token j,
// behind the preposition at token i: "author of “The Long Tide”". If none does so soon, it
// returns i.
func (d *describer) titleEnd(i, j, limit int32) int32 {
	for k := j + 1; k < limit && k <= j+mostSetOffTokens; k++ {
		if d.w.tokens[k].kind == tokMark {
			return k + 1
		}
	}
	return i
}

// joinsLast reports whether the "and" at token j joins two words of what an office is
// for, so that the phrase ends at the limit or at a mark behind up to four small words,
// or another preposition follows: "adviser on legal and international affairs,". In "head
// of sales and keen golfer" it joins two phrases.
func (d *describer) joinsLast(j, limit int32) bool {
	if !d.isPlainNoun(j-1) && (d.at(j-1) != nil || !d.isField(j-1) || !hasCapital(d.w.word(j-2)) && d.w.word(j-2) != "of") {
		return false
	}
	for k := j + 1; k <= min(limit, j+4); k++ {
		if k > j+1 && (k == limit || k == d.last || d.isSetOff(k) || inWords(rolePrepositions, d.w.word(k))) {
			return true
		}
		if k == limit || k == d.last || !d.isPlainNoun(k) && !inWords(adjectiveNouns, d.w.word(k)) {
			return false
		}
	}
	return false
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
		return !isRoleNoun(d.w.word(j + 1))
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

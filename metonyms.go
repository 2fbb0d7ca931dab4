package lede

// markMetonyms marks the mentions of towns and countries that stand for their
// governments: those that are the subject of a verb for what governments do,
// "Moscow is demanding guarantees", "Beijing has not replied". It does not mark
// a place behind a preposition ("police in Moscow say"), one that is part of a
// longer name's apposition, nor "Moscow, which says".
func (l *linker) markMetonyms(entities []Entity) {
	seen := make([]int32, len(entities)) // of each entity, the mentions so far
	for i := range l.mentions {
		m := &l.mentions[i]
		at := seen[m.entity]
		seen[m.entity]++
		if entities[m.entity].Type == GPE && m.source == nil && l.isSubject(m) && l.governs(m.last) {
			entities[m.entity].Mentions[at].Metonym = true
		} else if i+1 < len(l.mentions) && entities[m.entity].Type == GPE && m.source == nil && l.isSubject(m) && l.governsJointly(m, &l.mentions[i+1], entities) {
			entities[m.entity].Mentions[at].Metonym = true
		}
	}
}

// governsJointly reports whether m and next are joint subjects of such a verb:
// "the US and Britain demand".
func (l *linker) governsJointly(m, next *mention, entities []Entity) bool {
	return entities[next.entity].Type == GPE && next.first-m.last <= 2 && l.w.word(m.last) == "and" && l.governs(next.last)
}

// isSubject reports whether m may be a subject by what stands before it: it is
// no part of a phrase that a preposition, a possessive or another noun opens.
func (l *linker) isSubject(m *mention) bool {
	if m.first == 0 {
		return true
	}
	if !l.w.tokens[m.first].space {
		return l.w.tokens[m.first-1].end < l.w.tokens[m.first].start // a line of its own
	}
	at := m.first - 1
	before := l.w.word(at)
	if isThe(before) {
		if at == 0 || before == "The" {
			return true
		}
		at--
		before = l.w.word(at)
	}
	if l.w.tokens[at].kind != tokWord {
		return before != "(" && !isHyphen(before)
	}
	return inWords(subjectOpeners, before)
}

// governs reports whether a verb for what governments do stands at token i,
// perhaps behind auxiliaries and adverbs.
func (l *linker) governs(i int32) bool {
	n := int32(len(l.w.tokens))
	for k := 0; k < 4 && i < n && inWords(governmentFillers, l.w.word(i)); k++ {
		i++
	}
	return i < n && l.w.tokens[i].shape == shapeLower && inWords(governmentVerbs, l.w.word(i))
}

package lede

// Some names are possessives: McDonald's, Lloyd's, Del Frisco's. The tagger leaves the
// ending to what the name owns.

// keepPossessives gives the ending back to the names that have it: those listed so, and those
// that the story never writes without it and that, once at least, own nothing: "lunch at
// Del Frisco's in May". A listed one that is a person's surname here stays the person's:
// "Mr. Christie's office".
func (l *linker) keepPossessives() {
	uses := l.possessiveUses()
	if uses == nil {
		return
	}
	for i := range l.mentions {
		m := &l.mentions[i]
		if m.given >= 0 || !l.hasPossessive(m) {
			continue
		}
		name := l.w.textOf(m.first, m.last)
		u := uses[name]
		switch listed := inCased(possessiveNames, name); {
		case m.typ == namePerson && listed && u.bare == 0:
			m.typ = nameOrg
		case m.typ == namePerson, !listed && (u.bare > 0 || u.free == 0 || u.with < 2 || names.known(name)):
			continue
		}
		m.last++
	}
}

// possessiveUses returns how the story writes the names that have the ending somewhere; nil if there are none.
func (l *linker) possessiveUses() map[string]possessiveUse {
	var uses map[string]possessiveUse
	for i := range l.mentions {
		m := &l.mentions[i]
		if !l.hasPossessive(m) {
			continue
		}
		if uses == nil {
			uses = map[string]possessiveUse{}
		}
		name := l.w.textOf(m.first, m.last)
		u := uses[name]
		u.with++
		if l.ownsNothing(m.last + 1) {
			u.free++
		}
		uses[name] = u
	}
	if uses == nil {
		return nil
	}
	for i := range l.mentions {
		m := &l.mentions[i]
		if l.hasPossessive(m) {
			continue
		}
		name := l.w.textOf(m.first, m.last)
		if u, ok := uses[name]; ok {
			u.bare++
			uses[name] = u
		}
	}
	return uses
}

// A possessiveUse counts how a story writes a name: with a possessive ending, of these with
// nothing behind it that could be owned, and without the ending.
type possessiveUse struct{ with, free, bare int }

// hasPossessive reports whether a possessive ending stands right behind mention m.
func (l *linker) hasPossessive(m *mention) bool {
	return m.typ <= nameMisc && int(m.last) < len(l.w.tokens) && len(l.w.word(m.last)) > 1 && isPossessive(l.w.word(m.last)) && !l.w.tokens[m.last].space
}

// ownsNothing reports whether nothing that could be owned stands at token i, behind a
// possessive ending: a mark, a small word, a verb in the past, the end of the text.
func (l *linker) ownsNothing(i int32) bool {
	if int(i) >= len(l.w.tokens) || l.w.tokens[i].kind == tokPunct {
		return true
	}
	info := quoteWords().find(smallHash(l.w.word(i)))
	if info == nil || l.w.tokens[i].shape != shapeLower {
		return false
	}
	switch info.pos {
	case posPrep, posAux, posModal, posConj:
		return true
	}
	return info.form == verbPast
}

// isPossessive reports whether word is a possessive ending by itself.
func isPossessive(word string) bool {
	switch word {
	case "'s", "’s", "'S", "’S", "'", "’":
		return true
	}
	return false
}

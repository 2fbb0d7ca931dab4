package lede

import "github.com/lede-news/lede/internal/gaz"

// The tagger looks at a sentence: what the rest of the story calls a person it may take
// for a place or a body.

// settlePersons makes a person of a full name that the tagger took for something else,
// where its first word is a first name and its last word is a person elsewhere in the story, as
// surely as the full name is none: "Ava DuVernay", of whom the story goes on as
// "DuVernay". The names of well-known places and bodies stay what they are, and so do
// those that say what they are of: "Lake Powell".
func (l *linker) settlePersons() {
	for i := range l.forms {
		f := &l.forms[i]
		if f.typ == namePerson || f.typ > nameMisc || f.given >= 0 || f.to-f.from < 2 || f.to-f.from > 3 {
			continue
		}
		words := l.wordsOf(int32(i))
		if f.typ == nameEvent && inCased(stormNouns, l.w.word(words[0].token)) {
			continue // "Hurricane Odile", where somebody is called Odile
		}
		if l.isCalledByPart(f) {
			f.typ = namePerson
			continue
		}
		at, ok := l.byKey.find(joinHash(hashSeed, words[len(words)-1].key))
		if !ok {
			continue
		}
		surname := &l.forms[at]
		if surname.typ != namePerson || surname.votes[namePerson] < f.votes[f.typ] {
			continue
		}
		m := &l.mentions[f.first]
		first := names.word(l.w.word(m.first))
		if first&gaz.First == 0 || first&(gaz.PlaceWord|gaz.FacWord|gaz.OrgWord|gaz.Country|gaz.Capital|gaz.State|gaz.BigCity) != 0 || names.known(l.w.textOf(m.first, m.last)) {
			continue
		}
		f.typ = namePerson
	}
}

// unsureOther is the mean confidence, in percent, up to which a name that the tagger takes for no
// person's may be one: see isCalledByPart.
const unsureOther = 85

// guessed is the mean confidence, in percent, up to which the tagger guesses.
const guessed = 60

// isCalledByPart reports whether f, which the tagger is not sure of, is the full name of a person whom
// the story mostly calls by its first word, as Ethiopians, Thais and Icelanders are, or by its last: "⟦Khamla
// Sisouphan⟧ … ⟦Khamla⟧ said". All its words can be a person's, no preposition of place stands
// before it, and the part is not the surname of somebody else.
func (l *linker) isCalledByPart(f *form) bool {
	words := l.words[f.from:f.to]
	m := &l.mentions[f.first]
	if f.votes[f.typ] > unsureOther*f.count || !l.arePersonal(m.first, m.last) || names.known(l.w.textOf(m.first, m.last)) ||
		m.first > 0 && inWords(wherePrepositions, l.w.word(m.first-1)) {
		return false
	}
	return l.isOftenCalled(f, &words[0]) || l.isOftenCalled(f, &words[len(words)-1])
}

// isOftenCalled reports whether w, a word of f, is a person's name by itself, behind f and more often or
// more surely than f is something else, and ends no other name.
func (l *linker) isOftenCalled(f *form, w *nameWord) bool {
	at, ok := l.byKey.find(joinHash(hashSeed, w.key))
	if !ok || w.kind != wordPlain {
		return false
	}
	if part := &l.forms[at]; part.typ != namePerson || part.first < f.first ||
		part.count <= f.count && (f.votes[f.typ] > f.count*guessed || part.votes[namePerson] <= f.votes[f.typ]) {
		return false
	}
	for i := range l.forms {
		x := &l.forms[i]
		if x != f && x.typ <= nameMisc && x.to-x.from > 1 && l.words[x.to-1].key == w.key {
			return false
		}
	}
	return true
}

// linkMistaken joins to persons the forms that the tagger took for something
// else, and that are the surname or the end of the name of a person who is named
// in full: "Samaria" to "Agnes Samaria", "Zambada Imperial" to "Ismael Zambada
// Imperial". The names of well-known places, peoples and bodies stay what they are:
// "Jordan" beside "Michael Jordan", "Disney" beside "Walt Disney"; unless all that such
// a name does in the story is to act as a person does, as "Sherpa said" behind "Sanu Sherpa".
func (l *linker) linkMistaken() {
	for i := range l.forms {
		f := &l.forms[i]
		if f.typ == namePerson || f.typ > nameMisc || f.given >= 0 || f.to-f.from > 3 {
			continue
		}
		words := l.wordsOf(int32(i))
		if words[0].kind == wordNick {
			continue
		}
		for _, c := range l.find(&l.persons, words[len(words)-1].key) {
			name := l.wordsOf(c)
			if (endsWith(name, words) && plainWords(name) > len(words) || l.opensSurnames(f, name, words)) && l.forms[c].votes[namePerson] > 0 {
				if m := &l.mentions[f.first]; !names.known(l.w.textOf(m.first, m.last)) || len(words) == 1 && l.speaksAlone(int32(i), c) {
					if f.typ == nameOrg && len(words) == 1 {
						f.typ = namePerson
						l.linkSingle(int32(i)) // several may have the surname
						break
					}
					f.typ = namePerson
					l.join(int32(i), c)
				}
				break
			}
		}
	}
}

// opensSurnames reports whether the words of f are the first of the two surnames that name ends
// with, as Spanish names do: "De los Santos" or "Cárdenas" of "Rocío de los Santos Vera",
// "Efraín Cárdenas Mejía". Of one word the tagger must not be sure that it is something else.
func (l *linker) opensSurnames(f *form, name, words []nameWord) bool {
	at := surnameAt(name) - len(words)
	if at < 1 || !sameWords(words, name[at:at+len(words)]) {
		return false
	}
	if len(words) > 1 {
		return words[0].kind == wordParticle
	}
	return name[at].kind == wordPlain && name[at-1].kind != wordInitial && f.votes[f.typ] <= unsureOther*f.count
}

// actsAlone reports whether the body's name of the form i, one word, is rather the person with the form full, who is
// named before: "Mayor Rob Ford … Ford said". One of its mentions stands beside a verb of speech, none behind an article, an
// adjective or a preposition but "to", "by" or "for", no longer body opens with the word, and that person runs no company.
func (l *linker) actsAlone(i, full int32) bool {
	w := &l.wordsOf(i)[0]
	for k := range l.forms {
		f := &l.forms[k]
		if f.typ != namePerson && f.typ <= nameMisc && f.to-f.from > 1 && l.words[f.from].key == w.key {
			return false // "Ford Motor Company"
		}
	}
	speaks := false
	for k := range l.mentions {
		m := &l.mentions[k]
		if m.form != i && m.form != full {
			continue
		}
		s := &l.w.sentences[l.sentenceOf(m.first)]
		if m.form == full {
			for at := s.first; at < s.last; at++ {
				if inCased(firmHeads, l.w.word(at)) {
					return false
				}
			}
			continue
		}
		before, next := l.wordsBeside(m, s)
		switch {
		case saidVerbs[next], saidVerbs[before] && !isPossessive(next):
			speaks = true
		case before != "" && l.w.tokens[m.first-1].kind == tokWord && inWords(firmOpeners, before),
			next != "" && inWords(firmFollowers, next):
			return false
		}
	}
	return speaks
}

// wordsBeside returns the words before and behind m in its sentence s, empty where there is none.
func (l *linker) wordsBeside(m *mention, s *sentence) (before, next string) {
	if m.first > s.first {
		before = l.w.word(m.first - 1)
	}
	if m.last < s.last {
		next = l.w.word(m.last)
	}
	return before, next
}

// speaksAlone reports whether each mention of the form i, one word, can be the person with the form
// full, who is named before, and one of them stands beside a verb of speech: "Sherpa said". No article,
// preposition or other noun stands before it, and no noun behind it: "in Jordan", "a Sherpa guide".
func (l *linker) speaksAlone(i, full int32) bool {
	if l.forms[full].first > l.forms[i].first {
		return false
	}
	if l.forms[i].typ == nameOrg {
		return l.actsAlone(i, full)
	}
	speaks := false
	for k := l.forms[i].first; int(k) < len(l.mentions); k++ {
		m := &l.mentions[k]
		if m.form != i {
			continue
		}
		s := &l.w.sentences[l.sentenceOf(m.first)]
		before, next := l.wordsBeside(m, s)
		switch {
		case saidVerbs[next], saidVerbs[before] && !isPossessive(next):
			speaks = true
		case isPossessive(next):
			return false
		case before != "" && l.w.tokens[m.first-1].kind == tokWord && !inWords(subjectOpeners, before),
			next != "" && l.w.tokens[m.last].kind == tokWord && listsOf(next)&listBreak == 0:
			return false
		}
	}
	return speaks
}

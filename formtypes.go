package lede

import (
	"slices"
	"strings"

	"github.com/lede-news/lede/internal/gaz"
)

// settleTypes gives each form the type that most of its mentions have, weighed
// by how sure the tagger was.
func (l *linker) settleTypes() {
	for i := range l.forms {
		f := &l.forms[i]
		if f.typ > nameMisc || f.given >= 0 {
			continue
		}
		for t, v := range f.votes {
			if v > f.votes[f.typ] {
				f.typ = nameType(t)
			}
		}
	}
}

// vote gives m's form the type typ, whatever its other mentions say.
func (l *linker) vote(m *mention, typ nameType) {
	m.typ = typ
	l.forms[m.form].votes[typ] += sureVote
}

// sureVote outweighs what the tagger says of the mentions of one name in a story.
const sureVote = 1 << 20

// retypeForms takes for bodies the names that the tagger took for persons where the
// story says better: where it has the name with a company's form ("Halden Marine,
// Inc."), the trade before it ("brewer Norre Bryghus", which may look like a place too), or the office of a company and
// another person behind it ("Orvane-Holt CEO Jan Roos"). Who signs the story is a
// person, and what has residents a place.
func (l *linker) retypeForms(a *Article) {
	l.trustAuthors(a)
	firms := l.firms()
	for i := range l.mentions {
		m := &l.mentions[i]
		if l.forms[m.form].given >= 0 {
			continue
		}
		switch {
		case m.typ == namePerson && l.isOfPlace(m), m.typ == nameOrg && i > 0 && l.isAddress(&l.mentions[i-1], m):
			l.vote(m, nameGPE)
		case m.typ == nameGPE && l.isTrade(m) && !l.isTown(m),
			m.typ == namePerson && (firms[l.key(l.wordsOf(m.form), nameOrg, "")] || l.isTrade(m) || i+1 < len(l.mentions) && l.isEmployer(m, &l.mentions[i+1])):
			l.vote(m, nameOrg)
		}
	}
}

// firms returns the keys of the names that the story has with a company's form, without it; nil if there are none.
func (l *linker) firms() map[uint64]bool {
	var firms map[uint64]bool
	for i := range l.forms {
		f := &l.forms[i]
		if f.typ != nameOrg || l.words[f.to-1].kind != wordSuffix {
			continue
		}
		if firms == nil {
			firms = map[uint64]bool{}
		}
		firms[l.key(l.words[f.from:f.to-1], nameOrg, "")] = true
	}
	return firms
}

// trustAuthors takes the names of those who signed the story for persons' names.
func (l *linker) trustAuthors(a *Article) {
	const most = 8 // authors
	if a.Byline == nil {
		return
	}
	authors := a.Byline.Authors[:min(len(a.Byline.Authors), most)]
	for i := range l.mentions {
		m := &l.mentions[i]
		if m.typ > nameMisc || m.typ == namePerson || l.forms[m.form].given >= 0 || m.last-m.first < 2 {
			continue
		}
		for _, author := range authors {
			if strings.EqualFold(author, l.nameOf(int32(i))) {
				l.vote(m, namePerson)
			}
		}
	}
}

// isAddress reports whether m is a listed town behind a street and a comma: "of
// Weelsby Street, Grimsby".
func (l *linker) isAddress(street, m *mention) bool {
	return street.typ == nameFac && m.first == street.last+1 && l.w.word(street.last) == "," && inCased(streetWords, l.w.word(street.last-1)) && l.isTown(m)
}

// isOfPlace reports whether m is one word before people who live in a place or govern
// it: "Moray councillors". Voters and officials may be a person's.
func (l *linker) isOfPlace(m *mention) bool {
	return m.last-m.first == 1 && inWords(placePeople, l.w.wordAt(m.last)) && l.w.tokens[m.last].space
}

// isTrade reports whether a word for a kind of company, in small letters, stands
// before m and m opens with no first name.
func (l *linker) isTrade(m *mention) bool {
	return inWords(companyTrades, l.w.wordAt(m.first-1)) && l.w.tokens[m.first-1].shape == shapeLower && !l.opensFirst(m)
}

// opensFirst reports whether the name of m opens with a listed first name or with an
// initial.
func (l *linker) opensFirst(m *mention) bool {
	word := l.w.word(m.first)
	return len(word) < 3 || names.word(word)&gaz.First != 0
}

// isEmployer reports whether nothing but an office of companies stands between m,
// which opens with no first name, and the person next.
func (l *linker) isEmployer(m, next *mention) bool {
	n := next.first - m.last
	if next.typ != namePerson || n < 1 || n > 2 || l.opensFirst(m) || l.w.sentences[l.sentenceOf(m.first)].last <= next.first {
		return false
	}
	return inWords(companyOffices, strings.ToLower(l.w.textOf(m.last, next.first)))
}

// settleBeside gives names of one word the type that a longer name of the story tells: "Irma" is the storm where "Hurricane
// Irma" is named, "Chippa" the club where "Chippa United" is and nobody has that name, "Andoni" the district
// where "Andoni LGA" is.
func (l *linker) settleBeside() {
	for i := range l.forms {
		f := &l.forms[i]
		w := l.curtWord(f)
		if w == nil {
			continue
		}
		at, ok := l.byKey.find(joinHash(hashSeed, w.key))
		if !ok {
			continue
		}
		x := &l.forms[at]
		switch {
		case x.typ > nameMisc || x.given >= 0:
		case f.typ != nameEvent:
			if (x.typ == namePerson || x.typ == nameMisc) && !l.isOfPerson(w) {
				x.typ = f.typ
			}
		case (x.typ != nameGPE || names.word(l.w.word(w.token))&gaz.GPE == 0) && !l.isOfPerson(w):
			x.typ = nameEvent
			l.join(at, int32(i))
		}
	}
}

// curtWord returns the word by which a story may call the storm, the club, the town or the district of form f, or nil.
func (l *linker) curtWord(f *form) *nameWord {
	words := l.words[f.from:f.to]
	if len(words) < 2 || len(words) > 3 {
		return nil
	}
	m := &l.mentions[f.first]
	first, last := l.w.word(m.first), l.w.word(m.last-1)
	switch {
	case f.typ == nameEvent && len(words) == 2 && inCased(stormNouns, first):
		return &words[1]
	case f.typ == nameOrg && inWords(clubNouns, last) && l.isCurtFor(words[1:]) && names.word(l.w.word(words[0].token))&^gaz.Surname == 0,
		f.typ == nameGPE && inCased(districtEnds, last):
		return &words[0]
	case f.typ == nameGPE && len(words) == 3 && words[1].kind == wordSmall && inCased(townHeads, first):
		return &words[2] // "Nanton" where "Town of Nanton" is named
	}
	return nil
}

// isOfPerson reports whether w is a word of a person's name of several words.
func (l *linker) isOfPerson(w *nameWord) bool {
	for i := range l.forms {
		if f := &l.forms[i]; f.typ == namePerson && f.to-f.from > 1 &&
			slices.ContainsFunc(l.words[f.from:f.to], func(x nameWord) bool { return x.key == w.key }) {
			return true
		}
	}
	return false
}

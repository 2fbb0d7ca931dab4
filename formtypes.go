package lede

import (
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
// person.
func (l *linker) retypeForms(a *Article) {
	l.trustAuthors(a)
	var firms map[uint64]bool
	for i := range l.forms {
		if words := l.wordsOf(int32(i)); l.forms[i].typ == nameOrg && words[len(words)-1].kind == wordSuffix {
			if firms == nil {
				firms = map[uint64]bool{}
			}
			firms[l.key(l.words[l.forms[i].from:l.forms[i].to-1], nameOrg, "")] = true
		}
	}
	for i := range l.mentions {
		m := &l.mentions[i]
		if l.forms[m.form].given >= 0 {
			continue
		}
		switch {
		case m.typ == namePerson && l.isOfPlace(m):
			l.vote(m, nameGPE)
		case m.typ == nameOrg && i > 0 && l.isAddress(&l.mentions[i-1], m):
			l.vote(m, nameGPE)
		case m.typ == nameGPE && l.isTrade(m) && !l.isTown(m):
			l.vote(m, nameOrg)
		}
		if m.typ != namePerson {
			continue
		}
		if firms != nil && firms[l.key(l.wordsOf(m.form), nameOrg, "")] || l.isTrade(m) || i+1 < len(l.mentions) && l.isEmployer(m, &l.mentions[i+1]) {
			l.vote(m, nameOrg)
		}
	}
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
	return m.last-m.first == 1 && int(m.last) < len(l.w.tokens) && l.w.tokens[m.last].space && inWords(placePeople, l.w.word(m.last))
}

// isTrade reports whether a word for a kind of company, in small letters, stands
// before m and m opens with no first name.
func (l *linker) isTrade(m *mention) bool {
	if m.first == 0 || l.w.tokens[m.first-1].shape != shapeLower || !inWords(companyTrades, l.w.word(m.first-1)) {
		return false
	}
	return !l.opensFirst(m)
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
		if f.typ != nameEvent && f.typ != nameOrg && f.typ != nameGPE || f.to-f.from < 2 || f.to-f.from > 3 {
			continue
		}
		words := l.words[f.from:f.to]
		m := &l.mentions[f.first]
		w, typ := &words[0], f.typ
		switch {
		case f.typ == nameEvent:
			if w = &words[len(words)-1]; len(words) > 2 || !inCased(stormNouns, l.w.word(m.first)) {
				continue
			}
		case f.typ == nameOrg:
			if !l.isCurtFor(words[1:]) || !inWords(clubNouns, l.w.word(m.last-1)) || names.word(l.w.word(w.token))&^gaz.Surname != 0 {
				continue
			}
		case len(words) == 3 && words[1].kind == wordSmall && inCased(townHeads, l.w.word(m.first)):
			w = &words[2] // "Nanton" where "Town of Nanton" is named
		case l.w.word(m.last-1) != "LGA":
			continue
		}
		at, ok := l.byKey.find(joinHash(hashSeed, w.key))
		if !ok || l.forms[at].typ > nameMisc || l.forms[at].given >= 0 || l.forms[at].typ == typ && typ != nameEvent || l.isOfPerson(w) {
			continue
		}
		if x := &l.forms[at]; typ == nameEvent && (x.typ != nameGPE || names.word(l.w.word(l.mentions[x.first].first))&gaz.GPE == 0) {
			x.typ = typ
			l.join(at, int32(i))
		} else if typ != nameEvent && (x.typ == namePerson || x.typ == nameMisc) {
			x.typ = typ
		}
	}
}

// isOfPerson reports whether w is a word of a person's name of several words.
func (l *linker) isOfPerson(w *nameWord) bool {
	for i := range l.forms {
		if f := &l.forms[i]; f.typ == namePerson && f.to-f.from > 1 {
			for j := range l.words[f.from:f.to] {
				if l.words[int(f.from)+j].key == w.key {
					return true
				}
			}
		}
	}
	return false
}

package lede

import "github.com/lede-news/lede/internal/gaz"

// The tagger knows persons, bodies, places and the rest; which of the rest a name is, and
// whether a place is a building or a body, the story tells elsewhere, or general knowledge.

// retypeThings gives names the type that general knowledge or the words beside them tell:
// the "White House" is a body, "Titan" a place among planets and moons, "Galileo" in
// "NASA's Galileo spacecraft" a product.
func (l *linker) retypeThings() {
	ofSpace, asked := false, false // whether the story is of space
	for i := range l.forms {
		f := &l.forms[i]
		if f.typ > nameMisc || f.given >= 0 {
			continue
		}
		m := &l.mentions[f.first]
		name := l.w.textOf(m.first, m.last)
		if typ, ok := knownThings()[name]; ok && (f.typ != namePerson || m.last-m.first > 1) {
			l.vote(m, typ)
			continue
		}
		if inSorted(heavenlyBodies, name) {
			if !asked {
				ofSpace, asked = l.isOfSpace(), true
			}
			if ofSpace {
				l.vote(m, nameLoc)
				continue
			}
		}
		if typ := l.typeWithin(f.typ, m); typ != f.typ {
			l.vote(m, typ)
		}
	}
	for i := range l.mentions {
		m := &l.mentions[i]
		if m.typ > nameMisc || l.forms[m.form].given >= 0 {
			continue
		}
		if typ := l.typeBefore(m); typ != m.typ {
			l.vote(m, typ)
		} else if typ := l.typeBehind(m); typ != m.typ {
			l.vote(m, typ)
		}
	}
}

// typeWithin returns the type that the words of the name m tell, which is taken for one of type typ, or typ.
func (l *linker) typeWithin(typ nameType, m *mention) nameType {
	switch last := l.w.word(m.last - 1); {
	case m.last-m.first < 2:
	case typ == nameMisc && l.isOfMaker(m):
		return nameProduct
	case isPlace(typ) && inCased(centreNouns, last) && l.isOfStudy(m):
		return nameOrg // "Shanghai Astronomical Observatory", but "Vardo Shopping Centre"
	case typ == nameOrg && inCased(capitolNouns, last):
		return nameFac // "Indiana Statehouse"
	case typ == nameMisc && inCased(meetingNouns, last):
		return nameEvent // "Caribbean Financial Access Roundtable"
	}
	return typ
}

// isOfSpace reports whether three different words of astronomy stand in the story, so that
// "Europa" and "Titan" are moons there.
func (l *linker) isOfSpace() bool {
	const enough = 3
	var seen [enough]string
	n := 0
	for i := range l.w.tokens {
		t := &l.w.tokens[i]
		if t.kind != tokWord || t.shape == shapeUpper {
			continue
		}
		word := l.w.word(int32(i))
		if len(word) < 4 || len(word) > 12 || !inWords(spaceWords, word) || inCased(seen[:n], word) {
			continue
		}
		seen[n] = word
		if n++; n == enough {
			return true
		}
	}
	return false
}

// isOfMaker reports whether m is what a maker of goods calls its ware, the maker before it:
// "Nissan Connect", "Amazon Music Unlimited". Cups and buildings that bear a maker's name
// are no wares.
func (l *linker) isOfMaker(m *mention) bool {
	if m.last-m.first < 2 || !l.w.tokens[m.first+1].space || !inSorted(makers, l.w.word(m.first)) {
		return false
	}
	c := names.word(l.w.word(m.last - 1))
	return c&(gaz.EventWord|gaz.OrgWord|gaz.FacWord|gaz.PlaceWord|gaz.NORP|gaz.Role) == 0
}

// isOfStudy reports whether a word in the name m tells that people study or govern
// something there, so that it is a body before it is a house.
func (l *linker) isOfStudy(m *mention) bool {
	for i := m.first; i+1 < m.last; i++ {
		if inWords(studyWords, l.w.word(i)) {
			return true
		}
	}
	return false
}

// typeBefore returns the type that the words before m tell, or its own: "the planet
// Mercury", "the village of Laishevo".
func (l *linker) typeBefore(m *mention) nameType {
	if m.first == 0 || !l.w.tokens[m.first].space || l.w.tokens[m.first-1].shape != shapeLower {
		return m.typ
	}
	before := l.w.word(m.first - 1)
	switch {
	case before == "of" && m.first > 1 && m.typ != namePerson && inWords(townNouns, l.w.word(m.first-2)):
		if m.typ != nameNORP && !l.isListed(m, gaz.Org|gaz.Place|gaz.Fac|gaz.Misc|gaz.Event) &&
			names.word(l.w.word(m.last-1))&(gaz.OrgWord|gaz.FacWord) == 0 {
			return nameGPE
		}
	case inWords(heavenNouns, before):
		return nameLoc
	case isPlace(m.typ) && l.isVessel(m):
		return nameProduct
	case m.typ == nameMisc || m.typ == nameOrg:
		if inWords(wareOpeners, before) && !l.isListed(m, gaz.Org|gaz.NORP) {
			return nameProduct
		}
	}
	return m.typ
}

// isVessel reports whether m, a name that is not listed, is that of a vessel: its kind stands
// before it, "the trawler Havbris", or it stands by itself behind that, "a Norwegian ship, the
// Havbris, was boarded".
func (l *linker) isVessel(m *mention) bool {
	if m.first < 3 || l.isListed(m, gaz.Org|gaz.NORP|gaz.Country|gaz.GPE|gaz.Place) {
		return false
	}
	if inWords(vesselNouns, l.w.word(m.first-1)) {
		return true
	}
	alone := int(m.last) < len(l.w.tokens) && l.w.tokens[m.last].kind == tokPunct
	return alone && l.w.word(m.first-1) == "the" && l.w.word(m.first-2) == "," && inWords(vesselNouns, l.w.word(m.first-3))
}

// typeBehind returns the type that the noun behind m tells, or its own: "Galileo
// spacecraft", "Wunderlist app", "Walter Reed hospital". A body's things are the body's:
// "NASA spacecraft".
func (l *linker) typeBehind(m *mention) nameType {
	if int(m.last) >= len(l.w.tokens) || !l.w.tokens[m.last].space || l.w.tokens[m.last].shape != shapeLower || m.typ == nameNORP {
		return m.typ
	}
	behind := l.w.word(m.last)
	switch {
	case inWords(craftNouns, behind):
		if (m.typ != namePerson || m.first > 0 && isPossessive(l.w.word(m.first-1))) && !l.isListed(m, gaz.Org|gaz.NORP|gaz.Country) {
			return nameProduct
		}
	case m.typ == nameMisc && inWords(wareNouns, behind):
		if !l.isListed(m, gaz.Org|gaz.NORP|gaz.GPE|gaz.Event|gaz.Misc) {
			return nameProduct
		}
	case m.typ == nameOrg && inWords(appNouns, behind):
		if !l.isListed(m, gaz.Org) && l.w.tokens[m.last-1].shape != shapeUpper {
			return nameProduct
		}
	case m.typ == nameMisc && inWords(bodyPeople, behind):
		return nameOrg
	case m.typ == namePerson && inWords(siteNouns, behind):
		if l.forms[m.form].count <= 2 && m.last-m.first > 1 && !l.isNoun(m.last+1) {
			return nameFac
		}
	}
	return m.typ
}

// isNoun reports whether a word in small letters that is no small word stands at token i:
// "visit" in "hospital visit".
func (l *linker) isNoun(i int32) bool {
	if int(i) >= len(l.w.tokens) || l.w.tokens[i].shape != shapeLower {
		return false
	}
	known := quoteWords().find(smallHash(l.w.word(i)))
	return known == nil || known.pos == posOpen
}

// isListed reports whether the gazetteer has the name of m as one of class.
func (l *linker) isListed(m *mention, class nameClass) bool {
	return l.classOf(m.first, m.last)&class != 0
}

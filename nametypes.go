package lede

import (
	"strings"

	"github.com/lede-news/lede/internal/gaz"
)

// typeOf returns the type of the name of the tokens [first, last) of s, which
// the model takes for one of the given kind. The model knows four kinds; the
// types within a kind are told apart by the gazetteer, by the words in the name
// and by the words beside it.
func (t *tagger) typeOf(s sentence, first, last int32, kind int) nameType {
	switch kind {
	case kindPerson:
		if n := last - first; n > 1 && t.of[first].text == "Co" && t.at(last-1).listing(true)&gaz.GPE != 0 {
			return nameGPE // a county of Ireland: Co Limerick
		}
		return namePerson
	case kindOrg:
		return nameOrg
	}
	n := t.typeClues(first, last)
	if kind == kindPlace {
		if n.isBody() || n.isCompany() || n.isTicker() {
			return nameOrg
		}
		return n.placeType()
	}
	return t.otherType(s, first, last, n)
}

// typeClues is what the words of a name say of its type.
type typeClues struct {
	whole      nameClass // of the name as a whole
	opens      nameClass // of its first word
	ends       nameClass // of its last word
	open, head *wordForm // its first and its last word
	several    bool
}

// typeClues returns what the words of the tokens [first, last) say.
func (t *tagger) typeClues(first, last int32) typeClues {
	a, b := t.at(first), t.at(last-1)
	n := typeClues{
		opens: a.listing(true), ends: b.listing(true),
		open: a, head: b,
		several: last-first > 1,
	}
	if !n.several {
		n.whole = a.listing(true)
		return n
	}
	n.whole, _ = names.name(t.w.textOf(first, last))
	if n.whole == 0 && a.opensListed(true) {
		// In a line in capitals.
		if _, count, class := names.phrase(t.w, int(first), int(last), true); int32(count) == last-first {
			n.whole = class
		}
	}
	return n
}

// placeType returns the type of a place. One of which nothing is known is taken
// for a town.
func (n typeClues) placeType() nameType {
	switch {
	case n.whole&gaz.GPE != 0:
		return nameGPE // Geneva, New York, Cape Town
	case n.whole&gaz.Fac != 0:
		return nameFac // the Kremlin
	case n.whole&gaz.Place != 0:
		return nameLoc // Europe, the Sahel
	case compassWordSet.has(n.open):
		return nameLoc // the West, northern Gaza; South Africa is listed
	case !n.several:
		return nameGPE
	case governedWordSet.has(n.head) || governedWordSet.has(n.open):
		return nameGPE
	case n.ends&gaz.FacWord != 0:
		return nameFac // Gatwick Airport
	case n.ends&gaz.PlaceWord != 0:
		return nameLoc // Rift Valley
	case n.opens&gaz.FacWord != 0:
		return nameFac // Hotel President Wilson
	case n.opens&gaz.PlaceWord != 0:
		return nameLoc // Lake Geneva
	}
	return nameGPE
}

// isBody reports whether the name is listed as that of a body and of no place,
// person or people, so that it is one even where the model saw a place: Ibama,
// Wings Air. Arsenal, Chelsea and Sunderland are places too, and stay.
func (n typeClues) isBody() bool {
	return n.whole&gaz.Org != 0 && n.whole&(gaz.GPE|gaz.Fac|gaz.Place|gaz.Person|gaz.NORP|gaz.Common) == 0
}

// isCompany reports whether the name ends in a word that ends the names of
// companies only: Halden Biosciences.
func (n typeClues) isCompany() bool {
	return n.several && n.whole == 0 && companyEndSet.has(n.head)
}

// isTicker reports whether the name is the sign of a share on an exchange:
// NORDV.CO, HLAG.DE. U.S. and St.Gallen are none.
func (n typeClues) isTicker() bool {
	s := n.head.text
	dot := strings.IndexByte(s, '.')
	if n.several || n.whole != 0 || dot < 3 || dot+1 >= len(s) || len(s)-dot > 3 {
		return false
	}
	for i := range len(s) {
		if i != dot && (s[i] < 'A' || s[i] > 'Z') {
			return false
		}
	}
	return true
}

// otherType returns the type of the name of the tokens [first, last) of s, which
// is no person, body or place.
func (t *tagger) otherType(s sentence, first, last int32, n typeClues) nameType {
	before := t.wordForm(s, first-1)
	switch {
	case last-first == 2 && n.whole == 0 && plainStyleSet.has(n.open):
		return namePerson // Miss Cullinane
	case n.isPeople():
		if n.whole&gaz.Language != 0 && speechWordSet.has(before) && !t.describes(s, last) {
			return nameMisc // in English
		}
		return nameNORP
	case n.whole&gaz.Event != 0:
		return nameEvent // they play Super Bowl
	case n.whole&gaz.Misc != 0 && n.whole&gaz.Product == 0:
		return nameMisc // a single Covid case
	case t.inMarks(s, first, last) || workNounSet.has(before):
		return nameWork
	case n.isEvent():
		return nameEvent
	case n.whole&gaz.Product != 0 || n.several && isModelNumber(n.head.text):
		return nameProduct
	}
	return nameMisc
}

// describes reports whether a noun in small letters stands behind the name that
// ends before token last of s, so that the name is its adjective: "a stake in
// Thai brewers", but "in Thai and English", "in English on Friday".
func (t *tagger) describes(s sentence, last int32) bool {
	if last >= s.last {
		return false
	}
	next := &t.w.tokens[last]
	if next.kind != tokWord || next.shape != shapeLower {
		return false
	}
	known := quoteWords().find(smallHash(t.w.text[next.start:next.end]))
	return known == nil || known.pos == posOpen
}

// isPeople reports whether the name is that of people or their adjective:
// French, Kurds, South African, Western, Republicans.
func (n typeClues) isPeople() bool {
	const people = gaz.Demonym | gaz.People | gaz.Partisan
	switch {
	case n.whole&people != 0:
		return true
	case compassWordSet.has(n.open) && !n.several:
		return true // Western
	case n.whole != 0 && n.whole&^(gaz.Common|gaz.Surname|gaz.First) != 0:
		return false // listed as something else
	case n.several:
		return n.ends&gaz.Demonym != 0 && (compassWordSet.has(n.open) || n.opens&people != 0) // West African, Afro-Cuban
	}
	for _, end := range normEndings {
		if strings.HasSuffix(n.head.text, end) {
			return true
		}
	}
	return false
}

// isEvent reports whether the name is that of an event: World Cup, Battle of
// Kursk, Euro 96. Laws, prizes and plans are none.
func (n typeClues) isEvent() bool {
	switch {
	case n.whole&gaz.Event != 0:
		return true
	case !n.several:
		return n.ends&gaz.EventWord != 0 && !notEventWordSet.has(n.head) // the Olympics
	case eventOpenerSet.has(n.open):
		return true
	}
	return n.ends&gaz.EventWord != 0 && !notEventWordSet.has(n.head)
}

// isModelNumber reports whether s is a number as makers give to their things:
// 747, A320, 29. A year is none.
func isModelNumber(s string) bool {
	digits := 0
	for i := range len(s) {
		if isDigit(s[i]) {
			digits++
		}
	}
	return digits > 0 && !(digits == 4 && len(s) == 4 && (s[0] == '1' || s[0] == '2'))
}

// inMarks reports whether the tokens [first, last) of s are all that stands
// between two quotation marks.
func (t *tagger) inMarks(s sentence, first, last int32) bool {
	return first > s.first && last < s.last &&
		t.w.tokens[first-1].kind == tokMark && t.w.tokens[last].kind == tokMark
}

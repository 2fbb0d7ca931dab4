package lede

import "github.com/lede-news/lede/internal/gaz"

// typeOf returns the type of the name of the tokens [first, last) of s, which
// the model takes for one of the given kind.
func (t *tagger) typeOf(s sentence, first, last int32, kind int) nameType {
	f := &t.forms[t.of[last-1]]
	class := f.listedCaps
	whole, _ := names.name(t.w.text[t.w.tokens[first].start:t.w.tokens[last-1].end])
	switch kind {
	case kindPerson:
		return namePerson
	case kindOrg:
		return nameOrg
	case kindPlace:
		open := t.forms[t.of[first]].listedCaps
		switch {
		case whole&gaz.GPE != 0:
			return nameGPE
		case whole&gaz.Fac != 0 || last-first > 1 && (class|open)&gaz.FacWord != 0:
			return nameFac
		case whole&gaz.Place != 0 || last-first > 1 && (class|open)&gaz.PlaceWord != 0:
			return nameLoc
		}
		return nameGPE
	}
	switch {
	case (whole|class)&(gaz.Demonym|gaz.People|gaz.Partisan) != 0 && last-first <= 2:
		return nameNORP
	case whole&gaz.Event != 0 || class&gaz.EventWord != 0:
		return nameEvent
	case whole&gaz.Product != 0:
		return nameProduct
	}
	return nameMisc
}

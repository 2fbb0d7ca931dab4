package lede

import (
	"slices"
	"testing"
)

func TestTypeTablesSorted(t *testing.T) {
	for name, table := range map[string][]string{
		"governedWords": governedWords, "compassWords": compassWords, "notEventWords": notEventWords,
		"eventOpeners": eventOpeners, "workNouns": workNouns, "speechWords": speechWords, "normEndings": normEndings, "companyEnds": companyEnds, "plainStyles": plainStyles,
		"compoundTails": compoundTails, "buildingOpeners": buildingOpeners, "plainOpeners": plainOpeners,
	} {
		if !slices.IsSorted(table) {
			t.Errorf("%s is not sorted", name)
		}
		if len(slices.Compact(slices.Clone(table))) != len(table) {
			t.Errorf("%s has a word twice", name)
		}
	}
}

// TestTypeOf gives names whose coarse kind is known their type. The name stands
// between ⟦ and ⟧.
func TestTypeOf(t *testing.T) {
	for _, test := range []struct {
		kind int
		text string
		want nameType
	}{
		{kindPlace, "He landed in ⟦Geneva⟧ late.", nameGPE},
		{kindPlace, "He swam in ⟦Lake Geneva⟧ late.", nameLoc},
		{kindPlace, "Rain fell over ⟦Europe⟧ at noon.", nameLoc},
		{kindPlace, "Rain fell over ⟦northern Ghana⟧ at noon.", nameLoc},
		{kindPlace, "Rain fell over ⟦South Africa⟧ at noon.", nameGPE},
		{kindPlace, "They met at the ⟦Hotel President Wilson⟧ again.", nameFac},
		{kindPlace, "They met at ⟦Marlow Airport⟧ again.", nameFac},
		{kindPlace, "They met at ⟦Marlow⟧ again.", nameGPE},
		{kindPlace, "They live in ⟦Marlow County⟧ now.", nameGPE},
		{kindPlace, "They live in the ⟦Marlow Valley⟧ now.", nameLoc},
		{kindPlace, "Shares of ⟦Marlow Therapeutics⟧ fell.", nameOrg},
		{kindPlace, "Shares of (⟦MARLW.CO⟧) fell.", nameOrg},
		{kindPlace, "Troops of the ⟦U.S.⟧ left.", nameGPE},
		{kindPlace, "A flood in ⟦Marlow Laboratories⟧ again.", nameOrg},
		{kindPlace, "THEY MET IN ⟦NEW YORK⟧ AGAIN.", nameGPE},
		{kindPerson, "She was born in ⟦Co Limerick⟧ then.", nameGPE},
		{kindPerson, "She was met by ⟦Co Vardle⟧ then.", namePerson},
		{kindOther, "Its ⟦Western⟧ allies agreed.", nameNORP},
		{kindOther, "The ⟦French⟧ agreed.", nameNORP},
		{kindOther, "The ⟦South African⟧ team won.", nameNORP},
		{kindOther, "The ⟦Ruritanian⟧ team won.", nameNORP},
		{kindOther, "She spoke in ⟦English⟧ throughout.", nameMisc},
		{kindOther, "They won the ⟦World Cup⟧ again.", nameEvent},
		{kindOther, "They fell in the ⟦Battle of Marlow⟧ then.", nameEvent},
		{kindOther, "They broke the ⟦Clean Rivers Act⟧ twice.", nameMisc},
		{kindOther, "They won the ⟦Marlow Prize⟧ twice.", nameMisc},
		{kindOther, "She read “⟦The Salt Road⟧” twice.", nameWork},
		{kindOther, "She read the novel ⟦Salt Road⟧ twice.", nameWork},
		{kindOther, "So ⟦Miss Vardle⟧ left.", namePerson},
		{kindOther, "She won ⟦Miss World⟧ again.", nameEvent},
		{kindOther, "He flew a ⟦Kestrel 400⟧ home.", nameProduct},
		{kindOther, "He won at ⟦Marlow 1998⟧ again.", nameMisc},
	} {
		text, first, last := markedTokens(test.text)
		w := &work{text: text, units: []unit{{end: int32(len(text)), kind: unitParagraph}}}
		w.tokens, w.sentences = tokenize(text, w.units)
		var tg tagger
		tg.read(w)
		var a, b int32
		for i, tok := range w.tokens {
			if int(tok.start) == first {
				a = int32(i)
			}
			if int(tok.end) == last {
				b = int32(i) + 1
			}
		}
		tg.w = w
		if got := tg.typeOf(w.sentences[0], a, b, test.kind); got != test.want {
			t.Errorf("%s: %s, want %s", test.text, got.entityType(), test.want.entityType())
		}
	}
}

// markedTokens returns text without its marks ⟦ and ⟧, and where they stood.
func markedTokens(text string) (plain string, start, end int) {
	var b []byte
	for _, r := range text {
		switch r {
		case '⟦':
			start = len(b)
		case '⟧':
			end = len(b)
		default:
			b = append(b, string(r)...)
		}
	}
	return string(b), start, end
}

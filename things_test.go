package lede

import (
	"slices"
	"testing"
)

// TestThingTablesSorted checks the tables that are searched by halves.
func TestThingTablesSorted(t *testing.T) {
	for name, table := range map[string][]string{
		"knownWares": knownWares, "knownBodies": knownBodies, "knownLocs": knownLocs, "knownTowns": knownTowns, "knownEvents": knownEvents,
		"knownSites": knownSites, "knownOthers": knownOthers, "heavenlyBodies": heavenlyBodies, "spaceWords": spaceWords,
		"heavenNouns": heavenNouns, "vesselNouns": vesselNouns, "townNouns": townNouns, "makers": makers, "craftNouns": craftNouns, "wareNouns": wareNouns,
		"appNouns": appNouns, "wareOpeners": wareOpeners, "bodyPeople": bodyPeople, "siteNouns": siteNouns,
		"capitolNouns": capitolNouns, "centreNouns": centreNouns, "meetingNouns": meetingNouns, "studyWords": studyWords,
	} {
		if !slices.IsSorted(table) {
			t.Errorf("%s is not sorted", name)
		}
		if len(slices.Compact(slices.Clone(table))) != len(table) {
			t.Errorf("%s has a word twice", name)
		}
	}
}

// TestRetypeThings has names that a tagger took for something, and the type that the words
// beside them or general knowledge tell. The name stands between ⟦ and ⟧.
func TestRetypeThings(t *testing.T) {
	for _, tt := range []struct {
		text      string
		tag, want EntityType
		reason    string
	}{
		{"The ⟦White House⟧ said no.", Fac, Org, "a body called after its house"},
		{"The ⟦Brown House⟧ was sold.", Fac, Fac, "a house"},
		{"Markets in ⟦Asia⟧ fell.", GPE, Loc, "a continent"},
		{"Markets in ⟦Asiago⟧ fell.", GPE, GPE, "a town"},
		{"The ⟦Nissan Sentra⟧ is new.", Org, Product, "a listed car"},
		{"The ⟦Nissan Vardo⟧ is new.", Misc, Product, "a maker and its ware"},
		{"The ⟦Nissan Cup⟧ is new.", Misc, Misc, "a maker's cup"},
		{"The ⟦Vardo Nissan⟧ is new.", Misc, Misc, "the maker behind it"},
		{"Its ⟦Corvo⟧ spacecraft left.", Misc, Product, "a craft"},
		{"Its ⟦Corvo⟧ spacecraft left.", GPE, Product, "a craft"},
		{"The ⟦NASA⟧ spacecraft left.", Org, Org, "whose craft it is"},
		{"The ⟦Russian⟧ spacecraft left.", NORP, NORP, "whose craft it is"},
		{"She opened the ⟦Noteworld⟧ app again.", Org, Product, "a program"},
		{"She opened the ⟦BBC⟧ app again.", Org, Org, "a body's program"},
		{"They fired ⟦Stormlight⟧ missiles again.", Misc, Product, "a weapon"},
		{"They fired ⟦Vardo⟧ missiles again.", Org, Org, "a maker's weapons"},
		{"They got the ⟦Covid-19⟧ vaccine.", Misc, Misc, "what it is against"},
		{"The moon ⟦Vardia⟧ is cold.", Person, Loc, "a moon"},
		{"Guards boarded the trawler ⟦Havbris⟧ at noon.", GPE, Product, "a vessel"},
		{"It met a Norwegian ship, the ⟦Havbris⟧, at noon.", GPE, Product, "a vessel, its kind before it"},
		{"It met a Norwegian ship, the ⟦Havbris⟧ said.", GPE, GPE, "who says it"},
		{"The ship ⟦Norway⟧ built left.", GPE, GPE, "a country"},
		{"The ship in ⟦Havbris⟧ left.", GPE, GPE, "where it is"},
		{"The singer ⟦Vardia⟧ is cold.", Person, Person, "a person"},
		{"The moon of a planet, ⟦Titan⟧, is cold to astronomers.", Misc, Loc, "a moon, by the words of the story"},
		{"The shares of the watchmaker, ⟦Titan⟧, fell.", Org, Org, "a firm"},
		{"They live in the village of ⟦Lower Vardo⟧ now.", Loc, GPE, "a village"},
		{"They live by the lake of ⟦Lower Vardo⟧ now.", Loc, Loc, "a lake"},
		{"They sing in the city of ⟦Vardo Chamber Council⟧ now.", Org, Org, "a body"},
		{"Then an ⟦Air Vardo⟧ spokesperson said no.", Misc, Org, "who has a spokesperson"},
		{"The ⟦Vardo Astronomical Observatory⟧ said no.", Fac, Org, "a body that studies"},
		{"The ⟦Vardo Shopping Centre⟧ was shut.", Fac, Fac, "a house"},
		{"The ⟦Vardo Statehouse⟧ was shut.", Org, Fac, "a house of parliament"},
		{"The ⟦Vardo Senate⟧ was shut.", Org, Org, "who meets in it"},
		{"The ⟦Vardo Access Roundtable⟧ was short.", Misc, Event, "a meeting"},
		{"The ⟦Vardo Access Award⟧ was short.", Misc, Misc, "no meeting"},
		{"Then ⟦Ann Vardo⟧ hospital was shut.", Person, Fac, "a site called after a person"},
		{"The ⟦Ann Vardo⟧ hospital visit was short.", Person, Person, "a person's visit"},
		{"The ⟦Vardo⟧ hospital was shut.", Person, Person, "one word, which may be a person's"},
	} {
		text, tags := taggedAs(tt.text, tt.tag)
		a, err := Parse(text, onePart, EntitiesBy(func(string) ([]Tag, error) { return tags, nil }))
		if err != nil {
			t.Fatal(err)
		}
		if len(a.Entities) == 0 {
			t.Errorf("%s: %s: nothing", tt.reason, tt.text)
		} else if e := a.Entities[0]; e.Name != text[tags[0].Start:tags[0].End] || e.Type != tt.want {
			t.Errorf("%s: %s: %s %s, want %s", tt.reason, tt.text, e.Type, e.Name, tt.want)
		}
	}
}

package lede

import (
	"strings"
	"testing"
)

// TestRetypeForms has names that a tagger took all for persons, or for bodies, and the
// type that the story tells. The name stands between ⟦ and ⟧.
func TestRetypeForms(t *testing.T) {
	for _, tt := range []struct {
		text      string
		tag, want EntityType
		reason    string
	}{
		{"Danish brewer ⟦Norre Vardo⟧ rose.", Person, Org, "the trade before it"},
		{"The carmaker ⟦Orvane-Holt⟧ rose.", Person, Org, "the trade before it"},
		{"The brewer ⟦Vardo⟧ rose.", GPE, Org, "what looks like a place"},
		{"The airline ⟦London⟧ rose.", GPE, GPE, "a listed place"},
		{"The developer ⟦Anna Keller⟧ rose.", Person, Person, "a trade of persons too, and a first name"},
		{"The painter ⟦Norre Vardo⟧ rose.", Person, Person, "a trade of persons"},
		{"Then ⟦Orvane-Holt⟧ CEO Jan Roos rose.", Person, Org, "a company's office behind it"},
		{"Then ⟦Orvane-Holt⟧ managing director Jan Roos rose.", Person, Org, "an office of two words"},
		{"Then ⟦Trump⟧ spokesman Jan Roos rose.", Person, Person, "an office that persons have"},
		{"Then ⟦Anna⟧ co-founder Jan Roos rose.", Person, Person, "a first name"},
		{"Then ⟦Moro⟧ councillors spoke.", Person, GPE, "people who govern a place"},
		{"Then ⟦Moro⟧ voters spoke.", Person, Person, "people of a person"},
		{"Then ⟦Anna Moro⟧ residents spoke.", Person, Person, "a name in full"},
		{"Then ⟦Tess Vardo⟧ spoke.", Org, Person, "who signs the story"},
		{"Then ⟦Tess Varda⟧ spoke.", Org, Org, "somebody else"},
	} {
		text, tags := taggedAs(tt.text, tt.tag)
		if at := strings.Index(text, "Jan Roos"); at >= 0 {
			tags = append(tags, Tag{Span: Span{at, at + len("Jan Roos")}, Type: Person})
		}
		sign := func(a *Article) error {
			a.Byline = &Byline{Authors: []string{"Tess Vardo"}}
			return nil
		}
		a, err := Parse(text, onePart, sign, EntitiesBy(func(string) ([]Tag, error) { return tags, nil }))
		if err != nil {
			t.Fatal(err)
		}
		if e := a.Entities[0]; e.Name != text[tags[0].Start:tags[0].End] || e.Type != tt.want {
			t.Errorf("%s: %s: %s %s, want %s", tt.reason, tt.text, e.Type, e.Name, tt.want)
		}
	}
}

// TestRetypeAddress checks that the town behind a street is no club.
func TestRetypeAddress(t *testing.T) {
	for text, want := range map[string]EntityType{
		"Lee Vardo, of Weelsby Street, Grimsby, spoke.": GPE, "Lee Vardo, of Weelsby Street, Grimsbo, spoke.": Org,
		"Lee Vardo, of Weelsby Hotel, Grimsby, spoke.": Org,
	} {
		fac, town := strings.Index(text, "Weelsby"), strings.Index(text, "Grimsb")
		a, err := Parse(text, onePart, EntitiesBy(func(string) ([]Tag, error) {
			comma := strings.LastIndex(text[:town], ",")
			return []Tag{{Span: Span{fac, comma}, Type: Fac}, {Span: Span{town, town + 7}, Type: Org, Confidence: 0.9}}, nil
		}))
		if err != nil {
			t.Fatal(err)
		}
		if got := a.Entities[1].Type; got != want {
			t.Errorf("%s: %s, want %s", text, got, want)
		}
	}
}

// TestRetypeFirm checks that a name is a company's throughout where the story has it
// with a company's form.
func TestRetypeFirm(t *testing.T) {
	text := "Halden Marine rose. Halden Marine, Inc. fell. Halden Moore left."
	tags := [][]Tag{
		{{Span: Span{0, 13}, Type: Person, Confidence: 0.9}},
		{{Span: Span{0, 18}, Type: Org, Confidence: 0.5}},
		{{Span: Span{0, 12}, Type: Person, Confidence: 0.9}},
	}
	n := 0
	a, err := Parse(text, onePart, EntitiesBy(func(string) ([]Tag, error) {
		n++
		return tags[min(n, len(tags))-1], nil
	}))
	if err != nil {
		t.Fatal(err)
	}
	if len(a.Entities) != 2 || a.Entities[0].Type != Org || a.Entities[0].Name != "Halden Marine, Inc." || len(a.Entities[0].Mentions) != 2 || a.Entities[1].Type != Person {
		t.Errorf("%+v", a.Entities)
	}
}

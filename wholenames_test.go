package lede

import (
	"slices"
	"strings"
	"testing"
)

func TestWholeNameTablesSorted(t *testing.T) {
	for name, table := range map[string][]string{
		"networks": networks, "peoplePrefixes": peoplePrefixes, "eventTails": eventTails, "latinEnds": latinEnds, "commonAcronyms": commonAcronyms, "journalGlue": journalGlue,
	} {
		if !slices.IsSorted(table) {
			t.Errorf("%s is not sorted", name)
		}
		if len(slices.Compact(slices.Clone(table))) != len(table) {
			t.Errorf("%s has a word twice", name)
		}
	}
}

// TestNamesCutOrGlued has texts in which a tagger took what stands between ⟦ and ⟧ for names, each
// with its type, and the names that are there.
func TestNamesCutOrGlued(t *testing.T) {
	for _, tt := range []struct{ text, want, reason string }{
		{"He left ⟦ORG Rutgers University⟧–⟦GPE New Brunswick⟧ then.", "ORG Rutgers University–New Brunswick", "a university and its seat"},
		{"He left ⟦ORG Rutgers University⟧ – ⟦GPE New Brunswick⟧ then.", "ORG Rutgers University|GPE New Brunswick", "a dash between blanks"},
		{"He left the ⟦ORG Vardo Council⟧–⟦GPE Moro⟧ pact then.", "ORG Vardo Council|GPE Moro", "no university"},
		{"Then ⟦ORG NBC⟧ 4 ⟦GPE New York⟧ said so.", "ORG NBC 4 New York", "a station"},
		{"Then ⟦ORG Arsenal⟧ 4 ⟦GPE Vardo⟧ 1 was the score.", "ORG Arsenal|GPE Vardo", "a score"},
		{"They are neo-⟦NORP Nazis⟧ all.", "NORP neo-Nazis", "no Nazis of old"},
		{"They are anti-⟦NORP Nazis⟧ all.", "NORP Nazis", "against them"},
		{"They won the ⟦EVENT Davis Cup⟧ Finals then.", "EVENT Davis Cup Finals", "the event goes on"},
		{"They won the ⟦EVENT Davis Cup⟧ finals then.", "EVENT Davis Cup", "a common word"},
		{"They won a ⟦EVENT Christmas⟧ Final then.", "EVENT Christmas", "a final at a feast"},
		{"They walked down ⟦FAC Fort Worth's Vine Avenue⟧ then.", "GPE Fort Worth|FAC Vine Avenue", "a city's street"},
		{"They walked down ⟦FAC King's Cross Road⟧ then.", "FAC King's Cross Road", "a street called after something else"},
		{"They met on ⟦GPE Lincoln's Inn Fields⟧ then.", "GPE Lincoln's Inn Fields", "an owner with a surname"},
		{"Look at ⟦PERSON Moon Europa⟧ then.", "LOC Europa", "what it is, in a headline"},
		{"Look at ⟦PERSON Moon Jaesun⟧ then.", "PERSON Moon Jaesun", "a surname"},
		{"It has ⟦GPE Yersinia⟧ pestis in it.", "MISC Yersinia pestis", "a species"},
		{"It has ⟦GPE Vardo⟧ buses in it.", "GPE Vardo", "an English word"},
		{"It was in the journal Lower Sea Studies on Monday.", "ORG Lower Sea Studies", "a journal"},
		{"It was in the journal Notices of the ⟦ORG Vardo Society⟧ then.", "ORG Notices of the Vardo Society", "a body within a journal's name"},
		{"It was in the journal Technology, which is new.", "ORG Technology", "a journal of one word"},
		{"It was in the journal Nature of May then.", "ORG Nature", "a month"},
		{"It was in the diary Lower Sea Studies then.", "", "no journal"},
		{"It was in the journal on Monday.", "", "a weekday"},
		{"The firm planned an ⟦ORG IPO⟧ then.", "", "a common noun, abbreviated"},
		{"The firm planned an ⟦ORG IPA⟧ then.", "ORG IPA", "maybe a body"},
		{"The Image Processing Office (⟦ORG IPO⟧) shut.", "ORG Image Processing Office", "a body's short form in brackets"},
		{"⟦GPE Marmots⟧ spread it. They ate marmots raw.", "", "a common noun that opens a sentence"},
		{"⟦GPE Marmots⟧ spread it. They ate Marmots raw.", "GPE Marmots", "with a capital within a sentence"},
		{"⟦GPE Marmots⟧ spread it. They ate rabbits raw.", "GPE Marmots", "nowhere in small letters"},
		{"⟦GPE Turkey⟧ spread it. They ate turkey raw.", "GPE Turkey", "a country"},
		{"⟦PERSON Grace⟧ left. They said grace first.", "PERSON Grace", "a first name"},
	} {
		text, tags := taggedText(tt.text)
		sent := false
		a, err := Parse(text, onePart, EntitiesBy(func(s string) ([]Tag, error) {
			if sent || !strings.HasPrefix(text, s) {
				return nil, nil
			}
			sent = true
			return tags, nil
		}))
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, e := range a.Entities {
			if e.Type != DateType {
				got = append(got, string(e.Type)+" "+e.Name)
			}
		}
		if got := strings.Join(got, "|"); got != tt.want {
			t.Errorf("%s: %s: %q, want %q", tt.reason, tt.text, got, tt.want)
		}
	}
}

// taggedText returns text without its marks, and the names that stand between them, each
// behind its type.
func taggedText(text string) (string, []Tag) {
	var plain strings.Builder
	var tags []Tag
	for text != "" {
		before, rest, _ := strings.Cut(text, "⟦")
		plain.WriteString(before)
		mark, behind, _ := strings.Cut(rest, "⟧")
		if typ, name, ok := strings.Cut(mark, " "); ok {
			start := plain.Len()
			plain.WriteString(name)
			tags = append(tags, Tag{Span: Span{start, plain.Len()}, Type: EntityType(typ), Confidence: 0.9})
		}
		text = behind
	}
	return plain.String(), tags
}

// taggedAs is taggedText of a text whose one name stands between ⟦ and ⟧ without its type, typ.
func taggedAs(text string, typ EntityType) (string, []Tag) {
	return taggedText(strings.Replace(text, "⟦", "⟦"+string(typ)+" ", 1))
}

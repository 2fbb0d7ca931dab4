package lede

import (
	"regexp"
	"slices"
	"strings"
	"testing"
)

// typedName finds what is between ⟦ and ⟧ with the type before it: "⟦GPE Lund⟧".
var typedName = regexp.MustCompile(`⟦([A-Z_]+) ([^⟧]*)⟧`)

// TestRetype has what a tagger took for names, with the types that it gave them, and the entities that the
// words of the names and those beside them make of these.
func TestRetype(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		// Roads.
		{"Lorries left the ⟦GPE A96⟧ near Kirkton.", "FAC A96"},
		{"Lorries left on the ⟦MISC B979⟧ on Monday.", "FAC B979"},
		{"Airlines fly the ⟦PRODUCT A320⟧ daily.", "PRODUCT A320"},
		{"A crash on the ⟦GPE A93 Banchory⟧ to Aboyne road.", "FAC A93; GPE Banchory"},
		{"They met at I-⟦GPE 35⟧ by dusk.", "FAC I-35"},
		{"Traffic went to ⟦GPE U.S. Route 20⟧ instead.", "FAC U.S. Route 20"},
		{"Lorries left ⟦PRODUCT SR-99⟧ by dusk.", "FAC SR-99"},
		{"Lorries left ⟦PRODUCT PT-99⟧ by dusk.", "PRODUCT PT-99"},
		{"Leaders of the ⟦ORG G20⟧ met.", "ORG G20"},
		// Storms.
		{"Roofs went when ⟦PERSON Hurricane Odile⟧ came. By dawn ⟦PERSON Odile⟧ was gone.", "EVENT Hurricane Odile"},
		{"Roofs went when ⟦PERSON Hurricane Odile⟧ came to ⟦PERSON Odile Roux⟧. Then ⟦PERSON Odile⟧ left.", "EVENT Hurricane Odile; PERSON Odile Roux"},
		{"Rain fell when ⟦PERSON Storm Odette⟧ came.", "EVENT Storm Odette"},
		{"She was training when ⟦PERSON Storm Arden⟧ came.", "PERSON Storm Arden"},
		{"A film with ⟦PERSON Storm Arden⟧ opens.", "PERSON Storm Arden"},
		{"Roofs went when hurricanes ⟦PERSON Odile⟧ and ⟦PERSON Marta⟧ came.", "EVENT Odile; EVENT Marta"},
		{"Roofs went when ⟦PERSON Odile⟧ and ⟦PERSON Marta⟧ came.", "PERSON Odile; PERSON Marta"},
		// Police, streets, bodies behind places.
		{"The ⟦GPE Vardo Police District⟧ held two men.", "ORG Vardo Police District"},
		{"They met at the ⟦FAC Vardo Police Station⟧ there.", "FAC Vardo Police Station"},
		{"He lives on ⟦LOC West 23rd Street⟧ there.", "FAC West 23rd Street"},
		{"A ⟦GPE Vardo County⟧ Fire District crew came.", "ORG Vardo County Fire District"},
		{"A ⟦GPE Vardo County⟧ crew came.", "GPE Vardo County"},
		{"Then ⟦GPE Vardo County⟧ Council Leader Lee came.", "GPE Vardo County"},
		{"The body was found near ⟦ORG Blackburn⟧ there.", "GPE Blackburn"},
		{"The goal was scored by ⟦ORG Blackburn⟧ there.", "ORG Blackburn"},
		{"Then ⟦PERSON Wainwood⟧'s council met.", "GPE Wainwood"},
		{"Then ⟦PERSON Wainwood⟧'s brother met.", "PERSON Wainwood"},
		// Districts, courts, houses, laws.
		{"Gunmen struck in ⟦PERSON Odoni LGA⟧ on Monday, where ⟦PERSON Odoni⟧ people fled.", "GPE Odoni LGA; GPE Odoni"},
		{"He stood before the ⟦GPE Vardo Circuit Court II⟧ there.", "ORG Vardo Circuit Court II"},
		{"He lives in ⟦GPE Earls Court⟧ there.", "GPE Earls Court"},
		{"He was taken to ⟦GPE Vardo Royal Infirmary⟧ there.", "FAC Vardo Royal Infirmary"},
		{"He stormed into ⟦GPE Yuen Sha MTR⟧ station.", "FAC Yuen Sha MTR"},
		{"It breaks the ⟦PRODUCT Act 29⟧ there.", "MISC Act 29"},
		{"It flies the ⟦PRODUCT Concorde 29⟧ there.", "PRODUCT Concorde 29"},
		{"It breaks the ⟦ORG Charter of Rights⟧ there.", "MISC Charter of Rights"},
		{"It breaks the ⟦ORG Chamber of Rights⟧ there.", "ORG Chamber of Rights"},
		// No names.
		{"He works ⟦PERSON 24/7⟧ there with ⟦PERSON Anna Lund⟧.", "PERSON Anna Lund"},
		{"He rode ⟦GPE M-25GT8589⟧ to ⟦GPE Lund⟧.", "GPE Lund"},
		{"The Minister of ⟦GPE Awkaz⟧ went to ⟦GPE Lund⟧.", "GPE Lund"},
		// States, homes, ages.
		{"A try by ⟦PERSON Wainwood⟧, Alta. product Lee.", "GPE Wainwood"},
		{"A bill by Sen. ⟦PERSON Wainwood⟧, Alta. product Lee.", "PERSON Wainwood"},
		{"A bill by ⟦PERSON Anna Wainwood⟧, Alta. product Lee.", "PERSON Anna Wainwood"},
		{"Then ⟦ORG Sindh⟧ Chief Minister Lee spoke.", "GPE Sindh"},
		{"Then ⟦PERSON Hamilton⟧-born Lee spoke.", "GPE Hamilton"},
		{"Then ⟦PERSON Hamilton⟧-style rules came.", "PERSON Hamilton"},
		{"The 64-year-old, from ⟦PERSON Kincardy O'Neil⟧ in Deeside, fell.", "GPE Kincardy O'Neil"},
		{"The letter, from ⟦PERSON Kincardy O'Neil⟧ in Deeside, fell.", "PERSON Kincardy O'Neil"},
		{"We lost ⟦GPE Barako Majogo⟧ because he got a card.", "PERSON Barako Majogo"},
		{"We lost in ⟦GPE Barako Majogo⟧ because he got a card.", "GPE Barako Majogo"},
		{"Police held ⟦GPE Barako Majogo⟧, 34, on Monday.", "PERSON Barako Majogo"},
		{"Police came to ⟦GPE Barako Majogo⟧, 34 of them, on Monday.", "GPE Barako Majogo"},
		// Two names in one, one name in two.
		{"Then ⟦ORG Johor Mentri Besar⟧ left.", "GPE Johor"},
		{"Then ⟦PERSON Johor Mentri Besar Amin Sharu⟧ left.", "GPE Johor; PERSON Amin Sharu"},
		{"⟦ORG Sherwick⟧ in ⟦ORG Elmet Town Council⟧ met.", "ORG Sherwick in Elmet Town Council"},
		{"⟦ORG Sherwick⟧ in ⟦ORG Elmet Group⟧ met.", "ORG Sherwick; ORG Elmet Group"},
		{"The ⟦GPE Vardo Traffic⟧ and ⟦ORG Parking Bureau⟧ met.", "ORG Vardo Traffic and Parking Bureau"},
		{"Then ⟦GPE Vardo⟧ and ⟦ORG Parking Bureau⟧ met.", "GPE Vardo; ORG Parking Bureau"},
		{"The League of ⟦ORG Social Democrats⟧ met.", "ORG League of Social Democrats"},
		{"The leader of ⟦ORG Social Democrats⟧ met.", "ORG Social Democrats"},
		{"Photo: ⟦ORG JP/Setu Wardhane⟧ in Lund.", "ORG JP; PERSON Setu Wardhane"},
		{"Photo: ⟦ORG AFP/Getty Images⟧ in Lund.", "ORG AFP/Getty Images"},
		// Offices and streets.
		{"The ⟦ORG CS⟧ left. A Cabinet Secretary must.", ""},
		{"The ⟦ORG CS⟧ left. A secretary must.", "ORG CS"},
		{"The ⟦NORP Parliamentarians⟧ left ⟦GPE Lund⟧.", "GPE Lund"},
		{"A notice to the ⟦ORG Lahore SHO⟧ came.", "GPE Lahore"},
		{"They met in ⟦GPE Bryggargatan⟧ there.", "FAC Bryggargatan"},
		{"The ⟦ORG Genoa⟧ voters said no.", "GPE Genoa"},
		{"The ⟦ORG Genoa⟧ striker said no.", "ORG Genoa"},
		// Surnames that are companies.
		{"Mayor ⟦PERSON Rob Ford⟧ spoke, and ⟦ORG Ford⟧ said no.", "PERSON Rob Ford"},
		{"The chairman, ⟦PERSON Rob Ford⟧, spoke, and ⟦ORG Ford⟧ said no.", "PERSON Rob Ford; ORG Ford"},
		{"The singer ⟦PERSON Rob Ford⟧ spoke, and ⟦ORG Ford⟧ said no, as the cars of ⟦ORG Ford Motor⟧ fell.", "PERSON Rob Ford; ORG Ford Motor"},
		{"The singer ⟦PERSON Rob Ford⟧ spoke, and ⟦ORG Ford⟧ said no. Staff at ⟦ORG Ford⟧ left.", "PERSON Rob Ford; ORG Ford"},
		// Bodies by their last word.
		{"The ⟦ORG Vardo Brotherhood⟧ met, and a ⟦MISC Brotherhood⟧ leader spoke.", "ORG Vardo Brotherhood"},
		{"The ⟦ORG Vardo Brotherhood⟧ and ⟦ORG Lund Brotherhood⟧ met, and a ⟦ORG Brotherhood⟧ leader spoke.", "ORG Vardo Brotherhood; ORG Lund Brotherhood; ORG Brotherhood"},
		// Capitals behind a comma.
		{"The ⟦ORG Vardo State Television Authority⟧, ⟦ORG VSTV⟧, closed.", "ORG Vardo State Television Authority"},
		{"The ⟦ORG Vardo State Television Authority⟧, ⟦ORG NBK⟧, closed.", "ORG Vardo State Television Authority; ORG NBK"},
		// Clubs.
		{"A win for ⟦ORG Chippo United⟧ came. Then ⟦PERSON Chippo⟧ lost.", "ORG Chippo United"},
		{"A win for ⟦ORG Chippo United⟧ came. Then ⟦PERSON Ann Chippo⟧ spoke, as ⟦PERSON Chippo⟧ does.", "ORG Chippo United; PERSON Ann Chippo"},
	} {
		text, tags := typedNames(tt.text)
		a, err := Parse(text, onePart, EntitiesBy(func(sentence string) ([]Tag, error) {
			at, here := strings.Index(text, sentence), []Tag(nil)
			for _, tag := range tags {
				if tag.Start >= at && tag.End <= at+len(sentence) {
					tag.Start, tag.End = tag.Start-at, tag.End-at
					here = append(here, tag)
				}
			}
			return here, nil
		}))
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, e := range a.Entities {
			if slices.Contains(entityTypes[:nameMisc+1], e.Type) {
				got = append(got, string(e.Type)+" "+e.Name)
			}
		}
		if got := strings.Join(got, "; "); got != tt.want {
			t.Errorf("%s: %s, want %s", tt.text, got, tt.want)
		}
	}
}

// typedNames returns the text without its marks, and what they tag.
func typedNames(s string) (string, []Tag) {
	var text strings.Builder
	var tags []Tag
	at := 0
	for _, m := range typedName.FindAllStringSubmatchIndex(s, -1) {
		text.WriteString(s[at:m[0]])
		start := text.Len()
		text.WriteString(s[m[4]:m[5]])
		tags = append(tags, Tag{Span: Span{start, text.Len()}, Type: EntityType(s[m[2]:m[3]]), Confidence: 0.8})
		at = m[1]
	}
	text.WriteString(s[at:])
	return text.String(), tags
}

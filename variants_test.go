package lede

import (
	"strings"
	"testing"
)

// taggedNames returns text without the names' marks, "{PERSON Ann Lee}", and a tagger that
// finds them. The text is one sentence a line.
func taggedNames(text string) (string, Tagger) {
	var plain strings.Builder
	tags := map[string][]Tag{}
	for i, line := range strings.Split(text, "\n") {
		var b strings.Builder
		var of []Tag
		for rest := line; rest != ""; {
			before, after, ok := strings.Cut(rest, "{")
			b.WriteString(before)
			if !ok {
				break
			}
			inner, after, _ := strings.Cut(after, "}")
			typ, words, _ := strings.Cut(inner, " ")
			of = append(of, Tag{Span: Span{b.Len(), b.Len() + len(words)}, Type: EntityType(typ), Confidence: 0.9})
			b.WriteString(words)
			rest = after
		}
		if i > 0 {
			plain.WriteByte('\n')
		}
		plain.WriteString(b.String())
		tags[b.String()] = of
	}
	return plain.String(), func(sentence string) ([]Tag, error) { return tags[sentence], nil }
}

// namesIn returns what the entities of a text with marked names are called, with the number
// of their mentions where there are several: "Ann Lee 2, Tula". What is no name is left out.
func namesIn(t *testing.T, text string) string {
	t.Helper()
	plain, tagger := taggedNames(text)
	a, err := Parse(plain, lineBlocks, EntitiesBy(tagger))
	if err != nil {
		t.Fatal(err)
	}
	checkRaw(t, plain, a)
	var names []string
	for _, e := range a.Entities {
		switch e.Type {
		case DateType, TimeType, Money, Percent:
			continue
		}
		name := e.Name
		if n := len(e.Mentions); n > 1 {
			name += " " + string(rune('0'+n%10))
		}
		names = append(names, name)
	}
	return strings.Join(names, ", ")
}

// TestVariants has persons whose names are written in two ways, and persons whose names are
// nearly the same.
func TestVariants(t *testing.T) {
	for _, tt := range []struct{ text, want, reason string }{
		{"Said {PERSON Sibusiso Vilakunti}.\nThen {PERSON Vilakanti} left.", "Sibusiso Vilakunti 2", "a letter changed"},
		{"Said {PERSON Ruth Eldridgen}.\nThen {PERSON Eldrigen} left.", "Ruth Eldridgen 2", "a letter left out"},
		{"Said {PERSON Charles Mkulan}.\nThen {PERSON Mkulna} left.", "Charles Mkulan 2", "letters changed places"},
		{"Said {PERSON Marzouq Al-Ghanem}.\nThen {PERSON Al-Ghanim} left.", "Marzouq Al-Ghanem 2", "an Arab name"},
		{"Said {PERSON Md Atiqul Alam}.\nThen {PERSON Atikul} left.", "Md Atiqul Alam 2", "a first name by its sound"},
		{"Said {PERSON Ruth Eldridgen}.\nThen {PERSON Ruth Eldrigen} left.", "Ruth Eldridgen 2", "both in full"},

		{"Said {PERSON Ann Martins}.\nThen {PERSON Martin} left.", "Ann Martins, Martin", "a listed name"},
		{"Said {PERSON Ann Vilko}.\nThen {PERSON Vilka} left.", "Ann Vilko 2", "five letters are enough"},
		{"Said {PERSON Ann Vilakunti}.\nThen the {PERSON Vilakuntis} left.", "Ann Vilakunti, Vilakuntis", "a family"},
		{"Said {PERSON Ann Roko}.\nThen {PERSON Roka} left.", "Ann Roko, Roka", "four are not"},
		{"Said {PERSON Ann Vilakunti}.\nSaid {PERSON Bo Vilakenti}.\nThen {PERSON Vilakanti} left.", "Ann Vilakunti, Bo Vilakenti, Vilakanti", "two persons"},
		{"Said {PERSON Ann Vilakunti}.\nThen {PERSON Vilankati} left.", "Ann Vilakunti, Vilankati", "two letters"},
		{"So it goes.\nThen {PERSON Vilakanti} left.\nSaid {PERSON Ann Vilakunti}.", "Vilakanti, Ann Vilakunti", "before the full name"},
		{"Said {PERSON Ann Vilakunti}.\nThen {PERSON Bo Vilakanti} left.", "Ann Vilakunti, Bo Vilakanti", "another first name"},
		{"Said {PERSON Ann Martin}.\nThen {PERSON Ann Martins} left.", "Ann Martin, Ann Martins", "both are listed"},

		{"Said {PERSON Mohamad bin Salum}.\nThen Prince {PERSON MBS} left.", "Mohamad bin Salum 2", "initials"},
		{"Said {PERSON John F. Kenning}.\nThen {PERSON JFK} left.", "John F. Kenning 2", "initials, one in the name"},
		{"Said {PERSON John F. Kenning}.\nSaid {PERSON Jan Fil Kost}.\nThen {PERSON JFK} left.", "John F. Kenning, Jan Fil Kost, JFK", "two persons"},
		{"Said {PERSON John Kenning}.\nThen {PERSON JK} left.", "John Kenning, JK", "two letters"},
	} {
		if got := namesIn(t, tt.text); got != tt.want {
			t.Errorf("%s: %s\ngot  %s\nwant %s", tt.reason, tt.text, got, tt.want)
		}
	}
}

// TestAttributes has surnames before the full name, in the sentence that has it.
func TestAttributes(t *testing.T) {
	for _, tt := range []struct{ text, want, reason string }{
		{"The {PERSON Vilko} government met President {PERSON Jan Vilko}.\nThen {PERSON Vilko} left.", "Jan Vilko 3", "a government"},
		{"The {PERSON Vilko} family winery is run by {PERSON Jan Vilko}.\nThen {PERSON Vilko} left.", "Jan Vilko 3", "an article"},
		{"Two {PERSON Vilko} officials met President {PERSON Jan Vilko}.\nThen {PERSON Vilko} left.", "Jan Vilko 3", "officials"},
		{"The anti-{PERSON Vilko} fighters met President {PERSON Jan Vilko}.\nThen {PERSON Vilko} left.", "Jan Vilko 3", "what is against somebody"},
		{"President {PERSON Vilko} and his wife, {PERSON Mona Vilko}, met.\nThen {PERSON Vilko} left.", "Vilko 2, Mona Vilko", "a couple"},
		{"The {PERSON Vilko} who met {PERSON Mona Vilko} is ill.\nThen {PERSON Vilko} left.", "Vilko 2, Mona Vilko", "no noun"},
	} {
		if got := namesIn(t, tt.text); got != tt.want {
			t.Errorf("%s: %s\ngot  %s\nwant %s", tt.reason, tt.text, got, tt.want)
		}
	}
}

// TestNameOfBracket checks that a body is called by its long name where the short one in
// brackets was taken for a person.
func TestNameOfBracket(t *testing.T) {
	if got, want := namesIn(t, "So says the {ORG Tarkan Center for Fishing} ({PERSON Cenfi}).\nThen {PERSON Cenfi} left."), "Tarkan Center for Fishing 3"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

// TestKnownSurnames has persons whose surname is that of a place or a people, too.
func TestKnownSurnames(t *testing.T) {
	for _, tt := range []struct{ text, want, reason string }{
		{"So it goes.\nSaid {PERSON Anu Jordan} on Monday.\n“It works,” {GPE Jordan} said.", "Anu Jordan 2", "who says something"},
		{"So it goes.\nSaid {PERSON Anu Jordan} on Monday.\n{GPE Jordan} said so.\nThen {GPE Jordan} left.", "Anu Jordan, Jordan 2", "a verb that anybody may do"},
		{"So it goes.\nSaid {PERSON Anu Jordan} on Monday.\n{GPE Jordan} said so in {GPE Jordan}.", "Anu Jordan, Jordan 2", "a place, too"},
		{"So it goes.\nSaid {PERSON Anu Jordan} on Monday.\nThe {GPE Jordan} team said so.", "Anu Jordan, Jordan", "a noun behind it"},
		{"So it goes.\n{GPE Jordan} said so.\nSaid {PERSON Anu Jordan} on Monday.", "Jordan, Anu Jordan", "before the person"},
	} {
		if got := namesIn(t, tt.text); got != tt.want {
			t.Errorf("%s: %s\ngot  %s\nwant %s", tt.reason, tt.text, got, tt.want)
		}
	}
}

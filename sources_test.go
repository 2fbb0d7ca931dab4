package lede

import (
	"strings"
	"testing"
)

// readMarkedSource reads the source between { and } of text, in which [ ] mark
// mentions of persons and < > those of bodies.
func readMarkedSource(text string) (sourceReading, string) {
	var b strings.Builder
	var source place
	var names []naming
	var types []EntityType
	var open int32
	for i := range len(text) {
		at := int32(b.Len())
		switch text[i] {
		case '{':
			source.start = at
		case '}':
			source.end = at
		case '[', '<':
			open = at
		case ']', '>':
			names = append(names, naming{place: place{open, at}, entity: int32(len(names))})
			types = append(types, Person)
			if text[i] == '>' {
				types[len(types)-1] = Org
			}
		default:
			b.WriteByte(text[i])
		}
	}
	plain := b.String()
	w := &work{text: plain, units: []unit{{0, int32(len(plain)), 0, unitParagraph, 0}}}
	w.tokens, w.sentences = tokenize(plain, w.units)
	for i := range names {
		names[i].first, names[i].last = w.tokensOf(names[i].place)
	}
	r := w.readSource(source, w.sourceWords(nil, source), names, func(e int32) EntityType { return types[e] })
	named := ""
	if r.named >= 0 {
		named = plain[names[r.named].start:names[r.named].end]
	}
	return r, named
}

func TestReadSource(t *testing.T) {
	for _, test := range []struct {
		text  string
		form  sourceForm
		head  string
		named string
	}{
		{"{[Ana Ruiz]} said", formName, "ruiz", "Ana Ruiz"},
		{"{Mr [Ruiz]} said", formName, "ruiz", "Ruiz"},
		{"{Secretary of State [Ana Ruiz]} said", formName, "secretary", "Ana Ruiz"},
		{"{[Ana Ruiz], a lawyer for <Orr & Sons>,} said", formName, "ruiz", "Ana Ruiz"},
		{"{<Orr & Sons>'s lawyer, [Ana Ruiz],} said", formName, "lawyer", "Ana Ruiz"},
		{"{His former partner at <Lenox>, [Ana Ruiz],} said", formName, "partner", "Ana Ruiz"},
		{"{<Pentagon> spokesman [Bo Orr]} said", formName, "spokesman", "Bo Orr"},
		{"{<Amnesty>} said", formName, "amnesty", "Amnesty"},
		{"{a spokesman for Mr [Abe]} said", formNew, "spokesman", ""},
		{"{a lawyer who met [Abe]} said", formNew, "lawyer", ""},
		{"{[Abe]'s lawyer} said", formOwned, "lawyer", ""},
		{"{his lawyer} said", formOwned, "lawyer", ""},
		{"{the [Abe] campaign} said", formRole, "campaign", ""},
		{"{the head of the <Fed>} said", formRole, "head", ""},
		{"{the 34-year-old} said", formRole, "34-year-old", ""},
		{"{the former finance minister} said", formRole, "minister", ""},
		{"{he} said", formPronoun, "he", ""},
		{"{they} said", formMany, "they", ""},
		{"{I} said", formSelf, "i", ""},
		{"[Abe], {who} said", formWho, "who", ""},
		{"{officials} said", formNew, "officials", ""},
		{"{two people familiar with the talks} said", formNew, "people", ""},
		{"{Prime Minister Oyelaran} said", formUnlinked, "minister", ""},
		{"said", formNone, "", ""},
	} {
		r, named := readMarkedSource(test.text)
		if r.form != test.form || r.head != test.head || named != test.named {
			t.Errorf("%s: form %d head %q named %q, want %d %q %q", test.text, r.form, r.head, named, test.form, test.head, test.named)
		}
	}
}

func TestSourceKind(t *testing.T) {
	for _, test := range []struct {
		text string
		typ  EntityType // of the speaker found
		want SourceKind
	}{
		{"{[Ana Ruiz]}", Person, PersonSource},
		{"{<Amnesty>}", Org, BodySource},
		{"{she}", "", PersonSource},
		{"{they}", "", GroupSource},
		{"{it}", "", BodySource},
		{"{the minister}", "", PersonSource},
		{"{the minister}", Person, PersonSource},
		{"{a spokesman for [Abe]}", "", PersonSource},
		{"{his lawyer}", "", PersonSource},
		{"{the ministry}", "", BodySource},
		{"{the ministry}", Org, BodySource},
		{"{the company}", "", BodySource},
		{"{the report}", "", DocumentSource},
		{"{a letter from [Abe]}", "", DocumentSource},
		{"{a sign on the gate}", "", DocumentSource},
		{"{witnesses}", "", GroupSource},
		{"{the crowd}", "", GroupSource},
		{"{police}", "", GroupSource},
		{"{several neighbours}", "", GroupSource},
		{"{63 percent}", "", GroupSource},
		{"{officials}", "", GroupSource},
		{"{a senior official}", "", AnonymousSource},
		{"{the senior official}", "", PersonSource},
		{"{two officials familiar with the talks}", "", AnonymousSource},
		{"{an aide who asked not to be named}", "", AnonymousSource},
		{"{a diplomat, speaking on condition of anonymity,}", "", AnonymousSource},
		{"{sources}", "", AnonymousSource},
		{"{one source}", "", AnonymousSource},
		{"{a neighbour}", "", PersonSource},
		{"", "", ""},
	} {
		r, _ := readMarkedSource(test.text + " said")
		if got := r.kind(test.typ); got != test.want {
			t.Errorf("%s: kind %q, want %q", test.text, got, test.want)
		}
	}
}

func TestNounClass(t *testing.T) {
	for _, test := range []struct {
		word string
		has  nounClass
		not  nounClass
	}{
		{"minister", nounPerson, nounPlural | nounMan | nounWoman},
		{"ministers", nounPerson | nounPlural, 0},
		{"chairman", nounMan, nounWoman},
		{"actress", nounWoman, nounMan | nounPlural},
		{"spokeswomen", nounWoman | nounSpokes | nounPlural, nounMan},
		{"ministries", nounBody | nounPlural, nounPerson},
		{"churches", nounBody | nounPlural, 0},
		{"vice-president", nounPerson, nounPlural},
		{"co-founders", nounPerson | nounPlural, 0},
		{"34-year-old", nounPerson, 0},
		{"report", nounDocument, nounPerson},
		{"source", nounUnnamed, nounPlural},
		{"table", 0, ^nounClass(0)},
		{"10-4", 0, ^nounClass(0)},
		{"s", 0, ^nounClass(0)},
		{"", 0, ^nounClass(0)},
	} {
		if got := nounClassOf(test.word); got&test.has != test.has || got&test.not != 0 {
			t.Errorf("nounClassOf(%q) = %b, want %b and not %b", test.word, got, test.has, test.not)
		}
	}
}

func TestPersonGender(t *testing.T) {
	for _, test := range []struct {
		reason string
		e      Entity
		want   int // what agreement with a man is
	}{
		{"a title is sure", Entity{Name: "Xi Orr", Honorific: "Mr"}, 2},
		{"so is a title of a woman", Entity{Name: "Xi Orr", Honorific: "Mrs."}, -2},
		{"a role that says it", Entity{Name: "Xi Orr", Role: "spokeswoman for the ministry"}, -2},
		{"but not another's role", Entity{Name: "Xi Orr", Role: "adviser to the chairwoman"}, 0},
		{"nor one of several", Entity{Name: "Xi Orr", Role: "one of the actresses"}, 0},
		{"a first name is likely", Entity{Name: "Antony Orr"}, 1},
		{"and sure with the pronoun", Entity{Name: "Antony Orr", Pronoun: "he"}, 2},
		{"a first name against the pronoun", Entity{Name: "Antony Orr", Pronoun: "she"}, 1},
		{"the pronoun alone", Entity{Name: "Zzyx Orr", Pronoun: "she"}, -1},
		{"a name that means a woman elsewhere", Entity{Name: "Tunde Orr"}, 1},
		{"a woman's name of Kenya", Entity{Name: "Wanjiku Orr"}, -1},
		{"nothing", Entity{Name: "Zzyx Orr"}, 0},
	} {
		test.e.Type = Person
		if got := agreement(male, genderOfPerson(&test.e)); got != test.want {
			t.Errorf("%s: %+v agrees with a man by %d, want %d", test.reason, test.e, got, test.want)
		}
	}
}

func TestSpeakerTablesSorted(t *testing.T) {
	for _, table := range [][]string{sourcePrepositions, afterHeads, quantityWords} {
		checkSorted(t, table)
	}
	var nouns, titles, genders, pronouns []string
	for _, n := range sourceNouns {
		nouns = append(nouns, n.word)
	}
	for _, n := range titleNouns {
		titles = append(titles, n.title)
	}
	for _, g := range genderTitles {
		genders = append(genders, g.word)
	}
	for _, p := range sourcePronouns {
		pronouns = append(pronouns, p.word)
	}
	for _, table := range [][]string{nouns, titles, genders, pronouns} {
		checkSorted(t, table)
	}
}

// checkSorted fails if words are not in order, or one stands twice.
func checkSorted(t *testing.T, words []string) {
	t.Helper()
	for i := 1; i < len(words); i++ {
		if words[i-1] >= words[i] {
			t.Errorf("%q stands before %q", words[i-1], words[i])
		}
	}
}

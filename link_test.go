package lede

import (
	"cmp"
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"
)

// nameOfWords returns the words of a name as the linker reads them.
func nameOfWords(l *linker, name string, typ nameType) []nameWord {
	l.w.text = name
	l.w.units = []unit{{end: int32(len(name))}}
	l.w.tokens, l.w.sentences = tokenize(name, l.w.units)
	l.words = nil
	l.readWords(nameSpan{first: 0, last: int32(len(l.w.tokens)), typ: typ})
	return l.words
}

// TestFits has names of two words and more that can and cannot be one person.
func TestFits(t *testing.T) {
	for _, tt := range []struct {
		short, long string
		want        bool
	}{
		{"Joe Biden", "Joseph R. Biden Jr.", true},
		{"J. R. Biden", "Joseph Robinette Biden", true},
		{"John Smith", "John A. Smith", true},
		{"Zambada García", "Ismael “El Mayo” Zambada García", true},
		{"El Mayo", "Ismael “El Mayo” Zambada García", true},
		{"Mohd Shah Nurul", "Mohd Shah Nurul Ridzuan Maiddin", true},
		{"Díaz Canel", "Miguel Diaz Canel", true},
		{"Bashar Assad", "Bashar al-Assad", true},
		{"Sergey Petrov", "Sergei Petrov", true},
		{"Kathy Roth", "Katherine Roth", true},

		{"Bill Clinton", "Hillary Clinton", false},
		{"George Bush Jr", "George Bush Sr", false},
		{"J. Smith", "Mary Smith", false},
		{"Smith John", "John Smith", false},
		{"Tom Lee", "Tim Lee", false},
		{"Jane Roth", "Jan Roth", false},
		{"John Smith", "John Smithson", false},
	} {
		var l linker
		l.w = &work{}
		long := slices.Clone(nameOfWords(&l, tt.long, namePerson))
		if got := fits(nameOfWords(&l, tt.short, namePerson), long); got != tt.want {
			t.Errorf("fits(%q, %q) is %v", tt.short, tt.long, got)
		}
	}
}

// TestFoldWord has words and what is compared of them.
func TestFoldWord(t *testing.T) {
	for word, want := range map[string]string{
		"U.S.": "us", "Díaz-Canel": "diazcanel", "O’Neill": "oneill", "Russia's": "russia", "Russia’s": "russia",
		"Tromsø": "tromso", "Łódź": "lodz", "Straße": "strasse", "Nguyễn": "nguyen", "&": "&", "'s": "s",
		"İstanbul": "istanbul", "ЛАВРОВ": "лавров", "G7": "g7", "": "",
	} {
		if got := string(foldWord(nil, word)); got != want {
			t.Errorf("foldWord(%q) is %q, want %q", word, got, want)
		}
	}
}

// TestSpells has acronyms that the words before them spell, and that they don't.
func TestSpells(t *testing.T) {
	for _, tt := range []struct {
		acronym, name string
		want          bool
	}{
		{"OSCE", "Organization for Security and Co-operation in Europe", true},
		{"UNRWA", "United Nations Relief and Works Agency for Palestine Refugees in the Near East", true},
		{"MoRA", "Ministry of Religious Affairs", true},
		{"NPA", "National Prosecuting Authority", true},
		{"OSCE", "Organization for Security", false},
		{"NPA", "Prosecuting Authority", false},
		{"N", "Nation", false},
	} {
		l := linker{w: &work{}}
		nameOfWords(&l, tt.name, nameOrg)
		if got := l.spells(tt.acronym, 0, int32(len(l.w.tokens))); got != tt.want {
			t.Errorf("spells(%q, %q) is %v", tt.acronym, tt.name, got)
		}
	}
}

// TestRepair has names as a tagger may cut them, in brackets behind their types,
// and the mentions that come out.
func TestRepair(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		// Titles, offices and possessives are outside.
		{"Then {PERSON Mr Ilya Lavren} left.", "PERSON Ilya Lavren"},
		{"Then {PERSON Gen. Sven Aker} left.", "PERSON Sven Aker"},
		{"Then {ORG Rector of Curven College} left.", "ORG Curven College"},
		{"Then {ORG Friends of the Fjord} left.", "ORG Friends of the Fjord"},
		{"Then {PERSON Lavren's} dog left.", "PERSON Lavren"},
		{"Then {PERSON Mayor Rolf Emmering} left.", "PERSON Rolf Emmering"},
		{"Then {PERSON Major Rolf Emmering} left.", "PERSON Major Rolf Emmering"},
		{"Then {PERSON Sheikh Saif bin Tariq} left.", "PERSON Saif bin Tariq"},
		{"Then {PERSON Sheikh Hanifa} left.", "PERSON Sheikh Hanifa"},
		// What a hyphen joins.
		{"Then Villas{PERSON -Boas} left.", "PERSON Villas-Boas"},
		{"Then {PERSON Ana Luchmun}-{PERSON Roy} left.", "PERSON Ana Luchmun-Roy"},
		{"Then the {PERSON Blair}-{PERSON Brown} feud began.", "PERSON Blair, PERSON Brown"},
		{"Then {PERSON Yoo Min}-seok left.", "PERSON Yoo Min-seok"},
		{"Then {PERSON Ilya Lavren}-led forces left.", "PERSON Ilya Lavren"},
		{"Then {MISC Russian-backed} forces left.", "NORP Russian"},
		{"Then {PERSON Moo Jae-in} left.", "PERSON Moo Jae-in"},
		// Suffixes.
		{"Then {PERSON Walter Pike} Jr. left.", "PERSON Walter Pike Jr."},
		{"Then {PERSON Walter} II left.", "PERSON Walter"},
		// Buildings.
		{"They met at Hotel President {PERSON Wilson}.", "FAC Hotel President Wilson"},
		{"They met {PERSON Wilson}, a hotel owner.", "PERSON Wilson"},
		// A town and its country are two places, a body with a comma is one.
		{"They met in {GPE Geneva, Switzerland} then.", "GPE Geneva, GPE Switzerland"},
		{"They met at the {ORG Chamber of Commerce, Industry and Crafts} then.", "ORG Chamber of Commerce, Industry and Crafts"},
		// The long name before an acronym.
		{"Then {PERSON Jo Orvane} {ORG Energy Chamber} ({ORG OEC}) left.", "PERSON Jo Orvane, ORG Energy Chamber, ORG OEC"},
		{"the United Lakes Relief and Works Agency for Fishers in the {GPE Near East} ({ORG ULRWA}) said", "ORG United Lakes Relief and Works Agency for Fishers in the Near East, ORG ULRWA"},
		{"the {ORG Organization for Security and Co}-operation in {LOC Europe} ({ORG OSCE}) said", "ORG Organization for Security and Co-operation in Europe, ORG OSCE"},
		{"the talks in the {GPE Near East} ({ORG ULRWA}) failed", "GPE Near East, ORG ULRWA"},
		// What the words of a name, or those beside it, say of its type.
		{"Then {GPE Vardale} HC rose.", "ORG Vardale HC"},
		{"Then {GPE Vardale} rose.", "GPE Vardale"},
		{"as in {ORG Marrow v. State of Vardale} then", "MISC Marrow v. State of Vardale"},
		{"as in {PERSON Ashrow} v. {ORG University of Vardale} then", "MISC Ashrow v. University of Vardale"},
		{"as in {PERSON Zubik v. Burrow} then", "MISC Zubik v. Burrow"},
		{"as in {GPE Ruro} v {GPE Zimbo} then", "GPE Ruro, GPE Zimbo"},
		{"Then {ORG Asst Insp Chinro} spoke.", "PERSON Chinro"},
		{"Then {PERSON DCP Ana Chinro} spoke.", "PERSON Ana Chinro"},
		{"Then {ORG SP Group} rose.", "ORG SP Group"},
		{"Then {PERSON DAME ANA LAVREN} spoke.", "PERSON ANA LAVREN"},
		{"Then {PERSON Eng Saif Al Tariq} spoke.", "PERSON Saif Al Tariq"},
		{"Then {PERSON Eng Boon Kiat} spoke.", "PERSON Eng Boon Kiat"},
		{"the {ORG Vardale Cabinet} Secretary spoke", "ORG Vardale"},
		{"the {ORG Vardale Cabinet} met", "ORG Vardale Cabinet"},
		{"a {MISC Vard Isle star} spoke", "MISC Vard Isle"},
		{"the {ORG Vard Co-operative} and {ORG Vard co-operative} met", "ORG Vard Co-operative, ORG Vard co-operative"},
		{"at {PERSON Wisma Darul} then", "FAC Wisma Darul"},
		{"the {GPE Knesset} and the {GPE Tamro Diocese} sat", "ORG Knesset, ORG Tamro Diocese"},
		{"made {ORG OBE} by {ORG OSCE} then", "MISC OBE, ORG OSCE"},
		{"Then Darla Embry, {FAC R-Beaver Dam}, and {PERSON R-Man} spoke", "GPE Beaver Dam, PERSON R-Man"},
		{"the {ORG NGO Fishers Without Nets} and {ORG Vardo NGO} met", "ORG Fishers Without Nets, ORG Vardo NGO"},
		{"the party's {ORG 40 Vardo Assembly} members; the {ORG 40 Vardo Assembly} met", "ORG Vardo Assembly, ORG 40 Vardo Assembly"},
		// What is no name.
		{"with early-onset {PERSON Parkinson}'s; {PERSON Parkinson}'s disease; {PERSON Parkinson}'s report", "PERSON Parkinson"},
		{"“{PERSON Sir}, it is late,” said {PERSON Sir Ilya Lavren}", "PERSON Ilya Lavren"},
		{"as {MISC Head of Sheet Management} for the {MISC Book of Hours}", "MISC Book of Hours"},
		{"a former {ORG MPA}, two {ORG MLAs} and the magistrate ({ORG DM}) left the {ORG MEP}'s office", "ORG MEP"},
		// Two names in one, and marks at the edge of one.
		{"'{PERSON Odette}' hits {FAC Dinagro; Palace} now", "PERSON Odette, FAC Dinagro, FAC Palace"},
		{"Then {PERSON Rajiv Singh ‘Pinto}’ spoke", "PERSON Rajiv Singh ‘Pinto’"},
		{"Then {GPE Suno East's Junek Oluro} left.", "GPE Suno East, PERSON Junek Oluro"},
		{"Then {GPE Sudan's Blue Nile} dried.", "GPE Sudan's Blue Nile"},
		{"They met at {GPE Land's End} then.", "GPE Land's End"},
		{"after Typhoon {PERSON “Odette}” hit", "PERSON Odette"},
		// Headlines.
		{"{PERSON Obama Is Right} on pay", "PERSON Obama"},
		{"{PERSON Mark Reading} left.", "PERSON Mark Reading"},
	} {
		var tags []Tag
		var b strings.Builder
		for rest := tt.text; rest != ""; {
			before, after, ok := strings.Cut(rest, "{")
			b.WriteString(before)
			if !ok {
				break
			}
			inner, after, _ := strings.Cut(after, "}")
			typ, words, _ := strings.Cut(inner, " ")
			tags = append(tags, Tag{Span: Span{b.Len(), b.Len() + len(words)}, Type: EntityType(typ)})
			b.WriteString(words)
			rest = after
		}
		a, err := Parse(b.String(), onePart, EntitiesBy(func(string) ([]Tag, error) { return tags, nil }))
		if err != nil {
			t.Fatal(err)
		}
		type found struct {
			at   int
			text string
		}
		var got []found
		for _, e := range a.Entities {
			for _, m := range e.Mentions {
				if e.Type != DateType {
					got = append(got, found{m.Start, string(e.Type) + " " + m.Text})
				}
			}
		}
		slices.SortFunc(got, func(x, y found) int { return x.at - y.at })
		var texts []string
		for _, f := range got {
			texts = append(texts, f.text)
		}
		if s := strings.Join(texts, ", "); s != tt.want {
			t.Errorf("%s\ngot  %s\nwant %s", tt.text, s, tt.want)
		}
	}
}

// TestLongFormInParagraph checks that the long name in front of an acronym does not
// reach into the paragraph before.
func TestLongFormInParagraph(t *testing.T) {
	text := "Lakes\nThey are Great\nOld Lakes Agency (GOLA) said so."
	at := strings.Index(text, "GOLA")
	a, err := Parse(text, lineBlocks, EntitiesBy(func(s string) ([]Tag, error) {
		if i := strings.Index(s, "GOLA"); i >= 0 {
			return []Tag{{Span: Span{i, i + 4}, Type: Org}}, nil
		}
		return nil, nil
	}))
	if err != nil {
		t.Fatal(err)
	}
	checkRaw(t, text, a)
	if len(a.Entities) != 1 || len(a.Entities[0].Mentions) != 1 || a.Entities[0].Mentions[0].Start != at {
		t.Errorf("entities are %+v", a.Entities)
	}
}

// TestAge has words that can and cannot be an age.
func TestAge(t *testing.T) {
	for word, want := range map[string]int{
		"34": 34, "7": 7, "101": 101, "119": 119, "120": 0, "0": 0, "007": 0, "3.5": 0, "1999": 0, "": 0, "x": 0,
	} {
		if got := ageOf(word); got != want {
			t.Errorf("ageOf(%q) is %d, want %d", word, got, want)
		}
	}
}

// TestWordTables holds the tables of this stage to their order, and to words
// that can be found.
func TestWordTables(t *testing.T) {
	for name, table := range map[string][]string{
		"roleNouns": roleNouns, "relationNouns": relationNouns, "roleAbbreviations": roleAbbreviations, "roleBreaks": roleBreaks,
		"roleParticiples": roleParticiples, "roleGerunds": roleGerunds, "gerundOpeners": gerundOpeners,
		"datePrepositions": datePrepositions, "stylePossessives": stylePossessives, "timeNouns": timeNouns, "timeOpeners": timeOpeners, "rolePrepositions": rolePrepositions, "roleDeterminers": roleDeterminers,
		"roleAdverbs": roleAdverbs, "verbOpeners": verbOpeners, "verbNouns": verbNouns, "copulas": copulas,
		"roleEndings": roleEndings, "stanceNouns": stanceNouns, "namedAsVerbs": namedAsVerbs, "prizeNouns": prizeNouns, "spanNouns": spanNouns, "articles": articles, "pluralOpeners": pluralOpeners, "adjectiveEndings": adjectiveEndings, "positionNouns": positionNouns, "titleAdjectives": titleAdjectives, "verbLeads": verbLeads, "titleVerbs": titleVerbs, "adjectiveNouns": adjectiveNouns, "roleFollowers": roleFollowers, "roleVerbs": roleVerbs, "predicateFillers": predicateFillers, "appointVerbs": appointVerbs, "clauseOpeners": clauseOpeners, "groupNouns": groupNouns,
		"kindNouns": kindNouns, "wholeKinds": wholeKinds, "aliasWords": aliasWords, "aliasVerbs": aliasVerbs, "aliasFillers": aliasFillers, "familyNames": familyNames, "westernToo": westernToo, "patronymics": patronymics, "companyNouns": companyNouns, "clubNouns": clubNouns, "hyphenTails": hyphenTails, "nameSuffixes": nameSuffixes, "surnameParticles": surnameParticles, "virtueNames": virtueNames, "innerParticles": innerParticles, "addressHeads": addressHeads, "surnameHeads": surnameHeads, "particleHeads": particleHeads, "birthNames": birthNames, "wherePrepositions": wherePrepositions, "facOpeners": facOpeners,
		"attributeArticles": attributeArticles, "attributedNouns": attributedNouns, "userNouns": userNouns, "paperNouns": paperNouns, "ministryNouns": ministryNouns,
		"ministerNouns": ministerNouns, "roadPrepositions": roadPrepositions, "roadFollowers": roadFollowers, "homeTails": homeTails, "homeVerbs": homeVerbs, "deedOpeners": deedOpeners, "townGlue": townGlue, "moodNouns": moodNouns, "townThings": townThings, "unionNouns": unionNouns, "townFollowers": townFollowers, "firmOpeners": firmOpeners, "firmFollowers": firmFollowers, "windWords": windWords,
		"governmentVerbs": governmentVerbs, "governmentFillers": governmentFillers, "subjectOpeners": subjectOpeners,
		"shortNames": shortNames, "menNames": menNames, "womenNames": womenNames, "accusedNouns": accusedNouns,
		"accusingVerbs": accusingVerbs, "facingVerbs": facingVerbs, "beForms": beForms,
	} {
		for i, word := range table {
			if i > 0 && table[i-1] >= word {
				t.Errorf("%s: %q stands before %q", name, table[i-1], word)
			}
			if word != strings.ToLower(word) || name == "shortNames" {
				continue
			}
			if !inWords(table, word) {
				t.Errorf("%s: %q is not found", name, word)
			}
		}
	}
	for _, word := range relationNouns {
		if !inWords(roleNouns, word) {
			t.Errorf("%q is no noun for a role", word)
		}
	}
	if inWords(roleNouns, "MINISTERS") || !inWords(roleNouns, "MINISTER") {
		t.Error("capitals are not folded")
	}
	seen := map[uint64]string{}
	for _, line := range wellKnown {
		for name := range strings.SplitSeq(line, ";") {
			h := aliasKey(name)
			if other, ok := seen[h]; ok && other != line {
				t.Errorf("%q stands for two things", name)
			}
			seen[h] = line
		}
	}
}

// TestEntitiesOrder checks the error of a stage that comes too early.
func TestEntitiesOrder(t *testing.T) {
	for _, stage := range []Stage{Entities, EntitiesBy(func(string) ([]Tag, error) { return nil, nil })} {
		if err := stage(&Article{Text: "Ada left."}); !errors.Is(err, ErrOrder) {
			t.Errorf("got %v, want %v", err, ErrOrder)
		}
	}
}

// TestTypesOfOneName checks that what most mentions say decides.
func TestTypesOfOneName(t *testing.T) {
	types := []EntityType{Org, Person, Person}
	n := 0
	a, err := Parse("Vardo fell. Vardo rose. Vardo sat.", onePart, EntitiesBy(func(string) ([]Tag, error) {
		n++
		return []Tag{{Span: Span{0, 5}, Type: types[n-1], Confidence: 0.8}}, nil
	}))
	if err != nil {
		t.Fatal(err)
	}
	if len(a.Entities) != 1 || a.Entities[0].Type != Person || len(a.Entities[0].Mentions) != 3 {
		t.Errorf("%+v", a.Entities)
	}
}

// crowd returns a text of n sentences that name persons and bodies whose words
// nearly all are shared, and the spans of the names.
func crowd(n int) (string, Tagger) {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "Mr Ali%d Khan of Khan Bank%d met Khan. ", i, i)
	}
	return b.String(), func(text string) ([]Tag, error) {
		var tags []Tag
		for at := 0; ; {
			i := strings.Index(text[at:], "Khan")
			if i < 0 {
				return tags, nil
			}
			s := Span{at + i, at + i + 4}
			if j := strings.LastIndex(text[:s.Start], " Ali"); j >= 0 && s.Start-j < 14 {
				s.Start = j + 1
			}
			typ := Person
			if strings.HasPrefix(text[s.End:], " Bank") {
				typ = Org
				s.End += strings.IndexByte(text[s.End+1:]+" ", ' ') + 1
			}
			tags = append(tags, Tag{Span: s, Type: typ})
			at = s.End
		}
	}
}

// BenchmarkLinkCrowd links stories of many names that share their words, one ten
// times as long as the other: the figures must not be far apart.
func BenchmarkLinkCrowd(b *testing.B) {
	for _, n := range []int{3_000, 30_000} {
		text, tagger := crowd(n)
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			for b.Loop() {
				if _, err := Parse(text, onePart, EntitiesBy(tagger)); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// FuzzEntitiesBy gives the stage whatever a tagger may return, before and behind
// a list of names: no panic, and an article that holds.
func FuzzEntitiesBy(f *testing.F) {
	for _, text := range []string{
		"Mr Blinken met Antony Blinken (34), a doctor at the OSCE (OSCE).", "“El Chapo” Guzmán, Díaz-Canel's son; Yoon Suk-yeol",
		"of of and , ( ) - – 's", "US and UK demand. The United States of America", "\xff\xfe Jr. III", "7-year-old Tim, 7, 7, 7",
	} {
		f.Add(text, uint16(3), uint16(11), uint8(0))
	}
	f.Fuzz(func(t *testing.T, text string, step, length uint16, kind uint8) {
		tagger := func(text string) ([]Tag, error) {
			var tags []Tag
			for at := -1; at <= len(text) && len(tags) < 100; at += int(step) + 1 {
				typ := entityTypes[(int(kind)+at+1)%len(entityTypes)]
				tags = append(tags, Tag{Span: Span{at, at + int(length)%40}, Type: typ, Confidence: float64(kind) / 100})
			}
			return append(tags, Tag{Span: Span{0, 1}, Type: "PLANET"}), nil
		}
		list, err := NewNameList([]Name{{Text: text[:min(len(text), int(length)%20)], Type: Org, ID: "1"}, {Text: "Blinken", Type: Person, ID: "2"}}, NameOptions{FoldCase: kind%2 == 0, FoldAccents: kind%3 == 0})
		if err != nil {
			t.Fatal(err)
		}
		for _, stages := range [][]Stage{
			{paragraphs, EntitiesBy(tagger)}, {paragraphs, list.Entities, EntitiesBy(tagger)},
			{paragraphs, EntitiesBy(tagger), list.Entities}, {Clean, Extract, EntitiesBy(tagger), list.Entities},
		} {
			check := checkRaw
			if len(stages) == 4 {
				check = checkArticle
			}
			parseFuzz(t, text, check, stages...)
		}
	})
}

// aliasKey returns the key of a name of wellKnown that stands by itself.
func aliasKey(name string) uint64 {
	l := linker{w: &work{}}
	l.w.text = strings.TrimSpace(name)
	l.w.tokens, _ = tokenize(l.w.text, []unit{{end: int32(len(l.w.text))}})
	l.readWords(nameSpan{last: int32(len(l.w.tokens)), typ: nameOrg})
	return l.key(l.words, nameOrg, "")
}

// TestAliases checks that the table of other names is the one that wellKnown
// makes, each name by itself; -update writes it.
func TestAliases(t *testing.T) {
	var want []alias
	for i, line := range wellKnown {
		for name := range strings.SplitSeq(line, ";") {
			a := alias{aliasKey(name), int16(i)}
			if !slices.Contains(want, a) {
				want = append(want, a)
			}
		}
	}
	slices.SortFunc(want, func(x, y alias) int { return cmp.Compare(x.key, y.key) })
	for i := 1; i < len(want); i++ {
		if want[i-1].key == want[i].key {
			t.Errorf("a name of %q is one of %q too", wellKnown[want[i-1].thing], wellKnown[want[i].thing])
		}
	}
	checkAliases(t, "aliastable.go", "aliasTable", "the names of wellKnown", want, aliasTable[:])
}

// TestFirstNames checks that the table of first names is the one that shortNames
// makes; -update writes it.
func TestFirstNames(t *testing.T) {
	var want []alias
	for i, line := range shortNames {
		for name := range strings.FieldsSeq(line) {
			want = append(want, alias{hashBytes(hashSeed, foldWord(nil, name)), int16(i)})
		}
	}
	slices.SortFunc(want, func(x, y alias) int { return cmp.Or(cmp.Compare(x.key, y.key), cmp.Compare(x.thing, y.thing)) })
	checkAliases(t, "firstnametable.go", "firstNameTable", "the names of shortNames", want, firstNameTable[:])
}

// checkAliases compares a generated table, the variable name of file, with what it
// must be; -update writes it.
func checkAliases(t *testing.T, file, name, what string, want, got []alias) {
	t.Helper()
	if slices.Equal(want, got) {
		return
	}
	if !*update {
		t.Fatalf("%s is out of date: go test -run %s -update .", file, t.Name())
	}
	var b strings.Builder
	fmt.Fprintf(&b, "// Code generated by go test -run %s -update; DO NOT EDIT.\n\npackage lede\n\n", t.Name())
	fmt.Fprintf(&b, "// %s holds %s, sorted.\nvar %s = [...]alias{\n", name, what, name)
	for _, a := range want {
		fmt.Fprintf(&b, "\t{0x%016x, %d},\n", a.key, a.thing)
	}
	b.WriteString("}\n")
	if err := os.WriteFile(file, []byte(b.String()), 0o666); err != nil {
		t.Fatal(err)
	}
}

// TestSplitTwins has names that stand for a town and for its team in one story,
// and those that must stay one thing.
func TestSplitTwins(t *testing.T) {
	for _, tt := range []struct {
		name  string
		types [3]EntityType // of the three mentions, as a tagger gives them
		sure  float64       // of the last one
		want  int           // entities of the name
	}{
		{"Milwaukee", [3]EntityType{GPE, GPE, Org}, 0.95, 2},
		{"MILWAUKEE", [3]EntityType{Org, Org, GPE}, 0.95, 2},
		{"Milwaukee", [3]EntityType{GPE, GPE, Org}, 0.55, 1}, // not sure
		{"Norvantel", [3]EntityType{Org, Org, GPE}, 0.95, 1}, // no town
		{"Milwaukee", [3]EntityType{GPE, GPE, GPE}, 0.95, 1},
		{"Milwaukee", [3]EntityType{GPE, GPE, Person}, 0.95, 1},
	} {
		n := 0
		tagger := func(sentence string) ([]Tag, error) {
			at := strings.Index(sentence, tt.name)
			if at < 0 {
				return nil, nil
			}
			tag := Tag{Span: Span{at, at + len(tt.name)}, Type: tt.types[n], Confidence: 0.9}
			if n++; n == 3 {
				tag.Confidence = tt.sure
			}
			return []Tag{tag}, nil
		}
		text := "Fans cheer in the rain\n\nThe bus came to " + tt.name + " in the rain. It rained on " + tt.name +
			" all day.\n\nIn the end " + tt.name + " won by two runs, which nobody had thought they would."
		a, err := Parse(text, Clean, Extract, EntitiesBy(tagger))
		if err != nil {
			t.Fatal(err)
		}
		checkArticle(t, text, a)
		if len(a.Entities) != tt.want {
			t.Errorf("%s as %v, sure %v: %d entities, want %d", tt.name, tt.types, tt.sure, len(a.Entities), tt.want)
		}
	}
}

// TestNicknameCutInTwo has a tagger that finds the end of a nickname as the
// beginning of a name.
func TestNicknameCutInTwo(t *testing.T) {
	const text = "Two held\n\nIn the rain Karl \"Bo\" Lund arrested both."
	tagger := func(sentence string) ([]Tag, error) {
		at := strings.Index(sentence, `Bo" Lund`)
		if at < 0 {
			return nil, nil
		}
		return []Tag{{Span: Span{at, at + len(`Bo" Lund`)}, Type: Person}}, nil
	}
	a, err := Parse(text, Clean, Extract, EntitiesBy(tagger))
	if err != nil {
		t.Fatal(err)
	}
	checkArticle(t, text, a)
	if len(a.Entities) != 1 || a.Entities[0].Name != "Lund" {
		t.Errorf("entities %+v, want Lund", a.Entities)
	}
}

// TestStylesLeaveNames has persons as a tagger may give them, with styles of two
// words in front, and what is left of them.
func TestStylesLeaveNames(t *testing.T) {
	for name, want := range map[string]string{
		"Det Con Imre Hale": "Imre Hale", "Det Supt Ann Ross": "Ann Ross", "Menteri Besar Nik Azim": "Nik Azim",
		"Tan Sri Omar Dali": "Omar Dali", "GOV. ROSS": "ROSS", `Joe “Jo” Ross`: `Joe “Jo” Ross`,
		"Con Doyle": "Con Doyle", "J.R. Ross": "J.R. Ross", "Sri Devi": "Sri Devi", "Tan Wei": "Tan Wei",
	} {
		text := "Two held\n\nIn the rain " + name + " arrested both."
		tagger := func(sentence string) ([]Tag, error) {
			at := strings.Index(sentence, name)
			if at < 0 {
				return nil, nil
			}
			return []Tag{{Span: Span{at, at + len(name)}, Type: Person}}, nil
		}
		a, err := Parse(text, Clean, Extract, EntitiesBy(tagger))
		if err != nil {
			t.Fatal(err)
		}
		checkArticle(t, text, a)
		if len(a.Entities) != 1 || a.Slice(a.Entities[0].Mentions[0].Span) != want {
			t.Errorf("%s: entities %+v, want %s", name, a.Entities, want)
		}
	}
}

// TestDegrees tests that what stands behind a person's name and a comma is no name.
func TestDegrees(t *testing.T) {
	for word, want := range map[string]bool{
		"M.D.": true, "MD": true, "Ph.D.": true, "Ph.D": true, "KBE": true, "M.Phil.": true,
		"": false, ".": false, "M": false, "MDs": false, ".MD": false, "IBM": false,
	} {
		if got := isPostNominal(word); got != want {
			t.Errorf("%q behind a name: %t, want %t", word, got, want)
		}
	}
	a, err := Parse("“The drug works,” said Karen Oyelaran, M.D., Ph.D., of Halden Biosciences, Inc., on Monday. Michael Strand, MBChB, FRCP, did not agree. He spoke in Rockville, MD, and in Boston.")
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range a.Entities {
		if e.Name == "M.D." || e.Name == "Ph.D." || e.Name == "MBChB" || e.Name == "FRCP" {
			t.Errorf("a degree is a name: %v", e)
		}
	}
}

// TestMistaken tests what the rest of the story, and brackets, set right of persons.
func TestMistaken(t *testing.T) {
	w := storyOf("Senator Claire McCaskill (D-Mo.), MoRA) Mohd Shah and Ibrahim (Bob) Lee met.")
	l := newLinker(w)
	defer l.release()
	for in, want := range map[string]string{
		"Claire McCaskill (D-Mo": "Claire McCaskill", "MoRA) Mohd Shah": "Mohd Shah", "Ibrahim (Bob) Lee": "Ibrahim (Bob) Lee",
	} {
		at := int32(strings.Index(w.text, in))
		first, last := w.tokensOf(place{at, at + int32(len(in))})
		s := l.unbracketed(nameSpan{first: first, last: last, typ: namePerson})
		if got := l.w.textOf(s.first, s.last); got != want {
			t.Errorf("%q is %q, want %q", in, got, want)
		}
	}
}

// TestPossessiveNames tests which names keep the ending of a possessive.
func TestPossessiveNames(t *testing.T) {
	for _, test := range []struct {
		text  string
		names []string
	}{
		{"Shares of McDonald's fell. He likes McDonald's and Lloyd's of London.", []string{"McDonald's", "London"}},
		{"Boatmen's Bancshares rose. The trader said Boatmen's was a prize. Boatmen's stock is in demand.", []string{"Boatmen's"}},
		{"Toyota's plant in Durban closed. Toyota's was the last, and Toyota said so.", []string{"Toyota", "Durban"}},
		{"France's is the largest, and France's minister said so.", []string{"France"}},
	} {
		a, err := Parse(test.text)
		if err != nil {
			t.Fatal(err)
		}
		checkArticle(t, test.text, a)
		for _, name := range test.names {
			if !slices.ContainsFunc(a.Entities, func(e Entity) bool { return e.Name == name }) {
				t.Errorf("no %q among the names of %q: %v", name, test.text, a.Entities)
			}
		}
	}
}

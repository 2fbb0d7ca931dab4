package lede

import (
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"
)

// knownStages are the stages with a list before Entities.
func knownStages(l *NameList) []Stage { return []Stage{Clean, Extract, l.Entities, Entities} }

// newList returns a list of names, each "text|type|id".
func newList(tb testing.TB, opt NameOptions, names ...string) *NameList {
	tb.Helper()
	var all []Name
	for _, n := range names {
		part := strings.Split(n, "|")
		all = append(all, Name{Text: part[0], Type: EntityType(part[1]), ID: part[2]})
	}
	l, err := NewNameList(all, opt)
	if err != nil {
		tb.Fatal(err)
	}
	return l
}

// marked returns the text of the first paragraph with the mentions of entities
// that have an ID in brackets, each with it.
func marked(a *Article) string {
	type mark struct {
		Span
		id string
	}
	marks := map[int]mark{}
	for _, e := range a.Entities {
		for _, m := range e.Mentions {
			if e.ID != "" {
				marks[m.Start] = mark{m.Span, e.ID}
			}
		}
	}
	var b strings.Builder
	for i := 0; i < len(a.Text); {
		if m, ok := marks[i]; ok {
			fmt.Fprintf(&b, "[%s %s]", m.id, a.Text[m.Start:m.End])
			i = m.End
			continue
		}
		b.WriteByte(a.Text[i])
		i++
	}
	return b.String()
}

func TestNameList(t *testing.T) {
	names := []string{
		"Acme|ORG|1", "Acme Rail|ORG|2", "Díaz-Canel|PERSON|3", "St. Louis|GPE|4", "Rail|ORG|5",
		"the Who|ORG|6", "O'Neill Group|ORG|7", "N|MISC|8", "&|MISC|9", "Wendy's|ORG|10", "A.B. Yehoshua|PERSON|11",
		"Acme Limited|ORG|1",
	}
	for _, tt := range []struct {
		name, want string
		opt        NameOptions
	}{
		{"the longest wins", "Yesterday [2 Acme Rail] sold [1 Acme] to [5 Rail] & Co.", NameOptions{}},
		{"words have edges", "Acmeo and [1 Acme]-like things, [1 Acme]'s own; no (Acmes), no Acme-Weston.", NameOptions{}},
		{"capitals count", "Then acme and ACME sold the who.", NameOptions{}},
		{"capitals folded", "Then [1 acme] and [1 ACME] sold [6 The Who].", NameOptions{FoldCase: true}},
		{"accents count", "Then Diaz-Canel met [3 Díaz-Canel].", NameOptions{}},
		{"accents folded", "Then [3 Diaz-Canel] met [3 Díaz-Canel], not diaz-canel.", NameOptions{FoldAccents: true}},
		{"both folded", "Then [3 DIAZ-CANEL] met [3 díaz-canel].", NameOptions{FoldCase: true, FoldAccents: true}},
		{"blanks differ", "He saw [2 Acme  Rail] in [4 St.   Louis].", NameOptions{}},
		{"apostrophes are one", "The [7 O’Neill Group] and the [7 O'Neill Group].", NameOptions{}},
		{"a possessive in the name", "He ate at [10 Wendy's] on Monday.", NameOptions{}},
		{"initials", "A book by [11 A.B. Yehoshua] is out.", NameOptions{}},
		{"two names of one thing", "[1 Acme] was [1 Acme Limited] until May.", NameOptions{}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			text := tt.want
			for i := range names {
				text = strings.ReplaceAll(text, fmt.Sprintf("[%d ", i+1), "")
			}
			text = strings.ReplaceAll(text, "]", "")
			text = strings.ReplaceAll(text, "[", "")
			a, err := Parse(text, Clean, onePart, newList(t, tt.opt, names...).Entities)
			if err != nil {
				t.Fatal(err)
			}
			checkArticle(t, text, a)
			if got := marked(a); got != tt.want {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
		})
	}
}

// onePart is a stage that takes the whole text as one paragraph.
func onePart(a *Article) error {
	a.Sections = []Section{{Paragraphs: []Block{{Span: Span{0, len(a.Text)}, Text: oneLine(a.Text)}}}}
	return nil
}

// TestNameListWins checks that a name of the list stands against the tagger,
// before Entities and behind it, and takes the other mentions along.
func TestNameListWins(t *testing.T) {
	const text = "Talks open in Geneva\n\nUS Secretary of State Antony Blinken met reporters in Geneva on Friday. Mr Blinken said talks would go on."
	l := newList(t, NameOptions{}, "Antony Blinken|PERSON|Q7821917", "Geneva on Friday|EVENT|x")
	for _, stages := range [][]Stage{knownStages(l), {Clean, Extract, Entities, l.Entities}} {
		a, err := Parse(text, stages...)
		if err != nil {
			t.Fatal(err)
		}
		checkArticle(t, text, a)
		found := map[string]string{}
		for _, e := range a.Entities {
			var of []string
			for _, m := range e.Mentions {
				of = append(of, m.Text)
			}
			found[e.ID] += strings.Join(of, ", ")
			if e.ID == "Q7821917" && (e.Role != "US Secretary of State" || e.Honorific != "Mr") {
				t.Errorf("role %q, honorific %q", e.Role, e.Honorific)
			}
		}
		if got, want := found["Q7821917"], "Antony Blinken, Blinken"; got != want {
			t.Errorf("got %q, want %q", got, want)
		}
		if got, want := found["x"], "Geneva on Friday"; got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}

// TestNameListTwo checks that of two lists the first stands, and that Entities
// run again changes nothing.
func TestNameListTwo(t *testing.T) {
	const text = "Acme falls\n\nShares of Acme Rail fell on Monday, said Acme Rail."
	first := newList(t, NameOptions{}, "Acme Rail|ORG|1")
	second := newList(t, NameOptions{}, "Acme|ORG|2", "Rail|ORG|3")
	a, err := Parse(text, Clean, onePart, first.Entities, second.Entities, Entities)
	if err != nil {
		t.Fatal(err)
	}
	again, err := Parse(text, Clean, onePart, first.Entities, second.Entities, Entities, Entities)
	if err != nil {
		t.Fatal(err)
	}
	const want = "[2 Acme] falls\n\nShares of [1 Acme Rail] fell on Monday, said [1 Acme Rail]."
	if got := marked(a); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	if dump(a, true) != dump(again, true) {
		t.Errorf("run again:\n%s", diffLines(dump(a, true), dump(again, true)))
	}
}

func TestNameListErrors(t *testing.T) {
	if _, err := NewNameList([]Name{{Text: "a", Type: "PLANET"}}, NameOptions{}); err == nil {
		t.Error("no error for an unknown type")
	}
	l := newList(t, NameOptions{}, "Acme|ORG|1")
	if err := l.Entities(&Article{Text: "Acme"}); !errors.Is(err, ErrOrder) {
		t.Errorf("got %v, want %v", err, ErrOrder)
	}
	empty := newList(t, NameOptions{})
	if a, err := Parse("Acme fell.", Clean, onePart, empty.Entities); err != nil || len(a.Entities) != 0 {
		t.Errorf("an empty list: %v, %v", a, err)
	}
}

// TestNameListConcurrent uses one list in several goroutines, for the race
// detector.
func TestNameListConcurrent(t *testing.T) {
	l := newList(t, NameOptions{FoldCase: true}, "Acme Rail|ORG|1")
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			for range 10 {
				if a, err := Parse("ACME RAIL fell on Monday.", Clean, onePart, l.Entities); err != nil || len(a.Entities) != 1 {
					t.Errorf("%v, %v", a, err)
				}
			}
		})
	}
	wg.Wait()
}

// madeUpNames returns n different names of two or three words.
func madeUpNames(n int) []Name {
	syllables := strings.Fields("Ka Mo Ru Ti Se No La Vi De Po Ga Hu Ja Be Wi Zo")
	word := func(x uint32) string {
		s := syllables[x&15]
		for i := 1; i < 4; i++ {
			s += strings.ToLower(syllables[x>>(4*i)&15])
		}
		return s
	}
	all := make([]Name, n)
	x := uint32(1)
	for i := range all {
		x = x*1664525 + 1013904223
		all[i] = Name{Text: word(x>>16) + " " + word(uint32(i)), Type: Person, ID: fmt.Sprint("Q", i)}
		if i%3 == 0 {
			all[i].Text += " " + word(uint32(i)>>12^x>>20)
		}
	}
	return all
}

// BenchmarkNameList finds a million names in news, the time of cutting it into
// tokens included.
func BenchmarkNameList(b *testing.B) {
	for _, opt := range []NameOptions{{}, {FoldCase: true, FoldAccents: true}} {
		b.Run(fmt.Sprintf("fold=%v", opt.FoldCase), func(b *testing.B) {
			l, err := NewNameList(madeUpNames(1_000_000), opt)
			if err != nil {
				b.Fatal(err)
			}
			text := strings.Join(goldenTexts(b), "\n\n")
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				a := &Article{Text: text}
				if err := onePart(a); err != nil {
					b.Fatal(err)
				}
				if err := l.Entities(a); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// BenchmarkNewNameList makes a list of a million names.
func BenchmarkNewNameList(b *testing.B) {
	names := madeUpNames(1_000_000)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := NewNameList(names, NameOptions{FoldCase: true}); err != nil {
			b.Fatal(err)
		}
	}
}

// TestNameListLen wants the names counted that can be found.
func TestNameListLen(t *testing.T) {
	names := []string{"Acme|ORG|1", "ACME|ORG|2", " |ORG|3", "--|ORG|4", "Acme Rail|ORG|1", "Acme|GPE|5"}
	for _, test := range []struct {
		opt  NameOptions
		want int
	}{
		{NameOptions{}, 3},
		{NameOptions{FoldCase: true}, 2},
	} {
		if got := newList(t, test.opt, names...).Len(); got != test.want {
			t.Errorf("%+v: %d names, want %d", test.opt, got, test.want)
		}
	}
	if got := new(NameList).Len(); got != 0 {
		t.Errorf("the zero list has %d names", got)
	}
}

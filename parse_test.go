package lede

import (
	"errors"
	"flag"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

const smallNews = `Harbour bridge shuts for a month

By Ada Quill

LUMLEY – The swing bridge will close on Monday, the council said.

“We have no choice,” said Jane Smith, who leads the board.
`

func TestParseErrors(t *testing.T) {
	broken := errors.New("no more paper")
	for _, test := range []struct {
		name   string
		parser Parser
		text   string
		want   error
	}{
		{"empty", Parser{}, "", ErrEmpty},
		{"blank", Parser{}, " \n\t\r\n\u00A0", ErrEmpty},
		{"at the limit", Parser{MaxBytes: len(smallNews)}, smallNews, nil},
		{"over the limit", Parser{MaxBytes: len(smallNews) - 1}, smallNews, ErrTooLarge},
		{"no limit", Parser{MaxBytes: -1}, smallNews, nil},
		{"a stage fails", Parser{Stages: []Stage{Clean, func(*Article) error { return broken }, Extract}}, smallNews, broken},
		{"Entities before Extract", Parser{Stages: []Stage{Clean, Entities, Extract}}, smallNews, ErrOrder},
		{"Quotes before Extract", Parser{Stages: []Stage{Quotes}}, smallNews, ErrOrder},
	} {
		a, err := test.parser.Parse(test.text)
		if !errors.Is(err, test.want) {
			t.Errorf("%s: the error is %v, want %v", test.name, err, test.want)
		}
		if (a == nil) != (test.want != nil) {
			t.Errorf("%s: the article is %v beside the error %v", test.name, a, err)
		}
		if err != nil && err != broken && !strings.HasPrefix(err.Error(), "lede: ") {
			t.Errorf("%s: the error %q does not say whose it is", test.name, err)
		}
	}
}

// TestStages leaves stages out, puts others in their place and between them.
func TestStages(t *testing.T) {
	full, err := Parse(smallNews)
	if err != nil {
		t.Fatal(err)
	}
	same := func(name string, got, want any) {
		t.Helper()
		if diff := cmp.Diff(want, got, cmpopts.IgnoreUnexported(Article{})); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}

	a := parseWith(t, Clean, Extract, Entities, Quotes)
	same("the default stages by name", a, full)

	a = parseWith(t, Extract)
	checkRaw(t, smallNews, a)
	same("Extract alone finds the blocks", a.Sections, full.Sections)

	a = parseWith(t, Clean, Extract, Quotes)
	checkArticle(t, smallNews, a)
	if len(a.Entities) > 0 {
		t.Errorf("without Entities there are %v", a.Entities)
	}

	a = parseWith(t, Clean, Extract, Entities)
	checkArticle(t, smallNews, a)
	same("Entities without Quotes", a.Entities, full.Entities)

	a = parseWith(t, func(a *Article) error {
		a.ID = "mine"
		return nil
	}, Clean, Extract, Entities, Quotes)
	a.ID = ""
	same("a stage before all others", a, full)
}

// TestOwnExtract has a caller's stage in Extract's place; the stages after it
// must read what it filled.
func TestOwnExtract(t *testing.T) {
	last := strings.Index(smallNews, "“We")
	a := parseWith(t, Clean, func(a *Article) error {
		s := Span{last, len(smallNews) - 1}
		a.Sections = []Section{{Paragraphs: []Block{{Span: s, Text: a.Slice(s)}}}}
		return nil
	}, Entities, Quotes)
	for i := range a.Entities {
		for _, m := range a.Entities[i].Mentions {
			if m.Start < last {
				t.Errorf("%q at %d:%d stands outside the only paragraph", m.Text, m.Start, m.End)
			}
		}
	}
	for _, q := range a.Quotes {
		if q.Start < last {
			t.Errorf("%q at %d:%d stands outside the only paragraph", q.Text, q.Start, q.End)
		}
	}
}

// TestOwnBetween has a caller's stage that drops a paragraph after Extract.
func TestOwnBetween(t *testing.T) {
	a := parseWith(t, Clean, Extract, func(a *Article) error {
		for i := range a.Sections {
			s := &a.Sections[i]
			s.Paragraphs = slices.DeleteFunc(s.Paragraphs, func(b Block) bool { return strings.Contains(b.Text, "Jane") })
		}
		return nil
	}, Entities, Quotes)
	for i := range a.Entities {
		if strings.Contains(a.Entities[i].Name, "Jane") {
			t.Errorf("the entity %q stands in a paragraph that was dropped", a.Entities[i].Name)
		}
	}
	for _, q := range a.Quotes {
		if strings.Contains(q.Text, "choice") {
			t.Errorf("the quote %q stands in a paragraph that was dropped", q.Text)
		}
	}
}

// TestOddPlaces has callers' stages that leave places that are none.
func TestOddPlaces(t *testing.T) {
	for _, s := range []Span{{-1, 5}, {5, 1 << 30}, {9, 3}, {7, 7}, {0, len(smallNews)}, {len(smallNews), len(smallNews)}} {
		parseWith(t, Clean, func(a *Article) error {
			b := Block{Span: s}
			a.Title = &b
			a.Dateline = &Dateline{Phrase: Phrase{Span: s}}
			a.Sections = []Section{{Heading: &b, Paragraphs: []Block{b, b}}}
			a.Captions = []Caption{{Block: b, Credit: &Credit{Phrase: Phrase{Span: s}}}}
			return nil
		}, Entities, Quotes)
	}
}

// parseWith parses smallNews with the given stages.
func parseWith(t *testing.T, stages ...Stage) *Article {
	t.Helper()
	a, err := Parse(smallNews, stages...)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// TestStageAlone calls stages by themselves, as the documentation allows.
func TestStageAlone(t *testing.T) {
	a := &Article{Text: smallNews}
	for _, stage := range []Stage{Extract, Entities, Quotes} {
		if err := stage(a); err != nil {
			t.Fatal(err)
		}
	}
	if a.Title == nil {
		t.Error("no title")
	}
	for name, stage := range map[string]Stage{"Entities": Entities, "Quotes": Quotes} {
		if err := stage(&Article{Text: smallNews}); !errors.Is(err, ErrOrder) {
			t.Errorf("%s on a bare article: %v", name, err)
		}
	}
}

// TestConcurrent parses the same articles on many goroutines at once; run it
// with -race.
func TestConcurrent(t *testing.T) {
	texts := append(goldenTexts(t), smallNews)
	want := make([]string, len(texts))
	for i, text := range texts {
		want[i] = dumpParsed(t, text, true)
	}
	var p Parser
	var wg sync.WaitGroup
	for g := range 4 {
		wg.Go(func() {
			for i := range texts {
				i = (i + g*3) % len(texts)
				a, err := p.Parse(texts[i])
				if err != nil {
					t.Error(err)
				} else if got := dump(a, true); got != want[i] {
					t.Errorf("text %d differs:\n%s", i, diffLines(want[i], got))
				}
			}
		})
	}
	wg.Wait()
}

// TestOddTexts parses texts that are hardly articles. They yield one all the
// same.
func TestOddTexts(t *testing.T) {
	for name, text := range map[string]string{
		"one letter":       "a",
		"one mark":         "“",
		"only marks":       `"" '' “” „‟ «» ‹› `,
		"an unclosed mark": "Title\n\n“We have no choice, said Jane Smith.\n\nNobody answered.",
		"one line":         "The council said on Monday that it would close the bridge. “No,” said Jane Smith.",
		"no title":         "\n\n\nThe council said on Monday that it would close the bridge.",
		"only blank lines": "a\n\n\n\n\n\n\n\n\nb",
		"capitals":         "BRIDGE SHUTS\n\n\"NO CHOICE,\" SAID JANE SMITH, WHO LEADS THE BOARD.",
		"French":           "Le pont ferme\n\n« Nous n’avons pas le choix », a déclaré Jeanne Lefèvre, la maire de Saint-Malo.",
		"German":           "Brücke gesperrt\n\n„Wir haben keine Wahl“, sagte Jürgen Groß am Montag in Köln.",
		"Russian":          "Мост закрыт\n\n«У нас нет выбора», — сказала Анна Петрова.",
		"Arabic":           "إغلاق الجسر\n\nقالت جين سميث: «ليس لدينا خيار».",
		"Chinese":          "大桥关闭\n\n“我们别无选择,”简·史密斯说。",
		"HTML":             "<html><body><h1>Bridge shuts</h1><p>&ldquo;No,&rdquo; said Jane&nbsp;Smith.</p><script>if (a<b) {}</script></body></html>",
		"invalid":          "Caf\xe9 \xff\xfe closes\n\n\x80\x93No\x94,\xa0said Jane Sm\xc3th.\xe2\x80",
		"zero width":       "\uFEFFBri\u200Bdge\u00AD shuts\n\n\u200B\n\n“No,” said Jane\u2060 Smith.",
		"controls":         "Bridge\x01 shuts\x7f\n\n\x1b[1mNo\x1b[0m said Jane.",
		"combining":        strings.Repeat("e\u0301", 300),
		"emoji":            "👩‍👩‍👧‍👦 wins 🏆\n\n“🎉,” said 👩🏽‍🚀 Jane.",
		"line separators":  "Title\u2028\u2028The bridge shut.\u2029It did.\u0085Yes.\vNo.\fWell.",
		"CR alone":         "Title\r\rThe bridge shut, the council said.\r\r“No,” said Jane Smith.",
		"entities":         "Smith &amp; Sons&#8217; bridge &lt;shut&gt; &quot;for good&quot; &bogus; &#xZZ; &#1114112;",
		"doubled marks":    "Bridge\n\n``We have no choice,'' said Jane Smith. ''None,'' she added.",
		"mojibake":         "CafÃ© closes\n\nâ€œNo,â€\u009d said Jane Smithâ€™s son. It costs Â£5 â€“ a lot.",
		"a list":           "- one\n- two\n- three\n* four\n1. five",
		"a menu":           "Home\nNews\nSport\nWeather\nSign in\nSubscribe\nContact us\n© 2025",
		"nested":           strings.Repeat("(“", 200) + "x" + strings.Repeat("”)", 200),
	} {
		t.Run(name, func(t *testing.T) {
			a, err := Parse(text)
			if err != nil {
				t.Fatal(err)
			}
			checkArticle(t, text, a)
		})
	}
}

// TestNotText gives bytes that are no text.
func TestNotText(t *testing.T) {
	for name, text := range map[string]string{
		"PNG":   "\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x01\x00\x00\x00\x01\x00\x08\x06\x00\x00\x00",
		"zip":   "PK\x03\x04\x14\x00\x00\x00\x08\x00\x00\x00!\x00\xb6\x83\xf2\x11\x9b\x01\x00\x00\x8a\x05\x00\x00",
		"gzip":  "\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03\xed\xbd\x07\x60\x1c\x49\x96\x25\x26",
		"ELF":   "\x7fELF\x02\x01\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x03\x00>\x00\x01\x00\x00\x00",
		"zeros": strings.Repeat("\x00", 400),
	} {
		if _, err := Parse(text); !errors.Is(err, ErrNotText) {
			t.Errorf("%s: the error is %v, want ErrNotText", name, err)
		}
	}
}

// hostile are texts made to be long in one way, of about n bytes. All of them
// must be read in time and memory linear in n.
var hostile = map[string]func(n int) string{
	"double marks":   func(n int) string { return strings.Repeat(`"`, n) },
	"spaced marks":   func(n int) string { return strings.Repeat(`" `, n/2) },
	"single marks":   func(n int) string { return strings.Repeat(`'`, n) },
	"curly marks":    func(n int) string { return strings.Repeat("“", n/3) },
	"closing marks":  func(n int) string { return strings.Repeat("”\n\n", n/5) },
	"marked words":   func(n int) string { return strings.Repeat("“a” ", n/8) },
	"opened, a line": func(n int) string { return strings.Repeat("“a said\n", n/10) },
	"brackets":       func(n int) string { return strings.Repeat("(", n) },
	"capitals":       func(n int) string { return strings.Repeat("A", n) },
	"Capital words":  func(n int) string { return strings.Repeat("Aa ", n/3) },
	"small letters":  func(n int) string { return strings.Repeat("a", n) },
	"one line":       func(n int) string { return strings.Repeat("The mayor said no. ", n/19) },
	"no full stop":   func(n int) string { return strings.Repeat("and then the mayor of ", n/22) },
	"said":           func(n int) string { return strings.Repeat("said ", n/5) },
	"he said that":   func(n int) string { return strings.Repeat("he said that ", n/13) },
	"names":          func(n int) string { return strings.Repeat("Jane Smith, ", n/12) },
	"many names":     manyNames,
	"name said":      func(n int) string { return strings.Repeat("“No,” Jane Smith said. ", n/27) },
	"dots":           func(n int) string { return strings.Repeat(".", n) },
	"a.b.c.":         func(n int) string { return strings.Repeat("a.b.", n/4) },
	"U.S.":           func(n int) string { return strings.Repeat("U.S. ", n/5) },
	"dashes":         func(n int) string { return strings.Repeat("—", n/3) },
	"hyphens":        func(n int) string { return strings.Repeat("a-", n/2) },
	"apostrophes":    func(n int) string { return strings.Repeat("a'", n/2) },
	"digits":         func(n int) string { return strings.Repeat("1", n) },
	"numbers":        func(n int) string { return strings.Repeat("1,", n/2) },
	"dates":          func(n int) string { return strings.Repeat("4 May ", n/6) },
	"ampersands":     func(n int) string { return strings.Repeat("&", n) },
	"HTML entities":  func(n int) string { return strings.Repeat("&amp;", n/5) },
	"angle brackets": func(n int) string { return strings.Repeat("<", n) },
	"tags":           func(n int) string { return strings.Repeat("<b>", n/3) },
	"lines":          func(n int) string { return strings.Repeat("a\n", n/2) },
	"blank lines":    func(n int) string { return "a" + strings.Repeat("\n", n) + "b" },
	"the same line":  func(n int) string { return strings.Repeat("Mayor quits over report\n", n/24) },
	"tail repeated":  func(n int) string { return strings.Repeat("Ann Lee Mayor quits\nMayor quits\n\n", n/33) },
	"captions":       func(n int) string { return strings.Repeat("A man walks. © IMAGO\n", n/22) },
	"bylines":        func(n int) string { return strings.Repeat("By Jane Smith\n", n/14) },
	"headings":       func(n int) string { return strings.Repeat("What now?\nIt rains.\n", n/20) },
	"hard wrap":      func(n int) string { return strings.Repeat(strings.Repeat("word ", 14)+"\n", n/71) },
	"wrapped page": func(n int) string {
		return strings.Repeat("the word goes on to a line\nand another word goes on\n", n/51)
	},
	"list items":      func(n int) string { return strings.Repeat("- the word\n- goes on\n", n/21) },
	"quoted mail":     func(n int) string { return strings.Repeat("> the word goes\n>> on\n", n/22) },
	"quoted for ever": func(n int) string { return strings.Repeat(strings.Repeat("> ", 500)+"\n", n/1001) },
	"one word a line": func(n int) string { return strings.Repeat("antidisestablishmentarian,\n", n/27) },
	"tabs":            func(n int) string { return strings.Repeat(strings.Repeat("\t", 50)+"word\n", n/55) },
	"spaces":          func(n int) string { return "a" + strings.Repeat(" ", n) + "b" },
	"no-break spaces": func(n int) string { return "a" + strings.Repeat("\u00A0", n/2) + "b" },
	"zero width":      func(n int) string { return "a" + strings.Repeat("\u200B", n/3) + "b" },
	"combining marks": func(n int) string { return "a" + strings.Repeat("\u0301", n/2) },
	"invalid bytes":   func(n int) string { return "Title\n\n" + strings.Repeat("\xff\xfea ", n/4) },
	"mojibake":        func(n int) string { return strings.Repeat("â€œaâ€ ", n/15) },
	"Chinese":         func(n int) string { return strings.Repeat("大桥", n/6) },
	"www":             func(n int) string { return strings.Repeat("www.a.", n/6) },
	"at":              func(n int) string { return strings.Repeat("@a", n/2) },
	"the minister":    func(n int) string { return strings.Repeat("The minister said he told her. ", n/31) },
	"marked pieces":   func(n int) string { return strings.Repeat("They said “we have no choice” but to go. ", n/44) },
	"acronyms":        func(n int) string { return strings.Repeat("World Health Body (WHB) ", n/24) },
}

// manyNames returns names that are all different, about n bytes of them.
func manyNames(n int) string {
	var b strings.Builder
	for i := 0; b.Len() < n; i++ {
		fmt.Fprintf(&b, "%c%s %c%s said. ", 'A'+i%26, word(i), 'A'+i/26%26, word(i*7))
	}
	return b.String()
}

// word returns a word of letters that is i's own.
func word(i int) string {
	w := []byte{'a', 'n'}
	for ; i > 0; i /= 20 {
		w = append(w, "aeioubdfgklmnprstvwz"[i%20])
	}
	return string(w)
}

var big = flag.Bool("big", false, "parse hostile texts of 10 MB")

// TestHostile parses texts that are long in one way. No time is asserted: what
// is not linear does not end within the test's time-out.
//
//	go test -run TestHostile -big -v .
func TestHostile(t *testing.T) {
	size := 1 << 16
	switch {
	case *big:
		size = 10 << 20
	case testing.Short() || raceEnabled:
		size = 1 << 13
	}
	for name, text := range hostile {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			text := text(size)
			a, err := Parse(text)
			if errors.Is(err, ErrNotText) {
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			checkArticle(t, text, a)
		})
	}
}

// TestLong parses texts that are long as archives and broken scrapers make them: a
// day's news in one file, and a page without a line end, of 100,000 sentences with
// -big.
func TestLong(t *testing.T) {
	n := 10_000
	switch {
	case *big:
		n = 100_000
	case testing.Short() || raceEnabled:
		n = 1_000
	}
	for _, test := range []struct {
		name, end  string
		paragraphs int
	}{{"many lines", "\n", n}, {"one line", " ", 1}} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			var b strings.Builder
			b.WriteString("Harbour bridge shuts\n\n")
			for i := range n {
				fmt.Fprintf(&b, "The council of Ward %d said on Monday that “we have no choice” but to close it.%s", i, test.end)
			}
			a, err := Parse(b.String())
			if err != nil {
				t.Fatal(err)
			}
			checkArticle(t, b.String(), a)
			if len(a.Sections) != 1 || len(a.Sections[0].Paragraphs) != test.paragraphs || len(a.Quotes) != n {
				t.Errorf("%d sections and %d quotes, want one with %d paragraphs, and %d", len(a.Sections), len(a.Quotes), test.paragraphs, n)
			}
		})
	}
}

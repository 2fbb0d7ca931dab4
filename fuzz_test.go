package lede

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"unicode"
)

// seed gives f the golden articles, whole and a paragraph at a time, and the
// texts that are hardly articles.
func seed(f *testing.F) {
	f.Helper()
	for _, text := range goldenTexts(f) {
		f.Add(text)
		for i, paragraph := range strings.Split(text, "\n\n") {
			if i%5 == 0 {
				f.Add(paragraph)
			}
		}
	}
	for _, text := range hostile {
		f.Add(text(60))
	}
	f.Add(smallNews)
}

// parseFuzz parses text with stages twice and checks both articles. Whatever
// the text, there is an article, or an error that a caller can mend.
func parseFuzz(t *testing.T, text string, check func(testing.TB, string, *Article), stages ...Stage) {
	t.Helper()
	a, err := Parse(text, stages...)
	if err != nil {
		if !errors.Is(err, ErrEmpty) && !errors.Is(err, ErrNotText) {
			t.Fatal(err)
		}
		return
	}
	check(t, text, a)
	again, err := Parse(text, stages...)
	if err != nil {
		t.Fatal(err)
	}
	if x, y := dump(a, true), dump(again, true); x != y {
		t.Errorf("a second parse differs:\n%s", diffLines(x, y))
	}
}

// FuzzParse parses with all stages.
func FuzzParse(f *testing.F) {
	seed(f)
	f.Fuzz(func(t *testing.T, text string) { parseFuzz(t, text, checkArticle) })
}

// FuzzExtract parses with Clean and Extract.
func FuzzExtract(f *testing.F) {
	seed(f)
	f.Fuzz(func(t *testing.T, text string) { parseFuzz(t, text, checkArticle, Clean, Extract) })
}

// FuzzEntities looks for names in a text that is one paragraph, or a paragraph
// a line.
func FuzzEntities(f *testing.F) {
	seed(f)
	f.Fuzz(func(t *testing.T, text string) { parseFuzz(t, text, checkRaw, paragraphs, Entities) })
}

// FuzzQuotes looks for quotes in a text of which each line is a paragraph.
func FuzzQuotes(f *testing.F) {
	seed(f)
	f.Fuzz(func(t *testing.T, text string) { parseFuzz(t, text, checkRaw, paragraphs, Entities, Quotes) })
}

// paragraphs is a stage that takes each line that is not blank for a
// paragraph.
func paragraphs(a *Article) error {
	a.Sections = []Section{{}}
	at := 0
	for line := range strings.Lines(a.Text) {
		text := strings.TrimLeftFunc(line, unicode.IsSpace)
		start := at + len(line) - len(text)
		text = strings.TrimRightFunc(text, unicode.IsSpace)
		at += len(line)
		if text != "" {
			b := Block{Span: Span{start, start + len(text)}, Text: oneLine(text)}
			a.Sections[0].Paragraphs = append(a.Sections[0].Paragraphs, b)
		}
	}
	return nil
}

// FuzzDecode wants UTF-8 from any bytes, and UTF-8 untouched.
func FuzzDecode(f *testing.F) {
	for _, data := range []string{smallNews, "Caf\xe9 \x93no\x94", "\xff\xfea\x00", "\xfe\xff\x00a", "\xef\xbb\xbfa", "\xff", ""} {
		f.Add([]byte(data))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		kept := slices.Clone(data)
		text := Decode(data)
		if strings.ToValidUTF8(text, "") != text {
			t.Errorf("Decode(%q) = %q is no UTF-8", data, text)
		}
		if !slices.Equal(kept, data) {
			t.Errorf("Decode wrote into its input")
		}
		again := Decode([]byte(text))
		if again != text && !strings.ContainsAny(text, "\x00\uFEFF") { // these tell of UTF-16
			t.Errorf("Decode(%q) = %q, decoded again %q", data, text, again)
		}
	})
}

package lede

import (
	"html"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// twins write a text another way, as another scraper or editor would. The words
// of the article stay the same. (TestGolden does it with CRLF.)
var twins = map[string]func(text string) string{
	"carriage returns":         func(s string) string { return strings.ReplaceAll(s, "\n", "\r") },
	"a byte order mark":        func(s string) string { return "\uFEFF" + s },
	"UTF-16":                   utf16LE,
	"accents that stand apart": norm.NFD.String,
	"escaped HTML":             html.EscapeString,
	"no-break spaces":          func(s string) string { return strings.ReplaceAll(s, " ", "\u00A0") },
	"soft hyphens":             func(s string) string { return strings.ReplaceAll(s, "er", "e\u00ADr") },
	"zero-width blanks":        func(s string) string { return strings.ReplaceAll(s, " ", "\u200B ") },
	"NUL bytes":                func(s string) string { return strings.Replace(s, " ", "\x00 ", 5) },
	"blanks at the ends":       func(s string) string { return strings.ReplaceAll(s, "\n", " \n") },
	"indented lines":           func(s string) string { return strings.ReplaceAll("\n"+s, "\n", "\n  ")[1:] },
	"blank lines round it all": func(s string) string { return "\n\n\n" + s + "\n\n\n" },
	"line separators":          func(s string) string { return strings.ReplaceAll(s, "\n", "\u2028") },
}

// TestTwins parses each golden text written another way.
func TestTwins(t *testing.T) {
	texts := goldenTexts(t)
	if testing.Short() || raceEnabled {
		texts = texts[:4]
	}
	for name, twin := range twins {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			for _, text := range texts {
				want, got := plainDump(t, text), plainDump(t, twin(text))
				if got != want {
					t.Errorf("%.40q: the words differ (-plain +twin):\n%s", text, diffLines(want, got))
				}
			}
		})
	}
}

// wrappedTwins are the golden articles with blank lines between their blocks.
// Where there are none, nothing tells a full last line from one that was wrapped.
var wrappedTwins = []string{
	"ap-senate", "australia-fire", "business-earnings", "court-fraud", "football",
	"interview-cellist", "ireland-obituary", "nigeria-power", "press-release", "uk-hospital",
	"layout-captions-with-credits", "layout-captions-without-credits",
	"layout-kenya-daily", "layout-menus-and-footer", "layout-obituary", "layout-philippines",
	"layout-read-more-list",
}

// TestWrappedTwins parses golden articles wrapped as a mail program does it, at
// several columns.
func TestWrappedTwins(t *testing.T) {
	for _, name := range wrappedTwins {
		text := readFile(t, "testdata/golden/"+name+".txt")
		want := plainDump(t, text)
		for _, columns := range []int{60, 72, 78} {
			if got := plainDump(t, wrapAt(text, columns)); got != want {
				t.Errorf("%s at %d columns: the words differ (-plain +wrapped):\n%s", name, columns, diffLines(want, got))
			}
		}
	}
}

// wrapAt returns text with each line wrapped at a number of columns.
func wrapAt(text string, columns int) string {
	var b strings.Builder
	for line := range strings.SplitSeq(text, "\n") {
		at := 0
		for i, word := range strings.SplitAfter(line, " ") {
			n := utf8.RuneCountInString(strings.TrimSuffix(word, " "))
			if i > 0 && at+n > columns {
				b.WriteByte('\n')
				at = 0
			}
			b.WriteString(word)
			at += utf8.RuneCountInString(word)
		}
		b.WriteByte('\n')
	}
	return b.String()
}

// plainDump is dumpParsed without places, and without the content of mixed
// quotes, which dump shows as it stands in the input.
func plainDump(tb testing.TB, text string) string {
	tb.Helper()
	var b strings.Builder
	for line := range strings.Lines(dumpParsed(tb, text, false)) {
		if !strings.HasPrefix(strings.TrimLeft(line, " "), "content ") {
			b.WriteString(line)
		}
	}
	return b.String()
}

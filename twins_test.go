package lede

import (
	"html"
	"strings"
	"testing"

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

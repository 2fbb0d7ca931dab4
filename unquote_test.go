package lede

import (
	"strings"
	"testing"
)

// TestUnquote shows texts with the marks of quoted mail and what is left of them.
func TestUnquote(t *testing.T) {
	const menu = "> Home\n> News\n> Sport\n> Weather\n\nThe ferry was sold.\n\nNobody wept for it.\n"
	for _, test := range []struct{ name, text, want string }{
		{"sent on", "Ann Lee wrote:\n> The ferry was sold\n> on Monday.\n>\n> Nobody wept\n> for it.\n", "Ann Lee wrote:\nThe ferry was sold\non Monday.\n\nNobody wept\nfor it.\n"},
		{"sent on twice", ">> The ferry\n> > was sold\n>> on Monday.\n>>>Why?", "The ferry\nwas sold\non Monday.\nWhy?"},
		{"indented paragraphs", ">    The ferry\n> was sold.\n>    Nobody\n> wept.", "   The ferry\nwas sold.\n   Nobody\nwept."},
		{"a quoted passage", "The mail says:\n\n> The ferry\n> was sold\n> on Monday\n> at noon.\n\nNobody has\nanswered it.", ""},
		{"three lines", "> The ferry\n> was sold\n> on Monday.", ""},
		{"links with an arrow", menu, ""},
		{"signs within lines", "1 > 0\na > b\nc > d\n2 > 1", ""},
		{"no mark", "The ferry was sold.", ""},
		{"empty", "", ""},
	} {
		got, edits := unquote(test.text)
		switch {
		case test.want == "" && (got != test.text || edits != nil):
			t.Errorf("%s: changed to %q", test.name, got)
		case test.want != "" && got != test.want:
			t.Errorf("%s: got %q, want %q", test.name, got, test.want)
		}
	}
}

// TestQuotedTwins parses golden articles as a mail program quotes them, wrapped.
func TestQuotedTwins(t *testing.T) {
	for _, name := range wrappedTwins {
		text := readFile(t, "testdata/golden/"+name+".txt")
		want := plainDump(t, text)
		quoted := "> " + strings.ReplaceAll(strings.TrimSpace(wrapAt(text, 72)), "\n", "\n> ")
		if got := plainDump(t, quoted); got != want {
			t.Errorf("%s, quoted: the words differ (-plain +quoted):\n%s", name, diffLines(want, got))
		}
	}
}

package lede

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"unicode/utf16"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// same, as the wanted text of a test, says that nothing is repaired.
const same = "\x00same"

// cleanTests are texts and what Clean makes of them.
var cleanTests = []struct{ text, want, reason string }{
	{"Plain text, “marks” – and é’s.\n\nNew\tline", same, "nothing to repair"},
	{"Москва, 北京, नई दिल्ली, 서울, Αθήνα", same, "letters of the world"},
	{"AT&T & R&D; 'a' `b` 5' && x&y;", same, "ampersands and single marks"},

	// Charsets.
	{"caf\xe9 \x93go\x94 \x96 na\xefve", "café “go” – naïve", "Windows-1252"},
	{"\x80\x81", "€\uFFFD", "a byte that Windows-1252 does not have"},
	{"“été” caf\xe9 \x92s", "“été” café ’s", "a piece of Windows-1252 in UTF-8"},
	{"“été”, “oui” \xe2\x80 cut \xf0\x9f", "“été”, “oui” \uFFFD cut \uFFFD", "sequences that are cut"},
	{"\xff\xfeH\x00i\x00\x1c \xe9\x00", "Hi“é", "UTF-16, low byte first"},
	{"\xfe\xff\x00H\x00i\x20\x1c\x4e\x00", "Hi“一", "UTF-16, high byte first"},
	{"\xff\xfe\x3d\xd8\x00\xde\x3d\xd8!", "😀\uFFFD\uFFFD", "surrogates, one alone, a byte left over"},
	{"H\x00e\x00 \x00w\x00e\x00n\x00t\x00.\x00", "He went.", "UTF-16 without its mark"},
	{"\ufeffBOM", "BOM", "a byte order mark"},

	// Mojibake.
	{"â€œGoâ€\u009d, â€˜heâ€™ saidâ€¦ â€“ â€”", "“Go”, ‘he’ said… – —", "marks"},
	{"â€œGoâ€ he said", "“Go” he said", "a mark that lost a byte"},
	{"cafÃ© Ã\u00a0 la Ã‰cole, naÃ¯ve, Ã“scar", "café à la École, naïve, Óscar", "accents"},
	{"Â£5 and 5Â°, Â«ouiÂ»", "£5 and 5°, «oui»", "signs"},
	{"itÂ’s Â“soÂ”", "it’s “so”", "marks with one byte too many"},
	{"\u0093Go\u0094, it\u0092s", "“Go”, it’s", "marks taken for controls"},
	{"Å¡koda, ÄŒapek? PaweÅ‚", "škoda, Čapek? Paweł", "letters of the east"},
	{"ÐŸÑ€Ð¸Ð²ÐµÑ‚ Ñ’", "Привет Ñ’", "Cyrillic"},
	{"Ã¢â‚¬Å“GoÃ¢â‚¬Â\u009d cafÃƒÂ©", "“Go” café", "twice"},
	{"ðŸ˜€ â‚¬5 â„¢ ï»¿x", "😀 €5 ™ x", "pictures and signs"},
	{"“CAFÉ” “MANHÔ IRMû. «CÔTÉ» “Hâlâ” «à» É…", same, "capitals and small letters before marks"},
	{"à « Nestlé®™ » voilà : dégâts", "à « Nestlé®™ » voilà : dégâts", "French"},
	{"SÃO, MANHÃ, Â, â, Ã", same, "letters by themselves"},

	// Entities.
	{"R&amp;D, &quot;x&quot; &#8217;s &#x201C;y&#x201d; &nbsp;z", "R&D, \"x\" ’s “y”  z", "entities"},
	{"&amp;quot;x&amp;quot; &amp;amp;#39; &amp;amp;", "\"x\" ' &", "escaped twice"},
	{"&#146;s &lt;b&gt; &eacute; &shy;a", "’s <b> é a", "numbers of Windows-1252, a soft hyphen"},
	{"AT&T; &nosuch; &; &#; &# ; &amp", same, "no entities"},
	{"e&#769;", "é", "an accent by number"},

	// Lines and blanks.
	{"a\r\nb\rc\n\r\n", "a\nb\nc\n\n", "line ends"},
	{"a\vb\fc\u2028d\u2029e", "a\nb\nc\nd\ne", "line ends of word processors"},
	{"a\u00a0b\u2009c\u202fd\u3000e", "a b c d e", "blanks"},
	{"a\u200bb\u00adc\u2060d\u200ee\ufefff", "abcdef", "what cannot be seen"},
	{"a\x00b\x1fc\x7f\u0081", "abc", "controls"},
	{"می\u200cخواهم क्\u200dष 👩\u200d💻 a\u200cb", "می\u200cخواهم क्\u200dष 👩\u200d💻 ab", "joiners where they join"},

	// Marks and letters.
	{"``Go,'' he said. '''Tis,'' ‘‘no’’", "“Go,\" he said. \"'Tis,\" “no”", "doubled marks"},
	{"```code``` ````", same, "a fence round code"},
	{"e\u0301te\u0301 A\u030angstro\u0308m", "été Ångström", "accents that stand apart"},
	{"FranA\u0303§ois, a\u0302\u20ac\u0153so", "François, “so", "mojibake with accents that stand apart"},
	{"\u212b \u1100\u1161 o\u0323\u0302", "Å 가 ộ", "other forms"},
	{"ﬁne ﬂow oﬃce", "fine flow office", "letters joined by typesetting"},
	{"Hawaiʼi", "Hawai’i", "the letter apostrophe"},
}

// cleaned returns the work of text after Clean.
func cleaned(tb testing.TB, text string) *work {
	tb.Helper()
	a := &Article{Text: text}
	if err := Clean(a); err != nil {
		tb.Fatalf("Clean(%q): %v", text, err)
	}
	if a.Text != text {
		tb.Fatalf("Clean(%q) changed the text", text)
	}
	return a.work
}

func TestClean(t *testing.T) {
	for _, test := range cleanTests {
		w := cleaned(t, test.text)
		want := test.want
		if want == same {
			want = test.text
			if w.edits != nil {
				t.Errorf("%s: Clean(%q) has edits: %v", test.reason, test.text, w.edits)
			}
		}
		if w.text != want {
			t.Errorf("%s: Clean(%q)\n got %q\nwant %q", test.reason, test.text, w.text, want)
		}
		checkEdits(t, w, test.text)
	}
}

// checkEdits reports what is wrong with the way back from the cleaned text of w
// to text.
func checkEdits(tb testing.TB, w *work, text string) {
	tb.Helper()
	if !utf8.ValidString(w.text) {
		tb.Fatalf("%q: the cleaned text %q is no UTF-8", text, w.text)
	}
	end := 0
	for i, r := range w.text {
		n := utf8.RuneLen(r)
		s := w.span(i, i+n)
		if s.Start < 0 || s.End > len(text) || s.Start >= s.End {
			tb.Fatalf("%q: %q at %d has the place %v", text, r, i, s)
		}
		if s.Start < end && !sameEdit(w, i, s) {
			tb.Fatalf("%q: %q at %d has the place %v, before %d", text, r, i, s, end)
		}
		end = s.End
		if from, to := w.place(s); from > i || to < i+n {
			tb.Fatalf("%q: %q at %d has the place %v, and that is [%d, %d)", text, r, i, s, from, to)
		}
		if e := w.span(i, i); e.Start != e.End || e.Start != s.Start {
			tb.Fatalf("%q: the empty place at %d is %v", text, i, e)
		}
	}
	whole := w.span(0, len(w.text))
	if from, to := w.place(whole); from != 0 || to != len(w.text) {
		tb.Fatalf("%q: all of the cleaned text is %v, and that is [%d, %d)", text, whole, from, to)
	}
	last := 0
	for i := range len(text) + 1 {
		from, to := w.place(Span{i, i})
		if from != to || from < last || from > len(w.text) {
			tb.Fatalf("%q: the place of byte %d is [%d, %d) after %d", text, i, from, to, last)
		}
		last = from
	}
}

// sameEdit reports whether the character at i has the place s in common with the
// one before it, since one piece of the caller's text became both.
func sameEdit(w *work, i int, s Span) bool {
	_, n := utf8.DecodeLastRuneInString(w.text[:i])
	return w.span(i-n, i).Overlaps(s)
}

func TestCleanPlaces(t *testing.T) {
	tests := []struct{ text, find, want, reason string }{
		{"a\u200b\u200bword\u00ad b", "word", "word", "what is left out beside a word is not in its place"},
		{"wo\u00adrd", "word", "wo\u00adrd", "but within it is"},
		{"x &quot;Go&quot; y", "\"Go\"", "&quot;Go&quot;", "entities"},
		{"x &quot;Go&quot; y", "Go", "Go", "between entities"},
		{"oﬃce", "ff", "ﬃ", "a place within a piece is the piece"},
		{"\xff\xfea\x00 \x00b\x00c\x00", "bc", "b\x00c\x00", "a run"},
		{"â€œcafÃ©â€\u009d", "café", "cafÃ©", "mojibake"},
		{"``Go'' e\u0301te\u0301", "été", "e\u0301te\u0301", "two passes"},
		{"a\r\n\r\nb", "\n\n", "\r\n\r\n", "line ends"},
		{"caf\xe9 e\u0301", "é", "\xe9", "charsets"},
	}
	for _, test := range tests {
		w := cleaned(t, test.text)
		i := strings.Index(w.text, test.find)
		if i < 0 {
			t.Errorf("%s: %q is not in %q", test.reason, test.find, w.text)
			continue
		}
		s := w.span(i, i+len(test.find))
		if got := test.text[s.Start:s.End]; got != test.want {
			t.Errorf("%s: %q in %q is %q, want %q", test.reason, test.find, test.text, got, test.want)
		}
	}
}

func TestCleanCompact(t *testing.T) {
	for _, text := range []string{
		utf16LE(strings.Repeat("The minister left. ", 1000)),
		strings.Repeat("'", 20000), strings.Repeat("\u200b", 20000) + "x", strings.Repeat("\r\n", 20000), strings.Repeat("&amp;", 20000),
	} {
		w := cleaned(t, text)
		for i, p := range w.edits {
			if len(p) > 2 {
				t.Errorf("%.20q…: pass %d has %d edits", text, i, len(p))
			}
		}
	}
	if n := testing.AllocsPerRun(10, func() { repair(benchText) }); n != 0 {
		t.Errorf("repair allocates %v times where nothing is to do", n)
	}
}

// utf16LE returns s in UTF-16 with a byte order mark.
func utf16LE(s string) string {
	out := []byte("\xff\xfe")
	for _, u := range utf16.Encode([]rune(s)) {
		out = append(out, byte(u), byte(u>>8))
	}
	return string(out)
}

func TestDecode(t *testing.T) {
	tests := []struct{ data, want string }{
		{"", ""},
		{"plain “text”\r\n", "plain “text”\r\n"},
		{"\xef\xbb\xbfBOM", "BOM"},
		{"caf\xe9", "café"},
		{utf16LE("“Go” 😀"), "“Go” 😀"},
		{"“a” “b” \xe2\x80", "“a” “b” \uFFFD"},
		{"Ã©", "Ã©"},
	}
	for _, test := range tests {
		if got := Decode([]byte(test.data)); got != test.want {
			t.Errorf("Decode(%q) = %q, want %q", test.data, got, test.want)
		}
	}
}

func TestCheckText(t *testing.T) {
	tests := []struct {
		text string
		want error
	}{
		{"", ErrEmpty},
		{" \r\n\t\u00a0\u200b\ufeff", ErrEmpty},
		{"\xff\xfe \x00\n\x00", ErrEmpty},
		{"a", nil},
		{"“", nil},
		{"caf\xe9", nil},
		{"%PDF-1.7\nstream", ErrNotText},
		{"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", ErrNotText},
		{"PK\x03\x04\x14\x00", ErrNotText},
		{"\x00\x00\x00", ErrNotText},
		{"\x01\x02\x03abc\x04\x05", ErrNotText},
		{"The zero \x00 is one in a whole line of text.", nil},
		{utf16LE("He went."), nil},
		{utf16LE("He went.")[2:], nil},
		{utf16LE("Москва заявила"), nil},
	}
	for _, test := range tests {
		if err := checkText(test.text); !errors.Is(err, test.want) {
			t.Errorf("checkText(%q) = %v, want %v", test.text, err, test.want)
		}
	}
	if !slices.IsSorted(magics) {
		t.Error("magics is not sorted")
	}
}

func FuzzClean(f *testing.F) {
	for _, test := range cleanTests {
		f.Add(test.text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		w := cleaned(t, text)
		checkEdits(t, w, text)
		if !norm.NFC.IsNormalString(w.text) {
			t.Errorf("Clean(%q) is not in NFC: %q", text, w.text)
		}
		if i := strings.IndexAny(w.text, "\r\u00a0\u200b\u00ad\x00"); i >= 0 {
			t.Errorf("Clean(%q) leaves %q", text, w.text[i:])
		}
		if d := Decode([]byte(text)); !utf8.ValidString(d) {
			t.Errorf("Decode(%q) is no UTF-8: %q", text, d)
		}
	})
}

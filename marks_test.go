package lede

import (
	"fmt"
	"strings"
	"testing"
)

// storyOf returns the work of a text whose every line is a paragraph.
func storyOf(text string) *work {
	w := &work{text: text}
	at := 0
	for line := range strings.Lines(text) {
		if p := trimmed(text, place{int32(at), int32(at + len(line))}); !p.empty() {
			w.units = append(w.units, unit{p.start, p.end, p.start, unitParagraph, 0})
		}
		at += len(line)
	}
	w.tokens, w.sentences = tokenize(w.text, w.units)
	return w
}

// TestFindRuns lists the runs of marked words of a text, nested ones behind a >
// and those that go on in the next paragraph before a +.
func TestFindRuns(t *testing.T) {
	for _, test := range []struct{ name, text, want string }{
		{"straight", `"Yes," he said. "No."`, "Yes,|No."},
		{"curly", `“Yes,” he said. “No.”`, "Yes,|No."},
		{"single", `'Yes,' he said. 'No.'`, "Yes,|No."},
		{"single curly", `‘Yes,’ he said. ‘It’s no.’`, "Yes,|It’s no."},
		{"two apostrophes", `''Yes,'' he said.`, "Yes,"},
		{"backticks", "``Yes,'' he said.", "Yes,"},
		{"guillemets", `« Oui », dit-il. «Non.»`, "Oui|Non."},
		{"guillemets inwards", `»Ja«, sagte er.`, "Ja"},
		{"low-high", `„Ja“, sagte er. „Nein”`, "Ja|Nein"},
		{"low-high single", `‚Ja‘, sagte er.`, "Ja"},
		{"corner", `「はい」と言った。`, "はい"},
		{"Swedish", `”Ja”, sade han.`, "Ja"},
		{"nested", `"He said, 'Go home,' and left," she said.`, "He said, 'Go home,' and left,|>Go home,"},
		{"nested curly in curly", `“He called it a “joke” twice,” she said.`, "He called it a “joke” twice,|>joke"},
		{"nested closed together", `"She said, 'Go.'" He went.`, "She said, 'Go.'|>Go."},
		{"blank between closing marks", `"the term 'outreach,' " he said`, "the term 'outreach,'|>outreach,"},

		{"contraction", `It's O'Brien's, isn't it`, ""},
		{"plural possessive", `the ministers' plan and the teachers' pay`, ""},
		{"plural possessive within", `'the ministers' plan failed,' he said`, "the ministers' plan failed,"},
		{"decades", `the '90s and the ’60s`, ""},
		{"rock 'n' roll", `rock 'n' roll and rock ’n’ roll`, ""},
		{"dropped g", `goin' and comin' home`, ""},
		{"feet and inches", `He is 6'2" and the pipe 12"x4"`, ""},
		{"a number before a mark", `"We won in 2016," he said.`, "We won in 2016,"},
		{"bullet", "» Read more here", ""},
		{"attribute", `<img alt="A cat">`, ""},

		{"reopened", "“One.\n“Two.”", "One.+|Two."},
		{"reopened thrice", "\"One.\n\"Two.\n\"Three,\" he said.", "One.+|Two.+|Three,"},
		{"single reopened", "He said: 'One hasn't come.\n'It's two.'", "One hasn't come.+|It's two."},
		{"single reopened thrice", "He said: ‘One.\n‘Two isn’t.\n‘Three,’ he said.", "One.+|Two isn’t.+|Three,"},
		{"single not reopened", "He said: 'One hasn't come.\nIt's two.'", ""},
		{"elided words in two paragraphs", "'Tis late.\n'Tis cold.", ""},
		{"never closed", "“One.\nTwo.", "One."},
		{"odd mark spoils nothing behind it", "He said “no.\n“Yes,” she said.", "no.+|Yes,"},
		{"lost before the reporter", `"We acted fast, Joan Farrell said.`, "We acted fast,"},
		{"never opened", `We acted fast,” she said.`, "We acted fast,"},
		{"an odd mark before a whole run", `“A, he said. “B,” he added.`, "B,"},
		{"only marks", strings.Repeat(`"`, 9), ""},
		{"empty", `""  “”`, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			w := storyOf(test.text)
			var got []string
			for _, r := range findRuns(w) {
				s := w.text[r.in.start:r.in.end]
				if r.parent >= 0 {
					s = ">" + s
				}
				if r.next >= 0 {
					s += "+"
				}
				got = append(got, s)
			}
			if got := strings.Join(got, "|"); got != test.want {
				t.Errorf("%s\n got %s\nwant %s", test.text, got, test.want)
			}
		})
	}
}

// TestFindRunsInOrder checks on hostile texts that runs stand in order, within
// their units and their parents.
func TestFindRunsInOrder(t *testing.T) {
	for _, text := range []string{
		strings.Repeat(`"`, 5000), strings.Repeat(`'`, 5000), strings.Repeat("“", 5000), strings.Repeat("”", 5000),
		strings.Repeat(`"a `, 3000), strings.Repeat("“a ‘b ", 3000), strings.Repeat("‘a “b” ", 3000),
		strings.Repeat("“a\n", 3000), strings.Repeat("\"a\n\n", 3000), strings.Repeat("« a » „b“ ", 2000),
	} {
		w := storyOf(text)
		runs := findRuns(w)
		for i, r := range runs {
			u := w.units[r.unit]
			switch {
			case !r.all.holds(r.in) || r.in.empty() || r.all.start < u.start || r.all.end > u.end:
				t.Fatalf("%.20q: run %d is %v in unit %v", text, i, r, u)
			case r.parent >= int32(i) || r.parent >= 0 && !runs[r.parent].all.holds(r.all):
				t.Fatalf("%.20q: run %d of %v has the parent %d", text, i, r, r.parent)
			case i > 0 && runs[i-1].all.start > r.all.start:
				t.Fatalf("%.20q: run %d stands before the one ahead of it", text, i)
			}
		}
	}
}

// TestQuotesOfMarks reads long texts of nothing but marks and cues, in one line and in
// many: a stage whose time grows faster than the text would not come back.
func TestQuotesOfMarks(t *testing.T) {
	if testing.Short() {
		t.Skip("long texts")
	}
	for _, piece := range []string{`"`, `'`, "“", "”", `" `, ` "`, "“a ", `"a" `, `"said" `, ": ", "said ", "“a” said ", "said: “a\n", "A: b\nB: c\n"} {
		attributions(storyOf(strings.Repeat(piece, 1<<17/len(piece))), nil)
	}
}

func TestReporterTail(t *testing.T) {
	for text, want := range map[string]string{
		"We acted fast, Joan Farrell said.":       "We acted fast,",
		"Why? the judge asked":                    "Why?",
		"We acted fast, and we will do so again.": "",
		"We did what we said.":                    "",
	} {
		if got := text[:reporterTail(text)]; got != want {
			t.Errorf("reporterTail(%q) = %q, want %q", text, got, want)
		}
	}
}

func ExampleArticle_QuotesOf() {
	a, err := Parse("Bridge to close\n\nThe bridge will close, Jane Smith said. “We have no choice,” she added.")
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, q := range a.Quotes {
		fmt.Println(q.Kind, q.Cue.Text, q.Text)
	}
	// Output:
	// indirect said The bridge will close
	// direct added We have no choice,
}

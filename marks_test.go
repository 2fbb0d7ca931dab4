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

		{"guillemets inwards behind a comma", `»Ja,« sagte er. »Nein.«`, "Ja,|Nein."},
		{"guillemets inwards reopened", "»Ja.\n»Nein,« sagte er.", "Ja.+|Nein,"},
		{"guillemets inwards and a bullet", "»Ja,« sagte er.\n» Mehr lesen", "Ja,"},
		{"guillemets outwards never closed", "«Oui,» dit-il.\nIl a dit «non", "Oui,|non"},

		{"straight between blanks", `" Yes , " he said . " No . "`, "Yes ,|No ."},
		{"straight between blanks within a sentence", `He spoke of a " high hurdle " , and of 30 " others " .`, "high hurdle|others"},
		{"straight between blanks, one alone", `The tray is 12 " wide and costs a lot`, ""},
		{"straight between blanks, never closed", `A " B in the list of C`, ""},
		{"curly between blanks", `“ Yes ” , he said (“ No ”).`, "Yes|No"},
		{"curly between blanks, never opened", `We acted fast, ” she said.`, "We acted fast,"},
		{"title after a comma", `Wall Street Journal, "Costs," June 2`, "Costs,"},

		{"blank before the closing mark", `"A horse, "said Manuel Ruiz. "Or two. "He left.`, "A horse,|Or two."},
		{"curly, blank before the closing mark", `“A horse, ”said Ruiz. “Or two? ”he asked.`, "A horse,|Or two?"},
		{"blank before the closing mark, the last one", `He spoke of "the costs. "Nobody believed him.`, "the costs."},
		{"blank before the closing mark, as all over the story", `"A horse, "he said. "It is late. "Then he left. "We go. "`, "A horse,|It is late.|We go."},
		{"blank before the opening mark", `"A horse," he said, "or two."`, "A horse,|or two."},
		{"lost before the reporter, then opened", `"A horse, he said, "or two."`, "or two."},
		{"Swedish, opened behind a comma", `Han sade, ”ja” och gick.`, "ja"},
		{"lost before another verb of the reporter", `"A horse, he added, "or two."`, "or two."},
		{"opened again in a line, never closed", `"We have been here since May. "We will not go, and you know it.`,
			"We have been here since May.+|We will not go, and you know it."},
		{"opened again in a line", `"We have been here since May. "We will not go, and you know it. "Try," he said.`,
			"We have been here since May.+|We will not go, and you know it.+|Try,"},

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
		{"closed two paragraphs later", "“One.\nTwo.\nThree,” he said. “Four.”", "One.+|Two.+|Three,|Four."},
		{"closed three paragraphs later, straight", "He said: \"One.\nTwo.\nIt's 'three' now.\nFour.\"", "One.+|Two.+|It's 'three' now.+|>three|Four."},
		{"closed two paragraphs later, blank before the mark", "“One.\nTwo.\nThree, ”he said.", "One.+|Two.+|Three,"},
		{"closed two paragraphs later, inwards", "»One.\nTwo.\nThree,« he said. »Four.«", "One.+|Two.+|Three,|Four."},
		{"others speak between", "“One.\nTwo, Joan Farrell said.\nThree,” he said.", "One.|Three,"},
		{"marks between", "“One.\nTwo “three” four.\nFive,” he said.", "One.|three|Five,"},
		{"no sentence ends before", "See “One\nTwo.\nThree,” he said.", "One|Three,"},
		{"closed too far away", "“One." + strings.Repeat("\nTwo.", mostPlain+1) + "\nThree,” he said.", "One.|Three,"},
		{"odd, and nothing closes it", "“One.\nTwo.\n“Three,” he said.", "One.|Three,"},
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
		strings.Repeat("»a, b« \n", 3000), strings.Repeat("\"a, \"b ", 3000), strings.Repeat("“a.\n'b'\nc.”\n", 2000), strings.Repeat("“a.\nb.\n‘c’ d.\n", 2000), strings.Repeat("“a.\n‘b.\n‘c’.” 'd' \"e,\" f\n", 2000),
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
	for _, piece := range []string{`"`, `'`, "“", "”", `" `, ` "`, "“a ", `"a" `, `"said" `, ": ", "said ", "“a” said ", "said: “a\n", "A: b\nB: c\n", `"a, "b `, `"a. "B `, `" a , `, "»a,« ", "“a. ”b", "“a.\n\nb.\n\nc.”\n\n", "' \"a, \"b "} {
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

func TestAnglesInward(t *testing.T) {
	for text, want := range map[string]bool{
		"»Ja«, sagte er.":                      true,
		"»Ja,« sagte er. »Nein.«":              true,
		"Han sagde »ja«.\n\n» Læs mere":        true,
		"«Oui», dit-il.":                       false,
		"« Oui », dit-il, « non ».":            false,
		"» Read more\n\n» Most read":           false,
		"Home » News » Harbour":                false,
		"»Read more\n\n«Oui», dit-il. «Non.»":  false,
		"no marks, but £5 and Málaga in the ©": false,
	} {
		if got := anglesInward(text); got != want {
			t.Errorf("anglesInward(%q) = %v", text, got)
		}
	}
}

func TestMarksMoved(t *testing.T) {
	for text, want := range map[string]bool{
		`"A horse, "said Ruiz. "Or two? "he asked.`:             true,
		`"A horse, "he said. "Or two," she said. "No, "he said`: true,
		`"A horse," he said. "Or two. "`:                        false,
		`He said, "we had a horse," and added, "or two."`:       false,
		`no marks`: false,
		`"`:        false,
	} {
		if got := marksMoved(text); got != want {
			t.Errorf("marksMoved(%q) = %v", text, got)
		}
	}
}

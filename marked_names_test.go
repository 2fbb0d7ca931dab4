package lede

import (
	"fmt"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// TestMarkedNames reads testdata/names/*.txt, short articles in which each
// mention is marked with the number of its entity and the entities stand in a
// table at the end, as testdata/names/README.md says. The marked mentions are
// given to the stage as a tagger's; what it makes of them must be what is marked.
func TestMarkedNames(t *testing.T) {
	files, err := filepath.Glob("testdata/names/*.txt")
	if err != nil || len(files) < 30 {
		t.Fatalf("%d files, %v", len(files), err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txt"), func(t *testing.T) {
			want := readFile(t, file)
			m := readNamed(t, want)
			for _, text := range []string{m.text, strings.ReplaceAll(m.text, "\n", "\r\n")} {
				a, err := Parse(text, Clean, lineBlocks, EntitiesBy(m.tagger()))
				if err != nil {
					t.Fatal(err)
				}
				checkArticle(t, text, a)
				got := strings.ReplaceAll(writeNamed(a), "\r", "")
				if got == want {
					continue
				}
				t.Errorf("(-want +got):\n%s", diffLines(want, got))
				if *update && text == m.text {
					writeGolden(t, nil, strings.TrimSuffix(file, ".txt")+".golden", got)
				}
			}
		})
	}
}

// lineBlocks is a stage that takes the first line as the title and every other
// one as a paragraph, so that what is tested does not hang on Extract.
func lineBlocks(a *Article) error {
	var s Section
	for start := 0; start < len(a.Text); {
		end := len(a.Text)
		if i := strings.IndexByte(a.Text[start:], '\n'); i >= 0 {
			end = start + i
		}
		line := strings.TrimRight(a.Text[start:end], " \r")
		if b := (Block{Span: Span{start, start + len(line)}, Text: oneLine(line)}); line != "" && a.Title == nil {
			a.Title = &b
		} else if line != "" {
			s.Paragraphs = append(s.Paragraphs, b)
		}
		start = end + 1
	}
	a.Sections = []Section{s}
	return nil
}

// A namedStory is an article without its marks, and what they said.
type namedStory struct {
	text  string
	marks []markedMention
}

// A markedMention is one marked mention.
type markedMention struct {
	before, words string // what stands before it in its line, and the mention
	typ           EntityType
}

// tableLine starts the table of entities.
const tableLine = "\n----\n"

// readNamed takes the marks from an article.
func readNamed(tb testing.TB, marked string) *namedStory {
	tb.Helper()
	body, table, ok := strings.Cut(marked, tableLine)
	if !ok {
		tb.Fatal("no table")
	}
	types := map[string]EntityType{}
	for line := range strings.Lines(table) {
		part := strings.Fields(line)
		if len(part) < 3 {
			tb.Fatalf("line %q of the table", line)
		}
		types[part[0]] = EntityType(part[1])
	}
	m := &namedStory{}
	var b strings.Builder
	for {
		before, rest, ok := strings.Cut(body, "⟦")
		b.WriteString(before)
		if !ok {
			break
		}
		words, after, ok := strings.Cut(rest, "⟧")
		number, words, ok2 := strings.Cut(words, " ")
		typ := types[strings.TrimSuffix(number, "*")]
		if !ok || !ok2 || typ == "" {
			tb.Fatalf("a mark without an end, words or type at %.40q", rest)
		}
		text := b.String()
		m.marks = append(m.marks, markedMention{text[strings.LastIndexByte(text, '\n')+1:], words, typ})
		b.WriteString(words)
		body = after
	}
	m.text = b.String()
	return m
}

// tagger returns a tagger that finds the marked mentions. It is given pieces of
// the story in order.
func (m *namedStory) tagger() Tagger {
	marks := m.marks
	used := make([]bool, len(marks))
	return func(text string) ([]Tag, error) {
		var tags []Tag
		at := 0
		for i := range marks {
			if used[i] || marks[i].typ == DateType || marks[i].typ == Money {
				continue
			}
			j := strings.Index(text[at:], marks[i].words)
			if j < 0 {
				break
			}
			used[i] = true
			tags = append(tags, Tag{Span: Span{at + j, at + j + len(marks[i].words)}, Type: marks[i].typ, Confidence: 0.9})
			at += j + len(marks[i].words)
		}
		return tags, nil
	}
}

// writeNamed writes an article down as it is marked.
func writeNamed(a *Article) string {
	type mark struct {
		Mention
		entity int
	}
	var marks []mark
	for i, e := range a.Entities {
		for _, m := range e.Mentions {
			marks = append(marks, mark{m, i})
		}
	}
	slices.SortFunc(marks, func(x, y mark) int { return x.Start - y.Start })
	var b strings.Builder
	at := 0
	for _, m := range marks {
		star := ""
		if m.Metonym {
			star = "*"
		}
		fmt.Fprintf(&b, "%s⟦%d%s %s⟧", a.Text[at:m.Start], m.entity+1, star, a.Slice(m.Span))
		at = m.End
	}
	b.WriteString(a.Text[at:])
	b.WriteString(tableLine)
	for i, e := range a.Entities {
		fmt.Fprintf(&b, "%d %s %s", i+1, e.Type, e.Name)
		for _, f := range []struct{ name, value string }{
			{"role", e.Role}, {"of", e.Org}, {"styled", e.Honorific}, {"pronoun", e.Pronoun}, {"value", e.Value},
		} {
			if f.value != "" {
				b.WriteString(" · " + f.name + " " + f.value)
			}
		}
		if e.Age != 0 {
			b.WriteString(" · aged " + strconv.Itoa(e.Age))
		}
		b.WriteString("\n")
	}
	return b.String()
}

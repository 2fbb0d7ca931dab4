package lede

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write testdata/golden/*.golden anew; read the diff")

// TestGolden parses each testdata/golden/*.txt and compares the article, laid
// out as testdata/README.md says, with the .golden file beside it. The same
// text with CRLF must yield the same words, and a second parse the same bytes.
func TestGolden(t *testing.T) {
	files := goldenFiles(t)
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txt"), func(t *testing.T) {
			text := readFile(t, file)
			got := dumpParsed(t, text, true)
			if again := dumpParsed(t, text, true); again != got {
				t.Errorf("a second parse differs (-first +second):\n%s", diffLines(got, again))
			}
			if !strings.Contains(text, "\r") {
				lf, crlf := dumpParsed(t, text, false), dumpParsed(t, strings.ReplaceAll(text, "\n", "\r\n"), false)
				if lf != crlf {
					t.Errorf("with CRLF the words differ (-LF +CRLF):\n%s", diffLines(lf, crlf))
				}
			}
			golden := strings.TrimSuffix(file, ".txt") + ".golden"
			if *update {
				writeGolden(t, files, golden, got)
				return
			}
			if want := readFile(t, golden); want != got {
				t.Errorf("%s (-want +got):\n%s", golden, diffLines(want, got))
			}
		})
	}
	if stray, _ := filepath.Glob("testdata/golden/*.golden"); !*update && len(stray) != len(files) {
		t.Errorf("%d .golden files for %d .txt files", len(stray), len(files))
	}
}

// goldenFiles returns the names of the golden inputs in order.
func goldenFiles(tb testing.TB) []string {
	tb.Helper()
	files, err := filepath.Glob("testdata/golden/*.txt")
	if err != nil {
		tb.Fatal(err)
	}
	return files
}

// goldenTexts returns the texts of the golden inputs in order of their names.
func goldenTexts(tb testing.TB) []string {
	tb.Helper()
	var texts []string
	for _, file := range goldenFiles(tb) {
		texts = append(texts, readFile(tb, file))
	}
	return texts
}

// readFile returns the text of a file.
func readFile(tb testing.TB, name string) string {
	tb.Helper()
	data, err := os.ReadFile(name)
	if err != nil {
		tb.Fatal(err)
	}
	return Decode(data)
}

// writeGolden writes a golden file, but never over an input.
func writeGolden(tb testing.TB, inputs []string, name, text string) {
	tb.Helper()
	if slices.Contains(inputs, name) || filepath.Ext(name) != ".golden" {
		tb.Fatalf("%s is an input; not overwritten", name)
	}
	if old, err := os.ReadFile(name); err == nil && string(old) == text {
		return
	}
	if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
		tb.Fatal(err)
	}
	tb.Logf("wrote %s", name)
}

// dumpParsed parses text, checks the article and returns it laid out.
func dumpParsed(tb testing.TB, text string, places bool) string {
	tb.Helper()
	a, err := Parse(text)
	if err != nil {
		tb.Fatal(err)
	}
	checkArticle(tb, text, a)
	return dump(a, places)
}

// diffLines returns the lines that only x has, after "-", and those that only y
// has, after "+", in order.
func diffLines(x, y string) string {
	a, b := strings.Split(x, "\n"), strings.Split(y, "\n")
	common := make([][]int, len(a)+1) // common[i][j] lines are alike in a[i:] and b[j:]
	for i := range common {
		common[i] = make([]int, len(b)+1)
	}
	for i := len(a) - 1; i >= 0; i-- {
		for j := len(b) - 1; j >= 0; j-- {
			if a[i] == b[j] {
				common[i][j] = common[i+1][j+1] + 1
			} else {
				common[i][j] = max(common[i+1][j], common[i][j+1])
			}
		}
	}
	var diff strings.Builder
	for i, j := 0, 0; i < len(a) || j < len(b); {
		switch {
		case i < len(a) && j < len(b) && a[i] == b[j]:
			i, j = i+1, j+1
		case j == len(b) || i < len(a) && common[i+1][j] >= common[i][j+1]:
			diff.WriteString("- " + a[i] + "\n")
			i++
		default:
			diff.WriteString("+ " + b[j] + "\n")
			j++
		}
	}
	return diff.String()
}

// dump lays a out so that a diff of it reads as prose: a block a line, and
// under each block the quotes and mentions that start in it. Estimates
// (confidence) are left out, for they move with each training; so are places,
// unless wanted.
func dump(a *Article, places bool) string {
	d := &dumper{a: a, places: places}
	if a.NoStory {
		d.line(0, "no story", Span{}, "")
	}
	for _, l := range d.lines() {
		d.line(0, l.kind, l.Span, l.text)
		for _, under := range l.under {
			d.b.WriteString(under)
		}
		d.over(l.Span)
	}
	d.b.WriteString("\n")
	for i := range a.Entities {
		d.entity(i, &a.Entities[i])
	}
	return d.b.String()
}

// A dumper writes an article down.
type dumper struct {
	a      *Article
	places bool
	b      strings.Builder
}

// A dumpLine is a block to be written down with what belongs to it.
type dumpLine struct {
	Span
	kind, text string
	under      []string
}

// line writes one line: a kind, a place and words.
func (d *dumper) line(indent int, kind string, s Span, text string) {
	d.b.WriteString(d.sprint(indent, kind, s, text))
}

// sprint returns one line: a kind, a place and words.
func (d *dumper) sprint(indent int, kind string, s Span, text string) string {
	at := ""
	if d.places && s.End > 0 {
		at = fmt.Sprintf("%d:%d", s.Start, s.End)
	}
	head := fmt.Sprintf("%*s%-*s", indent, "", 12-indent, kind)
	if d.places {
		head += fmt.Sprintf(" %-11s", at)
	}
	return strings.TrimRight(head+" "+text, " ") + "\n"
}

// at returns the place s in parentheses, or nothing if places are not wanted.
func (d *dumper) at(s Span) string {
	if !d.places {
		return ""
	}
	return fmt.Sprintf(" (%d:%d)", s.Start, s.End)
}

// lines returns the blocks of the article in text order.
func (d *dumper) lines() []dumpLine {
	a := d.a
	var lines []dumpLine
	add := func(kind string, b *Block, under ...string) {
		if b.Item {
			kind = "item"
		}
		lines = append(lines, dumpLine{b.Span, kind, b.Text, under})
	}
	if a.Title != nil {
		add("title", a.Title)
	}
	if a.Dek != nil {
		add("dek", a.Dek)
	}
	if b := a.Byline; b != nil {
		var authors []string
		for _, name := range b.Authors {
			authors = append(authors, d.sprint(2, "author", Span{}, name))
		}
		add("byline", &b.Block, authors...)
	}
	for _, s := range a.Sections {
		if s.Heading != nil {
			add("heading", s.Heading)
		}
		for i := range s.Paragraphs {
			add("paragraph", &s.Paragraphs[i])
		}
	}
	for i := range a.Captions {
		c := &a.Captions[i]
		kind := "caption " + strconv.Itoa(c.Image)
		if c.Alt {
			kind = "alt " + strconv.Itoa(c.Image)
		}
		if c.Credit == nil {
			add(kind, &c.Block)
			continue
		}
		credit := c.Credit.Text
		if c.Credit.Photographer != "" {
			credit += " · photographer " + c.Credit.Photographer
		}
		if c.Credit.Agency != "" {
			credit += " · agency " + c.Credit.Agency
		}
		add(kind, &c.Block, d.sprint(2, "credit", c.Credit.Span, credit))
	}
	for i := range a.Asides {
		add("- "+string(a.Asides[i].Kind), &a.Asides[i].Block)
	}
	lines = d.addDates(lines)
	if p := a.Dateline; p != nil {
		text := p.Text + " · place " + p.Place
		if p.Agency != "" {
			text += " · agency " + p.Agency
		}
		for i := range lines {
			if lines[i].Contains(p.Span) {
				lines[i].under = append(lines[i].under, d.sprint(2, "dateline", p.Span, text))
			}
		}
	}
	slices.SortStableFunc(lines, func(x, y dumpLine) int { return x.Start - y.Start })
	return lines
}

// addDates adds the article's dates to lines: under the line that holds them,
// or as lines of their own.
func (d *dumper) addDates(lines []dumpLine) []dumpLine {
	for _, date := range []struct {
		kind string
		*Date
	}{{"published", d.a.Published}, {"updated", d.a.Updated}} {
		if date.Date == nil {
			continue
		}
		text := date.Text
		if date.Value != "" {
			text += " = " + date.Value
		}
		i := slices.IndexFunc(lines, func(l dumpLine) bool { return l.Contains(date.Span) })
		if i < 0 {
			lines = append(lines, dumpLine{Span: date.Span, kind: date.kind, text: text})
		} else {
			lines[i].under = append(lines[i].under, d.sprint(2, date.kind, date.Span, text))
		}
	}
	return lines
}

// over writes the quotes and mentions that start in s.
func (d *dumper) over(s Span) {
	for i := range d.a.Quotes {
		if q := &d.a.Quotes[i]; s.Start <= q.Start && q.Start < s.End {
			d.quote(q)
		}
	}
	type named struct {
		m *Mention
		e int
	}
	var mentions []named
	for i := range d.a.Entities {
		for j := range d.a.Entities[i].Mentions {
			if m := &d.a.Entities[i].Mentions[j]; s.Contains(m.Span) {
				mentions = append(mentions, named{m, i})
			}
		}
	}
	slices.SortFunc(mentions, func(x, y named) int { return x.m.Start - y.m.Start })
	for _, n := range mentions {
		e := &d.a.Entities[n.e]
		text := n.m.Text
		if text != e.Name {
			text += " → " + e.Name
		}
		if n.m.Metonym {
			text += " (metonym)"
		}
		d.line(2, string(e.Type), n.m.Span, text)
	}
}

// quote writes a quote down.
func (d *dumper) quote(q *Quote) {
	d.line(2, strings.TrimSpace(string(q.Kind)+" "+string(q.Mode)), q.Span, q.Text)
	var parts []string
	add := func(name string, p *Phrase) {
		if p != nil {
			parts = append(parts, name+" "+p.Text+d.at(p.Span))
		}
	}
	add("cue", q.Cue)
	add("source", q.Source)
	if q.SourceKind != "" {
		parts = append(parts, "a "+string(q.SourceKind))
	}
	add("to", q.Addressee)
	add("through", q.Channel)
	if q.Speaker != "" {
		parts = append(parts, "by "+q.Speaker)
	}
	if len(parts) > 0 {
		d.line(4, "", Span{}, strings.Join(parts, " · "))
	}
	for _, c := range q.Content {
		d.line(4, "content", c, strings.Join(strings.Fields(d.a.Slice(c)), " "))
	}
}

// entity writes what is known of an entity down.
func (d *dumper) entity(i int, e *Entity) {
	parts := []string{e.Name}
	add := func(name, value string) {
		if value != "" {
			parts = append(parts, name+" "+value)
		}
	}
	add("id", e.ID)
	add("role", e.Role)
	add("of", e.Org)
	add("styled", e.Honorific)
	if e.Age > 0 {
		add("aged", strconv.Itoa(e.Age))
	}
	add("pronoun", e.Pronoun)
	add("=", e.Value)
	if n := len(e.Mentions); n > 1 {
		parts = append(parts, fmt.Sprintf("%d mentions", n))
	}
	fmt.Fprintf(&d.b, "%2d %-9s %s\n", i, e.Type, strings.Join(parts, " · "))
}

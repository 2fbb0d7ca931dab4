package lede

import (
	"cmp"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/lede-news/lede/internal/gaz"
)

// readingErrors is set to print each error in the articles of testdata/reading.
var readingErrors = flag.Bool("reading", false, "print each error in the articles of testdata/reading")

// A reading is an article of testdata/reading: its text, and its marks taken
// apart. See the README there for the marks.
type reading struct {
	text   string
	names  []markedName
	quotes map[string]*markedQuote
	order  []string // the numbers of quotes, as they come
}

// A markedName is a name that is marked.
type markedName struct {
	span Span
	typ  EntityType
	id   string // of the thing, or ""
}

// A markedQuote is a quote that is marked.
type markedQuote struct {
	kind    QuoteKind
	speaker string // the thing that speaks, "-" for one without a name
	spans   []Span
	source  *Span
	cue     *Span
}

// parseReading takes the marks out of s.
func parseReading(s string) (*reading, error) {
	for strings.HasPrefix(s, "#") {
		_, s, _ = strings.Cut(s, "\n")
	}
	r := &reading{quotes: map[string]*markedQuote{}}
	var text strings.Builder
	type open struct {
		tag   []string
		start int
	}
	var stack []open
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case '{':
			n := strings.IndexByte(s[i:], '|')
			if n < 0 {
				return nil, fmt.Errorf("no | after %q", s[i:])
			}
			stack = append(stack, open{strings.Fields(s[i+1 : i+n]), text.Len()})
			i += n
		case '}':
			if len(stack) == 0 {
				return nil, fmt.Errorf("no { for the } before %q", s[i:])
			}
			o := stack[len(stack)-1]
			stack = stack[:len(stack)-1]
			if err := r.mark(o.tag, Span{o.start, text.Len()}); err != nil {
				return nil, err
			}
		default:
			text.WriteByte(s[i])
		}
	}
	if len(stack) > 0 {
		return nil, fmt.Errorf("no } for %v", stack)
	}
	r.text = text.String()
	for _, q := range r.order {
		if len(r.quotes[q].spans) == 0 {
			return nil, fmt.Errorf("quote %s has a source or a cue and no words", q)
		}
	}
	return r, nil
}

// mark enters the mark with the given tag round span.
func (r *reading) mark(tag []string, span Span) error {
	if len(tag) == 0 {
		return fmt.Errorf("a mark without a tag at %d", span.Start)
	}
	if n := tag[0][1:]; n != "" && strings.Trim(n, "0123456789") == "" {
		q := r.quotes[n]
		if q == nil {
			q = &markedQuote{}
			r.quotes[n] = q
			r.order = append(r.order, n)
		}
		switch tag[0][0] {
		case 'Q':
			if len(tag) != 3 {
				return fmt.Errorf("%v is no mark of a quote", tag)
			}
			q.kind, q.speaker = QuoteKind(tag[1]), tag[2]
			q.spans = append(q.spans, span)
			return nil
		case 'S':
			q.source = &span
			return nil
		case 'C':
			q.cue = &span
			return nil
		}
	}
	name := markedName{span: span, typ: EntityType(tag[0])}
	if len(tag) > 1 {
		name.id = tag[1]
	}
	r.names = append(r.names, name)
	return nil
}

// nameOf returns the longest name of the thing with the given number.
func (r *reading) nameOf(id string) string {
	best := ""
	for _, n := range r.names {
		if s := r.text[n.span.Start:n.span.End]; n.id == id && len(s) > len(best) {
			best = s
		}
	}
	return best
}

// A readScore counts what was found.
type readScore struct{ gold, found, right int }

// f1 returns precision, recall and F1 in percent.
func (s readScore) f1() (p, r, f float64) {
	if s.found > 0 {
		p = 100 * float64(s.right) / float64(s.found)
	}
	if s.gold > 0 {
		r = 100 * float64(s.right) / float64(s.gold)
	}
	if p+r > 0 {
		f = 2 * p * r / (p + r)
	}
	return p, r, f
}

// A readTable holds the scores by what they are of.
type readTable map[string]*readScore

// add adds to the score of what.
func (t readTable) add(what string, gold, found, right int) {
	s := t[what]
	if s == nil {
		s = &readScore{}
		t[what] = s
	}
	s.gold += gold
	s.found += found
	s.right += right
}

// isValueType reports whether t is that of a date or an amount.
func isValueType(t EntityType) bool {
	return t == DateType || t == TimeType || t == Money || t == Percent
}

// scoreNames scores the names of a, which was read from r.
func (t readTable) scoreNames(r *reading, a *Article, miss func(string, ...any)) {
	type key struct {
		span Span
		typ  EntityType
	}
	trim := func(s Span) Span {
		text := r.text[s.Start:s.End]
		if len(text) > 4 && strings.EqualFold(text[:4], "the ") {
			s.Start += 4
		}
		return s
	}
	found := map[key]bool{}
	for _, e := range a.Entities {
		for _, m := range e.Mentions {
			found[key{trim(m.Span), e.Type}] = true
		}
	}
	group := func(typ EntityType) string {
		if isValueType(typ) {
			return "values"
		}
		return "names"
	}
	gold := map[key]bool{}
	for _, n := range r.names {
		k := key{trim(n.span), n.typ}
		gold[k] = true
		right := 0
		if found[k] {
			right = 1
		} else {
			miss("missed %s %q", n.typ, r.text[n.span.Start:n.span.End])
		}
		t.add(string(n.typ), 1, 0, right)
		t.add(group(n.typ), 1, 0, right)
	}
	for k := range found {
		t.add(string(k.typ), 0, 1, 0)
		t.add(group(k.typ), 0, 1, 0)
		if !gold[k] {
			miss("found %s %q", k.typ, r.text[k.span.Start:k.span.End])
		}
	}
}

// scoreThings scores which mentions are of one thing, by B³ over those found.
func (t readTable) scoreThings(r *reading, a *Article, miss func(string, ...any)) {
	of := map[Span]int{}
	for i, e := range a.Entities {
		for _, m := range e.Mentions {
			of[m.Span] = i
		}
	}
	var names []markedName
	for _, n := range r.names {
		if _, ok := of[n.span]; ok && n.id != "" {
			names = append(names, n)
		}
	}
	for _, n := range names {
		both, gold, found := 0, 0, 0
		for _, m := range names {
			sameGold, sameFound := m.id == n.id, of[m.span] == of[n.span]
			if sameGold {
				gold++
			}
			if sameFound {
				found++
			}
			if sameGold && sameFound {
				both++
			}
		}
		// In thousandths, so that counts stay whole.
		t.add("one thing (B3 P)", 1000, 1000, 1000*both/found)
		t.add("one thing (B3 R)", 1000, 1000, 1000*both/gold)
		if both < found || both < gold {
			miss("things: %q is in %q", r.text[n.span.Start:n.span.End], a.Entities[of[n.span]].Name)
		}
	}
}

// overlap returns the bytes that x and y share.
func overlap(x, y Span) int { return max(0, min(x.End, y.End)-max(x.Start, y.Start)) }

// sameRun reports whether x and y each hold half of the other.
func sameRun(x, y Span) bool { return 2*overlap(x, y) >= max(x.Len(), y.Len(), 1) }

// equalNames reports whether x and y are the same but for case, accents and dots.
func equalNames(x, y string) bool {
	key := func(s string) uint64 {
		var k gaz.Key
		for w := range strings.FieldsSeq(s) {
			k.Add(w, true, true)
		}
		return k.Sum()
	}
	return x == y || x != "" && y != "" && key(x) == key(y)
}

// scoreQuotes scores the quotes of a, which was read from r, run by run.
func (t readTable) scoreQuotes(r *reading, a *Article, miss func(string, ...any)) {
	type run struct {
		span  Span
		quote *Quote
	}
	var runs []run
	for i := range a.Quotes {
		q := &a.Quotes[i]
		if q.Mode == NoComment {
			continue // nothing was said
		}
		for _, s := range q.Spans {
			runs = append(runs, run{s, q})
		}
	}
	group := func(k QuoteKind) string {
		if k == Indirect {
			return "indirect"
		}
		return "marked"
	}
	used := map[Span]bool{}
	for _, n := range r.order {
		q := r.quotes[n]
		for i, span := range q.spans {
			g := group(q.kind)
			at := slices.IndexFunc(runs, func(u run) bool {
				return group(u.quote.Kind) == g && sameRun(u.span, span)
			})
			if at < 0 {
				t.add(g, 1, 0, 0)
				miss("missed %s %q", q.kind, r.text[span.Start:span.End])
				continue
			}
			u := runs[at]
			used[u.span] = true
			t.add(g, 1, 0, 1)
			right := func(what string, ok bool, got any) {
				n := 0
				if ok {
					n = 1
				} else {
					miss("%s: %v for %q", what, got, r.text[span.Start:span.End])
				}
				t.add(g+" "+what, 1, 1, n)
			}
			right("kind", u.quote.Kind == q.kind, u.quote.Kind)
			want := ""
			if q.speaker != "-" {
				want = r.nameOf(q.speaker)
			}
			right("speaker", equalNames(want, u.quote.Speaker), fmt.Sprintf("%q, not %q,", u.quote.Speaker, want))
			if i == 0 && q.source != nil {
				ok := u.quote.Source != nil && overlap(u.quote.Source.Span, *q.source) > 0
				right("source", ok, u.quote.Source)
			}
			if i == 0 && q.cue != nil {
				ok := u.quote.Cue != nil && overlap(u.quote.Cue.Span, *q.cue) > 0
				right("cue", ok, u.quote.Cue)
			}
			if g == "indirect" {
				right("whole", u.span == span, fmt.Sprintf("%q", r.text[u.span.Start:u.span.End]))
			}
		}
	}
	for _, u := range runs {
		t.add(group(u.quote.Kind), 0, 1, 0)
		if !used[u.span] {
			miss("found %s %q", u.quote.Kind, r.text[u.span.Start:u.span.End])
		}
	}
}

// readingFloors are the least F1 in percent that the articles must be read
// with: somewhat below what they are, so that chance does not fail, and a loss
// does.
var readingFloors = map[string]float64{
	"names": 86, "PERSON": 95, "GPE": 87, "ORG": 81, "values": 95, "one thing (B3 P)": 97, "one thing (B3 R)": 96,
	"marked": 97, "marked kind": 95, "marked source": 94, "marked speaker": 91,
	"indirect":       88,
	"indirect whole": 90, "indirect source": 96, "indirect speaker": 92,
}

// TestReading reads the articles of testdata/reading, which nothing was made
// for, and prints how much of their marks is found.
func TestReading(t *testing.T) {
	files, err := filepath.Glob("testdata/reading/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal("no articles", err)
	}
	table := readTable{}
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		r, err := parseReading(string(data))
		if err != nil {
			t.Fatalf("%s: %v", file, err)
		}
		a, err := Parse(r.text)
		if err != nil {
			t.Fatalf("%s: %v", file, err)
		}
		checkArticle(t, r.text, a)
		miss := func(format string, args ...any) {
			if *readingErrors {
				t.Logf("%s: "+format, append([]any{strings.TrimSuffix(filepath.Base(file), ".txt")}, args...)...)
			}
		}
		table.scoreNames(r, a, miss)
		table.scoreThings(r, a, miss)
		table.scoreQuotes(r, a, miss)
	}
	var rows []string
	for what := range table {
		rows = append(rows, what)
	}
	slices.SortFunc(rows, func(x, y string) int {
		return cmp.Or(cmp.Compare(strings.ToLower(x), strings.ToLower(y)), cmp.Compare(x, y))
	})
	for _, what := range rows {
		p, r, f := table[what].f1()
		t.Logf("%-18s %4d  P %5.1f  R %5.1f  F1 %5.1f", what, table[what].gold, p, r, f)
	}
	for what, floor := range readingFloors {
		if _, _, f := table[what].f1(); table[what] == nil || f < floor {
			t.Errorf("%s: F1 %.1f is below %.1f", what, f, floor)
		}
	}
}

// TestParseReading takes apart a text with every kind of mark.
func TestParseReading(t *testing.T) {
	r, err := parseReading("# of a test\n“{Q1 direct 1|We go},” {S1|{PERSON 1|Ann Lee}} {C1|said} {DATE|today}.")
	if err != nil {
		t.Fatal(err)
	}
	if want := "“We go,” Ann Lee said today."; r.text != want {
		t.Errorf("text %q, want %q", r.text, want)
	}
	q := r.quotes["1"]
	if q == nil || q.kind != Direct || r.nameOf(q.speaker) != "Ann Lee" || r.text[q.cue.Start:q.cue.End] != "said" ||
		r.text[q.source.Start:q.source.End] != "Ann Lee" || r.text[q.spans[0].Start:q.spans[0].End] != "We go" {
		t.Errorf("quote %+v", q)
	}
	for _, bad := range []string{"{PERSON 1|Ann", "Ann}", "{PERSON Ann}", "{C1|said}", "{Q1 direct|We go}"} {
		if _, err := parseReading(bad); err == nil {
			t.Errorf("no error for %q", bad)
		}
	}
}

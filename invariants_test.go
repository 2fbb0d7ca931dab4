package lede

import (
	"cmp"
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	gocmp "github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

// checkArticle checks that a is what the documentation says an Article of text
// is, whatever the text: every place is one, every word is somewhere, and
// nothing points at what is not there. It is called on every article of every
// test, and knows nothing of what is right, only of what can never be wrong.
//
// The default stages made a, Clean among them; see checkRaw for others.
func checkArticle(tb testing.TB, text string, a *Article) {
	tb.Helper()
	cleaned := &Article{Text: text}
	if err := Clean(cleaned); err != nil {
		tb.Errorf("Clean: %v", err)
		return
	}
	checkWork(tb, cleaned.work, text, a)
}

// checkRaw checks what checkArticle does of an article made without Clean.
func checkRaw(tb testing.TB, text string, a *Article) {
	tb.Helper()
	checkWork(tb, &work{text: text}, text, a)
}

// checkWork checks a against the cleaned text of w.
func checkWork(tb testing.TB, w *work, text string, a *Article) {
	tb.Helper()
	if a.Text != text {
		tb.Errorf("Text is %.40q, not the input", a.Text)
		return
	}
	c := &checker{tb: tb, w: w, a: a}
	c.blocks()
	c.within()
	if !c.failed {
		c.covered()
	}
	c.quotes()
	c.entities()
	c.lists()
	c.roundTrip()
}

// A checker holds what the checks of one article share.
type checker struct {
	tb     testing.TB
	w      *work
	a      *Article
	all    []region // every block of the article, in text order
	story  []region // those of them where quotes and entities may lie
	failed bool
	said   int // complaints so far
}

// A region is a block's span with its kind.
type region struct {
	Span
	kind string
}

// maxComplaints bounds what one broken article prints.
const maxComplaints = 12

// errorf complains about the article.
func (c *checker) errorf(format string, args ...any) {
	c.tb.Helper()
	c.failed = true
	if c.said++; c.said <= maxComplaints {
		c.tb.Errorf("checkArticle: "+format, args...)
	}
}

// span checks that s is a place of at least one byte whose edges lie between
// runes, and reports whether it is so.
func (c *checker) span(what string, s Span) bool {
	c.tb.Helper()
	switch {
	case s.Start < 0 || s.End > len(c.a.Text) || s.Start >= s.End:
		c.errorf("%s at %d:%d is no place in a text of %d bytes", what, s.Start, s.End, len(c.a.Text))
	case !c.onEdge(s.Start) || !c.onEdge(s.End):
		c.errorf("%s at %d:%d cuts a rune in two: %.40q", what, s.Start, s.End, c.a.Text[s.Start:s.End])
	default:
		return true
	}
	return false
}

// onEdge reports whether no rune of the text reaches over the byte offset i. In a
// text that is not UTF-8 every offset is an edge, for Clean may have found it to
// be in a charset of one byte a rune.
func (c *checker) onEdge(i int) bool {
	return i == len(c.a.Text) || utf8.RuneStart(c.a.Text[i]) || !utf8.ValidString(c.a.Text)
}

// phrase checks a place and that its text is what stands there, cleaned.
func (c *checker) phrase(what string, s Span, text string) bool {
	c.tb.Helper()
	if !c.span(what, s) {
		return false
	}
	if want := c.words(s); text != want {
		c.errorf("%s at %d:%d has the text %.60q; there stands %.60q", what, s.Start, s.End, text, want)
		return false
	}
	return true
}

// words returns what stands at s, cleaned and on one line.
func (c *checker) words(s Span) string {
	start, end := c.w.place(s)
	if start < 0 || end > len(c.w.text) || start > end {
		c.errorf("%d:%d is %d:%d in the cleaned text of %d bytes", s.Start, s.End, start, end, len(c.w.text))
		return ""
	}
	return oneLine(c.w.text[start:end])
}

// confidence checks that f is a chance.
func (c *checker) confidence(what string, f float64) {
	c.tb.Helper()
	if !(0 <= f && f <= 1) {
		c.errorf("%s has the confidence %v", what, f)
	}
}

// block adds b to the blocks of the article.
func (c *checker) block(kind string, b *Block, story bool) {
	c.tb.Helper()
	c.confidence(kind, b.Confidence)
	if !c.phrase(kind, b.Span, b.Text) {
		return
	}
	c.all = append(c.all, region{b.Span, kind})
	if story {
		c.story = append(c.story, region{b.Span, kind})
	}
}

// blocks collects the blocks and checks their places, texts and order.
func (c *checker) blocks() {
	c.tb.Helper()
	a := c.a
	if a.Title != nil {
		c.block("title", a.Title, true)
	}
	if a.Dek != nil {
		c.block("dek", a.Dek, true)
	}
	if a.Byline != nil {
		c.block("byline", &a.Byline.Block, false)
	}
	last := -1
	inOrder := func(kind string, s Span) {
		if s.Start < last {
			c.errorf("%s at %d:%d stands before the one listed ahead of it", kind, s.Start, s.End)
		}
		last = s.Start
	}
	for i := range a.Sections {
		s := &a.Sections[i]
		if s.Heading != nil {
			inOrder("heading", s.Heading.Span)
			c.block("heading", s.Heading, true)
		} else if i > 0 {
			c.errorf("section %d has no heading; only the first may have none", i)
		}
		for j := range s.Paragraphs {
			inOrder("paragraph", s.Paragraphs[j].Span)
			c.block("paragraph", &s.Paragraphs[j], true)
		}
	}
	last = -1
	images := 0
	for i := range a.Captions {
		p := &a.Captions[i]
		inOrder("caption", p.Span)
		c.block("caption", &p.Block, true)
		if p.Image < 0 || p.Image > images {
			c.errorf("caption %d is of image %d; there are %d before it", i, p.Image, images)
		}
		images = max(images, p.Image+1)
	}
	last = -1
	for i := range a.Asides {
		s := &a.Asides[i]
		inOrder("aside", s.Span)
		c.block("aside", &s.Block, false)
		if !slices.Contains(asideKinds, s.Kind) {
			c.errorf("aside %d is of kind %q", i, s.Kind)
		}
	}
	if a.Published != nil {
		c.date("published", a.Published)
	}
	if a.Updated != nil {
		c.date("updated", a.Updated)
	}
	byStart := func(x, y region) int { return cmp.Compare(x.Start, y.Start) }
	slices.SortFunc(c.all, byStart)
	slices.SortFunc(c.story, byStart)
	for i := 1; i < len(c.all); i++ {
		if x, y := c.all[i-1], c.all[i]; x.End > y.Start {
			c.errorf("%s at %d:%d and %s at %d:%d overlap", x.kind, x.Start, x.End, y.kind, y.Start, y.End)
		}
	}
	if a.NoStory && len(a.Sections) > 0 {
		c.errorf("NoStory is set of an article with sections")
	}
}

// date checks d, which is a block of its own unless it lies within another.
func (c *checker) date(kind string, d *Date) {
	c.tb.Helper()
	for _, b := range c.all {
		if b.Contains(d.Span) {
			c.confidence(kind, d.Confidence)
			c.phrase(kind, d.Span, d.Text)
			return
		}
	}
	c.block(kind, &d.Block, false)
}

// within checks what must lie in a block of a certain kind.
func (c *checker) within() {
	c.tb.Helper()
	a := c.a
	if d := a.Dateline; d != nil && c.phrase("dateline", d.Span, d.Text) {
		if in := c.in(d.Span); in == nil || in.kind != "paragraph" {
			c.errorf("the dateline at %d:%d lies in no paragraph", d.Start, d.End)
		}
	}
	for i := range a.Captions {
		p := &a.Captions[i]
		if p.Credit != nil && c.phrase("credit", p.Credit.Span, p.Credit.Text) && !p.Contains(p.Credit.Span) &&
			!slices.ContainsFunc(a.Asides, func(s Aside) bool { return s.Kind == PhotoBy && s.Contains(p.Credit.Span) }) {
			c.errorf("the credit at %d:%d lies outside its caption at %d:%d", p.Credit.Start, p.Credit.End, p.Start, p.End)
		}
	}
	if b := a.Byline; b != nil {
		named := letters(b.Text)
		for _, s := range a.Asides {
			if s.Kind == BylineNote {
				named += letters(s.Text)
			}
		}
		for _, name := range b.Authors {
			if !holdsInOrder(named, name) || letters(name) == "" {
				c.errorf("the author %q is not named in the byline %q", name, b.Text)
			}
		}
	}
}

// in returns the block of the story that s lies in, or nil.
func (c *checker) in(s Span) *region {
	i, found := slices.BinarySearchFunc(c.story, s.Start, func(p region, at int) int { return cmp.Compare(p.Start, at) })
	if !found {
		i--
	}
	if i < 0 || !c.story[i].Contains(s) {
		return nil
	}
	return &c.story[i]
}

// covered checks that each rune of the cleaned text that is not blank lies in
// a block.
func (c *checker) covered() {
	c.tb.Helper()
	next := 0 // the first block that ends after the rune
	for i, r := range c.w.text {
		if unicode.IsSpace(r) {
			continue
		}
		n := utf8.RuneLen(r)
		if r == utf8.RuneError {
			_, n = utf8.DecodeRuneInString(c.w.text[i:])
		}
		s := c.w.span(i, i+n)
		for next < len(c.all) && c.all[next].End <= s.Start {
			next++
		}
		if next == len(c.all) || !c.all[next].Contains(s) {
			c.errorf("%q at %d:%d is in no block: %.40q", r, s.Start, s.End, c.w.text[i:])
			return
		}
	}
}

// letters returns the letters and digits of s, small.
func letters(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, s)
}

// holdsInOrder reports whether named holds the letters of the words of name in
// their order: "Richard (R.J.) Eskow" names Richard Eskow.
func holdsInOrder(named, name string) bool {
	for word := range strings.FieldsSeq(name) {
		_, after, ok := strings.Cut(named, letters(word))
		if !ok {
			return false
		}
		named = after
	}
	return true
}

// quotes checks the quotes.
func (c *checker) quotes() {
	c.tb.Helper()
	last := -1
	for i := range c.a.Quotes {
		q := &c.a.Quotes[i]
		if q.Start < last {
			c.errorf("quote %d at %d:%d stands before the one listed ahead of it", i, q.Start, q.End)
		}
		last = q.Start
		c.quote(i, q)
	}
}

// quote checks the quote q with index i.
func (c *checker) quote(i int, q *Quote) {
	c.tb.Helper()
	what := fmt.Sprintf("quote %d", i)
	c.confidence(what, q.Confidence)
	if !slices.Contains([]QuoteKind{Direct, Mixed, Indirect}, q.Kind) {
		c.errorf("%s is of kind %q", what, q.Kind)
	}
	if !slices.Contains([]QuoteMode{Statement, Denial, Question, Promise, NoComment}, q.Mode) {
		c.errorf("%s is of mode %q", what, q.Mode)
	}
	if !slices.Contains([]SourceKind{"", PersonSource, GroupSource, BodySource, DocumentSource, AnonymousSource}, q.SourceKind) {
		c.errorf("%s has a source of kind %q", what, q.SourceKind)
	}
	said := c.pieces(what, q.Spans)
	reported := c.pieces(what+"'s content", q.Content)
	if len(q.Spans) == 0 {
		c.errorf("%s has no spans", what)
		return
	}
	if q.Content != nil && q.Kind != Mixed {
		c.errorf("%s is %s and has content", what, q.Kind)
	}
	if hull(q.Spans) != q.Span && (len(q.Content) == 0 || hull(q.Content) != q.Span) {
		c.errorf("%s at %d:%d does not reach from its first piece to its last: %v, %v", what, q.Start, q.End, q.Spans, q.Content)
	}
	if text := letters(q.Text); text != said && text != reported {
		c.errorf("%s has the text %.80q; its pieces are %.80q", what, q.Text, said)
	}
	within := 0 // the piece of content that may hold the span
	for _, s := range q.Spans {
		for within < len(q.Content) && q.Content[within].End < s.End {
			within++
		}
		if q.Content != nil && (within == len(q.Content) || !q.Content[within].Contains(s)) {
			c.errorf("%s: the marked words at %d:%d lie outside its content %v", what, s.Start, s.End, q.Content)
		}
	}
	for _, p := range []struct {
		name string
		*Phrase
	}{{"cue", q.Cue}, {"source", q.Source}, {"addressee", q.Addressee}, {"channel", q.Channel}} {
		if p.Phrase != nil && c.phrase(what+"'s "+p.name, p.Span, p.Phrase.Text) && c.in(p.Span) == nil {
			c.errorf("%s's %s at %d:%d lies outside the story", what, p.name, p.Start, p.End)
		}
	}
	c.speaker(what, q)
}

// pieces checks the spans of a quote and returns their letters.
func (c *checker) pieces(what string, spans []Span) string {
	c.tb.Helper()
	var b strings.Builder
	last := -1
	for _, s := range spans {
		if !c.span(what, s) {
			continue
		}
		if c.in(s) == nil {
			c.errorf("%s at %d:%d lies in no block of the story: %.60q", what, s.Start, s.End, c.a.Text[s.Start:s.End])
		}
		if s.Start < last {
			c.errorf("%s has pieces out of order: %v", what, spans)
		}
		last = s.End
		b.WriteString(letters(c.words(s)))
	}
	return b.String()
}

// hull returns the span from the first of spans to the last.
func hull(spans []Span) Span { return Span{spans[0].Start, spans[len(spans)-1].End} }

// speaker checks who is said to have said q.
func (c *checker) speaker(what string, q *Quote) {
	c.tb.Helper()
	entities := c.a.Entities
	switch {
	case q.Entity == nil:
		if q.Speaker != "" && (slices.ContainsFunc(entities, func(e Entity) bool { return e.Name == q.Speaker }) || !c.isSourced(q.Speaker)) {
			c.errorf("%s has the speaker %q, but no entity", what, q.Speaker)
		}
	case *q.Entity < 0 || *q.Entity >= len(entities):
		c.errorf("%s is by entity %d of %d", what, *q.Entity, len(entities))
	case q.Speaker != entities[*q.Entity].Name:
		c.errorf("%s has the speaker %q, but entity %d is %q", what, q.Speaker, *q.Entity, entities[*q.Entity].Name)
	}
	for j, o := range q.Others {
		if o < 0 || o >= len(entities) {
			c.errorf("%s may be by entity %d of %d", what, o, len(entities))
		}
		if q.Entity != nil && o == *q.Entity || slices.Contains(q.Others[:j], o) {
			c.errorf("%s lists entity %d twice", what, o)
		}
	}
}

// isSourced reports whether name, of a body that is no entity, stands in a source.
func (c *checker) isSourced(name string) bool {
	return slices.ContainsFunc(c.a.Quotes, func(q Quote) bool { return q.Source != nil && strings.Contains(q.Source.Text, name) })
}

// entities checks the entities and their mentions.
func (c *checker) entities() {
	c.tb.Helper()
	var all []Span
	first := -1
	for i := range c.a.Entities {
		e := &c.a.Entities[i]
		if e.Name == "" {
			c.errorf("entity %d has no name", i)
		}
		if !slices.Contains(entityTypes[:], e.Type) {
			c.errorf("entity %d, %q, is of type %q", i, e.Name, e.Type)
		}
		if !slices.Contains([]string{"", "he", "she", "they"}, e.Pronoun) {
			c.errorf("entity %d, %q, has the pronoun %q", i, e.Name, e.Pronoun)
		}
		if e.Age < 0 {
			c.errorf("entity %d, %q, is %d years old", i, e.Name, e.Age)
		}
		if len(e.Mentions) == 0 {
			c.errorf("entity %d, %q, is nowhere mentioned", i, e.Name)
			continue
		}
		if e.Mentions[0].Start < first {
			c.errorf("entity %d, %q, is mentioned before the one ahead of it", i, e.Name)
		}
		first = e.Mentions[0].Start
		last := -1
		for j := range e.Mentions {
			m := &e.Mentions[j]
			what := fmt.Sprintf("mention %d of entity %d, %q,", j, i, e.Name)
			c.confidence(what, m.Confidence)
			if !c.phrase(what, m.Span, m.Text) {
				continue
			}
			if c.in(m.Span) == nil {
				c.errorf("%s at %d:%d lies outside the story: %.60q", what, m.Start, m.End, m.Text)
			}
			if m.Start < last {
				c.errorf("%s at %d:%d stands before the one ahead of it", what, m.Start, m.End)
			}
			last = m.End
			all = append(all, m.Span)
		}
	}
	slices.SortFunc(all, func(x, y Span) int { return cmp.Compare(x.Start, y.Start) })
	for i := 1; i < len(all); i++ {
		if all[i-1].Overlaps(all[i]) {
			c.errorf("mentions at %v and %v overlap: %.60q", all[i-1], all[i], c.a.Text[all[i-1].Start:all[i].End])
		}
	}
}

// lists checks that no list is nil that JSON would show as null.
func (c *checker) lists() {
	c.tb.Helper()
	a := c.a
	if a.Sections == nil || a.Captions == nil || a.Asides == nil || a.Quotes == nil || a.Entities == nil {
		c.errorf("a list of the article is nil")
	}
	for i := range a.Sections {
		if a.Sections[i].Paragraphs == nil {
			c.errorf("section %d has nil paragraphs", i)
		}
	}
	if a.Byline != nil && a.Byline.Authors == nil {
		c.errorf("the byline has nil authors")
	}
	if a.work != nil {
		c.errorf("what the stages share is still held")
	}
}

// roundTrip checks that JSON gives the article back. JSON cannot hold text
// that is not UTF-8.
func (c *checker) roundTrip() {
	c.tb.Helper()
	if !utf8.ValidString(c.a.Text) {
		return
	}
	data, err := json.Marshal(c.a)
	if err != nil {
		c.errorf("Marshal: %v", err)
		return
	}
	var back Article
	if err := json.Unmarshal(data, &back); err != nil {
		c.errorf("Unmarshal: %v", err)
		return
	}
	if !reflect.DeepEqual(c.a, &back) {
		diff := gocmp.Diff(c.a, &back, cmpopts.IgnoreUnexported(Article{}))
		c.errorf("JSON changes the article (-before +after):\n%s", diff)
	}
}

// asideKinds are the kinds that an aside may have.
var asideKinds = []AsideKind{Teaser, PhotoBy, BylineNote, DateNote, Furniture, Advert, Share, Newsletter, Tags,
	Correction, AuthorNote, Comments, Legal, Live}

// TestCheckArticle makes an article wrong in one way at a time: a check that
// cannot fail proves nothing.
func TestCheckArticle(t *testing.T) {
	const text = "Mayor quits\n\n“I am tired,” said Jo Läng."
	good := func() *Article {
		zero := 0
		return &Article{
			Text:  text,
			Title: &Block{Span: Span{0, 11}, Text: "Mayor quits"},
			Sections: []Section{{Paragraphs: []Block{
				{Span: Span{13, len(text)}, Text: text[13:]},
			}}},
			Captions: []Caption{},
			Asides:   []Aside{},
			Quotes: []Quote{{
				Span: Span{16, 27}, Text: "I am tired,", Kind: Direct, Spans: []Span{{16, 27}},
				Cue:     &Phrase{Span: Span{31, 35}, Text: "said"},
				Source:  &Phrase{Span: Span{36, 44}, Text: "Jo Läng"},
				Speaker: "Jo Läng", Entity: &zero, Confidence: 0.5,
			}},
			Entities: []Entity{{Name: "Jo Läng", Type: Person, Mentions: []Mention{
				{Span: Span{36, 44}, Text: "Jo Läng"},
			}}},
		}
	}
	checkArticle(t, text, good())
	for name, spoil := range map[string]func(a *Article){
		"text":             func(a *Article) { a.Text += "." },
		"range":            func(a *Article) { a.Title.End = 99 },
		"rune":             func(a *Article) { a.Entities[0].Mentions[0].End = 41 },
		"words":            func(a *Article) { a.Title.Text = "Mayor stays" },
		"lost":             func(a *Article) { a.Title = nil },
		"overlap":          func(a *Article) { a.Dek = a.Title },
		"heading":          func(a *Article) { a.Sections = append(a.Sections, Section{Paragraphs: []Block{}}) },
		"dateline":         func(a *Article) { a.Dateline = &Dateline{Phrase: Phrase{Span{0, 5}, "Mayor"}} },
		"aside kind":       func(a *Article) { a.Asides = []Aside{{Block: *a.Title, Kind: "menu"}}; a.Title = nil },
		"quote outside":    func(a *Article) { a.Quotes[0].Spans[0].End = len(text) + 1 },
		"quote hull":       func(a *Article) { a.Quotes[0].Span.End++ },
		"quote text":       func(a *Article) { a.Quotes[0].Text = "I am fresh," },
		"quote kind":       func(a *Article) { a.Quotes[0].Kind = "" },
		"content":          func(a *Article) { a.Quotes[0].Content = []Span{{16, 27}} },
		"speaker":          func(a *Article) { a.Quotes[0].Speaker = "Jo" },
		"no entity":        func(a *Article) { a.Quotes[0].Entity = nil },
		"entity index":     func(a *Article) { *a.Quotes[0].Entity = 1 },
		"others":           func(a *Article) { a.Quotes[0].Others = []int{0} },
		"confidence":       func(a *Article) { a.Quotes[0].Confidence = 1.5 },
		"mention overlap":  func(a *Article) { a.Entities = append(a.Entities, a.Entities[0]) },
		"no mention":       func(a *Article) { a.Entities[0].Mentions = nil },
		"entity type":      func(a *Article) { a.Entities[0].Type = "PER" },
		"nil list":         func(a *Article) { a.Captions = nil },
		"nil paragraphs":   func(a *Article) { a.Sections[0].Paragraphs = nil },
		"image":            func(a *Article) { a.Captions = []Caption{{Block: *a.Title, Image: 1}}; a.Title = nil },
		"JSON":             func(a *Article) { a.Quotes[0].Others = []int{} },
		"story's own rule": func(a *Article) { a.NoStory = true },
	} {
		a := good()
		spoil(a)
		var r recorder
		r.TB = t
		checkArticle(&r, text, a)
		if !r.failed {
			t.Errorf("%s: checkArticle finds nothing wrong", name)
		}
	}
}

// A recorder is a testing.TB that only notes whether a test failed.
type recorder struct {
	testing.TB
	failed bool
}

// Helper does nothing.
func (r *recorder) Helper() {}

// Errorf notes a failure.
func (r *recorder) Errorf(string, ...any) { r.failed = true }

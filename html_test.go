package lede

import (
	"encoding/json"
	"errors"
	"html"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// htmlTag is a tag as WriteHTML writes it, with its name and attributes.
var htmlTag = regexp.MustCompile(`<(/?)([a-z0-9]+)((?: [a-z-]+="[^"<>]*")*)>`)

// checkHTML checks the fragment of a: its elements nest, it holds each word of
// the blocks once and in order, and it marks the words of the mentions.
func checkHTML(tb testing.TB, a *Article) {
	tb.Helper()
	var b strings.Builder
	if err := a.WriteHTML(&b); err != nil {
		tb.Fatal(err)
	}
	var open []string
	for _, tag := range htmlTag.FindAllStringSubmatch(b.String(), -1) {
		switch {
		case tag[1] == "":
			open = append(open, tag[2])
		case len(open) == 0 || open[len(open)-1] != tag[2]:
			tb.Fatalf("%s ends, %v is open:\n%s", tag[2], open, b.String())
		default:
			open = open[:len(open)-1]
		}
	}
	if len(open) > 0 {
		tb.Errorf("never ended: %v", open)
	}
	words := htmlTag.ReplaceAllString(b.String(), "")
	if i := strings.IndexAny(words, `<>"`); i >= 0 {
		tb.Errorf("not escaped: %q", words[i:])
	}
	got := strings.Fields(html.UnescapeString(words))
	if want := strings.Fields(strings.ToValidUTF8(a.Text, "\uFFFD")); strings.Join(got, "") != strings.Join(want, "") {
		tb.Errorf("the words of the fragment are\n%q, want\n%q", got, want)
	}
	for _, e := range a.Entities {
		if !strings.Contains(b.String(), `data-name="`+html.EscapeString(e.Name)+`"`) {
			tb.Errorf("%s is not marked", e.Name)
		}
	}
}

func TestWriteHTML(t *testing.T) {
	for _, text := range goldenTexts(t) {
		a, err := Parse(text)
		if err != nil {
			t.Fatal(err)
		}
		checkHTML(t, a)
	}
	for _, text := range []string{
		"<script>alert(1)</script> & Co rises\n\n\"It's <b>bold</b>,\" said Ann \"Annie\" O'Neil & sons, in Rome.",
		"Broken bytes rise\n\nThe mayor, Ann Lee, said \"no \xff more\" on Friday.",
		"One",
	} {
		a, err := Parse(text)
		if err != nil {
			t.Fatal(err)
		}
		checkHTML(t, a)
	}
}

// TestWriteHTMLMarks has items over one another as stages of a caller may make
// them.
func TestWriteHTMLMarks(t *testing.T) {
	const text = "Title\n\nShe said he said no to Rome.\n"
	at := func(words string) Span {
		i := strings.Index(text, words)
		return Span{i, i + len(words)}
	}
	a := &Article{
		Text:     text,
		Title:    &Block{Span: at("Title")},
		Sections: []Section{{Paragraphs: []Block{{Span: at("She said he said no to Rome.")}}}},
		Quotes: []Quote{
			{Kind: Indirect, Spans: []Span{at("he said no to Rome"), {-1, 3}, {5, 500}}, Speaker: "A"},
			{Kind: Direct, Spans: []Span{at("no to Rome")}},
		},
		Entities: []Entity{{Name: "Rome", Type: GPE, Mentions: []Mention{{Span: at("Rome")}}}},
	}
	const want = `<article>
<h1>Title</h1>
<p>She said <mark class="quote indirect" data-quote="0" data-speaker="A">he said </mark>` +
		`<mark class="quote direct" data-quote="1">no to </mark>` +
		`<mark class="quote direct entity GPE" data-quote="1" data-entity="0" data-name="Rome">Rome</mark>.</p>
</article>
`
	for range 2 {
		var b strings.Builder
		if err := a.WriteHTML(&b); err != nil || b.String() != want {
			t.Errorf("got %v\n%s\nwant\n%s", err, b.String(), want)
		}
		data, err := json.Marshal(a)
		if err != nil {
			t.Fatal(err)
		}
		a = new(Article)
		if err := json.Unmarshal(data, a); err != nil {
			t.Fatal(err)
		}
	}
}

// A full writer takes nothing.
type full struct{}

var errFull = errors.New("full")

func (full) Write([]byte) (int, error) { return 0, errFull }

func TestWriteHTMLFails(t *testing.T) {
	if err := (&Article{}).WriteHTML(full{}); !errors.Is(err, errFull) {
		t.Errorf("got %v", err)
	}
}

// TestHTMLCover asks for places under, between and over marks.
func TestHTMLCover(t *testing.T) {
	c := htmlCover{list: []htmlMark{{Span{0, 10}, 0, -1}, {Span{2, 4}, 1, -1}, {Span{12, 13}, 2, -1}}}
	var got []int
	for place := range 14 {
		got = append(got, c.at(place).quote)
	}
	if want := []int{0, 0, 1, 1, 0, 0, 0, 0, 0, 0, -1, -1, 2, -1}; !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

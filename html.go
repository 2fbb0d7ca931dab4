package lede

import (
	"cmp"
	"html"
	"io"
	"slices"
	"strconv"
	"strings"
)

// WriteHTML writes a as a fragment of HTML for people to read and check: one
// article element with the blocks in the order of the text, the asides where
// they stood, and what was said and named marked in the words. Its lang is the
// Language of a, its id the ID, each if there is one.
//
// Blocks are h1, h2, p, figcaption and aside elements. Those that are more than
// their element says have a class: p "dek", "byline", "published" (a date on a line
// of its own) and "item", figcaption "alt", and aside its [AsideKind]. Marked words
// are mark elements, of the classes
//
//	quote direct    with data-quote and data-speaker, if there is one
//	entity PERSON   with data-entity and data-name
//
// or of both, where somebody is named in what is said; data-quote and
// data-entity are indexes in Quotes and Entities. A quote with a name inside is
// thus several elements with one data-quote; words that two quotes share are
// marked as the inner one's. The style is the caller's.
//
// The words are those of Text, not cleaned but with blank space as it comes, so
// that text which is not UTF-8 should go through [Decode] before it is parsed.
// All words are escaped. WriteHTML may be called on any Article, also one
// read from JSON; items whose places are not in Text are left out. The error
// is that of w.
func (a *Article) WriteHTML(w io.Writer) error {
	p := &htmlWriter{a: a, marks: a.htmlMarks()}
	p.b.WriteString("<article")
	p.attribute("lang", a.Language)
	p.attribute("id", a.ID)
	p.b.WriteString(">\n")
	for _, block := range a.htmlBlocks() {
		p.block(block)
	}
	p.b.WriteString("</article>\n")
	_, err := io.WriteString(w, p.b.String())
	return err
}

// An htmlBlock is a block with the element it becomes.
type htmlBlock struct {
	Span
	tag, class string
}

// htmlBlocks returns the blocks of a that lie in its text, in text order.
func (a *Article) htmlBlocks() []htmlBlock {
	var blocks []htmlBlock
	add := func(s Span, tag, class string) {
		if a.Slice(s) != "" {
			blocks = append(blocks, htmlBlock{s, tag, class})
		}
	}
	if a.Title != nil {
		add(a.Title.Span, "h1", "")
	}
	if a.Dek != nil {
		add(a.Dek.Span, "p", "dek")
	}
	if a.Byline != nil {
		add(a.Byline.Span, "p", "byline")
	}
	for _, s := range a.Sections {
		if s.Heading != nil {
			add(s.Heading.Span, "h2", "")
		}
		for _, p := range s.Paragraphs {
			if p.Item {
				add(p.Span, "p", "item")
			} else {
				add(p.Span, "p", "")
			}
		}
	}
	for _, c := range a.Captions {
		if c.Alt {
			add(c.Span, "figcaption", "alt")
		} else {
			add(c.Span, "figcaption", "")
		}
	}
	for _, s := range a.Asides {
		add(s.Span, "aside", string(s.Kind))
	}
	for _, d := range []*Date{a.Published, a.Updated} {
		if d != nil && !slices.ContainsFunc(blocks, func(b htmlBlock) bool { return b.Overlaps(d.Span) }) {
			add(d.Span, "p", "published")
		}
	}
	slices.SortStableFunc(blocks, func(b, c htmlBlock) int { return cmp.Compare(b.Start, c.Start) })
	return blocks
}

// An htmlMark is a stretch of words that belong to a quote, an entity or both.
type htmlMark struct {
	Span
	quote, entity int // indexes, -1 for none
}

// htmlMarks returns the stretches of a's text to mark, sorted and apart from
// one another. Of quotes that share words the one that begins last has them,
// which of a quote within a quote is the inner one.
func (a *Article) htmlMarks() []htmlMark {
	var quotes, entities []htmlMark
	for i, q := range a.Quotes {
		for _, s := range q.Spans {
			if a.Slice(s) != "" {
				quotes = append(quotes, htmlMark{s, i, -1})
			}
		}
	}
	for i, e := range a.Entities {
		for _, m := range e.Mentions {
			if a.Slice(m.Span) != "" {
				entities = append(entities, htmlMark{m.Span, -1, i})
			}
		}
	}
	edges := make([]int, 0, 2*len(quotes)+2*len(entities))
	for _, list := range [][]htmlMark{quotes, entities} {
		slices.SortStableFunc(list, func(l, m htmlMark) int { return cmp.Compare(l.Start, m.Start) })
		for _, m := range list {
			edges = append(edges, m.Start, m.End)
		}
	}
	slices.Sort(edges)
	edges = slices.Compact(edges)

	var marks []htmlMark
	q, e := htmlCover{list: quotes}, htmlCover{list: entities}
	for i := 1; i < len(edges); i++ {
		s := Span{edges[i-1], edges[i]}
		m := htmlMark{s, q.at(s.Start).quote, e.at(s.Start).entity}
		if m.quote >= 0 || m.entity >= 0 {
			marks = append(marks, m)
		}
	}
	return marks
}

// An htmlCover tells which of a list of marks, sorted by their start, covers a
// place. It is asked for places in order.
type htmlCover struct {
	list []htmlMark
	open []htmlMark // begun, the last one last
}

// at returns the mark begun last of those that cover place.
func (c *htmlCover) at(place int) htmlMark {
	for len(c.list) > 0 && c.list[0].Start <= place {
		c.open = append(c.open, c.list[0])
		c.list = c.list[1:]
	}
	for len(c.open) > 0 {
		if last := c.open[len(c.open)-1]; last.End > place {
			return last
		}
		c.open = c.open[:len(c.open)-1]
	}
	return htmlMark{quote: -1, entity: -1}
}

// An htmlWriter writes the fragment of one article.
type htmlWriter struct {
	a     *Article
	b     strings.Builder
	marks []htmlMark // those not written yet
}

// block writes one block with the marks in it.
func (p *htmlWriter) block(block htmlBlock) {
	p.b.WriteString("<" + block.tag)
	p.attribute("class", block.class)
	p.b.WriteString(">")
	at := block.Start
	for len(p.marks) > 0 && p.marks[0].Start < block.End {
		m := p.marks[0]
		if m.End > block.End {
			// It runs over the end: the rest is for the next block.
			p.marks[0].Start = block.End
			m.End = block.End
		} else {
			p.marks = p.marks[1:]
		}
		if m.Start = max(m.Start, at); m.Start < m.End {
			p.text(at, m.Start)
			p.mark(m)
			at = m.End
		}
	}
	p.text(at, block.End)
	p.b.WriteString("</" + block.tag + ">\n")
}

// mark writes the words of m in a mark element.
func (p *htmlWriter) mark(m htmlMark) {
	var classes []string
	if m.quote >= 0 {
		classes = append(classes, "quote", string(p.a.Quotes[m.quote].Kind))
	}
	if m.entity >= 0 {
		classes = append(classes, "entity", string(p.a.Entities[m.entity].Type))
	}
	p.b.WriteString("<mark")
	p.attribute("class", strings.Join(classes, " "))
	if m.quote >= 0 {
		p.attribute("data-quote", strconv.Itoa(m.quote))
		p.attribute("data-speaker", p.a.Quotes[m.quote].Speaker)
	}
	if m.entity >= 0 {
		p.attribute("data-entity", strconv.Itoa(m.entity))
		p.attribute("data-name", p.a.Entities[m.entity].Name)
	}
	p.b.WriteString(">")
	p.text(m.Start, m.End)
	p.b.WriteString("</mark>")
}

// attribute writes an attribute, unless its value is empty.
func (p *htmlWriter) attribute(name, value string) {
	if value != "" {
		p.b.WriteString(" " + name + `="` + html.EscapeString(value) + `"`)
	}
}

// text writes the words between two places.
func (p *htmlWriter) text(start, end int) {
	p.b.WriteString(html.EscapeString(strings.ToValidUTF8(p.a.Text[start:end], "\uFFFD")))
}

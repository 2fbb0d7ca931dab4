package main

import (
	"bytes"
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/lede-news/lede"
)

// A screen is a terminal to print on.
type screen struct {
	width int  // in columns
	plain bool // without colours and weights
}

// The widths in columns of a screen that does not say its own, and beyond which
// lines are hard to read.
const (
	usualWidth    = 80
	readableWidth = 100
)

// screenOf returns the screen that the environment describes.
func screenOf(getenv func(string) string) *screen {
	s := &screen{width: usualWidth, plain: getenv("NO_COLOR") != "" || getenv("TERM") == "dumb"}
	if n, err := strconv.Atoi(getenv("COLUMNS")); err == nil && n >= 20 {
		s.width = min(n, readableWidth)
	}
	return s
}

// view lays a out for a reader: the story, who said what, who is who, the
// pictures, and what was no part of the story. Without a screen each paragraph
// is one line, so that the output can be searched and compared.
func view(a *lede.Article, s *screen) []byte {
	v := &viewer{a: a, s: s}
	v.head()
	v.story()
	v.quotes()
	v.entities()
	v.captions()
	v.asides()
	return v.b.Bytes()
}

// A viewer writes the view of one article.
type viewer struct {
	a *lede.Article
	s *screen
	b bytes.Buffer
}

// The weights in which a screen shows words.
const (
	bold  = "\x1b[1m"
	faint = "\x1b[2m"
	under = "\x1b[4m"
	reset = "\x1b[0m"
)

// style returns text in a weight, if there is one and the screen has any.
func (v *viewer) style(weight, text string) string {
	if v.s == nil || v.s.plain || weight == "" || text == "" {
		return text
	}
	return weight + text + reset
}

// par writes text, wrapped to the screen: its first line after head, which
// takes as many columns as indent, the others indented.
func (v *viewer) par(indent int, head, weight, text string) {
	v.b.WriteString(head)
	width := 0
	if v.s != nil {
		width = max(v.s.width-indent, 20)
	}
	for i, line := range wrap(text, width) {
		if i > 0 {
			fmt.Fprintf(&v.b, "%*s", indent, "")
		}
		v.b.WriteString(v.style(weight, line) + "\n")
	}
}

// wrap cuts text into lines of at most width runes where it has spaces. It
// returns text as one line if width is 0.
func wrap(text string, width int) []string {
	if width == 0 {
		return []string{text}
	}
	var lines []string
	var line strings.Builder
	columns := 0
	for _, word := range strings.Fields(text) {
		n := utf8.RuneCountInString(word)
		if columns > 0 && columns+1+n > width {
			lines = append(lines, line.String())
			line.Reset()
			columns = 0
		}
		if columns > 0 {
			line.WriteByte(' ')
			columns++
		}
		line.WriteString(word)
		columns += n
	}
	return append(lines, line.String())
}

// head writes what stands above the story.
func (v *viewer) head() {
	a := v.a
	if a.ID != "" {
		v.par(0, "", faint, a.ID)
	}
	if a.Title != nil {
		v.par(0, "", bold, a.Title.Text)
	} else {
		v.par(0, "", faint, "(no title)")
	}
	if a.Dek != nil {
		v.par(0, "", "", a.Dek.Text)
	}
	var by []string
	if b := a.Byline; b != nil {
		if len(b.Authors) > 0 {
			by = append(by, "By "+list(b.Authors))
		} else {
			by = append(by, b.Text)
		}
	}
	if d := a.Published; d != nil {
		by = append(by, day(d))
	}
	if d := a.Updated; d != nil {
		by = append(by, "updated "+day(d))
	}
	if d := a.Dateline; d != nil {
		at := cmp.Or(d.Place, d.Text)
		if d.Agency != "" {
			at += " (" + d.Agency + ")"
		}
		by = append(by, at)
	}
	if len(by) > 0 {
		v.par(0, "", faint, strings.Join(by, " · "))
	}
}

// day returns the value of d, or its words where it has none.
func day(d *lede.Date) string { return cmp.Or(d.Value, d.Text) }

// list returns names as in a sentence.
func list(names []string) string {
	if n := len(names); n > 1 {
		return strings.Join(names[:n-1], ", ") + " and " + names[n-1]
	}
	return names[0]
}

// story writes the sections.
func (v *viewer) story() {
	if v.a.NoStory {
		v.b.WriteString("\n")
		v.par(0, "", faint, "(no story on this page)")
	}
	for _, s := range v.a.Sections {
		if s.Heading != nil {
			v.b.WriteString("\n")
			head := "## "
			if v.s != nil {
				head = ""
			}
			v.par(0, head, bold, s.Heading.Text)
		}
		for i, p := range s.Paragraphs {
			text, indent, head := p.Text, 0, ""
			if d := v.a.Dateline; d != nil && p.Contains(d.Span) {
				text = strings.TrimSpace(strings.TrimPrefix(text, d.Text))
			}
			if p.Item {
				indent, head = 2, "• "
				text = strings.TrimSpace(strings.TrimLeft(text, "•*-–·▪●"))
			}
			if !p.Item || i == 0 || !s.Paragraphs[i-1].Item {
				v.b.WriteString("\n")
			}
			v.par(indent, head, "", text)
		}
	}
}

// part writes the name of a part of the view.
func (v *viewer) part(name string) {
	v.b.WriteString("\n")
	if v.s == nil || v.s.plain {
		name = "-- " + name + " --"
	}
	v.b.WriteString(v.style(under, name) + "\n\n")
}

// maxSpeaker bounds the column of speakers.
const maxSpeaker = 24

// quotes writes who said what.
func (v *viewer) quotes() {
	if len(v.a.Quotes) == 0 {
		return
	}
	v.part("Who said what")
	column := 0
	for i := range v.a.Quotes {
		column = max(column, utf8.RuneCountInString(speaker(&v.a.Quotes[i])))
	}
	column = min(column, maxSpeaker)
	for i := range v.a.Quotes {
		q := &v.a.Quotes[i]
		who := speaker(q)
		head := v.style(bold, who) + strings.Repeat(" ", max(0, column-utf8.RuneCountInString(who))) + "  "
		text := v.said(q)
		if q.Mode != lede.Statement {
			text += " [" + string(q.Mode) + "]"
		}
		if v.s != nil && utf8.RuneCountInString(who) > column {
			v.b.WriteString(v.style(bold, who) + "\n")
			head = strings.Repeat(" ", column+2)
		}
		v.par(column+2, head, "", text)
	}
}

// speaker returns the name of who said q: the entity's, or what the sentence
// says.
func speaker(q *lede.Quote) string {
	switch {
	case q.Speaker != "":
		return q.Speaker
	case q.Source != nil:
		return q.Source.Text
	}
	return "(unnamed)"
}

// said returns the words of q: in marks if all of them are spoken, and of a
// mixed quote all that is reported.
func (v *viewer) said(q *lede.Quote) string {
	if q.Kind == lede.Direct || q.Kind == lede.Mixed && len(q.Content) == 0 {
		return "“" + q.Text + "”"
	}
	return q.Text
}

// whoOrder is the order in which entities are shown; other types follow, but
// for values, which say little by themselves.
var whoOrder = []lede.EntityType{lede.Person, lede.Org, lede.GPE, lede.Loc, lede.Fac, lede.NORP, lede.Event,
	lede.Product, lede.WorkOfArt, lede.Misc}

// entities writes who is who.
func (v *viewer) entities() {
	of := map[lede.EntityType][]int{}
	for i := range v.a.Entities {
		e := &v.a.Entities[i]
		of[e.Type] = append(of[e.Type], i)
	}
	if !slices.ContainsFunc(whoOrder, func(t lede.EntityType) bool { return len(of[t]) > 0 }) {
		return
	}
	v.part("Who is who")
	for _, t := range whoOrder {
		if len(of[t]) == 0 {
			continue
		}
		head := fmt.Sprintf("%-12s", t)
		if t == lede.Person {
			for _, i := range of[t] {
				v.par(len(head), head, "", v.person(&v.a.Entities[i]))
				head = strings.Repeat(" ", len(head))
			}
			continue
		}
		var names []string
		for _, i := range of[t] {
			e := &v.a.Entities[i]
			names = append(names, e.Name+times(e))
		}
		v.par(len(head), head, "", strings.Join(names, ", "))
	}
}

// person returns a line on a person.
func (v *viewer) person(e *lede.Entity) string {
	parts := []string{e.Name + times(e)}
	if e.Role != "" {
		parts = append(parts, e.Role)
	}
	if e.Org != "" && !strings.Contains(e.Role, e.Org) {
		parts = append(parts, e.Org)
	}
	if e.Age > 0 {
		parts = append(parts, strconv.Itoa(e.Age))
	}
	return strings.Join(parts, ", ")
}

// times returns how often e is mentioned, if it is more than once.
func times(e *lede.Entity) string {
	if len(e.Mentions) < 2 {
		return ""
	}
	return fmt.Sprintf(" ×%d", len(e.Mentions))
}

// captions writes the pictures' captions, of each picture one.
func (v *viewer) captions() {
	if len(v.a.Captions) == 0 {
		return
	}
	v.part("Pictures")
	captioned := map[int]bool{} // the pictures that have more than an alternative text
	for _, c := range v.a.Captions {
		captioned[c.Image] = captioned[c.Image] || !c.Alt
	}
	for _, c := range v.a.Captions {
		if !c.Alt || !captioned[c.Image] {
			v.par(2, "• ", "", c.Text)
		}
	}
}

// asides writes what was no part of the story.
func (v *viewer) asides() {
	if len(v.a.Asides) == 0 {
		return
	}
	v.part("Not part of the story")
	for _, s := range v.a.Asides {
		head := fmt.Sprintf("%-12s", s.Kind)
		v.par(len(head), v.style(faint, head), faint, s.Text)
	}
}

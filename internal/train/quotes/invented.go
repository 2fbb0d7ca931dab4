//go:build train

package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/lede-news/lede"
	"github.com/lede-news/lede/internal/readings"
)

// inventedRoot is the directory of the texts of our own with their quotes, from the project's root.
const inventedRoot = "internal/train/quotes/invented"

// heldEnding is how the names of those files end that nothing is ever learned from: what is
// learned is scored on them.
const heldEnding = "-held.txt"

// inventedFiles returns the names of the files of our own, in order: those to be learned from,
// or those that are held out.
func inventedFiles(held bool) ([]string, error) {
	files, err := filepath.Glob(filepath.Join(inventedRoot, "*.txt"))
	if err == nil && len(files) == 0 {
		err = fmt.Errorf("no texts in %s", inventedRoot)
	}
	return slices.DeleteFunc(files, func(name string) bool { return strings.HasSuffix(name, heldEnding) != held }), err
}

// A told is one document of ours in the two forms that the corpora have: with all that
// somebody said, and with every run of marked words, attributed or not.
type told struct {
	all, marked lede.QuoteDoc
}

// A part is a place in a text that an annotation is of.
type part struct {
	kind  byte   // 's' the source, 'c' the cue, 'q' the content, 'x' words that nobody said
	id    string // the number behind the kind, which parts of one attribution share
	place [2]int
	quote *saying // of which it is part; nil for x
}

// A saying is an attribution while its parts are read.
type saying struct {
	id                   string
	content, cue, source [][2]int
	after                *saying // whose marked words these go on with in a later paragraph; nil for others
	speaker              string  // who says it, where that is known
	open                 bool    // the corpora would leave it open
}

// loadInvented returns the documents of the files, in their order.
func loadInvented(files []string) ([]told, error) {
	var docs []told
	for _, name := range files {
		data, err := os.ReadFile(name)
		if err != nil {
			return nil, err
		}
		more, err := parseInvented(strings.TrimSuffix(filepath.Base(name), ".txt"), string(data))
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		docs = append(docs, more...)
	}
	return docs, nil
}

// writeGold writes what is right of texts to files for what scores them, whose names begin with
// name: the texts of our own, those to be learned from and then those that never are; and
// the texts of the corpora that we read, likewise (see package readings).
func writeGold(name, corpora string) error {
	files, err := inventedFiles(false)
	if err != nil {
		return err
	}
	held, err := inventedFiles(true)
	if err != nil {
		return err
	}
	docs, err := loadInvented(append(files, held...))
	if err != nil {
		return err
	}
	if err := writeDocs(name, docs); err != nil {
		return err
	}
	for part, ending := range []string{readings.Learn: "-read", readings.Measure: "-read-dev", readings.Fresh: "-fresh"} {
		docs, err := loadReadings(readings.Part(part), corpora)
		if err != nil {
			return err
		}
		if err := writeDocs(name+ending, docs); err != nil {
			return err
		}
	}
	return nil
}

// writeDocs writes docs to two files whose names begin with name, a line each: all that
// somebody said, and the marked words.
func writeDocs(name string, docs []told) error {
	var all, marked bytes.Buffer
	for i := range docs {
		if err := json.NewEncoder(&all).Encode(docs[i].all); err != nil {
			return err
		}
		if err := json.NewEncoder(&marked).Encode(docs[i].marked); err != nil {
			return err
		}
	}
	if err := os.WriteFile(name+".jsonl", all.Bytes(), 0o666); err != nil {
		return err
	}
	return os.WriteFile(name+"-marked.jsonl", marked.Bytes(), 0o666)
}

// parseInvented returns the documents of data, a file of that name. Each begins with a
// line "### slug · note".
func parseInvented(name, data string) ([]told, error) {
	var docs []told
	line := 1 + strings.Count(data[:max(0, strings.Index(data, "### "))], "\n")
	for i, chunk := range strings.Split("\n"+data, "\n### ") {
		if i == 0 {
			if strings.TrimSpace(chunk) != "" {
				return nil, fmt.Errorf("line 1: text before the first document")
			}
			continue
		}
		head, body, _ := strings.Cut(chunk, "\n")
		slug, _, _ := strings.Cut(head, " · ")
		d, err := parseTold(slug, body)
		if err != nil {
			return nil, fmt.Errorf("line %d: %s: %w", line, slug, err)
		}
		d.all.ID = "invented/" + name + "/" + slug
		d.marked.ID = d.all.ID
		docs = append(docs, d)
		line += 1 + strings.Count(chunk, "\n")
	}
	return docs, nil
}

// parseTold returns the document of the marked text body. The first paragraph is its
// title unless it ends as a sentence does: then the words of slug are.
func parseTold(slug, body string) (told, error) {
	var b bytes.Buffer
	var paragraphs []string
	for _, p := range strings.Split(body, "\n") {
		if p = strings.TrimSpace(p); p != "" {
			paragraphs = append(paragraphs, p)
		}
	}
	if len(paragraphs) == 0 {
		return told{}, fmt.Errorf("no text")
	}
	if first := strings.TrimRight(paragraphs[0], "}\"”’'»)"); strings.HasSuffix(first, ".") {
		b.WriteString(strings.ReplaceAll(slug, "-", " "))
	}
	var parts []part
	var sayings []*saying
	for _, p := range paragraphs {
		if b.Len() > 0 {
			b.WriteString("\n\n")
		}
		more, err := readParts(&b, p)
		if err != nil {
			return told{}, err
		}
		if sayings, err = gather(b.String(), sayings, more); err != nil {
			return told{}, fmt.Errorf("%w: %.60q", err, p)
		}
		parts = append(parts, more...)
	}
	return toldOf(b.String(), parts, sayings), nil
}

// readParts writes the paragraph p to b without its braces and returns what they stand
// round, by order of their beginnings.
func readParts(b *bytes.Buffer, p string) ([]part, error) {
	var parts []part
	var open []int
	for i := 0; i < len(p); i++ {
		switch c := p[i]; {
		case c == '{':
			name, _, ok := strings.Cut(p[i+1:], " ")
			if !ok || name == "" || !strings.Contains("scqx", name[:1]) || strings.Trim(name[1:], "0123456789") != "" {
				return nil, fmt.Errorf("no such mark: %.20q", p[i:])
			}
			open = append(open, len(parts))
			parts = append(parts, part{kind: name[0], id: name[1:], place: [2]int{b.Len(), 0}})
			i += 1 + len(name)
		case c == '}' && len(open) == 0:
			return nil, fmt.Errorf("a closing brace without an opening one: %.60q", p)
		case c == '}':
			parts[open[len(open)-1]].place[1] = b.Len()
			open = open[:len(open)-1]
		default:
			b.WriteByte(c)
		}
	}
	if len(open) > 0 {
		return nil, fmt.Errorf("an opening brace without a closing one: %.60q", p)
	}
	return parts, nil
}

// gather joins the parts of one paragraph of text to attributions, behind those of the
// paragraphs before. Content without a cue in its own paragraph goes on with the last
// attribution of the same number, or the last one of all. Unless marks were left open there, it
// is an attribution of its own to the same source.
func gather(text string, sayings []*saying, parts []part) ([]*saying, error) {
	cued := map[string]bool{}
	for _, p := range parts {
		cued[p.id] = cued[p.id] || p.kind == 'c'
	}
	here := map[string]*saying{}
	before := len(sayings)
	for i := range parts {
		p := &parts[i]
		if p.kind == 'x' {
			continue
		}
		q := here[p.id]
		switch {
		case q != nil:
		case cued[p.id]:
			q = &saying{id: p.id, content: [][2]int{}, cue: [][2]int{}, source: [][2]int{}}
			sayings = append(sayings, q)
		case p.kind == 's':
			return nil, fmt.Errorf("a source without a cue")
		case before == 0:
			return nil, fmt.Errorf("content without a cue")
		default:
			q = sayings[before-1]
			for k := before - 1; k >= 0; k-- {
				if sayings[k].id == p.id {
					q = sayings[k]
					break
				}
			}
			if n := len(q.content); n > 0 && !goesOn(text[q.content[n-1][0]:q.content[n-1][1]]) {
				q = &saying{id: p.id, content: [][2]int{}, cue: [][2]int{}, source: q.source, after: q}
				sayings = append(sayings, q)
			}
		}
		here[p.id] = q
		p.quote = q
		switch p.kind {
		case 's':
			q.source = append(q.source, p.place)
		case 'c':
			q.cue = append(q.cue, p.place)
		case 'q':
			q.content = append(q.content, p.place)
		}
	}
	return sayings, nil
}

// cues returns the cue of q, or of the attribution that it goes on with.
func (q *saying) cues() [][2]int {
	for q.after != nil {
		q = q.after
	}
	return q.cue
}

// goesOn reports whether the content s is marked words whose marks are not closed.
func goesOn(s string) bool {
	in := unmarked(s, [2]int{0, len(s)})
	return in[0] > 0 && in[1] == len(s)
}

// toldOf returns the document of text.
func toldOf(text string, parts []part, sayings []*saying) told {
	none := lede.QuoteDoc{Text: text, Quotes: []lede.GoldQuote{}}
	for _, s := range sayings {
		for i, c := range s.cue {
			if strings.HasPrefix(text[c[1]:], ":") {
				s.cue[i][1]++ // "said:" is the cue, as the corpora have it
			}
		}
	}
	d := told{none, none}
	d.marked.Unattributed = [][2]int{}
	runs, tops := lede.MarkedRuns(text)
	kinds := map[*saying]lede.QuoteKind{}
	for _, s := range sayings {
		if len(s.content) == 0 {
			continue
		}
		q := lede.GoldQuote{Kind: lede.Indirect, Content: s.content, Cue: s.cue, Source: s.source, Speaker: s.speaker}
		var within [][2]int
		for _, r := range runs {
			if slices.ContainsFunc(s.content, func(c [2]int) bool { return 2*shared(c, r) > r[1]-r[0] }) {
				within = append(within, r)
			}
		}
		if len(within) > 0 {
			q.Kind = lede.Mixed
			if wordsWithout(text, s.content, within) == 0 {
				q.Kind = lede.Direct
				q.Content = nil
				for _, c := range s.content {
					q.Content = append(q.Content, unmarked(text, c))
				}
			}
		}
		kinds[s] = q.Kind
		d.all.Quotes = append(d.all.Quotes, q)
	}
	d.all.LeaveOpen()
	for i, k := 0, 0; i < len(sayings); i++ {
		if len(sayings[i].content) > 0 {
			d.all.Quotes[k].Optional = d.all.Quotes[k].Optional || sayings[i].open
			k++
		}
	}
	for _, r := range tops {
		var in *part
		for i := range parts {
			p := &parts[i]
			if (p.kind == 'q' || p.kind == 'x') && 2*shared(p.place, r) > r[1]-r[0] && (in == nil || p.place[1]-p.place[0] <= in.place[1]-in.place[0]) {
				in = p
			}
		}
		switch {
		case in == nil:
			d.marked.Ambiguous = append(d.marked.Ambiguous, r)
		case in.kind == 'q':
			d.marked.Quotes = append(d.marked.Quotes, lede.GoldQuote{Kind: kinds[in.quote], Content: [][2]int{r}, Cue: in.quote.cues(), Source: in.quote.source, Speaker: in.quote.speaker})
		case slices.ContainsFunc(parts, func(p part) bool { return p.kind == 'q' && 2*shared(p.place, r) > r[1]-r[0] }):
			d.marked.Ambiguous = append(d.marked.Ambiguous, r) // a term in what somebody said
		default:
			d.marked.Unattributed = append(d.marked.Unattributed, r)
		}
	}
	return d
}

// shared returns how many bytes a and b share.
func shared(a, b [2]int) int { return max(0, min(a[1], b[1])-max(a[0], b[0])) }

// wordsWithout returns how many letters and digits of text lie in spans but not in runs.
func wordsWithout(text string, spans, runs [][2]int) int {
	n := 0
	for _, s := range spans {
		for i, r := range text[s[0]:s[1]] {
			at := s[0] + i
			if (unicode.IsLetter(r) || unicode.IsDigit(r)) && !slices.ContainsFunc(runs, func(in [2]int) bool { return in[0] <= at && at < in[1] }) {
				n++
			}
		}
	}
	return n
}

// unmarked returns the place p of text without the quotation marks at its edges.
func unmarked(text string, p [2]int) [2]int {
	const marks = "\"'“”„‘’«»‹›`´"
	for p[0] < p[1] {
		r, n := utf8.DecodeRuneInString(text[p[0]:p[1]])
		if !strings.ContainsRune(marks, r) && r != ' ' {
			break
		}
		p[0] += n
	}
	for p[0] < p[1] {
		r, n := utf8.DecodeLastRuneInString(text[p[0]:p[1]])
		if !strings.ContainsRune(marks, r) && r != ' ' {
			break
		}
		p[1] -= n
	}
	return p
}

// Package prose lets [github.com/jdkato/prose/v2] find the names of an article.
//
//	a, err := lede.Parse(text, lede.Clean, lede.Extract, prose.Entities(nil), lede.Quotes)
//
// It is for callers who have trained a model of prose's for names of their own,
// and the baseline of the accuracy report. Without such a model [lede.Entities] is
// the better choice: it is right more often and some hundred times as fast. The
// package stands by itself because it links the 5 MB of prose's English model.
package prose

import (
	"strings"
	"sync"
	"unicode/utf8"

	upstream "github.com/jdkato/prose/v2"

	"github.com/lede-news/lede"
)

// Entities returns a stage that reads and fills what [lede.Entities] does, with
// names that model finds. Dates and amounts, and what belongs together, are found
// as lede finds them. If model is nil, it is prose's own English model, which is
// loaded when the first stage runs, once in a process (it takes some half a
// second).
//
// Labels of the model that are the name of a [lede.EntityType] stand for that
// type, and so do ORGANIZATION, LOCATION, FACILITY and PER; names with other
// labels are passed over. Prose gives no confidence, so mentions have none.
func Entities(model *upstream.Model) lede.Stage {
	return lede.EntitiesBy(Tagger(model))
}

// Tagger returns model, or prose's own if it is nil, as a tagger of sentences.
func Tagger(model *upstream.Model) lede.Tagger {
	return func(sentence string) ([]lede.Tag, error) {
		if model == nil {
			return tag(english(), sentence)
		}
		return tag(model, sentence)
	}
}

// english loads prose's own model. Prose decodes it anew for each document that
// is given none.
var english = sync.OnceValue(func() *upstream.Model {
	doc, err := upstream.NewDocument("")
	if err != nil {
		return nil
	}
	return doc.Model
})

// types are the labels of prose's models that differ from lede's types.
var types = map[string]lede.EntityType{
	"FACILITY":     lede.Fac,
	"LOCATION":     lede.Loc,
	"ORGANIZATION": lede.Org,
	"PER":          lede.Person,
}

// tag returns the names that model finds in a sentence.
//
// Prose panics on some odd tokens; a sentence with such a token has no names.
func tag(model *upstream.Model, sentence string) (tags []lede.Tag, err error) {
	defer func() {
		if recover() != nil {
			tags, err = nil, nil
		}
	}()
	text := sentence
	if !strings.HasSuffix(text, ".") {
		text += " ." // a name at the end of the text would be lost
	}
	doc, err := upstream.NewDocument(text, upstream.UsingModel(model), upstream.WithSegmentation(false))
	if err != nil {
		return nil, err
	}
	tokens := doc.Tokens()
	places := align(sentence, tokens)
	k := 0
	for _, e := range doc.Entities() {
		first, last, ok := find(tokens[k:], e.Text)
		if !ok {
			continue
		}
		first, last = first+k, last+k
		k = last
		if last > len(places) {
			break
		}
		typ := lede.EntityType(e.Label)
		if t, ok := types[e.Label]; ok {
			typ = t
		}
		tags = append(tags, lede.Tag{Span: lede.Span{Start: places[first].Start, End: places[last-1].End}, Type: typ})
	}
	return tags, nil
}

// find returns the first run of tokens whose texts, with a space between them,
// are the entity.
func find(tokens []upstream.Token, entity string) (first, last int, ok bool) {
	for first = range tokens {
		rest := entity
		for last = first; last < len(tokens); last++ {
			r, found := strings.CutPrefix(rest, tokens[last].Text)
			if !found {
				break
			}
			if r == "" {
				return first, last + 1, true
			}
			if r[0] != ' ' {
				break
			}
			rest = r[1:]
		}
	}
	return 0, 0, false
}

// align returns the places in text of the tokens that prose made from it, as far
// as it can follow them: prose writes straight marks for curly ones, and so its
// words may not stand in the text. It walks both at once and never searches.
func align(text string, tokens []upstream.Token) []lede.Span {
	places := make([]lede.Span, 0, len(tokens))
	i := 0
	for _, t := range tokens {
		for i < len(text) && strings.IndexByte(" \t\r\n\v\f", text[i]) >= 0 {
			i++
		}
		start := i
		for _, r := range strings.TrimSpace(t.Text) {
			c, n := utf8.DecodeRuneInString(text[i:])
			if c != r && straight(c) != r {
				return places
			}
			i += n
		}
		places = append(places, lede.Span{Start: start, End: i})
	}
	return places
}

// straight returns the mark that prose writes for r.
func straight(r rune) rune {
	switch r {
	case '“', '”':
		return '"'
	case '‘', '’':
		return '\''
	}
	return r
}

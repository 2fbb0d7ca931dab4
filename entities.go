package lede

import (
	"fmt"
	"slices"
)

// Entities finds the people, bodies, places and other named things of the
// story, with the dates and amounts in it, and fills Entities: each thing once,
// with all its mentions, in the order of their first mentions.
//
// It reads the title, dek, headings, paragraphs and captions, so [Extract] or a
// stage of the caller's must run before it; if Sections is nil the error is
// [ErrOrder]. Entities that stand in the field already, as [NameList.Entities]
// puts them there, are kept: where one of their mentions overlaps with a name that was
// found, theirs stands, and other mentions of the same thing are added to them.
//
// In a story that Language says is not in English it finds only the place of the
// dateline: the tagger would take common nouns for names. [EntitiesBy] takes a tagger that knows the
// language.
func Entities(a *Article) error {
	return findEntities(a, func(w *work) ([]nameSpan, error) {
		if a.isForeign() {
			return nil, nil
		}
		return tagNames(w), nil
	})
}

// isForeign reports whether the story is known to be in another language than
// English, of which the tagger and the values know nothing.
func (a *Article) isForeign() bool { return a.Language != "" && a.Language != "en" }

// A Tagger finds names in a sentence of the story, cleaned. It returns their
// places in that sentence, in any order. It may be called by several goroutines
// at once.
type Tagger func(sentence string) ([]Tag, error)

// A Tag is a name that a [Tagger] found.
type Tag struct {
	Span // in the sentence that the tagger was given
	Type EntityType

	// Confidence is the estimated chance, from 0 to 1, that place and type are
	// right. Zero stands for a tagger that cannot say.
	Confidence float64
}

// EntitiesBy returns a stage that works as [Entities] does, but takes the names
// from another tagger: a model of the caller's own, or that of package prose.
// Dates, times and amounts come from lede all the same, in English and where no
// tag overlaps.
// Tags that are no place in the sentence, that overlap with an earlier tag, or
// whose type is none of lede's are passed over. A tag that ends within a word is
// widened to the whole word. The stage returns the tagger's error as it is.
func EntitiesBy(tag Tagger) Stage {
	return func(a *Article) error {
		return findEntities(a, func(w *work) ([]nameSpan, error) { return tagSentences(w, tag) })
	}
}

// findEntities fills a.Entities from what names finds. It reads as a table of
// contents of the stage.
func findEntities(a *Article, names func(*work) ([]nameSpan, error)) error {
	if a.Sections == nil {
		return fmt.Errorf("%w: Entities reads the blocks that Extract finds", ErrOrder)
	}
	w := a.story()
	spans, err := names(w)
	if err != nil {
		return err
	}
	spans = a.markDateline(w, spans)
	if !a.isForeign() {
		spans = mergeValues(spans, findValues(w, a.published()))
	}
	l := newLinker(w)
	defer l.release()
	l.keep(a)         // entities that an earlier stage put there
	l.read(spans)     // the names found, as distinct forms
	l.retypeForms(a)  // firms, authors
	l.retypeThings()  // by general knowledge, by the words beside them
	l.settleTypes()   // one form, one type
	l.settleBeside()  // of one word, by longer names
	l.settlePersons() // of full names, by the surname elsewhere
	l.splitTwins()    // but for towns and their teams
	l.recur()         // names that the tagger missed elsewhere
	l.settleUsers()   // who posts as "tulip77"
	l.linkPersons()   // surnames, initials, first names
	l.linkMistaken()  // surnames taken for something else
	l.linkVariants()  // surnames with a slip of the pen
	l.linkInitials()  // "MBS"
	l.linkBodies()    // acronyms, short forms
	l.linkAliases()   // what brackets say: "the chamber (Capac)"
	l.resolve()       // surnames that two people share
	all := l.entities()
	l.describe(all) // role, body, age, honorific, pronoun
	l.markMetonyms(all)
	a.Entities = l.returnGiven(all, l.ofGiven)
	return nil
}

// tagSentences calls tag for each sentence of the story and returns the names by
// tokens, in text order, none within another.
func tagSentences(w *work, tag Tagger) ([]nameSpan, error) {
	var spans []nameSpan
	for _, s := range w.sentences {
		start := w.tokens[s.first].start
		text := w.text[start:w.tokens[s.last-1].end]
		tags, err := tag(text)
		if err != nil {
			return nil, err
		}
		for _, t := range tags {
			typ, ok := nameTypeOf(t.Type)
			if !ok || t.Start < 0 || t.End > len(text) || t.Start >= t.End {
				continue
			}
			first, last := w.tokensOf(place{start + int32(t.Start), start + int32(t.End)})
			if first < last {
				spans = append(spans, nameSpan{first: first, last: last, typ: typ, conf: percentOf(t.Confidence)})
			}
		}
	}
	return dropOverlaps(spans), nil
}

// nameTypeOf returns the internal form of t; ok is false if t is no type of
// lede's.
func nameTypeOf(t EntityType) (typ nameType, ok bool) {
	i := slices.Index(entityTypes[:], t)
	return nameType(max(i, 0)), i >= 0
}

// percentOf returns a chance from 0 to 1 as whole percent; what is out of range
// counts as unknown.
func percentOf(chance float64) uint8 {
	if chance > 0 && chance <= 1 {
		return uint8(chance*100 + 0.5)
	}
	return 0
}

// dropOverlaps sorts spans by place and drops those that share a token with an
// earlier one; of two that start at one token the longer is kept.
func dropOverlaps(spans []nameSpan) []nameSpan {
	slices.SortStableFunc(spans, func(x, y nameSpan) int {
		if x.first != y.first {
			return int(x.first) - int(y.first)
		}
		return int(y.last) - int(x.last)
	})
	kept := spans[:0]
	for _, s := range spans {
		if n := len(kept); n == 0 || kept[n-1].last <= s.first {
			kept = append(kept, s)
		}
	}
	return kept
}

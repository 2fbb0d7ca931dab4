package lede

import (
	"slices"

	"github.com/lede-news/lede/internal/gaz"
)

// A caseMode says how the words of a sentence are written, and so what a
// capital is worth.
type caseMode uint8

const (
	caseNormal caseMode = iota
	caseTitle           // Most Words Begin With a Capital
	caseUpper           // ALL IN CAPITALS
)

// An activity says whether a word can be part of a name.
type activity uint8

const (
	inactive activity = iota // only between parts of a name: "of", "the", a comma
	helping                  // beside a part of a name: a number, a particle
	active                   // has a capital
)

// A sight says how a word stands in the story.
type sight struct {
	story uint32 // the number of the story; of another one the rest says nothing
	use   int32  // its place in namer.uses, counting from 1, or 0 for none
	small uint8  // how often in small letters, up to 2
	large uint8  // how often with a capital, where a sentence in small letters goes on, up to 3
}

// sight returns how the word of f stands in the story.
func (x *namer) sight(f *wordForm) *sight {
	n := &x.seen[f.word]
	if n.story != x.story {
		*n = sight{story: x.story}
	}
	return n
}

// sloppy reports whether the story is written without care for capitals, as
// mail and readers' comments are: lines that begin small, and "i".
func (x *namer) sloppy() bool {
	small := 0
	last := int32(-1)
	for _, s := range x.w.sentences {
		if s.unit != last && x.shapes[s.first] == shapeXs {
			small++
		}
		last = s.unit
	}
	if small >= 2 && small*4 >= len(x.w.units) {
		return true
	}
	if small == 0 {
		return false
	}
	f := x.find(textHash("i", 0, 1))
	return f != nil && slices.Contains(x.of, f)
}

// activateSmall lets words in small letters be names, if the gazetteer knows
// them as such and not as common words: "i am from mexico".
func (x *namer) activateSmall() {
	const kinds = gaz.Person | gaz.GPE | gaz.NORP | gaz.Org | gaz.Place | gaz.Language | gaz.Product
	for i, f := range x.of {
		if f.shape != shapeXs || f.small {
			x.joined[i] = f.active == active
			continue
		}
		if c := f.listing(true); c&kinds != 0 && c&(gaz.Common|gaz.Particle|gaz.Role) == 0 && len(f.text) > 2 {
			f.active = active
			f.small = true
			x.raised = append(x.raised, f)
			x.joined[i] = true
		}
	}
}

// activityOf returns the activity of the form f.
func activityOf(f *wordForm) activity {
	switch f.shape {
	case shapeXs, shapePunc:
		if isParticle(f.text) {
			return helping
		}
		return inactive
	case shapeD:
		return helping
	}
	if anyCapital(f.text) {
		return active
	}
	return helping
}

// isParticle reports whether s is a small-lettered word that begins names:
// "de", "van", "al".
func isParticle(s string) bool {
	switch s {
	case "al", "el", "de", "del", "della", "da", "dos", "das", "do", "di", "du", "des", "la", "le", "les",
		"van", "von", "der", "den", "ter", "ten", "bin", "bint", "ibn", "abu", "ben", "ul", "ur", "ad", "an", "as",
		"ash", "at", "az", "e", "i", "y", "af", "zu", "o", "eBay", "d", "l":
		return true
	}
	return false
}

// mode returns how the words of the sentence s are written.
func (x *namer) mode(s sentence) caseMode {
	var count [shapeRest + 1]int // of tokens by shape
	for _, shape := range x.shapes[s.first:s.last] {
		count[min(shape, shapeRest)]++
	}
	upper, title, small := count[shapeXX], count[shapeXx], count[shapeXs]
	words := upper + title + small
	switch {
	case words < 2:
		return caseNormal
	case upper*10 >= words*7:
		return caseUpper
	case words >= 4 && (title+upper)*10 >= words*6 && x.longSmall(s)*10 <= words:
		return caseTitle
	}
	return caseNormal
}

// longSmall counts the longer words in small letters of the sentence s.
func (x *namer) longSmall(s sentence) int {
	n := 0
	for i, shape := range x.shapes[s.first:s.last] {
		if t := &x.w.tokens[int(s.first)+i]; shape == shapeXs && t.end-t.start > 4 {
			n++
		}
	}
	return n
}

// sights counts how the words of the sentence s stand.
func (x *namer) sights(s sentence, mode caseMode) {
	if mode != caseNormal {
		return
	}
	first := true
	of := x.of[s.first:s.last]
	for i, shape := range x.shapes[s.first:s.last] {
		switch {
		case shape == shapeXs:
			n := x.sight(of[i])
			n.small = min(n.small+1, 2)
		case !first && of[i].active == active:
			n := x.sight(of[i])
			n.large = min(n.large+1, 3)
		}
		first = first && shape == shapePunc
	}
}

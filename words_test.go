package lede

import (
	"slices"
	"strings"
	"testing"
)

// TestCueLists checks that every list of words for quotes is without doubles, and
// that every verb named as odd or doubling is a cue verb.
func TestCueLists(t *testing.T) {
	verbs := map[string]bool{}
	for c, list := range cueVerbs {
		words := strings.Fields(list)
		seen := map[string]bool{}
		for _, w := range words {
			if seen[w] {
				t.Errorf("class %d has %q twice", c, w)
			}
			seen[w] = true
			verbs[w] = true
		}
	}
	for w := range oddVerbs {
		if !verbs[w] {
			t.Errorf("%q has odd forms and is no cue verb", w)
		}
	}
	for c, list := range closedWords {
		words := strings.Fields(list)
		slices.Sort(words)
		if n := len(words); n != len(slices.Compact(words)) {
			t.Errorf("closed class %d has a word twice", c)
		}
	}
	if !slices.IsSorted(tailVerbs) || !slices.IsSorted(reporterWords) {
		t.Error("tailVerbs or reporterWords are not sorted")
	}
}

func TestQuoteWords(t *testing.T) {
	table := quoteWords()
	for word, want := range map[string]struct {
		class cueClass
		form  verbForm
	}{
		"said": {cueSay, verbPast}, "says": {cueSay, verbThird}, "saying": {cueSay, verbIng}, "say": {cueSay, verbBase},
		"told": {cueTell, verbPast}, "replied": {cueSay, verbPast}, "admitted": {cueSay, verbPast}, "denies": {cueDeny, verbThird},
		"wrote": {cueWrite, verbPast}, "arguing": {cueSay, verbIng}, "vowed": {cuePromise, verbPast}, "claims": {cueNoun, verbThird},
		"agreed": {cueSay, verbPast}, "hushes": {cueNone, verbNone}, "Told": {cueTell, verbPast},
	} {
		i := table.find(smallHash(word))
		switch {
		case i == nil && want.class != cueNone:
			t.Errorf("%q is not in the table", word)
		case i != nil && (!i.has(want.class) && want.class != cueNone || i.form != want.form):
			t.Errorf("%q: classes %b, form %d", word, i.cues, i.form)
		}
	}
	for word, want := range map[string]posClass{"the": posDet, "She": posSubj, "into": posPrep, "didn’t": posNot, "Monday": posDay, "bridge": posOpen} {
		got := posOpen
		if i := table.find(smallHash(word)); i != nil {
			got = i.pos
		}
		if got != want {
			t.Errorf("%q is of class %d, want %d", word, got, want)
		}
	}
}

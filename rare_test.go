package lede

import (
	"slices"
	"strings"
	"testing"
)

// TestRareCues checks that the verbs of rareCues are sorted, and that each is taken for
// a cue verb that goes by rule.
func TestRareCues(t *testing.T) {
	pairs := strings.Fields(rareCues)
	if !slices.IsSorted(pairs) {
		t.Error("rareCues are not sorted")
	}
	table := quoteWords()
	for _, pair := range pairs {
		verb, known, _ := strings.Cut(pair, ":")
		a, b := table.find(smallHash(past(verb, false))), table.find(smallHash(past(known, false)))
		if a == nil || b == nil || a.cues == 0 || a.cues != b.cues || a.form != verbPast {
			t.Errorf("%s is no cue as %s is", verb, known)
		}
	}
}

// TestRareVerbs checks quotes that such verbs report.
func TestRareVerbs(t *testing.T) {
	checkShapes(t, []shape{
		{"claimed", "The minister claimed that the guards had lied about the fire in the market.", "The minister: the guards had lied about the fire in the market"},
		{"claiming", "The farmers blocked the road, claiming that the plant would poison their fields.", "The farmers: the plant would poison their fields"},
		{"claimed nothing", "The fire claimed two lives in the market on Monday.", "!The fire: two lives in the market on Monday"},
		{"intimated", "The lawyer of the port intimated that the case would be dropped soon.", "The lawyer of the port: the case would be dropped soon"},
	})
}

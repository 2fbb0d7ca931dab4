package lede

import (
	"strings"
	"testing"
)

// TestReportSums compares the sums that groups of features share with those of
// all features of each item, in a story and in one long list.
func TestReportSums(t *testing.T) {
	texts := []string{
		"The mayor, Ana Ruiz, said on Monday that the bridge “will open” in May, and added: “We are ready.” Asked why, she replied that nobody knew.\n\n“It is late,” said Bo Orr, who told reporters that he would not wait. She went on:\n\n“So be it.”",
		strings.Repeat("“so”, said Orr, and she said that ", 40),
	}
	m := loadQuoteModels().report
	for _, text := range texts {
		a := &Article{Text: "Bridge to open\n\n" + text}
		for _, stage := range []Stage{Clean, Extract} {
			if err := stage(a); err != nil {
				t.Fatal(err)
			}
		}
		w := a.story()
		l := newLayering(w, findRuns(w))
		r := reporter{l: l}
		for c := range l.items {
			if !l.mayCue(int32(c)) {
				continue
			}
			r.start(int32(c))
			sums := make([]int32, tags*len(r.at))
			r.score(m, sums)
			for n := range r.at {
				var want [tags]int32
				got := [tags]int32(sums[n*tags:])
				m.Score(r.featuresOf(n), want[:])
				if got != want {
					t.Fatalf("item %d of the cue at %d: sums %v, want %v", n, c, got, want)
				}
			}
		}
	}
}

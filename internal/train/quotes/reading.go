//go:build train

package main

import (
	"github.com/lede-news/lede/internal/readings"
)

// loadReadings returns the texts of the corpora that we read, as the models learn from them.
func loadReadings(part readings.Part, corpora string) ([]told, error) {
	docs, err := part.Load(corpora)
	if err != nil {
		return nil, err
	}
	var all []told
	for i := range docs {
		all = append(all, toldBy(&docs[i]))
	}
	return all, nil
}

// toldBy returns what we read in d.
func toldBy(d *readings.Doc) told {
	var parts []part
	var sayings []*saying
	byReport := map[*readings.Report]*saying{}
	for i := range d.Reports {
		r := &d.Reports[i]
		s := &saying{content: append([][2]int{}, r.Content...), cue: append([][2]int{}, r.Cue...), source: append([][2]int{}, r.Source...), speaker: r.Speaker, open: r.Open}
		if len(s.cue) == 0 {
			s.after = byReport[d.Before(i)]
		}
		byReport[r] = s
		sayings = append(sayings, s)
		for _, p := range s.content {
			parts = append(parts, part{kind: 'q', place: p, quote: s})
		}
	}
	for _, p := range d.Unsaid {
		parts = append(parts, part{kind: 'x', place: p})
	}
	t := toldOf(d.Text, parts, sayings)
	t.all.ID, t.marked.ID = d.ID, d.ID
	return t
}

package lede

import (
	"slices"
	"testing"
)

// bondsOf returns the bonds of a sentence: the words before and behind them, with
// the head after a slash.
func bondsOf(text string) []string {
	w := lineWork(text)
	var x namer
	x.read(w)
	var out []string
	x.runs(w.sentences[0], func(first, last int32) {
		x.bind(w.sentences[0], first, last)
		for _, b := range x.bonds[1:] {
			s := w.word(b.left) + "-" + w.word(b.first)
			if b.head >= 0 {
				s += "/" + w.word(b.head)
			}
			out = append(out, s)
		}
	})
	return out
}

func TestBonds(t *testing.T) {
	tests := []struct {
		reason, text string
		want         []string
	}{
		{"the head of of reaches behind and", "the Ministry of Trade and Industry said", []string{"Ministry-Trade/Ministry", "Trade-Industry/Ministry"}},
		{"the last word before of is the head", "the Vantu Board of Film and Stage, Dance and Song",
			[]string{"Board-Film/Board", "Film-Stage/Board", "Stage-Dance/Board", "Dance-Song/Board"}},
		{"no head without of", "Orvane International and Zabbwatch agreed", []string{"International-Zabbwatch"}},
		{"an acronym in brackets", "the Orvane Union (ORU) met", []string{"Union-ORU"}},
		{"other words tie nothing", "Lagos met Abuja there", nil},
		{"one stretch has no bond", "the Orvane Union met", nil},
		{"a head ends at a bracket", "Board of Film (BF) and Stage", []string{"Board-Film/Board", "Film-BF"}},
	}
	for _, tt := range tests {
		if got := bondsOf(tt.text); !slices.Equal(got, tt.want) {
			t.Errorf("%s: bonds of %q = %q, want %q", tt.reason, tt.text, got, tt.want)
		}
	}
}

func TestBondWordsSorted(t *testing.T) {
	for i, w := range bondWords[1:] {
		if bondWords[i].word >= w.word {
			t.Errorf("bondWords: %q stands before %q", bondWords[i].word, w.word)
		}
	}
}

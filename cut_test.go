package lede

import (
	"errors"
	"strings"
	"testing"
)

// cutTails are what a text that breaks off may end with.
var cutTails = []string{"", ",", ".", `"`, "”", ":", " —", ")", "'", " and", " ,", "\n"}

// TestCutText reads paragraphs of the golden articles that begin or break off at any word,
// as teasers and texts behind a paywall do: whatever is at the edges, there is an article,
// and its places hold.
func TestCutText(t *testing.T) {
	for _, text := range append(brokenOff[:len(brokenOff):len(brokenOff)], cutPieces(t)...) {
		a, err := Parse(text)
		switch {
		case errors.Is(err, ErrEmpty), errors.Is(err, ErrNotText):
		case err != nil:
			t.Fatalf("%q: %v", text, err)
		default:
			checkArticle(t, text, a)
		}
	}
}

// brokenOff are texts that begin or end where another word was looked for.
var brokenOff = []string{
	", says the road is needed.",
	"said the party.",
	`"We have been invited"`,
	"She has been told",
	": “The road is closed.”",
	"YEREVAN, OCTOBER 3, REUTERS",
	"AY\"0AAbA\n\"0",
	"The toll was the worst since 2015, according to the Spanish NGO Puertas Abiertas,",
}

// cutPieces returns pieces of every paragraph in which somebody may speak.
func cutPieces(t *testing.T) []string {
	const (
		step = 173  // bytes between two cuts: any number that is none of a habit
		most = 3000 // pieces
	)
	var pieces []string
	at := 0
	for _, text := range goldenTexts(t) {
		for paragraph := range strings.SplitSeq(text, "\n") {
			if !strings.ContainsAny(paragraph, `"“`) && !strings.Contains(paragraph, "sa") && !strings.Contains(paragraph, "ccording") {
				continue
			}
			for ; at < len(paragraph) && len(pieces) < most; at += step {
				if blank := strings.IndexByte(paragraph[at:], ' '); blank >= 0 {
					pieces = append(pieces, paragraph[:at+blank]+cutTails[len(pieces)%len(cutTails)], paragraph[at+blank+1:])
				}
			}
			at %= step
		}
	}
	return pieces
}

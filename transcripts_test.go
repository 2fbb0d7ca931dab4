package lede

import (
	"strings"
	"testing"
)

// TestTranscript tells transcripts from pages whose lines open with capitals for another
// reason.
func TestTranscript(t *testing.T) {
	for _, test := range []struct {
		name  string
		lines []string
		want  int
	}{
		{"an interview", []string{"DELL: Will you ban it?", "GOV. TOLLIVER: I have asked.", "DELL: And then?", "GOV. TOLLIVER: I will stop asking."}, 4},
		{"first names left out", []string{"ADA DELL, HOST: Will you ban it?", "JO TOLLIVER: I have asked.", "DELL: And then?", "TOLLIVER: I will stop asking.", "TOM ORR, BYLINE: He did."}, 5},
		{"one speaker", []string{"DELL: Will you ban it?", "DELL: Why?", "DELL: And then?", "DELL: I will stop asking."}, 0},
		{"teasers", []string{"READ MORE: Ducks leave the pond", "WATCH: Ducks swim", "READ MORE: Pond freezes", "WATCH: Ducks walk"}, 0},
		{"small letters", []string{"Dell: Will you ban it?", "Tolliver: I have asked.", "Dell: And then?", "Tolliver: No."}, 0},
		{"a quarrel", []string{"DELL: Will you ban it?", "GOV. TOLLIVER: I have asked."}, 0},
	} {
		p := readPage(strings.Join(test.lines, "\n\n"))
		if p.spoken != test.want {
			t.Errorf("%s: %d lines spoken, want %d", test.name, p.spoken, test.want)
		}
	}
}

// TestSignature tells how stories are signed from other short lines.
func TestSignature(t *testing.T) {
	for line, want := range map[string]bool{
		"jm/ess/rf": true, "(foto)": true, "ab/cd": true, "and/or": true, "the end": false, "(the end)": false, "AP/Reuters": false,
		"no": false, "km/h was the limit": false,
	} {
		if got := isSignature(line); got != want {
			t.Errorf("isSignature(%q) = %v", line, got)
		}
	}
}

// TestIsHeard tells what one hears in a transcript from other words in brackets.
func TestIsHeard(t *testing.T) {
	for line, want := range map[string]bool{
		"(LAUGHTER)": true, "[WIND]": true, "(SOUNDBITE OF COINS FALLING IN TRAY)": true, "(Laughter)": false, "(2)": false, "LAUGHTER": false, "()": false,
	} {
		if got := isHeard(line); got != want {
			t.Errorf("isHeard(%q) = %v", line, got)
		}
	}
}

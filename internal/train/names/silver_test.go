//go:build train

package main

import (
	"bytes"
	"compress/gzip"
	"testing"
)

// gzipped returns s as gzip packs it.
func gzipped(t *testing.T, s string) []byte {
	t.Helper()
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	if _, err := z.Write([]byte(s)); err != nil {
		t.Fatal(err)
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestReadSilver(t *testing.T) {
	marks := readSilver("test", gzipped(t, "a/1\t0,9,P,99 4,5,?,60\na/2\t\n"))
	got := marks["a/1"]
	if len(got) != 2 || len(marks["a/2"]) != 0 || marks["a/2"] == nil {
		t.Fatalf("read %v", marks)
	}
	if m := got[0]; m.Start != 0 || m.End != 9 || m.kind != 'P' || m.Type != 0 || m.sure != 99 {
		t.Errorf("first mark %+v", m)
	}
	if m := got[1]; m.Start != 13 || m.End != 18 || m.kind != unsureKind || m.sure != 60 {
		t.Errorf("second mark %+v", m)
	}
}

func TestParseMarkRejects(t *testing.T) {
	for _, s := range []string{"", "1,2,P", "1,2,PP,9", "x,2,P,9", "1,2,P,9,9"} {
		if m, err := parseMark(s, 0); err == nil {
			t.Errorf("%q is a mark: %+v", s, m)
		}
	}
}

// TestSilverDoc holds the runs that are learned from to those that the teacher
// is sure of.
func TestSilverDoc(t *testing.T) {
	const text = "We saw Anna Berg there, and Karl Lund here."
	anna := silverMark{kind: 'P', sure: 99}
	anna.Start, anna.End = 7, 16
	karl := silverMark{kind: 'P', sure: leastSure - 1}
	karl.Start, karl.End = 28, 37
	doc := silverDoc(text, []silverMark{anna, karl})
	var unsure []bool
	for _, r := range doc.Runs {
		unsure = append(unsure, r.Unsure)
	}
	if len(doc.Gold) != 2 || len(unsure) != 2 || unsure[0] || !unsure[1] {
		t.Errorf("names %v, unsure runs %v", doc.Gold, unsure)
	}
}

func TestUnwrapped(t *testing.T) {
	const wrapped = "The firm said on Thursday that the National Oceanic\nand Atmospheric Administration"
	const joined = "The firm said on Thursday that the National Oceanic and Atmospheric Administration"
	for in, want := range map[string]string{
		wrapped:                   joined,
		"A SHORT LINE\nThe story": "A SHORT LINE\nThe story",
		"A paragraph that is longer than forty bytes.\n    The next": "A paragraph that is longer than forty bytes.\n    The next",
		"A paragraph that is longer than forty bytes.\n\nThe next":   "A paragraph that is longer than forty bytes.\n\nThe next",
		"A paragraph that is longer than forty bytes.\n":             "A paragraph that is longer than forty bytes.\n",
	} {
		if got := unwrapped(in); got != want {
			t.Errorf("unwrapped(%q) = %q", in, got)
		}
	}
}

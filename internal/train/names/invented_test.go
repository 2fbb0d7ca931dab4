//go:build train

package main

import (
	"crypto/sha256"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestReadInvented(t *testing.T) {
	texts, err := readInvented("### one · Ghana, courts\n[PERSON Kofi Baah] of [GPE Wa]’s [ORG Bar]\n\nHe left.\n\n\n### two · none\n\n### three · brief\r\n[NORP Ga] feast\r\n")
	if err != nil {
		t.Fatal(err)
	}
	want := []struct {
		text  string
		names []string
		kinds []int
	}{
		{"Kofi Baah of Wa’s Bar\n\nHe left.", []string{"Kofi Baah", "Wa", "Bar"}, []int{0, 2, 1}},
		{"Ga feast", []string{"Ga"}, []int{3}},
	}
	if len(texts) != len(want) {
		t.Fatalf("%d texts, want %d", len(texts), len(want))
	}
	for i, w := range want {
		got := texts[i]
		if got.text != w.text || len(got.names) != len(w.names) {
			t.Errorf("text %q with names %v, want %q with %v", got.text, got.names, w.text, w.names)
			continue
		}
		for j, g := range got.names {
			if got.text[g.Start:g.End] != w.names[j] || g.Type != w.kinds[j] {
				t.Errorf("%q: name %q of kind %d, want %q of %d", got.text, got.text[g.Start:g.End], g.Type, w.names[j], w.kinds[j])
			}
		}
	}
}

func TestReadInventedRejects(t *testing.T) {
	for in, why := range map[string]string{
		"Text":                        "no document",
		"### a\n[PERSON Ann":          "not closed",
		"### a\nAnn] Lee":             "not opened",
		"### a\n[Ann Lee]":            "no type",
		"### a\n[TOWN Wa]":            "no such type",
		"### a\n[PERSON ]":            "no name",
		"### a\n[ORG Bank of [GPE X]": "a mark in a mark",
	} {
		if texts, err := readInvented(in); err == nil {
			t.Errorf("%q is read, %s: %v", in, why, texts)
		}
	}
}

// TestInvented reads the invented texts as they are, which must be those that
// the model was trained with.
func TestInvented(t *testing.T) {
	record, err := os.ReadFile("../../../data/names.txt")
	if err != nil {
		t.Fatal(err)
	}
	files, _ := filepath.Glob("invented/*.txt")
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := readInvented(string(data)); err != nil {
			t.Errorf("%s:%v", file, err)
		}
		line := fmt.Sprintf("%x  internal/train/names/%s\n", sha256.Sum256(data), filepath.ToSlash(file))
		if !strings.Contains(string(record), line) {
			t.Errorf("data/names.bin was not trained with %s as it is: regenerate with 'go generate'", file)
		}
	}
}

package lede

import (
	"slices"
	"strings"
	"testing"
)

// TestKeptVocabulary holds what a tagger that has read many stories finds against
// what a new one does: nothing may depend on what was kept.
func TestKeptVocabulary(t *testing.T) {
	if nameNet.rows == "" {
		t.Skip("no model")
	}
	var kept tagger
	for i, text := range goldenTexts(t) {
		for _, text := range []string{text, strings.ToLower(text), strings.ToUpper(text), text} {
			w := lineWork(text)
			got := kept.tag(nameNet, w, nil)
			want := new(tagger).tag(nameNet, w, nil)
			if !slices.Equal(got, want) {
				t.Fatalf("of %q a tagger that has read others finds %v, a new one %v", text[:min(len(text), 40)], got, want)
			}
		}
		switch i % 8 {
		case 3:
			kept.forgetSums()
		case 7:
			kept.forget()
			kept.forgetSums()
		}
	}
}

// TestVocabularySettles checks that forms have their text to themselves, and that
// too many of them are forgotten.
func TestVocabularySettles(t *testing.T) {
	var v vocabulary
	text := "Ferries and ferries"
	v.intern(text, 0, 7)
	v.intern(text, 12, 19)
	v.settle()
	if len(v.forms) != 2 || v.forms[0].text != "Ferries" || v.forms[1].text != "ferries" || v.forms[0].word != v.forms[1].word {
		t.Fatalf("forms %+v", v.forms)
	}
	if f := v.intern(text, 0, 7); f != v.forms[0] {
		t.Errorf("the first form is %q later", f.text)
	}
	long := strings.Repeat("0123456789", mostForms/8)
	for i := range mostForms {
		v.intern(long, int32(i), int32(i+1+i%(len(long)-i)))
	}
	if v.settle(); len(v.forms) > mostForms {
		t.Errorf("%d forms are kept", len(v.forms))
	}
}

// TestTextHash checks that a word has one hash wherever it stands, and no other word
// has it.
func TestTextHash(t *testing.T) {
	words := []string{"a", "A", "an", "ferry", "ferries", "ferryman", "ferrymen.", "ferryboats", "a-ferry-of-seventeen", "é", "日本"}
	seen := map[uint64]string{}
	for _, word := range words {
		want := textHash(word, 0, len(word))
		if other, ok := seen[want]; ok {
			t.Errorf("%q and %q have one hash", word, other)
		}
		seen[want] = word
		for _, before := range []string{"", "x", "before ", "so long before "} {
			for _, after := range []string{"", ".", " or after"} {
				if got := textHash(before+word+after, len(before), len(before)+len(word)); got != want {
					t.Errorf("%q in %q has the hash %x, alone %x", word, before+word+after, got, want)
				}
			}
		}
	}
}

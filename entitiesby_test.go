package lede

import (
	"errors"
	"testing"
)

// TestEntitiesBy gives tags that are right and tags that are none.
func TestEntitiesBy(t *testing.T) {
	const text = "Title\n\nJane Smith left. She met Bob Jones."
	tagger := func(sentence string) ([]Tag, error) {
		if sentence != "Jane Smith left." {
			return nil, nil
		}
		return []Tag{
			{Span: Span{0, 8}, Type: Person, Confidence: 0.5}, // to the end of the word
			{Span: Span{5, 10}, Type: Org},                    // overlaps
			{Span: Span{11, 15}, Type: "VERB"},                // no type
			{Span: Span{11, 99}, Type: Org},                   // no place
			{Span: Span{-1, 3}, Type: Org},
			{Span: Span{4, 5}, Type: Org}, // a blank
		}, nil
	}
	a, err := Parse(text, Clean, Extract, EntitiesBy(tagger))
	if err != nil {
		t.Fatal(err)
	}
	if len(a.Entities) != 1 || a.Entities[0].Name != "Jane Smith" || a.Entities[0].Type != Person {
		t.Fatalf("entities %+v", a.Entities)
	}
	if m := a.Entities[0].Mentions; len(m) != 1 || a.Slice(m[0].Span) != "Jane Smith" || m[0].Confidence != 0.5 {
		t.Errorf("mentions %+v", m)
	}
	failed := errors.New("no model")
	if _, err := Parse(text, Extract, EntitiesBy(func(string) ([]Tag, error) { return nil, failed })); !errors.Is(err, failed) {
		t.Errorf("the tagger's error came out as %v", err)
	}
	if _, err := Parse(text, EntitiesBy(tagger)); !errors.Is(err, ErrOrder) {
		t.Errorf("without Extract the error is %v", err)
	}
}

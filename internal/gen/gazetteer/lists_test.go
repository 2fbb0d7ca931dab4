package main

import (
	"os"
	"testing"
)

// TestTableIsUpToDate makes the table again from the lists, whose headers and
// order are checked on the way.
func TestTableIsUpToDate(t *testing.T) {
	lists, err := readLists(os.DirFS("sources"))
	if err != nil {
		t.Fatal(err)
	}
	want, err := build(lists)
	if err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile("../../../data/gazetteer.bin")
	if err != nil {
		t.Fatal(err)
	}
	if string(got) != string(want) {
		t.Error("data/gazetteer.bin is out of date: regenerate with 'go generate'")
	}
}

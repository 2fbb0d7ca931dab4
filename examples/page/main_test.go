package main

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

const file = "testdata/bridge.html"

func TestFile(t *testing.T) {
	a, err := read(file)
	if err != nil {
		t.Fatal(err)
	}
	if a.Title == nil || a.Title.Text != "Harbour bridge shuts for a month" {
		t.Errorf("the title is %v", a.Title)
	}
	for _, want := range []string{"“We have no choice,” said Jane Smith", "A ferry will cross"} {
		if !strings.Contains(a.Text, want) {
			t.Errorf("no %q in the text:\n%s", want, a.Text)
		}
	}
	if n := strings.Count(a.Text, a.Title.Text); n != 1 || a.Title.Start != 0 {
		t.Errorf("the title stands %d times, at %d", n, a.Title.Start)
	}
	for _, unwanted := range []string{"Sport", "©"} {
		if strings.Contains(a.Text, unwanted) {
			t.Errorf("%q is in the text:\n%s", unwanted, a.Text)
		}
	}
	if _, err := read("testdata/none.html"); err == nil {
		t.Error("no error for a missing file")
	}
}

func TestURL(t *testing.T) {
	server := httptest.NewServer(http.FileServer(http.Dir("testdata")))
	defer server.Close()
	a, err := read(server.URL + "/bridge.html")
	if err != nil {
		t.Fatal(err)
	}
	if a.ID != server.URL+"/bridge.html" {
		t.Errorf("the id is %q", a.ID)
	}
	if _, err := read(server.URL + "/none.html"); err == nil || !strings.Contains(err.Error(), "404") {
		t.Errorf("of a missing page the error is %v", err)
	}
}

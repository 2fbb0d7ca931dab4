package main

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"

	"github.com/lede-news/lede"
)

const text = "Harbour bridge shuts for a month\n\nThe swing bridge will close on Monday, the council said.\n"

func TestParse(t *testing.T) {
	server := httptest.NewServer(handler(1000))
	defer server.Close()
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			response, err := http.Post(server.URL+"/parse?id=7", "text/plain", strings.NewReader(text))
			if err != nil {
				t.Error(err)
				return
			}
			defer response.Body.Close()
			var a lede.Article
			if err := json.NewDecoder(response.Body).Decode(&a); err != nil {
				t.Error(err)
				return
			}
			if a.ID != "7" || a.Text != text || a.Title == nil {
				t.Errorf("the article is %+v", a)
			}
		})
	}
	wg.Wait()
}

func TestErrors(t *testing.T) {
	server := httptest.NewServer(handler(1000))
	defer server.Close()
	for _, test := range []struct {
		body   string
		status int
	}{
		{"", http.StatusBadRequest},
		{strings.Repeat("a", 1001), http.StatusRequestEntityTooLarge},
		{"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", http.StatusUnsupportedMediaType},
	} {
		response, err := http.Post(server.URL+"/parse", "text/plain", strings.NewReader(test.body))
		if err != nil {
			t.Fatal(err)
		}
		response.Body.Close()
		if response.StatusCode != test.status {
			t.Errorf("%.10q: status %d, want %d", test.body, response.StatusCode, test.status)
		}
	}
	response, err := http.Get(server.URL + "/parse")
	if err != nil {
		t.Fatal(err)
	}
	response.Body.Close()
	if response.StatusCode != http.StatusMethodNotAllowed {
		t.Errorf("GET: status %d", response.StatusCode)
	}
}

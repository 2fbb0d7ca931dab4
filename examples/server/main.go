// Command server parses articles over HTTP: POST the text of an article to
// /parse and get its JSON.
package main

import (
	"encoding/json"
	"errors"
	"flag"
	"io"
	"log"
	"net/http"
	"time"

	"github.com/lede-news/lede"
)

func main() {
	addr := flag.String("addr", "localhost:8080", "address to listen on")
	flag.Parse()
	server := &http.Server{
		Addr:              *addr,
		Handler:           handler(1 << 20),
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       30 * time.Second,
	}
	log.Printf("listening on http://%s/parse", *addr)
	log.Fatal(server.ListenAndServe())
}

// handler returns a handler that takes articles of up to limit bytes.
func handler(limit int64) http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("POST /parse", func(w http.ResponseWriter, r *http.Request) {
		data, err := io.ReadAll(http.MaxBytesReader(w, r.Body, limit))
		if err != nil {
			fail(w, err)
			return
		}
		article, err := lede.Parse(lede.Decode(data))
		if err != nil {
			fail(w, err)
			return
		}
		article.ID = r.URL.Query().Get("id")
		w.Header().Set("Content-Type", "application/json")
		json.NewEncoder(w).Encode(article)
	})
	return mux
}

// fail answers with err, and with the status that says whose mistake it is.
func fail(w http.ResponseWriter, err error) {
	status := http.StatusBadRequest
	var tooLong *http.MaxBytesError
	switch {
	case errors.As(err, &tooLong), errors.Is(err, lede.ErrTooLarge):
		status = http.StatusRequestEntityTooLarge
	case errors.Is(err, lede.ErrNotText):
		status = http.StatusUnsupportedMediaType
	}
	http.Error(w, err.Error(), status)
}

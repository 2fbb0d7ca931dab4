// Command lede parses news articles.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"

	"github.com/lede-news/lede"
)

func main() {
	in := bufio.NewReaderSize(os.Stdin, 1<<20)
	dec := json.NewDecoder(in)
	out := json.NewEncoder(os.Stdout)
	out.SetEscapeHTML(false)
	for dec.More() {
		var d struct{ ID, Text string }
		if err := dec.Decode(&d); err != nil {
			fmt.Fprintln(os.Stderr, "lede:", err)
			os.Exit(1)
		}
		a, err := lede.Parse(d.Text)
		if err != nil {
			out.Encode(map[string]string{"id": d.ID, "error": err.Error()})
			continue
		}
		a.ID = d.ID
		out.Encode(a)
	}
}

package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/lede-news/lede"
	"github.com/lede-news/lede/prose"
)

// A document is one line of a corpus.
type document struct {
	ID   string `json:"id"`
	Text string `json:"text"`
}

// A system makes predictions for documents.
type system struct {
	name  string
	tasks []task // what it says something on; all if empty
	// predict writes a line for each document of a corpus to out.
	predict func(c corpus, docs []document, out *bytes.Buffer) error
}

// does reports whether the system says something on t.
func (s *system) does(t task) bool { return len(s.tasks) == 0 || slices.Contains(s.tasks, t) }

// systems returns the systems to measure, lede first.
func systems(o options) []system {
	all := []system{{name: "lede", predict: predictLede}}
	if o.prose {
		all = append(all, system{name: "prose", tasks: []task{names}, predict: predictProse})
	}
	for _, p := range o.done {
		all = append(all, system{name: p[0], tasks: []task{structure, body}, predict: predicted(p[1])})
	}
	for _, p := range o.rivals {
		all = append(all, system{name: p[0], tasks: []task{names}, predict: command(p[1])})
	}
	for _, p := range o.quoters {
		all = append(all, system{name: p[0], tasks: []task{marked, quotes}, predict: command(p[1])})
	}
	return all
}

// predictLede parses the documents.
func predictLede(_ corpus, docs []document, out *bytes.Buffer) error {
	enc := json.NewEncoder(out)
	for _, d := range docs {
		a, err := lede.Parse(d.Text)
		if err != nil {
			return fmt.Errorf("%s: %w", d.ID, err)
		}
		a.ID = d.ID
		if err := enc.Encode(a); err != nil {
			return err
		}
	}
	return nil
}

// predictProse lets prose find the names in the documents, a line at a time.
func predictProse(_ corpus, docs []document, out *bytes.Buffer) error {
	type entity struct {
		lede.Span
		Type lede.EntityType `json:"type"`
	}
	tag := prose.Tagger(nil)
	enc := json.NewEncoder(out)
	for _, d := range docs {
		var tags []lede.Tag
		at := 0
		for line := range strings.Lines(d.Text) {
			found, err := tag(line)
			if err != nil {
				return fmt.Errorf("%s: %w", d.ID, err)
			}
			for _, t := range found {
				t.Start, t.End = t.Start+at, t.End+at
				tags = append(tags, t)
			}
			at += len(line)
		}
		found := struct {
			ID       string   `json:"id"`
			Entities []entity `json:"entities"`
		}{d.ID, []entity{}}
		for _, t := range tags {
			found.Entities = append(found.Entities, entity{t.Span, t.Type})
		}
		if err := enc.Encode(found); err != nil {
			return err
		}
	}
	return nil
}

// predicted returns a function that takes predictions from a folder. A corpus
// that it does not hold has none.
func predicted(folder string) func(corpus, []document, *bytes.Buffer) error {
	return func(c corpus, _ []document, out *bytes.Buffer) error {
		for _, name := range []string{c.file, filepath.Base(c.file), strings.ReplaceAll(c.file, "/", ".")} {
			data, err := os.ReadFile(filepath.Join(folder, name))
			if err == nil {
				out.Write(data)
				return nil
			}
			if !os.IsNotExist(err) {
				return err
			}
		}
		return errNothing
	}
}

// errNothing says that a system says nothing on a corpus.
var errNothing = fmt.Errorf("no predictions")

// command returns a function that runs a shell command on documents.
func command(line string) func(corpus, []document, *bytes.Buffer) error {
	return func(_ corpus, docs []document, out *bytes.Buffer) error {
		var in bytes.Buffer
		enc := json.NewEncoder(&in)
		for _, d := range docs {
			if err := enc.Encode(d); err != nil {
				return err
			}
		}
		cmd := exec.Command("sh", "-c", line)
		cmd.Stdin, cmd.Stdout, cmd.Stderr = &in, out, os.Stderr
		return cmd.Run()
	}
}

// readLines reads a file of JSON lines into values of type T.
func readLines[T any](file string) ([]T, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	in := bufio.NewScanner(f)
	in.Buffer(nil, 1<<28)
	var all []T
	for in.Scan() {
		if len(bytes.TrimSpace(in.Bytes())) == 0 {
			continue
		}
		var v T
		if err := json.Unmarshal(in.Bytes(), &v); err != nil {
			return nil, err
		}
		all = append(all, v)
	}
	return all, in.Err()
}

// A speed is how much text a system has read, and how long that took.
type speed struct {
	bytes int
	time  time.Duration
}

// String returns the speed in MB/s.
func (s speed) String() string {
	if s.time == 0 {
		return "–"
	}
	mb := float64(s.bytes) / 1e6 / s.time.Seconds()
	if mb < 1 {
		return fmt.Sprintf("%.2f", mb)
	}
	return fmt.Sprintf("%.1f", mb)
}

// Command accuracy measures lede and its rivals on annotated corpora and writes
// the page ACCURACY.md: figures with their intervals, rivals in the same
// table, and what lede's errors were.
//
//	go run . -corpora ../../shared/corpora -score ../../shared/score
//
// A corpus is a file of documents, one a line, with a text and its gold
// annotations; corpora.go lists them. The scorer is a program that compares
// such files. Neither is part of this repository. README.md says how rivals
// are run.
package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"

	"github.com/lede-news/lede/internal/readings"
)

func main() {
	var o options
	flag.StringVar(&o.corpora, "corpora", "../../shared/corpora", "the `folder` of the corpora")
	flag.StringVar(&o.scorer, "score", "../../shared/score", "the `folder` of the scorer's source")
	flag.StringVar(&o.page, "o", "../ACCURACY.md", "the `file` to write")
	flag.StringVar(&o.keep, "keep", "", "a `folder` to keep all predictions in")
	flag.BoolVar(&o.prose, "prose", true, "measure prose")
	flag.Var(&o.rivals, "rival", "a rival as `NAME=COMMAND`, for the names it finds: documents in, predictions out")
	flag.Var(&o.quoters, "quoter", "a rival as `NAME=COMMAND`, for the quotes it finds")
	flag.Var(&o.done, "predicted", "predictions made before as `NAME=FOLDER`, files named as the corpora's")
	flag.Parse()
	if err := run(o); err != nil {
		fmt.Fprintln(os.Stderr, "accuracy:", err)
		os.Exit(1)
	}
}

// options are what the command line says.
type options struct {
	corpora, scorer, page, keep string
	prose                       bool
	rivals, quoters, done       pairs
}

// pairs are NAME=VALUE flags in order.
type pairs [][2]string

// String returns the names.
func (p *pairs) String() string { return fmt.Sprint(*p) }

// Set adds a pair.
func (p *pairs) Set(s string) error {
	name, value, ok := strings.Cut(s, "=")
	if !ok || name == "" || value == "" {
		return fmt.Errorf("%q is not NAME=VALUE", s)
	}
	*p = append(*p, [2]string{name, value})
	return nil
}

// run measures everything and writes the page.
func run(o options) error {
	work, err := os.MkdirTemp("", "accuracy")
	if err != nil {
		return err
	}
	defer os.RemoveAll(work)
	if o.keep == "" {
		o.keep = filepath.Join(work, "predictions")
	}
	scorer := filepath.Join(work, "score")
	build := exec.Command("go", "build", "-o", scorer, ".")
	build.Dir, build.Stderr = o.scorer, os.Stderr
	if err := build.Run(); err != nil {
		return fmt.Errorf("building the scorer in %s: %w", o.scorer, err)
	}
	if err := makeReadings(o.corpora, work); err != nil {
		return err
	}
	m := &measurement{scorer: scorer, keep: o.keep, systems: systems(o)}
	for _, c := range corpora {
		file := filepath.Join(o.corpora, c.file)
		if name, own := strings.CutPrefix(c.file, ownFolder); own {
			file = filepath.Join(work, name)
		}
		if _, err := os.Stat(file); err != nil {
			m.missing = append(m.missing, c.file)
			continue
		}
		fmt.Fprintln(os.Stderr, c.file)
		if err := m.measure(c, file); err != nil {
			return fmt.Errorf("%s: %w", c.file, err)
		}
	}
	return os.WriteFile(o.page, m.page(), 0o666)
}

// makeReadings writes what was read in texts of the corpora to files in the folder work, as
// corpora are written, unless one of these corpora is not there.
func makeReadings(corpora, work string) error {
	corpora, err := filepath.Abs(corpora)
	if err != nil {
		return err
	}
	for _, name := range slices.Concat(readings.Measure.Corpora(), readings.Fresh.Corpora(), readings.NamedCorpora()) {
		if _, err := os.Stat(filepath.Join(corpora, filepath.FromSlash(name))); err != nil {
			return nil
		}
	}
	write := exec.Command("go", "run", "-tags", "train", "./internal/train/quotes", "-corpora", corpora, "-gold", filepath.Join(work, "gold"))
	write.Dir, write.Stderr = "..", os.Stderr
	if err := write.Run(); err != nil {
		return fmt.Errorf("reading the readings: %w", err)
	}
	return writeNames(corpora, filepath.Join(work, "gold-names.jsonl"))
}

// writeNames writes what is named on the pages of which the names were read to the file name.
func writeNames(corpora, name string) error {
	pages, err := readings.LoadNames(corpora)
	if err != nil {
		return err
	}
	type entity struct {
		Start int    `json:"start"`
		End   int    `json:"end"`
		Type  string `json:"type"`
	}
	type cluster struct {
		Name     string   `json:"name"`
		Type     string   `json:"type"`
		Mentions [][2]int `json:"mentions"`
		Roles    []string `json:"roles,omitempty"`
	}
	var out bytes.Buffer
	lines := json.NewEncoder(&out)
	for _, p := range pages {
		page := struct {
			ID       string    `json:"id"`
			Text     string    `json:"text"`
			Entities []entity  `json:"entities"`
			Clusters []cluster `json:"clusters"`
		}{ID: p.ID, Text: p.Text}
		for _, t := range p.Things {
			page.Clusters = append(page.Clusters, cluster{t.Name, t.Type, t.Mentions, t.Roles})
			for _, m := range t.Mentions {
				page.Entities = append(page.Entities, entity{m[0], m[1], t.Type})
			}
		}
		if err := lines.Encode(page); err != nil {
			return err
		}
	}
	return os.WriteFile(name, out.Bytes(), 0o666)
}

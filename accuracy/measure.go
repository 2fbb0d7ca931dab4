package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"time"
)

// A measurement is all that is measured.
type measurement struct {
	scorer  string // the scorer's program
	keep    string // folder of the predictions
	systems []system
	results []outcome
	speeds  map[string]speed // by system, of names in all corpora of names
	missing []string         // corpora that are not there
}

// An outcome is what all systems do on one corpus.
type outcome struct {
	corpus
	documents int
	bytes     int
	items     map[string]int               // what there is to find, by figure
	scores    map[string]map[string]figure // by system and figure
	errors    []tally                      // lede's
}

// A figure is one of the scorer's.
type figure struct {
	Gold      int         `json:"gold"`
	Of        int         `json:"of"`
	Precision *float64    `json:"precision"`
	Recall    *float64    `json:"recall"`
	F1        *float64    `json:"f1"`
	Accuracy  *float64    `json:"accuracy"`
	CI95      [2]*float64 `json:"ci95"`
}

// value returns the figure itself, or nil if the corpus says nothing.
func (f figure) value() *float64 {
	if f.F1 != nil {
		return f.F1
	}
	return f.Accuracy
}

// measure runs all systems that know the task of c on its file.
func (m *measurement) measure(c corpus, file string) error {
	docs, err := readLines[document](file)
	if err != nil {
		return err
	}
	o := outcome{corpus: c, documents: len(docs), items: map[string]int{}, scores: map[string]map[string]figure{}}
	for _, d := range docs {
		o.bytes += len(d.Text)
	}
	for _, s := range m.systems {
		if !s.does(c.task) {
			continue
		}
		predictions, err := m.predict(s, c, docs, o.bytes)
		if errors.Is(err, errNothing) {
			continue
		}
		if err != nil {
			return fmt.Errorf("%s: %w", s.name, err)
		}
		scores, err := m.score(c, file, predictions)
		if err != nil {
			return fmt.Errorf("%s: %w", s.name, err)
		}
		o.scores[s.name] = scores
		if s.name == "lede" {
			for name, f := range scores {
				o.items[name] = max(f.Gold, f.Of)
			}
		}
		if s.name == "lede" || c.status == seen {
			if o.errors, err = errorsOf(c, file, predictions); err != nil {
				return err
			}
		}
	}
	m.results = append(m.results, o)
	return nil
}

// predict returns the file of a system's predictions for c, made now unless it
// was made before, for another task on the same texts or in another run.
func (m *measurement) predict(s system, c corpus, docs []document, size int) (string, error) {
	name := filepath.Join(m.keep, strings.ReplaceAll(s.name, " ", "-"), c.file)
	if _, err := os.Stat(name); err == nil {
		if data, err := os.ReadFile(name + ".seconds"); err == nil {
			seconds, _ := strconv.ParseFloat(strings.TrimSpace(string(data)), 64)
			m.clock(s, c, size, time.Duration(seconds*float64(time.Second)))
		}
		return name, nil
	}
	var out bytes.Buffer
	before := processorTime()
	if err := s.predict(c, docs, &out); err != nil {
		return "", err
	}
	took := processorTime() - before
	m.clock(s, c, size, took)
	fmt.Fprintf(os.Stderr, "  %s: %d documents in %.1f s\n", s.name, len(docs), took.Seconds())
	if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
		return "", err
	}
	if err := os.WriteFile(name+".seconds", fmt.Appendf(nil, "%.3f\n", took.Seconds()), 0o666); err != nil {
		return "", err
	}
	return name, os.WriteFile(name, out.Bytes(), 0o666)
}

// clock adds the time that a system took for c to its speed.
func (m *measurement) clock(s system, c corpus, size int, took time.Duration) {
	if c.task != names {
		return
	}
	if m.speeds == nil {
		m.speeds = map[string]speed{}
	}
	sum := m.speeds[s.name]
	m.speeds[s.name] = speed{sum.bytes + size, sum.time + took}
}

// processorTime returns the time that this process and its children have
// worked.
func processorTime() time.Duration {
	var sum time.Duration
	for _, who := range []int{syscall.RUSAGE_SELF, syscall.RUSAGE_CHILDREN} {
		var usage syscall.Rusage
		if syscall.Getrusage(who, &usage) == nil {
			sum += time.Duration(usage.Utime.Nano() + usage.Stime.Nano())
		}
	}
	return sum
}

// score runs the scorer.
func (m *measurement) score(c corpus, gold, predictions string) (map[string]figure, error) {
	args := append([]string{string(c.task), "-json", "-gold", gold, "-pred", predictions}, c.args...)
	cmd := exec.Command(m.scorer, args...)
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	data, err := cmd.Output()
	if err != nil {
		return nil, fmt.Errorf("%w: %s", err, stderr.String())
	}
	var report struct{ Metrics map[string]figure }
	if err := json.Unmarshal(data, &report); err != nil {
		return nil, err
	}
	return report.Metrics, nil
}

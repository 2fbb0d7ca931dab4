package main

import (
	"bytes"
	"fmt"
	"os/exec"
	"runtime"
	"slices"
	"strings"
)

// head opens the page.
const head = `# Accuracy

Written by the program in ` + "`accuracy/`" + `; its README says how to run it again.
All figures are F1 in percent (or the share that is right, where a figure is an accuracy), over all documents of a
corpus together; in brackets lede's 95% interval, by resampling documents. A dash says that a system says nothing, or
that a corpus has nothing to find.

What a figure is worth depends on what the system had seen. Under each corpus stands what lede had; the rivals come as
they are published. None of the texts is part of this repository.
`

// maxErrors bounds the types of errors shown of a corpus.
const maxErrors = 8

// page returns the page.
func (m *measurement) page() []byte {
	var b bytes.Buffer
	b.WriteString(head)
	fmt.Fprintf(&b, "\nMade with %s on %s/%s at commit %s.\n", runtime.Version(), runtime.GOOS, runtime.GOARCH, commit())
	for _, t := range []struct {
		title string
		tasks []task
	}{
		{"Structure", []task{structure, body}},
		{"Quotes", []task{marked, quotes}},
		{"Names", []task{names}},
		{"Entities", []task{clusters}},
	} {
		m.section(&b, t.title, t.tasks)
	}
	m.errors(&b)
	if len(m.speeds) > 0 {
		b.WriteString("\n## Speed\n\nText read in a second of processor time in the runs above on the corpora of names, loading counted; lede finds\n" +
			"structure and quotes in the same time. The benchmarks say more (`go test -run - -bench .`).\n\n" +
			"| system | MB/s |\n|---|---:|\n")
		for _, s := range m.systems {
			if v, ok := m.speeds[s.name]; ok {
				fmt.Fprintf(&b, "| %s | %s |\n", s.name, v)
			}
		}
	}
	if len(m.missing) > 0 {
		fmt.Fprintf(&b, "\nNot there when this was measured: %s.\n", strings.Join(m.missing, ", "))
	}
	return b.Bytes()
}

// section writes the table of some tasks.
func (m *measurement) section(b *bytes.Buffer, title string, tasks []task) {
	var of []outcome
	columns := []string{}
	for _, o := range m.results {
		if !slices.Contains(tasks, o.task) {
			continue
		}
		of = append(of, o)
		for _, s := range m.systems {
			if o.scores[s.name] != nil && !slices.Contains(columns, s.name) {
				columns = append(columns, s.name)
			}
		}
	}
	if len(of) == 0 {
		return
	}
	fmt.Fprintf(b, "\n## %s\n\n| corpus | figure | items | %s |\n|---|---|---:|%s\n", title, strings.Join(columns, " | "),
		strings.Repeat("---:|", len(columns)))
	for _, o := range of {
		for i, name := range o.figures {
			corpus := ""
			if i == 0 {
				corpus = fmt.Sprintf("`%s` (%d)", o.file, o.documents)
			}
			fmt.Fprintf(b, "| %s | %s | %d |", corpus, figureNames[name], o.items[name])
			for _, system := range columns {
				fmt.Fprintf(b, " %s |", cell(system, o.scores[system], name))
			}
			b.WriteString("\n")
		}
	}
	b.WriteString("\n")
	told := map[string]bool{}
	for _, o := range of {
		if !told[o.file] {
			fmt.Fprintf(b, "- `%s`: %s; %d documents, %d kB. %s.\n", o.file, o.what, o.documents, o.bytes/1000, capital(o.status))
			told[o.file] = true
		}
	}
}

// cell returns a figure as the table shows it.
func cell(system string, scores map[string]figure, name string) string {
	f, ok := scores[name]
	if !ok || f.value() == nil {
		return "–"
	}
	text := fmt.Sprintf("%.1f", 100**f.value())
	if strings.HasPrefix(system, "lede") && f.CI95[0] != nil && f.CI95[1] != nil {
		text += fmt.Sprintf(" [%.1f, %.1f]", 100**f.CI95[0], 100**f.CI95[1])
	}
	return text
}

// capital returns s with a capital first letter.
func capital(s string) string { return strings.ToUpper(s[:1]) + s[1:] }

// errors writes what lede's errors were.
func (m *measurement) errors(b *bytes.Buffer) {
	b.WriteString("\n## What the errors were\n\nThe most frequent types of lede's errors (cross-validated where the table has such a column), with their count.\n\n" +
		"| corpus | errors |\n|---|---|\n")
	for _, o := range m.results {
		if len(o.errors) == 0 {
			continue
		}
		var parts []string
		for _, e := range o.errors[:min(len(o.errors), maxErrors)] {
			parts = append(parts, fmt.Sprintf("%s %d", e.what, e.count))
		}
		fmt.Fprintf(b, "| `%s`, %s | %s |\n", o.file, o.task, strings.Join(parts, "; "))
	}
}

// commit returns the commit that is measured, or a dash.
func commit() string {
	out, err := exec.Command("git", "rev-parse", "--short", "HEAD").Output()
	if err != nil {
		return "–"
	}
	return strings.TrimSpace(string(out))
}

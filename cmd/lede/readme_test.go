package main

import (
	"encoding/json"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/lede-news/lede"
)

// TestReadme wants the README to show what the command prints. In the README
// "…" stands for whatever was left out.
func TestReadme(t *testing.T) {
	data, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	const prompt = "    $ go run ./cmd/lede "
	_, shown, ok := strings.Cut(string(data), prompt)
	if !ok {
		t.Fatalf("the README does not show the command: no %q", prompt)
	}
	file, shown, _ := strings.Cut(shown, "\n")
	shown, _, _ = strings.Cut(shown, "\n\nThe text that went in")
	t.Chdir("../..")
	status, out, errs := run(t, "", file)
	if status != exitOK {
		t.Fatalf("status %d: %s", status, errs)
	}
	lines := strings.Split(out, "\n")
	for want := range strings.Lines(shown) {
		want = strings.TrimSpace(strings.TrimPrefix(want, "    "))
		for len(lines) > 0 && !matches(lines[0], want) {
			lines = lines[1:]
		}
		if len(lines) == 0 {
			t.Fatalf("the command does not print, here or at all:\n%s\nIt prints:\n%s", want, out)
		}
	}
}

// matches reports whether line is what want shows of it.
func matches(line, want string) bool {
	line = strings.TrimSpace(line)
	parts := strings.Split(want, "…")
	rest, ok := strings.CutPrefix(line, parts[0])
	for i, part := range parts[1:] {
		if !ok {
			return false
		}
		if i == len(parts)-2 {
			return strings.HasSuffix(rest, strings.TrimLeft(part, " "))
		}
		_, rest, ok = strings.Cut(rest, part)
	}
	return ok && rest == ""
}

// TestReadmeJSON wants the JSON in the README to be what the command prints of its
// text, but for confidences, which move with each training.
func TestReadmeJSON(t *testing.T) {
	data, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	_, shown, ok := strings.Cut(string(data), "\n```json\n")
	if !ok {
		t.Fatal("the README shows no JSON")
	}
	shown, _, _ = strings.Cut(shown, "\n```\n")
	var want, got lede.Article
	if err := json.Unmarshal([]byte(shown), &want); err != nil {
		t.Fatal(err)
	}
	status, out, errs := run(t, want.Text, "-json")
	if status != exitOK {
		t.Fatalf("status %d: %s", status, errs)
	}
	if err := json.Unmarshal([]byte(out), &got); err != nil {
		t.Fatal(err)
	}
	confidence := cmp.FilterPath(func(p cmp.Path) bool { return p.Last().String() == ".Confidence" }, cmp.Ignore())
	if diff := cmp.Diff(want, got, confidence, cmpopts.IgnoreUnexported(lede.Article{})); diff != "" {
		t.Errorf("the README's JSON is not what the command prints (-README +command):\n%s", diff)
	}
}

// TestReadmeFigures wants the README's figures of accuracy and speed to stand in
// ACCURACY.md, which a program writes.
func TestReadmeFigures(t *testing.T) {
	readme, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	measured, err := os.ReadFile("../../ACCURACY.md")
	if err != nil {
		t.Fatal(err)
	}
	_, section, ok := strings.Cut(string(readme), "\n## How right, how fast\n")
	if !ok {
		t.Fatal("the README has no section on figures")
	}
	section, _, _ = strings.Cut(section, "\n## ")
	figures := 0
	for line := range strings.Lines(section) {
		cells := strings.Split(line, " | ")
		for _, cell := range cells[1:] {
			cell = strings.Trim(cell, " *|\n")
			if cell == "" || strings.Trim(cell, "0123456789.") != "" {
				continue // a heading, or nothing measured
			}
			figures++
			if !strings.Contains(string(measured), "| "+cell+" ") {
				t.Errorf("ACCURACY.md has no %s, which the README has in\n%s", cell, line)
			}
		}
	}
	if figures < 20 {
		t.Errorf("the README's table has %d figures only", figures)
	}
	speed := regexp.MustCompile(`lede ([0-9.]+) MB/s for everything it does, spaCy\s([0-9.]+) and prose ([0-9.]+) for names`).FindStringSubmatch(section)
	if speed == nil {
		t.Fatal("the README does not say how fast lede is, spaCy and prose")
	}
	for i, system := range []string{"lede", "spaCy sm", "prose"} {
		if row := "\n| " + system + " | " + speed[i+1] + " |\n"; !strings.Contains(string(measured), row) {
			t.Errorf("the README has %s MB/s for %s; ACCURACY.md has no row %q", speed[i+1], system, row)
		}
	}
}

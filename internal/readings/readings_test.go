package readings

import (
	"os"
	"path/filepath"
	"testing"
	"unicode/utf8"
)

// corpora is where the corpora are, if they are at hand.
const corpora = "../../../shared/corpora"

// TestLoad reads all readings and looks at every place: in the text, on rune edges, and in
// such an order that nothing crosses.
func TestLoad(t *testing.T) {
	if _, err := os.Stat(filepath.Join(corpora, "README.md")); err != nil {
		t.Skip("no corpora at hand")
	}
	seen := map[string]bool{}
	for _, part := range []Part{Learn, Measure, Fresh} {
		docs, err := part.Load(corpora)
		if err != nil {
			t.Fatal(err)
		}
		if len(docs) == 0 {
			t.Fatal("no documents")
		}
		for i := range docs {
			d := &docs[i]
			if seen[d.ID] {
				t.Errorf("%s: twice", d.ID)
			}
			seen[d.ID] = true
			check(t, d)
		}
	}
}

// check looks at the places of d.
func check(t *testing.T, d *Doc) {
	t.Helper()
	all := append([][2]int{}, d.Unsaid...)
	for i := range d.Reports {
		r := &d.Reports[i]
		all = append(append(append(all, r.Source...), r.Cue...), r.Content...)
		if len(r.Source) > 0 && len(r.Cue) == 0 {
			t.Errorf("%s: a source without a cue at %v", d.ID, r.Source)
		}
		if b := d.Before(i); len(r.Cue) == 0 && b != nil && len(b.Cue) == 0 {
			t.Errorf("%s: nothing to go on with at %v", d.ID, r.Content)
		}
	}
	for _, p := range all {
		if !utf8.RuneStart(d.Text[p[0]]) || p[1] < len(d.Text) && !utf8.RuneStart(d.Text[p[1]]) {
			t.Errorf("%s: %v is not on rune edges", d.ID, p)
		}
		for _, q := range all {
			if p[0] < q[0] && q[0] < p[1] && p[1] < q[1] {
				t.Errorf("%s: %q and %q cross", d.ID, d.Text[p[0]:p[1]], d.Text[q[0]:q[1]])
			}
		}
	}
}

// TestAdd reads lines that are right and lines that are wrong.
func TestAdd(t *testing.T) {
	d := Doc{ID: "d", Text: "She said it rained. “Hard.”"}
	for _, line := range []string{"s0-3 c4-8 q9-18\tAnn Lee", "q20-31 ~", "x20-31"} {
		if err := d.add(line); err != nil {
			t.Errorf("%q: %v", line, err)
		}
	}
	if len(d.Reports) != 2 || d.Reports[0].Speaker != "Ann Lee" || !d.Reports[1].Open || len(d.Unsaid) != 1 {
		t.Errorf("read %+v", d)
	}
	for _, line := range []string{"s0-99", "q5-5", "z0-3", "q-3", "q1"} {
		if err := d.add(line); err == nil {
			t.Errorf("%q: no error", line)
		}
	}
}

// TestLoadNames reads all pages of which the names were read.
func TestLoadNames(t *testing.T) {
	if _, err := os.Stat(filepath.Join(corpora, "README.md")); err != nil {
		t.Skip("no corpora at hand")
	}
	pages, err := LoadNames(corpora)
	if err != nil {
		t.Fatal(err)
	}
	if len(pages) == 0 {
		t.Fatal("no pages")
	}
	for i := range pages {
		p := &pages[i]
		taken := map[[2]int]bool{}
		for _, thing := range p.Things {
			if len(thing.Mentions) == 0 || thing.Name == "" || len(thing.Roles) > 0 && thing.Type != "PERSON" {
				t.Errorf("%s: %+v", p.ID, thing)
			}
			for _, m := range thing.Mentions {
				if taken[m] || !utf8.RuneStart(p.Text[m[0]]) || m[1] < len(p.Text) && !utf8.RuneStart(p.Text[m[1]]) {
					t.Errorf("%s: %v is no place of %q", p.ID, m, thing.Name)
				}
				taken[m] = true
			}
		}
	}
}

// TestAddThing reads lines that are right and lines that are wrong.
func TestAddThing(t *testing.T) {
	p := Page{ID: "p", Text: "Ann Lee, mayor of Tarn, left. Lee was ill."}
	if err := p.add("PERSON 0-7 30-33 r9-22\tAnn Lee"); err != nil {
		t.Fatal(err)
	}
	if len(p.Things) != 1 || len(p.Things[0].Mentions) != 2 || len(p.Things[0].Roles) != 1 || p.Things[0].Roles[0] != "mayor of Tarn" {
		t.Errorf("read %+v", p.Things)
	}
	for _, line := range []string{"PERSON 0-7", "PERSON\tAnn Lee", "MAYOR 0-7\tAnn Lee", "PERSON 0-99\tAnn Lee", "PERSON r0-99\tAnn Lee"} {
		if err := p.add(line); err == nil {
			t.Errorf("%q: no error", line)
		}
	}
}

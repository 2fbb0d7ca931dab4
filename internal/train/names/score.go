//go:build train

package main

import (
	"bufio"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"sort"

	"github.com/lede-news/lede"
)

// kindNames are the names of the kinds, for reading.
var kindNames = [...]string{"PER", "ORG", "LOC", "MISC"}

// A tally counts the names of a kind.
type tally struct{ right, found, gold int }

// f1 returns the harmonic mean of precision and recall, in percent.
func (t tally) f1() float64 { return 200 * float64(t.right) / float64(max(1, t.found+t.gold)) }

// score logs how well the names of docs are found, each document read as lines
// of plain paragraphs, and writes the errors to a file in the folder errors
// unless that is empty.
func score(name string, docs []*lede.NameDoc, errors string) {
	var kinds [len(kindNames)]tally
	var lines []string
	for i, d := range docs {
		gold := map[lede.NameGold]bool{}
		for _, g := range d.Gold {
			gold[g] = true
			kinds[g.Type].gold++
		}
		for _, p := range d.Tagged() {
			kinds[p.Type].found++
			if gold[p] {
				kinds[p.Type].right++
				delete(gold, p)
			} else {
				lines = append(lines, fmt.Sprintf("%04d %06d found  %-4s %s", i, p.Start, kindNames[p.Type], d.Around(p)))
			}
		}
		for g := range gold {
			lines = append(lines, fmt.Sprintf("%04d %06d missed %-4s %s", i, g.Start, kindNames[g.Type], d.Around(g)))
		}
	}
	scored := kinds[:]
	if name == "ewt.dev" || name == "politics.dev" {
		scored = scored[:3] // of other names these say nothing, or something else
	}
	var all tally
	for _, k := range scored {
		all = tally{all.right + k.right, all.found + k.found, all.gold + k.gold}
	}
	log.Printf("%-16s F1 %.2f  PER %.1f ORG %.1f LOC %.1f MISC %.1f", name, all.f1(),
		kinds[0].f1(), kinds[1].f1(), kinds[2].f1(), kinds[3].f1())
	if errors == "" {
		return
	}
	sort.Strings(lines)
	f, err := os.Create(filepath.Join(errors, name+".txt"))
	if err != nil {
		log.Fatal(err)
	}
	w := bufio.NewWriter(f)
	for _, l := range lines {
		fmt.Fprintln(w, l)
	}
	if err := w.Flush(); err != nil {
		log.Fatal(err)
	}
	if err := f.Close(); err != nil {
		log.Fatal(err)
	}
}

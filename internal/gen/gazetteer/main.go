// Gazetteer makes the table of names that lede embeds from the lists in the
// folder sources, which say where they come from and under what licence. It
// reads nothing else, so that equal lists give an equal table.
//
//	go run ./internal/gen/gazetteer -out data/gazetteer.bin
package main

import (
	"flag"
	"fmt"
	"log"
	"os"
)

func main() {
	log.SetFlags(0)
	log.SetPrefix("gazetteer: ")
	in := flag.String("in", "internal/gen/gazetteer/sources", "the folder of the lists")
	out := flag.String("out", "data/gazetteer.bin", "the table to write")
	flag.Parse()
	lists, err := readLists(os.DirFS(*in))
	if err != nil {
		log.Fatal(err)
	}
	table, err := build(lists)
	if err != nil {
		log.Fatal(err)
	}
	if err := os.WriteFile(*out, []byte(table), 0o644); err != nil {
		log.Fatal(err)
	}
	n := 0
	for _, l := range lists {
		n += len(l.names)
	}
	fmt.Printf("%d lists, %d names, %d bytes\n", len(lists), n, len(table))
}

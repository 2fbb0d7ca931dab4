package lede_test

import (
	"fmt"
	"log"

	"github.com/lede-news/lede"
)

func ExampleEntities() {
	const text = `Blinken meets Russian counterpart in Geneva

GENEVA — US Secretary of State Antony Blinken met Russian Foreign Minister Sergei Lavrov on Friday. Mr Blinken said he would go on talking.`

	a, err := lede.Parse(text, lede.Clean, lede.Extract, lede.Entities)
	if err != nil {
		log.Fatal(err)
	}
	for _, i := range a.OfType(lede.Person) {
		e := a.Entities[i]
		fmt.Printf("%s (%s): %d mentions\n", e.Name, e.Role, len(e.Mentions))
	}
	// Output:
	// Antony Blinken (US Secretary of State): 3 mentions
	// Sergei Lavrov (Russian Foreign Minister): 1 mentions
}

func ExampleNewNameList() {
	list, err := lede.NewNameList([]lede.Name{
		{Text: "Antony Blinken", Type: lede.Person, ID: "Q7821917"},
		{Text: "State Department", Type: lede.Org, ID: "Q789915"},
	}, lede.NameOptions{FoldCase: true, FoldAccents: true})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(list.Len(), "names")
	// Output: 2 names
}

// The list stands before Entities, which adds the other mentions of its things.
func ExampleNameList_Entities() {
	list, err := lede.NewNameList([]lede.Name{
		{Text: "Antony Blinken", Type: lede.Person, ID: "Q7821917"},
	}, lede.NameOptions{})
	if err != nil {
		log.Fatal(err)
	}
	const text = `Talks go on

Antony Blinken said on Friday that talks would go on. Reporters asked Blinken for more.`

	a, err := lede.Parse(text, lede.Clean, lede.Extract, list.Entities, lede.Entities)
	if err != nil {
		log.Fatal(err)
	}
	for _, e := range a.Entities {
		if e.ID != "" {
			for _, m := range e.Mentions {
				fmt.Println(e.ID, m.Text)
			}
		}
	}
	// Output:
	// Q7821917 Antony Blinken
	// Q7821917 Blinken
}

func ExampleArticle_ByImportance() {
	const text = `Blinken meets Lavrov in Geneva

GENEVA — Antony Blinken met Sergei Lavrov on Friday. Mr Blinken said he would go on talking.`

	a, err := lede.Parse(text, lede.Clean, lede.Extract, lede.Entities)
	if err != nil {
		log.Fatal(err)
	}
	for _, i := range a.ByImportance()[:2] {
		fmt.Println(a.Entities[i].Name)
	}
	// Output:
	// Antony Blinken
	// Sergei Lavrov
}

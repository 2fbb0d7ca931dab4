package lede

import "strings"

// A nounClass says what a noun can be as the source of a quote. A noun may be
// of several classes: a "monitor" is a person or a body.
type nounClass uint16

const (
	nounMan       nounClass = 1 << iota // spokesman, congressman
	nounWoman                           // actress, chairwoman
	nounPerson                          // minister, neighbour
	nounSpokes                          // spokesman, representative: speaks for another
	nounGroup                           // crowd, police
	nounBody                            // ministry, company
	nounDocument                        // report, statement
	nounAnonymous                       // official, aide: often left without a name
	nounUnnamed                         // source, insider: always
	nounPlural                          // of several: officials
)

// nounClassOf returns the classes of a noun in small letters, 0 for a word that
// is none of those known. A plural is known by its singular.
func nounClassOf(word string) nounClass {
	class := nounClassExact(word)
	if class&(nounGroup|nounUnnamed) != 0 && strings.HasSuffix(word, "s") {
		class |= nounPlural
	}
	if class != 0 || len(word) < 4 {
		return class
	}
	if i := strings.LastIndexByte(word, '-'); i >= 0 {
		// "co-founder", "vice-president": by the last part, unless a number makes
		// it an age.
		if word[0] >= '0' && word[0] <= '9' {
			if strings.HasSuffix(word, "-year-old") {
				return nounPerson
			}
			return 0
		}
		return nounClassOf(word[i+1:])
	}
	if singular, ok := singularOf(word); ok {
		class = nounClassExact(singular)
	}
	if class != 0 {
		class |= nounPlural
	}
	return class
}

// nounClassExact returns the classes of a noun as it stands in the table.
func nounClassExact(word string) nounClass {
	for i := smallHash(word); ; i++ {
		n := nounSlots[i%uint64(len(nounSlots))]
		if n == 0 {
			return 0
		}
		if known := &sourceNouns[n-1]; known.word == word {
			return known.class
		}
	}
}

// singularOf returns the singular of a noun that may be a plural by its ending.
func singularOf(word string) (string, bool) {
	switch {
	case strings.HasSuffix(word, "women"), strings.HasSuffix(word, "men"):
		return word[:len(word)-2] + "an", true
	case strings.HasSuffix(word, "ies"):
		return word[:len(word)-3] + "y", true
	case strings.HasSuffix(word, "ches"), strings.HasSuffix(word, "shes"), strings.HasSuffix(word, "sses"), strings.HasSuffix(word, "xes"):
		return word[:len(word)-2], true
	case strings.HasSuffix(word, "s") && !strings.HasSuffix(word, "ss"):
		return word[:len(word)-1], true
	}
	return word, false
}

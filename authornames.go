package lede

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/lede-news/lede/internal/gaz"
)

// A nameTrust says how far a capitalised phrase in a line without "By" may be
// taken for a person's name.
type nameTrust uint8

const (
	trustNone     nameTrust = iota // it has a word that no name has: "Key Points", "Visit Website"
	trustPossible                  // nothing speaks against it: "Eliaser Ndeyanale"
	trustKnown                     // its first word is a first name, or its last a surname: "Jane Smith"
)

// trustName returns how far name may be taken for a person's.
func trustName(name string) nameTrust {
	words := strings.Fields(name)
	if len(words) < 2 || len(words) > 5 {
		return trustNone
	}
	whole := name
	if isCapitals(name) {
		whole = titleCase(words)
	}
	if class, _ := names.name(whole); class != 0 && class&(gaz.Person|gaz.Common) == 0 {
		return trustNone // a place, a body: "New York"
	}
	known := false
	for i, word := range words {
		low := inSmall(strings.Trim(word, ".,"))
		if nameParticles[low] && low != "the" && i > 0 || isInitials(word) || inWords(authorSuffixes, low) {
			known = known || i == 0
			continue
		}
		if paperWords[low] || nameStopWord(word, low) {
			return trustNone
		}
		class := classOfName(word)
		switch {
		case class == 0:
		case i > 0 && i == len(words)-1 && known && class&^gaz.Place == gaz.Common:
			known = false // "Steve Peoples": no more than possible
		case class&gaz.Person == 0 && (class&(gaz.Common|gaz.Role|gaz.Calendar|gaz.OrgWord|gaz.FacWord|gaz.PlaceWord) != 0 || isCapitals(word)):
			return trustNone // an ordinary word, an abbreviation
		case class&gaz.Common != 0 && (i == 0 || class&gaz.Surname == 0):
			// "Mark", "Key": a first name if a plain surname follows
		case i == 0 && class&gaz.First != 0, i == len(words)-1 && class&gaz.Surname != 0:
			known = true
		}
	}
	if known {
		return trustKnown
	}
	return trustPossible
}

// nameStopWord reports whether word, in small letters low, is a word of pages that no name has, though it
// is in no list of ordinary words: "homepage", "newsletter".
func nameStopWord(word, low string) bool {
	const page = classFunction | classFinite | classMonth | classWeekday | classShare | classSubscribe | classLegal | classAdvert |
		classTag | classPicture | classAgency | classComment
	return notNames[low] || classesOf(hashWord(low))&page != 0 && classOfName(word)&gaz.Person == 0
}

// classOfName returns what a word of a name may be, also where it is in capitals
// or has a hyphen: of "Jervis-Bardy" what its last part is.
func classOfName(word string) nameClass {
	word = strings.Trim(word, ".,")
	class := names.word(word)
	if utf8.RuneCountInString(word) > 2 && isCapitals(word) {
		class |= names.capsOnly(word)
	}
	if at := strings.LastIndexByte(word, '-'); class == 0 && at > 0 {
		return classOfName(word[at+1:])
	}
	return class
}

// isInitials reports whether word is one or more initials: "J.", "R.C.", "K".
func isInitials(word string) bool {
	letters := 0
	for _, r := range word {
		switch {
		case unicode.IsUpper(r):
			letters++
		case r != '.':
			return false
		}
	}
	return letters == 1 || letters > 0 && 2*letters == utf8.RuneCountInString(word)
}

// trustNames returns the least that any of the names is trusted. An agency is
// known.
func trustNames(authors []string) nameTrust {
	if len(authors) == 0 {
		return trustNone
	}
	least := trustKnown
	for _, name := range authors {
		if !isAgency(name) {
			least = min(least, trustName(name))
		}
	}
	return least
}

// isAgency reports whether name is that of a news agency. Agencies that sell
// pictures alone are none, as no story is by them.
func isAgency(name string) bool {
	if newsAgencies[inSmall(name)] {
		return true
	}
	class, _ := names.name(name)
	return class&gaz.Agency != 0 && class&gaz.Person == 0 && !sellsPictures(name)
}

// sellsPictures reports whether the agency of the given name sells pictures.
func sellsPictures(name string) bool {
	for _, word := range strings.FieldsFunc(name, func(r rune) bool { return r == ' ' || r == '/' || r == '-' }) {
		if inWords(pictureSellers, word) {
			return true
		}
	}
	return false
}

// isPressName reports whether name is that of a paper or a station, or ends with
// that of a room in one: "BBC News", "BWW News", "Daily Echo".
func isPressName(name string) bool {
	words := strings.Fields(name)
	class, _ := names.name(name)
	return class&gaz.Press != 0 || paperWords[inSmall(endWord(words))]
}

// isPaper reports whether name has a word that papers and stations have in
// their names, and people have not.
func isPaper(name string) bool {
	for _, w := range strings.Fields(name) {
		if paperWords[inSmall(strings.Trim(w, ".,"))] {
			return true
		}
	}
	return isAgency(name)
}

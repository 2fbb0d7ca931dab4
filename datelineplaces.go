package lede

import (
	"strings"

	"github.com/lede-news/lede/internal/gaz"
)

// isPlaceInBrackets reports whether what stands in brackets before a dash is a city
// and not an agency or a paper: "(Johannesburg)".
func isPlaceInBrackets(s string) bool {
	class, _ := names.name(s)
	return class&(gaz.Capital|gaz.BigCity|gaz.City) != 0 && class&(gaz.Agency|gaz.Press) == 0
}

// isPlaceName reports whether the words in capitals before a colon may be a place:
// none is listed as an ordinary word alone, as in "EXPERT PANEL".
func isPlaceName(s string) bool {
	if class, _ := names.name(s); class&(gaz.GPE|gaz.Place) != 0 {
		return true
	}
	for _, word := range strings.FieldsFunc(s, func(r rune) bool { return r == ' ' || r == ',' || r == '/' }) {
		if class := names.capsWord(word); class == gaz.Common || class&gaz.Role != 0 && class&gaz.GPE == 0 {
			return false
		}
	}
	return true
}

// isPersonOnly reports whether a word in capitals is a listed name of people and of
// no place.
func isPersonOnly(s string) bool {
	class := names.capsWord(s)
	return class&gaz.Person != 0 && class&(gaz.GPE|gaz.Place) == 0
}

// isCityName reports whether s is the name of a city or a country that is no name
// of people: "New Delhi", "Kolkata", "Al Ain", but not "Jordan" or "Austin". A
// capital may be a family's name: "Doha".
func isCityName(s string) bool {
	class, _ := names.name(s)
	switch {
	case class&gaz.Club != 0:
		return false
	case class&gaz.Capital != 0:
		return class&gaz.First == 0
	case class&gaz.BigCity != 0:
		return class&gaz.Person == 0
	}
	return class&gaz.City != 0 && class&^gaz.GPE == 0 && strings.Contains(s, " ")
}

// isListedPlace reports whether s begins with the name of a listed place: "London",
// "BAKU, Azerbaijan".
func isListedPlace(s string) bool {
	s, _, _ = strings.Cut(s, ",")
	class, _ := names.name(s)
	return (class|names.capsWord(s))&gaz.GPE != 0
}

// isNewsroom reports whether s is the name of an agency or of a station or paper that
// is no place: "GNA", "CNN".
func isNewsroom(s string) bool {
	class, _ := names.name(s)
	return isAgency(s) || class&gaz.Press != 0 && class&gaz.GPE == 0
}

// isPressOnly reports whether s is the name of an agency, a station or a paper and of no
// place.
func isPressOnly(s string) bool {
	class, _ := names.name(s)
	return class&(gaz.Agency|gaz.Press) != 0 && class&gaz.GPE == 0
}

package lede

import (
	"strings"

	"github.com/lede-news/lede/internal/gaz"
)

// A gender is what a pronoun, a title or a noun says of a person.
type gender uint8

const (
	unknownGender gender = iota
	male
	female
)

// genderTitles are titles, without a full stop, that tell a man from a woman,
// sorted.
var genderTitles = []struct {
	word   string
	gender gender
}{
	{"baron", male}, {"baroness", female}, {"brother", male}, {"count", male}, {"countess", female},
	{"dame", female}, {"don", male}, {"doña", female}, {"duchess", female}, {"duke", male}, {"emperor", male},
	{"empress", female}, {"father", male}, {"frau", female}, {"herr", male}, {"imam", male}, {"king", male},
	{"lady", female}, {"lord", male}, {"madam", female}, {"madame", female}, {"mademoiselle", female},
	{"miss", female}, {"mme", female}, {"monsieur", male}, {"mr", male}, {"mrs", female}, {"ms", female},
	{"pope", male}, {"prince", male}, {"princess", female}, {"queen", female}, {"señor", male}, {"señora", female},
	{"sheikh", male}, {"sheikha", female}, {"shri", male}, {"sir", male}, {"sister", female}, {"smt", female},
	{"sultan", male}, {"tun", male},
}

// genderOfTitleWord returns the gender that a title says.
func genderOfTitleWord(word string) gender {
	for _, t := range genderTitles {
		if t.word == word {
			return t.gender
		}
	}
	return unknownGender
}

// isTitleWord reports whether word, in small letters, may stand between a
// preposition and a name: "for Mr Orr", "for former president Orr".
func isTitleWord(word string) bool {
	switch word {
	case "dr", "sen", "rep", "gov", "prof", "gen", "col", "lt", "capt", "sgt", "maj", "rev", "hon", "former", "ex", "then", "late", "rt", "cpl", "cmdr", "justice", "sens", "reps":
		return true
	}
	return genderOfTitleWord(word) != unknownGender || nounClassOf(word)&nounPerson != 0
}

// genderOfTitle returns the gender that the title at the head of a source says:
// "Mrs Orr", "Spokeswoman Ana Ruiz".
func genderOfTitle(words []sourceWord) gender {
	for _, x := range words[:min(len(words), 4)] {
		if x.comma || !x.capital {
			break
		}
		if g := genderOfTitleWord(strings.TrimSuffix(x.lower, ".")); g != unknownGender {
			return g
		}
	}
	return unknownGender
}

// A genderScore says how sure it is that a person is a man (above nought) or a
// woman (below).
type genderScore int8

// The weights of what speaks for a gender.
const (
	genderSure   genderScore = 60 // a title, "spokeswoman", a first name and the article's pronoun
	genderUsed   genderScore = 40 // the pronoun that the article seems to use
	genderLikely genderScore = 20 // a first name
	genderDoubt  genderScore = 10 // a first name against the pronoun
)

// of returns the score for g.
func (s genderScore) of(g gender) genderScore {
	switch g {
	case male:
		return s
	case female:
		return -s
	}
	return 0
}

// genderOfPerson returns how sure e's fields say a man or a woman.
func genderOfPerson(e *Entity) genderScore {
	if e.Type != Person {
		return 0
	}
	if g := genderOfTitleWord(strings.ToLower(strings.TrimSuffix(e.Honorific, "."))); g != unknownGender {
		return genderSure.of(g)
	}
	if g := genderOfPronoun(honorifics[e.Honorific]); g != unknownGender {
		return genderSure.of(g) // Mallam, Hajia, Datin
	}
	if g := genderOfRole(e.Role); g != unknownGender {
		return genderSure.of(g)
	}
	named, used := genderOfName(e.Name), genderOfPronoun(e.Pronoun)
	switch {
	case used == unknownGender:
		return genderLikely.of(named)
	case named == unknownGender:
		return genderUsed.of(used)
	case named == used:
		return genderSure.of(used)
	}
	return genderDoubt.of(named)
}

// genderOfPronoun returns the gender that a pronoun says.
func genderOfPronoun(pronoun string) gender {
	switch pronoun {
	case "he":
		return male
	case "she":
		return female
	}
	return unknownGender
}

// genderOfRole returns the gender that a role's nouns say: "spokeswoman for the
// ministry". What stands behind a preposition or a possessive is somebody else.
func genderOfRole(role string) gender {
	for word := range strings.FieldsSeq(role) {
		word = strings.ToLower(strings.Trim(word, ",."))
		if isSourcePreposition(word) {
			break
		}
		switch class := nounClassOf(word); {
		case class&nounPlural != 0:
		case class&nounMan != 0:
			return male
		case class&nounWoman != 0:
			return female
		}
	}
	return unknownGender
}

// genderOfName returns the gender that the first name of a person suggests: of one
// that men and women bear, and of one that is not listed, none. A family name
// that stands first suggests none.
func genderOfName(name string) gender {
	if isFamilyFirst(name) {
		return unknownGender
	}
	first, _, _ := strings.Cut(name, " ")
	small := strings.ToLower(first)
	switch {
	case inWords(menNames, small):
		return male
	case inWords(womenNames, small):
		return female
	}
	switch names.word(first) & (gaz.FirstMale | gaz.FirstFemale) {
	case gaz.FirstMale:
		return male
	case gaz.FirstFemale:
		return female
	}
	return unknownGender
}

// agreement compares the gender that a source asks for with a person's: 2 sure
// and the same, 1 likely the same, 0 not known, -1 likely another, -2 surely.
func agreement(asked gender, has genderScore) int {
	if asked == female {
		has = -has
	}
	switch {
	case asked == unknownGender || has == 0:
		return 0
	case has >= genderSure:
		return 2
	case has > 0:
		return 1
	case has <= -genderSure:
		return -2
	}
	return -1
}

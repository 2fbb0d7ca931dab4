package lede

// elisions are the words that are written with an apostrophe for a lost
// beginning, in small letters without it: 'em, 'tis, rock 'n' roll. From general
// dictionaries of English, without those that are words of their own too ('cause,
// 'round), which may as well open a quote.
var elisions = map[string]bool{
	"bout": true, "burbs": true, "cos": true, "coz": true, "cuz": true, "em": true,
	"fraid": true, "gainst": true, "kay": true, "lectric": true, "mongst": true, "n": true,
	"nam": true, "neath": true, "nother": true, "nuff": true, "pon": true, "sblood": true,
	"scuse": true, "spose": true, "til": true, "tis": true, "twas": true, "tween": true,
	"twere": true, "twill": true, "twixt": true, "twould": true,
}

// tailVerbs are the verbs with which a reporter's clause ends behind a quote:
// "…, Jane Smith said." Sorted.
var tailVerbs = []string{"added", "admitted", "argued", "asked", "explained", "insisted", "noted", "recalled", "replied", "said", "says", "wrote"}

// reporterWords tell, with the blanks beside them, that a reporter speaks between two
// marks. Sorted.
var reporterWords = []string{" said", " says", " told "}

// tailPronouns are the pronouns with which it begins. Sorted.
var tailPronouns = []string{"he", "she", "they"}

// quotatives are the particles right behind a closing mark that say that somebody said what
// stands within, by the grammars of Japanese (と, って) and Korean (forms of 고 and 며): 「…」と述べた, “…”라고 말했다.
var quotatives = []string{"って", "と", "고", "라고", "라며", "라면서", "며", "면서", "이라고", "이라며"}

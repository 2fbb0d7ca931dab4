package lede

import "slices"

// What a name is, told by the words in it and beside it. The tables are sorted,
// in small letters, and kept by hand.

// governedWords end or open the names of places with a government, which the
// gazetteer's words for places are not: Harris County, Lagos State.
var governedWords = []string{
	"barangay", "borough", "canton", "city", "county", "department", "district", "emirate", "governorate", "kingdom",
	"municipality", "oblast", "parish", "prefecture", "principality", "province", "raion", "republic", "shire", "state",
	"states", "territory", "town", "township", "village",
}

// compassWords before a listed place make a region of it: northern Gaza,
// Southeast Asia.
var compassWords = []string{
	"central", "east", "eastern", "mid", "middle", "north", "northeast", "northeastern", "northern", "northwest",
	"northwestern", "south", "southeast", "southeastern", "southern", "southwest", "southwestern", "sub", "west", "western",
}

// notEventWords are the gazetteer's words for events that as a rule end the name
// of a law, a prize, a plan or a work instead: the Clean Air Act.
var notEventWords = []string{
	"accord", "accords", "act", "agreement", "award", "awards", "campaign", "commission", "conference", "congress",
	"convention", "day", "declaration", "dialogue", "inquiry", "memorial", "movement", "pact", "plan", "prize", "programme",
	"project", "protocol", "round", "season", "series", "show", "survey", "treaty", "trial", "trials", "trophy", "week",
}

// eventOpeners open the names of events: Battle of Kursk, Hurricane Katrina.
var eventOpeners = []string{"battle", "cyclone", "hurricane", "operation", "siege", "storm", "typhoon"}

// workNouns stand before the title of a work: the novel Things Fall Apart.
var workNouns = []string{
	"album", "anthem", "ballad", "ballet", "blockbuster", "book", "comedy", "documentary", "drama", "essay", "film",
	"hit", "memoir", "movie", "musical", "novel", "opera", "painting", "play", "poem", "single", "sitcom", "song",
	"thriller", "trilogy",
}

// speechWords stand before the name of a language: in English, speaks Swahili.
var speechWords = []string{
	"fluent", "in", "into", "speak", "speaking", "speaks", "spoke", "taught",
}

// companyEnds end the names of companies, and of nothing that is a place. From
// general knowledge.
var companyEnds = []string{
	"airlines", "airways", "analytics", "aviation", "biosciences", "biotech", "biotechnologies", "breweries", "chemicals",
	"diagnostics", "electronics", "enterprises", "entertainment", "foods", "genomics", "holdings", "industries",
	"laboratories", "logistics", "motors", "pharma", "pharmaceuticals", "robotics", "semiconductor", "semiconductors",
	"software", "technologies", "telecom", "therapeutics", "ventures",
}

// plainCountries are names of countries that are nothing else where they stand in
// capitals among small letters.
var plainCountries = []string{"UAE", "UK", "US"}

// plainStyles are the forms of address that stand before surnames only.
var plainStyles = []string{"miss", "mr", "mrs", "ms"}

// normEndings are the ends of words for people of a place, a creed or a party
// that the gazetteer does not have: Ruritanian.
var normEndings = []string{"ean", "eans", "ese", "ian", "ians", "ish", "ist", "ists", "ites", "wegian"}

// compoundTails follow a name and a hyphen and are no part of the name.
var compoundTails = []string{
	"backed", "based", "born", "bound", "controlled", "held", "influenced", "led", "like", "listed", "made", "occupied",
	"only", "origin", "owned", "registered", "related", "ruled", "run", "speaking", "sponsored", "style", "trained", "wide",
}

// buildingOpeners open the names of buildings, and of nothing else.
var buildingOpeners = []string{"château", "estadio", "hotel", "hôtel", "palais", "palazzo", "stade"}

// plainOpeners open sentences with a capital and are no name if no other word
// with a capital is near: pronouns, articles, conjunctions, prepositions and
// adverbs. Words that are names too (Will, May, Over) are not among them.
var plainOpeners = []string{
	"a", "after", "although", "an", "and", "another", "as", "at", "because", "before", "both", "but", "by", "despite",
	"during", "each", "even", "every", "for", "from", "he", "her", "here", "his", "how", "however", "i", "if", "in",
	"instead", "it", "its", "later", "many", "meanwhile", "most", "my", "no", "not", "nothing", "now", "of", "on",
	"once", "only", "or", "our", "perhaps", "she", "since", "so", "some", "such", "that", "the", "their", "then",
	"there", "these", "they", "this", "those", "though", "to", "under", "until", "we", "what", "when", "where",
	"whether", "which", "while", "who", "why", "with", "without", "yet", "you", "your",
}

// The tables as sets.
var (
	companyEndSet     = typeWordsOf(companyEnds)
	governedWordSet   = typeWordsOf(governedWords)
	compassWordSet    = typeWordsOf(compassWords)
	notEventWordSet   = typeWordsOf(notEventWords)
	eventOpenerSet    = typeWordsOf(eventOpeners)
	workNounSet       = typeWordsOf(workNouns)
	speechWordSet     = typeWordsOf(speechWords)
	compoundTailSet   = typeWordsOf(compoundTails)
	buildingOpenerSet = typeWordsOf(buildingOpeners)
	plainStyleSet     = typeWordsOf(plainStyles)
	plainOpenerSet    = typeWordsOf(plainOpeners)
)

// A typeWords is the hashes of some words in small letters, sorted.
type typeWords []uint64

// typeWordsOf returns the set of words.
func typeWordsOf(words []string) typeWords {
	var set typeWords
	for _, w := range words {
		_, lower := caseHashes(w)
		set = append(set, lower)
	}
	slices.Sort(set)
	return set
}

// has reports whether the word of f, in any case, is in the set; none is.
func (set typeWords) has(f *wordForm) bool {
	if f == nil {
		return false
	}
	_, ok := slices.BinarySearch(set, f.lower)
	return ok
}

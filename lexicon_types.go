package lede

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

// normEndings are the ends of words for people of a place, a creed or a party
// that the gazetteer does not have: Ruritanian.
var normEndings = []string{"ean", "eans", "ese", "ian", "ians", "ish", "ist", "ists", "ites", "wegian"}

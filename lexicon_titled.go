package lede

// namingVerbs are the words before marked words that are a name: "nicknamed
// “Tapper”", "known as the “Blue Widow”".
var namingVerbs = wordSet(`aka codenamed entitled known nicknamed so-called subtitled titled`)

// works are the nouns before the marked title of a work: the film “A Long Road”.
var works = wordSet(`album anthem ballad bestseller blockbuster book cartoon column comedy documentary drama episode essay exhibition
	film hit memoir movie musical novel opera painting paper play podcast poem programme section segment series show
	single sitcom song thriller titled track trilogy video volume`)

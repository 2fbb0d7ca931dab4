package lede

// The words of bylines. They were chosen by hand from what papers of many
// countries print round the names of those who wrote a story.

// foreignBy are words that open a byline in other languages, where "By" does in
// English. Those that also stand within names (von, de, di) count at the line's
// beginning alone.
var foreignBy = []string{
	"af", "av", "di", "ditulis", "door", "oleh", "par", "por", "tekst", "texte", "texto", "von", "автор", "текст", "بقلم", "كتب", "نویسنده",
}

// foreignDeeds stand before another language's "by" in the middle of a line: "Propos
// recueillis par Camille Aubrac".
var foreignDeeds = []string{
	"entrevista", "escrito", "geschreven", "geschrieben", "recueillis", "rédigé", "scritto", "skrevet", "skriven", "verfasst", "écrit",
}

// foreignAnd are the words for "and" in other languages that join names.
var foreignAnd = []string{"e", "en", "et", "i", "och", "og", "und", "y", "и"}

// dateWords stand beside the date in a line of dates.
var dateWords = []string{
	"admin", "am", "anos", "as", "at", "by", "created", "date", "de", "den", "edited", "el", "em", "first", "g", "h",
	"hrs", "hs", "há", "il", "la", "last", "le", "min", "mins", "minute", "minutes", "mis", "mise", "modified", "of",
	"on", "op", "original", "posted", "publication", "publish", "published", "read", "reading", "release", "released",
	"revised", "stand", "time", "uhr", "uk", "um", "update", "updated", "uploaded", "written", "zuletzt", "à", "às",
	"г",
}

// gluedWords are a page's own words that stand right behind a name or a date where
// a scraper dropped the blank.
var gluedWords = []string{
	"about", "by", "contact", "email", "follow", "last", "modified", "photo", "posted", "published", "read", "share", "staff", "updated", "view",
}

// nameStops are small words that end a name in a byline, even with a capital: "By
// Kashmira Gander On 11/13/19".
var nameStops = []string{"at", "for", "from", "in", "on", "special", "the", "to"}

// placeParticles are those of nameParticles that stand within names of places and
// bodies, and in no person's.
var placeParticles = []string{"as", "of", "on", "the"}

// authorSuffixes stand behind a name and belong to it.
var authorSuffixes = []string{"ii", "iii", "iv", "jr", "sr"}

// nameTitles stand before a name and are no part of it.
var nameTitles = []string{"dr", "mr", "mrs", "ms", "prof", "professor"}

// pictureSellers are words in the names of agencies that sell pictures.
var pictureSellers = []string{
	"abaca", "alamy", "allsport", "backpagepix", "corbis", "features", "gallo", "getty", "images", "imago", "inpho", "istock", "istockphoto",
	"magnum", "nurphoto", "photos", "photosport", "pixabay", "pool", "pressphoto", "rex", "shutterstock", "sipa", "sportsfile", "stock", "unsplash",
	"zuma",
}

// otherDeeds stand before "by" and somebody who is no author of the story.
var otherDeeds = []string{
	"approved", "checked", "curated", "directed", "edited", "editing", "endorsed", "filmed", "footage", "graphic", "graphics", "hosted",
	"illustrated", "illustration", "illustrations", "image", "images", "photo", "photograph", "photographed", "photographs",
	"photography", "photos", "picture", "pictures", "powered", "presented", "produced", "provided", "recommended", "reviewed",
	"sponsored", "supported", "translated", "translation", "video", "videos",
}

// noteVerbs are what follows the name in a note on an author.
var noteVerbs = []string{"are", "covers", "edits", "is", "reports", "teaches", "writes"}

// noteJobs are what authors of columns and essays are, by the notes on them.
var noteJobs = []string{
	"activist", "analyst", "author", "blogger", "broadcaster", "columnist", "commentator", "contributor", "correspondent", "critic", "editor",
	"essayist", "fellow", "freelance", "historian", "journalist", "lecturer", "novelist", "playwright", "poet", "professor", "reporter",
	"researcher", "scholar", "writer",
}

// authorHeads are labels over the name of the author below a story.
var authorHeads = []string{"about the author", "author", "contact the author", "contact the reporter", "the author", "written by"}

// reportingOpenings open lines below agency reports that name who reported.
var reportingOpenings = []string{"reporting by ", "reporting and writing by ", "writing by ", "writing and reporting by "}

// closingNotes open notes below a story on where it stood before and on whose views
// it holds.
var closingNotes = []string{
	"a version of this article", "a version of this story", "already a subscriber", "opinions expressed", "subscribe to continue",
	"subscribe to read", "the opinions expressed", "the views expressed", "this article is for subscribers", "this content is for subscribers",
	"this story is for subscribers", "to continue reading", "to keep reading", "to read the rest of", "to read this article",
	"this article first appeared", "this article originally appeared", "this article was first published", "this article was originally published",
	"this is an opinion ", "this story first appeared", "this story originally appeared", "this story was first published",
	"this story was originally published", "views expressed", "with a report from", "with a report by", "with reports from",
}

// correctionLabels stand alone above what a paper says of its mistakes; sorted.
var correctionLabels = []string{"clarification", "clarifications", "correction", "corrections", "corrections & clarifications", "corrections and clarifications"}

// contactLabels stand above whom the press may ask; sorted. contactOpenings open the line
// that says so and has "contact".
var (
	contactLabels   = []string{"contact for the media", "contact information", "media contact", "media contacts", "media enquiries", "media inquiries", "press contact", "press contacts", "press enquiries"}
	contactOpenings = []string{
		"for additional information", "for all media", "for any further", "for further information", "for interviews", "for media", "for more information",
		"for press", "for queries", "media contact:", "press contact:",
	}
)

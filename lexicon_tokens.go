package lede

// The tables of the tokenizer: abbreviations with their dots, words that open
// sentences, names of domains. All are in small letters, without the last dot,
// and sorted.
//
// The abbreviations are those of the stylebooks of news agencies and papers
// (Associated Press, Reuters, The Guardian, The Times of India) and of the
// English Wiktionary's category of abbreviations, as far as news writes them
// with a dot.

// abbrTitles are the abbreviations that stand before a name and so never end a
// sentence.
var abbrTitles = []string{
	"adm", "amb", "asst", "atty", "brig", "capt", "cllr", "cmdr", "col", "comdr", "comr", "cpl",
	"cpt", "det", "dr", "drs", "engr", "ens", "fr", "ft", "gen", "gov", "govs", "hon", "insp",
	"lieut", "lt", "ltjg", "maj", "messrs", "mlle", "mme", "mr", "mrs", "ms", "msgr", "mt", "mx",
	"prof", "pte", "pvt", "rep", "reps", "rev", "sen", "sens", "sgt", "smt", "sra", "srta", "st",
	"ste", "supt",
}

// abbrGiven are the short forms of first names, and of the names of houses, that open the names
// of many people in the Philippines, Bangladesh, India and Malaysia: "Ma. Theresa Lim", "Md.
// Shafiqul Alam", "Ch. Venkat Rao". No sentence ends with them before a word that opens none.
var abbrGiven = []string{
	"abd", "ch", "kh", "ma", "md", "mohd", "muhd", "sk", "th",
}

// abbrStyles are abbreviated forms of address that are words or names too, and so end no
// sentence only where abbrGiven do not: "Barr. Uche Nnaji", "Ing. Jorge Rueda", "Bi. Asha Lyimo".
var abbrStyles = []string{
	"ald", "arc", "barr", "bi", "brgy", "bro", "bw", "clr", "er", "ing", "lic", "mgr", "owek", "pdt", "pharm", "pol", "sis",
	"surv", "thiru", "tmt", "tpl",
}

// abbrNever are abbreviations after which the sentence goes on, whatever
// follows.
var abbrNever = []string{
	"approx", "cf", "e.g", "esp", "i.e", "incl", "resp", "viz", "vs",
}

// abbrOften are abbreviations that stand at the end of a sentence as often as
// not.
var abbrOften = []string{
	"al", "etc",
}

// abbrNumber have a dot only before a number; without one most are words.
var abbrNumber = []string{
	"art", "arts", "ch", "chap", "cl", "eq", "fig", "figs", "no", "nos", "nr", "para", "paras", "pg",
	"pp", "rs", "sec", "sect", "vol", "vols",
}

// abbrNames are parts of names, of companies above all, that may end a
// sentence.
var abbrNames = []string{
	"admn", "assn", "assoc", "ave", "bd", "bldg", "blvd", "bros", "cia", "cie", "cir", "co", "conf",
	"corp", "cos", "cpa", "ctr", "dept", "dist", "div", "esq", "exec", "govt", "inc", "inst", "intl",
	"jr", "llc", "ltd", "mfg", "natl", "ph", "plc", "pres", "pty", "rd", "sch", "sec", "secy", "sq",
	"sr", "treas", "univ", "vp",
}

// abbrDates are months and days: some are words or names ("The Sun."), so that
// the dot is theirs only where a date goes on.
var abbrDates = []string{
	"apr", "aug", "dec", "feb", "fri", "jan", "jul", "jun", "mar", "mon", "nov", "oct", "sat", "sep",
	"sept", "sun", "thu", "thur", "thurs", "tue", "tues", "wed",
}

// abbrStates are states of the United States and provinces of Canada after a
// comma ("Portland, Ore."), and of Australia.
var abbrStates = []string{
	"ala", "alta", "ariz", "ark", "calif", "colo", "conn", "dak", "del", "fla", "ga", "ill", "ind",
	"kan", "ky", "la", "man", "mass", "md", "mich", "minn", "miss", "mo", "mont", "neb", "nev",
	"okla", "ont", "ore", "pa", "que", "sask", "tas", "tenn", "tex", "va", "vic", "vt", "wash", "wis",
	"wyo",
}

// dottedNever are acronyms with dots, small in print, after which the sentence
// goes on.
var dottedNever = []string{
	"c.f", "e.g", "i.e", "q.v",
}

// dottedClock are the acronyms after the hours of a day.
var dottedClock = []string{
	"a.m", "p.m",
}

// dottedDegrees are acronyms with dots of which a part has several letters.
var dottedDegrees = []string{
	"b.sc", "b.tech", "d.phil", "ed.d", "ll.b", "ll.m", "lt.col", "lt.gen", "m.ed", "m.phil", "m.sc",
	"maj.gen", "ph.d", "pvt.ltd",
}

// clockTails are words that go on with a time of day: "5 p.m. GMT", "10 a.m.
// Friday".
var clockTails = []string{
	"aedt", "aest", "april", "august", "bst", "cat", "central", "cest", "cet", "december", "eastern",
	"eat", "edt", "est", "et", "february", "friday", "gmt", "ist", "january", "jst", "july", "june",
	"kst", "local", "march", "may", "monday", "mountain", "november", "october", "pacific", "pdt",
	"pkt", "pst", "pt", "sast", "saturday", "september", "sgt", "sunday", "thursday", "tuesday",
	"utc", "wat", "wednesday", "wib",
}

// starters are the words that open English sentences and that no name opens
// with. After an abbreviation one of them, with a capital, tells that the
// sentence has ended. "May", "Will" and "So" are names.
var starters = []string{
	"a", "about", "according", "after", "all", "also", "although", "among", "an", "and", "another",
	"any", "anyone", "as", "asked", "at", "because", "before", "both", "but", "by", "can", "critics",
	"despite", "did", "do", "does", "during", "each", "earlier", "either", "even", "every",
	"everyone", "few", "following", "for", "from", "further", "had", "has", "have", "he", "her",
	"here", "his", "how", "however", "i", "if", "in", "instead", "is", "it", "its", "just", "last",
	"later", "like", "many", "meanwhile", "more", "most", "my", "neither", "no", "nobody", "nor",
	"not", "nothing", "now", "of", "officials", "on", "once", "one", "only", "or", "other", "others",
	"our", "over", "people", "perhaps", "police", "she", "shortly", "since", "some", "still", "such",
	"that", "the", "their", "then", "there", "these", "they", "this", "those", "though", "through",
	"to", "today", "under", "unlike", "until", "was", "we", "were", "what", "when", "where", "which",
	"while", "who", "why", "with", "within", "without", "would", "yet", "you", "your",
}

// askingVerbs are the verbs that say who asked or cried what stands before
// them.
var askingVerbs = []string{
	"added", "adds", "asked", "asking", "asks", "continued", "cried", "declared", "demanded",
	"exclaimed", "inquired", "joked", "quipped", "recalled", "remarked", "replied", "responded",
	"said", "says", "screamed", "shouted", "told", "tweeted", "wondered", "wonders", "wrote",
	"yelled",
}

// topDomains are the last labels of host names that news prints without a
// scheme: those of the most used sites, and of countries with English papers.
// Words that may follow a lost blank ("in", "is", "it", "me", "no", "so", "to",
// "us") are left out, at the cost of the hosts they end.
var topDomains = []string{
	"ae", "ai", "app", "au", "bd", "biz", "blog", "ca", "cn", "co", "com", "de", "dev", "edu", "es",
	"eu", "fm", "fr", "gh", "gov", "hk", "id", "ie", "il", "info", "int", "io", "jp", "ke", "kr",
	"lk", "media", "mil", "my", "net", "news", "ng", "nl", "nz", "online", "org", "ph", "pk", "ru",
	"sg", "shop", "site", "tech", "th", "tv", "tz", "ug", "uk", "xyz", "za", "zm", "zw",
}

// platformFronts are the words behind which the letter X is the platform's name rather than an
// initial: "posted on X. Kerr …". From our reading of papers since 2023. Sorted.
var platformFronts = []string{"called", "on", "platform", "via"}

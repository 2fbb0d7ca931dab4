package lede

import (
	"maps"
	"slices"
)

// nameWordKinds says of folded words what they are in a name, if not plain.
// Particles are those of the languages of Europe and of Arabic, Hebrew and Malay
// names; suffixes those of generations, degrees after a name, and the forms of
// companies as their registers abbreviate them.
var nameWordKinds = map[string]wordKind{
	"al": wordParticle, "ap": wordParticle, "bin": wordParticle, "bint": wordParticle, "binte": wordParticle,
	"binti": wordParticle, "d": wordParticle, "da": wordParticle, "das": wordParticle, "de": wordParticle,
	"degli": wordParticle, "dei": wordParticle, "del": wordParticle, "della": wordParticle, "den": wordParticle,
	"der": wordParticle, "di": wordParticle, "do": wordParticle, "dos": wordParticle, "du": wordParticle,
	"el": wordParticle, "ibn": wordParticle, "ka": wordParticle, "la": wordParticle, "las": wordParticle, "le": wordParticle,
	"los": wordParticle, "ould": wordParticle, "san": wordParticle, "st": wordParticle, "te": wordParticle,
	"ten": wordParticle, "ter": wordParticle, "van": wordParticle, "von": wordParticle, "y": wordParticle,
	"zu": wordParticle,

	"ii": wordSuffix, "iii": wordSuffix, "iv": wordSuffix, "jnr": wordSuffix, "jr": wordSuffix,
	"junior": wordSuffix, "mbe": wordSuffix, "md": wordSuffix, "obe": wordSuffix, "phd": wordSuffix,
	"qc": wordSuffix, "sc": wordSuffix, "snr": wordSuffix, "sr": wordSuffix,

	"ab": wordSuffix, "ag": wordSuffix, "asa": wordSuffix, "berhad": wordSuffix, "bhd": wordSuffix,
	"bv": wordSuffix, "co": wordSuffix, "company": wordSuffix, "corp": wordSuffix, "corporation": wordSuffix,
	"gmbh": wordSuffix, "inc": wordSuffix, "incorporated": wordSuffix, "limited": wordSuffix, "llc": wordSuffix,
	"llp": wordSuffix, "ltd": wordSuffix, "nv": wordSuffix, "oy": wordSuffix, "oyj": wordSuffix,
	"plc": wordSuffix, "pte": wordSuffix, "pty": wordSuffix, "pvt": wordSuffix, "sa": wordSuffix,
	"sab": wordSuffix, "sarl": wordSuffix, "sdn": wordSuffix, "se": wordSuffix, "spa": wordSuffix,

	"&": wordSmall, "a": wordSmall, "an": wordSmall, "and": wordSmall, "at": wordSmall, "by": wordSmall,
	"for": wordSmall, "from": wordSmall, "in": wordSmall, "of": wordSmall, "on": wordSmall, "the": wordSmall,
	"to": wordSmall, "with": wordSmall,
}

// nameWordGate is the gate to nameWordKinds.
var nameWordGate = gateTo(slices.Collect(maps.Keys(nameWordKinds)))

// hyphenTails are the words in small letters that a hyphen joins to a name
// without being part of it: "Trump-backed", "Putin-era".
var hyphenTails = []string{
	"aided", "allied", "backed", "based", "born", "class", "controlled", "dominated", "era", "esque",
	"flagged", "focused", "free", "funded", "held", "inspired", "issued", "language", "led",
	"like", "linked", "listed", "majority", "mediated", "ness", "organised", "organized", "owned",
	"registered", "related", "ruled", "run", "speaking", "sponsored", "style", "themed", "trained",
	"type", "wide", "winning",
}

// attributeArticles stand before a surname only where a noun follows it: "the Trump
// administration"; attributedNouns follow one without an article too.
var (
	attributeArticles = []string{"a", "an", "the"}
	attributedNouns   = []string{"administration", "administrations", "campaign", "era", "family", "government", "officials", "presidency", "regime"}
)

// bengaliInitials are those that names in Bangladesh open with: Abul Bashar Mohammad,
// Abul Kalam Mohammad. officeShorts are offices of two or three capitals that stand before
// a name and are no nouns of roleNouns; foreignMembers are members of the parliaments of
// Israel and Ireland, which may be initials elsewhere: "Bishop TD Amani".
var (
	bengaliInitials = []string{"ABM", "AFM", "AHM", "AKM", "AMM", "ANM", "ASM", "ATM", "AZM", "KM", "SM"}
	officeShorts    = []string{
		"ADC", "AG", "AIG", "ASI", "CJ", "CJI", "CM", "CS", "DA", "DC", "DI", "DM", "DPP", "EVP", "FM", "GM", "HC", "IG", "IO", "LG", "OC",
		"PC", "PI", "PO", "QC", "SI", "SVP", "UNO", "VC", "VP",
	}
	foreignMembers = []string{"MK", "TD"}
)

// stageNames are the names under which well-known artists and figures go that open with a form
// of address or a rank.
var stageNames = []string{
	"Doctor Who", "Dr Dre", "Dr Phil", "Dr Seuss", "Dr. Dre", "Dr. Phil", "Dr. Seuss", "King Princess", "Lady Bird", "Lady Gaga",
	"Lord Voldemort", "Mr Bean", "Mr Blobby", "Mr. Bean", "Mr. Beast", "Prince Paul", "Queen Latifah", "Sister Souljah",
}

// townBodies open the names of towns as bodies: "City of London".
var townBodies = []string{"Borough", "City", "Municipality", "Town", "Township"}

// fatherWords stand in small letters between a person's name and the father's or the house's.
var fatherWords = []string{"arap", "ka", "ole", "wa"}

// surnameParticles stand in small letters between a first name and a surname and are no words of
// English, innerParticles behind one of them; surnameHeads and particleHeads open a surname that stands
// alone, by themselves and with a particle behind: "Dela Cruz", "De los Reyes", "Van der Linden".
var (
	surnameParticles = []string{
		"bin", "bint", "binte", "binti", "da", "das", "de", "del", "dela", "delas", "della", "delos", "di", "dos", "du", "ibn", "na", "ter",
		"van", "von", "zu",
	}
	innerParticles = []string{"de", "den", "der", "la", "las", "los"}
	surnameHeads   = []string{"Dela", "Delas", "Delos"}
	particleHeads  = []string{"De", "In", "Op", "Van", "Von"}
)

// romanceHeads open names of places, bodies and works in Romance languages, though some of them are
// first names or surnames as well: "Torre de los Ingleses", "Liga Profesional de Fútbol".
var romanceHeads = []string{
	"Banco", "Barrio", "Basilica", "Campo", "Canal", "Casa", "Castillo", "Centre", "Centro", "Cerro", "Chateau", "Château",
	"Ciudad", "Club", "Colonia", "Copa", "Corona", "Corte", "Costa", "Cruz", "Diario", "Domaine", "Estadio", "Estrella", "Feria",
	"Festival", "Fiesta", "Fuerza", "Fuerzas", "Galleria", "Gran", "Guardia", "Hospital", "Isla", "Islas", "Joya", "Lac", "Lago",
	"Laguna", "Liga", "Ligue", "Mar", "Marché", "Mesa", "Mina", "Minas", "Mont", "Monte", "Museo", "Notre", "Nuestra", "Orden",
	"Ordre", "Palacio", "Palais", "Palazzo", "Parque", "Partido", "Pays", "Perla", "Piazza", "Piedra", "Place", "Playa", "Plaza",
	"Pont", "Ponte", "Port", "Porto", "Praia", "Puente", "Puerta", "Puerto", "Punta", "Radio", "Real", "Ribera", "Rio", "Río",
	"San", "Santa", "Santo", "Serie", "Serra", "Sierra", "Sol", "Teatro", "Tierra", "Torre", "Tour", "Universidad", "Val", "Vale",
	"Valle", "Villa", "Ville", "Virgen", "Virgin",
}

// birthNames are the names of Bali that tell who of the children was born first, second and so
// on, and those of houses, behind "I" for a man and "Ni" for a woman.
var birthNames = []string{"Dewa", "Gede", "Gusti", "Kadek", "Ketut", "Komang", "Luh", "Made", "Nengah", "Nyoman", "Putu", "Wayan"}

// virtueNames are first names of Africa and the Philippines that are words of English, so that a
// tagger leaves them out. Other words and verbs that are names, Grant, Mark and Will, are not here.
var virtueNames = []string{
	"Beauty", "Blessing", "Charity", "Cherry", "Comfort", "Favour", "Gift", "Goodluck", "Goodwill", "Happiness", "Innocent", "Joy",
	"Knowledge", "Learnmore", "Lovemore", "Loveness", "Lucky", "Memory", "Mercy", "Moreblessing", "Patience", "Praise", "Precious",
	"Promise", "Prosper", "Rejoice", "Talent", "Thankgod", "Wisdom", "Wiseman",
}

// wherePrepositions stand before places: "in Santiago del Monte".
var wherePrepositions = []string{"around", "at", "in", "near"}

// namePairs are names of two words that stand for one word within other names:
// the "United States Embassy" is the "US Embassy".
var namePairs = [][3]string{
	{"United", "Kingdom", "uk"},
	{"United", "Nations", "un"},
	{"United", "States", "us"},
}

// nameSuffixes are the suffixes of generations that are part of a person's name.
var nameSuffixes = []string{"II", "III", "IV", "Jnr", "Jr", "Jr.", "Snr", "Sr", "Sr."}

// facOpeners are nouns with a capital that stand before the name of a building,
// not behind it as English has it: "Hotel President Wilson", "Fort Bragg".
var facOpeners = []string{"Camp", "Château", "Fort", "Hotel", "Hôtel", "Palazzo", "Stade", "Villa"}

// possessiveNames are the names of firms and places that are possessives, without the
// ending: from general knowledge, the best known of those that newspapers write so.
var possessiveNames = []string{
	"Applebee", "Arby", "Bloomingdale", "Christie", "Debenham", "Denny", "Domino", "Hardee", "Kellogg", "Kohl", "Lloyd", "Lord",
	"Lowe", "Macy", "McDonald", "Moody", "Nando", "Papa John", "Sainsbury", "Sotheby", "St George", "St John", "St. George", "St. John", "Standard & Poor", "Trader Joe", "Wendy",
}

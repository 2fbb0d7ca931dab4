package lede

// The words by which places are known, from general knowledge.

// roadSigns are joined to the numbers of roads by a hyphen, roadNouns stand before them;
// roadPrepositions before their article, and roadFollowers behind them.
var (
	roadSigns        = []string{"I", "SR", "US"}
	roadNouns        = []string{"Highway", "Hwy", "Hwy.", "Interstate", "Route", "Rte.", "Road"}
	roadPrepositions = []string{"along", "at", "between", "from", "near", "of", "off", "on", "onto", "to", "using", "via", "with"}
	roadFollowers    = []string{"dual", "eastbound", "northbound", "road", "southbound", "westbound"}
)

// stormNouns stand before the names of storms, and windWords are in stories of them.
var (
	stormNouns   = []string{"Cyclone", "Hurricane", "Storm", "Superstorm", "Typhoon"}
	stormPlurals = []string{"cyclones", "hurricanes", "typhoons"}
	windWords    = []string{"flooding", "floods", "forecasters", "gale", "gales", "gusts", "landfall", "rain", "rainfall", "weather", "wind", "winds"}
)

// houseNouns end the names of houses and grounds, and railWords those of stops.
var (
	houseNouns = []string{
		"Airport", "Annex", "Annexe", "Arena", "Auditorium", "Barracks", "Buildings", "Cathedral", "Center", "Centre", "Cinema",
		"Expressway", "Hall", "Hospice", "Hospital", "Hotel", "Infirmary", "Library", "Mall", "Memorial", "Mosque", "Motel", "Museum", "Pavilion", "Showroom", "Stadium", "Station",
		"Theatre", "Tower", "Towers", "Warehouse",
	}
	railWords = []string{"BART", "DLR", "LRT", "MRT", "MTR"}
)

// stateShorts are the short forms of states and provinces of North America as they stand behind
// towns.
var stateShorts = []string{
	"Ala.", "Alta.", "Ariz.", "Ark.", "B.C.", "Calif.", "Colo.", "Conn.", "Del.", "Fla.", "Ga.", "Ill.", "Ind.", "Kan.", "Ky.", "La.", "Mass.",
	"Md.", "Mich.", "Minn.", "Miss.", "Mo.", "Mont.", "N.B.", "N.C.", "N.D.", "N.H.", "N.J.", "N.L.", "N.M.", "N.S.", "N.Y.", "Neb.", "Nev.", "Okla.",
	"Ont.", "Ore.", "P.E.I.", "Pa.", "Que.", "R.I.", "S.C.", "S.D.", "Sask.", "Tenn.", "Va.", "Vt.", "W.Va.", "Wash.", "Wis.", "Wyo.",
}

// homeTails are joined by a hyphen to the place that somebody comes from, homeVerbs stand before
// the "in" of a place.
var (
	homeTails = []string{"area", "based", "born", "bred", "educated", "raised"}
	homeVerbs = []string{"based", "born", "live", "lived", "lives", "living", "located", "raised", "resided", "resides", "residing", "situated"}
)

// streetEnds end the names of streets that are one word.
var streetEnds = []string{"gatan", "gränd", "katu", "straat", "strasse", "straße", "vägen"}

// townFollowers are people and things that a town or county has.
var townFollowers = []string{
	"area", "district", "homeowners", "man", "mayor", "pensioner", "residents", "schoolboy", "schoolgirl", "taxpayers", "teenager", "villagers", "voters",
	"woman",
}

// moodNouns stand before the "in" behind which a club is.
var moodNouns = []string{"confidence", "faith", "interest", "interested", "investment", "shares", "stake", "trust"}

// siteFollowers stand behind a place at the end of a clause.
var siteFollowers = []string{",", ".", "after", "at", "on"}

// districtEnds end the names of the districts of Nigeria.
var districtEnds = []string{"LGA", "LGAs"}

// townThings are what a town has and a person has not.
var townThings = []string{"council", "councillors", "downtown", "harbour", "mayor", "outskirts", "population", "residents", "skyline", "streets", "suburbs", "waterfront"}

// streetWords end the names of streets in addresses.
var streetWords = []string{
	"Avenue", "Close", "Court", "Crescent", "Drive", "Grove", "Lane", "Park", "Place", "Rd", "Road", "Square", "St", "Street", "Terrace", "Walk", "Way",
}

// placePeople are the people of a place, and of no person.
var placePeople = []string{"commuters", "councillors", "councilors", "locals", "motorists", "ratepayers", "residents", "townsfolk", "villagers"}

// seats are houses and palaces that stand for the heads of state and government, and for their
// people, who work there.
var seats = []string{
	"Aso Rock", "Blue House", "Buckingham Palace", "Casa Rosada", "Cheong Wa Dae", "Downing Street", "Elysee", "Elysée", "Kensington Palace", "Kremlin",
	"Malacañang", "Malacanang", "No 10", "No. 10", "Number 10", "Pentagon", "Planalto", "State House", "Union Buildings", "Vatican", "White House", "Élysée",
}

// malayBuildings open the names of buildings in Malay and Indonesian.
var malayBuildings = []string{"Bangunan", "Gedung", "Istana", "Masjid", "Menara", "Plaza", "Wisma"}

package lede

// The words by which reread and settleBeside know what a name is, from general knowledge.

// ministerNouns, with "of" or "for", stand before what somebody governs.
var ministerNouns = []string{"minister", "ministers", "ministry"}

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

// courtWords stand before the "Court" of courts of law.
var courtWords = []string{
	"Appeal", "Appeals", "Circuit", "Commercial", "County", "Criminal", "Crown", "District", "Federal", "High", "Juvenile", "Labour", "Magistrate",
	"Magistrates", "Municipal", "Sessions", "Sheriff", "Superior", "Supreme",
}

// lawNouns stand before the numbers of laws and their parts.
var lawNouns = []string{"Act", "Article", "Bill", "Chapter", "Ordinance", "Proposition", "Regulation", "Resolution", "Rule", "Section"}

// houseNouns end the names of houses and grounds, and railWords those of stops.
var (
	houseNouns = []string{
		"Airport", "Annex", "Annexe", "Arena", "Auditorium", "Barracks", "Cathedral", "Center", "Centre", "Cinema", "Hall", "Hospice", "Hospital", "Hotel",
		"Buildings", "Expressway", "Infirmary", "Library", "Mall", "Memorial", "Mosque", "Motel", "Museum", "Pavilion", "Showroom", "Stadium", "Station",
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

// deedOpeners open clauses about the person who is named before.
var deedOpeners = []string{"after", "because", "before", "until", "when", "while"}

// bodyHeads, with "of", open the names of bodies.
var bodyHeads = []string{
	"Alliance", "Association", "Coalition", "Confederation", "Congress", "Federation", "Front", "Guild", "Institute", "League", "Society", "Union",
}

// townGlue stands within the names of English towns, and councilWords before the "Council" of
// such a town.
var (
	townGlue     = []string{"by", "cum", "in", "le", "on", "under", "upon", "with"}
	councilWords = []string{"Community", "Parish", "Town"}
)

// firmHeads run companies or found them; firmOpeners stand before a company's name and not before a
// surname, firmFollowers behind it.
var (
	firmHeads   = []string{"CEO", "CFO", "chair", "chairman", "chief", "company", "executive", "founded", "founder", "heir"}
	firmOpeners = []string{
		"a", "an", "at", "automaker", "bank", "broker", "company", "from", "giant", "her", "his", "in", "its", "maker", "my", "on", "our", "some", "the",
		"their", "this", "your",
	}
	firmFollowers = []string{
		"bonds", "branch", "car", "cars", "computer", "computers", "customers", "dealer", "dealers", "dealership", "employees", "factory", "laptop",
		"laptops", "models", "plant", "plants", "products", "sales", "shareholders", "shares", "showroom", "staff", "stock", "store", "stores", "truck", "trucks",
		"van", "vans", "vehicle", "vehicles", "workers",
	}
)

// postShorts are abbreviated posts that stand behind the name of a place.
var postShorts = []string{"CEC", "DPO", "OCPD", "OCS", "SHO", "SSP"}

// shortOffices are abbreviated offices that are the initials of bodies too, with the words that
// they stand for.
var shortOffices = [][2]string{
	{"AG", "Attorney General"}, {"AG", "Attorney-General"}, {"CAS", "Chief Administrative Secretary"}, {"CEC", "County Executive"}, {"CS", "Cabinet Secretar"},
	{"DC", "Deputy Commissioner"}, {"DC", "District Commissioner"}, {"DCE", "District Chief Executive"}, {"DG", "Director General"}, {"DG", "Director-General"},
	{"PM", "Prime Minister"}, {"PS", "Permanent Secretary"}, {"PS", "Principal Secretary"}, {"RC", "Regional Commissioner"}, {"SG", "Secretary General"},
	{"SG", "Secretary-General"},
}

// streetEnds end the names of streets that are one word.
var streetEnds = []string{"gatan", "gränd", "katu", "straat", "strasse", "straße", "vägen"}

// townFollowers are people and things that a town or county has.
var townFollowers = []string{
	"area", "district", "homeowners", "man", "mayor", "pensioner", "residents", "schoolboy", "schoolgirl", "taxpayers", "teenager", "villagers", "voters",
	"woman",
}

// policeUnits stand behind "Police" in the names of its units.
var policeUnits = []string{
	"Authority", "Battalion", "Board", "Brigade", "Bureau", "Command", "Commission", "Constabulary", "Department", "Dept", "District", "Division", "Federation",
	"Force", "Headquarters", "Office", "Precinct", "Regiment", "Service", "Squad", "Unit",
}

// textNouns, with "of" or "on", open the names of laws and treaties.
var textNouns = []string{"Act", "Charter", "Constitution", "Covenant", "Declaration", "Protocol", "Treaty"}

// moodNouns stand before the "in" behind which a club is.
var moodNouns = []string{"confidence", "faith", "interest", "interested", "investment", "shares", "stake", "trust"}

// townThings are what a town has and a person has not.
var townThings = []string{"council", "councillors", "downtown", "harbour", "mayor", "outskirts", "population", "residents", "skyline", "streets", "suburbs", "waterfront"}

// townHeads, with "of", open the names of towns and counties in full.
var townHeads = []string{"Borough", "City", "County", "District", "Municipality", "Town", "Township", "Village"}

// officeEnds end the names of the bodies of counties.
var officeEnds = []string{"Assembly", "Commission", "Council", "Department", "District", "Executive", "Hospice", "Office", "Schools"}

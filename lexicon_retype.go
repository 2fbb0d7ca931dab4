package lede

// The words by which retype, isNoName and retypeForms know what a name is, from general
// knowledge.

// bareStyles are forms of address that are no name by themselves.
var bareStyles = []string{"Ma'am", "Madam", "Mister", "Sir", "Sirs"}

// diseases are the names in illnesses that are called after persons, illnessNouns
// what stands behind their possessive, and illnessWords what stands before the name.
var (
	diseases     = []string{"Alzheimer", "Asperger", "Crohn", "Hodgkin", "Huntington", "Parkinson", "Tourette"}
	illnessNouns = []string{"disease", "lymphoma", "patient", "patients", "sufferer", "sufferers", "syndrome"}
	illnessWords = []string{"advanced", "and", "from", "had", "has", "have", "of", "onset", "or", "with"}
)

// officeAcronyms are abbreviated offices, which are no bodies where officeLeads stand
// before them: "a former MPA".
var officeAcronyms = []string{
	"CEO", "CEOs", "CFO", "COO", "CTO", "DCE", "DCs", "DM", "IGP", "MCA", "MCAs", "MCE", "MEP", "MEPs", "MLA", "MLAs", "MNA",
	"MNAs", "MP", "MPA", "MPAs", "MPs", "MSP", "MSPs", "SSP", "TD", "TDs",
}

// sureOffices are abbreviated offices that are hardly ever bodies, unless a story says so.
var sureOffices = []string{"CEO", "CFO", "DCE", "DGP", "IGP", "IO", "MCE", "MEC", "OCPD", "SHO"}

var officeLeads = []string{"a", "acting", "an", "area", "every", "ex", "former", "local", "new", "one", "sitting", "suspended"}

// officeOpeners open the names of offices that follow the body they belong to:
// "Treasury Cabinet Secretary", "Leeds City Council Chief Executive".
var officeOpeners = []string{
	"Acting", "Assistant", "Cabinet", "Chief", "Deputy", "Executive", "Managing", "Permanent", "Press", "Prime", "Principal", "Vice",
}

// rankWords are abbreviated ranks, which open no body's name.
var rankWords = []string{
	"ACP", "ASP", "Asst", "Brig", "CI", "CSP", "Capt", "Cllr", "Const", "Cpl", "DCI", "DCP", "DSP", "Insp", "Lt", "Maj", "SP", "SSP", "Sgt", "Supt",
}

// officePrefixes are further abbreviated offices before a name, of the police and of districts in
// South Asia and of courts. They are hardly ever the initials of one.
var officePrefixes = []string{"ADC", "AIG", "ASI", "DGP", "DIG", "DPP", "IGP", "IO", "OC", "SHO", "SI", "UNO"}

// parliaments are one-word names of parliaments, and dioceses end the names of the
// bodies of a church.
var (
	parliaments = []string{"Bundesrat", "Bundestag", "Dáil", "Duma", "Folketing", "Knesset", "Oireachtas", "Rada", "Riksdag", "Seanad", "Sejm", "Storting"}
	dioceses    = []string{"Archdiocese", "Diocese", "Eparchy"}
)

// honours are orders and fellowships behind a name or with "awarded".
var honours = []string{
	"AM", "AO", "CBE", "CMG", "DBE", "DSC", "DSO", "FRS", "GBE", "KBE", "KCMG", "LVO", "MBE", "MVO", "OAM", "OBE", "QSM",
}

// companyTrades are nouns for companies by what they make or sell, as they stand
// before the company's name: "brewer Carlsberg". Some are persons' trades too.
var companyTrades = []string{
	"airline", "automaker", "bookmaker", "brewer", "builder", "carmaker", "carrier", "chipmaker", "conglomerate", "contractor", "developer",
	"distiller", "drugmaker", "energy-supplier", "giant", "grocer", "housebuilder", "insurer", "jeweller", "landlord", "lender", "maker",
	"manufacturer", "miner", "operator", "planemaker", "refiner", "retailer", "shipbuilder", "shipper", "specialist", "start-up", "startup",
	"steelmaker", "subsidiary", "supermarket", "supplier", "truckmaker", "utility", "watchmaker",
}

// companyOffices are offices that companies have and persons have not: "Orvane CEO",
// but not "Trump spokesman".
var companyOffices = []string{
	"ceo", "cfo", "chief executive", "co-founder", "cofounder", "coo", "cto", "founder", "managing director",
}

// userNouns stand before the name under which somebody writes on the web.
var userNouns = []string{"account", "commenter", "handle", "poster", "pseudonym", "streamer", "user", "username"}

// ministerNouns, with "of" or "for", stand before what somebody governs.
var ministerNouns = []string{"minister", "ministers", "ministry"}

// courtWords stand before the "Court" of courts of law.
var courtWords = []string{
	"Appeal", "Appeals", "Circuit", "Commercial", "County", "Criminal", "Crown", "District", "Federal", "High", "Juvenile", "Labour", "Magistrate",
	"Magistrates", "Municipal", "Sessions", "Sheriff", "Superior", "Supreme",
}

// lawNouns stand before the numbers of laws and their parts.
var lawNouns = []string{"Act", "Article", "Bill", "Chapter", "Ordinance", "Proposition", "Regulation", "Resolution", "Rule", "Section"}

// deedOpeners open clauses about the person who is named before.
var deedOpeners = []string{"after", "because", "before", "until", "when", "while"}

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

// policeUnits stand behind "Police" in the names of its units.
var policeUnits = []string{
	"Authority", "Battalion", "Board", "Brigade", "Bureau", "Command", "Commission", "Constabulary", "Department", "Dept", "District", "Division", "Federation",
	"Force", "Headquarters", "Office", "Precinct", "Regiment", "Service", "Squad", "Unit",
}

// textNouns, with "of" or "on", open the names of laws and treaties.
var textNouns = []string{"Act", "Charter", "Constitution", "Covenant", "Declaration", "Protocol", "Treaty"}

// noPeoples are offices that are taken for the names of peoples.
var noPeoples = []string{"Parliamentarian", "Parliamentarians"}

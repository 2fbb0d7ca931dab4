package lede

// The words by which retype and retypeForms know what a name is, from general
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

// malayBuildings open the names of buildings in Malay and Indonesian.
var malayBuildings = []string{"Bangunan", "Gedung", "Istana", "Masjid", "Menara", "Plaza", "Wisma"}

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

// streetWords end the names of streets in addresses.
var streetWords = []string{
	"Avenue", "Close", "Court", "Crescent", "Drive", "Grove", "Lane", "Park", "Place", "Rd", "Road", "Square", "St", "Street", "Terrace", "Walk", "Way",
}

// userNouns stand before the name under which somebody writes on the web.
var userNouns = []string{"account", "commenter", "handle", "poster", "pseudonym", "streamer", "user", "username"}

// seats are houses and palaces that stand for the heads of state and government, and for their
// people, who work there.
var seats = []string{
	"Aso Rock", "Blue House", "Buckingham Palace", "Casa Rosada", "Cheong Wa Dae", "Downing Street", "Elysee", "Elysée", "Kensington Palace", "Kremlin",
	"Malacañang", "Malacanang", "No 10", "No. 10", "Number 10", "Pentagon", "Planalto", "State House", "Union Buildings", "Vatican", "White House", "Élysée",
}

// placePeople are the people of a place, and of no person.
var placePeople = []string{"commuters", "councillors", "councilors", "locals", "motorists", "ratepayers", "residents", "townsfolk", "villagers"}

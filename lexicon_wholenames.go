package lede

// The words by which complete, repair and dropCommon know where names start and end, from general knowledge.

// networks are broadcasters whose stations are called after a channel and a town.
var networks = []string{"ABC", "CBS", "CW", "FOX", "Fox", "NBC", "PBS"}

// peoplePrefixes are joined to the names of creeds and peoples by a hyphen and are part of
// them, so that "neo-Nazis" are not Nazis.
var peoplePrefixes = []string{"afro", "anglo", "neo"}

// eventTails go on with the name of a sports event.
var eventTails = []string{"Championship", "Championships", "Final", "Finals"}

// journalGlue stands between the words of a journal's name.
var journalGlue = []string{"&", ":", "and", "for", "of", "the"}

// latinEnds end the second words of species' names.
var latinEnds = []string{"ans", "arum", "atus", "ella", "ens", "ensis", "icola", "icus", "inus", "ium", "oides", "orum", "osus", "stis", "ulus"}

// commonAcronyms abbreviate common nouns, so that they name no body: from general knowledge,
// those of business, medicine and computing that newspapers leave unexplained.
var commonAcronyms = []string{
	"AI", "ARPU", "B2B", "B2C", "BMI", "CAGR", "CAPEX", "CCTV", "CEO", "CEOs", "CFO", "CGI", "CO2", "CPR",
	"DIY", "DNA", "DVD", "DVDs", "EBIT", "EBITDA", "ECG", "EKG", "ESG", "ETF", "ETFs", "EV", "EVs", "FAQ", "FAQs",
	"FDI", "FX", "GDP", "GMO", "GMOs", "GMT", "GPA", "GPS", "GPU", "GPUs", "HDTV", "ICU", "ICUs", "IED", "IEDs",
	"IPO", "IPOs", "IQ", "ISP", "ISPs", "IVF", "KPI", "KPIs", "LGBT", "LNG", "LPG", "MRI", "NFT",
	"NFTs", "NGO", "NGOs", "OLED", "PC", "PCR", "PCs", "PDF", "POV", "PPE", "PR", "PTSD", "R&D", "RNA",
	"ROI", "SME", "SMEs", "STDs", "SUV", "SUVs", "TV", "TVs", "UAV", "UAVs", "UFO", "UFOs", "URL", "USB",
	"VAT", "VIP", "VIPs", "VPN", "VPNs", "VR", "YoY",
}

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

// townHeads, with "of", open the names of towns and counties in full.
var townHeads = []string{"Borough", "City", "County", "District", "Municipality", "Town", "Township", "Village"}

// countyEnds end the names of places whose bodies are called after them.
var countyEnds = []string{"City", "County", "NI"}

// officeEnds end the names of the bodies of counties.
var officeEnds = []string{"Assembly", "Commission", "Council", "Department", "District", "Executive", "Hospice", "Office", "Schools"}

// chiefMinisters, before "Besar", head the states of Malaysia.
var chiefMinisters = []string{"Menteri", "Mentri"}

// partyLetters are the parties of American lawmakers, as they stand before where these
// come from.
var partyLetters = []string{"D", "I", "R"}

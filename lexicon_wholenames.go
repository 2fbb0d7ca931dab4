package lede

// The words by which complete and dropCommon know names, from general knowledge.

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

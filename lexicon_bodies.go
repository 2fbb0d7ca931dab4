package lede

import (
	"slices"
	"strings"
	"sync"
)

// inWords reports whether word, in any case, is in the sorted table.
func inWords(table []string, word string) bool {
	if !hasCapital(word) {
		_, ok := slices.BinarySearch(table, word)
		return ok
	}
	var buf [24]byte
	if len(word) > len(buf) {
		return false
	}
	for i := range len(word) {
		c := word[i]
		if 'A' <= c && c <= 'Z' {
			c |= 0x20
		}
		buf[i] = c
	}
	_, ok := slices.BinarySearchFunc(table, buf[:len(word)], func(x string, y []byte) int {
		return strings.Compare(x, string(y))
	})
	return ok
}

// hasCapital reports whether word has a capital of ASCII.
func hasCapital(word string) bool {
	for i := range len(word) {
		if 'A' <= word[i] && word[i] <= 'Z' {
			return true
		}
	}
	return false
}

// kindNouns are the nouns behind a name that say what the thing is and that
// writers leave out at later mentions. Not here: "city" and "state", for Mexico
// City is not Mexico and the state of Lagos not Lagos; "party", for there are
// several of each word before it.
var kindNouns = []string{
	"agency", "airlines", "airways", "area", "bank", "canal", "club", "conference", "dam", "desert", "fc",
	"foundation", "group", "holding", "holdings", "hospital", "hotel", "industries", "institute", "international",
	"limited", "motor", "motors", "newspaper", "peninsula", "province", "region", "reservoir", "river",
	"sea", "stadium", "strip", "technologies", "tribe", "university", "valley",
}

// wellKnown are names that mean one thing without having its words or initials,
// one thing a line, its names separated by semicolons. They are the countries
// and bodies that newspapers name in several ways; the names stand as they are
// usual in English papers. A name that stands for several things (CPC, SDP, PA)
// is here only where the other names of its line cannot be meant otherwise.
var wellKnown = []string{
	"US; U.S.A.; United States; United States of America; America; the States",
	"UK; United Kingdom; Britain; Great Britain",
	"UAE; United Arab Emirates; Emirates",
	"UN; United Nations",
	"EU; European Union",
	"DRC; DR Congo; Democratic Republic of Congo; Democratic Republic of the Congo; Congo-Kinshasa",
	"Republic of Congo; Republic of the Congo; Congo-Brazzaville",
	"Ivory Coast; Côte d'Ivoire",
	"Myanmar; Burma",
	"Czech Republic; Czechia",
	"Netherlands; Holland",
	"Turkey; Türkiye",
	"Eswatini; Swaziland",
	"Cape Verde; Cabo Verde",
	"East Timor; Timor-Leste",
	"North Macedonia; Republic of North Macedonia",
	"South Korea; Republic of Korea; ROK; S Korea",
	"North Korea; Democratic People's Republic of Korea; DPRK; N Korea",
	"China; People's Republic of China; PRC",
	"Taiwan; Republic of China; ROC",
	"Russia; Russian Federation",
	"Saudi Arabia; Kingdom of Saudi Arabia; KSA",
	"South Africa; Republic of South Africa; RSA",
	"Papua New Guinea; PNG",
	"New Zealand; NZ; Aotearoa",
	"Bosnia; Bosnia and Herzegovina; Bosnia-Herzegovina",
	"Vatican; Vatican City; Holy See",
	"New York; New York City; NYC",
	"Los Angeles; LA",
	"Washington; Washington DC; Washington, D.C.; DC",
	"Hong Kong; HK",
	"Kyiv; Kiev",
	"Mumbai; Bombay",
	"State Department; US State Department; U.S. State Department; Department of State; US Department of State",
	"Justice Department; US Justice Department; Department of Justice; US Department of Justice; DOJ",
	"Treasury; Treasury Department; US Treasury; US Treasury Department; Department of the Treasury",
	"Pentagon; Defense Department; Department of Defense; US Department of Defense; US Defense Department",
	"Homeland Security; Department of Homeland Security; DHS; Homeland Security Department",
	"Federal Reserve; Fed; US Federal Reserve; Federal Reserve Board",
	"FBI; Federal Bureau of Investigation",
	"CIA; Central Intelligence Agency",
	"NATO; North Atlantic Treaty Organization; North Atlantic Treaty Organisation",
	"WHO; World Health Organization; World Health Organisation",
	"IMF; International Monetary Fund",
	"Republican Party; GOP; Republicans",
	"Democratic Party; Democrats",
	"Labour Party; Labour",
	"Conservative Party; Conservatives; Tory Party; Tories",
	"Liberal Democrats; Lib Dems",
	"Scottish National Party; SNP",
	"African National Congress; ANC",
	"Bharatiya Janata Party; BJP",
	"Reuters; Thomson Reuters",
	"Associated Press; AP; The AP",
	"Agence France-Presse; AFP",
	"New York Times; NYT",
	"Washington Post; WaPo",
	"Manchester United; Man United; Man Utd; Manchester Utd",
	"Manchester City; Man City",
	"Tottenham; Tottenham Hotspur; Spurs",
	"ISIS; ISIL; Islamic State; IS; Daesh",
	"Facebook; FB",
	"X; Twitter",
	"Iran; Islamic Republic of Iran; Islamic Republic",
	"Syria; Syrian Arab Republic",
	"Laos; Lao PDR; Lao People's Democratic Republic",
	"Belarus; Byelorussia",
	"Moldova; Republic of Moldova; Moldavia",
	"Germany; Federal Republic of Germany",
	"Ireland; Republic of Ireland; Irish Republic",
	"Gambia; The Gambia",
	"Burkina Faso; Burkina",
	"Guinea-Bissau; Guinea Bissau",
	"Sao Tome and Principe; Sao Tome",
	"Trinidad and Tobago; Trinidad; T&T",
	"St Kitts and Nevis; Saint Kitts and Nevis; St Kitts",
	"St Lucia; Saint Lucia",
	"St Vincent and the Grenadines; Saint Vincent and the Grenadines; St Vincent",
	"Antigua and Barbuda; Antigua",
	"Samoa; Western Samoa",
	"Solomon Islands; Solomons",
	"Macau; Macao",
	"Palestine; State of Palestine",
	"Kyrgyzstan; Kyrgyz Republic",
	"Slovakia; Slovak Republic",
	"Soviet Union; USSR",
	"Falkland Islands; Falklands; Malvinas",
	"Chennai; Madras",
	"Kolkata; Calcutta",
	"Bengaluru; Bangalore",
	"Thiruvananthapuram; Trivandrum",
	"Kochi; Cochin",
	"Prayagraj; Allahabad",
	"Gurugram; Gurgaon",
	"Vizag; Visakhapatnam",
	"Odisha; Orissa",
	"Puducherry; Pondicherry",
	"Jammu and Kashmir; J&K",
	"Khyber Pakhtunkhwa; KP; KPK",
	"KwaZulu-Natal; KZN",
	"Gqeberha; Port Elizabeth",
	"Johannesburg; Joburg; Jozi",
	"Yangon; Rangoon",
	"Ho Chi Minh City; Saigon",
	"Beijing; Peking",
	"Chattogram; Chittagong",
	"Kuala Lumpur; KL",
	"Malacca; Melaka",
	"Astana; Nur-Sultan",
	"Kharkiv; Kharkov",
	"Odesa; Odessa",
	"Lviv; Lvov",
	"Donbas; Donbass",
	"Derry; Londonderry",
	"Mecca; Makkah",
	"Medina; Madinah",
	"Rio de Janeiro; Rio",
	"Philadelphia; Philly",
	"Las Vegas; Vegas",
	"St Petersburg; Saint Petersburg",
	"New South Wales; NSW",
	"British Columbia; B.C.",
	"Persian Gulf; Arabian Gulf",
	"Middle East; Mideast",
	"UNICEF; United Nations Children's Fund; UN Children's Fund; UN children's agency",
	"UNHCR; UN High Commissioner for Refugees; UN refugee agency; United Nations High Commissioner for Refugees",
	"UNRWA; UN Relief and Works Agency; United Nations Relief and Works Agency",
	"WFP; World Food Programme; World Food Program; UN World Food Programme",
	"OCHA; UN Office for the Coordination of Humanitarian Affairs; UNOCHA",
	"UNDP; UN Development Programme; United Nations Development Programme",
	"UN Security Council; United Nations Security Council; Security Council; UNSC",
	"UN General Assembly; United Nations General Assembly; General Assembly; UNGA",
	"ICC; International Criminal Court",
	"ICJ; International Court of Justice; World Court",
	"IAEA; International Atomic Energy Agency; UN nuclear watchdog",
	"OSCE; Organization for Security and Co-operation in Europe; Organisation for Security and Cooperation in Europe",
	"ECB; European Central Bank",
	"European Commission; EU Commission; EC",
	"AU; African Union",
	"ECOWAS; Economic Community of West African States",
	"SADC; Southern African Development Community",
	"ASEAN; Association of Southeast Asian Nations; Association of South East Asian Nations",
	"SAARC; South Asian Association for Regional Cooperation",
	"CARICOM; Caribbean Community",
	"OPEC; Organization of the Petroleum Exporting Countries",
	"APEC; Asia-Pacific Economic Cooperation",
	"Arab League; League of Arab States",
	"Interpol; International Criminal Police Organization",
	"MSF; Medecins Sans Frontieres; Doctors Without Borders",
	"ICRC; International Committee of the Red Cross",
	"IOM; International Organization for Migration; International Organisation for Migration; UN migration agency",
	"Supreme Court; US Supreme Court; U.S. Supreme Court",
	"Senate; US Senate; U.S. Senate",
	"House of Representatives; US House of Representatives; U.S. House; House",
	"Congress; US Congress; U.S. Congress",
	"Centers for Disease Control and Prevention; CDC; US Centers for Disease Control and Prevention",
	"Food and Drug Administration; FDA; US Food and Drug Administration; U.S. Food and Drug Administration",
	"Environmental Protection Agency; EPA; US Environmental Protection Agency",
	"NASA; National Aeronautics and Space Administration",
	"Federal Aviation Administration; FAA; US Federal Aviation Administration",
	"Immigration and Customs Enforcement; ICE",
	"New York Police Department; NYPD; New York City Police Department",
	"Los Angeles Police Department; LAPD",
	"Metropolitan Police; Met; Met Police; Scotland Yard",
	"Foreign Office; Foreign, Commonwealth and Development Office; FCDO",
	"Downing Street; No 10; Number 10; No. 10",
	"NHS; National Health Service",
	"Bank of England; BoE",
	"HMRC; HM Revenue and Customs; Revenue and Customs",
	"PSNI; Police Service of Northern Ireland",
	"Garda; Garda Síochána; An Garda Síochána; Gardaí",
	"RCMP; Royal Canadian Mounted Police; Mounties",
	"Nigerian National Petroleum Company; NNPC; NNPCL; Nigerian National Petroleum Corporation",
	"Economic and Financial Crimes Commission; EFCC",
	"Department of State Services; DSS; SSS",
	"Eskom; Eskom Holdings",
	"Cosatu; Congress of South African Trade Unions",
	"South African Police Service; SAPS",
	"Isro; Indian Space Research Organisation; ISRO",
	"Niti Aayog; NITI Aayog",
	"Sebi; Securities and Exchange Board of India",
	"AIIMS; All India Institute of Medical Sciences",
	"Pakistan Tehreek-e-Insaf; PTI",
	"Pakistan Muslim League-Nawaz; PML-N; PMLN",
	"Pakistan Peoples Party; PPP; PPPP",
	"Muttahida Qaumi Movement; MQM",
	"Tehreek-e-Taliban Pakistan; TTP; Pakistani Taliban",
	"Islamic Revolutionary Guard Corps; IRGC; Revolutionary Guards; Revolutionary Guard",
	"Hezbollah; Hizbollah; Hizbullah",
	"Houthis; Ansar Allah; Ansarallah",
	"Al-Qaeda; al-Qaida; Al Qaeda",
	"Israel Defense Forces; IDF; Israel Defence Forces; Israeli Defense Forces",
	"Trinamool Congress; TMC; All India Trinamool Congress; Trinamool",
	"Aam Aadmi Party; AAP",
	"Rashtriya Swayamsevak Sangh; RSS",
	"Communist Party of India (Marxist); CPI(M); CPM; CPI-M",
	"UMNO; United Malays National Organisation",
	"PAS; Parti Islam Se-Malaysia",
	"DAP; Democratic Action Party",
	"Bersatu; Parti Pribumi Bersatu Malaysia",
	"PKR; Parti Keadilan Rakyat; Keadilan",
	"Malaysian Anti-Corruption Commission; MACC",
	"Comelec; Commission on Elections",
	"Kuomintang; KMT; Nationalist Party",
	"Chinese Communist Party; CCP; Communist Party of China; CPC",
	"People's Liberation Army; PLA",
	"ZANU-PF; Zanu PF; Zimbabwe African National Union-Patriotic Front",
	"Swapo; South West Africa People's Organisation",
	"Sinn Fein; Sinn Féin",
	"Democratic Unionist Party; DUP",
	"Alternative for Germany; AfD; Alternative für Deutschland",
	"Christian Democratic Union; CDU; Christian Democrats",
	"Social Democratic Party of Germany; SPD; Social Democrats",
	"National Rally; Rassemblement National; RN",
	"Law and Justice; PiS",
	"Five Star Movement; 5-Star Movement; M5S",
	"Workers' Party; PT; Partido dos Trabalhadores",
	"FARC; Revolutionary Armed Forces of Colombia",
	"Liberal National Party; LNP",
	"Australian Labor Party; Labor; ALP; Labor Party",
	"TASS; Tass; ITAR-TASS",
	"Wall Street Journal; WSJ",
	"Financial Times; FT",
	"BBC; British Broadcasting Corporation; Beeb",
	"General Motors; GM",
	"General Electric; GE",
	"Volkswagen; VW",
	"JPMorgan Chase; JPMorgan; JP Morgan; J.P. Morgan",
	"Goldman Sachs; Goldman",
	"Bank of America; BofA",
	"Hewlett-Packard; HP",
	"Coca-Cola; Coke",
	"PwC; PricewaterhouseCoopers",
	"EY; Ernst & Young",
	"Marks & Spencer; Marks and Spencer; M&S",
	"TSMC; Taiwan Semiconductor Manufacturing Company; Taiwan Semiconductor Manufacturing Co",
	"NYSE; New York Stock Exchange",
	"FIFA; Fédération Internationale de Football Association",
	"IOC; International Olympic Committee",
	"BCCI; Board of Control for Cricket in India; Indian cricket board",
	"Barcelona; FC Barcelona; Barca; Barça",
	"Real Madrid; Real",
	"Atletico Madrid; Atletico; Atlético",
	"Bayern Munich; Bayern",
	"Borussia Dortmund; Dortmund",
	"Juventus; Juve",
	"Inter Milan; Inter; Internazionale",
	"Paris Saint-Germain; PSG; Paris St-Germain; Paris St Germain",
	"Wolverhampton Wanderers; Wolves",
	"West Bromwich Albion; West Brom",
	"West Ham United; West Ham",
	"Newcastle United; Newcastle",
	"Brighton & Hove Albion; Brighton; Brighton and Hove Albion",
	"Queens Park Rangers; QPR",
	"Nottingham Forest; Forest",
	"Aston Villa; Villa",
	"Hibernian; Hibs",
	"Heart of Midlothian; Hearts",
	"Mamelodi Sundowns; Sundowns",
	"Kaizer Chiefs; Chiefs; Amakhosi",
	"Orlando Pirates; Pirates; Bucs",
	"Bafana Bafana; Bafana",
	"Royal Challengers Bengaluru; RCB; Royal Challengers Bangalore",
	"Chennai Super Kings; CSK",
	"Kolkata Knight Riders; KKR",
	"Massachusetts Institute of Technology; MIT",
	"University of California, Los Angeles; UCLA",
	"London School of Economics; LSE; London School of Economics and Political Science",
	"University of Oxford; Oxford University",
	"University of Cambridge; Cambridge University",
	"University of the Witwatersrand; Wits University; Wits",
	"Jawaharlal Nehru University; JNU",
	"Covid-19; Covid; COVID; coronavirus",
	"World War II; Second World War; World War Two; WWII; WW2",
	"World War I; First World War; World War One; WWI; WW1; Great War",
	"Affordable Care Act; Obamacare; ACA",
}

// aliases maps the key of each name of wellKnown to the number of its thing.
var aliases = sync.OnceValue(func() map[uint64]int {
	m := make(map[uint64]int, 4*len(wellKnown))
	for i, line := range wellKnown {
		for name := range strings.SplitSeq(line, ";") {
			m[aliasKey(name)] = i
		}
	}
	return m
})

// aliasKey returns the key of a name of wellKnown, as [linker.key] makes it.
func aliasKey(name string) uint64 {
	l := linker{w: &work{}}
	l.w.text = strings.TrimSpace(name)
	l.w.tokens, _ = tokenize(l.w.text, []unit{{end: int32(len(l.w.text))}})
	l.readWords(nameSpan{last: int32(len(l.w.tokens)), typ: nameOrg})
	return l.key(l.words, nameOrg, "")
}

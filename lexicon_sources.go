package lede

// Words by which the source of a quote is told apart: what kind of source it is
// and, where the word says so, whether a man or a woman. All are English, in small
// letters, put together by hand from the roles and things that newspapers of
// several countries quote; each table is sorted.

// manNouns are words of this kind: a word that names a man, the head of a source such as "the congressman".
var manNouns = []string{
	"alderman", "assemblyman", "barman", "baron", "boy", "boyfriend", "bridegroom", "brother",
	"brother-in-law", "businessman", "cameraman", "chairman", "clergyman", "congressman", "councilman",
	"count", "craftsman", "dad", "duke", "emperor", "ex-boyfriend", "ex-husband", "father", "father-in-law",
	"fireman", "fisherman", "foreman", "frontman", "gentleman", "godfather", "godson", "grandad",
	"grandfather", "grandson", "gunman", "half-brother", "headmaster", "helmsman", "husband", "imam", "king",
	"lad", "landlord", "lawman", "lord", "mailman", "man", "marksman", "middleman", "milkman", "monk",
	"nephew", "newsman", "nobleman", "patriarch", "policeman", "pope", "prince", "salesman", "schoolboy",
	"serviceman", "showman", "son", "son-in-law", "spokesman", "sportsman", "statesman", "stepbrother",
	"stepfather", "stepson", "strongman", "sultan", "tribesman", "uncle", "vice-chairman", "waiter",
	"weatherman", "widower", "workman",
}

// womanNouns are words of this kind: a word that names a woman, the head of a source such as "the actress".
var womanNouns = []string{
	"actress", "alderwoman", "assemblywoman", "aunt", "ballerina", "baroness", "bride", "businesswoman",
	"camerawoman", "chairwoman", "comedienne", "congresswoman", "councilwoman", "countess", "dame",
	"daughter", "daughter-in-law", "duchess", "empress", "ex-girlfriend", "ex-wife", "fiancée", "forewoman",
	"frontwoman", "girl", "girlfriend", "godmother", "granddaughter", "grandmother", "half-sister",
	"headmistress", "heiress", "heroine", "hostess", "housewife", "lady", "landlady", "maid", "midwife",
	"mistress", "mom", "mother", "mother-in-law", "mum", "niece", "nun", "policewoman", "princess", "queen",
	"saleswoman", "schoolgirl", "servicewoman", "sister", "sister-in-law", "spokeswoman", "sportswoman",
	"stateswoman", "stepdaughter", "stepmother", "stepsister", "vice-chairwoman", "waitress", "widow", "wife",
	"woman",
}

// spokesNouns are words of this kind: a word for one who speaks for another: whoever "a spokesman for Mr Abe" is, it is not Mr Abe.
var spokesNouns = []string{
	"mouthpiece", "rep", "representative", "representatives", "spokeperson", "spokesman", "spokesmen",
	"spokespeople", "spokesperson", "spokespersons", "spokeswoman", "spokeswomen", "surrogate", "surrogates",
}

// personNouns are words of this kind: a role or description that can be the head of a source of one person: "the minister", "a neighbour".
var personNouns = []string{
	"academic", "accountant", "activist", "actor", "administrator", "admiral", "adviser", "advisor",
	"advocate", "agent", "aide", "ally", "ambassador", "analyst", "anchor", "anchorman", "animator",
	"announcer", "anthropologist", "applicant", "archaeologist", "archbishop", "architect", "artist",
	"assistant", "associate", "astronaut", "astronomer", "athlete", "attendant", "attendee", "attorney",
	"auditor", "author", "ayatollah", "backbencher", "baker", "banker", "barrister", "bassist", "batsman",
	"batter", "billionaire", "biographer", "biologist", "bishop", "blogger", "boss", "bowler", "boxer",
	"broadcaster", "broker", "builder", "businessperson", "butcher", "buyer", "bystander", "caller",
	"candidate", "captain", "cardinal", "caregiver", "carer", "cartoonist", "celebrity", "centre-back", "ceo",
	"chair", "chairholder", "chairperson", "challenger", "champion", "chancellor", "chaplain", "chef",
	"chemist", "chief", "child", "choreographer", "clergy", "cleric", "clerk", "climatologist", "climber",
	"co-author", "co-chair", "co-founder", "co-owner", "co-star", "coach", "colleague", "collector",
	"colonel", "columnist", "comedian", "comic", "commander", "commentator", "commenter", "commissioner",
	"commuter", "competitor", "composer", "conductor", "congressperson", "conservative", "constable",
	"consultant", "contestant", "contractor", "convict", "coordinator", "coroner", "correspondent",
	"cosmonaut", "councillor", "councilor", "councilperson", "counsel", "counsellor", "counselor",
	"counterpart", "cousin", "creator", "cricketer", "critic", "curator", "customer", "cyclist", "dancer",
	"dean", "defendant", "defender", "delegate", "democrat", "demonstrator", "dentist", "deputy", "designer",
	"detective", "developer", "diarist", "dictator", "dietitian", "diplomat", "director", "dissident",
	"doctor", "donor", "driver", "drummer", "economist", "editor", "educator", "elder", "emir", "employee",
	"employer", "engineer", "entertainer", "entrepreneur", "environmentalist", "envoy", "epidemiologist",
	"ethicist", "ex-minister", "ex-president", "executive", "expert", "explorer", "fact-checker", "fan",
	"farmer", "figure", "filmmaker", "financier", "firefighter", "fisher", "footballer", "forecaster",
	"foreigner", "forward", "founder", "friend", "front-bencher", "front-runner", "frontrunner", "general",
	"geologist", "goalkeeper", "goalscorer", "golfer", "governor", "graduate", "grandchild", "grandparent",
	"guard", "guest", "guitarist", "hairdresser", "head", "headliner", "headteacher", "heckler", "hero",
	"historian", "host", "hotelier", "human", "humorist", "hunter", "immigrant", "incumbent", "independent",
	"individual", "industrialist", "inmate", "insider", "inspector", "instructor", "insurgent", "intern",
	"interpreter", "interviewee", "interviewer", "inventor", "investigator", "investor", "jeweller",
	"jihadist", "jockey", "journalist", "judge", "juror", "justice", "keeper", "labourer", "lawmaker",
	"lawyer", "leader", "lecturer", "legislator", "liberal", "librarian", "lieutenant", "linguist",
	"lobbyist", "local", "magistrate", "magnate", "major", "manager", "marine", "marshal", "mathematician",
	"mayor", "mayor-elect", "mechanic", "medalist", "medallist", "mediator", "medic", "member", "mentor",
	"merchant", "meteorologist", "microbiologist", "midfielder", "migrant", "militant", "millionaire",
	"miner", "minister", "missionary", "moderator", "mogul", "monarch", "mp", "msp", "musician", "narrator",
	"naturalist", "negotiator", "neighbor", "neighbour", "neurologist", "neuroscientist", "neurosurgeon",
	"newcomer", "newlywed", "nominee", "novelist", "nurse", "nutritionist", "observer", "occupant", "officer",
	"official", "ombudsman", "oncologist", "onlooker", "operative", "operator", "opponent", "organiser",
	"organizer", "outfielder", "owner", "paediatrician", "painter", "paramedic", "parent", "parliamentarian",
	"participant", "partner", "passenger", "passer-by", "pastor", "patient", "patron", "pediatrician", "peer",
	"pensioner", "performer", "person", "petitioner", "pharmacist", "philanthropist", "philosopher",
	"photographer", "physician", "physicist", "pianist", "pilot", "pitcher", "plaintiff", "planner", "player",
	"playmaker", "playwright", "poet", "policymaker", "politician", "pollster", "pontiff", "premier",
	"presenter", "president", "president-elect", "priest", "principal", "prisoner", "producer", "prof",
	"professor", "programmer", "promoter", "prosecutor", "prospector", "protester", "protestor",
	"psychiatrist", "psychologist", "publicist", "publisher", "pundit", "pupil", "quarterback", "questioner",
	"quizmaster", "rabbi", "racer", "ranger", "rapper", "reader", "realtor", "rebel", "receptionist",
	"recruiter", "rector", "referee", "reformer", "refugee", "regulator", "relative", "reporter",
	"republican", "rescuer", "researcher", "resident", "respondent", "restaurateur", "retailer", "retiree",
	"reviewer", "rider", "rival", "runner", "runner-up", "sailor", "scholar", "scientist", "screenwriter",
	"sculptor", "secretary", "secretary-general", "seller", "senator", "sergeant", "settler", "sheikh",
	"shepherd", "sheriff", "shopkeeper", "shopper", "sibling", "singer", "skater", "skier", "skipper",
	"sociologist", "soldier", "solicitor", "songwriter", "speaker", "specialist", "speechwriter", "sprinter",
	"staffer", "star", "statistician", "stepparent", "storekeeper", "strategist", "striker", "student",
	"suffragan", "superintendent", "supervisor", "supporter", "surgeon", "survivor", "suspect", "swimmer",
	"taoiseach", "teacher", "teammate", "technician", "teenager", "tenant", "tenor", "therapist", "toddler",
	"tourist", "trader", "trainee", "trainer", "traveler", "traveller", "treasurer", "trustee", "tycoon",
	"umpire", "under-secretary", "undersecretary", "user", "vet", "veteran", "veterinarian", "vicar",
	"vice-captain", "vice-chair", "vice-president", "viceroy", "victim", "viewer", "villager", "virologist",
	"visitor", "volunteer", "voter", "warden", "warrior", "whistleblower", "winger", "winner", "witness",
	"worker", "wrestler", "writer", "youngster", "youth", "zoologist",
}

// groupNouns are words of this kind: a word for several people that is no plural by its ending, or that stands for a crowd: "the crowd".
var groupNouns = []string{
	"all", "audience", "backers", "bandmates", "both", "businessmen", "children", "choir", "clergy",
	"congregation", "congressmen", "councilmen", "couple", "critics", "crowd", "customers", "dozens", "duo",
	"eight", "everyone", "family", "fans", "few", "firefighters", "firemen", "fishermen", "five", "foes",
	"four", "grandparents", "gunmen", "half", "hundreds", "kin", "lawmakers", "locals", "majority", "many",
	"members", "men", "millions", "mob", "most", "mourners", "mps", "neighbors", "neighbours", "nine",
	"onlookers", "opponents", "others", "pair", "panelists", "parents", "passers-by", "pc", "people",
	"percent", "police", "policemen", "policewomen", "protesters", "public", "relatives", "residents",
	"respondents", "rivals", "scores", "servicemen", "seven", "several", "siblings", "six", "some",
	"sportsmen", "statesmen", "supporters", "survivors", "teammates", "ten", "thousands", "three",
	"tribesmen", "trio", "troops", "twins", "two", "viewers", "villagers", "voters", "women", "youths",
}

// bodyNouns are words of this kind: a word for a company, an office of state, a party, a paper: the head of "the ministry".
var bodyNouns = []string{
	"academy", "administration", "agency", "airline", "airport", "alliance", "arm", "army", "assembly",
	"association", "authorities", "authority", "automaker", "bank", "board", "body", "brand", "brewer",
	"brokerage", "bundestag", "bureau", "business", "cabinet", "campaign", "carmaker", "carrier", "cartel",
	"center", "centre", "chain", "chamber", "charity", "church", "city", "clinic", "club", "co-op",
	"coalition", "college", "commission", "committee", "community", "company", "confederation", "conference",
	"conglomerate", "congress", "consortium", "consulate", "consultancy", "cooperative", "corporation",
	"council", "country", "county", "court", "daily", "defence", "defense", "delegation", "department",
	"directorate", "district", "division", "embassy", "enterprise", "establishment", "exchange", "factory",
	"federation", "firm", "force", "foundation", "franchise", "front", "fund", "garda", "giant", "giants",
	"government", "group", "guild", "gym", "hospital", "hotel", "house", "institute", "institution",
	"insurer", "junta", "jury", "kremlin", "lab", "label", "laboratory", "league", "legislature", "lender",
	"lobby", "magazine", "maker", "management", "manufacturer", "ministry", "mission", "monarchy", "monitor",
	"mosque", "movement", "municipality", "museum", "nation", "navy", "network", "newspaper", "newswire",
	"ngo", "non-profit", "nonprofit", "office", "opposition", "orchestra", "organisation", "organization",
	"outfit", "outlet", "panel", "paper", "parish", "parliament", "partnership", "party", "patrol",
	"platform", "podium", "politburo", "practice", "presidency", "press", "prosecution", "province",
	"publication", "regime", "regiment", "registry", "republic", "restaurant", "retailer", "school",
	"secretariat", "senate", "service", "shop", "side", "site", "society", "squad", "start-up", "startup",
	"state", "station", "store", "studio", "supermarket", "supplier", "syndicate", "system", "tabloid",
	"taskforce", "team", "thinktank", "town", "tribunal", "troupe", "trust", "union", "unit", "university",
	"utility", "village", "watchdog", "webpage", "website", "weekly", "wing", "wire", "zoo",
}

// documentNouns are words of this kind: a word for something written, filmed or said before, the head of "the report".
var documentNouns = []string{
	"abstract", "account", "ad", "advert", "advertisement", "advisory", "affidavit", "agenda", "agreement",
	"amendment", "analysis", "annex", "announcement", "appeal", "application", "article", "assessment",
	"audit", "autobiography", "banner", "bill", "biography", "blog", "book", "brief", "briefing", "broadcast",
	"brochure", "bulletin", "byelaws", "bylaws", "cable", "caption", "card", "catalogue", "census",
	"certificate", "chapter", "charge", "chart", "charter", "circular", "clause", "clip", "code", "column",
	"comment", "commentary", "comments", "communique", "communiqué", "complaint", "constitution", "contract",
	"convention", "correction", "correspondence", "curriculum", "data", "database", "deal", "decision",
	"declaration", "decree", "deposition", "description", "diary", "dictionary", "directive", "disclaimer",
	"disclosure", "document", "documentary", "documents", "dossier", "draft", "e-mail", "e-mails", "edict",
	"editorial", "email", "emails", "entry", "essay", "estimate", "estimates", "evaluation", "evidence",
	"exhibit", "factsheet", "feature", "figures", "file", "files", "filing", "filings", "finding", "findings",
	"flier", "flyer", "footage", "footnote", "forecast", "form", "graffiti", "guidance", "guide",
	"guidelines", "handbook", "handout", "headline", "headlines", "history", "hymn", "index", "indictment",
	"injunction", "inquiry", "inscription", "insert", "instruction", "instructions", "invitation", "invoice",
	"itinerary", "judgement", "judgment", "law", "lawsuit", "leaflet", "legend", "legislation", "letter",
	"letters", "listing", "log", "logo", "lyric", "lyrics", "manifesto", "manual", "manuscript", "map",
	"masthead", "memo", "memoir", "memoirs", "memorandum", "menu", "message", "messages", "minutes",
	"monologue", "motion", "motto", "narration", "narrative", "newsletter", "note", "notebook", "notes",
	"notice", "notification", "novel", "oath", "obituary", "op-ed", "opinion", "order", "ordinance",
	"outline", "page", "pamphlet", "pamphlets", "paragraph", "passage", "passages", "petition", "piece",
	"placard", "plan", "plaque", "play", "pledge", "poem", "policy", "poll", "polls", "post", "postcard",
	"poster", "posting", "posts", "prayer", "preface", "presentation", "proclamation", "profile", "programme",
	"prologue", "proposal", "prospectus", "protocol", "proverb", "psalm", "questionnaire", "reading",
	"readout", "recommendation", "record", "recording", "records", "referendum", "register", "regulation",
	"regulations", "release", "releases", "reply", "report", "reports", "research", "resolution", "response",
	"results", "review", "reviews", "rule", "rules", "ruling", "runes", "saying", "schedule", "screen",
	"screenshot", "script", "section", "sentence", "sheet", "sign", "signs", "slide", "slogan", "song",
	"spot", "statement", "statements", "statistics", "statute", "story", "studies", "study", "subtitle",
	"suit", "summary", "summons", "survey", "surveys", "syllabus", "tape", "telegram", "template", "terms",
	"testament", "testimony", "text", "texts", "thesis", "tome", "trailer", "transcript", "transcripts",
	"translation", "treatise", "treaty", "tweet", "tweets", "update", "updates", "verdict", "verse",
	"version", "video", "videos", "voice-over", "voiceover", "warning", "warrant", "webcast", "wikipedia",
	"will", "wording", "writ", "writings",
}

// anonymousNouns are words of this kind: a person of whom a paper that gives no name says only that he knows: "a senior official".
var anonymousNouns = []string{
	"adviser", "advisor", "aide", "ally", "associate", "attendee", "commander", "confidant", "confidante",
	"consultant", "diplomat", "donor", "employee", "executive", "friend", "informant", "insider", "lawmaker",
	"leader", "member", "minister", "officer", "official", "operative", "participant", "person", "source",
	"staffer", "strategist",
}

// unnamedNouns are words of this kind: a word that says by itself that no name will be given.
var unnamedNouns = []string{
	"informant", "informants", "insider", "insiders", "leaker", "source", "sources", "whistleblower",
}

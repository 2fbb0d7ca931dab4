package lede

// The tables of the roles: what people are, and the words at which a phrase that
// says so ends. All are in small letters but the abbreviations, and sorted.

// roleNouns are nouns for what people are and do. They are the words of WordNet
// 3.1 below its "person" (first sense, WordNet licence) that occur in the
// Reuters, BBC and Worldwide newswire texts, without those that are as often
// adjectives or names or that say what somebody thinks of a person, and with
// offices, sports and trades that are newer than it or hyphenated.
var roleNouns = []string{
	"abbot", "absentee", "academic", "academician", "accomplice", "accountant", "accuser", "acp",
	"acquirer", "activist", "actor", "actor-director", "actress", "actuary", "addict", "adjudicator",
	"adman", "admin", "administrator", "administrator-general", "admiral", "admirer", "adolescent",
	"adoptee", "adult", "adventurer", "adversary", "advertiser", "adviser", "advisor", "advisor-general",
	"advocate", "affiliate", "aficionado", "agent", "aggressor", "agitator", "agronomist", "aide",
	"alderman", "alderwoman", "alhaji", "all-rounder", "allrounder", "alumna", "alumnus", "ambassador",
	"ambassador-at-large", "ambassador-designate", "ameer", "amir", "amputee", "anaesthetist", "analyst",
	"anarchist", "anchor", "anchorman", "anchorwoman", "animator", "announcer", "antagonist",
	"anthropologist", "apologist", "apparatchik", "appellant", "applicant", "apprentice", "arbitrager",
	"arbitrageur", "arbitrator", "archaeologist", "archbishop", "archdeacon", "archeologist", "archer",
	"architect", "archivist", "arranger", "artisan", "artist", "artiste", "asp", "assailant",
	"assemblyman", "assemblywoman", "assessor", "assistant", "associate", "astrologer", "astronaut",
	"astronomer", "astrophysicist", "atheist", "athlete", "attache", "attaché", "attacker", "attendant",
	"attendee", "attorney", "attorney-general", "auctioneer", "auditor", "auditor-general", "aunt",
	"auntie", "aunty", "author", "autocrat", "aviator", "ayatollah", "baby", "babysitter", "bachelor",
	"backbencher", "backer", "bailor", "baker", "ballerina", "bandleader", "bandmate", "banker",
	"barangay-captain", "baron", "baroness", "barrister", "bartender", "bassist", "batman", "batsman",
	"batter", "bearer", "beat-officer", "beautician", "beekeeper", "beginner", "begum", "believer",
	"benefactor", "beneficiary", "besar", "biker", "billionaire", "biochemist", "biographer",
	"biologist", "biotechnologist", "bishop", "blacksmith", "blogger", "bloke", "boatman", "boatswain",
	"bodyguard", "bombardier", "bondholder", "booker", "bookkeeper", "bookmaker", "bookseller",
	"borrower", "boss", "bowler", "boxer", "boy", "boyfriend", "breadwinner", "brewer", "bricklayer",
	"bride", "bridesmaid", "brigadier", "brigadier-general", "briton", "broadcaster", "broker",
	"broker-dealer", "brother", "brother-in-law", "bullfighter", "bureaucrat", "burglar", "businessman",
	"businessperson", "businesswoman", "busker", "butcher", "butler", "buyer", "bystander", "cabbie",
	"cabinet-secretary", "caddie", "cadet", "caller", "cameraman", "campaigner", "candidate",
	"canvasser", "capitalist", "captain", "captive", "cardinal", "caregiver", "carer", "caretaker",
	"carpenter", "carrier", "cartoonist", "cashier", "casualty", "caterer", "celebrity", "cellist",
	"centrist", "centurion", "ceo", "cfo", "chair", "chairlady", "chairman", "chairperson", "chairwoman",
	"challenger", "champion", "chancellor", "chancellor-elect", "chaplain", "chauffeur", "cheerleader",
	"chef", "chef-patron", "chemist", "chief", "chieftain", "chieftainess", "child", "chiropractor",
	"choice", "choreographer", "chowkidar", "churchwarden", "cinematographer", "cio", "ciso", "citizen",
	"civilian", "classmate", "cleaner", "clergyman", "cleric", "clerk", "client", "climber", "clinician",
	"clown", "clubman", "cmo", "co-author", "co-captain", "co-ceo", "co-chair", "co-chairman",
	"co-chairwoman", "co-coach", "co-creator", "co-defendant", "co-director", "co-ed", "co-editor",
	"co-executive", "co-founder", "co-host", "co-leader", "co-ordinator", "co-organiser", "co-organizer",
	"co-owner", "co-pilot", "co-president", "co-producer", "co-star", "co-worker", "co-writer", "coach",
	"coachman", "coastguard", "coauthor", "cofounder", "collaborator", "colleague", "collector",
	"colonel", "columnist", "comedian", "comic", "commandant", "commander", "commander-in-chief",
	"commentator", "commissioner", "commissioner-general", "committeeman", "committeewoman", "commodore",
	"communist", "companion", "compatriot", "competitor", "composer", "comptroller",
	"comptroller-general", "comrade", "conciliator", "conductor", "confectioner", "confidant",
	"confidante", "congressman", "congressperson", "congresswoman", "conqueror", "conservationist",
	"conservator", "consort", "constable", "constituent", "constitutionalist", "consul", "consultant",
	"contender", "contestant", "contractor", "contrarian", "contributor", "controller", "convener",
	"convenor", "convict", "coo", "cook", "coordinator", "cop", "copywriter", "cornerback", "cornishman",
	"coroner", "corporal", "correspondent", "councillor", "councillor-elect", "councilman",
	"councilmember", "councilor", "councilwoman", "counsel", "counsellor", "counselor", "counterpart",
	"countess", "courier", "cousin", "cowboy", "crank", "creative", "creator", "creditor", "crewman",
	"crewmember", "cricketer", "criminal", "critic", "crony", "crooner", "crusader", "cto", "curate",
	"curator", "custodian", "customer", "cyclist", "czar", "dad", "dancer", "daughter",
	"daughter-in-law", "dce", "dcp", "dcs", "deacon", "dealer", "dean", "debater", "debutant",
	"debutante", "decathlete", "decorator", "defector", "defenceman", "defendant", "defender",
	"defenseman", "delegate", "demagogue", "democrat", "demographer", "demonstrator", "dentist",
	"depositor", "deputy", "dermatologist", "designer", "detainee", "detective", "detractor",
	"developer", "dg", "dgp", "diarist", "dictator", "dietician", "dietitian", "dignitary", "diplomat",
	"director", "director-general", "disciple", "dispatcher", "dissenter", "dissident", "distiller",
	"distributor", "diva", "diver", "divorcee", "dj", "doc", "doctor", "documentarian", "donor",
	"doorman", "dpp", "dramatist", "driver", "dropout", "drummer", "dsp", "duchess", "duke", "dutchman",
	"dyer", "earl", "ecologist", "economist", "editor", "editor-in-chief", "educationalist",
	"educationist", "educator", "elder", "electrician", "emcee", "emerita", "emeritus", "emir",
	"emissary", "emperor", "employee", "employer", "empress", "emulator", "endorser", "enforcer",
	"engineer", "englishman", "englishwoman", "enlistee", "entertainer", "enthusiast", "entomologist",
	"entrepreneur", "environmentalist", "envoy", "epidemiologist", "escort", "ethicist", "ethnographer",
	"ethnologist", "evangelist", "evp", "ex-boyfriend", "ex-chairman", "ex-chief", "ex-coach",
	"ex-girlfriend", "ex-governor", "ex-husband", "ex-leader", "ex-manager", "ex-mayor", "ex-minister",
	"ex-mp", "ex-partner", "ex-premier", "ex-president", "ex-secretary", "ex-senator", "ex-soldier",
	"ex-wife", "examiner", "excavator", "exec", "executive", "expat", "expatriate", "expert", "explorer",
	"exporter", "extremist", "eye-witness", "eyewitness", "farmer", "farmhand", "farmworker",
	"fashionista", "father", "father-in-law", "father-of-four", "father-of-three", "father-of-two",
	"federalist", "fellow", "feminist", "ferryman", "fiance", "fiancee", "fiancé", "fiancée",
	"fiduciary", "fielder", "fighter", "figure", "figurehead", "filmmaker", "finalist", "financier",
	"firebrand", "firefighter", "fireman", "firewoman", "fisherman", "fisherwoman", "fishmonger",
	"fixer", "flanker", "flatmate", "flautist", "flutist", "fly-half", "flyhalf", "folklorist",
	"follower", "footballer", "foreigner", "foreman", "forester", "forward", "founder",
	"founder-director", "freelancer", "frenchman", "frenchwoman", "friend", "front-runner",
	"frontbencher", "frontman", "frontrunner", "frontwoman", "fugitive", "full-back", "fullback",
	"functionary", "fundamentalist", "funder", "fundraiser", "futurist", "gaffer", "gallerist",
	"gambler", "gamekeeper", "gamer", "gangster", "garda", "gardener", "gastroenterologist", "general",
	"geneticist", "geographer", "geologist", "geophysicist", "girl", "girlfriend", "gladiator",
	"glassmaker", "glazer", "goalie", "goalkeeper", "goalscorer", "godfather", "goldsmith", "golfer",
	"goon", "governess", "governor", "governor-elect", "governor-general", "gp", "graduate", "gran",
	"grandad", "grandchild", "granddad", "granddaughter", "grandfather", "grandma", "grandmother",
	"grandpa", "grandparent", "grandson", "granny", "great-granddaughter", "great-grandson", "griot",
	"grocer", "groom", "groundsman", "guarantor", "guard", "guardian", "guardsman", "guerilla",
	"guerrilla", "guest", "guide", "guitarist", "gunman", "gunner", "guru", "gymnast", "gynaecologist",
	"gynecologist", "hacker", "haematologist", "hairdresser", "half-brother", "half-sister", "halfback",
	"hangman", "harpist", "havildar", "hawker", "head", "head-constable", "head-teacher", "headman",
	"headmaster", "headmistress", "headteacher", "healer", "heartthrob", "heavyweight", "heir", "helper",
	"henchman", "heptathlete", "herbalist", "herder", "herdsman", "hero", "heroine", "hiker",
	"historian", "hitchhiker", "hitmaker", "hitman", "holder", "homebuilder", "homemaker", "homeowner",
	"hopeful", "horticulturalist", "horticulturist", "host", "hostage", "hostess", "hotelier",
	"hotelkeeper", "housebuilder", "houseguest", "householder", "housemaster", "housemate", "housewife",
	"humanist", "humanitarian", "humorist", "hunter", "huntsman", "hurdler", "husband", "hydrologist",
	"hygienist", "hypnotist", "icon", "idealist", "ideologue", "igp", "illustrator", "imam", "immigrant",
	"immunologist", "importer", "impostor", "impresario", "impressionist", "incumbent", "inductee",
	"industrialist", "infant", "infantryman", "infielder", "influencer", "informant", "informer",
	"inmate", "innkeeper", "innovator", "inpatient", "insider", "inspector", "inspector-general",
	"instructor", "insurgent", "intellectual", "interlocutor", "intermediary", "intern",
	"intern-architect", "international", "internationalist", "internist", "interpreter", "interrogator",
	"interviewee", "interviewer", "intruder", "inventor", "investigator", "investor", "irishman",
	"irishwoman", "islander", "isolationist", "janitor", "javelin-thrower", "jawan", "jeweller",
	"jihadi", "jihadist", "jockey", "joiner", "journalist", "journo", "judge", "judge-advocate",
	"judoka", "junior", "junkie", "jurist", "juror", "justice", "kabaka", "kapitan", "kayaker", "kc",
	"keeper", "keyboardist", "khalif", "khan", "kickboxer", "kidnapper", "killer", "king", "kingpin",
	"knight", "laborer", "labourer", "lady", "landholder", "landlady", "landlord", "landowner",
	"laureate", "lawmaker", "lawmaker-elect", "lawwoman", "lawyer", "leader", "leaseholder", "lecturer",
	"left-back", "left-winger", "leftist", "leg-spinner", "legatee", "legend", "legionnaire",
	"legislator", "legspinner", "lender", "lesbian", "liaison", "liberal", "libertarian", "libertine",
	"librarian", "licensee", "lieutenant", "lieutenant-colonel", "lieutenant-general",
	"lieutenant-governor", "lifeguard", "linebacker", "lineman", "linesman", "linguist", "litigator",
	"lobbyist", "locksmith", "logician", "lover", "loyalist", "lyricist", "madam", "madame", "magician",
	"magistrate", "magnate", "maharaja", "maid", "maiden", "mainstay", "major", "major-general", "maker",
	"man", "manager", "manageress", "marathoner", "marine", "mariner", "marketer", "marshal", "martyr",
	"master", "mastermind", "matador", "mathematician", "matriarch", "matron", "maven", "maverick",
	"mayor", "mayor-elect", "mayoress", "mca", "mce", "md", "mec", "mechanic", "medalist", "medallist",
	"mediator", "medic", "medicine-man", "member", "mentor", "mep", "merchandiser", "merchant",
	"messenger", "messiah", "metalworker", "meteorologist", "metropolitan", "microbiologist",
	"middleman", "middleweight", "midfielder", "midshipman", "midwife", "migrant", "militant", "milkman",
	"milliner", "millionaire", "miner", "minimalist", "minister", "missionary", "missy", "mla", "mlc",
	"mna", "model", "moderator", "mogul", "molester", "mom", "monarch", "monetarist", "monitor", "monk",
	"monsignor", "mother", "mother-in-law", "mother-of-four", "mother-of-three", "mother-of-two",
	"motorcyclist", "motorist", "mountaineer", "mp", "mpa", "msp", "mufti", "mum", "muralist",
	"murderer", "musician", "musicologist", "mystic", "naib-tehsildar", "nana", "nanny", "narrator",
	"nationalist", "native", "naturalist", "naturopath", "nawab", "negotiator", "neighbor", "neighbour",
	"neonatologist", "nephew", "nephrologist", "neurobiologist", "neurologist", "neuroscientist",
	"neurosurgeon", "new-yorker", "newbie", "newcomer", "newsagent", "newscaster", "newspaperman",
	"newspaperwoman", "newsreader", "niece", "nomad", "nominee", "notary", "novelist", "novice", "nun",
	"nurse", "nutritionist", "oba", "observer", "obstetrician", "obstructionist", "occupier",
	"oceanographer", "off-spinner", "offender", "officer", "officer-in-charge", "official", "offspinner",
	"oilman", "oligarch", "olympian", "ombudsman", "oncologist", "onlooker", "opener", "operative",
	"opponent", "opportunist", "optician", "optimist", "optometrist", "oracle", "orator", "organiser",
	"organist", "organizer", "orientalist", "originator", "ornithologist", "orphan", "orthopaedist",
	"osteopath", "outfielder", "outlaw", "outpatient", "overseer", "owner", "owner-occupier", "paceman",
	"pacifist", "paediatrician", "paedophile", "painter", "palaeontologist", "paleontologist",
	"pallbearer", "panelist", "paralegal", "paralympian", "paramedic", "paratrooper", "parent",
	"parliamentarian", "parliamentary-secretary", "participant", "partisan", "partner", "pasha",
	"passenger", "pastor", "pastoralist", "pathfinder", "pathologist", "pathologist-general", "patient",
	"patriarch", "patriot", "patron", "patwari", "paymaster", "peacekeeper", "peacemaker", "peasant",
	"pedagogue", "pedestrian", "pediatrician", "pedophile", "peer", "pensioner", "pentathlete",
	"percussionist", "perfectionist", "performer", "perpetrator", "person", "peshmerga", "pharmacist",
	"pharmacologist", "philanthropist", "philologist", "philosopher", "photographer", "photojournalist",
	"physician", "physicist", "physio", "physiologist", "physiotherapist", "pianist", "pick", "picker",
	"pilgrim", "pilot", "pimp", "pioneer", "pirate", "pitcher", "pitchman", "plaintiff", "planner",
	"planter", "plasterer", "playboy", "player", "playmaker", "playmate", "playwright", "pleader",
	"plenipotentiary", "plumber", "plutocrat", "pm", "podcaster", "poet", "poet-laureate", "poetess",
	"polemicist", "police-officer", "policeman", "policewoman", "policyholder", "policymaker",
	"politician", "politico", "pollster", "polymath", "pontiff", "pope", "populist", "porter", "postdoc",
	"postgraduate", "postman", "postmaster", "postwoman", "powerbroker", "powerlifter", "practitioner",
	"pragmatist", "preacher", "predator", "predecessor", "prefect", "prelate", "premier", "presenter",
	"president", "president-elect", "press-secretary", "pressman", "priest", "priestess", "prince",
	"princess", "principal", "printer", "prior", "prisoner", "privateer", "prodigy", "producer", "prof",
	"professional", "professor", "programmer", "promoter", "prophet", "proponent", "proprietor",
	"prosecutor", "prostitute", "protagonist", "protectionist", "protector", "protege", "protester",
	"protégé", "protégée", "provocateur", "provost", "psychiatrist", "psychoanalyst", "psychologist",
	"psychopath", "psychotherapist", "public-defender", "publicist", "publisher", "puncher", "pundit",
	"pupil", "puppeteer", "purchaser", "qc", "quarterback", "queen", "questioner", "rabbi", "racer",
	"racketeer", "radioastronomer", "radiologist", "raider", "rainmaker", "rancher", "ranger", "rapist",
	"rapper", "rapporteur", "rapporteur-general", "reader", "realist", "realtor", "rebel",
	"receptionist", "recipient", "recluse", "record-holder", "recordist", "recruit", "recruiter",
	"rector", "rector-general", "referee", "refiner", "reformer", "reformist", "refugee", "regent",
	"registrar", "relative", "repairman", "repatriate", "replacement", "reporter", "representative",
	"republican", "researcher", "resident", "respondent", "restauranteur", "restaurateur", "retailer",
	"retiree", "returnee", "reverend", "reviewer", "revisionist", "revolutionary", "rider", "right-back",
	"right-hander", "right-winger", "rightist", "ringleader", "rival", "robber", "roboticist", "rocker",
	"roofer", "roommate", "rower", "ruler", "runner", "runner-up", "sailor", "saint", "salesman",
	"salesperson", "saleswoman", "salvager", "samurai", "sarpanch", "satirist", "saxophonist", "scanner",
	"scholar", "schoolboy", "schoolgirl", "schoolmaster", "schoolmate", "schoolteacher", "scientist",
	"scotsman", "scotswoman", "scout", "screenwriter", "scriptwriter", "scuba-diver", "sculptor",
	"seaman", "seamer", "seamstress", "secessionist", "secretary", "secretary-general", "sectarian",
	"segregationist", "seismologist", "selector", "semi-finalist", "semifinalist", "senator",
	"senator-elect", "sensationalist", "sentinel", "separatist", "sergeant", "sergeant-at-arms",
	"servant", "serviceman", "settler", "shaheed", "shareholder", "shareowner", "sheikh", "sheikha",
	"shepherd", "shepherdess", "sheriff", "shipbuilder", "sho", "shoemaker", "shogun", "shooter",
	"shopkeeper", "shopper", "shortstop", "shot-putter", "shot-stopper", "showman", "showrunner",
	"sibling", "sidekick", "signalman", "signatory", "silversmith", "singer", "singer-songwriter",
	"sister", "sister-in-law", "sitarist", "skater", "skier", "skipper", "slave", "smallholder",
	"smoker", "smuggler", "sniper", "snowboarder", "socialist", "socialite", "sociologist", "sociopath",
	"soldier", "solicitor", "solon", "sommelier", "son", "son-in-law", "songstress", "songwriter",
	"soprano", "sorcerer", "sovereign", "spaniard", "speaker", "spearhead", "special-envoy",
	"specialist", "spectator", "speculator", "speechwriter", "spin-bowler", "spinner", "spokesman",
	"spokesperson", "spokesperson-general", "spokeswoman", "sponsor", "sportscaster", "sportsman",
	"sportswoman", "sportswriter", "spouse", "sprinter", "spy", "spymaster", "squatter", "ssp",
	"staffer", "stalwart", "stand-in", "standard-bearer", "star", "starlet", "statesman", "stateswoman",
	"statistician", "stepbrother", "stepchild", "stepdaughter", "stepfather", "stepmother", "stepsister",
	"stepson", "steward", "stewardess", "stockbroker", "stockholder", "stockman", "storyteller",
	"strategist", "streamer", "striker", "stringer", "strongman", "student", "stuntman", "stuntwoman",
	"stylist", "sub-inspector", "subcontractor", "subedar", "subject", "subordinate", "subscriber",
	"substitute", "successor", "sufferer", "suitor", "sultan", "superdelegate", "superfan", "supergrass",
	"superhero", "superintendent", "superman", "supermodel", "superstar", "supervisor", "supplier",
	"supporter", "supremacist", "supremo", "surfer", "surgeon", "surgeon-general", "surrogate",
	"surveyor", "surveyor-general", "survivor", "suspect", "svp", "sweetheart", "swimmer",
	"swimmer-coach", "sympathizer", "tactician", "tailback", "tailor", "taoiseach", "taskmaster",
	"tattooist", "taxidermist", "taximan", "taxpayer", "td", "teacher", "team-mate", "teammate",
	"teamster", "tech-entrepreneur", "technician", "technocrat", "technologist", "teen", "teenager",
	"tehsildar", "tenant", "tenor", "terrorist", "tester", "theologian", "theorist", "therapist",
	"thinker", "tiktoker", "timekeeper", "tinkerer", "titleholder", "toddler", "togbe", "torchbearer",
	"tormentor", "tourist", "toxicologist", "tracker", "trade-unionist", "trader", "tradesman",
	"trailblazer", "trainee", "trainer", "traitor", "translator", "transsexual", "traveler", "traveller",
	"trawler", "treasurer", "triathlete", "tribesman", "tribeswoman", "tribune", "trombonist",
	"trouble-shooter", "troublemaker", "troubleshooter", "truck-driver", "trumpeter", "trustee", "tsar",
	"tsarina", "tuner", "turncoat", "tutor", "twin", "tycoon", "typist", "tánaiste", "ulsterman",
	"ultraconservative", "umpire", "uncle", "under-secretary", "underdog", "undergraduate",
	"undersecretary", "undersecretary-general", "understudy", "undertaker", "underwriter", "unionist",
	"untouchable", "user", "usher", "vaulter", "vegetarian", "vendor", "veteran", "veterinarian",
	"veterinary", "vicar", "vice-captain", "vice-chair", "vice-chairman", "vice-chairwoman",
	"vice-chancellor", "vice-governor", "vice-mayor", "vice-minister", "vice-premier", "vice-president",
	"vice-principal", "vice-rector", "viceroy", "victim", "videographer", "vigilante", "villager",
	"villain", "vintner", "violinist", "violist", "virgin", "virologist", "virtuoso", "viscount",
	"visionary", "visitor", "vizier", "vlogger", "vocalist", "volcanologist", "volleyballer",
	"volunteer", "voter", "vp", "waiter", "waitress", "ward", "warden", "warmonger", "warrior",
	"washerwoman", "watchmaker", "watchman", "waterman", "weather-forecaster", "weatherman", "weaver",
	"webcaster", "webmaster", "weightlifter", "welder", "welshman", "welshwoman", "wheelchair-racer",
	"whip", "whistleblower", "wicketkeeper", "wicketkeeper-batsman", "widow", "widower", "wife", "wight",
	"winemaker", "wing-back", "winger", "winner", "witch", "witness", "wizard", "woman", "woodcarver",
	"woodcutter", "woodman", "woodsman", "woodworker", "wordsmith", "workaholic", "worker", "workmate",
	"wrestler", "write-in", "writer", "yachtsman", "yachtswoman", "yogi", "yorkshireman", "youngster",
	"youtuber", "zoologist",
}

// relationNouns are those of roleNouns that say whose somebody is, or no more
// than man or woman; an office is preferred to them.
var relationNouns = []string{
	"aunt", "auntie", "baby", "boy", "boyfriend", "bride", "brother", "brother-in-law", "child",
	"cousin", "dad", "daughter", "daughter-in-law", "ex-boyfriend", "ex-girlfriend", "ex-husband",
	"ex-wife", "father", "father-in-law", "fiance", "fiancee", "fiancé", "fiancée", "friend", "girl",
	"girlfriend", "gran", "grandad", "grandchild", "granddad", "granddaughter", "grandfather",
	"grandma", "grandmother", "grandpa", "grandson", "granny", "great-granddaughter",
	"great-grandson", "groom", "half-brother", "half-sister", "heir", "husband", "lady", "man", "mom",
	"mother", "mother-in-law", "mum", "nephew", "niece", "parent", "partner", "sibling", "sister",
	"sister-in-law", "son", "son-in-law", "spouse", "stepbrother", "stepchild", "stepdaughter",
	"stepfather", "stepmother", "stepsister", "stepson", "uncle", "victim", "widow", "widower",
	"wife", "woman",
}

// stanceNouns are those of roleNouns that say whom somebody is for or against, or where
// from; any other office is preferred to them.
var stanceNouns = []string{
	"admirer", "adversary", "aficionado", "attendee", "backer", "briton", "bystander", "citizen",
	"compatriot", "contender", "cornishman", "critic", "customer", "democrat", "detractor", "donor",
	"dutchman", "endorser", "englishman", "englishwoman", "enthusiast", "favourite", "figure",
	"follower", "frenchman", "frenchwoman", "front-runner", "frontrunner", "guest", "hopeful",
	"irishman", "irishwoman", "loyalist", "native", "new-yorker", "onlooker", "opponent", "participant",
	"pensioner", "proponent", "republican", "resident", "rival", "scotsman", "scotswoman", "spaniard",
	"supporter", "ulsterman", "user", "veteran", "viewer", "villager", "visitor", "voter", "welshman",
	"welshwoman", "witness", "yorkshireman", "youngster",
}

// adjectiveNouns are those of roleNouns that are adjectives as often: "a major Orr
// show", "legal and international affairs".
var adjectiveNouns = []string{
	"civilian", "conservative", "creative", "criminal", "executive", "general", "hopeful",
	"international", "junior", "liberal", "major", "marine", "native", "professional", "veterinary",
}

// positionNouns are what somebody is in a team or in a draw, right before a name.
var positionNouns = []string{
	"center", "centre", "centre-back", "centre-half", "full-back", "guard", "half-back", "hooker",
	"jumper", "kicker", "left-back", "lock", "number-eight", "prop", "right-back", "safety",
	"scrum-half", "scrumhalf", "seed", "tackle", "three-quarter", "vaulter", "wing", "wing-back",
}

// titleAdjectives stand before a title and are no verbs: "told to former President Orr".
var titleAdjectives = []string{
	"acclaimed", "acting", "actual", "aspiring", "assistant", "civilian", "current", "deceased",
	"defeated", "deputy", "dissident", "eventual", "ex", "exiled", "famous", "fellow", "former",
	"future", "great", "incoming", "incumbent", "independent", "interim", "jailed", "junior", "late",
	"leading", "legendary", "local", "long-time", "longtime", "moderate", "national", "new", "newly",
	"notorious", "old", "opposition", "ousted", "outgoing", "popular", "presumptive", "previous",
	"prominent", "re-elected", "regional", "retired", "ruling", "senior", "slain", "state", "then",
	"top", "union", "veteran", "vice", "well-known", "young",
}

// verbLeads are words behind which one of titleVerbs is a verb.
var verbLeads = []string{
	"had", "has", "have", "that", "to", "which", "who", "’ve",
}

// titleVerbs are nouns that are verbs before a title: "the vote that left Senator Orr".
var titleVerbs = []string{
	"attack", "back", "ban", "beat", "credit", "depict", "face", "favor", "favour", "fight", "fire",
	"force", "help", "hit", "host", "interview", "land", "lead", "leads", "left", "let", "pair",
	"picture", "pit", "pound", "share", "show", "shows", "sign", "smash", "star", "stars", "support",
	"surprise", "ties", "trust", "upset", "watch",
}

// roleAbbreviations are abbreviated ranks and offices before a name, as the
// stylebooks of agencies write them, with capitals.
var roleAbbreviations = []string{
	"ACP", "ASP", "Adm", "Adm.", "Amb", "Amb.", "Atty.", "Brig", "Brig.", "CSP", "Capt", "Capt.", "Cdr",
	"Cdr.", "Cllr", "Cllr.", "Cmdr", "Cmdr.", "Col.", "Const.", "Coun", "Coun.", "Cpl", "Cpl.", "Cpt.", "Cr",
	"DCI", "DCP", "DIG", "DPP", "DS", "DSP", "Det", "Det.", "Fr.", "Garda", "Gen.", "Gov", "Gov.", "Insp",
	"Insp.", "Lieut", "Lieut.", "Lt", "Lt.", "Lt.-Col.", "Lt.-Gen.", "MCA", "MEP", "MK", "MLA", "MLC", "MNA",
	"MP", "MPA", "MPP", "MSP", "Maj", "Maj.", "Maj.-Gen.", "PO1", "PO2", "PO3", "Pres.", "Pte", "Pvt.",
	"Rep.", "Reps.", "Rev.", "Revd", "SP", "SP.", "SPO1", "SPO2", "SPO3", "SPO4", "SSP", "Sec.", "Sen.",
	"Sens.", "Sgt", "Sgt.", "Sqn.", "Supt", "Supt.", "TD", "Trooper", "Ven.",
}

// ranks are the abbreviated ranks of soldiers, the police and the church that stand between an
// office and a name, in small letters. Those of roleAbbreviations that are offices ("Gov.", "Rep.")
// are not among them. Sorted.
var ranks = []string{
	"adm", "adm.", "brig", "brig.", "capt", "capt.", "cdr", "cdr.", "cmdr", "cmdr.", "col", "col.", "const", "const.", "cpl", "cpl.", "gen", "gen.",
	"insp", "insp.", "lieut", "lieut.", "lt", "lt.", "lt.-col.", "lt.-gen.", "maj", "maj.", "maj.-gen.", "rev", "rev.", "sgt", "sgt.", "supt", "supt.",
}

// rankLeads are parts of ranks that are offices by themselves: "Chief Supt", "five-star Gen.". Sorted.
var rankLeads = []string{"Chief", "Marine", "Staff", "star"}

// roleBreaks are words that are no part of a phrase before or behind a name that
// says what somebody is: the function words of English, and the forms of the
// verbs that are most frequent in news but for those that are as often nouns
// ("report", "state").
var roleBreaks = []string{
	"a", "abandon", "abandoning", "abide", "abolish", "abolishing", "about", "above", "absorb",
	"abstain", "accelerate", "accelerating", "accept", "accepted", "accepting", "accepts", "accommodate",
	"accompany", "accomplish", "according", "accruing", "accumulate", "accuse", "accused", "accuses",
	"accusing", "achieve", "achieved", "achieves", "achieving", "acknowledge", "acknowledged",
	"acknowledges", "acknowledging", "acquire", "acquires", "across", "acted", "acts", "adapt",
	"adapting", "add", "added", "adding", "address", "addressed", "addresses", "addressing", "adds",
	"adhere", "adhering", "adjust", "adjusting", "administer", "admire", "admired", "admires", "admit",
	"admits", "admitted", "admitting", "adopt", "adopting", "advertise", "advise", "advises", "advising",
	"affect", "affects", "affirm", "afford", "after", "afterwards", "again", "against", "ago", "agree",
	"agreed", "agreeing", "agrees", "ahead", "aimed", "aiming", "aims", "alienate", "align", "all",
	"allege", "alleged", "alleges", "alleging", "alleviate", "allocate", "allocating", "allow",
	"allowed", "allowing", "allows", "alluding", "along", "alongside", "already", "also", "alter",
	"although", "always", "am", "amend", "amending", "amid", "among", "amplify", "an", "analyze",
	"analyzing", "and", "announce", "announced", "announces", "announcing", "another", "answer",
	"answered", "answering", "answers", "anticipate", "anticipates", "anticipating", "any", "anyone",
	"anything", "apologise", "apologize", "appeal", "appealed", "appealing", "appeals", "appear",
	"appeared", "appearing", "appears", "applaud", "applies", "apply", "applying", "appoint",
	"appointing", "appoints", "appreciate", "appreciating", "approve", "approved", "approves",
	"approving", "are", "argue", "argued", "argues", "arguing", "arise", "arising", "around", "arrange",
	"arrest", "arrested", "arresting", "arrests", "arrive", "arrived", "arrives", "arriving", "as",
	"ask", "asked", "asking", "asks", "assail", "assails", "assert", "assess", "assessing", "assuage",
	"assume", "assumes", "assure", "assured", "assures", "assuring", "at", "attach", "attacked",
	"attacking", "attacks", "attain", "attempt", "attempted", "attempting", "attempts", "attend",
	"attended", "attending", "attends", "attract", "attracting", "attracts", "authorize", "avert",
	"avoid", "avoided", "avoiding", "avoids", "await", "awaiting", "awaits", "away", "back", "backs",
	"banned", "banning", "bans", "be", "beat", "beaten", "beating", "beats", "became", "because",
	"become", "becomes", "becoming", "been", "before", "began", "begin", "beginning", "begins", "begun",
	"behave", "behaving", "behind", "being", "believe", "believed", "believes", "believing", "belong",
	"belongs", "below", "beside", "besides", "between", "beyond", "bind", "blame", "blamed", "blames",
	"blaming", "blocked", "blocking", "blocks", "boos", "boosted", "boosting", "boosts", "bore",
	"borrow", "borrowed", "borrowing", "borrows", "both", "bother", "bought", "boycott", "break",
	"breaking", "breaks", "breathe", "bring", "bringing", "brings", "broaden", "broke", "broken",
	"brought", "build", "builds", "built", "bury", "but", "buy", "buying", "buys", "by", "calculate",
	"calculates", "call", "called", "calling", "calls", "came", "can", "cancel", "canceling",
	"cancelled", "cancelling", "cancels", "cannot", "capitalise", "capitalize", "carried", "carries",
	"carry", "carrying", "carve", "catch", "cause", "caused", "causes", "causing", "cease", "celebrate",
	"celebrates", "celebrating", "challenge", "challenged", "challenges", "challenging", "changed",
	"changes", "changing", "charged", "charging", "choke", "choose", "chooses", "choosing", "circulate",
	"circumvent", "cite", "cites", "citing", "claim", "claimed", "claiming", "clarify", "climb", "cling",
	"closed", "closes", "coincide", "collapse", "collapsed", "collapses", "collapsing", "collect",
	"collects", "combine", "combines", "come", "comes", "coming", "commemorate", "commence", "commend",
	"commends", "comment", "commented", "commenting", "comments", "commit", "commits", "committed",
	"committing", "communicate", "compare", "compares", "compensate", "compete", "competing", "compile",
	"complain", "complained", "complaining", "complains", "complete", "completes", "complicate",
	"comply", "comprise", "comprises", "comprising", "concede", "conclude", "concluded", "concludes",
	"concluding", "condemn", "condemned", "condemning", "condemns", "confess", "confirm", "confirmed",
	"confirming", "confirms", "conform", "confront", "confronting", "confuse", "congratulate", "connect",
	"connecting", "connects", "consider", "considered", "considering", "considers", "consist",
	"consisting", "consists", "console", "consolidate", "consolidating", "constitute", "constitutes",
	"construct", "consult", "consume", "consummate", "contacted", "contacting", "contain", "containing",
	"contains", "contemplating", "contend", "contends", "continue", "continued", "continues",
	"continuing", "contradict", "contribute", "contributes", "convene", "convey", "convince",
	"convinced", "convinces", "convincing", "cooperate", "cooperating", "cope", "costed", "costing",
	"costs", "could", "countervailing", "create", "created", "creates", "creating", "criticise",
	"criticised", "criticises", "criticising", "criticize", "criticized", "criticizes", "criticizing",
	"cruise", "currently", "curtail", "cut", "cuts", "cutting", "dampen", "dealing", "deals", "dealt",
	"decide", "decided", "decides", "deciding", "declare", "declared", "declares", "declaring",
	"decline", "declined", "declines", "declining", "decoupling", "deepen", "defeat", "defeated",
	"defeating", "defeats", "defend", "defended", "defending", "defends", "defer", "define", "defines",
	"defraud", "defuse", "defy", "delete", "delist", "deliver", "delivering", "delivers", "demanded",
	"demanding", "demands", "demonstrate", "demonstrates", "demonstrating", "denied", "denies",
	"denounce", "denouncing", "deny", "denying", "departing", "depend", "depending", "depends", "depict",
	"depicts", "deploy", "deployed", "deploying", "deploys", "deport", "depress", "deprive", "depriving",
	"derail", "deregulate", "describe", "described", "describes", "describing", "deserve", "deserved",
	"deserves", "deserving", "despite", "destabilize", "destroy", "destroying", "detect", "deter",
	"deteriorate", "deteriorating", "determine", "determines", "develop", "develops", "devise", "did",
	"die", "died", "dies", "differ", "differing", "differs", "dig", "diminish", "dipping", "directed",
	"directs", "disagree", "disagrees", "disappear", "disappoint", "disappointed", "disappointing",
	"disappoints", "disavow", "disclose", "disclosing", "discontinue", "discourage", "discover",
	"discredit", "discriminate", "discuss", "discussed", "discusses", "discussing", "dismantle",
	"dismiss", "dismissed", "dismisses", "dismissing", "dispel", "dispose", "disrupt", "dissolve",
	"distinguish", "distract", "distribute", "distributes", "diversify", "divert", "divest", "dividing",
	"do", "does", "doing", "dominate", "dominates", "donate", "donated", "donates", "donating", "done",
	"down", "downloading", "downplay", "downplayed", "downplaying", "downplays", "drop", "dropped",
	"dropping", "drops", "due", "dump", "during", "dying", "each", "earlier", "earn", "earned",
	"earning", "earns", "eat", "educating", "either", "elect", "electing", "elevate", "eliminate",
	"eliminating", "else", "emanating", "embark", "embarrass", "emerge", "emerges", "emigrate",
	"emphasise", "emphasised", "emphasises", "emphasising", "emphasize", "emphasized", "emphasizes",
	"emphasizing", "employs", "empower", "empowering", "emulate", "enable", "enabled", "enables",
	"enabling", "enact", "encompass", "encourage", "encouraged", "encourages", "encouraging",
	"endangering", "ended", "ending", "endorse", "endorses", "endorsing", "ends", "endure", "enforce",
	"enforcing", "engage", "enhance", "enhances", "enhancing", "enjoy", "enjoyed", "enjoying", "enjoys",
	"enough", "ensure", "ensures", "ensuring", "entail", "enter", "entered", "entering", "enters",
	"entertain", "entitle", "entitles", "envisages", "eradicate", "erase", "establish", "established",
	"establishes", "establishing", "evaluate", "evaluating", "even", "ever", "every", "everyone",
	"everything", "evolving", "exacerbate", "examine", "examining", "exceed", "exceeds", "except",
	"exclude", "excludes", "excluding", "execute", "exert", "exist", "exists", "expand", "expanding",
	"expands", "expect", "expected", "expecting", "expects", "expedite", "expire", "expires", "expiring",
	"explain", "explained", "explaining", "explains", "explode", "exploding", "explore", "exploring",
	"expose", "exposing", "expressed", "expresses", "expressing", "extend", "extending", "extends",
	"extract", "extracting", "eyes", "faced", "faces", "facilitate", "facilitating", "facing", "fade",
	"fail", "failed", "failing", "fails", "fall", "fallen", "falling", "falls", "fear", "feared",
	"fearing", "fears", "featuring", "feel", "feeling", "feels", "fell", "felt", "fend", "ferry",
	"fetch", "few", "file", "filed", "files", "filing", "finalise", "finalize", "find", "finding",
	"finds", "finish", "finished", "finishes", "fired", "firing", "fled", "flee", "fleeing", "flees",
	"follow", "followed", "follows", "for", "forced", "forcing", "foresee", "foresees", "forge",
	"forget", "forgive", "formed", "forming", "forms", "formulate", "fought", "found", "freeze", "from",
	"fulfil", "fulfill", "fulfilling", "further", "gain", "gained", "gaining", "gains", "gather",
	"gathered", "gathering", "gathers", "gave", "generate", "generates", "generating", "get", "gets",
	"getting", "give", "gives", "giving", "go", "goes", "going", "gone", "got", "gotten", "governs",
	"grab", "grabbing", "grabs", "grant", "granted", "granting", "grants", "greet", "greeted",
	"greeting", "greets", "grew", "grind", "grow", "growing", "grown", "grows", "had", "halve", "handle",
	"handles", "happen", "happened", "happening", "happens", "harbor", "has", "have", "having", "he",
	"heal", "hear", "heard", "hears", "held", "helped", "helping", "helps", "hence", "her", "here",
	"hers", "herself", "hesitate", "highlight", "highlights", "him", "himself", "hire", "hires",
	"hiring", "his", "hitting", "hold", "holding", "holds", "hoped", "hopes", "hoping", "hovering",
	"how", "however", "hugs", "i", "identified", "identifies", "identify", "identifying", "if", "ignore",
	"ignoring", "imagine", "impeach", "impeaches", "implies", "imply", "implying", "impose", "imposed",
	"imposes", "imposing", "impress", "improve", "improves", "in", "incites", "include", "included",
	"includes", "including", "incorporate", "incorporates", "incorporating", "increased", "increases",
	"increasing", "incur", "indicate", "indicates", "indicating", "induce", "inflate", "inform",
	"informed", "informing", "informs", "inject", "injecting", "injuring", "inside", "insist",
	"insisted", "insisting", "insists", "inspire", "install", "instead", "instructing", "insure",
	"integrate", "intend", "intended", "intending", "intends", "intensify", "interact", "interpret",
	"intervene", "interviewed", "interviewing", "into", "introduce", "introduced", "introduces",
	"introducing", "investigate", "invests", "invite", "invited", "invites", "inviting", "invoking",
	"involve", "involved", "involves", "involving", "is", "it", "its", "itself", "jeopardize", "join",
	"joined", "joining", "joins", "just", "justify", "justifying", "keep", "keeping", "keeps", "kept",
	"kick", "kicked", "kicking", "kicks", "kill", "killed", "killing", "kills", "knew", "know",
	"knowing", "knows", "later", "launched", "launches", "launching", "lay", "leads", "learn", "learns",
	"learnt", "least", "leave", "leaves", "leaving", "led", "legalizing", "legislate", "lend", "less",
	"lessen", "let", "lets", "liberalise", "liberalize", "lies", "lifted", "lifting", "lifts", "like",
	"likes", "likewise", "liquidate", "liquidating", "listen", "lived", "lives", "locate", "look",
	"looked", "looking", "looks", "loosen", "lose", "loses", "losing", "lost", "loved", "loves",
	"loving", "lying", "made", "maintain", "maintained", "maintaining", "maintains", "make", "makes",
	"making", "manage", "manages", "manipulate", "manipulating", "many", "marry", "maximise", "maximize",
	"may", "maybe", "me", "mean", "meaning", "means", "meant", "meanwhile", "meet", "meets", "mend",
	"mention", "mentioned", "mentioning", "mentions", "met", "might", "minimize", "mishandling",
	"mitigate", "mobilise", "mobilize", "modernise", "modify", "modifying", "more", "moreover", "most",
	"motivate", "moved", "moves", "moving", "mr", "much", "must", "my", "myself", "named", "naming",
	"navigate", "near", "nearly", "needed", "needing", "needs", "negotiate", "neither", "never",
	"nevertheless", "next", "no", "nobody", "nominate", "nominates", "nominating", "none", "nor", "not",
	"noted", "nothing", "notice", "noticed", "notices", "noticing", "notify", "noting", "now", "obliges",
	"observe", "obtain", "obtaining", "occupy", "occupying", "occur", "occurring", "occurs", "of", "off",
	"offend", "offends", "offers", "offset", "offsetting", "often", "on", "once", "only", "onto",
	"operate", "operates", "oppose", "opposed", "opposes", "opposing", "opt", "opting", "or", "ordered",
	"ordering", "organise", "organising", "organize", "organizing", "other", "others", "otherwise",
	"our", "ours", "oust", "out", "outline", "outlined", "outlines", "outlining", "outside",
	"outstripping", "outweigh", "over", "overcame", "overcome", "overcomes", "overcoming", "override",
	"oversee", "overseeing", "oversees", "overshadow", "overshoot", "overtake", "overtakes", "overthrew",
	"overthrow", "overthrows", "overtook", "overturn", "overturns", "owe", "owes", "owned", "owning",
	"owns", "paid", "paints", "participate", "pay", "pays", "penetrate", "per", "perceive", "perform",
	"performed", "performing", "performs", "perhaps", "persist", "persuade", "persuaded", "persuades",
	"persuading", "pertaining", "placed", "placing", "planned", "plans", "played", "playing", "plays",
	"please", "pleased", "pleases", "pleasing", "pledging", "plummet", "plus", "pointed", "pointing",
	"polluting", "portray", "possess", "postpone", "postponing", "praise", "praised", "praises",
	"praising", "pray", "praying", "predict", "predicted", "predicting", "predicts", "prefer",
	"preferring", "prefers", "prepare", "prepared", "prepares", "preparing", "presented", "presenting",
	"presents", "preserve", "preserving", "pressed", "presses", "pressing", "prevail", "prevent",
	"prevented", "preventing", "prevents", "prioritise", "produce", "produces", "producing", "prohibit",
	"prohibiting", "prohibits", "prolong", "promised", "promises", "promising", "promote", "promotes",
	"promoting", "propel", "propose", "proposed", "proposes", "proposing", "prosecute", "prosecuting",
	"prosper", "protect", "protected", "protecting", "protects", "prove", "proved", "proves", "provide",
	"provided", "provides", "providing", "proving", "provoke", "publish", "published", "publishes",
	"publishing", "punish", "pursue", "pursues", "push", "pushed", "pushes", "pushing", "put", "puts",
	"putting", "quadruple", "qualify", "quell", "questioned", "questioning", "quit", "quite", "quits",
	"quitting", "quoted", "quotes", "quoting", "raise", "raised", "raises", "raising", "ran", "rather",
	"ratify", "re-elect", "reach", "reached", "reaches", "reaching", "react", "reacted", "reacting",
	"reacts", "read", "reads", "reaffirm", "realise", "realised", "realises", "realising", "realize",
	"realizing", "reap", "reassure", "recall", "recalled", "recalling", "recalls", "receive", "received",
	"receives", "receiving", "recently", "reclaim", "recognise", "recognises", "recognising",
	"recognize", "recognizes", "recognizing", "recommend", "recommended", "recommending", "recommends",
	"reconcile", "reconsider", "recount", "recover", "recovers", "rectify", "redeem", "reduce",
	"reduces", "reelect", "refer", "referring", "refers", "refinance", "refinancing", "reflect",
	"reflects", "refuse", "refuses", "refusing", "regain", "regulate", "regulates", "rehabilitate",
	"reimburse", "reinforce", "reinforces", "reinforcing", "reinstate", "reinstating", "reiterating",
	"reject", "rejected", "rejecting", "rejects", "relate", "relates", "relating", "relax", "released",
	"releases", "releasing", "relies", "relieve", "relocate", "relocating", "rely", "relying", "remain",
	"remained", "remaining", "remains", "remake", "remember", "remembered", "remembering", "remembers",
	"remind", "reminded", "reminding", "reminds", "remove", "removed", "removes", "removing", "render",
	"renegotiate", "renegotiating", "renew", "reopen", "reopening", "repay", "repaying", "repeat",
	"repeated", "repeating", "repeats", "replace", "replaced", "replaces", "replacing", "replicate",
	"replied", "replies", "reply", "replying", "reported", "represent", "represented", "representing",
	"represents", "repudiate", "repudiates", "requested", "requesting", "requests", "require",
	"required", "requires", "requiring", "reschedule", "rescheduling", "resell", "resemble", "resign",
	"resigned", "resigning", "resigns", "resist", "resisted", "resisting", "resists", "resolve",
	"resonate", "respond", "responded", "responding", "responds", "restart", "restate", "restore",
	"restoring", "restrain", "restraining", "restrict", "restructure", "retain", "retaining", "retains",
	"retaliate", "rethink", "retire", "returned", "returning", "returns", "revalue", "reveal",
	"revealed", "revealing", "reveals", "revise", "revive", "revs", "rewrite", "risen", "rises",
	"rising", "rose", "rotating", "runs", "said", "same", "satisfy", "save", "saved", "saves", "saving",
	"saw", "say", "saying", "says", "seal", "sealed", "sealing", "seals", "secure", "secured", "secures",
	"securing", "see", "seeing", "seek", "seeking", "seeks", "seem", "seemed", "seeming", "seems",
	"seen", "sees", "seize", "sell", "selling", "sells", "send", "sending", "sends", "sent",
	"separating", "serve", "served", "serves", "sets", "setting", "settle", "settles", "shake", "shakes",
	"shaking", "shall", "shared", "sharing", "she", "shook", "shoot", "shoots", "should", "showed",
	"showing", "shown", "signed", "signing", "signs", "similarly", "since", "sing", "sit", "sits",
	"sitting", "slam", "slammed", "slamming", "slams", "snaps", "so", "soften", "sold", "solicit",
	"solidify", "solve", "some", "somebody", "someone", "something", "soon", "sought", "sowing", "speak",
	"speaks", "specializes", "specify", "specifying", "spend", "spends", "spent", "splits", "spoke",
	"spoken", "stabilise", "stabilize", "stands", "starring", "started", "starts", "stated", "stating",
	"stayed", "staying", "stays", "steal", "steers", "stifle", "still", "stimulate", "stipulates",
	"stood", "stop", "stopped", "stopping", "stops", "streamline", "streamlining", "strengthen",
	"stressed", "stresses", "stressing", "strikes", "striking", "strive", "struck", "struggle",
	"struggled", "struggles", "struggling", "submit", "submits", "submitted", "submitting", "subscribe",
	"subsidising", "subsidize", "substantiate", "succeed", "succeeded", "succeeding", "succeeds", "such",
	"sue", "sued", "sues", "suffer", "suffers", "suggest", "suggested", "suggesting", "suggests",
	"suing", "summons", "supported", "supporting", "supports", "suppose", "suppress", "surpass",
	"surround", "survive", "suspecting", "suspects", "suspend", "suspending", "sustaining", "swapping",
	"swipe", "take", "taken", "takes", "taking", "talked", "tell", "telling", "tells", "tempt", "tends",
	"terminate", "testify", "than", "thank", "thanked", "thanking", "thanks", "that", "the", "their",
	"them", "then", "there", "therefore", "these", "they", "think", "thinking", "thinks", "this",
	"those", "though", "thought", "threaten", "threatened", "threatening", "threatens", "threw",
	"thrive", "through", "throughout", "throw", "throwing", "thrown", "throws", "thus", "tighten",
	"till", "to", "today", "together", "told", "tolerate", "tomorrow", "tonight", "too", "took",
	"topple", "topples", "toward", "towards", "trails", "transforming", "translates", "translating",
	"transmit", "traveled", "traveling", "treating", "tried", "tries", "trying", "turned", "turning",
	"turns", "under", "underestimate", "undergo", "undergoing", "undermine", "undermines", "undermining",
	"underpin", "underscore", "underscores", "underscoring", "understand", "understands", "undertake",
	"underwrite", "underwriting", "undo", "unfold", "unify", "unite", "unless", "unlike", "unseat",
	"unsettling", "until", "unveil", "unveiled", "unveiling", "unveils", "up", "upgrading", "uphold",
	"upholding", "upload", "upon", "urge", "urged", "urges", "urging", "us", "used", "uses", "using",
	"validate", "verify", "versus", "very", "via", "views", "violate", "violates", "violating",
	"visited", "visiting", "visits", "voted", "votes", "vow", "vowed", "vowing", "vows", "wait",
	"waited", "waiting", "waits", "walked", "walking", "walks", "want", "wanting", "wants", "warn",
	"warned", "warning", "warns", "was", "watched", "watches", "watching", "we", "weaken", "welcomed",
	"welcomes", "welcoming", "well", "went", "were", "what", "whatever", "when", "whenever", "where",
	"whereas", "wherever", "whether", "which", "while", "who", "whoever", "whom", "whose", "why", "will",
	"winning", "wiping", "with", "withdraw", "withdrawing", "withdraws", "withdrew", "within", "without",
	"withstand", "won", "wonder", "wondered", "wondering", "wonders", "worked", "worsen", "would",
	"write", "writes", "written", "wrote", "yes", "yesterday", "yet", "you", "your", "yours",
}

// roleParticiples are the participles that stand before a noun for a person:
// "retired general", "convicted murderer". Other words in -ed end a phrase.
var roleParticiples = []string{
	"acclaimed", "accomplished", "accused", "aged", "alleged", "appointed", "armed", "assisted",
	"associated", "bearded", "beloved", "celebrated", "certified", "chartered", "committed",
	"condemned", "convicted", "deceased", "decorated", "dedicated", "departed", "deposed", "detained",
	"disabled", "disgraced", "displaced", "distinguished", "educated", "elected", "embattled",
	"esteemed", "exiled", "experienced", "famed", "fired", "gifted", "highly-rated", "honored",
	"honoured", "impeached", "imprisoned", "indicted", "injured", "jailed", "kidnapped", "licensed",
	"limited", "long-serving", "missing", "named", "nominated", "noted", "openly", "ordained",
	"organised", "organized", "ousted", "outspoken", "qualified", "ranked", "rated", "registered",
	"related", "renowned", "reputed", "respected", "retired", "sacked", "seasoned", "self-styled",
	"skilled", "so-called", "suspected", "suspended", "talented", "titled", "trained", "troubled",
	"unelected", "unidentified", "united", "unnamed", "untested", "veteran", "wanted", "well-known",
	"widowed", "world-renowned", "wounded",
}

// roleGerunds are the words in -ing that stand before a noun for a person:
// "acting mayor", "marketing director". Other small words in -ing are what is
// done to the person behind them.
var roleGerunds = []string{
	"accounting", "acting", "ageing", "aging", "ailing", "amazing", "aspiring", "award-winning",
	"banking", "best-selling", "bestselling", "betting", "boxing", "breeding", "broadcasting",
	"budding", "building", "campaigning", "catering", "charming", "clearing", "climbing", "clothing",
	"coaching", "commanding", "computing", "consulting", "contributing", "controlling", "cooking",
	"corresponding", "counselling", "crowning", "cycling", "dancing", "defending", "departing",
	"deserving", "dining", "diving", "drilling", "driving", "enduring", "engineering",
	"enterprising", "evening", "existing", "exporting", "farming", "fencing", "filing", "fishing",
	"forthcoming", "founding", "funding", "fundraising", "gambling", "gaming",
	"governing", "graduating", "hacking", "healing", "hiking", "housing", "hunting", "incoming",
	"interesting", "investigating", "investing", "landing", "leading", "lending", "licensing",
	"lighting", "living", "long-serving", "longstanding", "looming", "managing", "manufacturing",
	"marketing", "meeting", "mining", "missing", "modelling", "morning", "motoring", "nursing",
	"officiating", "operating", "opposing", "outgoing", "outstanding", "packaging", "parenting",
	"parking", "performing", "pioneering", "planning", "plumbing", "policing", "polling",
	"practicing", "practising", "presiding", "pricing", "printing", "producing", "programming",
	"prosecuting", "publishing", "purchasing", "racing", "ranking", "record-breaking", "recording",
	"recruiting", "recycling", "refining", "reigning", "retiring", "returning", "rightwing", "rising",
	"rowing", "ruling", "running", "sailing", "self-serving", "serving", "shipping", "shooting",
	"sitting", "skating", "skiing", "social-networking", "sporting", "standing", "stunning",
	"supporting", "surviving", "swimming", "teaching", "testing", "touring", "trading", "training",
	"travelling", "up-and-coming", "upcoming", "visiting", "voting", "wedding",
	"weightlifting", "winning", "working", "wrestling", "writing",
}

// gerundOpeners are words in -ing that open a sentence before a title and are no
// part of it: "Following President Orr's speech".
var gerundOpeners = []string{
	"concerning", "during", "excluding", "following", "including", "mentioning", "noting", "quoting",
	"regarding",
}

// timeNouns and timeOpeners make the times that stand before a title: "last year
// former minister Orr".
var (
	timeNouns   = []string{"month", "night", "week", "weekend", "year"}
	timeOpeners = []string{"each", "every", "last", "next", "previous", "that", "this"}
)

// roleEndings end nouns for people that no list has all of.
var roleEndings = []string{"iatrician", "iatrist", "ographer", "ologist", "onomer", "onomist", "physicist"}

// adjectiveEndings end adjectives that stand before a title, and hardly a verb.
var adjectiveEndings = []string{"al", "ary", "ed", "ful", "ic", "less", "ous"}

// roleFollowers are words that may follow an apposition without a comma, since what
// they open still tells of the person: "an analyst at Nomura based in Hong Kong", "the
// pilot behind the rescue", "a lawyer now at the bank". Words in -ing are taken too.
var roleFollowers = []string{
	"about", "accused", "affiliated", "after", "against", "alongside", "also", "amid", "among",
	"appointed", "around", "arrested", "based", "before", "behind", "between", "beyond", "billed",
	"born", "by", "called", "caught", "charged", "close", "considered", "convicted", "credited",
	"currently", "described", "detained", "during", "elected", "employed", "engaged", "facing", "famed",
	"familiar", "famous", "formerly", "hired", "imprisoned", "injured", "into", "involved", "jailed",
	"killed", "known", "led", "named", "near", "nicknamed", "nominated", "now", "once", "originally",
	"outside", "over", "quoted", "recruited", "responsible", "seeking", "sent", "sentenced", "shot",
	"since", "tasked", "then", "through", "trained", "turned", "under", "until", "wanted", "whom",
	"whose", "within", "without", "wounded",
}

// roleVerbs are the verbs without -ed that most often follow a person and what the
// person is.
var roleVerbs = []string{
	"are", "became", "began", "believes", "broke", "came", "can", "could", "did", "does", "drew", "fell",
	"felt", "found", "gave", "goes", "got", "had", "has", "held", "is", "knows", "led", "left", "lost",
	"made", "may", "met", "might", "must", "paid", "put", "ran", "rose", "said", "sat", "saw", "says",
	"sent", "should", "sold", "spoke", "stood", "takes", "thinks", "thought", "told", "took", "wants",
	"was", "went", "were", "will", "won", "would", "wrote",
}

// rolePrepositions are those that go on with a role: "director of", "adviser
// to", "spokesman for", "professor at".
var rolePrepositions = []string{
	"at", "de", "for", "from", "in", "of", "on", "to", "under", "with",
}

// datePrepositions stand before a day behind a role, and are no part of it.
var datePrepositions = []string{"from", "in", "on"}

// stylePossessives stand before styles: "His Highness".
var stylePossessives = []string{"her", "his", "its", "their"}

// headPrepositions stand between the noun of a title and what it is of.
var headPrepositions = []string{"at", "for", "in", "of", "on", "to"}

// roleDeterminers open a phrase: "the mayor of …", "his wife".
var roleDeterminers = []string{
	"a", "an", "another", "her", "his", "its", "my", "one", "our", "some", "that", "the", "their",
	"these", "this", "those", "your",
}

// pluralOpeners open a phrase for several people: "two of the owners".
var pluralOpeners = []string{
	"all", "both", "five", "four", "several", "six", "three", "two",
}

// articles stand before a noun, so that a participle behind one is no verb.
var articles = []string{"a", "an", "her", "his", "its", "the", "their"}

// namedAsVerbs stand with "as" before a name: "the driver, identified as Bo Orr".
var namedAsVerbs = []string{"identified", "known", "named"}

// prizeNouns are what "winning" people have won: "award winning".
var prizeNouns = []string{"award", "awards", "cup", "medal", "prize", "race", "title"}

// spanNouns tell how long somebody was something.
var spanNouns = []string{"days", "decade", "decades", "months", "seasons", "weeks", "year", "years"}

// roleAdverbs are the words in -ly that stand within roles.
var roleAdverbs = []string{
	"bodily", "daily", "early", "elderly", "family", "friendly", "highly", "jointly", "monthly",
	"newly", "openly", "quarterly", "weekly",
}

// verbOpeners are words behind which a word that may be a noun is a verb.
var verbOpeners = []string{
	"can", "cannot", "could", "did", "do", "does", "i", "may", "might", "must", "n't", "never", "not",
	"shall", "should", "they", "to", "we", "will", "would", "you",
}

// envoyNouns are those who are sent to a land or a body, which stands behind them before
// the name: "Ambassador to Latvia Ana Ruiz".
var envoyNouns = []string{
	"adviser", "advisor", "aide", "ambassador", "assistant", "attaché", "delegate", "deputy", "envoy", "nuncio", "representative", "secretary",
}

// inversions are the verbs of speech before a phrase, a comma and the name: "said the
// rector, Bo Orr to reporters". subordinators open a clause whose subject is one.
var (
	inversions    = []string{"said", "says"}
	subordinators = []string{"after", "and", "as", "because", "before", "but", "if", "since", "that", "though", "until", "when", "where", "while"}
)

// arrestingNouns are those who arrest, so that a participle behind them is a verb: "Police
// detained Minister Bo Orr".
var arrestingNouns = []string{"authorities", "forces", "gunmen", "militants", "police", "soldiers", "troops"}

// verbNouns are those of roleNouns that are verbs as well.
var verbNouns = []string{
	"boss", "captain", "chair", "champion", "coach", "cook", "doctor", "father", "guard", "guide",
	"head", "host", "judge", "lead", "legend", "lobby", "mentor", "model", "mother", "nurse",
	"partner", "pilot", "police", "referee", "rival", "star", "suspect", "tutor", "umpire", "witness",
}

// copulas are the verbs that say what somebody is or becomes.
var copulas = []string{
	"'s", "are", "be", "became", "become", "becomes", "been", "being", "had", "has", "have", "is",
	"remained", "remains", "served", "serves", "was", "were", "worked", "works", "’s",
}

// predicateFillers stand between such a verb and what it says.
var predicateFillers = []string{
	"acting", "also", "appointed", "as", "been", "being", "chosen", "crowned", "currently",
	"declared", "elected", "first", "herself", "himself", "in", "later", "long", "made", "named",
	"now", "once", "previously", "re-elected", "reelected", "serving", "since", "still", "sworn",
	"then", "voted", "working",
}

// appointVerbs are verbs of making somebody something: "appointed Smith as
// director".
var appointVerbs = []string{
	"appoint", "appointed", "appointing", "appoints", "elected", "elects", "hire", "hired", "hires",
	"install", "installed", "name", "named", "names", "naming", "nominate", "nominated", "nominates",
	"picked", "promoted", "replace", "replaced", "succeed", "succeeded",
}

// clauseOpeners are words that may follow an apposition without a comma.
var clauseOpeners = []string{
	"and", "as", "but", "or", "that", "when", "where", "which", "while", "who", "whose", "with",
}

// groupNouns stand before the names of several people.
var groupNouns = []string{
	"brothers", "couple", "duo", "pair", "quartet", "siblings", "sisters", "team-mates", "teammates",
	"trio", "twins",
}

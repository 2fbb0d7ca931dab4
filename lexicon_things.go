package lede

import (
	"sync"
)

// What things are called, from general knowledge of the world. The tables are sorted. Names
// that are a person's, a place's or a common word as often are not in them.

// knownThings returns the types of the names in the tables below.
var knownThings = sync.OnceValue(func() map[string]nameType {
	all := make(map[string]nameType, len(knownWares)+len(knownBodies))
	for _, list := range []struct {
		names []string
		typ   nameType
	}{
		{knownWares, nameProduct}, {knownBodies, nameOrg}, {knownLocs, nameLoc}, {knownTowns, nameGPE},
		{knownEvents, nameEvent}, {knownPeoples, nameNORP}, {knownSites, nameFac}, {knownOthers, nameMisc},
	} {
		for _, name := range list.names {
			all[name] = list.typ
		}
	}
	return all
})

// knownBodies are bodies that are called after their house or that look like one. In news
// they act; whom a paper has in the house itself it mostly has "at" it, and it is one
// entity all the same.
var knownBodies = []string{
	"Goddard Space Flight Center", "Jet Propulsion Laboratory", "Johnson Space Center", "Joint Biosecurity Centre", "Kennedy Space Center",
	"Marshall Space Flight Center", "Space Telescope Science Institute", "White House",
}

// knownLocs are regions and quarters without a government of their own whose names are
// those of towns elsewhere.
var knownLocs = []string{
	"Africa", "Antarctica", "Asia", "Central America", "East Africa", "East Asia", "East Coast", "Europe", "Far East", "Hollywood", "Latin America",
	"Mediterranean", "Middle East", "Midtown", "Midwest", "Milky Way", "North Africa", "North America", "Scandinavia", "Scottish Borders",
	"Silicon Valley", "Solar System", "South America", "South Asia", "Southeast Asia", "Tyneside", "West Africa", "West Coast", "West End",
}

// knownTowns are places with a government that the gazetteer has as islands or not at all.
var knownTowns = []string{
	"Anguilla", "Aruba", "Bonaire", "Crowsnest Pass", "Curacao", "Curaçao", "Drayton Valley", "Guadeloupe", "Guernsey", "Inner Mongolia Autonomous Region", "Isle of Man",
	"Jersey", "Madeira", "Martinique", "Montserrat", "North Tyneside", "Portage la Prairie", "Rocky Mountain House",
	"Russian Federation", "Saba", "Sint Eustatius", "Sint Maarten", "South Tyneside",
	"St Eustatius", "St Maarten", "St. Eustatius", "St. Maarten", "Tibet Autonomous Region", "Xinjiang Uyghur Autonomous Region",
	"Xinjiang Uygur Autonomous Region",
}

// knownPeoples are peoples and castes that the gazetteer has not or that look like places.
var knownPeoples = []string{
	"Anglophones", "Anishinaabe", "Bajau", "Bamileke", "Banyamulenge", "Berom", "Daju", "Dusun", "Francophones", "Gumuz", "Irigwe", "Kashmiri Pandit",
	"Kashmiri Pandits", "Konkomba", "Mahafaly", "Masalit", "Murle", "Nande", "Qemant", "Santal", "Santals", "Tumbuka", "Zaghawa",
}

// knownEvents are days and events of history.
var knownEvents = []string{
	"Big Bang", "Black Friday", "Boxing Day", "Cyber Monday", "Double 11", "Prime Day", "Singles Day", "Singles' Day", "Singles’ Day",
}

// knownSites are buildings and grounds, most of them of sport, whose names do not say what
// they are.
var knownSites = []string{
	"Allianz Arena", "Anfield", "Bernabeu", "Bernabéu", "Camp Nou", "Celtic Park", "Croke Park", "Eden Gardens", "Eden Park",
	"Edgbaston", "Elland Road", "Ellis Park", "Goodison Park", "Hampden Park", "Headingley", "Ibrox", "Lambeau Field",
	"Lansdowne Road", "Loftus Versfeld", "Maracana", "Maracanã", "Murrayfield", "Old Trafford", "San Siro", "Selhurst Park",
	"St James' Park", "St James’ Park", "Stamford Bridge", "Statehouse", "Trent Bridge", "Twickenham", "Villa Park",
	"Wankhede Stadium", "Wembley", "White Hart Lane",
}

// knownOthers are indices, diseases and other names of no kind.
var knownOthers = []string{
	"BSE Sensex", "CAC 40", "DAX", "Dow Jones Industrial Average", "FTSE 100", "FTSE 250", "Hang Seng", "KOSPI", "Kospi", "MRSA",
	"Nasdaq Composite", "Nifty", "Nifty 50", "Nikkei 225", "S&P 500", "Sensex", "TOPIX",
}

// knownWares are things that are made and sold, by the name under which they are: cars,
// computers, phones, games' consoles, programs and services, aircraft, ships and craft of
// space. Names of one word are those that are no common surname or first name.
var knownWares = []string{
	"AirPods", "AirPods Pro", "Airbus A220", "Airbus A319", "Airbus A320", "Airbus A320neo", "Airbus A321", "Airbus A330", "Airbus A350",
	"Airbus A380", "Altima", "Amazon Alexa", "Amazon Echo", "Amazon Music", "Amazon Music Unlimited", "Amazon Prime", "Amazon Prime Video",
	"Amazon Web Services", "Android", "Android Auto", "App Store", "Apple Arcade", "Apple CarPlay", "Apple Card", "Apple Maps",
	"Apple Music", "Apple Pay", "Apple Pencil", "Apple TV", "Apple TV+", "Apple Vision Pro", "Apple Watch", "Apple Watch Series 5",
	"Audi A4", "Audi Q5", "BMW X5", "Boeing 737", "Boeing 737 MAX", "Boeing 737 Max", "Boeing 747", "Boeing 757", "Boeing 767",
	"Boeing 777", "Boeing 787", "Boeing 787 Dreamliner", "Call of Duty", "Camaro", "Camry", "CarPlay", "Cassini",
	"Chandra X-ray Observatory", "Chevrolet Bolt", "ChromeOS", "Chromebook", "Chromebooks", "Comirnaty", "Copilot", "Corolla", "Corvette",
	"Covaxin", "Crew Dragon", "Curiosity rover", "Cybertruck", "Disney Plus", "Disney+", "Dodge Charger", "Dreamliner", "Europa Clipper",
	"Excel", "FaceTime", "Facebook Messenger", "Falcon 9", "Falcon Heavy", "Fitbit", "Ford Bronco", "Ford Escape", "Ford Explorer",
	"Ford F-150", "Ford Fiesta", "Ford Focus", "Ford Mustang", "Ford Ranger", "Fortnite", "Galaxy Fold", "Galaxy Note", "Galaxy S20",
	"Galaxy S21", "Gmail", "Google Assistant", "Google Calendar", "Google Chrome", "Google Classroom", "Google Cloud", "Google Docs",
	"Google Drive", "Google Earth", "Google Home", "Google Maps", "Google Meet", "Google Nest", "Google Pay", "Google Photos",
	"Google Pixel", "Google Play", "Google Play Store", "Google Search", "Google Sheets", "Google Stadia", "Google Translate", "HBO Max",
	"Hilux", "HomePod", "Honda Accord", "Honda CR-V", "Honda City", "Honda Civic", "Honda Jazz", "Hubble", "Hubble Space Telescope",
	"Hyundai Creta", "Hyundai Elantra", "Hyundai Ioniq 5", "Hyundai Kona", "Hyundai Santa Fe", "Hyundai Sonata", "Hyundai Tucson", "Impala",
	"Instagram Stories", "Internet Explorer", "James Webb Space Telescope", "Jeep Cherokee", "Jeep Compass",
	"Jeep Grand Cherokee", "Jeep Wrangler", "Juno spacecraft", "Kepler Space Telescope", "Kia Seltos", "Kia Soul", "Kia Sportage",
	"Kia Telluride", "Kindle", "Kindle Fire", "Land Cruiser", "MacBook", "MacBook Air", "MacBook Pro", "MacBook Pros", "MacBooks",
	"Magic Keyboard", "Magic Keyboards", "Mazda CX-5", "Microsoft 365", "Microsoft Azure", "Microsoft Edge", "Microsoft Excel",
	"Microsoft Office", "Microsoft Surface", "Microsoft Teams", "Microsoft Windows", "Microsoft Word", "Mitsubishi Mirage",
	"Mitsubishi Outlander", "Mitsubishi Pajero", "NBA League Pass", "NFL Sunday Ticket", "Netflix app", "New Horizons", "Nintendo Switch",
	"Nintendo Wii", "Nissan Altima", "Nissan Ariya", "Nissan Connect", "Nissan Juke", "Nissan Kicks", "Nissan Leaf", "Nissan Maxima",
	"Nissan Micra", "Nissan Navara", "Nissan Patrol", "Nissan Qashqai", "Nissan Rogue", "Nissan Sentra", "Nissan Sylphy", "Nissan Versa",
	"Nissan X-Trail", "Oculus Quest", "Oculus Rift", "Opportunity rover", "Outlook", "OxyContin", "PS4", "PS5", "ParkMobile", "Paxlovid",
	"Peugeot 208", "Play Store", "PlayStation 4", "PlayStation 5", "PlayStation VR", "Porsche 911", "Porsche Cayenne", "Porsche Taycan",
	"PowerPoint", "Prius", "Qashqai", "Range Rover", "Renault Clio", "Renault Kwid", "Samsung Galaxy", "Samsung Galaxy Fold",
	"Samsung Galaxy Note", "Sentra", "Siri", "Soyuz", "SpaceX Dragon", "Spitzer Space Telescope", "Steam Deck", "Subaru Forester",
	"Subaru Outback", "Subaru Outlander", "Suzuki Swift", "Sylphy", "Tesla Cybertruck", "Tesla Model 3", "Tesla Model S", "Tesla Model X",
	"Tesla Model Y", "TikTok app", "Touch Bar", "Toyota Camry", "Toyota Corolla", "Toyota Fortuner", "Toyota Hilux", "Toyota Innova",
	"Toyota Land Cruiser", "Toyota Prius", "Toyota RAV4", "Toyota Tacoma", "Toyota Vios", "Toyota Wigo", "Toyota Yaris", "Tylenol",
	"Uber Eats", "Viagra", "Volkswagen Beetle", "Volkswagen Golf", "Volkswagen Polo", "Volkswagen Tiguan", "WeChat", "WeChat Pay", "Wi-Fi",
	"Windows 10", "Windows 11", "Windows 7", "Windows 8", "Wordle", "Xanax", "Xbox", "Xbox One", "Xbox Series S", "Xbox Series X",
	"YouTube Kids", "YouTube Music", "YouTube Premium", "YouTube TV", "Zantac", "iMac", "iMac Pro", "iMessage", "iOS", "iPad", "iPad Air",
	"iPad Mini", "iPad Pro", "iPad mini", "iPads", "iPhone", "iPhone 11", "iPhone 11 Pro", "iPhone 12", "iPhone 13", "iPhone 14",
	"iPhone 15", "iPhone 6", "iPhone 7", "iPhone 8", "iPhone SE", "iPhone X", "iPhone XR", "iPhone XS", "iPhones", "iPod", "iTunes",
	"macOS",
}

// heavenlyBodies are planets, moons, stars and the like, which are gods, persons, firms and
// elements too: spaceWords tell that a story is of space.
var heavenlyBodies = []string{
	"Alpha Centauri", "Andromeda", "Betelgeuse", "Callisto", "Ceres", "Charon", "Deimos", "Dione", "Enceladus", "Europa", "Galaxy",
	"Ganymede", "Io", "Jupiter", "Kuiper Belt", "Mars", "Mercury", "Milky Way", "Mimas", "Miranda", "Neptune", "Oberon", "Oort Cloud",
	"Phobos", "Pluto", "Proxima Centauri", "Rhea", "Saturn", "Sirius", "Solar System", "Titan", "Titania", "Triton", "Universe", "Uranus",
	"Vega", "Venus", "Vesta",
}

// spaceWords are the words of stories of space.
var spaceWords = []string{
	"asteroid", "asteroids", "astronomer", "astronomers", "astronomy", "comet", "cosmic", "exoplanet", "exoplanets", "galaxies", "galaxy",
	"moon", "moons", "nasa", "orbit", "orbiter", "orbiting", "orbits", "planet", "planetary", "planets", "probe", "rover", "spacecraft",
	"stars", "telescope", "telescopes", "universe",
}

// heavenNouns stand before the names of planets and moons.
var heavenNouns = []string{"asteroid", "comet", "exoplanet", "moon", "planet"}

// vesselNouns are the kinds of vessels that stand before the names of some. From general knowledge,
// without those that name people or bodies as well ("carrier", "liner").
var vesselNouns = []string{
	"cutter", "destroyer", "dhow", "dredger", "ferry", "freighter", "frigate", "icebreaker", "lifeboat", "minesweeper", "sailboat",
	"schooner", "ship", "steamer", "steamship", "submarine", "tanker", "trawler", "tug", "tugboat", "vessel", "warship", "yacht",
}

// townNouns, with "of", stand before the names of places with a government.
var townNouns = []string{"city", "county", "municipality", "prefecture", "province", "suburb", "town", "township", "village"}

// makers are makers of goods whose names stand before those of their wares.
var makers = []string{
	"Adobe", "Airbus", "Amazon", "Apple", "Audi", "BMW", "BlackBerry", "Boeing", "Chevrolet", "Chevy", "Chrysler", "Dell", "Fiat", "Ford",
	"Google", "Honda", "Huawei", "Hyundai", "IBM", "Intel", "Jeep", "Kia", "Lenovo", "Lexus", "Mazda", "Microsoft", "Mitsubishi",
	"Motorola", "Nikon", "Nintendo", "Nissan", "Nokia", "Nvidia", "OnePlus", "Oppo", "Peugeot", "Porsche", "Renault", "Samsung", "Skoda",
	"Sony", "Subaru", "Suzuki", "Tesla", "Toyota", "Vauxhall", "Vivo", "Volkswagen", "Volvo", "Xiaomi",
}

// craftNouns stand behind the names of craft of space, computers and cars; wareNouns behind those of
// other things that are made, where the tagger takes the name for none of a body; appNouns
// behind those of programs; wareOpeners before the names of things.
var (
	craftNouns = []string{"hatchback", "lander", "orbiter", "probe", "rover", "sedan", "spacecraft", "spaceship", "supercomputer", "suv"}
	wareNouns  = []string{
		"aircraft", "app", "assistant", "car", "cars", "chatbot", "console", "device", "devices", "drone", "drones", "drug", "engine",
		"fighter", "fighters", "handset", "headset", "helicopter", "helicopters", "jab", "jet", "jets", "keyboard", "laptop", "laptops",
		"missile", "missiles", "phone", "phones", "pickup", "pill", "plane", "planes", "processor", "rifle", "rifles", "rocket", "rockets",
		"satellite", "smartphone", "smartphones", "smartwatch", "software", "speaker", "tablet", "tablets", "tank", "tanks", "telescope",
		"truck", "trucks", "vaccine", "vaccines",
	}
	appNouns    = []string{"app", "chatbot", "handset", "smartwatch"}
	wareOpeners = []string{"app", "chatbot", "spacecraft", "supercomputer"}
)

// bodyPeople are what a body has and no other thing: a "spokesperson".
var bodyPeople = []string{"employee", "employees", "quartet", "spokesman", "spokesperson", "spokeswoman", "staffer", "staffers"}

// siteNouns stand behind the name of a site that is called after a person.
var siteNouns = []string{"airport", "barracks", "hospital", "jail", "prison", "stadium"}

// centreNouns end the names of bodies where one of studyWords is in them, and else of
// houses; capitolNouns end the names of houses of parliaments, meetingNouns those of meetings.
var (
	capitolNouns = []string{"Capitol", "Courthouse", "Statehouse"}
	centreNouns  = []string{"Center", "Centre", "Observatory"}
	meetingNouns = []string{"Roundtable", "Summit", "Symposium"}
	studyWords   = []string{
		"advanced", "astronomical", "biosecurity", "cyber", "cybersecurity", "innovation", "intelligence", "law", "policy", "research",
		"science", "sciences", "security", "seismological", "strategic", "studies",
	}
)

package gaz

import "strings"

// A Class says what a listed name may be; a word can be several things at
// once. Bits are stored in the table, so that a new one is added at the end.
type Class uint64

// The classes.
const (
	FirstMale   Class = 1 << iota // a first name of men: Antony, Ahmed; of both with FirstFemale: Kim
	FirstFemale                   // a first name of women
	Surname                       // Blinken, Okafor, Nguyen
	Country                       // France, DRC, United States
	Capital                       // the capital of a country; it is a City or BigCity too
	State                         // a state, province, region or county with a government: Kerala, Lagos State
	BigCity                       // a city of 200,000 people or more
	City                          // a smaller city or town
	Place                         // a place without a government: Africa, Lake Victoria, the Alps
	Demonym                       // of a country or city: French, Kenyans, Londoner
	Language                      // Swahili; often a Demonym too
	People                        // an ethnic or religious group and its members: Kurds, Yoruba, Sunni, Christian
	Partisan                      // the members and adjectives of parties and creeds: Republicans, Tory, Maoist
	Party                         // a political party: Labour, BJP, African National Congress
	Agency                        // a news agency or a picture agency: Reuters, Xinhua, Getty Images
	Press                         // a newspaper, magazine or broadcaster: Daily Nation, BBC
	Body                          // an international or public body: UN, World Bank, Federal Reserve, FBI
	Force                         // an army, police force or armed group: Taliban, Royal Navy
	Club                          // a sports club or team: Arsenal, Lakers
	Company                       // Toyota, Goldman Sachs
	School                        // a university or college
	Honorific                     // Mr, Dr, Alhaji, Datuk
	Role                          // president, Minister, spokesman: what people are
	Currency                      // rupee, euros, US$
	Calendar                      // months and days of the week
	OrgWord                       // a word that bodies' names end or open with: Ministry, University, Corp
	FacWord                       // a word of buildings and roads: Airport, Stadium, Street
	PlaceWord                     // a word of places: River, Mount, Valley, County
	EventWord                     // a word of events: Cup, Olympics, War, Festival
	Fac                           // a building or site: Kremlin, Heathrow, Wembley
	Event                         // World Cup, Ramadan, Brexit
	Product                       // a thing that is made or a work: iPhone, Kalashnikov, Netflix series
	Misc                          // another name: an award, a law, a treaty
	Particle                      // small words within names: van, de, bin, al
	Suffix                        // after a name: Jr, III, MP, SC
	Common                        // also an ordinary English word when in small letters: will, mark, reading
	prefix                        // names of several words start so
)

// Person, GPE and Org are the classes of names of persons, of places with a
// government, and of bodies.
const (
	First  = FirstMale | FirstFemale
	Person = First | Surname
	GPE    = Country | Capital | State | BigCity | City
	NORP   = Demonym | People | Partisan
	Org    = Party | Agency | Press | Body | Force | Club | Company | School
)

// classNames are the names of the classes in the source files and in
// [Class.String], in the order of their bits.
var classNames = [...]string{
	"first-male", "first-female", "surname", "country", "capital", "state", "big-city", "city", "place",
	"demonym", "language", "people", "partisan", "party", "agency", "press", "body", "force", "club",
	"company", "school", "honorific", "role", "currency", "calendar", "org-word", "fac-word", "place-word",
	"event-word", "fac", "event", "product", "misc", "particle", "suffix", "common", "prefix",
}

// ParseClass returns the class with the given name, or 0 if there is none.
func ParseClass(name string) Class {
	for i, n := range classNames {
		if n == name {
			return 1 << i
		}
	}
	return 0
}

// String returns the names of the classes in c, with a bar between them.
func (c Class) String() string {
	var of []string
	for i, n := range classNames {
		if c&(1<<i) != 0 {
			of = append(of, n)
		}
	}
	return strings.Join(of, "|")
}

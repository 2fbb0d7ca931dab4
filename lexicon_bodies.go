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
// usual in English papers.
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
}

// aliases maps the key of each name of wellKnown to the number of its thing.
var aliases = sync.OnceValue(func() map[uint64]int {
	m := make(map[uint64]int, 4*len(wellKnown))
	var buf []byte
	for i, line := range wellKnown {
		for name := range strings.SplitSeq(line, ";") {
			h := hashSeed
			for j, word := range strings.Fields(name) {
				if j == 0 && isThe(word) {
					continue
				}
				buf = foldWord(buf[:0], word)
				h = joinHash(h, hashBytes(hashSeed, buf))
			}
			m[h] = i
		}
	}
	return m
})

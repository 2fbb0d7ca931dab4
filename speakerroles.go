package lede

import (
	"strconv"
	"strings"
)

// How well what the article says of an entity matches the noun of a source.
const (
	matchNone uint8 = iota
	matchHead       // its head: "the senator" has more words that do not match
	matchWord       // its head, which is all there is
	matchAll        // its head and a further word, an age, a body's own name
)

// roleWindow is how many tokens before a name, and behind it, are read as what
// the name's bearer is: "the Vermont senator Bo Orr, a former mayor of Leeds,".
const roleWindow = 8

// matchRole returns how well what the article says of k matches the noun of
// the question's source. It reads the entity's role and the words that stand
// beside its first mention and those nearest to the source.
func (t *telling) matchRole(k *candidate) uint8 {
	x := &t.question
	if x.head == "" || k.entity < 0 || x.form != formRole && x.form != formOwned && x.form != formUnlinked {
		return matchNone
	}
	m := &t.members[k.entity]
	if m.typ != Person {
		head := singularNoun(x.head)
		if holdsWord(m.name, x.head) || holdsWord(m.name, head) {
			return matchAll
		}
		for i := range bodyKinds {
			if bodyKinds[i].noun == head && holdsAnyWord(m.name, bodyKinds[i].words) {
				return matchHead
			}
		}
		return matchNone
	}
	if age, ok := strings.CutSuffix(x.head, "-year-old"); ok {
		if m.age > 0 && age == strconv.Itoa(m.age) || t.agedBeside(m.first, age) {
			return matchAll
		}
		return matchNone
	}
	if inWords(accusedNouns, x.head) && (t.isAccused(m.first) || t.isAccused(k.before)) {
		return matchAll
	}
	if n := len(x.head); n > 1 && n <= maxInitials && initialsOf(m.role, n) == x.head {
		return matchAll
	}
	head, more := t.matchWords(m, k)
	switch {
	case !head:
		return matchNone
	case more > 0:
		return matchAll
	case len(x.nouns) == 1:
		return matchWord
	}
	return matchHead
}

// isOtherAge reports whether head is an age ("34-year-old") other than the age
// of a person, where that is known.
func isOtherAge(head string, age int) bool {
	years, ok := strings.CutSuffix(head, "-year-old")
	return ok && age > 0 && years != strconv.Itoa(age)
}

// agedBeside reports whether the age stands behind the mention i: "Orr, 34,".
func (t *telling) agedBeside(i int32, age string) bool {
	if i < 0 {
		return false
	}
	at := t.names[i].last
	if int(at)+1 >= len(t.w.tokens) || t.w.word(at) != "," {
		return false
	}
	return t.w.word(at+1) == age
}

// maxInitials is the number of words of an office that letters may stand for.
const maxInitials = 4

// initialsOf returns, in small letters, those with which the last n words of role
// begin, small words left out: "igp" of "Inspector General of Police". It returns ""
// where role has fewer words, or one of them does not begin with a letter of ASCII.
func initialsOf(role string, n int) string {
	var letters [maxInitials]byte
	at := n
	for role != "" && at > 0 {
		word := role[strings.LastIndexByte(role, ' ')+1:]
		role = strings.TrimSuffix(role[:len(role)-len(word)], " ")
		if word == "" || word == "of" || word == "for" || word == "the" || word == "and" {
			continue
		}
		c := word[0] | 0x20
		if c < 'a' || c > 'z' {
			return ""
		}
		at--
		letters[at] = c
	}
	if at > 0 {
		return ""
	}
	return string(letters[:n])
}

// accusedNouns are what reports from courts and of the police call the one whom they
// are about. Sorted.
var accusedNouns = []string{"accused", "appellant", "convict", "culprit", "defendant", "suspect"}

// accusingVerbs are what befalls such a one: they stand right before the name
// ("sentenced Bo Orr"), or behind it and a form of "to be" ("Bo Orr was arrested").
// facingVerbs are what one does oneself there. Sorted.
var (
	accusingVerbs = []string{
		"accused", "apprehended", "arraigned", "arrested", "charged", "convicted", "detained", "identified", "indicted", "jailed",
		"nabbed", "prosecuted", "remanded", "sentenced", "tried",
	}
	facingVerbs = []string{"appeared", "confessed", "denies", "faces", "pleaded", "pled"}
	beForms     = []string{"been", "being", "is", "was", "were"}
)

// accusedWindow is how many tokens behind a name are searched for such a verb.
const accusedWindow = 14

// isAccused reports whether what stands beside the mention i, in its sentence, says
// that its bearer is before a court or in the hands of the police. A judge who
// "sentenced" somebody is not.
func (t *telling) isAccused(i int32) bool {
	if i < 0 || t.stands[i].quoted {
		return false
	}
	n := &t.names[i]
	s := &t.w.sentences[t.stands[i].sentence]
	for at := n.first - 1; at >= s.first && at >= n.first-3; at-- {
		if inWords(accusingVerbs, t.w.word(at)) {
			return true
		}
	}
	be := false
	for at := n.last; at < s.last && at < n.last+accusedWindow; at++ {
		if t.w.tokens[at].kind != tokWord {
			continue
		}
		word := t.w.word(at)
		if inWords(facingVerbs, word) || be && inWords(accusingVerbs, word) {
			return true
		}
		be = inWords(beForms, word)
	}
	return false
}

// matchWords reports whether the head of the source is said of the member m,
// and how many of the source's further words are.
func (t *telling) matchWords(m *member, k *candidate) (head bool, more int) {
	x := &t.question
	singular := singularNoun(x.head)
	var had uint32 // further words found, by their place in the source
	see := func(word string) {
		if strings.EqualFold(word, x.head) || strings.EqualFold(word, singular) {
			head = true
			return
		}
		for _, noun := range nounsOfTitle(word) {
			head = head || noun == singular
		}
		for i, noun := range x.nouns {
			if i < 32 && noun != x.head && had&(1<<i) == 0 && strings.EqualFold(word, noun) {
				had |= 1 << i
				more++
			}
		}
	}
	for word := range strings.FieldsSeq(m.role) {
		see(strings.Trim(word, `,.()"“”`))
	}
	seen := int32(-1)
	for _, i := range [...]int32{m.first, k.before, k.after} {
		if i >= 0 && i != seen {
			t.seeBeside(i, see)
			seen = i
		}
	}
	return head, more
}

// seeBeside calls see with the words that stand before the mention i in its
// sentence, and with those behind it after a comma or a bracket, up to the next
// one: "Orr, 41, mayor of Leeds, said". Persons named on either side end what is
// said of this one.
func (t *telling) seeBeside(i int32, see func(string)) {
	n := &t.names[i]
	s := &t.w.sentences[t.stands[i].sentence]
	from, to := s.first, s.last
	if i > 0 && t.typeOf(t.names[i-1].entity) == Person {
		from = max(from, t.names[i-1].last)
	}
	if int(i)+1 < len(t.names) && t.typeOf(t.names[i+1].entity) == Person {
		to = min(to, t.names[i+1].first)
	}
	for at := n.first - 1; at >= from && at >= n.first-roleWindow; at-- {
		word := t.w.word(at)
		if word == "," || word == ";" || word == "—" || isSourcePreposition(word) && word != "of" {
			break
		}
		see(word)
	}
	at := n.last
	if at >= to {
		return
	}
	if open := t.w.word(at); open != "," && open != "(" && open != "–" && open != "—" && open != "-" {
		return
	}
	seen := false
	for at, to = at+1, min(at+1+roleWindow, to); at < to; at++ {
		word := t.w.word(at)
		if isSourcePreposition(word) && word != "of" || word == "who" || word == "and" || word == "," && seen {
			break
		}
		seen = seen || t.w.tokens[at].kind == tokWord
		see(word)
	}
}

// bodyKinds are the words by which the names of bodies tell what a paper calls
// them: the Orlando Sentinel is "the newspaper". Sorted.
var bodyKinds = []struct {
	noun  string
	words []string
}{
	{"agency", []string{"administration", "agence", "authority", "bureau", "office", "press", "service"}},
	{"airline", []string{"air", "airlines", "airways", "avia", "aviation"}},
	{"broadcaster", []string{"abc", "bbc", "broadcasting", "cbc", "nhk", "radio", "television", "tv"}},
	{"company", []string{"co", "companies", "corp", "corporation", "electronics", "energy", "group", "holdings", "inc", "industries", "ltd", "mining", "motors", "pharmaceuticals", "plc", "resources", "technologies", "technology"}},
	{"daily", []string{"express", "gazette", "herald", "mail", "news", "post", "star", "sun", "telegraph", "times"}},
	{"department", []string{"bureau", "ministry", "office"}},
	{"firm", []string{"associates", "capital", "co", "corp", "group", "holdings", "inc", "llp", "ltd", "partners", "plc", "research", "technologies"}},
	{"group", []string{"alliance", "association", "coalition", "committee", "council", "federation", "front", "fund", "institute", "international", "league", "movement", "network", "project", "society", "union", "watch"}},
	{"magazine", []string{"economist", "monthly", "review", "weekly"}},
	{"network", []string{"abc", "bbc", "broadcasting", "cbs", "cnn", "espn", "msnbc", "nbc", "news", "television", "tv"}},
	{"newspaper", []string{"chronicle", "courier", "daily", "examiner", "express", "gazette", "globe", "guardian", "herald", "independent", "inquirer", "journal", "mail", "mirror", "monitor", "nation", "news", "observer", "post", "press", "record", "register", "sentinel", "standard", "star", "sun", "telegraph", "times", "tribune"}},
	{"organisation", []string{"alliance", "association", "council", "federation", "foundation", "institute", "society", "union"}},
	{"organization", []string{"alliance", "association", "council", "federation", "foundation", "institute", "society", "union"}},
	{"paper", []string{"chronicle", "courier", "daily", "examiner", "express", "gazette", "globe", "guardian", "herald", "independent", "inquirer", "journal", "mail", "mirror", "monitor", "news", "observer", "post", "record", "register", "sentinel", "standard", "star", "sun", "telegraph", "times", "tribune"}},
	{"school", []string{"academy", "college"}},
	{"team", []string{"athletic", "city", "club", "rovers", "united"}},
	{"union", []string{"federation", "workers"}},
}

// holdsAnyWord reports whether one of the words, whatever its case, is one of
// those of s.
func holdsAnyWord(s string, words []string) bool {
	for x := range strings.FieldsSeq(s) {
		if inWords(words, strings.Trim(x, ",.")) {
			return true
		}
	}
	return false
}

// A titleNoun is a title or a work with what its bearer is called by.
type titleNoun struct {
	title string
	nouns []string
}

// titleNouns are what those who bear a title or do a work are called by, too: "Rep.
// Ana Ruiz" is "the congresswoman", "Dr Orr" is "the physician", captain Bo Orr is "the
// skipper". They were put together by hand of what papers of several countries write
// so as not to repeat themselves. Sorted.
var titleNouns = []titleNoun{
	{"accused", []string{"defendant", "suspect"}},
	{"actor", []string{"star"}},
	{"actress", []string{"star"}},
	{"advocate", []string{"attorney", "barrister", "lawyer", "solicitor"}},
	{"all-rounder", []string{"cricketer", "player"}},
	{"analyst", []string{"expert"}},
	{"archbishop", []string{"clergyman", "cleric", "prelate"}},
	{"assemblyman", []string{"lawmaker", "legislator", "parliamentarian", "politician"}},
	{"attorney", []string{"advocate", "barrister", "lawyer", "solicitor"}},
	{"author", []string{"writer"}},
	{"backbencher", []string{"lawmaker", "legislator", "parliamentarian", "politician"}},
	{"barrister", []string{"advocate", "attorney", "lawyer", "solicitor"}},
	{"batsman", []string{"cricketer", "player"}},
	{"batter", []string{"cricketer", "player"}},
	{"billionaire", []string{"businessman", "businesswoman", "entrepreneur", "tycoon"}},
	{"biologist", []string{"expert", "researcher", "scientist"}},
	{"bishop", []string{"clergyman", "cleric", "prelate"}},
	{"bowler", []string{"cricketer", "paceman", "pacer", "player", "quick", "seamer"}},
	{"boxer", []string{"athlete"}},
	{"businessman", []string{"businesswoman", "entrepreneur", "tycoon"}},
	{"businesswoman", []string{"businessman", "entrepreneur", "tycoon"}},
	{"capt", []string{"captain", "officer"}},
	{"captain", []string{"player", "skipper"}},
	{"cardinal", []string{"cleric"}},
	{"cardiologist", []string{"doctor", "medic", "physician"}},
	{"centre-back", []string{"footballer", "player"}},
	{"ceo", []string{"boss", "chief", "executive"}},
	{"cfo", []string{"boss", "chief", "executive"}},
	{"chair", []string{"boss", "chief", "executive"}},
	{"chairman", []string{"boss", "chair", "chairperson", "chief", "executive"}},
	{"chairperson", []string{"boss", "chair", "chief", "executive"}},
	{"chairwoman", []string{"boss", "chair", "chairperson", "chief", "executive"}},
	{"chancellor", []string{"leader"}},
	{"chemist", []string{"expert", "researcher", "scientist"}},
	{"chief", []string{"boss", "head"}},
	{"co-founder", []string{"businessman", "businesswoman", "entrepreneur"}},
	{"coach", []string{"boss", "manager", "tactician", "trainer"}},
	{"col", []string{"colonel", "officer"}},
	{"columnist", []string{"journalist", "reporter"}},
	{"commissioner", []string{"officer"}},
	{"congressman", []string{"lawmaker", "legislator", "parliamentarian", "politician", "representative", "solon"}},
	{"congresswoman", []string{"lawmaker", "legislator", "parliamentarian", "politician", "representative", "solon"}},
	{"constable", []string{"officer"}},
	{"coo", []string{"boss", "chief", "executive"}},
	{"correspondent", []string{"journalist", "reporter"}},
	{"councillor", []string{"politician"}},
	{"councilor", []string{"politician"}},
	{"councilwoman", []string{"councillor", "councilor"}},
	{"counsel", []string{"advocate", "attorney", "barrister", "lawyer", "solicitor"}},
	{"cricketer", []string{"player"}},
	{"custodian", []string{"footballer", "goalkeeper", "keeper", "player", "shot-stopper"}},
	{"cyclist", []string{"athlete"}},
	{"defendant", []string{"accused", "suspect"}},
	{"defender", []string{"footballer", "player"}},
	{"detective", []string{"officer"}},
	{"director", []string{"boss", "chief", "executive"}},
	{"dr", []string{"doctor", "physician"}},
	{"ecologist", []string{"expert", "researcher", "scientist"}},
	{"economist", []string{"analyst", "expert"}},
	{"entrepreneur", []string{"businessman", "businesswoman", "tycoon"}},
	{"epidemiologist", []string{"expert", "researcher", "scientist"}},
	{"farmer", []string{"grower"}},
	{"father", []string{"parent", "priest"}},
	{"flanker", []string{"player"}},
	{"fly-half", []string{"player"}},
	{"flyhalf", []string{"player"}},
	{"forward", []string{"footballer", "player"}},
	{"founder", []string{"businessman", "businesswoman", "entrepreneur"}},
	{"fr", []string{"cleric", "priest"}},
	{"full-back", []string{"footballer", "player"}},
	{"fullback", []string{"player"}},
	{"garda", []string{"officer"}},
	{"gen", []string{"commander", "general"}},
	{"goalkeeper", []string{"footballer", "keeper", "player", "shot-stopper"}},
	{"golfer", []string{"athlete"}},
	{"gov", []string{"governor"}},
	{"governor", []string{"official", "politician"}},
	{"gp", []string{"doctor", "medic", "physician"}},
	{"guitarist", []string{"artist", "musician", "singer", "star"}},
	{"gymnast", []string{"athlete"}},
	{"head", []string{"boss", "chief"}},
	{"headmaster", []string{"educator", "head", "headteacher", "principal", "teacher"}},
	{"headmistress", []string{"educator", "head", "headteacher", "principal", "teacher"}},
	{"headteacher", []string{"educator", "head", "principal", "teacher"}},
	{"hurdler", []string{"athlete"}},
	{"husband", []string{"spouse"}},
	{"imam", []string{"cleric"}},
	{"insp", []string{"officer"}},
	{"inspector", []string{"detective", "officer", "policeman"}},
	{"jockey", []string{"athlete"}},
	{"journalist", []string{"reporter"}},
	{"judge", []string{"jurist", "justice", "magistrate"}},
	{"justice", []string{"judge", "jurist"}},
	{"keeper", []string{"footballer", "goalkeeper", "player", "shot-stopper"}},
	{"king", []string{"monarch"}},
	{"lawmaker", []string{"legislator", "parliamentarian", "politician"}},
	{"lawyer", []string{"advocate", "attorney", "barrister", "solicitor"}},
	{"lecturer", []string{"academic", "researcher", "scholar"}},
	{"left-back", []string{"footballer", "player"}},
	{"legislator", []string{"lawmaker", "parliamentarian", "politician"}},
	{"litigator", []string{"advocate", "attorney", "barrister", "lawyer", "solicitor"}},
	{"lt", []string{"lieutenant", "officer"}},
	{"magistrate", []string{"judge"}},
	{"magnate", []string{"businessman", "businesswoman", "entrepreneur", "tycoon"}},
	{"maj", []string{"major", "officer"}},
	{"manager", []string{"boss", "coach", "tactician", "trainer"}},
	{"marathoner", []string{"athlete"}},
	{"mayor", []string{"politician"}},
	{"mep", []string{"lawmaker", "legislator", "parliamentarian", "politician"}},
	{"meteorologist", []string{"expert", "researcher", "scientist"}},
	{"midfielder", []string{"footballer", "player"}},
	{"minister", []string{"official", "politician"}},
	{"mla", []string{"lawmaker", "legislator", "parliamentarian", "politician"}},
	{"mlc", []string{"lawmaker", "legislator", "parliamentarian", "politician"}},
	{"mna", []string{"lawmaker", "legislator", "parliamentarian", "politician"}},
	{"mother", []string{"parent"}},
	{"mp", []string{"lawmaker", "legislator", "parliamentarian", "politician"}},
	{"mpa", []string{"lawmaker", "legislator", "parliamentarian", "politician"}},
	{"msp", []string{"lawmaker", "legislator", "parliamentarian", "politician"}},
	{"musician", []string{"artist", "singer", "star"}},
	{"novelist", []string{"author", "writer"}},
	{"oncologist", []string{"doctor", "medic", "physician"}},
	{"opener", []string{"cricketer", "player"}},
	{"paceman", []string{"cricketer", "pacer", "player", "quick", "seamer"}},
	{"paediatrician", []string{"doctor", "medic", "physician"}},
	{"parliamentarian", []string{"lawmaker", "legislator", "politician"}},
	{"pastor", []string{"cleric"}},
	{"physician", []string{"doctor", "medic"}},
	{"physicist", []string{"expert", "researcher", "scientist"}},
	{"playmaker", []string{"footballer", "player"}},
	{"playwright", []string{"author", "writer"}},
	{"pm", []string{"leader", "minister", "premier"}},
	{"poet", []string{"author", "writer"}},
	{"policeman", []string{"officer"}},
	{"policewoman", []string{"officer"}},
	{"pope", []string{"pontiff"}},
	{"premier", []string{"leader", "minister", "politician"}},
	{"president", []string{"boss", "chief", "executive", "leader", "politician"}},
	{"priest", []string{"cleric"}},
	{"prime", []string{"leader", "premier"}},
	{"principal", []string{"educator", "head", "teacher"}},
	{"prof", []string{"academic", "professor"}},
	{"professor", []string{"academic", "researcher", "scholar"}},
	{"psychiatrist", []string{"doctor", "medic", "physician"}},
	{"queen", []string{"monarch"}},
	{"rabbi", []string{"cleric"}},
	{"rapper", []string{"artist", "musician", "singer", "star"}},
	{"rep", []string{"congressman", "congresswoman", "lawmaker", "legislator", "parliamentarian", "politician", "representative", "solon"}},
	{"reporter", []string{"journalist"}},
	{"representative", []string{"congressman", "congresswoman", "lawmaker", "legislator", "parliamentarian", "politician"}},
	{"researcher", []string{"expert", "scientist"}},
	{"rev", []string{"pastor", "priest", "reverend"}},
	{"right-back", []string{"footballer", "player"}},
	{"rower", []string{"athlete"}},
	{"runner", []string{"athlete"}},
	{"scientist", []string{"expert", "researcher"}},
	{"seamer", []string{"cricketer", "paceman", "pacer", "player", "quick"}},
	{"seismologist", []string{"expert", "researcher", "scientist"}},
	{"sen", []string{"lawmaker", "legislator", "parliamentarian", "politician", "senator", "solon"}},
	{"senator", []string{"lawmaker", "legislator", "parliamentarian", "politician"}},
	{"sergeant", []string{"officer"}},
	{"sgt", []string{"officer", "sergeant"}},
	{"shot-stopper", []string{"footballer", "goalkeeper", "keeper", "player"}},
	{"silk", []string{"advocate", "attorney", "barrister", "lawyer", "solicitor"}},
	{"singer", []string{"artist", "musician", "star", "vocalist"}},
	{"sister", []string{"nun"}},
	{"skipper", []string{"captain", "player"}},
	{"soldier", []string{"serviceman"}},
	{"solicitor", []string{"advocate", "attorney", "barrister", "lawyer"}},
	{"songwriter", []string{"artist", "musician", "singer", "star"}},
	{"spinner", []string{"cricketer", "player"}},
	{"sprinter", []string{"athlete"}},
	{"strategist", []string{"analyst", "expert"}},
	{"striker", []string{"footballer", "forward", "marksman", "player"}},
	{"student", []string{"undergraduate"}},
	{"sub-inspector", []string{"officer"}},
	{"superintendent", []string{"officer"}},
	{"supt", []string{"officer"}},
	{"surgeon", []string{"doctor", "medic", "physician"}},
	{"suspect", []string{"accused", "defendant"}},
	{"swimmer", []string{"athlete"}},
	{"taoiseach", []string{"leader", "premier"}},
	{"td", []string{"deputy", "lawmaker", "legislator", "parliamentarian", "politician"}},
	{"teacher", []string{"educator", "head"}},
	{"trainer", []string{"boss", "coach", "manager", "tactician"}},
	{"tycoon", []string{"businessman", "businesswoman", "entrepreneur"}},
	{"vicar", []string{"cleric"}},
	{"virologist", []string{"expert", "researcher", "scientist"}},
	{"vocalist", []string{"artist", "musician", "singer", "star"}},
	{"wicketkeeper", []string{"cricketer", "player"}},
	{"wife", []string{"spouse"}},
	{"wing-back", []string{"footballer", "player"}},
	{"winger", []string{"footballer", "player"}},
}

// titleStarts tells where the titles of each letter stand in titleNouns.
var titleStarts = startsOf(len(titleNouns), func(i int) string { return titleNouns[i].title })

// nounsOfTitle returns what the bearer of a title, with or without a full stop,
// is called by.
func nounsOfTitle(title string) []string {
	title = strings.TrimSuffix(title, ".")
	first, last := titleStarts.of(title)
	for i := first; i < last; i++ {
		if t := &titleNouns[i]; len(t.title) == len(title) && strings.EqualFold(t.title, title) {
			return t.nouns
		}
	}
	return nil
}

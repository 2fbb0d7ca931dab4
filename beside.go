package lede

import (
	"strings"

	"github.com/lede-news/lede/internal/gaz"
)

// The tagger learned from newspapers of some countries and years: what it takes a name for there
// the words of the name or those beside it may contradict.

// reread returns s with the type and the edges that its words and those beside it tell: roads by
// their numbers, storms, courts and houses by their nouns, persons by their age, towns by the state
// behind their comma. What is no name at all comes back empty: "24/7", a number plate, the
// field of a ministry.
func (l *linker) reread(s nameSpan) nameSpan {
	if s.typ > nameMisc || s.first >= s.last {
		return s
	}
	if l.isCode(s) || l.isField(s) || l.isOffice(s) {
		s.last = s.first
		return s
	}
	if i := l.roadStart(s); i >= 0 {
		s.first, s.typ = i, nameFac
		return s
	}
	if i := l.stormStart(s); i >= 0 {
		s.first, s.typ = i, nameEvent
		return s
	}
	first, last := l.w.word(s.first), l.w.word(s.last-1)
	several := s.last-s.first > 1
	switch {
	case several && (last == "LGA" || last == "LGAs"):
		s.typ = nameGPE
	case several && s.typ != nameOrg && s.typ != nameWork && l.isCourt(s):
		s.typ = nameOrg
	case several && s.typ == nameGPE && l.isHouse(s, last), several && s.typ == nameLoc && inCased(streetWords, last) && names.word(last)&gaz.PlaceWord == 0:
		s.typ = nameFac
	case several && isPlace(s.typ) && l.isPolice(s):
		s.typ = nameOrg
	case several && s.typ == nameOrg && inCased(textNouns, first) && (l.w.word(s.first+1) == "of" || l.w.word(s.first+1) == "on"):
		s.typ = nameMisc // "Charter of Rights and Freedoms"
	case several && (s.typ == nameOrg || s.typ == nameGPE) && inCased(postShorts, last):
		s.last-- // "[New Karachi SHO]"
		if c, _ := names.name(l.compound(s.first, s.last)); s.typ == nameOrg && c&gaz.GPE != 0 && c&gaz.Org == 0 {
			s.typ = nameGPE
		}
	case s.typ == nameGPE && !several && isStreet(first):
		s.typ = nameFac // "Bryggargatan"
	case s.typ == nameProduct && several && inCased(lawNouns, first) && l.w.tokens[s.last-1].kind == tokNumber:
		s.typ = nameMisc // "Act 29"
	case s.typ == nameOrg && (l.isOfState(s) || l.isOfVoters(s)), s.typ <= nameMisc && s.typ != nameGPE && l.isBeforeState(s):
		s.typ = nameGPE
	case s.typ <= nameMisc && s.typ != nameGPE && !several && inCased(stateShorts, last):
		s.typ = nameGPE // "Alta."
	case s.typ == nameOrg && !several && l.isSite(s):
		s.typ = nameGPE
	case s.typ == namePerson && (l.isHome(s) || l.hasCouncil(s)):
		s.typ = nameGPE
	case several && s.typ != namePerson && s.typ < nameNORP && l.hasAge(s):
		s.typ = namePerson
	}
	return s
}

// isCode reports whether s is a number or a code that was taken for a person or a place: "24/7", the
// plate "M-25GT8589".
func (l *linker) isCode(s nameSpan) bool {
	if s.typ != namePerson && s.typ != nameGPE && s.typ != nameLoc {
		return false
	}
	name := l.compound(s.first, s.last)
	digits, letters := 0, 0
	for i := range len(name) {
		switch c := name[i]; {
		case isDigit(c):
			digits++
		case c == ' ':
			return false
		case classes[c]&clLetter != 0 || c >= 0x80:
			letters++
		}
	}
	return letters == 0 && s.typ == namePerson || digits > 3 && letters > 0
}

// isField reports whether s, of which nothing is listed, is no place but what a minister is for:
// "the Minister of Awkaf".
func (l *linker) isField(s nameSpan) bool {
	if s.typ != nameGPE || s.last-s.first != 1 || s.first < 2 || names.word(l.w.word(s.first)) != 0 {
		return false
	}
	before := l.w.word(s.first - 1)
	return (before == "of" || before == "for") && inWords(ministerNouns, l.w.word(s.first-2))
}

// isOffice reports whether s, one word, is no name but an office: "Parliamentarians", and capitals of which the story
// has the words in full: "the CS" where a "Cabinet Secretary" is named.
func (l *linker) isOffice(s nameSpan) bool {
	if s.last-s.first != 1 {
		return false
	}
	word := l.w.word(s.first)
	switch s.typ {
	case nameNORP:
		return len(word) > 10 && (word == "Parliamentarian" || word == "Parliamentarians")
	case nameOrg, nameGPE, nameMisc:
		for _, o := range shortOffices {
			if o[0] == word {
				return strings.Contains(l.w.text, o[1])
			}
		}
	}
	return false
}

// isStreet reports whether word ends as the names of streets do in Swedish, German and their neighbours.
func isStreet(word string) bool {
	for _, end := range streetEnds {
		if len(word) > len(end)+2 && strings.HasSuffix(word, end) {
			return names.word(word)&gaz.GPE == 0
		}
	}
	return false
}

// roadStart returns the start of the number of the road that s is, or -1: "the A96", where the tagger sees a place
// or, behind "on the" and the like, a thing; "[Interstate 35]", "[U.S. Route 20]", "I-[35]". A British road
// stands alone: "A93 Banchory" was cut by complete.
func (l *linker) roadStart(s nameSpan) int32 {
	last := l.w.word(s.last - 1)
	if s.typ == nameWork || s.typ == nameEvent || !isDigit(last[0]) && !isDigit(last[len(last)-1]) {
		return -1
	}
	switch n := s.last - s.first; {
	case n == 1 && isRoadNumber(last):
		if isPlace(s.typ) || s.typ != namePerson && l.isOnRoad(s) {
			return s.first
		}
	case n == 1 && isPlace(s.typ) && s.first > 1 && isHyphen(l.w.word(s.first-1)) && !l.w.tokens[s.first].space && !l.w.tokens[s.first-1].space:
		if inCased(roadSigns, l.w.word(s.first-2)) {
			return s.first - 2
		}
	case n == 3 && isHyphen(l.w.word(s.first+1)) && inCased(roadSigns, l.w.word(s.first)) && s.typ != nameOrg:
		return s.first
	case n > 1 && n < 5 && inCased(roadNouns, l.w.word(s.last-2)):
		return s.first
	}
	return -1
}

// isRoadNumber reports whether word is the number of a British road: A96, B979, M4.
func isRoadNumber(word string) bool {
	if len(word) < 2 || len(word) > 5 || word[0] != 'A' && word[0] != 'B' && word[0] != 'M' || word[1] == '0' {
		return false
	}
	for i := 1; i < len(word); i++ {
		if !isDigit(word[i]) {
			return false
		}
	}
	return true
}

// isOnRoad reports whether "on the", "along the" or the like stands before s and no noun behind it but "road".
func (l *linker) isOnRoad(s nameSpan) bool {
	if s.first < 2 || !isThe(l.w.word(s.first-1)) || !inWords(roadPrepositions, l.w.word(s.first-2)) {
		return false
	}
	return !l.isNoun(s.last) || inWords(roadFollowers, l.w.word(s.last))
}

// stormStart returns the start of the storm's name that s is or ends, or -1: "[Hurricane Beryl]", "Typhoon [Rai]".
func (l *linker) stormStart(s nameSpan) int32 {
	if s.typ == nameEvent || s.typ == nameOrg || s.last-s.first > 3 {
		return -1
	}
	if at := s.first + 1; at < s.last && l.isStorm(s.first, at) {
		return s.first
	}
	if s.last-s.first == 1 && s.first > 0 && l.w.tokens[s.first].shape == shapeTitle && (s.typ == namePerson || s.typ == nameMisc) {
		before := s.first - 1
		if l.w.word(before) == "and" && before > 1 && l.w.tokens[before-1].shape == shapeTitle {
			before -= 2 // "hurricanes Irma and [Maria]"
		}
		if inCased(stormPlurals, l.w.word(before)) || before == s.first-1 && inCased(stormPlurals, l.w.word(before)+"s") {
			return s.first
		}
	}
	if s.first > 0 && s.last-s.first == 1 && l.w.tokens[s.first].space && l.w.tokens[s.first].shape == shapeTitle && l.isStorm(s.first-1, s.first) {
		return s.first - 1
	}
	return -1
}

// isStorm reports whether the word at token i is the noun for a storm that stands before its name at token at. "Storm"
// by itself is a first name too: there the story must speak of the weather.
func (l *linker) isStorm(i, at int32) bool {
	if word := l.w.word(i); l.w.tokens[at].shape != shapeTitle || !inCased(stormNouns, word) {
		return false
	} else if word != "Storm" {
		return true
	}
	for j := range l.w.tokens {
		if l.w.tokens[j].kind == tokWord && inWords(windWords, l.w.word(int32(j))) {
			return true
		}
	}
	return false
}

// isCourt reports whether a court of law is named within s: "Accra Circuit Court II".
func (l *linker) isCourt(s nameSpan) bool {
	for i := s.first + 1; i < s.last; i++ {
		if word := l.w.word(i); (word == "Court" || word == "Courts") && inCased(courtWords, l.w.word(i-1)) {
			return true
		}
	}
	return false
}

// isHouse reports whether s, several words that are no listed place and end in last, is a house or a ground: "Aberdeen
// Royal Infirmary", and, before "station", a stop of a town's trains: "Yuen Long MTR".
func (l *linker) isHouse(s nameSpan, last string) bool {
	if inCased(railWords, last) {
		return int(s.last) < len(l.w.tokens) && (l.w.word(s.last) == "station" || l.w.word(s.last) == "stations")
	}
	if !inCased(houseNouns, last) || l.w.word(s.first+1) == "of" {
		return false
	}
	c, _ := names.name(l.compound(s.first, s.last))
	return c&gaz.GPE == 0
}

// isOfState reports whether s is a listed state or country before an office that states have: "Sindh Chief Minister".
func (l *linker) isOfState(s nameSpan) bool {
	if int(s.last)+1 >= len(l.w.tokens) || l.w.word(s.last+1) != "Minister" || l.w.word(s.last) != "Chief" && l.w.word(s.last) != "Prime" {
		return false
	}
	c, _ := names.name(l.compound(s.first, s.last))
	return c&gaz.GPE != 0
}

// isOfVoters reports whether s is a listed place of one word, and no listed body, before people or things that
// places have and clubs have not: "Genoa voters", "the Genoa district".
func (l *linker) isOfVoters(s nameSpan) bool {
	if s.last-s.first != 1 || int(s.last) >= len(l.w.tokens) || !l.w.tokens[s.last].space || !inWords(townFollowers, l.w.word(s.last)) {
		return false
	}
	c := names.word(l.w.word(s.first))
	return c&gaz.GPE != 0
}

// isBeforeState reports whether s, one word or two that do not open with a first name, stands before a comma and the
// short form of a state or province: "Wainwright, Alta.".
func (l *linker) isBeforeState(s nameSpan) bool {
	if n := s.last - s.first; n > 2 || int(s.last)+1 >= len(l.w.tokens) || l.w.word(s.last) != "," || !inCased(stateShorts, l.w.word(s.last+1)) ||
		n == 2 && names.word(l.w.word(s.first))&gaz.First != 0 {
		return false
	}
	if s.first > 0 {
		before := l.w.word(s.first - 1)
		return honorificOf(before) == "" && listsOf(before)&listRole == 0 && !isRoleAbbreviation(before)
	}
	return true
}

// isHome reports whether the words beside s, one word or two that do not open with a first name, tell that people live
// there: "Hamilton-born", "The 64-year-old, from Kincardine O'Neil", "born in Barron".
func (l *linker) isHome(s nameSpan) bool {
	n := s.last - s.first
	if n > 2 || n == 2 && names.word(l.w.word(s.first))&gaz.First != 0 && !l.isYearsFrom(s) {
		return false
	}
	if i := s.last; n == 1 && int(i)+1 < len(l.w.tokens) && isHyphen(l.w.word(i)) && !l.w.tokens[i].space && !l.w.tokens[i+1].space {
		return inWords(homeTails, l.w.word(i+1))
	}
	if s.first < 2 || int(s.last) < len(l.w.tokens) && isPossessive(l.w.word(s.last)) {
		return false
	}
	switch l.w.word(s.first - 1) {
	case "in":
		return inWords(homeVerbs, l.w.word(s.first-2))
	case "from":
		return l.isYearsFrom(s)
	}
	return false
}

// isYearsFrom reports whether somebody's age stands before "from" and s: "Orr, 34, from Lund", "The 34-year-old, from Lund".
func (l *linker) isYearsFrom(s nameSpan) bool {
	if s.first < 4 || l.w.word(s.first-1) != "from" || l.w.word(s.first-2) != "," {
		return false
	}
	age := l.w.word(s.first - 3)
	return isAge(age) && l.w.word(s.first-4) == "," || strings.HasSuffix(age, "year-old") || age == "old" && isHyphen(l.w.word(s.first-4))
}

// isAge reports whether word is a number of years that a person in the news has.
func isAge(word string) bool {
	return len(word) == 2 && word[0] >= '1' && isDigit(word[0]) && isDigit(word[1])
}

// hasAge reports whether s, unlisted words that can be a person's name, stands before an age between commas, or before
// "who" behind a comma, or what he or she did: "we lost Baraka Majogoro because he got a yellow card".
func (l *linker) hasAge(s nameSpan) bool {
	n := int32(len(l.w.tokens))
	if s.last-s.first > 3 || s.last+2 >= n || !l.arePersonal(s.first, s.last) || s.first > 0 && (inWords(wherePrepositions, l.w.word(s.first-1)) || l.w.word(s.first-1) == "of") {
		return false
	}
	if c, _ := names.name(l.compound(s.first, s.last)); c != 0 {
		return false
	}
	next, behind := l.w.word(s.last), l.w.word(s.last+1)
	if next == "," {
		return behind == "who" && s.typ != nameOrg || isAge(behind) && (l.w.word(s.last+2) == "," || l.w.word(s.last+2) == ".")
	}
	return s.typ != nameOrg && inWords(deedOpeners, next) && (behind == "he" || behind == "she")
}

// isPolice reports whether s is a unit of the police: "Manila Police District", but not "Kilimani Police Station".
func (l *linker) isPolice(s nameSpan) bool {
	for i := s.first + 1; i < s.last; i++ {
		if l.w.word(i) == "Police" {
			return i+1 == s.last || inCased(policeUnits, l.w.word(i+1))
		}
	}
	return false
}

// isSite reports whether s, a listed place, stands where only a place does: "near Aberdeen", "died in Aberdeen." The
// clubs of towns are in form or in trouble too, but papers hardly end a clause with that.
func (l *linker) isSite(s nameSpan) bool {
	if s.first == 0 || s.typ != nameOrg || !l.w.tokens[s.first].space || l.w.tokens[s.first].shape != shapeTitle {
		return false
	}
	c := names.word(l.w.word(s.first))
	if c&gaz.GPE == 0 {
		return false
	}
	next := ""
	if int(s.last) < len(l.w.tokens) {
		next = l.w.word(s.last)
	}
	switch l.w.word(s.first - 1) {
	case "near", "outside", "around":
		return !isPossessive(next)
	case "in":
		return (next == "." || next == "," || next == "on" || next == "at" || next == "after") && s.first > 1 && !inWords(moodNouns, l.w.word(s.first-2))
	}
	return false
}

// hasCouncil reports whether s, one word, has what towns have: "Nanton's council".
func (l *linker) hasCouncil(s nameSpan) bool {
	i := s.last
	return s.last-s.first == 1 && int(i)+1 < len(l.w.tokens) && isPossessive(l.w.word(i)) && inWords(townThings, l.w.word(i+1))
}

// bodyTail returns the end of the body's name that goes on behind the place s with words that the tagger passed over: "[St. Lucie
// County] Fire District", "[Polk County] Sheriff's Office", or the end of s. What stands at token limit is another name.
func (l *linker) bodyTail(s nameSpan, limit int32) int32 {
	if last := l.w.word(s.last - 1); s.typ != nameGPE || last != "County" && last != "City" && last != "NI" {
		return s.last
	}
	at := &l.w.sentences[l.sentenceOf(s.first)]
	if l.w.units[at.unit].kind != unitParagraph {
		return s.last
	}
	limit = min(limit, at.last)
	i := s.last
	for i < limit && i < s.last+3 && l.isCapital(i) && l.w.tokens[i].shape == shapeTitle {
		if i++; inCased(officeEnds, l.w.word(i-1)) {
			if i < limit && l.isCapital(i) {
				return s.last // "Kent County Council Leader"
			}
			return i
		}
	}
	return s.last
}

// cutBeside returns the token where a second name begins in s, which the tagger took for one, with the types of both, or 0: the
// road and the town of "A93 Banchory", the state, the office and the person of "Johor Mentri Besar Amir Shari",
// the agency and the photographer of "JP/Seto Wardhana".
func (l *linker) cutBeside(s nameSpan) (end, start int32, head, tail nameType) {
	if s.typ > nameMisc || s.last-s.first < 2 {
		return 0, 0, 0, 0
	}
	if isPlace(s.typ) && isRoadNumber(l.w.word(s.first)) && l.w.tokens[s.first+1].shape == shapeTitle && names.word(l.w.word(s.last-1))&gaz.FacWord == 0 {
		return s.first + 1, s.first + 1, nameFac, nameGPE
	}
	for i := s.first; i+1 < s.last; i++ {
		switch word := l.w.word(i); {
		case (word == "Mentri" || word == "Menteri") && l.w.word(i+1) == "Besar":
			return i, i + 2, nameGPE, namePerson
		case word == "/" && s.typ == nameOrg && i == s.first+1 && l.isPhotographer(i+1, s.last) && l.w.tokens[s.first].shape == shapeUpper:
			return i, i + 1, nameOrg, namePerson
		}
	}
	return 0, 0, 0, 0
}

// isPhotographer reports whether the tokens [first, last) are two words or three that can be a person's behind an agency's
// slash: "JP/Seto Wardhana", but not "AFP/Getty Images".
func (l *linker) isPhotographer(first, last int32) bool {
	if last-first < 2 || last-first > 3 || names.known(l.compound(first, last)) {
		return false
	}
	for i := first; i < last; i++ {
		if l.w.tokens[i].shape != shapeTitle || names.word(l.w.word(i))&(gaz.Common|gaz.OrgWord|gaz.Org|gaz.NORP) != 0 {
			return false
		}
	}
	return true
}

// headOfBody returns the start of the body's name that s ends behind "of" and a noun for a body or a valley, or the start of s: "League of
// [Social Democrats]", "Vale of [Glamorgan]".
func (l *linker) headOfBody(s nameSpan) int32 {
	if s.typ != nameOrg || s.first < 2 || s.last-s.first < 2 || l.w.word(s.first-1) != "of" || !l.w.tokens[s.first].space || !inCased(bodyHeads, l.w.word(s.first-2)) {
		return s.first
	}
	return s.first - 2
}

// isCouncil reports whether the neighbours x and y are the name of one council: "[Sherburn] in [Elmet Town Council]", or of one
// office of a town: "[Manila Traffic] and [Parking Bureau]".
func (l *linker) isCouncil(x, y nameSpan) bool {
	if y.first != x.last+1 || y.typ != nameOrg || y.last-y.first < 2 || !l.w.tokens[y.first].space {
		return false
	}
	last := l.w.word(y.last - 1)
	switch word := l.w.word(x.last); {
	case word == "and":
		if x.typ != nameGPE || x.last-x.first < 2 || names.word(last)&gaz.OrgWord == 0 || names.word(l.w.word(y.first))&gaz.Common == 0 {
			return false
		}
		c := names.word(l.w.word(x.last - 1))
		whole, _ := names.name(l.compound(x.first, x.last))
		return whole == 0 && c&gaz.Common != 0 && c&(gaz.FacWord|gaz.PlaceWord|gaz.GPE|gaz.OrgWord) == 0
	case inWords(townGlue, word):
		if last != "Council" || x.last-x.first > 1 || x.typ > nameMisc || y.last-y.first < 3 {
			return false
		}
		return names.word(l.w.word(x.first))&gaz.Org == 0 && inCased(councilWords, l.w.word(y.last-2))
	}
	return false
}

// settleBeside gives names of one word the type that a longer name of the story tells: "Irma" is the storm where "Hurricane
// Irma" is named, "Chippa" the club where "Chippa United" is and nobody has that name, "Andoni" the district
// where "Andoni LGA" is.
func (l *linker) settleBeside() {
	for i := range l.forms {
		f := &l.forms[i]
		if f.typ != nameEvent && f.typ != nameOrg && f.typ != nameGPE || f.to-f.from < 2 || f.to-f.from > 3 {
			continue
		}
		words := l.words[f.from:f.to]
		m := &l.mentions[f.first]
		w, typ := &words[0], f.typ
		switch {
		case f.typ == nameEvent:
			if w = &words[len(words)-1]; len(words) > 2 || !inCased(stormNouns, l.w.word(m.first)) {
				continue
			}
		case f.typ == nameOrg:
			if !l.isCurtFor(words[1:]) || !inWords(clubNouns, l.w.word(m.last-1)) || names.word(l.w.word(w.token))&^gaz.Surname != 0 {
				continue
			}
		case len(words) == 3 && words[1].kind == wordSmall && inCased(townHeads, l.w.word(m.first)):
			w = &words[2] // "Nanton" where "Town of Nanton" is named
		case l.w.word(m.last-1) != "LGA":
			continue
		}
		at, ok := l.byKey.find(joinHash(hashSeed, w.key))
		if !ok || l.forms[at].typ > nameMisc || l.forms[at].given >= 0 || l.forms[at].typ == typ && typ != nameEvent || l.isOfPerson(w) {
			continue
		}
		if x := &l.forms[at]; typ == nameEvent && (x.typ != nameGPE || names.word(l.w.word(l.mentions[x.first].first))&gaz.GPE == 0) {
			x.typ = typ
			l.join(at, int32(i))
		} else if typ != nameEvent && (x.typ == namePerson || x.typ == nameMisc) {
			x.typ = typ
		}
	}
}

// isOfPerson reports whether w is a word of a person's name of several words.
func (l *linker) isOfPerson(w *nameWord) bool {
	for i := range l.forms {
		if f := &l.forms[i]; f.typ == namePerson && f.to-f.from > 1 {
			for j := range l.words[f.from:f.to] {
				if l.words[int(f.from)+j].key == w.key {
					return true
				}
			}
		}
	}
	return false
}

// isApposition reports whether y, capitals between commas or before the end of the sentence behind x, a body, can be made of the
// letters of x: "the Rivers State Television Authority, RSTV, …".
func (l *linker) isApposition(x, y *mention) bool {
	if l.forms[x.form].typ != nameOrg || y.first != x.last+1 || y.last-y.first != 1 || l.w.word(x.last) != "," || l.w.tokens[y.first].shape != shapeUpper ||
		int(y.last) >= len(l.w.tokens) || l.w.tokens[y.last].kind == tokWord && listsOf(l.w.word(y.last))&listBreak == 0 {
		return false
	}
	acronym := l.w.word(y.first)
	words := l.wordsOf(x.form)
	if len(acronym) < 3 || len(acronym) > 7 || len(words) < 2 || len(words) > 12 {
		return false
	}
	return l.canSpell(strings.ToLower(acronym), words, 0)
}

// canSpell reports whether letters can be taken from the words in their order, from each word its first letter and then others
// of it, and the letters begin with the first word.
func (l *linker) canSpell(letters string, words []nameWord, used int) bool {
	if letters == "" {
		return used > 1
	}
	if len(words) == 0 {
		return false
	}
	w := &words[0]
	if used > 0 && l.canSpell(letters, words[1:], used) {
		return true
	}
	if w.initial != letters[0] {
		return false
	}
	letters = letters[1:]
	if l.canSpell(letters, words[1:], used+1) {
		return true
	}
	rest := strings.ToLower(l.compound(w.token, l.w.wordEnd(w.token, int32(len(l.w.tokens)))))[1:]
	for letters != "" {
		at := strings.IndexByte(rest, letters[0])
		if at < 0 {
			return false
		}
		letters, rest = letters[1:], rest[at+1:]
		if l.canSpell(letters, words[1:], used+1) {
			return true
		}
	}
	return used > 0
}

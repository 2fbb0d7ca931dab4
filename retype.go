package lede

import (
	"strings"

	"github.com/lede-news/lede/internal/gaz"
)

// retype returns s with the type that its own words and the word behind it tell,
// where the tagger may be mistaken: "[Kerala] HC" is a court, "Roe v. Wade" a case,
// "Asst Insp [Chinyoka]" a person, "the [Treasury Cabinet] Secretary" of the Treasury.
// What is no name at all comes back empty: an office ("the MPA", "Head of Sheet
// Management"), a clock's zone, a form of address alone, the illness in "with Parkinson's".
func (l *linker) retype(s nameSpan) nameSpan {
	if l.isNoName(s) {
		s.last = s.first
		return s
	}
	first, last := l.w.word(s.first), l.w.word(s.last-1)
	several := s.last-s.first > 1
	switch {
	case s.typ == nameGPE && l.follows(s, "HC"):
		s.last++
		s.typ = nameOrg
		return s
	case several && l.isCase(s):
		s.typ = nameMisc
		return s
	case several && s.typ != namePerson && l.w.tokens[s.last-1].shape == shapeLower && l.w.tokens[s.last-1].space && listsOf(last)&listRole != 0:
		s.last-- // "Love Isle star"
		return s
	}
	if !retypeStarts.has(first[0], len(first)) && !retypeEnds.has(last[0], len(last)) {
		return s
	}
	switch {
	case several && s.typ == nameOrg && inCased(officeOpeners, last) && l.isOfficeAt(s.last):
		s.last--
	case several && s.typ != namePerson && inCased(sureOffices, first) && l.areNames(s.first+1, s.last):
		s.first++ // "[MEC Ndaba] said"
		s.typ = namePerson
	case several && s.typ == nameOrg && inCased(rankWords, first) && names.word(last)&(gaz.OrgWord|gaz.Common) == 0:
		s.typ = namePerson
	case several && s.typ == namePerson && inCased(malayBuildings, first):
		s.typ = nameFac
	case isPlace(s.typ) && (inCased(parliaments, last) || several && inCased(dioceses, last)):
		s.typ = nameOrg
	case s.typ == nameOrg && !several && inCased(honours, last):
		s.typ = nameMisc
	}
	return s
}

// retypeStarts and retypeEnds are the gates to the first and last words that retype
// knows, noNames to those of isNoName.
var (
	retypeStarts = gateTo(rankWords, malayBuildings, sureOffices)
	retypeEnds   = gateTo(officeOpeners, parliaments, dioceses, honours)
	noNames      = gateTo(bareStyles, diseases, officeAcronyms)
)

// isNoName reports whether s is one word that is no name, or an office: see retype.
func (l *linker) isNoName(s nameSpan) bool {
	if s.last-s.first != 1 {
		return s.typ == nameMisc && s.last-s.first > 2 && (l.w.word(s.first+1) == "of" || l.w.word(s.first+1) == "for") &&
			listsOf(l.w.word(s.first))&listRole != 0
	}
	word := l.w.word(s.first)
	switch s.typ {
	case namePerson:
		return noNames.has(word[0], len(word)) && (inCased(bareStyles, word) || inCased(diseases, word) && l.isIllness(s))
	case nameOrg, nameMisc:
		if v := findWord(word); v >= 0 && valueWords[v].class == valueZone && valueWords[v].exact == word {
			return s.first > 0 && l.w.tokens[s.first-1].kind == tokNumber
		}
		return noNames.has(word[0], len(word)) && inCased(officeAcronyms, word) && l.isOfficeThere(s)
	}
	return false
}

// isOfficeThere reports whether s, an abbreviation that may be an office's, is one by
// what stands round it: "a former MPA", "the district magistrate (DM)", "two MLAs".
func (l *linker) isOfficeThere(s nameSpan) bool {
	word := l.w.word(s.first)
	if s.first == 0 || word[len(word)-1] == 's' {
		return word[len(word)-1] == 's'
	}
	before := l.w.word(s.first - 1)
	if before == "(" && s.first > 1 {
		return listsOf(l.w.word(s.first-2))&listRole != 0
	}
	return inWords(officeLeads, before)
}

// isIllness reports whether a possessive stands behind s and what comes before or
// behind it tells that an illness is meant: "with Parkinson's", "early-onset
// Alzheimer's", "Crohn's disease".
func (l *linker) isIllness(s nameSpan) bool {
	i := int(s.last)
	if i >= len(l.w.tokens) || !isPossessive(l.w.word(s.last)) {
		return false
	}
	if i+1 < len(l.w.tokens) && inWords(illnessNouns, l.w.word(s.last+1)) {
		return true
	}
	return s.first > 0 && inWords(illnessWords, l.w.word(s.first-1))
}

// isCase reports whether s is the name of a case at law: two parties with a "v."
// between them.
func (l *linker) isCase(s nameSpan) bool {
	for i := s.first + 1; i+1 < s.last; i++ {
		switch l.w.word(i) {
		case "v.":
			return true
		case "v", "vs", "vs.", "versus":
			return s.typ != namePerson
		}
	}
	return false
}

// isAgainst reports whether nothing but "v." stands between the names x and y, so that
// they are the parties of a case: "Ashcroft v. Iqbal". Teams play "v" or "vs".
func (l *linker) isAgainst(x, y nameSpan) bool {
	if x.typ > nameMisc || y.typ > nameMisc || x.last >= y.first || !l.w.tokens[x.last].space {
		return false
	}
	switch y.first - x.last {
	case 1:
		return l.w.word(x.last) == "v."
	case 2:
		return l.w.word(x.last) == "v" && l.w.word(x.last+1) == "."
	}
	return false
}

// follows reports whether word stands behind s, a blank between them.
func (l *linker) follows(s nameSpan, word string) bool {
	return int(s.last) < len(l.w.tokens) && l.w.tokens[s.last].space && l.w.word(s.last) == word
}

// isOfficeAt reports whether a noun for a person with a capital stands at token i.
func (l *linker) isOfficeAt(i int32) bool {
	if int(i) >= len(l.w.tokens) {
		return false
	}
	word := l.w.word(i)
	return hasCapital(word) && listsOf(word)&listRole != 0
}

// insideMarks returns s without a quotation mark at its edge whose partner is not in
// it, “[“Odette]” is Odette, and a person's name with the mark that closes a nickname at
// its end: "[Rajiv Singh ‘Pintu]’".
func (l *linker) insideMarks(s nameSpan) nameSpan {
	marks := 0
	for i := s.first; i < s.last; i++ {
		if l.w.tokens[i].kind == tokMark {
			marks++
		}
	}
	if marks == 1 && s.last-s.first > 1 {
		closed := int(s.last) < len(l.w.tokens) && l.w.tokens[s.last].kind == tokMark && l.sentenceOf(s.last) == l.sentenceOf(s.first)
		if closed && s.typ == namePerson && l.w.tokens[s.first].kind != tokMark {
			s.last++ // "Rajiv Singh ‘Pintu’"
		} else if l.w.tokens[s.first].kind == tokMark {
			s.first++
		} else if l.w.tokens[s.last-1].kind == tokMark {
			s.last--
		}
	}
	return s
}

// split returns the token behind which the name s is cut in two, or 0: at a
// semicolon, and at the possessive between a place and the person who stands for it,
// "Suna East's Junet Oluoch", but not in "Land's End" or "King's Cross Road".
func (l *linker) split(s nameSpan) int32 {
	if s.typ > nameMisc {
		return 0
	}
	for i := s.first + 1; i+1 < s.last; i++ {
		word := l.w.word(i)
		if word == ";" || isPossessive(word) && len(word) > 1 && (s.typ == nameGPE || s.typ == nameLoc) && l.arePeople(i+1, s.last) {
			return i
		}
	}
	return 0
}

// areNames reports whether the tokens [first, last) are up to three words with capitals, none of
// which is listed as anything but a name.
func (l *linker) areNames(first, last int32) bool {
	if last-first == 1 {
		return l.w.tokens[first].shape == shapeTitle && names.word(l.w.word(first))&^gaz.Person == 0
	}
	return l.arePeople(first, last)
}

// arePeople reports whether the tokens [first, last) can be a person's name in full:
// two words or three with capitals, none of which is listed as anything but a name.
func (l *linker) arePeople(first, last int32) bool {
	if last-first < 2 || last-first > 3 {
		return false
	}
	for i := first; i < last; i++ {
		if l.w.tokens[i].shape != shapeTitle {
			return false
		}
		if names.word(l.w.word(i))&^gaz.Person != 0 {
			return false
		}
	}
	return true
}

// retypeForms takes for bodies the names that the tagger took for persons where the
// story says better: where it has the name with a company's form ("Halden Marine,
// Inc."), the trade before it ("brewer Norre Bryghus", which may look like a place too), or the office of a company and
// another person behind it ("Orvane-Holt CEO Jan Roos"). Who signs the story is a
// person.
func (l *linker) retypeForms(a *Article) {
	l.trustAuthors(a)
	var firms map[uint64]bool
	for i := range l.forms {
		if words := l.wordsOf(int32(i)); l.forms[i].typ == nameOrg && words[len(words)-1].kind == wordSuffix {
			if firms == nil {
				firms = map[uint64]bool{}
			}
			firms[l.key(l.words[l.forms[i].from:l.forms[i].to-1], nameOrg, "")] = true
		}
	}
	for i := range l.mentions {
		m := &l.mentions[i]
		if l.forms[m.form].given >= 0 {
			continue
		}
		switch {
		case m.typ == namePerson && l.isOfPlace(m):
			l.vote(m, nameGPE)
		case m.typ == nameOrg && i > 0 && l.isAddress(&l.mentions[i-1], m):
			l.vote(m, nameGPE)
		case m.typ == nameGPE && l.isTrade(m) && !l.isTown(m):
			l.vote(m, nameOrg)
		}
		if m.typ != namePerson {
			continue
		}
		if firms != nil && firms[l.key(l.wordsOf(m.form), nameOrg, "")] || l.isTrade(m) || i+1 < len(l.mentions) && l.isEmployer(m, &l.mentions[i+1]) {
			l.vote(m, nameOrg)
		}
	}
}

// trustAuthors takes the names of those who signed the story for persons' names.
func (l *linker) trustAuthors(a *Article) {
	const most = 8 // authors
	if a.Byline == nil {
		return
	}
	authors := a.Byline.Authors[:min(len(a.Byline.Authors), most)]
	for i := range l.mentions {
		m := &l.mentions[i]
		if m.typ > nameMisc || m.typ == namePerson || l.forms[m.form].given >= 0 || m.last-m.first < 2 {
			continue
		}
		for _, author := range authors {
			if strings.EqualFold(author, l.nameOf(int32(i))) {
				l.vote(m, namePerson)
			}
		}
	}
}

// vote gives m's form the type typ, whatever its other mentions say.
func (l *linker) vote(m *mention, typ nameType) {
	m.typ = typ
	l.forms[m.form].votes[typ] += sureVote
}

// sureVote outweighs what the tagger says of the mentions of one name in a story.
const sureVote = 1 << 20

// isAddress reports whether m is a listed town behind a street and a comma: "of
// Weelsby Street, Grimsby".
func (l *linker) isAddress(street, m *mention) bool {
	return street.typ == nameFac && m.first == street.last+1 && l.w.word(street.last) == "," && inCased(streetWords, l.w.word(street.last-1)) && l.isTown(m)
}

// isOfPlace reports whether m is one word before people who live in a place or govern
// it: "Moray councillors". Voters and officials may be a person's.
func (l *linker) isOfPlace(m *mention) bool {
	return m.last-m.first == 1 && int(m.last) < len(l.w.tokens) && l.w.tokens[m.last].space && inWords(placePeople, l.w.word(m.last))
}

// isTrade reports whether a word for a kind of company, in small letters, stands
// before m and m opens with no first name.
func (l *linker) isTrade(m *mention) bool {
	if m.first == 0 || l.w.tokens[m.first-1].shape != shapeLower || !inWords(companyTrades, l.w.word(m.first-1)) {
		return false
	}
	return !l.opensFirst(m)
}

// opensFirst reports whether the name of m opens with a listed first name or with an
// initial.
func (l *linker) opensFirst(m *mention) bool {
	word := l.w.word(m.first)
	return len(word) < 3 || names.word(word)&gaz.First != 0
}

// isEmployer reports whether nothing but an office of companies stands between m,
// which opens with no first name, and the person next.
func (l *linker) isEmployer(m, next *mention) bool {
	n := next.first - m.last
	if next.typ != namePerson || n < 1 || n > 2 || l.opensFirst(m) || l.w.sentences[l.sentenceOf(m.first)].last <= next.first {
		return false
	}
	return inWords(companyOffices, strings.ToLower(l.compound(m.last, next.first)))
}

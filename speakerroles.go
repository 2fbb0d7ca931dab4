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

package lede

import (
	"slices"
	"strings"
)

// Where a source says what somebody is, the story often leaves no doubt who that is, or
// that nobody whom it names can be.

// holder returns the candidate who alone holds the office that the source in question
// tells, if it is another than the one at best, of whom something else is said: "the
// sheriff" is Sheriff Ana Ruiz and not the suspect named since. Else it returns -1.
func (t *telling) holder(best int) int {
	x := &t.question
	if best == 0 && x.class&nounSpokes != 0 && !x.plural {
		return t.spokesman()
	}
	if !t.isOfOnePerson() || x.hasTail(t.w.text) {
		return -1
	}
	who := -1
	for i := range x.candidates {
		k := &x.candidates[i]
		if k.entity < 0 || t.members[k.entity].typ != Person || !x.isHeldAs(t.members[k.entity].role) {
			continue
		}
		if i == best || who >= 0 {
			return -1
		}
		who = i
	}
	if who < 0 {
		return -1
	}
	switch k := &x.candidates[best]; {
	case k.entity < 0, k.in >= 0:
		return -1
	case k.match != matchNone && (t.members[k.entity].typ != Person || t.members[k.entity].role == ""):
		return -1
	}
	return who
}

// isOfOnePerson reports whether the source in question tells what one person is whom the
// reader knows: "the sheriff".
func (t *telling) isOfOnePerson() bool {
	x := &t.question
	return x.form == formRole && !x.plural && !x.document && x.named < 0 && x.class&nounPerson != 0 && x.class&nounBody == 0
}

// spokesman returns the one candidate who speaks for somebody and for the land or the body
// that the source in question names, "Iran's spokesman" or "the Iranian spokesperson", or -1.
func (t *telling) spokesman() int {
	x := &t.question
	if x.form != formRole && x.form != formOwned || x.from == x.to || x.named >= 0 || x.hasTail(t.w.text) {
		return -1
	}
	who := -1
	for i := range x.candidates {
		k := &x.candidates[i]
		if k.entity < 0 || t.members[k.entity].typ != Person || !strings.Contains(inSmall(t.members[k.entity].role), "spokes") {
			continue
		}
		if who >= 0 {
			return -1
		}
		who = i
	}
	if who < 0 {
		return -1
	}
	role := t.members[x.candidates[who].entity].role
	for i := x.from; i < x.to; i++ {
		name := t.w.text[t.names[i].start:t.names[i].end]
		if t.typeOf(t.names[i].entity) == Person || len(name) < sameLand || !strings.Contains(role, name[:sameLand]) {
			return -1
		}
	}
	return who
}

// sameLand is how many first letters the names of a land and of its people share: Iran, Iranian.
const sameLand = 4

// hasTail reports whether the source goes on behind its noun without a comma: "the mayor of Lyon".
func (x *question) hasTail(text string) bool {
	tail := strings.TrimLeft(text[x.nounsEnd:max(x.nounsEnd, x.q.source.end)], " ")
	return tail != "" && tail[0] != ','
}

// isHeldAs reports whether all that the source says stands in role, and nothing there that
// says that the office is another: "the chancellor" is no shadow chancellor.
func (x *question) isHeldAs(role string) bool {
	if role == "" {
		return false
	}
	words := strings.Fields(inSmall(role))
	for i, word := range words {
		words[i] = strings.Trim(word, `,.()"“”`)
	}
	for _, noun := range x.nouns {
		if !slices.Contains(words, noun) {
			return false
		}
	}
	head := false
	for i, word := range words {
		if isSourcePreposition(word) {
			break
		}
		if inWords(otherOffices, word) && !slices.Contains(x.nouns, word) {
			return false
		}
		head = head || word == x.head && (i+1 == len(words) || isSourcePreposition(words[i+1]) || words[i+1] == "and")
	}
	return head
}

// otherOffices are words before an office that make it another. Sorted.
var otherOffices = []string{
	"assistant", "deputy", "ex", "former", "junior", "opposition", "retired", "shadow", "sub", "then", "vice",
}

// isAnonymous reports whether the source in question means one whom the story has brought in
// without a name, right before or by the same noun: "an official said … the official said",
// "a resident said. … he said".
func (t *telling) isAnonymous() bool {
	x := &t.question
	switch {
	case t.isOfOnePerson():
		if len(x.nouns) != 1 {
			return false
		}
		for i := range x.candidates {
			if k := &x.candidates[i]; k.entity >= 0 && t.members[k.entity].typ == Person && x.isHeldAs(t.members[k.entity].role) {
				return false
			}
		}
		for i := x.index - 1; i >= 0 && i >= x.index-6; i-- {
			if t.forms[i] == formNew && t.voices[i].entity < 0 && t.heads[i] == x.head {
				return true
			}
		}
	case x.form == formPronoun:
		i := x.index - 1
		if i < 0 || t.forms[i] != formNew || t.heads[i] == "" || t.voices[i].entity >= 0 || x.unit-t.found[i].unit > 1 || x.unit > t.found[i].unit && x.q.kind != Indirect {
			return false
		}
		end := max(t.found[i].source.end, t.found[i].cue.end)
		if end > x.at {
			return false
		}
		for n := x.next - 1; n >= 0 && t.names[n].start >= end; n-- {
			if t.typeOf(t.names[n].entity) == Person && !t.stands[n].quoted {
				return false
			}
		}
		return true
	}
	return false
}

// mayNotBe reports whether the person of candidate k, of whom nothing says what the source
// does, is surely not meant: by the noun for a body or for a thing, by the office of a body
// that is told behind it, or by what another does in court.
func (t *telling) mayNotBe(k *candidate) bool {
	x := &t.question
	if x.form != formRole || x.document || k.entity < 0 || k.in >= 0 || t.members[k.entity].typ != Person || x.plural && x.class&nounPerson != 0 {
		return false
	}
	switch m := &t.members[k.entity]; {
	case x.class&nounBody != 0 && x.class&nounPerson == 0:
		return m.role != "" || m.gender != 0 // a name of which nothing tells that it is a person's may be a body's
	case x.class == 0:
		return k.match == matchNone && x.head != "" && endsAsThing(t.w.text[max(0, x.nounsEnd-int32(len(x.head))):x.nounsEnd])
	}
	role := t.members[k.entity].role
	if k.match == matchNone && role != "" && x.class&nounPerson != 0 && x.class&(nounMan|nounWoman) == 0 && x.head != "head" && x.hasTail(t.w.text) && strings.HasPrefix(t.w.text[x.nounsEnd:x.q.source.end], " of ") {
		return true
	}
	part := courtPart(x.head)
	if part == 0 {
		return false
	}
	for word := range strings.FieldsSeq(inSmall(role)) {
		if p := courtPart(strings.Trim(word, `,.()"“”`)); p != 0 && p != part && k.match == matchNone {
			return true
		}
	}
	return false
}

// endsAsThing reports whether a noun that is known for no person's ends as nouns for things do, in
// small letters: "the meeting", "the outcomes".
func endsAsThing(noun string) bool {
	for _, ending := range thingEndings {
		if strings.HasSuffix(noun, ending) {
			return noun[0] >= 'a' && noun[0] <= 'z' && !strings.HasSuffix(noun, "ss")
		}
	}
	return false
}

// thingEndings are those of endsAsThing.
var thingEndings = []string{"s", "ing", "ion", "ment", "ness", "ity", "ism", "ence", "ance", "come"}

// courtPart returns what a noun says that somebody does in court, or 0.
func courtPart(noun string) byte {
	switch noun {
	case "judge", "magistrate", "coroner", "justice":
		return 'j'
	case "witness":
		return 'w'
	case "lawyer", "barrister", "solicitor", "counsel":
		return 'l'
	case "prosecutor":
		return 'p'
	case "accused", "defendant", "suspect", "appellant":
		return 'a'
	case "spokesman", "spokeswoman", "spokesperson", "inspector", "constable", "sergeant":
		return 's'
	}
	return 0
}

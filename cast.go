package lede

import (
	"cmp"
	"slices"
	"strings"
)

// A cast is what the naming of speakers knows of an article's entities: who
// they are, and where their names stand.
type cast struct {
	w        *work
	names    []naming
	stands   []standing // of each naming
	members  []member   // by index in Article.Entities, and behind those the common bodies
	entities int        // how many of them are entities
	openers  []int32    // of each unit, the person with whom it opens as its subject, or -1
	leading  []int32    // the persons named most, at most three
	byRole   map[string][]int32
	byNoun   map[string][]int32 // bodies by the words of their names, in small letters and in the singular; made when first needed
	byLast   map[string][]int32 // persons by the last word of their names, in small letters; made when first needed
}

// A member is one entity of the cast.
type member struct {
	typ    EntityType
	gender genderScore
	count  int32 // mentions outside quotation marks
	rank   uint8 // among persons by count: 0, 1, 2, or 3 for all others
	title  bool  // named in the title
	first  int32 // its first mention
	age    int   // in years, 0 if not known
	name   string
	role   string
}

// A standing is how a mention stands in the text.
type standing struct {
	sentence int32
	unit     int32
	part     namingPart
	quoted   bool // within quotation marks of something said
}

// A namingPart says what a mention does in its sentence, as far as the words
// beside it tell.
type namingPart uint8

const (
	partOther   namingPart = iota
	partSubject            // opens the sentence or a clause: "Orr went", ", but Orr"
	partObject             // behind a preposition: "with Orr"
	partOwner              // "Orr's"
)

// maxRoleEntities is how many entities are kept for one noun of a role. A page
// that lists a thousand senators has no one whom "the senator" means.
const maxRoleEntities = 8

// newCast reads the entities of a, whose mentions are names, and the quotes
// found, in time linear in both.
func newCast(a *Article, w *work, found []attribution, names []naming) *cast {
	c := &cast{w: w, names: names}
	c.members = make([]member, len(a.Entities))
	for i := range a.Entities {
		e := &a.Entities[i]
		m := member{typ: e.Type, rank: 3, first: -1, age: e.Age, name: e.Name, role: e.Role}
		if e.Type == Person {
			m.gender = genderOfPerson(e)
			c.addRole(e.Role, int32(i))
		}
		if e.Type == Fac && inCased(seats, e.Name) {
			m.typ = Org // "the White House said"
		}
		c.members[i] = m
	}
	c.entities = len(c.members)
	c.addCommonBodies(found)
	c.stands = c.standings(found)
	c.lead()
	return c
}

// addRole notes that the nouns of role are said of entity.
func (c *cast) addRole(role string, entity int32) {
	if role == "" {
		return
	}
	if c.byRole == nil {
		c.byRole = map[string][]int32{}
	}
	for n := 2; n <= maxInitials; n++ {
		if letters := initialsOf(role, n); letters != "" {
			c.noteRole(letters, entity)
		}
	}
	for word := range strings.FieldsSeq(role) {
		word = inSmall(strings.Trim(word, `,.()"“”`))
		if isSourcePreposition(word) && word != "of" {
			break
		}
		if speakerClassOf(word)&nounPerson != 0 {
			c.noteRole(word, entity)
		}
		for _, noun := range nounsOfTitle(word) {
			c.noteRole(noun, entity)
		}
	}
}

// noteRole notes that noun is said of entity.
func (c *cast) noteRole(noun string, entity int32) {
	if has := c.byRole[noun]; len(has) < maxRoleEntities && !slices.Contains(has, entity) {
		c.byRole[noun] = append(has, entity)
	}
}

// standings returns how each mention stands, and counts the mentions.
func (c *cast) standings(found []attribution) []standing {
	marks := markedPlaces(found)
	stands := make([]standing, len(c.names))
	c.openers = make([]int32, len(c.w.units))
	for i := range c.openers {
		c.openers[i] = -1
	}
	si, mi := 0, 0
	seen := int32(-1) // the unit whose first person was seen
	for i := range c.names {
		n := &c.names[i]
		for si+1 < len(c.w.sentences) && c.w.sentences[si].last <= n.first {
			si++
		}
		for mi < len(marks) && marks[mi].end <= n.start {
			mi++
		}
		s := standing{sentence: int32(si), unit: c.w.sentences[si].unit}
		s.quoted = mi < len(marks) && marks[mi].start <= n.start
		s.part = c.part(n, &c.w.sentences[si])
		m := &c.members[n.entity]
		if m.first < 0 {
			m.first = int32(i)
		}
		if !s.quoted {
			m.count++
		}
		if c.w.units[s.unit].kind == unitTitle {
			m.title = true
		}
		if m.typ == Person && seen != s.unit {
			seen = s.unit
			if s.part == partSubject && !s.quoted && (si == 0 || c.w.sentences[si-1].unit != s.unit) {
				c.openers[s.unit] = n.entity
			}
		}
		stands[i] = s
	}
	return stands
}

// markedPlaces returns the places within marks of all quotes found, in order,
// none in another.
func markedPlaces(found []attribution) []place {
	var marks []place
	for i := range found {
		marks = append(marks, found[i].marked...)
	}
	slices.SortFunc(marks, func(x, y place) int { return cmp.Compare(x.start, y.start) })
	kept := marks[:0]
	for _, m := range marks {
		if n := len(kept); n > 0 && m.start <= kept[n-1].end {
			kept[n-1].end = max(kept[n-1].end, m.end)
			continue
		}
		kept = append(kept, m)
	}
	return kept
}

// part returns what the mention n does in its sentence s.
func (c *cast) part(n *naming, s *sentence) namingPart {
	if c.w.possessiveAfter(n.end) || hasPossessive(c.w.text[n.start:n.end]) {
		return partOwner
	}
	// Titles before the name are no part of it: "with Prime Minister Orr".
	at := n.first - 1
	for steps := 0; at >= s.first && steps < 5; steps++ {
		t := c.w.tokens[at]
		if t.kind == tokWord && (t.shape == shapeTitle || t.shape == shapeMixed) || c.w.text[t.start:t.end] == "." && at > s.first {
			at--
			continue
		}
		break
	}
	if at < s.first {
		return partSubject
	}
	t := c.w.tokens[at]
	word := c.w.text[t.start:t.end]
	switch word {
	case ",", "and", "but", "that", "as", "when", "while", "because", "if":
		return partSubject
	}
	if t.kind != tokWord {
		return partOther
	}
	if isSourcePreposition(word) {
		return partObject
	}
	if info := quoteWords().find(smallHash(word)); info != nil && info.form != verbNone && (info.has(cueSay) || info.has(cueWrite)) {
		return partSubject // "noted Orr", "wrote Orr"
	}
	return partOther
}

// hasPossessive reports whether s ends as a possessive does.
func hasPossessive(s string) bool {
	return strings.HasSuffix(s, "'s") || strings.HasSuffix(s, "’s")
}

// lead ranks the persons by how often they are named: the first three.
func (c *cast) lead() {
	for e := range c.members {
		if m := &c.members[e]; m.typ != Person || m.count == 0 {
			continue
		}
		at := len(c.leading)
		for at > 0 && c.members[c.leading[at-1]].count < c.members[e].count {
			at--
		}
		if at < 3 {
			c.leading = slices.Insert(c.leading, at, int32(e))
			c.leading = c.leading[:min(len(c.leading), 3)]
		}
	}
	for i, e := range c.leading {
		c.members[e].rank = uint8(i)
	}
}

// bodiesNamed returns bodies in whose names the noun, in small letters, stands.
func (c *cast) bodiesNamed(noun string) []int32 {
	if c.byNoun == nil {
		c.byNoun = map[string][]int32{}
		for e := range c.members {
			if c.members[e].typ != Org {
				continue
			}
			name := inSmall(c.members[e].name)
			first, _, _ := strings.Cut(name, " ")
			if nounClassOf(first)&nounPerson != 0 { // "Inspector General of Police" is an office
				continue
			}
			for word := range strings.FieldsSeq(name) {
				word = singularNoun(word)
				if has := c.byNoun[word]; len(has) < maxRoleEntities && !slices.Contains(has, int32(e)) {
					c.byNoun[word] = append(has, int32(e))
				}
			}
		}
	}
	return c.byNoun[noun]
}

// maxSurnamed is how many persons of one surname are kept.
const maxSurnamed = 4

// surnamed returns persons whose name ends in the word last, in small letters.
func (c *cast) surnamed(last string) []int32 {
	if c.byLast == nil {
		c.byLast = map[string][]int32{}
		for e := range c.members {
			m := &c.members[e]
			if m.typ != Person {
				continue
			}
			key := strings.ToLower(m.name[strings.LastIndexByte(m.name, ' ')+1:])
			if has := c.byLast[key]; len(has) < maxSurnamed {
				c.byLast[key] = append(has, int32(e))
			}
		}
	}
	return c.byLast[last]
}

// typeOf returns the type of an entity.
func (c *cast) typeOf(entity int32) EntityType { return c.members[entity].typ }

// sentenceAt returns the index of the sentence that holds the byte at, or of
// the last one before it.
func (c *cast) sentenceAt(at int32) int32 {
	i, _ := slices.BinarySearchFunc(c.w.sentences, at, func(s sentence, at int32) int {
		return cmp.Compare(c.w.tokens[s.last-1].end, at+1)
	})
	return int32(min(i, len(c.w.sentences)-1))
}

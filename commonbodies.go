package lede

import (
	"cmp"
	"slices"
	"strings"
)

// A common body is one whose name ends in a common noun, so that it is no entity of the
// article, although it has a name by which the article can call it: "the Israeli army",
// "Saskatoon police", "the Besigye campaign", "the office of Prime Minister Han". They
// are members of the cast behind the entities, with the mentions that sources hold.

// placedBodies are the nouns of bodies that the name of a place or people stands before.
// Sorted.
var placedBodies = []string{
	"administration", "army", "assembly", "authority", "cabinet", "coastguard", "commission", "consulate", "council", "court", "department", "embassy",
	"force", "government", "judiciary", "junta", "legislature", "military", "ministry", "municipality", "navy", "office", "parliament", "police",
	"presidency", "regime", "senate", "service", "treasury",
}

// ledBodies are those that the name of a person stands before. Sorted.
var ledBodies = []string{"administration", "campaign"}

// bodiesOf are those that stand before "of" and a name, of a place or of a person.
// Sorted.
var bodiesOf = []string{"administration", "campaign", "city", "government", "ministry", "municipality", "office", "presidency"}

// bodiesOfFields are those that stand before "of" and what they look after: "the
// Eastern Cape department of health". Sorted.
var bodiesOfFields = []string{"department", "ministry", "office"}

// maxCommonBody is the number of words of a common body between its name and its noun.
const maxCommonBody = 3

// addCommonBodies adds to c the common bodies that sources of found are, or that have
// written them: "a statement by the Iranian foreign ministry". Each is a member of its
// own, if no entity has the same name.
func (c *cast) addCommonBodies(found []attribution) {
	var more []naming
	for i := range found {
		p := found[i].source
		if p.empty() {
			continue
		}
		first, last := c.w.tokensOf(p)
		last = min(last, first+maxSourceWords)
		for at := first; at < last; at++ {
			if word := c.w.word(at); at > first && word != "by" && word != "from" {
				continue
			} else if at > first {
				at++
			}
			from, to := c.commonBody(at, last)
			if from == to {
				continue
			}
			b := place{c.w.tokens[from].start, c.w.tokens[to-1].end}
			if !slices.ContainsFunc(more, func(n naming) bool { return n.place == b }) {
				more = append(more, naming{b, c.memberNamed(oneLine(c.w.text[b.start:b.end])), from, to})
			}
			at = to - 1
		}
	}
	if more == nil {
		return
	}
	c.names = append(slices.Clone(c.names), more...)
	slices.SortStableFunc(c.names, func(x, y naming) int {
		return cmp.Or(cmp.Compare(x.start, y.start), cmp.Compare(x.end, y.end))
	})
}

// memberNamed returns the body of that name, made where there is none yet.
func (c *cast) memberNamed(name string) int32 {
	for i := range c.members {
		if m := &c.members[i]; m.typ == Org && strings.EqualFold(m.name, name) {
			return int32(i)
		}
	}
	c.members = append(c.members, member{typ: Org, rank: 3, first: -1, name: name})
	return int32(len(c.members) - 1)
}

// commonBody returns the tokens of the common body that stands at the token at, behind
// an article, and ends before the token last; from is to where there is none. A word
// that goes on tells of another: "the Israeli army spokesman", "the Iran government's
// critics".
func (c *cast) commonBody(at, last int32) (from, to int32) {
	if at < last && isThe(c.w.word(at)) {
		at++
	}
	if at >= last {
		return at, at
	}
	if i := c.namingAt(at); i >= 0 {
		return at, c.commonBodyAfter(i, last)
	}
	for noun := at; noun < min(at+maxCommonBody, last-2); noun++ {
		if !c.isPlainWord(noun) && noun > at {
			break
		}
		word := c.w.word(noun)
		if !inWords(bodiesOf, word) {
			continue
		}
		if of := c.w.word(noun + 1); of != "of" && (of != "in" || word != "ministry") {
			break
		}
		for name := noun + 2; name < min(noun+7, last); name++ {
			i := c.namingAt(name)
			if i < 0 {
				if t := c.w.tokens[name]; t.kind != tokWord || t.shape != shapeTitle {
					break
				}
				continue
			}
			typ := c.members[c.names[i].entity].typ
			if end := c.names[i].last; c.endsBody(end, last) && (typ == GPE || typ == Person && word != "city" && word != "municipality") {
				return at, end
			}
			break
		}
		break
	}
	return at, at
}

// commonBodyAfter returns the end of the common body that begins with the mention i and
// ends before the token last: where the mention begins if there is none.
func (c *cast) commonBodyAfter(i, last int32) int32 {
	n := &c.names[i]
	nouns := placedBodies
	switch c.members[n.entity].typ {
	case Person:
		nouns = ledBodies
	case GPE, NORP, Loc:
	default:
		return n.first
	}
	at := n.last
	if at < last && isPossessive(c.w.word(at)) {
		if c.members[n.entity].typ == Person {
			return n.first // "Orr's campaign" may be any
		}
		at++
	}
	for end := min(at+maxCommonBody, last); at < end; at++ {
		word := c.w.word(at)
		if inWords(nouns, word) {
			if c.endsBody(at+1, last) {
				return at + 1
			}
			if inWords(bodiesOfFields, word) && at+2 < last && c.w.word(at+1) == "of" && c.isPlainWord(at+2) && c.endsBody(at+3, last) {
				return at + 3
			}
		}
		if !c.isPlainWord(at) {
			break
		}
	}
	return n.first
}

// isPlainWord reports whether the token at is a word in small letters that may stand
// within the name of a common body.
func (c *cast) isPlainWord(at int32) bool {
	t := &c.w.tokens[at]
	word := c.w.word(at)
	return t.kind == tokWord && t.shape == shapeLower && !isSourcePreposition(word) && !opensClause(word) && !isAfterHead(word)
}

// endsBody reports whether what stands at the token at goes on with no name of a body.
func (c *cast) endsBody(at, last int32) bool {
	if at >= last {
		return true
	}
	word := c.w.word(at)
	switch {
	case word == "of" || word == "and" || word == "or" || word == "&" || word == "-" || word == "/":
		return false
	case isPossessive(word):
		return true
	}
	return c.w.tokens[at].kind != tokWord || isSourcePreposition(word) || opensClause(word) || isAfterHead(word)
}

// namingAt returns the mention that begins with the token at, or -1.
func (c *cast) namingAt(at int32) int32 {
	i, ok := slices.BinarySearchFunc(c.names, c.w.tokens[at].start, func(n naming, at int32) int { return cmp.Compare(n.start, at) })
	if !ok {
		return -1
	}
	return int32(i)
}

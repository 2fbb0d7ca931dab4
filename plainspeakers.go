package lede

import (
	"strings"
	"unicode"
)

// Where it is plain who is meant, the model is not asked.

// plainly returns the candidate that is meant, where that is plain and the one at best is not, or -1:
// by "he" or "she" the one person of the sentence before, or of the paragraph before who spoke in it,
// and nobody where the pronoun is of a person that a quote speaks of without a name; by an office who
// alone holds it, and nobody where the story has not named the one it speaks of, or only persons
// who cannot be meant.
func (t *telling) plainly(best int) int {
	if t.isAnonymous() {
		return 0
	}
	if who := t.holder(best); who >= 0 {
		return who
	}
	if t.mayNotBe(&t.question.candidates[best]) {
		return 0
	}
	e := int32(-1)
	switch x := &t.question; {
	case x.form == formPronoun && t.isIntroduced():
		return 0 // nobody
	case x.form == formPronoun:
		if e = t.spokenOf(); e < 0 {
			e = t.aloneAbove()
		}
		if e < 0 {
			e = t.lastSubject()
		}
	}
	for i := range t.question.candidates {
		if e >= 0 && t.question.candidates[i].entity == e {
			return i
		}
	}
	return -1
}

// spokenOf returns the one person whom the sentence before that of the pronoun in question
// names, in the same paragraph, if nobody speaks in it: "Cllr Simon Okell defended the plan. He
// argued that …". It returns -1 if there is none or if there are more.
func (t *telling) spokenOf() int32 {
	x := &t.question
	s := x.sentence - 1
	if s < 0 || t.w.sentences[s].unit != x.unit || t.quotedAt(x.at) {
		return -1
	}
	who := int32(-1)
	for i := x.next - 1; i >= 0 && t.stands[i].sentence >= s; i-- {
		m := &t.members[t.names[i].entity]
		if m.typ != Person {
			continue
		}
		if t.stands[i].quoted || t.stands[i].sentence > s || t.stands[i].part == partOwner || t.stands[i].part == partObject && who < 0 {
			return -1
		}
		if who >= 0 && who != t.names[i].entity || agreement(x.gender, m.gender) < 0 {
			return -1
		}
		who = t.names[i].entity
	}
	if who < 0 {
		return -1
	}
	from, to := t.w.tokens[t.w.sentences[s].first].start, t.w.tokens[t.w.sentences[s].last-1].end
	for i := x.index - 1; i >= 0 && i >= x.index-4; i-- {
		if q := &t.found[i]; q.first() < to && q.last() > from {
			return -1 // somebody speaks
		}
	}
	return who
}

// aloneAbove returns the one person whom the paragraph before names, outside of marks, if that
// person says the last quote of it and no one is named since: "Sule Ibrahim, who lost his farm,
// said … ¶ “We are farmers,” he said." It returns -1 if that is not so.
func (t *telling) aloneAbove() int32 {
	x := &t.question
	if x.index == 0 || x.unit == 0 || t.quotedAt(x.at) {
		return -1
	}
	who := t.voices[x.index-1].entity
	if last := t.found[x.index-1].unit; who < 0 || last != x.unit-1 || t.typeOf(who) != Person || agreement(x.gender, t.members[who].gender) < 0 {
		return -1
	}
	named := false
	for i := x.next - 1; i >= 0 && t.stands[i].unit >= x.unit-1; i-- {
		switch e := t.names[i].entity; {
		case t.typeOf(e) != Person, t.stands[i].quoted:
		case e != who, t.stands[i].unit == x.unit:
			return -1
		default:
			named = true
		}
	}
	if !named {
		return -1
	}
	return who
}

// lastSubject returns the person who is the subject of a sentence near the end of the paragraph
// before, behind the last words that somebody said in it, if no one else is named since: "Their
// drummer, Cathal Moyne, said it was over. Feehily himself vanished. ¶ “There was talk,” he
// agrees." It returns -1 if that is not so.
func (t *telling) lastSubject() int32 {
	x := &t.question
	if x.unit == 0 || x.index == 0 || t.found[x.index-1].unit != x.unit-1 || t.quotedAt(x.at) {
		return -1
	}
	who, sentence := int32(-1), int32(-1)
	for i := x.next - 1; i >= 0 && t.stands[i].unit >= x.unit-1; i-- {
		n, s := &t.names[i], &t.stands[i]
		if t.typeOf(n.entity) != Person || s.quoted && s.unit == x.unit {
			continue
		}
		if who >= 0 && s.sentence < sentence {
			break
		}
		if s.unit == x.unit || s.quoted || who >= 0 && n.entity != who || s.part == partOwner || s.part == partObject {
			return -1
		}
		who, sentence = n.entity, s.sentence
		if s.part == partSubject && n.first == t.w.sentences[sentence].first && agreement(x.gender, t.members[who].gender) >= 0 {
			continue
		}
		return -1
	}
	if who < 0 {
		return -1
	}
	from := t.w.tokens[t.w.sentences[sentence].first].start
	for i := x.index - 1; i >= 0 && i >= x.index-4; i-- {
		if q := &t.found[i]; max(q.last(), q.cue.end) > from && q.unit == x.unit-1 {
			return -1 // somebody speaks since
		}
	}
	return who
}

// quotedAt reports whether the byte at lies within the marks of a quote before the one in question.
func (t *telling) quotedAt(at int32) bool {
	x := &t.question
	for i := x.index - 1; i >= 0 && i >= x.index-4; i-- {
		for _, m := range t.found[i].marked {
			if m.start <= at && at < m.end {
				return true
			}
		}
	}
	return false
}

// isIntroduced reports whether the pronoun in question stands within the marks of a quote that
// names nobody before it and speaks of a person as "a man", "my son", "the driver": “The driver
// stopped. He said no.”
func (t *telling) isIntroduced() bool {
	x := &t.question
	for i := x.index - 1; i >= 0 && i >= x.index-4; i-- {
		for _, m := range t.found[i].marked {
			if !m.holds(x.q.source) {
				continue
			}
			for k := x.next - 1; k >= 0 && t.names[k].start >= m.start; k-- {
				if t.typeOf(t.names[k].entity) == Person {
					return false
				}
			}
			return t.speaksOfPerson(place{m.start, x.at})
		}
	}
	return false
}

// speaksOfPerson reports whether the words at p hold an article or a possessive and a noun for
// one person behind it.
func (t *telling) speaksOfPerson(p place) bool {
	first, last := t.w.tokensOf(p)
	for k := first; k+1 < last; k++ {
		if word := inSmall(t.w.word(k)); !inWords(personLeads, word) {
			continue
		}
		for n := k + 1; n < min(last, k+3); n++ {
			class := speakerClassOf(inSmall(t.w.word(n)))
			if class&(nounMan|nounWoman|nounPerson) != 0 && class&nounPlural == 0 {
				return true
			}
		}
	}
	return false
}

// personLeads are the articles and possessives of speaksOfPerson. Sorted.
var personLeads = []string{"a", "an", "her", "his", "my", "one", "our", "the", "this"}

// recall gives the quotes of the title that name nobody the speaker who says the same words in
// the story: ‘I'd sooner walk’ is said by Sr Bernadette if she says so below.
func (t *telling) recall() {
	for i := range t.found {
		q := &t.found[i]
		if t.w.units[q.unit].kind != unitTitle || len(q.marked) != 1 {
			continue
		}
		v := &t.voices[i]
		if !q.source.empty() && (v.entity < 0 || t.typeOf(v.entity) == Person || t.typeOf(v.entity) == Org) {
			continue
		}
		words := bareWords(t.w.text[q.marked[0].start:q.marked[0].end])
		if len(strings.Fields(words)) < 3 {
			continue
		}
		for j := i + 1; j < len(t.found); j++ {
			if t.w.units[t.found[j].unit].kind == unitTitle || !t.repeats(&t.found[j], words) {
				continue
			}
			said := &t.voices[j]
			v.entity, v.body, v.others, v.confidence, v.kind = said.entity, said.body, said.others, said.confidence, said.kind
			v.why = append(v.why[:len(v.why):len(v.why)], "the same words are said below")
			break
		}
	}
}

// repeats reports whether marked words of q are words, as bareWords returns them, or hold them, or
// are most of them.
func (t *telling) repeats(q *attribution, words string) bool {
	for _, m := range q.marked {
		same := bareWords(t.w.text[m.start:m.end])
		if strings.Contains(same, words) || len(strings.Fields(same)) >= 3 && len(same)*2 > len(words) && strings.Contains(words, same) {
			return true
		}
	}
	return false
}

// bareWords returns the words of s in small letters, without marks, with a blank before and
// behind each.
func bareWords(s string) string {
	var b strings.Builder
	b.WriteByte(' ')
	for word := range strings.FieldsSeq(strings.ToLower(s)) {
		word = strings.Map(func(r rune) rune {
			if unicode.IsLetter(r) || unicode.IsDigit(r) {
				return r
			}
			return -1
		}, word)
		if word != "" {
			b.WriteString(word)
			b.WriteByte(' ')
		}
	}
	return b.String()
}

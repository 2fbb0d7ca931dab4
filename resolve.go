package lede

import "slices"

// resolve tells apart, mention by mention, the persons that one surname may
// mean ("Bill Clinton", "Hillary Clinton", then "Clinton"). A form of address
// that does not suit rules a person out. Papers use the bare surname for the one
// the story is about and name the others in full, so that it is the person named
// most in full, or so before the others were, unless another was named so in the
// same sentence, or in the same paragraph without the first.
func (l *linker) resolve() {
	l.part()
	if !slices.ContainsFunc(l.forms, func(f form) bool { return f.shared != nil }) {
		return
	}
	so := l.namedInFull()
	unit := 0
	for i := range l.mentions {
		m := &l.mentions[i]
		for unit+1 < len(l.w.units) && l.w.tokens[m.first].start >= l.w.units[unit].end {
			unit++
			so.start = int32(i)
		}
		who, full := m.alone, m.alone >= 0
		if shared := l.forms[m.form].shared; who < 0 && shared != nil {
			m.alone = l.choose(i, shared, so)
			who = m.alone
		} else if who < 0 {
			who, full = l.root(m.form), l.isFull(m.form)
		}
		if full {
			so.last[who] = int32(i)
		}
		so.said[who] = int32(i)
	}
}

// A namesakes keeps how the story names persons who share a surname, by their roots.
type namesakes struct {
	full  map[int32]int32 // how often in full
	last  map[int32]int32 // the latest mention in full so far
	said  map[int32]int32 // the latest mention so far
	start int32           // the first mention in the paragraph
}

// namedInFull returns how the story names persons, before any of it is read.
func (l *linker) namedInFull() *namesakes {
	so := &namesakes{full: map[int32]int32{}, last: map[int32]int32{}, said: map[int32]int32{}}
	for i := range l.mentions {
		switch m := &l.mentions[i]; {
		case m.alone >= 0:
			so.full[m.alone]++
		case l.isFull(m.form):
			so.full[l.root(m.form)]++
		}
	}
	return so
}

// isFull reports whether form i is a person's name of two words or more.
func (l *linker) isFull(i int32) bool {
	return l.forms[i].shared == nil && plainWords(l.wordsOf(i)) > 1
}

// part takes a surname apart from the only person who has it in full, where it
// cannot be that person throughout: "Mr. Obama" is not Michelle Obama, nor is the
// first in "President Obama and his wife, Michelle Obama". The mentions that show
// it are settled by this; the others are told apart as if two persons had the
// name.
func (l *linker) part() {
	for i := range l.mentions {
		m := &l.mentions[i]
		f := &l.forms[m.form]
		r := l.root(m.form)
		if f.typ != namePerson || f.to-f.from != 1 || f.given >= 0 || r == m.form && f.shared == nil {
			continue
		}
		if f.shared != nil {
			if f.shared[len(f.shared)-1] == m.form && l.isOther(i, f.shared[0]) {
				m.alone = m.form
			}
			continue
		}
		if len(l.wordsOf(r)) < 2 || !l.isOther(i, r) {
			continue
		}
		// A single word has no other forms joined to it.
		f.head = m.form
		f.shared = []int32{r, m.form}
		m.alone = m.form
	}
}

// isOther reports whether mention i, a surname, shows that it does not mean the
// person with root r: by its form of address, or because that person is only
// named in full further on in the sentence.
func (l *linker) isOther(i int, r int32) bool {
	m := &l.mentions[i]
	if m.first > 0 {
		if want := honorifics[l.w.word(m.first-1)]; want != "" {
			if g := l.genderOf(r); g != "" && g != want && !l.isIntroduced(i, r, g) {
				return true
			}
		}
	}
	return l.isNamedLater(i, r)
}

// isIntroduced reports whether the surname at mention i may mean the person with
// root r although its form of address does not suit that first name's gender: the
// full name came before any mention of the surname, as papers introduce people,
// and no pronoun behind it says the gender that the first name does. Lists of
// names are surer of Michelle than of Kizza: "Kizza Besigye lost. Mr Besigye …".
func (l *linker) isIntroduced(i int, r int32, gender string) bool {
	full := l.forms[r].first
	return full < l.forms[l.mentions[i].form].first && l.pronounBehind(full) != gender
}

// pronounBehind returns the first of "he" and "she" that stands, in any form,
// behind mention i in its sentence or the next one, or "". A mark of quotation
// or another person ends the search.
func (l *linker) pronounBehind(i int32) string {
	m := &l.mentions[i]
	s := l.sentenceOf(m.first)
	end := l.w.sentences[s].last
	if s+1 < len(l.w.sentences) {
		end = l.w.sentences[s+1].last
	}
	for next := int(i) + 1; next < len(l.mentions); next++ {
		if n := &l.mentions[next]; n.typ == namePerson {
			end = min(end, n.first)
			break
		}
	}
	for at := m.last; at < end; at++ {
		switch t := &l.w.tokens[at]; t.kind {
		case tokMark:
			return ""
		case tokWord:
			switch pronounOf(l.w.text[t.start:t.end]) {
			case 'h':
				return "he"
			case 's':
				return "she"
			}
		}
	}
	return ""
}

// isNamedLater reports whether the person with root r is named in full behind
// mention i in the same sentence, both within the marks of a quotation or both
// outside. Nobody is called by the surname first and in full then, so that i is
// somebody else.
func (l *linker) isNamedLater(i int, r int32) bool {
	const reach = 8 // mentions to look ahead, so that time stays linear
	ahead := l.mentions[i+1 : min(i+1+reach, len(l.mentions))]
	if len(ahead) == 0 || l.isAttribute(&l.mentions[i]) {
		return false
	}
	end := l.w.sentences[l.sentenceOf(l.mentions[i].first)].last
	at, apart := l.mentions[i].last, false
	for j := range ahead {
		m := &ahead[j]
		if m.first >= end {
			return false
		}
		for ; at < m.first; at++ {
			if l.w.tokens[at].kind == tokMark {
				apart = !apart
			}
		}
		if f := &l.forms[m.form]; f.to-f.from > 1 && f.shared == nil && !f.other && l.root(m.form) == r {
			return !apart // who speaks may name the one who is quoted
		}
	}
	return false
}

// isAttribute reports whether m says whose a thing is rather than who acts: "the Trump
// administration", "the Kreuzberg family winery", "Obama officials", "anti-Trump". The person may well
// be named in full further on.
func (l *linker) isAttribute(m *mention) bool {
	before, word := l.w.wordAt(m.first-1), l.w.wordAt(m.last)
	if isHyphen(before) {
		return true
	}
	if word == "" {
		return false
	}
	if next := &l.w.tokens[m.last]; next.kind != tokWord || next.shape != shapeLower || !next.space {
		return false
	}
	return inWords(attributeArticles, before) && listsOf(word)&listBreak == 0 || inWords(attributedNouns, word)
}

// choose returns which of the persons with the given roots mention i means, where the story has named them so.
func (l *linker) choose(i int, roots []int32, so *namesakes) int32 {
	suited := l.suiting(i, roots)
	if roots = so.named(suited); len(roots) == 1 {
		if len(suited) > 1 {
			so.full[roots[0]]++ // whose the bare surname was before there was another
		}
		return roots[0]
	}
	main, near := roots[0], int32(-1)
	for _, r := range roots {
		if so.full[r] > so.full[main] || so.full[r] == so.full[main] && l.forms[r].first < l.forms[main].first {
			main = r
		}
		if k, ok := so.last[r]; ok && (near < 0 || k > so.last[near]) {
			near = r
		}
	}
	if near < 0 || near == main {
		return main
	}
	k := so.last[near]
	if full, ok := so.last[main]; k >= so.start && (!ok || full < so.start) {
		return near
	}
	if said, ok := so.said[main]; (!ok || said < k) && l.opensParagraph(k, i) {
		return near
	}
	return main
}

// named returns those of the roots that were named before: papers name a person in full
// before they use the surname alone. It returns all of them if none was.
func (so *namesakes) named(roots []int32) []int32 {
	var have []int32
	for _, r := range roots {
		if _, ok := so.said[r]; ok {
			have = append(have, r)
		}
	}
	if len(have) == 0 {
		return roots
	}
	return have
}

// opensParagraph reports whether mention k, of a full name, is the subject with
// which one of the two paragraphs before that of mention i opens: a new part of
// the story turns to that person, as the entries of a live report do. "Homeland
// Security Secretary Bo Orr said … ¶ Orr told …".
func (l *linker) opensParagraph(k int32, i int) bool {
	m := &l.mentions[k]
	s := l.sentenceOf(m.first)
	unit := l.w.sentences[s].unit
	here := l.w.sentences[l.sentenceOf(l.mentions[i].first)].unit
	if here-unit > 2 || l.w.units[unit].kind != unitParagraph || s > 0 && l.w.sentences[s-1].unit == unit {
		return false
	}
	for at := m.first - 1; at >= l.w.sentences[s].first; at-- {
		if t := &l.w.tokens[at]; t.kind != tokWord || t.shape == shapeLower && listsOf(l.w.text[t.start:t.end])&listRole == 0 {
			return false
		}
	}
	return true
}

// suiting returns those of the persons with the given roots whom mention i can
// mean: not those whom it comes before in their own sentence, and of the others
// those whom the form of address suits, if there is one. It returns all of them
// if none is left.
func (l *linker) suiting(i int, roots []int32) []int32 {
	var left []int32
	for _, r := range roots {
		if !l.isNamedLater(i, r) {
			left = append(left, r)
		}
	}
	if len(left) == 0 {
		left = roots
	}
	m := &l.mentions[i]
	if m.first == 0 {
		return left
	}
	want := honorifics[l.w.word(m.first-1)]
	if want == "" {
		return left
	}
	var sure, open []int32
	for _, r := range left {
		switch l.genderOf(r) {
		case want:
			sure = append(sure, r)
		case "":
			open = append(open, r)
		}
	}
	switch {
	case len(sure) > 0:
		return sure
	case len(open) > 0:
		return open
	}
	return left
}

// genderOf returns the pronoun that the first name of the person with root r
// tells by itself, or "".
func (l *linker) genderOf(r int32) string {
	words := l.wordsOf(r)
	if len(words) < 2 {
		return ""
	}
	switch genderOfName(l.nameOf(l.forms[r].first)) {
	case male:
		return "he"
	case female:
		return "she"
	}
	return ""
}

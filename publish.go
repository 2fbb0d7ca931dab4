package lede

import (
	"cmp"
	"slices"
	"strings"
)

// entities returns the entities in the order of their first mentions. Given
// entities keep what they came with.
func (l *linker) entities() []Entity {
	of := make([]int32, len(l.forms))      // 1 + the entity of a root
	ofGiven := make([]int32, len(l.given)) // 1 + the entity of a given one
	best := l.best[:0]
	for i := range l.mentions {
		m := &l.mentions[i]
		slot := l.slot(m, of, ofGiven)
		if *slot == 0 {
			best = append(best, bestForm{opener: int32(i), mention: int32(i)})
			*slot = int32(len(best))
		}
		m.entity = *slot - 1
		best[m.entity].offer(l, int32(i))
	}
	l.best = best
	all := make([]Entity, len(best))
	for i := range all {
		e, m := &all[i], &l.mentions[best[i].opener]
		r := l.rootOf(m)
		if g := l.givenOf(m, r); g >= 0 {
			*e = l.given[g]
			e.Mentions = nil
		} else {
			e.Type, e.Value = l.forms[r].typ.entityType(), m.value
		}
		if e.Name == "" || e.ID != "" {
			e.Name = l.nameOf(best[i].mention)
		}
	}
	l.publishAll(all, best)
	l.ofGiven = ofGiven
	return all
}

// publishAll fills the mentions of the entities, all of them in one piece of
// memory.
func (l *linker) publishAll(all []Entity, best []bestForm) {
	room := make([]Mention, len(l.mentions))
	for i := range all {
		n := best[i].count
		all[i].Mentions, room = room[:0:n], room[n:]
	}
	for i := range l.mentions {
		m := &l.mentions[i]
		e := &all[m.entity]
		e.Mentions = append(e.Mentions, l.publish(m))
	}
}

// givenOf returns the given entity that mention m, whose form's root is r,
// belongs to, or -1.
func (l *linker) givenOf(m *mention, r int32) int32 {
	if m.given >= 0 {
		return m.given
	}
	return l.forms[r].given
}

// rootOf returns the root of the form that mention m belongs to.
func (l *linker) rootOf(m *mention) int32 {
	if m.alone >= 0 {
		return l.root(m.alone)
	}
	return l.root(m.form)
}

// slot returns where the entity of m is noted.
func (l *linker) slot(m *mention, of, ofGiven []int32) *int32 {
	r := l.rootOf(m)
	if g := l.givenOf(m, r); g >= 0 {
		return &ofGiven[g]
	}
	return &of[r]
}

// publish returns m as callers see it.
func (l *linker) publish(m *mention) Mention {
	if m.source != nil {
		return *m.source
	}
	start, end := int(l.w.tokens[m.first].start), l.w.nameEnd(m.nameSpan)
	return Mention{Span: l.w.span(start, end), Text: l.w.nameText(m.nameSpan, end), Confidence: float64(m.conf) / 100}
}

// nameOf returns the name that mention i gives its entity.
func (l *linker) nameOf(i int32) string {
	m := &l.mentions[i]
	return l.w.nameText(m.nameSpan, l.w.nameEnd(m.nameSpan))
}

// nameText returns the words of the name s, which ends at the given place: see nameEnd.
func (w *work) nameText(s nameSpan, end int) string {
	text := w.text[w.tokens[s.first].start:end]
	if s.last-s.first == 1 {
		return text // no blank is in a token
	}
	return oneLine(text)
}

// nameEnd returns where the name s ends in the text: before the dot of an abbreviation
// that ends the sentence too, since the sentence needs it more than the name: shares of
// Orvane ⟦Corp⟧. Names of letters with dots keep theirs: the ⟦U.S.⟧
func (w *work) nameEnd(s nameSpan) int {
	end := int(w.tokens[s.last-1].end)
	word := w.word(s.last - 1)
	if s.typ > nameMisc || len(word) < 3 || strings.IndexByte(word, '.') != len(word)-1 {
		return end
	}
	i, _ := slices.BinarySearchFunc(w.sentences, s.last, func(s sentence, last int32) int { return cmp.Compare(s.last, last) })
	if i < len(w.sentences) && w.sentences[i].last == s.last {
		return end - 1
	}
	return end
}

// partsBehind returns how many words with capitals hyphens join to token i: one
// of "Kilroy-Silk", none of "Suk-yeol".
func (l *linker) partsBehind(i int32) int {
	n, last := 0, int32(len(l.w.tokens))
	for i+2 < last && !l.w.tokens[i+1].space && !l.w.tokens[i+2].space && isHyphen(l.w.word(i+1)) {
		if i += 2; l.w.tokens[i].shape != shapeLower {
			n++
		}
	}
	return n
}

// A bestForm is the mention that names its entity most fully.
type bestForm struct {
	opener  int32 // the entity's first mention
	mention int32
	score   int32
	count   int32 // of the entity's mentions
	letters int32 // of its form's initials in the middle, which say no more of whom is meant
	used    int32 // the mentions of its form
}

// offer takes mention i if it names the entity more fully than the one held. Where the article has
// both "Loretta E. Lynch" and "Loretta Lynch" the form stands that it uses more, and
// of two as frequent the plain one.
func (b *bestForm) offer(l *linker, i int32) {
	b.count++
	f := &l.forms[l.mentions[i].form]
	score, letters := l.fullness(&l.mentions[i])
	if score > b.score || score == b.score && letters != b.letters && (f.count > b.used || f.count == b.used && letters < b.letters) {
		b.mention, b.score, b.letters, b.used = i, score, letters, f.count
	}
}

// fullness returns how fully m names its entity: the more words of a person's name, then the more
// letters, then not in capitals. Initials in the middle of a person's name do not count; letters are theirs.
func (l *linker) fullness(m *mention) (score, letters int32) {
	f := &l.forms[m.form]
	size := int32(0)
	if !f.other {
		if l.forms[l.rootOf(m)].typ == namePerson {
			score, letters = l.wordScore(l.wordsOf(m.form))
		}
		size = min(l.w.tokens[m.last-1].end-l.w.tokens[m.first].start, 200)
	}
	if f.typ == nameGPE && m.last-m.first > 2 && inCased(townBodies, l.w.word(m.first)) {
		size = 1 // New York, which is the City of New York too
	}
	score += 2 * (size - min(letters, size))
	if l.w.tokens[m.first].shape != shapeUpper {
		score++
	}
	return score, letters
}

// wordScore returns what the words of a person's name count, and the letters of its initials in the middle.
func (l *linker) wordScore(words []nameWord) (score, letters int32) {
	for i := range words {
		switch {
		case words[i].kind == wordTitle:
			score += 1 << 7
		case words[i].kind != wordInitial:
			score += 1 << 10 * (1 + int32(l.partsBehind(words[i].token)))
		case i == 0 || i == len(words)-1:
			score += 1 << 9
		case words[0].kind == wordInitial:
			score += 1 << 8
		default:
			letters += int32(len(" J."))
		}
	}
	return score, letters
}

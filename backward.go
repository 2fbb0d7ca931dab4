package lede

import (
	"slices"
	"strings"
)

// Papers of Africa and Asia end many reports with who told them: "The road will be
// closed for a week. ¶ The mayor disclosed this in a chat with newsmen." What is
// reported is the sentence before.

// isBackward reports whether the verb at item c says that what was told stands before
// it. Behind the verb stands "this", and behind that nothing, or when, where or to whom
// it was told: "stated this in Abuja", "said this while opening", but not "said this
// road". Of a passive, "this" is the subject: "This was disclosed by the mayor".
func (l *layering) isBackward(c int32) bool {
	it := &l.items[c]
	if it.info == nil || it.noun || it.info.form != verbPast || !l.isWord(c+1, "this") && !l.isWord(c-2, "this") || !backVerbs[strings.ToLower(l.wordAt(c))] {
		return false
	}
	seg := &l.segments[it.segment]
	if l.isWord(c+1, "this") {
		return l.endsTelling(c+2, seg.last)
	}
	return c == seg.first+2 && (l.isWord(c-1, "was") || l.isWord(c-1, "is")) && l.endsTelling(c+1, seg.last)
}

// backVerbs are the verbs that "this" follows where the sentence before was told.
var backVerbs = wordSet(`announced confirmed declared disclosed divulged explained made noted observed pointed reiterated reported revealed said stated stressed`)

// endsTelling reports whether item i ends a clause or opens what tells when, where, to
// whom or by whom something was told.
func (l *layering) endsTelling(i, end int32) bool {
	if i >= end || l.items[i].kind == itemPunct {
		return true
	}
	info := l.items[i].info
	switch {
	case info == nil:
		return false
	case info.pos == posDay:
		c := l.w.text[l.items[i].start]
		return c < 'a' || l.isWord(i, "yesterday") || l.isWord(i, "today") // but not "said this week"
	case info.pos == posPrep:
		return !l.isWord(i, "of")
	}
	return info.pos == posTo || info.pos == posSub || l.isWord(i, "known") || l.isWord(i, "out")
}

// sentenceBefore returns the sentence before segment s, in its paragraph or at the
// end of the one before, where that is a paragraph. A sentence that has marked words
// or a verb that reports is told by whom it names.
func (l *layering) sentenceBefore(s int32) (place, bool) {
	unit := l.layers[l.segments[s].layer].unit
	if l.layers[l.segments[s].layer].run >= 0 {
		return place{}, false
	}
	for n := s - 1; n >= 0 && n >= s-64; n-- {
		seg := &l.segments[n]
		before := &l.layers[seg.layer]
		switch {
		case before.run >= 0:
			continue
		case before.unit < unit-1 || l.w.units[before.unit].kind != unitParagraph || seg.last-seg.first < shortestTailed:
			return place{}, false
		}
		for i := seg.first; i < seg.last; i++ {
			if it := &l.items[i]; it.kind == itemRun || it.reports() {
				return place{}, false
			}
		}
		last := seg.last - 1
		for last > seg.first && l.items[last].kind == itemPunct && l.markAt(last) != ')' {
			last--
		}
		return l.span(seg.first, last), true
	}
	return place{}, false
}

// findBackward finds the verbs that report the sentence before theirs, unless that
// reports something itself.
func (f *finder) findBackward() {
	l := f.l
	for _, c := range l.telling {
		if info := l.items[c].info; info == nil || info.form != verbPast || !l.isBackward(c) {
			continue
		}
		told, ok := l.sentenceBefore(l.items[c].segment)
		if !ok || slices.ContainsFunc(f.found, func(p attribution) bool { return told.holds(p.cue) && !p.cue.empty() }) {
			continue
		}
		q := newAttribution(Indirect, l.span(c, c), f.withName(l.teller(c)), ruleScore)
		q.content = []place{told}
		f.fillManner(&q, c)
		f.found = append(f.found, q)
	}
}

// teller returns who told what the verb at item c says: its subject, or in the passive
// the noun phrase behind "by".
func (l *layering) teller(c int32) place {
	if l.isWord(c+1, "this") {
		return l.subjectBefore(c)
	}
	end := l.segmentOf(c).last
	for i := c + 1; i < min(end, c+channelReach); i++ {
		if l.isWord(i, "by") {
			return l.phraseFrom(i+1, end)
		}
	}
	return place{}
}

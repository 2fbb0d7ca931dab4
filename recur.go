package lede

import (
	"cmp"
	"slices"

	"github.com/lede-news/lede/internal/gaz"
)

// recur adds the mentions that the tagger missed of names that it found
// elsewhere in the story: names of several words, acronyms, and the surnames of
// persons who are named in full. What is an ordinary word as well ("Will",
// "Reading") is not taken alone.
func (l *linker) recur() {
	users := l.recurring()
	if len(l.starts.links) == 0 {
		return
	}
	var added []mention
	k, tokens := 0, l.w.tokens
	for _, u := range l.w.sentences {
		for i := u.first; i < u.last; {
			if t := &tokens[i]; (t.kind != tokWord || t.shape == shapeLower || t.shape == shapeNone) && !(users && l.isUserName(i)) {
				i++
				continue
			}
			for k < len(l.mentions) && l.mentions[k].last <= i {
				k++
			}
			limit := u.last
			if k < len(l.mentions) {
				if l.mentions[k].first <= i {
					i = l.mentions[k].last
					continue
				}
				limit = min(limit, l.mentions[k].first)
			}
			end := l.w.wordEnd(i, limit)
			if m, ok := l.recurAt(i, end, limit); ok {
				added = append(added, m)
				i = m.last
				continue
			}
			i = end
		}
	}
	if len(added) == 0 {
		return
	}
	from := len(l.mentions)
	l.mentions = append(l.mentions, added...)
	for i := from; i < len(l.mentions); i++ {
		l.addForm(i)
	}
	slices.SortFunc(l.mentions, func(x, y mention) int { return cmp.Compare(x.first, y.first) })
	l.findFirsts()
}

// isUserName reports whether token i is in small letters with a number at its end, as people
// call themselves on the web: "tulip77", "rallyfan2".
func (l *linker) isUserName(i int32) bool {
	word := l.w.word(i)
	return len(word) > 4 && word[0] >= 'a' && word[0] <= 'z' && word[3] >= 'a' && isDigit(word[len(word)-1])
}

// settleUsers makes persons of the names in small letters behind "user" and the like: "a user
// named tulip77".
func (l *linker) settleUsers() {
	for i := range l.mentions {
		m := &l.mentions[i]
		if f := &l.forms[m.form]; m.last-m.first == 1 && m.first > 1 && f.typ <= nameMisc && f.given < 0 && l.isUserName(m.first) {
			if before := l.w.word(m.first - 1); inWords(userNouns, before) || before == "named" && inWords(userNouns, l.w.word(m.first-2)) {
				f.typ = namePerson
			}
		}
	}
}

// findFirsts sets the first mention of each form anew.
func (l *linker) findFirsts() {
	for i := len(l.mentions) - 1; i >= 0; i-- {
		l.forms[l.mentions[i].form].first = int32(i)
	}
}

// recurring fills the index of what is looked for, by the first word: a form, as
// twice its number, or the surname of a form, as one more. It reports whether one of
// these words has a digit, so that it may be a user's name.
func (l *linker) recurring() (users bool) {
	enter := func(w *nameWord, i int32) {
		l.starts.add(w.key, i)
		users = users || anyDigit(l.w.textOf(w.token, l.w.wordEnd(w.token, int32(len(l.w.tokens)))))
	}
	for i := range l.forms {
		f := &l.forms[i]
		if f.typ > nameMisc {
			continue
		}
		words := l.words[f.from:f.to]
		switch {
		case len(words) > 1:
			if l.isWhole(words) {
				enter(&words[0], 2*int32(i))
			}
			if f.typ == namePerson {
				if w := &words[surnameAt(words)]; w.kind == wordPlain && w.letters > 2 && (l.isOnlyName(l.w.word(w.token)) || l.isName(l.w.word(w.token))) {
					enter(w, 2*int32(i)+1)
				}
			}
		case f.typ == nameMisc:
		case isAcronym(l.w, &words[0]) && words[0].letters > 2, f.count > 1 && l.isOnlyName(l.w.word(words[0].token)):
			enter(&words[0], 2*int32(i))
		}
	}
	return users
}

// isWhole reports whether the words stand side by side in the text, so that
// they can be found again.
func (l *linker) isWhole(words []nameWord) bool {
	for i := range words {
		if words[i].pair != "" {
			return false
		}
	}
	return true
}

// isOnlyName reports whether word, with a capital, is not an ordinary word too.
func (l *linker) isOnlyName(word string) bool {
	return names.word(word)&(gaz.Common|gaz.Calendar|gaz.Honorific|gaz.Role) == 0 && listsOf(word) == 0
}

// isName reports whether word, an ordinary one, is a surname as well where it has a capital
// within a sentence: Early, Long, You. Months, offices and forms of address have one too.
func (l *linker) isName(word string) bool {
	return names.word(word)&(gaz.Calendar|gaz.Honorific|gaz.Role|gaz.NORP|gaz.Org|gaz.GPE) == 0 && listsOf(word)&listRole == 0
}

// isNameThere reports whether the ordinary word [first, last) can only be a name there: it has
// a capital within a sentence of running text, and what stands behind it is no noun that it
// may belong to; or it opens the sentence and is no small word, and a verb of speech
// stands behind it. "“It works,” says Early. … but Early still says … Early says".
func (l *linker) isNameThere(first, last int32) bool {
	s := &l.w.sentences[l.sentenceOf(first)]
	if l.w.units[s.unit].kind != unitParagraph || l.w.tokens[first].shape != shapeTitle {
		return false
	}
	next := ""
	if last < s.last {
		next = l.w.word(last)
	}
	if first == s.first {
		return saidVerbs[next] && listsOf(l.w.word(first))&listBreak == 0
	}
	before := &l.w.tokens[first-1]
	if word := l.w.word(first - 1); before.kind == tokMark || before.kind == tokPunct && word != "," || inWords(attributeArticles, word) {
		return false
	}
	if last == s.last || l.w.tokens[last].shape != shapeLower || l.w.tokens[last].kind != tokWord || isPossessive(next) {
		return true
	}
	return saidVerbs[next] || listsOf(next)&listBreak != 0
}

// recurAt returns the mention that starts at token i, a word up to token end, if
// one of the names that are looked for is there again.
func (l *linker) recurAt(i, end, limit int32) (mention, bool) {
	l.buf = foldWord(l.buf[:0], l.w.textOf(i, end))
	best := mention{alone: -1, given: -1}
	for _, r := range l.find(&l.starts, hashBytes(hashSeed, l.buf)) {
		f := &l.forms[r/2]
		last := end
		if r%2 == 0 {
			last = l.follow(l.words[f.from+1:f.to], end, limit)
		} else if word := l.w.textOf(i, end); !l.isOnlyName(word) && !l.isNameThere(i, end) {
			continue
		}
		if last > best.last {
			best.nameSpan = nameSpan{first: i, last: last, typ: f.typ, conf: l.mentions[f.first].conf}
		}
	}
	if best.last == 0 {
		return best, false
	}
	// A name that goes on with another capital is a name of its own.
	if best.last-best.first <= end-i && l.isWithinName(i, best.last) {
		return best, false
	}
	return best, true
}

// isWithinName reports whether the single word [first, last) stands beside other
// words with capitals that are no mentions, or is in quotation marks.
func (l *linker) isWithinName(first, last int32) bool {
	n := int32(len(l.w.tokens))
	if last < n && l.isCapital(last) || last+1 < n && !l.w.tokens[last].space && isHyphen(l.w.word(last)) {
		return true
	}
	return first > 0 && isHyphen(l.w.word(first-1)) && !l.w.tokens[first].space
}

// isCapital reports whether token i is a word with a capital.
func (l *linker) isCapital(i int32) bool {
	t := &l.w.tokens[i]
	return t.kind == tokWord && t.space && t.shape != shapeLower && t.shape != shapeNone
}

// follow returns the token behind the given words if they stand at token i, else
// 0.
func (l *linker) follow(words []nameWord, i, limit int32) int32 {
	for j := range words {
		if i >= limit || !l.w.tokens[i].space {
			return 0
		}
		end := l.w.wordEnd(i, limit)
		l.buf = foldWord(l.buf[:0], l.w.textOf(i, end))
		if hashBytes(hashSeed, l.buf) != words[j].key {
			return 0
		}
		i = end
	}
	return i
}

package lede

import "strings"

// joinNicknames joins the two halves of a person's name that a nickname in quotation
// marks stands between, with what was found of the nickname: Joaquín ⟦“El Chapo”⟧
// Guzmán. Nothing but the nickname, of three words with capitals at most, may stand
// there: in "Lee, “No” Park said" there is a comma, in "Lee “no” Park" no name.
func joinNicknames(w *work, names []nameSpan) []nameSpan {
	kept := names[:0]
	for i := 0; i < len(names); i++ {
		n := names[i]
		for n.typ == namePerson {
			next := i + 1
			if next < len(names) && names[next].first == n.last+1 && w.isNickname(n.last, names[next].last) {
				next++ // the nickname is a name too
			}
			if next >= len(names) || names[next].typ != namePerson || !w.hasNickname(n.last, names[next]) {
				break
			}
			n.last, n.conf = names[next].last, min(n.conf, names[next].conf)
			i = next
		}
		kept = append(kept, n)
	}
	return kept
}

// hasNickname reports whether a nickname that the mark first opens stands before the
// name n, or is its head: ⟦El Chapo” Guzmán⟧.
func (w *work) hasNickname(first int32, n nameSpan) bool {
	if n.first > first+1 {
		return w.isNickname(first, n.first-1)
	}
	for i := n.first + 1; i < n.last-1; i++ {
		if w.tokens[i].kind == tokMark {
			return w.isNickname(first, i)
		}
	}
	return false
}

// isNickname reports whether the tokens from first to last, a quotation mark each, hold
// a nickname: all of them stand in one paragraph.
func (w *work) isNickname(first, last int32) bool {
	const most = 3 // words
	if last-first < 2 || last-first > most+1 || int(last) >= len(w.tokens) ||
		w.tokens[first].kind != tokMark || w.tokens[last].kind != tokMark || w.tokens[first+1].space {
		return false
	}
	if strings.Contains(w.text[w.tokens[first].start:w.tokens[last].end], "\n") {
		return false
	}
	for i := first + 1; i < last; i++ {
		if !anyCapital(w.word(i)) || w.tokens[i].kind == tokPunct {
			return false
		}
	}
	return true
}

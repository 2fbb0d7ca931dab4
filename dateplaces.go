package lede

import (
	"strings"

	"github.com/lede-news/lede/internal/gaz"
)

// datelineSure is the confidence, in percent, of a place that a dateline names.
const datelineSure = 95

// markDateline puts the places that the dateline of a names among the names found,
// each a name of its own: ⟦LEON⟧, ⟦GUANAJUATO⟧ - A boy was bitten. What opens a
// story so is a place, though no list knows it and capitals hide what it is. Where
// the tagger has a place there, or a body that is listed (UNITED NATIONS), that one
// stands; so does a name that reaches out of the dateline.
func (a *Article) markDateline(w *work, names []nameSpan) []nameSpan {
	if a.Dateline == nil || a.Dateline.Place == "" {
		return names
	}
	start, end := w.place(a.Dateline.Span)
	at := strings.Index(w.text[start:end], a.Dateline.Place)
	if at < 0 {
		return names
	}
	start += at
	i, last := w.tokensOf(place{int32(start), int32(start + len(a.Dateline.Place))})
	for i < last {
		end := i
		for end < last && !w.partsPlaces(end) {
			end++
		}
		if w.isCapitalised(i, end) {
			names = w.markPlace(names, i, end)
		}
		i = end + 1
	}
	return names
}

// partsPlaces reports whether token i stands between two places of a dateline.
func (w *work) partsPlaces(i int32) bool {
	switch word := w.word(i); word {
	case ",", "/", ";", "&":
		return true
	default:
		return strings.EqualFold(word, "and")
	}
}

// isCapitalised reports whether the tokens [i, end) can be the name of a place: a
// few words with capitals, but for hyphens and what follows them.
func (w *work) isCapitalised(i, end int32) bool {
	const most = 6
	if i >= end || end-i > most {
		return false
	}
	for j := i; j < end; j++ {
		if !anyCapital(w.word(j)) && !isHyphen(w.word(j)) && (j == i || !isHyphen(w.word(j-1))) {
			return false
		}
	}
	return true
}

// markPlace makes the tokens [first, last) a place among names, unless the names
// there say better.
func (w *work) markPlace(names []nameSpan, first, last int32) []nameSpan {
	from := 0
	for from < len(names) && names[from].last <= first {
		from++
	}
	to := from
	for to < len(names) && names[to].first < last {
		n := &names[to]
		exact := n.first == first && n.last == last
		if n.first < first || n.last > last || exact && (isPlace(n.typ) || w.isListedBody(first, last)) {
			return names
		}
		to++
	}
	rest := append([]nameSpan{{first: first, last: last, typ: nameGPE, conf: datelineSure}}, names[to:]...)
	return append(names[:from], rest...)
}

// isListedBody reports whether the gazetteer has the tokens [first, last) as a body
// and not as a place.
func (w *work) isListedBody(first, last int32) bool {
	word, n, class := names.phrase(w, int(first), int(last), true)
	if last-first == 1 {
		class = word
	} else if n != int(last-first) {
		return false
	}
	return class&gaz.Org != 0 && class&(gaz.GPE|gaz.Place) == 0
}

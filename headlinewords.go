package lede

// Headlines put in single marks what somebody says of the matter, and leave it to the story
// to tell who: "China tie-up ‘delayed’", "‘No apology’ for colonial past".

// isHeadlineWords reports whether the marked words at item i, which stand in a title within
// single marks, are such words: one of them is an ordinary word in small letters that opens
// no phrase. Titles of works, which stand in single marks too, have capitals, and names
// have figures.
func (l *layering) isHeadlineWords(i int32) bool {
	r := &l.runs[l.items[i].run]
	if r.family != markSingle || !l.inTitle(i) || l.segmentOf(i).runsOnly {
		return false
	}
	small, words := false, 0
	for t, _ := l.w.tokensOf(r.in); int(t) < len(l.w.tokens) && l.w.tokens[t].start < r.in.end; t++ {
		tok := &l.w.tokens[t]
		word := l.w.text[tok.start:tok.end]
		if tok.kind == tokNumber || hasDigit(word) {
			return false
		}
		words++
		if tok.kind != tokWord || tok.shape != shapeLower || len(word) < 4 {
			continue
		}
		info := l.table.find(smallHash(word))
		small = small || info == nil || info.pos == posOpen || info.pos == posAux || info.pos == posModal || info.pos == posAdv
	}
	return small && (words > 1 || i+1 >= l.segmentOf(i).last)
}

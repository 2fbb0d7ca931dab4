package lede

// Clauses that a sentence strings together: to which of them a participle belongs, where one that
// is reported goes on behind dashes and tags, and where whom somebody asked ends.

// nearestClause gives q, whose cue at item c is a participle behind a comma, the subject of the
// nearest clause that a conjunction leads in, where the models see that of one before: of "The
// club wants to sell, but the fans oppose the plan, arguing" the fans argue.
func (f *finder) nearestClause(q *attribution, c int32) {
	l := f.l
	it := &l.items[c]
	if it.info == nil || it.noun || it.info.form != verbIng || l.markAt(c-1) != ',' || q.source.empty() || q.source.end > it.start {
		return
	}
	first := max(l.segments[it.segment].first, c-longestSubject)
	for k := c - 2; k > first && l.items[k].start >= q.source.start; k-- {
		switch {
		case l.isRun(k), l.markAt(k) == ':', l.markAt(k) == ';', l.isPronounThat(k):
			return
		case !l.isWord(k, "but") && !l.isWord(k, "while"):
			continue
		}
		if !l.opensSubjectAt(k+1) && !l.isMany(k+1) && !l.isCapital(k+1) {
			return
		}
		verb := k + 1
		for verb < c && (l.inPhraseOf(verb) || verb > k+1 && (l.isPreposition(verb) || l.isWord(verb, "and"))) && !l.isPlainVerb(verb, k+1) {
			verb++
		}
		last := verb - 1
		if verb >= c-1 || last <= k || last == k+1 && l.opensSubjectAt(last) && !l.subjectAt(last) || f.tells(q.source, c) && (l.isWord(c, "adding") || l.items[verb].info == nil || l.items[verb].info.cues == 0) || !l.hasTense(verb, verb+1) && !l.isPlainVerb(verb, k+1) {
			return
		}
		if p := (place{l.items[k+1].start, l.items[last].end}); !q.meets(p) {
			q.source = p
		}
		return
	}
}

// tells reports whether the first verb in a tense behind the source p, before item c, reports, so that
// the clauses behind it may be what is reported.
func (f *finder) tells(p place, c int32) bool {
	l := f.l
	_, i := l.itemsOf(p, c)
	for ; i >= 0 && i < c; i++ {
		if l.hasTense(i, i+1) && (l.items[i].info == nil || l.items[i].info.pos != posAux && l.items[i].info.pos != posModal) {
			return l.items[i].reports()
		}
	}
	return false
}

// isPlainVerb reports whether item i is a verb without an ending behind the subject in the plural
// that begins at item first: "the fans oppose the plan".
func (l *layering) isPlainVerb(i, first int32) bool {
	info := l.items[i].info
	return i > first && info != nil && !l.items[i].noun && info.form == verbBase && info.cues&^(1<<cueNoun) != 0 && l.isMany(i-1)
}

// throughDashes lets what is reported behind the cue at item c run on through an aside between
// dashes where the model ends it at the second one, and a clause is not whole before the first:
// "had nothing to fear, and that – if anything – the party was the one to fear".
func (f *finder) throughDashes(given []uint8, c int32) {
	const most = 10
	r, l := &f.report, f.l
	last, end := f.reportEnd(given, c)
	if last < 0 || last+2 >= end || l.markAt(r.at[last+1]) != '-' {
		return
	}
	for n := last - 1; n > last-most && n > c-r.win.first && given[n] == labelContent; n-- {
		if l.markAt(r.at[n]) != '-' {
			continue
		}
		before := r.at[n] - 1
		if l.isWord(before, "that") || l.isWord(before, "and") || l.isWord(before, "but") || !l.hasTense(c+1, before+1) {
			f.runOn(given, last+1, end)
		}
		return
	}
}

// tagWithin lets what is reported go on behind the verb of saying at item c and who speaks, where
// nothing but a phrase that opens the sentence stands before them: "Thus far, said Mr Lind, the
// year was a poor one".
func (f *finder) tagWithin(given []uint8, c int32) {
	const most = 6
	r, l := &f.report, f.l
	it := &l.items[c]
	first := l.segments[it.segment].first
	if !it.isFinite() || first < r.win.first || c-first > most || c-first < 2 || l.markAt(c-1) != ',' || l.hasTense(first, c) || given[first-r.win.first] != labelContent {
		return
	}
	_, end := f.reportEnd(given, c)
	n := c + 1 - r.win.first
	for n < end && given[n] == labelSource {
		n++
	}
	if n == c+1-r.win.first || n+2 >= end || l.markAt(r.at[n]) != ',' || !l.opensMain(r.at[n]+1, r.at[end-1]+1) {
		return
	}
	f.runOn(given, n+1, end)
}

// askedWhom takes from what is reported behind the verb at item c, which takes a hearer, the noun
// phrase before the word that opens an indirect question: "asked the captain whether the ship was
// sound", "tells the Norland Post how the pier fell", but not "asked the question why".
func (f *finder) askedWhom(given []uint8, c int32) {
	r, l := &f.report, f.l
	it := &l.items[c]
	if it.info == nil || it.info.cues&(1<<cueTell|1<<cueAsk) == 0 || it.noun || it.info.form < verbBase || f.isPassive(c) || c+2 >= r.win.last || given[c+1-r.win.first] != labelContent {
		return
	}
	end := min(r.win.last, l.segments[it.segment].last)
	h := l.hearerEnd(c+1, end)
	if h <= c+1 || h >= end || given[h-r.win.first] != labelContent || !l.isOneOf(h, asking) && !l.isWord(h, "how") {
		return
	}
	if last := inSmall(l.wordAt(h - 1)); toldThings[last] || last == "question" || last == "questions" || last == "about" {
		return
	}
	drop(given, c+1-r.win.first, h-1-r.win.first)
}

// quotedHaving gives q, whose cue at item c is "quoted" or "quoting", who is quoted as having done
// something as its source, and who quotes as its channel: "The Norland Post quoted Mr Hale as having
// called for a vote".
func (f *finder) quotedHaving(q *attribution, c int32) {
	const most = 14
	l := f.l
	if !l.isWord(c, "quoted") && !l.isWord(c, "quoting") && !l.isWord(c, "quotes") || f.isPassive(c) || q.kind == Direct || len(q.content) != 1 {
		return
	}
	end := min(l.segments[l.items[c].segment].last, c+most)
	for i := c + 2; i+2 < end; i++ {
		if l.items[i].kind == itemRun {
			return
		}
		if !l.isWord(i, "as") || !l.isWord(i+1, "having") {
			continue
		}
		p := place{l.items[c+1].start, l.items[i-1].end}
		from := l.items[i+1].start
		if q.content[0].end <= from || !q.source.empty() && q.source.end > l.items[c].start {
			return
		}
		q.channel, q.source = q.source, p
		q.content[0].start = max(q.content[0].start, from)
		return
	}
}

// frontWithin lets what is reported behind the cue at item c run on through the comma behind a phrase
// in front, behind "that", where the model ends it there: "maintained that throughout the country,
// only one theft had been reported", "said that based on its rules, a team was formed".
func (f *finder) frontWithin(given []uint8, c int32) {
	r, l := &f.report, f.l
	if info := l.items[c].info; info == nil || info.cues&(1<<cueSay|1<<cueTell|1<<cueShow) == 0 || l.items[c].noun {
		return
	}
	first, last, end := f.reportedFront(given, c)
	if last < 0 || last+3 >= end {
		return
	}
	at := r.at[first]
	if first >= last || at <= c || !l.isWord(at-1, "that") || !l.isPreposition(at) && !l.isOneOf(at, basedWords) {
		return
	}
	if !l.tellsTense(at+1, r.at[last]+1) && l.hasTense(r.at[last+2]+1, r.at[end-1]+1) && !l.isPronounThat(r.at[last+2]) {
		f.clauseOn(given, last+1, end)
	}
}

// clauseOn gives the items [n, end) of the window to the content up to the next verb that reports,
// unless the model sees something there.
func (f *finder) clauseOn(given []uint8, n, end int32) {
	l := f.l
	for i := n; i < end; i++ {
		if l.items[f.report.at[i]].reports() && l.isFinishing(f.report.at[i]) {
			return
		}
	}
	for i := n; i < end; i++ {
		if given[i] == labelSource || given[i] == labelCue {
			return
		}
	}
	for i := n; i < end; i++ {
		if i < end-1 || l.items[f.report.at[i]].kind != itemPunct {
			given[i] = labelContent
		}
	}
}

// isFinishing reports whether the verb at item i has a subject of its own and is not passive, so
// that somebody else speaks there.
func (l *layering) isFinishing(i int32) bool {
	if i == 0 {
		return false
	}
	info := l.items[i-1].info
	return info == nil || info.pos != posAux
}

// basedWords open a phrase in front as a preposition does.
var basedWords = smallWordSet(`based compared contrary due given owing thanks`)

package lede

import "strings"

// fillManner fills in how q, whose cue is at item c, was said: its mode, to whom,
// and through what.
func (f *finder) fillManner(q *attribution, c int32) {
	q.mode = f.modeOf(q, c)
	q.addressee = f.addresseeOf(q, c)
	if q.channel.empty() {
		q.channel = f.channelOf(q, c)
	}
}

// modeOf tells assertions from denials, questions and promises.
//
// What is denied, rejected or disputed is a denial. A question is what somebody
// asks ("asked whether …", but not "asked him to leave"), and marked words that
// are one question whatever the cue. A promise is what somebody pledges or vows;
// of words that also mean to say ("offer", "swear") only where "to" follows.
func (f *finder) modeOf(q *attribution, c int32) QuoteMode {
	info := f.l.items[c].info
	opening := f.firstWord(q)
	if q.kind != Indirect && isQuestion(f.w.text[q.content[0].start:q.last()]) {
		return Question
	}
	if info == nil || info.cues == 0 {
		return Statement
	}
	if q.kind == Indirect && f.l.withholds(c) {
		return NoComment
	}
	switch {
	case info.has(cueDeny) && !info.has(cueSay):
		return Denial
	case info.has(cueAsk) && !info.has(cueTell) && opening != "to":
		if q.kind == Indirect && info.has(cueUrge) && !asking.words[opening] {
			return Statement // "asked for", "challenged the ruling"
		}
		return Question
	case info.has(cuePromise) && (!info.has(cueSay) || opening == "to" || f.promised(q)):
		return Promise
	}
	return Statement
}

// withholds reports whether the verb at item c tells what somebody did not say: "did not
// disclose the names", "did not say when", "are yet to reveal", "refused to name". What
// was not said may still be so: "did not say that it was over" asserts nothing either.
func (l *layering) withholds(c int32) bool {
	word := strings.ToLower(l.wordAt(c))
	if !withheld[word] && !(word == "say" && l.isOneOf(c+1, asking)) {
		return false
	}
	i := c - 1
	for n := 0; n < 2 && i > 0 && l.isAdverb(i); n++ {
		i--
	}
	if i < 1 {
		return false
	}
	if l.isWord(i, "to") {
		return l.isWord(i-1, "yet") || l.isWord(i-1, "refused") || l.isWord(i-1, "declined") || l.isWord(i-1, "refuses") || l.isWord(i-1, "declines")
	}
	return l.items[i].info != nil && l.items[i].info.pos == posNot && l.answered(i)
}

// withheld are the verbs in their base form for what is kept back.
var withheld = wordSet(`disclose divulge elaborate identify name reveal specify`)

// asking are the words that open an indirect question.
var asking = smallWordSet(`how if what when where whether which who why`)

// promised reports whether the content of q speaks of what the speaker will do.
func (f *finder) promised(q *attribution) bool {
	text := f.w.text[q.content[0].start:min(q.last(), q.content[0].start+400)]
	return strings.Contains(text, " will ") || strings.Contains(text, " would ") || strings.Contains(text, "’ll ") || strings.Contains(text, "'ll ")
}

// firstWord returns the first word of what was said in small letters.
func (f *finder) firstWord(q *attribution) string {
	s := f.w.text[q.content[0].start:q.content[0].end]
	if i := strings.IndexByte(s, ' '); i >= 0 {
		s = s[:i]
	}
	if len(s) > 12 {
		return ""
	}
	return strings.ToLower(strings.TrimRight(s, ",."))
}

// isQuestion reports whether text is one sentence that ends in a question mark.
func isQuestion(text string) bool {
	if len(text) > 400 {
		return false
	}
	text = strings.TrimRight(text, "”’\"' ")
	return strings.HasSuffix(text, "?") && !strings.Contains(text, ". ")
}

// addresseeOf returns whom the cue at item c speaks to: the noun phrase right
// behind a verb that takes one ("told reporters that"), or behind "to" ("said to
// the jury"). It ends before what is said.
func (f *finder) addresseeOf(q *attribution, c int32) place {
	l := f.l
	info := l.items[c].info
	if info == nil || info.cues == 0 {
		return place{}
	}
	i := c + 1
	passive := f.isPassive(c)
	switch {
	case info.has(cueTell) || info.has(cueAsk) && !passive:
		if passive {
			return place{}
		}
	case info.cues&(1<<cueSay|1<<cueWrite|1<<cueTalk) != 0 && l.isWord(i, "to"):
		i++
	default:
		return place{}
	}
	from, to := i, i
	for ; int(to) < len(l.items) && to < from+phraseItems && l.items[to].segment == l.items[c].segment; to++ {
		it := &l.items[to]
		open := to > from && l.items[to-1].info != nil && l.items[to-1].info.pos == posDet // "a packed meeting", "the weekly …"
		if !l.inPhrase(it) && !f.l.isObject(to) && !(open && it.kind == itemWord && it.info == nil) {
			break
		}
		if q.said(it.start) || it.info != nil && it.info.pos == posSubj && to > from {
			break
		}
		if to > from && (f.l.isObject(from) || it.info != nil && (it.info.pos == posDet || it.info.pos == posDay && it.class < 1<<17+256 && l.w.text[it.start] >= 'a')) {
			break // "told me this week"
		}
	}
	// "of" and "for" go on with the phrase: "told members of the council that".
	if to > from && int(to)+1 < len(l.items) && (l.isWord(to, "of") || l.isWord(to, "for")) && !q.said(l.items[to].start) {
		end := to + 1
		for int(end)+1 < len(l.items) && end < to+phraseItems && !q.said(l.items[end].start) && (l.inPhrase(&l.items[end]) || end > to+1 && l.isWord(end, "and") && l.inPhrase(&l.items[end+1])) {
			end++
		}
		if end > to+1 {
			to = end
		}
	}
	if to == from || q.source.meets(l.span(from, to-1)) {
		return place{}
	}
	return l.span(from, to-1)
}

// channelReach is how many items from the cue a channel may stand.
const channelReach = 14

// channelOf returns what the words were said through: a preposition with a noun
// for it near the cue, outside of what was said ("in a statement", "at a news
// conference in Leeds" up to the noun, "on Facebook").
func (f *finder) channelOf(q *attribution, c int32) place {
	l := f.l
	seg := l.segmentOf(c)
	for i := max(seg.first, c-channelReach); i < min(seg.last, c+channelReach); i++ {
		it := &l.items[i]
		if it.info == nil || it.info.pos != posPrep || q.said(it.start) || q.source.holds(place{it.start, it.end}) {
			continue
		}
		end := l.channelEnd(i)
		if end == 0 || q.said(l.items[end-1].start) || l.isWord(i, "on") && subjectNouns[inSmall(l.wordAt(end-1))] {
			continue
		}
		if it.start < q.source.start && l.isPronounThat(c-1) && f.w.text[q.source.start:q.source.end] != "" && q.source.end == l.items[c-1].end {
			continue // "the voice in this debate is of a host who called it a farce"
		}
		return place{it.start, l.items[end-1].end}
	}
	return place{}
}

// subjectNouns are nouns of channels that somebody speaks of, not through, behind "on":
// "quizzed on reports of a move".
var subjectNouns = wordSet(`complaint complaints debate document documents filings hearing lawsuit papers petition report reports statement statements testimony`)

// channelEnd returns the end of the channel that the preposition at item i opens,
// or 0.
func (l *layering) channelEnd(i int32) int32 {
	prep := strings.ToLower(l.w.text[l.items[i].start:l.items[i].end])
	switch prep {
	case "on", "via", "through", "in", "at", "during", "by", "over":
	default:
		return 0
	}
	found := int32(0)
	for k := i + 1; k <= i+6 && int(k) < len(l.items) && l.items[k].segment == l.items[i].segment; k++ {
		it := &l.items[k]
		if it.kind == itemRun || it.kind == itemPunct {
			break
		}
		word := l.w.text[it.start:it.end]
		small := strings.ToLower(word)
		if k == i+1 && platforms[small] && (small != "x" || word == "X") && (prep == "on" || prep == "via" || prep == "over" || prep == "in") {
			if small == "truth" && !l.isWord(k+1, "social") {
				break
			}
			if small == "truth" {
				k++
			}
			return k + 1
		}
		switch {
		case channelNouns[small] && !(small == "news" && l.isWord(k+1, "agency")):
			found = k + 1
		case !l.inPhrase(it) && !strings.HasSuffix(small, "ed"):
			return found
		case found > 0 && it.info == nil:
			return found
		}
	}
	return found
}

// findSilences finds the refusals to speak: "declined to comment on …", "did not
// respond to a request for comment". What follows the refusing words is what was
// not spoken of.
func (f *finder) findSilences() {
	l := f.l
	for _, c := range l.telling {
		it := &l.items[c]
		if it.info == nil {
			continue
		}
		verb := int32(-1)
		switch {
		case it.info.has(cueDecline) && !it.noun && l.isWord(c+1, "to"):
			verb = c + 2
		case it.info.pos == posNot && l.answered(c):
			verb = c + 1
			for n := 0; n < 2 && int(verb) < len(l.items) && l.isAdverb(verb); n++ {
				verb++
			}
		default:
			continue
		}
		if int(verb) >= len(l.items) || l.items[verb].segment != it.segment || !silences[strings.ToLower(l.w.text[l.items[verb].start:l.items[verb].end])] {
			continue
		}
		f.silence(c, verb)
	}
}

// answered reports whether the "not" at item c stands in a tense in which papers
// tell of an answer that they did not get: did not, has not, would not.
func (l *layering) answered(c int32) bool {
	if l.isWord(c, "not") {
		c--
	}
	if c < 0 {
		return false
	}
	word := l.w.text[l.items[c].start:l.items[c].end]
	for _, aux := range [...]string{"did", "does", "has", "ha", "have", "had", "would", "could"} {
		if len(word) >= len(aux) && strings.EqualFold(word[:len(aux)], aux) {
			return true
		}
	}
	return false
}

// silence adds the refusal whose refusing word is item c and whose verb is item
// verb. Refusals by "not" count only of verbs that speak of an answer: "did not
// respond", "would not comment".
func (f *finder) silence(c, verb int32) {
	l := f.l
	seg := l.segmentOf(c)
	word := strings.ToLower(l.w.text[l.items[verb].start:l.items[verb].end])
	from, start := c, verb
	if info := l.items[c].info; info.pos == posNot {
		switch word {
		case "respond", "comment", "reply", "elaborate":
		default:
			return
		}
		for from > seg.first && l.items[from-1].info != nil && (l.items[from-1].info.pos == posAux || l.items[from-1].info.pos == posModal) {
			from--
		}
	} else {
		start = c + 1
	}
	last := verb
	for k := verb + 1; k < min(seg.last, verb+phraseItems); k++ {
		it := &l.items[k]
		if it.kind == itemPunct || it.info != nil && (it.info.pos == posConj || it.info.pos == posSub && k > verb+1) {
			break
		}
		last = k
	}
	q := newAttribution(Indirect, l.span(from, c), l.subject(seg.first, from), ruleScore)
	q.mode, q.content = NoComment, []place{l.span(start, last)}
	for i := from; i <= last; i++ {
		if n, ok := f.cueAt[l.items[i].start]; ok {
			f.found[n].mode = NoComment // the model has found it
			return
		}
	}
	f.found = append(f.found, q)
}

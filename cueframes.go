package lede

import (
	"strings"
	"sync"
)

// The model of cues knows seven American papers on politics best, and doubts the verbs by
// which other papers report more often: asking, urging, complaining, citing. In a frame of
// which little but a report is made, such a verb is a cue down to a score of its own.

// A cueFrame is what stands round a verb that reports.
type cueFrame uint8

const (
	frameNone     cueFrame = iota // its verbs take a hearer before the clause that they report
	frameAccuse                   // accuses the firm of hiding it
	frameAfter                    // …, a new study reports.
	frameCite                     // cited a lack of evidence
	frameClause                   // complained they could smell it
	frameFront                    // Per the bylaws, a head is chosen.
	frameIt                       // it was announced that
	frameNoun                     // the claim that
	framePassive                  // was told that, is alleged to have
	framePoint                    // pointed out that
	frameProposal                 // suggested selling the boats
	frameRun                      // has written, “…”
	frameThat                     // told him that, complained on Friday that
	frameTo                       // claims to have sold the boats
	frameUrge                     // urged them to leave
	frameWhether                  // asked him why
	frameClear                    // made it clear that
	frameLast                     // … according to court records.
	cueFrames
)

// frameLeast is the score down to which a frame makes a cue of a word.
var frameLeast = [cueFrames]int{
	frameAccuse: -100, frameAfter: -600, frameCite: -600, frameClause: -110, frameFront: -400, frameIt: -50, frameNoun: -250,
	framePassive: -120, framePoint: -350, frameProposal: -600, frameRun: -150, frameThat: -150, frameTo: -300, frameUrge: -300, frameWhether: -400,
	frameClear: -600, frameLast: -200,
}

// leastFramed is the least of frameLeast.
const leastFramed = -600

// frameVerbs are the verbs of the frames, in their base form. From papers of many countries.
var frameVerbs = [cueFrames]string{
	frameNone:   `advise assure caution convince inform notify reassure remind tell warn`,
	frameAccuse: `accuse`,
	frameAfter: `add admit argue ask claim comment conclude confirm declare explain indicate insist joke note observe point quip
		read recall remark remember reply report respond reveal say share show sing state suggest tell warn write`,
	frameCite: `cite`,
	frameClause: `acknowledge add admit agree allege announce argue assure claim complain concede conclude confess confirm deny
		estimate explain find hint indicate insist maintain note predict promise recall reckon repeat reply report reveal
		rule say show signal stress submit suggest swear testify vow warn write`,
	frameIt: `agree allege announce argue claim confirm declare decide disclose discover establish explain find learn note
		 observe point report reveal rumour say state suggest understand`,
	framePassive: `advise allege ask assure believe caution claim direct encourage estimate inform instruct invite notify order
		remind report request say tell urge warn`,
	framePoint:    `point`,
	frameProposal: `advocate propose recommend suggest`,
	frameRun: `add ask beg chant cry declare exclaim post read reply respond say scream shout sing state tell tweet type warn
		whisper write yell`,
	frameThat: `acknowledge add admit agree allege announce argue assert assure boast caution claim clarify complain concede
		conclude concur confess confirm contend declare demand deny determine disclose discover emphasise emphasize
		establish estimate exclaim explain find forecast highlight hint indicate inform insist lament maintain mention note observe opine
		pledge posit predict profess promise propose protest reaffirm recall recommend reiterate remark remind repeat
		reply report request respond reveal rule say share show signal specify state stress submit suggest swear tell testify
		theorize threaten underline underscore urge vow warn write`,
	frameTo: `claim`,
	frameUrge: `advise appeal ask beg call caution challenge command direct encourage exhort implore instruct invite order remind
		 request tell urge warn`,
	frameWhether: `ask describe enquire explain inquire question tell`,
}

// tellingNouns are the nouns of frameNoun.
var tellingNouns = wordSet(`accusation accusations admission allegation allegations announcement announcements argument arguments
	assertion assertions assurance assurances belief claim claims complaint complaints conclusion criticism declaration fear
	fears information prediction predictions promise promises report reports rumours rumors statement statements suggestion
	suggestions threat threats tip-off vow vows warning warnings`)

// ownLemmas are forms that stand in the lists as words of their own, each behind a colon by
// the verb that it is of.
const ownLemmas = `agreed:agree asked:ask claimed:claim claiming:claim states:state`

// frameLemmas tells by the lemma of a verb which frames it makes, a bit for each.
var frameLemmas = sync.OnceValue(func() map[uint16]uint16 {
	table, all := quoteWords(), map[uint16]uint16{}
	for k, verbs := range frameVerbs {
		for verb := range wordSet(verbs) {
			if info := table.find(smallHash(verb)); info != nil {
				all[info.lemma] |= 1 << k
			}
		}
	}
	for pair := range strings.FieldsSeq(ownLemmas) {
		form, base, _ := strings.Cut(pair, ":")
		if own, verb := table.find(smallHash(form)), table.find(smallHash(base)); own != nil && verb != nil {
			all[own.lemma] = all[verb.lemma]
		}
	}
	return all
})

// frameOf returns the frame of the word at item c.
func (f *finder) frameOf(c int32) cueFrame {
	l := f.l
	it := &l.items[c]
	if it.kind != itemWord || it.info == nil {
		return frameNone
	}
	if tellingNouns[inSmall(l.wordAt(c))] && (it.noun || l.isNounAt(c)) {
		if l.opensThat(c) {
			return frameNoun
		}
		return frameNone
	}
	switch {
	case l.frontComma(c) >= 0:
		return frameFront
	case l.clearAt(c) >= 0:
		return frameClear
	case f.isLastAccording(c):
		return frameLast
	}
	makes := frameLemmas()[it.info.lemma]
	end := l.segments[it.segment].last
	switch {
	case makes == 0 || it.noun || it.info.form < verbBase || l.isSupposed(c):
	case it.info.form != verbIng && f.isPassive(c):
		return f.passiveFrame(c, end, makes)
	case makes&(1<<frameAfter) != 0 && l.isAfter(c):
		return frameAfter
	case l.isPartOfReport(c) || l.hasSubject(c):
		return l.activeFrame(c, end, makes)
	}
	return frameNone
}

// passiveFrame is frameOf for a passive verb of which frames may be made.
func (f *finder) passiveFrame(c, end int32, makes uint16) cueFrame {
	l := f.l
	info := l.items[c].info
	switch {
	case makes&(1<<frameIt) != 0 && l.isItself(c) && (l.opensThat(c) || l.opensClause(l.behindWhen(c+1), end)):
		return frameIt
	case makes&(1<<framePassive) == 0:
	case l.opensInfinitive(c + 1):
		return framePassive
	case info.cues&(1<<cueTell|1<<cueAsk|1<<cueUrge) != 0 && (l.opensThat(c) || l.opensClause(l.behindWhen(c+1), end) || l.opensQuestion(c+1)):
		return framePassive
	}
	return frameNone
}

// activeFrame is frameOf for another verb of which frames may be made.
func (l *layering) activeFrame(c, end int32, makes uint16) cueFrame {
	may := func(k cueFrame) bool { return makes&(1<<k) != 0 }
	that := l.opensThat(c)
	switch l.items[c].info.form {
	case verbBase:
		if !that && !l.isPluralSubject(c-1) {
			return frameNone
		}
		if l.isCapital(c-1) && !pluralSubjects[inSmall(l.wordAt(c-1))] { // of "Let the Authority ask them why" nobody is told
			makes &= 1<<frameThat | 1<<frameClause | 1<<frameCite
		}
	case verbIng:
		if l.isFirst(c-1) && !l.isPartOfReport(c) {
			return frameNone // "Stop telling us"
		}
	}
	from := c + 1
	if may(frameUrge) && (l.isWord(c+1, "on") || l.isWord(c+1, "to") || l.isWord(c+1, "with")) && !l.opensInfinitive(c+1) && c+2 < end && (l.items[c+2].info == nil || l.items[c+2].info.pos != posPoss) {
		from++ // "called on the governor to", "appealed to residents to"
	}
	h := l.hearerEnd(from, end)
	hears := h > from && h < end && !l.isWord(c+1, "so")
	next := l.markAt(c + 1)
	switch {
	case may(framePoint) && (l.isWord(c+1, "out") || l.isWord(c+1, "to")):
		return framePoint
	case may(frameCite):
		return frameCite
	case may(frameAccuse) && l.accuses(c):
		return frameAccuse
	case may(frameRun) && (l.isRun(c+1) || (next == ',' || next == ':') && l.isRun(c+2)):
		return frameRun
	case may(frameUrge) && hears && l.opensInfinitive(h) && !participleLeads[inSmall(l.wordAt(c-1))]:
		return frameUrge
	case may(frameThat) && that, may(frameNone) && hears && (l.isWord(h, "that") || l.opensClause(h, end)):
		return frameThat
	case may(frameProposal) && l.isParticiple(c+1) && (l.items[c+1].info == nil || l.items[c+1].info.form == verbIng || l.items[c+1].info.pos == posAux):
		return frameProposal
	case may(frameTo) && l.opensInfinitive(c+1):
		return frameTo
	case may(frameClause) && l.opensClause(c+1, end):
		return frameClause
	case may(frameWhether) && (l.opensQuestion(c+1) || hears && l.opensQuestion(h)):
		return frameWhether
	}
	return frameNone
}

// isPartOfReport reports whether the word at item c is a participle by which a sentence goes
// on to report: behind a comma, marked words, or a preposition.
func (l *layering) isPartOfReport(c int32) bool {
	return l.items[c].info.form == verbIng && !l.isFirst(c) && (l.markAt(c-1) == ',' || l.isRun(c-1) || participleLeads[inSmall(l.wordAt(c-1))])
}

// participleLeads are the words that lead in a participle.
var participleLeads = wordSet(`after before by for from while`)

// isNounAt reports whether what stands before item c makes a noun of a word that may be a
// verb: "the bank's claim", "despite false claims".
func (l *layering) isNounAt(c int32) bool {
	if l.isFirst(c) || l.isGenitive(c-1) {
		return true
	}
	info := l.items[c-1].info
	if info == nil && !l.isCapital(c-1) && !l.isFirst(c-1) {
		info = l.items[c-2].info
	}
	return info != nil && (info.pos == posDet || info.pos == posPoss || info.pos == posPrep || info.pos == posAux)
}

// isAfter reports whether the verb at item c ends its sentence with who speaks, behind what
// was said and a comma or marked words: "…, a new study reports." and "…, states the release."
func (l *layering) isAfter(c int32) bool {
	seg := l.segmentOf(c)
	ends := func(i int32) bool { return i >= seg.last || l.markAt(i) == '.' && i+1 >= seg.last }
	leads := func(i int32) bool {
		return i >= seg.first && (l.isRun(i) || l.markAt(i) == ',' && i-seg.first >= shortestTailed)
	}
	if ends(c+1) || l.isWord(c+1, "out") && ends(c+2) {
		head := c
		for head > seg.first && head > c-3 && (l.isWord(head-1, "has") || l.isWord(head-1, "have") || l.isWord(head-1, "also")) {
			head--
		}
		from := l.phraseStart(head, seg.first)
		return from < head && leads(from-1)
	}
	if !leads(c - 1) {
		return false
	}
	p := l.phraseFrom(c+1, seg.last)
	if info := l.items[c+1].info; !l.isCapital(c+1) && (info == nil || info.pos != posDet && info.pos != posPoss && info.pos != posSubj) {
		return false // "…, declared bankruptcy"
	}
	i := c + 1
	for i < seg.last && l.items[i].start < p.end {
		i++
	}
	return i > c+1 && ends(i)
}

// behindWhen returns the item behind what tells when at item i: "on Monday".
func (l *layering) behindWhen(i int32) int32 {
	switch {
	case l.isDayNoun(i):
		return i + 1
	case l.isPreposition(i) && l.isDayNoun(i+1):
		return i + 2
	}
	return i
}

// hasSubject reports whether a noun phrase or a pronoun stands before the verb at item c,
// across helping verbs and adverbs, or "and" or "but".
func (l *layering) hasSubject(c int32) bool {
	first := l.segmentOf(c).first
	i := l.beforeHelpers(c-1, first)
	if i < first {
		return false
	}
	it := &l.items[i]
	switch {
	case l.inPhrase(it), l.isRun(i) && !l.endsInComma(i), l.markAt(i) == ')', it.info != nil && it.info.pos == posDay:
		return true
	case l.isWord(i, "and"), l.isWord(i, "but"):
		return i > first
	}
	return l.isWord(i, "it") || l.isWord(i, "which") || l.isWord(i, "that")
}

// isPluralSubject reports whether item i may be the subject of a verb without an ending.
func (l *layering) isPluralSubject(i int32) bool {
	for n := 0; n < 2 && i > 0 && l.isAdverb(i); n++ {
		i--
	}
	if i < 0 {
		return false
	}
	w := inSmall(l.wordAt(i))
	return pluralSubjects[w] || l.inPhrase(&l.items[i]) && (l.isCapital(i) || len(w) > 3 && w[len(w)-1] == 's')
}

// pluralSubjects are words that are the subject of a verb without an ending.
var pluralSubjects = wordSet(`authorities i many others people police some they we who`)

// isSupposed reports whether the verb at item c is one that may be or must be: "would rule
// that", "it could be argued that".
func (l *layering) isSupposed(c int32) bool {
	for i := c - 1; i >= l.segmentOf(c).first && i >= c-3; i-- {
		info := l.items[i].info
		switch {
		case l.isAdverb(i):
		case info == nil || info.pos != posAux && info.pos != posModal:
			return false
		case info.pos == posModal && !l.isWord(i, "will") && !l.isWord(i, "can"):
			return true
		}
	}
	return false
}

// isItself reports whether "it" is the subject of the passive verb at item c: "it was
// reported".
func (l *layering) isItself(c int32) bool {
	first := l.segmentOf(c).first
	i := l.beforeHelpers(c-1, first)
	return i >= first && l.isWord(i, "it")
}

// opensThat reports whether "that" stands behind the word at item c, or behind it "out", and
// when, where or to whom: "said in a note on Friday that", but not "said the man that".
func (l *layering) opensThat(c int32) bool {
	const most = 8
	end := l.segmentOf(c).last
	for i := c + 1; i < min(end, c+most); i++ {
		it := &l.items[i]
		switch info := it.info; {
		case l.isWord(i, "that"):
			return i == c+1 || !l.isWord(i-1, "of") && i+1 < end && l.items[i+1].kind != itemPunct
		case it.kind == itemRun, it.kind == itemPunct && it.mark != ',', l.isWord(i, "so"), l.isWord(i, "such"):
			return false
		case i == c+1 && it.kind != itemPunct && !l.isAdverb(i) && (l.items[c].info == nil || !l.items[c].info.has(cueTell)) && (info == nil || info.pos != posPrep && info.pos != posTo && info.pos != posDay):
			return false
		case info == nil || i == c+1:
		case info.pos == posAux, info.pos == posModal, info.pos == posSub, info.pos == posTo, info.pos == posWh:
			return false
		case !it.noun && info.form >= verbThird && info.cues != 0:
			return false
		}
	}
	return false
}

// opensQuestion reports whether item i opens an indirect question: "why he left", but not
// "how to leave".
func (l *layering) opensQuestion(i int32) bool {
	return l.isOneOf(i, asking) && !l.isWord(i+1, "to")
}

// opensInfinitive reports whether "to" or "not to" and a verb stand at item i.
func (l *layering) opensInfinitive(i int32) bool {
	if l.isWord(i, "not") {
		i++
	}
	if !l.isWord(i, "to") || int(i)+1 >= len(l.items) || l.items[i+1].kind != itemWord || l.isCapital(i+1) {
		return false
	}
	info := l.items[i+1].info
	return info == nil || info.pos == posAux || info.pos == posOpen || info.pos == posAdv
}

// hearerEnd returns the item behind the pronoun or the noun phrase at item i: whom a verb
// tells or asks.
func (l *layering) hearerEnd(i, end int32) int32 {
	const most = 10
	k := i
	if k < end && l.items[k].info != nil && (l.items[k].info.pos == posObj || l.isWord(k, "it")) {
		return k + 1
	}
	for k < min(end, i+most) && (l.inPhraseOf(k) || k > i && hearerJoints[inSmall(l.wordAt(k))]) {
		k++
	}
	return k
}

// hearerJoints are the words that join the phrases of a hearer: "the owners of the boats
// and the crews at sea".
var hearerJoints = wordSet(`and at for from in of`)

// frontComma returns the comma behind who is named by "according to" or "per" at item c,
// which opens the sentence, before the clause that is reported: "Per the bylaws of the club,
// a new head is chosen". It returns -1 if there is none.
func (l *layering) frontComma(c int32) int32 {
	i, end := c+1, l.segmentOf(c).last
	if !l.isFirst(c) || !l.isWord(c, "per") && !l.isAccording(c) {
		return -1
	}
	if l.isAccording(c) {
		i++
	}
	for k := i + 1; k < min(end, i+phraseItems); k++ {
		if l.markAt(k) != ',' || !l.opensMain(k+1, end) {
			continue
		}
		if !l.isNounPhrase(i, k) {
			return -1
		}
		return k
	}
	return -1
}

// isLastAccording reports whether "according to" stands at item c behind a clause with no comma,
// and who is named behind it ends the sentence: "The clerks were indicted in March according to
// court records."
func (f *finder) isLastAccording(c int32) bool {
	const most = 8
	l := f.l
	seg := l.segmentOf(c)
	if !l.isAccording(c) || c <= seg.first+2 || l.items[c-1].kind != itemWord && l.items[c-1].kind != itemNumber || !l.hasTense(seg.first, c) || c+2 >= seg.last || l.byRule(c+2) {
		return false
	}
	i := c + 2
	for i < min(seg.last, c+most) && (l.inPhraseOf(i) || l.isPreposition(i)) {
		i++
	}
	if i == c+2 || i < seg.last && (l.markAt(i) != '.' || i+1 < seg.last) {
		return false
	}
	last := inSmall(l.wordAt(i - 1))
	return f.endsName(l.items[i-1].end) || nounClassOf(last)&(namedClasses|nounBody|nounGroup|nounDocument) != 0
}

// isPlainCue reports whether the verb at item c stands in a frame that leaves
// little doubt, however rare the verb is in the corpus that the model knows:
//
//   - right before "that", behind a noun phrase: "the judge ruled that", "figures
//     show that", but not "the claim that" or "to say that"; likewise behind "and" or
//     an adverb: "calmed them and clarified that";
//   - an accusation: "accused the officials of hiding";
//   - a denial before a participle: "denied being held";
//   - as a participle behind a comma, before "that": "…, claiming that", "…, reminding
//     them that";
//   - likewise behind "with" and a subject of its own: "with one trader saying";
//   - right before marked words that a comma or colon leads in: "he said, “…”";
//   - before a word that opens an indirect question: "he asked why";
//   - of denying, before "that" or a pronoun: "she denied she had been there";
//   - in a title, behind the comma of "New road to open in May, says mayor";
//   - behind what is said and the one who says it: "…, the union said on Monday";
//   - as a participle in front that calls something names: "Terming it “a farce”, she left";
//   - as the "saying" of "was quoted as saying".
func (l *layering) isPlainCue(c int32) bool {
	if l.quotedAs(c) >= 0 {
		return true
	}
	if _, ok := l.tailAt(c); ok {
		return true
	}
	it := &l.items[c]
	if l.headlineCue(c) || l.headlineTail(c) >= 0 {
		return true
	}
	if it.info == nil || it.noun || it.info.form < verbThird {
		return false
	}
	const speech = 1<<cueSay | 1<<cueTell | 1<<cueAsk | 1<<cueWrite
	if it.info.form == verbIng && c == l.segments[it.segment].first {
		return it.info.has(cueCall) && l.namesInFront(c)
	}
	if it.info.form == verbIng {
		return l.isWithSpeaker(c) || it.info.cues&speech != 0 && l.markAt(c-1) == ',' && (l.isWord(c+1, "that") || it.info.has(cueTell) && l.isObject(c+1) && l.isWord(c+2, "that"))
	}
	if it.info.form != verbThird && it.info.form != verbPast {
		return false
	}
	switch next := l.markAt(c + 1); {
	case it.info.has(cueDeny) && l.isParticiple(c+1), l.isWord(c, "accused") && l.accuses(c):
		return true
	case it.info.cues&(speech|1<<cueShow) != 0 && it.info.cues&(1<<cueNoun) == 0 && l.isWord(c+1, "that"):
		return c > l.segments[it.segment].first && (l.inPhrase(&l.items[c-1]) || it.info.form == verbPast && l.joinsVerb(c-1))
	case it.info.cues&speech != 0 && (next == ',' || next == ':') && l.isRun(c+2):
		return true
	case it.info.has(cueDeny) && (l.isWord(c+1, "that") || l.subjectAt(c+1)):
		return c > l.segments[it.segment].first && l.inPhrase(&l.items[c-1])
	case it.info.has(cueAsk) && l.isOneOf(c+1, asking):
		return c > l.segments[it.segment].first && l.inPhrase(&l.items[c-1])
	}
	return false
}

// namesInFront reports whether marked words end what the participle at item c, which
// opens its sentence, calls something, before a comma and the main clause: "Terming the
// remarks “unfortunate”, the minister said".
func (l *layering) namesInFront(c int32) bool {
	const most = 12
	end := l.segmentOf(c).last
	for i := c + 1; i < min(end, c+most); i++ {
		if l.markAt(i) == ',' || l.endsInComma(i) {
			return (l.isRun(i) || l.isRun(i-1)) && l.opensMain(i+1, end)
		}
	}
	return false
}

// joinsVerb reports whether item i, right before a verb in the past, is "and" or "but",
// or an adverb behind a noun phrase or one of these.
func (l *layering) joinsVerb(i int32) bool {
	first := l.segmentOf(i).first
	if i > first && l.isAdverb(i) {
		i--
		if l.inPhrase(&l.items[i]) {
			return true
		}
	}
	return i > first && (l.isWord(i, "and") || l.isWord(i, "but"))
}

// accuses reports whether the verb at item c has an object and "of" with a verb behind it,
// and somebody before it: "has accused the officials of hiding the figures".
func (l *layering) accuses(c int32) bool {
	const most = 24
	seg := l.segmentOf(c)
	if c == seg.first || c+1 >= seg.last || !l.inPhrase(&l.items[c+1]) && !l.isObject(c+1) {
		return false
	}
	for i := c + 2; i+1 < min(seg.last, c+most); i++ {
		if l.isWord(i, "of") && l.isParticiple(i+1) {
			return true
		}
	}
	return false
}

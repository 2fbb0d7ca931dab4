package lede

import "strings"

// Words that may report are used of much else. What is written here are the uses that report
// nothing wherever they stand.

// reportsNothing reports whether the word at item c, which may report something, is of a use
// that reports nothing: it allows or denies somebody a thing, stands before its noun as an
// adjective, is a noun that a clause tells of, or has an object that nobody can say.
func (l *layering) reportsNothing(c int32) bool {
	it := &l.items[c]
	if it.kind != itemWord || int(c)+1 >= len(l.items) || l.items[c+1].segment != it.segment {
		return false
	}
	word := inSmall(l.wordAt(c))
	return l.allows(c) || l.denies(word, c) || l.qualifies(c) || l.isToldOf(c) || l.isIdle(word, c) || l.isOtherSense(word, c)
}

// allows reports whether somebody is let do something by the verb at item c, which reports
// only before "that": "the plan allows 350 flats to be built", but not "he allowed that he
// had been wrong"; or whether something is set up: "established a team", but not
// "established that".
func (l *layering) allows(c int32) bool {
	return l.isOneOf(c, onlyWithThat) && !l.isWord(c+1, "that") && !l.leadsRun(c+1)
}

// onlyWithThat are the verbs that report only with "that" behind them.
var onlyWithThat = smallWordSet(`allow allowed allowing allows establish established establishes establishing permit permits permitted permitting`)

// denies reports whether the verb word at item c denies somebody a thing: "denied them help", "was
// denied bail", "to deny the right of citizenship".
func (l *layering) denies(word string, c int32) bool {
	switch word {
	case "deny", "denied", "denies", "denying":
	default:
		return false
	}
	i := c + 1
	if l.isObject(i) && !l.isWord(i, "it") && !l.isWord(i, "that") && int(i)+1 < len(l.items) && l.inPhrase(&l.items[i+1]) {
		return true
	}
	for n := 0; n < 3 && int(i) < len(l.items) && l.items[i].info != nil && (l.items[i].info.pos == posDet || l.items[i].info.pos == posPoss); n++ {
		i++
	}
	return deniedThings[strings.ToLower(l.wordAt(i))]
}

// deniedThings are what people are refused.
var deniedThings = wordSet(`access admission asylum bail boarding citizenship entry parole permission right rights visas`)

// qualifies reports whether the participle at item c stands before its noun as an adjective
// with no article: "despite reported interest", "over alleged fraud", "the projected three
// rises", "Said agreement is a step".
func (l *layering) qualifies(c int32) bool {
	if c == 0 || !l.isOneOf(c, adjectives) {
		return false
	}
	next := &l.items[c+1]
	if next.kind == itemNumber || next.info != nil && next.info.pos == posNum {
		return l.isWord(c-1, "the") || l.isWord(c-1, "its")
	}
	if next.word < lookSmall || next.info != nil && next.info.pos != posOpen || !l.inPhrase(next) {
		return false
	}
	if c == l.segmentOf(c).first {
		return l.isWord(c, "said") || l.isWord(c, "alleged")
	}
	before := l.items[c-1].info
	return l.items[c-1].segment == l.items[c].segment && before != nil && before.pos == posPrep && !l.isWord(c-1, "as") && !l.isWord(c-1, "than")
}

// adjectives are the participles that papers put before nouns to keep at a distance from
// what they tell.
var adjectives = smallWordSet(`alleged announced claimed predicted projected promised proposed reported said suspected`)

// isToldOf reports whether the word at item c is a noun of which the clause behind "that"
// tells: "one of the few projects that has been paid for", "two reports that depicted",
// "the protests that had mounted".
func (l *layering) isToldOf(c int32) bool {
	it := &l.items[c]
	if c == 0 || !l.isWord(c+1, "that") || int(c)+2 >= len(l.items) || !it.info.has(cueNoun) {
		return false
	}
	next := &l.items[c+2]
	if next.info == nil || next.noun || next.segment != it.segment {
		return false
	}
	if next.info.pos != posAux && next.info.pos != posModal && next.info.form != verbPast {
		return false
	}
	before := l.items[c-1].info
	return (it.noun || l.inPhrase(&l.items[c-1]) && (before == nil || before.pos != posSubj) && !l.isNamed(c-1))
}

// isIdle reports whether the word given, at item c, is of a phrase that reports nothing: "which is
// not to say", "it is fair to say", "little wonder", "tells the truth", "was reported missing",
// "finds its echo in", "observed the moon".
func (l *layering) isIdle(word string, c int32) bool {
	switch word {
	case "say":
		return l.isWord(c-1, "to") && (l.isWord(c-2, "not") && (l.isWord(c-3, "is") || l.isWord(c-3, "was")) || l.isWord(c-2, "is") && (l.isWord(c-3, "that") || l.isWord(c-3, "which")) || l.isWord(c-2, "fair"))
	case "wonder":
		return l.isWord(c-1, "no") || l.isWord(c-1, "little") || l.isWord(c-1, "small") || l.isWord(c-1, "but")
	case "tell", "tells", "told", "telling":
		return (l.isWord(c+1, "the") && (l.isWord(c+2, "truth") || l.isWord(c+2, "time") || l.isWord(c+2, "tale"))) || l.isWord(c+1, "lies")
	case "report", "reported", "confirmed", "declared":
		return l.isWord(c+1, "missing") || l.isWord(c+1, "dead")
	case "find", "finds", "found":
		info := l.items[c+1].info
		return info != nil && info.pos == posPoss || l.isWord(c+1, "me") || l.isWord(c+1, "us") || l.isWord(c+1, "myself") || l.isWord(c+1, "themselves")
	case "observe", "observed", "observes":
		return l.inPhrase(&l.items[c+1]) && !l.isRun(c-1) && l.markAt(c-1) != ',' && !l.opensMain(c+1, l.segmentOf(c).last)
	case "answer", "answered", "answers", "appealed":
		info := l.items[c+1].info
		return info != nil && info.pos == posDet && !l.isRun(c-1) && l.markAt(c-1) != ',' && l.items[c+1].segment == l.items[c].segment
	case "according":
		return l.isWord(c+1, "to") && l.markAt(c-1) != ',' && c > l.segmentOf(c).first && l.byRule(c+2)
	}
	return false
}

// byRule reports whether what begins at item i is a rule by which things go: "dealt with
// according to the law", "help according to the needs of each family".
func (l *layering) byRule(i int32) bool {
	const most = 4
	for k := i; k < i+most && int(k) < len(l.items); k++ {
		if rules[strings.ToLower(l.wordAt(k))] {
			return true
		}
		if !l.inPhrase(&l.items[k]) {
			return false
		}
	}
	return false
}

// rules are the nouns for what things go by.
var rules = wordSet(`ability age custom customs income law laws merit need needs norms preference procedure procedures protocol protocols regulation regulations rules schedule size taste tradition wishes`)

// isOtherSense reports whether the word given, at item c, is used in a sense that reports nothing.
func (l *layering) isOtherSense(word string, c int32) bool {
	switch word {
	case "added", "adds", "add", "adding":
		return l.addsThing(c)
	case "claimed", "claims", "claim", "claiming", "concede", "conceded", "concedes", "conceding":
		return l.winsThing(c)
	case "asked":
		return l.isWord(c+1, "to") && l.isWord(c+2, "comment")
	case "say", "tell":
		return l.isWord(c-1, "to") && l.isOneOf(c-2, tooHard)
	case "report":
		return l.reportsThing(c)
	case "rejected", "approved", "backed":
		return l.isVote(c)
	}
	return l.isNounThat(c)
}

// tooHard are the words before "to say" of what nobody has said: "it was hard to say when".
var tooHard = smallWordSet(`difficult early easy fair hard impossible safe soon tough`)

// addsThing reports whether a thing is the object of the verb of adding at item c: "added another
// goal before the break", "adds two rooms to the school", but not "“We lost,” added another
// voter", "added the road would close" or "he added a day later". A noun phrase opens behind the
// verb with an article, a possessive or a number, and no verb and no marked words follow.
func (l *layering) addsThing(c int32) bool {
	seg := l.segmentOf(c)
	if c <= seg.first || c+2 >= seg.last || !l.hasSubject(c) && !l.isWord(c-1, "to") && l.items[c].info.form != verbIng {
		return false
	}
	object := &l.items[c+1]
	if l.isWord(c+1, "some") || !l.isWord(c+1, "another") && object.kind != itemNumber && (object.info == nil || object.info.pos != posDet && object.info.pos != posPoss && object.info.pos != posNum) {
		return false
	}
	for i := c - 1; i >= seg.first; i-- {
		if l.isRun(i) || l.markAt(i) == ',' && l.hasTense(seg.first, i) {
			return false // “We lost,” he added the next day
		}
	}
	for i := c + 2; i < seg.last; i++ {
		if l.isRun(i) || l.markAt(i) == ':' || i < c+4 && (l.isDayNoun(i) || l.isWord(i, "later")) {
			return false
		}
		if l.markAt(i) == ';' || !l.isWord(c+1, "the") && (l.isWord(i, "and") || l.isWord(i, "but")) || l.isPronounThat(i) || l.isOneOf(i, fronting) {
			break
		}
		if l.hasTense(i, i+1) {
			return false
		}
	}
	return true
}

// winsThing reports whether the verb of claiming or conceding at item c has something for its object that is
// won or lost: "claimed more than 200 lives", "claimed a third straight league title".
func (l *layering) winsThing(c int32) bool {
	const reach = 8
	end := min(l.segmentOf(c).last, c+reach)
	for i := c + 1; i < end; i++ {
		it := &l.items[i]
		switch {
		case wonThings[inSmall(l.wordAt(i))]:
			return !l.hasVerb(i+1, min(end, i+3)) // "claimed the title was his"
		case it.kind == itemNumber, l.isOneOf(i, amountWords), l.isAdverb(i), it.kind == itemWord && l.inPhraseOf(i):
		default:
			return false
		}
	}
	return false
}

// amountWords stand before an amount.
var amountWords = smallWordSet(`about almost an around at estimated least less many more most nearly of over than to up`)

// wonThings are what is won, lost or taken by no word.
var wonThings = wordSet(`award awards bronze championship championships corner corners crown goal goals gold honours life lives medal medals penalties penalty place point
	points pole prize prizes scalp scalps silver spot spots title titles trophies trophy victim victims wicket wickets win wins`)

// reportsThing reports whether "report" at item c has a thing for its object behind "to", or what ails
// somebody: "hopes to report a profit", "patients report symptoms", but not "went on to report that".
func (l *layering) reportsThing(c int32) bool {
	const reach = 6
	end := min(l.segmentOf(c).last, c+reach)
	if l.items[c].noun || c == 0 || c+1 >= end || !l.inPhraseOf(c+1) {
		return false
	}
	to := l.isWord(c-1, "to")
	for i := c + 1; i < end; i++ {
		switch {
		case l.isRun(i), l.hasTense(i, i+1):
			return false
		case ailments[inSmall(l.wordAt(i))]:
			return true
		case !l.inPhraseOf(i) && !l.isWord(i, "or") && !l.isWord(i, "and"):
			return to
		}
	}
	return to && end < c+reach
}

// ailments are what patients report.
var ailments = wordSet(`ache aches fatigue fever headache headaches illness nausea pain pains problems symptoms`)

// isVote reports whether those who vote are the subject of the verb at item c: "voters in the
// town rejected the levy".
func (l *layering) isVote(c int32) bool {
	const reach = 6
	first := max(l.segmentOf(c).first, c-reach)
	for i := l.beforeHelpers(c-1, first); i >= first && (l.inPhraseOf(i) || l.isPreposition(i)); i-- {
		if l.isWord(i, "voters") {
			return true
		}
	}
	return false
}

// isNounThat reports whether the word at item c, which has the form of a verb in the third
// person, is a noun in the plural of which a clause tells: "border disputes that are plaguing the
// states". Behind "that" a verb stands in the plural.
func (l *layering) isNounThat(c int32) bool {
	return l.items[c].info.form == verbThird && l.isWord(c+1, "that") && (l.isWord(c+2, "are") || l.isWord(c+2, "have") || l.isWord(c+2, "were"))
}

// isHollow reports whether the word at item c, which may report something, is of a
// use that reports nothing:
//
//   - a participle before its noun: "his verified page", "a promised rise";
//   - "said" as an adjective of the law: "the said building", but not "the man said";
//   - somebody who comes to work: "reported for duty";
//   - what is planned or offered: "some of the plans under review";
//   - a disaster that kills: "claimed the lives of six";
//   - a protest in the street: "protesting the sale", "protested outside", but not
//     "protested that", "protested: “…”" or "“…,” he protested".
func (l *layering) isHollow(c int32) bool {
	it := &l.items[c]
	if it.info.form == verbPast && l.isAdjective(c) {
		return true
	}
	switch {
	case l.isWord(c, "said"):
		return l.isOneOf(c-1, hollowArticles) && l.segments[it.segment].last > c+1 && l.inPhrase(&l.items[c+1])
	case l.isWord(c, "report"), l.isWord(c, "reported"), l.isWord(c, "reporting"):
		return l.isWord(c+1, "for")
	case l.isWord(c, "claimed"), l.isWord(c, "claims"), l.isWord(c, "claim"), l.isWord(c, "claiming"):
		return l.claimsLives(c)
	case l.isOneOf(c, hollowNouns):
		return int(c)+1 < len(l.items) && l.items[c+1].info != nil && l.items[c+1].info.pos == posPrep
	case l.isOneOf(c, protests):
		return int(c)+1 < len(l.items) && !l.isWord(c+1, "that") && l.items[c+1].kind == itemWord && !l.isRun(c-1) && l.markAt(c-1) != ','
	}
	return false
}

// isAdjective reports whether the participle at item c stands between an article or a
// possessive and a noun.
func (l *layering) isAdjective(c int32) bool {
	if c < 1 || int(c)+1 >= len(l.items) || l.items[c-1].end-l.items[c-1].start > longestLead || !l.isOneOf(c-1, adjectiveLeads) {
		return false
	}
	next := &l.items[c+1]
	return next.kind == itemWord && l.inPhrase(next) && (next.info == nil || next.info.pos == posOpen || next.info.pos == posTitle) && next.segment == l.items[c].segment
}

// adjectiveLeads are the articles and possessives that stand before an adjective.
var adjectiveLeads = smallWordSet(`a an her his its my our the their your`)

// longestLead is the length of the longest of them.
const longestLead = 5

// claimsLives reports whether lives, or prizes and the like, are what the verb at item c
// claims: "claimed six lives", "claimed the life of a guard", "claimed gold".
func (l *layering) claimsLives(c int32) bool {
	const reach = 4
	for k := c + 1; k <= c+reach && int(k) < len(l.items) && l.items[k].segment == l.items[c].segment; k++ {
		switch it := &l.items[k]; {
		case claimed[strings.ToLower(l.wordAt(k))]:
			return true
		case it.kind == itemNumber, it.info != nil && (it.info.pos == posDet || it.info.pos == posNum), it.info == nil && it.kind == itemWord && k < c+reach:
		default:
			return false
		}
	}
	return false
}

// claimed are the nouns for what is claimed by no word.
var claimed = wordSet(`bronze gold life lives medal prize scalp silver title trophy victims victory wicket wickets win`)

// hollowArticles are the words before "said" that make an adjective of it.
var hollowArticles = smallWordSet(`the these this those`)

// hollowNouns are the nouns in the plural that look like verbs which report.
var hollowNouns = smallWordSet(`guarantees offers plans pledges promises threats vows`)

// protests are the forms of the verb for what crowds do in the street.
var protests = smallWordSet(`protest protested protesting protests`)

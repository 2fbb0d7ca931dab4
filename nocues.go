package lede

import "strings"

// Words that may report are used of much else. What is written here are the uses that report
// nothing wherever they stand, which the model of cues has seen too seldom to know.

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
	if c == l.segments[l.items[c].segment].first {
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
		return l.inPhrase(&l.items[c+1]) && !l.isRun(c-1) && l.markAt(c-1) != ',' && !l.opensMain(c+1, l.segments[l.items[c].segment].last)
	case "answer", "answered", "answers", "appealed":
		info := l.items[c+1].info
		return info != nil && info.pos == posDet && !l.isRun(c-1) && l.markAt(c-1) != ',' && l.items[c+1].segment == l.items[c].segment
	case "according":
		return l.isWord(c+1, "to") && l.markAt(c-1) != ',' && c > l.segments[l.items[c].segment].first && l.byRule(c+2)
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

package lede

// Words that may report are used in other senses, which their object or what stands before them
// tells: goals are added, titles claimed, disputes plague a border.

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
	seg := &l.segments[l.items[c].segment]
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
	end := min(l.segments[l.items[c].segment].last, c+reach)
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
	end := min(l.segments[l.items[c].segment].last, c+reach)
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
	first := max(l.segments[l.items[c].segment].first, c-reach)
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

package lede

import "strings"

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

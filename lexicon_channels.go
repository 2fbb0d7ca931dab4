package lede

import "strings"

// channelNouns are the nouns for what words are said through or in, behind a
// preposition: "in a statement", "at a conference", sorted.
var channelNouns = wordSet(`address advert advertisement advisory affidavit announcement appearance article
	blog briefing broadcast bulletin call caption column communique communiqué complaint conference court debate deposition discussion dispatch
	document documents editorial email emails essay filing filings forum hearing interview interviews lawsuit letter
	letters livestream manifesto meeting memo memoir memos message messages monologue news newsletter note notes notice op-ed
	papers petition phone podcast post posts press programme program ad rally release remarks report
	reports sermon session speech statement statements submission summary telegram telephone teleconference
	testimony text thread transcript tweet tweets update video voicemail webcast webinar website website's writing`)

// platforms are the places of the network where people post, in small letters,
// sorted. "X" counts only as a capital.
var platforms = wordSet(`bluesky discord facebook instagram koo linkedin mastodon medium parler reddit snapchat substack
	telegram threads tiktok truth twitter vk wechat weibo whatsapp x youtube`)

// silences are the verbs of which "declined to" or "did not" makes a refusal to
// speak, sorted.
var silences = wordSet(`answer comment confirm disclose discuss divulge elaborate identify name reply respond reveal say speculate`)

// wordSet returns the words of a list as a set.
func wordSet(list string) map[string]bool {
	set := map[string]bool{}
	for word := range strings.FieldsSeq(list) {
		set[word] = true
	}
	return set
}

// A smallWords is a set of words of small ASCII letters, made for items of a story: nearly all
// that are none of it are told by their first letters and their lengths.
type smallWords struct {
	letters uint32 // a bit for each that a word begins with
	lengths uint32 // a bit for each length of a word
	words   map[string]bool
}

// smallWordSet is wordSet for a set that items are looked up in.
func smallWordSet(list string) *smallWords {
	set := &smallWords{words: wordSet(list)}
	for word := range set.words {
		set.letters |= letterBit(word[0])
		set.lengths |= 1 << len(word)
	}
	return set
}

// letterBit returns the bit for a small letter, and for bytes that are none any.
func letterBit(letter byte) uint32 { return 1 << (letter & 31) }

// isOneOf reports whether item i is one of the words of set, in letters of any case.
func (l *layering) isOneOf(i int32, set *smallWords) bool {
	if set.letters&letterBit(l.letterAt(i)) == 0 {
		return false
	}
	word := l.wordAt(i)
	return set.lengths&(1<<len(word)) != 0 && set.words[inSmall(word)]
}

package lede

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// asideKind returns what kind of aside line i is. The model tells teasers,
// credits, bylines, dates and the rest apart; the finer kinds of the rest are
// told by their words, where these are certain, and else are furniture.
func (b *builder) asideKind(i int) AsideKind {
	switch b.kinds[i] {
	case lineTeaser, lineAfterTeaser, lineBeforeTeaser:
		return Teaser
	case lineCredit:
		return PhotoBy
	case lineByline:
		return BylineNote
	case lineDate:
		return DateNote
	}
	if slices.Contains(b.noted, i) {
		return AuthorNote
	}
	if kind, ok := pageLabel(b.p.facts[i].key); ok {
		return kind
	}
	kind := b.p.furnitureKind(i)
	if from, to := b.commentThread(); kind == Furniture && from < i && i < to {
		return Comments
	}
	return kind
}

// commentThread returns the first and the last line of the readers' comments below
// the story, as their labels tell: from "Comments (3)" to the last "Reply"; -1 is
// none. A note on rights ends it.
func (b *builder) commentThread() (from, to int) {
	if b.thread != [2]int{} {
		return b.thread[0], b.thread[1]
	}
	b.thread = [2]int{-1, -1}
	last := 0
	for i, kind := range b.kinds {
		if kind.isBody() {
			last = i
		}
	}
	for i := last + 1; i < len(b.kinds); i++ {
		kind, label := pageLabel(b.p.facts[i].key)
		if !label {
			kind = b.p.furnitureKind(i)
		}
		switch {
		case kind == Legal && !label:
			return b.thread[0], b.thread[1]
		case kind == Comments && b.thread[0] < 0:
			b.thread[0] = i
		case kind == Comments:
			b.thread[1] = i
		}
	}
	return b.thread[0], b.thread[1]
}

// asideStarts are the first letters of what opens lines whose kind it tells.
var asideStarts = startsOfWords(slices.Concat(correctionOpenings, legalOpenings, tagOpenings))

// furnitureKind returns the finer kind of a line that is furniture: the first
// that fits of
//
//   - a note on a mistake or a change: "Correction: …", "Editor's note: …";
//   - rights and terms: "© 2024 …", "… All rights reserved";
//   - an invitation to subscribe: a newsletter, an inbox, "Sign up …";
//   - an advertisement's label of a few words;
//   - topics: "Tags: …", "Filed under …", "#senate #budget";
//   - comments: "34 Comments", "Comments (12)";
//   - a share bar: most of its words are names of networks and "share";
//   - the time of a live blog's entry: "17:31", "10 p.m.";
//   - a note on the author: "Jane Smith is a reporter …", "Jane Smith covers …".
func (p *page) furnitureKind(i int) AsideKind {
	f := &p.facts[i]
	line := p.line(i)
	head := inSmall(line[:min(len(line), 80)])
	opens := asideStarts.has(line[0]) // perhaps with one of the lists
	switch {
	case opens && opensWithAny(head, correctionOpenings):
		return Correction
	case f.words <= 60 && (f.signs&signCopyright != 0 || f.classes&classLegal != 0 && strings.Contains(head, "all rights reserved") ||
		opens && opensWithAny(head, legalOpenings)):
		return Legal
	case f.classes&classSubscribe != 0 && f.words <= 60 && containsAny(head, newsletterPhrases):
		return Newsletter
	case f.classes&classAdvert != 0 && f.words <= 6:
		return Advert
	case opens && opensWithAny(head, tagOpenings), f.signs&signHash != 0 && strings.HasPrefix(head, "#"):
		return Tags
	case f.words <= 4 && (f.opens|f.second|f.closes)&classComment != 0 && strings.Contains(head, "comment"):
		return Comments
	case f.words <= 12 && p.shareWords(i) > int(f.words)/2:
		return Share
	case isClockLine(f) || isAgedClock(f) || f.words == 3 && f.numbers == 1 && (strings.HasSuffix(head, " p.m.") || strings.HasSuffix(head, " a.m.")):
		return Live
	case f.words >= 6 && f.words <= 80 && f.final == runeStop && f.classes&(classJob|classAuthor) != 0 &&
		p.near[i].proseBelow <= 2 && containsAny(head, authorPhrases):
		return AuthorNote
	}
	return Furniture
}

// shareWords returns how many words of line i are of share bars.
func (p *page) shareWords(i int) int {
	n := 0
	for _, w := range p.listedOf(i) {
		if w.classes()&classShare != 0 {
			n++
		}
	}
	return n
}

// opensWithAny reports whether s begins with one of list.
func opensWithAny(s string, list []string) bool {
	for _, opening := range list {
		if s != "" && opening != "" && s[0] != opening[0] {
			continue // by far the most frequent
		}
		if strings.HasPrefix(s, opening) {
			return true
		}
	}
	return false
}

// opensInSmall reports whether s in small letters begins with one of list.
func opensInSmall(s string, list []string) bool {
	if s == "" {
		return false
	}
	for _, opening := range list {
		if s[0]|0x20 == opening[0] || s[0] == opening[0] || s[0] >= utf8.RuneSelf {
			return opensWithAny(inSmall(s), list)
		}
	}
	return false
}

// containsAny reports whether s has one of list in it, which are two bytes long at
// least. Only where two bytes stand in s with which one of the list may begin, the
// list is looked at.
func containsAny(s string, list []string) bool {
	const pairs = 512
	var openings [pairs / 64]uint64
	for _, phrase := range list {
		pair := bytePair(phrase[0], phrase[1]) % pairs
		openings[pair/64] |= 1 << (pair % 64)
	}
	last := byte(0)
	for i := range len(s) {
		pair := bytePair(last, s[i]) % pairs
		last = s[i]
		if openings[pair/64]>>(pair%64)&1 != 0 && i > 0 && opensWithAny(s[i-1:], list) {
			return true
		}
	}
	return false
}

// bytePair returns a number for two bytes.
func bytePair(a, b byte) uint { return uint(a)*31 + uint(b) }

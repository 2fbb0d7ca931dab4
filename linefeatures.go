package lede

import (
	"math/bits"
	"strings"

	"github.com/lede-news/lede/internal/gaz"
	"github.com/lede-news/lede/internal/learn"
)

// featureVersion is the version of the code that makes the features of lines.
// Raise it with every change to them: the model must then be trained anew.
const featureVersion = 7

// A lineFeatures collects the features of a line. A feature is the number of
// its template, mixed with a value.
type lineFeatures struct {
	out      []uint32
	template uint32
}

// add adds the feature of the next template with the given value.
func (f *lineFeatures) add(value uint32) {
	f.template++
	f.out = append(f.out, learn.Mix(f.template, value))
}

// flags adds a feature for each bit of set, each with the value with.
func (f *lineFeatures) flags(set uint64, with uint32) {
	f.template++
	for set != 0 {
		f.out = append(f.out, learn.Mix(f.template, with<<6|uint32(bits.TrailingZeros64(set))))
		set &= set - 1
	}
}

// size returns a number that grows with the logarithm of n: exact to 4, then
// two steps an octave.
func size(n int32) uint32 {
	if n < 4 {
		return uint32(max(n, 0))
	}
	log := bits.Len32(uint32(n)) - 1
	return uint32(2*log) + uint32(n)>>(log-1)&1
}

// share returns n of m in eighths.
func share(n, m int32) uint32 {
	if m == 0 {
		return 9
	}
	return uint32(8 * n / m)
}

// bit returns 1 for true.
func bit(b bool) uint32 {
	if b {
		return 1
	}
	return 0
}

// length returns the length of a line in four steps.
func (f *lineFacts) length() uint32 {
	switch {
	case f.words <= 3:
		return 0
	case f.words <= 8:
		return 1
	case f.words <= 20:
		return 2
	}
	return 3
}

// features appends to out the features of line i.
func (p *page) features(i int, out []uint32) []uint32 {
	f := lineFeatures{out: out}
	p.ownFeatures(&f, i)
	p.placeFeatures(&f, i)
	p.nearFeatures(&f, i)
	p.phraseFeatures(&f, i)
	return f.out
}

// ownFeatures adds the features of line i alone.
func (p *page) ownFeatures(f *lineFeatures, i int) {
	l := &p.facts[i]
	words, length := size(l.words), l.length()
	final, initial := uint32(l.final), uint32(l.initial)
	f.add(0) // always there
	f.add(words)
	f.add(initial<<8 | length)
	f.add(final<<8 | length)
	f.add(final<<8 | words)
	f.add(initial<<8 | final)
	plain := l.words - l.function - l.numbers
	f.add(share(l.titled+l.upper, plain)<<4 | length)
	f.add(share(l.upper, l.words)<<4 | length)
	f.add(share(l.function, l.words)<<4 | length)
	f.add(share(l.numbers, l.words)<<4 | length)
	f.add(bit(l.finite > 0)<<8 | bit(l.saying > 0)<<7 | length)
	f.add(size(l.stops)<<4 | final)
	f.add(size(l.commas)<<4 | length)
	f.flags(uint64(l.classes), length)
	f.flags(uint64(l.opens), length)
	f.flags(uint64(l.second), length)
	f.flags(uint64(l.closes), length)
	f.flags(uint64(l.signs), length)
	f.flags(uint64(l.signs), 8+final)
	f.add(l.shape)
	f.add(l.opener)
	f.add(l.pair)
	f.add(l.closer)
	f.add(l.key)
	f.add(uint32(l.credit)<<4 | length)
	f.add(uint32(l.credit)<<8 | final<<4 | length)
	f.add(min(uint32(l.acting), 3)<<8 | min(uint32(l.past), 3)<<4 | length)
	f.add(bit(l.classes&classMonth != 0)<<6 | bit(l.signs&signYear != 0)<<5 | bit(l.saying > 0)<<4 | length)
	past := bit(l.classes&classPast != 0)<<3 | bit(l.past > 0)<<2 | bit(l.acting > 0)<<1 | bit(l.finite > 0)
	f.add(past<<4 | length)
	f.add(past<<8 | final<<4 | length)
	f.add(bit(l.signs&signSide != 0)<<5 | bit(l.classes&classPose != 0)<<4 | bit(l.classes&classDrawn != 0)<<3 | bit(l.classes&classPast != 0)<<2 | length)
	f.add(bit(l.signs&signYearEnd != 0)<<5 | bit(l.classes&classMonth != 0)<<4 | bit(l.classes&classWeekday != 0)<<3 | bit(l.classes&classPast != 0)<<2 | length)
	p.nameFeatures(f, i)
	f.template++
	if l.words <= 8 {
		for _, h := range p.wordsOf(i) {
			f.out = append(f.out, learn.Mix(f.template, h))
		}
	}
}

// phraseFeatures adds what the phrases of line i are found in, and where it stands.
func (p *page) phraseFeatures(f *lineFeatures, i int) {
	l, near := &p.facts[i], &p.near[i]
	if l.phrases == 0 {
		return
	}
	phrases, length := uint64(l.phrases), l.length()
	f.flags(phrases, length)
	f.flags(phrases, 8+uint32(l.final))
	f.flags(uint64(l.phrasesTwice), length)
	f.flags(uint64(l.phraseOpens), length)
	f.flags(phrases, 32+bit(near.proseAbove == 0)<<1+bit(near.proseBelow == 0))
	if l.phrases&phraseShown != 0 {
		f.add(min(size(near.lastProse), 3)<<8 | min(size(near.nextProse), 3)<<6 | bit(l.phrasesTwice&phraseShown != 0)<<5 | length)
	}
}

// nameFeatures adds what the gazetteer says of the first words of a short line
// that opens with a capital: bylines, credits and captions are often a name.
func (p *page) nameFeatures(f *lineFeatures, i int) {
	l, near := &p.facts[i], &p.near[i]
	f.template += 3
	if l.words < 2 || l.words > maxNamedWords || l.initial != runeUpper || l.opens&^classBy != 0 {
		return
	}
	name := p.nameForm(i)
	whole := bit(l.titled+l.upper == l.words)
	value := name<<8 | whole<<7 | bit(near.proseAbove == 0)<<6 | bit(near.proseBelow == 0)<<5
	f.out = append(f.out, learn.Mix(f.template-2, value|uint32(l.words)))
	f.out = append(f.out, learn.Mix(f.template-1, value<<4|min(size(near.lastProse), 3)<<2|min(size(near.nextProse), 3)))
	f.out = append(f.out, learn.Mix(f.template, value<<4|uint32(near.shared+1)))
}

// maxNamedWords is the length in words of lines whose names are looked up.
const maxNamedWords = 8

// nameForm says whether line i, or what stands behind its "By", begins like a
// person's name: 2 bits for the first word as a first name, the second as a surname.
func (p *page) nameForm(i int) uint32 {
	line := p.line(i)
	form, n := uint32(0), 0
	for start := 0; start < len(line) && n < 2; {
		end := start
		for end < len(line) && line[end] != ' ' {
			end++
		}
		word := strings.TrimRight(line[start:end], ",.:")
		start = end + 1
		if word == "" || n == 0 && strings.EqualFold(word, "by") {
			continue
		}
		class := names.capsWord(word)
		if class&gaz.First != 0 && n == 0 {
			form |= 1
		}
		if class&gaz.Surname != 0 && n == 1 {
			form |= 2
		}
		n++
	}
	return form
}

// placeFeatures adds the features of where line i stands on its page.
func (p *page) placeFeatures(f *lineFeatures, i int) {
	l, near := &p.facts[i], &p.near[i]
	n := int32(len(p.lines))
	length, words := l.length(), size(l.words)
	prose := min(size(near.proseAbove), 7)<<4 | min(size(near.proseBelow), 7)
	f.add(size(int32(i)))
	f.add(size(n-int32(i))<<4 | length)
	f.add(prose)
	f.add(prose<<4 | length)
	f.add(min(size(near.lastProse), 9)<<4 | min(size(near.nextProse), 9))
	f.add(min(size(near.lastProse), 9)<<8 | min(size(near.nextProse), 9)<<4 | length)
	f.add(bit(near.proseAbove == 0)<<8 | bit(near.proseBelow == 0)<<7 | words)
	f.add(size(near.shortRun))
	f.add(uint32(near.shared+1)<<4 | length)
	f.add(uint32(near.shared+1)<<8 | uint32(l.final)<<4 | length)
	f.add(uint32(near.titleShared)<<4 | min(uint32(i), 15))
	f.add(uint32(near.titleShared)<<4 | length)
	f.add(bit(near.seen)<<4 | bit(near.again)<<3 | length)
	f.add(size(near.count))
	f.add(uint32(near.above)<<4 | uint32(near.below))
	f.add(bit(near.tail)<<3 | bit(near.head)<<2 | bit(near.echoed)<<1 | bit(near.cut))
	f.add(min(size(near.sinceMore), 9)<<4 | length)
	f.add(min(size(near.sinceComment), 12)<<4 | length)
	f.add(min(size(near.comments), 5)<<4 | length)
	f.add(uint32(near.asTitle)<<8 | bit(near.proseAbove > 0)<<3 | bit(near.proseBelow > 0)<<2)
	f.add(uint32(near.asTitle)<<8 | min(size(near.lastProse), 4)<<4 | min(size(near.nextProse), 4))
	whole := bit(l.titled+l.upper == l.words)<<1 | bit(l.function > 0)
	f.add(words<<10 | whole<<8 | uint32(near.shared+1)<<4 | min(size(near.nextProse), 3)<<2 | min(size(near.lastProse), 3))
	f.add(bit(near.cut)<<7 | bit(near.tail)<<6 | bit(near.head)<<5 | bit(near.echoed)<<4 | bit(near.prose)<<3 | bit(near.proseBelow > 0)<<2 | length)
	zone := bit(near.proseAbove == 0)<<1 | bit(near.proseBelow == 0)
	kinds := learn.Mix(uint32(l.classes&zoneClasses), uint32(l.classes&zoneClasses>>32))
	f.template += 2
	if l.words <= 16 {
		f.out = append(f.out, learn.Mix(f.template-1, kinds))
		f.out = append(f.out, learn.Mix(f.template, learn.Mix(kinds, zone<<4|words)))
	}
	f.add(p.gaps(i))
	f.add(p.gaps(i)<<8 | words)
	f.add(min(size(near.blockRun), 15)<<4 | length)
	f.add(bit(near.prose)<<8 | prose)
	ending := bit(near.proseBelow == 0)<<3 | bit(l.saying > 0)<<2 | bit(l.signs&signQuote != 0)<<1 | bit(near.prose)
	f.add(ending<<8 | uint32(near.shared+1))
	f.add(ending<<8 | uint32(near.shared+1)<<4 | min(size(near.lastProse), 9))
	exact := bit(p.headed > 0 && p.near[p.headed].asTitle == 2)
	f.add(exact<<8 | bit(p.headed > 0)<<6 | min(uint32(i), 3)<<4 | bit(p.headed == i)<<3 | length)
	f.add(exact<<9 | bit(p.headed > 0)<<8 | bit(p.headed == i)<<7 | bit(i > p.headed)<<6 | min(size(near.proseAbove), 3)<<4 | length)
}

// zoneClasses are the classes of words that together say what a short line is:
// "Published", a month and a clock make a date.
const zoneClasses = classMonth | classWeekday | classClock | classAgo | classStamp | classBy | classJob | classAgency | classPicture |
	classShare | classSubscribe | classMore | classComment | classLegal | classAdvert | classTag | classPlay | classForm | classFinite |
	classPast | classSaying

// gaps returns how line i is set off from the lines above and below, on a page
// that sets off some lines and others not.
func (p *page) gaps(i int) uint32 {
	style := uint32(0)
	switch {
	case p.tight == 0:
		return 0
	case p.loose == 0:
		return 1
	case 4*p.tight > p.loose:
		style = 1
	}
	below := i+1 < len(p.lines) && p.lines[i+1].gap == 1
	return 2 + style<<2 + bit(p.lines[i].gap == 1)<<1 + bit(below)
}

// nearFeatures adds the features of the lines round line i.
func (p *page) nearFeatures(f *lineFeatures, i int) {
	length := p.facts[i].length()
	pattern := uint32(0)
	for d := -3; d <= 3; d++ {
		pattern <<= 1
		if j := i + d; j >= 0 && j < len(p.near) {
			pattern |= bit(p.near[j].prose)
		}
	}
	f.add(pattern)
	f.add(pattern<<4 | length)
	heads := uint32(0)
	for d := -2; d <= 2; d++ {
		heads <<= 1
		if j := i + d; j >= 0 && j < len(p.facts) {
			heads |= bit(p.facts[j].headline)
		}
	}
	near := &p.near[i]
	zone := bit(near.proseAbove == 0)<<1 | bit(near.proseBelow == 0)
	f.add(heads<<2 | zone)
	f.add(heads<<8 | bit(near.shared > 3)<<7 | min(size(near.lastProse), 7)<<3 | min(size(near.nextProse), 7))
	f.add(heads>>2&1<<12 | zone<<10 | min(size(near.sinceMore), 9)<<4 | bit(near.count > 1))
	for _, d := range [...]int{-2, -1, 1, 2} {
		from := f.template
		f.template += 8
		j := i + d
		if j < 0 || j >= len(p.lines) {
			f.out = append(f.out, learn.Mix(from, length))
			continue
		}
		l := &p.facts[j]
		g := lineFeatures{f.out, from}
		g.add(size(l.words)<<4 | uint32(l.final))
		g.add(l.length()<<8 | length<<4 | uint32(l.final))
		g.flags(uint64(l.classes&^(classFunction|classFinite)), l.length()<<2|length)
		if d == -1 || d == 1 {
			g.flags(uint64(l.signs), l.length())
			g.flags(uint64(l.opens), length)
			g.add(l.key)
			g.add(uint32(l.credit)<<4 | length)
			g.add(bit(p.near[j].seen)<<6 | bit(p.near[j].again)<<5 | uint32(p.near[j].shared+1))
		}
		f.out = g.out
	}
}

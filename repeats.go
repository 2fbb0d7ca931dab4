package lede

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// repeats returns the kinds left open for line i where it and the line under it
// or the one above are one text twice:
//
//	Lavrov in Geneva.                           alternative text
//	Lavrov in Geneva.  © IMAGO                  caption
//	Trump hit with gag order                    teaser
//	Donald Trump Trump hit with gag order       teaser, behind its topic
//
// The longer line tells which: it ends with a credit, or it opens with a name of
// one to five capitalised words. A refrain in a story has neither. The longer
// line may stand above the other one; and where both are the same sentence of ten
// words or more, they are a caption or a teaser.
func (p *page) repeats(i int) kindSet {
	if set := p.repeated(i); set != 0 || i+1 == len(p.lines) {
		return set
	}
	return p.repeated(i + 1)
}

// repeated returns the kinds left open for lines i-1 and i where one repeats the
// other.
func (p *page) repeated(i int) kindSet {
	near := &p.near[i]
	if !near.tail && !near.head && !near.cut {
		return 0
	}
	long, short := i, i-1
	if !near.tail && !near.head {
		long, short = i-1, i
	}
	form := p.facts[long].credit
	switch {
	case near.tail && near.head && near.prose:
		return anyCaption | anyTeaser
	case near.tail && near.head && i > 1 && near.asTitle == 0 && near.count == 2 && p.facts[i].words >= 3 && 2*(p.facts[i].titled+p.facts[i].upper) > p.facts[i].words:
		return anyCaption | anyTeaser | anyFurniture | 1<<lineByline | 1<<lineDate // "Minister Ann Lee" below her picture
	case (!near.tail || near.head) && form >= creditMark && form <= creditBare && p.facts[short].words >= 3,
		near.tail && form.isSure():
		return anyCaption
	case near.tail && len(p.line(long)) > len(p.line(short)) && p.facts[short].words >= 4 &&
		isTopic(p.line(long)[:len(p.line(long))-len(p.line(short))]):
		return anyTeaser
	}
	return 0
}

// isTopic reports whether s is one to five capitalised words without a mark at
// the end, as stand before a repeated headline.
func isTopic(s string) bool {
	words := strings.Fields(s)
	if len(words) == 0 || len(words) > 5 {
		return false
	}
	for _, w := range words {
		r, _ := utf8.DecodeRuneInString(w)
		if unicode.IsLower(r) && !nameParticles[w] {
			return false
		}
	}
	r, _ := utf8.DecodeLastRuneInString(words[len(words)-1])
	return unicode.IsLetter(r) || unicode.IsDigit(r) || r == '.'
}

// isStuttered reports whether line i is one phrase of four words or more, two or
// three times: a link's picture, its title and its text.
//
//	How to Bake Bread How to Bake Bread How to Bake Bread
func (p *page) isStuttered(i int) bool {
	const least = 4 // words
	words := p.wordsOf(i)
	for _, times := range [...]int{2, 3} {
		n := len(words) / times
		if n < least || n*times != len(words) {
			continue
		}
		same := true
		for k := n; k < len(words) && same; k++ {
			same = words[k] == words[k-n]
		}
		if same {
			return true
		}
	}
	return false
}

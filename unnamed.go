package lede

import "strings"

// unnamed reports whether the story's running text has none of the surnames: an
// author seldom writes of himself, while headings, captions and tags name the
// people of the story.
func (b *builder) unnamed(names []string) bool {
	const most = 60 // lines
	return b.unnamedAbove(names, min(b.h.first+most, len(b.kinds)))
}

// unnamedAbove is unnamed for the lines of the story above end.
func (b *builder) unnamedAbove(names []string, end int) bool {
	for _, name := range names {
		words := strings.Fields(name)
		if len(words) < 2 {
			continue
		}
		f := factsOf(words[len(words)-1])
		for i := b.h.first; i < end; i++ {
			if opensWithAny(b.p.line(i), names) {
				continue // a note on the author
			}
			if !b.isRunning(i) {
				continue
			}
			for _, h := range b.p.wordsOf(i) {
				if h == f.key || h == f.opener {
					return false
				}
			}
		}
	}
	return true
}

// namesSubject reports whether line i is nothing but the full name of a person that the
// caption below it and the story's running text repeat, and no date stands near.
func (b *builder) namesSubject(i int) bool {
	f := &b.p.facts[i]
	if b.h.first < 0 || f.words < 2 || f.words > 4 || f.titled+f.upper < f.words || f.numbers > 0 || f.classes&(classBy|classJob|classStamp) != 0 ||
		i+1 >= len(b.kinds) || b.kinds[i+1] != lineCaption && b.kinds[i+1] != lineAlt || !strings.Contains(b.p.line(i+1), b.p.line(i)) {
		return false
	}
	names := b.authorsOf(i)
	return len(names) == 1 && names[0] == b.p.line(i) && !isAgency(names[0]) && !b.dateNear(i) && !b.unnamed(names)
}

package lede

import "strings"

// dropCookies takes the list of a page's cookies out of the story, as a window that
// asks for consent has it, in whole sentences:
//
//	PHPSESSID session This cookie is native to PHP applications and is used to …
//	lidc 1 day This cookie is set by LinkedIn and used for routing.
//
// At least three such lines stand near one another. A story on cookies says what
// somebody says of them, and does not list them.
func (b *builder) dropCookies() {
	const (
		least = 3 // lines
		near  = 4 // lines on
	)
	for i := 0; i < len(b.kinds); i++ {
		if !b.tellsOfCookie(i) {
			continue
		}
		n, last := 1, i
		for j := i + 1; j < len(b.kinds) && j-last <= near; j++ {
			if b.tellsOfCookie(j) {
				n++
				last = j
			}
		}
		if n >= least {
			for j := i; j <= last; j++ {
				if b.kinds[j].isBody() {
					b.kinds[j] = lineFurniture
				}
			}
		}
		i = last
	}
}

// tellsOfCookie reports whether line i says what a cookie of the page is for.
func (b *builder) tellsOfCookie(i int) bool {
	f := &b.p.facts[i]
	line := b.p.line(i)
	return f.words >= 6 && f.saying == 0 && f.signs&signQuote == 0 && strings.Contains(line, "ookie") && containsAny(inSmall(line), cookiePhrases)
}

package lede

// dropBlurbs takes single sentences in a list of other stories, below the story, for those
// stories' blurbs: each stands alone below the label, the date or the name under a headline, and
// there are several of them. Those right below a headline may be the story's, which goes on
// between headlines of others.
func (b *builder) dropBlurbs() {
	const least = 3
	kinds := b.kinds
	first := len(kinds) // the line behind the last two paragraphs in a row
	for first > 0 && !(first > 1 && kinds[first-1] == lineParagraph && kinds[first-2] == lineParagraph) {
		first--
	}
	if first == 0 {
		return
	}
	blurb := func(i int) bool {
		if kinds[i] != lineParagraph || i+1 < len(kinds) && kinds[i+1].isBody() {
			return false
		}
		above := kinds[i-1]
		return i > first+1 && isTeaser(kinds[i-2]) && (isFurniture(above) || above == lineDate || above == lineByline)
	}
	n := 0
	for i := first + 1; i < len(kinds); i++ {
		if blurb(i) {
			n++
		}
	}
	if n < least {
		return
	}
	for i := first + 1; i < len(kinds); i++ {
		if blurb(i) {
			kinds[i] = lineTeaser
		}
	}
}

package lede

// A head is the part of a page above its story, where the byline and the date
// stand: lines [top, end), of which those from first on are of the story.
type head struct {
	title           int // the line of the title, or -1
	top, first, end int
}

// findHead returns the head of the page. The story begins with the first running
// text that more of it follows soon: a note on cookies far above is none.
func (b *builder) findHead() head {
	const (
		above  = 40 // lines above the story
		below  = 6  // lines into it: a standfirst may stand before the byline
		soon   = 14
		enough = 4 // lines of running text within these; all there are, where they are fewer
	)
	all := b.countRunning(0, len(b.kinds))
	first := 0
	for first < len(b.kinds) && !(b.isRunning(first) && b.countRunning(first, first+soon) >= min(enough, all)) {
		first++
	}
	if first == len(b.kinds) {
		return head{title: b.head, first: -1}
	}
	top := max(0, first-above)
	if b.head >= 0 && b.head < first {
		top = max(0, b.head-above/2)
	}
	return head{title: b.head, top: top, first: first, end: min(len(b.kinds), first+below)}
}

// isRunning reports whether line i is running text of the story.
func (b *builder) isRunning(i int) bool { return b.kinds[i].isBody() && b.p.near[i].prose }

// countRunning returns how many of the lines [from, to) are running text of the
// story.
func (b *builder) countRunning(from, to int) int {
	n := 0
	for i := from; i < min(to, len(b.kinds)); i++ {
		if b.isRunning(i) {
			n++
		}
	}
	return n
}

// headEnd returns the line of the title, or where there is none the first of running text.
func (b *builder) headEnd() int {
	if b.head >= 0 {
		return b.head
	}
	for i := range b.kinds {
		if b.p.near[i].prose {
			return i
		}
	}
	return len(b.kinds)
}

// gapBetween returns how many lines of more than a label's length stand between
// the lines from and to. Of lines far apart it does not count them.
func (b *builder) gapBetween(from, to int) int {
	const far = 40
	if to-from > far {
		return far
	}
	n := 0
	for i := from + 1; i < to; i++ {
		if b.p.facts[i].words > 1 {
			n++
		}
	}
	return n
}

package lede

// A lineKind is what a line is on its page: the labels of the line model.
type lineKind uint8

const (
	lineTitle lineKind = iota
	lineDek
	lineByline
	lineDate
	lineHeading
	lineParagraph
	lineCaption
	lineAlt // a caption that is a picture's alternative text
	lineCredit
	lineTeaser
	lineFurniture
	lineBefore       // furniture above the story: the page's menus
	lineAfter        // furniture below it: its footer
	lineAfterTeaser  // a teaser below it
	lineBeforeTeaser // a teaser above it
	numLineKinds     = iota
)

// isBody reports whether k is text of the story's body.
func (k lineKind) isBody() bool { return k == lineParagraph || k == lineHeading }

// mayFollow reports whether a line of kind next may follow one of kind last,
// which is numLineKinds at the page's start. A page is menus, then the story
// with what stands in it, then a footer: the menus never come back, and no
// story follows the footer.
func mayFollow(last, next lineKind) bool {
	switch {
	case next == lineBefore || next == lineBeforeTeaser:
		return last == lineBefore || last == lineBeforeTeaser || last == numLineKinds
	case last == lineAfter || last == lineAfterTeaser:
		return !next.isBody() && next != lineTitle && next != lineDek && next != lineFurniture && next != lineTeaser
	}
	return true
}

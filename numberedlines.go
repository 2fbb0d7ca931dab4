package lede

// mendNumbered makes headings of the numbered lines of a list whose items have text
// of their own: "1. Vis, Croatia", a paragraph, "2. Chiloé, Chile", a paragraph. The
// numbers go on by one, up or down, and there are three at least, of which the model
// takes one for a heading. What stands under the last one is of the story as far as
// it reads like a sentence.
//
// Steps that are sentences and stand right behind one another are no headings: "1. Close
// the main tap.", "2. Dry the pipe with a cloth."
func (b *builder) mendNumbered() {
	b.mendSteps()
	var series []int
	last, step := 0, 0
	for i := range b.kinds {
		n := b.itemNumber(i)
		if n == 0 {
			continue
		}
		switch {
		case len(series) == 0:
		case len(series) == 1 && (n == last+1 || n == last-1) && i > series[0]+1:
			step = n - last
		case len(series) > 1 && n == last+step && i > series[len(series)-1]+1:
		default:
			b.headSeries(series)
			series = series[:0]
		}
		series = append(series, i)
		last = n
	}
	b.headSeries(series)
}

// mendSteps makes paragraphs of the steps that the model takes for headings.
func (b *builder) mendSteps() {
	for i := 1; i < len(b.kinds); i++ {
		if n := b.stepNumber(i); n > 1 && b.stepNumber(i-1) == n-1 {
			for _, j := range [...]int{i - 1, i} {
				if b.kinds[j] == lineHeading {
					b.kinds[j] = lineParagraph
				}
			}
		}
	}
}

// headSeries makes headings of a series of numbered lines, if there are enough of them and
// the model takes one for a heading.
func (b *builder) headSeries(series []int) {
	const enough = 3
	if len(series) < enough || !b.anyHeading(series) {
		return
	}
	for _, i := range series {
		if i != b.head {
			b.kinds[i] = lineHeading
		}
	}
	b.keepItems(series)
}

// stepNumber returns the number that opens line i, if the line ends as a sentence does:
// "2. Dry the pipe with a cloth."; else 0.
func (b *builder) stepNumber(i int) int {
	if f := &b.p.facts[i]; f.initial != runeDigit || f.final != runeStop {
		return 0
	}
	return leadingNumber(b.p.line(i))
}

// itemNumber returns the number that opens line i, if the line is short and ends as
// a heading does: "3. Bohol, Philippines", "3) Bohol"; else 0.
func (b *builder) itemNumber(i int) int {
	f := &b.p.facts[i]
	if f.initial != runeDigit || f.words < 2 || f.words > 14 || f.final == runeStop || f.final == runeComma || f.signs&(signClock|signColumns) != 0 {
		return 0
	}
	return leadingNumber(b.p.line(i))
}

// leadingNumber returns the number of at most three digits that opens line, with a stop or
// a bracket and a blank behind it, or 0.
func leadingNumber(line string) int {
	n, at := 0, 0
	for at < len(line) && at < 3 && isDigit(line[at]) {
		n = 10*n + int(line[at]-'0')
		at++
	}
	if at+1 >= len(line) || line[at] != '.' && line[at] != ')' || line[at+1] != ' ' {
		return 0
	}
	return n
}

// anyHeading reports whether the model takes one of the lines for a heading.
func (b *builder) anyHeading(lines []int) bool {
	for _, i := range lines {
		if b.kinds[i] == lineHeading {
			return true
		}
	}
	return false
}

// keepItems makes a paragraph of the line under each heading of a series that the
// model takes for furniture though it is a sentence.
func (b *builder) keepItems(series []int) {
	for _, i := range series {
		for j := i + 1; j < len(b.kinds) && j <= i+2; j++ {
			if !isAround(b.kinds[j]) || b.open[j] != 0 || !b.isSentence(j) {
				break
			}
			b.kinds[j] = lineParagraph
		}
	}
}

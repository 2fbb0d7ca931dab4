package lede

import (
	"slices"
	"strings"
)

// What speaks for a line as the title, in the units of the model of lines.
const (
	titleSaid     = 300  // the model takes it for the title
	titleFirst    = 150  // nothing but labels stands above it on the page
	titleRepeated = 500  // it repeats the page's first line, as a headline repeats a window's title; against it if it repeats another
	titleShared   = 60   // for each eighth of its words that the story has too
	titleFar      = -8   // for each line between it and the story
	titleFarthest = 40   // lines that count
	titleOver     = 300  // the byline, the date or the standfirst follows at once
	titleStopped  = 100  // it ends with a stop
	titleWindow   = -300 // the page's first line, it ends with a dash and the name of a paper or a part of it
	titleLeast    = -500 // what the model may say at most against a line that it takes for something else
)

// titleNear is how many lines from the page's top a headline may stand that the model takes
// for the story's first line.
const titleNear = 8

// findTitle returns the line of the title, or -1. Above the story it is the line
// for which most speaks: that the model takes it for the title, or thinks it
// likely by itself; that the window's title says the same ("Mine reopens - The
// Courier", and a hundred lines of menus below "Mine reopens"), since the page's
// own headline has no name of a paper behind it; that the story has its words;
// that it stands close to the story.
//
// Where the model thinks no line above the story
// likely, it is the last that has the form of a headline and words of the story, or
// the line that repeats the window's title within the story, or the heading that
// opens the text. A text that begins with its story has none.
func (b *builder) findTitle() int {
	for i, k := range b.kinds {
		if k == lineTitle && b.isBylineAlone(i) {
			b.kinds[i] = lineByline
		}
	}
	story, said := len(b.kinds), slices.Index(b.kinds, lineTitle)
	for i, k := range b.kinds {
		if k == lineParagraph && (b.p.near[i].prose || said < i) && !b.isPreamble(i) {
			story = i
			break
		}
	}
	title, best := -1, int32(0)
	for i, k := range b.kinds[:story] {
		if k != lineTitle && !b.isHeadline(i) || isPath(b.p.line(i)) || b.isDatesOnly(i) {
			continue
		}
		if score := b.titleScore(i, story); title < 0 || score > best {
			title, best = i, score
		}
	}
	if title < 0 && story < len(b.kinds) {
		title = b.lastHeadline(story)
	}
	if title < 0 && b.overByline(story) {
		title = story
	}
	switch h := b.p.headed; {
	case title >= 0:
		return title
	case h > 0 && b.p.near[h].proseAbove == 0 && b.p.facts[h].final != runeStop && b.kinds[h] != lineCaption && b.kinds[h] != lineAlt:
		return h
	case len(b.kinds) > 1 && b.kinds[0] == lineHeading:
		return 0
	}
	return -1
}

// isPreamble reports whether line i, which the model takes for the story's, is rather a
// note above the page's menus: on cookies, on a copy of the page in an archive. Of the
// lines below it up to the byline few are the story's, and the byline stands far below.
func (b *builder) isPreamble(i int) bool {
	const (
		least = 4 // other lines below it
		most  = 40
		sure  = 0.8 // of a byline
	)
	others := 0
	for j := i + 1; j < len(b.kinds) && j < i+most; j++ {
		switch k := b.kinds[j]; {
		case k == lineTitle, k == lineByline && b.confidence(j) >= sure:
			return others >= least
		case isAround(k):
			others++
		case k == lineParagraph && b.p.near[j].prose && others < least:
			return false
		}
	}
	return false
}

// dropPreamble makes furniture of the notes above the page's menus and its title.
func (b *builder) dropPreamble() {
	for i := range max(b.head, 0) {
		if b.kinds[i] == lineParagraph && b.isPreamble(i) {
			b.kinds[i] = lineBefore
		}
	}
}

// lastHeadline returns the last line above the story that has the form of a
// headline and words of the story, or -1.
func (b *builder) lastHeadline(story int) int {
	const shared = 3 // eighths of its words
	for i := story - 1; i >= 0; i-- {
		if b.p.near[i].shared >= shared && b.p.facts[i].final != runeStop && b.hasHeadlineForm(i) {
			return i
		}
	}
	return -1
}

// overByline reports whether line i, the first that the model takes for the story's, is
// rather its headline, a long one: near the page's top, with the byline, the date or the
// standfirst right below it.
func (b *builder) overByline(i int) bool {
	const least = 4 // words
	if i >= titleNear || i+1 >= len(b.kinds) || b.p.near[i].proseAbove > 0 || b.p.facts[i].words < least {
		return false
	}
	return b.introduces(i+1) && b.p.facts[i].final != runeStop
}

// introduces reports whether line i is what stands between a headline and its story.
func (b *builder) introduces(i int) bool {
	return b.kinds[i] == lineByline || b.kinds[i] == lineDate || b.kinds[i] == lineDek
}

// titleScore returns what speaks for line i as the title of the story that
// begins with the given line. Without a story the first headline is likeliest.
func (b *builder) titleScore(i, story int) int32 {
	near := &b.p.near[i]
	far := story - i
	if b.a.NoStory {
		far = i
	}
	s := max(b.titles[i], titleLeast) + titleShared*int32(near.shared) + titleFar*int32(min(far, titleFarthest))
	if b.kinds[i] == lineTitle {
		s += titleSaid
	}
	if b.opensPage(i) {
		s += titleFirst
	}
	if b.p.facts[i].final == runeStop {
		if b.kinds[i] == lineTitle && i+1 < len(b.kinds) && b.introduces(i+1) {
			s -= titleStopped
		} else {
			s -= titleRepeated // "Get all your news in one place."
		}
	}
	if i+1 < len(b.kinds) && b.introduces(i+1) {
		s += titleOver
	}
	if i == 0 && namesPaper(b.p.line(i)) {
		s += titleWindow
	}
	switch {
	case b.repeatsWindow(i):
		s += titleRepeated
	case i > 0 && near.count > 1:
		s -= titleRepeated // a picture's name and its caption
	}
	return s
}

// namesPaper reports whether a line ends as windows' titles do: with a dash or a bar
// and at most four words with capitals behind it, "Ferry fare rises - The Courier".
func namesPaper(line string) bool {
	const most = 4 // words
	at, n := -1, 0
	for _, mark := range windowMarks {
		if i := strings.LastIndex(line, mark); i > at {
			at, n = i, len(mark)
		}
	}
	return at > 0 && countWords(line[at+n:]) <= most && isTitled(line[at+n:])
}

// windowMarks stand before the name of the paper in a window's title.
var windowMarks = []string{" - ", " – ", " — ", " | "}

// repeatsWindow reports whether line i has the words of the page's first line,
// but for those of a paper's name behind them.
func (b *builder) repeatsWindow(i int) bool {
	f := &b.p.facts[i]
	return i > 0 && b.p.near[i].titleShared >= 6 && f.words >= 4 && 2*f.words > b.p.facts[0].words
}

// isHeadline reports whether line i, which the model takes for something else,
// could be a title: it has the form of one, and the model does not think it quite
// unlikely, or it opens the page, repeats the window's title, or has words of the story and
// stands right above a byline.
func (b *builder) isHeadline(i int) bool {
	const shared = 3 // eighths of its words
	return b.hasHeadlineForm(i) && (b.titles[i] >= titleLeast || i == 0 || b.repeatsWindow(i) || b.a.NoStory && b.p.facts[i].final != runeStop ||
		b.p.near[i].shared >= shared && i+1 < len(b.kinds) && b.kinds[i+1] == lineByline)
}

// hasHeadlineForm reports whether line i, which the model takes for something else
// than the title, has four words and more, or fewer where it opens the text right
// above its story ("Colliery reopens"), and is no date, no address and no label of
// the page.
func (b *builder) hasHeadlineForm(i int) bool {
	f := &b.p.facts[i]
	switch b.kinds[i] {
	case lineBefore, lineBeforeTeaser, lineFurniture, lineTeaser, lineHeading, lineDek:
	default:
		return false
	}
	least := int32(4)
	if i == 0 && len(b.kinds) > 1 && b.p.near[1].prose {
		least = 2
	}
	if f.words < least || f.words > 40 || f.words <= 2*f.numbers || f.signs&(signPipe|signLink|signCopyright|signAt) != 0 {
		return false
	}
	_, label := pageLabel(f.key)
	return !label && !b.isStampLine(i) && !b.isBylineAlone(i) && (b.p.near[i].count == 1 || i == 0 || b.repeatsWindow(i))
}

// isPath reports whether a line is a page's path: "Home » News » Mine reopens",
// "Home / News", "Accueil > Monde". It opens with the name of the first page, and
// a step's mark stands behind it.
func isPath(line string) bool {
	for _, mark := range pathMarks {
		if first, _, found := strings.Cut(line, mark); found {
			return inWords(pathStarts, inSmall(strings.TrimPrefix(first, "You are here: ")))
		}
	}
	return false
}

// pathMarks are what pages print between the steps of their path.
var pathMarks = []string{" » ", " › ", " > ", " → ", " / ", " | "}

// pathStarts are the names of the first page, in the languages of which there is a
// list of small words; sorted.
var pathStarts = []string{"accueil", "ana sayfa", "beranda", "forsiden", "hem", "hjem", "home", "homepage", "inicio", "início", "start", "startseite", "главная"}

// opensPage reports whether nothing but labels stands above line i.
func (b *builder) opensPage(i int) bool {
	for j := range i {
		if _, label := pageLabel(b.p.facts[j].key); !label {
			return false
		}
	}
	return true
}

// restoreDek makes the standfirst of a line right under the title that the model
// takes for a teaser or a menu's, if it speaks of the story, is long enough for one,
// and the story's byline, date or first paragraph follows at once: pages in
// languages that the model has seldom seen.
func (b *builder) restoreDek() {
	const least, most, shared = 6, 60, 4 // words, words, eighths
	i := b.head + 1
	if b.head < 0 || b.a.NoStory || i+1 >= len(b.kinds) || !isAround(b.kinds[i]) || b.open[i] != 0 {
		return
	}
	f, near := &b.p.facts[i], &b.p.near[i]
	if f.words < least || f.words > most || near.shared < shared || near.count > 1 || f.signs&(signPipe|signBullet|signArrow) != 0 {
		return
	}
	switch b.kinds[i+1] {
	case lineParagraph, lineByline, lineDate:
		b.kinds[i] = lineDek
	}
}

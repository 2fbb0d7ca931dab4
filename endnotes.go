package lede

import (
	"slices"
	"strings"
)

// findEndNotes takes the notes out of the story's last lines that the model leaves
// in it: on the author ("Nuala Devane is a writer. She lives in Ballymore."), on
// where the story stood before ("A version of this article appears in print …") and
// on whose views it holds. Where the head of the page names no author, the one
// named below the story is: by "Reporting by …", by a label ("Contact the author:"),
// by a name alone under the last paragraph, or by the note.
func (b *builder) findEndNotes() {
	if b.h.first < 0 || b.a.NoStory {
		return
	}
	const most = 5 // body lines from the end in which a note may stand
	named := b.byline >= 0 && len(b.authorsOf(b.byline)) > 0
	last := -1
	for i, n := len(b.kinds)-1, 0; i > b.h.first && n < most; i-- {
		if !b.kinds[i].isBody() {
			if b.isFooterNote(i) && b.isAuthorNote(i, named) {
				b.noted = append(b.noted, i)
			}
			continue
		}
		if last < 0 {
			last = i
		}
		n++
		line := b.p.line(i)
		switch {
		case opensInSmall(strings.TrimLeft(line[:min(len(line), 80)], "—–-( "), closingNotes), isSignature(line):
			b.kinds[i] = lineFurniture
			n--
		case n == 1 && i > b.h.first && (isNameTag(line) || isAgencyTag(&b.p.facts[i])):
			b.kinds[i] = lineFurniture
			n--
		case n <= 3 && b.isAuthorNote(i, named):
			b.kinds[i] = lineFurniture
			b.noted = append(b.noted, i)
		}
	}
	if !named {
		if i := b.endByline(); i >= 0 {
			b.kinds[i] = lineByline
			b.byline = i
		}
	}
}

// dropContacts takes from the story the corrections of another one, announced as such, and
// whom the press may ask, as releases say below it, with the mark that ends them:
//
//	ENDS
//	For further information, please contact:
//	Corporate Communications Division
//	Tel: +254 20 555 0122
//
// No running text stands below but what is about the firm.
func (b *builder) dropContacts() {
	const (
		above = 2 // lines of running text
		below = 2
		words = 24 // of a line that says whom to ask
		lines = 10 // below it
		short = 8  // words of each
	)
	for i := 1; i < len(b.kinds); i++ {
		f, near := &b.p.facts[i], &b.p.near[i]
		if near.proseAbove < above || near.proseBelow > below || f.words > words || !slices.Contains(contactWords, f.opener) {
			continue
		}
		line := b.p.line(i)
		head := inSmall(strings.Trim(line[:min(len(line), 60)], " -–—*#:"))
		if head == "ends" || inWords(correctionLabels, head) {
			b.kinds[i] = lineFurniture
			for j := i + 1; head != "ends" && j < len(b.kinds) && b.kinds[j] == lineParagraph; j++ {
				b.kinds[j] = lineFurniture
			}
			continue
		}
		if !inWords(contactLabels, head) && !(opensWithAny(head, contactOpenings) && strings.Contains(inSmall(line), "contact")) {
			continue
		}
		for j := i; j < min(i+lines, len(b.kinds)); j++ {
			if j > i && (b.p.facts[j].words > short || b.p.facts[j].final == runeStop) {
				break
			}
			if b.kinds[j].isBody() {
				b.kinds[j] = lineFurniture
			}
		}
	}
}

// contactWords are the hashes of the words that open correctionLabels, contactLabels and
// contactOpenings, and of the mark that ends a release.
var contactWords = openingHashes([]string{"ends"}, correctionLabels, contactLabels, contactOpenings)

// openingHashes returns the hashes of the first words of the phrases in lists, sorted and
// without repeats.
func openingHashes(lists ...[]string) []uint32 {
	var all []uint32
	for _, phrase := range slices.Concat(lists...) {
		all = append(all, hashWord(phrase[:firstWordLen(phrase)]))
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// isFooterNote reports whether line i, which the model takes for a page's own, is running
// text right below the story's last.
func (b *builder) isFooterNote(i int) bool {
	near := &b.p.near[i]
	return (b.kinds[i] == lineFurniture || b.kinds[i] == lineAfter) && b.open[i] == 0 && near.prose && near.lastProse == 1 && near.proseBelow == 0
}

// isSignature reports whether line is how those who wrote and edited a story sign it, or
// what the agency left out of it: "jm/ess/rf", "(foto)".
func isSignature(line string) bool {
	const longest = 14 // bytes
	if len(line) > longest || len(line) < 3 {
		return false
	}
	slashes := 0
	for i := range len(line) {
		switch c := line[i]; {
		case c == '/':
			slashes++
		case c < 'a' || c > 'z':
			return line[0] == '(' && line[len(line)-1] == ')' && strings.IndexByte(line, ' ') < 0 && line == inSmall(line)
		}
	}
	return slashes > 0
}

// isAgencyTag reports whether a line is one short word in capitals, as agencies sign below
// their stories: "GNA".
func isAgencyTag(f *lineFacts) bool {
	const least, most = 2, 5 // letters
	return f.words == 1 && f.upper == 1 && f.letters >= least && f.letters <= most
}

// isNameTag reports whether line is a known name with what its bearer does or where he
// sits behind it in brackets, as signatures are: "Camille Aubrac (Valence, correspondent)".
func isNameTag(line string) bool {
	const longest = 60 // bytes
	name, rest, ok := strings.Cut(line, " (")
	return ok && len(line) <= longest && strings.HasSuffix(rest, ")") && trustName(name) == trustKnown
}

// isAuthorNote reports whether line i of the story's end is a note on its author:
// it opens with a full name and says what that person is or does, in the present,
// as writers are presented ("is a writer", "covers", "teaches"). The name is the
// byline's, or stands nowhere else in the story where there is no byline: a story's
// own people are named before its last line, and named says that there is one.
func (b *builder) isAuthorNote(i int, named bool) bool {
	f := &b.p.facts[i]
	if f.words < 5 || f.words > 90 || f.marks > 2 || f.final != runeStop {
		return false
	}
	name := noteName(b.p.line(i))
	if name == "" {
		return false
	}
	if named {
		return hasName(b.authorsOf(b.byline), name)
	}
	return trustName(name) == trustKnown && b.unnamedAbove([]string{name}, i)
}

// noteName returns the name that opens a note on an author, or "".
func noteName(line string) string {
	const most = 6 // words before the verb
	var room [most + 16]string
	head := line[:min(len(line), 300)]
	fields := appendFields(room[:0], head, most)
	for k := 2; k < len(fields); k++ {
		if !inWords(noteVerbs, fields[k]) {
			continue
		}
		verb := inSmall(fields[k])
		fields = appendFields(fields[:0], head, k+16)
		name := strings.Trim(strings.Join(fields[:k], " "), ",.")
		if trustName(name) == trustNone {
			return ""
		}
		if verb != "is" && verb != "are" {
			return name
		}
		for _, word := range fields[k+1 : min(len(fields), k+16)] {
			if inWords(noteJobs, strings.Trim(word, ".,;()’'")) {
				return name
			}
		}
		return ""
	}
	return ""
}

// endByline returns the line below the story that names its author, or -1.
func (b *builder) endByline() int {
	for i := b.h.first + 1; i < len(b.kinds); i++ {
		if b.isRunning(i) || b.p.near[i].comments > 0 {
			continue
		}
		line := strings.TrimLeft(b.p.line(i), "(—– ")
		low := inSmall(line[:min(len(line), 40)])
		switch {
		case opensWithAny(low, reportingOpenings):
			if authors := reportingNames(line); len(authors) > 0 {
				b.setAuthors(i, authors)
				return i
			}
		case i+1 < len(b.kinds) && inWords(authorHeads, strings.TrimRight(low, ": ")):
			if names := b.authorsOf(i + 1); trustNames(names) == trustKnown && b.p.facts[i+1].words <= 10 {
				b.setAuthors(i+1, names[:1])
				return i + 1
			}
		case b.isSignature(i):
			return i
		case b.p.facts[i].words <= 7 && dashLen(b.p.line(i)) > 0:
			if name := signedName(b.p.line(i)); name != "" {
				b.setAuthors(i, []string{name})
				return i
			}
		}
	}
	if len(b.noted) > 0 {
		i := b.noted[len(b.noted)-1]
		b.setAuthors(i, []string{noteName(b.p.line(i))})
		return i
	}
	return -1
}

// isSignature reports whether line i is a name alone right under the story's last
// line: "Camille Aubrac (Valence)", "— Jane Smith". The people of the story, whose
// names captions and tags repeat, are no authors.
func (b *builder) isSignature(i int) bool {
	f, near := &b.p.facts[i], &b.p.near[i]
	if near.proseBelow > 0 || near.lastProse > 1 || f.words > 8 || f.titled < 2 || f.final == runeColon || b.kinds[i] == lineCaption ||
		b.kinds[i] == lineCredit || f.signs&signPipe != 0 {
		return false
	}
	line := strings.TrimLeft(b.p.line(i), "—– ")
	names := readAuthors(line)
	if len(names) != 1 || trustName(names[0]) != trustKnown || !isNamesOnly(line, names) || !b.unnamed(names) {
		return false
	}
	b.setAuthors(i, names)
	return true
}

// signedName returns the name behind a dash and an office of the paper, which are all of
// line, or "": "- Sports editor Ann Lee".
func signedName(line string) string {
	const most = 3 // words of the office
	fields := strings.Fields(withoutDash(line))
	for k := min(len(fields)-2, most); k > 0; k-- {
		if listedWordIn(inSmall(fields[k-1])).classes()&classJob == 0 {
			continue
		}
		name := strings.Join(fields[k:], " ")
		if own, rest := readName(name); own == name && !rest && trustName(name) == trustKnown {
			return name
		}
	}
	return ""
}

// setAuthors notes the authors that line i names.
func (b *builder) setAuthors(i int, authors []string) {
	b.authorsOf(i)
	b.authors[i] = authors
}

// reportingNames returns who reported, of a line like "(Reporting by Ann Lee in
// Paris and Bob Orta; Editing by Jo Roe)".
func reportingNames(line string) []string {
	line, _, _ = strings.Cut(line, ";")
	line, _, _ = strings.Cut(line, ")")
	line, _, _ = strings.Cut(line, " Editing by ")
	line, _, _ = strings.Cut(line, ". ")
	var authors []string
	for _, name := range readAuthors(line) {
		if trustName(name) > trustNone {
			authors = append(authors, name)
		}
	}
	return authors
}

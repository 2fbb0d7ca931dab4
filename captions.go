package lede

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/lede-news/lede/internal/gaz"
)

// caption returns line i as a caption, without the label that opens it, with the
// credit that ends it.
func (b *builder) caption(i int, kind lineKind) Caption {
	l := b.p.lines[i]
	line := b.p.line(i)
	label := captionLabelLen(line)
	c := Caption{Block: b.blockOf(i, int(l.start)+label, int(l.end)), Alt: kind == lineAlt}
	start, end := captionCredit(line)
	if start == end {
		end = max(creditAtHead(line), agenciesAtHead(line))
	}
	if start < end {
		c.Credit = b.credit(int(l.start)+start, int(l.start)+end)
	}
	return c
}

// captionLabelLen returns the length of the label that opens a caption, with what sets
// it off, or 0 if none does:
//
//	Image caption, A boat leaves the port of Ballymore.   "Image caption, "
//	Image: The house on Fell Lane where the two lived     "Image: "
//
// "Image: Getty" is a credit, and "Image of the day" a heading.
func captionLabelLen(line string) int {
	const least = 5 // words behind a label that credits have as well
	for _, label := range captionLabels {
		if len(line) <= len(label.words) || !strings.EqualFold(line[:len(label.words)], label.words) {
			continue
		}
		n := len(label.words)
		if line[n] != ':' && line[n] != ',' {
			continue
		}
		n++
		for n < len(line) && line[n] == ' ' {
			n++
		}
		rest := line[n:]
		if rest == "" || label.credits && (countWords(rest) < least || line[len(label.words)] != ':' || isBareCredit(rest)) {
			continue
		}
		return n
	}
	return 0
}

// hasCaptionLabel reports whether a label opens line that makes it a caption.
func hasCaptionLabel(line string) bool {
	return len(line) > 8 && strings.IndexByte("CIMPVcimpv", line[0]) >= 0 && captionLabelLen(line) > 0
}

// captionLabels open captions. Before some of them credits stand as well.
var captionLabels = []struct {
	words   string
	credits bool
}{
	{"caption", false}, {"image", true}, {"image caption", false}, {"media caption", false}, {"photo caption", false},
	{"picture caption", false}, {"video caption", false},
}

// credit returns the credit at [start, end) of the cleaned text.
func (b *builder) credit(start, end int) *Credit {
	c := &Credit{Phrase: b.w.phrase(start, end)}
	c.Photographer, c.Agency = readCredit(c.Text)
	return c
}

// pairCaptions numbers the pictures. Of two captions on top of each other one
// is the other's alternative text if the lower one repeats it, or if the model
// took the upper one for an alternative text. A credit on a line right under a
// caption is that picture's.
func (b *builder) pairCaptions() {
	captions := b.a.Captions
	image, next := -1, 0
	last := -2 // the line of the caption before
	for i, kind := range b.kinds {
		switch {
		case kind == lineCredit && last == i-1 && next > 0 && captions[next-1].Credit == nil && !captions[next-1].Alt:
			l := b.p.lines[i]
			start, end := creditWords(b.p.line(i))
			captions[next-1].Credit = b.credit(int(l.start)+start, int(l.start)+end)
			continue
		case kind != lineCaption && kind != lineAlt, i == b.head, b.a.NoStory:
			continue
		}
		c := &captions[next]
		same := last == i-1 && !captions[next-1].Alt != (b.kinds[i-1] == lineAlt) && image >= 0 &&
			(b.p.near[i].tail || b.p.near[i].head || b.p.near[i].above >= 7 || b.kinds[i-1] == lineAlt && kind == lineCaption)
		if same {
			if above := &captions[next-1]; above.Credit == nil {
				above.Alt, c.Alt = true, false
			}
		} else {
			image++
		}
		c.Image = image
		last = i
		next++
	}
}

// captionCredit returns the place in a caption of the words of the credit that
// ends it, without the mark or the label before them, or 0, 0:
//
//	Lavrov in Geneva.  © IMAGO / ITAR-TASS              IMAGO / ITAR-TASS
//	Fans in the rain. (Photo: Ann Lee/AFP)              Ann Lee/AFP
//	The road to the port. Credit: Future                Future
//	Trump in Miami | Joe Raedle/Getty Images            Joe Raedle/Getty Images
//	Etlaq’s launch site. Tara Atkins for Rest of World  Tara Atkins for Rest of World
//
// A parenthesis that says who is who is no credit: "Ann Lee (left)", "Blinken
// (l.)"; nor is one that says what a short form stands for.
func captionCredit(line string) (start, end int) {
	if at := gluedCredit(line); at > 0 {
		return at, len(line)
	}
	return creditAtEnd(line, creditSigns{true, true, true, true, true, true})
}

// gluedCredit returns the place of a photographer and an agency that end line right behind
// the stop of a caption, where a scraper lost what stood between, or 0: "… on the
// road.Jae C. Hong/Associated Press".
func gluedCredit(line string) int {
	const longest = 80 // bytes of the credit
	slash := strings.LastIndexByte(line, '/')
	if slash < 0 || len(line)-slash > longest {
		return 0
	}
	for at := slash - 1; at > 3 && at > slash-longest; at-- {
		if c := line[at-1]; line[at]-'A' >= 26 || c != '.' && c != '!' && c != '?' || !isWordByte(line[at-2]) || line[at-2]-'A' < 26 || !isWordByte(line[at-3]) {
			continue
		}
		name, agency := line[at:slash], strings.TrimRight(line[slash+1:], ". ")
		if inWords(creditLabels, line[at:at+firstWordLen(name)]) || strings.ContainsAny(name, ":") || strings.Contains(name, "..") {
			return 0 // "Credit: Ann Lee/AFP" is told by its label
		}
		if words := countWords(name); words < 2 || words > 5 || trustName(name) == trustNone || !isCreditNote(agency, false) || !isBareCredit(agency) {
			return 0
		}
		return at
	}
	return 0
}

// creditSigns says which signs of a credit a line may have. A sign that is not said
// to be there is not looked for.
type creditSigns struct {
	mark  bool // ©
	bar   bool // |
	label bool // one of creditLabels
	stop  bool // the end of a sentence within
	dash  bool // a dash, or a hyphen behind a blank
	slash bool // /
}

// creditAtEnd is captionCredit for a line of which is known which signs it has.
func creditAtEnd(line string, has creditSigns) (start, end int) {
	if has.mark {
		if i := strings.LastIndex(line, "©"); i >= 0 && len(line)-i < 160 {
			n := countWords(line[i:])
			if i == 0 || n > 14 || n > 6 && line[len(line)-1] == '.' {
				return 0, 0
			}
			return trimCredit(line, i+len("©"), len(line))
		}
	}
	if n := len(line); n > 0 && (line[n-1] == ')' || line[n-1] == ']') {
		open := strings.LastIndexAny(line, "([")
		switch {
		case open > 0 && has.label && isShortForm(line[open+1:n-1]):
			if label := lastLabel(line[:open]); label > 0 {
				start, _ = creditBehindLabel(line, label, n) // "Picture: Ann Lee/African News Agency (ANA)"
				return start, n
			}
		case open > 0 && isCreditNote(line[open+1:n-1], endsSentence(line[:open])):
			return creditBehindLabel(line, open+1, n-1)
		}
		return 0, 0
	}
	if has.label {
		if i := lastLabel(line); i > 0 {
			return creditBehindLabel(line, i, len(line))
		}
	}
	if has.dash {
		if i := lastDash(line); i > 0 && isDashed(line[i:], endsSentence(line[:i])) {
			return trimCredit(line, i, len(line))
		}
	}
	if has.bar {
		if i := strings.LastIndexByte(line, '|'); i > 0 && countWords(line[i:]) <= 12 && isCreditNote(line[i+1:], false) {
			return trimCredit(line, i+1, len(line))
		}
	}
	if has.stop {
		if i := lastStop(line); i > 0 && (isBareCredit(line[i:]) || isSlashed(line[i:])) {
			return creditBehindLabel(line, i, len(line))
		}
	}
	if has.slash {
		if i := slashedTail(line); i > 0 {
			return i, len(line)
		}
	}
	return 0, 0
}

// creditAtHead returns the length of the agency that opens a picture's
// alternative text, or 0 if none does:
//
//	Getty Images Firefighters hose down a burning house      Getty Images
//	AFP via Getty Images A woman in a red scarf at the gate  AFP via Getty Images
//
// What the picture shows begins with a capital letter, so that "Getty Images sues
// a start-up" opens with no credit.
func creditAtHead(line string) int {
	const longest = 20 // bytes of the agency that sells through another
	n := 0
	if i := strings.Index(line[:min(len(line), longest+len(viaSeller))], viaSeller); i > 0 && isTitled(line[:i]) {
		n = i + len(viaSeller)
	} else {
		for _, seller := range openingSellers {
			if strings.HasPrefix(line, seller) {
				n = len(seller)
			}
		}
	}
	if n == 0 || n+1 >= len(line) || line[n] != ' ' {
		return 0
	}
	if r, _ := utf8.DecodeRuneInString(line[n+1:]); !unicode.IsUpper(r) {
		return 0
	}
	return n
}

// agenciesAtHead returns the length of the agencies, with slashes between, that open a
// picture's alternative text, or 0 if none do: "EPA/Reuters Smoke over the harbour".
func agenciesAtHead(line string) int {
	const longest = 30 // bytes
	n := strings.IndexByte(line[:min(len(line), longest)], ' ')
	if n < 0 || strings.IndexByte(line[:n], '/') < 0 {
		return 0
	}
	for part := range strings.SplitSeq(line[:n], "/") {
		if classesOf(hashWord(strings.ToLower(part)))&classAgency == 0 {
			return 0
		}
	}
	if r, _ := utf8.DecodeRuneInString(line[n+1:]); !unicode.IsUpper(r) {
		return 0
	}
	return n
}

// isTitled reports whether each word of s begins with a capital letter.
func isTitled(s string) bool {
	for word := range strings.FieldsSeq(s) {
		if r, _ := utf8.DecodeRuneInString(word); !unicode.IsUpper(r) {
			return false
		}
	}
	return true
}

// countWords returns the number of words in s.
func countWords(s string) int {
	n, blank := 0, true
	for _, r := range s {
		was := blank
		if blank = unicode.IsSpace(r); was && !blank {
			n++
		}
	}
	return n
}

// trimCredit returns the place in line of [start, end) without blank space and
// without the marks that set a credit off.
func trimCredit(line string, start, end int) (int, int) {
	for start < end {
		r, n := utf8.DecodeRuneInString(line[start:end])
		if !unicode.IsSpace(r) && !strings.ContainsRune(":.([|-–—©…/", r) {
			break
		}
		start += n
	}
	for start < end {
		r, n := utf8.DecodeLastRuneInString(line[start:end])
		if !unicode.IsSpace(r) && !strings.ContainsRune(":)];|", r) {
			break
		}
		end -= n
	}
	if start >= end {
		return 0, 0
	}
	return start, end
}

// creditBehindLabel is trimCredit, also without a label that opens the credit:
// "Photo: ", "Image credit: ", "Photo by ", "Picture courtesy of ".
func creditBehindLabel(line string, start, end int) (int, int) {
	for {
		start, end = trimCredit(line, start, end)
		word := line[start:end]
		if i := strings.IndexAny(word, " :./"); i > 0 && word[i] != '/' {
			rest := strings.TrimPrefix(strings.TrimLeft(word[i:], " :.|"), "source, ")
			low := inSmall(word[:i])
			if inWords(creditLabels, low) || (low == "by" || low == "of") && rest != "" {
				start = end - len(rest)
				continue
			}
		}
		return start, end
	}
}

// creditWords returns the place of the words in a line that is a credit, without
// marks and labels; where nothing would be left, of the whole line.
func creditWords(line string) (start, end int) {
	at := 0
	if rest := strings.TrimPrefix(line, "Cover "); rest != line {
		at = len("Cover ")
	}
	start, end = creditBehindLabel(line, at, len(line))
	if start >= end {
		return 0, len(line)
	}
	return start, end
}

// isCreditNote reports whether the words between the brackets that end a
// caption are a credit. After a whole sentence a short name is one too:
// "… and girls. (Christie's)".
func isCreditNote(s string, sentence bool) bool {
	words := strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && r != '\'' && r != '’' })
	if len(words) == 0 || len(words) > 16 {
		return false
	}
	if inWords(creditNotes, strings.TrimSpace(s)) {
		return true
	}
	for _, w := range words {
		if c := listedWordIn(w).classes(); c&(classAgency|classPicture) != 0 {
			return true
		}
	}
	if len(words[0]) < 2 || listedWordIn(words[0]).classes()&classPose != 0 {
		return false
	}
	if strings.Contains(s, "/") && len(words) >= 2 && isBareCredit(s) {
		return true
	}
	return sentence && len(words) <= 4 && isBareCredit(s)
}

// lastLabel returns the place of the last label of a credit in line that has a
// colon or dots behind it, or " by ", or 0: "Credit: …", "Credit...Doug",
// "Photo by …", "Photo courtesy of …". The label opens with a capital letter.
func lastLabel(line string) int {
	const far = 300 // bytes back from the end of the line
	for i := len(line) - 4; i > 0 && i > len(line)-far; i-- {
		if c := line[i]; c-'A' >= 26 || line[i-1] != ' ' && line[i-1] != '.' || labelInitials>>(c-'A')&1 == 0 {
			continue
		}
		n := i
		for n < len(line) && isWordByte(line[n]) {
			n++
		}
		if n == len(line) || line[n] != ':' && line[n] != '.' && line[n] != ' ' || !inWords(creditLabels, line[i:n]) {
			continue
		}
		if opensWithAny(inSmall(line[n:min(len(line), n+10)]), labelEnds) {
			return i
		}
	}
	return 0
}

// labelInitials has a bit for each letter that one of creditLabels begins with.
var labelInitials = func() (set uint32) {
	for _, label := range creditLabels {
		set |= 1 << (label[0] - 'a')
	}
	return set
}()

// lastStop returns the place behind the last full stop near the end of line
// that ends a sentence and has words behind it, or 0.
func lastStop(line string) int {
	for i := len(line) - 2; i > max(len("10."), len(line)-90); i-- {
		if line[i+1] == ' ' && (line[i] == '.' || line[i] == '!' || line[i] == '?') && isWordByte(line[i-1]) && isWordByte(line[i-2]) {
			return i + 1
		}
	}
	return 0
}

// endsSentence reports whether s ends with a full stop or its like.
func endsSentence(s string) bool {
	s = strings.TrimRight(s, " ")
	return s != "" && strings.IndexByte(".!?\"", s[len(s)-1]) >= 0
}

// isBareCredit reports whether s is a credit by its looks: a few capitalised
// words or a name with a slash, no sentence.
func isBareCredit(s string) bool {
	s = strings.TrimSpace(s)
	if n := len(s); n == 0 || s[n-1] == '.' && strings.Count(s, ".") == 1 {
		return false
	}
	n := 0
	for w := range strings.FieldsFuncSeq(s, func(r rune) bool { return r == ' ' || r == '/' || r == ',' || r == '|' }) {
		if n++; n > 9 {
			return false
		}
		if r, _ := utf8.DecodeRuneInString(w); !unicode.IsLower(r) {
			continue
		}
		if low := inSmall(w); low != "for" && low != "via" && low != "and" && low != "by" && low != "of" && !nameParticles[low] {
			return false
		}
	}
	if n == 0 {
		return false
	}
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r)
}

// creditJoiner puts a slash between the parts of a credit.
var creditJoiner = strings.NewReplacer(" via ", "/", " for ", "/", " - ", "/", ", ", "/", ": ", "/")

// readCredit tells the photographer from the agency in a credit: "Doug
// Mills/The New York Times", "Joe Raedle via Getty Images", "AP Photo/Eric
// Gay, File", "ABC News: Ann Lee". A part that has an agency's word is the agency, and so is a last
// part behind a slash; another part that looks like a name is the photographer.
// Who sent a picture in counts as its photographer: "Submitted by Garth Redsky".
func readCredit(text string) (photographer, agency string) {
	for _, lead := range creditLeads {
		if len(text) > len(lead) && strings.EqualFold(text[:len(lead)], lead) {
			text = text[len(lead):]
			break
		}
	}
	several := strings.ContainsAny(text, "/|")
	parts := strings.FieldsFunc(creditJoiner.Replace(text),
		func(r rune) bool { return r == '/' || r == '|' })
	for i := 0; len(parts) > 1 && i < len(parts); {
		if part := strings.TrimSpace(parts[i]); part == "" || inWords(creditWays, part) || inWords(creditLabels, part) {
			parts = slices.Delete(parts, i, i+1) // "Supplied: the family", "Reuters/File Photo"
			continue
		}
		i++
	}
	var photographers, agencies []string
	for i, part := range parts {
		part = strings.TrimSpace(part)
		class := wordClass(0)
		for _, w := range strings.Fields(part) {
			class |= listedWordIn(strings.Trim(w, ".,")).classes()
		}
		words := countWords(part)
		person := words >= 2 && words <= 4 && class&(classAgency|classPicture) == 0 && !isPaper(part) &&
			(!isCapitals(part) || i == 0 && several || names.capsWord(part[:firstWordLen(part)])&gaz.First != 0)
		switch {
		case person && len(photographers) == 0 && (i == 0 || len(parts) > 1):
			photographers = append(photographers, part)
		default:
			agencies = append(agencies, part)
		}
	}
	photographer = strings.Join(photographers, ", ")
	if len(agencies) > 0 {
		first, last := agencies[0], agencies[len(agencies)-1]
		if i, j := strings.Index(text, first), strings.LastIndex(text, last); i >= 0 && i <= j {
			agency = text[i : j+len(last)]
			if photographer != "" && strings.Contains(agency, photographer) {
				agency = strings.Join(agencies, " / ")
			}
		}
	}
	return photographer, agency
}

// creditLeads are what stands before the name of who took or sent a picture.
var creditLeads = []string{"contributed by ", "photo by ", "provided by ", "sent in by ", "submitted by ", "supplied by "}

// withoutCreditLabel returns the end of text[start:end] without the mark or the
// label of a credit that follows it: "… in Geneva.  ©", "… in the rain. (Photo:",
// "… at work. Photo by". A label opens with a capital letter, so that "she took
// a photo" keeps its last word.
func withoutCreditLabel(text string, start, end int) int {
	trim := func(s string) string {
		return strings.TrimRightFunc(s, func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune(":([|-–—©", r) })
	}
	caption := trim(text[start:end])
	for rest := caption; ; {
		word := strings.TrimRight(rest, ".")
		i := strings.LastIndexAny(word, " (.[") + 1
		word = word[i:]
		low := inSmall(word)
		if !inWords(creditLabels, low) && low != "by" && low != "of" {
			return start + len(caption)
		}
		rest = trim(rest[:i])
		if inWords(creditLabels, low) && low != word {
			caption = rest
		}
		if rest == "" {
			return start + len(caption)
		}
	}
}

// A creditForm says how a line looks like a credit, or like a caption that ends
// with one.
type creditForm uint8

const (
	noCredit       creditForm = iota
	creditMark                // a caption that ends with © and a name
	creditLabel               // … with a label and a name
	creditNoted               // … with a label, or names and a slash, in brackets
	creditSlash               // … with names and a slash behind the full stop or a bar
	creditBrackets            // … with what may be a credit, in brackets
	creditBar                 // … with a bar and a name
	creditBare                // … with a name behind the full stop
	creditLine                // the whole line is a label and a name
	creditNames               // the whole line is a name with an agency's
	creditNote                // the whole line is a credit in brackets
	creditSource              // the whole line says where figures are from
	creditFile                // opens with "FILE -": a caption of an old picture
	creditPlural              // a label of several pictures opens the line: a credit, or a gallery's teaser
	creditHead                // an agency that sells pictures opens the line, and what they show follows
)

// isSure reports whether a line of the form c is a caption or a credit on any page.
func (c creditForm) isSure() bool {
	return c == creditMark || c == creditLabel || c == creditNoted || c == creditSlash || c == creditFile ||
		c == creditHead
}

// creditForm returns how text, of which f are the facts, looks like a credit.
func (f *lineFacts) creditForm(text string) creditForm {
	const longest = 90 // words of a caption
	if f.words == 0 || f.words > longest {
		return noCredit
	}
	first, last := text[0], text[len(text)-1]
	start, end := creditAtEnd(text, creditSigns{
		mark: f.signs&signCopyright != 0, bar: f.signs&signPipe != 0, label: f.lists&listLabel != 0,
		stop: f.stops > 0, dash: f.dashed, slash: f.signs&signSlash != 0,
	})
	ends := noCredit
	if f.words >= 6 && opensWithAny(text, fileLabels) {
		return creditFile
	}
	if start < end {
		ends = f.endForm(text, start, end)
	} else if f.words >= 5 && f.final != runeStop && f.saying == 0 && creditAtHead(text) > 0 {
		return creditHead
	}
	if f.words <= 16 {
		switch {
		case (first == '(' && last == ')' || first == '[' && last == ']') && f.classes&(classPicture|classAgency) != 0:
			return creditNote
		case f.opens&classPicture != 0 && creditLabelled(text):
			if i := strings.IndexByte(text, ':'); i > 0 && text[i-1]|0x20 == 's' && !isBareCredit(text[i+1:]) {
				return creditPlural
			}
			return creditLine
		case f.opens == 0 && opensWithAny(text, sourceLabels):
			return creditSource
		case f.classes&classAgency != 0 && isBareCredit(text) && ends != creditNoted && (ends != creditSlash || !endsSentence(beforeBar(text))):
			return creditNames
		}
	}
	return ends
}

// openingSellers are agencies that sell pictures and that stand, without a mark,
// before what a picture shows. Agencies that write news as well are left out:
// "Reuters Breakingviews".
var openingSellers = []string{"Alamy", "EPA-EFE", "Getty Images", "PA Media", "PA Wire", "Shutterstock", "iStock"}

// viaSeller stands behind the agency or photographer who sells through another.
const viaSeller = " via Getty Images"

// fileLabels open the caption of a picture that an agency had before.
var fileLabels = []string{
	"FILE - ", "FILE PHOTO", "FILE — ", "FILE – ", "File - ", "File image", "File photo", "File picture", "File — ", "File – ", "[FILE",
}

// sourceLabels open a line that says where the figures of a chart are from.
var sourceLabels = []string{"SOURCE: ", "SOURCES: ", "Source: ", "Sources: "}

// beforeBar returns what stands in text before its last bar; all of it if there is none.
func beforeBar(text string) string {
	if i := strings.LastIndexByte(text, '|'); i >= 0 {
		return text[:i]
	}
	return text
}

// isAgencyPhoto reports whether the words in the brackets that end a caption name an agency
// and say that it is a picture: "AP Photo", "AFP file photo", "Getty stock image".
func isAgencyPhoto(note string) bool {
	const most = 4 // words
	words := strings.Fields(note)
	class := wordClass(0)
	for _, w := range words {
		class |= listedWordIn(w).classes()
	}
	return len(words) <= most && class&classAgency != 0 && class&classPicture != 0
}

// endForm returns the form of a line that ends with the credit [start, end), as
// [captionCredit] found it.
func (f *lineFacts) endForm(text string, start, end int) creditForm {
	last := text[len(text)-1]
	credit := text[start:end]
	slash := strings.IndexByte(credit, '/') > 0 && isBareCredit(credit)
	switch {
	case f.signs&signCopyright != 0:
		return creditMark
	case last == ')' || last == ']':
		open := strings.LastIndexAny(text, "([")
		note := text[open+1 : len(text)-1]
		if slash || creditLabelled(note) || inWords(creditNotes, strings.TrimSpace(note)) || isAgencyPhoto(note) {
			return creditNoted
		}
		return creditBrackets
	case f.classes&classPicture != 0 && lastLabel(text) > 0:
		return creditLabel
	case slash && f.numbers == 0:
		return creditSlash
	case f.signs&signPipe != 0 && strings.LastIndexByte(text, '|') >= start-2:
		return creditBar
	}
	return creditBare
}

// creditLabelled reports whether a line opens with the label of a credit and
// goes on as credits do: "Photo: Ann Lee", "Photo by Ann Lee", "Image credit: X",
// "Courtesy of the family".
func creditLabelled(text string) bool {
	n := 0
	for n < len(text) && isWordByte(text[n]) {
		n++
	}
	if !inWords(creditLabels, text[:n]) {
		return false
	}
	rest := inSmall(strings.TrimLeft(text[n:min(len(text), n+12)], " "))
	return opensWithAny(rest, labelledEnds) || strings.EqualFold(text[:n], "courtesy") && strings.HasPrefix(rest, "of ")
}

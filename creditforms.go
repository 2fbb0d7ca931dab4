package lede

import "strings"

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

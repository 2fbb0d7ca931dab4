package lede

import "strings"

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

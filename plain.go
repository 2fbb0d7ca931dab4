package lede

import "strings"

// restorePlain makes paragraphs of the lines that the model takes for what is
// round a story where nothing else shows that there is a page: a letter, a
// press agency's bare text, a squad of names, a question. The model was trained
// on pages and finds furniture among short lines ("Go ahead and forward this.",
// "GOALKEEPERS: Ann Lee (Ajax), …") as it would there.
//
// A page is told by one line that a hard rule knows (see certain): a page's own
// label, a line with ©, a credit, a caption that ends with "Photo:" and a name, a
// teaser behind "Read more:", a line that is there twice; by an aside of a finer kind (a share bar, topics); or by a
// caption, credit or teaser that the model is sure of, or three of which it is
// not. Rows of a list look like headlines and are no teasers (see isRow). The line
// of the title stays, and so does a short line that speaks of the page or to its
// reader ("Interview: Ann Lee", "Follow her on X"), unless the text is a letter, or
// most of its lines are taken for a page's, as in wire copy in capitals. A line without
// a word ("|") is no paragraph.
func (b *builder) restorePlain() {
	const (
		most = 1.01 // more than any confidence
		sure = 0.6  // of a line in a story
		long = 15   // words of a line of running text
		runs = 3    // such lines of a story
	)
	letter := b.isLetter()
	if !letter && !b.isPlain() {
		return
	}
	b.a.NoStory = false
	body, others, prose := 0, 0, 0
	for i, kind := range b.kinds {
		switch {
		case kind.isBody():
			body++
			if b.p.facts[i].words > long {
				prose++
			}
		case i != b.head && isAround(kind):
			others++
		}
	}
	least := most // the confidence from which a line stays
	if prose >= runs && !letter {
		least = sure
	}
	for i, kind := range b.kinds {
		if i == b.head || !isAround(kind) || b.p.facts[i].words == 0 || b.confidence(i) >= least {
			continue
		}
		if letter || others > body || !b.speaksOfPage(i) {
			b.kinds[i] = lineParagraph
		}
	}
}

// speaksOfPage reports whether line i is short and has words or marks by which a
// page speaks of itself or to its reader, or stands above or below the running text
// of a story that has a title and is of some length.
func (b *builder) speaksOfPage(i int) bool {
	const (
		short = 8 // words
		long  = 3 // lines
	)
	f, near := &b.p.facts[i], &b.p.near[i]
	if f.words >= short {
		return false
	}
	if b.head >= 0 && near.proseAbove+near.proseBelow >= long {
		labelled := near.proseAbove == 1 && f.signs&signColon != 0 && f.titled == f.words // "Interview: Ann Lee" below a standfirst
		if near.proseAbove == 0 || near.proseBelow == 0 || labelled {
			return true
		}
	}
	return f.classes&(ownClasses|classMore|classPlay|classBy) != 0 || f.signs&ownSigns != 0
}

// isRow reports whether line i is one of the rows of a list or a table: it is
// mostly figures, or names with commas between, or opens with a label and a colon, or
// with the word that opens a line next to it:
//
//	May 17 v Northampton
//	May 18 v Worcestershire
//	PAYING AGENT: Michigan National Bank, Detroit
//	Ann Lee, Bob Orta, Jo Roe, Sam Otway
func (b *builder) isRow(i int) bool {
	const near = 3 // lines
	f := &b.p.facts[i]
	if 3*f.numbers >= f.words || f.commas >= 2 && f.words <= 3*(f.commas+1) {
		return true
	}
	line := b.p.line(i)
	if at := strings.IndexByte(line, ':'); at > 0 && countWords(line[:at]) <= 3 && f.opens&(classMore|classPlay|classPicture) == 0 {
		return true
	}
	for j := max(0, i-near); j <= min(len(b.kinds)-1, i+near); j++ {
		if g := &b.p.facts[j]; j != i && g.opener == f.opener && g.key != f.key && f.opens&(classFunction|classMore|classPlay|classPicture) == 0 {
			return true
		}
	}
	return false
}

// isAround reports whether lines of kind k stand round a story on a page.
func isAround(k lineKind) bool {
	switch k {
	case lineBefore, lineFurniture, lineAfter, lineTeaser, lineAfterTeaser, lineBeforeTeaser, lineCredit:
		return true
	}
	return false
}

// isPlain reports whether nothing shows that the text is a page.
func (b *builder) isPlain() bool {
	const (
		most   = 3   // lines of a page's kinds
		sure   = 0.9 // of one line
		likely = 0.8 // of a teaser: items of lists in a story look like headlines
	)
	n := 0
	for i, kind := range b.kinds {
		switch kind {
		case lineTeaser, lineAfterTeaser, lineBeforeTeaser:
			switch {
			case b.isRow(i):
			case b.confidence(i) >= sure:
				return false
			case b.a.NoStory || b.confidence(i) >= likely:
				n++
			}
		case lineCaption, lineAlt, lineCredit:
			n++
			if b.confidence(i) >= sure {
				return false
			}
		case lineBefore, lineFurniture, lineAfter:
			if b.p.furnitureKind(i) != Furniture {
				return false
			}
		}
		if n >= most || b.p.facts[i].credit == creditLabel || b.open[i]&(anyFurniture|anyTeaser|anyCaption|anyCredit) != 0 {
			return false
		}
	}
	return true
}

// isLetter reports whether the text has two lines at least as only letters have
// them: whom it is to ("Dear all,", "Ann,"), and a farewell ("Thanks", "Best
// regards,"), and no label of a page. Without a farewell it is no letter: authors
// may stand one a line, with commas.
func (b *builder) isLetter() bool {
	const most = 3 // words
	n, farewell := 0, false
	for i := range b.kinds {
		f := &b.p.facts[i]
		if f.words == 0 || f.words > most {
			continue
		}
		if _, label := pageLabel(f.key); label {
			return false
		}
		line := b.p.line(i)
		ends := inWords(farewells, strings.TrimRight(line, ".!,"))
		farewell = farewell || ends
		if ends || strings.HasSuffix(line, ",") {
			n++
		}
	}
	return n >= 2 && farewell
}

// farewells end letters.
var farewells = []string{
	"best", "best regards", "best wishes", "cheers", "kind regards", "many thanks", "regards", "sincerely", "thank you", "thanks",
	"warm regards", "yours sincerely", "yours truly",
}

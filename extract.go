package lede

// Extract finds what each line of the page is and fills Title, Dek, Byline,
// Published, Updated, Dateline, Sections, Captions, Asides, Language and
// NoStory. It reads Text, as Clean left it if that stage ran before.
//
// The passes, in order:
//
//  1. The text is cut into lines; paragraphs wrapped by hand are joined again,
//     and henceforth have a blank where a line ended (lines.go, wrap.go,
//     wrapcolumn.go).
//  2. Each line is read once for its facts, and then compared with the lines
//     round it and with the page (linefacts.go, pagefacts.go).
//  3. A sequence model over the lines says what each one is (linefeatures.go,
//     linemodel.go), within what hard rules leave open (certain.go).
//  4. The lines are put together to blocks (assemble.go), and what stands
//     within them is read: authors (byline.go), dates (pagedate.go), the
//     dateline (dateline.go), credits and the pictures' numbers (captions.go),
//     the finer kinds of asides (asides.go).
//  5. The language is told from the story's words (language.go).
//
// Each byte that is not blank lies in exactly one block. Extract knows no
// names and never fails.
func Extract(a *Article) error {
	w := a.prepare()
	p := pages.Get().(*page)
	defer p.release()
	p.readWork(w)
	b := builder{a: a, w: w, p: p, labelling: p.label(lineModel())}
	b.assemble()
	if a.Sections == nil {
		a.Sections = []Section{} // for the stages that need Extract to have run
	}
	return nil
}

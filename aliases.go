package lede

// linkAliases joins a name to the one that follows it in brackets, "the
// Panamanian Chamber of Construction (Capac)", and a person's to the one that he or
// she is said to be known by, "Joko Wibodo, better known as Jokowi".
func (l *linker) linkAliases() {
	for i := 1; i < len(l.mentions); i++ {
		x, y := &l.mentions[i-1], &l.mentions[i]
		if l.inBrackets(x, y) || l.isApposition(x, y) {
			l.linkBracket(x.form, y.form)
		}
		if l.isKnownAs(x, y) && l.root(y.form) == y.form && l.forms[x.form].shared == nil {
			l.join(y.form, x.form)
			l.forms[y.form].other = true
		}
	}
}

// maxKnownAs is how many tokens may stand between a person's two names.
const maxKnownAs = 9

// isKnownAs reports whether the words between the persons' names x and y say no
// more than that one is another name of the other: "also known as", "alias",
// "whose real name is". What belongs to y is none: "known as Orr's friend".
func (l *linker) isKnownAs(x, y *mention) bool {
	if l.forms[x.form].typ != namePerson || l.forms[y.form].typ != namePerson || y.first-x.last < 1 || y.first-x.last > maxKnownAs {
		return false
	}
	if int(y.last) < len(l.w.tokens) && isPossessive(l.w.word(y.last)) {
		return false
	}
	known := false
	for i := x.last; i < y.first; i++ {
		word := l.w.word(i)
		switch {
		case inWords(aliasWords, word), word == "as" && i > x.last && l.w.word(i-1) == "known",
			word == "name" && i > x.last && l.w.word(i-1) == "real":
			known = true
		case inWords(aliasVerbs, word) && i > x.last: // "Orr, nicknamed Bo", but not "Orr nicknamed Lind"
			known = true
		case l.w.tokens[i].kind != tokMark && word != "," && word != "(" && !inWords(aliasFillers, word):
			return false
		}
	}
	return known
}

// inBrackets reports whether mention y follows x in brackets that hold it alone.
func (l *linker) inBrackets(x, y *mention) bool {
	return y.first == x.last+1 && int(y.last) < len(l.w.tokens) &&
		l.w.word(x.last) == "(" && l.w.word(y.last) == ")"
}

// linkBracket joins the forms long and short of "long (short)" if short can be
// a name for the same thing: one word or two, behind a name of more words that
// is no person's, and not a place behind a body ("Shell (London)"). What was
// taken for a person is none there, unless a fuller name says so.
func (l *linker) linkBracket(long, short int32) {
	x, y := &l.forms[long], &l.forms[short]
	if !isThing(x.typ) || x.to-x.from < 2 || y.to-y.from > 2 || x.to-x.from <= y.to-y.from || l.root(short) != short {
		return
	}
	acronym := isAcronym(l.w, &l.words[y.from])
	switch {
	case y.given >= 0:
		return
	case x.typ == nameGPE || x.typ == nameLoc:
		if !isPlace(y.typ) {
			return
		}
	case y.typ == namePerson:
		if y.to-y.from > 1 || y.shared != nil {
			return
		}
	case !acronym && y.to-y.from == 1 && !l.isOnlyName(l.w.word(l.words[y.from].token)):
		return // "Janata Dal (United)"
	case y.typ == nameGPE && !acronym, !isThing(y.typ):
		return
	}
	l.join(short, long)
}

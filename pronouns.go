package lede

// readPronouns counts the pronouns that the story uses for its persons: one
// behind a mention in the same sentence, and one that opens the next, where only
// one person can be meant. What stands within quotation marks is the speaker's
// and does not count, nor does a pronoun against the first name ("Jane … he"):
// there it means somebody else.
func (d *describer) readPronouns() {
	mentions := d.l.mentions
	r := pronounReader{d: d, before: -1}
	unit := int32(-1)
	for s := range d.w.sentences {
		sent := &d.w.sentences[s]
		if sent.unit != unit {
			if unit >= 0 && d.w.units[unit].kind != unitParagraph {
				r.before = -1
			}
			unit = sent.unit
			r.quoted = false
		}
		for r.next < len(mentions) && mentions[r.next].last <= sent.first {
			r.next++
		}
		if r.before < 0 && (r.next == len(mentions) || mentions[r.next].first >= sent.last) {
			continue
		}
		r.read(sent)
	}
}

// A pronounReader goes through the story's sentences.
type pronounReader struct {
	d      *describer
	next   int   // the mention that comes next
	before int32 // the one person of the sentence before, or -1
	quoted bool  // within double quotation marks
}

// read counts the pronouns of one sentence.
func (r *pronounReader) read(sent *sentence) {
	d, mentions := r.d, r.d.l.mentions
	only, many := int32(-1), false
	plain := 0       // tokens outside quotation marks
	taken := byte(0) // the pronoun that means somebody of an earlier sentence
	for i := sent.first; i < sent.last; i++ {
		if r.next < len(mentions) && mentions[r.next].first == i {
			m := &mentions[r.next]
			r.next++
			if d.entities[m.entity].Type == Person && !r.quoted {
				many = many || only >= 0 && only != m.entity
				only = m.entity
			}
			i = m.last - 1
			continue
		}
		t := &d.w.tokens[i]
		if t.kind == tokMark {
			if d.w.text[t.start] == '"' || isDoubleMark(d.w.word(i)) {
				r.quoted = !r.quoted
			}
			continue
		}
		if r.quoted {
			continue
		}
		plain++
		if t.kind != tokWord || !opensPronoun(d.w.text[t.start]) {
			continue
		}
		p := pronounOf(d.w.word(i))
		switch {
		case p == 0:
		case only < 0:
			taken = p
			if plain <= 4 && r.before >= 0 {
				d.votePronoun(r.before, p)
			}
		case !many && p != taken && d.w.word(i) != "him":
			d.votePronoun(only, p) // "Faisal succeeds him" has another in mind
		}
	}
	if plain > 0 {
		r.before = -1
	}
	if only >= 0 && !many && taken == 0 {
		r.before = only
	}
}

// votePronoun counts the pronoun p for entity e, unless its first name tells the
// other one.
func (d *describer) votePronoun(e int32, p byte) {
	f := &d.people[e]
	if f.gender == 0 {
		f.gender = d.nameGender(e)
	}
	switch {
	case p == 'h' && f.gender != 's':
		f.he++
	case p == 's' && f.gender != 'h':
		f.she++
	}
}

// nameGender returns 'h' or 's' if the first name of entity e is one of men or
// of women only, else '-'.
func (d *describer) nameGender(e int32) byte {
	switch d.l.genderOf(d.people[e].form) {
	case "he":
		return 'h'
	case "she":
		return 's'
	}
	return '-'
}

// isDoubleMark reports whether mark is a curly double quotation mark.
func isDoubleMark(mark string) bool { return mark == "“" || mark == "”" }

// opensPronoun reports whether words that pronounOf knows open with c.
func opensPronoun(c byte) bool { return c|0x20 == 'h' || c|0x20 == 's' }

// pronounOf returns 'h' for the forms of "he", 's' for those of "she", else 0.
func pronounOf(word string) byte {
	switch word {
	case "he", "He", "him", "his", "His", "himself":
		return 'h'
	case "she", "She", "her", "Her", "hers", "herself":
		return 's'
	}
	return 0
}

package lede

// readPronouns counts the pronouns that the story uses for its persons: one
// behind a mention in the same sentence, if no other person is named there
// before it, and in the next sentence, if it names nobody before it. Pronouns
// within quotation marks are the speaker's and do not count.
func (d *describer) readPronouns() {
	mentions := d.l.mentions
	only, named := int32(-1), false // the person of the sentence before; whether one was named
	k := 0
	unit := int32(-1)
	for s := range d.w.sentences {
		sent := &d.w.sentences[s]
		if sent.unit != unit {
			if unit >= 0 && d.w.units[unit].kind != unitParagraph {
				only = -1
			}
			unit = sent.unit
		}
		for k < len(mentions) && mentions[k].last <= sent.first {
			k++
		}
		if only < 0 && (k == len(mentions) || mentions[k].first >= sent.last) {
			continue
		}
		only, named = d.readSentence(sent, k, only)
		if !named {
			only = -1
		}
	}
}

// readSentence counts the pronouns of one sentence; k is its first mention,
// before the only person of the sentence before it, or -1. It returns the only
// person of this one.
func (d *describer) readSentence(sent *sentence, k int, before int32) (only int32, named bool) {
	mentions := d.l.mentions
	only = -1
	many, quoted := false, false
	for i := sent.first; i < sent.last; i++ {
		if k < len(mentions) && mentions[k].first == i {
			m := &mentions[k]
			k++
			if d.entities[m.entity].Type == Person {
				many = many || named && only != m.entity
				only, named = m.entity, true
			}
			i = m.last - 1
			continue
		}
		t := &d.w.tokens[i]
		if t.kind == tokMark {
			if c := d.w.text[t.start]; c == '"' || t.end-t.start == 3 && isDoubleMark(d.w.word(i)) {
				quoted = !quoted
			}
			continue
		}
		if quoted || t.kind != tokWord || t.end-t.start > 7 {
			continue
		}
		p := pronounOf(d.w.word(i))
		if p == 0 || many {
			continue
		}
		who := only
		if !named {
			who = before
		}
		if who < 0 {
			continue
		}
		if f := &d.people[who]; p == 'h' {
			f.he++
		} else {
			f.she++
		}
	}
	if many {
		return -1, false
	}
	return only, named
}

// isDoubleMark reports whether mark is a curly double quotation mark.
func isDoubleMark(mark string) bool { return mark == "“" || mark == "”" }

// pronounOf returns 'h' for the forms of "he", 's' for those of "she", else 0.
func pronounOf(word string) byte {
	if c := word[0] | 0x20; c != 'h' && c != 's' {
		return 0
	}
	switch word {
	case "he", "He", "him", "his", "His", "himself":
		return 'h'
	case "she", "She", "her", "Her", "hers", "herself":
		return 's'
	}
	return 0
}

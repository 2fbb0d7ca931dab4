package lede

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A markHabit says whether a story sets its marks in an unusual way.
type markHabit uint8

const (
	habitUnknown markHabit = iota // nobody has asked yet
	habitNo
	habitYes
)

// habitOf returns what is known once it was found that a story does so or does not.
func habitOf(does bool) markHabit {
	if does {
		return habitYes
	}
	return habitNo
}

// pointsInwards reports whether the angles of the story point at what stands between
// them, as German and Danish papers set them: »so«. Those of most others point away.
func (m *marker) pointsInwards() bool {
	if m.inward == habitUnknown {
		m.inward = habitOf(anglesInward(m.text))
	}
	return m.inward == habitYes
}

// anglesInward is pointsInwards for the story of text.
func anglesInward(text string) bool {
	inward, outward := 0, 0
	for i := 0; ; {
		n := strings.IndexByte(text[i:], "«"[0])
		if n < 0 {
			return inward > outward
		}
		i += n
		r, n := utf8.DecodeRuneInString(text[i:])
		if g := glyphs[r]; g.family == markAngle {
			before, _ := utf8.DecodeLastRuneInString(text[:i])
			after, _ := utf8.DecodeRuneInString(text[i+n:])
			switch leads, ends := isAlnum(after) && !isAlnum(before), (isAlnum(before) || endsPause(before)) && !isAlnum(after); {
			case unicode.IsSpace(after) && !ends && g.turn == turnOpen:
				outward++ // French papers set a blank: « so »
			case leads == ends:
			case ends == (g.turn == turnOpen):
				inward++
			default:
				outward++
			}
		}
		i += n
	}
}

// movesMarks reports whether the story sets the blank behind its closing marks before
// them: more straight marks stand so, `so, "he said`, than as they ought to, before a
// word with which the reporter goes on.
func (m *marker) movesMarks() bool {
	if m.moves == habitUnknown {
		m.moves = habitOf(marksMoved(m.text))
	}
	return m.moves == habitYes
}

// marksMoved is movesMarks for the story of text.
func marksMoved(text string) bool {
	moved, plain := 0, 0
	for i := strings.IndexByte(text, '"'); i >= 0; {
		before, after := text[:i], text[i+1:]
		if rest, ok := strings.CutPrefix(after, " "); ok && endsPauseByte(before) && startsReporter(rest) {
			plain++
		} else if rest, ok := strings.CutSuffix(before, " "); ok && endsPauseByte(rest) && startsReporter(after) {
			moved++
		}
		n := strings.IndexByte(after, '"')
		if n < 0 {
			break
		}
		i += 1 + n
	}
	return moved > plain
}

// endsPauseByte reports whether text ends with a comma or a stop.
func endsPauseByte(text string) bool {
	return text != "" && strings.IndexByte(".,!?", text[len(text)-1]) >= 0
}

// startsReporter reports whether text begins with a word with which a reporter goes on
// behind what somebody said.
func startsReporter(text string) bool {
	i := 0
	for i < len(text) && i < 12 && text[i] >= 'a' && text[i] <= 'z' {
		i++
	}
	return inWords(tailVerbs, text[:i]) || inWords(tailPronouns, text[:i])
}

package lede

import (
	"cmp"
	"slices"
	"strings"
)

// A turn is a paragraph of an interview or a transcript that opens with who
// speaks: "Reid: The seals.", "Q: Why?", "MR JONES: I did not."
type turn struct {
	unit  int32
	name  place // "Reid"
	colon place
	rest  place // what is said
	key   string
}

// fewestTurns is how many turns an article must have to be an interview: one
// colon alone is a heading or a list.
const fewestTurns = 4

// findTurns finds the turns of interviews and transcripts. They count only where
// there are several, of two speakers at least, one of whom comes back.
func (f *finder) findTurns() {
	var turns []turn
	count := map[string]int{}
	for u := range f.w.units {
		if t, ok := f.turnOf(int32(u)); ok {
			turns = append(turns, t)
			count[t.key]++
		}
	}
	if len(turns) < fewestTurns || len(count) < 2 || len(turns) < 2*len(count)-1 {
		return
	}
	for i := range turns {
		f.addTurn(&turns[i])
	}
}

// turnOf returns the turn that unit u is, if it opens with a name and a colon.
func (f *finder) turnOf(u int32) (turn, bool) {
	un := &f.w.units[u]
	if un.kind != unitParagraph && un.kind != unitHeading {
		return turn{}, false
	}
	text := f.w.text[un.body:un.end]
	from := len(text) - len(strings.TrimLeft(text, "\"“”' "))
	head := text[from:min(len(text), from+40)]
	colon := strings.IndexByte(head, ':')
	if colon < 1 || !speakerLabel(head[:colon]) {
		return turn{}, false
	}
	start := un.body + int32(from)
	t := turn{
		unit: u, name: place{start, start + int32(colon)}, colon: place{start + int32(colon), start + int32(colon) + 1},
		rest: trimmed(f.w.text, place{start + int32(colon) + 1, un.end}), key: head[:colon],
	}
	if s := f.w.text[t.rest.start:t.rest.end]; len(s) < 2 {
		return turn{}, false
	}
	return t, true
}

// speakerLabel reports whether head names who speaks: one to four words, each
// with a capital, none a number.
func speakerLabel(head string) bool {
	words := strings.Fields(head)
	if len(words) == 0 || len(words) > 4 || head[len(head)-1] == ' ' {
		return false
	}
	for _, word := range words {
		if c := word[0]; !('A' <= c && c <= 'Z') && c < 0x80 {
			return false
		}
	}
	return true
}

// addTurn adds a turn as a quote: direct where it stands within marks, else
// indirect, since it has none.
func (f *finder) addTurn(t *turn) {
	q := newAttribution(Indirect, t.colon, t.name, ruleScore)
	q.content = []place{t.rest}
	if isQuestion(f.w.text[t.rest.start:t.rest.end]) || t.key == "Q" {
		q.mode = Question
	}
	first, _ := slices.BinarySearchFunc(f.l.runs, t.unit, func(r run, unit int32) int { return cmp.Compare(r.unit, unit) })
	for r := first; r < len(f.l.runs) && f.l.runs[r].unit == t.unit && r < first+deepest; r++ {
		p := &f.l.runs[r]
		if p.parent < 0 && p.in.start <= t.name.start && p.in.end >= t.rest.end-2 && f.claimed[r] < 0 {
			q.kind, q.marked = Direct, []place{{t.rest.start, p.in.end}}
			q.content = []place{q.marked[0]}
			f.claimed[r] = int32(len(f.found))
		}
	}
	f.found = append(f.found, q)
}

package lede

import "strings"

// findSpeakers finds out whether the page is a transcript, whose lines open with the
// names of those who speak, in capitals:
//
//	DELL: Will you ban it?
//	GOV. TOLLIVER: I have already asked.
//
// There are four such lines at least, two of them sentences, and two names that come
// back, perhaps without the first name: "ADA DELL, BYLINE: …", "DELL: …". "READ MORE: …"
// and "WATCH: …" announce other stories.
func (p *page) findSpeakers() {
	const (
		least = 4
		most  = 16 // names that are told from one another
	)
	var labels [most]string
	var counts [most]int
	p.spoken = 0
	n, prose := 0, 0
	for i := range p.facts {
		f := &p.facts[i]
		if f.signs&signColon == 0 || f.upper == 0 || f.opens&invitingClasses != 0 || f.opens&(classMore|classPlay|classPicture) != 0 {
			continue
		}
		line := p.line(i)
		end := speakerInCapitals(line)
		if end == 0 {
			continue
		}
		name := surname(line[:end])
		k := 0
		for k < n && labels[k] != name {
			k++
		}
		if k == most {
			continue
		}
		labels[k] = name
		counts[k]++
		n = max(n, k+1)
		p.spoken++
		if f.final == runeStop || f.final == runeAsk {
			prose++
		}
	}
	back := 0
	for _, c := range counts {
		if c > 1 {
			back++
		}
	}
	if p.spoken < least || back < 2 || 2*prose < p.spoken {
		p.spoken = 0
	}
}

// speakerInCapitals returns the length of the name in capitals that opens line before a
// colon, or 0 if none does: "GOV. TOLLIVER: Thank you."
func speakerInCapitals(line string) int {
	const (
		longest = 40 // bytes
		letters = 3  // "Q:" and "A:" have a rule of their own
	)
	end := strings.IndexByte(line[:min(len(line), longest)], ':')
	if end < letters || end+1 == len(line) || line[end+1] != ' ' {
		return 0
	}
	name, part, _ := strings.Cut(line[:end], ",")
	if part != "" && part != " HOST" && part != " BYLINE" {
		return 0
	}
	for i := range len(name) {
		c := name[i]
		if c >= 'a' && c <= 'z' || isDigit(c) || c == '"' {
			return 0
		}
	}
	return end
}

// surname returns the last word of the name of one who speaks in a transcript: of "ADA DELL,
// HOST" it is "DELL".
func surname(name string) string {
	name, _, _ = strings.Cut(name, ",")
	return name[strings.LastIndexByte(name, ' ')+1:]
}

// isHeard reports whether line says in brackets and capitals what one hears in a transcript:
// "(LAUGHTER)", "(SOUNDBITE OF COINS FALLING)".
func isHeard(line string) bool {
	const longest = 120 // bytes
	if len(line) < 4 || len(line) > longest || line[0] != '(' && line[0] != '[' || line[len(line)-1] != ')' && line[len(line)-1] != ']' {
		return false
	}
	for i := range len(line) {
		if c := line[i]; c >= 'a' && c <= 'z' || isDigit(c) {
			return false
		}
	}
	return true
}

// hasTurns reports whether lines of the page open with who speaks, as a transcript's
// do: "MARGARET DELL: How long have you got?" is no dateline.
func (b *builder) hasTurns() bool {
	const enough = 3
	n := 0
	for i := range b.kinds {
		if n < enough && b.isTurn(i) {
			n++
		}
	}
	return n >= enough
}

// isTurn reports whether line i opens with a name or a label in capitals and a colon.
func (b *builder) isTurn(i int) bool {
	const most = 40 // bytes
	if f := &b.p.facts[i]; f.signs&signColon == 0 || f.words < 2 || f.initial != runeUpper {
		return false
	}
	line := b.p.line(i)
	at := strings.IndexByte(line[:min(len(line), most)], ':')
	return at > 0 && at+1 < len(line) && line[at+1] == ' ' && isCapitals(strings.ReplaceAll(line[:at], ",", ""))
}

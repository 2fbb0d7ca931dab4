package lede

import "time"

// findStamp notes the day that a machine put before the first line of p's text and the
// blank behind it, as stores of pages do: "date 2021-08-20 LOUISVILLE, Ky. – The high
// school season …". The first line is what it is without the stamp. A line that has
// nothing else keeps it.
func (p *page) findStamp() {
	p.stamp = place{}
	if len(p.lines) == 0 {
		return
	}
	l := &p.lines[0]
	n := stampLen(p.text[l.start:l.end])
	if n == 0 {
		return
	}
	p.stamp = place{l.start, l.start + int32(n)}
	from, to := trimBlank(p.text, int(l.start)+n, int(l.end))
	l.start, l.end = int32(from), int32(to)
}

// stampLabel opens a machine's stamp.
const stampLabel = "date "

// stampLen returns the length of the machine's stamp that opens line and has other words
// behind it, or 0.
func stampLen(line string) int {
	const n = len(stampLabel + time.DateOnly)
	if len(line) < n+2 || line[:len(stampLabel)] != stampLabel || line[n] != ' ' && line[n] != '\t' {
		return 0
	}
	if _, err := time.Parse(time.DateOnly, line[len(stampLabel):n]); err != nil {
		return 0
	}
	return n
}

// readStamp makes the day of the stamp that of publication where the page itself prints
// none, else an aside.
func (b *builder) readStamp() {
	s := b.p.stamp
	if s.start == s.end {
		return
	}
	start, end := int(s.start), int(s.end)
	block := Block{Span: b.w.span(start, end), Text: b.p.text[start:end], Confidence: 1}
	if d := b.a.Published; d != nil && d.Value != "" || b.a.NoStory {
		b.a.Asides = append(b.a.Asides, Aside{Block: block, Kind: DateNote})
		return
	}
	b.a.Published = &Date{Block: block, Value: block.Text[len(stampLabel):]}
	b.own = -1
}

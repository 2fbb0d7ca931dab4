package lede

import (
	"strings"
	"time"
)

// readDates finds when the article was published and when it was changed. It reads
// the lines of dates and the bylines in the head of the page, from the title down,
// then those above the title, and then those below the story that say what they
// are ("First published on …"): a day under the paper's name, and the dates of
// other stories, come after the article's own. A date with a value stands for one
// without ("7 hours ago"), and the first that says that it is that of publication for
// one that does not.
func (b *builder) readDates() {
	b.own, b.said = -1, false
	from, to := 0, len(b.kinds)
	if b.h.first >= 0 {
		from, to = b.h.top, min(len(b.kinds), b.h.end+2)
	}
	title := max(b.head, from)
	if title >= to {
		title = from
	}
	for i := title; i < to; i++ {
		b.datesOf(i)
	}
	if b.a.Published == nil {
		for i := title - 1; i >= from; i-- {
			b.datesOf(i)
		}
	}
	if b.byline >= 0 {
		b.datesOf(b.byline)
	}
	if b.a.Published != nil && b.a.Published.Value != "" {
		b.fillYear()
		return
	}
	for i := to; i < len(b.kinds); i++ {
		f := &b.p.facts[i]
		if f.classes&classStamp == 0 && !b.isOwnNote(i) || b.p.near[i].comments > 0 || !b.isStamp(i) {
			continue
		}
		b.kinds[i] = lineDate
		b.datesOf(i)
	}
}

// fillYear gives an update that names a day but no year, "Last Updated: August 8", its
// value: the first such day from that of publication on.
func (b *builder) fillYear() {
	d := b.a.Updated
	if d == nil || d.Value != "" || len(b.a.Published.Value) < len(time.DateOnly) {
		return
	}
	r := dateReader{line: d.Text, parts: dateParts(d.Text)}
	for r.next() && !r.day() {
	}
	day, err := time.Parse(time.DateOnly, b.a.Published.Value[:len(time.DateOnly)])
	if err != nil || r.month == 0 || r.year != 0 || r.ago {
		return
	}
	c := calendar{day.Year(), r.month, r.dom}
	if c.month < int(day.Month()) || c.month == int(day.Month()) && c.day < day.Day() {
		c.year++
	}
	d.Value = c.String()
}

// isOwnNote reports whether line i, which the model takes for a byline or a date,
// stands right under the story's last line.
func (b *builder) isOwnNote(i int) bool {
	near := &b.p.near[i]
	return (b.kinds[i] == lineDate || b.kinds[i] == lineByline) && near.proseBelow == 0 && near.lastProse <= 3
}

// isStamp reports whether line i below the story is a date that says that it is
// one of publication: "Published on May 4, 2021". That of another story stands
// under its headline.
func (b *builder) isStamp(i int) bool {
	if b.kinds[i].isBody() || !b.isDatesOnly(i) {
		return false
	}
	return b.p.near[i].sinceMore > 4 && b.p.near[i].count == 1
}

// datesOf fills Published and Updated from line i, where these are not known yet.
func (b *builder) datesOf(i int) {
	kind := b.kinds[i]
	if kind != lineDate && kind != lineByline {
		return
	}
	a, line := b.a, b.p.line(i)
	dates := pageDates(line)
	for _, d := range dates {
		if d.open {
			dates = pageDatesIn(line, b.dateOrder())
			break
		}
	}
	if spansDays(line, dates) || len(dates) > 0 && containsAny(inSmall(line), kickOffs) {
		return
	}
	start := int(b.p.lines[i].start)
	labelled := b.underUpdated(i)
	for _, d := range dates {
		d.updated = d.updated || labelled
		into := &a.Published
		if d.updated {
			into = &a.Updated
		}
		said := !d.updated && d.value != "" && saysPublished(line[:d.start])
		if *into != nil && ((*into).Value != "" || d.value == "") && (!said || b.said) {
			continue
		}
		b.said = b.said || said
		date := &Date{Block: b.block(i), Value: d.value}
		if kind == lineDate && !d.updated {
			b.own = i
		} else {
			if !d.updated {
				b.own = -1
			}
			phrase := b.w.phrase(start+d.start, start+d.end)
			date.Span, date.Text = phrase.Span, phrase.Text
		}
		*into = date
	}
	b.addClock(i)
}

// addClock adds to the date of publication, where it has no time and is line i, the time of
// day that is all of the line below: "21 September 2017", "12:10 CEST".
func (b *builder) addClock(i int) {
	d := b.a.Published
	if d == nil || b.own != i || len(d.Value) != len(time.DateOnly) || i+1 >= len(b.kinds) || b.kinds[i+1].isBody() {
		return
	}
	f := &b.p.facts[i+1]
	if f.words > 6 || f.initial != runeDigit || f.signs&signClock == 0 && f.closes&classClock == 0 {
		return
	}
	for j := range b.p.facts {
		if j != i+1 && isClockLine(&b.p.facts[j]) {
			return // the times of a live blog's entries
		}
	}
	line := b.p.line(i + 1)
	dates := pageDates(d.Value + " " + line)
	if len(dates) != 1 || len(dates[0].value) == len(time.DateOnly) {
		return
	}
	if rest := line[dates[0].end-len(d.Value)-1:]; rest == "" || rest[0] == '+' { // "CEST+02:00"
		d.Value = dates[0].value
	}
}

// dropMastheads makes furniture of the day's date in the head of a site, above the
// headline: "| 24 July 2024, Wednesday |", "Friday, 4 May 2021 | Daily newspaper of Leeds".
func (b *builder) dropMastheads() {
	for i := range b.headEnd() {
		if k := b.kinds[i]; (k == lineDate || k == lineByline) && isMasthead(b.p.line(i)) {
			b.kinds[i] = lineBefore
		}
	}
}

// isMasthead reports whether line is a day that stands between two bars, or beside a bar
// and what says that this is a paper.
func isMasthead(line string) bool {
	const most = 120 // bytes
	if len(line) > most || !strings.Contains(line, "|") {
		return false
	}
	dates := pageDates(line)
	if len(dates) != 1 || saysPublished(line[:dates[0].start]) {
		return false
	}
	if strings.HasPrefix(line, "|") && strings.HasSuffix(line, "|") && strings.Count(line, "|") == 2 {
		return true
	}
	for word := range strings.FieldsSeq(line) {
		if inWords(mastheadWords, strings.Trim(word, ".,|:")) {
			return true
		}
	}
	return false
}

// spansDays reports whether the dates of line are the first and the last day of a span and
// neither is that of publication: "29 September 1939 – 17 May 2017".
func spansDays(line string, dates []pageDate) bool {
	if len(dates) != 2 || len(dates[0].value) != len(time.DateOnly) || len(dates[1].value) != len(time.DateOnly) || dates[0].value >= dates[1].value {
		return false
	}
	switch strings.TrimSpace(line[dates[0].end:dates[1].start]) {
	case "-", "–", "—", "to", "until":
		return !saysPublished(line[:dates[0].start])
	}
	return false
}

// saysPublished reports whether what stands before a date says that it is that of
// publication: "Published: ", "Posted on Friday, ".
func saysPublished(before string) bool {
	const most = 40 // bytes
	before = before[max(0, len(before)-most):]
	words := strings.FieldsFunc(inSmall(before), func(r rune) bool { return strings.ContainsRune(" :,|-–", r) })
	for len(words) > 0 && (weekdays[endWord(words)] || endWord(words) == "on") {
		words = words[:len(words)-1]
	}
	return inWords(publishedWords, endWord(words))
}

// underUpdated reports whether the line above is a label that says that line i, which
// says nothing itself, is the date of a change: "Updated", and on the next line
// "8:08 PM EDT, Thu May 6, 2021".
func (b *builder) underUpdated(i int) bool {
	if i == 0 || b.p.facts[i-1].words > 2 || b.p.facts[i].classes&classStamp != 0 {
		return false
	}
	for word := range strings.FieldsSeq(b.p.line(i - 1)) {
		if inWords(updatedWords, strings.Trim(word, ":")) {
			return true
		}
	}
	return false
}

// dateOrder returns how the page writes dates in numbers, as far as its other dates,
// its zones, its money and its language tell; where they speak little or against
// one another it is unknown.
func (b *builder) dateOrder() dateOrder {
	const (
		most   = 400 // lines that are asked
		enough = 2   // of the balance
	)
	balance := 0 // above 0 for the day first
	if lang := b.a.Language; lang != "" && lang != "en" {
		balance += 4
	}
	for i, n := 0, 0; i < len(b.p.facts) && n < most; i++ {
		f := &b.p.facts[i]
		if f.numbers == 0 && f.signs&signMoney == 0 {
			continue
		}
		n++
		line := b.p.line(i)
		balance += orderVotes(dateParts(line[:min(len(line), 400)]))
		if strings.ContainsAny(line, "£€₹₦") {
			balance++
		}
	}
	switch {
	case balance >= enough:
		return dayFirst
	case balance <= -enough:
		return monthFirst
	}
	return orderUnknown
}

// orderVotes returns how much the dates and zones in the parts of a line speak for
// the day first, below 0 for the month first: "30/12/2019" and "19 November 2019"
// for the day, "12/30/2019", "November 19" and "EST" for the month.
func orderVotes(parts []datePart) int {
	r := dateReader{parts: parts}
	votes := 0
	for i := range parts {
		switch {
		case r.mark(i+1, '/') && r.mark(i+3, '/') && r.digits(i) <= 2 && r.number(i) > 0 && r.digits(i+4) >= 2:
			if r.number(i) > 12 && r.number(i) <= 31 {
				votes += 3
			} else if r.number(i+2) > 12 && r.number(i+2) <= 31 {
				votes -= 3
			}
		case inWords(americanZones, r.word(i)) && r.number(i-1)+r.number(i-2) >= 0:
			votes -= 3
		case inWords(otherZones, r.word(i)) && r.number(i-1)+r.number(i-2) >= 0:
			votes += 3
		case len(r.word(i)) > 2 && englishMonth(r.word(i)) > 0:
			if n := r.number(i - 1); n > 0 && n <= 31 {
				votes++
			} else if n := r.number(i + 1); n > 0 && n <= 31 {
				votes--
			}
		}
	}
	return votes
}

// dropTeaserDates takes dates and names that stand beside headlines of other stories for labels
// of those, not of the page's own: in lists of the latest news each has its own.
func (b *builder) dropTeaserDates() {
	label := func(i int) bool {
		if i < 0 || i >= len(b.kinds) {
			return true
		}
		k := b.kinds[i]
		return isTeaser(k) || isFurniture(k) || (k == lineDate || k == lineByline) && i != b.own && i != b.byline
	}
	for i, kind := range b.kinds {
		if kind != lineDate && kind != lineByline || i == b.own || i == b.byline || !label(i-1) || !label(i+1) {
			continue
		}
		if i > 0 && isTeaser(b.kinds[i-1]) || i+1 < len(b.kinds) && isTeaser(b.kinds[i+1]) {
			b.kinds[i] = lineFurniture
		}
	}
}

// isTeaser reports whether a line of the kind belongs to another story.
func isTeaser(k lineKind) bool {
	return k == lineTeaser || k == lineAfterTeaser || k == lineBeforeTeaser
}

// isFurniture reports whether a line of the kind is the page's.
func isFurniture(k lineKind) bool {
	return k == lineFurniture || k == lineBefore || k == lineAfter
}

package lede

import (
	"fmt"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"
)

// A pageDate is a date found in a line of a page.
type pageDate struct {
	start, end int  // its bytes in the line
	updated    bool // it says when the page was changed, not when it was published
	ago        bool // it is a span of time back from now
	open       bool // which of its numbers is the month cannot be told from the line
	value      string
}

// A dateOrder says how a page writes dates in numbers: 4/5/2021.
type dateOrder uint8

const (
	orderUnknown dateOrder = iota
	dayFirst               // the fourth of May
	monthFirst             // the fifth of April
)

// pageDates returns the dates printed in a line that holds dates, as bylines
// and the lines under a title do:
//
//	Published Wed, Nov 20 2019 4:29 AM EST Updated an hour ago
//	Posted: Aug 08, 2024 4:00 AM EDT | Last Updated: August 8
//	26 November 2024 9:27PM · 20.11.2019, 08:57 · 2019-11-19T12:48:14Z
//
// A date reaches from its first to its last part, with the time and the zone.
// One without a year, and a span of time ("5 minutes ago"), has no value, nor has
// one in numbers of which either could be the month.
func pageDates(line string) []pageDate { return pageDatesIn(line, orderUnknown) }

// pageDatesIn is pageDates for a page that writes dates in the given order.
func pageDatesIn(line string, order dateOrder) []pageDate {
	r := dateReader{line: line, parts: dateParts(line), order: order}
	var dates []pageDate
	for r.next() {
		if !r.day() {
			continue
		}
		dates = append(dates, r.date())
	}
	return dates
}

// A datePart is a word, a number or a mark of a line that may hold dates.
type datePart struct {
	start, end int
	word       string // small letters; "" of a mark
	number     int    // of digits, else -1
	mark       byte   // of a mark, else 0
	listed     listedWord
}

// maxDateParts bounds what is read of a line: dates stand in short lines.
const maxDateParts = 80

// dateParts cuts a line into its parts. Letters and digits that touch, as in
// "12:20pm" and "18th", are two.
func dateParts(line string) []datePart {
	parts := make([]datePart, 0, min(maxDateParts, 4+len(line)/4))
	for i := 0; i < len(line) && len(parts) < maxDateParts; {
		start, c := i, line[i]
		switch {
		case isDigit(c):
			for i < len(line) && isDigit(line[i]) {
				i++
			}
			if isYearGlued(line[start:i]) && i < len(line) && line[i] == ':' {
				i = start + 4 // "May 6, 20215:01 AM"
			}
			n, err := strconv.Atoi(line[start:i])
			if err != nil || i-start > 4 {
				n = -1
			}
			parts = append(parts, datePart{start, i, line[start:i], n, 0, 0})
		case isWordByte(c) || c >= utf8.RuneSelf:
			for i < len(line) && (isWordByte(line[i]) && !isDigit(line[i]) || line[i] >= utf8.RuneSelf) {
				i++
			}
			word := inSmall(line[start:i])
			parts = append(parts, datePart{start, i, word, -1, 0, listedWordOf(hashWord(word))})
		default:
			i++
			if !isBlank(c) {
				parts = append(parts, datePart{start, i, "", -1, c, 0})
			}
		}
	}
	return parts
}

// isYearGlued reports whether digits are those of a year and of the hour behind it,
// between which the blank is lost.
func isYearGlued(digits string) bool {
	return (len(digits) == 5 || len(digits) == 6) && (strings.HasPrefix(digits, "19") || strings.HasPrefix(digits, "20"))
}

// A dateReader reads the dates of a line, part by part. What it has found of
// the date at hand stands in its fields; 0 is none, -1 of the time.
type dateReader struct {
	line  string
	parts []datePart
	order dateOrder
	at    int // the part to read next

	first, last      int // parts of the date at hand
	year, month, dom int
	hour, minute     int
	zone             string
	local            string // a zone that has summer time: "et"
	updated          bool
	hasTime, ago     bool
	open             bool
}

// next moves to the next part that may open a date.
func (r *dateReader) next() bool {
	for ; r.at < len(r.parts); r.at++ {
		p := &r.parts[r.at]
		if p.number >= 0 || p.listed.month() > 0 && r.near(r.at) {
			return true
		}
		switch lists := p.listed.lists(); {
		case lists&listPublished != 0:
			r.updated = false
		case lists&listUpdated != 0:
			r.updated = true
		}
	}
	return false
}

// near reports whether a number stands next to part i: "March 18", but not
// "March for peace".
func (r *dateReader) near(i int) bool {
	return r.number(i+1) > 0 || r.number(i-1) > 0 || (r.mark(i+1, '.') || r.mark(i+1, '-')) && r.number(i+2) > 0
}

// number returns the number that part i is, or -1.
func (r *dateReader) number(i int) int {
	if i < 0 || i >= len(r.parts) {
		return -1
	}
	return r.parts[i].number
}

// digits returns how many digits part i has.
func (r *dateReader) digits(i int) int {
	if r.number(i) < 0 {
		return 0
	}
	return r.parts[i].end - r.parts[i].start
}

// word returns the word that part i is, or "".
func (r *dateReader) word(i int) string {
	if i < 0 || i >= len(r.parts) || r.parts[i].number >= 0 {
		return ""
	}
	return r.parts[i].word
}

// monthOf returns the month that part i names, or 0.
func (r *dateReader) monthOf(i int) int {
	if i < 0 || i >= len(r.parts) {
		return 0
	}
	return r.parts[i].listed.month()
}

// mark reports whether part i is the mark c.
func (r *dateReader) mark(i int, c byte) bool {
	return i >= 0 && i < len(r.parts) && r.parts[i].mark == c
}

// skip moves i over marks and small words that stand between the parts of a
// date: "Nov 20, 2019 at 6:46", "18 November | 4:10pm", "20 Nov @ 5:12".
func (r *dateReader) skip(i int) int {
	for i < len(r.parts) {
		p := &r.parts[i]
		switch {
		case p.mark != 0 && strings.IndexByte(",.|@-/", p.mark) >= 0:
		case p.listed.lists()&listDateJoiner != 0:
		default:
			return i
		}
		i++
	}
	return i
}

// day reads the date that opens at the part r.at and the time round it. If
// there is none it moves on by one part.
func (r *dateReader) day() bool {
	r.year, r.month, r.dom, r.hour, r.minute = 0, 0, 0, -1, -1
	r.zone, r.local, r.hasTime, r.ago, r.open = "", "", false, false, false
	start := r.at
	r.first, r.last = start, start
	clock := r.clock(start)
	i := start
	if clock > 0 {
		// A time before the date: "12:20pm Jan 7, 2024".
		i = r.skip(clock)
	}
	end := r.calendar(i)
	if end == 0 {
		if end = r.since(start); end > 0 {
			r.ago = true
			r.last = end
			r.at = end
			return true
		}
		r.at = max(start+1, clock)
		return false
	}
	r.last, r.at = end, end
	if clock == 0 {
		r.zone, r.local = "", ""
		if j := r.skip(end); j < len(r.parts) {
			if c := r.clock(j); c > 0 {
				r.last, r.at = c, c
			} else if _, ok := zones[r.word(j)]; ok && end == j {
				r.last, r.at = j+1, j+1 // "Nov 20, 2019 EST"
			}
		}
	}
	return true
}

// calendar reads a day at part i and returns the part behind it, or 0.
func (r *dateReader) calendar(i int) int {
	switch n := r.number(i); {
	case r.monthOf(i) > 0:
		return r.monthThenDay(i)
	case n < 0:
		return 0
	case r.isYear(i):
		return r.yearThenMonth(i)
	case n >= 1 && n <= 31 && r.digits(i) <= 2:
		return r.dayThenMonth(i)
	}
	return 0
}

// isYear reports whether part i is a year in four digits.
func (r *dateReader) isYear(i int) bool {
	n := r.number(i)
	return r.digits(i) == 4 && n >= 1800 && n < 2100
}

// monthThenDay reads "November 19, 2019", "Nov. 18th 2019", "Nov-19-2019" and "August 8".
func (r *dateReader) monthThenDay(i int) int {
	j := i + 1
	if r.mark(j, '.') || r.mark(j, '-') && r.mark(j+2, '-') && r.digits(j+3) == 4 {
		j++
	}
	d := r.number(j)
	if d < 1 || d > 31 || r.digits(j) > 2 {
		return 0
	}
	r.month, r.dom = r.monthOf(i), d
	return r.yearAfter(r.ordinal(j + 1))
}

// yearThenMonth reads "2019-11-19", "2019/11/19", "2021年5月4日" and "2021 May 4".
func (r *dateReader) yearThenMonth(i int) int {
	year := r.number(i)
	if (r.mark(i+1, '-') || r.mark(i+1, '/') || r.mark(i+1, '.')) && r.mark(i+3, r.parts[i+1].mark) && r.dayOf(r.number(i+2), r.number(i+4)) {
		r.year = year
		return i + 5
	}
	if yearSigns[r.word(i+1)] && monthSigns[r.word(i+3)] && r.dayOf(r.number(i+2), r.number(i+4)) {
		r.year = year
		return min(i+6, len(r.parts))
	}
	if m := r.monthOf(i + 1); m > 0 && r.digits(i+2) > 0 && r.digits(i+2) <= 2 && r.dayOf(m, r.number(i+2)) && !r.mark(i+3, ':') {
		r.year = year
		return r.ordinal(i + 3)
	}
	return 0
}

// dayThenMonth reads "19 November 2019", "20 Nov, 2019", "the 4th of May", "4. Mai 2021",
// "19-Jan-2022" and "19/January/2022"; with the month in figures see numbers.
func (r *dateReader) dayThenMonth(i int) int {
	j := r.ordinal(i + 1)
	switch {
	case r.word(j) == "of", r.word(j) == "de", r.word(j) == "del",
		r.mark(j, '.') && r.monthOf(j+1) > 0,
		(r.mark(j, '-') || r.mark(j, '/')) && j == i+1 && r.mark(j+2, r.parts[j].mark) && (r.digits(j+3) == 4 || r.digits(j+3) == 2 && r.mark(j, '-')) && r.monthOf(j+1) > 0:
		j++
	}
	m := r.monthOf(j)
	if m == 0 {
		return r.numbers(i, r.number(i))
	}
	r.month, r.dom = m, r.number(i)
	if j++; r.mark(j, '.') {
		j++
	}
	return r.yearAfter(j)
}

// dayOf notes the month and the day, and reports whether there is such a day.
func (r *dateReader) dayOf(month, dom int) bool {
	r.month, r.dom = month, dom
	return month >= 1 && month <= 12 && dom >= 1 && dom <= 31
}

// numbers reads "12/30/2019", "13.11.2019", "30-12-2019" and "10/26/16". Between
// dots the day stands first; else a number over 12 is the day, and where both
// could be either the page's own order tells, if it is known.
func (r *dateReader) numbers(i, n int) int {
	if !r.mark(i+1, '/') && !r.mark(i+1, '.') && !r.mark(i+1, '-') || !r.mark(i+3, r.parts[i+1].mark) {
		return 0
	}
	second, year := r.number(i+2), r.number(i+4)
	if second < 1 || second > 31 || r.digits(i+2) > 2 || year < 0 || r.digits(i+4) == 3 || r.digits(i+4) == 1 {
		return 0
	}
	if r.digits(i+4) == 2 {
		year += 2000
	}
	dotted := r.parts[i+1].mark == '.'
	switch {
	case dotted && second <= 12, n > 12 && second <= 12, n == second && n <= 12, r.order == dayFirst && second <= 12:
		r.dom, r.month, r.year = n, second, year
	case n <= 12 && second > 12, r.order == monthFirst && n <= 12:
		r.month, r.dom, r.year = n, second, year
	case n <= 12 && second <= 12:
		r.month, r.dom, r.year, r.open = 0, 0, 0, true
	default:
		return 0
	}
	return i + 5
}

// ordinal moves i over the ending of "18th".
func (r *dateReader) ordinal(i int) int {
	if inWords(ordinalEndings, r.word(i)) {
		return i + 1
	}
	return i
}

// yearAfter reads the year at part i, perhaps behind a comma. A number that is
// no year is left alone: "November 19 at 6".
func (r *dateReader) yearAfter(i int) int {
	j := i
	if r.mark(j, ',') || r.mark(j, '-') || r.mark(j, '/') || r.word(j) == "de" || r.word(j) == "del" {
		j++
	}
	switch n := r.number(j); {
	case r.isYear(j):
		r.year = n
		return j + 1
	case r.digits(j) == 2 && (j == i || r.mark(i, '-') && r.mark(i-2, '-')) && !r.mark(j+1, ':') && !r.mark(j+1, '.') && meridiem(r.word(j+1)) == "":
		r.year = 2000 + n
		return j + 1
	}
	return i
}

// since reads a span of time back from now, "5 minutes ago", "7 hours", and
// returns the part behind it, or 0.
func (r *dateReader) since(i int) int {
	if r.number(i) < 0 {
		return 0
	}
	switch {
	case !inWords(timeSpans, r.word(i+1)):
	case r.word(i+2) == "ago":
		return i + 3
	case i+2 >= len(r.parts):
		return i + 2
	}
	return 0
}

// date returns the date at hand.
func (r *dateReader) date() pageDate {
	d := pageDate{start: r.parts[r.first].start, end: r.parts[r.last-1].end, updated: r.updated, ago: r.ago, open: r.open}
	if r.year > 0 && r.month > 0 && !r.ago {
		d.value = fmt.Sprintf("%04d-%02d-%02d", r.year, r.month, r.dom)
		if !isDay(r.year, r.month, r.dom) {
			d.value = ""
			return d
		}
		if r.hasTime {
			if r.local != "" {
				r.zone = americanOffset(r.local, r.year, r.month, r.dom)
			}
			d.value += fmt.Sprintf("T%02d:%02d%s", r.hour, r.minute, r.zone)
		}
	}
	return d
}

// isDay reports whether there is such a day.
func isDay(year, month, dom int) bool {
	t := time.Date(year, time.Month(month), dom, 0, 0, 0, 0, time.UTC)
	return t.Year() == year && int(t.Month()) == month && t.Day() == dom // else Date has carried
}

// englishMonth returns the number of a month by its English name or a short form of it,
// or 0.
func englishMonth(word string) int {
	if len(word) < 3 {
		return 0
	}
	for i, name := range monthNames {
		if strings.HasPrefix(name, word) && (len(word) == 3 || len(word) == len(name) || name == "september" && len(word) == 4) {
			return i + 1
		}
	}
	return 0
}

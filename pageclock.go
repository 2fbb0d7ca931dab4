package lede

import (
	"fmt"
	"time"
)

// clock reads a time of day at part i and returns the part behind it, or 0:
// "12:48:14Z", "9:28 AM EST", "9.27PM", "0339 GMT", "4pm". A bare number is none.
func (r *dateReader) clock(i int) int {
	if r.word(i) == "t" {
		i++
	}
	h, m, end := r.hours(i)
	if end == 0 {
		return 0
	}
	if r.word(end) == "uhr" {
		end++
	}
	if half := meridiemAt(r, end); half != "" {
		h = ofDay(h, half)
		end++
		if r.mark(end, '.') && r.word(end+1) == "m" {
			end += 2
			if r.mark(end, '.') {
				end++
			}
		}
	}
	r.hour, r.minute, r.hasTime = h, m, h < 24
	return r.zoneAt(end)
}

// ofDay returns the hour of the day that is the hour h of its half, "am" or "pm". "17:30 pm"
// and "0:30 am" say it already.
func ofDay(h int, half string) int {
	switch {
	case half == "pm" && h > 0 && h < 12:
		return h + 12
	case half == "am" && h == 12:
		return 0
	}
	return h
}

// hours reads the hour and the minute at part i and returns the part behind them, or 0 if
// they are none, as a bare number is: "9:28", "0339 GMT", "17h30", "17 Uhr", "4pm".
func (r *dateReader) hours(i int) (h, m, end int) {
	h = r.number(i)
	minutes := r.digits(i+2) == 2 && r.number(i+2) < 60
	switch {
	case h < 0:
		return 0, 0, 0
	case r.digits(i) == 4 && h < 2400 && h%100 < 60: // "0339 GMT": else it is a year
		if _, ok := zones[r.word(i+1)]; !ok {
			return 0, 0, 0
		}
		return h / 100, h % 100, i + 1
	case r.digits(i) > 2 || h > 24:
		return 0, 0, 0
	case minutes && r.mark(i+1, ':'): // "9:28"
		return h, r.number(i + 2), r.seconds(i + 3)
	case minutes && r.mark(i+1, '.'): // "9.27PM"; "9.27" alone is a number
		if _, zone := zones[r.word(i+3)]; meridiemAt(r, i+3) == "" && r.word(i+3) != "uhr" && !zone {
			return 0, 0, 0
		}
		return h, r.number(i + 2), i + 3
	case minutes && r.word(i+1) == "h": // "17h30"
		return h, r.number(i + 2), i + 3
	case r.word(i+1) == "uhr", meridiemAt(r, i+1) != "": // "17 Uhr", "4pm"
		return h, 0, i + 1
	}
	return 0, 0, 0
}

// seconds moves i over the seconds of a time of day and their fractions: ":14", ":14.123".
func (r *dateReader) seconds(i int) int {
	if r.mark(i, ':') && r.digits(i+1) == 2 {
		i += 2
		if r.mark(i, '.') && r.digits(i+1) >= 3 {
			i += 2
		}
	}
	return i
}

// zoneAt reads the zone behind a time of day at part i and returns the part behind
// it, or i: "EST", "(IST)", "GMT+2", "(UTC+04:00)", "Eastern Time", "+05:30", and
// "GMT (1139 HKT)", which tells the same hour elsewhere.
func (r *dateReader) zoneAt(i int) int {
	if r.mark(i, '(') {
		if end := r.namedZone(i + 1); end > i+1 && r.zone != "" && r.mark(end, ')') {
			return end + 1
		}
		r.zone = ""
		return i
	}
	if z, n := r.longZone(i); n > 0 {
		r.zone = z
		return i + n
	}
	if end := r.namedZone(i); end > i {
		if r.mark(end, '(') && r.digits(end+1) == 4 && r.mark(end+3, ')') {
			end += 4
		}
		return end
	}
	if z, n := r.offset(i); n > 0 && (i > 0 && r.parts[i-1].end == r.parts[i].start) == (n == 4) {
		r.zone = z // "T06:15:00+05:30", "06:15:00 +0530"
		return i + n
	}
	return i
}

// namedZone reads a zone's short name at part i, with what it is ahead of
// Greenwich behind it: "EST", "GMT+2", "UTC +0530". It returns the part behind it.
func (r *dateReader) namedZone(i int) int {
	z, ok := zones[r.word(i)]
	if !ok {
		return i
	}
	r.zone = z
	if z == "" {
		r.local = r.word(i)
	}
	if w := r.word(i); w == "gmt" || w == "utc" {
		if z, n := r.offset(i + 1); n > 0 {
			r.zone = z
			return i + 1 + n
		}
		if sign := r.sign(i + 1); sign != "" && r.digits(i+2) > 0 && r.digits(i+2) <= 2 && r.number(i+2) <= 14 {
			r.zone = fmt.Sprintf("%s%02d:00", sign, r.number(i+2))
			return i + 3
		}
	}
	return i + 1
}

// offset reads what a zone is ahead of Greenwich at part i and returns it as ISO
// 8601 has it, and how many parts it has: "+05:30", "+5:30", "-0500".
func (r *dateReader) offset(i int) (offset string, parts int) {
	sign := r.sign(i)
	if sign == "" || r.parts[i].end != r.parts[i+1].start {
		return "", 0
	}
	hours, minutes, parts := r.number(i+1), 0, 2
	switch {
	case r.digits(i+1) == 4:
		hours, minutes = hours/100, hours%100
	case r.digits(i+1) <= 2 && r.mark(i+2, ':') && r.digits(i+3) == 2:
		minutes, parts = r.number(i+3), 4
	default:
		return "", 0
	}
	if hours > 14 || minutes > 59 {
		return "", 0
	}
	return fmt.Sprintf("%s%02d:%02d", sign, hours, minutes), parts
}

// sign returns the sign at part i before a number, or "".
func (r *dateReader) sign(i int) string {
	switch {
	case r.digits(i+1) == 0:
	case r.mark(i, '+'):
		return "+"
	case r.mark(i, '-'):
		return "-"
	}
	return ""
}

// longZone reads a zone in words at part i and returns its offset and how many parts
// it has: "Eastern Standard Time", "Eastern Time". Without "standard" or "daylight"
// the day tells the offset.
func (r *dateReader) longZone(i int) (offset string, parts int) {
	letter, ok := longZones[r.word(i)]
	if !ok {
		return "", 0
	}
	switch {
	case r.word(i+1) == "standard" && r.word(i+2) == "time":
		return zones[letter+"st"], 3
	case r.word(i+1) == "daylight" && r.word(i+2) == "time":
		return zones[letter+"dt"], 3
	case r.word(i+1) == "time":
		r.local = letter + "t"
		return "", 2
	}
	return "", 0
}

// meridiem returns "am" or "pm" for these and their like, else "".
func meridiem(word string) string {
	switch word {
	case "am", "pm":
		return word
	}
	return ""
}

// meridiemAt is meridiem of part i, and of "a.m." and "p.m." in three parts.
func meridiemAt(r *dateReader, i int) string {
	if w := r.word(i); (w == "a" || w == "p") && r.mark(i+1, '.') && r.word(i+2) == "m" {
		return w + "m"
	}
	return meridiem(r.word(i))
}

// americanOffset returns the offset of a zone of North America that papers print
// without saying whether it is summer, such as ET, on the given day. Since 2007
// summer time is from the second Sunday of March to the first of November, before
// that it was from the first of April to the last of October.
func americanOffset(zone string, year, month, dom int) string {
	hours := americanHours[zone]
	if hours == 0 {
		return ""
	}
	first, from, last, to := 3, 8+sundayOn(year, 3, 8), 11, 1+sundayOn(year, 11, 1)
	if year < 2007 {
		first, from, last, to = 4, 1+sundayOn(year, 4, 1), 10, 25+sundayOn(year, 10, 25)
	}
	day := 100*month + dom
	if day >= 100*first+from && day < 100*last+to {
		hours--
	}
	return fmt.Sprintf("-%02d:00", hours)
}

// sundayOn returns how many days after the given one the next Sunday is, or 0.
func sundayOn(year, month, dom int) int {
	return int(7-time.Date(year, time.Month(month), dom, 0, 0, 0, 0, time.UTC).Weekday()) % 7
}

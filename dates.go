package lede

import (
	"strings"
	"time"
)

// setPublished takes the day of the article from a date in ISO 8601 form.
func (f *valueFinder) setPublished(iso string) {
	if len(iso) >= 10 {
		if t, err := time.Parse(time.DateOnly, iso[:10]); err == nil {
			f.published = t
		}
	}
}

// A calendar is a date as far as a text gives it; what it does not is 0.
type calendar struct{ year, month, day int }

// String returns c in ISO 8601 form, or "" where there is no year or no such
// day.
func (c calendar) String() string {
	if c.year == 0 {
		return ""
	}
	s := pad(c.year, 4)
	if c.month == 0 {
		return s
	}
	s += "-" + pad(c.month, 2)
	if c.day == 0 {
		return s
	}
	t := time.Date(c.year, time.Month(c.month), c.day, 0, 0, 0, 0, time.UTC)
	if t.Day() != c.day {
		return ""
	}
	return s + "-" + pad(c.day, 2)
}

// pad returns n in at least width digits.
func pad(n, width int) string {
	s := itoa(n)
	if len(s) < width {
		s = strings.Repeat("0", width-len(s)) + s
	}
	return s
}

// value returns c in ISO 8601 form. A date without its year is the one nearest
// to the day of the article.
func (f *valueFinder) value(c calendar) string {
	if c.year != 0 || c.month == 0 || c.day == 0 {
		return c.String()
	}
	if f.published.IsZero() {
		return ""
	}
	best, far := "", 1<<30
	for y := f.published.Year() - 1; y <= f.published.Year()+1; y++ {
		c.year = y
		s := c.String()
		if s == "" {
			continue
		}
		t := time.Date(y, time.Month(c.month), c.day, 0, 0, 0, 0, time.UTC)
		days := int(t.Sub(f.published).Hours()) / 24
		if d := max(days, -days); d < far {
			best, far = s, d
		}
	}
	return best
}

// small returns the number of one or two digits at i, with or without the
// letters of an ordinal, from 1 to limit, or 0.
func (f *valueFinder) small(i, limit int) int {
	s := f.str(i)
	if s == "" || f.tokens[i].kind != tokNumber {
		return 0
	}
	n, k := 0, 0
	for k < len(s) && k < 3 && isDigit(s[k]) {
		n = n*10 + int(s[k]-'0')
		k++
	}
	if k == 0 || k > 2 || n > limit {
		return 0
	}
	switch s[k:] {
	case "", "st", "nd", "rd", "th", "ST", "ND", "RD", "TH":
		return n
	}
	return 0
}

// yearAt returns the year of four digits at i, or 0.
func (f *valueFinder) yearAt(i int) int {
	s := f.str(i)
	if len(s) != 4 || f.tokens[i].kind != tokNumber {
		return 0
	}
	n := 0
	for k := range 4 {
		if !isDigit(s[k]) {
			return 0
		}
		n = n*10 + int(s[k]-'0')
	}
	if n < 1000 || n > 2199 {
		return 0
	}
	return n
}

// isYear reports whether a year of our time stands at i.
func (f *valueFinder) isYear(i int) bool {
	y := f.yearAt(i)
	return y >= 1900 && y < 2100
}

// month returns the month that the word at i names, or 0.
func (f *valueFinder) month(i int) int {
	if i >= f.last || f.tokens[i].shape == shapeLower {
		return 0
	}
	if v := f.lookup(i); v != nil && v.class == valueMonth {
		return v.n
	}
	return 0
}

// yearAfter reads ", 2026", "2026", "of 2026" or "last year" at i and returns the
// index after it and the year.
func (f *valueFinder) yearAfter(i int) (int, int) {
	k := i
	if v := f.lookup(k); v != nil && v.class == valueRelative && f.is(k+1, "year") && !f.published.IsZero() {
		return k + 2, f.published.Year() + v.n
	}
	if f.is(k, ",", "of") {
		k++
	}
	if y := f.yearAt(k); y >= 1900 && y < 2100 || y > 0 && !f.is(i, "of") {
		return k + 1, f.yearAt(k)
	}
	return i, 0
}

// dayRange reads "-20", " to 20" or " & 20" at i, the other end of a range of
// days, and returns the index after it.
func (f *valueFinder) dayRange(i int) int {
	if (f.isHyphen(i) || f.is(i, "to", "&", "through")) && f.small(i+1, 31) > 0 {
		return i + 2
	}
	return i
}

// monthDay looks for a date that starts with a month at i: "May 4, 2026", "May 4
// to 6", "May 2026", "May".
func (f *valueFinder) monthDay(i int, v *valueWord) int {
	if f.tokens[i].shape == shapeLower {
		return i
	}
	c := calendar{month: v.n}
	n := i + 1
	if f.is(n, "the") && f.small(n+1, 31) > 0 {
		n++
	}
	if d := f.small(n, 31); d > 0 && !f.unitAfter(n+1) {
		c.day = d
		n++
		m := f.dayRange(n)
		ranged := m > n
		n, c.year = f.yearAfter(m)
		value := f.value(c)
		if ranged {
			value = ""
		}
		return f.add(i, n, nameDate, 95, value)
	}
	if m, y := f.yearAfter(i + 1); y > 0 {
		c.year = y
		return f.add(i, m, nameDate, 95, c.String())
	}
	if v.code == "abbr" || !f.isMonth(i, v) {
		return i
	}
	return f.add(i, i+1, nameDate, 93, f.nearMonth(i, v.n))
}

// unitAfter reports whether the word at i counts things, so that the number
// before it is no day: "March 20 people".
func (f *valueFinder) unitAfter(i int) bool {
	v := f.lookup(i)
	return v != nil && (v.class == valueUnit || v.class == valueScale) || f.percent(i) > i
}

// isMonth reports whether the word v at i is a month by itself. Months that are
// names or verbs besides (May, March, April, June, August) must not touch a name:
// "Theresa May", "April Smith"; "May" needs a word of time before it.
func (f *valueFinder) isMonth(i int, v *valueWord) bool {
	timely := i > f.first && inWords(timePreps, f.str(i-1))
	if timely {
		return true
	}
	if v.word == "may" {
		return false
	}
	return !f.nameAt(i-1) && !f.nameAt(i+1)
}

// nameAt reports whether the word at i looks like part of a name: a capital, and
// no word that opens sentences, no month and no day.
func (f *valueFinder) nameAt(i int) bool {
	if i < f.first || i >= f.last {
		return false
	}
	t := f.tokens[i]
	if t.kind != tokWord || t.shape == shapeLower || t.shape == shapeNone {
		return false
	}
	s := f.str(i)
	if inWords(starters, s) || inWords(timePreps, s) {
		return false
	}
	v := f.lookup(i)
	return v == nil || v.class != valueMonth && v.class != valueWeekday
}

// nearMonth returns the value of a month without its year: "last May" and "in
// May" are the one before the day of the article, "next May" the one after.
func (f *valueFinder) nearMonth(i, month int) string {
	if f.published.IsZero() {
		return ""
	}
	y, m := f.published.Year(), int(f.published.Month())
	switch {
	case f.is(i-1, "next") || f.ahead(i):
		if month <= m {
			y++
		}
	case month > m || f.is(i-1, "last") && month == m:
		y--
	}
	return calendar{year: y, month: month}.String()
}

// dayMonth looks for a date that starts with a day at i: "4 May 2026", "4-6
// May", "4th of May".
func (f *valueFinder) dayMonth(i int) int {
	d := f.small(i, 31)
	if d == 0 {
		return i
	}
	n := f.dayRange(i + 1)
	ranged := n > i+1
	if f.is(n, "of") {
		n++
	} else if f.is(n, "day") && f.is(n+1, "of") {
		n += 2
	}
	m := f.month(n)
	if m == 0 && f.is(n, "-") && f.joined(n) && f.joined(n+1) {
		if m = f.month(n + 1); m > 0 { // 4-May-2026
			n++
			if f.is(n+1, "-") && f.isYear(n+2) {
				return f.add(i, n+3, nameDate, 96, f.value(calendar{f.yearAt(n + 2), m, d}))
			}
		}
	}
	if m == 0 {
		return i
	}
	c := calendar{month: m, day: d}
	n, c.year = f.yearAfter(n + 1)
	value := f.value(c)
	if ranged {
		value = ""
	}
	return f.add(i, n, nameDate, 95, value)
}

// numericDate looks for a date in digits at i: 2026-05-04, 4/5/2026, 04.05.2026.
// Where day and month could be either there is no value.
func (f *valueFinder) numericDate(i int) int {
	if y := f.yearAt(i); y > 0 && f.joined(i+1) && f.is(i+1, "-") && len(f.str(i+2)) == 2 && f.joined(i+3) && f.is(i+3, "-") && len(f.str(i+4)) == 2 {
		if m, d := f.small(i+2, 12), f.small(i+4, 31); m > 0 && d > 0 {
			return f.add(i, i+5, nameDate, 95, calendar{y, m, d}.String())
		}
	}
	s := f.str(i)
	sep := "/"
	if strings.Count(s, "/") != 2 {
		sep = "."
	}
	if len(s) > 10 || strings.Count(s, sep) != 2 {
		return i
	}
	var parts [3]string
	parts[0], parts[1], _ = strings.Cut(s, sep)
	parts[1], parts[2], _ = strings.Cut(parts[1], sep)
	var n [3]int
	for k, p := range &parts {
		a, ok := parseAmount(p)
		if !ok || a.exp != 0 || len(p) > 4 || strings.Contains(p, ",") {
			return i
		}
		n[k] = int(a.mant)
	}
	a, b, y := n[0], n[1], n[2]
	switch {
	case len(parts[2]) == 4 && y >= 1900 && y < 2100:
	case len(parts[2]) == 2 && sep == "/" && len(parts[0]) < 3:
		if y += 2000; y > 2060 {
			y -= 100
		}
	case len(parts[0]) == 4 && a >= 1900 && a < 2100:
		return f.add(i, i+1, nameDate, 95, calendar{a, b, n[2]}.String())
	default:
		return i
	}
	if a < 1 || b < 1 || min(a, b) > 12 || max(a, b) > 31 {
		return i
	}
	value := ""
	switch {
	case a > 12 || sep == "." || a == b:
		value = calendar{y, b, a}.String()
	case b > 12:
		value = calendar{y, a, b}.String()
	}
	return f.add(i, i+1, nameDate, 95, value)
}

// year looks for a year, a span of years or a decade at i: 2014, 2014-15,
// 2020/21, 1990s. Other numbers of four digits are years only after a word of
// time ("in 1832"), and none before a unit ("2000 people") or after a name
// ("Windows 2000", "Expo 2020").
func (f *valueFinder) year(i int) int {
	s := f.str(i)
	if n := len(s); n == 5 && s[4] == 's' && s[3] == '0' && f.decade(s[:4]) {
		return f.add(i, i+1, nameDate, 94, s[:3]+"X")
	}
	if len(s) == 9 || len(s) == 7 { // 2020/2021, 2020/21
		if s[4] == '/' && f.decade(s[:4]) && allDigits(s[5:]) {
			return f.add(i, i+1, nameDate, 90, "")
		}
	}
	if f.tokens[i].kind == tokNumber && len(s) == 4 && s[0] == '0' && s < "1000" && s[2] < '6' && allDigits(s) && f.is(i+1, "gmt", "utc") {
		return f.add(i, i+2, nameTime, 80, s[:2]+":"+s[2:]+zoneOf(f.str(i+1)))
	}
	y := f.yearAt(i)
	if y == 0 || f.unitAfter(i+1) || f.joined(i) && !f.isHyphen(i-1) && !f.is(i-1, "(", "/", "‘", "“", "\"", "[") {
		return i
	}
	if f.isHyphen(i+1) && f.joined(i+1) && f.joined(i+2) {
		t := f.str(i + 2)
		if f.yearAt(i+2) > y || len(t) < 3 && allDigits(t) && (len(t) == 1 || t > f.str(i)[2:]) && f.str(i+3) != "-" {
			return f.add(i, i+3, nameDate, 82, "")
		}
	}
	timely := inWords(timePreps, f.str(i-1))
	if (f.is(i+1, "gmt", "utc", "hours", "hrs") || f.is(i+1, "local")) && y%100 < 60 && y < 2400 {
		n := i + 2
		if !f.is(i+1, "gmt", "utc") {
			n = i + 1
		}
		return f.add(i, n, nameTime, 80, f.str(i)[:2]+":"+f.str(i)[2:]+zoneOf(f.str(i+1)))
	}
	if !f.isYear(i) {
		if !timely && !(f.is(i-1, "(") && f.is(i+1, ")", "-", "–")) {
			return i
		}
		return f.add(i, i+1, nameDate, 85, s)
	}
	if f.is(i+1, ",") && f.joined(i+1) && f.joined(i+2) && f.tokens[i+2].kind == tokNumber || f.is(i-1, "#", "no", "nos", "number", "room", "flight", "resolution", "article", "section") {
		return i
	}
	if !timely && f.nameAt(i-1) && f.tokens[i].space {
		return i
	}
	if y == 2000 && !timely && i+1 < f.last && f.tokens[i+1].kind == tokWord && f.tokens[i+1].shape == shapeLower {
		return i
	}
	return f.add(i, i+1, nameDate, 95, s)
}

// decade reports whether s, four characters, is a year of the last centuries.
func (f *valueFinder) decade(s string) bool {
	return allDigits(s) && s >= "1500" && s < "2100"
}

// allDigits reports whether s is digits alone.
func allDigits(s string) bool {
	for i := range len(s) {
		if !isDigit(s[i]) {
			return false
		}
	}
	return s != ""
}

// shortDecade looks for a decade of two digits after the apostrophe at i: '90s.
func (f *valueFinder) shortDecade(i int) int {
	s := f.str(i + 1)
	if len(s) == 3 && s[2] == 's' && s[1] == '0' && isDigit(s[0]) && f.joined(i+1) && f.str(i) != "\"" {
		return f.add(i, i+2, nameDate, 85, "19"+s[:1]+"X")
	}
	return i
}

// century looks for a century at i: "19th century", "twentieth century".
func (f *valueFinder) century(i int) int {
	if !f.is(i+1, "century", "centuries") {
		return i
	}
	if v := f.lookup(i); v != nil && v.class == valueOrdinal {
		return f.add(i, i+2, nameDate, 90, "")
	}
	if f.small(i, 30) > 0 && len(f.str(i)) > 2 {
		return f.add(i, i+2, nameDate, 82, "")
	}
	return i
}

// weekday looks for a date that starts with a day of the week at i: "Friday",
// "Friday, May 4", "Friday 4 May 2026".
func (f *valueFinder) weekday(i int, v *valueWord) int {
	t := f.tokens[i]
	if t.shape == shapeLower {
		return i
	}
	k := i + 1
	if f.is(k, ",") {
		k++
	}
	if f.is(k, "the") && f.small(k+1, 31) > 0 {
		k++
	}
	before := len(f.spans)
	n := k
	if m := f.month(k); m > 0 {
		if f.small(k+1, 31) > 0 {
			n = f.monthDay(k, f.lookup(k))
		}
	} else if f.small(k, 31) > 0 {
		n = f.dayMonth(k)
	}
	if n > k && len(f.spans) > before { // the whole date is one
		f.spans[len(f.spans)-1].first = int32(i)
		return n
	}
	if v.code == "abbr" || strings.HasSuffix(v.word, "days") {
		if v.code == "" && !f.nameAt(i-1) {
			return f.add(i, i+1, nameDate, 90, "")
		}
		return i
	}
	timely := f.lowerAt(i-1) && !f.is(i-1, "the", "a", "an")
	if !timely && f.nameAt(i+1) || f.nameAt(i-1) && (v.word == "sunday" || inWords(namedDays, f.str(i-1))) {
		return i // Sunday Times, Good Friday, Goodluck Sunday; but: the Senate Monday passed
	}
	return f.add(i, i+1, nameDate, 91, f.nearWeekday(i, time.Weekday(v.n%7)))
}

// lowerAt reports whether a word in small letters stands at i.
func (f *valueFinder) lowerAt(i int) bool {
	return i >= f.first && i < f.last && f.tokens[i].kind == tokWord && f.tokens[i].shape == shapeLower
}

// nearWeekday returns the value of the day of the week at i: the last one up to
// the day of the article, or the next one where the sentence looks ahead.
func (f *valueFinder) nearWeekday(i int, day time.Weekday) string {
	if f.published.IsZero() {
		return ""
	}
	if inWords(indefinites, f.str(i-1)) {
		return ""
	}
	back := (int(f.published.Weekday()) - int(day) + 7) % 7
	switch {
	case f.is(i-1, "this") && !f.isPast(i): // of the week, which begins on Monday
		back = (int(f.published.Weekday())+6)%7 - (int(day)+6)%7
	case f.is(i-1, "last") && back == 0:
		back = 7
	case f.is(i-1, "next"), back > 0 && !f.is(i-1, "last") && f.ahead(i):
		back -= 7
	}
	return f.day(-back)
}

// ahead reports whether the date at i lies ahead. The nearest word tells: before it in its
// sentence, within some dozen words, "will", "scheduled", "would", "is to", "postponed
// until" say so, and "said", "was" and the like that it is behind ("It will close, she
// said on Friday"); where none does, those right behind it ("On Friday, the court will
// decide").
func (f *valueFinder) ahead(i int) bool {
	switch {
	case f.is(i-1, "since"):
		return false
	case f.isPutOff(i), f.isNext(i):
		return true
	}
	for k := i - 1; k >= f.first && k > i-16; k-- {
		if f.tokens[k].shape != shapeLower && f.tokens[k].shape != shapeNone {
			continue
		}
		switch word := f.str(k); {
		case inWords(aheadWords, word):
			if !f.is(k+1, "have") && (word != "due" || !f.is(k+1, "to") || inWords(dueVerbs, f.str(k+2))) {
				return true
			}
		case word == "to" && f.is(k-1, "is", "are", "was", "were") && f.lowerAt(k+1):
			return true
		case word == "to" && f.is(i-1, "by") && k > i-6 && f.lowerAt(k+1):
			return true // "ordered to leave by Friday"
		case inWords(behindWords, word) && !f.is(k-1, "be", "being", "get"):
			return false
		}
	}
	if f.is(i-1, "until", "till") || f.is(i-1, "to") && f.is(i-2, "up") {
		return !f.isPast(i)
	}
	return f.aheadBehind(i)
}

// isPast reports whether a verb in the past tense may stand up to a dozen words before
// the date at i.
func (f *valueFinder) isPast(i int) bool {
	for k := i - 1; k >= f.first && k > i-12; k-- {
		if !f.lowerAt(k) {
			continue
		}
		if word := f.str(k); strings.HasSuffix(word, "ed") && !f.is(k-1, "is", "are", "be", "being", "to") || inWords(behindWords, word) || inWords(pastVerbs, word) {
			return true
		}
	}
	return false
}

// isPutOff reports whether a word for planning and "for", "to" or "until" stand before
// the date at i, or "ahead of": "postponed until Friday", "slated for March".
func (f *valueFinder) isPutOff(i int) bool {
	if f.is(i-1, "of") {
		return f.is(i-2, "ahead")
	}
	return f.is(i-1, "for", "to", "until", "till") && inWords(planVerbs, f.str(i-2))
}

// isNext reports whether a verb in the present tense before the date at i tells of what
// is to come: "when parliament resumes on Monday", "the Sharks host Munster on Friday".
func (f *valueFinder) isNext(i int) bool {
	if inWords(startVerbs, f.str(i-1)) {
		return true
	}
	if !f.is(i-1, "on") {
		return false
	}
	if inWords(startVerbs, f.str(i-2)) {
		return true
	}
	for k := i - 2; k > f.first && k >= i-6; k-- {
		if f.tokens[k].shape == shapeLower && inWords(nextVerbs, f.str(k)) && !f.is(k-1, "to", "the", "a") {
			return true
		}
	}
	return false
}

// aheadBehind reports whether the first word behind the date at i that tells says that
// it lies ahead: right behind it, or in the clause that it opens. Of what belongs to the
// date, "Friday’s vote will", it does not.
func (f *valueFinder) aheadBehind(i int) bool {
	if isPossessive(f.str(i + 1)) {
		return false
	}
	end := i + 2
	if i-f.first < 2 || f.is(i-2, ",") {
		end = i + 10
	}
	for k := i + 1; k < f.last && k < end; k++ {
		if f.tokens[k].kind == tokMark {
			return false
		}
		switch word := f.str(k); {
		case f.is(k, "will", "'ll", "’ll", "shall"), f.is(k, "is", "are") && f.is(k+1, "to", "due", "expected", "scheduled", "set"):
			return true
		case inWords(behindWords, word), f.is(k, "that", "which", "who", "when", "as", "and", "but", "because", ";"):
			return false
		}
	}
	return false
}

// day returns the value of the day that lies n days after the day of the
// article.
func (f *valueFinder) day(n int) string {
	return f.published.AddDate(0, 0, n).Format(time.DateOnly)
}

// relative looks for a date that is told from the day of the article, which must
// be known: "yesterday", "last week", "next year", "this month".
func (f *valueFinder) relative(i int, v *valueWord) int {
	if f.published.IsZero() || f.is(i+1, "'s", "’s") && v.class == valueDay {
		return i
	}
	if f.tokens[i].shape != shapeLower && i != f.first && f.tokens[i-1].kind != tokMark {
		return i // a capital within a sentence is a name's: "Edge of Tomorrow"
	}
	if v.class == valueDay {
		return f.add(i, i+1, nameDate, 85, f.day(v.n))
	}
	n := v.n
	switch {
	case f.is(i+1, "week"):
		y, w := f.published.AddDate(0, 0, 7*n).ISOWeek()
		return f.add(i, i+2, nameDate, 80, pad(y, 4)+"-W"+pad(w, 2))
	case f.is(i+1, "month"):
		m := int(f.published.Month()) - 1 + n
		y := f.published.Year() + (m+12)/12 - 1
		return f.add(i, i+2, nameDate, 80, calendar{year: y, month: (m+12)%12 + 1}.String())
	case f.is(i+1, "year"):
		return f.add(i, i+2, nameDate, 80, calendar{year: f.published.Year() + n}.String())
	}
	return i
}

// ago looks for a date at i that is told by the time since: "three days ago",
// "two years ago". The day of the article must be known.
func (f *valueFinder) ago(i int) int {
	if f.published.IsZero() {
		return i
	}
	n, a, ok := f.plainNumber(i)
	if !ok || a.exp != 0 || a.mant > 2000 || !f.is(n+1, "ago") {
		return i
	}
	k := int(a.mant)
	value := ""
	switch {
	case f.is(n, "day", "days"):
		value = f.day(-k)
	case f.is(n, "week", "weeks"):
		y, w := f.published.AddDate(0, 0, -7*k).ISOWeek()
		value = pad(y, 4) + "-W" + pad(w, 2)
	case f.is(n, "month", "months"):
		m := f.published.Year()*12 + int(f.published.Month()) - 1 - k
		value = calendar{year: m / 12, month: m%12 + 1}.String()
	case f.is(n, "year", "years"):
		value = calendar{year: f.published.Year() - k}.String()
	}
	if value == "" {
		return i
	}
	return f.add(i, n+2, nameDate, 80, value)
}

// clock looks for a time of day at i: "10:30am", "5.30 pm GMT", "5 p.m.", "at
// 17:30", "1400 GMT".
func (f *valueFinder) clock(i int) int {
	s := f.str(i)
	k := 0
	var part [2]int
	at, colon, digits := 0, byte(0), 0
	for ; k < len(s); k++ {
		switch c := s[k]; {
		case isDigit(c) && digits < 2:
			part[at] = part[at]*10 + int(c-'0')
			digits++
			continue
		case (c == ':' || c == '.') && at == 0 && digits > 0:
			at, colon, digits = 1, c, 0
			continue
		}
		break
	}
	if digits == 0 || at == 1 && digits != 2 || part[0] > 24 || part[1] > 59 {
		return i
	}
	n := i + 1
	half := halfOf(s[k:])
	if half == 0 && k < len(s) {
		return i
	}
	if half == 0 {
		if half = halfOf(f.str(n)); half != 0 {
			n++
		} else if f.is(n, "o'clock", "o’clock") {
			return f.add(i, n+1, nameTime, 90, "")
		}
	}
	if half != 0 && (part[0] > 12 && (half == 'a' || at == 0) || part[0] == 0 && half == 'p') {
		return i
	}
	zone := ""
	if f.lookup(n) != nil && f.lookup(n).class == valueZone {
		zone = zoneOf(f.str(n))
		n++
	} else if half == 0 && (colon != ':' || !inWords(clockPreps, f.str(i-1))) {
		return i
	}
	switch {
	case half == 'p' && part[0] < 12:
		part[0] += 12
	case half == 'a' && part[0] == 12:
		part[0] = 0
	}
	return f.add(i, n, nameTime, 93, pad(part[0], 2)+":"+pad(part[1], 2)+zone)
}

// halfOf returns 'a' or 'p' if s says that a time is before or after noon, else
// 0.
func halfOf(s string) byte {
	if len(s) < 2 || len(s) > 4 {
		return 0
	}
	switch strings.ToLower(strings.ReplaceAll(s, ".", "")) {
	case "am":
		return 'a'
	case "pm":
		return 'p'
	}
	return 0
}

// zoneOf returns the offset that the name of a time zone stands for, or "" if it
// stands for several.
func zoneOf(s string) string {
	if s == "" {
		return ""
	}
	if k := findWord(s); k >= 0 && valueWords[k].class == valueZone {
		return valueWords[k].code
	}
	return ""
}

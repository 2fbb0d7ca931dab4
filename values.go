package lede

import (
	"strings"
	"time"
	"unicode/utf8"
)

// findValues returns the dates, times, amounts of money and percentages of the
// story, in text order, none within another, with their values where they are
// plain. They are found by a grammar over tokens: numbers, the words of
// valueWords, and the signs of money.
//
// published is the article's date in ISO 8601 form, or empty. With it "Friday"
// and "4 May" have a value, and expressions that name no date by themselves
// ("yesterday", "last week", "three days ago") are found at all. How long
// something takes ("two hours") and how old somebody is are no dates.
func findValues(w *work, published string) []nameSpan {
	f := valueFinder{text: w.text, tokens: w.tokens}
	f.setPublished(published)
	for _, s := range w.sentences {
		f.first, f.last = int(s.first), int(s.last)
		for i := f.next(f.first); i < f.last; {
			i = f.next(max(f.at(i), i+1))
		}
	}
	return f.spans
}

// A valueFinder looks for values in one sentence after the other.
type valueFinder struct {
	text        string
	tokens      []token
	first, last int              // the tokens of the sentence
	published   time.Time        // the day of the article, or zero
	countries   map[string]int32 // mentions of countries by the code of their money, once they are counted
	spans       []nameSpan
}

// next returns the first token of the sentence from i on that may begin a value, or the
// sentence's end. Most tokens surely begin none: words without digits that are none of
// valueWords by their length and a few letters, and punctuation of ASCII that is no sign
// of money.
func (f *valueFinder) next(i int) int {
	text := f.text
	for rest := f.tokens[min(i, f.last):f.last]; len(rest) > 0; rest = rest[1:] {
		t := &rest[0]
		plain := false
		switch t.kind {
		case tokWord:
			s := text[t.start:t.end]
			plain = (!valueStarts.has(s[0], len(s)) || valueGate[gateOf(s)] == 0) && s[len(s)-1] != '.' &&
				(t.shape == shapeLower || !hasDigit(s))
		case tokPunct:
			c := text[t.start]
			plain = c != '$' && c < utf8.RuneSelf
		}
		if !plain {
			return f.last - len(rest)
		}
	}
	return f.last
}

// valueStarts is the gate to valueWords.
var valueStarts = func() *lengthGate {
	var g lengthGate
	for i := range valueWords {
		g.add(valueWords[i].word)
	}
	return &g
}()

// at looks for a value that starts at token i, adds it, and returns the index
// after it, or i if there is none.
func (f *valueFinder) at(i int) int {
	t := f.tokens[i]
	switch t.kind {
	case tokNumber:
		return f.number(i)
	case tokPunct:
		if code := f.sign(i); code != "" {
			return f.moneyAfter(i, i+1, f.dollars(i, code))
		}
		if f.str(i) == "¢" && f.joined(i) && f.is(i-1, "gh") {
			return f.moneyAfter(i, i+1, "GHS")
		}
	case tokMark:
		return f.shortDecade(i)
	case tokWord:
		if t.shape != shapeLower && hasDigit(f.str(i)) {
			return f.mixed(i)
		}
		if v := f.lookup(i); v != nil {
			return f.word(i, v)
		}
	}
	return i
}

// number looks for a value that starts with the number at i.
func (f *valueFinder) number(i int) int {
	for _, rule := range [...]func(*valueFinder, int) int{
		(*valueFinder).clock,
		(*valueFinder).quantity,
		(*valueFinder).dayMonth,
		(*valueFinder).numericDate,
		(*valueFinder).year,
		(*valueFinder).century,
		(*valueFinder).ago,
	} {
		if n := rule(f, i); n > i {
			return n
		}
	}
	return i
}

// word looks for a value that starts with the word v at i.
func (f *valueFinder) word(i int, v *valueWord) int {
	switch v.class {
	case valueWeekday:
		return f.weekday(i, v)
	case valueMonth:
		return f.monthDay(i, v)
	case valueCode:
		return f.moneyAfter(i, i+1, f.shared(v.word, v.code))
	case valueDigit, valueScale, valueHalf:
		if n := f.quantity(i); n > i {
			return n
		}
		if n := f.century(i); n > i {
			return n
		}
		return f.ago(i)
	case valueMany:
		return f.many(i)
	case valueClock:
		return f.noon(i, v)
	case valueDay, valueRelative:
		return f.relative(i, v)
	case valueOrdinal:
		return f.century(i)
	}
	return i
}

// add adds the value of the tokens [first, last) and returns last. Values that
// it overlaps, which were found first, stand. The chances that the rules give, in
// percent, are about those measured on English papers of 2022.
func (f *valueFinder) add(first, last int, typ nameType, conf uint8, value string) int {
	if n := len(f.spans); n > 0 && int(f.spans[n-1].last) > first {
		return last
	}
	f.spans = append(f.spans, nameSpan{first: int32(first), last: int32(last), typ: typ, conf: conf, value: value})
	return last
}

// str returns the text of token i, or "" outside the sentence.
func (f *valueFinder) str(i int) string {
	if i < f.first || i >= f.last {
		return ""
	}
	return f.text[f.tokens[i].start:f.tokens[i].end]
}

// is reports whether token i is one of the words or signs given, which are in
// small letters. At most one dot at its end is passed over.
func (f *valueFinder) is(i int, words ...string) bool {
	s := f.str(i)
	if n := len(s); n > 1 && s[n-1] == '.' {
		s = s[:n-1]
	}
	for _, w := range words {
		if len(w) == len(s) && strings.EqualFold(w, s) {
			return true
		}
	}
	return false
}

// joined reports whether token i stands right after the one before it.
func (f *valueFinder) joined(i int) bool {
	return i > f.first && i < f.last && !f.tokens[i].space
}

// isHyphen reports whether token i is a hyphen or a dash as ranges have it.
func (f *valueFinder) isHyphen(i int) bool {
	switch f.str(i) {
	case "-", "–", "—":
		return true
	}
	return false
}

// anyDigit reports whether a digit is in word.
func anyDigit(word string) bool {
	for i := range len(word) {
		if isDigit(word[i]) {
			return true
		}
	}
	return false
}

// hasDigit reports whether a digit is among the first bytes of word.
func hasDigit(word string) bool {
	return anyDigit(word[:min(len(word), 5)])
}

// mixed looks for a value that starts with a word of letters and digits at i:
// R2.5m, Dh1,600, Q3, FY2023.
func (f *valueFinder) mixed(i int) int {
	s := f.str(i)
	k := 0
	for k < len(s) && !isDigit(s[k]) {
		k++
	}
	letters, digits := s[:k], s[k:]
	switch {
	case letters == "Q" && len(digits) == 1 && digits >= "1" && digits <= "4":
		if f.is(i+1, ":", ".") {
			return i // a question of an interview
		}
		n := i + 1
		if f.isYear(n) {
			n++
		}
		return f.add(i, n, nameDate, 70, "")
	case letters == "FY" && (len(digits) == 2 || len(digits) == 4):
		return f.add(i, i+1, nameDate, 70, "")
	}
	code := codeOf(letters)
	if code == "" || f.joined(i) && f.is(i-1, ".") {
		return i // the sign of a share: ".N225"
	}
	if code == "?" {
		code = f.shared(letters, code)
	}
	a, ok := parseAmount(digits)
	if !ok || len(letters) == 1 && !f.letterMoney(i, letters, digits) {
		return i
	}
	n, a := f.groups(i+1, len(digits), a)
	return f.moneyRest(i, n, code, a)
}

// groups reads the groups of three digits with a blank before them from i on,
// "13 500", behind digits of the given length with the amount a.
func (f *valueFinder) groups(i, digits int, a amount) (int, amount) {
	for digits <= 3 && a.exp == 0 && len(f.str(i)) == 3 && f.tokens[i].kind == tokNumber && f.tokens[i].space && allDigits(f.str(i)) {
		b, _ := parseAmount(f.str(i))
		if a.mant > 1e12 {
			break
		}
		a.mant = a.mant*1000 + b.mant
		i++
	}
	return i, a
}

// letterMoney reports whether digits after a single letter can be money: N5
// billion, R350, K2,000, but not K2, N95, P5 or R2-D2.
func (f *valueFinder) letterMoney(i int, letter, digits string) bool {
	if strings.ContainsAny(digits, ",mbt") {
		return true
	}
	if v := f.lookup(i + 1); v != nil && v.class == valueScale {
		return true
	}
	if f.isHyphen(i+1) && f.joined(i+1) {
		return false
	}
	return (letter == "R" || letter == "N") && (len(digits) > 2 || f.is(i-1, "of", "at", "for", "than", "to", "only", "paid", "pay", "worth"))
}

// lookup returns what valueWords says of the word at i, or nil.
func (f *valueFinder) lookup(i int) *valueWord {
	if i < f.first || i >= f.last || f.tokens[i].kind > tokPunct {
		return nil
	}
	s := f.str(i)
	if n := len(s); n > 2 && s[n-1] == '.' {
		s = s[:n-1]
	}
	if !valueStarts.has(s[0], len(s)) {
		return nil
	}
	k := findWord(s)
	if k < 0 {
		return nil
	}
	v := &valueWords[k]
	if v.exact != "" && v.exact != s {
		return nil
	}
	return v
}

// findWord returns the index in valueWords of s in any case, or -1.
func findWord(s string) int {
	for k := valueGate[gateOf(s)]; k > 0; k = valueNext[k-1] {
		if sameFold(valueWords[k-1].word, s) {
			return int(k) - 1
		}
	}
	return -1
}

// sameFold reports whether s, with the capitals of ASCII as small letters, is
// word.
func sameFold(word, s string) bool {
	if len(word) != len(s) {
		return false
	}
	for i := range len(s) {
		if smallByte(s[i]) != word[i] {
			return false
		}
	}
	return true
}

// valueGate and valueNext chain the words of valueWords by their gateOf, so that
// most other words need no comparison. They hold indexes from 1 on.
var valueGate, valueNext = func() (gate [4096]int16, next []int16) {
	next = make([]int16, len(valueWords))
	for i, v := range valueWords {
		g := gateOf(v.word)
		next[i] = gate[g]
		gate[g] = int16(i + 1)
	}
	return gate, next
}()

// gateOf returns a number that tells most words apart, whatever their case. The
// word is not empty.
func gateOf(s string) int {
	return (int(s[0]|0x20)*31 + int(s[len(s)-1]|0x20)*7 + int(s[len(s)/2]|0x20)*613 + len(s)*131) & 4095
}

// quantity looks for a percentage or an amount of money that starts with the
// number, in digits or words, at i: "4.5 per cent", "two million pesos", "50p".
func (f *valueFinder) quantity(i int) int {
	n, a, ok := f.amount(i)
	if !ok {
		return f.suffixed(i)
	}
	// A range has its unit at the end: "5-10%", "1,000-5,000 baht".
	plain := true
	if f.isHyphen(n) && f.joined(n) && f.joined(n+1) {
		if m, _, ok := f.amount(n + 1); ok {
			n, plain = m, false
		}
	}
	value := func(code string) string {
		switch {
		case !plain:
			return ""
		case code == "":
			return a.String()
		}
		return code + " " + a.String()
	}
	if m := f.percent(n); m > n {
		return f.add(i, m, namePercent, 98, value(""))
	}
	if m, code, minor := f.currency(n, a); m > n {
		a.exp -= minor
		if code == "" {
			plain = false
		}
		return f.add(i, m, nameMoney, 93, value(code))
	}
	return i
}

// suffixed looks for an amount of money in one token at i: 50p, 14CUP.
func (f *valueFinder) suffixed(i int) int {
	s := f.str(i)
	if f.tokens[i].kind != tokNumber {
		return i
	}
	k := len(s)
	for k > 0 && classes[s[k-1]]&clLetter != 0 {
		k--
	}
	a, ok := parseAmount(s[:k])
	if !ok {
		return i
	}
	switch unit := s[k:]; {
	case unit == "p" && k < 3:
		a.exp -= 2
		return f.add(i, i+1, nameMoney, 80, "GBP "+a.String())
	case unit == "pc":
		return f.add(i, i+1, namePercent, 90, a.String())
	case len(unit) == 3 && isoCode(unit):
		return f.add(i, i+1, nameMoney, 85, unit+" "+a.String())
	}
	return i
}

// percent returns the index after the sign or words for "percent" at i, or i.
func (f *valueFinder) percent(i int) int {
	if f.isHyphen(i) && f.joined(i) && f.joined(i+1) { // a 40-per-cent rise
		switch {
		case f.is(i+1, "percent", "per-cent"):
			return i + 2
		case f.is(i+1, "per") && f.isHyphen(i+2) && f.is(i+3, "cent") && f.joined(i+2) && f.joined(i+3):
			return i + 4
		}
	}
	switch {
	case f.is(i, "%", "percent", "pct", "pc", "per-cent", "٪", "％"):
		return i + 1
	case f.is(i, "per") && f.is(i+1, "cent"):
		return i + 2
	case f.is(i, "percentage") && f.is(i+1, "point", "points"):
		return i + 2
	}
	return i
}

// noon looks for the time of day that the word v names.
func (f *valueFinder) noon(i int, v *valueWord) int {
	return f.add(i, i+1, nameTime, 85, v.code)
}

// published returns the day of the article in ISO 8601 form: of its date, else
// of its last change, else none.
func (a *Article) published() string {
	for _, d := range []*Date{a.Published, a.Updated} {
		if d != nil && len(d.Value) >= len(time.DateOnly) {
			return d.Value
		}
	}
	return ""
}

// mergeValues returns names and values in one list in text order, none within
// another. Where two overlap the longer stands: "May" in "Theresa May" is no
// month, and "March" in "March 2022" no person. Of two of one length the value
// does.
func mergeValues(names, values []nameSpan) []nameSpan {
	if len(values) == 0 {
		return names
	}
	all := make([]nameSpan, 0, len(names)+len(values))
	add := func(s nameSpan) {
		for n := len(all); n > 0 && all[n-1].last > s.first; n = len(all) {
			if all[n-1].last-all[n-1].first >= s.last-s.first {
				return
			}
			all = all[:n-1]
		}
		all = append(all, s)
	}
	for len(names) > 0 && len(values) > 0 {
		if values[0].first <= names[0].first {
			add(values[0])
			values = values[1:]
		} else {
			add(names[0])
			names = names[1:]
		}
	}
	for _, s := range names {
		add(s)
	}
	for _, s := range values {
		add(s)
	}
	return all
}

package lede

import (
	"slices"
	"strings"
)

// An amount is the number mant · 10^exp.
type amount struct {
	mant int64
	exp  int
}

// String returns a in digits, "1200" or "0.5", and from a million on as "3.5e9".
func (a amount) String() string {
	if a.mant == 0 {
		return "0"
	}
	for a.mant%10 == 0 {
		a.mant /= 10
		a.exp++
	}
	digits := itoa(int(a.mant % 1e9))
	if high := a.mant / 1e9; high > 0 {
		digits = itoa(int(high)) + strings.Repeat("0", 9-len(digits)) + digits
	}
	order := len(digits) - 1 + a.exp
	switch {
	case order >= 6:
		s := digits[:1]
		if len(digits) > 1 {
			s += "." + digits[1:]
		}
		return s + "e" + itoa(order)
	case a.exp >= 0:
		return digits + strings.Repeat("0", a.exp)
	case order >= 0:
		return digits[:order+1] + "." + digits[order+1:]
	}
	return "0." + strings.Repeat("0", -order-1) + digits
}

// itoa returns n, which is not negative, in digits.
func itoa(n int) string {
	var buf [20]byte
	i := len(buf) - 1
	for ; n > 9; n /= 10 {
		buf[i] = byte('0' + n%10)
		i--
	}
	buf[i] = byte('0' + n)
	return string(buf[i:])
}

// parseAmount returns the amount that s writes: digits with separators and
// perhaps the letters of a scale: 1,200 3.5 2.5m 500k 3bn. Other letters make it
// none.
func parseAmount(s string) (amount, bool) {
	var a amount
	i, point, digits := 0, -1, 0
	for ; i < len(s); i++ {
		switch c := s[i]; {
		case isDigit(c):
			if digits++; digits > 17 {
				return a, false
			}
			a.mant = a.mant*10 + int64(c-'0')
			continue
		case c == ',' && point < 0:
			continue
		case c == '.' && point < 0 && i+1 < len(s):
			point = digits
			continue
		}
		break
	}
	if digits == 0 {
		return a, false
	}
	if point >= 0 {
		a.exp = point - digits
	}
	if i == len(s) {
		return a, true
	}
	for _, scale := range scaleSuffixes {
		if strings.EqualFold(scale.suffix, s[i:]) {
			a.exp += scale.exp
			return a, true
		}
	}
	return a, false
}

// amount reads the number at i, in digits or words, with the scale behind it,
// and returns the index after it.
func (f *valueFinder) amount(i int) (int, amount, bool) {
	n, a, ok := f.plainNumber(i)
	if !ok {
		return i, a, false
	}
	n, a = f.scaled(n, a)
	return n, a, true
}

// plainNumber reads the number at i without the words of its scale: "2.7",
// "13 500" with a blank for the group, "twenty-five", "half a".
func (f *valueFinder) plainNumber(i int) (int, amount, bool) {
	if i >= f.last {
		return i, amount{}, false
	}
	if f.tokens[i].kind == tokNumber {
		a, ok := parseAmount(f.str(i))
		return i + 1, a, ok
	}
	v := f.lookup(i)
	if v == nil {
		return i, amount{}, false
	}
	switch v.class {
	case valueDigit:
		a := amount{mant: int64(v.n)}
		if f.is(i+1, "-") && v.n >= 20 && v.n%10 == 0 {
			if u := f.lookup(i + 2); u != nil && u.class == valueDigit && u.n < 10 {
				a.mant += int64(u.n)
				return i + 3, a, true
			}
		}
		return i + 1, a, true
	case valueHalf: // half a million
		if f.is(i+1, "a") {
			if u := f.lookup(i + 2); u != nil && u.class == valueScale {
				return i + 2, amount{mant: 5, exp: -1}, true
			}
		}
	case valueScale: // a million: the article is no part of it
		if f.is(i-1, "a", "an", "per", "several", "few", "many") {
			return i, amount{mant: 1}, true
		}
	}
	return i, amount{}, false
}

// scaled multiplies a with the scales from i on: "million", "-million", "lakh
// crore". It returns the index after them.
func (f *valueFinder) scaled(i int, a amount) (int, amount) {
	for range 3 {
		k := i
		if f.is(k, "-") && f.joined(k) && f.joined(k+1) {
			k++
		}
		v := f.lookup(k)
		if v == nil || v.class != valueScale {
			break
		}
		a.exp += v.n
		i = k + 1
	}
	return i, a
}

// sign returns the code of the currency whose sign stands at i, or "".
func (f *valueFinder) sign(i int) string {
	code, _ := codeIn(signCodes, f.str(i))
	return code
}

// dollars returns the code of the dollar at i by the letters before it: US$,
// A$, HK$. Without letters it is that of the United States.
func (f *valueFinder) dollars(i int, code string) string {
	if f.joined(i) {
		if c, ok := codeIn(dollarCodes, strings.TrimSuffix(f.str(i-1), ".")); ok {
			return c
		}
	}
	return code
}

// shared returns the code of the money that word names, which is code if it is the
// word's alone. Of what several countries call so it is that of the one that the
// story names most; code stands where it names none of them, or the country of
// code too.
func (f *valueFinder) shared(word, code string) string {
	k, ok := slices.BinarySearchFunc(sharedCurrencies, word, func(c sharedCurrency, s string) int { return strings.Compare(c.word, s) })
	if !ok {
		return code
	}
	if f.countries == nil {
		f.countCountries()
	}
	best, most := code, f.countries[code]
	if most > 0 {
		return code
	}
	for _, c := range sharedCurrencies[k].codes {
		switch n := f.countries[c]; {
		case n > most:
			best, most = c, n
		case n == most && n > 0:
			best = code
		}
	}
	return best
}

// countCountries counts the words of the story that name the countries of
// sharedCurrencies.
func (f *valueFinder) countCountries() {
	f.countries = map[string]int32{}
	for i := range f.tokens {
		t := &f.tokens[i]
		if t.kind != tokWord || t.shape == shapeLower {
			continue
		}
		if code := countryCodes[f.text[t.start:t.end]]; code != "" {
			f.countries[code]++
		}
	}
}

// moneyAfter looks for an amount at i after the sign or code of a currency at
// first: "$3.5 billion", "USD 20m", "Rs 500 crore". The letters before a dollar
// belong to it.
func (f *valueFinder) moneyAfter(first, i int, code string) int {
	if i >= f.last || f.tokens[i].kind != tokNumber {
		return first
	}
	a, ok := parseAmount(f.str(i))
	if !ok {
		return first
	}
	if f.joined(first) && f.tokens[first].kind == tokPunct {
		if _, ok := codeIn(dollarCodes, strings.TrimSuffix(f.str(first-1), ".")); ok {
			first--
		}
	} else if f.is(first-1, "us", "u.s") && !f.is(first-2, "the") && f.joined(i) && f.str(first) == "$" {
		first-- // US $5
	}
	i, a = f.groups(i+1, len(f.str(i)), a)
	return f.moneyRest(first, i, code, a)
}

// moneyRest adds the amount of money whose tokens up to i are known, with its
// scale and, in a range, its other end.
func (f *valueFinder) moneyRest(first, i int, code string, a amount) int {
	behind := i
	i, a = f.scaled(i, a)
	if i == behind && code != "" {
		a = f.scaleBehind(i, code, a)
	}
	value := code + " " + a.String()
	if code == "?" {
		value = ""
	}
	// "$5 million dollars" says it twice.
	if v := f.lookup(i); v != nil && v.class == valueCurrency && v.n == 0 {
		return f.add(first, i+1, nameMoney, 90, value)
	}
	if f.is(i, "us") {
		if v := f.lookup(i + 1); v != nil && v.class == valueCurrency && v.n == 0 {
			return f.add(first, i+2, nameMoney, 90, value)
		}
	}
	if f.isHyphen(i) && f.joined(i) && f.joined(i+1) {
		k := i + 1
		if f.sign(k) != "" {
			k++
		}
		if n, _, ok := f.amount(k); ok {
			i, value = n, ""
		}
	}
	return f.add(first, i, nameMoney, 96, value)
}

// scaleBehind returns the amount a, which ends before i and has no scale, with that
// of the larger amount of the same currency that is its range's other end: the 20
// of "$20 to $30 million" is millions, but "$900 to $1 million" says what it means.
func (f *valueFinder) scaleBehind(i int, code string, a amount) amount {
	if a.exp != 0 || a.mant >= 1000 || !f.is(i, "to", "or") && (!f.is(i, "and") || !f.is(i-3, "between")) || f.sign(i+1) != code {
		return a
	}
	n, b, ok := f.plainNumber(i + 2)
	if !ok {
		return a
	}
	exp := suffixScale(f.str(i + 2))
	if b.exp -= exp; b.exp == 0 && b.mant <= a.mant {
		return a
	}
	if m, scaled := f.scaled(n, b); m > n {
		exp = scaled.exp - b.exp
	}
	a.exp += exp
	return a
}

// suffixScale returns the scale whose letters are joined to the digits of s: 9 of
// "3.5bn", 0 if there is none.
func suffixScale(s string) int {
	k := len(s)
	for k > 0 && !isDigit(s[k-1]) {
		k--
	}
	for _, scale := range scaleSuffixes {
		if k > 0 && strings.EqualFold(scale.suffix, s[k:]) {
			return scale.exp
		}
	}
	return 0
}

// currency returns the index after the name of a currency at i that follows the
// amount a, its code, and the decimals of its smaller unit where that is meant
// (cents). Names that are words or weights besides are taken only with large
// amounts: "two won" and "10 pounds" are none.
func (f *valueFinder) currency(i int, a amount) (n int, code string, minor int) {
	k := i
	if f.is(k, "-") && f.joined(k) && f.joined(k+1) {
		k++ // a 2-million-dollar house
	}
	if code := f.sign(k); code != "" && k == i {
		if f.tokens[i].space && i+1 < f.last && f.tokens[i+1].kind == tokNumber {
			return i, "", 0 // the sign belongs to the next amount
		}
		return i + 1, code, 0
	}
	if v := f.lookup(k); v != nil {
		switch v.class {
		case valueCurrency:
			if v.n > 0 && a.digits() <= v.n {
				return i, "", 0
			}
			if f.is(k+1, "sterling") {
				return k + 2, "GBP", 0
			}
			return k + 1, f.shared(v.word, v.code), 0
		case valueCents:
			return k + 1, v.code, 2
		case valueCode:
			if v.exact != "" {
				return k + 1, v.code, 0
			}
		}
	}
	// 145 billion Korean won, 5 million US dollars
	if k == i && k+1 < f.last && f.tokens[k].kind == tokWord && f.tokens[k].shape != shapeLower && f.tokens[k].space {
		if v := f.lookup(k + 1); v != nil && v.class == valueCurrency {
			code := v.code
			if f.is(k, "us", "u.s", "american") {
				code = "USD"
			} else if c, ok := codeIn(adjectiveCodes, f.str(k)); ok {
				code = c
			} else if v.code == "USD" || v.code == "GBP" {
				code = ""
			}
			return k + 2, code, 0
		}
	}
	return i, "", 0
}

// digits returns the number of digits of a before its point.
func (a amount) digits() int {
	n := a.exp
	for m := a.mant; m > 0; m /= 10 {
		n++
	}
	return n
}

// many looks for a rough amount of money at i: "millions of dollars", "tens of
// billions of yuan".
func (f *valueFinder) many(i int) int {
	k := i
	for range 3 {
		v := f.lookup(k)
		if v == nil || v.class != valueMany || !f.is(k+1, "of") {
			break
		}
		k += 2
	}
	if k == i {
		return i
	}
	if f.tokens[min(k, f.last-1)].shape != shapeLower {
		if v := f.lookup(k + 1); v != nil && v.class == valueCurrency {
			return f.add(i, k+2, nameMoney, 80, "")
		}
	}
	if v := f.lookup(k); v != nil && v.class == valueCurrency {
		return f.add(i, k+1, nameMoney, 80, "")
	}
	return i
}

package lede

// setAge takes the number at token i as the age of m's person, if it can be one.
func (d *describer) setAge(m *mention, i int32) bool {
	age := ageOf(d.w.word(i))
	if age == 0 {
		return false
	}
	if e := &d.entities[m.entity]; e.Age == 0 {
		e.Age = age
	}
	return true
}

// ageOf returns the number that word is, from 1 to 119, else 0.
func ageOf(word string) int {
	n := 0
	if len(word) == 0 || len(word) > 3 || word[0] == '0' {
		return 0
	}
	for i := range len(word) {
		if word[i] < '0' || word[i] > '9' {
			return 0
		}
		n = 10*n + int(word[i]-'0')
	}
	if n > 119 {
		return 0
	}
	return n
}

// readAge reads an age at token i, behind a name and a comma or a form of "to
// be": "34", "aged 34", "34 years old". It must be set off behind: "Smith, 34
// others and a dog" is none. It returns the token behind it.
func (d *describer) readAge(m *mention, i int32) (int32, bool) {
	if i < d.last && (d.w.word(i) == "aged" || d.w.word(i) == "age") {
		i++
	}
	if i >= d.last || ageOf(d.w.word(i)) == 0 {
		return i, false
	}
	next := i + 1
	if next+1 < d.last && d.w.word(next) == "years" && d.w.word(next+1) == "old" {
		next += 2
	}
	if next < d.last && d.w.word(next) != "and" && !d.isSetOff(next) {
		return i, false
	}
	if next < d.last && d.w.word(next) == "," && next+1 < d.last && d.w.tokens[next+1].kind == tokNumber {
		return i, false // scores: "Nadal, 6, 4, 6"
	}
	return next, d.setAge(m, i)
}

// ageBefore reads the age before the phrase that starts at token i: "34-year-old
// teacher Jane Smith".
func (d *describer) ageBefore(m *mention, i int32) {
	if i-1 < d.first || d.w.word(i-1) != "old" {
		// The title may have taken it in.
		if i < d.last && i+4 < d.last && d.isYearOld(i) {
			d.setAge(m, i)
		}
		return
	}
	if start := i - 5; start >= d.first && d.isYearOld(start) {
		d.setAge(m, start)
	}
}

// isYearOld reports whether the tokens from i on are "34-year-old".
func (d *describer) isYearOld(i int32) bool {
	return i+4 < int32(len(d.w.tokens)) && isHyphen(d.w.word(i+1)) && d.w.word(i+2) == "year" &&
		isHyphen(d.w.word(i+3)) && d.w.word(i+4) == "old"
}

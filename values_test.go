package lede

import (
	"slices"
	"strings"
	"testing"
)

// valueTests are sentences of an article of Friday 21 January 2022, with their
// values: each as its type, its words, and its plain value after an equals sign.
var valueTests = []struct {
	text   string
	values []string
	reason string
}{
	// Dates.
	{"He said on Friday that talks failed on Thursday.", []string{"DATE Friday =2022-01-21", "DATE Thursday =2022-01-20"}, "days of the week"},
	{"They will meet on Tuesday, after last Friday’s vote.", []string{"DATE Tuesday =2022-01-25", "DATE Friday =2022-01-14"}, "ahead and back"},
	{"The vote next Monday", []string{"DATE Monday =2022-01-24"}, "next"},
	{"It opened on 4 May 2026 and on May 4, 2026.", []string{"DATE 4 May 2026 =2026-05-04", "DATE May 4, 2026 =2026-05-04"}, "whole dates"},
	{"on Friday, May 4, or Friday 4 May 2018, or Friday the 4th of May, 2018", []string{"DATE Friday, May 4 =2022-05-04", "DATE Friday 4 May 2018 =2018-05-04", "DATE Friday the 4th of May, 2018 =2018-05-04"}, "with the day of the week"},
	{"on 30 December, Jan. 3 and Sept. 21", []string{"DATE 30 December =2021-12-30", "DATE Jan. 3 =2022-01-03", "DATE Sept. 21 =2021-09-21"}, "the year that is nearest"},
	{"in May 2014, in May and since last December", []string{"DATE May 2014 =2014-05", "DATE May =2021-05", "DATE December =2021-12"}, "months"},
	{"May 4-6, July 15 to 20, 4-6 June 2021", []string{"DATE May 4-6", "DATE July 15 to 20", "DATE 4-6 June 2021"}, "days from and to"},
	{"In 2014 and 2014-15, 2020/21, 1914–1918; a 2019 study", []string{"DATE 2014 =2014", "DATE 2014-15", "DATE 2020/21", "DATE 1914–1918", "DATE 2019 =2019"}, "years"},
	{"in 1832 but 1832 people, 2000 people, 2014 jobs", []string{"DATE 1832 =1832"}, "numbers that are no years"},
	{"Expo 2020, Windows 2000, No. 2014, $2014", []string{"MONEY $2014 =USD 2014"}, "years that are parts of names"},
	{"the 1990s, the ’90s and the '80s", []string{"DATE 1990s =199X", "DATE ’90s =199X", "DATE '80s =198X"}, "decades"},
	{"the 19th century and the twentieth century", []string{"DATE 19th century", "DATE twentieth century"}, "centuries"},
	{"4/5/2026, 14/5/2026, 5/14/26, 04.05.2026, 2026-05-04", []string{"DATE 4/5/2026", "DATE 14/5/2026 =2026-05-14", "DATE 5/14/26 =2026-05-14", "DATE 04.05.2026 =2026-05-04", "DATE 2026-05-04 =2026-05-04"}, "dates in digits"},
	{"24/7, 50/50, 1.2.3, 192.168.0.1, 31/31/2020", nil, "digits that are no dates"},
	{"in Q3, Q3 2021 and FY2023", []string{"DATE Q3", "DATE Q3 2021", "DATE FY2023"}, "quarters"},
	{"yesterday, last week, next month, this year, three days ago", []string{"DATE yesterday =2022-01-20", "DATE last week =2022-W02", "DATE next month =2022-02", "DATE this year =2022", "DATE three days ago =2022-01-18"}, "from the day of the article"},
	{"two hours, five years, a 34-year-old, for three weeks", nil, "how long and how old"},
	{"Theresa May may march. April Smith met June Jones.", nil, "names and verbs"},
	{"the Sunday Times, Good Friday, a friday, The Day After Tomorrow", nil, "days that are names"},
	{"The Senate Thursday passed it", []string{"DATE Thursday =2022-01-20"}, "a day behind a name"},
	{"in March last year, on 4 May last year, in August next year", []string{"DATE March last year =2021-03", "DATE 4 May last year =2021-05-04", "DATE August next year =2023-08"}, "months of a year told from the article's"},
	{"in March, last year's best month; the last years", []string{"DATE March =2021-03", "DATE last year =2021"}, "a year that is the month's no more"},
	{"They train every Saturday and left on a Tuesday late in March.", []string{"DATE Saturday", "DATE Tuesday", "DATE March =2021-03"}, "no one day"},
	{"The bank will cut rates, its governor said on Monday. “It will hold,” he told reporters on Tuesday.", []string{"DATE Monday =2022-01-17", "DATE Tuesday =2022-01-18"}, "what was said is behind, what was spoken of ahead"},
	{"He said that a further 65 would leave on Tuesday and work would start in May.", []string{"DATE Tuesday =2022-01-25", "DATE May =2022-05"}, "ahead of what was said"},
	{"It would have closed on Tuesday; the deal, which will cost more, was signed on Monday.", []string{"DATE Tuesday =2022-01-18", "DATE Monday =2022-01-17"}, "would have, was"},
	{"It is closed until Tuesday. It was closed until Monday. It will be the third since Monday.", []string{"DATE Tuesday =2022-01-25", "DATE Monday =2022-01-17", "DATE Monday =2022-01-17"}, "until and since"},
	{"It was postponed until Monday, one slated for Tuesday; they met ahead of Sunday’s vote.", []string{"DATE Monday =2022-01-24", "DATE Tuesday =2022-01-25", "DATE Sunday =2022-01-23"}, "put off"},
	{"On Tuesday, the court will decide. In March the board is to meet. On Monday the court decided. Monday’s vote will hurt.", []string{"DATE Tuesday =2022-01-25", "DATE March =2022-03", "DATE Monday =2022-01-17", "DATE Monday =2022-01-17"}, "words behind the date"},
	{"He was to appear on Monday; she is to leave on Tuesday. They were told to go by Sunday.", []string{"DATE Monday =2022-01-24", "DATE Tuesday =2022-01-25", "DATE Sunday =2022-01-23"}, "is to"},
	{"It fell due to rain on Monday but is due to open on Tuesday.", []string{"DATE Monday =2022-01-17", "DATE Tuesday =2022-01-25"}, "due to, a cause or a plan"},
	{"They meet this Thursday, this Sunday and this Friday. The deadline is Monday.", []string{"DATE Thursday =2022-01-20", "DATE Sunday =2022-01-23", "DATE Friday =2022-01-21", "DATE Monday =2022-01-24"}, "this week's"},
	{"The outcome is expected to be announced later on Monday. It was announced on Monday.", []string{"DATE Monday =2022-01-24", "DATE Monday =2022-01-17"}, "to be announced"},
	{"They held a briefing this Monday. It remained so until Sunday. After being called so on Monday, he is set to go.", []string{"DATE Monday =2022-01-17", "DATE Sunday =2022-01-16", "DATE Monday =2022-01-17"}, "what was done"},
	{"The Sharks host Munster on Tuesday. They met the host on Monday.", []string{"DATE Tuesday =2022-01-25", "DATE Monday =2022-01-17"}, "the next match"},
	{"Parliament resumes on Monday; talks resumed on Monday. The final is on Sunday.", []string{"DATE Monday =2022-01-24", "DATE Monday =2022-01-17", "DATE Sunday =2022-01-23"}, "the present tells of what is to come"},
	{"March 20 people", []string{"DATE March =2021-03"}, "a number that counts"},

	// Times.
	{"at 10:30am, 5.30pm GMT, 5 p.m. or 11 a.m. EST", []string{"TIME 10:30am =10:30", "TIME 5.30pm GMT =17:30Z", "TIME 5 p.m. =17:00", "TIME 11 a.m. EST =11:00-05:00"}, "clocks"},
	{"at 17:30, by noon, until midnight, at 12am, 1400 GMT", []string{"TIME 17:30 =17:30", "TIME noon =12:00", "TIME midnight =00:00", "TIME 12am =00:00", "TIME 1400 GMT =14:00Z"}, "more clocks"},
	{"at (0500 GMT), 0580 GMT, 0500 men", []string{"TIME 0500 GMT =05:00Z"}, "before ten"},
	{"won 3:2, a ratio of 10:30, 25:61, 13pm x", nil, "no clocks"},

	// Money.
	{"$3.5bn, US$ 2.7 million, £1,200, €20m, ₹21 crore", []string{"MONEY $3.5bn =USD 3.5e9", "MONEY US$ 2.7 million =USD 2.7e6", "MONEY £1,200 =GBP 1200", "MONEY €20m =EUR 2e7", "MONEY ₹21 crore =INR 2.1e8"}, "signs"},
	{"Rs 500 crore, Rs. 1,00,000, Dh1,600, USD 733 million, RM177mil", []string{"MONEY Rs 500 crore =INR 5e9", "MONEY Rs. 1,00,000 =INR 100000", "MONEY Dh1,600 =AED 1600", "MONEY USD 733 million =USD 7.33e8", "MONEY RM177mil =MYR 1.77e8"}, "codes"},
	{"N5 billion, R2.5m, Sh300, R350, Rs 13 500", []string{"MONEY N5 billion =NGN 5e9", "MONEY R2.5m =ZAR 2.5e6", "MONEY Sh300", "MONEY R350 =ZAR 350", "MONEY Rs 13 500 =INR 13500"}, "letters"},
	{"K2, N95 masks, R2-D2, P5, D1, G20, H1N1, F1", nil, "letters that are no money"},
	{"A$5, HK$40 million, NT$10,000, R$2, U.S.$6", []string{"MONEY A$5 =AUD 5", "MONEY HK$40 million =HKD 4e7", "MONEY NT$10,000 =TWD 10000", "MONEY R$2 =BRL 2", "MONEY U.S.$6 =USD 6"}, "dollars"},
	{"2.7 million dollars, 500 rupees, 145 billion Korean won, 20€, 14CUP", []string{"MONEY 2.7 million dollars =USD 2.7e6", "MONEY 500 rupees =INR 500", "MONEY 145 billion Korean won =KRW 1.45e11", "MONEY 20€ =EUR 20"}, "names behind"},
	{"two million pesos, twenty-five cents, half a million euros, 50p, 60 pence", []string{"MONEY two million pesos", "MONEY twenty-five cents =USD 0.25", "MONEY half a million euros =EUR 500000", "MONEY 50p =GBP 0.5", "MONEY 60 pence =GBP 0.6"}, "words"},
	{"millions of dollars, tens of billions of yuan", []string{"MONEY millions of dollars", "MONEY tens of billions of yuan"}, "rough sums"},
	{"$10-$20 million, 1,000-5,000 baht, a $100-million loan", []string{"MONEY $10-$20 million", "MONEY 1,000-5,000 baht", "MONEY $100-million =USD 1e8"}, "ranges"},
	{"from $20 to $30 million, between £2 and £5bn, $900 to $1 million, $20 to $30", []string{"MONEY $20 =USD 2e7", "MONEY $30 million =USD 3e7", "MONEY £2 =GBP 2e9", "MONEY £5bn =GBP 5e9", "MONEY $900 =USD 900", "MONEY $1 million =USD 1e6", "MONEY $20 =USD 20", "MONEY $30 =USD 30"}, "ranges with one scale"},
	{"JD5,000, BD200, RO 30", []string{"MONEY JD5,000 =JOD 5000", "MONEY BD200 =BHD 200"}, "dinars"},
	{"US $15 million, in the US $15 million was lost", []string{"MONEY US $15 million =USD 1.5e7", "MONEY $15 million =USD 1.5e7"}, "a blank before the sign"},
	{"GH¢40,000.00 and 50¢; the Nikkei (.N225) slid but N225 was paid", []string{"MONEY GH¢40,000.00 =GHS 40000", "MONEY N225 =NGN 225"}, "signs of money and of shares"},
	{"3.21 billion Danish crowns, 500 million crowns, two crowns of gold, 70 bucks, two bucks", []string{"MONEY 3.21 billion Danish crowns =DKK 3.21e9", "MONEY 500 million crowns =DKK 5e8", "MONEY 70 bucks"}, "crowns and bucks"},
	{"1,200 colones, BND500, 90 soles", []string{"MONEY 1,200 colones =CRC 1200", "MONEY BND500 =BND 500"}, "more names"},
	{"Rs 500 in Lahore, Pakistan, and Sh300", []string{"MONEY Rs 500 =PKR 500", "MONEY Sh300"}, "money of the country that is named"},
	{"Rs 500 for a Pakistani in India", []string{"MONEY Rs 500 =INR 500"}, "of two that are named the one it is known by"},
	{"Nairobi traders paid Sh300 and 2,000 pesos; P118 million in Manila", []string{"MONEY Sh300 =KES 300", "MONEY 2,000 pesos =PHP 2000", "MONEY P118 million =PHP 1.18e8"}, "letters and names by the country"},
	{"Kenya and Uganda pay Sh300", []string{"MONEY Sh300"}, "two countries named alike"},
	{"Chelsea 12 won, 10 pounds lighter, two real friends, millions of people", nil, "words that are no money"},

	// Percentages.
	{"4.5%, 4.5 per cent, five percent, 5 percentage points, 100pc", []string{"PERCENT 4.5% =4.5", "PERCENT 4.5 per cent =4.5", "PERCENT five percent =5", "PERCENT 5 percentage points =5", "PERCENT 100pc =100"}, "percentages"},
	{"5-10% and 7.3% to 9.2%", []string{"PERCENT 5-10%", "PERCENT 7.3% =7.3", "PERCENT 9.2% =9.2"}, "ranges of percentages"},
	{"a 40-per-cent rise, a 5-percent cut", []string{"PERCENT 40-per-cent =40", "PERCENT 5-percent =5"}, "joined"},
	{"per cent, a percentage, 5 per person, 40-per-person", nil, "no percentages"},
}

// valuesOf returns the values in text as valueTests write them.
func valuesOf(text, published string) []string {
	w := &work{text: text, units: []unit{{end: int32(len(text))}}}
	w.tokens, w.sentences = tokenize(text, w.units)
	var found []string
	for _, s := range findValues(w, published) {
		v := string(s.typ.entityType()) + " " + text[w.tokens[s.first].start:w.tokens[s.last-1].end]
		if s.value != "" {
			v += " =" + s.value
		}
		found = append(found, v)
	}
	return found
}

func TestValues(t *testing.T) {
	for _, test := range valueTests {
		if got := valuesOf(test.text, "2022-01-21T10:00"); !slices.Equal(got, test.values) {
			t.Errorf("%s: %s\n got %q\nwant %q", test.reason, test.text, got, test.values)
		}
	}
}

func TestValuesWithoutDate(t *testing.T) {
	got := valuesOf("On Friday, 4 May, in June 2014 and last week, three days ago.", "")
	want := []string{"DATE Friday, 4 May", "DATE June 2014 =2014-06"}
	if !slices.Equal(got, want) {
		t.Errorf("got %q\nwant %q", got, want)
	}
}

func TestAmount(t *testing.T) {
	for _, test := range []struct {
		a    amount
		want string
	}{
		{amount{0, 5}, "0"}, {amount{5, 0}, "5"}, {amount{1200, 0}, "1200"}, {amount{45, -1}, "4.5"}, {amount{5, -2}, "0.05"},
		{amount{50, -2}, "0.5"}, {amount{35, 8}, "3.5e9"}, {amount{999999, 0}, "999999"}, {amount{1, 6}, "1e6"},
		{amount{12000000034, 0}, "1.2000000034e10"}, {amount{123, -5}, "0.00123"},
	} {
		if got := test.a.String(); got != test.want {
			t.Errorf("%v is %s, want %s", test.a, got, test.want)
		}
	}
}

func TestMergeValues(t *testing.T) {
	span := func(first, last int32, typ nameType) nameSpan { return nameSpan{first: first, last: last, typ: typ} }
	names := []nameSpan{span(0, 2, namePerson), span(5, 6, namePerson), span(8, 11, nameEvent), span(12, 13, nameOrg)}
	values := []nameSpan{span(1, 2, nameDate), span(5, 7, nameDate), span(8, 9, nameDate), span(12, 13, nameMoney)}
	want := []nameSpan{span(0, 2, namePerson), span(5, 7, nameDate), span(8, 11, nameEvent), span(12, 13, nameMoney)}
	if got := mergeValues(names, values); !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
	if got := mergeValues(nil, values); !slices.Equal(got, values) {
		t.Errorf("got %v, want %v", got, values)
	}
}

func TestValueTables(t *testing.T) {
	for i, v := range valueWords {
		if len(v.word) > longestEntry || v.word != strings.ToLower(v.word) || i > 0 && valueWords[i-1].word >= v.word {
			t.Errorf("valueWords: %q is too long, not small, or out of order", v.word)
		}
	}
	for name, table := range map[string][]codedWord{"signCodes": signCodes, "dollarCodes": dollarCodes, "letterCodes": letterCodes, "adjectiveCodes": adjectiveCodes} {
		for i, c := range table {
			if i > 0 && table[i-1].word >= c.word {
				t.Errorf("%s: %q is out of order", name, c.word)
			}
		}
	}
	for name, table := range map[string][]string{"timePreps": timePreps, "clockPreps": clockPreps, "indefinites": indefinites, "startVerbs": startVerbs, "nextVerbs": nextVerbs, "planVerbs": planVerbs, "pastVerbs": pastVerbs, "dueVerbs": dueVerbs, "namedDays": namedDays, "aheadWords": aheadWords, "behindWords": behindWords} {
		if !slices.IsSorted(table) {
			t.Errorf("%s is not sorted", name)
		}
	}
}

func FuzzValues(f *testing.F) {
	for _, test := range valueTests {
		f.Add(test.text, "2022-01-21")
	}
	f.Fuzz(func(t *testing.T, text, published string) {
		w := &work{text: text, units: []unit{{end: int32(len(text))}}}
		w.tokens, w.sentences = tokenize(text, w.units)
		last := int32(0)
		for _, s := range findValues(w, published) {
			if s.first < last || s.last <= s.first || int(s.last) > len(w.tokens) {
				t.Fatalf("%q: the value [%d, %d) stands after %d", text, s.first, s.last, last)
			}
			last = s.last
		}
	})
}

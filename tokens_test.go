package lede

import (
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"
)

// tokenTests hold texts and their sentences: the tokens with a space between
// them, the sentences with a ¶. Where the two differ only by the cuts, the cuts
// are all that is to be seen.
var tokenTests = []struct{ text, want, reason string }{
	{"", "", "nothing"},
	{" \n\t ", "", "blanks"},
	{"The minister left.", "The minister left .", "plain"},
	{"He left. She came.", "He left . ¶ She came .", "two sentences"},
	{"One line\nand the next\r\nof a wrapped one.", "One line and the next of a wrapped one .", "line breaks are blanks"},

	// Words.
	{"Blinken's talks", "Blinken 's talks", "a possessive is a token"},
	{"Blinken’s talks", "Blinken ’s talks", "with any apostrophe"},
	{"the BBC'S own", "the BBC 'S own", "in capitals"},
	{"the ministers' talks", "the ministers ' talks", "of a plural only the apostrophe"},
	{"It's that he'll, they've, we're, I'd, I'm", "It 's that he 'll , they 've , we 're , I 'd , I 'm", "clitics"},
	{"don't can’t won't", "don't can’t won't", "negations stay whole"},
	{"O'Brien, N'Djamena and d'Ivoire", "O'Brien , N'Djamena and d'Ivoire", "an apostrophe within a name"},
	{"Ma'am, rock'n'roll, o'clock, O'Dea", "Ma'am , rock'n'roll , o'clock , O'Dea", "no clitics inside words"},
	{"Russian-backed troops of al-Assad", "Russian - backed troops of al - Assad", "hyphens are tokens"},
	{"'Tis the '90s", "' Tis the ' 90s", "an apostrophe before a word"},
	{"AT&T, M&S and R&D but Q & A", "AT&T , M&S and R&D but Q & A", "an ampersand between capitals"},
	{"snake_case and _so_", "snake_case and _ so _", "underscores within words"},
	{"and/or", "and / or", "a stroke parts words"},
	{"Müller, Łódź, São Paulo, İstanbul", "Müller , Łódź , São Paulo , İstanbul", "letters of Europe"},
	{"Москва заявила. Она против.", "Москва заявила . ¶ Она против .", "Cyrillic"},
	{"Η Αθήνα είπε. Όχι.", "Η Αθήνα είπε . ¶ Όχι .", "Greek"},
	{"北京说。上海听！", "北京说 。 ¶ 上海听 ！", "Chinese needs no space"},
	{"प्रधानमंत्री ने कहा। वह गए।", "प्रधानमंत्री ने कहा । ¶ वह गए ।", "combining marks of Hindi"},
	{"قال الوزير؟ نعم", "قال الوزير ؟ ¶ نعم", "Arabic"},
	{"e\u0301tude", "e\u0301tude", "a combining accent"},
	{"a\u00a0b\u200bc\u00adx", "a b c\u00adx", "blanks that cannot be seen, a soft hyphen within a word"},

	// Numbers.
	{"1,200 and 3.5 and 1,00,000", "1,200 and 3.5 and 1,00,000", "groups and decimals"},
	{"in 2014,2015 or 1,2", "in 2014 , 2015 or 1 , 2", "commas that group nothing"},
	{"$3.5bn, £20m, 50p, US$2.7m", "$ 3.5bn , £ 20m , 50p , US $ 2.7m", "amounts"},
	{"R2.5m, N5,000 and Sh300,000", "R2.5m , N5,000 and Sh300,000", "a currency's letters before a number"},
	{"10:30am, 5.30pm, 4/5/2026, 24/7", "10:30am , 5.30pm , 4/5/2026 , 24/7", "clocks and dates"},
	{"at 10a.m. sharp", "at 10a.m. sharp", "a clock with dots"},
	{"the 1990s, 21st, 49ers, 5G, G20, F1", "the 1990s , 21st , 49ers , 5G , G20 , F1", "letters and digits"},
	{"4.5% or 4.5 per cent", "4.5 % or 4.5 per cent", "a percentage"},
	{"a 20-year-old won 6-4", "a 20 - year - old won 6 - 4", "hyphens between numbers"},
	{"2014's best, a .22 rifle", "2014 's best , a .22 rifle", "a year's possessive, a decimal without a zero"},
	{"It was 2014. The war began.", "It was 2014 . ¶ The war began .", "a number ends a sentence"},
	{"5½ years", "5½ years", "a fraction"},

	// Marks.
	{"“We know,” he said.", "“ We know , ” he said .", "marks are tokens"},
	{"«Oui», ‘yes’ and \"no\"", "« Oui » , ‘ yes ’ and \" no \"", "marks of the world"},
	{"talks – in Kyiv—and--here ... there…", "talks – in Kyiv — and -- here ... there …", "dashes and ellipses"},
	{"(l.) and [sic]", "( l. ) and [ sic ]", "brackets"},
	{"*** ===", "*** ===", "runs"},
	{"\"\"\"", "\" \" \"", "marks make no runs"},

	// Addresses.
	{"See https://example.com/a?b=c, please.", "See https://example.com/a?b=c , please .", "an address before a comma"},
	{"(http://example.com/a_(b)).", "( http://example.com/a_(b) ) .", "brackets in an address"},
	{"www.example.com. He", "www.example.com . ¶ He", "the full stop after an address"},
	{"Booking.com and bbc.co.uk/news said", "Booking.com and bbc.co.uk/news said", "hosts"},
	{"mail john.smith-x@example.co.uk today", "mail john.smith-x@example.co.uk today", "a mail address"},
	{"@lede_news on #Brexit, #1", "@lede_news on #Brexit , # 1", "a handle, a hash tag, a rank"},
	{"a@b", "a @ b", "no mail address"},
	{"a crisis.The minister left.", "a crisis . ¶ The minister left .", "a lost blank is no host"},

	// Abbreviations.
	{"Mr. Smith met Dr. Who. He left.", "Mr. Smith met Dr. Who . ¶ He left .", "titles end no sentence"},
	{"met Ma. Theresa Lim, Md. Rafiq and Barr. Uche", "met Ma. Theresa Lim , Md. Rafiq and Barr. Uche", "short first names and forms of address"},
	{"by Quezon City Mayor Ma. Josefa Lim", "by Quezon City Mayor Ma. Josefa Lim", "behind an office"},
	{"Vice Mayor Ma. Teresa Lim takes over.", "Vice Mayor Ma . ¶ Teresa Lim takes over .", "an office that may be a name"},
	{"He met Jack Ma. Alibaba fell.", "He met Jack Ma . ¶ Alibaba fell .", "the end of a name"},
	{"He lives in Towson, Md. The police came.", "He lives in Towson , Md. ¶ The police came .", "a state"},
	{"by Dato' Sri Azlan and Dato’ Lim", "by Dato' Sri Azlan and Dato’ Lim", "the apostrophe of a form of address"},
	{"the U.S. President", "the U.S. President", "U.S. before a name"},
	{"He lives in the U.S. The minister left.", "He lives in the U.S. ¶ The minister left .", "U.S. at the end of a sentence"},
	{"He lives in the U.S.", "He lives in the U.S.", "U.S. at the end of the text"},
	{"the U.S., the U.N.'s and U.S-led", "the U.S. , the U.N. 's and U.S - led", "U.S. before marks"},
	{"“in the U.S.” Blinken left.", "“ in the U.S. ” ¶ Blinken left .", "U.S. before a closing mark"},
	{"J. K. Rowling and J.K. Rowling and J.R.R. Tolkien", "J. K. Rowling and J.K. Rowling and J.R.R. Tolkien", "initials"},
	{"George W. Bush, J.-P. Smith, J.Smith", "George W. Bush , J. - P. Smith , J. Smith", "more initials"},
	{"É. Zola and В. Путин", "É. Zola and В. Путин", "initials beyond ASCII"},
	{"ǃ.A", "ǃ. A", "a letter that no table has before a dot"},
	{"It was plan B. The minister left.", "It was plan B . ¶ The minister left .", "a letter ends a sentence"},
	{"They have hepatitis C.", "They have hepatitis C .", "a letter ends the text"},
	{"She wrote on X. Kerr left.", "She wrote on X . ¶ Kerr left .", "the platform is no initial"},
	{"He sent X. Kerr there.", "He sent X. Kerr there .", "an initial"},
	{"Roe v. Wade", "Roe v. Wade", "a small letter with a dot"},
	{"Apple Inc. Chief Tim Cook left Foo Corp. He is 60.", "Apple Inc. Chief Tim Cook left Foo Corp. ¶ He is 60 .", "companies"},
	{"at 5 p.m. Friday or 6 p.m. GMT. He left at 5 p.m. Blinken stayed.", "at 5 p.m. Friday or 6 p.m. GMT . ¶ He left at 5 p.m. ¶ Blinken stayed .", "clocks"},
	{"No. 5 said no. No, no.", "No. 5 said no . ¶ No , no .", "a number and a word"},
	{"on Jan. 5 and Sun. 6. He read The Sun. Then he left.", "on Jan. 5 and Sun. 6 . ¶ He read The Sun . ¶ Then he left .", "dates and a paper"},
	{"in Portland, Ore. The mass. Blinken", "in Portland , Ore. ¶ The mass . ¶ Blinken", "states after a comma"},
	{"a Ph.D. in law, e.g. his, i.e. hers", "a Ph.D. in law , e.g. his , i.e. hers", "degrees and Latin"},
	{"etc. and so on etc. The end", "etc. and so on etc. ¶ The end", "etc."},
	{"Martin Luther King Jr. Day. St. John's", "Martin Luther King Jr. Day . ¶ St. John 's", "names"},
	{"MR. SMITH LEFT. THE U.S. STAYED.", "MR. SMITH LEFT . ¶ THE U.S. STAYED .", "capitals"},

	// Sentences.
	{"“Why now?” he asked. “Go!” She went.", "“ Why now ? ” he asked . ¶ “ Go ! ” ¶ She went .", "a question inside a sentence"},
	{"“Why now?” Sergei Lavrov asked.", "“ Why now ? ” Sergei Lavrov asked .", "with a name"},
	{"“Why now?” The minister left.", "“ Why now ? ” ¶ The minister left .", "and at its end"},
	{"He said: “We came. We saw.” Then he left.", "He said : “ We came . ¶ We saw . ” ¶ Then he left .", "marks close behind the stop"},
	{"\"We saw.\" \"We came.\"", "\" We saw . \" ¶ \" We came . \"", "straight marks open and close"},
	{"(He left.) She stayed. [1] Then", "( He left . ) ¶ She stayed . ¶ [ 1 ] Then", "brackets close behind the stop"},
	{"Really?! Yes!!! No...", "Really ? ! ¶ Yes !!! ¶ No ...", "runs of stops"},
	{"ability that ... Ukraine has", "ability that ... Ukraine has", "a gap"},
	{"Well... He left… And came.", "Well ... ¶ He left … ¶ And came .", "an ellipsis that trails off"},
	{"so ... . and . . . Then", "so ... . and . . . Then", "spaced dots"},
	{"1. The first. 2. The second.", "1 . The first . ¶ 2 . The second .", "items of a list"},
	{"He left. and came. but went", "He left . and came . but went", "small letters after short words"},
	{"the government. and then", "the government . ¶ and then", "and after long ones"},
	{"Yes. 20 people died.", "Yes . ¶ 20 people died .", "a number opens a sentence"},
	{"He said “no.” and left", "He said “ no . ” and left", "a sentence goes on after marks"},
	{"\xff\xfe.\x80", "\xff \xfe . \x80", "bytes that are no text"},
}

// tokenizeAll returns the tokens and sentences of text as one unit.
func tokenizeAll(text string) ([]token, []sentence) {
	return tokenize(text, []unit{{end: int32(len(text))}})
}

// cuts writes tokens and sentences as tokenTests do.
func cuts(text string, tokens []token, sentences []sentence) string {
	var b strings.Builder
	for i, s := range sentences {
		if i > 0 {
			b.WriteString(" ¶ ")
		}
		for k, t := range tokens[s.first:s.last] {
			if k > 0 {
				b.WriteByte(' ')
			}
			b.WriteString(text[t.start:t.end])
		}
	}
	return b.String()
}

func TestTokenize(t *testing.T) {
	for _, test := range tokenTests {
		tokens, sentences := tokenizeAll(test.text)
		checkTokens(t, test.text, []unit{{end: int32(len(test.text))}}, tokens, sentences)
		if got := cuts(test.text, tokens, sentences); got != test.want {
			t.Errorf("%s: tokenize(%q)\n got %s\nwant %s", test.reason, test.text, got, test.want)
		}
	}
}

// checkTokens reports what is wrong with tokens and sentences of any text.
func checkTokens(tb testing.TB, text string, units []unit, tokens []token, sentences []sentence) {
	tb.Helper()
	si, next := 0, int32(0)
	for ui, u := range units {
		end := u.start
		for ; si < len(sentences) && sentences[si].unit == int32(ui); si++ {
			s := sentences[si]
			if s.first != next || s.last <= s.first {
				tb.Fatalf("%q: sentence %d is [%d, %d) after token %d", text, si, s.first, s.last, next)
			}
			next = s.last
			for i, t := range tokens[s.first:s.last] {
				if t.start < end || t.end <= t.start || t.end > u.end {
					tb.Fatalf("%q: token %d of sentence %d is [%d, %d) after byte %d", text, i, si, t.start, t.end, end)
				}
				between := text[end:t.start]
				if strings.IndexFunc(between, func(r rune) bool { return !isUnseen(r) }) >= 0 {
					tb.Fatalf("%q: the bytes %q are in no token", text, between)
				}
				if t.space != (between != "") && end > u.start {
					tb.Fatalf("%q: token %q has space %v", text, text[t.start:t.end], t.space)
				}
				if strings.IndexFunc(text[t.start:t.end], unicode.IsSpace) >= 0 {
					tb.Fatalf("%q: token %q holds a blank", text, text[t.start:t.end])
				}
				end = t.end
			}
		}
		if strings.IndexFunc(text[end:u.end], func(r rune) bool { return !isUnseen(r) }) >= 0 {
			tb.Fatalf("%q: the bytes %q are in no token", text, text[end:u.end])
		}
	}
	if int(next) != len(tokens) || si != len(sentences) {
		tb.Fatalf("%q: %d of %d tokens and %d of %d sentences are in a unit", text, next, len(tokens), si, len(sentences))
	}
}

// isUnseen reports whether r is a blank, a control character or another that
// cannot be seen.
func isUnseen(r rune) bool {
	return r <= ' ' || r == 0x7f || r >= utf8.RuneSelf && blankRune(string(r)) > 0
}

func TestShapes(t *testing.T) {
	want := map[tokenShape][]string{
		shapeNone:  {"12", "1,200", "…", "北京", "“", "4/5"},
		shapeLower: {"a", "the", "3.5bn", "don't", "straße", "a.m."},
		shapeTitle: {"The", "Kyiv", "Élan", "Mr.", "Ärzte", "Sh300"},
		shapeUpper: {"US", "U.S.", "AT&T", "ÉTÉ", "US's", "5G"},
		shapeOne:   {"A", "J.", "G20", "É"},
		shapeMixed: {"McDonald", "iPhone", "O'Brien", "Ph.D.", "BBCs"},
	}
	for shape, words := range want {
		for _, w := range words {
			tokens, _ := tokenizeAll(w + " x")
			if tokens[0].shape != shape {
				t.Errorf("%q has the shape %d, want %d", w, tokens[0].shape, shape)
			}
		}
	}
}

func TestTokensOfUnits(t *testing.T) {
	text := "Title here\nThe U.S. text. More \nof it"
	units := []unit{{start: 0, end: 10}, {start: 11, end: 22}, {start: 24, end: 37}}
	tokens, sentences := tokenize(text, units)
	want := "Title here ¶ The U.S. te ¶ . ¶ More of it"
	if got := cuts(text, tokens, sentences); got != want {
		t.Errorf("got %s\nwant %s", got, want)
	}
}

func TestTokenTables(t *testing.T) {
	tables := map[string][]string{
		"abbrTitles": abbrTitles, "abbrGiven": abbrGiven, "abbrStyles": abbrStyles, "abbrNever": abbrNever, "abbrOften": abbrOften, "abbrNumber": abbrNumber,
		"abbrNames": abbrNames, "abbrDates": abbrDates, "abbrStates": abbrStates, "dottedNever": dottedNever,
		"dottedClock": dottedClock, "dottedDegrees": dottedDegrees, "clockTails": clockTails,
		"starters": starters, "askingVerbs": askingVerbs, "topDomains": topDomains,
	}
	for name, table := range tables {
		for i, w := range table {
			if len(w) > longestEntry || w != strings.ToLower(w) || i > 0 && table[i-1] >= w {
				t.Errorf("%s: %q is too long, not small, or out of order", name, w)
			}
		}
	}
	if !slices.Contains(abbrTitles, "mr") || inWords(abbrTitles, "smith") || !inWords(abbrTitles, "MR") {
		t.Error("inWords is wrong on abbrTitles")
	}
}

func FuzzTokenize(f *testing.F) {
	for _, test := range tokenTests {
		f.Add(test.text, 3)
	}
	f.Fuzz(func(t *testing.T, text string, cut int) {
		if cut < 0 || cut > len(text) {
			cut = 0
		}
		units := []unit{{end: int32(cut)}, {start: int32(cut), end: int32(len(text))}}
		tokens, sentences := tokenize(text, units)
		checkTokens(t, text, units, tokens, sentences)
	})
}

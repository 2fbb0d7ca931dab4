package lede

import (
	"strings"
	"testing"
)

// TestPageDates reads dates that stand between brackets, with the value that
// each one has behind a bar; + marks one that says when the page was updated, ~ a span of time,
// ? one whose order the line does not tell.
func TestPageDates(t *testing.T) {
	for _, test := range []string{
		"[November 19, 2019|2019-11-19]",
		"Published Wed, [Nov 20 2019 4:29 AM EST|2019-11-20T04:29-05:00] Updated an hour ago",
		"Posted: [Aug 08, 2024 4:00 AM EDT|2024-08-08T04:00-04:00] | Last Updated: [August 8|+]",
		"Tue, [26 November 2024 9:27PM|2024-11-26T21:27]",
		"[19.11.2019, 08:57|2019-11-19T08:57]",
		"[2019-11-19T12:48:14Z|2019-11-19T12:48+00:00]",
		"[2022-04-26 21:21:50|2022-04-26T21:21]",
		"[12:20pm Jan 7, 2024|2024-01-07T12:20]",
		"[12/30/2019 05:03 AM EST|2019-12-30T05:03-05:00]",
		"[04/05/2021|?]",
		"[30/12/2019|2019-12-30]",
		"[10/26/16 10:13AM|2016-10-26T10:13]",
		"[Jun 18th 2018|2018-06-18]",
		"[April 28 2023, 3:54 p.m.|2023-04-28T15:54]",
		"[June 30, 2026 - 4.34pm|2026-06-30T16:34]",
		"Updated [0339 GMT (1139 HKT) November 19, 2019|+2019-11-19T03:39+00:00]",
		"[12:43, 20 Apr 2026|2026-04-20T12:43] Updated [12:44, 20 Apr 2026|+2026-04-20T12:44]",
		"[5 minutes ago|~]",
		"Updated [2 days ago|+~]",
		"[November 18, 2019 | 4:10pm|2019-11-18T16:10]",
		"[23 May 2021 17:30+02:00|2021-05-23T17:30+02:00]",
		"[Oct 13, 2020 @ 4:48 pm|2020-10-13T16:48]",
		"[Nov. 19, 2019 8:03 am ET|2019-11-19T08:03-05:00]",
		"[June 3, 2021 1:00 p.m. PT|2021-06-03T13:00-07:00]",
		"[March 13, 2005 9 am ET|2005-03-13T09:00-05:00]",
		"[19 November 2019 | 06:15 GMT+2|2019-11-19T06:15+02:00]",
		"[12 June 2018 22:28 (UTC+04:00)|2018-06-12T22:28+04:00]",
		"Tue, [05 Mar 2024 06:30:00 +0530|2024-03-05T06:30+05:30]",
		"[17 May 2021 5.30pm (GMT -3)|2021-05-17T17:30-03:00]",
		"[4 May 2021 10:00|2021-05-04T10:00] - 11:30 (hall 2)",
		"[30-12-2019|2019-12-30]",
		"[2021.05.04|2021-05-04]",
		"Wed [19-Jan-2022 10:00|2022-01-19T10:00]",
		"[08/February/2019 08:48 PM|2019-02-08T20:48]",
		"[3-May-21|2021-05-03]",
		"[May-03-2021 10:15 AM|2021-05-03T10:15]",
		"A 4-May date",
		"[2021 Sep 18, 14:47|2021-09-18T14:47], Nuwakot",
		"[2021 September 18th|2021-09-18]",
		"2021 March for peace",
		"The 19-march club",
		"A 19-May start",
		"Publié le [4 mai 2021 à 17h30|2021-05-04T17:30], mis à jour le [5 mai 2021|+2021-05-05]",
		"publiziert am [25. September 2018, 17.30 Uhr|2018-09-25T17:30]",
		"[4 de mayo de 2021|2021-05-04]",
		"Atualizado em [1º de março de 2020 às 9h05|+2020-03-01T09:05]",
		"[4 мая 2021, 17:30|2021-05-04T17:30]",
		"[2021年5月4日 17:30|2021-05-04T17:30]",
		"[4 مايو 2021|2021-05-04]",
		"[February 30, 2021|]",
		"",
		"The march for peace drew 300 people",
		"He scored 21 of 25",
		"May be seated",
		"Section 4 of 12",
		"99999999999999999999 Nov 2019",
	} {
		line, want := "", []pageDate{}
		for rest := test; rest != ""; {
			before, after, found := strings.Cut(rest, "[")
			line += before
			if !found {
				break
			}
			inside, behind, _ := strings.Cut(after, "]")
			at := strings.LastIndex(inside, "|")
			d := pageDate{start: len(line), end: len(line) + at, value: inside[at+1:]}
			if strings.HasPrefix(d.value, "+") {
				d.updated, d.value = true, d.value[1:]
			}
			if d.value == "~" {
				d.ago, d.value = true, ""
			}
			if d.value == "?" {
				d.open, d.value = true, ""
			}
			line += inside[:at]
			want = append(want, d)
			rest = behind
		}
		got := pageDates(line)
		if len(got) != len(want) {
			t.Errorf("pageDates(%q) = %v, want %v", line, got, want)
			continue
		}
		for i := range got {
			if got[i] != want[i] {
				t.Errorf("pageDates(%q)[%d] = %v %q, want %v", line, i, got[i], line[got[i].start:got[i].end], want[i])
			}
		}
	}
}

// TestDateOrder reads a date in numbers on pages that tell by other lines which of
// them is the month, and on one that does not.
func TestDateOrder(t *testing.T) {
	for _, test := range []struct{ line, want string }{
		{"The vote on 30/12/2020 was close, and the one of 14/02/2021 was closer still.", "2021-05-04"},
		{"The vote on 12/30/2020 was close, and the one of 02/14/2021 was closer still.", "2021-04-05"},
		{"The polls close at 8 pm EST on Tuesday, and the count begins at once.", "2021-04-05"},
		{"The repairs would cost £2m and the new roof £3m, said the council of Harmouth on 3 March.", "2021-05-04"},
		{"The vote was close, and the one before that was closer still, as all agree.", ""},
	} {
		text := "Council votes to close pool\n\nBy Dana Whitlock\n\nPublished: 04/05/2021\n\n" +
			"The council of Harmouth voted on Monday to close its only pool, which has been open since the war.\n\n" + test.line + "\n\n" +
			"The mayor said that the town could not afford the repairs, which would cost more than its library does in a year.\n"
		a, err := Parse(text)
		if err != nil {
			t.Fatal(err)
		}
		checkArticle(t, text, a)
		if a.Published == nil || a.Published.Value != test.want {
			t.Errorf("published %+v, want %q, with %q", a.Published, test.want, test.line)
		}
	}
}

// TestUpdatedYear reads updates without a year: that of publication stands for it.
func TestUpdatedYear(t *testing.T) {
	for _, test := range []struct{ line, want string }{
		{"Posted: Jan 26, 2023 4:00 AM CST | Last Updated: January 26", "2023-01-26"},
		{"Posted: Dec 30, 2022 4:00 AM CST | Last Updated: January 2", "2023-01-02"},
		{"Posted: Dec 30, 2022 4:00 AM CST | Last Updated: 2 hours ago", ""},
		{"Posted: Dec 30, 2022 4:00 AM CST | Last Updated: January 2, 2024", "2024-01-02"},
	} {
		text := "Council votes to close pool\n\nDana Whitlock · " + test.line + "\n\n" +
			"The council of Harmouth voted on Monday to close its only pool, which has been open since the war.\n\n" +
			"The mayor said that the town could not afford the repairs, which would cost more than its library does in a year.\n"
		a, err := Parse(text)
		if err != nil {
			t.Fatal(err)
		}
		checkArticle(t, text, a)
		if a.Updated == nil || a.Updated.Value != test.want {
			t.Errorf("updated %+v, want %q, with %q", a.Updated, test.want, test.line)
		}
	}
}

package lede

import (
	"slices"
	"strings"
	"testing"
)

func TestReadAuthors(t *testing.T) {
	for _, test := range []struct {
		line string
		want []string
	}{
		{"By Jane Smith", []string{"Jane Smith"}},
		{"By Jane Smith and Ravi Patel, Senior Reporters", []string{"Jane Smith", "Ravi Patel"}},
		{"Yasmin Haddad · CBC News · Posted: Aug 08, 2024 4:00 AM EDT | Last Updated: August 8", []string{"Yasmin Haddad"}},
		{"Adam Vance and AP", []string{"Adam Vance", "AP"}},
		{"By Associated Press", []string{"Associated Press"}},
		{"Associated Press April 28, 2023 GMT", []string{"Associated Press"}},
		{"Posted by Ann Lee on November 19, 2019, 6:21 AM EST", []string{"Ann Lee"}},
		{"By LISA MARRAS, MARY CLARE JOLLIE and ERIC TURNER", []string{"LISA MARRAS", "MARY CLARE JOLLIE", "ERIC TURNER"}},
		{"Sophie Forrest Travel News Reporter", []string{"Sophie Forrest"}},
		{"By Jon Kemp, News Reporter", []string{"Jon Kemp"}},
		{"Dan Jervis-Brady The West Coast Times", []string{"Dan Jervis-Brady"}},
		{"Funerals, National, Top Story 1 | Published: 5 hours ago | Written by Elias Ndeya", []string{"Elias Ndeya"}},
		{"By TPN, in News, Portugal, Business · 31 Jan 2025, 20:02 · 0 Comments", []string{"TPN"}},
		{"Greg Iacono @GregIacono", []string{"Greg Iacono"}},
		{"Kyle Wiggs 7 hours", []string{"Kyle Wiggs"}},
		{"By Victoria O’Rourke Follow", []string{"Victoria O’Rourke"}},
		{"Xiu You 0,", []string{"Xiu You"}},
		{"Dana Whitlock Political editor", []string{"Dana Whitlock"}},
		{"Dana Maria Whitlock editor", []string{"Dana Maria Whitlock"}},
		{"- Dana Whitlock", []string{"Dana Whitlock"}},
		{"– Dana Whitlock @dwhitlock NORTHERN POST", []string{"Dana Whitlock"}},
		{"Dana Whitlock/ Olufemi T. Olaniyan", []string{"Dana Whitlock", "Olufemi T. Olaniyan"}},
		{"Dana Whitlock/The Northern Post", []string{"Dana Whitlock"}},
		{"Dana Whitlock/Staff Writer", []string{"Dana Whitlock"}},
		{"Dana Whitlock / Reuters", []string{"Dana Whitlock"}},
		{"Dana Whitlock/New York", []string{"Dana Whitlock"}},
		{"David Castelli &", []string{"David Castelli"}},
		{"by Katie J.M. Barker", []string{"Katie J.M. Barker"}},
		{"Jan van der Berg", []string{"Jan van der Berg"}},
		{"Analysis by Chris Zilla, CNN Editor-at-large", []string{"Chris Zilla"}},
		{"Tom Davis Associated Press", []string{"Tom Davis"}},
		{"By Kashmira Ganda On 11/13/19 at 4:00 PM EST", []string{"Kashmira Ganda"}},
		{"by Andrea WangAndrea Wang", []string{"Andrea Wang"}},
		{"Marcus De GuzmanView More Articles", []string{"Marcus De Guzman"}},
		{"Sarah Hinge, Staff Attorney, ACLU Racial Justice Program", []string{"Sarah Hinge"}},
		{"Richard (R.J.) Esker", []string{"Richard Esker"}},
		{"By Martin Lake, Jr. and Dr. Ann Lee", []string{"Martin Lake Jr.", "Ann Lee"}},
		{"Written by Ann Lee — Fact checked by Bob Orta", []string{"Ann Lee"}},
		{"Von Moritz Bachmann", []string{"Moritz Bachmann"}},
		{"Par Jeanne Dupont", []string{"Jeanne Dupont"}},
		{"Por Lucía Prado y EFE", []string{"Lucía Prado", "EFE"}},
		{"Автор: Иван Петров", []string{"Иван Петров"}},
		{"Jan von Berg", []string{"Jan von Berg"}},
		{"From Chidi Eze, Enugu", []string{"Chidi Eze"}},
		{"FROM CHIDI EZE, ENUGU", []string{"CHIDI EZE"}},
		{"Posted By: Agency Reporter On: May 2, 2019 In: News Tagged: police", nil},
		{"Posted By: Jane Doe On: May 2, 2019 In: News", []string{"Jane Doe"}},
		{"By BBC News", nil},
		{"By Daily Echo Reporter", nil},
		{"Edited by Ann Lee", nil},
		{"Photographs by Ann Lee", nil},
		{"EXCLUSIVE", nil},
		{"jane.smith@example.com", nil},
		{"By", nil},
		{"", nil},
		{"Senior Reporter", nil},
	} {
		if got := readAuthors(test.line); !slices.Equal(got, test.want) {
			t.Errorf("readAuthors(%q) = %q, want %q", test.line, got, test.want)
		}
	}
}

func TestTrustName(t *testing.T) {
	for name, want := range map[string]nameTrust{
		"Jane Smith":           trustKnown,
		"JANE SMITH":           trustKnown,
		"Mark Reading":         trustKnown,
		"R.C. Baker":           trustKnown,
		"Dan Jervis-Brady":     trustKnown,
		"Jan van der Berg":     trustKnown,
		"Eliasar Ndeyanabe":    trustPossible,
		"Sylvia Torres-Guillo": trustKnown,
		"Key Points":           trustNone,
		"Visit Website":        trustNone,
		"New York":             trustNone,
		"Our Foreign Staff":    trustNone,
		"Regan":                trustNone,
		"":                     trustNone,
	} {
		if got := trustName(name); got != want {
			t.Errorf("trustName(%q) = %v, want %v", name, got, want)
		}
	}
}

// TestHeadBylines reads bylines and dates in heads of pages where words stand
// between them and the story, and heads that have none.
func TestHeadBylines(t *testing.T) {
	const story = "\n\nThe council of Harmouth voted on Monday to close its only pool, which has been open since 1934.\n\n" +
		"The mayor said that the town could not afford the repairs, which would cost more than its library does in a year.\n\n" +
		"Swimmers who had come to the meeting said they would take the decision to the county court before the summer.\n"
	for _, test := range []struct {
		head    string
		authors []string
		date    string
	}{
		{"Council votes to close pool\n\nDana Whitlock\n\nMay 4, 2021\n\nShare", []string{"Dana Whitlock"}, "2021-05-04"},
		{"Council votes to close pool\n\nDana Whitlock 7 hours", []string{"Dana Whitlock"}, ""},
		{"Council votes to close pool\n\nBy\n\nDana Whitlock,\n\nRavi Patel &\n\n…\n\nJo Orta\n\nShow authors", []string{"Dana Whitlock", "Ravi Patel", "Jo Orta"}, ""},
		{"Council votes to close pool\n\nDana Whitlock\n\nSearch for this author in:", []string{"Dana Whitlock"}, ""},
		{"Council votes to close pool\n\nDana Whitlock · Harmouth Echo · Posted: May 04, 2021 9:27 AM EST", []string{"Dana Whitlock"}, "2021-05-04T09:27-05:00"},
		{"Council votes to close pool\n\nKey Points\n\nMay 4, 2021", nil, "2021-05-04"},
		{"Council votes to close pool\n\n- Olufemi Olaniyan", []string{"Olufemi Olaniyan"}, ""},
		{"Council votes to close pool\n\nOlufemi Olaniyan, Dana Whitlock and Ravi Patel (The Northern Post)\n\nHarmouth\n\nTue, May 4, 2021",
			[]string{"Olufemi Olaniyan", "Dana Whitlock", "Ravi Patel"}, "2021-05-04"},
		{"By The Associated Press", []string{"The Associated Press"}, ""},
		{"Compiled by Dr Dana Whitlock", []string{"Dana Whitlock"}, ""},
		{"| 24 July 2024, Wednesday |\n\nCouncil votes to close pool", nil, ""},
		{"Friday, December 05, 2025 | Daily Newspaper published by HPC Harmouth.\n\nCouncil votes to close pool\n\nDana Whitlock", []string{"Dana Whitlock"}, ""},
		{"Wednesday, December 11, 2024\n\nOpinion\n\nCouncil votes to close pool\n\nPublished: June 22, 2017, 6:00am", nil, "2017-06-22T06:00"},
		{"Council votes to close pool\n\nPosted in News, Sport on Jul 30, 2017.", nil, "2017-07-30"},
		{"Council votes to close pool\n\nKick-off: Jan 18, 2014 at 12.45pm", nil, ""},
		{"Council votes to close pool\n\n29 September 1939 – 17 May 2017", nil, ""},
		{"Council votes to close pool\n\nBy Dana Whitlock\n\n21 September 2017\n\n12:10 CEST+02:00", []string{"Dana Whitlock"}, "2017-09-21T12:10+02:00"},
		{"Council votes to close pool\n\nBy Dana Whitlock\n\n21 September 2017\n\n12 comments", []string{"Dana Whitlock"}, "2017-09-21"},
		{"Council votes to close pool\nBy Ashley Parker\nand \nJosh Dawson\nMay 6, 2021 at 7:41 p.m. EDT", []string{"Ashley Parker", "Josh Dawson"}, "2021-05-06T19:41-04:00"},
		{"Council votes to close pool\n\n6th May 2021\n\nKindly share this story:\n\nOlufemi Olaniyan, Ibadan", []string{"Olufemi Olaniyan"}, "2021-05-06"},
		{"Council votes to close pool\nby Rebecca Beiten - 05/06/21 10:12 AM ET", []string{"Rebecca Beiten"}, "2021-05-06T10:12-04:00"},
		{"Council votes to close pool\npublished : 6 May 2021 at 12:10\nwriter: Apinya Wipa", []string{"Apinya Wipa"}, "2021-05-06T12:10"},
		{"Council votes to close pool\nBy political reporter Stephanie Boris\nPosted Thu 6 May 2021 at 2:17am", []string{"Stephanie Boris"}, "2021-05-06T02:17"},
		{"Council votes to close pool\nAri Shapero\nMay 6, 20215:01 AM ET", []string{"Ari Shapero"}, "2021-05-06T05:01-04:00"},
		{"Council votes to close pool\n\nThe pool stays open until June.\n\nHamid Dabasha\n\nHamid Dabasha is a professor of history.\n\nPublished On 6 May 2021", []string{"Hamid Dabasha"}, "2021-05-06"},
		{"Council votes to close pool\n\nGuardian staff and agencies\n\nMon 10 May 2021 09.12 BST", nil, "2021-05-10T09:12+01:00"},
		{"Council votes to close pool\nBy Zachary Cowen, CNN\n4 minute read\nUpdated\n8:08 PM EDT, Thu May 6, 2021", []string{"Zachary Cowen"}, ""},
	} {
		text := test.head + story
		a, err := Parse(text)
		if err != nil {
			t.Fatal(err)
		}
		checkArticle(t, text, a)
		authors := authorsOf(a)
		if len(authors)+len(test.authors) > 0 && !slices.Equal(authors, test.authors) {
			t.Errorf("authors %q, want %q, of\n%s", authors, test.authors, test.head)
		}
		date := ""
		if a.Published != nil {
			date = a.Published.Value
		}
		if date != test.date {
			t.Errorf("published %q, want %q, of\n%s", date, test.date, test.head)
		}
	}
}

// authorsOf returns the authors of a, none if it has no byline.
func authorsOf(a *Article) []string {
	if a.Byline == nil {
		return nil
	}
	return a.Byline.Authors
}

// TestBylineWords tests that the tables of bylines are sorted.
func TestBylineWords(t *testing.T) {
	for name, table := range map[string][]string{
		"foreignBy": foreignBy, "foreignAnd": foreignAnd, "dateWords": dateWords, "gluedWords": gluedWords, "nameStops": nameStops,
		"authorSuffixes": authorSuffixes, "nameTitles": nameTitles, "otherDeeds": otherDeeds, "pictureSellers": pictureSellers,
		"noteVerbs": noteVerbs, "noteJobs": noteJobs, "authorHeads": authorHeads, "dateJoiners": dateJoiners, "publishedWords": publishedWords, "updatedWords": updatedWords, "mastheadWords": mastheadWords, "americanZones": americanZones,
		"otherZones": otherZones, "timeSpans": timeSpans, "ordinalEndings": ordinalEndings, "placeParticles": placeParticles,
	} {
		if !slices.IsSorted(table) {
			t.Errorf("%s is not sorted", name)
		}
	}
}

// TestEndBylines reads the author below the story, where the head names none, and
// leaves the people of the story and of pictures alone.
func TestEndBylines(t *testing.T) {
	const story = "Council votes to close pool\n\n" +
		"The council of Harmouth voted on Monday to close its only pool, which has been open since 1934.\n\n" +
		"The mayor, Carla Dunne, said that the town could not afford the repairs, which would cost more than its library.\n\n" +
		"Swimmers who had come to the meeting said they would take the decision to the county court before the summer.\n\n"
	for _, test := range []struct {
		end     string
		authors []string
		kind    AsideKind // of the line, where it is an aside
	}{
		{"(Reporting by Dana Whitlock in Harmouth and Ravi Patel; Editing by Jo Orta)", []string{"Dana Whitlock", "Ravi Patel"}, ""},
		{"Reporting by Dana Whitlock; Editing by Jo Orta", []string{"Dana Whitlock"}, ""},
		{"Contact the author:\n\nDana Whitlock", []string{"Dana Whitlock"}, ""},
		{"Dana Whitlock (Harmouth)", []string{"Dana Whitlock"}, ""},
		{"- Sports editor Dana Whitlock", []string{"Dana Whitlock"}, ""},
		{"- Head coach Carla Dunne", nil, ""},
		{"Dana Whitlock is a writer and swimmer. She lives in Harmouth.", []string{"Dana Whitlock"}, ""},
		{"Carla Dunne", nil, ""},
		{"Carla Dunne is a writer and has been the mayor since 2016.", nil, ""},
		{"Additional reporting by Dana Whitlock", nil, Furniture},
		{"The views expressed here are the author's own.", nil, Legal},
		{"A version of this article appears in print on Jan. 12, 2019, Section B, Page 11.", nil, Furniture},
	} {
		text := story + test.end + "\n"
		a, err := Parse(text)
		if err != nil {
			t.Fatal(err)
		}
		checkArticle(t, text, a)
		authors := authorsOf(a)
		if !slices.Equal(authors, test.authors) {
			t.Errorf("authors %q, want %q, of %q", authors, test.authors, test.end)
		}
		if test.kind != "" && (len(a.Asides) != 1 || a.Asides[0].Kind != test.kind) {
			t.Errorf("asides %v, want one of kind %q, of %q", a.Asides, test.kind, test.end)
		}
	}
}

func TestOpensFrom(t *testing.T) {
	for line, want := range map[string]bool{
		"From Chidi Eze, Enugu":     true,
		"FROM CHIDI EZE IN ENUGU":   true,
		"From Lagos to the coast":   false,
		"From Ann Lee, a new novel": false,
		"Chidi Eze, Enugu":          false,
		"From Enugu":                false,
	} {
		if got := opensFrom(strings.Fields(line)); got != want {
			t.Errorf("opensFrom(%q) = %v", line, got)
		}
	}
}

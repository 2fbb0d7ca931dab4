package lede

import (
	"slices"
	"strings"
	"testing"
)

// frame is a page round a line: the line stands between two paragraphs.
func frame(line string) string {
	return "Council votes to keep the village pond\n\n" +
		"The council of Lower Wick has voted to keep its pond, after a debate that went on until two in the morning.\n\n" +
		line + "\n\n" +
		"A builder had offered to fill it in and to put a playground on top, but eleven of the councillors said no."
}

// TestCertain has for every hard rule lines for which it holds and lines for
// which it must not.
func TestCertain(t *testing.T) {
	const nothing = kindSet(0)
	for _, test := range []struct {
		line string
		want kindSet
	}{
		{"Ducks swim on the pond in May.  © IMAGO / Pondpress", anyCaption},
		{"© IMAGO / Pondpress", anyCredit},
		{"© 2024 Wick Echo Ltd. All rights reserved.", anyFurniture},
		{"Ducks swim on the pond, May 2019. © Pondpress", anyCaption},
		{"Pondpress © 2024", anyFurniture},
		{"The © sign is older than the pond, the chairwoman said, and nobody laughed.", nothing},

		{"Photo: Ann Lee", 1 << lineCredit},
		{"Photo by Ann Lee/AFP", 1 << lineCredit},
		{"(Image: Getty)", 1 << lineCredit},
		{"Image credit: Wick Museum", 1 << lineCredit},
		{"Ducks on the pond in May. Credit: Pondpress", anyCaption},
		{"Ducks on the pond (Ann Lee/Pondpress)", anyCaption},
		{"Ducks on the pond. (AP Photo)", anyCaption},
		{"Ducks on the pond in an old picture. (Supplied)", anyCaption},
		{"The chairwoman at the pond. Ann Lee/Getty Images", anyCaption},
		{"FILE - Ducks swim on the pond of Lower Wick in May.", anyCaption},
		{"Photo: Residents wait for the bus", anyCredit},
		{"Ducks swim on the pond. Image source, Pondpress", anyCaption},
		{"The image source, she said, was not known.", nothing},
		{"(With inputs from PTI)", anyFurniture | 1<<lineCredit},
		{"Published 4 May 2023, 10:14", anyFurniture | 1<<lineDate | 1<<lineByline},
		{"Published in 1974, the book on ducks sold three copies, she said.", nothing},
		{"Wick (4-4-2): Lee; Ray, Ott, Poe, Fox; Day, Hay, Moy, Roe; Kay, Coe.", 1 << lineParagraph},
		{"Wick (4-2) won against Ott, Poe, Fox, Day and Hay", nothing},
		{"Photos: See the ducks that everybody talks about!", anyCredit | anyTeaser},
		{"She gave all of the credit to the ducks (and some to the council)", nothing},
		{"He filed it under ducks / geese, the chairwoman said (and that was that).", nothing},
		{"File the ducks under birds, she said to the clerk.", nothing},
		{"Photographs of the pond hang in every pub of the village.", nothing},
		{"Photos show ducks.", nothing},
		{"Credit goes to the ducks, she said.", nothing},
		{"Pictures of ducks", nothing},

		{"Image caption, Ducks swim on the pond in May", anyCaption},
		{"Image: The pond of Lower Wick where the ducks have lived", anyCaption},
		{"Image: Ann Lee/Getty", 1 << lineCredit},
		{"Image of the day: ducks on a pond", nothing},
		{"EPA/Reuters Ducks swim on a pond beneath a grey sky", anyCaption},
		{"Ducks/Geese were counted on the pond in May and in June", nothing},

		{`<img height="1" width="1" style="display:none" src="https://pond.example/p?c1=2">`, anyFurniture},
		{"($1 = 6.4512 Danish crowns)", 1 << lineParagraph},
		{"(duck = bird)", nothing},
		{"Interview: Ann Lee", anyFurniture | 1<<lineByline},
		{"Interview: the ducks of Lower Wick", nothing},
		{"ducks@wick.example", anyFurniture | 1<<lineByline},
		{"@wickducks", nothing},
		{"Image 3 of 5", anyFurniture},
		{"3 of 12", anyFurniture},
		{"One of 5 ducks", nothing},
		{"<The Palace of Ducks> opens in Lower Wick", nothing},
		{"How to feed the ducks How to feed the ducks How to feed the ducks", anyTeaser | anyCaption | anyFurniture},
		{"The ducks, the ducks, said the chairwoman", nothing},

		{"Advertisement", anyFurniture},
		{"ADVERTISEMENT", anyFurniture},
		{"Share this article", anyFurniture},
		{"Related Articles", anyFurniture},
		{"Comments", anyFurniture},
		{"Advertisement for the pond drew crowds", nothing},
		{"Share prices fell on Monday", nothing},
		{"Next steps", nothing},

		{"Read more: Ducks leave Upper Wick", anyTeaser | anyFurniture},
		{"RELATED: Ducks leave Upper Wick", anyTeaser | anyFurniture},
		{"ALSO READ | Ducks leave Upper Wick", anyTeaser | anyFurniture},
		{"More ducks: the plan for next year", nothing},
		{"Read the following: it is the law, the chairwoman said.", nothing},

		{"Sign up for our newsletter about ponds", anyFurniture},
		{"With files from The Pond Press", anyFurniture},
		{"Additional reporting by Ann Lee", anyFurniture},
		{"Signing up took her two minutes, she said.", nothing},
		{"Get the best of Lower Wick in your inbox every morning.", anyFurniture},
		{"We may earn a commission if you buy through our links.", anyFurniture},
		{"The commission on the pond will meet again in May.", nothing},
		{"Get our local newsletter, delivered free each Tuesday", anyFurniture},
		{"\"I read of it in your newsletter\", she told the editor.", nothing},
		{"The newsletter of the village has been free since 1974.", nothing},
		{"With ducks from Upper Wick", nothing},

		{"Council votes to keep the village pond", anyCaption | anyTeaser | anyFurniture},
		{"Council votes to keep the village hall", nothing},

		{"Q: Why a pond?", nothing}, // a page with one is no interview
	} {
		p := readPage(frame(test.line))
		if got := p.certain(2); got != test.want {
			t.Errorf("certain(%q) = %b, want %b", test.line, got, test.want)
		}
	}
}

// TestRepeats has pairs of lines of which one repeats the other.
func TestRepeats(t *testing.T) {
	for _, test := range []struct {
		first, second string
		want          kindSet
	}{
		{"Ducks swim on the pond.", "Ducks swim on the pond.  © IMAGO", anyCaption},
		{"Ducks swim on the pond.", "Ducks swim on the pond. (Photo: Ann Lee/AFP)", anyCaption},
		{"Ducks swim on the pond. (Photo: Ann Lee/AFP)", "Ducks swim on the pond.", anyCaption},
		{"Ducks swim on the pond.  © IMAGO", "1of4 Ducks swim on the pond.  © IMAGO", anyCaption},
		{"Eleven of the councillors had said no to the builder's plan.", "Eleven of the councillors had said no to the builder's plan.", anyCaption | anyTeaser},
		{"Pop star cancels tour after fall", "Juno Marsh Pop star cancels tour after fall", anyTeaser},
		{"We shall not be moved today", "We shall not be moved today", 0},
		{"Energy Minister Ann Lee", "Energy Minister Ann Lee", anyCaption | anyTeaser | anyFurniture | 1<<lineByline | 1<<lineDate},
		{"We shall not be moved today", "and we say again: We shall not be moved today", 0},
		{"Ducks swim on the pond.", "Ducks swim on the pond. They like it.", 0},
	} {
		p := readPage(frame(test.first + "\n" + test.second))
		for i := 2; i <= 3; i++ {
			if got := p.certain(i); got != test.want {
				t.Errorf("certain of line %d of %q, %q = %b, want %b", i-2, test.first, test.second, got, test.want)
			}
		}
	}
}

func TestFurnitureKind(t *testing.T) {
	for line, want := range map[string]AsideKind{
		"Correction: An earlier version gave the wrong year.":            Correction,
		"Editor’s note: This story has been updated.":                    Correction,
		"This article was amended on 4 May to correct a name.":           Correction,
		"© 2024 Wick Echo Ltd. All rights reserved.":                     Legal,
		"Sign up here for our newsletter and get the news in your inbox": Newsletter,
		"Advertisement":                   Advert,
		"Sponsored by Pumps Ltd":          Advert,
		"Tags: ponds, ducks":              Tags,
		"Filed under ponds":               Tags,
		"#ponds #ducks":                   Tags,
		"34 Comments":                     Comments,
		"Comments (12)":                   Comments,
		"Facebook Twitter WhatsApp Email": Share,
		"Share on Facebook":               Share,
		"17:31":                           Live,
		"10 p.m.":                         Live,
		"Ann Lee is a reporter for the Wick Echo and covers local affairs.": AuthorNote,
		"Correct answers win": Furniture,
		"Home":                Furniture,
		"31":                  Furniture,
		"":                    Furniture,
	} {
		p := readPage("The title of it\n\n" + line + "\n\nx")
		if line == "" {
			continue
		}
		b := builder{p: p, labelling: labelling{kinds: []lineKind{lineTitle, lineAfter, lineAfter}}}
		if got := b.asideKind(1); got != want {
			t.Errorf("asideKind(%q) = %s, want %s", line, got, want)
		}
	}
}

// TestPageTables checks that the word lists are written as they are looked up:
// small, without a word twice.
func TestPageTables(t *testing.T) {
	for i, list := range pageWords {
		seen := map[string]bool{}
		for _, w := range list.words {
			if w != strings.ToLower(w) || strings.ContainsAny(w, " '’") || seen[w] {
				t.Errorf("pageWords[%d]: %q is not small, not one word, or there twice", i, w)
			}
			seen[w] = true
		}
	}
	labels := map[string]bool{}
	for _, list := range pageLabels {
		for _, label := range list.labels {
			if label != strings.ToLower(label) || labels[label] {
				t.Errorf("pageLabels: %q is not small, or there twice", label)
			}
			labels[label] = true
			if f := factsOf(label); f.words > maxLabelWords {
				t.Errorf("pageLabels: %q has more than %d words", label, maxLabelWords)
			}
		}
	}
	if n := len(stopWordLists); n > maxLanguages {
		t.Errorf("%d lists of small words, the most is %d", n, maxLanguages)
	}
}

// TestIsHeadline has lines that could be headlines, and lines with which a page
// speaks of itself.
func TestIsHeadline(t *testing.T) {
	for line, want := range map[string]bool{
		"Ferry captain rescues dog from harbour wall":        true,
		"‘I never saw a wave like it’: the storm of Tarn":    true,
		"5 ways to cook a swede":                             true,
		"Who pays for the hay of the donkey?":                true,
		"Sign up for our newsletter today":                   false,
		"Updated on 12 May 2024 at noon":                     false,
		"The ferry captain rescued a dog on Monday evening.": false,
		"Most read":                                false,
		"and the donkey goes on to town":           false,
		"Share this with your friends on Facebook": false,
		"By Ann Lee, senior reporter in Tarn":      false,
	} {
		if f := factsOf(line); f.headline != want {
			t.Errorf("headline of %q is %v, want %v", line, f.headline, want)
		}
	}
}

func TestIsReadingTime(t *testing.T) {
	for line, want := range map[string]bool{
		"3 min read":              true,
		"5 Minute Read":           true,
		"Reading time: 4 minutes": true,
		"4 minutes":               false,
		"Read more":               false,
	} {
		if got := isReadingTime(line); got != want {
			t.Errorf("isReadingTime(%q) = %v", line, got)
		}
	}
}

func TestIsDuration(t *testing.T) {
	for line, want := range map[string]bool{
		"4 min": true, "12 Minutes": true, "4 minutes ago": false, "min 4": false, "4 miners": false, "four minutes": false, "4": false,
	} {
		if got := isDuration(line); got != want {
			t.Errorf("isDuration(%q) = %v", line, got)
		}
	}
}

func TestIsMatchFact(t *testing.T) {
	for line, want := range map[string]bool{
		"Man of the match: Ann Lee": true, "Attendance: 3,214": true, "REFEREE: B Whitcombe.": true,
		"Referee blames ball: 'It was wet'": false, "Man of the match Ann Lee": false, ": Lee": false,
	} {
		if got := isMatchFact(line); got != want {
			t.Errorf("isMatchFact(%q) = %v", line, got)
		}
	}
	if !slices.IsSorted(matchLabels) {
		t.Error("matchLabels are not sorted")
	}
}

// TestClockLines has lines that are times of live blogs' entries, and others.
func TestClockLines(t *testing.T) {
	tests := []struct {
		line        string
		clock, aged bool
	}{
		{"12:30", true, false}, {"12:30 GMT", true, false}, {"9:40pm", true, false}, {"2 hours ago10:05 Tom Orr", false, true},
		{"21 mins ago 11:48", false, true}, {"9:40pm ferry is late", false, false}, {"2 hours ago", false, false},
		{"Posted 2 hours ago, 10:05", false, false}, {"2 hours ago the 10:05 was late.", false, false},
	}
	for _, test := range tests {
		f := factsOf(test.line)
		if clock, aged := isClockLine(&f), isAgedClock(&f); clock != test.clock || aged != test.aged {
			t.Errorf("%q: clock %v, aged %v", test.line, clock, aged)
		}
	}
}

func TestIsListedTeaser(t *testing.T) {
	p := readPage("READ MORE:\n* Seal blocks driveway for a week\n* Town gets its own time\n\nWe tried it.\n\n• One part of sand\n• Two parts of lime")
	for i, want := range []bool{false, true, true, false, false, false} {
		if got := p.isListedTeaser(i) && p.facts[i].signs&signBullet != 0; got != want {
			t.Errorf("line %d: %v, want %v", i, got, want)
		}
	}
}

// TestIsOffer tells offers of a thing from other lines with a sum.
func TestIsOffer(t *testing.T) {
	for line, want := range map[string]bool{
		"$149 at Halden": true, "£24.99 at John Lewis": true, "Buy for $299.00 from Nimbus": true, "₹1,499 at Amazon": true,
		"$149 at the door": false, "$149 a year": false, "He paid $149 at Halden": false, "$5m at Halden": false, "$149 at Halden.": false, "$ at Halden": false,
		"Dinner at Halden": false, "": false,
	} {
		if got := isOffer(line); got != want {
			t.Errorf("isOffer(%q) = %v", line, got)
		}
	}
}

// TestIsBrowserNote tells what a page wants of the browser from what is said of one.
func TestIsBrowserNote(t *testing.T) {
	for line, want := range map[string]bool{
		"Please enable JavaScript to see the tide table.":              true,
		"Your browser is out of date and may not show this page well.": true,
		"JavaScript is disabled. Some pictures may be missing.":        true,
		"The firm gave its browser away for nothing until 1998.":       false,
		"Deer are browsers, and eat what they can reach.":              false,
		"Enable the pump and wait.":                                    false,
	} {
		if got := isBrowserNote(line); got != want {
			t.Errorf("isBrowserNote(%q) = %v", line, got)
		}
	}
}

// TestTellsOfStory tells what a paper says of its article from what an article says.
func TestTellsOfStory(t *testing.T) {
	for line, want := range map[string]bool{
		"This article was produced in partnership with The Tweed Courier.":      true,
		"The post Ferry office to close appeared first on Coast Weekly.":        true,
		"This live blog has now ended, but you can read our report below.":      true,
		"This live music venue closed in May after forty years on the pier.":    false,
		"This live blog has drawn thousands to the pier.":                       false,
		"The post office in Vardale appeared first on the list in 1999.":        false,
		"*This story was originally published in Welsh.":                        true,
		"(This article was adapted from the original in French.)":               true,
		"This article was amended on 3 May 2019 to say that there is one duck.": true,
		"This story first appeared in the Courier on Monday.":                   true,
		"This story begins with a duck.":                                        false,
		"This article of the treaty was never in force.":                        false,
		"She says that this article was published in 1987.":                     false,
		"This report was published in May.":                                     false,
	} {
		if got := tellsOfStory(line); got != want {
			t.Errorf("tellsOfStory(%q) = %v", line, got)
		}
	}
}

// TestOpensColumn tells other stories' headlines behind what they are from other lines
// with bars.
func TestOpensColumn(t *testing.T) {
	for line, want := range map[string]bool{
		"OPINION | Whose water is it?": true, "Explained | What is a spillway?": true, "In Pics | The pond in winter": true,
		"LETTER | I refer to the pond": false, "March 4 | The pond freezes": false, "Opinion | Letters | Sport": false, "Opinion: Whose water": false,
	} {
		if got := opensColumn(line); got != want {
			t.Errorf("opensColumn(%q) = %v", line, got)
		}
	}
}

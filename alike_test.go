package lede

import (
	"slices"
	"strings"
	"testing"
)

// laidOut returns the blocks of the article's story and its asides in text order,
// as "heading Beer duty rises", one string a block.
func laidOut(a *Article) []string {
	type block struct {
		at   int
		text string
	}
	var blocks []block
	add := func(kind string, b *Block) {
		if b != nil {
			blocks = append(blocks, block{b.Start, kind + " " + b.Text})
		}
	}
	add("title", a.Title)
	add("dek", a.Dek)
	for _, s := range a.Sections {
		add("heading", s.Heading)
		for i := range s.Paragraphs {
			add("paragraph", &s.Paragraphs[i])
		}
	}
	for i := range a.Asides {
		add(string(a.Asides[i].Kind), &a.Asides[i].Block)
	}
	slices.SortFunc(blocks, func(x, y block) int { return x.at - y.at })
	var lines []string
	for _, b := range blocks {
		lines = append(lines, b.text)
	}
	return lines
}

// TestAlike lays out pages whose lines are of one kind by their form: want has lines
// that must be there as they stand, and some that must not.
func TestAlike(t *testing.T) {
	for _, test := range []struct {
		name, text string
		want, not  []string
	}{
		{"live blog", "Budget live: fuel duty frozen\n\n14:52\nWhat it means for drivers\nThe freeze saves the average driver about £52 a year, the Treasury says.\n\n" +
			"14:05\nBeer duty rises\nDuty on beer goes up by 3% from August, the chancellor says to groans.\n\n" +
			"13:40\nGood afternoon\nWelcome to our live coverage of the budget. The chancellor is on his feet.\n",
			[]string{"live 14:05", "heading Beer duty rises", "paragraph Duty on beer goes up by 3% from August, the chancellor says to groans.",
				"paragraph Welcome to our live coverage of the budget. The chancellor is on his feet."}, nil},
		{"list of other stories", "Council votes to close pool\n\nThe council of Harmouth voted on Monday to close its only pool, which has been open since 1934.\n\n" +
			"The mayor said that the town could not afford the repairs, which would cost more than its library.\n\nLatest\n\n" +
			"14:52\nMan found in lake\n14:31\nBus strike is off\n14:05\nLibrary opens late\n",
			nil, []string{"heading Man found in lake", "heading Bus strike is off", "paragraph Library opens late"}},
		{"numbered", "3 island markets worth the ferry\n\nFrom fish at dawn to cheese by moonlight, these are the markets to cross the water for.\n\n" +
			"1. Vis, Croatia\n\nThe fishermen sell from their boats until eight. Bring a bag and coins.\n\n" +
			"2. Bohol, Philippines\n\nCome for the calamay, a sticky sweet sold in coconut shells.\n\n" +
			"3. Unst, Scotland\n\nThe northernmost market in Britain fits in a boat shed. There are two stalls.\n",
			[]string{"heading 1. Vis, Croatia", "heading 2. Bohol, Philippines", "heading 3. Unst, Scotland",
				"paragraph The northernmost market in Britain fits in a boat shed. There are two stalls."}, nil},
		{"steps", "How to plug a leak\n\nA leak is no reason to call anybody. Most of them can be mended with what is in the house.\n\n" +
			"1. Close the main tap.\n2. Dry the pipe with a cloth.\n3. Wind tape round it twice.\n",
			nil, []string{"heading 1. Close the main tap.", "heading 2. Dry the pipe with a cloth."}},
		{"transcript", "Transcript: the governor on the drought\n\nThe following is a transcript of an interview with the governor that aired on Sunday.\n\n" +
			"MARGARET DELL: Governor, the reservoir at Pine Flat is at 19%. How long have you got?\n\nINES TOLLIVER: We have until November, if nobody waters a golf course.\n\n" +
			"DELL: Will you ban it?\n\nTOLLIVER: I have already asked. In two weeks I will stop asking.\n",
			[]string{"paragraph DELL: Will you ban it?"}, nil},
		{"Spanish", "Puerto Escondido recupera su mercado\n\nLos vendedores de Puerto Escondido volvieron este miércoles al mercado municipal, después del huracán.\n\n" +
			"No todos han vuelto. De los 140 puestos, 31 siguen vacíos porque sus dueños se marcharon a la ciudad.\n\n" +
			"Te puede interesar\nEl café de la sierra busca comprador\nAcapulco aplaza su feria\n",
			[]string{"furniture Te puede interesar", "teaser Acapulco aplaza su feria"}, nil},
		{"comments", "Night buses to run every day\n\nNight buses will run every day of the week from October, not only on Fridays, the county said.\n\n" +
			"The new lines reach all districts. A ticket costs as much as it does by day, and half for nurses.\n\n" +
			"Comments (2)\n\nnightowl77\nFinally! I have walked home since 2009.\nReply\n\nDana K.\nAnd who pays? Us as always.\nReply\n\nAbout us\n\n© 2024 Echo. All rights reserved.\n",
			[]string{"comments nightowl77", "comments And who pays? Us as always.", "furniture About us"}, []string{"comments About us"}},
		{"brief", "Man, 44, rescued from cliff\n\nA man of 44 was rescued from a cliff near Harmouth on Sunday evening. He was unhurt.\n",
			[]string{"paragraph A man of 44 was rescued from a cliff near Harmouth on Sunday evening. He was unhurt."}, nil},
	} {
		a, err := Parse(test.text)
		if err != nil {
			t.Fatal(err)
		}
		checkArticle(t, test.text, a)
		got := laidOut(a)
		for _, line := range test.want {
			if !slices.Contains(got, line) {
				t.Errorf("%s: no %q in\n%s", test.name, line, strings.Join(got, "\n"))
			}
		}
		for _, line := range test.not {
			if slices.Contains(got, line) {
				t.Errorf("%s: %q in\n%s", test.name, line, strings.Join(got, "\n"))
			}
		}
	}
}

// TestWall tells pages that stand before another one from stories that speak of
// such things.
func TestWall(t *testing.T) {
	for _, test := range []struct {
		text string
		want bool
	}{
		{"We value your privacy\n\nWe and our partners store and access information on a device, such as cookies, and process personal data.\n\n" +
			"With your permission we and our partners may use precise data. You may click to consent to our processing.\n\nMORE OPTIONS\nAGREE\n", true},
		{"Please verify you are a human\n\nAccess to this page has been denied because we believe you are using automation tools to browse the website.\n", true},
		{"Cookie factory burns down\n\nA factory that made cookies for half of the county burned down in Harmouth on Sunday, and nobody was hurt.\n", false},
		{"Hackers took data of 4,000 patients\n\nHackers took the personal data of 4,000 patients from a hospital in Harmouth, its director said on Monday.\n", false},
	} {
		a, err := Parse(test.text)
		if err != nil {
			t.Fatal(err)
		}
		checkArticle(t, test.text, a)
		if a.NoStory != test.want {
			t.Errorf("NoStory is %v, want %v, of\n%s", a.NoStory, test.want, test.text)
		}
	}
}

// TestMendTimeline makes headings of the dates within a story, where there are two, and of
// no other date.
func TestMendTimeline(t *testing.T) {
	const (
		above = "The dam at Blackhill was full on Monday for the first time in four years, the council said."
		entry = "The council told the schools to fit taps that shut themselves, and none of them did."
	)
	for _, test := range []struct {
		name  string
		lines []string
		want  int
	}{
		{"a timeline", []string{above, "1 February 2018", entry, "12 March 2018", entry, "May 2019", entry}, 3},
		{"one date", []string{above, "1 February 2018", entry, "The end of the drought", entry}, 0},
		{"dates of a live blog", []string{above, "1 February 2018 14:03", entry, "1 February 2018 14:41", entry, entry}, 0},
		{"figures", []string{above, "480 million litres", entry, "164 million litres", entry, entry}, 0},
	} {
		p := readPage(strings.Join(test.lines, "\n\n"))
		b := builder{a: &Article{}, p: p, head: -1, byline: -1}
		b.kinds = slices.Repeat([]lineKind{lineParagraph}, len(test.lines))
		b.mendTimeline()
		n := 0
		for _, kind := range b.kinds {
			if kind == lineHeading {
				n++
			}
		}
		if n != test.want {
			t.Errorf("%s: %d headings, want %d", test.name, n, test.want)
		}
	}
}

// TestDropContacts takes whom the press may ask and a paper's corrections out of the story.
func TestDropContacts(t *testing.T) {
	const story = "The council of Lower Wick has voted to keep its pond, after a debate that went on until two in the morning."
	for _, test := range []struct {
		name  string
		lines []string
		drop  int
	}{
		{"contacts", []string{"ENDS", "For further information, please contact:", "Communications Division", "Tel: +44 20 7946 0122"}, 4},
		{"a label", []string{"Media contacts", "Ann Lee", "540-555-0133"}, 3},
		{"a correction", []string{"Correction", "In last week's edition we said that the pond had been sold to the builder. It has not been."}, 2},
		{"information", []string{"For further information the council looked at the books of 1911, in which there is no pond.", "It found a well."}, 0},
		{"ends", []string{"Here the path ends", "It does not end."}, 0},
	} {
		lines := append([]string{story, story, story}, test.lines...)
		p := readPage(strings.Join(lines, "\n\n"))
		b := builder{a: &Article{}, p: p, head: -1, byline: -1}
		b.kinds = slices.Repeat([]lineKind{lineParagraph}, len(lines))
		b.dropContacts()
		n := 0
		for _, kind := range b.kinds {
			if kind != lineParagraph {
				n++
			}
		}
		if n != test.drop {
			t.Errorf("%s: %d lines dropped, want %d", test.name, n, test.drop)
		}
	}
}

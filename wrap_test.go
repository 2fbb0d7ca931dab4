package lede

import (
	"errors"
	"slices"
	"strings"
	"testing"
)

// TestUnwrap shows each text with the lines that are left of it, blanks as one.
func TestUnwrap(t *testing.T) {
	for _, test := range []struct {
		name, text string
		want       []string
	}{
		{"a paragraph a line", "The first paragraph is one line.\nThe second one too.", []string{
			"The first paragraph is one line.", "The second one too."}},
		{"wire copy, indented", "CLEVELAND, Feb 26 - The company and its partner in the north\nsaid they plan to form a venture to manage the money of\nboth companies.\n    The venture will be run under the oversight of a board\nof nine.", []string{
			"CLEVELAND, Feb 26 - The company and its partner in the north said they plan to form a venture to manage the money of both companies.",
			"The venture will be run under the oversight of a board of nine."}},
		{"blank lines between", "The owners of the mine said on Monday that they would open it\nin the autumn, eleven years after a fall in prices.\n\nUnions welcomed the news but asked for talks on wages before the\nfirst shift goes down.", []string{
			"The owners of the mine said on Monday that they would open it in the autumn, eleven years after a fall in prices.",
			"Unions welcomed the news but asked for talks on wages before the first shift goes down."}},
		{"capitals", "FERRY SINKS\n\nTHE OWNERS OF THE FERRY SAID ON MONDAY THAT THEY WOULD NOT PAY FOR\nTHE DEAD. \"IT WAS THE SEA,\"\nSAID THE CAPTAIN, WHO WAS PULLED FROM THE WATER AFTER TWO HOURS IN\nTHE DARK.\n\nMORE\nAGENCY 1312 GMT", []string{
			"FERRY SINKS", "THE OWNERS OF THE FERRY SAID ON MONDAY THAT THEY WOULD NOT PAY FOR THE DEAD. \"IT WAS THE SEA,\"",
			"SAID THE CAPTAIN, WHO WAS PULLED FROM THE WATER AFTER TWO HOURS IN THE DARK.", "MORE", "AGENCY 1312 GMT"}},
		{"a menu in capitals", "HOME\nNEWS\nBUSINESS AND THE MARKETS OF ALL THE WORLD\nSPORT", []string{
			"HOME", "NEWS", "BUSINESS AND THE MARKETS OF ALL THE WORLD", "SPORT"}},
		{"a quotation before said", "“We will open the mine in the autumn, and nobody will be sent,”\nsaid the owner.", []string{
			"“We will open the mine in the autumn, and nobody will be sent,” said the owner."}},
		{"a menu", "Home\nNews\nBusiness and the markets of the world\nSport", []string{
			"Home", "News", "Business and the markets of the world", "Sport"}},
		{"alternative text and caption", "A man stands at a podium and gives a speech to a crowd of people\nAnn Lee speaks in Geneva on Monday before the vote of the assembly", []string{
			"A man stands at a podium and gives a speech to a crowd of people", "Ann Lee speaks in Geneva on Monday before the vote of the assembly"}},
		{"a table", "Net income      807,000   vs   2,858,000 of the year before that\nrevenues        12.4 mln  vs   10.1 mln of the year before that", []string{
			"Net income 807,000 vs 2,858,000 of the year before that", "revenues 12.4 mln vs 10.1 mln of the year before that"}},
		{"carriage returns", "One line of text here.\r\rAnother one here.", []string{"One line of text here.", "Another one here."}},
		{"blank", " \n\t\n ", nil},
	} {
		if got := unwrapped(test.text); !slices.Equal(got, test.want) {
			t.Errorf("%s: got %q, want %q", test.name, got, test.want)
		}
	}
}

// TestUnwrapPages shows pages that tell at which column they were wrapped, with
// the lines that are left of them, blanks as one.
func TestUnwrapPages(t *testing.T) {
	// Story is what tells it: three lines break off before small letters.
	const story = "The council of Ardmair said on Monday that it would sell the old ferry\nand the quay, which have been out of use for nine years. A buyer from\nLeith has offered 90,000 pounds for both, twice as much as the council\nhad asked for in March.\n\n"
	const joined = "The council of Ardmair said on Monday that it would sell the old ferry and the quay, which have been out of use for nine years. A buyer from Leith has offered 90,000 pounds for both, twice as much as the council had asked for in March."
	for _, test := range []struct {
		name, text string
		want       []string
	}{
		{"a title and its second line", "Ardmair sells its ferry after nine years on the slipway and a row with\nLeith", []string{
			"Ardmair sells its ferry after nine years on the slipway and a row with Leith"}},
		{"a caption, two sentences", "Effie Manson has swept the deck each Sunday. She was paid nothing.\nPicture: Neil Ogg", []string{
			"Effie Manson has swept the deck each Sunday. She was paid nothing. Picture: Neil Ogg"}},
		{"a caption whose credit would have fitted", "Effie Manson has swept the deck each Sunday.\nPicture: Neil Ogg", []string{
			"Effie Manson has swept the deck each Sunday.", "Picture: Neil Ogg"}},
		{"a headline and a byline", "Ardmair sells its ferry\nBy Morag Tennant\nShipping correspondent", []string{
			"Ardmair sells its ferry", "By Morag Tennant", "Shipping correspondent"}},
		{"letters of two bytes count as one", "Përparim Çela, Ärde Öström, Éva Żółć, Łęcki and Ñuñez gave more: £ 50\neach", []string{
			"Përparim Çela, Ärde Öström, Éva Żółć, Łęcki and Ñuñez gave more: £ 50 each"}},
		{"a rule below a headline", "What the council of Ardmair means to do with the money it will get\n------------------------------------------------------------------", []string{
			"What the council of Ardmair means to do with the money it will get", "------------------------------------------------------------------"}},
		{"an address below a headline", "Ardmair sells its old ferry\nhttps://www.harbourpress.example/2022/ardmair-sells-its-ferry-and-quay\nLeith buys one\nhttps://www.harbourpress.example/2022/leith-buys-a-ferry-and-half-a-quay", []string{
			"Ardmair sells its old ferry", "https://www.harbourpress.example/2022/ardmair-sells-its-ferry-and-quay",
			"Leith buys one", "https://www.harbourpress.example/2022/leith-buys-a-ferry-and-half-a-quay"}},
		{"list items, hanging", "* The old ferry, which was built on the Clyde in 1951 for the crossing to\n  Tarn Bay\n* The quay\n* Two sheds and a crane that lifts four tonnes, with which nobody can be\n  trusted any more", []string{
			"* The old ferry, which was built on the Clyde in 1951 for the crossing to Tarn Bay", "* The quay",
			"* Two sheds and a crane that lifts four tonnes, with which nobody can be trusted any more"}},
		{"full list items that do not hang", "- The old ferry, which was built on the Clyde in 1951 for crossings\n- Quay-side sheds of the old line", []string{
			"- The old ferry, which was built on the Clyde in 1951 for crossings", "- Quay-side sheds of the old line"}},
		{"a dash within a sentence", "The ferry was built on the Clyde in 1951 for the crossing to Tarn Bay\n- it sank twice.", []string{
			"The ferry was built on the Clyde in 1951 for the crossing to Tarn Bay - it sank twice."}},
		{"verse", "The ferry lay upon the slip,\nand no one came to mend the ship,\nand no one came to pay.", []string{
			"The ferry lay upon the slip,", "and no one came to mend the ship,", "and no one came to pay."}},
		{"menu", "Home\nNews\nSport", []string{"Home", "News", "Sport"}},
	} {
		want := append([]string{joined}, test.want...)
		if got := unwrapped(story + test.text); !slices.Equal(got, want) {
			t.Errorf("%s: got %q, want %q", test.name, got, want)
		}
	}
	for _, test := range []struct {
		name, text string
		want       []string
	}{
		{"paragraphs that are indented, the first one's blanks lost", "The council of Ardmair said on Monday that it would sell the old\nferry and the quay, which have been out of use for nine years. It\nhas asked 45,000 pounds for both.\n    Nobody in Ardmair offered that.\n    Effie Manson, who swept the deck each Sunday, wept when she\nheard of it. Her husband was the ferry's last engineer.", []string{
			"The council of Ardmair said on Monday that it would sell the old ferry and the quay, which have been out of use for nine years. It has asked 45,000 pounds for both.",
			"Nobody in Ardmair offered that.", "Effie Manson, who swept the deck each Sunday, wept when she heard of it. Her husband was the ferry's last engineer."}},
		{"short lines in a page of long ones", strings.Repeat("The council of Ardmair said on Monday that it would sell the old ferry and the quay, which have been out of use for nine years, to a buyer from Leith.\n\n", 9) + "Tags: ferry,\nquay,\nleith\n\nfor sale\nin town", append(
			slices.Repeat([]string{"The council of Ardmair said on Monday that it would sell the old ferry and the quay, which have been out of use for nine years, to a buyer from Leith."}, 9),
			"Tags: ferry,", "quay,", "leith", "for sale", "in town")},
		{"lines of Chinese", "渡轮\n渡轮公司\n公司", []string{"渡轮", "渡轮公司", "公司"}},
	} {
		if got := unwrapped(test.text); !slices.Equal(got, test.want) {
			t.Errorf("%s: got %q, want %q", test.name, got, test.want)
		}
	}
}

// TestFindWrap shows at which columns texts were wrapped.
func TestFindWrap(t *testing.T) {
	const text = "The owners of the ferry that went down off Tarn Head on the second Sunday of Lent have told the court that they will not pay for the crossing of those who were saved, because nobody had asked them to come aboard, and that the bell had been rung. Their lawyer, a cousin of the mate, said that he would ask for the ship's log to be read, and then for an hour of quiet in which to think about what was in it.\n\nThe court will sit again on Thursday."
	for _, columns := range []int{36, 50, 64, 65, 72, 78, 100, 132} {
		wrapped := wrapAt(text, columns)
		w := findWrap(wrapped, cutLines(wrapped))
		longest := 0
		for line := range strings.Lines(wrapped) {
			longest = max(longest, len(strings.TrimSpace(line)))
		}
		if w.column < longest || w.column > columns || w.ragged || w.step != 0 {
			t.Errorf("wrapped at %d columns, longest line %d: found %+v", columns, longest, w)
		}
	}
	for _, text := range []string{
		"", "\n", text,
		strings.ReplaceAll(text, " ", "\n"),
		strings.ReplaceAll(text, ", ", ",\n"),
		strings.ReplaceAll(text, " of ", "\nof "),
	} {
		if w := findWrap(text, cutLines(text)); w.column != 0 {
			t.Errorf("%q: found %+v", text, w)
		}
	}
}

// unwrapped returns the lines of text, unwrapped, blanks as one.
func unwrapped(text string) []string {
	var got []string
	for _, l := range unwrap(text, cutLines(text)) {
		got = append(got, oneLine(text[l.start:l.end]))
	}
	return got
}

// TestRejoin shows what stands between two lines once they are joined, and that
// the places of what stands behind lead to the caller's text.
func TestRejoin(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		{"the ferry\nand the quay", "the ferry and the quay"},
		{"the ferry \n   and the quay", "the ferry and the quay"},
		{"the ferry\r\nand the quay", "the ferry and the quay"},
		{"the ferry\tand\nthe quay", "the ferry\tand the quay"},
		{"a well-\nknown ferry", "a well-known ferry"},
		{"an F-\n16 over the city", "an F-16 over the city"},
		{"short-\nand long-term loans", "short- and long-term loans"},
		{"a two-\nto three-year plan", "a two- to three-year plan"},
		{"the ferry -\nand the quay --\nwere sold", "the ferry - and the quay -- were sold"},
	} {
		want := strings.ReplaceAll(test.want, "\n", " ")
		text, edits := rejoin(test.text, []line{{end: int32(len(test.text))}})
		if text != want {
			t.Errorf("rejoin(%q) = %q, want %q", test.text, text, want)
			continue
		}
		last := text[strings.LastIndexByte(text, ' ')+1:]
		if start, end := edits.span(len(text)-len(last), len(text)); test.text[start:end] != last {
			t.Errorf("rejoin(%q): %q leads to %q", test.text, last, test.text[start:end])
		}
	}
	const text = "  The ferry\n  sank.\n\nNobody\ndrowned."
	lines := []line{{start: 2, end: 19}, {start: 21, end: 36}}
	got, _ := rejoin(text, lines)
	for i, want := range []string{"The ferry sank.", "Nobody drowned."} {
		if l := lines[i]; got[l.start:l.end] != want {
			t.Errorf("line %d: got %q, want %q", i, got[l.start:l.end], want)
		}
	}
}

// TestExtractAgain extracts a wrapped article twice: what is joined is not
// joined further.
func TestExtractAgain(t *testing.T) {
	for _, text := range goldenTexts(t) {
		a := &Article{Text: wrapAt(text, 60)}
		if err := errors.Join(Clean(a), Extract(a)); err != nil {
			t.Fatal(err)
		}
		first := a.work.text
		if err := Extract(a); err != nil || a.work.text != first {
			t.Errorf("%.40q: the second time the text is another one", text)
		}
	}
}

func TestCutLinesGaps(t *testing.T) {
	for _, text := range []string{"a\nb\n\nc\n\n\n\n\nd", "a\r\nb\r\n\r\nc\r\n\r\n\r\n\r\n\r\nd", "a\rb\r\rc\r\r\r\r\rd"} {
		var got []uint8
		for _, l := range cutLines(text) {
			got = append(got, l.gap)
		}
		if want := []uint8{0, 1, 2, 3}; !slices.Equal(got, want) {
			t.Errorf("gaps of %q: %v, want %v", text, got, want)
		}
	}
}

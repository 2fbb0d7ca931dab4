package lede

import (
	"slices"
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
		var got []string
		for _, l := range unwrap(test.text, cutLines(test.text)) {
			got = append(got, oneLine(test.text[l.start:l.end]))
		}
		if !slices.Equal(got, test.want) {
			t.Errorf("%s: got %q, want %q", test.name, got, test.want)
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

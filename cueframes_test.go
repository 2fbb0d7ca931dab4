package lede

import (
	"strings"
	"testing"
)

// TestFrames checks what stands round verbs and nouns that report, and beside it what looks
// alike and reports nothing. The word in question stands in angle brackets.
func TestFrames(t *testing.T) {
	names := [cueFrames]string{
		frameAccuse: "accuse", frameAfter: "after", frameCite: "cite", frameClause: "clause", frameFront: "front", frameIt: "it", frameNoun: "noun",
		framePassive: "passive", framePoint: "point", frameProposal: "proposal", frameRun: "run", frameThat: "that", frameTo: "to", frameUrge: "urge", frameWhether: "whether",
	}
	for _, c := range []struct{ text, want string }{
		{"The bank <accuses> two clerks of hiding the ledgers.", "accuse"},
		{"The bank <accuses> two clerks.", ""},
		{"The river has shrunk by a third since the spring, a new survey <reports>.", "after"},
		{"“The nets are empty,” the two crews have <pointed> out.", "after"},
		{"One after another, the yards of the coast <declared> bankruptcy.", ""},
		{"One after another, and for want of steel, <declared> bankruptcy.", ""},
		{"No oil was found in the well after the leak, <states> the notice.", "after"},
		{"“The nets are empty,” Captain Abela <comments>.", "after"},
		{"They keep a shop where the old road ends, and the girl <reads>.", ""},
		{"Ms Onyango <cited> a lack of spare parts.", "cite"},
		{"Residents <complained> they could smell fuel in the water.", "clause"},
		{"The court <insists> the count is fair.", "clause"},
		{"The ministry <estimates> a third of the crop was lost.", "clause"},
		{"He <added> two spoons of sugar.", ""},
		{"<Per> the bylaws of the club, a new head must be chosen within a month.", "front"},
		{"<According> to the crew, the engine had failed twice.", "front"},
		{"<Per> head, the islands eat more fish than the coast.", ""},
		{"They pay 20 euros <per> boat, the crew had said.", ""},
		{"It was <announced> on Friday that the school would close.", "it"},
		{"It was <announced> the school would close.", "it"},
		{"It could be <argued> that the school should close.", ""},
		{"The plan was <announced> on Friday.", ""},
		{"The fire followed the bank's <claim> that the vault was empty.", "noun"},
		{"Police looked into false <claims> that the bridge had fallen.", "noun"},
		{"There are <claims> that the bridge had fallen.", "noun"},
		{"The bank paid the <claim> in full.", ""},
		{"The crew were <told> on Monday they would lose their berths.", "passive"},
		{"Two clerks are <alleged> to have hidden the ledgers.", "passive"},
		{"She was <asked> to leave the hall.", "passive"},
		{"The boat was <ordered> from a yard in Gdynia.", ""},
		{"Mr Lindqvist <pointed> out the ferry was full.", "point"},
		{"The arrow <pointed> up the hill.", ""},
		{"The panel <suggested> selling both boats.", "proposal"},
		{"The panel <suggested> two boats.", ""},
		{"She has <written>, “I will not go back.”", "run"},
		{"They <say> ‘why don't you sell the boat?’", "run"},
		{"She has <written> a letter to the board.", ""},
		{"The judge had <assured> him that the papers would be read.", "that"},
		{"The inquiry <concluded> in its report that the door was locked.", "that"},
		{"Banks <indicate> that rates will rise.", "that"},
		{"The court would <rule> that the road is public.", ""},
		{"The search <revealed> 14 coins that nobody had seen.", ""},
		{"The boy <told> so many tales that nobody listened.", ""},
		{"Mr Vella <claims> to have sold the boats.", "to"},
		{"Mr Vella <offered> the boats to a school.", ""},
		{"She <urged> the crews at sea to turn back.", "urge"},
		{"The government is <asking> people to save water.", "urge"},
		{"The mayor <ordered> the shop not to open.", "urge"},
		{"Stop <telling> us to wait.", ""},
		{"Let the Council <ask> them to pay.", ""},
		{"She <asked> the clerk for a pen.", ""},
		{"A reader <asked> veterans whether they would go again.", "whether"},
		{"He <asked> why the gate was shut.", "whether"},
		{"He <told> the crew how to mend it.", ""},
	} {
		text, at := pointedAt(c.text)
		f := finders.get()
		f.open(loadQuoteModels())
		f.layOut(lineWork(text))
		got := ""
		for i := range f.l.items {
			if int(f.l.items[i].start) == at {
				got = names[f.frameOf(int32(i))]
			}
		}
		if got != c.want {
			t.Errorf("%s: %q, want %q", c.text, got, c.want)
		}
		f.release()
	}
}

// pointedAt returns text without its angle brackets, and where the word within stands.
func pointedAt(text string) (plain string, at int) {
	before, rest, _ := strings.Cut(text, "<")
	word, after, _ := strings.Cut(rest, ">")
	return before + word + after, len(before)
}

// TestAccused checks accusations, adjectives that look like verbs, and brackets.
func TestAccused(t *testing.T) {
	checkShapes(t, []shape{
		{"accused of", "Residents of Adoka have accused local officials of hiding the figures from them.",
			"Residents of Adoka: local officials of hiding the figures from them"},
		{"on trial", "The five accused sat in the front row of the court on Monday.", "!The five: sat in the front row of the court"},
		{"an adjective", "The post stood on his verified page on Monday morning for three hours.", "!his: page on Monday morning for three hours"},
		{"brackets within", "The magistrate denied hiding the letter from the National Working Committee (NWC) of the party.",
			"The magistrate: hiding the letter from the National Working Committee (NWC) of the party"},
		{"a title before the name", "The road is shut, said the head of the works office, Mr. Kojo Mensah, on Friday.",
			"the head of the works office, Mr. Kojo Mensah: The road is shut"},
		{"who was quoted", "He spoke of reports by Anna Lind, who was quoted as saying that the quay was safe.", "Anna Lind: the quay was safe"},
		{"goes on", "He alleged that some farmers have been planted to spoil the vote, adding that the board has a valid head.",
			"He: the board has a valid head"},
	})
}

// TestClear checks what is made clear, and "according to" at the end of a sentence.
func TestClear(t *testing.T) {
	checkShapes(t, []shape{
		{"made clear", "The firm has made clear that the mill will stay open.", "The firm: the mill will stay open"},
		{"made it very clear to", "The group has made it abundantly clear to the board that it has no link with the party.", "The group: it has no link with the party"},
		{"made clear, and no that behind", "Kerr made clear the pool would be shut, Moss wrote.", "Moss: Kerr made clear the pool would be shut"},
		{"made clear by a filter", "The water was made clear by the filter that the town bought.", "!The water: the town bought"},
		{"according to police", "The bus left the road shortly before noon according to police.", "police: The bus left the road shortly before noon"},
		{"according to size", "The apples were sorted in the yard according to size.", "!size: The apples were sorted in the yard"},
	})
}

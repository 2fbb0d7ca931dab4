package lede

import (
	"strings"
	"testing"
)

// TestCourtHeard checks what courts hear, of which nobody is named who says it.
func TestCourtHeard(t *testing.T) {
	checkShapes(t, []shape{
		{"the court heard", "The court heard Sorrell had drunk a bottle of rum when he reached the taxi rank.",
			"-: Sorrell had drunk a bottle of rum when he reached the taxi rank"},
		{"heard that", "On Monday the jury heard that the boat had no lights.", "-: the boat had no lights"},
		{"heard how", "Jurors heard how the boat had sunk in the night.", "-: how the boat had sunk in the night"},
		{"arguments", "The court heard arguments from both sides on Monday.", "!-: arguments from both sides on Monday"},
		{"a boy heard", "The boy heard that the court was shut.", "!-: the court was shut"},
		{"told police within", "The court heard Sorrell told police: “I lost it and I am sorry.”", "Sorrell: I lost it and I am sorry."},
	})
}

// TestToldWhom checks whom somebody tells, where no "that" parts the hearer from what is said.
func TestToldWhom(t *testing.T) {
	checkShapes(t, []shape{
		{"a meeting", "Anna Lind told the meeting traders had been left in the dark.", "Anna Lind: traders had been left in the dark"},
		{"a jury", "Anna Lind told the jury police had lied to her.", "Anna Lind: police had lied to her"},
		{"an article behind", "Anna Lind warned the council the bridge was unsafe.", "Anna Lind: the bridge was unsafe"},
		{"a possessive", "Anna Lind told her his boat had gone down.", "Anna Lind: his boat had gone down"},
		{"there", "Anna Lind told my colleague there was no money left.", "Anna Lind: there was no money left"},
		{"a noun of the hearer", "Anna Lind told the council leader he had lied to her.", "Anna Lind: he had lied to her"},
	})
}

// TestClausesWithin checks clauses within clauses.
func TestClausesWithin(t *testing.T) {
	checkShapes(t, []shape{
		{"signed by", "The party, in a statement signed by its secretary, Hon. Musa Bello, on Sunday, said the strike would go on.",
			"The party: the strike would go on"},
		{"of the board", "The head of the board, in a note to staff on Sunday, said the strike was over.", "The head of the board: the strike was over"},
		{"an allegation of his", "Birgit Falck accused Trier of leaning on the bank, an allegation his spokeswoman dismissed as “nonsense on stilts”.",
			"his spokeswoman: as “nonsense on stilts”"},
		{"a member said", "Birgit Falck, a member of the board, dismissed it as “nonsense on stilts”.", "Birgit Falck, a member of the board: it as “nonsense on stilts”"},
		{"a user", "One user, @drfiona, claimed to be trapped in the shop.", "One user, @drfiona: to be trapped in the shop"},
		{"an account", "As @gazza put it: “Five pounds? For what I have seen?”", "@gazza: Five pounds? For what I have seen?"},
		{"what it called", "The chain shut its shops after what it called a “payments outage” left the tills frozen.", "it: a “payments outage”"},
		{"what he called, within a phrase", "She spoke of what she called the “senseless” digging in the port.", "she: the “senseless” digging in the port"},
		{"an adverb", "Critically, however, it pointed out that the firm had no licence.", "it: the firm had no licence"},
		{"one told another", "Daniel Whykes said Mr Kerr told Lind, “Mate, that one’s ours,” before he was struck.", "Mr Kerr: Mate, that one’s ours,"},
		{"but cautioned", "Rosa Lind, a geologist who was not of either team, said the timing was striking but cautioned that seas were falling.",
			"Rosa Lind, a geologist who was not of either team: seas were falling"},
		{"the firm warned", "Engineers hope to restore supplies tonight but the firm warned that some customers may have to wait.",
			"the firm: some customers may have to wait"},
		{"goes on by but", "The firm hopes to finish by May but said that it could slip.", "The firm: it could slip"},
		{"behind me", "In the row behind me a woman said: “Oh my God, look at that.”", "a woman: Oh my God, look at that."},
		{"to explain", "Anna Lind asked the firm to confirm that it had paid.", "!Anna Lind: it had paid"},
		{"asked to", "Anna Lind asked the firm to confirm that it had paid.", "Anna Lind: the firm to confirm that it had paid"},
	})
}

// TestSourceWhole checks sources with possessives, and with what is done to a text.
func TestSourceWhole(t *testing.T) {
	checkShapes(t, []shape{
		{"lawyers", "Sorrell’s lawyers declined to comment. The road is shut.", "Sorrell’s lawyers: to comment"},
		{"a shop", "Sainsbury's said the store would reopen on Friday.", "Sainsbury's: the store would reopen on Friday"},
		{"he has", "He's said the store would reopen on Friday.", "!He's: the store would reopen on Friday"},
		{"seen by", "However, a letter seen by the Nation shows that the firm was paid twice.", "a letter seen by the Nation: the firm was paid twice"},
		{"not the analysts", "Core inflation, which strips out food, came in at 4.4%, the statistics office said on Tuesday, versus the 4.1% seen by analysts in a poll.",
			"the statistics office: Core inflation, which strips out food, came in at 4.4%"},
		{"per cent", "The bank said inflation would rise to 7.9%.", "The bank: inflation would rise to 7.9%"},
		{"appealed to", "Musa Bello appealed to the government to come to their aid.", "Musa Bello: the government to come to their aid"},
		{"a song", "The song appealed to those who like to dance.", "!The song: those who like to dance"},
	})
}

// TestPlainSpeakers checks who speaks where it is plain whom "he" means, and whose words a title has.
func TestPlainSpeakers(t *testing.T) {
	for _, c := range []struct{ name, text, words, want string }{
		{"the sentence before", "Harbour row\n\nGareth Lumb spoke first. “They would be stuck,” Mr Lumb said. Mr Lumb then sat down.\n\n“It is a shame,” Gareth Lumb said.\n\n" +
			"Cabinet member for place Cllr Simon Okell defended the plan. He argued that towns had to change or die.", "towns had to", "Simon Okell"},
		{"who speaks is not he", "Harbour row\n\nTim Berg was struck by a boat in May.\n\n“He tells me it is Friday,” Kirsty Lund said. “My son says it is Tuesday. He is patient.”", "it is Friday", "Tim Berg"},
		{"the driver", "Harbour row\n\nTim Berg runs a shop on the quay.\n\n“The driver stopped. He said the road was shut,” Tim Berg said.", "the road was shut", ""},
		{"a title", "'I'd sooner walk': What the port makes of the new limit\n\nJan Malek drives a van. “It is fine,” said Jan Malek.\n\n\"I'd sooner walk,\" said Bernadette Lally, who is 83.",
			"I'd sooner walk", "Bernadette Lally"},
		{"a memo seen by a paper", "Harbour row\n\nA memo obtained by the Guardian says the plant was unsafe for years.", "the plant was unsafe", ""},
		{"Mallam", "Harbour row\n\nMr Yakubu Onoja opened the camp. Mr Onoja left at noon.\n\nAnother victim, Mallam Sule Ibrahim, who said he had lost his farm, wept.\n\n“We are farmers,” he said.",
			"We are farmers", "Sule Ibrahim"},
	} {
		a, err := Parse(c.text + "\n")
		if err != nil {
			t.Fatal(err)
		}
		found := false
		for i := range a.Quotes {
			if q := &a.Quotes[i]; strings.HasPrefix(q.Text, c.words) && !found {
				if found = true; q.Speaker != c.want {
					t.Errorf("%s: %q is said by %q, want %q", c.name, q.Text, q.Speaker, c.want)
				}
			}
		}
		if !found {
			t.Errorf("%s: no quote that begins with %q", c.name, c.words)
		}
	}
}

package lede

import "testing"

// TestEndWithin checks that what is reported ends where the words of another end that
// report it.
func TestEndWithin(t *testing.T) {
	checkShapes(t, []shape{
		{"sources told", "A review by the commission revealed that few ministries had kept to the rules, officials told the Gazette.",
			"A review by the commission: few ministries had kept to the rules"},
	})
}

// TestRelayed checks who speaks, and through whom, where one passes on what another said.
func TestRelayed(t *testing.T) {
	checkShapes(t, []shape{
		{"passed on", "Anna Lind said that the bridge was safe for trucks, the ministry’s press service reports.",
			"Anna Lind: the bridge was safe for trucks"},
		{"said within", "Anna Lind said that the bridge was safe, as the report says.", "Anna Lind: the bridge was safe"},
		{"as cited by", "The bridge over the Mesna will be closed for two weeks, the roads office reported, as cited by Newswire.",
			"the roads office: The bridge over the Mesna will be closed for two weeks"},
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

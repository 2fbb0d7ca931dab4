package lede

import (
	"strings"
	"testing"
)

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

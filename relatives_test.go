package lede

import "testing"

// TestRelatives checks what is reported in a clause that tells of the speaker, and who
// passes it on.
func TestRelatives(t *testing.T) {
	checkShapes(t, []shape{
		{"who said", "Anna Lind, who said she would not resign, met her voters at the quay on Monday.", "who: she would not resign"},
		{"who asked", "Rodrigo Lim, who asked if the road would be closed, got no answer.", "who: if the road would be closed"},
		{"no relative clause", "Anna Lind said the ferry, which had left the quay, met a storm at sea.",
			"Anna Lind: the ferry, which had left the quay, met a storm at sea"},
		{"relayed", "Guards shot three men at the gate of the port, the minister said, the agency Norpress reported.",
			"the minister: Guards shot three men at the gate of the port"},
		{"the subject with an aside", "A resident, who did not want to be named, said gunmen had come on motorbikes.",
			"A resident, who did not want to be named: gunmen had come on motorbikes"},
		{"one of the so-called", "Barbara Lind, one of the so-called “Quay Girls” elected in May, told reporters: “I remember some of them.”",
			"Barbara Lind: I remember some of them."},
	})
}

// TestColonLed checks that whom a verb speaks to, or what of, is not reported with the
// words behind a colon.
func TestColonLed(t *testing.T) {
	checkShapes(t, []shape{
		{"an object", "Deputy Ana Reyes chided the vice mayor: “You cannot run from this.”", "Deputy Ana Reyes: You cannot run from this."},
		{"a clause", "Ana Reyes said the mayor was hiding from the press: “You cannot run from this.”", "!Ana Reyes: You cannot run from this."},
		{"another sentence", "“So we left the hall.” Harriet Lind told the court of the night: “It was late.”", "Harriet Lind: It was late."},
	})
}

// TestWholeName checks that who speaks is named from the first word of the phrase on.
func TestWholeName(t *testing.T) {
	checkShapes(t, []shape{
		{"capitals", "COAST GUARD COMMANDER JULES FERRARI SAID THE FERRY HAD LEFT THE QUAY AT DAWN.",
			"COAST GUARD COMMANDER JULES FERRARI: THE FERRY HAD LEFT THE QUAY AT DAWN"},
		{"a genitive", "Three residents' groups had argued that the quay was too old.", "Three residents' groups: the quay was too old"},
	})
}

// TestClaimed checks a verb that papers use of what they doubt.
func TestClaimed(t *testing.T) {
	checkShapes(t, []shape{
		{"claimed that", "The mayor claimed that the harbour had never been safer.", "The mayor: the harbour had never been safer"},
		{"claiming", "The nurse later sued the hospital, claiming the rule violated her rights.", "The nurse: the rule violated her rights"},
		{"claimed lives", "The flood claimed the lives of six fishermen on Monday.", "!The flood: the lives of six fishermen on Monday"},
	})
}

// TestReopened checks marks that each paragraph of a page opened again, where the page's
// paragraphs were run together.
func TestReopened(t *testing.T) {
	checkShapes(t, []shape{
		{"run together", `"It was a terrible storm," Anna Lind said. "The roof of the school was lost. "Nobody knew what to do about it. "But we will build it again."`,
			"Anna Lind: It was a terrible storm. The roof of the school was lost. Nobody knew what to do about it. But we will build it again."},
		{"a lost mark", `"It was a terrible storm, Anna Lind said. "But we will build it again," she said.`,
			"she: But we will build it again,"},
		{"a lost blank", `"The boys were handed over to their parents,"Anna Lind said. " The goods were a watch and a coat," she said.`,
			"she: The goods were a watch and a coat,"},
	})
}

// TestDoesNotSay checks that nothing is asserted by who does not say it.
func TestDoesNotSay(t *testing.T) {
	for _, c := range []struct {
		text string
		want QuoteMode
	}{
		{"The report does not say how many people were hurt in the fire.", NoComment},
		{"The police have yet to say when the road will open.", NoComment},
		{"The report says how many people were hurt in the fire.", ""},
	} {
		text := "Harbour news of the week\n\n" + c.text + "\n"
		a, err := Parse(text)
		if err != nil {
			t.Fatal(err)
		}
		checkArticle(t, text, a)
		for i := range a.Quotes {
			if a.Quotes[i].Mode != c.want {
				t.Errorf("%q: mode %q, want %q", c.text, a.Quotes[i].Mode, c.want)
			}
		}
	}
}

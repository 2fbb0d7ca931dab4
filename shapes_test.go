package lede

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// A shape is a text and what must be among its quotes, each as "source: words"; a want
// behind "!" must not.
type shape struct{ name, text, want string }

// checkShapes checks shapes.
func checkShapes(t *testing.T, shapes []shape) {
	t.Helper()
	for _, c := range shapes {
		got := shortQuotes(t, c.text)
		want, none := strings.CutPrefix(c.want, "!")
		if slices.Contains(got, want) == none {
			t.Errorf("%s: %q\ngot  %q\nwant %q", c.name, c.text, got, c.want)
		}
	}
}

// shortQuotes returns the quotes of a paragraph behind a title, each as
// "source: words".
func shortQuotes(t *testing.T, text string) []string {
	t.Helper()
	text = "Harbour news of the week\n\n" + text + "\n"
	a, err := Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	checkArticle(t, text, a)
	var all []string
	for i := range a.Quotes {
		q := &a.Quotes[i]
		source := "-"
		if q.Source != nil {
			source = q.Source.Text
		}
		all = append(all, fmt.Sprintf("%s: %s", source, q.Text))
	}
	return all
}

// TestQuoteShapes checks the shapes that rules find, and beside each a text that
// looks alike and is none. want is what must be among the quotes; a want behind "!"
// must not.
func TestQuoteShapes(t *testing.T) {
	for _, c := range []struct{ shape, text, want string }{
		{"tail", "Train drivers at the state railway will walk out for two days, the Lorrymen union said on Monday.",
			"the Lorrymen union: Train drivers at the state railway will walk out for two days"},
		{"tail with an acronym", "A strong quake struck the eastern province of Karsa at dawn, the Disaster and Emergency Management Authority (DEMA) said.",
			"the Disaster and Emergency Management Authority (DEMA): A strong quake struck the eastern province of Karsa at dawn"},
		{"tail with a hearer", "The smelter in Cobriza will restart its furnaces in June, its chief executive told Newswire.",
			"its chief executive: The smelter in Cobriza will restart its furnaces in June"},
		{"no tail: something is reported behind", "After a long night of talks in the port, the minister said that the strike was over.",
			"!the minister: After a long night of talks in the port"},
		{"no tail: what is spoken of", "In his long speech to the harbour board, the minister spoke of his promises.",
			"!the minister: In his long speech to the harbour board"},

		{"subject before an aside", "Anna Lind said the ferry, which has 40 seats, would not sail. The harbour board meets on Friday.",
			"Anna Lind: the ferry, which has 40 seats, would not sail"},
		{"subject before what it is", "Anna Lind said the mayor, a Democrat, would resign. The harbour board meets on Friday.",
			"Anna Lind: the mayor, a Democrat, would resign"},
		{"the one who speaks before an aside", "“It will not sail,” said the mayor, who took office in May, adding nothing more.",
			"!Anna Lind: the mayor, who took office in May"},

		{"per somebody", "Per the bylaws of the club, a new head must be chosen within a month.", "the bylaws of the club: a new head must be chosen within a month"},

		{"asked", "“Who will pay for the new quay?” Anna Lind asked. Nobody answered.", "Anna Lind: Who will pay for the new quay?"},
		{"not asked", "“Who will pay for the new quay?” Anna Lind said she had no idea.", "!Anna Lind: Who will pay for the new quay?"},

		{"colon above", "Jared Potts listed what he wants:\n\n“The port needs two more cranes and a road that does not flood.”",
			"Jared Potts: The port needs two more cranes and a road that does not flood."},
		{"signed below", "“The port needs two more cranes and a road that does not flood.”\n\n– Jared Potts\n\nThe board of the port will meet in the first week of May to vote on it.",
			"Jared Potts: The port needs two more cranes and a road that does not flood."},
		{"a dash below that signs nothing", "“The port needs two more cranes and a road that does not flood.”\n\n– and so it went on until the morning",
			"!and so it went on: The port needs two more cranes and a road that does not flood."},

		{"in the words of", "The quay was, in the words of the port's manager, Carla Benedetti, “a museum of rust”.",
			"the port's manager, Carla Benedetti: a museum of rust"},
		{"in her words", "The mayor met Carla Benedetti on the quay. It is, in her own words, “a museum of rust”.", "her: a museum of rust"},
		{"in his way", "The mayor met Carlo Benedetti on the quay. He is, in his way, “a boss” of the old port.", "!his: a boss"},
		{"words of no one", "The list of words of “low tide” on the map is long.", "!low: low tide"},

		{"subject across an aside", "Anna Lind (Labour), who has led the port since May, has repeatedly said that the quay is safe.",
			"Anna Lind (Labour), who has led the port since May: the quay is safe"},
		{"aside behind", "“It will hold,” said Doreen Platt, the owners' daughter.", "Doreen Platt, the owners' daughter: It will hold,"},
		{"a day behind", "“It will hold,” said Doreen Platt, a day after the storm.", "Doreen Platt: It will hold,"},

		{"hearer", "The engineers have told the crisis team that the wall will hold through the night.",
			"The engineers: the wall will hold through the night"},
		{"hearer without that", "Carla Podesta told the AP on Friday that it was over. Mr. Deese assured him it was done without his knowledge.", "Mr. Deese: it was done without his knowledge"},
		{"another speaks", "The port said it was on track, and Brian Deese, the adviser, said he was preparing plans.", "The port: it was on track"},
		{"one goes on", "The port said that it was on track and that Brian Deese would stay.",
			"The port: it was on track and that Brian Deese would stay"},
		{"a fragment's lead", "The “noise is like nothing I know,” he told the council.", "he: The “noise is like nothing I know,”"},
		{"a phrase about marked words", "The mayor said the port was open to some ships in cases where “common sense” made clear that they were safe.",
			"The mayor: the port was open to some ships in cases where “common sense” made clear that they were safe"},
		{"no phrase: when it was said", "The mayor called the plan “a disgrace” in a speech on Friday.", "The mayor: the plan “a disgrace”"},
		{"and had", "The minister said the ferry was licensed for 80 passengers and had passed an inspection in January.",
			"The minister: the ferry was licensed for 80 passengers and had passed an inspection in January"},
	} {
		got := shortQuotes(t, c.text)
		want, none := strings.CutPrefix(c.want, "!")
		if slices.Contains(got, want) == none {
			t.Errorf("%s: %q\ngot  %q\nwant %q", c.shape, c.text, got, c.want)
		}
	}
}

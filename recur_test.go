package lede

import "testing"

// TestOrdinarySurnames has persons whose surname is an ordinary word, and where it is their name.
func TestOrdinarySurnames(t *testing.T) {
	for _, tt := range []struct{ text, want, reason string }{
		{"So it goes.\nSaid {PERSON Chris Early} on Monday.\n“It works,” says Early.", "Chris Early 2", "at the end"},
		{"So it goes.\nSaid {PERSON Chris Early} on Monday.\nThere is a risk, but Early says it is small.", "Chris Early 2", "within a sentence"},
		{"So it goes.\nSaid {PERSON Chris Early} on Monday.\nEarly said it was small.", "Chris Early 2", "before a verb of speech"},
		{"So it goes.\nSaid {PERSON You Si-kun} on Monday.\nAfter the talks, You Si-kun left.", "You Si-kun 2", "in full"},

		{"So it goes.\nSaid {PERSON Chris Early} on Monday.\nEarly results show a tie.", "Chris Early", "an ordinary word opens the sentence"},
		{"So it goes.\nSaid {PERSON Chris Early} on Monday.\nThe film is “Early days”.", "Chris Early", "in marks"},
		{"So it goes.\nSaid {PERSON Don Black} on Monday.\nMany Black voters left.", "Don Black", "a noun behind it"},
		{"So it goes.\nSaid {PERSON Ann May} on Monday.\nIt rained in May.", "Ann May", "a month"},
		{"So it goes.\nSaid {PERSON Bo You} on Monday.\nYou said it was small.", "Bo You", "a small word opens the sentence"},
	} {
		if got := namesIn(t, tt.text); got != tt.want {
			t.Errorf("%s: %s\ngot  %s\nwant %s", tt.reason, tt.text, got, tt.want)
		}
	}
}

// TestUserNames has names in small letters, as people call themselves on the web.
func TestUserNames(t *testing.T) {
	for _, tt := range []struct{ text, want, reason string }{
		{"So it goes.\n{ORG Tulip77} wrote a lot.\nThen {ORG Tulip77} left.\nThe user tulip77 is known.", "Tulip77 3 PERSON", "a user"},
		{"So it goes.\n{ORG Tulip77} wrote a lot.\nThen {ORG Tulip77} left.\nA user named tulip77 is known.", "Tulip77 3 PERSON", "a user named so"},
		{"So it goes.\n{ORG Tulip77} wrote a lot.\nThen {ORG Tulip77} left.\nThe firm tulip77 is known.", "Tulip77 3 ORG", "a firm"},
		{"So it goes.\n{ORG Covid19} wrote a lot.\nThen {ORG Covid19} left.\nThe user tulip77 is known.", "Covid19 2 ORG", "another name"},
	} {
		plain, tagger := taggedNames(tt.text)
		a, err := Parse(plain, lineBlocks, EntitiesBy(tagger))
		if err != nil {
			t.Fatal(err)
		}
		if got := namesIn(t, tt.text) + " " + string(a.Entities[0].Type); got != tt.want {
			t.Errorf("%s: %s\ngot  %s\nwant %s", tt.reason, tt.text, got, tt.want)
		}
	}
}

// TestWholeNames has persons' names that a tagger cuts, and what they are.
func TestWholeNames(t *testing.T) {
	for _, tt := range []struct{ text, want, reason string }{
		{"So says King {PERSON Misuzo} ka Zwelitho.", "Misuzo ka Zwelitho", "the father's name"},
		{"So says {PERSON Bo Misuzo} wa Tiong today.", "Bo Misuzo wa Tiong", "the father's name"},
		{"So says {PERSON Misuzo} ka {PERSON Zwelitho}.", "Misuzo ka Zwelitho", "both are found"},
		{"So says {PERSON Misuzo} la Zwelitho.", "Misuzo", "another word"},
		{"So says {PERSON Misuzo} wa then.", "Misuzo", "no name behind it"},
		{"So says {PERSON Kuan Bak}-on now.", "Kuan Bak-on", "a small word of English"},
		{"So says {PERSON Kuan Bak}-in-exile.", "Kuan Bak", "a phrase"},
		{"So says {PERSON Kuan Bak}-to him.", "Kuan Bak", "another small word"},
		{"So it goes.\nSo says nurse {PERSON Carrot Zhang} now.", "Carrot Zhang", "an ordinary first name"},
		{"So it goes.\n{PERSON Carrot Zhang} says so.", "Zhang", "where a sentence opens"},
	} {
		if got := namesIn(t, tt.text); got != tt.want {
			t.Errorf("%s: %s\ngot  %s\nwant %s", tt.reason, tt.text, got, tt.want)
		}
	}
}

// TestCurtBodies has bodies that later mentions call by one word.
func TestCurtBodies(t *testing.T) {
	for _, tt := range []struct{ text, want, reason string }{
		{"So says the {ORG Vardo Chronicle}.\nThen The {ORG Chronicle} left.", "Vardo Chronicle 2", "a paper"},
		{"So says the {ORG Tarkan News Agency, Petro}.\nThen {ORG Petro} left.", "Tarkan News Agency, Petro 2", "behind a comma"},
		{"So says the {ORG Vardo Chronicle}.\nSo says the {ORG Bexo Chronicle}.\nThen The {ORG Chronicle} left.", "Vardo Chronicle, Bexo Chronicle, Chronicle", "two papers"},
		{"So says the {ORG Tarkan Petro}.\nThen {ORG Petro} left.", "Tarkan Petro, Petro", "no comma"},
	} {
		if got := namesIn(t, tt.text); got != tt.want {
			t.Errorf("%s: %s\ngot  %s\nwant %s", tt.reason, tt.text, got, tt.want)
		}
	}
}

// TestMinistries has ministries that a story names in two ways, and two that it names.
func TestMinistries(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		{"So says the {ORG Ministry of the Interior}.\nThen the {ORG Interior Ministry} left.", "Ministry of the Interior 2"},
		{"So says the {ORG Foreign Ministry}.\nThen the {ORG Ministry of Foreign Affairs} left.", "Ministry of Foreign Affairs 2"},
		{"So says the {ORG Department of Justice}.\nThen the {ORG Justice Department} left.", "Department of Justice 2"},
		{"So says the {ORG Ministry of Health}.\nThen the {ORG Interior Ministry} left.", "Ministry of Health, Interior Ministry"},
		{"So says the {ORG Ministry of Health}.\nThen the {ORG Health Department} left.", "Ministry of Health, Health Department"},
	} {
		if got := namesIn(t, tt.text); got != tt.want {
			t.Errorf("%s\ngot  %s\nwant %s", tt.text, got, tt.want)
		}
	}
}

package lede

import (
	"slices"
	"testing"
)

// TestNamesWithParticles holds what belongs to a person's name, and what does not.
func TestNamesWithParticles(t *testing.T) {
	tests := []struct {
		reason, text string
		yes, no      string // a mention that must be a person's, and one that must be nobody's
	}{
		{"particles that are one word", "The mayor met Rey Anthony delos Reyes on Friday.", "Rey Anthony delos Reyes", ""},
		{"with a capital where it stands alone", "“No,” Delos Reyes said after the meeting.", "Delos Reyes", "Reyes"},
		{"Dutch ’t", "The alderman Ruud in ’t Veld met Femke van 't Hof on Monday.", "Ruud in ’t Veld", "Veld"},
		{"with a capital", "On Monday In ’t Veld said that Mr In ’t Veld would not stand again.", "In ’t Veld", "Veld"},
		{"a first name, particles, a surname", "The prize went to Imelda de los Angeles of Cebu.", "Imelda de los Angeles", ""},
		{"a tower", "Visitors to the Torre de los Ingleses were turned away.", "", "Torre de los Ingleses"},
		{"a town's council", "The Ville de Paris has sent a letter.", "", "Ville de Paris"},
		{"a league", "The Liga Profesional de Fútbol said no.", "", "Liga Profesional de Fútbol"},
		{"a place", "They met in Santiago del Monte on Sunday.", "", "Santiago del Monte"},
		{"la without de is another word", "So says Misuzo la Zwelitho.", "", "Misuzo la Zwelitho"},
		{"in is a preposition else", "The board met Ruud Bakker in Veldhoven on Monday.", "Ruud Bakker", "Ruud Bakker in Veldhoven"},
		{"a short first name", "The senator, Ma. Theresa Lim, and Ch. Venkat Rao agreed.", "Ma. Theresa Lim", "Theresa Lim"},
		{"of Bangladesh", "The driver, Md. Shafiqul Alam, was held on Friday.", "Md. Shafiqul Alam", ""},
		{"a surname at the end of a sentence", "They had bought shares from Jack Ma. Theresa Lim sold hers.", "Jack Ma", "Ma. Theresa Lim"},
		{"of Bali", "Police said I Wayan Sudarma was seen on Monday.", "I Wayan Sudarma", "Wayan Sudarma"},
		{"a woman of Bali", "The shop belongs to Ni Made Sariani, police said.", "Ni Made Sariani", ""},
		{"an apostrophe at the end of a word", "“It is late,” Ouma Ochieng’ Odhiambo said on Monday.", "Ouma Ochieng’ Odhiambo", "Odhiambo"},
		{"a nickname's closing mark", "The winner was Robert “Bobby” Scott of Leeds.", "Robert “Bobby” Scott", ""},
		{"a form of address with a dot", "The lawyer, Barr. Uche Nnadi, did not answer.", "Uche Nnadi", "Barr"},
		{"and with an apostrophe", "The road was opened by Dato' Sri Azlan Karim.", "Azlan Karim", "Dato"},
		{"behind a form of address", "The chairman, Dr Ma. Corazon Lim, agreed.", "Ma. Corazon Lim", "Corazon Lim"},
		{"several initials", "The award went to K.D.S. Ruwan Herathge on Friday.", "K.D.S. Ruwan Herathge", "Ruwan Herathge"},
		{"a country", "The arrest was made by U.S. Marshal Ray Tolley.", "Ray Tolley", "U.S. Marshal Ray Tolley"},
		{"a first name that is a word", "Mercy Chepkoech Bettwa, who founded the club, spoke on Monday.", "Mercy Chepkoech Bettwa", "Chepkoech Bettwa"},
		{"a house of Siam", "The bank named Surapong Kittisak na Ayudhya as its head.", "Surapong Kittisak na Ayudhya", "Ayudhya"},
		{"a glottal stop", "The captain 'Ofa Likilik met the mayor on Monday.", "'Ofa Likilik", "Ofa Likilik"},
		{"a quotation mark", "The letter asked for 'Ofa Likilik' by name.", "Ofa Likilik", "'Ofa Likilik"},
		{"an office within", "The Goanna frontman Ray Tolley sang on Monday.", "Ray Tolley", "Goanna frontman Ray Tolley"},
		{"an elder", "Mzee Abdalla Skanda opened the school.", "Abdalla Skanda", "Mzee Abdalla Skanda"},
		{"an office before a surname", "MEC Mokgalapa said that the road was open.", "Mokgalapa", "MEC Mokgalapa"},
	}
	for _, tt := range tests {
		a, err := Parse("Council votes to keep the village pond\n\n" + tt.text + "\n\nThe road has been shut since March, when part of it fell into the sea.")
		if err != nil {
			t.Fatal(err)
		}
		checkArticle(t, a.Text, a)
		var persons, all []string
		for _, e := range a.Entities {
			for _, m := range e.Mentions {
				all = append(all, m.Text)
				if e.Type == Person {
					persons = append(persons, m.Text)
				}
			}
		}
		if tt.yes != "" && !slices.Contains(persons, tt.yes) {
			t.Errorf("%s: %q is no person in %q: %q of %q", tt.reason, tt.yes, tt.text, persons, all)
		}
		if at := persons; tt.no != "" && slices.Contains(at, tt.no) {
			t.Errorf("%s: %q is a person in %q", tt.reason, tt.no, tt.text)
		}
	}
}

// TestAddressHeads holds the forms of address that part of a name may be to whom they are of.
func TestAddressHeads(t *testing.T) {
	tests := []struct {
		reason, text string
		want         []string // the persons
	}{
		{"an imam", "The prayers were led by Yusuf Dauda. Imam Dauda said the roof leaked.", []string{"Yusuf Dauda"}},
		{"two of one house", "Imam Yusuf Dauda met Garba Lawal. Imam Lawal said the roof leaked.", []string{"Imam Yusuf Dauda", "Garba Lawal"}},
		{"called by the first word", "Khamla Sisouphan rents a flat in Toronto. “It was dear,” Khamla said. “It still is,” Khamla said.", []string{"Khamla Sisouphan"}},
		{"by the last", "On that list they added Torpekai Amarkhel whom they knew. Amarkhel said it was late. “No,” Amarkhel said.", []string{"Torpekai Amarkhel"}},
		{"by the first of two surnames", "The shop is Rocío de los Santos Vera's. “It is small,” De los Santos said. De los Santos has two cats.", []string{"Rocío de los Santos Vera"}},
		{"a team's town", "Kidwell Harriers won again. Kidwell Harriers are first. Ryan Hines of Kidwell was glad.", []string{"Ryan Hines"}},
	}
	for _, tt := range tests {
		a, err := Parse("Council votes to keep the village pond\n\n" + tt.text + "\n\nThe road has been shut since March, when part of it fell into the sea.")
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, e := range a.Entities {
			if e.Type == Person {
				got = append(got, e.Name)
			}
		}
		if !slices.Equal(got, tt.want) {
			t.Errorf("%s: %q, want %q in %q", tt.reason, got, tt.want, tt.text)
		}
	}
}

package lede

import (
	"strings"
	"testing"
)

// TestTitle finds the headline of pages on which other lines look like one.
func TestTitle(t *testing.T) {
	const story = "The colliery at Blackhill reopened on Monday after eleven years, the council said, and two hundred miners went back underground.\n\n" +
		"“Nobody thought we would see the day,” said Agnes Tulloch, who runs the canteen and whose father dug there.\n\n" +
		"The owners expect to raise forty thousand tonnes of coking coal before the winter, and to sell all of it to steelworks nearby.\n"
	menu := strings.Repeat("Home\nNews\nSport\nWeather\nObituaries\nLetters\nFarming\nProperty\n", 3)
	tests := []struct{ name, text, want string }{
		{"at once", "Blackhill colliery reopens at last\n\n" + story, "Blackhill colliery reopens at last"},
		{"two words", "Colliery reopens\n\n" + story, "Colliery reopens"},
		{"window's title above the menu", "Blackhill colliery reopens at last - The Tweed Courier\n\n" + menu + "\nBlackhill colliery reopens at last\n\nBy Tom Orr\n\n" + story, "Blackhill colliery reopens at last"},
		{"window's title twice", "Blackhill colliery reopens at last - The Tweed Courier\n\nBlackhill colliery reopens at last - The Tweed Courier\n\n" + menu + "\nBlackhill colliery reopens at last\n\nBy Tom Orr\n\n" + story, "Blackhill colliery reopens at last"},
		{"other words in the window's title", "Coal mine opens again in Blackhill | The Tweed Courier\n\n" + menu + "\nMiners go back underground at Blackhill colliery\n\nBy Tom Orr\n\n" + story, "Miners go back underground at Blackhill colliery"},
		{"a date and a widget above it", "Saturday, July 19, 2025\n\n6/recent/ticker\n\nColliery at Blackhill reopens after years\n\n" + story, "Colliery at Blackhill reopens after years"},
		{"a picture's name twice below it", "Advertisement\n\nSaturday, July 19, 2025\n\nGovt backs plan for colliery at Blackhill\n\n0\n\nAgnes Tulloch of the Blackhill canteen\nAgnes Tulloch of the Blackhill canteen\n" + story, "Govt backs plan for colliery at Blackhill"},
		{"an invitation above it", "Get all of Tweedside in one place.\n\nStart reading\n\nThe Tweed Courier\n\nBlackhill colliery reopens at last\n\n" + story, "Blackhill colliery reopens at last"},
		{"a path above it", "Coal mine opens again in Blackhill | The Tweed Courier\n\n" + menu + "\nHome » News » Blackhill colliery reopens at last\n\nBlackhill colliery reopens at last\n\nBy Tom Orr\n\n" + story, "Blackhill colliery reopens at last"},
		{"a paper's name above it", "The Tweed Courier - Mining\n\n" + menu + "\nMiners go back underground at Blackhill\n\nBy Tom Orr\n\n" + story, "Miners go back underground at Blackhill"},
		{"a note on a copy above the menu", "This is a copy of the page as it stood on 3 March 2021, which the archive has kept for you. The page may have changed since.\n\nFull version\nText-only version\nView source\nTweed Courier\n" + menu + "\nBlackhill colliery reopens at last\n\nBy TOM ORR, Courier Staff Writer\n\nMarch 3, 2021\n\n" + story, "Blackhill colliery reopens at last"},
		{"a sentence of the weather above it", menu + "\nRain early. Low 36F.\n\nBlackhill colliery reopens at last\n\nBy Tom Orr\n\n3 March 2021\n\n" + story, "Blackhill colliery reopens at last"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			a, err := Parse(test.text)
			if err != nil {
				t.Fatal(err)
			}
			checkArticle(t, test.text, a)
			if a.Title == nil || a.Title.Text != test.want {
				t.Errorf("title %v, want %q", a.Title, test.want)
			}
		})
	}
}

func TestNamesPaper(t *testing.T) {
	for line, want := range map[string]bool{
		"Colliery reopens - The Tweed Courier":        true,
		"Colliery reopens | Tweed Courier":            true,
		"Colliery reopens – and the canteen with it":  false,
		"Colliery reopens":                            false,
		"- Colliery":                                  false,
		"Colliery reopens - The Courier of the Tweed": false,
	} {
		if got := namesPaper(line); got != want {
			t.Errorf("namesPaper(%q) = %v", line, got)
		}
	}
}

func TestIsPath(t *testing.T) {
	for line, want := range map[string]bool{
		"Home » News » Mine reopens":       true,
		"Home > News > Mine reopens":       true,
		"Mine reopens":                     false,
		"Home / News":                      true,
		"You are here: Home › News › Mine": true,
		"Início > Mundo":                   true,
		"Главная > Мир":                    true,
		"Accueil > Monde":                  true,
		"Home | About us":                  true,
		"Left / right politics is over":    false,
		"« Mine » fermée":                  false,
	} {
		if got := isPath(line); got != want {
			t.Errorf("isPath(%q) = %v", line, got)
		}
	}
}

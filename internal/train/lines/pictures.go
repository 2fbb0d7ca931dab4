//go:build train

package main

import (
	"math/rand/v2"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Words to make captions and alternative texts of. Captions say what one sees,
// in the present, and often where and when; alternative texts say it for those
// who do not see it.
var (
	seenPeople = []string{"A woman", "A man", "People", "Residents", "Protesters", "Supporters", "Police officers", "Workers", "A worker",
		"Students", "Firefighters", "Shoppers", "Fans", "Members of the public", "A child", "Soldiers", "Visitors", "Rescuers",
		"Commuters", "A resident", "Officials", "Players", "Children", "Nurses", "Farmers", "Volunteers", "A protester", "Passengers"}
	oneDoes = []string{"speaks during a news conference", "arrives at the court", "looks on during the match", "waves to supporters",
		"walks past a closed shop", "stands outside the office", "attends a meeting", "poses for a photo", "leaves a building",
		"is seen at a rally", "is pictured at the ceremony", "talks to reporters", "delivers a speech", "celebrates after the win",
		"reacts during the game", "holds a sign", "sits in the stands", "has worked here for years", "listens to a question",
		"was named in the report", "said the plan would go ahead", "is expected to return next week", "checks a phone", "rides a bike",
		"addresses the media", "takes part in a training session", "greets the crowd", "smiles as the results come in"}
	manyDo = []string{"gather outside the building", "hold signs", "wait in line", "march through the streets", "walk past a mural",
		"clear debris after the storm", "stand guard", "take part in a vigil", "look at the damage", "attend a service",
		"leave the scene", "cheer from the stands", "work at the site", "cross a flooded road", "queue for food", "lay flowers",
		"celebrate the result", "board a bus", "inspect the site", "protest against the plan"}
	seenThings = []string{"The logo of the company is seen on a screen", "A general view of the stadium", "An artist's impression of the building",
		"An artist's concept of the station", "A rendering of the project", "The scene of the crash", "The site of the proposed development",
		"The entrance to the court", "A sign at the entrance", "Damage from the storm", "Smoke rises over the city", "A map of the area",
		"A screenshot from the video", "The house where the family lived", "The main street", "A view of the harbour", "The new terminal",
		"Inside the factory", "The old market", "A train at the station", "An aerial view of the flooded fields", "The road to the port",
		"A drone image of the fire", "The school has been closed since Monday", "The bridge was built a century ago", "A police car",
		"The new logo", "The menu", "The control room", "A model of the plan", "The trophy", "Office buildings await tenants"}
	altThings = []string{"in a suit stands at a podium", "wearing a red coat walks down a street", "sits at a desk in an office",
		"speaks into a microphone", "in a white shirt looks at the camera", "stands in front of a building", "holding a baby sits on a couch",
		"in uniform stands by a car", "is interviewed", "gestures while speaking", "and a dog on a beach", "with glasses smiles",
		"in a blue dress", "walking in the rain with an umbrella", "at a table with papers", "in a crowd waving flags"}
	altOpeners = []string{"A man", "A woman", "A person", "Two men", "Two women", "A group of people", "A young woman", "An older man",
		"Close-up of a man", "Portrait of a woman", "A seated man", "A child"}
	places = []string{"London", "Geneva", "Lagos", "New Delhi", "Washington", "Sydney", "Nairobi", "Manila", "Toronto", "Kyiv", "Dublin",
		"Cape Town", "Kingston, Jamaica", "Austin, Texas", "Albany, N.Y.", "Gaza City", "Paris, France", "Singapore", "Accra, Ghana"}
	weekdayNames = strings.Fields("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")
	sides        = []string{" (left)", " (right)", ", left,", ", right,", ", center,", " (centre)", " (l)", ", pictured,", " (pictured)"}
)

// namesIn returns the names of two or three words in a paragraph of the story:
// words with capitals, but for the first of a sentence.
func namesIn(paragraph string) []string {
	var names []string
	words := strings.Fields(paragraph)
	for i := 1; i+1 < len(words); i++ {
		if strings.HasSuffix(words[i-1], ".") || !isNamed(words[i]) || !isNamed(strings.TrimRight(words[i+1], ",.’'s")) {
			continue
		}
		if last := words[i]; strings.ContainsAny(last, ",.;:") {
			continue
		}
		names = append(names, words[i]+" "+strings.TrimRight(words[i+1], ",.:;’'\"”"))
		i++
	}
	return names
}

// isNamed reports whether word opens with a capital and goes on in small letters.
func isNamed(word string) bool {
	r, n := utf8.DecodeRuneInString(word)
	next, _ := utf8.DecodeRuneInString(word[n:])
	return unicode.IsUpper(r) && unicode.IsLower(next)
}

// subject returns somebody whom a picture beside the paragraph may show.
func subject(paragraph string, random *rand.Rand) string {
	if names := namesIn(paragraph); len(names) > 0 && random.IntN(4) > 0 {
		return names[random.IntN(len(names))]
	}
	return person(random)
}

// seen returns a caption that says what a picture shows.
func seen(paragraph string, random *rand.Rand) string {
	var text string
	switch random.IntN(8) {
	case 0, 1, 2:
		text = subject(paragraph, random)
		if random.IntN(3) == 0 {
			text += pick(sides, random)
		}
		text += " " + pick(oneDoes, random)
	case 3, 4:
		text = pick(seenPeople, random)
		if strings.HasPrefix(text, "A ") {
			text += " " + pick(oneDoes, random)
		} else {
			text += " " + pick(manyDo, random)
		}
	case 5, 6:
		text = pick(seenThings, random)
	default:
		text = subject(paragraph, random) + " and " + subject(paragraph, random) + " " + pick(manyDo, random)
	}
	if random.IntN(2) == 0 {
		text += " in " + pick(places, random)
	}
	day, month, year := random.IntN(28)+1, pick(months, random), 2005+random.IntN(22)
	switch random.IntN(10) {
	case 0:
		text = sprint(text, " on ", pick(weekdayNames, random))
	case 1:
		text = sprint(text, ", ", pick(weekdayNames, random), ", ", month[:3], ". ", day, ", ", year)
	case 2:
		text = sprint(text, " on ", month, " ", day, ", ", year)
	case 3:
		text = sprint(text, ", ", day, " ", month, " ", year)
	case 4:
		text = sprint(text, " in ", year)
	case 5:
		text = sprint(text, " in this undated photo")
	}
	if random.IntN(12) == 0 {
		text = "FILE - " + text
	}
	return text
}

// described returns an alternative text: a description, or the words by which an
// editor would find the picture.
func described(paragraph string, random *rand.Rand) string {
	switch random.IntN(6) {
	case 0:
		return strings.ToLower(subject(paragraph, random))
	case 1:
		return subject(paragraph, random)
	case 2:
		return strings.ToLower(pick(seenThings, random))
	}
	text := pick(altOpeners, random) + " " + pick(altThings, random)
	if random.IntN(2) == 0 {
		text += "."
	}
	return text
}

// shown returns the lines that a scraper prints of a picture whose caption says
// what it shows: its alternative text, its caption, and its credit.
func shown(paragraph string, random *rand.Rand) []item {
	text := seen(paragraph, random)
	alt := described(paragraph, random)
	switch random.IntN(6) {
	case 0:
		text = subject(paragraph, random)
	case 1:
		text = sprint(subject(paragraph, random), ", ", 18+random.IntN(70))
	default:
		if random.IntN(2) == 0 {
			text += "."
		}
	}
	agency, name := pick(agencies, random), person(random)
	var items []item
	switch random.IntN(4) {
	case 0:
		items = append(items, item{text: alt, mask: kinds("alt")})
	case 1:
		items = append(items, item{text: text, mask: kinds("alt")})
	}
	one := item{text: text, mask: kinds("caption"), tied: len(items) > 0}
	switch random.IntN(6) {
	case 0:
		one.text += pick([]string{" (" + name + "/" + agency + ")", " Photo: " + name, " (Image: " + agency + ")", " Credit: " + agency,
			" | " + agency, " " + agency}, random)
	case 1, 2:
		credit := pick([]string{"Photo: " + name, "Credit: " + agency, name + "/" + agency, agency, "(Image credit: " + agency + ")", name,
			name + " | " + agency + " | Getty Images"}, random)
		return append(items, one, item{text: credit, mask: kinds("credit"), tied: random.IntN(2) == 0})
	case 3:
		if len(items) == 1 && random.IntN(2) == 0 {
			return items
		}
	}
	return append(items, one)
}

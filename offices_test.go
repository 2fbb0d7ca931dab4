package lede

import "testing"

// TestOffices has abbreviations that a tagger takes for bodies, and the names that are left.
func TestOffices(t *testing.T) {
	for _, tt := range []struct{ text, want, reason string }{
		{"So says Lieutenant Governor {PERSON Anil Sonwa}.\nThen the {ORG LG} left.", "Anil Sonwa", "the office in full before the name"},
		{"So says the Lieutenant Governor, {PERSON Anil Sonwa}.\nThen the {ORG LG} left.", "Anil Sonwa", "with a comma"},
		{"So says the Inspector General of Police, {PERSON Anil Sonwa}.\nThen the {ORG IGP} left.", "Anil Sonwa", "an office of three words"},
		{"So says {ORG Upazila Nirbahi Officer} ({ORG UNO}) {PERSON Anil Sonwa}.\nThen {ORG UNO} rose.", "Anil Sonwa", "in brackets"},
		{"So says {PERSON Anil Sonwa}, MEC for Health.\nThen the {ORG MEC} left.", "Anil Sonwa", "hardly ever a body"},

		{"So says Governor {PERSON Anil Sonwa}.\nThen the {ORG LG} left.", "Anil Sonwa, LG", "another office"},
		{"So says Lieutenant Governor {PERSON Anil Sonwa}.\nShares of {ORG LG} rose.", "Anil Sonwa, LG", "no article"},
		{"So says the {ORG Malan Election Council} ({ORG MEC}).\nThen the {ORG MEC} left.", "Malan Election Council 3", "the story says what it is"},
		{"So says the {ORG International Court of Justice} ({ORG ICJ}).\nThen the {ORG ICJ} left.", "International Court of Justice 3", "a court"},
		{"So says the {ORG Vardo Daily Observer} ({ORG VDO}).\nThen the {ORG VDO} left.", "Vardo Daily Observer 3", "a paper"},
		{"So says the {ORG United Nations Organisation} ({ORG UNO}).\nThen {ORG UNO} rose.", "United Nations Organisation 3", "a body in brackets"},
	} {
		if got := namesIn(t, tt.text); got != tt.want {
			t.Errorf("%s: %s\ngot  %s\nwant %s", tt.reason, tt.text, got, tt.want)
		}
	}
}

// TestOfficeSpeaks checks that an office's letters lead to who holds it.
func TestOfficeSpeaks(t *testing.T) {
	for text, want := range map[string]string{
		"“It is late,” Lieutenant Governor Anil Sharma said on Monday at a ceremony in Jammu.\n\n“We will go home,” the LG added.":                              "Anil Sharma",
		"The bridge is closed, said Upazila Nirbahi Officer (UNO) Abdul Karim Mia.\n\n“We will open it,” the UNO said.":                                         "Abdul Karim Mia",
		"KwaZulu-Natal MEC for Transport Thandi Mkhize welcomed the report on Monday.\n\n“We will open the road,” the MEC said.":                                "Thandi Mkhize",
		"The price of fridges fell, Governor Anil Sharma said on Monday at a ceremony in Jammu.\n\n“We will open a plant,” LG Electronics said in a statement.": "LG Electronics",
	} {
		a, err := Parse(text)
		if err != nil {
			t.Fatal(err)
		}
		if len(a.Quotes) == 0 || a.Quotes[len(a.Quotes)-1].Speaker != want {
			t.Errorf("%s: %+v, want %s", text, a.Quotes, want)
		}
	}
}

// TestInitials has capitals before a person's name, and what the name is.
func TestInitials(t *testing.T) {
	for _, tt := range []struct{ text, want, reason string }{
		{"So says chief minister MK {PERSON Selvan}.", "MK Selvan", "behind an office"},
		{"So says Bishop TD {PERSON Amani}.", "TD Amani", "behind an office"},
		{"So says Mr VK {PERSON Antono}.", "VK Antono", "behind a form of address"},
		{"So says {ORG ABM} {PERSON Amin Ullah}.", "ABM Amin Ullah", "taken for a body"},
		{"So AKM {PERSON Amin Ullah} says.", "AKM Amin Ullah", "a Bengali name"},

		{"So says Lady {PERSON Gaga}.", "Lady Gaga", "an artist"},
		{"So says Sheikh {PERSON Hasina}.", "Sheikh Hasina", "a woman called Sheikh"},
		{"So says Sheikh {PERSON Mohammed}.", "Mohammed", "a sheikh"},
		{"So says Lady {PERSON Vardo}.", "Vardo", "a lady"},
		{"So says deputy minister CM {PERSON Selvan}.", "Selvan", "an office"},
		{"So says leader MK {PERSON Ayal Ditra}.", "Ayal Ditra", "a member of parliament"},
		{"So says {ORG UDF} {PERSON Amin Ullah}.", "UDF, Amin Ullah", "a body"},
		{"So XV {PERSON Selvan} says.", "Selvan", "behind nothing"},
	} {
		if got := namesIn(t, tt.text); got != tt.want {
			t.Errorf("%s: %s\ngot  %s\nwant %s", tt.reason, tt.text, got, tt.want)
		}
	}
}

// TestTownBodies has towns with what they are as bodies before their names.
func TestTownBodies(t *testing.T) {
	for text, want := range map[string]string{
		"So says the City of {GPE Vardo}.":   "City of Vardo",
		"So says the Borough of {GPE Bexo}.": "Borough of Bexo",
		"So says the city of {GPE Vardo}.":   "Vardo",
		"So says the King of {GPE Vardo}.":   "Vardo",
	} {
		if got := namesIn(t, text); got != want {
			t.Errorf("%s: got %s, want %s", text, got, want)
		}
	}
}

// TestSeatsSpeak checks that the house of a head of state may be who says something.
func TestSeatsSpeak(t *testing.T) {
	for text, want := range map[string]string{
		"The White House said on Monday that the talks with the farmers would go on until the end of the week.":    "White House",
		"The talks with the farmers will go on until the end of the week, according to the Kremlin.":               "Kremlin",
		"The talks with the farmers will go on until the end of the week, according to people at the White House.": "",
	} {
		a, err := Parse(text)
		if err != nil {
			t.Fatal(err)
		}
		if len(a.Quotes) == 0 || a.Quotes[0].Speaker != want {
			t.Errorf("%s: %+v, want %q", text, a.Quotes, want)
		}
	}
}

// TestTownNames checks what a town is called that the story names as a body as well.
func TestTownNames(t *testing.T) {
	for text, want := range map[string]string{
		"So says the City of {GPE New York}.\nThen {GPE New York} slept.": "New York 2",
		"So says the City of {GPE Vardo}.\nThe City of {GPE Vardo} left.": "City of Vardo 2",
	} {
		if got := namesIn(t, text); got != want {
			t.Errorf("%s: got %s, want %s", text, got, want)
		}
	}
}

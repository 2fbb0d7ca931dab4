package lede

import "testing"

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

// TestWithheld checks that what somebody did not say is no assertion.
func TestWithheld(t *testing.T) {
	for text, want := range map[string]QuoteMode{
		"The police chief did not disclose the names of the drivers. The harbour board meets on Friday.":    NoComment,
		"The police chief disclosed the names of the drivers on Monday. The harbour board meets on Friday.": Statement,
	} {
		a, err := Parse("Harbour news of the week\n\n" + text + "\n")
		if err != nil {
			t.Fatal(err)
		}
		checkArticle(t, "Harbour news of the week\n\n"+text+"\n", a)
		for i := range a.Quotes {
			if a.Quotes[i].Mode != want {
				t.Errorf("%q: mode %v, want %v", text, a.Quotes[i].Mode, want)
			}
		}
	}
}

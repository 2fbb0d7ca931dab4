package lede

import (
	"strings"
	"testing"
)

func TestMarkDateline(t *testing.T) {
	tests := []struct {
		reason, dateline string
		want             string // the places among the first names
	}{
		{"a town and a state that no list has", "ZORVANTU, QUILMAR (Reuters) -", "ZORVANTU|QUILMAR"},
		{"two towns", "GENEVA/ZORVANTU (Reuters) -", "GENEVA|ZORVANTU"},
		{"an abbreviated state", "MARLOW, Ga. (AP) —", "MARLOW|Ga."},
	}
	for _, tt := range tests {
		text := "Council votes to keep the village pond\n\n" + tt.dateline +
			" The council voted on Tuesday to keep the pond, and the mayor said that it would be cleaned in spring.\n\n" +
			"It has been there for a hundred years, and children skate on it in winter."
		a, err := Parse(text)
		if err != nil {
			t.Fatal(err)
		}
		checkArticle(t, text, a)
		if a.Dateline == nil {
			t.Fatalf("%s: no dateline in %q", tt.reason, tt.dateline)
		}
		var got []string
		for _, e := range a.Entities {
			for _, m := range e.Mentions {
				if e.Type == GPE && m.End <= a.Dateline.End {
					got = append(got, m.Text)
				}
			}
		}
		if s := strings.Join(got, "|"); s != tt.want {
			t.Errorf("%s: places in %q = %q, want %q", tt.reason, tt.dateline, s, tt.want)
		}
	}
}

// TestMarkDatelineListed shows that a body which is listed stays one.
func TestMarkDatelineListed(t *testing.T) {
	text := "Council votes on aid\n\nUNITED NATIONS (AP) — The council voted on Tuesday to send aid, and the envoy thanked it.\n\n" +
		"It will go out in spring, when the roads are dry."
	a, err := Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range a.Entities {
		if strings.EqualFold(e.Name, "United Nations") && e.Type == GPE {
			t.Errorf("a dateline makes %q a place", e.Name)
		}
	}
}

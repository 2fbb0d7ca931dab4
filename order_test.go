package lede

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

// TestAnyOrder runs the stages in every order, left out and repeated. Entities
// and Quotes want blocks and say so; else whatever stages run, there is an
// article, and a stage that runs twice in a row changes nothing.
func TestAnyOrder(t *testing.T) {
	stages := []struct {
		name  string
		stage Stage
	}{{"Clean", Clean}, {"Extract", Extract}, {"Entities", Entities}, {"Quotes", Quotes}}
	const longest = 5
	for _, text := range []string{smallNews, "\uFEFFCaf\u00C3\u00A9 closes &amp; nobody asks\r\n\r\n“No,” said Jane Smith.\r\nJane\xA0Smith ran it.\r\n"} {
		whole, err := Parse(text)
		if err != nil {
			t.Fatal(err)
		}
		var try func(names []string, chosen []Stage)
		try = func(names []string, chosen []Stage) {
			if len(chosen) > 0 {
				tryOrder(t, text, whole, names, chosen)
			}
			if len(chosen) == longest {
				return
			}
			for _, s := range stages {
				try(append(names[:len(names):len(names)], s.name), append(chosen[:len(chosen):len(chosen)], s.stage))
			}
		}
		try(nil, nil)
	}
}

// tryOrder parses text with the stages of the given names and checks the error or
// the article; whole is what all four yield in order.
func tryOrder(t *testing.T, text string, whole *Article, names []string, stages []Stage) {
	t.Helper()
	order := strings.Join(names, ", ")
	a, err := Parse(text, stages...)
	extracted := false
	for _, name := range names {
		if name == "Extract" {
			extracted = true
		} else if name != "Clean" && !extracted {
			if !errors.Is(err, ErrOrder) {
				t.Errorf("%s: the error is %v, want ErrOrder", order, err)
			}
			return
		}
	}
	if err != nil {
		t.Errorf("%s: %v", order, err)
		return
	}
	var once []string
	for i, name := range names {
		if i == 0 || name != names[i-1] {
			once = append(once, name)
		}
	}
	if strings.Join(once, ", ") == "Clean, Extract, Entities, Quotes" {
		if diff := cmp.Diff(whole, a, cmpopts.IgnoreUnexported(Article{})); diff != "" {
			t.Errorf("%s: not as each once (-want +got):\n%s", order, diff)
		}
	}
}

package lede

import (
	"slices"
	"strings"
	"testing"
)

// TestFindComments has a story with its readers' comments, and one in which people speak
// as in a transcript.
func TestFindComments(t *testing.T) {
	const story = "Council votes to keep the village pond\n\n" +
		"The council of Lower Wick has voted to keep its pond, after a debate that went on until two in the morning.\n\n" +
		"A builder had offered to fill it in and to put a playground on top, but eleven of the councillors said no.\n\n"
	for _, test := range []struct {
		text  string
		first int
	}{
		{story + "Ann L. on September 12, 2018 at 4:47 pm said:\n\nI have swum in that pond for thirty years, and I never saw a duck in it.\n\n" +
			"Dan Falk on September 13, 2018 at 5:23 pm said:\n\nThere were two ducks in it when my mother was a girl, or so she told us.\n", 3},
		{story + "Ann L. says:\nSeptember 12, 2018 at 4:47 pm\nI never saw a duck in it.\n\n" +
			"Dan Falk says:\nSeptember 13, 2018 at 5:23 pm\nThere were two ducks.\n", 3},
		{story + "The mayor said:\n\n“I have swum in that pond for thirty years, and I never saw a duck in it.”\n\n" +
			"The builder said:\n\n“There were two ducks in it when my mother was a girl, or so she told us.”\n", 7},
		{"", 0},
	} {
		if p := readPage(test.text); p.commented != test.first {
			t.Errorf("comments from line %d on, want %d, of\n%s", p.commented, test.first, test.text)
		}
	}
}

// TestDropCookies has a list of a page's cookies, and a story on cookies.
func TestDropCookies(t *testing.T) {
	for _, test := range []struct {
		line string
		drop bool
	}{
		{"lidc 1 day This cookie is set by the network and used for routing.", true},
		{"PHPSESSID session This cookie is native to the applications of the page, which read it.", true},
		{"The council said that this cookie is set by its pond, and that the ducks had agreed to it.", false},
		{"“This cookie is set by the pond,” the chairwoman of the council told the meeting.", false},
		{"The council of Lower Wick bakes its own cookies for the ducks of the pond.", false},
	} {
		text := "Council votes to keep the village pond\n\n" + test.line + "\n\n" + test.line + "\n\n" + test.line + "\n"
		p := readPage(text)
		b := builder{a: &Article{Text: text}, p: p, head: 0, byline: -1}
		b.kinds = []lineKind{lineTitle, lineParagraph, lineParagraph, lineParagraph}
		b.dropCookies()
		for i, kind := range b.kinds[1:] {
			if got := kind != lineParagraph; got != test.drop {
				t.Errorf("line %d, %q, is dropped: %v", i+1, test.line, got)
			}
		}
	}
}

// TestDropPolls has polls of the readers, and rows that are none.
func TestDropPolls(t *testing.T) {
	for _, test := range []struct {
		name  string
		lines []string
		drop  bool
	}{
		{"a poll", []string{"Should the pond be kept?", "Yes, with ducks", "No", "1,204 votes"}, true},
		{"votes below each answer", []string{"Should the pond be kept?", "Yes", "61% - 2310 votes", "No", "39% - 1477 votes"}, true},
		{"results of an election", []string{"The results are in.", "Orr 1,412 votes", "Falk 508 votes", "Lee 61 votes"}, false},
		{"a question alone", []string{"Should the pond be kept?", "She got 12 votes"}, false},
		{"no votes", []string{"Should the pond be kept?", "Yes, with ducks", "No", "It is late"}, false},
	} {
		p := readPage(strings.Join(test.lines, "\n\n"))
		b := builder{a: &Article{}, p: p, head: -1, byline: -1}
		b.kinds = slices.Repeat([]lineKind{lineParagraph}, len(test.lines))
		b.dropPolls()
		for i, kind := range b.kinds {
			if got := kind != lineParagraph; got != test.drop {
				t.Errorf("%s: line %d, %q, is dropped: %v", test.name, i, test.lines[i], got)
			}
		}
	}
}

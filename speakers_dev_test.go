package lede

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"
)

// speakersDev is the corpus of which the speakers are known by name.
const speakersDev = "../shared/corpora/quotes/polnear-marked.dev.jsonl"

// A devQuote is one quoted run of the corpus.
type devQuote struct {
	Content, Source [][2]int
	Speaker         string
	SpeakerType     string `json:"speaker_type"`
}

// eachDevArticle parses the articles of the corpus, or skips the test where it
// is not at hand.
func eachDevArticle(t *testing.T, visit func(a *Article, quotes []devQuote)) {
	f, err := os.Open(speakersDev)
	if err != nil {
		t.Skip("the corpus is not at hand")
	}
	defer f.Close()
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<24)
	for lines.Scan() {
		var doc struct {
			ID, Text string
			Quotes   []devQuote
		}
		if err := json.Unmarshal(lines.Bytes(), &doc); err != nil {
			t.Fatal(err)
		}
		a, err := Parse(doc.Text)
		if err != nil {
			t.Fatal(err)
		}
		a.ID = doc.ID
		visit(a, doc.Quotes)
	}
}

// said returns the quote of a that holds most of the run at s, or nil.
func said(a *Article, s [2]int) *Quote {
	var best *Quote
	most := (s[1] - s[0]) / 2
	for i := range a.Quotes {
		q := &a.Quotes[i]
		if q.Kind == Indirect {
			continue
		}
		n := 0
		for _, p := range q.Spans {
			n += max(0, min(p.End, s[1])-max(p.Start, s[0]))
		}
		if n > most {
			best, most = q, n
		}
	}
	return best
}

// TestSpeakersByCause counts on the corpus how often the speaker is right, and
// whose step it was where not. Run it with -v to read the cases.
func TestSpeakersByCause(t *testing.T) {
	count := map[string]int{}
	eachDevArticle(t, func(a *Article, quotes []devQuote) {
		for _, g := range quotes {
			if g.Speaker == "" {
				continue
			}
			for _, s := range g.Content {
				q := said(a, s)
				cause := speakerCause(a, &g, q)
				count["all"]++
				count[cause]++
				if cause != "right" && testing.Verbose() {
					t.Log(caseOf(a, &g, s, q, cause))
				}
			}
		}
	})
	var causes []string
	for c := range count {
		causes = append(causes, c)
	}
	slices.SortFunc(causes, func(x, y string) int { return count[y] - count[x] })
	for _, c := range causes {
		t.Logf("%5d %s", count[c], c)
	}
	if count["right"]*10 < count["all"]*6 {
		t.Errorf("%d of %d speakers are right", count["right"], count["all"])
	}
}

// speakerCause says whose step it was that the speaker of g, found as q, is not
// the right one.
func speakerCause(a *Article, g *devQuote, q *Quote) string {
	if q == nil {
		return "quote not found"
	}
	if sameName(q.Speaker, g.Speaker) {
		return "right"
	}
	source := len(g.Source) == 0 && q.Source == nil
	for _, s := range g.Source {
		source = source || q.Source != nil && q.Source.Start < s[1] && s[0] < q.Source.End
	}
	if !source {
		return "source not found"
	}
	last := lastWord(g.Speaker)
	person, same := false, false
	for _, e := range a.Entities {
		same = same || sameName(e.Name, g.Speaker)
		person = person || e.Type == Person && sameName(lastWord(e.Name), last)
	}
	switch {
	case !same && !person:
		return "name not found"
	case !same:
		return "name not whole"
	case sameName(lastWord(q.Speaker), last):
		return "linked to another of that name"
	case q.Speaker == "":
		return "nobody named"
	}
	return "another named"
}

func sameName(x, y string) bool {
	return strings.EqualFold(strings.ReplaceAll(x, "’", "'"), strings.ReplaceAll(y, "’", "'"))
}

func lastWord(s string) string { return s[strings.LastIndexByte(s, ' ')+1:] }

// caseOf prints one wrong case.
func caseOf(a *Article, g *devQuote, s [2]int, q *Quote, cause string) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s: %s@%d", cause, a.ID[strings.LastIndexByte(a.ID, '/')+1:], s[0])
	for _, p := range g.Source {
		fmt.Fprintf(&b, " source %q", a.Text[p[0]:p[1]])
	}
	fmt.Fprintf(&b, " said by %s", g.Speaker)
	if q != nil {
		source := ""
		if q.Source != nil {
			source = q.Source.Text
		}
		fmt.Fprintf(&b, "; found source %q, speaker %q (%.2f), others %v, %s", source, q.Speaker, q.Confidence, q.Others, strings.Join(q.Why, "; "))
	}
	return b.String()
}

// TestSpeakersReliability prints how often speakers of each confidence are
// right, and wants the table to hold: of those called sure, nine in ten.
func TestSpeakersReliability(t *testing.T) {
	var right, of [11]int
	eachDevArticle(t, func(a *Article, quotes []devQuote) {
		for _, g := range quotes {
			for _, s := range g.Content {
				q := said(a, s)
				if q == nil || g.Speaker == "" && g.SpeakerType != "anon" && g.SpeakerType != "document" {
					continue
				}
				bin := int(q.Confidence*10 + 1e-9)
				of[bin]++
				if sameName(q.Speaker, g.Speaker) {
					right[bin]++
				}
			}
		}
	})
	sure, sureRight := 0, 0
	for bin := range of {
		if of[bin] == 0 {
			continue
		}
		t.Logf("confidence %.1f and up: %4d of %4d right (%.0f %%)", float64(bin)/10, right[bin], of[bin], 100*float64(right[bin])/float64(of[bin]))
		if bin >= 9 {
			sure += of[bin]
			sureRight += right[bin]
		}
	}
	if sure == 0 || sureRight*10 < sure*8 {
		t.Errorf("of %d speakers called sure %d are right", sure, sureRight)
	}
}

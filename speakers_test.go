package lede

import (
	"crypto/sha256"
	"fmt"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// A markedStory is an article of testdata/speakers, with its marks taken out:
// what the naming of speakers is given, and what it should make of it. The
// format is in testdata/speakers/README.md.
type markedStory struct {
	text   string
	people []Entity
	found  []attribution
	want   []string
}

// readStory takes the marks out of an article of testdata/speakers.
func readStory(tb testing.TB, file string) markedStory {
	tb.Helper()
	body, want, ok := strings.Cut(readFile(tb, file), "-- want --\n")
	if !ok {
		tb.Fatal("no line “-- want --”")
	}
	s := markedStory{want: strings.Split(strings.TrimSpace(want), "\n")}
	for strings.HasPrefix(body, "= ") {
		var line string
		line, body, _ = strings.Cut(body, "\n")
		s.people = append(s.people, personOf(line[2:]))
	}
	r := markReader{tb: tb, story: &s}
	for paragraph := range strings.SplitSeq(strings.TrimSpace(body), "\n\n") {
		r.paragraph(paragraph)
	}
	s.text = r.out.String()
	return s
}

// personOf reads a line of the cast: name | type | pronoun | role | age.
func personOf(line string) Entity {
	f := strings.Split(line, "|")
	for i := range f {
		f[i] = strings.TrimSpace(f[i])
	}
	f = append(f, "", "", "")
	age, _ := strconv.Atoi(f[4])
	return Entity{Name: f[0], Type: EntityType(f[1]), Pronoun: f[2], Role: f[3], Age: age}
}

// A markReader copies text without its marks and notes the places they mark.
type markReader struct {
	tb    testing.TB
	story *markedStory
	out   strings.Builder
}

func (r *markReader) at() int32 { return int32(r.out.Len()) }

// paragraph reads one paragraph and ties its quotes to its sources: to the only
// one, or in order.
func (r *markReader) paragraph(text string) {
	if r.out.Len() > 0 {
		r.out.WriteString("\n\n")
	}
	var open []int32
	var quotes, sources, cues []place
	for len(text) > 0 {
		switch {
		case text[0] == '[':
			end := strings.IndexByte(text, ']')
			r.mention(text[1:end])
			text = text[end+1:]
			continue
		case text[0] == '{' || text[0] == '<':
			open = append(open, r.at())
			text = text[1:]
			continue
		case text[0] == '}' || text[0] == '>':
			p := place{open[len(open)-1], r.at()}
			open = open[:len(open)-1]
			if text[0] == '}' {
				sources = append(sources, p)
			} else {
				cues = append(cues, p)
			}
			text = text[1:]
			continue
		case strings.HasPrefix(text, "“"):
			quotes = append(quotes, place{r.at() + int32(len("“")), 0})
		case strings.HasPrefix(text, "”"):
			quotes[len(quotes)-1].end = r.at()
		}
		r.out.WriteByte(text[0])
		text = text[1:]
	}
	for i, q := range quotes {
		x := attribution{kind: Direct, marked: []place{q}, content: []place{q}, prev: -1, parent: -1}
		if len(sources) > 0 {
			x.source = sources[min(i, len(sources)-1)]
		} else {
			x.prev = int32(len(r.story.found) - 1)
		}
		if len(cues) > 0 {
			x.cue = cues[min(i, len(cues)-1)]
		}
		r.story.found = append(r.story.found, x)
	}
}

// mention notes a mention, "Berg" or "Berg=Tomas Berg".
func (r *markReader) mention(mark string) {
	r.tb.Helper()
	words, name, ok := strings.Cut(mark, "=")
	if !ok {
		name = words
	}
	start := r.out.Len()
	r.out.WriteString(words)
	for i := range r.story.people {
		p := &r.story.people[i]
		if p.Name == name || strings.HasSuffix(p.Name, " "+name) {
			p.Mentions = append(p.Mentions, Mention{Span: Span{start, r.out.Len()}, Text: words})
			return
		}
	}
	r.tb.Fatalf("[%s] is nobody of the cast", mark)
}

// voicesOf returns who says the quotes of s.
func voicesOf(tb testing.TB, s *markedStory) (*Article, []voice) {
	tb.Helper()
	a := &Article{Text: s.text, Entities: s.people, Sections: []Section{{}}}
	start := 0
	for p := range strings.SplitSeq(s.text, "\n\n") {
		end := start + len(p)
		a.Sections[0].Paragraphs = append(a.Sections[0].Paragraphs, Block{Span: Span{start, end}, Text: p})
		start = end + 2
	}
	w := a.story()
	u := 0
	for i := range s.found {
		q := &s.found[i]
		for w.units[u].end <= q.first() {
			u++
		}
		q.unit = int32(u)
	}
	return a, nameSpeakers(a, w, s.found, a.namings(w))
}

func TestSpeakers(t *testing.T) {
	files, err := filepath.Glob("testdata/speakers/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal("no articles in testdata/speakers:", err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txt"), func(t *testing.T) {
			s := readStory(t, file)
			a, voices := voicesOf(t, &s)
			var got []string
			for i := range voices {
				v := &voices[i]
				name := "-"
				if v.body != "" {
					name = v.body
				} else if v.entity >= 0 {
					name = a.Entities[v.entity].Name
				}
				got = append(got, fmt.Sprintf("%s | %s", name, v.kind))
				if v.confidence < 0 || v.confidence > 1 || len(v.why) == 0 {
					t.Errorf("quote %d: confidence %v, why %q", i, v.confidence, v.why)
				}
			}
			if diff := cmp.Diff(s.want, got); diff != "" {
				t.Errorf("%s (-want +got):\n%s", file, diff)
				for i := range voices {
					t.Logf("%d: %q, others %v", i, voices[i].why, voices[i].others)
				}
			}
		})
	}
}

// TestSpeakerModelFresh fails when the features have changed since the model was
// trained, or the model since its record was written.
func TestSpeakerModelFresh(t *testing.T) {
	record := readFile(t, "data/speakers.txt")
	for _, want := range []string{
		fmt.Sprintf("features: %d\n", speakerFeatureVersion),
		fmt.Sprintf("%x  data/speakers.bin\n", sha256.Sum256([]byte(speakersBin))),
	} {
		if !strings.Contains(record, want) {
			t.Errorf("data/speakers.txt has no line %q: run go generate", want)
		}
	}
}

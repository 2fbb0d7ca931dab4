package lede

import (
	"fmt"
	"strings"
	"testing"
)

// manyVoices returns a story of n quotes by as many persons, each named once
// and then by a pronoun, a role, and not at all.
func manyVoices(n int) markedStory {
	var s markedStory
	var b strings.Builder
	for i := range n {
		name := fmt.Sprintf("Person%d Name%d", i, i)
		start := b.Len()
		b.WriteString(name)
		s.people = append(s.people, Entity{Name: name, Type: Person, Role: "senator", Mentions: []Mention{{Span: Span{start, b.Len()}}}})
		b.WriteString(" came in. “")
		q := attribution{kind: Direct, prev: int32(i - 1), parent: -1}
		q.marked = []place{{int32(b.Len()), int32(b.Len() + 5)}}
		q.content = q.marked
		b.WriteString("So be,” ")
		if source := [...]string{"he", "the senator", "Name" + fmt.Sprint(i), ""}[i%4]; source != "" {
			q.source = place{int32(b.Len()), int32(b.Len() + len(source))}
			b.WriteString(source + " said")
			q.cue = place{int32(b.Len() - 4), int32(b.Len())}
		}
		b.WriteString(".\n\n")
		s.found = append(s.found, q)
	}
	s.text = strings.TrimSpace(b.String())
	return s
}

// TestManySpeakers names the speakers of a story with a hundred thousand quotes
// and persons: the work done must not grow with the square of their number.
func TestManySpeakers(t *testing.T) {
	s := manyVoices(100_000)
	_, voices := voicesOf(t, &s)
	if len(voices) != len(s.found) {
		t.Errorf("%d voices of %d quotes", len(voices), len(s.found))
	}
}

// BenchmarkSpeakers stands for an article in which every second sentence is a
// quote: far more than the press prints.
func BenchmarkSpeakers(b *testing.B) {
	s := manyVoices(200)
	a, _ := voicesOf(b, &s)
	w := a.story()
	names := a.namings(w)
	b.SetBytes(int64(len(s.text)))
	b.ReportAllocs()
	for b.Loop() {
		nameSpeakers(a, w, s.found, names)
	}
}

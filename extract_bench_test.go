package lede

import (
	"strings"
	"testing"
)

// BenchmarkExtractAlone measures Extract, without Clean, on the golden articles.
func BenchmarkExtractAlone(b *testing.B) {
	texts := goldenTexts(b)
	size := 0
	var cleaned []*work
	for _, text := range texts {
		a := &Article{Text: text}
		if err := Clean(a); err != nil {
			b.Fatal(err)
		}
		cleaned = append(cleaned, a.work)
		size += len(text)
	}
	b.SetBytes(int64(size))
	b.ReportAllocs()
	for b.Loop() {
		for i, text := range texts {
			a := &Article{Text: text, work: &work{text: cleaned[i].text, edits: cleaned[i].edits}}
			if err := Extract(a); err != nil {
				b.Fatal(err)
			}
		}
	}
}

// BenchmarkExtractHostile measures Extract on texts that would show time that
// grows faster than the text.
func BenchmarkExtractHostile(b *testing.B) {
	for _, test := range []struct {
		name string
		text string
	}{
		{"100,000 lines", strings.Repeat("A short line of some menu\n", 100_000)},
		{"one line", strings.Repeat("words and more words, ", 500_000)},
		{"marks", strings.Repeat("\"", 10_000_000)},
		{"brackets", strings.Repeat("(", 10_000_000)},
	} {
		b.Run(test.name, func(b *testing.B) {
			b.SetBytes(int64(len(test.text)))
			for b.Loop() {
				a := &Article{Text: test.text}
				if err := Extract(a); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

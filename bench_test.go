package lede

import (
	"strings"
	"testing"
)

// The benchmarks read the golden articles: news of the usual lengths in many
// styles. MB/s counts bytes of input, whatever the stage looks at.

// benchStages measures the last of the stages on articles that the others
// have prepared.
func benchStages(b *testing.B, stages ...Stage) {
	texts := goldenArticles(b)
	last := len(stages) - 1
	size := 0
	ready := make([]*Article, len(texts))
	prepare := func() {
		for i, text := range texts {
			ready[i] = &Article{Text: text}
			for _, stage := range stages[:last] {
				if err := stage(ready[i]); err != nil {
					b.Fatal(err)
				}
			}
		}
	}
	for _, text := range texts {
		size += len(text)
	}
	b.SetBytes(int64(size))
	b.ReportAllocs()
	for b.Loop() {
		b.StopTimer()
		prepare()
		b.StartTimer()
		for _, a := range ready {
			if err := stages[last](a); err != nil {
				b.Fatal(err)
			}
		}
	}
}

// goldenArticles returns the golden inputs that are whole articles.
func goldenArticles(tb testing.TB) []string {
	tb.Helper()
	var texts []string
	for _, file := range goldenFiles(tb) {
		if !strings.Contains(file, "/layout-") && !strings.Contains(file, "/names-") &&
			!strings.Contains(file, "/quotes-") && !strings.Contains(file, "/speakers-") {
			texts = append(texts, readFile(tb, file))
		}
	}
	return texts
}

func BenchmarkParse(b *testing.B) {
	texts := goldenArticles(b)
	size := 0
	for _, text := range texts {
		size += len(text)
	}
	b.SetBytes(int64(size))
	b.ReportAllocs()
	for b.Loop() {
		for _, text := range texts {
			if _, err := Parse(text); err != nil {
				b.Fatal(err)
			}
		}
	}
}

func BenchmarkExtract(b *testing.B)  { benchStages(b, Clean, Extract) }
func BenchmarkEntities(b *testing.B) { benchStages(b, Clean, Extract, Entities) }
func BenchmarkQuotes(b *testing.B)   { benchStages(b, Clean, Extract, Entities, Quotes) }

// BenchmarkParseLong parses one text of a megabyte, as an archive's dump is.
func BenchmarkParseLong(b *testing.B) {
	text := strings.Repeat(strings.Join(goldenArticles(b), "\n\n"), 20)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Parse(text); err != nil {
			b.Fatal(err)
		}
	}
}

package lede

import (
	"strings"
	"testing"
)

// benchText is news of our own with curly marks, names, dates and amounts, some
// 64 KiB of it.
var benchText = strings.Repeat(`The harbour authority of Port Alma said on Tuesday that it would close two of its nine piers for repairs until 4 May 2026.
“We have no choice,” said Jane O’Connor, who has led the authority since 2019. “The piers are sixty years old, and the U.S. standard is stricter than ours.” Ms. O’Connor’s deputy, Dr. J. K. Almeida, put the cost at $3.5 million (€3.2m), or 4.5% of the yearly budget.
The minister’s office declined to comment. A Russian-backed bid for the terminal, worth 1,200 jobs, failed in March; the company's lawyers asked: "Why now?" Fishermen near Al-Qasr told the Alma Herald that they had not been asked. Some of them, whose boats lie at the old quay, have been offered berths on the other bank of the river – at twice the price.
`, 80)

func BenchmarkTokens(b *testing.B) {
	units := []unit{{end: int32(len(benchText))}}
	b.SetBytes(int64(len(benchText)))
	b.ReportAllocs()
	for b.Loop() {
		tokenize(benchText, units)
	}
}

func BenchmarkClean(b *testing.B) {
	ascii := strings.NewReplacer("“", `"`, "”", `"`, "’", "'", "–", "-", "€", "$").Replace(benchText)
	for _, bench := range []struct{ name, text string }{
		{"ascii", ascii},
		{"curly", benchText},
		{"crlf", strings.ReplaceAll(ascii, "\n", "\r\n")},
		{"cyrillic", strings.Repeat("Министр заявил, что “не поедет” в Киев. ", 1000)},
		{"utf16", utf16LE(ascii)},
	} {
		b.Run(bench.name, func(b *testing.B) {
			b.SetBytes(int64(len(bench.text)))
			b.ReportAllocs()
			for b.Loop() {
				a := Article{Text: bench.text}
				if err := Clean(&a); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

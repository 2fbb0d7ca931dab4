package lede

import (
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"testing"
)

// tagged returns the text with the names that the tagger finds between ⟦ and ⟧,
// each with its type: the notation of the tables below. Lines are paragraphs.
func tagged(text string) string {
	w := lineWork(text)
	var b strings.Builder
	end := int32(0)
	for _, n := range tagNames(w) {
		s, e := w.tokens[n.first].start, w.tokens[n.last-1].end
		fmt.Fprintf(&b, "%s⟦%s %s⟧", text[end:s], n.typ.entityType(), text[s:e])
		end = e
	}
	return b.String() + text[end:]
}

// lineWork returns the work of a text each of whose lines is a paragraph.
func lineWork(text string) *work {
	w := &work{text: text}
	start := int32(0)
	for line := range strings.Lines(text) {
		end := start + int32(len(line))
		w.units = append(w.units, unit{start: start, end: end, body: start, kind: unitParagraph})
		start = end
	}
	w.tokens, w.sentences = tokenize(text, w.units)
	return w
}

// unmarked returns the text of a line in that notation.
func unmarked(s string) string {
	var b strings.Builder
	for {
		before, rest, ok := strings.Cut(s, "⟦")
		b.WriteString(before)
		if !ok {
			return b.String()
		}
		name, after, _ := strings.Cut(rest, "⟧")
		_, name, _ = strings.Cut(name, " ")
		b.WriteString(name)
		s = after
	}
}

func TestTagNames(t *testing.T) {
	for _, want := range []string{
		"Talks in ⟦GPE Geneva⟧ between ⟦PERSON Antony Blinken⟧ and ⟦PERSON Sergei Lavrov⟧ ended on Friday.",
		"Mr ⟦PERSON Okafor⟧ told reporters in ⟦GPE Lagos⟧ that he would resign.",
		"⟦ORG NATO⟧ and the ⟦ORG European Union⟧ sent envoys to ⟦GPE Kyiv⟧.",
		"Police in ⟦GPE South Africa⟧ arrested ⟦PERSON Thabo Dlamini⟧, 34, on Tuesday.",
		"The ⟦NORP Kenyan⟧ government and its ⟦NORP French⟧ partners agreed.",
		"She works for the ⟦ORG Ministry of Health⟧ in ⟦GPE Nairobi⟧.",
		"Prime Minister ⟦PERSON Narendra Modi⟧ flew to ⟦GPE Tokyo⟧ on Monday.",
		"⟦ORG Toyota⟧ said sales rose 4 percent in ⟦GPE Japan⟧.",
		"They met at the historic ⟦FAC Hotel President Wilson⟧ on ⟦LOC Lake Geneva⟧.",
		"⟦GPE Geneva⟧, ⟦GPE Switzerland⟧ – Talks went on.",
		"The fight between ⟦NORP Russian⟧-backed rebels and the army goes on.",
		"She heads a ⟦GPE New York⟧-based group.",
		// What is no name.
		"The minister said on Monday that prices would rise in March.",
		"It was the worst day of the year, he said.",
		"Most of them had left by Tuesday evening.",
	} {
		if got := tagged(unmarked(want)); got != want {
			t.Errorf("\n got %s\nwant %s", got, want)
		}
	}
}

// TestTagNamesAgain tags one text with a tagger fresh and used, and beside
// others.
func TestTagNamesAgain(t *testing.T) {
	text := strings.Repeat("Mr Okafor told Reuters in Lagos that the Senate had met. HE SAID NO TO NATO.\n", 20)
	want := tagNames(lineWork(text))
	if len(want) == 0 {
		t.Fatal("no names")
	}
	for range 8 {
		t.Run("", func(t *testing.T) {
			t.Parallel()
			tagNames(lineWork("Elsewhere, Ms Chen of the Xinhua agency was in Beijing.\n"))
			if got := tagNames(lineWork(text)); !slices.Equal(got, want) {
				t.Error("another result")
			}
		})
	}
}

// TestTagNamesOdd tags texts that are no news.
func TestTagNamesOdd(t *testing.T) {
	for _, text := range []string{
		"", "\n", "A", "A.", "( A )", "(X)", strings.Repeat("A ", 3000), strings.Repeat("A-b-", 3000),
		strings.Repeat("AB ", 3000), strings.Repeat("\"", 3000), strings.Repeat("Mc ( X ) ", 900), "\xff\xfe Ab \xff", "Åå Éé Ññ Жж 中文",
	} {
		w := lineWork(text)
		last := int32(0)
		for _, n := range tagNames(w) {
			if n.first < last || n.last <= n.first || int(n.last) > len(w.tokens) || n.conf > 100 {
				t.Errorf("%.20q: %+v after %d", text, n, last)
			}
			last = n.last
		}
	}
}

// TestTagNamesLong tags a text that is cut into portions, and one without an end
// of a sentence.
func TestTagNamesLong(t *testing.T) {
	if testing.Short() {
		t.Skip("some seconds")
	}
	const line = "Mr Okafor told Reuters in Lagos that the Senate had met.\n"
	if got, want := len(tagNames(lineWork(strings.Repeat(line, 12000)))), 12000*3; got < want*9/10 {
		t.Errorf("%d names, want some %d", got, want)
	}
	tagNames(lineWork(strings.Repeat("A Bc, ", 50000)))
}

// labelMayFollow is the definition of the allowed successions.
func labelMayFollow(a, b uint8) bool {
	inside := a > 0 && ((a-1)%4 == partBegin || (a-1)%4 == partInside)
	goesOn := b > 0 && ((b-1)%4 == partInside || (b-1)%4 == partLast) && a > 0 && (b-1)/4 == (a-1)/4
	starts := b == 0 || (b-1)%4 == partBegin || (b-1)%4 == partUnit
	return inside && goesOn || !inside && starts
}

// TestDecodeLabels holds the labels and the margins of short runs with drawn scores
// against all ways to label them.
func TestDecodeLabels(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	for round := range 60 {
		net := new(nameModel)
		for a := range net.trans {
			for b := range net.trans[a] {
				net.trans[a][b] = rng.Int32N(100) - 50
			}
		}
		net.setMoves()
		n := 1 + round%3
		tt := tagger{net: net, scores: make([][nameLabels]int32, n), ahead: make([][nameLabels + 1]int32, n), labels: make([]uint8, n)}
		for i := range tt.scores {
			for b := range tt.scores[i] {
				tt.scores[i][b] = rng.Int32N(200) - 130
			}
		}
		best, with := everyWay(&tt, n)
		tt.decode()
		tt.lookBack(n)
		if got := scoreOfAll(&tt, tt.labels); got != best {
			t.Fatalf("labels %v reach %d, the best %d", tt.labels, got, best)
		}
		for i, l := range tt.labels {
			other := int32(lowest)
			for b, s := range with[i] {
				if uint8(b) != l {
					other = max(other, s)
				}
			}
			if got := tt.margin(i); got != best-other {
				t.Fatalf("token %d of %d: margin %d, want %d", i, n, got, best-other)
			}
		}
	}
}

// scoreOfAll returns the score of a way to label the run of t.
func scoreOfAll(t *tagger, labels []uint8) int32 {
	s := int32(0)
	for i, l := range labels {
		s += t.scoreOf(i, l)
		if i > 0 {
			s += t.net.trans[labels[i-1]][l]
		}
	}
	return s
}

// everyWay returns the best score of all allowed ways to label the n tokens of
// t, and of those in which a token has a label.
func everyWay(t *tagger, n int) (best int32, with [][nameLabels + 1]int32) {
	best = lowest
	with = make([][nameLabels + 1]int32, n)
	for i := range with {
		for b := range with[i] {
			with[i][b] = lowest
		}
	}
	labels := make([]uint8, n)
	var try func(i int)
	try = func(i int) {
		if i == n {
			if !labelMayFollow(labels[n-1], 0) {
				return
			}
			s := scoreOfAll(t, labels)
			best = max(best, s)
			for i, l := range labels {
				with[i][l] = max(with[i][l], s)
			}
			return
		}
		for b := range uint8(nameLabels + 1) {
			if i == 0 && labelMayFollow(0, b) || i > 0 && labelMayFollow(labels[i-1], b) {
				labels[i] = b
				try(i + 1)
			}
		}
	}
	try(0)
	return best, with
}

// TestNamesFresh notices a model that was trained with other features than those
// that are computed now, or with other tables than those beside it: run go
// generate.
func TestNamesFresh(t *testing.T) {
	if got, want := uint32(le64(nameData, 0)>>32), nameFingerprint(); got != want {
		t.Errorf("data/names.bin was trained with features %08x, they are %08x", got, want)
	}
	note := readFile(t, "data/names.txt")
	for name, data := range map[string]string{
		"data/gazetteer.bin": gazetteerData, "data/words.bin": wordData, "data/names.bin": nameData,
	} {
		if line := fmt.Sprintf("%x  %s\n", sha256.Sum256([]byte(data)), name); !strings.Contains(note, line) {
			t.Errorf("data/names.bin was not trained with %s as it is", name)
		}
	}
}

// TestNameConfidence prints, for the names found in a dev corpus, how many are
// right at each confidence, and checks that nine in ten are at 90 percent.
func TestNameConfidence(t *testing.T) {
	var right, found [11]int
	for _, file := range []string{"worldwide.dev", "conll03.dev"} {
		data, err := os.ReadFile("../shared/corpora/ner/" + file + ".jsonl")
		if err != nil {
			t.Skip("the corpora are not here")
		}
		for line := range bytes.Lines(data) {
			var d struct {
				Text     string
				Entities []struct {
					Start, End int
					Type       string
				}
			}
			if err := json.Unmarshal(line, &d); err != nil {
				t.Fatal(err)
			}
			gold := map[[2]int]string{}
			for _, e := range d.Entities {
				gold[[2]int{e.Start, e.End}] = coarseType(EntityType(e.Type))
			}
			w := lineWork(d.Text)
			for _, n := range tagNames(w) {
				at := [2]int{int(w.tokens[n.first].start), int(w.tokens[n.last-1].end)}
				step := n.conf / 10
				found[step]++
				if gold[at] == coarseType(n.typ.entityType()) {
					right[step]++
				}
			}
		}
	}
	for i, n := range found {
		if n > 0 {
			t.Logf("at %3d–%d%%: %5d names, %4.1f%% right", 10*i, 10*i+9, n, 100*float64(right[i])/float64(n))
		}
	}
	if n := found[9] + found[10]; n > 0 && 10*(right[9]+right[10]) < 9*n {
		t.Errorf("at 90 percent or more %d of %d names are right", right[9]+right[10], n)
	}
}

// coarseType returns the type that stands for t where a corpus tells only four
// kinds of names apart.
func coarseType(t EntityType) string {
	switch t {
	case Person, Org:
		return string(t)
	case GPE, Loc, Fac:
		return "LOC"
	}
	return "MISC"
}

func BenchmarkTagNames(b *testing.B) {
	text := strings.Repeat("The minister told reporters in Lagos on Monday that the Nigerian Senate would meet again "+
		"once prices had fallen, and Mr Okafor of the Central Bank agreed with what Ngozi Adeyemi had said before. "+
		"It was not clear when the talks with the International Monetary Fund might go on.\n", 12)
	w := lineWork(text)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		tagNames(w)
	}
}

// TestPlainOpeners counts the words of a text that are passed over because they
// only have a capital at the head of a sentence.
func TestPlainOpeners(t *testing.T) {
	for text, want := range map[string]int{
		"The talks went on.":                       1,
		"“But the talks,” he said, went on.":       1,
		"Then the talks went on until I returned.": 2,
		"The Hague voted.":                         0,
		"Will left early.":                         0,
		"He met Ada Quill.":                        0, // near a name: one run
		"IT failed again.":                         0,
		"They praised the film It greatly.":        1,
	} {
		w := &work{text: text, units: []unit{{end: int32(len(text)), kind: unitParagraph}}}
		w.tokens, w.sentences = tokenize(text, w.units)
		var x tagger
		x.read(w)
		n := 0
		for i, s := range w.sentences {
			x.runs(s, func(first, last int32) {
				if last-first == 1 && x.isPlainOpener(s, first, x.modes[i]) {
					n++
				}
			})
		}
		if n != want {
			t.Errorf("%q: %d plain openers, want %d", text, n, want)
		}
	}
}

// TestSumOfFeatures holds the sums that are put together of kept parts against
// those of all features of a token: a part is kept under all that its features depend
// on.
func TestSumOfFeatures(t *testing.T) {
	var tt tagger
	for _, text := range goldenTexts(t) {
		w := lineWork(text)
		tt.tag(nameNet, w, nil)
		tt.read(w)
		for si, s := range w.sentences {
			tt.runs(s, func(first, last int32) {
				tt.list(s, first, last, tt.modes[si])
				tt.bag = rowSum{}
				for i := first; i < last; i++ {
					var got, want rowSum
					tt.sum(&got, s, i, tt.modes[si])
					nameNet.addRows(tt.namer.features(nil, s, i, tt.modes[si]), &want)
					if got != want {
						t.Fatalf("the sum of %q in %q is none of its features", w.word(i), text[:min(len(text), 40)])
					}
				}
			})
		}
	}
}

// TestPlainPattern holds the quick way to the pattern of a word against the long one.
func TestPlainPattern(t *testing.T) {
	for _, s := range []string{
		"", "a", "A", "ab", "Ab", "AB", "aB", "ABc", "AbC", "1", "12", "1a", "a1", "A1", "-", "--", "'s", "a-b", "“", "é", "Éa", "aé", "中",
	} {
		if got, want := plainPattern(s), runsPattern(s); got != 0 && got != want {
			t.Errorf("%q has the pattern %d, want %d", s, got, want)
		}
	}
}

// TestFinish holds the quick way from a sum to scores against the one for any sum.
func TestFinish(t *testing.T) {
	if nameNet.rows == "" {
		t.Skip("no model")
	}
	rng := rand.New(rand.NewPCG(3, 4))
	for range 200 {
		var sum rowSum
		sum.n = 1 + rng.Int32N(quickRows)
		for i := range sum.lanes {
			for range sum.n {
				for j := range 4 {
					sum.lanes[i] += uint64(min(255, max(0, 128+int(rng.NormFloat64()*50)))) << (16 * j)
				}
			}
		}
		var got, want [nameLabels]int32
		nameNet.finish(&sum, &got)
		nameNet.finishWide(&sum, &want)
		if got != want {
			t.Fatalf("scores %v, want %v", got, want)
		}
	}
}

// scoreOf returns the score of label b at token i of the run.
func (t *tagger) scoreOf(i int, b uint8) int32 {
	if b == 0 {
		return 0
	}
	return t.scores[i][b-1]
}

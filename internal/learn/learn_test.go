package learn

import (
	"bytes"
	"hash/crc32"
	"math/rand/v2"
	"runtime"
	"strings"
	"testing"
)

// words are the features of the toy sequences: an item is a small number, its
// label is that number's parity unless the one before was 7, which flips it.
func toySequences(n int, seed uint64) []Sequence {
	random := rand.New(rand.NewPCG(seed, 0))
	var all []Sequence
	for range n {
		var s Sequence
		flip := false
		for range 3 + random.IntN(10) {
			x := random.IntN(10)
			label := x % 2
			if flip {
				label = 1 - label
			}
			flipped := uint32(0)
			if flip {
				flipped = 1
			}
			flip = x == 7
			s.Features = append(s.Features, []uint32{Mix(1, uint32(x)), Mix(2, flipped), Mix(3, Mix(uint32(x), flipped))})
			s.Gold = append(s.Gold, Known(label))
		}
		all = append(all, s)
	}
	return all
}

func decode(m *Model, d *Decoder, s *Sequence) ([]uint8, []int32) {
	scores := make([]int32, len(s.Features)*m.Labels)
	for i, f := range s.Features {
		m.Score(f, scores[i*m.Labels:])
	}
	return d.Decode(m, scores), scores
}

func TestTrainTagger(t *testing.T) {
	o := TaggerOptions{Labels: 2, Bits: 16, Passes: 20, Cost: 2, Seed: 1}
	data := TrainTagger(toySequences(200, 1), o)
	if again := TrainTagger(toySequences(200, 1), o); !bytes.Equal(data, again) {
		t.Fatal("the same training gave other bytes")
	}
	m, err := Open(string(data))
	if err != nil {
		t.Fatal(err)
	}
	var d Decoder
	for _, s := range toySequences(50, 2) {
		labels, scores := decode(m, &d, &s)
		for i, l := range labels {
			if Known(int(l)) != s.Gold[i] {
				t.Errorf("item %d of %v: label %d", i, s.Gold, l)
			}
		}
		for i, margin := range d.Margins(m, scores) {
			if margin < 0 {
				t.Errorf("item %d: margin %d", i, margin)
			}
		}
	}
}

// TestPartlyKnown trains on sequences that name the label of every second item
// only, and of the others say nothing.
func TestPartlyKnown(t *testing.T) {
	train := toySequences(400, 3)
	for _, s := range train {
		for i := range s.Gold {
			if i%2 == 1 {
				s.Gold[i] = 1<<2 - 1
			}
		}
	}
	m := MustOpen(string(TrainTagger(train, TaggerOptions{Labels: 2, Bits: 16, Passes: 20, Cost: 2})))
	var d Decoder
	for _, s := range toySequences(50, 4) {
		labels, _ := decode(m, &d, &s)
		for i, l := range labels {
			if Known(int(l)) != s.Gold[i] {
				t.Errorf("item %d of %v: label %d", i, s.Gold, l)
			}
		}
	}
}

// TestTrainChain trains chains, on gold that names some labels only and forbids a
// transition that the gold does not have, and wants the same bytes each time. Their
// sum must not change with the code, or the models in data could not be made again;
// math.Exp may differ in the last bit from one architecture to another.
func TestTrainChain(t *testing.T) {
	train := toySequences(400, 5)
	for i := range train {
		for k := range train[i].Gold {
			if (i+k)%5 == 0 {
				train[i].Gold[k] = 1<<2 - 1
			}
		}
	}
	o := ChainOptions{Labels: 3, Bits: 14, Passes: 6, Decay: 1e-5, Drop: 10, Seed: 1,
		Allowed: func(previous, label int) bool { return label != 2 || previous == 2 }}
	data := TrainChains([][]Sequence{train, train}, o)
	if again := TrainChains([][]Sequence{train, train}, o); !bytes.Equal(data, again) {
		t.Fatal("the same training gave other bytes")
	}
	const want = 0x57477300
	if got := crc32.ChecksumIEEE(data); got != want && runtime.GOARCH == "amd64" {
		t.Errorf("the sum of the model is %#x, want %#x", got, want)
	}
	m := MustOpen(string(data))
	var d Decoder
	wrong, items := 0, 0
	for _, s := range toySequences(50, 6) {
		labels, _ := decode(m, &d, &s)
		for i, l := range labels {
			items++
			if Known(int(l)) != s.Gold[i] {
				wrong++
			}
		}
	}
	if wrong*50 > items {
		t.Errorf("%d of %d labels are wrong", wrong, items)
	}
}

// TestAllowed checks that a forbidden transition never comes out, whatever the
// scores say: here label 1 may not follow label 0, nor open a sequence.
func TestAllowed(t *testing.T) {
	allowed := func(previous, label int) bool { return label != 1 || previous == 1 }
	train := []Sequence{{Features: [][]uint32{{1}, {2}}, Gold: []uint32{Known(0), Known(0)}}}
	m := MustOpen(string(TrainTagger(train, TaggerOptions{Labels: 2, Bits: 4, Allowed: allowed})))
	scores := []int32{0, 1000, 0, 1000, 0, 1000}
	var d Decoder
	for i, l := range d.Decode(m, scores) {
		if l != 0 {
			t.Errorf("item %d has the forbidden label", i)
		}
	}
}

// TestLongSequence checks that scores do not overflow however long a sequence is.
func TestLongSequence(t *testing.T) {
	m := &Model{Labels: 2, trans: make([]int32, 6)}
	scores := make([]int32, 2*1_000_000)
	for i := range 1_000_000 {
		scores[2*i+i%2] = 30_000
	}
	var d Decoder
	for i, l := range d.Decode(m, scores) {
		if int(l) != i%2 {
			t.Fatalf("item %d: label %d", i, l)
		}
	}
	for i, margin := range d.Margins(m, scores) {
		if margin != 30_000 {
			t.Fatalf("item %d: margin %d", i, margin)
		}
	}
}

func TestTrainRanker(t *testing.T) {
	random := rand.New(rand.NewPCG(5, 0))
	// Of three numbers the largest is right.
	choices := func(n int) []Choice {
		var all []Choice
		for range n {
			var c Choice
			most := -1
			for j, x := range random.Perm(10)[:3] {
				c.Candidates = append(c.Candidates, []uint32{Mix(9, uint32(x))})
				if x > most {
					most, c.Right = x, j
				}
			}
			all = append(all, c)
		}
		return all
	}
	m := MustOpen(string(TrainRanker(choices(500), RankerOptions{Bits: 16})))
	for _, c := range choices(100) {
		best := 0
		for j := range c.Candidates {
			if m.Value(c.Candidates[j]) > m.Value(c.Candidates[best]) {
				best = j
			}
		}
		if best != c.Right {
			t.Errorf("chose %d of %v, want %d", best, c.Candidates, c.Right)
		}
	}
}

func TestCalibrate(t *testing.T) {
	var outcomes []Outcome
	for score := range 100 {
		for i := range 100 {
			outcomes = append(outcomes, Outcome{score, i < score})
		}
	}
	c := Calibrate(outcomes, 300)
	for _, score := range []int{-5, 0, 10, 50, 90, 99, 200} {
		want := min(max(score, 0), 99)
		if got := c.Percent(score); got < want-5 || got > want+5 {
			t.Errorf("Percent(%d) = %d", score, got)
		}
	}
	for i := 1; i < len(c); i++ {
		if c[i].Percent < c[i-1].Percent || c[i].From <= c[i-1].From {
			t.Errorf("steps %d and %d do not rise: %v", i-1, i, c)
		}
	}
	if Calibrate(nil, 5) != nil {
		t.Error("a calibration of nothing")
	}
}

func TestOpenErrors(t *testing.T) {
	good := string(TrainTagger(nil, TaggerOptions{Labels: 2, Bits: 4}))
	for _, data := range []string{"", "lede", good[:len(good)-1], good + "x", strings.Repeat("x", 100), magic + "\x00\x04\x00"} {
		if _, err := Open(data); err == nil {
			t.Errorf("Open took %d bytes that are no model", len(data))
		}
	}
}

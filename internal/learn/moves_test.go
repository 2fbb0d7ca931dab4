package learn

import (
	"math/rand/v2"
	"slices"
	"testing"
)

// TestPrunedMoves checks that leaving out moves that cannot win changes neither labels
// nor margins, of models with many forbidden moves, of equal scores and of scores that
// lie as far apart as those of labels that are ruled out.
func TestPrunedMoves(t *testing.T) {
	random := rand.New(rand.NewPCG(7, 0))
	for round := range 300 {
		k := 1 + random.IntN(mostPruned)
		if round%3 == 0 {
			k = 8
		}
		spread := []int32{1, 3, 300, 1 << 20}[round%4]
		m := &Model{Labels: k, trans: make([]int32, (k+1)*k)}
		for i := range m.trans {
			m.trans[i] = max(random.Int32N(2*spread)-spread, Forbidden+1)
			if random.IntN(4) == 0 && i%k > 0 { // label 0 may always follow
				m.trans[i] = Forbidden
			}
		}
		scores := make([]int32, k*(1+random.IntN(20)))
		for i := range scores {
			scores[i] = random.Int32N(2*spread) - spread
			if random.IntN(3) == 0 {
				scores[i] -= 1 << 20
			}
		}
		var plain, pruned Decoder
		labels := plain.Decode(m, scores)
		margins := plain.Margins(m, scores)
		m.moves, m.eight = pruneMoves(m.trans, k), movesOfEight(m.trans, k)
		if got := pruned.Decode(m, scores); !slices.Equal(got, labels) {
			t.Fatalf("round %d: labels %v, want %v", round, got, labels)
		}
		if got := pruned.Margins(m, scores); !slices.Equal(got, margins) {
			t.Fatalf("round %d: margins %v, want %v", round, got, margins)
		}
	}
}

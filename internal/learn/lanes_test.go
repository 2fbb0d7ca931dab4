package learn

import (
	"math/rand/v2"
	"slices"
	"testing"
)

// scorePlainly is Score in its plainest form.
func scorePlainly(m *Model, features []uint32, out []int32) {
	for _, f := range features {
		for l := range m.Labels {
			out[l] += int32(int8(m.rows[int(f&m.mask)*m.Labels+l]))
		}
	}
}

// randomModel returns a model with weights of all sizes, and features for it.
func randomModel(labels, bits, n int) (*Model, []uint32) {
	r := rand.New(rand.NewPCG(1, uint64(labels)))
	rows := make([]byte, labels<<bits)
	for i := range rows {
		rows[i] = byte(r.Uint32())
		if i%7 == 0 {
			rows[i] = 0x80 // the lowest
		}
	}
	features := make([]uint32, n)
	for i := range features {
		features[i] = r.Uint32()
	}
	return &Model{Labels: labels, mask: 1<<bits - 1, rows: string(rows)}, features
}

func TestScoreSums(t *testing.T) {
	for _, labels := range []int{1, 2, 5, 7, 8, 9, 16, 21} {
		for _, n := range []int{0, 1, 40, 256, 257, 1000} {
			m, features := randomModel(labels, 3, n)
			got, want := make([]int32, labels), make([]int32, labels)
			got[0], want[0] = 5, 5
			m.Score(features, got)
			scorePlainly(m, features, want)
			if !slices.Equal(got, want) {
				t.Errorf("%d labels, %d features: got %v, want %v", labels, n, got, want)
			}
		}
	}
}

func BenchmarkScore(b *testing.B) {
	m, features := randomModel(6, 17, 40)
	out := make([]int32, 6)
	for b.Loop() {
		m.Score(features, out)
	}
}

package learn

import (
	"encoding/binary"
	"slices"
)

// forbiddenAverage marks a transition that never happens before it is packed.
const forbiddenAverage = -1 << 62

// packModel scales weights and transitions by one factor, so that all but the
// largest few in ten thousand weights fit in a byte, and packs them. The few
// are cut off at the byte's range.
func packModel(labels, bits int, weights, trans []int64) []byte {
	return packUnit(labels, bits, weights, trans, unitOf(weights))
}

// packUnit packs weights and transitions of which unit is packed as 1.
func packUnit(labels, bits int, weights, trans []int64, unit int64) []byte {
	data := append([]byte(magic), byte(labels), byte(bits), 0)
	for _, w := range trans {
		v := int64(Forbidden)
		if w != forbiddenAverage {
			v = min(max(divide(w, unit), Forbidden+1), 1<<15-1)
		}
		data = binary.LittleEndian.AppendUint16(data, uint16(int16(v)))
	}
	for _, w := range weights {
		data = append(data, byte(int8(min(max(divide(w, unit), -127), 127))))
	}
	return data
}

// unitOf returns the size of a weight that is packed as 1.
func unitOf(weights []int64) int64 {
	var sizes []int64
	for _, w := range weights {
		if w != 0 {
			sizes = append(sizes, max(w, -w))
		}
	}
	if len(sizes) == 0 {
		return 1
	}
	slices.Sort(sizes)
	return max(1, sizes[len(sizes)-1-len(sizes)/5000]/127)
}

// divide returns w/unit rounded to the nearest.
func divide(w, unit int64) int64 {
	if w < 0 {
		return -((-w + unit/2) / unit)
	}
	return (w + unit/2) / unit
}

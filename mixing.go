package lede

import "github.com/lede-news/lede/internal/learn"

// Features are numbers mixed of their parts.

// mix folds numbers into one feature.
func mix(kind uint32, parts ...uint32) uint32 {
	h := kind
	for _, p := range parts {
		h = learn.Mix(h, p)
	}
	return h
}

// mix1, mix2, mix3 and mix4 are mix for so many parts: what is asked for most takes
// no list.
func mix1(kind, a uint32) uint32 { return learn.Mix(kind, a) }

func mix2(kind, a, b uint32) uint32 { return learn.Mix(learn.Mix(kind, a), b) }

func mix3(kind, a, b, c uint32) uint32 { return learn.Mix(mix2(kind, a, b), c) }

func mix4(kind, a, b, c, d uint32) uint32 { return mix2(mix2(kind, a, b), c, d) }

// step returns a distance in steps that widen: 0 to 4, then up to 7, 12, 20, more.
func step(d int32) uint32 {
	switch {
	case d < 0:
		return 15
	case d <= 4:
		return uint32(d)
	case d <= 7:
		return 5
	case d <= 12:
		return 6
	case d <= 20:
		return 7
	}
	return 8
}

package lede

import "slices"

// A stretch is the words with capitals that a token stands among, itself
// included; of long ones the part that is near.
type stretch struct{ first, last int32 }

// A phrasePart says that a token is part of a listed name of several words.
type phrasePart struct {
	class nameClass
	part  uint8 // 0 its first token, 1 one within, 2 its last
}

// runs calls do with each run of tokens of the sentence s that may hold names:
// words with capitals, and what stands between them.
func (x *namer) runs(s sentence, do func(first, last int32)) {
	const (
		reach = 3    // tokens that are not active between two that are, at most
		most  = 1000 // tokens of a run: more are no sentence, and are cut anywhere
	)
	first, last := int32(-1), int32(-1)
	for i, joined := range x.joined[s.first:s.last] {
		if !joined {
			continue
		}
		i := s.first + int32(i)
		if first >= 0 && (i-last > reach || i-first >= most) {
			do(x.widen(s, first, last+1))
			first = -1
		}
		if first < 0 {
			first = i
		}
		last = i
	}
	if first >= 0 {
		do(x.widen(s, first, last+1))
	}
}

// widen returns the run [first, last) with the helping words on both sides, and
// with what a hyphen joins to its last word.
func (x *namer) widen(s sentence, first, last int32) (int32, int32) {
	for n := 0; n < 2 && first > s.first && x.of[first-1].active == helping; n++ {
		first--
	}
	if first > s.first+1 && x.of[first-1].shape == shapePunc && x.of[first-2].active == helping {
		first -= 2 // "al-Qaeda", "1.FC"
	}
	if last < s.last && x.of[last].active == helping {
		last++
	}
	if last+1 < s.last && !x.w.tokens[last].space && !x.w.tokens[last+1].space && x.of[last].hyphen {
		last += 2 // "Yoon Suk-yeol"
	}
	return first, last
}

// join notes of the tokens that a hyphen joins to a capital in their sentence that they
// go with capitals beside them, as those that have one do: "Co-operation".
func (x *namer) join() {
	tokens, rest := x.w.tokens, x.w.sentences
	for _, i := range x.hyphens {
		for len(rest) > 0 && rest[0].last <= i+1 {
			rest = rest[1:]
		}
		if len(rest) == 0 || i <= rest[0].first || tokens[i].space || tokens[i+1].space || x.at(i-1).active != active {
			continue
		}
		x.joined[i] = true
		if x.shapes[i+1] == shapeXs {
			x.joined[i+1] = true
		}
	}
}

// list makes x ready to give the features of the run [first, last) of s: it looks
// up the names of several words, and gathers the stretches of capitals.
func (x *namer) list(s sentence, first, last int32, mode caseMode) {
	x.base = first
	x.gather(s, first, last)
	x.bind(s, first, last)
	x.quotes = x.quotesNear(first, last)
	x.near = x.near[:0]
	for i := first - 2; i < last+2; i++ {
		x.near = append(x.near, x.wordForm(s, i))
	}
	x.phrases = x.phrases[:0]
	for range last - first {
		x.phrases = append(x.phrases, phrasePart{})
	}
	for i := first; i < last; i++ {
		f := x.of[i]
		if f.active == inactive || !f.opensListed(mode != caseNormal) {
			continue
		}
		n, class := names.longer(x.w, int(i), int(last), mode != caseNormal)
		for j := range n {
			part := uint8(1)
			if j == 0 {
				part = 0
			} else if j == n-1 {
				part = 2
			}
			x.phrases[int(i-first)+j] = phrasePart{class, part}
		}
		if n > 0 {
			i += int32(n) - 1
		}
	}
}

// gather notes the stretch of capitals round each token of the run [first, last)
// of s.
func (x *namer) gather(s sentence, first, last int32) {
	const most = 8
	x.around = x.around[:0]
	from := first
	for i := first; i < last; i++ {
		if i > s.first && !x.joined[i-1] {
			from = i
		} else if i == first {
			for from > s.first && i-from < most && x.joined[from-1] {
				from--
			}
		}
		x.around = append(x.around, stretch{max(from, i-most), i})
	}
	to := last - 1
	for i := last - 1; i >= first; i-- {
		if i+1 < s.last && !x.joined[i+1] {
			to = i
		} else if i == last-1 {
			for to+1 < s.last && to-i < most && x.joined[to+1] {
				to++
			}
		}
		x.around[i-first].last = min(to, i+most)
	}
}

// quoteReach is how many tokens from a quotation mark a token has it near.
const quoteReach = 4

// quotesNear returns the quotation marks that a token of the run [first, last) may have
// near.
func (x *namer) quotesNear(first, last int32) []int32 {
	from, _ := slices.BinarySearch(x.marks, first-quoteReach)
	to := from
	for to < len(x.marks) && x.marks[to] < last+quoteReach {
		to++
	}
	return x.marks[from:to]
}

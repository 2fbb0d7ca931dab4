package lede

// dropPolls takes out of the story what a page asks its readers, and their answers:
//
//	Should Tartu have trams?
//	Yes, at any price
//	No
//	1,204 votes
//
// The votes are counted below the last answer, or below each. Results of an election stand
// below no question.
func (b *builder) dropPolls() {
	const (
		most  = 10 // lines of a poll
		words = 12 // of each
		least = 2  // answers
	)
	for i := range b.kinds {
		f := &b.p.facts[i]
		if f.closer != hashVotes || f.words > 5 || f.numbers == 0 {
			continue
		}
		top := i - 1
		for top > 0 && i-top < most && b.p.facts[top].words <= words && b.p.facts[top].final != runeAsk && b.p.facts[top].final != runeStop {
			top--
		}
		if top < 0 || b.p.facts[top].final != runeAsk || b.p.facts[top].words > 2*words || i-top <= least {
			continue
		}
		if top > 0 && b.kinds[top-1] == lineHeading && b.p.facts[top-1].words <= 2 {
			top-- // "Poll"
		}
		for ; top <= i; top++ {
			if b.kinds[top].isBody() {
				b.kinds[top] = lineFurniture
			}
		}
	}
}

// hashVotes is the hash of the word "votes".
var hashVotes = hashWord("votes")

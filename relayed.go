package lede

// endWithin ends what an attribution reports where that of another one ends which reports it
// with its cue, and whose own cue stands behind: "the owners had told him he would be paid,
// the union said".
func (f *finder) endWithin() {
	for i := range f.found {
		p := &f.found[i]
		if p.cue.empty() || p.kind == Direct || p.cue.end > p.content[0].start {
			continue
		}
		for j := i - 1; j >= max(0, i-nearby); j-- {
			q := &f.found[j]
			if q.unit != p.unit {
				break
			}
			if q.cue.start <= p.cue.end || q.cue.end > p.last() {
				continue
			}
			for _, c := range q.content {
				if c.holds(p.cue) && c.end > p.content[0].start && c.end < q.cue.start && c.end < p.last() {
					p.endAt(c.end)
				}
			}
		}
	}
}

// nearby is how many attributions before one may report it.
const nearby = 8

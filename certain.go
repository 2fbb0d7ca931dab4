package lede

// A kindSet is a set of kinds of lines.
type kindSet uint32

// certain returns the kinds that the hard rules leave open for line i, or 0
// where they say nothing.
func (p *page) certain(i int) kindSet {
	return 0
}

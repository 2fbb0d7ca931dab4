package lede

// tagNames returns the names in the story, in text order, none within another.
// Dates, times and amounts are not names.
func tagNames(w *work) []nameSpan {
	return nil
}

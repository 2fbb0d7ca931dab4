package lede

// Extract finds the blocks of the article.
func Extract(a *Article) error {
	w := a.prepare()
	a.Sections = []Section{{}}
	s := &a.Sections[0]
	for start := 0; start < len(w.text); {
		end := start
		for end < len(w.text) && w.text[end] != '\n' {
			end++
		}
		if p := w.phrase(start, end); p.Text != "" {
			b := Block{Span: p.Span, Text: p.Text}
			if a.Title == nil {
				a.Title = &b
			} else {
				s.Paragraphs = append(s.Paragraphs, b)
			}
		}
		start = end + 1
	}
	return nil
}

package lede

import "testing"

// TestReopened checks marks that each paragraph of a page opened again, where the page's
// paragraphs were run together.
func TestReopened(t *testing.T) {
	checkShapes(t, []shape{
		{"run together", `"It was a terrible storm," Anna Lind said. "The roof of the school was lost. "Nobody knew what to do about it. "But we will build it again."`,
			"Anna Lind: It was a terrible storm. The roof of the school was lost. Nobody knew what to do about it. But we will build it again."},
		{"a lost mark", `"It was a terrible storm, Anna Lind said. "But we will build it again," she said.`,
			"she: But we will build it again,"},
		{"a lost blank", `"The boys were handed over to their parents,"Anna Lind said. " The goods were a watch and a coat," she said.`,
			"she: The goods were a watch and a coat,"},
	})
}

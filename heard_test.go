package lede

import "testing"

// TestCourtHeard checks what courts hear, of which nobody is named who says it.
func TestCourtHeard(t *testing.T) {
	checkShapes(t, []shape{
		{"the court heard", "The court heard Sorrell had drunk a bottle of rum when he reached the taxi rank.",
			"-: Sorrell had drunk a bottle of rum when he reached the taxi rank"},
		{"heard that", "On Monday the jury heard that the boat had no lights.", "-: the boat had no lights"},
		{"heard how", "Jurors heard how the boat had sunk in the night.", "-: how the boat had sunk in the night"},
		{"arguments", "The court heard arguments from both sides on Monday.", "!-: arguments from both sides on Monday"},
		{"a boy heard", "The boy heard that the court was shut.", "!-: the court was shut"},
		{"told police within", "The court heard Sorrell told police: “I lost it and I am sorry.”", "Sorrell: I lost it and I am sorry."},
	})
}

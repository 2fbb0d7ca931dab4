package lede

import "testing"

// TestBackward checks the verbs that report the sentence before theirs.
func TestBackward(t *testing.T) {
	const road = "The road over the river will be closed for six weeks."
	const told = "The road over the river will be closed for six weeks"
	checkShapes(t, []shape{
		{"disclosed this in", road + "\n\nThe mayor of Akere disclosed this in a chat with newsmen.", "The mayor of Akere: " + told},
		{"said this while", road + " He said this while opening a school.", "He: " + told},
		{"this was stated by", road + " This was stated by the deputy head of the union, Anna Lind.", "the deputy head of the union, Anna Lind: " + told},
		{"this road", road + " He said this road is bad.", "!He: " + told},
		{"this week", road + " He said this week that the school would open.", "!He: " + told},
		{"told already", "The governor said the road would be closed. The mayor of Akere disclosed this in a chat.", "!The mayor of Akere: The governor said the road would be closed"},
	})
}

package lede

import "testing"

// TestTurnRound checks who speaks where the hearer stands between verb and words.
func TestTurnRound(t *testing.T) {
	checkShapes(t, []shape{
		{"once asked", "Mike Bello once asked the coach John Buck, “How much have you made of the team?”", "Mike Bello: How much have you made of the team?"},
		{"asked behind", "“How much have you made of the team?” asked the coach John Buck.", "the coach John Buck: How much have you made of the team?"},
	})
}

package lede

import (
	"crypto/sha256"
	"fmt"
	"os"
	"strings"
	"testing"
)

// TestLineModel checks that the line model was made by the code that uses it.
func TestLineModel(t *testing.T) {
	origin, err := os.ReadFile("data/lines.txt")
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		fmt.Sprintf("lines.bin %x\n", sha256.Sum256([]byte(lineModelData))),
		fmt.Sprintf("features %d\n", featureVersion),
	} {
		if !strings.Contains(string(origin), want) {
			t.Errorf("data/lines.bin is out of date: regenerate with 'go generate'; data/lines.txt lacks %q", want)
		}
	}
	if got := lineModel().Labels; got != numLineKinds {
		t.Errorf("the model has %d labels, want %d", got, numLineKinds)
	}
}

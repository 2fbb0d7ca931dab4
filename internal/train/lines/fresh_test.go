//go:build train

package main

import (
	"bytes"
	"os"
	"testing"
)

// TestFresh trains the model on the corpora at hand, which takes a minute, and checks
// that the library has what comes of it.
func TestFresh(t *testing.T) {
	const corpora = "../../../../shared/corpora"
	if _, err := os.Stat(corpora); err != nil || testing.Short() {
		t.Skip("needs the corpora and a minute")
	}
	pages, err := load(corpora)
	if err != nil {
		t.Fatal(err)
	}
	have, err := os.ReadFile("../../../data/lines.bin")
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(have, train(pages, nil, false)) {
		t.Error("data/lines.bin is not what the trainer makes of the tree as it is: regenerate with 'go generate', and write the calibration anew")
	}
}

package lede

import (
	"bufio"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"
)

// TestExtractCorpora checks on articles of the development corpora, where these
// are at hand, that every byte that is not blank lies in exactly one block.
func TestExtractCorpora(t *testing.T) {
	const every = 9
	files, _ := filepath.Glob("../shared/corpora/*/*.jsonl")
	if len(files) == 0 {
		t.Skip("no corpora beside the repository")
	}
	for _, name := range files {
		t.Run(filepath.Base(filepath.Dir(name))+"/"+filepath.Base(name), func(t *testing.T) {
			f, err := os.Open(name)
			if err != nil {
				t.Fatal(err)
			}
			defer f.Close()
			lines := bufio.NewScanner(f)
			lines.Buffer(nil, 1<<26)
			for i := 0; lines.Scan() && !t.Failed(); i++ {
				if i%every != 0 || i > 40*every {
					continue
				}
				var doc struct{ ID, Text string }
				if err := json.Unmarshal(lines.Bytes(), &doc); err != nil {
					t.Fatal(err)
				}
				a, err := Parse(doc.Text, Clean, Extract)
				if err != nil {
					t.Fatalf("%s: %v", doc.ID, err)
				}
				checkArticle(t, doc.Text, a)
				if t.Failed() {
					t.Logf("in %s", doc.ID)
				}
			}
		})
	}
}

package lede

import (
	"bufio"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"testing"
)

var allCorpora = flag.Bool("corpora", false, "check every article of the corpora, not some of each")

// TestCorpora checks articles of the development corpora, where these are at
// hand: every byte that is not blank lies in exactly one block, and so on.
func TestCorpora(t *testing.T) {
	every, most := 9, 40
	if *allCorpora {
		every, most = 1, 1<<30
	}
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
			checked := 0
			for i := 0; lines.Scan() && checked < most; i++ {
				if i%every != 0 {
					continue
				}
				checked++
				var doc struct{ ID, Text string }
				if err := json.Unmarshal(lines.Bytes(), &doc); err != nil {
					t.Fatal(err)
				}
				a, err := Parse(doc.Text)
				if err != nil {
					t.Fatalf("%s: %v", doc.ID, err)
				}
				before := t.Failed()
				checkArticle(t, doc.Text, a)
				if t.Failed() != before {
					t.Fatalf("in %s", doc.ID)
				}
			}
		})
	}
}

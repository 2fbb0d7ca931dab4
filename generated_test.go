package lede

import (
	"bytes"
	"go/format"
	"os"
	"testing"
)

// checkGenerated compares the file that the calling test generates with source,
// which it formats first; with -update it writes the file. A checkout may have
// made CRLF of the file's line ends.
func checkGenerated(t *testing.T, name string, source []byte) {
	t.Helper()
	want, err := format.Source(source)
	if err != nil {
		t.Fatal(err)
	}
	if *update {
		if err := os.WriteFile(name, want, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	got, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(bytes.ReplaceAll(got, []byte("\r\n"), []byte("\n")), want) {
		t.Errorf("%s is stale; make it again with go test -run %s -update .", name, t.Name())
	}
}

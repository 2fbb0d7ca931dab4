package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestTable(t *testing.T) {
	file := filepath.Join(t.TempDir(), "bridge.txt")
	const text = "Harbour bridge shuts\n\n“We have no choice,” said Jane Smith, the harbour master. She called the bridge “a museum”.\n"
	if err := os.WriteFile(file, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := table(&b, []string{file}); err != nil {
		t.Fatal(err)
	}
	got := b.String()
	if !strings.HasPrefix(got, "FILE ") {
		t.Errorf("no head:\n%s", got)
	}
	for _, want := range []string{"bridge.txt", "Jane Smith", "“We have no choice,”", "“a museum”"} {
		if !strings.Contains(got, want) {
			t.Errorf("no %s in\n%s", want, got)
		}
	}
	if err := table(&b, []string{file + ".none"}); err == nil {
		t.Error("no error for a missing file")
	}
}

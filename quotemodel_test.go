package lede

import (
	"crypto/sha256"
	"fmt"
	"strings"
	"testing"
)

// TestQuoteModelIsFresh fails when the models of quotes were trained with other
// features than the code has now, or are not those that the record tells of.
func TestQuoteModelIsFresh(t *testing.T) {
	for _, line := range []string{
		"features " + quoteFeatureHash(),
		fmt.Sprintf("sha256 %x data/quotes.bin", sha256.Sum256([]byte(quoteData))),
	} {
		if !strings.Contains(quoteRecord, line+"\n") {
			t.Errorf("data/quotes.bin is out of date: regenerate with 'go generate'\nwant the line %q in\n%s", line, quoteRecord)
		}
	}
}

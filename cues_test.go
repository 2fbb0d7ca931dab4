package lede

import (
	"strings"
	"testing"
)

// TestSated checks that of a sentence crowded with words that report only so many
// are looked at, and of one that somebody wrote all of them.
func TestSated(t *testing.T) {
	for _, c := range []struct {
		text string
		want int
	}{
		{"He " + strings.Repeat("said that he ", 400), mostCues},
		{"He said that she said that they had said so, told them to say why, and asked.", 7},
		{strings.Repeat("The mayor of the old town said that the long bridge would be shut, and ", 80), 80},
	} {
		w := lineWork(c.text)
		l := newLayering(w, findRuns(w))
		looked := 0
		for i := range l.items {
			if it := &l.items[i]; it.info != nil && it.info.cues != 0 && it.info.form >= verbBase && l.mayCue(int32(i)) && !l.isSated(int32(i)) {
				looked++
			}
		}
		if looked != c.want {
			t.Errorf("%.40q: looked at %d, want %d", c.text, looked, c.want)
		}
	}
}

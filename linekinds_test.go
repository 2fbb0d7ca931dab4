package lede

import "testing"

// TestMayFollow checks the shape of a page: menus, story, footer.
func TestMayFollow(t *testing.T) {
	for _, test := range []struct {
		last, next lineKind
		want       bool
	}{
		{numLineKinds, lineBefore, true},
		{numLineKinds, lineParagraph, true},
		{lineBefore, lineTitle, true},
		{lineParagraph, lineBefore, false},
		{lineTitle, lineBefore, false},
		{numLineKinds, lineBeforeTeaser, true},
		{lineBefore, lineBeforeTeaser, true},
		{lineBeforeTeaser, lineBefore, true},
		{lineBeforeTeaser, lineTitle, true},
		{lineParagraph, lineBeforeTeaser, false},
		{lineParagraph, lineAfter, true},
		{lineAfter, lineParagraph, false},
		{lineAfterTeaser, lineHeading, false},
		{lineAfter, lineAfterTeaser, true},
		{lineAfter, lineDate, true},
	} {
		if got := mayFollow(test.last, test.next); got != test.want {
			t.Errorf("mayFollow(%d, %d) = %v, want %v", test.last, test.next, got, test.want)
		}
	}
}

package gaz

import (
	"fmt"
	"testing"
)

// keyOf returns the hash of words, added one by one with a space between.
func keyOf(caps bool, words ...string) uint64 {
	var k Key
	for _, w := range words {
		k.Add(w, true, caps)
	}
	return k.Sum()
}

func TestKey(t *testing.T) {
	for _, c := range []struct {
		x, y []string
		same bool
	}{
		{[]string{"José"}, []string{"Jose"}, true},
		{[]string{"U.S."}, []string{"US"}, true},
		{[]string{"O’Brien"}, []string{"OBrien"}, true},
		{[]string{"Obama's"}, []string{"Obama"}, true},
		{[]string{"Obama’s"}, []string{"Obama"}, true},
		{[]string{"McDonald"}, []string{"Mcdonald"}, true},
		{[]string{"Đặng"}, []string{"Dang"}, true},
		{[]string{"Bank", "Of", "America"}, []string{"Bank", "of", "America"}, true},
		{[]string{"us"}, []string{"US"}, false},
		{[]string{"Us"}, []string{"US"}, false},
		{[]string{"New", "York"}, []string{"NewYork"}, false},
		{[]string{"New", "York"}, []string{"New", "york"}, false},
		{[]string{"Paris"}, []string{"Pari"}, false},
	} {
		if got := keyOf(false, c.x...) == keyOf(false, c.y...); got != c.same {
			t.Errorf("%q and %q: same key %v", c.x, c.y, got)
		}
	}
	if keyOf(true, "UNITED", "STATES", "OF", "AMERICA") != keyOf(false, "United", "States", "of", "America") {
		t.Error("capitals make a difference")
	}
}

// TestTable puts names in a table and finds all of them again, and no others.
func TestTable(t *testing.T) {
	var b Builder
	b.Add("New York", BigCity, "US")
	b.Add("New York Times", Press, "")
	b.Add("AT&T", Company, "")
	for i := range 5000 {
		b.Add(fmt.Sprint("Name", i), Surname, "")
	}
	table, err := b.Table()
	if err != nil {
		t.Fatal(err)
	}
	find := func(words ...string) (Class, string, bool) { return table.Find(keyOf(false, words...)) }
	if c, country, more := find("New", "York"); c != BigCity || country != "US" || !more {
		t.Errorf("New York is %v of %q, longer %v", c, country, more)
	}
	if c, _, more := find("New"); c != 0 || !more {
		t.Errorf("New is %v, longer %v", c, more)
	}
	if c, _, more := find("New", "York", "Times"); c != Press || more {
		t.Errorf("New York Times is %v, longer %v", c, more)
	}
	var k Key
	for i, piece := range []string{"AT", "&", "T"} {
		k.Add(piece, i == 0, false)
	}
	if c, _, _ := table.Find(k.Sum()); c != Company {
		t.Errorf("AT&T in pieces is %v", c)
	}
	for i := range 5000 {
		if c, _, _ := find(fmt.Sprint("Name", i)); c != Surname {
			t.Fatalf("Name%d is %v", i, c)
		}
		if c, _, more := find(fmt.Sprint("Other", i)); c != 0 || more {
			t.Errorf("Other%d is %v", i, c)
		}
	}
	if c, _, more := Table("").Find(1); c != 0 || more {
		t.Error("the empty table lists something")
	}
}

func TestClassNames(t *testing.T) {
	for i, name := range classNames {
		if c := ParseClass(name); c != 1<<i || c.String() != name {
			t.Errorf("%q is class %v", name, c)
		}
	}
	if ParseClass("nothing") != 0 {
		t.Error("nothing is a class")
	}
}

// FuzzKey checks that no word makes a key panic, and that a possessive makes no
// difference to one.
func FuzzKey(f *testing.F) {
	for _, s := range []string{"", "José", "U.S.", "’s", "\xff", "É", "ﬁ", "a's"} {
		f.Add(s, true)
	}
	f.Fuzz(func(t *testing.T, s string, caps bool) {
		if len(s) > 0 && trimPossessive(s) == s && keyOf(caps, s) != keyOf(caps, s+"'s") && formOf(s) == formOf(s+"'s") {
			t.Errorf("%q and its possessive have two keys", s)
		}
	})
}

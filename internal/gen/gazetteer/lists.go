package main

import (
	"bufio"
	"compress/gzip"
	"fmt"
	"io"
	"io/fs"
	"strings"

	"github.com/lede-news/lede/internal/gaz"
)

// A list is one source file: a header of lines "# key: value", then a name a
// line, sorted by bytes. A tab and two letters may follow a name: the country
// it belongs to.
type list struct {
	file  string
	class gaz.Class
	names []entry
}

// An entry is one name of a list.
type entry struct{ name, country string }

// headerKeys are the keys that every list's header has: what its names are (one
// or more classes with a bar between them), where it is from, under what
// licence, and what it is for.
var headerKeys = [...]string{"class", "source", "licence", "reason"}

// readLists reads the lists of a folder, those packed with gzip too, by name.
func readLists(dir fs.FS) ([]list, error) {
	files, err := fs.Glob(dir, "*.txt*")
	if err != nil {
		return nil, err
	}
	var lists []list
	for _, file := range files {
		l, err := readList(dir, file)
		if err != nil {
			return nil, err
		}
		lists = append(lists, l)
	}
	return lists, nil
}

// readList reads one list and checks its header and its order.
func readList(dir fs.FS, file string) (list, error) {
	l := list{file: file}
	f, err := dir.Open(file)
	if err != nil {
		return l, err
	}
	defer f.Close()
	var r io.Reader = f
	if strings.HasSuffix(file, ".gz") {
		if r, err = gzip.NewReader(f); err != nil {
			return l, fmt.Errorf("%s: %w", file, err)
		}
	}
	header := map[string]string{}
	lines := bufio.NewScanner(r)
	for n := 1; lines.Scan(); n++ {
		line := lines.Text()
		if h, ok := strings.CutPrefix(line, "#"); ok {
			key, value, _ := strings.Cut(h, ":")
			header[strings.TrimSpace(key)] = strings.TrimSpace(value)
			continue
		}
		name, country, _ := strings.Cut(line, "\t")
		if name == "" || strings.TrimSpace(name) != name || country != "" && len(country) != 2 {
			return l, fmt.Errorf("%s:%d: %q is no entry", file, n, line)
		}
		if k := len(l.names); k > 0 && l.names[k-1].name >= name {
			return l, fmt.Errorf("%s:%d: %q is not sorted, or twice there", file, n, name)
		}
		l.names = append(l.names, entry{name, country})
	}
	for _, key := range headerKeys {
		if header[key] == "" {
			return l, fmt.Errorf("%s: the header has no %q", file, key)
		}
	}
	for name := range strings.SplitSeq(header["class"], "|") {
		c := gaz.ParseClass(name)
		if c == 0 {
			return l, fmt.Errorf("%s: there is no class %q", file, name)
		}
		l.class |= c
	}
	return l, lines.Err()
}

// build makes the table of all lists. A name that is a country belongs to that
// country, whatever else is called so (Georgia, Jordan, Panama); of other names
// the first list that says it, in the order of the files, says the country.
func build(lists []list) (gaz.Table, error) {
	var b gaz.Builder
	for _, countries := range []bool{true, false} {
		for _, l := range lists {
			if (l.class == gaz.Country) != countries {
				continue
			}
			for _, e := range l.names {
				b.Add(e.name, l.class, e.country)
			}
		}
	}
	return b.Table()
}

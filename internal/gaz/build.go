package gaz

import (
	"cmp"
	"encoding/binary"
	"errors"
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A Builder gathers names and makes a [Table] of them.
type Builder struct {
	names map[uint64]value
	order []uint64 // hashes in the order of their first coming
}

// A value is what the table says of a name.
type value struct {
	class   Class
	country string
}

// Add adds what a name may be; the classes of a name that comes again are
// joined, and the country that came first stays.
func (b *Builder) Add(name string, c Class, country string) {
	for _, tokens := range [][]token{splitSpaces(name), splitMarks(name)} {
		var k Key
		for i, t := range tokens {
			k.Add(t.text, t.space, false)
			if i < len(tokens)-1 {
				b.set(k.Sum(), prefix, "")
			}
		}
		b.set(k.Sum(), c, country)
	}
}

// set joins c to the value of a hash.
func (b *Builder) set(hash uint64, c Class, country string) {
	if b.names == nil {
		b.names = map[uint64]value{}
	}
	v, ok := b.names[hash]
	if !ok {
		b.order = append(b.order, hash)
	}
	v.class |= c
	if v.country == "" {
		v.country = country
	}
	b.names[hash] = v
}

// A token is a piece of a name as a text may be cut.
type token struct {
	text  string
	space bool
}

// splitSpaces cuts name at its spaces alone: "AT&T", "Coca-Cola", "St. Louis".
func splitSpaces(name string) []token {
	var tokens []token
	for _, f := range strings.Fields(name) {
		tokens = append(tokens, token{f, true})
	}
	return tokens
}

// splitMarks cuts name at its spaces and before and after each mark, as a
// tokenizer may that knows no abbreviations and hyphens: "AT", "&", "T".
// Apostrophes are left in their words, and so are dots, which no key knows of.
func splitMarks(name string) []token {
	var tokens []token
	for _, f := range strings.Fields(name) {
		space := true
		for f != "" {
			n := strings.IndexFunc(f, isMark)
			if n == 0 {
				_, n = utf8.DecodeRuneInString(f)
			} else if n < 0 {
				n = len(f)
			}
			tokens = append(tokens, token{f[:n], space})
			space = false
			f = f[n:]
		}
	}
	return tokens
}

// isMark reports whether r is no part of a plain word.
func isMark(r rune) bool {
	return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r) && !strings.ContainsRune("'’‘ʻ.", r)
}

// Table returns the table of all names.
func (b *Builder) Table() (Table, error) {
	values, numbers, err := b.values()
	if err != nil {
		return "", err
	}
	buckets := len(b.names)*20/(slots*17) + 1
	out := append([]byte(magic), make([]byte, headerSize-len(magic))...)
	binary.LittleEndian.PutUint32(out[4:], uint32(len(values)))
	binary.LittleEndian.PutUint32(out[8:], uint32(buckets))
	for _, v := range values {
		out = binary.LittleEndian.AppendUint64(out, uint64(v.class))
		out = append(out, (v.country + "\x00\x00")[:2]...)
	}
	lines := make([]byte, buckets*bucketSize)
	fill := make([]int, buckets)
	hashes := slices.Sorted(slices.Values(b.order))
	seen := map[uint64]bool{}
	for _, h := range hashes {
		// Two hashes that the table cannot tell apart would share a value.
		if id := h>>32*uint64(buckets)>>32<<32 | h&hashMask; seen[id] {
			return "", fmt.Errorf("gaz: two names have the hash %x", id)
		} else {
			seen[id] = true
		}
		at := int(h >> 32 * uint64(buckets) >> 32)
		for fill[at] == slots {
			at = (at + 1) % buckets
		}
		line := lines[at*bucketSize:]
		slot := line[fill[at]*slotSize:]
		slot[0], slot[1], slot[2] = byte(h), byte(h>>8), byte(h>>16)
		binary.LittleEndian.PutUint16(slot[3:], numbers[b.names[h]])
		fill[at]++
	}
	return Table(append(out, lines...)), nil
}

// values returns the different values, sorted, after an unused first one, and
// the number of each.
func (b *Builder) values() ([]value, map[value]uint16, error) {
	numbers := map[value]uint16{}
	for _, v := range b.names {
		numbers[v] = 0
	}
	values := make([]value, 1, len(numbers)+1)
	for v := range numbers {
		values = append(values, v)
	}
	if len(values) > 1<<16 {
		return nil, nil, errors.New("gaz: too many different values")
	}
	slices.SortFunc(values[1:], func(x, y value) int {
		return cmp.Or(cmp.Compare(x.class, y.class), cmp.Compare(x.country, y.country))
	})
	for i, v := range values[1:] {
		numbers[v] = uint16(i + 1)
	}
	return values, numbers, nil
}

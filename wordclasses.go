package lede

import (
	_ "embed" // for the table of words
	"unicode"
	"unicode/utf8"
)

// wordData is the table of common words with the clusters of words that they
// belong to. It is made by internal/train/words.
//
//go:embed data/words.bin
var wordData string

const (
	vectorCodes   = 10 // parts of a word's vector, each with a cluster of its own
	wordClusters  = 3  // sizes of clusters of whole vectors: 64, 512, 2048
	wordEntrySize = 16 // bytes of an entry: clusters in 2 × 3, codes in 10
)

// A vectorClass is the entry of a word in the table of words, by place; the zero
// value is that of a word that is not in it.
type vectorClass int32

// classOf returns the class of the word with the hash lower of its small
// letters.
func classOf(lower uint64) vectorClass {
	n := len(wordData) / (8 + bucketSlots*wordEntrySize) * 8
	return vectorClass(tagTable(wordData[:n]).find(mix64(lower)) + 1)
}

// entry returns the bytes of c's entry.
func (c vectorClass) entry() string {
	n := len(wordData) / (8 + bucketSlots*wordEntrySize) * 8
	return wordData[n+(int(c)-1)*wordEntrySize:][:wordEntrySize]
}

// cluster returns the cluster of c among those of size k: 0 for 64, 1 for 512,
// 2 for 2048.
func (c vectorClass) cluster(k int) uint64 {
	e := c.entry()
	return uint64(e[2*k]) | uint64(e[2*k+1])<<8
}

// code returns the cluster of part s of c's vector.
func (c vectorClass) code(s int) uint64 { return uint64(c.entry()[2*wordClusters+s]) }

// caseHashes returns the hashes of s and of s in small letters.
func caseHashes(s string) (cased, lower uint64) {
	const prime = 0x100000001b3
	cased, lower = 0xcbf29ce484222325, 0xcbf29ce484222325
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c >= utf8.RuneSelf {
			return hashRunes(s)
		}
		cased = (cased ^ uint64(c)) * prime
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		lower = (lower ^ uint64(c)) * prime
	}
	return cased, lower
}

// hashRunes is caseHashes for words with letters beyond ASCII.
func hashRunes(s string) (cased, lower uint64) {
	const prime = 0x100000001b3
	cased, lower = 0xcbf29ce484222325, 0xcbf29ce484222325
	for i := 0; i < len(s); i++ {
		cased = (cased ^ uint64(s[i])) * prime
	}
	var b [utf8.UTFMax]byte
	for _, r := range s {
		for _, c := range b[:utf8.EncodeRune(b[:], unicode.ToLower(r))] {
			lower = (lower ^ uint64(c)) * prime
		}
	}
	return cased, lower
}

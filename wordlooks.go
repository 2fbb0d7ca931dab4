package lede

// A wordLook is what an item knows of its word, without the words beside it.
type wordLook struct {
	info    *wordInfo
	word    uint32 // what the word is to the model: itself if it is in the lists, else its look
	class   uint32 // a coarser word
	cluster uint32 // the cluster of words that mean alike, or class
	fine    uint32 // a finer cluster, or word
	key     uint64 // of word, cluster and fine
}

// seal fills in the key of k.
func (k *wordLook) seal() {
	k.key = mix64(uint64(k.word)<<32|uint64(k.cluster)) ^ uint64(k.fine)*0x9e3779b97f4a7c15 | 1
}

// A lookMemo keeps the looks of words that were looked up last, from story to story: most
// words of a story stood in others before.
type lookMemo [1 << 12]keptLook

// A keptLook is the look of a word of 16 letters at most.
type keptLook struct {
	head, tail uint64 // see packWord
	size       uint8  // 0 if the entry is not filled
	shape      tokenShape
	wordLook
}

// of returns the entry for the word of the given shape, and whether it is filled. It is
// nil for a long word.
func (m *lookMemo) of(word string, shape tokenShape) (e *keptLook, known bool) {
	if len(word) > 16 {
		return nil, false
	}
	head, tail := packWord(word)
	e = &m[(head*0x9e3779b97f4a7c15^tail*0xc4ceb9fe1a85ec53)>>40%uint64(len(m))]
	if e.head == head && e.tail == tail && int(e.size) == len(word) && e.shape == shape {
		return e, true
	}
	*e = keptLook{head: head, tail: tail, size: uint8(len(word)), shape: shape}
	return e, false
}

// packWord returns the letters of word, which has 1 to 16, as two numbers that tell it
// from all others of its length.
func packWord(word string) (head, tail uint64) {
	n := len(word)
	switch {
	case n >= 8:
		return le64(word, 0), le64(word, n-8)
	case n >= 4:
		return le32(word, 0), le32(word, n-4)
	}
	return uint64(word[0]) | uint64(word[n/2])<<8, uint64(word[n-1])
}

// le32 returns the four bytes of s at i as a little-endian number.
func le32(s string, i int) uint64 {
	s = s[i : i+4]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24
}

// look returns what is known of a word of the given shape.
func (l *layering) look(word string, shape tokenShape) *wordLook {
	e, known := l.looks.of(word, shape)
	switch {
	case known:
		return &e.wordLook
	case e == nil:
		look := l.lookUp(word, shape)
		return &look
	}
	e.wordLook = l.lookUp(word, shape)
	return &e.wordLook
}

// lookUp is look for a word that is not kept.
func (l *layering) lookUp(word string, shape tokenShape) wordLook {
	hash := smallHash(word)
	k := wordLook{info: l.table.find(hash)}
	coarse, fine := false, false // which clusters are asked for
	if i := k.info; i != nil {
		k.word = uint32(i.lemma) | uint32(i.form)<<12
		switch {
		case i.pos != posOpen:
			k.class = 1<<17 + uint32(i.pos)
		case i.cues != 0:
			k.class = 1<<17 + 64 + uint32(i.form)
		default:
			k.class = 1<<17 + 128
		}
		if shape == shapeTitle && i.cues != 0 {
			k.class += 256
		}
		fine = i.cues != 0
	} else {
		switch shape {
		case shapeLower, shapeNone:
			k.word = lookSmall + ending(word)<<20
			k.class = k.word
		case shapeTitle, shapeOne:
			k.word, k.class = lookCapital, lookCapital
		case shapeUpper:
			k.word, k.class = lookUpper, lookUpper
		default:
			k.word, k.class = lookMixed, lookMixed
		}
		coarse = shape == shapeLower
		fine = coarse
	}
	k.cluster, k.fine = k.class, k.word
	if fine {
		if c := classOf(hash); c > 0 {
			if coarse {
				k.cluster = 1<<18 + uint32(c.cluster(0))
			}
			k.fine = 1<<19 + uint32(c.cluster(1))
		}
	}
	k.seal()
	return k
}

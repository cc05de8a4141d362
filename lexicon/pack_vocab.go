package lexicon

// addWords adds the vocabulary: texts, hash table and, for the lowest layer, the
// facts of the words that have any.
func (s *sections) addWords(words []*wordEntry, p packedPool, withFacts bool) {
	var text, facts []uint32
	slots := make([]uint32, len(words)*2)
	for i, w := range words {
		text = append(text, p.at[w.text])
		place(slots, w.text, uint32(i+1))
		if withFacts && w.group < inPlaces {
			f := packFacts(w.facts)
			facts = append(facts, f[:]...)
		}
	}
	s.add(pack24(text))
	s.add(pack32(slots))
	s.add(pack32(facts))
}

// place puts a word into the first free slot.
func place(slots []uint32, word string, n uint32) {
	var f folded
	f.set(word)
	i, tag := slotOf(f.hash(), len(slots))
	for slots[i] != 0 {
		i = (i + 1) % len(slots)
	}
	slots[i] = n | tag<<slotIDBits
}

// packFacts packs the evidence of a word: the counts with the flags above them,
// rank and weight.
func packFacts(w Word) [factsPerWord]uint32 {
	return [...]uint32{
		min(w.Lower, max24) | uint32(w.Flags)<<24,
		min(w.Upper, max24),
		uint32(w.Rank) | uint32(w.NameWeight)<<16,
	}
}

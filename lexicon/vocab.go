package lexicon

// vocab is the table of folded words: a hash table with open addressing whose
// slots hold the word's number and some bits of its hash.
//
// The words are numbered so that others need no table of their own: first those
// that begin a form of Match, in the order of the alphabet, then the others with
// evidence, then those that only occur in the names of districts and villages.
type vocab struct {
	pool  pool
	text  array // of word i+1: its folded text
	slots array
	facts array // of word i+1: lower, upper, rank and weight, flags
}

const (
	slotIDBits   = 20
	slotIDMask   = 1<<slotIDBits - 1
	factsPerWord = 4
)

func (v *vocab) len() int   { return v.text.len() }
func (v *vocab) known() int { return v.facts.len() / factsPerWord }

// find returns the number of a folded word, from 1, or 0.
func (v *vocab) find(f *folded) WordID {
	n := v.slots.len()
	if n == 0 {
		return 0
	}
	i, tag := slotOf(f.hash, n)
	for {
		slot := v.slots.at(i)
		if slot == 0 {
			return 0
		}
		if slot>>slotIDBits == tag && v.is(slot&slotIDMask, f) {
			return WordID(slot & slotIDMask)
		}
		if i++; i == n {
			i = 0
		}
	}
}

// slotOf returns the first slot of n to look into and the bits to expect there.
func slotOf(hash uint64, n int) (int, uint32) {
	return int(hash >> 32 * uint64(n) >> 32), uint32(hash) >> slotIDBits
}

// is reports whether word id has the folded text f.
func (v *vocab) is(id uint32, f *folded) bool {
	at := int(v.text.at(int(id - 1)))
	end := at + f.n
	return end < len(v.pool) && v.pool[end] == '\n' && string(v.pool[at:end]) == string(f.buf[:f.n])
}

// word returns the evidence of word id.
func (v *vocab) word(id WordID) Word {
	i := (int(id) - 1) * factsPerWord
	if id == 0 || i >= v.facts.len() {
		return Word{}
	}
	mixed := v.facts.at(i + 2)
	return Word{
		Lower: v.facts.at(i), Upper: v.facts.at(i + 1),
		Rank: uint16(mixed), NameWeight: uint16(mixed >> 16),
		Flags: WordFlags(v.facts.at(i + 3)),
	}
}

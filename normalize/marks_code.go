package normalize

// A wordCode is what is known of a word before anybody looks at its token: its code, and
// above it its openings; the highest bit says that a phrase may begin with it, for itself
// or with the word behind it. The assembly reads it.
type wordCode uint32

func (c wordCode) code() uint16    { return uint16(c) }
func (c wordCode) opens() openings { return openings(c>>16) &^ (1 << beginsPhrase) }

// begins is 1 if a phrase may begin with the word, else 0.
func (c wordCode) begins() int { return int(c >> 31) }

// codeRoom is how many words are looked up together. Why together? A word takes four looks
// into tables that the first cache has not, each after the one before: eight words at a time,
// and apart from branches that nobody foresees, they wait for memory together. Why not more?
// What is looked up stays in the first cache until it is used.
const codeRoom = 1 << 10

// wordCodes are those of the words [from, to) of the text.
type wordCodes struct {
	from, to int
	list     [codeRoom]wordCode
}

// codeWords looks up the words from the ith on.
func (m *marker) codeWords(i int) {
	n := min(codeRoom, len(m.found)-i)
	m.codes.from, m.codes.to = i, i+n
	words := m.found[i:]
	for k := m.codeWide(words, n); k < n; k++ {
		next := uint64(0)
		if k+1 < len(words) {
			next = words[k+1].ID
		}
		m.codes.list[k] = m.codeOf(words[k].ID, next)
	}
}

// codeOf looks up the word id, with next behind it.
func (m *marker) codeOf(id, next uint64) wordCode {
	code := m.book.words.ids.of(id)
	opens := m.sets.opens[code]
	begins := (int(opens) | int(opens>>1)&m.sets.pairs.has(pairKey(id, next))) & 1
	return wordCode(begins<<31 | int(opens)<<16 | int(code))
}

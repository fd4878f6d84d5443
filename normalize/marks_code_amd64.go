//go:build !purego

package normalize

// A codeTable is where words are looked up. The assembly reads it by its order, and may
// read one element more of displace and of opens than there are.
type codeTable struct {
	displace *uint16 // of the table of codes, as are entries
	entries  *idEntry
	opens    *openings
	pairs    *wordSet
	buckets  uint64 // the numbers of displace and entries, less one
	slots    uint64
}

// codeTableOf is the table of m's language.
func codeTableOf(m *marker) codeTable {
	ids := &m.book.words.ids
	return codeTable{
		displace: &ids.displace[0], entries: &ids.entries[0], opens: &m.sets.opens[0], pairs: &m.sets.pairs,
		buckets: uint64(len(ids.displace) - 1), slots: uint64(len(ids.entries) - 1),
	}
}

// codeWordsBMI looks up n words, at least one, as marker.codeOf does, behind which is
// another one.
//
//go:noescape
func codeWordsBMI(t *codeTable, words *Word, n int, codes *wordCode)

// codeWordsAVX512 is codeWordsBMI for a multiple of eight words.
//
//go:noescape
func codeWordsAVX512(t *codeTable, words *Word, n int, codes *wordCode)

// codeWide looks up the first of words, no more than n, if this machine can, and
// returns how many.
func (m *marker) codeWide(words []Word, n int) int {
	if n = min(n, len(words)-1); !avx2 || n <= 0 {
		return 0
	}
	if avx512 && n >= 8 {
		n &^= 7
		codeWordsAVX512(&m.wide.table, &words[0], n, &m.codes.list[0])
	} else {
		codeWordsBMI(&m.wide.table, &words[0], n, &m.codes.list[0])
	}
	return n
}

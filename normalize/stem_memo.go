package normalize

import (
	"slices"
	"sync/atomic"
)

// A stemMemo remembers the stems of one language's words, since stemming a
// word costs a microsecond and looking it up a few nanoseconds. It is bounded:
// a set of two neighbours in one cache line takes
// the words that hash to it, and the older one leaves.
//
// It needs no lock. An entry is two numbers, written one after the other: the
// stem, and the stem exclusive-or the word. A reader that meets halves of two
// entries finds the identity of no word in them and takes it as unknown (Hyatt
// and Mann's lockless hash table).
type stemMemo struct {
	stemmer Stemmer
	entries []stemEntry
}

type stemEntry struct{ check, stem atomic.Uint64 }

// stemMemoSize is how many words a language's memo holds, in 2 MiB: the words
// met more than once in a month of news. Half of it begins to push out common
// words, twice of it leaves the second cache of most machines.
const stemMemoSize = 1 << 17

// newStemMemo returns a memo of size words, a power of two.
func newStemMemo(s Stemmer, size int) *stemMemo {
	return &stemMemo{stemmer: s, entries: make([]stemEntry, size)}
}

// stem returns the identity of the stem of a word that folds to fold().
func (m *stemMemo) stem(id uint64, fold func() []byte) uint64 {
	at := id & uint64(len(m.entries)-1) &^ 1
	for k := range uint64(2) {
		e := &m.entries[at+k]
		if stem := e.stem.Load(); e.check.Load()^stem == id {
			return stem
		}
	}
	stem := foldedID([]byte(m.stemmer.Stem(string(fold()))))
	newer, older := &m.entries[at], &m.entries[at+1]
	s, c := newer.stem.Load(), newer.check.Load()
	older.stem.Store(s)
	older.check.Store(c)
	newer.stem.Store(stem)
	newer.check.Store(stem ^ id)
	return stem
}

// stems fills t.Stems. The letters are those of words that count as others.
func (n *Normalizer) stems(t *Text, letters map[uint64]string) {
	t.Stems = slices.Grow(t.Stems[:0], len(t.Words))[:len(t.Words)]
	m := n.memo(t.Language)
	if m == nil {
		for i, w := range t.Words {
			t.Stems[i] = w.ID
		}
		return
	}
	var (
		f    folder
		buf  []byte
		word string
	)
	fold := func() []byte {
		buf = appendUnbroken(buf[:0], word)
		return f.fold(buf)
	}
	for i, w := range t.Words {
		if w.End-w.Start > longWord { // of no language, and it would be copied seven times
			t.Stems[i] = w.ID
			continue
		}
		word = t.Source[w.Start:w.End]
		if n.o.Variants {
			if foldedID(fold()) != w.ID {
				t.Stems[i] = w.ID // without letters there is nothing to stem
				if canonical, ok := letters[w.ID]; ok {
					t.Stems[i] = m.stem(w.ID, func() []byte { return []byte(canonical) })
				}
				continue
			}
		}
		t.Stems[i] = m.stem(w.ID, fold)
	}
}

// memo returns the memo of language, nil if it has no stemmer.
func (n *Normalizer) memo(language string) *stemMemo {
	if m, ok := n.memos.Load(language); ok {
		return m.(*stemMemo)
	}
	s := NewStemmer(language)
	if _, none := s.(noStemmer); none {
		return nil
	}
	m, _ := n.memos.LoadOrStore(language, newStemMemo(s, stemMemoSize))
	return m.(*stemMemo)
}

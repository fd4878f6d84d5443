package lineage

import (
	"slices"
	"strings"
	"sync"

	"github.com/wiretrace/wiretrace/normalize"
)

// plainText is the Normalizer for what is no text of a witness: headlines, names of
// outlets, and the words that cues look for. The default options are always
// valid; were they not, nothing would be read.
var plainText = sync.OnceValue(func() *normalize.Normalizer {
	n, err := normalize.New(nil)
	if err != nil {
		return nil
	}
	return n
})

// idsOf are the IDs of the words of s, in order.
func idsOf(s string) []uint64 {
	n := plainText()
	if n == nil {
		return nil
	}
	var ids []uint64
	for _, w := range n.AppendWords(nil, s) {
		ids = append(ids, w.ID)
	}
	return ids
}

// wordIDs returns what returns the IDs of words, sorted.
func wordIDs(words string) func() []uint64 {
	return sync.OnceValue(func() []uint64 {
		ids := idsOf(words)
		slices.Sort(ids)
		return slices.Compact(ids)
	})
}

// phraseIDs returns what returns the phrases of each language, between which semicolons stand, as IDs of words.
func phraseIDs(of map[string]string) func() map[string][][]uint64 {
	return sync.OnceValue(func() map[string][][]uint64 {
		out := map[string][][]uint64{}
		for language, phrases := range of {
			for phrase := range strings.SplitSeq(phrases, ";") {
				out[language] = append(out[language], idsOf(phrase))
			}
		}
		return out
	})
}

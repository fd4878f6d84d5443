package lineage

import "github.com/wiretrace/wiretrace/lineage/internal/collate"

// Betweenness of damaged texts. What is lost differs from pair to pair, so that
// distances of three pairs are of three different stretches and their sum says
// little. Here all three texts are compared where all three are preserved, word
// by word: a third text lies between two if it agrees with one or the other
// wherever they differ, and does not if they agree against it.

// What became of a token in another text.
const (
	kept   = iota
	edited // in a small edit
	lost   // in a gap
)

// fates is what became of each token of a in b, and of each of b in a.
func fates(a, b []uint64) (inB, inA []byte) {
	inB, inA = make([]byte, len(a)), make([]byte, len(b))
	mark := func(f []byte, lo, hi, other int) {
		fate := byte(edited)
		if max(hi-lo, other) > longestSlip {
			fate = lost
		}
		if lo == hi && lo < len(f) && fate == edited {
			hi++ // what the other inserted differs at the next token
		}
		for i := lo; i < hi; i++ {
			f[i] = fate
		}
	}
	for _, h := range collate.Diff(a, b) {
		mark(inB, h.ALo, h.AHi, h.Inserted())
		mark(inA, h.BLo, h.BHi, h.Deleted())
	}
	return inB, inA
}

// against is the number of tokens of a that c differs in while b agrees, and of
// all that c differs in, where a is preserved in both; and how many are.
func against(inB, inC []byte) (agree, differ, both int) {
	for i, c := range inC {
		if c == lost || inB[i] == lost {
			continue
		}
		both++
		if c == edited {
			differ++
			if inB[i] == kept {
				agree++
			}
		}
	}
	return agree, differ, both
}

// leastCommon is the number of tokens that three texts have to share a place for
// one of them to be between the others.
const leastCommon = 50

// free is the freedom of texts a and b: 1 if every third text has readings
// against both wherever it differs from either, 0 if some text is squarely
// between them. in[x][y] are the fates of the tokens of x in y.
func free(in [][][]byte, a, b int) float64 {
	r, compared := 1., false
	for c := range in {
		if c == a || c == b {
			continue
		}
		x, m, common := against(in[a][b], in[a][c])
		y, n, also := against(in[b][a], in[b][c])
		if least := min(m, n); least > 0 && min(common, also) >= leastCommon {
			r, compared = min(r, float64(x+y)/2/float64(least)), true
		}
	}
	if !compared {
		return 0
	}
	return r
}

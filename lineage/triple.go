package lineage

import (
	"fmt"

	"github.com/wiretrace/wiretrace/lineage/internal/collate"
)

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

// stretches is the number of parts, of equal length, into which what two texts
// have in common is divided to find where a scribe changed over from one model
// to another. Finer ones hold too few slips to tell anything.
const stretches = 8

// A count is how many there are up to the end of each stretch.
type count [stretches + 1]int

func (c *count) within(s stretch) int { return c[s.to] - c[s.from] }

// A stretch is a part of what two texts have in common, from one mark to another.
type stretch struct{ from, to int }

// String is a stretch as a reader would put it.
func (s stretch) String() string {
	n, end := s.to-s.from, "first"
	if s.from > 0 {
		end = "last"
	}
	return fmt.Sprintf("the %s %d eighths", end, n)
}

// against is the number of tokens of a that c differs in while b agrees, and of
// all that c differs in, where a is preserved in both; and how many are; up to
// the end of each stretch of what b preserves of a.
func against(inB, inC []byte) (agree, differ, both count) {
	total := 0
	for _, b := range inB {
		if b != lost {
			total++
		}
	}
	at, n := 1, 0
	for i, b := range inB {
		if b == lost {
			continue
		}
		if c := inC[i]; c != lost {
			both[at]++
			if c == edited {
				differ[at]++
				if b == kept {
					agree[at]++
				}
			}
		}
		for n++; at < stretches && n*stretches >= total*at; {
			at++
		}
	}
	for at := range stretches {
		agree[at+1] += agree[at]
		differ[at+1] += differ[at]
		both[at+1] += both[at]
	}
	return agree, differ, both
}

// leastCommon is the number of tokens that three texts have to share a place for
// one of them to be between the others.
const leastCommon = 50

// A place says how much room there is between two texts: 1 if every third text
// has readings against both wherever it differs from either, 0 if some text is
// squarely between them.
type place struct {
	all  float64 // in all that they have in common
	part float64 // in the beginning or the end of it where there is most: a scribe changes over from one model to another
	in   stretch // that part
}

// between returns the room between texts a and b. in[x][y] are the fates of the
// tokens of x in y. One half is added to what a third text has against both, and
// one to what it differs in, so that a single slip decides nothing.
func between(in [][][]byte, a, b int) place {
	room := map[stretch]float64{}
	parts := parts()
	for c := range in {
		if c == a || c == b {
			continue
		}
		x, m, common := against(in[a][b], in[a][c])
		y, n, also := against(in[b][a], in[b][c])
		for _, s := range parts {
			least := min(m.within(s), n.within(s))
			if least == 0 || min(common.within(s), also.within(s)) < leastCommon {
				continue
			}
			r := (float64(x.within(s)+y.within(s))/2 + .5) / float64(least+1)
			if old, ok := room[s]; !ok || r < old {
				room[s] = r
			}
		}
	}
	p := place{all: min(1, room[parts[0]])}
	for _, s := range parts {
		if r := min(1, room[s]); r > p.part {
			p.part, p.in = r, s
		}
	}
	return p
}

// parts are the whole of what two texts have in common, and its beginnings and
// ends of two stretches and more.
func parts() []stretch {
	out := []stretch{{0, stretches}}
	for n := stretches - 1; n > 1; n-- {
		out = append(out, stretch{0, n}, stretch{stretches - n, stretches})
	}
	return out
}

package lineage

import (
	"fmt"
	"math"

	"github.com/wiretrace/wiretrace/lineage/internal/collate"
	"github.com/wiretrace/wiretrace/lineage/internal/odds"
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

// fates is what became of each token of a text in another, and of each of that one
// in the first, by their differences and their lengths.
func fates(hunks []collate.Hunk, a, b int) (inB, inA []byte) {
	inB, inA = make([]byte, a), make([]byte, b)
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
	for _, h := range hunks {
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

// against counts the tokens of a that c differs in while b agrees, those that b
// differs in while c agrees, and all where a is preserved in both, up to the end
// of each stretch of what b preserves of a.
func against(inB, inC []byte) (alone, with, both count) {
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
			switch {
			case b == kept && c == edited:
				alone[at]++
			case b == edited && c == kept:
				with[at]++
			}
		}
		for n++; at < stretches && n*stretches >= total*at; {
			at++
		}
	}
	for at := range stretches {
		alone[at+1] += alone[at]
		with[at+1] += with[at]
		both[at+1] += both[at]
	}
	return alone, with, both
}

// leastCommon is the number of tokens that three texts have to share a place for
// one of them to be between the others.
const leastCommon = 50

// A place says how much room there is between two texts, in log-odds: mostRoom if
// no third text agrees with one of them here and with the other there, less than
// none if some text that does so has nothing against both.
type place struct {
	all  float64 // in all that they have in common
	part float64 // in the beginning or the end of it where there is most: a scribe changes over from one model to another
	mean float64 // over all such beginnings and ends
	in   stretch // that with most room
}

// between returns the room between texts a and b, by the third text that leaves
// least. in[x][y] are the fates of the tokens of x in y. A third text between the
// two agrees with either in some of what they differ in, and hardly differs from
// both; the fewer of the one, to the other, the more room. Of two texts that are
// alike each leaves the other as much as none: either may be the one. One half is
// added to both counts, so that a single slip decides nothing.
func between(in [][][]byte, a, b int) place {
	parts := parts()
	room := make([]float64, len(parts))
	known := make([]bool, len(parts))
	for c := range in {
		if c == a || c == b {
			continue
		}
		one, withA, common := against(in[a][b], in[a][c])
		other, withB, also := against(in[b][a], in[b][c])
		for i, s := range parts {
			if min(common.within(s), also.within(s)) < leastCommon {
				continue
			}
			own, least := float64(one.within(s)+other.within(s))/2, float64(min(withA.within(s), withB.within(s)))
			if r := math.Log((own + .5) / (least + .5)); !known[i] || r < room[i] {
				room[i], known[i] = r, true
			}
		}
	}
	p := place{all: odds.Clamp(room[0], mostRoom), part: math.Inf(-1)}
	for i, s := range parts {
		r := odds.Clamp(room[i], mostRoom)
		p.mean += r / float64(len(parts))
		if r > p.part {
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

package join

import "github.com/wiretrace/wiretrace/internal/hugepage"

// Two sets that are alike share a rank among the rarest of either, which are
// their prefixes: all but the most frequent c-1, if they must share at least c.
// The shingles that a set has alone are rarer still and count, though they have
// no rank.
//
// How many they must share is known better of the smaller of the two than of the
// larger: for resemblance t and sizes x <= y it is t/(1+t) of x+y, so at least
// that of 2x, but of y no more than t·y, as x may be as small. So a set has two
// prefixes: a short one, its index, for when it is the smaller one, and a longer
// one, its probe, for when it is the larger (Xiao and others, 2008). Texts of
// about one size that consist of the same boilerplate and of shingles of their
// own have a piece of the boilerplate in their indexes only if they are alike:
// so the smaller of two must have the rank in its index, the larger may have it
// in either, and what all have in their probes alone makes nobody meet. For
// containment c is t·x, and the probe of a set is all of it.

// prefixes returns, for a set of the given size, how many of its shingles must
// be left, counted from the one at hand, for that one to belong to its index and
// to its probe.
func (o *Options) prefixes(size uint32) (index, probe uint32) {
	t := o.Threshold
	if o.Measure == Containment {
		return max(1, least(t, size)), 1
	}
	return max(1, least(t/(1+t), 2*size)), max(1, least(t, size))
}

// A member is a set while the ranks are listed.
type member struct {
	left         uint32 // its shingles that are not listed yet
	index, probe uint32 // see prefixes
	next         uint32 // where its next entry goes
}

// A posting is a set that has a rank, and how many shingles it has of this and
// the higher ones.
type posting struct{ set, left uint32 }

// probeOnly marks a set of which the rank is in the probe and not in the index.
// It makes these the last of a list: sets are fewer.
const probeOnly = 1 << 31

// Postings are the sets of each rank that have it in a prefix, ascending: first
// those that have it in their index.
type postings struct {
	begin []uint32 // the list of a rank is all[begin[rank]:begin[rank+1]]
	all   []posting
	ranks int // listed so far
}

// newPostings returns lists for so many ranks and at most so many postings.
func newPostings(ranks, all int) postings {
	return postings{begin: hugepage.Make[uint32](ranks + 1), all: hugepage.Make[posting](all)[:0]}
}

// add lists the sets of the next rank. A list in which nobody can meet stays
// empty.
func (p *postings) add(list []uint32, sets []member) {
	begin := len(p.all)
	for _, set := range list {
		if m := &sets[set]; m.left >= m.index {
			p.all = append(p.all, posting{set, m.left})
		}
	}
	if len(p.all) > begin {
		for _, set := range list {
			if m := &sets[set]; m.left < m.index && m.left >= m.probe {
				p.all = append(p.all, posting{set | probeOnly, m.left})
			}
		}
	}
	if len(p.all) == begin+1 {
		p.all = p.all[:begin]
	}
	p.ranks++
	p.begin[p.ranks] = uint32(len(p.all))
}

// after returns the sets of a higher number than a that may be alike to a since
// they have a rank of a's: those that have it in their index, and, if a does,
// those that have it in their probe alone.
func (p *postings) after(rank, a uint32, inIndex bool) (index, probe []posting) {
	list := p.all[p.begin[rank]:p.begin[rank+1]]
	mid := search(list, probeOnly)
	index = list[:mid]
	index = index[search(index, a+1):]
	if inIndex {
		probe = list[mid:]
		probe = probe[search(probe, (a+1)|probeOnly):]
	}
	return index, probe
}

// search returns the index of the first posting of a list whose set is not below
// set. Most lists are short.
func search(list []posting, set uint32) int {
	lo, hi := 0, len(list)
	for hi-lo > 8 {
		if mid := int(uint(lo+hi) / 2); list[mid].set < set {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	for lo < hi && list[lo].set < set {
		lo++
	}
	return lo
}

package lsh

import "slices"

// Looking a signature up is waiting for memory: of a large index hardly a head
// and hardly a node is in the cache. The processor can wait for ten of them and
// more at a time, but only for those that it knows it will need: so what a
// search loads next is loaded for all bands, of all queries at hand, before any
// of it is looked at. A branch that depends on one of them would hold the others
// back each time that it was guessed wrong.

// group is how many queries are searched for together. Twice as many would gain
// little, and their state would not fit into the first cache.
const group = 16

// A search is the state of looking up some queries. It is for one goroutine.
type search struct {
	hashes []uint32 // of the bands of all queries
	heads  []uint32
	open   []cursor
	nodes  []node
	found  []match
	sorted []uint32       // entries found, by query
	ends   [group + 1]int // where those of each query end
}

// A cursor is a place in the chain of a band of a query.
type cursor struct {
	at          uint32 // entry + 1
	band, query uint16
}

// A match is an entry that has the hash of a band of a query.
type match struct{ query, id uint32 }

// find sets s.found to the entries that have one of the hashes of a query, each
// once a band, for the queries whose hashes are in s.hashes.
func (t *table) find(s *search) {
	n := len(s.hashes)
	s.heads = slices.Grow(s.heads[:0], n)[:n]
	s.open = slices.Grow(s.open[:0], n)[:n]
	s.nodes = slices.Grow(s.nodes[:0], n)[:n]
	s.found = s.found[:0]
	for begin := 0; begin < n; begin += t.bands {
		heads := s.heads[begin : begin+t.bands]
		for band, hash := range s.hashes[begin : begin+t.bands] {
			heads[band] = *t.head(band, hash)
		}
	}
	k, i := 0, 0
	for query := 0; i < n; query++ {
		for band := range t.bands {
			at := s.heads[i]
			s.open[k] = cursor{at, uint16(band), uint16(query)}
			if at != 0 {
				k++
			}
			i++
		}
	}
	for k > 0 {
		open := s.open[:k]
		for i, c := range open {
			s.nodes[i] = *t.node(c.at-1, int(c.band))
		}
		k = 0
		for i, c := range open {
			n := s.nodes[i]
			if n.hash == s.hashes[int(c.query)*t.bands+int(c.band)] {
				s.found = append(s.found, match{uint32(c.query), c.at - 1})
			}
			s.open[k] = cursor{n.next, c.band, c.query}
			if n.next != 0 {
				k++
			}
		}
	}
}

// byQuery brings the entries found into the order of the queries: those of query
// i are s.of(i), most of them several times.
func (s *search) byQuery() {
	clear(s.ends[:])
	for _, m := range s.found {
		s.ends[m.query+1]++
	}
	for i := range group {
		s.ends[i+1] += s.ends[i]
	}
	n := len(s.found)
	s.sorted = slices.Grow(s.sorted[:0], n)[:n]
	for _, m := range s.found {
		s.sorted[s.ends[m.query]] = m.id
		s.ends[m.query]++ // at last, where the query ends
	}
}

// of returns the entries found for a query.
func (s *search) of(query int) []uint32 {
	begin := 0
	if query > 0 {
		begin = s.ends[query-1]
	}
	return s.sorted[begin:s.ends[query]]
}

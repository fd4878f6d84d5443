package lsh

import "slices"

// Looking a signature up is waiting for memory: of a large index hardly a
// bucket is in the cache. The processor can wait for ten of them and more at a
// time, but only for those that it knows it will need: so the lines of all
// bands, of all queries at hand, are asked for before any of them is looked at.
// A branch that depends on one of them would hold the others back each time that
// it was guessed wrong.

// group is how many queries are searched for together. Twice as many would gain
// little, and their state would not fit into the first cache.
const group = 16

// A search is the state of looking up some queries. It is for one goroutine.
type search struct {
	hashes  []uint32 // of the bands of all queries
	open    []cursor
	lines   []*line // of the cursors
	found   []match
	sorted  []uint32       // entries found, by query
	ends    [group + 1]int // where those of each query end
	touched uint64         // what prefetch returns
}

// A cursor is a bucket that may hold what is looked for: that of a hash, in a
// band.
type cursor struct {
	hash        uint32
	next        uint32 // line that the bucket goes on in
	band, query uint16
}

// A match is an entry that has the hash of a band of a query.
type match struct{ query, id uint32 }

// begin makes s ready for other queries.
func (s *search) begin() {
	s.hashes, s.open, s.lines = s.hashes[:0], s.open[:0], s.lines[:0]
}

// ask asks for the lines that the bands of a query are in, whose hashes are the
// last of s.hashes.
func (t *table) ask(s *search, query int) {
	begin := len(s.lines)
	s.lines = slices.Grow(s.lines, t.bands)[:begin+t.bands]
	s.open = slices.Grow(s.open, t.bands)[:begin+t.bands]
	hashes, lines, open := s.hashes[begin:], s.lines[begin:], s.open[begin:]
	for band, hash := range hashes {
		lines[band] = t.head(t.bucket(hash), band)
		open[band] = cursor{hash, 0, uint16(band), uint16(query)}
	}
	s.touched += prefetch(lines)
}

// find sets s.found to the entries that have one of the hashes of a query, each
// at most once a band, for the queries that were asked for.
func (t *table) find(s *search) {
	s.found = s.found[:0]
	for lines := s.lines; len(lines) > 0; {
		lines = lines[:t.match(s, lines)]
		for i := range lines {
			lines[i] = t.line(s.open[i].next)
		}
		s.touched += prefetch(lines)
	}
}

// match appends to s.found the entries of lines that have the hashes of the
// cursors, and keeps the cursors of buckets that go on, whose number it returns.
func (t *table) match(s *search, lines []*line) (goOn int) {
	exact := t.exact()
	last := match{query: group}
	for i, l := range lines {
		c := s.open[i]
		for m := l.match(tagOf(c.hash)); m != 0; m &= m - 1 {
			id := l.ids[first(m)]
			found := match{uint32(c.query), id - 1}
			if found != last && id != 0 && (exact || t.hash(id-1, int(c.band)) == c.hash) {
				s.found = append(s.found, found)
				last = found // as a rule it is the next one's too
			}
		}
		c.next = l.next
		s.open[goOn] = c
		if l.next != 0 {
			goOn++
		}
	}
	return goOn
}

// byQuery brings the entries found into the order of the queries: those of query
// i are s.of(i), most of them several times.
func (t *table) byQuery(s *search) {
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
		s.ends[m.query]++                // at last, where the query ends
		s.touched += uint64(t.key(m.id)) // which will be looked at next
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

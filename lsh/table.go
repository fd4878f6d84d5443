package lsh

import (
	"math"

	"github.com/wiretrace/wiretrace/internal/hugepage"
)

// A table is the buckets of all bands. Entry i has a node in each band: the
// hash of the band and the next entry of its chain. The chains of a band hang
// on an array of heads that grows by linear hashing (Litwin 1980): when there
// are more entries than heads, one chain is split in two. So no Add waits for
// a table to be copied, and the load stays at one entry a head.
//
// Heads and nodes lie in pages, all bands of one head or entry side by side,
// so that a small index is small and a large one grows without moving. A band
// costs an entry 8 bytes of node and 4 of head.
type table struct {
	bands   int
	buckets int        // heads in use, a band
	mask    uint32     // of the larger of the two sizes that linear hashing is between
	heads   [][]uint32 // by bucket, then band: entry + 1, or 0
	nodes   [][]node   // by entry, then band
	linked  int        // entries in the table

	// Pages that are there already for when they are needed.
	spareHeads []uint32
	spareNodes []node
}

// A node is an entry in one band.
type node struct {
	hash uint32
	next uint32 // entry + 1, 0 at the end of the chain, leftOut
}

const (
	pageBits = 8
	pageSize = 1 << pageBits
	pageMask = pageSize - 1

	// slab is the most pages that are taken at once: 25 MB of nodes for 25 bands,
	// so that hardly any of it lies in the small pages at its ends.
	slab = 512

	leftOut    = math.MaxUint32 // next of a node that is in no chain
	maxEntries = math.MaxUint32 - 1
)

func newTable(bands int) table {
	return table{bands: bands, buckets: pageSize, mask: 2*pageSize - 1, heads: [][]uint32{make([]uint32, pageSize*bands)}}
}

// head returns the head of the chain that hash belongs to in a band.
func (t *table) head(band int, hash uint32) *uint32 {
	i := hash & t.mask
	if i >= uint32(t.buckets) { // not split yet
		i &= t.mask >> 1
	}
	return &t.heads[i>>pageBits][int(i&pageMask)*t.bands+band]
}

// cut returns a page of n elements from *spare, which it fills anew if there is
// none. Of a large table it takes many pages at once: then they lie in large pages
// of memory, see package hugepage, and a query takes half the time. A page that is
// not in use yet is memory only by name, until it is written to.
func cut[T any](spare *[]T, n, pages int) []T {
	if len(*spare) == 0 {
		*spare = hugepage.Make[T](n * max(1, min(pages/2, slab)))
	}
	page := (*spare)[:n:n]
	*spare = (*spare)[n:]
	return page
}

// node returns the node of an entry in a band.
func (t *table) node(id uint32, band int) *node {
	return &t.nodes[id>>pageBits][int(id&pageMask)*t.bands+band]
}

// add links entry id, which is one of those before or the next. It returns the
// number of bands whose bucket has limit entries already and does not take it.
func (t *table) add(id uint32, bands []uint32, limit int) (left int) {
	if int(id>>pageBits) == len(t.nodes) {
		t.nodes = append(t.nodes, cut(&t.spareNodes, pageSize*t.bands, len(t.nodes)))
	}
	if t.linked++; t.linked > t.buckets {
		t.split()
	}
	for b, hash := range bands {
		head := t.head(b, hash)
		same := 0
		for at := *head; at != 0 && same < limit; {
			n := t.node(at-1, b)
			if n.hash == hash {
				same++
			}
			at = n.next
		}
		n := t.node(id, b)
		n.hash = hash
		if same >= limit {
			n.next = leftOut
			left++
			continue
		}
		n.next = *head
		*head = id + 1
	}
	return left
}

// split adds a bucket, and moves to it what now belongs there.
func (t *table) split() {
	if t.buckets > math.MaxInt32 {
		return
	}
	to := uint32(t.buckets)
	from := to & (t.mask >> 1)
	if int(to>>pageBits) == len(t.heads) {
		t.heads = append(t.heads, cut(&t.spareHeads, pageSize*t.bands, len(t.heads)))
	}
	t.buckets++
	for b := range t.bands {
		stay := &t.heads[from>>pageBits][int(from&pageMask)*t.bands+b]
		move := &t.heads[to>>pageBits][int(to&pageMask)*t.bands+b]
		for at := *stay; at != 0; {
			n := t.node(at-1, b)
			if n.hash&t.mask == to {
				*move, move = at, &n.next
			} else {
				*stay, stay = at, &n.next
			}
			at = n.next
		}
		*stay, *move = 0, 0
	}
	if t.buckets == int(t.mask)+1 {
		t.mask = t.mask<<1 | 1
	}
}

// remove unlinks an entry.
func (t *table) remove(id uint32) {
	t.linked--
	for b := range t.bands {
		n := t.node(id, b)
		if n.next == leftOut {
			continue
		}
		link := t.head(b, n.hash)
		for *link != id+1 {
			link = &t.node(*link-1, b).next
		}
		*link = n.next
	}
}

// bandsOf appends the hashes that an entry was added with.
func (t *table) bandsOf(dst []uint32, id uint32) []uint32 {
	for b := range t.bands {
		dst = append(dst, t.node(id, b).hash)
	}
	return dst
}

// bytes is the memory of the pages in use.
func (t *table) bytes() int64 {
	return int64(len(t.heads))*int64(t.bands)*pageSize*4 + int64(len(t.nodes))*int64(t.bands)*pageSize*8
}

package lsh

import (
	"math"
	"math/bits"

	"github.com/wiretrace/wiretrace/internal/hugepage"
)

// A table is the buckets of all bands, and of one band more, in which entries
// are found by their keys. It grows by linear hashing (Litwin 1980): when there
// are more than load entries a bucket, one bucket of each band is split in two.
// So no Add waits for a table to be copied.
//
// Buckets and entries lie in pages, all bands of one bucket or entry side by
// side, so that a small index is small and a large one grows without moving. A
// band costs an entry 4 bytes for its hash and about 9 in a bucket.
type table struct {
	bands   int
	buckets int        // in use, a band
	mask    uint32     // of the larger of the two sizes that linear hashing is between
	heads   [][]line   // by bucket, then band: the first line of each bucket
	more    [][]line   // the lines that go on, in pages
	free    uint32     // first of the lines that go on and are not in use, counted from 1
	lines   int        // of those that go on: in use, or once in use
	rows    [][]uint32 // by entry: its key, and the hash of each band
	linked  int        // entries in the table

	// Pages that are there already for when they are needed.
	spareHeads, spareMore []line
	spareRows             []uint32

	moving  []placed // the memory of split
	touched uint64   // of what was asked for before it was needed, see find
}

// placed is what a place of a line holds, and does it move to the other half of
// a bucket that is split?
type placed struct {
	tag   uint16
	moves bool
	id    uint32
}

const (
	// load is the mean number of entries in a bucket above which the table grows.
	// Why not more? Buckets that are about to be split have up to twice as many:
	// at 8, one lookup in five goes on to a second line. Why not fewer? At 8 an
	// entry takes 345 bytes of memory with 25 bands when most of the buckets have
	// been split, and that is when it takes most.
	load = 8

	pageBits = 5 // buckets a page: 50 KB for 25 bands
	pageSize = 1 << pageBits
	pageMask = pageSize - 1

	rowBits = 8 // entries a page
	rowSize = 1 << rowBits
	rowMask = rowSize - 1

	moreBits = 9 // lines a page of those that go on
	moreSize = 1 << moreBits
	moreMask = moreSize - 1

	// slab is the most memory taken at once, in bytes: hardly any of it then lies
	// in the small pages at its ends.
	slab = 16 << 20

	maxEntries = math.MaxUint32 - 1
)

func newTable(bands int) table {
	t := table{bands: bands, buckets: pageSize, mask: 2*pageSize - 1}
	t.heads = [][]line{make([]line, pageSize*t.width())}
	return t
}

// width is the number of bands with that of keys, which is the last.
func (t *table) width() int { return t.bands + 1 }

// bucket returns the number of the bucket that a hash belongs to.
func (t *table) bucket(hash uint32) uint32 {
	i := hash & t.mask
	half := hash & (t.mask >> 1)
	if i >= uint32(t.buckets) { // not split yet
		i = half
	}
	return i
}

// head returns the first line of a bucket.
func (t *table) head(bucket uint32, band int) *line {
	return &t.heads[bucket>>pageBits][int(bucket&pageMask)*(t.bands+1)+band]
}

// line returns a line that goes on, by its number from 1.
func (t *table) line(number uint32) *line {
	return &t.more[(number-1)>>moreBits][(number-1)&moreMask]
}

// exact reports whether the bucket and the tag are the whole hash.
func (t *table) exact() bool { return t.mask>>1 >= 1<<16-1 }

// row returns the key and the hashes of an entry.
func (t *table) row(id uint32) []uint32 {
	width := t.bands + 2
	at := int(id&rowMask) * width
	return t.rows[id>>rowBits][at : at+width : at+width]
}

// key returns the key of an entry.
func (t *table) key(id uint32) Key {
	row := t.row(id)
	return Key(row[0]) | Key(row[1])<<32
}

// hash returns the hash of an entry in a band.
func (t *table) hash(id uint32, band int) uint32 {
	if band == t.bands {
		return hashKey(t.key(id))
	}
	return t.rows[id>>rowBits][int(id&rowMask)*(t.bands+2)+2+band]
}

// bandsOf returns the hashes that an entry was added with.
func (t *table) bandsOf(id uint32) []uint32 { return t.row(id)[2:] }

// hashKey is the hash of a key (the finalizer of MurmurHash3).
func hashKey(k Key) uint32 {
	h := uint64(k)
	h = (h ^ h>>33) * 0xff51afd7ed558ccd
	h = (h ^ h>>33) * 0xc4ceb9fe1a85ec53
	return uint32(h >> 32)
}

// cut returns a page of n elements of so many bytes from *spare, which it fills
// anew if there is none. Of a large table it takes many pages at once: then they
// lie in large pages of memory, see package hugepage, and a query takes half the
// time. A page that is not in use yet is memory only by name, until it is written to.
func cut[T any](spare *[]T, n, bytes, pages int) []T {
	if len(*spare) == 0 {
		*spare = hugepage.Make[T](n * max(1, min(pages/2, slab/(n*bytes))))
	}
	page := (*spare)[:n:n]
	*spare = (*spare)[n:]
	return page
}

// entry returns the entry of a key, and whether there is one.
func (t *table) entry(k Key) (uint32, bool) {
	hash := hashKey(k)
	for l := t.head(t.bucket(hash), t.bands); ; l = t.line(l.next) {
		for m := l.match(tagOf(hash)); m != 0; m &= m - 1 {
			if id := l.ids[first(m)]; id != 0 && t.key(id-1) == k {
				return id - 1, true
			}
		}
		if l.next == 0 {
			return 0, false
		}
	}
}

// all appends the entries of the table to dst, in no order that means anything.
func (t *table) all(dst []uint32) []uint32 {
	for i := range t.buckets {
		for l := t.head(uint32(i), t.bands); ; l = t.line(l.next) {
			for _, id := range l.ids[:l.used()] {
				dst = append(dst, id-1)
			}
			if l.next == 0 {
				break
			}
		}
	}
	return dst
}

// admit gives entry id, which is one of those before or the next, a row of key k,
// which is in no other. It is in no bucket yet.
func (t *table) admit(id uint32, k Key, bands []uint32) {
	if int(id>>rowBits) == len(t.rows) {
		t.rows = append(t.rows, cut(&t.spareRows, rowSize*(t.bands+2), 4, len(t.rows)))
	}
	t.linked++
	row := t.row(id)
	row[0], row[1] = uint32(k), uint32(k>>32)
	copy(row[2:], bands)
}

// add admits an entry and puts it into its buckets. It returns the number of
// bands whose bucket has limit entries already and does not take it.
func (t *table) add(id uint32, k Key, bands []uint32, limit int) (left int) {
	t.admit(id, k, bands)
	if t.linked > load*t.buckets {
		t.split()
	}
	for band, hash := range bands {
		t.touched += t.head(t.bucket(hash), band).tags[0]
	}
	for band, hash := range bands {
		if !t.link(id, band, hash, limit) {
			left++
		}
	}
	t.link(id, t.bands, hashKey(k), math.MaxInt)
	return left
}

// link puts an entry into the bucket of a hash, unless limit entries with the
// same hash are in it.
func (t *table) link(id uint32, band int, hash uint32, limit int) bool {
	// Hashes lie all over memory and are not looked at unless tags alone would
	// fill the bucket.
	l, tag, tags := t.head(t.bucket(hash), band), tagOf(hash), 0
	for ; ; l = t.line(l.next) {
		if tags += bits.OnesCount64(l.match(tag)); tags >= limit {
			if t.full(band, hash, limit) {
				return false
			}
			tags = math.MinInt // full has looked at all of it
		}
		if l.next == 0 {
			break
		}
	}
	t.append(l, tag, id+1)
	return true
}

// full says that the bucket of a hash has limit entries with that hash.
func (t *table) full(band int, hash uint32, limit int) bool {
	same, exact := 0, t.exact()
	for l := t.head(t.bucket(hash), band); ; l = t.line(l.next) {
		for m := l.match(tagOf(hash)); m != 0; m &= m - 1 {
			if other := l.ids[first(m)]; other != 0 && (exact || t.hash(other-1, band) == hash) {
				if same++; same >= limit {
					return true
				}
			}
		}
		if l.next == 0 {
			return false
		}
	}
}

// append puts an entry behind those of the last line of a bucket, and returns
// the line that is now the last.
func (t *table) append(l *line, tag uint16, id uint32) *line {
	place := l.used()
	if place == linePlaces {
		l.next = t.take()
		l, place = t.line(l.next), 0
	}
	l.set(place, tag, id)
	return l
}

// take returns the number of an empty line to go on in.
func (t *table) take() uint32 {
	if n := t.free; n != 0 {
		l := t.line(n)
		t.free, l.next = l.next, 0
		return n
	}
	if t.lines>>moreBits == len(t.more) {
		t.more = append(t.more, cut(&t.spareMore, moreSize, 64, len(t.more)))
	}
	t.lines++
	return uint32(t.lines)
}

// give takes back the lines that l goes on in.
func (t *table) give(l *line) {
	for l.next != 0 {
		n := l.next
		next := t.line(n)
		l.next = next.next
		*next = line{next: t.free}
		t.free = n
	}
}

// grow splits as many buckets as n more entries would, up to most, and reports
// whether there are more.
func (t *table) grow(n, most int) bool {
	for t.linked+int(min(uint64(n), maxEntries)) > load*t.buckets && t.buckets <= math.MaxInt32 {
		if most--; most < 0 {
			return true
		}
		t.split()
	}
	return false
}

// split adds a bucket to each band, and moves to it what now belongs there.
func (t *table) split() {
	if t.buckets > math.MaxInt32 {
		return
	}
	to := uint32(t.buckets)
	half := t.mask >> 1
	from, bit := to&half, t.mask&^half
	if int(to>>pageBits) == len(t.heads) {
		t.heads = append(t.heads, cut(&t.spareHeads, pageSize*t.width(), 64, len(t.heads)))
	}
	t.buckets++
	for band := range t.width() {
		stay, move := t.head(from, band), t.head(to, band)
		t.moving = t.moving[:0]
		for l := stay; ; l = t.line(l.next) {
			for place, id := range l.ids[:l.used()] {
				tag := l.tag(place)
				hash := uint32(tag) << 16
				if bit < 1<<16 { // the tag does not know
					hash = t.hash(id-1, band)
				}
				t.moving = append(t.moving, placed{tag, hash&bit != 0, id})
			}
			if l.next == 0 {
				break
			}
		}
		t.give(stay)
		*stay = line{}
		for _, p := range t.moving {
			if p.moves {
				move = t.append(move, p.tag, p.id)
			} else {
				stay = t.append(stay, p.tag, p.id)
			}
		}
	}
	if t.buckets == int(t.mask)+1 {
		t.mask = t.mask<<1 | 1
	}
}

// remove unlinks an entry.
func (t *table) remove(id uint32) {
	t.linked--
	for band := range t.width() {
		t.unlink(id, band, t.hash(id, band))
	}
}

// unlink takes an entry out of a bucket, if it is in it, and puts the last entry
// of the bucket into its place.
func (t *table) unlink(id uint32, band int, hash uint32) {
	var before, found *line
	place := 0
	l := t.head(t.bucket(hash), band)
	for ; ; before, l = l, t.line(l.next) {
		for m := l.match(tagOf(hash)); m != 0; m &= m - 1 {
			if at := first(m); l.ids[at] == id+1 {
				found, place = l, at
			}
		}
		if l.next == 0 {
			break
		}
	}
	if found == nil {
		return // it was left out
	}
	last := l.used() - 1
	found.set(place, l.tag(last), l.ids[last])
	l.set(last, 0, 0)
	if last == 0 && before != nil {
		t.give(before)
	}
}

// bytes is the memory of the pages in use.
func (t *table) bytes() int64 {
	lines := len(t.heads)*pageSize*t.width() + len(t.more)*moreSize
	return int64(lines)*64 + int64(len(t.rows))*rowSize*int64(t.bands+2)*4
}

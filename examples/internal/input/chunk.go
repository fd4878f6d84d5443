package input

import (
	"bytes"
	"errors"
	"fmt"
	"hash/maphash"
	"io/fs"
	"os"

	"github.com/wiretrace/wiretrace"
	"github.com/wiretrace/wiretrace/extract"
)

// A Chunk is a piece of the input: some lines of a file, or a whole file. It is
// for one goroutine at a time.
type Chunk struct {
	// Documents are those of the chunk, once Parse was called. Those that Accept
	// does not yield do not count. Their strings but the ids are good until Free.
	Documents []wiretrace.Document

	r *Reader
	place
	lines     []byte // nil if the chunk is a file
	after     error  // what came after the lines
	afterLine int    // and where
	parsed    bool
	found     []finding
	places    []place // of Documents
	flat      flat
}

// A finding is a document, an error or a warning.
type finding struct {
	place
	document int    // index of the document
	sum      uint64 // of all its fields
	err      error
	warning  string
}

// chunk returns an empty chunk that begins at p.
func (r *Reader) chunk(p place) *Chunk {
	c, ok := r.free.Get().(*Chunk)
	if !ok {
		c = &Chunk{r: r}
	}
	c.place = p
	return c
}

// Free gives back the memory of a chunk, which is not to be used any more. It
// may be called on any goroutine.
func (c *Chunk) Free() {
	clear(c.Documents)
	clear(c.found)
	c.Documents, c.found, c.places = c.Documents[:0], c.found[:0], c.places[:0]
	c.after, c.afterLine, c.parsed = nil, 0, false
	if cap(c.lines) > 8*chunkSize { // of a line as long as a book
		c.lines, c.flat = nil, flat{}
	}
	c.lines, c.flat.decoded = c.lines[:0], c.flat.decoded[:0]
	c.r.free.Put(c)
}

// fail finds an error at p.
func (c *Chunk) fail(p place, err error) {
	var pe *fs.PathError
	if errors.As(err, &pe) { // the file is named by the Error already
		err = fmt.Errorf("%s: %w", pe.Op, pe.Err)
	}
	c.found = append(c.found, finding{place: p, err: err})
}

// document finds a document at p.
func (c *Chunk) document(p place, d wiretrace.Document) {
	c.found = append(c.found, finding{place: p, document: len(c.Documents), sum: maphash.Comparable(seed, d)})
	c.Documents = append(c.Documents, d)
	c.places = append(c.places, p)
}

// At says where document i of the chunk stands, as an Error does: "FILE:LINE".
func (c *Chunk) At(i int) string { return c.places[i].String() }

// Parse looks into the chunk. It may be called on any goroutine, and on many at
// the same time for different chunks.
func (c *Chunk) Parse() {
	switch {
	case c.parsed:
	case c.line > 0:
		c.parseLines()
	default:
		c.parseFile()
	}
	c.parsed = true
}

// parseFile finds the documents of a file by what its name says it holds.
func (c *Chunk) parseFile() {
	f, err := os.Open(c.file)
	if err != nil {
		c.fail(c.place, err)
		return
	}
	defer f.Close()
	b, err := readAll(counted{f, &c.r.bytes})
	if err != nil {
		c.fail(c.place, err)
		return
	}
	ext, id := form(c.file)
	switch ext {
	case ".html", ".htm", ".xhtml", ".mht", ".mhtml":
		c.items(id, []*extract.Article{extract.Page(b, nil)})
		return
	case ".xml", ".rss", ".atom", ".rdf", ".json":
		if items, ok := extract.Items(b, nil); ok {
			c.items(id, items)
			return
		}
	}
	if at := invalid(b); at >= 0 {
		c.fail(place{c.file, 1 + bytes.Count(b[:at], []byte{'\n'})}, fmt.Errorf("invalid UTF-8 at byte %d of the file", at))
		return
	}
	c.document(c.place, wiretrace.Document{ID: id, Body: string(b)})
}

// items finds the article of a page, or the items of a feed or of an agency's
// file. The only one has the file's id, others have their number behind it.
func (c *Chunk) items(id string, items []*extract.Article) {
	for i, a := range items {
		p := c.place
		a.ID = id
		if len(items) > 1 {
			p.line = i + 1
			a.ID = fmt.Sprintf("%s:%d", id, i+1)
		}
		for _, w := range a.Warnings {
			c.found = append(c.found, finding{place: p, warning: w})
		}
		c.document(p, a.Document)
	}
}

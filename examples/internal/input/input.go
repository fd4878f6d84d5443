// Package input reads the documents that a command line names: files,
// directories and standard input, one document at a time, so that a corpus
// need not fit into memory.
//
//   - *.jsonl, *.ndjson and "-": one document a line, a JSON object with text
//     and perhaps id, title, source, url, published, language, canonical,
//     provider;
//   - *.html, *.htm, *.xhtml, *.mht, *.mhtml: a web page, extracted by package extract;
//   - *.xml, *.rss, *.atom, *.rdf, *.json, if they hold news items in a form
//     that package extract knows: one document an item, "ID:1", "ID:2", or the
//     file's own ID if it is the only one;
//   - anything else: plain text, one document a file.
//
// A directory stands for all files below it in the order of their names, but
// for hidden ones (their names begin with a dot). Whatever is compressed with
// gzip or zstd is read as what it holds, and its name counts without ".gz" or
// ".zst".
//
// What cannot be read is an [Error] that says where; the documents after it
// are read all the same.
package input

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"hash/maphash"
	"io"
	"io/fs"
	"iter"
	"math"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"unicode/utf8"

	"github.com/klauspost/compress/zstd"

	"github.com/wiretrace/wiretrace"
	"github.com/wiretrace/wiretrace/internal/given"
)

// maxText is the longest text a document may have, in bytes: spans of package
// normalize are 32 bits wide.
const maxText = math.MaxInt32

// An Error is an input that was not read, or not in full.
type Error struct {
	File string // as named, or found in a named directory; "-" is standard input
	Line int    // counted from 1; 0 where the whole file is meant
	Err  error
}

func (e *Error) Error() string {
	if e.Line == 0 {
		return fmt.Sprintf("%s: %v", e.File, e.Err)
	}
	return fmt.Sprintf("%s:%d: %v", e.File, e.Line, e.Err)
}

func (e *Error) Unwrap() error { return e.Err }

// A Reader reads documents. It keeps the id of every document it has read, in
// order to refuse another under it; use one Reader a run, from one goroutine but
// where a method says otherwise. Only Stdin is required, and only if "-" is named.
//
// Documents is all that most need. To look into documents on several goroutines,
// range over Chunks, Parse each wherever is time, and Accept them in order.
type Reader struct {
	Stdin io.Reader
	// NoDates leaves Published of every document empty, whatever the metadata
	// say. The default is false.
	NoDates bool
	// Warn is told what was doubtful about a document that was read all the
	// same, such as a page without an article. The default, nil, is silence.
	Warn func(file, warning string)
	// Repeats yields a document again that was read before, the same in every
	// field. The default, false, passes over it. Warn is told either way.
	Repeats bool
	// AnyID takes every document, whatever its id: the caller looks for ids that
	// come twice, and no memory is needed for each that was read. The default is
	// false.
	AnyID bool

	seen  map[string]first
	free  sync.Pool // *Chunk
	bytes atomic.Int64
}

// A place is where a document stands.
type place struct {
	file string
	line int
}

// seed tells documents apart without keeping them.
var seed = maphash.MakeSeed()

// A first is where a document stood first, and the hash of all its fields.
type first struct {
	place
	sum uint64
}

func (p place) String() string {
	if p.line == 0 {
		return p.file
	}
	return fmt.Sprintf("%s:%d", p.file, p.line)
}

// Documents yields the documents that names stand for, in order, and an error
// (always an *Error, beside the zero Document) for each input that cannot be
// read. A caller that is strict stops at the first error; reading goes on
// otherwise. A document whose published time is malformed is yielded without
// it, after the error.
func (r *Reader) Documents(names ...string) iter.Seq2[wiretrace.Document, error] {
	return func(yield func(wiretrace.Document, error) bool) {
		for c := range r.Chunks(names...) {
			c.flat.keep = true
			c.Parse()
			for i, err := range r.Accept(c) {
				var d wiretrace.Document
				if err == nil {
					d = c.Documents[i]
				}
				if !yield(d, err) {
					return
				}
			}
			c.Free()
		}
	}
}

// Chunks yields the pieces of what names stand for, in order. It may be called
// on another goroutine than Accept is.
func (r *Reader) Chunks(names ...string) iter.Seq[*Chunk] {
	return func(yield func(*Chunk) bool) {
		for _, name := range names {
			if !r.named(name, yield) {
				return
			}
		}
	}
}

// BytesRead is how many bytes of the files that were named have been read so
// far, as they are on the disk. It may be called on any goroutine.
func (r *Reader) BytesRead() int64 { return r.bytes.Load() }

// Size is the number of bytes of the files that names stand for; -1 if nobody
// knows, as of standard input.
func Size(names ...string) int64 {
	sum := int64(0)
	for _, name := range names {
		if name == "-" {
			return -1
		}
		filepath.WalkDir(name, func(path string, e fs.DirEntry, err error) error {
			if err != nil {
				return nil // said when it is read
			}
			if fi, err := os.Stat(path); err == nil && fi.Mode().IsRegular() {
				sum += fi.Size()
			}
			return nil
		})
	}
	return sum
}

// fail yields err at p.
func (r *Reader) fail(yield func(*Chunk) bool, p place, err error) bool {
	c := r.chunk(p)
	c.fail(p, err)
	c.parsed = true
	return yield(c)
}

// named reads what one argument of the command line stands for.
func (r *Reader) named(name string, yield func(*Chunk) bool) bool {
	p := place{file: name}
	if name == "-" {
		if r.Stdin == nil {
			return r.fail(yield, p, errors.New("no standard input"))
		}
		return r.lines(name, r.Stdin, yield)
	}
	fi, err := os.Stat(name)
	if err != nil {
		return r.fail(yield, p, err)
	}
	if !fi.IsDir() {
		return r.file(name, yield)
	}
	more := true
	err = filepath.WalkDir(name, func(path string, e fs.DirEntry, err error) error {
		switch {
		case err != nil:
			more = r.fail(yield, place{file: path}, err)
		case path != name && strings.HasPrefix(e.Name(), "."):
			if e.IsDir() {
				return filepath.SkipDir
			}
		case readable(path, e):
			more = r.file(path, yield)
		}
		if !more {
			return filepath.SkipAll
		}
		return nil
	})
	if err != nil {
		return r.fail(yield, p, err)
	}
	return more
}

// readable says whether an entry of a directory may hold a document: a regular
// file, or a link to anything but a directory. Links to directories are not
// followed, since they can make a circle; pipes and sockets are left alone,
// since reading them can wait forever.
func readable(path string, e fs.DirEntry) bool {
	if e.Type()&fs.ModeSymlink != 0 {
		fi, err := os.Stat(path)
		return err != nil || fi.Mode().IsRegular()
	}
	return e.Type().IsRegular()
}

// form returns what the name of a file says of it: its extension in lower case,
// and the id of its document. That it is compressed is left out.
func form(name string) (ext, id string) {
	base := filepath.Base(name)
	switch packed := filepath.Ext(base); strings.ToLower(packed) {
	case ".gz", ".zst":
		base = base[:len(base)-len(packed)]
	}
	ext = filepath.Ext(base)
	id = strings.TrimSuffix(base, ext)
	if id == "" { // ".txt" is all name
		id = base
	}
	return strings.ToLower(ext), id
}

// file reads one file, if it holds lines; others are chunks as they are.
func (r *Reader) file(name string, yield func(*Chunk) bool) bool {
	p := place{file: name}
	switch ext, _ := form(name); ext {
	case ".jsonl", ".ndjson":
	default:
		return yield(r.chunk(p))
	}
	f, err := os.Open(name)
	if err != nil {
		return r.fail(yield, p, err)
	}
	defer f.Close()
	return r.lines(name, f, yield)
}

// Accept yields, in order, what a parsed chunk has: the index in c.Documents of
// each document, or -1 with an error (always an *Error). A document under an id
// that is taken is an error. Warn is told what is doubtful.
func (r *Reader) Accept(c *Chunk) iter.Seq2[int, error] {
	return func(yield func(int, error) bool) {
		for i := range c.found {
			switch f := &c.found[i]; {
			case f.warning != "":
				if r.Warn != nil {
					r.Warn(f.String(), f.warning)
				}
			case f.err != nil:
				if !yield(-1, &Error{f.file, f.line, f.err}) {
					return
				}
			default:
				if !r.document(f, &c.Documents[f.document], yield) {
					return
				}
			}
		}
	}
}

// document yields d, which was found where f says, unless its id is taken.
func (r *Reader) document(f *finding, d *wiretrace.Document, yield func(int, error) bool) bool {
	fail := func(format string, args ...any) bool {
		return yield(-1, &Error{f.file, f.line, fmt.Errorf(format, args...)})
	}
	if len(d.Body) > maxText {
		return fail("document %q has %d bytes, want at most %d", d.ID, len(d.Body), maxText)
	}
	if old, ok := r.seen[d.ID]; ok {
		if old.sum != f.sum {
			return fail("duplicate id %q, first at %v", d.ID, old.place)
		}
		if r.Warn != nil {
			r.Warn(f.String(), fmt.Sprintf("document %q again, the same in every field as at %v", d.ID, old.place))
		}
		if !r.Repeats {
			return true
		}
	}
	if !r.AnyID {
		if r.seen == nil {
			r.seen = map[string]first{}
		}
		r.seen[d.ID] = first{f.place, f.sum}
	}
	if r.NoDates {
		d.Published = ""
	}
	if _, _, err := given.Published(d.Published); err != nil {
		if !fail("%w; the document is read without it", err) {
			return false
		}
		d.Published = ""
	}
	return yield(f.document, nil)
}

// invalid is the offset of the first byte of b that is no UTF-8, -1 if all is.
func invalid(b []byte) int {
	if utf8.Valid(b) {
		return -1
	}
	at := 0
	for {
		c, n := utf8.DecodeRune(b[at:])
		if c == utf8.RuneError && n <= 1 {
			return at
		}
		at += n
	}
}

// plain returns what f holds, decompressed if it begins like gzip or zstd, and
// whether it does. No text does: neither's first bytes are UTF-8.
func plain(f io.Reader) (b *bufio.Reader, packed bool, err error) {
	b = bufio.NewReaderSize(f, 1<<16)
	head, _ := b.Peek(4)
	var z io.Reader
	switch {
	case bytes.HasPrefix(head, []byte("\x1f\x8b")):
		z, err = gzip.NewReader(b)
	case string(head) == "\x28\xb5\x2f\xfd":
		// One decoder works in the caller's goroutine and need not be closed.
		z, err = zstd.NewReader(b, zstd.WithDecoderConcurrency(1))
	default:
		return b, false, nil
	}
	if err != nil {
		return nil, true, err
	}
	return bufio.NewReaderSize(z, 1<<16), true, nil
}

// readAll returns all that f holds, decompressed.
func readAll(f io.Reader) ([]byte, error) {
	b, _, err := plain(f)
	if err != nil {
		return nil, err
	}
	return io.ReadAll(b)
}

// A counted reader adds what it reads to a sum.
type counted struct {
	io.Reader
	sum *atomic.Int64
}

func (c counted) Read(b []byte) (int, error) {
	n, err := c.Reader.Read(b)
	c.sum.Add(int64(n))
	return n, err
}

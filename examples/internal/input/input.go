// Package input reads the documents that a command line names: files,
// directories and standard input, one document at a time, so that a corpus
// need not fit into memory.
//
//   - *.jsonl, *.ndjson and "-": one document a line, a JSON object with text
//     and perhaps id, title, source, url, published, language, canonical,
//     provider;
//   - *.html, *.htm, *.xhtml: a web page, extracted by package extract;
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
	"time"
	"unicode/utf8"

	"github.com/klauspost/compress/zstd"

	"github.com/wiretrace/wiretrace"
	"github.com/wiretrace/wiretrace/extract"
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
// order to refuse another under it; use one Reader a run, from one goroutine. Only
// Stdin is required, and only if "-" is named.
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

	seen map[string]first
	flat flat
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
		if r.seen == nil {
			r.seen = map[string]first{}
		}
		for _, name := range names {
			if !r.named(name, yield) {
				return
			}
		}
	}
}

// A yielder takes one document or one error and says whether to go on.
type yielder = func(wiretrace.Document, error) bool

// fail yields err as an Error at p.
func fail(yield yielder, p place, err error) bool {
	var pe *fs.PathError
	if errors.As(err, &pe) { // the file is named by the Error already
		err = fmt.Errorf("%s: %w", pe.Op, pe.Err)
	}
	return yield(wiretrace.Document{}, &Error{p.file, p.line, err})
}

// named reads what one argument of the command line stands for.
func (r *Reader) named(name string, yield yielder) bool {
	if name == "-" {
		if r.Stdin == nil {
			return fail(yield, place{file: name}, errors.New("no standard input"))
		}
		return r.lines(name, r.Stdin, yield)
	}
	fi, err := os.Stat(name)
	if err != nil {
		return fail(yield, place{file: name}, err)
	}
	if !fi.IsDir() {
		return r.file(name, yield)
	}
	more := true
	err = filepath.WalkDir(name, func(path string, e fs.DirEntry, err error) error {
		switch {
		case err != nil:
			more = fail(yield, place{file: path}, err)
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
		return fail(yield, place{file: name}, err)
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

// file reads one file by what its name says it holds.
func (r *Reader) file(name string, yield yielder) bool {
	f, err := os.Open(name)
	if err != nil {
		return fail(yield, place{file: name}, err)
	}
	defer f.Close()
	base := filepath.Base(name)
	switch packed := filepath.Ext(base); strings.ToLower(packed) {
	case ".gz", ".zst":
		base = base[:len(base)-len(packed)]
	}
	ext := filepath.Ext(base)
	id := strings.TrimSuffix(base, ext)
	if id == "" { // ".txt" is all name
		id = base
	}
	switch strings.ToLower(ext) {
	case ".jsonl", ".ndjson":
		return r.lines(name, f, yield)
	case ".html", ".htm", ".xhtml":
		return r.page(name, id, f, yield)
	}
	b, err := readAll(f)
	if err != nil {
		return fail(yield, place{file: name}, err)
	}
	switch strings.ToLower(ext) {
	case ".xml", ".rss", ".atom", ".rdf", ".json":
		if items, ok := extract.Items(b, nil); ok {
			return r.items(name, id, items, yield)
		}
	}
	if at := invalid(b); at >= 0 {
		return fail(yield, place{name, 1 + bytes.Count(b[:at], []byte{'\n'})}, fmt.Errorf("invalid UTF-8 at byte %d of the file", at))
	}
	return r.document(place{file: name}, wiretrace.Document{ID: id, Body: string(b)}, yield)
}

// page reads a web page.
func (r *Reader) page(name, id string, f io.Reader, yield yielder) bool {
	b, err := readAll(f)
	if err != nil {
		return fail(yield, place{file: name}, err)
	}
	a := extract.Page(b, nil)
	if r.Warn != nil {
		for _, w := range a.Warnings {
			r.Warn(name, w)
		}
	}
	a.ID = id
	return r.document(place{file: name}, a.Document, yield)
}

// items yields the items of a feed or of an agency's file. The only one has the
// file's id, others have their number behind it.
func (r *Reader) items(name, id string, items []*extract.Article, yield yielder) bool {
	for i, a := range items {
		p := place{file: name}
		a.ID = id
		if len(items) > 1 {
			p.line = i + 1
			a.ID = fmt.Sprintf("%s:%d", id, i+1)
		}
		if r.Warn != nil {
			for _, w := range a.Warnings {
				r.Warn(p.String(), w)
			}
		}
		if !r.document(p, a.Document, yield) {
			return false
		}
	}
	return true
}

// document yields d, which stands at p, unless its id is taken.
func (r *Reader) document(p place, d wiretrace.Document, yield yielder) bool {
	if len(d.Body) > maxText {
		return fail(yield, p, fmt.Errorf("document %q has %d bytes, want at most %d", d.ID, len(d.Body), maxText))
	}
	here := first{p, maphash.Comparable(seed, d)}
	if old, ok := r.seen[d.ID]; ok {
		if old.sum != here.sum {
			return fail(yield, p, fmt.Errorf("duplicate id %q, first at %v", d.ID, old.place))
		}
		if r.Warn != nil {
			r.Warn(p.String(), fmt.Sprintf("document %q again, the same in every field as at %v", d.ID, old.place))
		}
		if !r.Repeats {
			return true
		}
	}
	r.seen[d.ID] = here
	if r.NoDates {
		d.Published = ""
	}
	if !isTime(d.Published) {
		if !fail(yield, p, fmt.Errorf("published is %q, want RFC 3339 or a day like 2018-08-06; the document is read without it", d.Published)) {
			return false
		}
		d.Published = ""
	}
	return yield(d, nil)
}

// isTime says whether s is a time or a day as the contract has them, or "".
func isTime(s string) bool {
	if s == "" {
		return true
	}
	if _, err := time.Parse(time.RFC3339, s); err == nil {
		return true
	}
	_, err := time.Parse(time.DateOnly, s)
	return err == nil
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

// plain returns what f holds, decompressed if it begins like gzip or zstd. No
// text does: neither's first bytes are UTF-8.
func plain(f io.Reader) (*bufio.Reader, error) {
	b := bufio.NewReaderSize(f, 1<<16)
	head, _ := b.Peek(4)
	var z io.Reader
	var err error
	switch {
	case bytes.HasPrefix(head, []byte("\x1f\x8b")):
		z, err = gzip.NewReader(b)
	case string(head) == "\x28\xb5\x2f\xfd":
		// One decoder works in the caller's goroutine and need not be closed.
		z, err = zstd.NewReader(b, zstd.WithDecoderConcurrency(1))
	default:
		return b, nil
	}
	if err != nil {
		return nil, err
	}
	return bufio.NewReaderSize(z, 1<<16), nil
}

// readAll returns all that f holds, decompressed.
func readAll(f io.Reader) ([]byte, error) {
	b, err := plain(f)
	if err != nil {
		return nil, err
	}
	return io.ReadAll(b)
}

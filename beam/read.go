package beam

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"path"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/log"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"
	"github.com/parquet-go/parquet-go"

	"github.com/wiretrace/wiretrace"
	"github.com/wiretrace/wiretrace/internal/given"
)

var countMalformed = beam.NewCounter("wiretrace", "malformed")

func init() {
	beam.RegisterDoFn(&listFn{})
	beam.RegisterDoFn(&readFn{})
	register.Emitter2[int64, string]()
	register.Emitter1[Document]()
}

// Read reads the documents of files into a PCollection<Document>. A file is
// named, or is one of those that a pattern matches, in ascending order; a file
// named twice is read twice. Its ending says what it is: .jsonl or .ndjson has a
// document a line, .parquet a document a row, in columns of the same names, and
// anything else is one text. With .gz behind it, it is unpacked.
//
// Documents are numbered in the order of the patterns, of their files and of
// the lines. A line that holds no document is logged with its file and number,
// counted, and passed over; so is a time that is none. A file that cannot be read fails the pipeline.
func Read(s beam.Scope, o Options, patterns ...string) beam.PCollection {
	s = s.Scope("wiretrace.Read")
	files := beam.ParDo(s, &listFn{patterns, o.Generation}, beam.Impulse(s))
	return beam.ParDo(s, &readFn{}, beam.Reshuffle(s, files))
}

// listFn numbers the files.
type listFn struct {
	Patterns   []string
	Generation int
}

func (f *listFn) ProcessElement(ctx context.Context, _ []byte, emit func(int64, string)) error {
	first := int64(f.Generation) << (rowBits + fileBits)
	n := int64(0)
	for _, p := range f.Patterns {
		fs, err := filesystem.New(ctx, p)
		if err != nil {
			return err
		}
		names, err := fs.List(ctx, p)
		fs.Close()
		if err != nil {
			return fmt.Errorf("beam: listing %s: %w", p, err)
		}
		if len(names) == 0 {
			return fmt.Errorf("beam: %s: there is no such file", p)
		}
		slices.Sort(names)
		for _, name := range names {
			if n == 1<<fileBits {
				return fmt.Errorf("beam: more than %d files", n)
			}
			emit(first|n<<rowBits, name)
			n++
		}
	}
	return nil
}

// readFn reads a file whose first document has the number given.
type readFn struct{}

func (f *readFn) ProcessElement(ctx context.Context, first int64, name string, emit func(Document)) (err error) {
	file, done, err := open(ctx, name)
	if err != nil {
		return fmt.Errorf("beam: reading %s: %w", name, err)
	}
	defer func() {
		if err = errors.Join(err, done()); err != nil {
			err = fmt.Errorf("beam: reading %s: %w", name, err)
		}
	}()
	base := strings.TrimSuffix(path.Base(name), ".gz")
	row := int64(0)
	add := func(r *record) error {
		if row == 1<<rowBits {
			return fmt.Errorf("more than %d lines", row)
		}
		d, err := r.document(name, row+1)
		switch {
		case err == errBlank:
		case err != nil:
			countMalformed.Inc(ctx, 1)
			log.Warnf(ctx, "%s:%d: %v", name, row+1, err)
		default:
			if _, _, err := given.Published(d.Published); err != nil {
				countMalformed.Inc(ctx, 1)
				log.Warnf(ctx, "%s:%d: %v; the document is read without it", name, row+1, err)
				d.Published = ""
			}
			emit(Document{Number: first | row, Document: d})
		}
		row++
		return nil
	}
	switch path.Ext(base) {
	case ".jsonl", ".ndjson":
		return lines(file, add)
	case ".parquet":
		return rows(file, add)
	}
	data, err := io.ReadAll(file)
	if err != nil {
		return err
	}
	text := strings.TrimPrefix(string(data), "\ufeff")
	return add(&record{ID: given.ID(strings.TrimSuffix(base, path.Ext(base))), Text: &text})
}

// open opens a file to read, and unpacks it if its name ends in .gz. Who has read
// it calls done. (Beam's fileio does the same, and takes a minute to compile.)
func open(ctx context.Context, name string) (r io.Reader, done func() error, err error) {
	fs, err := filesystem.New(ctx, name)
	if err != nil {
		return nil, nil, err
	}
	file, err := fs.OpenRead(ctx, name)
	if err != nil {
		return nil, nil, errors.Join(err, fs.Close())
	}
	done = func() error { return errors.Join(file.Close(), fs.Close()) }
	if path.Ext(name) != ".gz" {
		return file, done, nil
	}
	if r, err = gzip.NewReader(file); err != nil {
		return nil, nil, errors.Join(err, done())
	}
	return r, done, nil
}

// A record is a document as a line or a row has it.
type record struct {
	ID        given.ID `json:"id" parquet:"id,optional"`
	Text      *string  `json:"text" parquet:"text,optional"`
	Title     string   `json:"title" parquet:"title,optional"`
	Source    string   `json:"source" parquet:"source,optional"`
	URL       string   `json:"url" parquet:"url,optional"`
	Published string   `json:"published" parquet:"published,optional"`
	Language  string   `json:"language" parquet:"language,optional"`
	Canonical string   `json:"canonical" parquet:"canonical,optional"`
	Provider  string   `json:"provider" parquet:"provider,optional"`

	fault error // why there is no record here
}

// document is what the record says, or what is wrong with it.
func (r *record) document(name string, row int64) (wiretrace.Document, error) {
	if r.fault != nil {
		return wiretrace.Document{}, r.fault
	}
	if r.Text == nil {
		return wiretrace.Document{}, errors.New(`field "text" is missing`)
	}
	if !utf8.ValidString(*r.Text) {
		return wiretrace.Document{}, errors.New("invalid UTF-8")
	}
	if r.ID == "" {
		r.ID = given.ID(fmt.Sprintf("%s:%d", name, row))
	}
	return wiretrace.Document{ID: string(r.ID), Title: r.Title, Source: r.Source, URL: r.URL, Language: r.Language,
		Published: r.Published, Canonical: r.Canonical, Provider: r.Provider, Body: *r.Text}, nil
}

// errBlank is the fault of a blank line, which is none.
var errBlank = errors.New("a blank line")

// lines reads JSONL, split at \n alone. A blank line counts and holds nothing.
func lines(file io.Reader, add func(*record) error) error {
	b := bufio.NewReaderSize(file, 1<<20)
	for first := true; ; first = false {
		l, err := b.ReadBytes('\n')
		if err != nil && err != io.EOF {
			return err
		}
		if first {
			l = bytes.TrimPrefix(l, []byte("\ufeff"))
		}
		if err == io.EOF && len(l) == 0 {
			return nil
		}
		r := &record{}
		switch {
		case len(bytes.TrimSpace(l)) == 0:
			r.fault = errBlank
		case !utf8.Valid(l):
			r.fault = errors.New("invalid UTF-8")
		default:
			if e := json.Unmarshal(l, r); e != nil {
				r.fault = fmt.Errorf("malformed line: %w", e)
			}
		}
		if e := add(r); e != nil {
			return e
		}
		if err == io.EOF {
			return nil
		}
	}
}

// rows reads Parquet. The format is read from its end, so the file is held.
func rows(file io.Reader, add func(*record) error) (err error) {
	data, err := io.ReadAll(file)
	if err != nil {
		return err
	}
	f, err := parquet.OpenFile(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return err
	}
	r := parquet.NewGenericReader[record](f)
	defer func() { err = errors.Join(err, r.Close()) }()
	for buf := make([]record, 64); ; {
		clear(buf)
		n, err := r.Read(buf)
		for i := range buf[:n] {
			if e := add(&buf[i]); e != nil {
				return e
			}
		}
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
	}
}

package input

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"

	"github.com/wiretrace/wiretrace"
	"github.com/wiretrace/wiretrace/internal/given"
)

// A record is a document as a line of JSONL has it. Unknown fields are left
// alone.
type record struct {
	ID        given.ID `json:"id"`
	Text      *string  `json:"text"`
	Title     string   `json:"title"`
	Source    string   `json:"source"`
	URL       string   `json:"url"`
	Published string   `json:"published"`
	Language  string   `json:"language"`
	Canonical string   `json:"canonical"`
	Provider  string   `json:"provider"`
}

// chunkSize is how many bytes of lines make a chunk: some hundred articles.
const chunkSize = 1 << 19

// lines yields JSONL in chunks. Lines end at \n alone, since U+2028 and form
// feeds occur in texts, and may have any length; blank lines count but hold
// nothing.
func (r *Reader) lines(file string, f io.Reader, yield func(*Chunk) bool) bool {
	b, packed, err := plain(counted{f, &r.bytes})
	if err != nil {
		return r.fail(yield, place{file: file}, err)
	}
	s := source{r: b, packed: packed}
	for p := (place{file, 1}); ; {
		c := r.chunk(p)
		c.lines, err = s.lines(c.lines)
		p.line += bytes.Count(c.lines, []byte{'\n'})
		if err != nil && err != io.EOF {
			c.after, c.afterLine = err, p.line
		}
		if !yield(c) {
			return false
		}
		if err != nil {
			return true
		}
	}
}

// A source is what lines are read from.
type source struct {
	r      io.Reader
	packed bool   // it has more, though it gives little at a time
	rest   []byte // what was read of the next line
}

// lines reads some whole lines into buf, which it lets grow. What comes slowly,
// as through a pipe, it returns as soon as it has a line. With an error other
// than io.EOF it returns no partial line.
func (s *source) lines(buf []byte) ([]byte, error) {
	buf = append(buf[:0], s.rest...)
	s.rest = s.rest[:0]
	end := 0 // of the last whole line
	for {
		if len(buf) == cap(buf) {
			buf = slices.Grow(buf, max(chunkSize, len(buf)))
		}
		n, err := s.r.Read(buf[len(buf):cap(buf)])
		if i := bytes.LastIndexByte(buf[len(buf):len(buf)+n], '\n'); i >= 0 {
			end = len(buf) + i + 1
		}
		buf = buf[:len(buf)+n]
		switch {
		case err == io.EOF:
			return buf, err
		case err != nil:
			return buf[:end], err
		case end > 0 && (!s.packed || len(buf) >= chunkSize):
			s.rest = append(s.rest, buf[end:]...)
			return buf[:end], nil
		}
	}
}

// parseLines finds the documents of the lines.
func (c *Chunk) parseLines() {
	lines := c.lines
	if c.line == 1 {
		lines = bytes.TrimPrefix(lines, []byte("\ufeff"))
	}
	for p := c.place; len(lines) > 0; p.line++ {
		line := lines
		if i := bytes.IndexByte(lines, '\n'); i >= 0 {
			line = lines[:i+1]
		}
		lines = lines[len(line):]
		if len(bytes.TrimSpace(line)) > 0 {
			c.parseLine(p, line)
		}
	}
	if c.after != nil {
		c.fail(place{c.file, c.afterLine}, c.after)
	}
}

// parseLine finds the document of a line.
func (c *Chunk) parseLine(p place, line []byte) {
	if at := invalid(line); at >= 0 {
		c.fail(p, fmt.Errorf("invalid UTF-8 at byte %d of the line", at))
		return
	}
	var d record
	if !c.flat.read(line, &d) {
		d = record{}
		if err := json.Unmarshal(line, &d); err != nil {
			c.fail(p, malformed(err, len(line)))
			return
		}
	}
	if d.Text == nil {
		c.fail(p, errors.New(`malformed line: field "text" is missing`))
		return
	}
	if d.ID == "" {
		d.ID = given.ID(p.String())
	}
	c.document(p, wiretrace.Document{ID: string(d.ID), Title: d.Title, Source: d.Source, URL: d.URL,
		Language: d.Language, Published: d.Published, Canonical: d.Canonical, Provider: d.Provider, Body: *d.Text})
}

// malformed says what is wrong with a line in the words of a user.
func malformed(err error, size int) error {
	var syntax *json.SyntaxError
	var wrong *json.UnmarshalTypeError
	switch {
	case errors.As(err, &wrong) && wrong.Field == "":
		return fmt.Errorf("malformed line: a JSON %s, want an object", wrong.Value)
	case errors.As(err, &wrong):
		return fmt.Errorf("malformed line: field %q is a JSON %s, want a string", wrong.Field, wrong.Value)
	case errors.As(err, &syntax):
		return fmt.Errorf("malformed line: %v at byte %d of %d", err, syntax.Offset, size)
	}
	return fmt.Errorf("malformed line: %w", err)
}

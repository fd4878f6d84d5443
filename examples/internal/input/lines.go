package input

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"github.com/wiretrace/wiretrace"
)

// A record is a document as a line of JSONL has it. Unknown fields are left
// alone.
type record struct {
	ID        name    `json:"id"`
	Text      *string `json:"text"`
	Title     string  `json:"title"`
	Source    string  `json:"source"`
	URL       string  `json:"url"`
	Published string  `json:"published"`
	Language  string  `json:"language"`
	Canonical string  `json:"canonical"`
	Provider  string  `json:"provider"`
}

// A name is a string, or a number kept as it is written: databases export ids
// as either.
type name string

func (n *name) UnmarshalJSON(b []byte) error {
	var num json.Number
	if len(b) > 0 && b[0] != '"' && json.Unmarshal(b, &num) == nil {
		*n = name(num)
		return nil
	}
	return json.Unmarshal(b, (*string)(n))
}

// lines reads JSONL. Lines end at \n alone, since U+2028 and form feeds occur
// in texts, and may have any length; blank lines count but hold nothing.
func (r *Reader) lines(file string, f io.Reader, yield yielder) bool {
	b, err := plain(f)
	if err != nil {
		return fail(yield, place{file: file}, err)
	}
	var long []byte // memory for lines that b is too small for
	for p := (place{file, 1}); ; p.line++ {
		line, err := readLine(b, &long)
		if err != nil && err != io.EOF {
			return fail(yield, p, err)
		}
		if p.line == 1 {
			line = bytes.TrimPrefix(line, []byte("\ufeff"))
		}
		if len(bytes.TrimSpace(line)) > 0 && !r.line(p, line, yield) {
			return false
		}
		if err == io.EOF {
			return true
		}
	}
}

// readLine returns the next line with its end, until the next call. Unlike
// Scanner it takes lines of any length, for which long is the memory; it returns
// no partial line with an error other than io.EOF.
func readLine(b *bufio.Reader, long *[]byte) ([]byte, error) {
	line, err := b.ReadSlice('\n')
	if err == bufio.ErrBufferFull {
		*long = (*long)[:0]
		for err == bufio.ErrBufferFull {
			*long = append(*long, line...)
			line, err = b.ReadSlice('\n')
		}
		*long = append(*long, line...)
		line = *long
	}
	if err != nil && err != io.EOF {
		return nil, err
	}
	return line, err
}

// line reads one line of JSONL.
func (r *Reader) line(p place, line []byte, yield yielder) bool {
	if at := invalid(line); at >= 0 {
		return fail(yield, p, fmt.Errorf("invalid UTF-8 at byte %d of the line", at))
	}
	var d record
	if !r.flat.read(line, &d) {
		d = record{}
		if err := json.Unmarshal(line, &d); err != nil {
			return fail(yield, p, malformed(err, len(line)))
		}
	}
	if d.Text == nil {
		return fail(yield, p, errors.New(`malformed line: field "text" is missing`))
	}
	if d.ID == "" {
		d.ID = name(p.String())
	}
	return r.document(p, wiretrace.Document{ID: string(d.ID), Title: d.Title, Source: d.Source, URL: d.URL,
		Language: d.Language, Published: d.Published, Canonical: d.Canonical, Provider: d.Provider, Body: *d.Text}, yield)
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

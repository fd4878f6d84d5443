package render

import (
	"encoding/json"
	"unicode/utf8"
)

// scriptData is what the page's script compares documents by. Offsets count
// UTF-16 units, as scripts do.
type scriptData struct {
	Docs    []scriptDoc   `json:"docs"`
	Matches []scriptMatch `json:"matches"`
}

type scriptDoc struct {
	Label string `json:"label"`
	Text  string `json:"text"`
}

type scriptMatch struct {
	A        int             `json:"a"`
	B        int             `json:"b"`
	Passages []scriptPassage `json:"passages"`
}

type scriptPassage struct {
	A     [2]int       `json:"a"`
	B     [2]int       `json:"b"`
	Kind  string       `json:"kind"`
	Words int          `json:"words"`
	Edits []scriptEdit `json:"edits,omitempty"`
}

type scriptEdit struct {
	A      [2]int `json:"a"`
	B      [2]int `json:"b"`
	Change string `json:"change,omitempty"`
}

// script returns the data of the page's script as JSON that may stand inside a
// script element: <, > and & are escaped.
func (v *view) script() ([]byte, error) {
	d := scriptData{Docs: []scriptDoc{}, Matches: []scriptMatch{}}
	at := v.indexes()
	units := make([][]int32, len(v.r.Documents))
	for i := range v.r.Documents {
		text := v.text(v.r.Documents[i].ID)
		d.Docs = append(d.Docs, scriptDoc{v.choice(&v.r.Documents[i]), readable(text)})
		units[i] = utf16Offsets(text)
	}
	for _, m := range v.r.Matches {
		a, okA := at[m.A]
		b, okB := at[m.B]
		if !okA || !okB {
			continue
		}
		sm := scriptMatch{A: a, B: b, Passages: []scriptPassage{}}
		for _, p := range m.Passages {
			sp := scriptPassage{A: span16(units[a], p.A.Start, p.A.End), B: span16(units[b], p.B.Start, p.B.End), Kind: p.Kind, Words: p.Words}
			for _, e := range p.Edits {
				sp.Edits = append(sp.Edits, scriptEdit{span16(units[a], e.A.Start, e.A.End), span16(units[b], e.B.Start, e.B.End), e.Change})
			}
			sm.Passages = append(sm.Passages, sp)
		}
		d.Matches = append(d.Matches, sm)
	}
	return json.Marshal(d)
}

// readable returns text with every character that could turn the direction of
// the page or act on it replaced by U+FFFD, one unit for one unit, so that
// offsets keep.
func readable(text string) string {
	out := make([]rune, 0, len(text))
	for _, r := range text {
		switch {
		case r < ' ' && r != '\n' && r != '\t' && r != '\r', r == 0x7f,
			'\u202a' <= r && r <= '\u202e', '\u2066' <= r && r <= '\u2069', r == '\u200e', r == '\u200f':
			r = utf8.RuneError
		}
		out = append(out, r)
	}
	return string(out)
}

// utf16Offsets returns, for every byte of s and its end, the number of UTF-16
// units before it.
func utf16Offsets(s string) []int32 {
	out := make([]int32, len(s)+1)
	n := int32(0)
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		for j := range size {
			out[i+j] = n
		}
		n++
		if r >= 0x10000 {
			n++
		}
		i += size
	}
	out[len(s)] = n
	return out
}

// span16 converts a span of bytes; one that is not in the text is empty.
func span16(units []int32, start, end int) [2]int {
	if start < 0 || start > end || end >= len(units) {
		return [2]int{}
	}
	return [2]int{int(units[start]), int(units[end])}
}

package render

import (
	"encoding/json"
	"slices"
	"unicode/utf8"
)

// scriptData is what the page's script compares documents by. Offsets count
// UTF-16 units, as scripts do.
//
// A story of hundreds of documents has tens of thousands of pairs with several
// passages each, of which a reader opens a few: written out as objects they
// were eight tenths of the page. So a match is one list of small numbers, which
// the script reads when the pair is asked for: the documents a and b, then for
// each passage the start and length in a, the start and length in b, its kind,
// its words, the number of its edits, and for each edit in turn the units
// between the end of the edit before it (or the start of the passage) and its
// start in a, its length there, the same two in b, and the change. Kinds and
// changes are places in Kinds and Changes.
type scriptData struct {
	Docs    []scriptDoc `json:"docs"`
	Kinds   []string    `json:"kinds"`
	Changes []string    `json:"changes"`
	Matches [][]int     `json:"matches"`
}

type scriptDoc struct {
	Label string `json:"label"`
	Text  string `json:"text"`
}

// script returns the data of the page's script as JSON that may stand inside a
// script element: <, > and & are escaped.
func (v *view) script() ([]byte, error) {
	d := scriptData{Docs: []scriptDoc{}, Kinds: []string{}, Changes: []string{}, Matches: [][]int{}}
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
		list := []int{a, b}
		for _, p := range m.Passages {
			pa, pb := span16(units[a], p.A.Start, p.A.End), span16(units[b], p.B.Start, p.B.End)
			list = append(list, pa[0], pa[1]-pa[0], pb[0], pb[1]-pb[0], place(&d.Kinds, p.Kind), p.Words, len(p.Edits))
			endA, endB := pa[0], pb[0]
			for _, e := range p.Edits {
				ea, eb := span16(units[a], e.A.Start, e.A.End), span16(units[b], e.B.Start, e.B.End)
				list = append(list, ea[0]-endA, ea[1]-ea[0], eb[0]-endB, eb[1]-eb[0], place(&d.Changes, e.Change))
				endA, endB = ea[1], eb[1]
			}
		}
		d.Matches = append(d.Matches, list)
	}
	return json.Marshal(d)
}

// place is that of name in names, where it is added if it is new.
func place(names *[]string, name string) int {
	if i := slices.Index(*names, name); i >= 0 {
		return i
	}
	*names = append(*names, name)
	return len(*names) - 1
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

package render

import (
	"encoding/json"
	"slices"
	"unicode/utf8"

	"github.com/wiretrace/wiretrace/lineage"
)

// listData is the list of documents that the page's script chooses from, in
// order of the report. Story is the number of the story that a document is in,
// from 1, or 0; its text is in the block of that number. Kinds and Changes are
// the words for the numbers of the matches.
type listData struct {
	Labels  []string `json:"labels"`
	Story   []int    `json:"story"`
	Kinds   []string `json:"kinds"`
	Changes []string `json:"changes"`
}

// blockData is what the script compares the documents of one story by; it is
// read when somebody asks for one of them. Offsets count UTF-16 units, as
// scripts do.
//
// A story of hundreds of documents has tens of thousands of pairs with several
// passages each, of which a reader opens a few: written out as objects they
// were eight tenths of the page. So a match is one list of small numbers: the
// documents a and b, then for each passage the start and length in a, the start
// and length in b, its kind, its words, the number of its edits, and for each
// edit in turn the units between the end of the edit before it (or the start of
// the passage) and its start in a, its length there, the same two in b, and the
// change. Kinds and changes are places in the lists of [listData].
type blockData struct {
	Docs    []int    `json:"docs"`
	Texts   []string `json:"texts"`
	Matches [][]int  `json:"matches"`
}

// data writes the blocks, 0 for what is in no story or in two, and the list.
// JSON may stand inside a script element: <, > and & are escaped.
func (v *view) data(w *pageWriter) {
	list := listData{Labels: []string{}, Story: make([]int, len(v.r.Documents)), Kinds: []string{}, Changes: []string{}}
	for i := range v.r.Lineages {
		for _, id := range v.r.Lineages[i].Documents {
			if at, ok := v.at[id]; ok {
				list.Story[at] = i + 1
			}
		}
	}
	docs := make([][]int, len(v.r.Lineages)+1)
	for i := range v.r.Documents {
		list.Labels = append(list.Labels, v.choice(&v.r.Documents[i]))
		docs[list.Story[i]] = append(docs[list.Story[i]], i)
	}
	matches := make([][]*lineage.Match, len(docs))
	for i := range v.r.Matches {
		m := &v.r.Matches[i]
		a, okA := v.at[m.A]
		b, okB := v.at[m.B]
		if !okA || !okB {
			continue
		}
		k := list.Story[a]
		if list.Story[b] != k {
			k = 0
		}
		matches[k] = append(matches[k], m)
	}
	units := map[int][]int32{} // of the documents of a block
	unitsOf := func(i int) []int32 {
		if units[i] == nil {
			units[i] = utf16Offsets(v.text(v.r.Documents[i].ID))
		}
		return units[i]
	}
	for k := range docs {
		clear(units)
		b := blockData{Docs: docs[k], Texts: []string{}, Matches: [][]int{}}
		for _, i := range docs[k] {
			b.Texts = append(b.Texts, readable(v.text(v.r.Documents[i].ID)))
		}
		for _, m := range matches[k] {
			i, j := v.at[m.A], v.at[m.B]
			b.Matches = append(b.Matches, append([]int{i, j}, numbers(m, unitsOf(i), unitsOf(j), &list)...))
		}
		w.json("data", k, &b)
	}
	w.json("list", 0, &list)
}

// json writes a block of data with an id of its own.
func (p *pageWriter) json(name string, k int, data any) {
	raw, err := json.Marshal(data)
	if p.err == nil {
		p.err = err
	}
	p.printf("<script type=\"application/json\" id=\"%s-%d\">%s</script>\n", name, k, raw)
}

// numbers are the passages of m, whose texts have the UTF-16 offsets a and b.
func numbers(m *lineage.Match, a, b []int32, words *listData) []int {
	var out []int
	for _, p := range m.Passages {
		pa, pb := span16(a, p.A.Start, p.A.End), span16(b, p.B.Start, p.B.End)
		out = append(out, pa[0], pa[1]-pa[0], pb[0], pb[1]-pb[0], place(&words.Kinds, p.Kind), p.Words, len(p.Edits))
		endA, endB := pa[0], pb[0]
		for _, e := range p.Edits {
			ea, eb := span16(a, e.A.Start, e.A.End), span16(b, e.B.Start, e.B.End)
			out = append(out, ea[0]-endA, ea[1]-ea[0], eb[0]-endB, eb[1]-eb[0], place(&words.Changes, e.Change))
			endA, endB = ea[1], eb[1]
		}
	}
	return out
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

package render

import (
	"fmt"
	"strings"
)

// A phrase is a sentence in which names may lead to what they name: on a page
// they are links, on a terminal just names.
type phrase []piece

// A piece is a stretch of a phrase. Node is the ID of the node that it names,
// "" for mere words.
type piece struct{ Text, Node string }

func words(format string, args ...any) phrase { return phrase{{Text: fmt.Sprintf(format, args...)}} }

// join puts phrases together.
func join(ps ...phrase) phrase {
	var out phrase
	for _, p := range ps {
		out = append(out, p...)
	}
	return out
}

func (p phrase) String() string {
	var b strings.Builder
	for _, x := range p {
		b.WriteString(x.Text)
	}
	return b.String()
}

// list joins phrases as a sentence does, at most n of them.
func list(ps []phrase, n int) phrase {
	var out phrase
	for i, p := range ps {
		switch {
		case i == n-1 && len(ps) > n:
			return join(out, words(" and %d more", len(ps)-i))
		case i > 0 && i == len(ps)-1:
			out = join(out, words(" and "))
		case i > 0:
			out = join(out, words(", "))
		}
		out = join(out, p)
	}
	return out
}

// sentence is list of plain words.
func sentence(all []string, n int) string {
	ps := make([]phrase, len(all))
	for i, s := range all {
		ps[i] = words("%s", s)
	}
	return list(ps, n).String()
}

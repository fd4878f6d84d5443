package normalize

import (
	"sort"
	"strings"
)

// A Cleaned is a text as its readers see it, beside the source that it is made of: a letter and
// its accent are one character (Unicode's form C), what nobody sees is gone (soft hyphens,
// zero-width characters, marks of direction), the spaces between words are plain ones, and
// lines that were wrapped at some column are one again, with the words that they
// broke. Its words are those of the source.
type Cleaned struct {
	Text    string   // the source itself where nothing had to be done
	changes []change // in order, none overlapping another
}

// A change says that bytes [from, to) of the text stand for [sourceFrom, sourceTo) of the source.
type change struct{ from, to, sourceFrom, sourceTo int32 }

// Clean returns source as its readers see it. What reads names, phrases and lines wants letters
// as they are usually written, and feeds, converters and scanners do not always give them so.
// Spaces that part the thousands of a number stay what they are. Time and memory are linear: the text once more,
// and 16 bytes for each place that changed. A text in which there is nothing to do takes none.
func Clean(source string) Cleaned {
	c := cleaner{source: source[:min(len(source), maxSource)]}
	ends := wrappedEnds(c.source)
	at := nextUnclean(c.source, 0)
	for at < len(c.source) || len(ends) > 0 {
		if len(ends) > 0 && ends[0].from <= at {
			c.replace(ends[0].from, ends[0].to, ends[0].by)
			at = nextUnclean(c.source, max(at, ends[0].to))
			ends = ends[1:]
			continue
		}
		at = nextUnclean(c.source, c.cleanAt(at))
	}
	if c.changes == nil {
		return Cleaned{Text: source}
	}
	c.out.WriteString(source[c.copied:])
	return Cleaned{Text: c.out.String(), changes: c.changes}
}

// Changed says whether the text differs from its source.
func (c *Cleaned) Changed() bool { return c.changes != nil }

// Source returns the bytes of the source that s, a span of the text, stands for.
func (c *Cleaned) Source(s Span) Span {
	end := c.sourceEnd(s.End)
	if s.Start >= s.End {
		return Span{end, end}
	}
	return Span{c.sourceStart(s.Start), end}
}

// sourceStart is where in the source the character at byte at of the text begins.
func (c *Cleaned) sourceStart(at int32) int32 {
	k := sort.Search(len(c.changes), func(i int) bool { return c.changes[i].to > at })
	if k < len(c.changes) && c.changes[k].from <= at {
		return c.changes[k].sourceFrom
	}
	return at + c.shift(k)
}

// sourceEnd is where in the source the character before byte at of the text ends.
func (c *Cleaned) sourceEnd(at int32) int32 {
	k := sort.Search(len(c.changes), func(i int) bool { return c.changes[i].from >= at })
	if k > 0 && c.changes[k-1].to >= at {
		return c.changes[k-1].sourceTo
	}
	return at + c.shift(k)
}

// shift is how much further on in the source stands what is behind the first k changes.
func (c *Cleaned) shift(k int) int32 {
	if k == 0 {
		return 0
	}
	return c.changes[k-1].sourceTo - c.changes[k-1].to
}

// A cleaner is at work on one source.
type cleaner struct {
	source  string
	copied  int // bytes of source that are in out, or replaced
	out     strings.Builder
	changes []change
}

// replace puts by in the place of bytes [from, to) of the source.
func (c *cleaner) replace(from, to int, by string) {
	c.out.WriteString(c.source[c.copied:from])
	start := c.out.Len()
	c.out.WriteString(by)
	c.changes = append(c.changes, change{int32(start), int32(c.out.Len()), int32(from), int32(to)})
	c.copied = to
}

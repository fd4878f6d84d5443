package normalize

import (
	"math"
	"slices"
	"sort"
	"strings"

	"golang.org/x/text/unicode/norm"
)

// A Cleaned is a text as its readers see it, beside the source that it is made of: a letter and
// its accent are one character (Unicode's form C), what nobody sees is gone (soft hyphens,
// zero-width characters, marks of direction), the spaces between words are plain ones, and
// lines that were wrapped at some column are one again, with the words that they
// broke. Its words are those of the source.
type Cleaned struct {
	Text    string   // the source itself where nothing had to be done
	changes []change // in order, none overlapping another
	joined  bool     // a line end between two words has nothing in its place
}

// A change says that bytes [from, to) of the text stand for [sourceFrom, sourceTo) of the source.
type change struct{ from, to, sourceFrom, sourceTo int32 }

// Clean returns source as its readers see it. What reads names, phrases and lines wants letters
// as they are usually written, and feeds, converters and scanners do not always give them so.
// Spaces that part the thousands of a number stay what they are. Time and memory are linear: the text once more,
// 16 bytes for each place that changed and 12 for each line end that goes. Of nothing but such characters
// 10 MB took 1 to 10 bytes a byte. A text in which there is nothing to do takes none.
func Clean(source string) Cleaned { return cleanInto(nil, source) }

// cleanInto is Clean with memory for the changes.
func cleanInto(changes []change, source string) Cleaned {
	c := cleaner{source: source[:min(len(source), maxSource)], changes: changes[:0]}
	ends, joined := wrappedEnds(c.source), false
	at := nextUnclean(c.source, 0)
	for at < len(c.source) || len(ends) > 0 {
		if len(ends) > 0 && int(ends[0].from) <= at {
			e := ends[0]
			if e.joins {
				c.replace(int(e.from), int(e.to), "")
			} else {
				c.replace(int(e.from), int(e.to), " ")
			}
			joined = joined || e.joins
			at = nextUnclean(c.source, max(at, int(e.to)))
			ends = ends[1:]
			continue
		}
		at = nextUnclean(c.source, c.cleanAt(at))
	}
	if len(c.changes) == 0 {
		return Cleaned{Text: source}
	}
	c.out.WriteString(source[c.copied:])
	text := c.out.String()
	if 2*len(text) < c.out.Cap() {
		text = strings.Clone(text)
	}
	return Cleaned{Text: text, changes: c.changes, joined: joined}
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

// words appends the words of the text to dst, given those of the source, none of them joined. It
// returns false if a word may be of two of these.
func (c *Cleaned) words(dst, words []Word) ([]Word, bool) {
	if c.joined {
		return dst, false
	}
	dst = append(dst, words...)
	moved := dst[len(dst)-len(words):]
	at, shift := 0, int32(0) // the first change that does not end before the place, and what is gone before that
	for i := 0; i < len(moved); {
		w := &moved[i].Span
		for ; at < len(c.changes) && c.changes[at].sourceTo <= w.Start; at++ {
			shift = c.changes[at].sourceTo - c.changes[at].to
		}
		if at == len(c.changes) || w.End <= c.changes[at].sourceFrom {
			i += c.shiftWords(moved[i:], at, shift) // as nearly all
			continue
		}
		start := w.Start - shift
		if c.changes[at].sourceFrom <= w.Start {
			start = c.changes[at].from
		}
		for ; at < len(c.changes) && c.changes[at].sourceTo < w.End; at++ {
			shift = c.changes[at].sourceTo - c.changes[at].to
		}
		end := w.End - shift
		if at < len(c.changes) && c.changes[at].sourceFrom < w.End {
			end = c.changes[at].to
		}
		*w = Span{start, end}
		i++
	}
	return dst, true
}

// shiftWords moves words that end before change at begins, of which the first is one, and returns
// how many.
func (c *Cleaned) shiftWords(words []Word, at int, shift int32) int {
	to := int32(math.MaxInt32)
	if at < len(c.changes) {
		to = c.changes[at].sourceFrom
	}
	n := 0
	for n < len(words) && words[n].End <= to {
		words[n].Start -= shift
		words[n].End -= shift
		n++
	}
	return n
}

// A cleaner is at work on one source.
type cleaner struct {
	source  string
	copied  int // bytes of source that are in out, or replaced
	out     strings.Builder
	changes []change
	iter    *norm.Iter // made for the first accent that stands alone
	char    []byte     // the character at hand, normalized
}

// replace puts by in the place of bytes [from, to) of the source.
func (c *cleaner) replace(from, to int, by string) {
	start := c.copyTo(from)
	c.out.WriteString(by)
	c.changed(start, from, to)
}

// copyTo copies what of the source comes before byte from, and returns where in the text that is.
func (c *cleaner) copyTo(from int) int {
	if len(c.changes) == 0 {
		c.out.Grow(len(c.source))
	}
	c.out.WriteString(c.source[c.copied:from])
	return c.out.Len()
}

// changed notes that what the text has from byte start on stands for bytes [from, to) of the source.
func (c *cleaner) changed(start, from, to int) {
	c.copied = to
	end := c.out.Len()
	if n := len(c.changes); n > 0 && start == end {
		if last := &c.changes[n-1]; int(last.sourceTo) == from && int(last.to) == start && last.from == last.to {
			last.sourceTo = int32(to) // characters that nobody sees in a row are one change
			return
		}
	}
	c.changes = append(roomFor(c.changes, from, len(c.source)), change{int32(start), int32(end), int32(from), int32(to)})
}

// roomFor returns list, which is of the first at bytes of size, with room for one more: once it is long, for as
// many more as there will be if the rest is like that, so that it is not copied again and again.
func roomFor[T any](list []T, at, size int) []T {
	if n := len(list); n == cap(list) && n >= 1<<10 {
		return slices.Grow(list, 16+n/8+int(float64(n)*float64(size-at)/float64(at)*17/16))
	}
	return list
}

package lineage

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/wiretrace/wiretrace/align"
	"github.com/wiretrace/wiretrace/normalize"
)

// A story that runs is told in entries under their hours, the newest on top: "The Latest" of
// agencies, the tickers of papers and of market desks. Each sending has those of the one before
// and one more, so that the newest entries of two sendings tell which of them is the later.

// An entry is one of them: the hour that its line opens with, and how far it goes.
type entry struct {
	at    int            // minutes since midnight
	clock normalize.Span // of the hour
	end   int32          // of its text
}

const (
	// minutesOfDay are those of a day, and nextEntry is how long before the entry above it one was
	// put up at the most: a ticker rests at night.
	minutesOfDay = 24 * 60
	nextEntry    = minutesOfDay / 2
	// entryMarks may stand before the hour of an entry, and behind it.
	entryMarks = " \t+*[](•|–—-:)"
)

// readEntries returns the entries of t, in order of text.
func readEntries(t *normalize.Text) (out []entry) {
	s := t.Source
	for from := 0; from < len(s); {
		end := from + strings.IndexByte(s[from:]+"\n", '\n')
		if at, clock, ok := entryHour(s[from:end]); ok {
			if len(out) > 0 {
				out[len(out)-1].end = int32(from)
			}
			out = append(out, entry{at, normalize.Span{Start: clock.Start + int32(from), End: clock.End + int32(from)}, int32(len(s))})
		}
		from = end + 1
	}
	return out
}

// entryHour reads the hour that a line opens with, to the minute, and nothing else or a mark or a
// capital behind it: "5:50 p.m.", "20h21 : Le préfet arrive", "+++ 14.05 Uhr: ...", "16:16 DAX IM MINUS".
func entryHour(line string) (at int, clock normalize.Span, ok bool) {
	from := len(line) - len(strings.TrimLeft(line, entryMarks))
	rest := line[from:]
	h, n := leadingNumber(rest)
	if n == 0 || n > 2 || h > 23 || n >= len(rest) || !strings.ContainsRune(":.h", rune(rest[n])) {
		return 0, clock, false
	}
	m, k := leadingNumber(rest[n+1:])
	if k != 2 || m > 59 {
		return 0, clock, false
	}
	at = h*60 + m
	end := n + 1 + k
	half, word := halfOfDay(rest[end:])
	switch {
	case half != "" && (h == 0 || h > 12):
		return 0, clock, false
	case half == "p" && h < 12:
		at += 12 * 60
	case half == "a" && h == 12:
		at -= 12 * 60
	}
	end += word
	behind := rest[end:]
	if _, n := leadingNumber(strings.TrimPrefix(behind, ":")); n > 0 {
		return 0, clock, false // 1:05:12, a result
	}
	first, _ := utf8.DecodeRuneInString(strings.TrimLeft(behind, " "))
	told := strings.TrimLeft(behind, entryMarks)
	marked := told == "" || strings.ContainsAny(behind[:len(behind)-len(told)], "+*])•|–—-:")
	if !marked && !(strings.HasPrefix(behind, " ") && unicode.IsUpper(first)) {
		return 0, clock, false
	}
	return at, normalize.Span{Start: int32(from), End: int32(from + end)}, true
}

// leadingNumber is the number that s begins with, and how many figures it has.
func leadingNumber(s string) (v, n int) {
	for n < len(s) && s[n] >= '0' && s[n] <= '9' && n < 4 {
		v, n = v*10+int(s[n]-'0'), n+1
	}
	return v, n
}

// halfOfDay reads "a" or "p" from what stands behind the figures of an hour, and how many bytes
// of s belong to the hour: " p.m.", "pm", " Uhr", " h".
func halfOfDay(s string) (half string, n int) {
	word := strings.TrimLeft(s, " ")
	lead := len(s) - len(word)
	lower := strings.ToLower(word[:min(len(word), len("a.m. "))])
	for _, form := range []string{"a.m.", "p.m.", "am", "pm", "uhr", "hrs", "h"} {
		if strings.HasPrefix(lower, form) && !letterAt(lower, len(form)) {
			if form[0] == 'a' || form[0] == 'p' {
				half = form[:1]
			}
			return half, lead + len(form)
		}
	}
	return "", 0
}

// letterAt says that byte i of s is a letter.
func letterAt(s string, i int) bool { return i < len(s) && s[i] >= 'a' && s[i] <= 'z' }

// newestFirst says that each of the entries was put up after the one below it.
func newestFirst(es []entry) bool {
	for i := 1; i < len(es); i++ {
		if since := (es[i-1].at - es[i].at + minutesOfDay) % minutesOfDay; since > nextEntry {
			return false
		}
	}
	return true
}

// newerEntry: what stands on top of ticker a is further down in b, which has newer entries. The list of
// what happened when, the oldest first, is told once and cut as one likes. A ticker that another house
// took over tells when that was, and not from whom the other has it.
func newerEntry(f *family, a, b int, ps []align.Passage) []cue {
	x, y := f.read(a).entries, f.read(b).entries
	if len(x) == 0 || len(y) < 2 || !newestFirst(x) || !newestFirst(y) {
		return nil
	}
	for k, e := range y {
		if e.at != x[0].at || !f.tellAlike(a, x[0], b, e, ps) {
			continue
		}
		if k == 0 || y[0].at == e.at {
			return nil
		}
		c := f.cue(sigEntry, 1, b, y[0].clock, "the newest entry of %s is that of %q, above which %s has one of %q", f.name(a), f.quote(a, x[0].clock), f.name(b), f.quote(b, y[0].clock))
		c.strong = f.sameHouse(a, b)
		return []cue{c}
	}
	return nil
}

// tellAlike says that a passage of a and b has words of entry x of a and of entry y of b.
func (f *family) tellAlike(a int, x entry, b int, y entry, ps []align.Passage) bool {
	p := wordsIn(f.ws[a].Text, normalize.Span{Start: x.clock.End, End: x.end})
	q := wordsIn(f.ws[b].Text, normalize.Span{Start: y.clock.End, End: y.end})
	for _, s := range ps {
		if overlap(s.A, p) && overlap(s.B, q) {
			return true
		}
	}
	return false
}

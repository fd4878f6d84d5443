package wiregen

import (
	"math"
	"slices"
	"strconv"
	"strings"
)

// sentenceAt draws a sentence that is no heading, -1 if there is none.
func (s *scribe) sentenceAt(d *draft) int {
	for range 20 {
		if i := s.r.IntN(len(d.units)); !d.units[i].head {
			return i
		}
	}
	return -1
}

// wordAt draws a word of a sentence, number at of unit i, and gives the draft
// words of its own there; the unit is nil if there is no sentence.
func (s *scribe) wordAt(d *draft) (u *unit, i, at int) {
	i = s.sentenceAt(d)
	if i < 0 {
		return nil, i, 0
	}
	u = &d.units[i]
	u.words = slices.Clone(u.words)
	return u, i, s.r.IntN(len(u.words))
}

// touch changes a few words of one sentence: a slip mended, a word exchanged,
// a clause put in or taken out, a figure brought up to date.
func (s *scribe) touch(d *draft) {
	u, i, at := s.wordAt(d)
	if u == nil {
		return
	}
	switch x := s.r.Float64(); {
	case x < .1:
		if j := slices.IndexFunc(u.words, figure); j >= 0 {
			n, _ := strconv.Atoi(u.words[j])
			if s.r.Float64() < .72 {
				n += 1 + s.r.IntN(5)
			} else {
				n = max(1, n-1-s.r.IntN(5))
			}
			u.words[j] = strconv.Itoa(n)
			return
		}
		fallthrough
	case x < .45:
		u.words[at] = s.phrase(1)[0]
	case x < .45+.55*s.growth:
		u.words = slices.Insert(u.words, at, s.phrase(1+s.r.IntN(9))...)
	default:
		u.words = slices.Delete(u.words, at, min(len(u.words), at+1+s.r.IntN(7)))
		if len(u.words) == 0 {
			d.units = slices.Delete(d.units, i, i+1)
		}
	}
}

func figure(w string) bool { _, err := strconv.Atoi(w); return err == nil }

// mend changes only what a comparison of words does not see: punctuation, case,
// the division of paragraphs.
func (s *scribe) mend(d *draft) {
	u, _, at := s.wordAt(d)
	if u == nil {
		return
	}
	switch s.r.IntN(3) {
	case 0:
		if w := strings.TrimRight(u.words[at], ",.;"); w != u.words[at] {
			u.words[at] = w
		} else {
			u.words[at] += ","
		}
	case 1:
		w := u.words[at]
		if up := strings.ToUpper(w[:1]) + w[1:]; up != w {
			u.words[at] = up
		} else {
			u.words[at] = strings.ToLower(w)
		}
	default:
		u.opens = !u.opens
	}
}

// reword tells a sentence anew, by clauses of a few words, and leaves so much of
// it. It becomes the longer the more the world's texts grow.
func (s *scribe) reword(d *draft, i int, left float64) {
	u := &d.units[i]
	var out []string
	for rest := u.words; len(rest) > 0; {
		n := min(len(rest), between(s.r, 2, 7))
		if s.r.Float64() < left {
			out = append(out, rest[:n]...)
		} else if s.r.Float64() < .5+.5*s.growth {
			out = append(out, s.phrase(max(1, n-2+s.r.IntN(2+int(4*s.growth))))...)
		}
		rest = rest[n:]
	}
	if len(out) == 0 {
		out = s.phrase(6)
	}
	u.words = out
}

// insert puts n sentences in at one place, or at the end: a section of its own if
// they are many.
func (s *scribe) insert(d *draft, n int) {
	at := len(d.units)
	if s.r.IntN(4) > 0 {
		at = 1 + s.r.IntN(len(d.units))
	}
	var us []unit
	if n >= 5 {
		us = s.section(n)
	} else {
		for range n {
			us = append(us, s.sentence())
		}
		us[0].opens = s.r.IntN(2) == 0
	}
	d.units = slices.Insert(d.units, at, us...)
}

// cut takes n sentences in a row out.
func (s *scribe) cut(d *draft, n int) {
	if len(d.units) < n+3 {
		return
	}
	at := s.r.IntN(len(d.units) - n)
	d.units = slices.Delete(d.units, at, at+n)
}

// move puts a run of sentences elsewhere.
func (s *scribe) move(d *draft) {
	n := min(between(s.r, 1, 12), len(d.units)/2)
	at := s.r.IntN(len(d.units) - n + 1)
	run := slices.Clone(d.units[at : at+n])
	rest := slices.Delete(slices.Clone(d.units), at, at+n)
	d.units = slices.Insert(rest, s.r.IntN(len(rest)+1), run...)
}

// heavyTailed draws a count of which one in two is 1 and one in ten above eight.
func (s *scribe) heavyTailed(most int) int {
	return min(most, int(math.Ceil(math.Pow(s.r.Float64(), -1.1)-.5)))
}

// passage puts in or takes out a run of sentences, as the world's texts grow.
func (s *scribe) passage(d *draft, most int) {
	n := s.heavyTailed(most)
	if s.r.Float64() < s.growth {
		s.insert(d, n)
	} else {
		s.cut(d, n)
	}
}

// back takes some of what d changed since before back again: sentences that
// both have become what they were.
func (s *scribe) back(d *draft, before draft, share float64) {
	was := map[int]unit{}
	for _, u := range before.units {
		was[u.id] = u
	}
	for i, u := range d.units {
		if v, ok := was[u.id]; ok && s.r.Float64() < share {
			d.units[i] = v
		}
	}
}

// merge brings what other changed since base into d.
func merge(base, d, other draft) draft {
	out := d.clone()
	was, is := map[int]string{}, map[int]bool{}
	for _, u := range base.units {
		was[u.id] = strings.Join(u.words, " ")
	}
	for _, u := range other.units {
		is[u.id] = true
	}
	out.units = slices.DeleteFunc(out.units, func(u unit) bool {
		_, known := was[u.id]
		return known && !is[u.id]
	})
	for k, u := range other.units {
		w, known := was[u.id]
		at := slices.IndexFunc(out.units, func(x unit) bool { return x.id == u.id })
		switch {
		case known && at >= 0 && strings.Join(u.words, " ") != w:
			out.units[at] = u
		case !known && at < 0:
			to := 0
			if k > 0 {
				to = 1 + slices.IndexFunc(out.units, func(x unit) bool { return x.id == other.units[k-1].id })
			}
			out.units = slices.Insert(out.units, to, u)
		}
	}
	return out
}

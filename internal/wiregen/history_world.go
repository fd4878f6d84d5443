package wiregen

import (
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"time"
)

// NewHistory returns versions of one text as they come about in a world. It is
// a pure function of its arguments.
//
// The habits of each world are those that were counted on real histories of its
// kind: how many words, how much changes from one version to the next, how
// often a later version is the longer one (.64 of prose, .79 of encyclopedia
// pages, .62 of policies, .41 of manuscripts), and how often a version stands
// squarely between two others.
func NewHistory(world World, seed uint64) History { return NewHistoryOf(world, Habits{}, seed) }

// NewHistoryOf is [NewHistory] in a world of other habits.
func NewHistoryOf(world World, h Habits, seed uint64) History {
	r := rand.New(rand.NewPCG(seed, 0x68697374)) // "hist"
	switch world {
	case Prose:
		return newProse(r, h)
	case Encyclopedia:
		return newPage(r, h)
	case Policy:
		return newPolicy(r, h)
	case Manuscript:
		return newTradition(r, h)
	}
	panic(fmt.Sprintf("wiregen: no world %q", world))
}

// A keeper collects versions.
type keeper struct {
	s       *scribe
	drafts  []draft
	texts   []string
	parents [][]int
}

// keep adds a version unless its text is there already, and returns its number.
func (k *keeper) keep(d draft, parents ...int) int {
	text := k.s.text(d)
	if i := slices.Index(k.texts, text); i >= 0 {
		return i
	}
	k.drafts, k.texts, k.parents = append(k.drafts, d), append(k.texts, text), append(k.parents, parents)
	return len(k.drafts) - 1
}

// history is what was kept, without the versions that are lost.
func (k *keeper) history(title, source string, lost map[int]bool) History {
	h := History{Parents: k.parents}
	for i, d := range k.drafts {
		if lost[i] {
			continue
		}
		doc := Document{ID: fmt.Sprint(i + 1), Title: title, Source: source, Body: k.texts[i], Written: d.day}
		if !d.day.IsZero() {
			doc.Published = d.day.Format(time.RFC3339)
		}
		h.Documents, h.Of = append(h.Documents, doc), append(h.Of, i)
	}
	return h
}

func start(r *rand.Rand) time.Time {
	return time.Date(2004+r.IntN(15), time.Month(1+r.IntN(12)), 1+r.IntN(28), r.IntN(24), r.IntN(60), r.IntN(60), 0, time.UTC)
}

// newProse: 40 to 60 versions in a history, one commit in four on a branch, one
// version in fourteen merged from two.
func newProse(r *rand.Rand, h Habits) History {
	s := newScribe(r, share(.68, h.Growth))
	k := &keeper{s: s}
	d := s.draft(times(between(r, 900, 2600), h.Length, 100))
	d.day = start(r)
	tip := k.keep(d)
	n := times(between(r, 40, 60), h.Many, 4)
	commit := func(from int) int {
		d := k.drafts[from].clone()
		d.day = k.drafts[len(k.drafts)-1].day.Add(time.Duration(1+math.Pow(10, 5.6*r.Float64())) * time.Minute)
		mends, touches := share(.13, h.Surface), share(.66, h.Small)
		switch x := r.Float64(); {
		case x < mends:
			for range s.heavyTailed(6) {
				s.mend(&d)
			}
		case x < touches:
			for range s.heavyTailed(6) {
				s.touch(&d)
			}
		case x < .84:
			for range 1 + r.IntN(3) {
				if i := s.sentenceAt(&d); i >= 0 {
					s.reword(&d, i, .5)
				}
			}
			s.touch(&d)
		case x < .95:
			s.passage(&d, 25)
		case x < .975 && len(k.parents[from]) > 0:
			s.back(&d, k.drafts[k.parents[from][0]], .7)
			s.touch(&d)
		default:
			for range len(d.units) / 6 {
				s.touch(&d)
			}
			s.move(&d)
		}
		return k.keep(d, from)
	}
	for len(k.drafts) < n {
		if r.Float64() > .2 {
			tip = commit(tip)
			continue
		}
		base, side := tip, tip
		for range s.heavyTailed(4) {
			side = commit(side)
		}
		for range r.IntN(3) {
			tip = commit(tip)
		}
		switch {
		case tip == base:
			tip = side
		case side != base && r.Float64() < .85:
			m := merge(k.drafts[base], k.drafts[tip], k.drafts[side])
			m.day = k.drafts[len(k.drafts)-1].day.Add(time.Duration(1+r.IntN(600)) * time.Minute)
			tip = k.keep(m, tip, side)
		}
	}
	return k.history("", "", nil)
}

// newPage: three to eight copies of one title. Of the distances from one to
// the next a third are below a fifth of the text and a quarter above seven
// tenths; now and then the page is emptied or taken back.
func newPage(r *rand.Rand, h Habits) History {
	s := newScribe(r, share(.9, h.Growth))
	s.lower = true
	k := &keeper{s: s}
	d := s.draft(times(int(25*math.Pow(40, r.Float64())), h.Length, 20))
	tip := k.keep(d)
	for n := times(between(r, 3, 9), h.Many, 3); len(k.drafts) < n; {
		d := k.drafts[tip].clone()
		whole := len(d.units)
		if r.Float64() < share(.04, h.Back) && whole > 12 {
			d.units = d.units[:whole/8] // emptied
		} else {
			much := min(1, rate(math.Pow(r.Float64(), rate(1.6, h.Small)), h.Extent))
			for range int(much*float64(whole)*.9) + r.IntN(2) {
				if i := s.sentenceAt(&d); i >= 0 {
					s.reword(&d, i, .3+.6*r.Float64())
				}
			}
			for range int(3*much) + r.IntN(2) {
				s.touch(&d)
				s.passage(&d, 3+int(much*60))
			}
			if r.Float64() < share(much/2, h.Move) {
				s.move(&d)
			}
			if len(k.parents[tip]) > 0 && r.Float64() < share(.1, h.Back) {
				s.back(&d, k.drafts[k.parents[tip][0]], .6)
			}
		}
		tip = k.keep(d, tip)
	}
	return k.history("page of "+strings.Join(s.topic[:2], " "), "", nil)
}

// newPolicy: four to fourteen versions of one page. Nearly half of the changes
// are small, one in five rewrites and reorders much, one in twelve takes the
// last one back; a site that is built anew turns its marks of headings and its
// punctuation into others, and one page in four bears the day of its change.
func newPolicy(r *rand.Rand, h Habits) History {
	s := newScribe(r, share(.68, h.Growth))
	k := &keeper{s: s}
	d := s.draft(times(int(700*math.Pow(6, r.Float64())), h.Length, 100))
	d.day, d.dated, d.style = start(r), r.Float64() < share(.35, h.Line), r.IntN(8)
	d.line = d.day
	banners := [][]string{nil, s.phrase(between(r, 10, 60)), s.phrase(between(r, 10, 60))}
	tip := k.keep(d)
	for n := times(between(r, 4, 14), h.Many, 3); len(k.drafts) < n; {
		d := k.drafts[tip].clone()
		d.day = d.day.Add(time.Duration(1+r.IntN(400*24)) * time.Hour)
		if r.Float64() < .6 {
			d.line = d.day
		}
		if len(k.parents[tip]) > 0 && r.Float64() < share(.06, h.Back) {
			was := k.drafts[k.parents[tip][0]].clone()
			was.day, was.line, was.dated = d.day, d.line, d.dated
			d = was
		}
		if len(k.parents[tip]) > 0 && r.Float64() < share(.12, h.Back) {
			s.back(&d, k.drafts[k.parents[tip][0]], .6)
		}
		if r.Float64() < share(.15, h.Surface) {
			d.style = r.IntN(8)
		}
		if r.Float64() < share(.25, h.Surface) {
			d.banner = pick(r, banners)
		}
		many := len(d.units)
		switch x := r.Float64(); {
		case x < share(.42, h.Small):
			for range s.heavyTailed(8) {
				s.touch(&d)
			}
			if r.IntN(3) == 0 {
				s.passage(&d, 8)
			}
		case x < share(.8, h.Small):
			for range times(many/8, h.Extent, 0) {
				s.touch(&d)
			}
			for range times(many/14, h.Extent, 0) {
				if i := s.sentenceAt(&d); i >= 0 {
					s.reword(&d, i, .4)
				}
			}
			for range 2 {
				s.passage(&d, 20)
			}
		default:
			for range times(many/3, h.Extent, 0) {
				if i := s.sentenceAt(&d); i >= 0 {
					s.reword(&d, i, .3)
				}
			}
			for range 4 {
				s.passage(&d, times(40, h.Extent, 1))
				if h.Move == 0 || r.Float64() < share(.5, h.Move) {
					s.move(&d)
				}
			}
		}
		tip = k.keep(d, tip)
	}
	name := strings.ToUpper(s.topic[0][:1]) + s.topic[0][1:]
	return k.history("Terms of Service", name, nil)
}

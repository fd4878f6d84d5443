package wiregen

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"time"
)

// A World is a way in which texts are kept and changed. What is true of one
// is false of another: pages of an encyclopedia grow, manuscripts lose leaves.
type World string

// The worlds that [NewHistory] knows.
const (
	// Prose is a document under revision control: many small edits, branches
	// that are merged, and commits that only mend punctuation or spacing.
	Prose World = "prose"
	// Encyclopedia is a page of one title in copies that lie months apart: from
	// one to the next some of it was rewritten and usually more was added.
	Encyclopedia World = "encyclopedia"
	// Policy is a document of terms, fetched from its page now and then:
	// clauses change, sections come and go, and some changes are taken back.
	Policy World = "policy"
	// Manuscript is a work copied by hand: scribes slip, leaves are lost, some
	// copies were made from two models, and some models have not come down.
	Manuscript World = "manuscript"
)

// A History is versions of one text, with the truth about them.
type History struct {
	Documents []Document // of the versions that have come down, in the order of their making
	Parents   [][]int    // of each version by its number, those that are lost among them
	Of        []int      // the number of the version that each document is
}

// Edges are the pairs of documents, by index, of which the first is a parent
// of the second.
func (h History) Edges() [][2]int {
	at := map[int]int{}
	for i, v := range h.Of {
		at[v] = i
	}
	var out [][2]int
	for i, v := range h.Of {
		for _, p := range h.Parents[v] {
			if j, ok := at[p]; ok {
				out = append(out, [2]int{j, i})
			}
		}
	}
	return out
}

// A unit is a sentence or a heading, which keeps its number through edits so
// that two branches can be merged.
type unit struct {
	id    int
	words []string
	opens bool // begins a paragraph
	head  bool
}

// A draft is one version at work.
type draft struct {
	units []unit
	day   time.Time
	dated bool      // bears the day of its change in a line of its own
	line  time.Time // that day, which is not always brought up to date
	style int       // of the conversion of its page

	banner []string // what its page shows above it
}

func (d draft) clone() draft {
	d.units = slices.Clone(d.units)
	for i := range d.units {
		d.units[i].words = slices.Clone(d.units[i].words)
	}
	return d
}

// A scribe writes and changes drafts.
type scribe struct {
	r      *rand.Rand
	topic  []string
	names  []string
	next   int
	growth float64 // share of the passages put in, of all put in or taken out
	lower  bool
	small  []string // the words between those of a topic
}

func newScribe(r *rand.Rand, growth float64) *scribe {
	s := &scribe{r: r, growth: growth, small: joints}
	all := vocabulary()
	for range 700 {
		s.topic = append(s.topic, pick(r, all))
	}
	for range 20 {
		w := word(r)
		s.names = append(s.names, strings.ToUpper(w[:1])+w[1:])
	}
	return s
}

// joints are the words between the words of a topic; a third of any text.
var joints = strings.Fields("the of and to a in that is for it as with on by be at or from an are this which not but was have has you your we our may will if any all other their more can such when about")

// phrase is n words. Words of the topic recur as in prose, a few of them often.
func (s *scribe) phrase(n int) []string {
	out := make([]string, n)
	for i := range out {
		switch x := s.r.Float64(); {
		case x < .42:
			f := s.r.Float64()
			out[i] = s.small[int(f*f*float64(len(s.small)))]
		case x < .45:
			out[i] = pick(s.r, s.names)
		case x < .465:
			out[i] = fmt.Sprint(1 + s.r.IntN(120))
		default:
			f := s.r.Float64()
			out[i] = s.topic[int(f*f*f*float64(len(s.topic)))]
		}
	}
	return out
}

func (s *scribe) sentence() unit {
	s.next++
	words := s.phrase(between(s.r, 7, 26))
	words[0] = strings.ToUpper(words[0][:1]) + words[0][1:]
	if n := len(words); n > 12 {
		words[n/2] += ","
	}
	words[len(words)-1] += "."
	return unit{id: s.next, words: words}
}

// section is a heading and paragraphs of so many sentences in all.
func (s *scribe) section(sentences int) []unit {
	s.next++
	head := unit{id: s.next, words: s.phrase(between(s.r, 1, 5)), opens: true, head: true}
	out := []unit{head}
	left := 0
	for range sentences {
		u := s.sentence()
		if left == 0 {
			u.opens, left = true, between(s.r, 1, 6)
		}
		left--
		out = append(out, u)
	}
	return out
}

func (s *scribe) draft(words int) draft {
	var d draft
	for n := 0; n < words; {
		x := s.section(between(s.r, 2, 12))
		for _, u := range x {
			n += len(u.words)
		}
		d.units = append(d.units, x...)
	}
	return d
}

// text is a draft as it is published.
func (s *scribe) text(d draft) string {
	var b strings.Builder
	if len(d.banner) > 0 {
		b.WriteString(strings.Join(d.banner, " ") + "\n\n")
	}
	if d.dated {
		b.WriteString(d.line.Format("Last updated: January 2, 2006\n\n"))
	}
	for i, u := range d.units {
		line := strings.Join(u.words, " ")
		switch {
		case u.head && d.style%2 == 1:
			line = "## " + line
		case u.head && d.style >= 4:
			line = strings.ToUpper(line)
		}
		if d.style&2 != 0 {
			line = strings.ReplaceAll(line, ",", " –")
		}
		if i > 0 {
			if u.opens || d.units[i-1].head {
				b.WriteString("\n\n")
			} else {
				b.WriteString(" ")
			}
		}
		b.WriteString(line)
	}
	b.WriteString("\n")
	if s.lower {
		return strings.ToLower(b.String())
	}
	return b.String()
}

package wiregen

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
)

// A Tradition is how the manuscripts of one work come about. The zero value is
// twelve of them, of 600 words of prose each, whole, in one orthography, and each
// copied from one model.
type Tradition struct {
	Texts        int     // manuscripts that were written; those that are lost are among them
	Words        int     // of the first
	Verse        bool    // in lines of verse: what is lost or left out are lines
	Line         float64 // share of the copies made of the one made last
	Slip         float64 // slips of a scribe, a word; .03 if 0
	Habit        float64 // how far scribes spell in their own ways: the share of the words that may be spelt so which are
	Tongue       string  // of the little words: "la", "fro", "gmh", or English
	Contaminated float64 // share of the copies made from two models
	Lost         float64 // share of the manuscripts that have not come down
	Damaged      float64 // share of those that have come down and lost leaves
	Damage       float64 // what these have lost, a share of their words in the mean
}

// NewTradition returns the manuscripts of a work that came about so. It is a pure
// function of its arguments.
//
// Who copies slips as the scribes of [Manuscript] do, and spells in his own way: he has
// habits, one letter for another wherever it stands, and follows each of them as far as
// Habit says. The habits are few and the same in all the country, so that copies of
// different models are alike in them.
func NewTradition(seed uint64, o Tradition) History {
	r := rand.New(rand.NewPCG(seed, 0x74726164)) // "trad"
	if o.Texts == 0 {
		o.Texts = 12
	}
	if o.Words == 0 {
		o.Words = 600
	}
	if o.Slip == 0 {
		o.Slip = .03
	}
	s := newScribe(r, .5)
	if words, ok := smallWords[o.Tongue]; ok {
		s.small = words
	}
	var texts [][]penned
	out := History{}
	texts, out.Parents = append(texts, pen(s.work(o))), append(out.Parents, nil)
	for i := 1; i < o.Texts; i++ {
		p := r.IntN(i)
		if r.Float64() < o.Line {
			p = i - 1
		}
		parents, model := []int{p}, texts[p]
		if i > 2 && r.Float64() < o.Contaminated {
			q := (p + 1 + r.IntN(i-1)) % i
			parents = append(parents, q)
			if at := .2 + .6*r.Float64(); r.IntN(2) > 0 {
				model = changeOver(model, texts[q], at)
			} else {
				model = s.takeReadings(model, texts[q], .2+.4*r.Float64())
			}
		}
		w := s.copyByHand(model, o.Slip*(.3+1.4*r.Float64()), .15)
		w = s.inHisSpelling(w, o.Habit)
		if o.Verse && r.IntN(2) == 0 {
			w = loseLines(r, w)
		}
		texts, out.Parents = append(texts, w), append(out.Parents, parents)
	}
	for i, w := range texts {
		if i < o.Texts-2 && r.Float64() < o.Lost && len(out.Of)+o.Texts-i > 4 {
			continue
		}
		if r.Float64() < o.Damaged {
			w = loseShare(r, w, o.Damage*(.5+r.Float64()))
		}
		out.Documents = append(out.Documents, Document{ID: fmt.Sprint(i + 1), Body: lines(w)})
		out.Of = append(out.Of, i)
	}
	return out
}

// perLine are the words of a line of verse.
const perLine = 7

// work is the first text of a tradition.
func (s *scribe) work(o Tradition) []string {
	if !o.Verse {
		return strings.Fields(s.text(s.draft(o.Words)))
	}
	var out []string
	for len(out) < o.Words {
		line := s.phrase(perLine)
		line[0] = strings.ToUpper(line[0][:1]) + line[0][1:]
		line[perLine-1] += pick(s.r, []string{"", "", ",", "."})
		out = append(out, line...)
	}
	return out
}

// smallWords are the little words of the tongues of a tradition.
var smallWords = map[string][]string{
	"la":  strings.Fields("et in est ad non ut cum qui que quod de ex per sed a ab si nec ac quam sunt eius hoc autem pro se enim esse atque uel fuit"),
	"fro": strings.Fields("de et la li le les en que qui ne a il si est mult por sa son par un des il au cil ço mais out bien grant fut quant"),
	"gmh": strings.Fields("daz der diu und er ich sin ir ein in si dem mit den ze von ist was niht so wol do im uf dâ vil als man wart mich"),
}

// habits of spelling, of which each scribe has a few: what he finds, and what he
// writes for it.
var spellings = [][2]string{
	{"i", "y"}, {"u", "v"}, {"c", "k"}, {"ss", "s"}, {"l", "ll"}, {"t", "th"}, {"ea", "e"}, {"ou", "u"}, {"ai", "ei"}, {"s", "z"}, {"f", "ff"}, {"n", "nn"},
	{"y", "i"}, {"v", "u"}, {"k", "c"}, {"s", "ss"}, {"ll", "l"}, {"th", "t"}, {"e", "ea"}, {"u", "ou"}, {"ei", "ai"}, {"z", "s"}, {"ff", "f"}, {"nn", "n"},
}

// inHisSpelling is a copy in the spelling of a scribe with three to six habits.
func (s *scribe) inHisSpelling(w []penned, habit float64) []penned {
	if habit == 0 {
		return w
	}
	type way struct {
		of [2]string
		p  float64
	}
	var ways []way
	for range between(s.r, 3, 7) {
		ways = append(ways, way{pick(s.r, spellings), habit * 2 * s.r.Float64()})
	}
	out := slices.Clone(w)
	for i, p := range out {
		for j, x := range p.words {
			y := x
			for _, h := range ways {
				if strings.Contains(y, h.of[0]) && s.r.Float64() < h.p {
					y = strings.Replace(y, h.of[0], h.of[1], 1)
				}
			}
			if y != x {
				p.words = slices.Clone(p.words)
				p.words[j] = y
			}
		}
		out[i] = p
	}
	return out
}

// loseLines leaves out a few lines of verse, one or two here and there.
func loseLines(r *rand.Rand, w []penned) []penned {
	for range between(r, 1, 4) {
		if len(w) > 10*perLine {
			i := r.IntN(len(w)-4*perLine) / perLine * perLine
			w = slices.Delete(slices.Clone(w), i, i+between(r, 1, 3)*perLine)
		}
	}
	return w
}

// loseShare takes a share of the words out, in one to three pieces.
func loseShare(r *rand.Rand, w []penned, share float64) []penned {
	pieces := between(r, 1, 4)
	m := int(min(share, .85) * float64(len(w)) / float64(pieces))
	for range pieces {
		i := r.IntN(len(w) - m + 1)
		w = slices.Delete(slices.Clone(w), i, i+m)
	}
	return w
}

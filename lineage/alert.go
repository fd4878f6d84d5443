package lineage

import (
	"fmt"
	"maps"
	"slices"

	"github.com/wiretrace/wiretrace/lineage/internal/odds"
	"github.com/wiretrace/wiretrace/normalize"
)

// A desk sends a line ahead, "EILMELDUNG", "URGENT -", and then the story, which tells what the line says in its lead,
// in a sentence that was written anew: the two seldom share ten words in a row. What marks itself so and is no longer
// than a line or two is the first that its desk sent, and not a summary, which nobody marks as urgent.

const (
	// mostAlert is the number of words that an alert has at most.
	mostAlert = 50
	// leadWords is the number of words of a story among which those of its alert stand, and storyWords how many times as
	// long as its alert it is at least.
	leadWords  = 80
	storyTimes = 2
	// leastAlertWords is how many words of an alert, those of grammar aside, its story has there at least, and alertNames how
	// many of these, with a capital; leastAlertShare is their share. Of two stories from one river those of its alert have the
	// town and the river, and not what happened.
	leastAlertWords, alertNames = 5, 2
	leastAlertShare             = .6
	// alertStem is how many bytes two forms of one word begin with alike, "order", "ordered".
	alertStem = 5
)

// alertMark returns the mark by which w, a text of a line or two, says that it is urgent or that more is to come.
func alertMark(w *Witness) (normalize.Mark, bool) {
	if w.Text == nil || len(w.Text.Words) > mostAlert {
		return normalize.Mark{}, false
	}
	at := slices.IndexFunc(w.Text.Marks, func(m normalize.Mark) bool {
		return m.Kind == normalize.Version && (m.Value == "urgent" || m.Value == "developing" || m.Value == "brief")
	})
	if at < 0 {
		return normalize.Mark{}, false
	}
	return w.Text.Marks[at], true
}

// alertWord is word k of t as it is compared with those of others.
func alertWord(t *normalize.Text, k int) string {
	word := wordOf(t, k)
	return word[:min(len(word), alertStem)]
}

// alertWords are the words of t, an alert, that tell what happened, each once, with whether it has a capital.
func alertWords(t *normalize.Text) map[string]bool {
	out := map[string]bool{}
	for k, w := range t.Words {
		if w.Flags&normalize.Function == 0 && !slices.ContainsFunc(t.Marks, func(m normalize.Mark) bool {
			return (m.Kind == normalize.Version || m.Kind == normalize.Dateline || m.Kind == normalize.Credit || m.Kind == normalize.Date) && within(w.Span, m.Span)
		}) {
			out[alertWord(t, k)] = out[alertWord(t, k)] || w.Flags&normalize.Capital != 0
		}
	}
	return out
}

// alertLeads are the witnesses in whose lead each word stands, told from its names: made when the first alert asks, since few
// stories have one.
type alertLeads struct {
	ws    []Witness
	plain map[string][]int // the witnesses in whose lead the word stands, ascending
	named map[string][]int // those where it has a capital
}

func newAlertLeads(ws []Witness) *alertLeads {
	l := &alertLeads{ws, map[string][]int{}, map[string][]int{}}
	note := func(in map[string][]int, word string, j int) {
		if at := in[word]; len(at) == 0 || at[len(at)-1] != j {
			in[word] = append(at, j)
		}
	}
	for j := range ws {
		t := ws[j].Text
		if t == nil {
			continue
		}
		first := firstProse(t)
		for k := first; k < min(len(t.Words), first+leadWords); k++ {
			word := alertWord(t, k)
			note(l.plain, word, j)
			if t.Words[k].Flags&normalize.Capital != 0 {
				note(l.named, word, j)
			}
		}
	}
	return l
}

// best returns which witness tells most of alert i in its lead, and of these the shortest, -1 if all tell too little for
// the alert to be theirs; may says which of them can be its story.
func (l *alertLeads) best(i int, may func(j int) bool) int {
	alert, words := alertWords(l.ws[i].Text), len(l.ws[i].Text.Words)
	found, names := map[int]int{}, map[int]int{}
	for word, name := range alert {
		for _, j := range l.plain[word] {
			found[j]++
		}
		if name {
			for _, j := range l.named[word] {
				names[j]++
			}
		}
	}
	best := -1
	for _, j := range slices.Sorted(maps.Keys(found)) {
		size := len(l.ws[j].Text.Words)
		switch n := found[j]; {
		case j == i || n < leastAlertWords || names[j] < alertNames || float64(n) < leastAlertShare*float64(len(alert)) || size < storyTimes*words || !may(j):
		case best < 0 || n > found[best] || n == found[best] && (size < len(l.ws[best].Text.Words) || size == len(l.ws[best].Text.Words) && l.ws[j].ID < l.ws[best].ID):
			best = j
		}
	}
	return best
}

// joinAlerts joins each alert that is alone with its agency's or its outlet's story.
func (s *gathering) joinAlerts() {
	var told *alertLeads
	for i := range s.ws {
		if _, ok := alertMark(&s.ws[i]); !ok || len(s.members[s.find(i)]) > 1 {
			continue
		}
		if told == nil {
			told = newAlertLeads(s.ws)
		}
		if j := told.best(i, func(j int) bool {
			return isDesk(&s.ws[j]) || s.ws[i].Source != "" && nameKey(s.ws[i].Source) == nameKey(s.ws[j].Source)
		}); j >= 0 {
			s.bridge(i, j)
		}
	}
}

// alertLinks returns links, with those between each alert and the story that its desk sent of it in the place of what
// the words that the two share tell. A take of a line or two without such a mark, under the dateline of the story, may be
// what a client left of it.
func (f *family) alertLinks(links []link) []link {
	var told *alertLeads
	for i := range f.ws {
		m, marked := alertMark(&f.ws[i])
		if !marked && (len(f.ws[i].Text.Words) > mostAlert || !f.sent(i)) || f.hasTake(links, i, marked) {
			continue
		}
		if told == nil {
			told = newAlertLeads(f.ws)
		}
		j := told.best(i, func(j int) bool {
			return f.home.find(i) != f.home.find(j) && f.mayTell(i, j) && (marked || f.oneDateline(i, j))
		})
		if j < 0 {
			continue
		}
		links = slices.DeleteFunc(links, func(l link) bool { return l.of(i, j) })
		shared := Evidence{Signal: sigStructure, Weight: odds.Logit(followsProbability), Note: fmt.Sprintf("the lead of %s has the words of %s", f.name(j), f.name(i))}
		l := f.orient(i, j, followsProbability, .5, unclaimed)
		if marked {
			c := f.cue(sigMarker, 1, i, m.Span, "%s is marked %q, and %s tells in full what it says", f.name(i), f.quote(i, m.Span), f.name(j))
			l = f.orient(i, j, followsProbability, odds.Logistic(c.Weight), claimOdds)
			l.evidence = append(l.evidence, c.Evidence)
		}
		l.evidence = append(l.evidence, shared)
		links = append(links, l)
	}
	return links
}

// of says that l is between i and j.
func (l link) of(i, j int) bool { return l.from == i && l.to == j || l.from == j && l.to == i }

// hasTake says that links have one between witness i and a story of which it may be the alert; directed, only those from i count.
func (f *family) hasTake(links []link, i int, directed bool) bool {
	return slices.ContainsFunc(links, func(l link) bool {
		return l.from == i && (l.directed || !directed) && f.mayTell(i, l.to) || l.to == i && !directed && f.mayTell(i, l.from)
	})
}

// mayTell says that witness j may be the story of which i is the alert: both are of one house, or it is an agency's as
// it was sent and nothing says whose the alert is, nor names another agency in it, "(AFP)". What was published before the
// alert is not.
func (f *family) mayTell(i, j int) bool {
	if _, ok := alertMark(&f.ws[j]); ok || f.published(i, j) < 0 {
		return false
	}
	agency := f.key(f.agencyOf(i))
	switch {
	case agency != "":
		return agency == f.key(f.agencyOf(j)) && f.sent(j)
	case len(f.read(i).by) > 0:
		return f.sameHouse(i, j)
	}
	return f.sent(j) && !namesRival(f.ws[i].Text, f.key(f.agencyOf(j)))
}

// namesRival says that t has the name of an agency in one word that is not of that key.
func namesRival(t *normalize.Text, key string) bool {
	return slices.ContainsFunc(t.Words, func(w normalize.Word) bool {
		name := t.Source[w.Start:w.End]
		return w.Flags&normalize.Capital != 0 && isAgency(name) && nameKey(name) != key
	})
}

package lineage

import (
	"slices"

	"github.com/wiretrace/wiretrace/normalize"
)

// joinAgencies joins a text that shares wording with no other to an agency's
// story, if it names the agency as who was told and speaks of the same people
// and places: a translation, or a summary in words of its own. Of several
// stories it is the one that it shares most names with.
func (s *gathering) joinAgencies() {
	stories := map[string][]int{} // key of an agency -> its own stories
	for i := range s.ws {
		if s.ws[i].Text == nil {
			continue
		}
		if k := agencyKey(&s.ws[i]); k != "" {
			stories[k] = append(stories[k], i)
		}
	}
	if len(stories) == 0 {
		return
	}
	for i := range s.ws {
		if s.ws[i].Text == nil || len(s.members[s.find(i)]) > 1 {
			continue
		}
		best, weight := -1, 0.
		var asked []string
		for _, m := range s.ws[i].Text.Marks {
			k := nameKey(m.Value)
			if m.Kind != normalize.Attribution || k == "" || slices.Contains(asked, k) || len(stories[k]) > mostCrediting {
				continue
			}
			asked = append(asked, k)
			for _, j := range stories[k] {
				if j == i || !s.t.sameStory(i, j, k) || s.t.common(i, j) < oneTopic || s.t.full[i].Shared(s.t.full[j]) == 0 {
					continue
				}
				if _, w := s.t.shared(i, j); w > weight || w == weight && s.ws[j].ID < s.ws[best].ID {
					best, weight = j, w
				}
			}
		}
		if best >= 0 {
			s.bridge(i, best)
		}
	}
}

// agencyKey is the key of the agency whose own story w is, "" for none.
func agencyKey(w *Witness) string {
	if isAgency(w.Source) {
		return nameKey(w.Source)
	}
	for _, m := range w.Text.Marks {
		if (m.Kind == normalize.Dateline || m.Kind == normalize.Copyright) && isAgency(m.Value) {
			return nameKey(m.Value)
		}
	}
	return ""
}

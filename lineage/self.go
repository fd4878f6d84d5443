package lineage

import (
	"regexp"
	"slices"
	"sort"
	"strings"
	"unicode"

	"github.com/wiretrace/wiretrace/align"
	"github.com/wiretrace/wiretrace/normalize"
)

// A page that came without its outlet's name often gives it in passing: "she told
// the Gazette". Others say that too, of another's interview; but whoever quotes
// a paper to readers who may not know it gives its name in full, and only the
// paper's own readers know it as the Gazette.

// investigated ends the word by which a German house speaks of what it has found
// out itself: "nach SPIEGEL-Informationen". Of others it says "laut".
const investigated = "-Informationen"

// readSelves adds to what witnesses without a source are by the outlets as which
// they speak of themselves, and gives the text that says where it appeared first
// to that house, if no other is by it.
func readSelves(all []reading, ws []Witness, pairs []Pair) {
	add := func(i int, name string) {
		if k := nameKey(name); k != "" && !slices.Contains(all[i].by, k) {
			all[i].by = append(all[i].by, k)
			sort.Strings(all[i].by)
		}
	}
	for i := range ws {
		if ws[i].Source != "" {
			continue
		}
		for _, m := range all[i].marks[normalize.Attribution] {
			if (speaksOfItself(ws[i].Text, m) || ownReporting(m) && names(m) && (twoWays(all[i].marks, m.Value) || onOwnPage(ws[i].Text, m.Value))) && !toldAlike(all, ws, pairs, i, m) {
				add(i, m.Value)
			}
		}
	}
	for i := range ws {
		for _, m := range all[i].marks[normalize.Credit] {
			k := nameKey(m.Value)
			held := slices.ContainsFunc(all, func(r reading) bool { return slices.Contains(r.by, k) })
			if ws[i].Source == "" && m.Detail == "republished" && !held {
				defer add(i, m.Value) // to all that say so
			}
		}
	}
}

// speaksOfItself says that attribution m of t names the house as only its own
// people do.
func speaksOfItself(t *normalize.Text, m normalize.Mark) bool {
	said := t.Source[m.Start:m.End]
	if strings.HasSuffix(said, investigated) {
		before := strings.Fields(t.Source[max(0, m.Start-12):m.Start])
		return len(before) > 0 && strings.EqualFold(before[len(before)-1], "nach")
	}
	if selfPattern.MatchString(said) || selfPattern.MatchString(strings.ToValidUTF8(t.Source[m.Start:min(int(m.End)+selfReach, len(t.Source))], "")) {
		return true
	}
	if !ownReporting(m) || m.Detail == "interview" || m.Value == "" || strings.ContainsAny(said, `"“”„«»‘`) {
		return false
	}
	name := withoutArticle(m.Value)
	if _, known := normalize.Lookup(m.Value); known && !slices.Contains(localNames, strings.ToLower(name)) {
		return false
	}
	return len(strings.Fields(name)) == 1 && !abbreviation(name) // everybody calls a station by its letters
}

// selfPattern is how a house says that it has found something out: others say that it
// reported that.
var selfPattern = regexp.MustCompile(`\b(has|have) (exclusively )?(learned|learnt|been told)\b|\bcan (exclusively )?(reveal|confirm|disclose)\b|\bhas confirmed\b`)

// selfReach is how many bytes behind a mark such words may end.
const selfReach = 24

// twoWays says that by their marks a text speaks of the outlet of that name as of one
// that was told something and in another way as well, being sent a statement, asking,
// seeing papers, and never as of one that reported: so only the outlet works.
func twoWays(marks map[normalize.MarkKind][]normalize.Mark, name string) bool {
	var ways []string
	k := nameKey(name)
	for _, m := range marks[normalize.Attribution] {
		switch {
		case nameKey(m.Value) != k:
		case !ownReporting(m) || m.Detail == "interview" || m.Detail == "witness":
			return false
		case !slices.Contains(ways, m.Detail):
			ways = append(ways, m.Detail)
		}
	}
	return len(ways) > 1 && !isAgency(name) && !slices.ContainsFunc(marks[normalize.Scoop], func(m normalize.Mark) bool { return nameKey(m.Value) == k })
}

// onOwnPage says that a line of furniture of t, captions aside, has the name of the
// outlet, as a site speaks to its readers: "Popular on Variety", "Follow BBC Devon".
func onOwnPage(t *normalize.Text, name string) bool {
	if isAgency(name) {
		return false
	}
	want := " " + bareName(name) + " "
	for _, m := range t.Marks {
		if m.Kind != normalize.Furniture || m.Value == "caption" || m.Value == "citation" {
			continue
		}
		line := strings.Map(func(r rune) rune {
			if unicode.IsLetter(r) || unicode.IsDigit(r) {
				return unicode.ToLower(r)
			}
			return ' '
		}, t.Source[m.Start:m.End])
		if strings.Contains(" "+line+" ", want) {
			return true
		}
	}
	return false
}

// localNames are the words by which more than one town knows its paper.
var localNames = []string{"gazette", "herald", "chronicle", "echo", "courier", "argus", "advertiser", "citizen", "sentinel", "dispatch", "tribune"}

// toldAlike says that another witness, which was not published later, has the same
// house told in the same passage: then one of them copied that with the rest.
func toldAlike(all []reading, ws []Witness, pairs []Pair, i int, m normalize.Mark) bool {
	r := wordsIn(ws[i].Text, m.Span)
	for n := range pairs {
		p := &pairs[n]
		if p.A != i && p.B != i {
			continue
		}
		j := p.A + p.B - i
		for _, q := range p.Passages {
			if q.Kind == align.Paraphrased || !overlap(r, sideOf(p, i, q.A, q.B)) {
				continue
			}
			if a, b := ws[i].Published.Latest, ws[j].Published.Earliest; !a.IsZero() && a.Before(b) {
				continue
			}
			there := sideOf(p, j, q.A, q.B)
			if slices.ContainsFunc(all[j].marks[normalize.Attribution], func(o normalize.Mark) bool {
				return ownReporting(o) && nameKey(o.Value) == nameKey(m.Value) && overlap(wordsIn(ws[j].Text, o.Span), there)
			}) {
				return true
			}
		}
	}
	return false
}

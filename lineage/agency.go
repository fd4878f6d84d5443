package lineage

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/wiretrace/wiretrace/normalize"
)

// There are more news agencies than any table has, and the texts of a story show which
// of the names in them is one's: it stands in brackets between a dateline and its dash
// ("VELLMARK, Aug 6 (Norda) -"), where a state may stand too, or a desk's remark; it is
// who was told something ("told Norda"), or signs at the end ("(Norda)"); and it stands
// nowhere else. Of a party, a company or a state the text speaks in other words as well.

// agencies are the news agencies that a family knows besides those of the table.
type agencies struct {
	keys  []string           // of their names, sorted
	marks [][]normalize.Mark // by which each witness names them, in order of text
}

// has says that the name is a news agency's.
func (a *agencies) has(name string) bool { return isAgency(name) || a.learned(name) }

// learned says that the name is one of an agency that no table knows.
func (a *agencies) learned(name string) bool {
	if len(a.keys) == 0 {
		return false // as nearly always
	}
	_, ok := slices.BinarySearch(a.keys, nameKey(name))
	return ok
}

// isAgency says that the name is a news agency's, by the table or by the texts.
func (f *family) isAgency(name string) bool { return f.agencies.has(name) }

// leastNaming is the fewest witnesses that name an agency which no table knows: one
// writer may call anything by its name in brackets.
const leastNaming = 2

// learnAgencies reads which names are those of agencies in ws.
func learnAgencies(ws []Witness) agencies {
	a := agencies{marks: make([][]normalize.Mark, len(ws))}
	names := map[string]string{}
	for i := range ws {
		for _, m := range ws[i].Text.Marks {
			if name := datelined(ws[i].Text, m); name != "" {
				names[nameKey(name)] = fuller(names[nameKey(name)], name)
			}
		}
	}
	for k := range names {
		a.keys = append(a.keys, k)
	}
	slices.Sort(a.keys)
	a.keys = slices.DeleteFunc(a.keys, func(k string) bool {
		naming, shown := 0, false
		found := make([][]normalize.Mark, len(ws))
		for i := range ws {
			marks, ok := namesAgency(ws[i].Text, names[k])
			if !ok {
				return true
			}
			if found[i] = marks; len(marks) > 0 {
				naming++
			}
			shown = shown || slices.ContainsFunc(marks, func(m normalize.Mark) bool { return m.Kind != normalize.Dateline })
		}
		if naming < leastNaming || !shown {
			return true
		}
		for i := range ws {
			a.marks[i] = append(a.marks[i], found[i]...)
		}
		return false
	})
	return a
}

// longestStranger is the most words of the name of an agency that no table knows.
const longestStranger = 3

// datelined is the name in brackets at the end of dateline m of t, which no table knows,
// or of which the text does not show that it is that of an agency there; "" if there is
// none.
func datelined(t *normalize.Text, m normalize.Mark) string {
	if m.Kind != normalize.Dateline || m.Value != "" {
		return ""
	}
	line := t.Source[m.Start:m.End]
	from, to := strings.LastIndexByte(line, '(')+1, strings.LastIndexByte(line, ')')
	if from == 0 || to < from || strings.Trim(line[to+1:], " .-–—") != "" {
		return ""
	}
	name := strings.TrimSpace(line[from:to])
	first, _ := utf8.DecodeRuneInString(name)
	if s, known := normalize.Lookup(name); known && !s.Agency || !unicode.IsUpper(first) || len(strings.Fields(name)) > longestStranger || strings.ContainsAny(name, "0123456789/,") {
		return ""
	}
	return name
}

// namesAgency returns the places where t names an agency of that name as the one under
// whose dateline it stands, that was told something or that signs, in order of text; false if the
// name stands where none of these does.
func namesAgency(t *normalize.Text, name string) (out []normalize.Mark, ok bool) {
	ids := idsOf(name)
	for i := 0; i+len(ids) <= len(t.Words); i++ {
		r := normalize.Range{Start: i, End: i + len(ids)}
		if t.Words[i].ID != ids[0] || !strings.EqualFold(t.Quote(r), name) || t.Words[i].Flags&normalize.Capital == 0 {
			continue
		}
		m := normalize.Mark{Value: name, Span: t.Bytes(r)}
		within := func(d normalize.Mark) bool {
			return d.Kind == normalize.Dateline && within(m.Span, d.Span)
		}
		switch k := slices.IndexFunc(t.Marks, within); {
		case k >= 0 && datelined(t, t.Marks[k]) != "":
			m = t.Marks[k]
			m.Value = name
		case signsAt(t.Source, m.Span):
			m.Kind, m.Detail = normalize.Credit, "close"
		case toldAt(t, r):
			m.Kind, m.Detail = normalize.Attribution, "told"
		default:
			return nil, false
		}
		out = append(out, m)
		i += len(ids) - 1
	}
	return out, true
}

// signsAt says that the bytes sp of s stand in brackets behind a sentence or on a line
// of their own, and that the line ends there.
func signsAt(s string, sp normalize.Span) bool {
	before, opens := strings.CutSuffix(s[:sp.Start], "(")
	behind, closes := strings.CutPrefix(s[sp.End:], ")")
	if !opens || !closes {
		return false
	}
	behind, _, _ = strings.Cut(strings.TrimPrefix(behind, "."), "\n")
	before = strings.TrimRight(before, " \t")
	return strings.TrimSpace(behind) == "" && (before == "" || strings.ContainsAny(before[len(before)-1:], ".!?\"\n") || strings.HasSuffix(before, "”") || strings.HasSuffix(before, "»") || strings.HasSuffix(before, "“"))
}

// toldAt says that the words name of t are whom somebody told something: nothing that
// they only describe, as of "told Ohio voters", follows them.
func toldAt(t *normalize.Text, name normalize.Range) bool {
	s := sentenceAt(t, name.Start)
	if name.Start <= s.Start {
		return false
	}
	if next := name.End; next < s.End && strings.Trim(t.Source[t.Words[next-1].End:t.Words[next].Start], " \u00a0\n") == "" &&
		t.Words[next].Flags&normalize.Function == 0 && !anyOf(t.Words[next:next+1], toldWhen()) {
		return false
	}
	before := t.Words[name.Start-1 : name.Start]
	switch t.Language {
	case "en":
		return anyOf(before, tellVerbs())
	case "de", "nl":
		return anyOf(before, toldPlaced()) && anyOf(t.Words[s.Start:name.Start-1], saidVerbs())
	}
	said, ok := speechOf(t, s, name, false)
	return ok && said == told
}

var (
	// tellVerbs are the words, sorted by ID, right before whom somebody told something,
	// toldPlaced those before him in German and Dutch, and saidVerbs those of saying
	// there. toldWhen are words behind him that say when.
	tellVerbs  = wordIDs(`told tells`)
	toldPlaced = wordIDs(`der dem gegenüber tegen aan tegenover`)
	saidVerbs  = wordIDs(`sagte sagt sagten gesagt erklärte erklärten bestätigte zei zeggen zegt gezegd vertelde verteld laten`)
	toldWhen   = wordIDs(`late early earlier later yesterday today tonight exclusively separately
		monday tuesday wednesday thursday friday saturday sunday
		montag dienstag mittwoch donnerstag freitag samstag sonntag heute gestern
		lundi mardi mercredi jeudi vendredi samedi dimanche hier
		lunes martes miércoles jueves viernes sábado domingo hoy ayer
		lunedì martedì mercoledì giovedì venerdì sabato domenica oggi ieri
		segunda terça quarta quinta sexta hoje ontem
		maandag dinsdag woensdag donderdag vrijdag zaterdag zondag vandaag gisteren`)
)

package lineage

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/wiretrace/wiretrace/normalize"
)

// A page that came without its outlet's name says whose it is by the way in which
// it speaks of outlets. The rules go from the surest to the least sure, each on
// what those before it found:
//
//  1. A line of the page that holds the name and nothing else, of an outlet that
//     another text credits: see readMastheads. All others ask what sentences say.
//  2. What only a paper's own people say of it: see ownName, ownVoice and askedKey.
//     Or what another text says of the same statement: see readToldHere. Or of what
//     the page says itself: see readReportedHere, readInterviewsHere, readAbout, and readDesks.
//  3. Where the text says that it appeared first, if no other is by that house:
//     of all that is left it is the nearest.
//  4. What it has seen and whom it asked, if nothing has named it so far: papers
//     say that of themselves by name, and of others hardly ever. See onlyKnows.

// readOutlets adds to what the witnesses without a source are by the outlets as
// which their pages and words show them.
func (f *family) readOutlets(all []reading) {
	readMastheads(all, f.ws, &f.agencies)
	voices := make([]string, len(all))
	for i := range all {
		for _, m := range all[i].marks[normalize.Attribution] {
			if f.ws[i].Source == "" && !f.agencies.learned(m.Value) && ownName(all, f.ws[i].Text, i, m) && !toldAlike(all, f.ws, f.pairs, i, m) && !shortOfOther(f.ws, i, m.Value) && !shortOfNamed(all, i, m.Value) {
				all[i].addName(nameKey(m.Value))
			}
		}
		if f.ws[i].Source == "" && len(all[i].by) == 0 {
			if voices[i] = f.ownVoice(&all[i]); voices[i] == "" {
				voices[i] = askedKey(all, f.ws, i)
			}
		}
	}
	for i, k := range voices {
		if k != "" && !f.voiceCopied(all, voices, i) {
			all[i].addName(k)
		}
	}
	f.readToldHere(all)
	f.readReportedHere(all)
	f.readInterviewsHere(all)
	f.readAbout(all)
	f.readDesks(all)
	readFirst(all, f.ws)
	for i := range all {
		if f.ws[i].Source != "" || len(all[i].by) > 0 {
			continue
		}
		if k := f.onlyKnows(f.ws[i].Text, &all[i]); k != "" && !knownElsewhere(all, i, k) {
			all[i].addName(k)
		}
	}
}

// shortOfOther says that the name is the short one of a house over whose page it
// stands in full, and not over that of witness i.
func shortOfOther(ws []Witness, i int, name string) bool {
	k, found := nameKey(name), false
	for j := range ws {
		for _, full := range []string{ws[j].Source, pageName(&ws[j])} {
			if full == "" || nameKey(shortName(full)) != k {
				continue
			}
			if j == i {
				return false
			}
			found = true
		}
	}
	return found && k != ""
}

// shortOfNamed says that the name is the short one of a house that witness i names in full as well, and
// whose page another is: "told the Harlow Courier", and then "told the Courier".
func shortOfNamed(all []reading, i int, name string) bool {
	for _, m := range all[i].marks[normalize.Attribution] {
		k := nameKey(m.Value)
		if !strings.HasSuffix(m.Value, " "+name) || slices.Contains(all[i].by, k) {
			continue
		}
		if slices.ContainsFunc(all, func(r reading) bool { return slices.Contains(r.by, k) }) {
			return true
		}
	}
	return false
}

// addName adds the key of an outlet to what the witness is by; "" is none.
func (r *reading) addName(key string) {
	if i, ok := slices.BinarySearch(r.by, key); !ok && key != "" {
		r.by = slices.Insert(r.by, i, key)
	}
}

// readFirst gives the texts that say where they appeared first to that house, if
// no witness is by it.
func readFirst(all []reading, ws []Witness) {
	here := map[string]bool{}
	for i := range all {
		for _, k := range all[i].by {
			here[k] = true
		}
	}
	for i := range ws {
		for _, m := range all[i].marks[normalize.Credit] {
			if k := nameKey(m.Value); ws[i].Source == "" && m.Detail == "republished" && !here[k] {
				all[i].addName(k)
			}
		}
	}
}

// ownName says that attribution m of witness i, whose text is t, names the outlet
// whose page that is.
func ownName(all []reading, t *normalize.Text, i int, m normalize.Mark) bool {
	return m.Value != "" && (speaksOfItself(t, m) || ownReporting(m) && (twoWays(t, all[i].marks, m.Value) && !toldElsewhere(all, i, m.Value) || onOwnPage(t, m.Value) || hasAsked(t, m)))
}

// ownVoice is the key of the outlet as which a text speaks where it says "this newspaper":
// the one that it names as who was told something or asked; "" if it never speaks so,
// or names another beside, or says what that reported. Unlike ownName it asks for all
// that a text says of outlets, and so only where that has found none. A station is no
// paper: what it was told is on the air, and papers have it from there.
func (f *family) ownVoice(r *reading) string {
	if len(r.own) == 0 {
		return ""
	}
	key := ""
	var others []string // whose report it tells
	for _, m := range slices.Concat(r.marks[normalize.Attribution], r.marks[normalize.Scoop]) {
		k := nameKey(m.Value)
		switch {
		case k == "" || f.isAgency(m.Value) || m.Detail == "statement":
		case !ownReporting(m) || m.Detail == "interview" || onAir(m.Value):
			others = append(others, k)
		case key != "" && k != key:
			return ""
		default:
			key = k
		}
	}
	if slices.Contains(others, key) {
		return ""
	}
	return key
}

// voiceCopied says that witness i shares text with another that speaks with the voice of the
// same house and says more of itself: who copies a page copies its "this newspaper" as far
// as it takes the sentences and leaves their words as they are.
func (f *family) voiceCopied(all []reading, voices []string, i int) bool {
	said := func(j int) (n int) {
		for _, m := range all[j].marks[normalize.Attribution] {
			if nameKey(m.Value) == voices[i] {
				n++
			}
		}
		return n + len(all[j].own)
	}
	return slices.ContainsFunc(f.with[i], func(j int) bool {
		return (voices[j] == voices[i] || slices.Contains(all[j].by, voices[i])) && said(j) > said(i)
	})
}

// onAir says that the name is a broadcaster's.
func onAir(name string) bool {
	s, _ := normalize.Lookup(name)
	return s.Broadcaster
}

// hasAsked says that t tells of whoever is named last in m that it has asked for an
// answer, as a page does of its own house: "The Meridian has contacted the ministry".
// Of another's question one tells when it was put. It needs no "this newspaper", but
// these words beside the name; see ownVoice.
func hasAsked(t *normalize.Text, m normalize.Mark) bool {
	words := strings.Fields(t.Source[m.Start:m.End])
	name := words[len(words)-1]
	return slices.ContainsFunc(asking, func(phrase string) bool { return strings.Contains(t.Source, name+phrase) })
}

// asking are the words by which a house says that it waits for an answer.
var asking = []string{" has contacted ", " has approached ", " has reached out ", " has asked ", " hat um Stellungnahme ", " hat angefragt"}

// investigated ends the word by which a German house speaks of what it has found
// out itself: "nach SPIEGEL-Informationen". Of others it says "laut".
const investigated = "-Informationen"

// speaksOfItself says that attribution m of t names the house as only its own
// people do: "she told the Gazette". Others say that too, of another's interview;
// but whoever quotes a paper to readers who may not know it gives its name in
// full, and only the paper's own readers know it as the Gazette.
func speaksOfItself(t *normalize.Text, m normalize.Mark) bool {
	said := t.Source[m.Start:m.End]
	if strings.HasSuffix(said, investigated) {
		before := strings.Fields(t.Source[max(0, m.Start-12):m.Start])
		return len(before) > 0 && strings.EqualFold(before[len(before)-1], "nach") && !reportsOf(t, m.Value)
	}
	if creditsAsOther(t, m.Value) {
		return false
	}
	if reaching.MatchString(t.Source[max(0, m.Start-selfReach):m.Start]) || selfPattern.MatchString(said) || selfPattern.MatchString(strings.ToValidUTF8(t.Source[m.Start:min(int(m.End)+selfReach, len(t.Source))], "")) {
		return true
	}
	if !ownReporting(m) || m.Detail == "interview" || strings.ContainsAny(said, quoteMarks) {
		return false
	}
	name := withoutArticle(m.Value)
	if !strings.Contains(said, name) {
		return false // "told the magazine", of one that was named before as what it is
	}
	if _, known := normalize.Lookup(m.Value); known && !slices.Contains(localNames, strings.ToLower(name)) {
		return false
	}
	// Everybody calls a station by its letters, and a site by its address.
	return len(strings.Fields(name)) == 1 && !abbreviation(name) && stationOf(name) == "" && !strings.ContainsRune(name, '.')
}

// reportsOf says that t tells of the outlet of that name as of another that has reported:
// "laut dem Boten", "wie der Bote berichtet", beside what "nach Boten-Informationen" is so.
func reportsOf(t *normalize.Text, name string) bool {
	k := nameKey(name)
	return slices.ContainsFunc(t.Marks, func(m normalize.Mark) bool {
		return (m.Kind == normalize.Scoop || m.Kind == normalize.Attribution && !ownReporting(m) && !strings.HasSuffix(t.Source[m.Start:m.End], investigated)) &&
			nameKey(m.Value) == k
	})
}

// creditsAsOther says that t gives what the outlet of that name tells as nobody gives what his
// own house does: "according to CNBC", "CNBC reports:", "Source: CNBC". A house reminds its
// readers of what it "reported" or "has reported".
func creditsAsOther(t *normalize.Text, name string) bool {
	k := nameKey(name)
	return slices.ContainsFunc(t.Marks, func(m normalize.Mark) bool {
		said := t.Source[m.Start:m.End]
		return (m.Kind == normalize.Attribution && (m.Detail == "according" && !strings.HasSuffix(said, investigated) || strings.HasSuffix(said, " reports")) ||
			m.Kind == normalize.Credit && m.Detail == "source" || (m.Kind == normalize.Attribution || m.Kind == normalize.Scoop) && describesOther(said, m.Value)) && nameKey(m.Value) == k
	})
}

// describesOther says that the words of a mark tell, right before the name of the outlet, what it is: "au magazine
// Surface", "der Zeitschrift »Kufe«". Nobody tells his own readers.
func describesOther(said, name string) bool {
	i := strings.LastIndex(said, name)
	if i < 0 {
		return false
	}
	words := strings.FieldsFunc(said[:i], func(r rune) bool { return !unicode.IsLetter(r) })
	for n := 1; n <= describedWords && n <= len(words); n++ {
		word := strings.ToLower(words[len(words)-n])
		if slices.Contains(kindWords, word) || n == 1 && slices.ContainsFunc(kindEndings, func(end string) bool { return strings.HasSuffix(word, end) }) {
			return true
		}
	}
	return false
}

// describedWords is how many words before a name the one may stand that says what the outlet is: "le journal étudiant".
const describedWords = 3

// kindWords are such words, and kindEndings end those that German and Dutch make of them.
var (
	kindWords = strings.Fields(`newspaper daily weekly monthly tabloid magazine newsletter podcast blog fanzine website site portal broadcaster
		quotidien hebdomadaire mensuel journal magazine site média chaîne portail revue diario periódico semanario revista portal sitio web digital medio cadena emisora pódcast boletín
		quotidiano settimanale mensile rivista giornale testata emittente portale sito jornal semanário boletim blogue emissora`)
	kindEndings = strings.Fields(`zeitung zeitschrift magazin podcast newsletter blog portal sender website webseite krant weekblad tijdschrift nieuwsbrief nieuwssite vakblad`)
)

// quoteMarks are those in which the name of another paper stands.
const quoteMarks = `"“”„«»‘`

// quotesName says that t, a German text, sets the name of mark m in quotation marks, as
// German papers do with the names of others and not with their own.
func quotesName(t *normalize.Text, m normalize.Mark) bool {
	return t.Language == "de" && strings.ContainsAny(t.Source[m.Start:m.End], quoteMarks)
}

// selfPattern is how a house says that it has found something out: others say that it
// reported that.
var selfPattern = regexp.MustCompile(`\b(has|have) (exclusively )?(learned|learnt|been told)\b|\bgathered (on \w+ )?that\b|\bcan (exclusively )?(reveal|confirm|disclose)\b|\bhas confirmed\b`)

// reaching ends what stands before the name of a house of West Africa that says so: "Reports
// reaching the Harlow Post".
var reaching = regexp.MustCompile(`\b[Rr]eports? reaching (the )?$`)

// selfReach is how many bytes behind a mark such words may end, and before it.
const selfReach = 24

// onOwnPage says that a line of furniture of t, captions aside, has the name of the
// outlet, as a site speaks to its readers: "Popular on Variety", "Follow BBC Devon"; or
// something of the outlet's by its initials, "Join ST's channel".
func onOwnPage(t *normalize.Text, name string) bool {
	if isAgency(name) {
		return false
	}
	want, initials := " "+bareName(name)+" ", initialsOf(name)
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
		if strings.Contains(" "+line+" ", want) || initials != "" && slices.ContainsFunc(strings.Fields(t.Source[m.Start:m.End]), func(w string) bool {
			return w == initials+"'s" || w == initials+"’s"
		}) {
			return true
		}
	}
	return false
}

// initialsOf are those of the words of a name but its article, "" of a single word.
func initialsOf(name string) (out string) {
	words := strings.Fields(withoutArticle(canonical(name)))
	if len(words) < 2 {
		return ""
	}
	for _, w := range words {
		r, _ := utf8.DecodeRuneInString(w)
		out += string(unicode.ToUpper(r))
	}
	return out
}

// localNames are the words by which more than one town knows its paper.
var localNames = []string{"gazette", "herald", "chronicle", "echo", "courier", "argus", "advertiser", "citizen", "sentinel", "dispatch", "tribune"}

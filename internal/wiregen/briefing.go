package wiregen

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"time"
)

// The roles of a briefing, besides Wire, Reprint and the rewritings of [New].
const (
	Release Role = "release" // what an office gave to the press
	Rival   Role = "rival"   // a report by one of those who were given it
)

// BriefingOptions shape a briefing.
type BriefingOptions struct {
	// Undated leaves Published empty.
	Undated bool
}

// NewBriefing returns a story that an office told to everybody at once: three to
// six outlets report it, each in words of its own but for the phrases that nobody
// can replace (a charge, a title, a list, a result) and for the office's
// statement, which four in five quote. One in three of them has besides what
// somebody told another of them, and says so. Sites print the release as it is, an agency
// reports as well, and others copy that. In half of the stories the release is
// not among the documents.
//
// Edges say whose words a text has: "text" from a release or the agency that it
// was copied from, "statement" from a release whose phrases and quotations it
// has, "facts" from a rival that it credits. Between rivals there is nothing else.
// It is a pure function of its arguments.
func NewBriefing(seed uint64, o BriefingOptions) Story {
	r := rand.New(rand.NewPCG(seed, 0x6272696566)) // "brief"
	b := newBriefing(r)
	d := b.desk
	release := b.release()
	release.missing = r.IntN(2) == 0
	d.all = append(d.all, release)
	var rivals []*article
	for range between(r, 3, 7) {
		rivals = append(rivals, b.rival(release))
	}
	b.creditOthers(rivals, 3)
	d.all = append(d.all, rivals...)
	for range r.IntN(6) {
		d.all = append(d.all, b.printed(release))
	}
	if r.IntN(2) == 0 {
		wire := b.agency(release)
		d.all = append(d.all, wire)
		for range r.IntN(4) {
			d.all = append(d.all, d.rewrite(pick(r, []Role{Reprint, Cut, Reorder, Spin, Extend}), wire))
		}
	}
	return d.story(Options{Undated: o.Undated, Missing: true})
}

// A briefing is the desk of a story that an office told to all.
type briefing struct {
	*desk
	sheet  *sheet
	taken  []int // frames that are used of each item
	order  []int // of the items, as they come in the release
	spoken int   // ways to quote the statement that are used
	told   int   // things that were said to one outlet alone
}

// newBriefing draws the event, and what the office says of it.
func newBriefing(r *rand.Rand) *briefing {
	b := &briefing{desk: &desk{r: r, event: newEvent(r), known: map[string][]int{}}, sheet: &sheets[r.IntN(len(sheets))]}
	b.event.kind = &kind{headlines: b.sheet.headlines}
	b.taken, b.order = make([]int, len(b.sheet.items)), r.Perm(len(b.sheet.items))
	return b
}

// creditOthers lets one in n of the rivals credit one of those before it.
func (b *briefing) creditOthers(rivals []*article, n int) {
	for i, a := range rivals[1:] {
		if b.r.IntN(n) == 0 {
			b.credits(a, rivals[b.r.IntN(i+1)])
		}
	}
}

// release writes what the office gives out: its sentences on all items, some
// background, the statement, and what stands under all its releases.
func (b *briefing) release() *article {
	e := b.event
	a := &article{role: Release, source: e.fill(b.sheet.issuer, ""), agency: e.fill(b.sheet.issuer, ""), title: e.fill(b.headline(), ""), written: e.start}
	for _, i := range b.order {
		a.own(len(a.paras), notFact, b.framed(i, 0))
	}
	for range between(b.r, 2, 12) {
		a.own(between(b.r, 1, len(a.paras)+1), notFact, b.found())
	}
	one, two := b.statement()
	a.own(between(b.r, 1, len(a.paras)), notFact, fmt.Sprintf("\"%s. %s,\" said %s.", one, two, e.slots["spokes"]))
	a.join(b.r)
	a.above = append(a.above, "PRESS RELEASE")
	a.below = append(a.below, e.fill(b.sheet.about, ""), "Media contact: "+person(b.r))
	return a
}

// framed is item i in frame n.
func (b *briefing) framed(i, n int) string {
	item := &b.sheet.items[i]
	s := b.event.fill(strings.ReplaceAll(item.says[n], "{is}", item.is), "")
	return strings.ToUpper(s[:1]) + s[1:]
}

// frame is item i in the next frame that nobody has used, "" if there is none.
func (b *briefing) frame(i int) string {
	if b.taken[i]+1 >= len(b.sheet.items[i].says) {
		return ""
	}
	b.taken[i]++
	return b.framed(i, b.taken[i])
}

func (b *briefing) statement() (one, two string) {
	return b.event.fill(b.sheet.statement[0], ""), b.event.fill(b.sheet.statement[1], "")
}

// quote is the next way to quote the statement: all of it, in two pieces, one
// sentence of it, or some words.
func (b *briefing) quote() string {
	one, two := b.statement()
	who := b.event.slots["spokes"]
	words := strings.Fields(two)
	ways := []string{
		fmt.Sprintf("\"%s,\" %s said. \"%s.\"", one, who, two),
		fmt.Sprintf("%s said: \"%s. %s.\"", who, one, two),
		fmt.Sprintf("\"%s,\" a statement in the name of %s reads.", two, who),
		fmt.Sprintf("%s had a sheet of paper to read from. \"%s,\" it began.", who, one),
		fmt.Sprintf("\"%s. %s,\" according to %s.", one, two, who),
		fmt.Sprintf("It was left to %s to add that \"%s\".", who, strings.Join(words[len(words)/2:], " ")),
		fmt.Sprintf("\"%s,\" %s told reporters, and: \"%s.\"", one, who, two),
	}
	b.spoken++
	return ways[(b.spoken-1)%len(ways)]
}

// rival writes a report from the sheet: one to four of its points, in any order,
// most often the statement, what others know of the event in words of its own,
// and what its reporter saw.
func (b *briefing) rival(release *article) *article {
	r := b.r
	a := &article{role: Rival, source: b.site(), title: b.event.fill(b.headline(), ""), written: b.event.start.Add(time.Duration(between(r, 20, 1200)) * time.Minute)}
	b.report(a, release, between(r, 1, 5))
	b.furnish(a)
	return a
}

// report fills a with n points of the sheet and matter of its own.
func (b *briefing) report(a, release *article, n int) {
	r, e := b.r, b.event
	for range between(r, 2, 6) {
		b.color(a, len(a.paras))
	}
	for range between(r, 4, 20) {
		a.own(r.IntN(len(a.paras)+1), notFact, b.found())
	}
	for f := range e.facts {
		if x := e.facts[f].role; (x == detail || x == background) && r.IntN(3) == 0 {
			if says := e.wording(f); says != "" {
				a.own(r.IntN(len(a.paras)+1), notFact, e.fill(says, a.agency))
			}
		}
	}
	for _, i := range r.Perm(len(b.sheet.items)) {
		if says := b.frame(i); n > 0 && says != "" {
			a.own(r.IntN(len(a.paras)+1), notFact, says)
			n--
		}
	}
	if r.IntN(5) > 0 {
		a.own(r.IntN(len(a.paras)+1), notFact, b.quote())
	}
	a.told = release
	a.join(r)
}

// tells are what somebody tells one outlet alone, and how another that had it
// from there tells it: {one} is the outlet.
var tells = [][2]string{
	{"\"I said it to three of them, and all three wrote it down and went home,\" {own} told the {one}.", "\"I said it to three of them,\" {own} told the {one}."},
	{"\"There is a second set of keys, and I know who has it,\" {own} told the {one} on the stairs.", "Somebody else has keys, a neighbour named {own} is quoted by the {one}."},
	{"A former colleague, {own}, told the {one} that there had been an anonymous letter in spring.", "As the {one} reports, an anonymous letter arrived in spring."},
	{"\"Ask for the minutes of the second meeting,\" {own} said to the {one}.", "{own} told the {one} to \"ask for the minutes of the second meeting\"."},
}

// credits gives from something of its own, and lets a tell it with the name of
// the outlet.
func (b *briefing) credits(a, from *article) {
	if b.told == len(tells) || !from.written.Before(a.written) {
		return
	}
	put := func(says, who string) string {
		return strings.NewReplacer("{own}", who, "{one}", from.source).Replace(says)
	}
	who := person(b.r)
	from.own(len(from.paras), notFact, put(tells[b.told][0], who))
	a.own(len(a.paras), notFact, put(tells[b.told][1], who))
	a.credited = append(a.credited, from)
	b.told++
}

// printed is a site's copy of the release: all of it, or its first half, now and
// then with a line of where it comes from.
func (b *briefing) printed(release *article) *article {
	r := b.r
	a := &article{role: Reprint, source: b.site(), title: release.title, written: release.written.Add(time.Duration(between(r, 15, 900)) * time.Minute)}
	if r.IntN(2) == 0 {
		a.title = b.event.fill(b.headline(), "")
	}
	b.takeAll(a, release, .15)
	if r.IntN(3) == 0 {
		a.paras = a.paras[:max(2, len(a.paras)/2)]
	}
	if r.IntN(3) == 0 {
		a.below = append(a.below, "Source: "+release.source)
	}
	b.furnish(a)
	return a
}

// agency writes an agency's report from the sheet.
func (b *briefing) agency(release *article) *article {
	name := pick(b.r, agencies)
	a := &article{role: Wire, source: name, agency: name, headline: b.event.fill(b.headline(), ""), written: b.event.start.Add(time.Duration(between(b.r, 10, 90)) * time.Minute)}
	b.report(a, release, between(b.r, 2, 5))
	b.dress(a, 0)
	return a
}

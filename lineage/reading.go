package lineage

import (
	"net/url"
	"slices"
	"sort"
	"strings"
	"sync"
	"time"

	"github.com/wiretrace/wiretrace/normalize"
	"github.com/wiretrace/wiretrace/shingle"
)

// A reading is what the cues need to know of one witness, read once a family.
type reading struct {
	by        []string // keys of the outlets and agencies it is by, sorted
	agency    string   // canonical name of the agency whose copy it is, "" for none
	marks     map[normalize.MarkKind][]normalize.Mark
	mentions  []normalize.Mark // of its marks those that only its story shows; see outlets.mentions
	head      keyedHead        // of keyed copy
	keyed     bool             // it is keyed copy
	stub      bool             // its headline tells all; see readsStub
	versions  []versionMark    // in its text, then in a headline that is no part of it
	lineDay   stamp            // the day in its dateline
	topDay    stamp            // the day on a line of its own near the top, or of the dateline
	toldDay   stamp            // the day that its prose calls its own; see toldDay
	latest    stamp            // the latest full date in its text
	year      year             // the latest year that it names
	near      time.Time        // a day near which those lie that it names without their year; zero if that is not known
	newest    time.Time        // the latest day on which any text of the family was published or is dated
	moment    moment           // the latest time of day that it gives
	entries   []entry          // of a ticker, in order of text
	states    []state          // market clocks, in order of text
	quotes    []quote          // prices with their moves, in order of text; see dropCopied
	told      []toldHour       // when statements were made that it tells of
	open      []openQuestion   // what it leaves open, in order of text
	awaited   []toldHour       // when something will be done, see awaited_hour.go
	days      toldDays         // of the week
	credits   []normalize.Mark // of others, for facts or material; see readCredits
	own       []normalize.Mark // of its own outlet, without a name: "told this newspaper"
	continued bool             // some of credits say where its reader finds the rest; see readContinued
	page      string           // its address; see address
	outlet    string           // the key of its outlet's name
	wire      bool             // which is an agency
	release   bool             // to the press
	issued    bool             // and known for one by what others say of its house alone
	figures   []figure         // that may be of the dead
	stated    []statedFigure   // all of them
	clock     dayClock         // by which it counts its days
	bounds    bounds           // see dated
	dated     bool
	item      itemNumber        // that its agency gave it
	offices   []normalize.Range // names whose acronym it gives; see spelledOut
	renamed   map[int]called    // names that were given up or came in the place of others
	shingles  shingle.Set
	unique    float64 // share of its shingles that no other witness has
	shared    int     // shingles that some other witness has
}

// A stamp is a day with the bytes that say so; the zero stamp is none.
type stamp struct {
	day time.Time
	normalize.Span
}

func (s stamp) ok() bool { return !s.day.IsZero() }

// readings are the readings of a family's witnesses, made when first asked for.
type readings struct {
	once  sync.Once
	all   []reading
	forms map[uint64]int    // how common a capitalised word is; see misspelt
	here  map[string][]int  // by the key of a name, the witnesses that are by it, ascending
	house [][]int32         // of each witness, numbers of the names that it is by, ascending
	keys  map[string]string // keys of the names that marks have
	full  map[string]string // keys of short names -> those of the full ones; see readAliases

	named   sync.Once
	namings map[string][]naming // see namings
}

// read returns the reading of witness i. It is safe for concurrent use.
func (f *family) read(i int) *reading {
	f.readings.once.Do(f.readAll)
	return &f.readings.all[i]
}

func (f *family) readAll() {
	all := make([]reading, len(f.ws))
	near, told := make([]time.Time, len(f.ws)), make([]bool, len(f.ws))
	known, lines := knownOutlets(f.ws, true), sourced(f.ws)
	for i := range f.ws {
		r := &all[i]
		r.outlet, r.wire = nameKey(f.ws[i].Source), f.isAgency(f.ws[i].Source)
		r.marks = outsideFurniture(f.ws[i].Text.Marks)
		r.marks[normalize.Date] = withoutPictureDays(f.ws[i].Text, r.marks[normalize.Date])
		r.own = ownMarks(f.ws[i].Text.Marks)
		r.mentions = slices.Concat(known.mentions(&f.ws[i]), f.agencies.marks[i], lines[i])
		for _, m := range r.mentions {
			r.marks[m.Kind] = withMark(r.marks[m.Kind], m)
		}
		r.by, r.agency = authors(&f.ws[i], r.marks, &f.agencies)
		r.head = readKeyed(f.ws[i].Text)
		r.keyed = readsKeyed(f.ws[i].Text, r.head, r.marks)
		r.stub = readsStub(&f.ws[i])
		r.versions = readVersions(&f.ws[i], r.marks[normalize.Version])
		r.entries = readEntries(f.ws[i].Text)
		r.states = readStates(f.ws[i].Text, r.marks)
		r.quotes = readQuotes(f.ws[i].Text, r.marks)
		r.told = toldHours(f.ws[i].Text, r.marks)
		r.open = openQuestions(f.ws[i].Text)
		r.awaited = awaitedHours(f.ws[i].Text, r.marks)
		r.days = readToldDays(f.ws[i].Text, r.marks[normalize.Date])
		r.year = latestYearOf(f.ws[i].Text)
		r.moment = latestTime(f.ws[i].Text, r.marks)
		r.credits = readCredits(f.ws[i].Text, r.marks)
		r.page = address(f.ws[i].URL)
		r.item = readItem(f.ws[i].Text.Source)
		r.release = isRelease(f.ws[i].Text, r.agency)
		r.figures = f.readFigures(i)
		r.stated = f.readStated(i)
		r.offices = spelledOut(f.ws[i].Text)
		r.renamed = readRenamed(f.ws[i].Text)
		near[i], told[i] = yearOf(&f.ws[i], r.marks)
	}
	near = years(near, told)
	common, dated := agreed(near), slices.DeleteFunc(slices.Clone(near), time.Time.IsZero)
	if len(dated) == 0 {
		common = calendarYear(f.ws, all)
	}
	for i := range f.ws {
		if near[i].IsZero() {
			near[i] = common
		}
		if near[i].IsZero() {
			near[i] = yearByWeekday(&f.ws[i], all[i].marks, dated)
		}
		all[i].near = near[i]
		readDates(&all[i], &f.ws[i], near[i])
	}
	var newest time.Time
	for i := range all {
		newest = later(newest, later(all[i].topDay.day, f.ws[i].Published.Latest))
	}
	for i := range all {
		all[i].newest = newest
	}
	f.dropCopied(all)
	readShingles(all, f.ws)
	f.readOutlets(all)
	f.readIssued(all)
	for i := range all {
		all[i].clock = f.dayClock(i, &all[i])
		all[i].bounds, all[i].dated = bound(&f.ws[i], &all[i], f.onPages[i], f.pageDayClock(i, &all[i]))
	}
	readContinued(all, f.ws)
	f.readings.all = all
	f.readings.keys = map[string]string{}
	for i := range all {
		for _, ms := range all[i].marks {
			for _, m := range ms {
				if _, ok := f.readings.keys[m.Value]; !ok && names(m) {
					f.readings.keys[m.Value] = nameKey(m.Value)
				}
			}
		}
	}
	f.readAliases()
	f.readings.here = map[string][]int{}
	f.readings.house = make([][]int32, len(all))
	numbers := map[string]int32{}
	for i := range all {
		for _, k := range all[i].by {
			n, ok := numbers[k]
			if !ok {
				n = int32(len(numbers))
				numbers[k] = n
			}
			f.readings.here[k] = append(f.readings.here[k], i)
			f.readings.house[i] = append(f.readings.house[i], n)
		}
		slices.Sort(f.readings.house[i])
	}
	f.readings.forms = countForms(f.ws)
}

// authors returns the keys of all names that w is by, and the agency whose
// copy it is. A text is by whoever signs it: its outlet, the provider in its
// page's metadata, the agency of its dateline or credit line, the holder of
// its copyright.
func authors(w *Witness, marks map[normalize.MarkKind][]normalize.Mark, known *agencies) (by []string, agency string) {
	add := func(name string) {
		if k := nameKey(name); k != "" && !slices.Contains(by, k) {
			by = append(by, k)
		}
	}
	add(w.Source)
	add(nationalOf(w.Source))
	if u, err := url.Parse(w.URL); err == nil {
		add(strings.TrimPrefix(u.Hostname(), "www."))
	}
	add(w.Provider)
	if known.has(w.Provider) {
		agency = canonical(w.Provider)
	}
	for _, m := range marks[normalize.Dateline] {
		add(m.Value)
		if _, listed := normalize.Lookup(m.Value); agency == "" && (listed || known.has(m.Value)) {
			agency = canonical(m.Value) // a station's dateline is its own
		}
	}
	for _, m := range marks[normalize.Credit] {
		if signs(w.Text, m) {
			add(m.Value)
			if agency == "" && known.has(m.Value) {
				agency = canonical(m.Value)
			}
		}
	}
	for _, m := range marks[normalize.Copyright] {
		add(m.Value)
		add(withoutForm(m.Value))
		if agency == "" && known.has(m.Value) {
			agency = canonical(m.Value)
		}
	}
	if agency == "" && known.has(w.Source) {
		agency = canonical(w.Source)
	}
	sort.Strings(by)
	return by, agency
}

// names says that the value of m is the name of an outlet or agency.
func names(m normalize.Mark) bool {
	switch m.Kind {
	case normalize.Dateline, normalize.Credit, normalize.Copyright, normalize.Attribution, normalize.Scoop:
		return true
	}
	return false
}

// key is nameKey, kept for the names that the family's marks have.
func (f *family) key(name string) string {
	f.read(0)
	if k, ok := f.readings.keys[name]; ok {
		return k
	}
	k := nameKey(name)
	if full, ok := f.readings.full[k]; ok {
		return full
	}
	return k
}

// isBy says that witness i is by the outlet or agency of that name.
func (f *family) isBy(i int, name string) bool {
	_, ok := slices.BinarySearch(f.read(i).by, f.key(name))
	return ok
}

// present says that some witness is by the outlet or agency of that name.
func (f *family) present(name string) bool {
	return len(f.witnessesBy(name)) > 0
}

// witnessesBy are the witnesses that are by the outlet or agency of that name, ascending. They are not to be changed.
func (f *family) witnessesBy(name string) []int {
	f.read(0)
	return f.readings.here[f.key(name)]
}

// agencyOf returns the canonical name of the agency whose copy witness i is,
// "" for none: its outlet, dateline, credit line or copyright says so.
func (f *family) agencyOf(i int) string { return f.read(i).agency }

// sameDesk says that two witnesses come from one desk, so that what they say of
// versions counts in one series: they are by one house, and neither is its
// story on a page; or both are keyed copy. Beside what its agency's system stamped
// when it was sent, what bears no such stamp is on a page.
func (f *family) sameDesk(a, b int) bool {
	x, y := f.ws[a].Source, f.ws[b].Source
	return f.keyed(a, b) || f.sameHouse(a, b) && (x == "") == (y == "") && f.sameOutlet(a, b) && !f.paged(a, b) && !f.paged(b, a) && !f.clients(a) && !f.clients(b) && f.onPages[a].sent == f.onPages[b].sent
}

// clients says that witness i came without its outlet's name and is signed by a house
// together with the agency whose copy it is, or has another's copyright: "RND/dpa" is on a
// client's page.
func (f *family) clients(i int) bool {
	agency := f.key(f.agencyOf(i))
	return agency != "" && f.ws[i].Source == "" && (f.holder(i) != "" || f.labelled(i) || slices.ContainsFunc(f.read(i).marks[normalize.Credit], func(m normalize.Mark) bool {
		return closes(m) && f.key(m.Value) == agency && f.jointly(i, m)
	}))
}

// labelled says that witness i, an agency's copy, says on a label above the text, or in a line of thanks, where it
// has its material: "Source: Associated Press", "The Associated Press contributed to this report". An agency
// signs, and thanks its writers.
func (f *family) labelled(i int) bool {
	agency, t := f.key(f.agencyOf(i)), f.ws[i].Text
	return slices.ContainsFunc(f.read(i).marks[normalize.Credit], func(m normalize.Mark) bool {
		return m.Detail == "source" && f.key(m.Value) == agency && f.aboveText(i, m.Span)
	}) || slices.ContainsFunc(t.Marks, func(m normalize.Mark) bool {
		if m.Kind != normalize.Furniture || m.Value != "contributors" || f.key(m.Detail) != agency {
			return false
		}
		who, _, thanked := strings.Cut(t.Source[m.Start:m.End], " contributed ")
		s, known := normalize.Lookup(strings.TrimPrefix(who, "The "))
		return thanked && known && f.key(s.Name) == agency
	})
}

// paged says that witness a goes under the dateline of an agency whose story, as
// it stands on a page, witness b is.
func (f *family) paged(a, b int) bool {
	return slices.ContainsFunc(f.read(a).marks[normalize.Dateline], func(m normalize.Mark) bool {
		return m.Value != "" && f.isBy(b, m.Value) && f.onPage(b, m.Value)
	})
}

// sameOutlet says that two witnesses come with the name of one outlet, or with none.
func (f *family) sameOutlet(a, b int) bool { return f.read(a).outlet == f.read(b).outlet }

// sameHouse says that two witnesses are by one outlet or agency.
func (f *family) sameHouse(a, b int) bool {
	f.read(0)
	for range common(f.readings.house[a], f.readings.house[b]) {
		return true
	}
	return false
}

package lineage

import (
	"slices"

	"github.com/wiretrace/wiretrace/align"
	"github.com/wiretrace/wiretrace/normalize"
)

// A family is one cluster at work: its witnesses and the pairs between them,
// both by local index.
type family struct {
	ws    []Witness
	given []int          // the witnesses in the order of the input
	came  []int          // the place of each in it
	pairs []Pair         // A < B, local indexes
	at    map[[2]int]int // {A, B} with A < B -> index into pairs
	with  [][]int        // the witnesses that each has passages with, ascending

	wording  *reuse        // what its articles share, nil if it has none
	required []ancestor    // the unnamed sources that its articles require
	fuller   []ancestor    // those of which one print is fuller than the others; see chained
	unsent   []lostVersion // the takes of agencies that its articles require
	lost     []lostModel   // the models that its damaged texts require
	readings readings      // what the cues have read, see reading.go
	zones    *storyClocks  // by which its pages go
	onPages  []pageTime    // the times of publication that pages give in their text
	agencies agencies      // those that no table knows
	late     late          // stamps that texts contradict, see late.go
	clocks   clocks        // when its texts were written, see order_written.go
	nearby   neighbours    // whose stories an agency hands on, see neighbour.go
	named    weekNames     // the days that its texts name, see named_day.go

	filled []*form    // see filledForm
	plain  plainNames // see cluster_abroad.go

	home groups             // of versions of one text; see versionGroups
	spun [][]normalize.Mark // by witness, once the lineage is known; see exchanges

	said *[][]saying // see quoted

	changes  map[[2]int][]align.Edit // of a source and its copy; see exchanged
	machines map[int][]int           // see machineSources

	abridgements map[int][]int // see abridged
}

func newFamily(ws []Witness, pairs []Pair, c Cluster) *family {
	f := &family{at: map[[2]int]int{}, changes: map[[2]int][]align.Edit{}, machines: map[int][]int{}, abridgements: map[int][]int{}, plain: plainNames{}}
	local := make(map[int]int, len(c.Witnesses))
	for i, w := range c.Witnesses {
		local[w] = i
		f.ws, f.given, f.came = append(f.ws, ws[w]), append(f.given, i), append(f.came, i)
		f.ws[i].Source = outletOf(&f.ws[i])
	}
	for _, i := range c.Pairs {
		f.pairs = append(f.pairs, pairs[i].between(local[pairs[i].A], local[pairs[i].B]))
	}
	sortPairs(f.pairs)
	for i, p := range f.pairs {
		f.at[[2]int{p.A, p.B}] = i
	}
	f.agencies = learnAgencies(f.ws)
	f.zones = newStoryClocks(f.ws)
	f.onPages = readPageTimes(f.ws, f.zones)
	f.with = make([][]int, len(f.ws))
	for _, p := range f.pairs {
		if len(p.Passages) > 0 {
			f.with[p.A], f.with[p.B] = append(f.with[p.A], p.B), append(f.with[p.B], p.A)
		}
	}
	for _, ws := range f.with {
		slices.Sort(ws)
	}
	return f
}

// byID is the local index of each witness, by its ID.
func (f *family) byID() map[string]int {
	at := make(map[string]int, len(f.ws))
	for i := range f.ws {
		at[f.ws[i].ID] = i
	}
	return at
}

// A school is a set of cues that are not independent of one another: within a
// school only the strongest counts in full.
type school string

const (
	clockSchool       school = "clock"       // published times, dates and clocks in the text
	attributionSchool school = "attribution" // credits, datelines, "told AFP", source type
	mutationSchool    school = "mutation"    // spun words, broken quotes, number drift, corrections
	witnessSchool     school = "witness"     // third witnesses, unique material, shape of the tree
	markupSchool      school = "markup"      // canonical link, isBasedOn, same item
	growthSchool      school = "growth"      // length, insertions: habits of a world, never a claim alone
)

// A cue is one signal on the direction between two witnesses a and b: a
// positive Weight says that a is the source of b, a negative one the reverse.
type cue struct {
	Evidence
	school school
	strong bool // may carry a claim of direction alone
}

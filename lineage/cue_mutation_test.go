package lineage

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/align"
	"github.com/wiretrace/wiretrace/normalize"
)

// onePassage makes a family of two docs that are one passage, word for word
// but for the edits: pairs of an old and a new wording, in order of text.
func onePassage(t testing.TB, a, b doc, edits ...[3]string) *family {
	t.Helper()
	a.id, b.id = "one", "two"
	x, y := newWitness(t, a), newWitness(t, b)
	p := align.Passage{A: normalize.Range{End: len(x.Text.Words)}, B: normalize.Range{End: len(y.Text.Words)}, Kind: align.Edited}
	i, j := 0, 0
	for _, e := range edits {
		from, to := strings.Index(x.Text.Source[i:], e[0]), strings.Index(y.Text.Source[j:], e[1])
		require.True(t, from >= 0 && to >= 0, "edit %v is not in the texts", e)
		from, to = i+from, j+to
		i, j = from+len(e[0]), to+len(e[1])
		p.Edits = append(p.Edits, align.Edit{
			A:      wordsIn(x.Text, normalize.Span{Start: int32(from), End: int32(i)}),
			B:      wordsIn(y.Text, normalize.Span{Start: int32(to), End: int32(j)}),
			Change: align.Change(e[2])})
	}
	return newFamily([]Witness{x, y}, []Pair{{A: 0, B: 1, Passages: []align.Passage{p}}}, Cluster{Witnesses: []int{0, 1}, Pairs: []int{0}})
}

func TestMutationCues(t *testing.T) {
	for _, tt := range []struct {
		name   string
		a, b   string
		edits  [][3]string
		signal *signal
		weight float64 // of the first as source of the second; 0 wants no cue
		shows  string
	}{
		{"spun words",
			"The Arle bank asked the US treasury for help", "The Arle bank asked the [spin|US: USA treasury] for help",
			[][3]string{{"US", "USA", ""}}, sigSpin, 2.5, "USA treasury"},
		{"the same spun words in both came from a third",
			"The Arle bank asked the [spin|US: USA treasury] for help", "The Arle bank asked the [spin|US: USA treasury] for help",
			nil, sigSpin, 0, ""},
		{"a broken quotation",
			`The warden said [quotation|balanced: "the river's gone mad"] today`, `The warden said [quotation|broken: "the river"s gone mad'] today`,
			nil, sigBroken, 1.5, `"the river"s gone mad'`},
		{"a quotation that is open where the page breaks off is the page's",
			`The warden of the Arle said to those who had come that [quotation|balanced: "the river has gone mad and nobody was told of it"] today`,
			`The warden of the Arle said to those who had come that [quotation|broken: "the river has gone mad and nob]`,
			[][3]string{{"nobody", "nob", ""}}, sigBroken, 0, ""},
		{"one that is open before a stop is not",
			`The warden of the Arle said to those who had come that [quotation|balanced: "the river has gone mad and nobody was told of it"].`,
			`The warden of the Arle said to those who had come that [quotation|broken: "the river has gone mad and nobody was told of it].`,
			nil, sigBroken, 1.5, `"the river has gone mad and nobody was told of it`},
		{"a trimmed quotation",
			`He said [quotation|balanced: "we saw it coming for days and told them so"] today`, `He said they [quotation|balanced: "saw it coming"] today`,
			[][3]string{{"we", "they", "quotation"}, {"coming for days and told them so", "coming", "quotation"}}, sigTrimmed, .7, `"saw it coming"`},
		{"a misspelt name: the family has the other form",
			"Warden Tarnbridge spoke. Later Tarnbridge left the river", "Warden Tarnbrige spoke. Later Tarnbridge left the river",
			[][3]string{{"Tarnbridge", "Tarnbrige", "name"}}, sigMisspelt, 1.2, "Tarnbrige"},
		{"a name that the end of the page cuts off is spelt right",
			"Warden Tarnbridge spoke. Those who had come to the quay in the rain went home with Tarnbridge", "Warden Tarnbridge spoke. Those who had come to the quay in the rain went home with Tarnbrid",
			[][3]string{{"with Tarnbridge", "with Tarnbrid", "name"}}, sigMisspelt, 0, ""},
		{"one that lacks a letter before a stop is not",
			"Warden Tarnbridge spoke. Those who had come to the quay in the rain went home with Tarnbridge.", "Warden Tarnbridge spoke. Those who had come to the quay in the rain went home with Tarnbridg.",
			[][3]string{{"Tarnbridge.", "Tarnbridg.", "name"}}, sigMisspelt, 1.2, "Tarnbridg"},
		{"two forms, one each: nobody knows which is right",
			"Warden Tarnbridge spoke of the river", "Warden Tarnbrige spoke of the river",
			[][3]string{{"Tarnbridge", "Tarnbrige", "name"}}, sigMisspelt, 0, ""},
		{"another name is no slip",
			"Warden Miller spoke. Later Miller left", "Warden Holder spoke. Later Miller left",
			[][3]string{{"Miller", "Holder", "name"}}, sigMisspelt, 0, ""},
		{"a count that grew",
			"Some 400 people left their homes", "Some 1,200 people left their homes",
			[][3]string{{"400", "1,200", "number"}}, sigNumbers, .8, "1,200"},
		{"one up and one down is no drift",
			"Some 400 people left 90 homes", "Some 500 people left 80 homes",
			[][3]string{{"400", "500", "number"}, {"90", "80", "number"}}, sigNumbers, 0, ""},
		{"a price that is told more exactly did not rise",
			"The toll was 2,95 crowns a boat", "The toll was 2,945 crowns a boat",
			[][3]string{{"95", "945", "number"}}, sigNumbers, 0, ""},
		{"nor did a share that is rounded",
			"Some 58.9 percent of the quay is gone", "Some 59 percent of the quay is gone",
			[][3]string{{"58.9", "59", "number"}}, sigNumbers, 0, ""},
		{"another unit",
			"The quay is 62 miles from the lake", "The quay is 100 kilometres from the lake",
			[][3]string{{"62 miles", "100 kilometres", "number"}}, sigNumbers, 0, ""},
		{"a round figure",
			"More than 1,000 people left their homes", "As many as 1,094 people left their homes",
			[][3]string{{"More than 1,000", "As many as 1,094", "number"}}, sigNumbers, 0, ""},
		{"more than a round figure leaves room for",
			"More than 1,000 people left their homes", "As many as 1,640 people left their homes",
			[][3]string{{"1,000", "1,640", "number"}}, sigNumbers, .8, "1,640"},
		{"a number in words is none to compare",
			"Some left due to the flood of Tarnby", "Some left in 1250 the flood of Tarnby",
			[][3]string{{"due to", "in 1250", "number"}}, sigNumbers, 0, ""},
		{"thousands in a word",
			"Salieron unas 900 personas", "Salieron unas mil 94 personas",
			[][3]string{{"900", "mil 94", "number"}}, sigNumbers, .8, "mil 94"},
		{"thousands that grew",
			"Some 2.000 people left their homes", "Some 2.200 people left their homes",
			[][3]string{{"000", "200", "number"}}, sigNumbers, .8, "200"},
		{"from today to yesterday",
			"The Arle rose [date|today: today] above its banks", "The Arle rose [date|yesterday: yesterday] above its banks",
			[][3]string{{"today", "yesterday", ""}}, sigDeixis, 2, "yesterday"},
		{"from yesterday to the day before",
			"The Arle rose [date|yesterday: yesterday] above its banks", "The Arle rose [date|the day before yesterday: two days ago] above its banks",
			[][3]string{{"yesterday", "two days ago", ""}}, sigDeixis, 2, "two days ago"},
		{"from a weekday to today says nothing",
			"The Arle rose [date|monday: on Monday] above its banks", "The Arle rose [date|today: today] above its banks",
			[][3]string{{"on Monday", "today", ""}}, sigDeixis, 0, ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			f := onePassage(t, doc{text: tt.a}, doc{text: tt.b}, tt.edits...)
			c := f.find(tt.signal)
			if tt.weight == 0 {
				require.Nil(t, c)
				return
			}
			require.NotNil(t, c, "wanted %s; there are %v", tt.signal.name, f.cues(0, 1))
			require.InDelta(t, tt.weight, c.Weight, 1e-9, c.Note)
			require.Equal(t, tt.shows, f.ws[1].Text.Source[c.Start:c.End])
		})
	}
}

// Between versions of one house the spelling gets better, not worse.
func TestMisspeltNamesOfOneHouse(t *testing.T) {
	a := doc{text: "Warden Tarnbrige spoke. Later Tarnbridge left the river", source: "Daily Oyster"}
	b := doc{text: "Warden Tarnbridge spoke. Later Tarnbridge left the river", source: "Daily Oyster"}
	c := onePassage(t, a, b, [3]string{"Tarnbrige", "Tarnbridge", "name"}).find(sigMisspelt)
	require.NotNil(t, c)
	require.InDelta(t, .6, c.Weight, 1e-9, "the version with the slip is the earlier one")
}

func TestDistance(t *testing.T) {
	for _, tt := range []struct {
		x, y string
		want int
	}{{"bancorp", "bancor", 1}, {"miller", "mliler", 1}, {"abbott", "abott", 1}, {"tarnby", "tarnby", 0}, {"miller", "holder", 3}, {"a", "abcdef", 3}, {"müller", "muller", 1}} {
		require.Equal(t, tt.want, distance([]rune(tt.x), []rune(tt.y), 2), "%s and %s", tt.x, tt.y)
		require.Equal(t, tt.want, distance([]rune(tt.y), []rune(tt.x), 2), "%s and %s", tt.y, tt.x)
	}
}

func TestParseNumber(t *testing.T) {
	for s, want := range map[string]float64{"7": 7, "1,200": 1200, "1.200": 1200, "3.5": 3.5, "3,5": 3.5, "1,234,567.25": 1234567.25, "1.234.567,25": 1234567.25, "184.24": 184.24} {
		got, ok := parseNumber(s)
		require.True(t, ok, s)
		require.InDelta(t, want, got, 1e-9, s)
	}
}

// Crossing a passage forth keeps to the words that are opposite.
func TestAcross(t *testing.T) {
	r := func(i, j int) normalize.Range { return normalize.Range{Start: i, End: j} }
	p := align.Passage{A: r(10, 20), B: r(30, 41), Kind: align.Edited, Edits: []align.Edit{
		{A: r(12, 14), B: r(32, 33)}, // two words for one
		{A: r(16, 16), B: r(35, 37)}, // two words put in
	}}
	for _, tt := range []struct{ from, want normalize.Range }{
		{r(10, 20), r(30, 41)},
		{r(10, 12), r(30, 32)},
		{r(12, 13), r(32, 33)},
		{r(14, 16), r(33, 35)},
		{r(16, 17), r(37, 38)},
		{r(15, 17), r(34, 38)},
		{r(0, 5), r(0, 0)},
		{r(5, 11), r(30, 31)},
	} {
		require.Equal(t, tt.want, across(p, tt.from), "words %v", tt.from)
	}
}

// A statement that several have may be cut by each for itself: that a part of it was taken from one of them is
// half as sure if another house has more.
func TestTrimmedStatement(t *testing.T) {
	const (
		whole = `[quotation|balanced: "We saw the water come for days and told the people in the lower town so, and nobody moved a chair"]`
		part  = `[quotation|balanced: "We saw the water come for days and told the people in the lower town so"]`
	)
	s := sentences(rand.New(rand.NewPCG(23, 5)), 30)
	report := func(id, said string, from int) doc {
		return doc{id: id, text: s[from] + "\n\n" + said + ", said the warden of Tarnby in a statement.\n\n" + strings.Join(s[from+1:from+6], " ")}
	}
	trimmed := func(ds ...doc) (out []float64) {
		for _, c := range newStory(t, ds...).cues(0, 1) {
			if c.Signal == sigTrimmed.name {
				out = append(out, c.Weight)
			}
		}
		return out
	}
	a, b, c := report("a", whole, 0), report("b", part, 8), report("c", whole, 16)
	require.Equal(t, []float64{sigTrimmed.weight}, trimmed(a, b))
	require.Equal(t, []float64{sigTrimmed.weight / 2}, trimmed(a, b, c), "another has it whole as well")
	require.Equal(t, []float64{sigTrimmed.weight}, trimmed(a, b, report("c", part, 16)), "another has as much")
}

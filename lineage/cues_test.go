package lineage

import (
	"cmp"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/align"
	"github.com/wiretrace/wiretrace/normalize"
)

// A doc is a witness in the making. Its marks are written into the text as
// [kind|value|detail: bytes], detail and its bar may be left out, so that a
// test shows each mark where it stands.
type doc struct {
	id, text  string
	source    string
	url       string
	title     string
	canonical string
	published string // RFC 3339 or a day
	language  string // English if none
}

// newWitness makes the witness that d describes.
func newWitness(t testing.TB, d doc) Witness {
	t.Helper()
	var text strings.Builder
	var marks []normalize.Mark
	rest := d.text
	for {
		i := strings.IndexByte(rest, '[')
		if i < 0 {
			break
		}
		text.WriteString(rest[:i])
		head, tail, ok := strings.Cut(rest[i+1:], ": ")
		require.True(t, ok, "mark without bytes in %q", rest[i:])
		quoted, after, ok := strings.Cut(tail, "]")
		require.True(t, ok, "mark without end in %q", rest[i:])
		field := append(strings.Split(head, "|"), "", "")
		start := text.Len()
		text.WriteString(quoted)
		marks = append(marks, normalize.Mark{Kind: normalize.MarkKind(field[0]), Value: field[1], Detail: field[2],
			Span: normalize.Span{Start: int32(start), End: int32(text.Len())}})
		rest = after
	}
	text.WriteString(rest)
	n, err := normalize.New(&normalize.Options{Language: cmp.Or(d.language, "en"), PlainText: true, Stem: true})
	require.NoError(t, err)
	w := Witness{ID: d.id, Source: d.source, URL: d.url, Title: d.title, Canonical: d.canonical, Text: n.Text(text.String())}
	w.Text.Marks = marks
	if d.published != "" {
		at, err := time.Parse(time.RFC3339, d.published)
		if err == nil {
			w.Published = Interval{at.UTC(), at.UTC()}
		} else {
			at, err = time.Parse(time.DateOnly, d.published)
			require.NoError(t, err)
			w.Published = Interval{at, at.Add(24*time.Hour - time.Second)}
		}
	}
	return w
}

// newStory makes a family of docs with the passages that package align finds.
func newStory(t testing.TB, docs ...doc) *family {
	t.Helper()
	al, err := align.New(nil)
	require.NoError(t, err)
	var ws []Witness
	for _, d := range docs {
		ws = append(ws, newWitness(t, d))
	}
	var pairs []Pair
	c := Cluster{}
	for a := range ws {
		c.Witnesses = append(c.Witnesses, a)
		for b := a + 1; b < len(ws); b++ {
			if ps := al.Passages(ws[a].Text, ws[b].Text); len(ps) > 0 {
				c.Pairs = append(c.Pairs, len(pairs))
				pairs = append(pairs, Pair{A: a, B: b, Passages: ps})
			}
		}
	}
	return newFamily(ws, pairs, c)
}

// linked is the lineage of f with its documents and their links, before any source that is not there.
func (f *family) linked(t testing.TB) *Lineage {
	t.Helper()
	links, err := f.links(t.Context())
	require.NoError(t, err)
	l := &Lineage{}
	for i := range f.ws {
		l.Nodes = append(l.Nodes, Node{ID: f.ws[i].ID, Document: f.ws[i].ID})
	}
	for _, k := range links {
		l.Derivations = append(l.Derivations, f.text(k))
	}
	return l
}

// find returns the cue of that signal between witnesses 0 and 1.
func (f *family) find(s *signal) *cue {
	for _, c := range f.cues(0, 1) {
		if c.Signal == s.name {
			return &c
		}
	}
	return nil
}

const flood = "The river Arle broke its banks above Tarnby late in the evening and drove some four hundred people from their homes, the county said"

// A cueCase is two documents and the sign of direction that they must give:
// for the first as the source of the second, or, with none, neither way.
type cueCase struct {
	name   string
	a, b   doc
	signal *signal
	none   bool
	shows  string  // the bytes that the cue must show, if any
	share  float64 // of the signal's weight that the cue has, if asked
}

func testCues(t *testing.T, cases []cueCase) {
	for _, tt := range cases {
		t.Run(tt.name, func(t *testing.T) {
			tt.a.id, tt.b.id = "one", "two"
			f := newStory(t, tt.a, tt.b)
			c := f.find(tt.signal)
			if tt.none {
				require.Nil(t, c, "no %s cue wanted", tt.signal.name)
				return
			}
			require.NotNil(t, c, "a %s cue wanted; there are %v", tt.signal.name, f.cues(0, 1))
			require.Positive(t, c.Weight, "the first is the source of the second: %s", c.Note)
			require.Equal(t, tt.signal.school, c.school)
			require.Contains(t, c.Note, "two", "the note names the witnesses")
			if tt.share != 0 {
				require.InDelta(t, tt.share*tt.signal.weight, c.Weight, 1e-12, "the weight of the cue")
			}
			if tt.shows != "" {
				w := f.ws[0]
				if c.Document == "two" {
					w = f.ws[1]
				}
				require.Equal(t, tt.shows, w.Text.Source[c.Start:c.End], "the bytes that show the cue")
			}
			back := newStory(t, tt.b, tt.a).find(tt.signal)
			require.NotNil(t, back, "the cue is there in the other order too")
			require.InDelta(t, -c.Weight, back.Weight, 1e-12, "and points the same way")
		})
	}
}

func TestClockCues(t *testing.T) {
	testCues(t, []cueCase{
		{name: "published an hour apart", signal: sigPublished,
			a: doc{text: "x", published: "2031-05-04T10:00:00Z"}, b: doc{text: "x", published: "2031-05-04T13:00:00+02:00"}},
		{name: "days are in order", signal: sigPublished,
			a: doc{text: "x", published: "2031-05-04"}, b: doc{text: "x", published: "2031-05-05"}},
		{name: "an instant within the other's day is in no order", signal: sigPublished, none: true,
			a: doc{text: "x", published: "2031-05-04"}, b: doc{text: "x", published: "2031-05-04T13:00:00Z"}},
		{name: "one date is no order", signal: sigPublished, none: true,
			a: doc{text: "x", published: "2031-05-04"}, b: doc{text: "x"}},
		{name: "a new edition of an old text is not its writing", signal: sigPublished, none: true,
			a: doc{text: "x", published: "2031-05-05"}, b: doc{text: "Flood in Tarnby\n\n[date|2031-05-02: May 2 2031]\n\nThe Arle rose.", published: "2034-01-09"}},
		{name: "crawls of one page, whose head stays", signal: sigPublished,
			a: doc{text: "Terms\n\n[date|2031-05-02: May 2 2031]\n\nThe river.", published: "2031-09-05"},
			b: doc{text: "Terms\n\n[date|2031-05-02: May 2 2031]\n\nThe rivers.", published: "2034-01-09"}},
		{name: "a new edition, and its head is the earlier one", signal: sigPublished, none: true,
			a: doc{text: "Flood\n\n[date|2031-05-03: May 3 2031]\n\nThe Arle fell.", published: "2031-05-03"},
			b: doc{text: "Flood in Tarnby\n\n[date|2031-05-02: May 2 2031]\n\nThe Arle rose.", published: "2034-01-09"}},
		{name: "a page that goes on to a later year", signal: sigLatestYear, shows: "2033",
			a: doc{text: "Tarnby was flooded in 2031 and in 1987.", title: "Tarnby"},
			b: doc{text: "Tarnby was flooded in 2033 and in 1987, and may be again by 2090.", title: "Tarnby"}},
		{name: "two articles that look back", signal: sigLatestYear, none: true,
			a: doc{text: "Tarnby was flooded in 2031.", title: "The flood"}, b: doc{text: "Tarnby was flooded in 2033.", title: "Tarnby under water"}},
		{name: "datelines", signal: sigDateline, shows: "TARNBY, May 5 (Reuters)",
			a: doc{text: "[dateline|Reuters|2031-05-04: TARNBY, May 4 (Reuters)] - The Arle rose."},
			b: doc{text: "[dateline|Reuters|2031-05-05: TARNBY, May 5 (Reuters)] - The Arle fell."}},
		{name: "datelines without a year", signal: sigDateline,
			a: doc{text: "[dateline|Reuters|--12-31: TARNBY, Dec 31 (Reuters)] - The Arle rose.", published: "2031-12-31"},
			b: doc{text: "[dateline|Reuters|--01-01: TARNBY, Jan 1 (Reuters)] - The Arle fell.", published: "2032-01-01"}},
		{name: "datelines of a year that nothing tells", signal: sigDateline, shows: "TARNBY, Jan 1 (Reuters)",
			a: doc{text: "[dateline|Reuters|--12-31: TARNBY, Dec 31 (Reuters)] - The Arle rose."},
			b: doc{text: "[dateline|Reuters|--01-01: TARNBY, Jan 1 (Reuters)] - The Arle fell."}},
		{name: "datelines of one day of such a year", signal: sigDateline, none: true,
			a: doc{text: "[dateline|Reuters|--12-31: TARNBY, Dec 31 (Reuters)] - The Arle rose."},
			b: doc{text: "[dateline|AFP|--12-31: TARNBY, Dec 31 (AFP)] - The Arle fell."}},
		{name: "days in the head", signal: sigDate, shows: "May 5, 2031",
			a: doc{text: "The Arle rises\n\nMay 4 2031 no mark\n\n[date|2031-05-04: May 4 2031]\n\nIt rose."},
			b: doc{text: "The Arle falls\n\nJo Miller\n[date|2031-05-05: May 5, 2031]\n\nIt fell."}},
		{name: "a date of an event is no date of a text", signal: sigDate, none: true,
			a: doc{text: "On [date|2031-05-04: May 4 2031] the county said that the Arle would rise further and that people had to go."},
			b: doc{text: "On [date|2031-05-05: May 5 2031] the county said that the Arle would rise further and that people had to go."}},
		{name: "the latest date that a text knows of", signal: sigLatestDate, shows: "9 June 2031",
			a: doc{text: "The bridge was closed on [date|2030-01-02: 2 January 2030] and opened again on [date|2030-03-04: 4 March 2030]."},
			b: doc{text: "The bridge was closed on [date|2030-01-02: 2 January 2030] and fell on [date|2031-06-09: 9 June 2031]."}},
		{name: "a date to come is no knowledge of it", signal: sigLatestDate, none: true,
			a: doc{text: "The bridge fell on [date|2031-06-09: 9 June 2031].", published: "2031-06-10"},
			b: doc{text: "The bridge fell on [date|2031-06-09: 9 June 2031]. It will be up by [date|2033-06-09: 9 June 2033].", published: "2031-06-10"}},
		{name: "a date in furniture says nothing", signal: sigLatestDate, none: true,
			a: doc{text: "The bridge fell on [date|2031-06-09: 9 June 2031]."},
			b: doc{text: "The bridge fell on [date|2031-06-09: 9 June 2031].\n\n[furniture|citation: retrieved 9 April 2039]"}},
		{name: "the day of a page, and a day that another tells of", signal: sigLatestDate, none: true,
			a: doc{text: "The bridge fell to its lowest point since [date|2030-06-09: 9 June 2030], when the river was as low and the ferry had to stay at home."},
			b: doc{text: "Bridge falls\n\nPosted [date|2031-06-09: 9 June 2031]\n\nThe bridge fell to its lowest point."}},
		{name: "the days of two pages", signal: sigLatestDate,
			a: doc{text: "Bridge sinks\n\nPosted [date|2031-06-08: 8 June 2031]\n\nThe bridge fell to its lowest point."},
			b: doc{text: "Bridge falls\n\nPosted [date|2031-06-09: 9 June 2031]\n\nThe bridge fell to its lowest point."}},
		{name: "the days of two pages, of which the stamps know as much", signal: sigLatestDate, none: true,
			a: doc{text: "Bridge sinks\n\nPosted [date|2031-06-08: 8 June 2031]\n\nThe bridge fell to its lowest point.", published: "2031-06-08T19:35:00Z"},
			b: doc{text: "Bridge falls\n\nPosted [date|2031-06-09: 9 June 2031]\n\nThe bridge fell to its lowest point.", published: "2031-06-09T07:01:00Z"}},
		{name: "the days of the stamps of two pages", signal: sigDate, share: 1,
			a: doc{text: "Bridge sinks\n\nPosted [date|2031-06-08: 8 June 2031]\n\n" + flood + ".", published: "2031-06-08T19:35:00Z"},
			b: doc{text: "Bridge falls\n\nPosted [date|2031-06-09: 9 June 2031]\n\n" + flood + ".", published: "2031-06-09T07:01:00Z"}},
		{name: "the days of the stamps of a page and of a client's with an agency's story", signal: sigDate, share: .5,
			a: doc{text: "Bridge sinks\n\nPosted [date|2031-06-08: 8 June 2031]\n\n" + flood + ".", published: "2031-06-08T19:35:00Z"},
			b: doc{text: "Bridge falls\n\n[copyright|AFP: © 2031 AFP]\n\nPosted [date|2031-06-09: 9 June 2031]\n\n" + flood + ".", published: "2031-06-09T07:01:00Z"}},
		{name: "the market moved on", signal: sigMarket, shows: "closed 4 percent up",
			a: doc{text: "Shares in Arle Water [clock|midday|+3%: were up 3 percent at midday] on [date|monday: Monday]."},
			b: doc{text: "Shares in Arle Water [clock|close|+4%: closed 4 percent up] on [date|monday: Monday]."}},
		{name: "the market of another day", signal: sigMarket, none: true,
			a: doc{text: "Shares in Arle Water [clock|midday|+3%: were up 3 percent at midday] on [date|tuesday: Tuesday]."},
			b: doc{text: "Shares in Arle Water [clock|close|+4%: closed 4 percent up] on [date|monday: Monday]."}},
		{name: "the market of the day that both tell of", signal: sigMarket, shows: "closed 4 percent up", share: 1,
			a: doc{text: "Shares rise\n[date|2031-05-05: May 5, 2031]\n\nShares in Arle Water rose [date|monday: Monday] on a report. They [clock|midday|+3%: were up 3 percent at midday]."},
			b: doc{text: "Bid confirmed\n[date|2031-05-05: May 5, 2031]\n\nArle Water confirmed [date|monday: Monday] that it has an offer. Its shares [clock|close|+4%: closed 4 percent up]."}},
		{name: "the close of a day that is left open", signal: sigMarket, share: .5,
			a: doc{text: "Shares rise\n[date|2031-05-05: May 5, 2031]\n\nShares in Arle Water rose [date|monday: Monday] on a report. They [clock|midday|+3%: were up 3 percent at midday]."},
			b: doc{text: "Bid awaited\n[date|2031-05-05: Monday, May 5, 2031]\n\nArle Water waits for an offer since [date|friday: Friday]. Its shares [clock|close|+4%: closed 4 percent up]."}},
		{name: "hours of one day", signal: sigTime, shows: "1730 GMT",
			a: doc{text: "By [clock|14:00Z: 1400 GMT] the water stood at four metres."},
			b: doc{text: "By [clock|14:00Z: 1400 GMT] the water stood at four metres, by [clock|17:30Z: 1730 GMT] at five."}},
		{name: "the hour of a page, and one that another tells of", signal: sigTime, none: true,
			a: doc{text: "Flood\n[date|2031-05-05: May 5, 2031]\n\nBy [clock|14:00Z: 1400 GMT] the water stood at four metres."},
			b: doc{text: "Flood\n[date|2031-05-05: May 5, 2031] - [clock|17:30Z: 17:30 GMT]\n\nBy [clock|14:00Z: 1400 GMT] the water stood at four metres."}},
		{name: "the hour of what comes next", signal: sigTime, none: true,
			a: doc{text: "By [clock|14:00Z: 1400 GMT] the water stood at four metres."},
			b: doc{text: "By [clock|14:00Z: 1400 GMT] the water stood at four metres. Next bulletin at [clock|17:30Z: 1730 GMT]."}},
		{name: "an hour for which something is set", signal: sigTime, none: true,
			a: doc{text: "By [clock|14:00Z: 1400 GMT] the water stood at four metres."},
			b: doc{text: "By [clock|14:00Z: 1400 GMT] the water stood at four metres. The sluice will open at [clock|17:30Z: 1730 GMT]."}},
		{name: "an hour of the next morning", signal: sigTime, shows: "1730 GMT",
			a: doc{text: "By [clock|14:00Z: 1400 GMT] the water stood at four metres."},
			b: doc{text: "By [clock|14:00Z: 1400 GMT] the water stood at four metres. The next evening at [clock|17:30Z: 1730 GMT] it stood at five."}},
		{name: "the next day of the week", signal: sigWeekday, shows: "Wednesday",
			a: doc{source: "Reuters", text: flood + " on [date|tuesday: Tuesday]."},
			b: doc{source: "Reuters", text: flood + " on [date|wednesday: Wednesday]. It had begun to rain on [date|tuesday: Tuesday]."}},
		{name: "a day that is still to come", signal: sigWeekday, none: true,
			a: doc{source: "Reuters", text: flood + " on [date|tuesday: Tuesday]."},
			b: doc{source: "Reuters", text: flood + " on [date|tuesday: Tuesday]. The council will meet on [date|wednesday: Wednesday]."}},
		{name: "a day that the other knows as well", signal: sigWeekday, none: true,
			a: doc{source: "Reuters", text: flood + " on [date|tuesday: Tuesday]. The warden spoke on [date|wednesday: Wednesday]."},
			b: doc{source: "Reuters", text: flood + " on [date|wednesday: Wednesday]."}},
		{name: "a day that was still to come has come", signal: sigWeekday, shows: "Thursday",
			a: doc{source: "Reuters", text: flood + ". The council will meet on [date|thursday: Thursday]."},
			b: doc{source: "Reuters", text: "The council met on [date|thursday: Thursday] after " + flood + "."}},
		{name: "a day that is to come in both", signal: sigWeekday, none: true,
			a: doc{source: "Reuters", text: flood + ". The council will meet on [date|thursday: Thursday]."},
			b: doc{source: "Reuters", text: flood + " on [date|friday: Friday]. The council will meet on [date|thursday: Thursday]."}},
		{name: "days further apart than a story", signal: sigWeekday, none: true,
			a: doc{source: "Reuters", text: flood + " on [date|monday: Monday], as on the [date|thursday: Thursday] before."},
			b: doc{source: "Reuters", text: flood + " on [date|wednesday: Wednesday]."}},
		{name: "days of the week under dates of their own", signal: sigWeekday, none: true,
			a: doc{source: "Reuters", text: "[date|2031-05-13: May 13, 2031]\n\n" + flood + " on [date|tuesday: Tuesday]."},
			b: doc{source: "Reuters", text: "[date|2031-05-13: May 13, 2031]\n\n" + flood + " on [date|wednesday: Wednesday]."}},
		{name: "a copy that has lost the later day", signal: sigWeekday, none: true,
			a: doc{source: "Daily Oyster", text: flood + " on [date|tuesday: Tuesday]."},
			b: doc{source: "Reuters", text: flood + " on [date|tuesday: Tuesday]. The warden spoke on [date|wednesday: Wednesday]."}},
		{name: "hours of which one is of the day before", signal: sigTime, none: true,
			a: doc{text: "Flood\n[date|2031-05-05: May 5, 2031]\n\nBy [clock|06:30Z: 6.30am GMT] all had left the island."},
			b: doc{text: "Flood\n[date|2031-05-05: May 5, 2031]\n\nAt [clock|22:40Z: 10.40pm GMT] on [date|sunday: Sunday] the water came."}},
		{name: "hours of days that may differ", signal: sigTime, none: true,
			a: doc{text: "Flood\n[date|2031-05-05: May 5, 2031]\n\nBy [clock|14:00Z: 1400 GMT] the water stood at four metres."},
			b: doc{text: "Flood\n[date|2031-05-04: May 4, 2031]\n\nBy [clock|17:30Z: 1730 GMT] the water stood at five metres."}},
	})
}

func TestAttributionCues(t *testing.T) {
	testCues(t, []cueCase{
		{name: "a client names its agency", signal: sigCredit, shows: "told AFP",
			a: doc{text: flood + ".\n\n[copyright|AFP: © 2031 AFP]"},
			b: doc{text: flood + ". A warden [attribution|AFP|told: told AFP] that more would come."}},
		{name: "an outlet that is credited by another", signal: sigCredit,
			a: doc{text: flood + ".", source: "The Tarnby Echo"},
			b: doc{text: flood + ", [attribution|Tarnby Echo|reported: the Tarnby Echo reported].", source: "Daily Oyster"}},
		{name: "an agency does not copy from itself", signal: sigCredit, none: true,
			a: doc{text: flood + ".\n\n[copyright|AFP: © 2031 AFP]"},
			b: doc{text: "[dateline|AFP: TARNBY (AFP)] - " + flood + ". A warden [attribution|AFP|told: told AFP] that more would come."}},
		{name: "a credit without shared text", signal: sigCredit, none: true,
			a: doc{text: "The Arle rose.\n\n[copyright|AFP: © 2031 AFP]"},
			b: doc{text: "A warden [attribution|AFP|told: told AFP] that more would come."}},
		{name: "an agency that contributed signs nothing", signal: sigCredit, none: true,
			a: doc{text: flood + ".\n\n[furniture|contributors|AFP: AFP contributed to this report]", source: "Daily Oyster"},
			b: doc{text: flood + ". A warden [attribution|AFP|told: told AFP] that more would come."}},
		{name: "a client thanks its agency", signal: sigCredit, shows: "dpa",
			a: doc{text: "[dateline|dpa: TARNBY (dpa)] - " + flood + "."},
			b: doc{text: flood + ".\n\nMit Material von [credit|dpa|with: dpa]"}},
		{name: "a byline that adds its agency", signal: sigCredit, shows: "AFP",
			a: doc{text: "[dateline|AFP: TARNBY (AFP)] - " + flood + "."},
			b: doc{text: "Par La Rédaction avec [credit|AFP|byline: AFP]\n\n" + flood + "."}},
		{name: "a byline of the agency's own people", signal: sigCredit, none: true,
			a: doc{text: "[dateline|AFP: TARNBY (AFP)] - " + flood + "."},
			b: doc{text: "By Jo Miller, [credit|AFP|byline: AFP]\n\n" + flood + "."}},
		{name: "who signs is no client", signal: sigCredit, none: true,
			a: doc{text: "[dateline|dpa: TARNBY (dpa)] - " + flood + "."},
			b: doc{text: flood + ".\n\n[credit|dpa|close: (dpa)]"}},
		{name: "a paper's report that a rewriter puts in", signal: sigScrubbed, none: true,
			a: doc{text: "As [attribution|Tarnby Echo|reported: the Tarnby Echo reported], " + flood + " and it rained."},
			b: doc{text: flood + " and it rained."}},
		{name: "a credit taken out of a shared sentence", signal: sigScrubbed, shows: "told AFP",
			a: doc{text: "A warden of the lower river [attribution|AFP|told: told AFP] " + flood + " and the rain would go on for another two days at least."},
			b: doc{text: "A warden of the lower river said " + flood + " and the rain would go on for another two days at least."}},
		{name: "a dateline taken off a shared sentence", signal: sigScrubbed, shows: "TARNBY (AFP)",
			a: doc{text: "[dateline|AFP: TARNBY (AFP)] - " + flood + "."}, b: doc{text: "Tarnby: " + flood + "."}},
		{name: "the agency's copy and a site's text", signal: sigSourceType,
			a: doc{text: "[dateline|AFP: TARNBY (AFP)] - " + flood}, b: doc{text: flood}},
		{name: "the agency's copy and a client's page, by their copyrights", signal: sigSourceType,
			a: doc{text: flood + ".\n\n[copyright|AFP: © 2031 AFP]"},
			b: doc{text: flood + ".\n\n[credit|AFP|close: (AFP)]\n\n[copyright|Daily Oyster: Copyright Daily Oyster]"}},
		{name: "the agency's copy and a client's page, which thanks the agency", signal: sigSourceType,
			a: doc{text: flood + ".\n\n[copyright|AFP: © 2031 AFP]"},
			b: doc{text: flood + ".\n\n[credit|AFP|close: (AFP)]\n\nCon información de [credit|AFP|with: AFP]"}},
		{name: "two prints of the agency's copy, one of which thanks it", signal: sigSourceType, none: true,
			a: doc{text: flood + ".\n\n[copyright|AFP: © 2031 AFP]"},
			b: doc{text: flood + ".\n\nWith [credit|AFP|with: AFP]\n\n[copyright|AFP: © 2031 AFP]"}},
		{name: "the pages of two clients", signal: sigSourceType, none: true,
			a: doc{text: flood + ".\n\n[credit|AFP|close: (AFP)]\n\n[copyright|Tarnby Echo: Copyright Tarnby Echo]"},
			b: doc{text: flood + ".\n\n[credit|AFP|close: (AFP)]\n\n[copyright|Daily Oyster: Copyright Daily Oyster]"}},
	})
}

func TestMarkupCues(t *testing.T) {
	testCues(t, []cueCase{
		{name: "canonical link to the other page", signal: sigCanonical,
			a: doc{text: "x", url: "https://www.echo.example/arle?ref=1"}, b: doc{text: "x", url: "https://oyster.example/1", canonical: "http://echo.example/arle/"}},
		{name: "canonical link to itself", signal: sigCanonical, none: true,
			a: doc{text: "x", url: "https://oyster.example/1?page=2"}, b: doc{text: "x", url: "https://oyster.example/1", canonical: "https://oyster.example/1"}},
		{name: "link in the text", signal: sigLink, shows: "echo.example/arle",
			a: doc{text: "x", url: "https://www.echo.example/arle"}, b: doc{text: "See https://echo.example/arle for more.", url: "https://oyster.example/1"}},
		{name: "a site is not a page", signal: sigLink, none: true,
			a: doc{text: "x", url: "https://www.echo.example/"}, b: doc{text: "See https://echo.example/arle for more.", url: "https://oyster.example/1"}},
	})
}

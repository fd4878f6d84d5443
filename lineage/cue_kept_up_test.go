package lineage

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

const arleGuide = "The handbook of the Arle ferry says how boats are moored and who may steer them. " +
	"Steersmen check the mooring before the first crossing, and once more after the last mooring of the day. " +
	"A copy of the rules hangs at every mooring, and is kept at http://ferry.example/rules for all who ask. " +
	"Tickets are printed with Norrvik 1.9 on the quay, and the crew keeps a pencil for the days when they are not."

// versionsOf is a story whose documents are versions of one text.
func versionsOf(t *testing.T, texts ...string) *family {
	t.Helper()
	var docs []doc
	for i, text := range texts {
		docs = append(docs, doc{id: []string{"one", "two", "three"}[i], title: "Handbook of the ferry", text: text})
	}
	f := newStory(t, docs...)
	f.home = f.versionGroups()
	return f
}

func TestCuesOfTextsKeptUp(t *testing.T) {
	change := func(pairs ...string) string { return strings.NewReplacer(pairs...).Replace(arleGuide) }
	for _, tt := range []struct {
		name       string
		a, b       string
		signal     *signal
		shows      string // the bytes of the cue; none is wanted if it is empty
		asArticles bool
	}{
		{name: "an address becomes a secure one", a: arleGuide, b: change("http://ferry", "https://ferry"), signal: sigSecure, shows: "https://ferry.example/rules"},
		{name: "an address that moved", a: arleGuide, b: change("http://ferry.example", "https://www.ferry.example"), signal: sigSecure},
		{name: "an address with both schemes", a: arleGuide, b: change("http://ferry.example/rules", "http://ferry.example/rules and https://ferry.example/rules"), signal: sigSecure},
		{name: "one address each way", a: change("Norrvik 1.9", "https://norrvik.example/app"), b: change("Norrvik 1.9", "http://norrvik.example/app", "http://ferry", "https://ferry"), signal: sigSecure},
		{name: "the scheme of two articles", a: arleGuide, b: change("http://ferry", "https://ferry"), signal: sigSecure, asArticles: true},

		{name: "a version that is lower as a decimal", a: arleGuide, b: change("1.9", "1.10"), signal: sigCounted, shows: "1.10"},
		{name: "two parts at once", a: arleGuide, b: change("1.9", "2.0"), signal: sigCounted, shows: "2.0"},
		{name: "a version that says so", a: change("Norrvik 1.9", "version 1.9.2 of it"), b: change("Norrvik 1.9", "version 1.10.0 of it"), signal: sigCounted, shows: "1.10.0"},
		{name: "the letter of a version", a: change("Norrvik 1.9", "a program, v1.9,"), b: change("Norrvik 1.9", "a program, v1.10,"), signal: sigCounted, shows: "1.10"},
		{name: "a section that was numbered anew", a: change("Norrvik 1.9", "Section 1.9"), b: change("Norrvik 1.9", "Section 1.10"), signal: sigCounted},
		{name: "a decimal", a: change("Norrvik 1.9", "ink at 1.9 crowns"), b: change("Norrvik 1.9", "ink at 2.5 crowns"), signal: sigCounted},
		{name: "another program", a: arleGuide, b: change("Norrvik 1.9", "Ostrel 2.4"), signal: sigCounted},
		{name: "an address of a machine", a: change("Norrvik 1.9", "the machine at 10.0.0.4"), b: change("Norrvik 1.9", "the machine at 10.0.0.7"), signal: sigCounted},
		{name: "a whole number", a: change("Norrvik 1.9", "Norrvik 8"), b: change("Norrvik 1.9", "Norrvik 9"), signal: sigCounted},

		{name: "a slip that was mended", a: change("after the last mooring", "after the last moroing"), b: arleGuide, signal: sigMended, shows: "mooring"},
		{name: "another form of the word", a: change("after the last mooring", "after the last moorings"), b: arleGuide, signal: sigMended},
		{name: "a word that both have once", a: change("pencil", "pincel"), b: arleGuide, signal: sigMended},

		{name: "a branch that was renamed", a: change("ferry.example/rules", "ferry.example/blob/master/rules"), b: change("ferry.example/rules", "ferry.example/blob/main/rules"), signal: sigRenamed, shows: "blob/main"},
		{name: "a word of programs", a: change("Norrvik 1.9", "the master of Norrvik"), b: change("Norrvik 1.9", "the main of Norrvik"), signal: sigRenamed, shows: "main"},
		{name: "a law that was replaced, elsewhere in the text", a: change("Tickets", "By Directive 95/46/EC tickets"), b: arleGuide + " Names are kept as Regulation (EU) 2016/679 says.", signal: sigRenamed, shows: "2016/679"},
		{name: "a company beside its former name", a: change("Norrvik 1.9", "tools of Facebook, Inc."), b: change("Norrvik 1.9", "tools of Meta Platforms (formerly Facebook, Inc.)"), signal: sigRenamed, shows: "Meta Platforms"},
		{name: "a later name that comes in", a: arleGuide, b: arleGuide + " Names are kept as Regulation (EU) 2016/679 says.", signal: sigRenamed},
		{name: "a former name that was taken out", a: change("Norrvik 1.9", "tools of Facebook, Inc."), b: arleGuide, signal: sigRenamed},
		{name: "both names in both", a: change("Norrvik 1.9", "Freenode, now Libera,"), b: change("Norrvik 1.9", "Freenode or Libera"), signal: sigRenamed},
		{name: "two names at once", a: change("Norrvik 1.9", "Freenode", "boats", "master boats"), b: change("Norrvik 1.9", "Libera", "boats", "main boats"), signal: sigRenamed, shows: "Libera"},
		{name: "a name each way, as many", a: change("Norrvik 1.9", "Google Inc. and Kyiv"), b: change("Norrvik 1.9", "Google LLC and Kiev"), signal: sigRenamed},
		{name: "a word that only stands elsewhere", a: change("boats are moored", "the master is moored"), b: change("pencil for", "pencil of the main kind for"), signal: sigRenamed},
		{name: "the names of two articles", a: change("Norrvik 1.9", "Freenode"), b: change("Norrvik 1.9", "Libera"), signal: sigRenamed, asArticles: true},
		{name: "the slip of two articles", a: change("after the last mooring", "after the last moroing"), b: arleGuide, signal: sigMended, asArticles: true},
	} {
		t.Run(tt.name, func(t *testing.T) {
			f := versionsOf(t, tt.a, tt.b)
			if tt.asArticles {
				f.home = newGroups(2)
			}
			c := f.find(tt.signal)
			if tt.shows == "" {
				require.Nil(t, c)
				return
			}
			require.NotNil(t, c, "a %s cue wanted; there are %v", tt.signal.name, f.cues(0, 1))
			require.Positive(t, c.Weight, "the first is the source of the second: %s", c.Note)
			require.Equal(t, "two", c.Document)
			require.Equal(t, tt.shows, f.ws[1].Text.Source[c.Start:c.End], "the bytes that show the cue")
			back := versionsOf(t, tt.b, tt.a).find(tt.signal)
			require.NotNil(t, back, "the cue is there in the other order too")
			require.InDelta(t, -c.Weight, back.Weight, 1e-12, "and points the same way")
		})
	}
}

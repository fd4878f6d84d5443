package lineage

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestHoursThatOpenEntries(t *testing.T) {
	for line, at := range map[string]int{
		"5:50 p.m.":  17*60 + 50,
		"12:10 a.m.": 10,
		"12:00 PM":   12 * 60,
		"+++ 14.05 Uhr: Der Steg ist gesperrt +++": 14*60 + 5,
		"20h21 : Le ponton est fermé":              20*60 + 21,
		"23h30 - Le ponton est fermé":              23*60 + 30,
		"[09:05] The pier is shut":                 9*60 + 5,
		"16:16 MORNE SHARES FALL":                  16*60 + 16,
		"• 18:55h | El muelle está cerrado":        18*60 + 55,
		"11:15 Uhr:":                               11*60 + 15,
		"11 of them were seen":                     -1,
		"5:50 is the time of the last boat":        -1, // no capital behind
		"3.50 Meter hoch stand das Wasser":         3*60 + 50,
		"10:45 crew members left":                  -1,
		"25:10 Morne":                              -1,
		"13:10 p.m.":                               -1,
		"2.5 metres":                               -1,
		"1:05:12":                                  -1, // a result
		"At 5:50 p.m. the pier gave way":           -1,
	} {
		got, clock, ok := entryHour(line)
		if !ok {
			got = -1
		}
		require.Equal(t, at, got, "%q: %q", line, line[clock.Start:clock.End])
	}
}

func TestTickersAreInTheOrderOfTheirNewestEntries(t *testing.T) {
	noon := "The pier at Morne gave way under a crowd that had come to see the boats, the mayor says, and nobody knows yet how many fell into the water."
	one := "Divers have taken the last of those who fell from the pier ashore, says the head of the fire brigade, and all of them are well."
	two := "The owner of the pier says that it was inspected in May, and that the beams which broke had been put in no more than two years ago."
	ticker := func(entries ...string) string {
		return "MORNE (AP) - The Latest on the fall of a pier (all times local):\n\n" + strings.Join(entries, "\n\n___\n\n")
	}
	at := func(clock, told string) string { return clock + "\n\n" + told }
	first := doc{text: ticker(at("12:05 p.m.", noon))}
	second := doc{text: ticker(at("1:40 p.m.", one), at("12:05 p.m.", noon))}
	for _, tt := range []struct {
		reason  string
		a, b    doc
		present bool
	}{
		{"one entry more on top", first, second, true},
		{"two entries more", first, doc{text: ticker(at("2:15 p.m.", two), at("1:40 p.m.", one), at("12:05 p.m.", noon))}, true},
		{"after midnight", doc{text: ticker(at("11:50 p.m.", noon))}, doc{text: ticker(at("12:20 a.m.", one), at("11:50 p.m.", noon))}, true},
		{"the oldest entries fall off", second, doc{text: ticker(at("2:15 p.m.", two), at("1:40 p.m.", one))}, true},
		{"what happened when, the oldest first", first, doc{text: ticker(at("12:05 p.m.", noon), at("1:40 p.m.", one))}, false},
		{"the same newest entry", second, doc{text: ticker(at("1:40 p.m.", one+" They were given tea."), at("12:05 p.m.", noon))}, false},
		{"an entry of that hour in another ticker", first, doc{text: noon + "\n\n" + ticker(at("1:40 p.m.", one), at("12:05 p.m.", two))}, false},
		{"no ticker", doc{text: "MORNE (AP) - " + noon}, second, false},
	} {
		tt.a.source, tt.b.source = "Harlow Post", "Harlow Post"
		f := newStory(t, tt.a, tt.b)
		require.NotEmpty(t, f.passages(0, 1), tt.reason)
		cs := newerEntry(f, 0, 1, f.passages(0, 1))
		require.Equal(t, tt.present, len(cs) == 1, tt.reason)
		require.Empty(t, newerEntry(f, 1, 0, f.passages(1, 0)), tt.reason)
		if tt.present {
			require.True(t, cs[0].strong, tt.reason)
		}
	}
	first.source, second.source = "Harlow Post", "Tarnby Courier"
	f := newStory(t, first, second)
	cs := newerEntry(f, 0, 1, f.passages(0, 1))
	require.Len(t, cs, 1)
	require.False(t, cs[0].strong, "of two houses it says when each took the ticker over")
}

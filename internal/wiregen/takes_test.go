package wiregen

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestTakesHaveTheHabitsOfADesk(t *testing.T) {
	shorter, longer, moved := 0, 0, 0
	const cases = 300
	for seed := range uint64(cases) {
		ds := Takes(seed, TakeOptions{})
		require.Len(t, ds, 2)
		require.Equal(t, ds, Takes(seed, TakeOptions{}), "a pure function of its arguments")
		require.True(t, ds[0].Written.Before(ds[1].Written), "takes are in the order in which they were sent")
		for _, d := range ds {
			require.True(t, strings.HasSuffix(d.Body, "\n Reuter\n"), "%q is signed", d.Body)
			head, _, ok := strings.Cut(d.Body, " - ")
			require.True(t, ok, "%q has a head", d.Body)
			place, _, _ := strings.Cut(head, ",")
			require.Equal(t, strings.ToUpper(place), place)
			for line := range strings.Lines(d.Body) {
				require.LessOrEqual(t, len(line), 80, "%q is keyed in columns", line)
			}
		}
		switch a, b := len(ds[0].Body), len(ds[1].Body); {
		case b < a:
			shorter++
		case b > a:
			longer++
		}
		if ds[1].Written.Day() != ds[0].Written.Day() {
			moved++
		}
	}
	require.InDelta(t, .63, float64(shorter)/float64(shorter+longer), .1, "later takes are mostly shorter, as those of real desks")
	require.InDelta(t, .18, float64(moved)/cases, .15, "and of another day now and then")
}

func TestTakesWithoutHabits(t *testing.T) {
	for seed := range uint64(40) {
		for _, d := range Takes(seed, TakeOptions{Takes: 4, Marked: -1, Codes: -1}) {
			require.NotContains(t, d.Title, "UPDATE", "no headline says that it is a new version")
		}
	}
}

func TestFormsOfTakes(t *testing.T) {
	longer := 0
	const cases = 100
	for seed := range uint64(cases) {
		form := func(f Form) []Document { return Takes(seed, TakeOptions{Form: f}) }
		require.False(t, strings.Contains(form(Headless)[1].Body[:40], " - "), "no head")
		require.Equal(t, strings.ToLower(form(InHaste)[0].Body), form(InHaste)[0].Body)
		require.Equal(t, form(Keyed)[1], form(InHaste)[1], "the second take is as any other")
		require.Equal(t, "Blah blah blah.\n", form(SentAhead)[0].Body)
		require.Equal(t, form(Keyed)[0].Title, form(SentAhead)[0].Title)
		sent := form(Sent)
		for _, d := range sent {
			require.Contains(t, d.Body, "(Reuters) - ")
			require.Contains(t, d.Body, "(Reporting by ")
		}
		if len(sent[1].Body) > len(sent[0].Body) {
			longer++
		}
	}
	require.InDelta(t, .8, float64(longer)/cases, .1, "takes of today grow")
}

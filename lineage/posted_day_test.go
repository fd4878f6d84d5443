package lineage

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/normalize"
)

// A page that shows a post and names a day of the week was written in the week of that post, and after it. Not so
// of what names a later year, has no such day, or shows only the account; nor does one page's post date another.
func TestWrittenAfterAPost(t *testing.T) {
	n, err := normalize.New(nil)
	require.NoError(t, err)
	const (
		lead  = "The quay of Tarnby was closed on Monday after a crane fell across it, and nobody was hurt. "
		later = "The harbour master came to see it on Tuesday. "
		post  = "\n\n— Tarnby Quay (@tarnbyquay) May 6, 2031\n\n" // a Tuesday
		end   = "Ships were sent on to the next port, where they have to wait in a long queue for their turn."
	)
	for _, tt := range []struct{ why, text, want string }{
		{"a line of its own", lead + post + end, "2031-05-06 to 2031-05-11"},
		{"within a line", lead + `"We will open soon." — Tarnby Quay (@tarnbyquay) May 6, 2031` + "\n\n" + end, "2031-05-06 to 2031-05-11"},
		{"the newest of two", lead + "\n\n— Tarnby Quay (@tarnbyquay) May 5, 2031\n\n" + later + post + end, "2031-05-06 to 2031-05-11"},
		{"a later year is named", lead + post + end + " A new one is to come in 2032.", ""},
		{"no day of the week", "The quay of Tarnby was closed after a crane fell across it. " + post + end, ""},
		{"no day of the post", lead + "\n\n— Tarnby Quay (@tarnbyquay)\n\n" + end, ""},
		{"an account in prose", lead + "Whoever follows Tarnby Quay (@tarnbyquay) knew of the works planned from May 6, 2031 on. " + end, ""},
	} {
		f := newFamily([]Witness{{ID: "a", Text: n.TextIn(tt.text, "en")}, {ID: "b", Text: n.TextIn(lead+end, "en")}}, nil, Cluster{Witnesses: []int{0, 1}})
		got := ""
		if w := f.written(0); w != nil {
			got = w.Earliest.Format(time.DateOnly) + " to " + w.Latest.Format(time.DateOnly)
		}
		require.Equal(t, tt.want, got, tt.why)
		require.Nil(t, f.written(1), tt.why)
	}
}

// "Este domingo" is the last one if a post of a later day is shown.
func TestWrittenAfterAPostOfALaterDay(t *testing.T) {
	n, err := normalize.New(nil)
	require.NoError(t, err)
	text := "El muelle de Tarnia se cerró este domingo tras caer una grúa sobre los barcos, y nadie resultó herido en el puerto.\n\n— Muelle de Tarnia (@tarnia) May 6, 2031\n\nLos barcos esperan su turno en otro puerto de la costa."
	f := newFamily([]Witness{{ID: "a", Text: n.TextIn(text, "es")}}, nil, Cluster{Witnesses: []int{0}})
	w := f.written(0)
	require.NotNil(t, w)
	require.False(t, w.Earliest.Before(time.Date(2031, time.May, 5, 12, 0, 0, 0, time.UTC)), w.Earliest)
	require.True(t, w.Latest.After(time.Date(2031, time.May, 10, 0, 0, 0, 0, time.UTC)), w.Latest)
}

package lineage

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/normalize"
)

// A day is one of the place where a text is from, else of the country of its page; a country with
// several clocks has a longer one, and where nothing tells the clock it is the day of Greenwich.
func TestDayOfThePlace(t *testing.T) {
	n, err := normalize.New(nil)
	require.NoError(t, err)
	for _, c := range []struct{ language, text, want string }{
		{"en", "WELLINGTON, June 4, 2031 (Reuters) - The speaker was sworn in on Wednesday morning.", "2031-06-03T12:00 2031-06-04T11:59"},
		{"en", "TOKYO, June 4, 2031 (Reuters) - A crane works was shut on Wednesday.", "2031-06-03T15:00 2031-06-04T14:59"},
		{"en", "HARLOW, Ohio, June 4, 2031 (AP) - The bridge was shut on Wednesday.", "2031-06-04T04:00 2031-06-05T03:59"},
		{"en", "HARLOW, Ohio, Jan. 8, 2031 (AP) - The bridge was shut on Wednesday.", "2031-01-08T05:00 2031-01-09T04:59"},
		{"en", "HARLOW, Texas, June 4, 2031 (AP) - The bridge was shut on Wednesday.", "2031-06-04T05:00 2031-06-05T06:59"}, // El Paso is west of Dallas
		{"en", "LONDON, Ontario, June 4, 2031 (AP) - The bridge was shut on Wednesday.", "2031-06-04T04:00 2031-06-05T03:59"},
		{"en", "HARLOW, June 4, 2031 (Reuters) - The bridge was shut on Wednesday.", "2031-06-04T00:00 2031-06-04T23:59"},
		{"es", "Tordal (México), 4 jun 2031 (EFE).- El muelle se cerró este miércoles.", "2031-06-04T05:00 2031-06-05T07:59"},
		{"es", "Tordal, 4 jun 2031 (EFE).- El muelle de este puerto de Colombia se cerró este miércoles.", "2031-06-04T05:00 2031-06-05T04:59"},
		{"es", "Tordal, 4 jun 2031 (EFE).- El muelle se cerró este miércoles.", "2031-06-03T22:00 2031-06-04T21:59"},
		{"de", "Der Steg von Harlau\n\n4. Juni 2031\n\nDer Steg von Harlau brach am Mittwoch unter den Ständen des Marktes.", "2031-06-03T22:00 2031-06-04T21:59"},
		{"en", "Boars shot\n\nJune 4, 2031\n\nBERLIN (AP) - Two boars were shot on the pier of Harlow on Wednesday.", "2031-06-04T00:00 2031-06-04T23:59"}, // of a page that is anywhere
		{"de", "Tarnby (Australien), 4. Juni 2031 (dpa) - Der Steg brach am Mittwoch unter den Ständen des Marktes.", "2031-06-03T14:00 2031-06-04T15:59"},
	} {
		in, err := New(nil)
		require.NoError(t, err)
		w := in.Written(&Witness{ID: "a", Text: n.TextIn(c.text, c.language)})
		require.NotNil(t, w, c.text)
		const form = "2006-01-02T15:04"
		require.Equal(t, c.want, w.Earliest.Format(form)+" "+w.Latest.Format(form), c.text)
	}
}

// What is told of the day of writing is so of the day at that place, whatever day it is in Greenwich.
func TestHoursOfAPlaceInTheWest(t *testing.T) {
	n, err := normalize.New(nil)
	require.NoError(t, err)
	text := "SEATTLE, June 4, 2031 (Reuters) - A crane collapsed on the pier at 9:20 pm on Wednesday, the port said."
	w := newFamily([]Witness{{ID: "a", Text: n.TextIn(text, "en")}}, nil, Cluster{Witnesses: []int{0}}).written(0)
	require.Equal(t, "2031-06-05T04:20:00Z 2031-06-05T06:59:59Z", w.Earliest.Format(time.RFC3339)+" "+w.Latest.Format(time.RFC3339))
}

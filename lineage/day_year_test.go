package lineage

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/normalize"
)

// A day and month in a head take their year from other texts of the story rather than from a
// life that the prose tells.
func TestYearsOfALife(t *testing.T) {
	n, err := normalize.New(nil)
	require.NoError(t, err)
	const wire = "Puerto Alto, 30 Set 2031 (AFP) - El dibujante Juan Roca murió este martes a los 88 años, dijo su editora, que lo conoció en la redacción de una revista de la ciudad."
	const page = "Murió Juan Roca\n\n30 sep\n\nEl dibujante murió hoy, un día después de que se cumplan 56 años de su primera tira, el 29 de septiembre de 1975, y la dibujó hasta el 25 de junio de 1984 sin faltar un día."
	f := newFamily([]Witness{{ID: "wire", Text: n.TextIn(wire, "es")}, {ID: "page", Text: n.TextIn(page, "es")}}, nil, Cluster{Witnesses: []int{0, 1}})
	w := f.written(1)
	require.NotNil(t, w)
	require.Equal(t, 2031, w.Earliest.Year())
	f = newFamily([]Witness{{ID: "page", Text: n.TextIn(page, "es")}}, nil, Cluster{Witnesses: []int{0}})
	require.Nil(t, f.written(0), "alone it tells no year")
}

// A page that shows when its site was renewed, above a story of years ago with its author and day, tells the year
// of that story, for itself and for the others.
func TestYearOfAnOldPage(t *testing.T) {
	n, err := normalize.New(nil)
	require.NoError(t, err)
	const wire = "Varlaz, 21 mar (EFE).- Un equipo de la Universidad de Varlaz ha hallado el barco más antiguo de la comarca, hundido bajo el muelle norte desde hace doscientos años."
	const story = "\n\nEl barco más antiguo de la comarca\n\nUn equipo de la Universidad de Varlaz ha hallado el barco más antiguo de la comarca, hundido bajo el muelle norte desde hace doscientos años, a seis metros."
	for page, want := range map[string]string{
		"Viernes, 26 de septiembre de 2031\n\nActualizada Jueves, 25 de septiembre de 2031 a las 18:08:39 horas\n\nRedacción\nMiércoles, 21 de marzo de 2029\nPaleontología" + story: "2029-03-21",
		"Viernes, 28 de marzo de 2031\n\nActualizada Jueves, 27 de marzo de 2031 a las 18:08:39 horas\n\nPaleontología" + story:                                                      "2031-03-21",
		"Viernes, 28 de marzo de 2031\n\nRedacción\nEl muelle norte se cerró el miércoles, 21 de marzo de 2029" + story:                                                              "2031-03-21",
	} {
		f := newFamily([]Witness{{ID: "wire", Text: n.TextIn(wire, "es")}, {ID: "page", Text: n.TextIn(page, "es")}}, nil, Cluster{Witnesses: []int{0, 1}})
		require.Equal(t, want, f.read(0).lineDay.day.Format(time.DateOnly), page)
	}
}

// TestYearByWeekday: a day without a year, in a family that spans years, is in
// the year in which it falls on the day of the week that the text names.
func TestYearByWeekday(t *testing.T) {
	f := newStory(t,
		doc{id: "wire", text: "[dateline|Reuters|--06-04: TARNBY, June 4 (Reuters) -] The ferry company said on [date|tuesday: Tuesday] that its tickets had been stolen."},
		doc{id: "copy", text: "[date|2019-06-05: June 5, 2019]\n\nThe ferry company said on [date|tuesday: Tuesday] that its tickets had been stolen."},
		doc{id: "before", text: "[date|2018-11-14: November 14, 2018]\n\nThe ferry company was sorry for a day without tickets."})
	require.Equal(t, "2019-06-04", f.read(0).lineDay.day.Format(time.DateOnly), "4 June was a Tuesday in 2019, and a Monday in 2018")
}

// Where the texts of a family are of several years, a day and month are of the year in which
// they fall on the day of the week beside them, not on another that stands first.
func TestYearByTheDayBeside(t *testing.T) {
	n, err := normalize.New(nil)
	require.NoError(t, err)
	w := Witness{ID: "a", Text: n.TextIn("L'annonce est venue mardi soir. La cotation a repris ce mercredi 6 août.", "fr")}
	near := []time.Time{time.Date(2031, 8, 5, 0, 0, 0, 0, time.UTC), time.Date(2034, 8, 5, 0, 0, 0, 0, time.UTC)}
	require.Equal(t, "2031-08-06", yearByWeekday(&w, outsideFurniture(w.Text.Marks), near).Format(time.DateOnly))
}

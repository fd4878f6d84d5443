package lineage

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/normalize"
)

// Days of the week beside their dates tell the year of a story in which none is written
// beside a day, if it is one that the story itself leads to.
func TestCalendarYear(t *testing.T) {
	n, err := normalize.New(nil)
	require.NoError(t, err)
	const (
		wednesday = "La conservera de Tarnby pidió el miércoles, 6 de agosto, la protección del juzgado; "
		other     = "La flota de Tarnby amarra desde el viernes 8 de agosto, y "
	)
	for _, tt := range []struct {
		name  string
		texts []string
		want  string
	}{
		{"the year behind the last that is told", []string{wednesday + "cerró 2030 con pérdidas.", other + "las ventas son menores que en 2030."}, "2031-08-06"},
		{"the year itself", []string{wednesday + "en lo que va de 2031 ha perdido la mitad."}, "2031-08-06"},
		{"one text alone tells the year before", []string{wednesday + "cerró 2030 con pérdidas.", other + "las ventas son menores."}, ""},
		{"a year long ago", []string{wednesday + "nació en 2027.", other + "lo hizo ya en 2027."}, ""},
		{"a year to come", []string{wednesday + "espera beneficios en 2034.", other + "no volverá antes de 2034."}, ""},
		{"days that do not fit one year", []string{wednesday + "cerró 2030 con pérdidas.", "La flota de Tarnby amarra desde el lunes 8 de agosto, y las ventas son menores que en 2030."}, ""},
		{"days without their days of the week", []string{"La conservera pidió el 6 de agosto la protección del juzgado; cerró 2030 con pérdidas.", "Las ventas son menores que en 2030."}, ""},
		{"the year of a page's foot", []string{wednesday + "cerró con pérdidas.\n\n© 2031 El Faro de Tarnby. Todos los derechos reservados."}, ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var ws []Witness
			var all []reading
			for _, s := range tt.texts {
				w := Witness{Text: n.TextIn(s, "es")}
				ws, all = append(ws, w), append(all, reading{marks: outsideFurniture(w.Text.Marks)})
			}
			got := ""
			if d := calendarYear(ws, all); !d.IsZero() {
				got = d.Format(time.DateOnly)
			}
			require.Equal(t, tt.want, got)
		})
	}
}

// So texts of such a story have the days of their writing.
func TestWrittenByCalendarYear(t *testing.T) {
	n, err := normalize.New(nil)
	require.NoError(t, err)
	ws := []Witness{
		{ID: "a", Text: n.TextIn("La conservera de Tarnby, que cerró 2030 con pérdidas, pidió este miércoles la protección del juzgado.", "es")},
		{ID: "b", Text: n.TextIn("La conservera de Tarnby presentó la petición el miércoles, 6 de agosto, tras perder en 2030 la mitad de sus ventas.", "es")},
	}
	w := newFamily(ws, nil, Cluster{Witnesses: []int{0, 1}}).written(0)
	require.NotNil(t, w)
	require.Equal(t, "2031-08-05T22:00:00Z 2031-08-06T21:59:59Z", w.Earliest.Format(time.RFC3339)+" "+w.Latest.Format(time.RFC3339), "the day of Spain")
}

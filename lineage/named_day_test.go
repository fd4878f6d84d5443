package lineage

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/align"
	"github.com/wiretrace/wiretrace/normalize"
)

// A day of the week is one certain day by the date beside it, or that of other texts; and the
// day that a text calls its own is that of its writing. The first text is asked.
func TestNamedDays(t *testing.T) {
	n, err := normalize.New(nil)
	require.NoError(t, err)
	const dated = "Tarnby\n\n7 août 2031\n\nLe ponton a cédé sous les étals du marché, et les barques sont restées au large.\n"
	for _, tt := range []struct {
		name, language string
		texts          []string
		want           string // first and last day
	}{
		{"this day", "fr", []string{"Le ponton de Tarnby a cédé ce mercredi matin sous les étals.", "Un ponton cède à Tarnby : des plongeurs cherchent encore, mercredi 6 août, sous les étals.", dated}, "2031-08-06 2031-08-06"},
		{"the later of two", "es", []string{"El muelle de Tarnby cedió este martes. La alcaldesa lo cerró este miércoles.", "El muelle de Tarnby cedió el martes (5 de agosto) bajo los puestos.", "Tarnby\n\n7 de agosto de 2031\n\nLas barcas siguen lejos del puerto."}, "2031-08-06 2031-08-06"},
		{"a day still to come", "fr", []string{"Le ponton de Tarnby rouvrira ce mercredi.", "Le ponton de Tarnby a cédé mardi 5 août sous les étals du marché.", dated}, ""},
		{"that others must still do", "fr", []string{"Un ponton a cédé ce mardi. Les plongeurs doivent revenir ce mercredi.", "Le ponton de Tarnby a cédé mardi 5 août sous les étals du marché.", dated}, "2031-08-05 2031-08-05"},
		{"a day by its date", "de", []string{"Der Steg von Tarnby brach am Dienstag, dem 5. August, unter den Ständen.", "Tarnby\n\n9. August 2031\n\nDie Boote liegen noch draußen."}, "2031-08-05 2031-08-11"},
		{"a day by the dates of others", "fr", []string{"Le ponton de Tarnby a cédé mardi sous les étals.", "Le ponton de Tarnby, fermé depuis mardi 5 août, a coulé.", "Les étals ont coulé mercredi 6 août à Tarnby.", dated}, "2031-08-05 2031-08-11"},
		{"days of two weeks", "fr", []string{"Le ponton de Tarnby a cédé mardi sous les étals.", "Le ponton de Tarnby, fermé depuis mardi 29 juillet, a coulé.", "Les étals ont coulé mercredi 6 août à Tarnby.", dated}, ""},
		{"a day with its year may be one that is remembered", "fr", []string{"Le procès du ponton tombé le mardi 5 août 2031 a repris : une heure ce mardi.", "Les étals ont coulé."}, ""},
		{"on another day of the week", "fr", []string{"Le ponton de Tarnby, que des plongeurs avaient vu la veille encore, a cédé lundi 5 août sous les étals du marché.", dated}, ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var ws []Witness
			var all []int
			for i, s := range tt.texts {
				ws = append(ws, Witness{ID: string(rune('a' + i)), Text: n.TextIn(s, tt.language)})
				all = append(all, i)
			}
			w := newFamily(ws, nil, Cluster{Witnesses: all}).written(0)
			if tt.want == "" {
				require.Nil(t, w)
				return
			}
			require.NotNil(t, w)
			summer := time.FixedZone("", 2*60*60) // by whose clock all of them count their days
			require.Equal(t, tt.want, w.Earliest.In(summer).Format(time.DateOnly)+" "+w.Latest.In(summer).Format(time.DateOnly))
		})
	}
}

// The week of the others is not that of a day whose date is of another.
func TestDayOfAnotherWeek(t *testing.T) {
	n, err := normalize.New(nil)
	require.NoError(t, err)
	const shared = "le ponton de Tarnby a cédé sous les étals du marché, et les barques sont restées au large jusqu'au soir"
	ws := []Witness{
		{ID: "later", Text: n.TextIn("Le rapport est paru le mardi 27 février 2035 : "+shared+".", "fr")},
		{ID: "dated", Text: n.TextIn("Tarnby\n\n7 août 2031\n\nOn le sait : "+shared+".", "fr")},
	}
	al, err := align.New(nil)
	require.NoError(t, err)
	pair := Pair{A: 0, B: 1, Passages: al.Passages(ws[0].Text, ws[1].Text)}
	require.NotEmpty(t, pair.Passages)
	f := newFamily(ws, []Pair{pair}, Cluster{Witnesses: []int{0, 1}, Pairs: []int{0}})
	require.Nil(t, f.written(0))
}

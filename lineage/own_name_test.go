package lineage

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/normalize"
)

// A page that names an outlet for nothing but what it has seen or asked is that
// outlet's own; who says that it reported is not.
func TestOwnNames(t *testing.T) {
	n, err := normalize.New(nil)
	require.NoError(t, err)
	const (
		saw      = "Le registre, que Le Monde a pu consulter, compte dix pages, et la capitaine de Tarnby n'y figure pas."
		asked    = "Contactée par Reporterre, la capitaine de Tarnby n'a pas souhaité répondre aux questions sur le ponton."
		reported = "Le Monde a révélé mardi que le registre du ponton de Tarnby, qu'il a pu consulter, compte dix pages."
		client   = "Selon un document consulté par l'AFP, le ponton de Tarnby avait fait l'objet d'une mise en demeure."
	)
	for _, c := range []struct {
		name  string
		texts []string
		by    []string // of the first
	}{
		{"what it saw", []string{saw, asked}, []string{"monde"}},
		{"whom it asked", []string{asked, saw}, []string{"reporterre"}},
		{"another's report", []string{reported, asked}, nil},
		{"two have the words", []string{saw, saw + " Personne ne sait pourquoi."}, nil},
		{"two outlets", []string{saw + " " + asked, client}, nil},
		{"what an agency saw", []string{client, asked}, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			var ws []Witness
			for i, s := range c.texts {
				ws = append(ws, Witness{ID: string(rune('a' + i)), Text: n.TextIn(s, "fr")})
			}
			f := newFamily(ws, nil, Cluster{Witnesses: []int{0, 1}})
			require.Equal(t, c.by, f.read(0).by, c.texts[0])
		})
	}
}

package lineage

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/normalize"
)

// A site that no table knows is the source that another page names in a line, if it goes by
// that name itself.
func TestSourced(t *testing.T) {
	n, err := normalize.New(nil)
	require.NoError(t, err)
	const prose = "\n\nLa capitanía de Tarnby anunció el martes que el muelle seguirá cerrado mientras los buzos no hayan visto todos los pilotes.\n\n"
	for _, c := range []struct {
		head, foot, line, reason string
		want                     bool
	}{
		{"Escrito por: Portal del Valle", "", "Fuente: Portal del Valle", "who wrote it", true},
		{"Portal del Valle", "", "Fuente: Portal del Valle.", "its first line", true},
		{"Portal del Valle", "", "Fuente: Portal del Valle / EFE", "and who sent it", true},
		{"Portal del Valle", "", "Fuente: Foro del Portal / EFE", "another name, and who sent it", false},
		{"Portal del Valle", "", "Fuente: Portal del Valle\r", "lines that end as on Windows", true},
		{"Por Ana Roca", "© 2031 Portal del Valle", "Fuente original: Portal del Valle (leer más)", "its foot", true},
		{"Por Ana Roca", "", "Fuente: Ministerio de Obras", "who put up no page of the story", false},
		{"Por Ana Roca", "", "Fuente: Agencia EFE", "which has its mark already", false},
		{"Portal del Valle", "", "La fuente del Portal del Valle: un grifo", "prose", false},
	} {
		ws := []Witness{
			{ID: "site", Text: n.Text("El muelle sigue cerrado\n" + c.head + prose + c.foot)},
			{ID: "copy", Text: n.Text("Cierran un muelle" + prose + c.line + "\n\nDeja un comentario")},
		}
		if c.head == "Portal del Valle" {
			ws[0].Text = n.Text(c.head + "\n\nEl muelle sigue cerrado" + prose)
		}
		f := newFamily(ws, nil, Cluster{Witnesses: []int{0, 1}})
		require.Equal(t, c.want, len(f.read(1).mentions) > 0, "%s: %v", c.reason, f.read(1).mentions)
		require.Empty(t, f.read(0).mentions, c.reason)
		if c.want {
			require.True(t, f.isBy(0, f.read(1).mentions[0].Value), c.reason)
			require.Equal(t, "Portal del Valle", f.read(1).mentions[0].Value, c.reason)
		}
	}
}

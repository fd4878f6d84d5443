package normalize

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// Lines at the foot of a page that say who printed it, how often it was opened and what it is made with; and
// sentences that begin with the same words.
func TestImprintLines(t *testing.T) {
	const (
		french  = "Le ponton de Tarny reste fermé à cause des fissures\n\nLa capitainerie de Tarny a annoncé mardi que le ponton resterait fermé tant que les plongeurs n'auraient pas vu tous les pieux. La maire a demandé de la patience aux habitants.\n\nLes travaux dureront deux mois, selon la mairie du village.\n\n"
		spanish = "El muelle de Tarny sigue cerrado por las grietas\n\nLa capitanía de Tarny anunció el martes que el muelle seguirá cerrado mientras los buzos no hayan revisado todos los pilotes. La alcaldesa pidió paciencia a los vecinos del barrio.\n\nLos trabajos durarán dos meses, según la previsión del ayuntamiento.\n\n"
	)
	for _, c := range []struct {
		lang, body, line string
		want             bool
	}{
		{"fr", french, "Tirage : 2 100 exemplaires. ISSN 2677-0415", true},
		{"fr", french, "L'Écho de Tarny - ISSN 2677-0415", true},
		{"fr", french, "ISSN 2677-0415", false},
		{"fr", french, "L'annuaire, qui porte l'ISSN 2677-0415, a été relu par la mairie avant que les plongeurs ne descendent dans l'eau froide du port de Tarny.", false},
		{"fr", french, "Tirage au sort : le ponton affrontera Tarny", false},
		{"fr", french, "Dépôt légal record à la bibliothèque de Tarny", false},
		{"fr", french, "Vues : 1 204", true},
		{"fr", french, "Lu 1 204 fois", true},
		{"fr", french, "Lu par 1 204 habitants, le bulletin de Tarny disparaît.", false},
		{"fr", french, "Laisser une réponse | Fièrement propulsé par WordPress", true},
		{"fr", french, "Le site de la mairie est propulsé par WordPress, un logiciel libre, et a coûté 4.000 euros.", false},
		{"fr", french, "Les CFD sont des instruments complexes. 74 % des investisseurs perdent de l'argent.", true},
		{"fr", french, "Pariez sur le derby de Tarny : 100 euros offerts !", true},
		{"fr", french, "Pariez sur la jeunesse, a lancé le maire aux habitants réunis sur le ponton.", false},
		{"fr", french, "Vous aimerez aussi Le chat du maire a disparu", true},
		{"fr", french, "Vous aimerez aussi son sourire, dit la patronne du bar.", false},
		{"es", spanish, "Vistas: 1,204", true},
		{"es", spanish, "Visto: 3.402 veces", true},
		{"es", spanish, "Vistas al muelle desde 1.204 ventanas", false},
		{"es", spanish, "Edictos - Fúnebres - Farmacias de turno: Farmacia Plaza", true},
		{"es", spanish, "Las farmacias de turno de Tarny abrirán dos horas más.", false},
		{"es", spanish, "+ Encuentra aquí todas las esquelas de Tarny", true},
		{"es", spanish, "Aumentar letra  Disminuir letra", true},
		{"es", spanish, "Funciona gracias a WordPress", true},
	} {
		n, err := New(&Options{Language: c.lang})
		require.NoError(t, err)
		text := n.Text(c.body + c.line)
		found := false
		for _, m := range text.Marks {
			found = found || m.Kind == Furniture && int(m.End) == len(text.Source)
		}
		require.Equal(t, c.want, found, "%q: %v", c.line, text.Marks)
	}
}

package lineage

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/normalize"
)

// A page that is broken off and sends its reader on to a house is an excerpt of that house's page; one
// that points to more of the same, to a study, to itself or to a programme is none.
func TestExcerptOf(t *testing.T) {
	const (
		french  = "Un castor est entré mardi dans la piscine de Harlou, ont indiqué les pompiers. L'animal a nagé deux heures avant d'être endormi par un vétérinaire"
		spanish = "Un castor entró el martes en la piscina de Harlú, indicaron los bomberos. El animal nadó dos horas antes de que un veterinario lo durmiera"
		english = "A beaver got into the pool of Harlow on Tuesday, firefighters said. The animal swam for two hours before a vet put it to sleep"
		german  = "Ein Biber ist am Dienstag in das Freibad von Harlau geraten, teilte die Feuerwehr mit. Das Tier schwamm zwei Stunden, bis ein Arzt es betäubte"
	)
	n, err := normalize.New(nil)
	require.NoError(t, err)
	for _, c := range []struct{ name, language, text, want string }{
		{"within the line", "fr", french + " et(...) Lire la suite sur 20minutes", "20 Minutes"},
		{"below it, and boxes below that", "fr", french + " [...]\n\nLire la suite sur Ouest-France\n\nÀ lire aussi :\nLa piscine a rouvert", "Ouest-France"},
		{"at the end", "fr", french + ".\n\n(Avec AFP)\n\nLire la suite sur RFI", "RFI"},
		{"Spanish", "es", spanish + " y…\n\nSeguir leyendo en El País", "El País"},
		{"Spanish, another phrase", "es", spanish + " (…) Leer la noticia completa en la web de El Mundo", "El Mundo"},
		{"English", "en", english + "... Continue reading at The Guardian", "The Guardian"},
		{"German", "de", german + " …\n\nWeiterlesen auf spiegel.de", "Der Spiegel"},
		{"the study that it reports", "en", english + ".\n\nRead the full article at Nature", ""},
		{"its own page", "fr", french + " (...) Lire la suite sur notre site", ""},
		{"no house", "es", spanish + "... Seguir leyendo en la aplicación", ""},
		{"amid the page", "fr", french + ".\n\nLire la suite sur RFI\n\n" + french + ".", ""},
		{"whole", "fr", french + ".", ""},
	} {
		house, at, ok := excerptOf(n.TextIn(c.text, c.language))
		require.Equal(t, c.want, house, c.name)
		require.Equal(t, c.want != "", ok, c.name)
		if ok {
			require.Contains(t, c.text[at.Start:at.End], " ", c.name)
		}

		f := newFamily([]Witness{{ID: "a", Text: n.TextIn(c.text, c.language)}}, nil, Cluster{Witnesses: []int{0}})
		l := &Lineage{}
		f.fromExcerpts(l)
		require.Equal(t, ok, len(l.Derivations) == 1 && l.Derivations[0].From == latentID(c.want) && l.Derivations[0].Relation == TextOf, c.name)
		require.Len(t, l.Nodes, len(l.Derivations), c.name)

		l = &Lineage{Derivations: []Derivation{{From: "a", To: "a", Relation: TextOf, Directed: true, Probability: .8}}}
		f.fromExcerpts(l)
		require.Len(t, l.Derivations, 1, "%s: its source is among the documents", c.name)
	}
}

package lineage

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// The name of an office is what its acronym spells, before it or behind it, whatever letters its
// words have; a word in brackets spells nothing else.
func TestSpelledOut(t *testing.T) {
	for _, tt := range []struct{ lang, text, name string }{
		{"fr", "Des agents de la DGPN (Direction générale des ports et de la navigation) sont venus.", "DGPN (Direction générale des ports et de la navigation"},
		{"fr", "La Commission de l’énergie et des eaux (CEE) se tait.", "Commission de l’énergie et des eaux (CEE"},
		{"fr", "Selon l'Élan des villes du Rhin (EVR), rien ne presse.", "Élan des villes du Rhin (EVR"},
		{"es", "Según la Organización Nacional de los Puertos (ONP), no hubo heridos.", "Organización Nacional de los Puertos (ONP"},
		{"en", "The Office for Harbour Safety (OHS) closed the quay.", "Office for Harbour Safety (OHS"},
		{"en", "The shares (OHS) rose again.", ""},
		{"en", "The office of the harbour sank (OHS) again.", ""},
		{"es", "El puerto fue cerrado por la tarde (ONP).", ""},
		{"en", "She works in Berlin (OB) now.", ""},
	} {
		x := newWitness(t, doc{id: "a", text: tt.text}).Text
		got := ""
		for _, r := range spelledOut(x) {
			got += x.Quote(r)
		}
		require.Equal(t, tt.name, got, tt.text)
	}
}

// Two papers that name an office in full share its name and nothing else. What stands around it
// they share, as with any name; and a sentence that says more is a copy's, with the name in it.
func TestNameOfAnOfficeIsNobodys(t *testing.T) {
	const (
		office = "l'Office national de la navigation et des ports de la rivière (ONNPR)"
		mine   = "Les écluses de Tarnby ont été fermées lundi. Trois péniches attendent depuis. Le maire, qui n'avait pas été prévenu, a quitté la réunion avant la fin. "
		theirs = "Une crue sans précédent depuis vingt ans menace les vergers. Des bénévoles remplissent des sacs de sable. Les écoles de l'île restent ouvertes pour l'instant. "
	)
	for _, tt := range []struct {
		reason, a, b string
		linked       bool
	}{
		{"a name", mine + "C'est ce que dit " + office + ".", theirs + "Personne n'a vu les gens de " + office + ".", false},
		{"a name that one gives without its acronym", mine + "C'est ce que dit " + office + ".", theirs + "Personne n'a vu l'Office national de la navigation et des ports de la rivière.", false},
		{"a sentence", mine + "Les pompes du bassin ne seront pas remises en marche avant que " + office + " ait vérifié les joints et les vannes une par une.",
			theirs + "Les pompes du bassin ne seront pas remises en marche avant que " + office + " ait vérifié les joints et les vannes une par une.", true},
	} {
		f := newStory(t, doc{id: "a", text: tt.a}, doc{id: "b", text: tt.b})
		alone := 0
		if len(f.pairs) > 0 {
			u := f.reuse()
			alone, _ = u.residue(0, 1)
		}
		require.Equal(t, tt.linked, alone > 0, "%s: %d", tt.reason, alone)
	}
}

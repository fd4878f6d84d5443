package lineage

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// What an agency quotes from an office's statement and a paper tells as its own, which names that office too, both have
// from the statement: the agency's line, and that the paper has none, say little then. A paper that keeps the marks,
// or that the office is nothing to, may have it from the agency.
func TestGivenToBoth(t *testing.T) {
	const (
		lede   = "A team of the Harlow Institute of Rivers (HIR) has found the oldest ferry of the county below the north quay. "
		quoted = `"The hull was drawn from the mud at low tide last autumn and lay forgotten for forty years behind the boathouse of the county", the HIR said in a statement. `
		told   = "The hull was drawn from the mud at low tide last autumn and lay forgotten for forty years behind the boathouse of the county. "
		tail   = "Ferries of that kind crossed the Arle until the bridge of 1840 was built, and no other has come down to our days in one piece. "
		agency = "HARLOW, May 4 (AFP) - " + lede + "\n\n" + quoted + "\n\n" + tail
		es     = "Un equipo del Instituto de Ríos de Varlaz (IRV) ha hallado el barco más antiguo de la comarca bajo el muelle norte. "
		esSaid = `"El casco fue sacado del barro con la marea baja y quedó olvidado cuarenta años detrás del cobertizo de la comarca", ha informado en un comunicado el IRV. `
		esTold = "El casco fue sacado del barro con la marea baja y quedó olvidado cuarenta años detrás del cobertizo de la comarca. "
		esTail = "Los barcos de este tipo cruzaban el río hasta que se construyó el puente de 1840, y ningún otro ha llegado entero hasta nuestros días. "
	)
	for _, c := range []struct {
		name, language, b string
		source, scrubbed  float64 // the shares of their weights that the two cues have
	}{
		{"the statement told, and its office named", "en", lede + "\n\nThe ferry is well preserved, according to the HIR. " + told + "\n\n" + tail, .25, .25},
		{"the statement told, and nobody named", "en", lede + "\n\nThe ferry is well preserved. " + told + "\n\n" + tail, 1, 1},
		{"the statement quoted", "en", lede + "\n\nThe ferry is well preserved, according to the HIR. " + quoted + "\n\n" + tail, 1, 1},
		{"the statement left out", "en", lede + "\n\nThe ferry is well preserved, according to the HIR. \n\n" + tail, 1, 1},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := readStory(t, c.language, agency, c.b)
			for s, want := range map[*signal]float64{sigSourceType: c.source, sigScrubbed: c.scrubbed} {
				got := f.find(s)
				require.NotNil(t, got, s.name)
				require.InDelta(t, want*s.weight, got.Weight, 1e-12, s.name)
				require.Equal(t, want >= 1, got.strong, s.name)
			}
		})
	}
	t.Run("in Spanish", func(t *testing.T) {
		f := readStory(t, "es", "Varlaz, 4 may (EFE).- "+es+"\n\n"+esSaid+"\n\n"+esTail, es+"\n\nEl barco está bien conservado, según indica el IRV. "+esTold+"\n\n"+esTail)
		got := f.find(sigSourceType)
		require.NotNil(t, got)
		require.InDelta(t, .25*sigSourceType.weight, got.Weight, 1e-12)
	})
}

// Who tells of a statement in his own words has it himself, and did not put his text together from two others
// who print it. Where those words are theirs, he may have.
func TestGivenBeside(t *testing.T) {
	const (
		first  = "The Harlow Institute of Rivers (HIR) has found the oldest ferry of the county in the mud below the north quay, where no diver had been before."
		second = "Ferries of that kind crossed the Arle until the bridge of 1840 was built, and no other has come down to our days in one piece, mast and all."
		a      = first + " Six years of drying lie before the hull, and more before its mast, according to the HIR. Its keel lies in the old boathouse by the weir, and school classes may look at it on Fridays until the autumn, when the roof will be mended and all of it is carried to the mill."
		c      = second + " Nine men rowed them, and the toll was a penny for each wheel. The HIR will show a model of the ferry at the fair of the county, beside a map on which all its landings are drawn, and sell a book with songs of the oarsmen and their widows."
	)
	for _, s := range []struct {
		name, b string
		want    bool
	}{
		{"told beside what it has of both", first + " The institute's divers are glad, the HIR said on Tuesday in a statement. " + second, true},
		{"a statement of somebody else", first + " The fishermen are glad, the Guild of Tarnby said on Tuesday in a statement. " + second, false},
		{"no statement", first + " The institute's divers are glad, the HIR said on Tuesday. " + second, false},
	} {
		f := readStory(t, "en", a, s.b, c)
		require.Equal(t, s.want, f.givenBeside(0, 1, 2), s.name)
	}
	f := readStory(t, "en", first+" The hull is to be dried for six years, the HIR said in a statement.", first+" The hull is to be dried for six years, the HIR said in a statement. "+second, c)
	require.False(t, f.givenBeside(0, 1, 2), "the statement is in what it has from one of them")
}

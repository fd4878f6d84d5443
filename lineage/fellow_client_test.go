package lineage

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// A portal retells an agency's story sentence by sentence. A client has printed a take that is nearer to
// what the portal had before it than the one at hand, so that the client explains what story and portal
// have in common, and the story what the two have.
func TestTextBesideAClient(t *testing.T) {
	const (
		story = `Die Bewohner am Hafen von Tarnby sind am Dienstag in den frühen Morgenstunden von einer ungewöhnlichen Durchsage geweckt worden: Die Feuerwehr sucht nach einem entlaufenen Krokodil. Dabei handelt es sich den Angaben zufolge höchstwahrscheinlich um ein Jungtier.

Gesucht wird am alten Becken, wo sonst eher Möwen auf den Pollern sitzen.

Die Bewohner wurden durch Sirenen auf die mögliche Gefahr hingewiesen. Die Menschen seien gebeten worden, von Spaziergängen an den Kais abzusehen, sagte ein Sprecher der Hafenwache am frühen Morgen.

Offen ist noch viel: Bisher hat die Feuerwehr keine Hinweise, woher das Tier stammen könnte. Es seien Tierparks, Zirkusse und Züchter gefragt worden. Dort wird der Feuerwehr zufolge kein Krokodil vermisst. Die Suche begann bereits in der Nacht.

Die Warnung des Amtes für Wasser und Strand schließt auch die Inseln vor der Stadt ein, etwa Lerholm, Sande und Groß Ystad. Das Amt empfiehlt, Hunde nicht ans Wasser zu lassen und sich über den Verlauf der Suche im Radio zu informieren.`
		print = `Die Bewohner am Hafen von Tarnby sind am Dienstag in den frühen Morgenstunden von einer ungewöhnlichen Durchsage geweckt worden: Die Feuerwehr sucht auch mit Booten nach einem entlaufenen Krokodil. Dabei handelt es sich den Angaben zufolge höchstwahrscheinlich um ein Jungtier. Gesucht wird am alten Becken der kleinen Hafenstadt - dort, wo sonst eher Möwen auf den Pollern sitzen.

Die Bewohner wurden durch Sirenen auf die mögliche Gefahr hingewiesen. Die Menschen seien gebeten worden, von Spaziergängen an den Kais abzusehen, sagte ein Sprecher der Hafenwache.

Offen ist noch viel: Bisher hat die Feuerwehr keine Hinweise, woher das Tier stammen könnte. Es seien Tierparks, Zirkusse und Züchter gefragt worden. Dort wird allerdings kein Krokodil vermisst. Die Suche begann bereits in der Nacht.

Die Warnung des Amtes für Wasser und Strand schließt auch die Inseln vor der Stadt ein, etwa Lerholm, Sande und Groß Ystad. Das Amt empfiehlt, Hunde nicht ans Wasser zu lassen und sich über den Verlauf der Suche im Radio zu informieren.

Am alten Becken waren schon in der Nacht Taucher im Einsatz. Am Dienstagmorgen wirkte am Hafen laut einem dpa-Reporter alles ganz normal. Von der Suche nach einem gefährlichen Tier war kaum etwas zu merken. Fischer waren unterwegs, Spaziergänger mit Hunden, Menschen auf dem Weg zur Fähre.`
		portal = `Tarnby – Am Dienstagmorgen wurden die Bewohner am Hafen mit einer ungewöhnlichen Durchsage geweckt: Die Feuerwehr sucht nach einem entlaufenen Krokodil, höchstwahrscheinlich einem Jungtier. Die Suche gilt dem alten Becken der kleinen Hafenstadt, wo normalerweise eher Möwen auf den Pollern zu sehen sind.
Um die Bewohner zu warnen, heulten die Sirenen. Die Menschen wurden gebeten, vorerst keine Spaziergänge an den Kais zu unternehmen, wie ein Sprecher der Hafenwache erklärte.
Allerdings ist noch viel offen. Die Feuerwehr hat bisher keine Hinweise darauf, woher das entlaufene Tier stammen könnte. Tierparks, Zirkusse und Züchter wurden gefragt, aber es wurde kein vermisstes Krokodil gemeldet. Die Suche begann bereits in der Nacht, und sie geht weiter.
Die Warnung des Amtes für Wasser und Strand schließt auch die Inseln vor der Stadt ein, darunter Lerholm, Sande und Groß Ystad. Das Amt empfiehlt, Hunde vorerst nicht ans Wasser zu lassen und sich über den Fortgang der Suche im Radio zu informieren.
In der Nacht waren bereits Taucher im Einsatz, aber am Dienstagmorgen schien am alten Becken alles normal zu sein. Fischer und Spaziergänger waren unterwegs, Menschen gingen zur Fähre. Die Suche nach dem gefährlichen Tier war kaum zu bemerken.`
	)
	of := func(texts ...string) (from string, p float64) {
		ws, pairs := witnesses(t, texts)
		for _, d := range infer(t, ws, pairs).Derivations {
			if d.To == "2" && d.Relation == TextOf && d.Directed && d.Probability >= evenOdds {
				from, p = d.From, d.Probability
			}
		}
		return from, p
	}
	from, p := of("TARNBY (dpa) — "+story, print, portal)
	require.Equal(t, "0", from, "the portal has the agency's story")
	require.Equal(t, fellowProbability, p)

	_, p = of("TARNBY (dpa) — "+story, print, `Tarnby hat seit gestern ein Gespräch: das Krokodil. Wer am Kai wohnt, hat es gesehen oder kennt jemanden. Die Schule am Becken gab frei.
Die Warnung des Amtes für Wasser und Strand schließt auch die Inseln vor der Stadt ein. Auf Lerholm lacht man darüber; dort gibt es nicht einmal einen Steg.`)
	require.NotEqual(t, fellowProbability, p, "one sentence is what two reports have in common")
}

// Two pages print takes of one agency's story, and who is a client of both has sentences of either.
func TestPrintsOfOneAgencyAreRelated(t *testing.T) {
	s := sentences(rand.New(rand.NewPCG(24, 3)), 60)
	join := func(ss ...[]string) string { return strings.Join(slices.Concat(ss...), " ") }
	related := func(first, second string) bool {
		ws, pairs := witnesses(t, []string{first + join(s[:10], s[20:24]), second + join(s[:10], s[30:44]), join(s[:5], s[30:44], s[50:52]), join(s[5:10], s[20:24], s[30:44])})
		f := newFamily(ws, pairs, Cluster{Witnesses: []int{0, 1, 2, 3}, Pairs: []int{0, 1, 2, 3, 4, 5}})
		f.wording = f.reuse()
		l := &Lineage{}
		f.fromFellowClients(l)
		for _, d := range l.Derivations {
			require.False(t, d.Directed)
			require.Equal(t, printsProbability/2, d.Probability)
		}
		return l.hasText("0", "1")
	}
	require.True(t, related("TARNBY (AP) — ", "TARNBY (AP) — "))
	require.False(t, related("TARNBY (AP) — ", "TARNBY (Reuters) - "), "two agencies")
	require.False(t, related("TARNBY (AP) — ", ""), "one is no agency's")
}

package lineage

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/align"
	"github.com/wiretrace/wiretrace/normalize"
)

// A portal retells an agency's story sentence by sentence. A client has printed a take that is nearer to
// what the portal had before it than the one at hand, so that the client explains what story and portal
// have in common, and the story what the two have.
func TestTextBesideAClient(t *testing.T) {
	const (
		story = `Die Bewohner am Hafen von Tarnby sind am Dienstag lange vor dem ersten Bus von einem heulenden Nebelhorn geweckt worden: Die Feuerwehr sucht nach einem entlaufenen Krokodil. Nach allem, was sie weiß, ist das Tier kaum einen Meter lang und recht bissig.

Gesucht wird am alten Becken, das sonst den Möwen und ein paar Anglern gehört.

Auch Flugblätter wurden in allen Treppenhäusern verteilt. Niemand solle vorläufig barfuß an die Kais gehen, sagte ein Sprecher der Hafenwache am frühen Morgen.

Rätselhaft bleibt vieles: Bisher kennt die Feuerwehr kein Schiff, das Reptilien geladen hätte. Es seien Zoll, Lotsen und Makler befragt worden. Dort wird der Feuerwehr zufolge kein Krokodil vermisst. Getaucht wird seit Mitternacht.

Die Warnung des Amtes für Wasser und Strand schließt auch die Inseln vor der Stadt ein, etwa Lerholm, Sande und Groß Ystad. Das Amt rät, Hunde nicht ans Wasser zu führen und den Rundfunk der Insel bis zum Abend eingeschaltet zu lassen.`
		print = `Die Bewohner am Hafen von Tarnby sind am Dienstag lange vor dem ersten Bus von einem heulenden Nebelhorn geweckt worden: Die Feuerwehr sucht auch mit Booten nach einem entlaufenen Krokodil. Nach allem, was sie weiß, ist das Tier kaum einen Meter lang und recht bissig. Gesucht wird am alten Becken der kleinen Hafenstadt - dort, wo sonst nur Möwen und ein paar Angler sitzen.

Auch Flugblätter wurden in allen Treppenhäusern verteilt. Niemand solle vorläufig barfuß an die Kais gehen, sagte ein Sprecher der Hafenwache.

Rätselhaft bleibt vieles: Bisher kennt die Feuerwehr kein Schiff, das Reptilien geladen hätte. Es seien Zoll, Lotsen und Makler befragt worden. Dort wird allerdings kein Krokodil vermisst. Getaucht wird seit Mitternacht.

Die Warnung des Amtes für Wasser und Strand schließt auch die Inseln vor der Stadt ein, etwa Lerholm, Sande und Groß Ystad. Das Amt rät, Hunde nicht ans Wasser zu führen und den Rundfunk der Insel bis zum Abend eingeschaltet zu lassen.

Am alten Becken lagen schon um Mitternacht zwei Schlauchboote. Bei Tagesanbruch ging dort laut einem dpa-Reporter alles seinen Gang. Dass ein bissiges Tier im Wasser war, sah man dem Hafen nicht an. Fischer flickten Netze, Lehrlinge mit Eimern rauchten, eine Schulklasse stand an der Fähre.`
		portal = `Tarnby – Am Dienstagmorgen wurden die Bewohner am Hafen mit einem heulenden Nebelhorn geweckt: Die Feuerwehr sucht nach einem entlaufenen Krokodil, kaum einen Meter lang. Die Suche gilt dem alten Becken der kleinen Hafenstadt, wo es normalerweise eher still ist.
Gewarnt wurde auch auf Papier. Schuhe soll dort jeder tragen, wie die Hafenwache erklärte.
Allerdings ist noch vieles rätselhaft. Die Feuerwehr kennt bisher kein Schiff, das Reptilien geladen hätte. Zoll, Lotsen und Makler wurden befragt, aber es wurde kein vermisstes Krokodil gemeldet. Getaucht wird seit Mitternacht, und das geht so weiter.
Die Warnung des Amtes für Wasser und Strand schließt auch die Inseln vor der Stadt ein, darunter Lerholm, Sande und Groß Ystad. Das Amt rät, Hunde vorerst nicht ans Wasser zu führen und den Rundfunk der Insel eingeschaltet zu lassen.
Um Mitternacht lagen bereits Schlauchboote dort, aber bei Tagesanbruch schien am alten Becken alles seinen Gang zu gehen. Man arbeitete und fuhr zur Schule. Dem Wasser war nichts anzusehen.`
	)
	of := func(texts ...string) (from string, p float64) {
		ws, pairs := witnesses(t, texts)
		f := newFamily(ws, pairs, Cluster{Witnesses: []int{0, 1, 2}, Pairs: []int{0, 1, 2}[:len(pairs)]})
		f.wording = f.reuse()
		l := &Lineage{Derivations: []Derivation{{From: "0", To: "1", Relation: TextOf, Probability: .95, Directed: true}}}
		f.fromFellowClients(l)
		for _, d := range l.Derivations {
			if d.To == "2" {
				require.True(t, d.Directed)
				from, p = d.From, d.Probability
			}
		}
		return from, p
	}
	from, p := of("TARNBY (dpa) — "+story, print, portal)
	require.Equal(t, "0", from, "the portal has the agency's story")
	require.Equal(t, fellowProbability, p)

	from, _ = of("TARNBY (dpa) — "+story, print, `Tarnby hat seit gestern ein Gespräch: das Krokodil. Wer am Kai wohnt, hat es gesehen oder kennt jemanden. Die Schule am Becken gab frei.
Die Warnung des Amtes für Wasser und Strand schließt auch die Inseln vor der Stadt ein. Auf Lerholm lacht man darüber; dort gibt es nicht einmal einen Steg.`)
	require.Empty(t, from, "one sentence is what two reports have in common")
	from, _ = of("TARNBY — "+story, print, portal)
	require.Empty(t, from, "the story is no agency's")
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

// Of two takes the later is from the earlier, whatever it keeps of it and whoever else has that.
func TestLaterTakeIsFromTheEarlier(t *testing.T) {
	s := sentences(rand.New(rand.NewPCG(24, 3)), 60)
	join := func(ss ...[]string) string { return strings.Join(slices.Concat(ss...), " ") }
	of := func(first, second string) *Lineage {
		n, err := normalize.New(nil)
		require.NoError(t, err)
		al, err := align.New(nil)
		require.NoError(t, err)
		var ws []Witness
		for i, text := range []string{first + join(s[:10], s[20:24]), second + join(s[:4], s[30:44]), join(s[:6], s[50:52])} {
			ws = append(ws, Witness{ID: string(rune('0' + i)), Text: n.Text(text)})
		}
		var pairs []Pair
		for a := range ws {
			for b := range a {
				pairs = append(pairs, Pair{A: b, B: a, Passages: al.Passages(ws[b].Text, ws[a].Text)})
			}
		}
		f := newFamily(ws, pairs, Cluster{Witnesses: []int{0, 1, 2}, Pairs: []int{0, 1, 2}})
		f.wording = f.reuse()
		l := &Lineage{Derivations: []Derivation{{From: "1", To: "2", Relation: TextOf, Probability: .9, Directed: true}}}
		f.fromEarlierTakes(l)
		return l
	}
	const head, update = "Tarnby pier to stay shut\n\nTARNBY, June 11 (Reuters) - ", "UPDATE 2-Tarnby pier to stay shut\n\nTARNBY, June 11 (Reuters) - "
	l := of(head, update)
	require.True(t, l.hasText("0", "1"), "the second is marked as a later version")
	require.False(t, l.hasText("1", "0"))
	require.True(t, of(update, head).hasText("1", "0"), "the order of the documents is nothing")
	require.Len(t, of(head, head).Derivations, 1, "nothing tells which was first")
	require.Len(t, of(head, "UPDATE 2-Tarnby pier to stay shut\n\nTARNBY, June 11 (AP) - ").Derivations, 1, "two agencies")
}

package lineage

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// Three papers have sentences of one story that none of them names. Two have much of it, and the third
// no sentence that these two do not explain between them.
func TestPrintsOfOneTextHaveOneSource(t *testing.T) {
	s := sentences(rand.New(rand.NewPCG(6, 18)), 80)
	text := func(parts ...[]string) string { return strings.Join(slices.Concat(parts...), "\n\n") }
	papers := []string{"Harbour Mail", "Vestrand Post", "Island Courier"}
	copies := func(houses []string, texts ...string) (of []string) {
		ws, pairs := witnesses(t, texts)
		for i := range ws {
			if ws[i].Source = houses[i]; i >= len(papers) {
				ws[i].Published = on(i)
			}
		}
		for _, d := range infer(t, ws, pairs).Derivations {
			if strings.HasPrefix(d.From, "latent:ancestor-of") {
				require.Equal(t, TextOf, d.Relation)
				require.Equal(t, proseProbability, d.Probability)
				of = append(of, d.To)
			}
		}
		return of
	}
	first, second, third := text(s[20:23], s[:6]), text(s[:4], s[6:7], s[30:33]), text(s[40:45], s[1:3])
	require.Equal(t, []string{"0", "1", "2"}, copies(papers, first, second, third))

	require.Empty(t, copies(papers, text(s[20:26], s[:1]), text(s[:1], s[30:36]), text(s[40:46], s[:1])), "one sentence is what everybody was told")
	require.Empty(t, copies([]string{"Harbour Mail", "Vestrand Post", "Vestrand Post"}, first, second, third), "of two houses one may have it from the other")
	require.Empty(t, copies(papers, text(s[20:23], s[:6], []string{"The Vestrand Post first reported that."}), second, third), "one of them is credited")
	require.Empty(t, copies(papers, text([]string{"NORRVIK (AP) — " + s[0]}, s[1:6]), second, third), "one of them is the agency's story")
	require.Empty(t, copies(papers, text(s[:4]), second, third), "one has nothing else and is the story itself")
	require.Empty(t, copies(append(papers, "Northern Echo", "Fjord Business"), first, second, third, text(s[1:3], s[50:60]), text(s[60:62], s[50:58])),
		"the last is made from a text that has what all share")
}

// What reporters of one event have in common without a source: what was said there, a charge, a list, a life in
// dates and titles.
func TestReportersOfOneEventHaveNoSource(t *testing.T) {
	for name, texts := range map[string][]string{
		"a press conference": {`Mayor Anna Roos faced two hours of questions on Tuesday about the closed ferry.

"We were told on Monday night that the hull was cracked in three places and we were not going to risk a single passenger," Roos said. "Nobody in this town wants the boat back more than I do, but it will come back when it is safe."

Shopkeepers on the quay say trade has fallen by half. Peter Lund, who runs the bakery, has sent two people home.`,
			`There will be no ferry across the sound before June, and the mayor made no secret of it on Tuesday.

"We were told on Monday night that the hull was cracked in three places and we were not going to risk a single passenger," said Mayor Anna Roos at the town hall. "Nobody in this town wants the boat back more than I do, but it will come back when it is safe."

The yard at Vestrand needs parts that are made in Norway only. For pupils of the grammar school the way has become an hour longer.`,
			`Islanders reacted with anger to the news that their only ferry stays tied up.

Anna Roos, the mayor, defended the decision in front of some forty people. "Nobody in this town wants the boat back more than I do, but it will come back when it is safe," she said. "We were told on Monday night that the hull was cracked in three places and we were not going to risk a single passenger."

A petition for a replacement has 900 names.`},
		"a line-up": {`Deportivo Marisma took a point from a windy afternoon at Valdoro and might have had all three.

Valdoro: Roca; Peláez, Ibarra, Montes, Quiroga; Luna, Sastre, Bermejo; Cano, Tello, Rufo.
Marisma: Ledesma; Ortuño, Vidal, Sanchís, Prado; Gil, Navas, Coello; Arce, Merino, Boix.

Rubén Salas praised his side after the break, when it hit the post twice.`,
			`Two points slipped through the fingers of Valdoro, and the stands let the players know.

Valdoro: Roca; Peláez, Ibarra, Montes, Quiroga; Luna, Sastre, Bermejo; Cano, Tello, Rufo.
Marisma: Ledesma; Ortuño, Vidal, Sanchís, Prado; Gil, Navas, Coello; Arce, Merino, Boix.

Tello opened the score with his head from a corner that Bermejo took very well.`,
			`A match with two faces: the first half was the hosts', the second belonged to Marisma.

Valdoro: Roca; Peláez, Ibarra, Montes, Quiroga; Luna, Sastre, Bermejo; Cano, Tello, Rufo.
Marisma: Ledesma; Ortuño, Vidal, Sanchís, Prado; Gil, Navas, Coello; Arce, Merino, Boix.

With six rounds to go the visitors stay out of the last three places.`},
		"a life": {`The film maker Armand Delvigne died on Tuesday in his house at Saint-Calais with his daughters beside him.

Born on 4 March 1940 in Nantes, he directed "The Quay of Mists" (1967), "The Night of the Cormorants" (1974), "A Season in Pontivy" (1982) and "The Low Hours" (1991).

The minister called him a craftsman who never hurried.`,
			`Armand Delvigne did not like tributes. He will get many this week.

Born on 4 March 1940 in Nantes, he directed "The Quay of Mists" (1967), "The Night of the Cormorants" (1974), "A Season in Pontivy" (1982) and "The Low Hours" (1991).

His actors remember silent days on the set, waiting for rain.`,
			`The master of harbours and fog leaves four films and a script that he never finished.

Born on 4 March 1940 in Nantes, he directed "The Quay of Mists" (1967), "The Night of the Cormorants" (1974), "A Season in Pontivy" (1982) and "The Low Hours" (1991).

A retrospective was planned for autumn, and will be held.`},
	} {
		t.Run(name, func(t *testing.T) {
			ws, pairs := witnesses(t, texts)
			for i, house := range []string{"Harbour Mail", "Vestrand Post", "Island Courier"} {
				ws[i].Source = house
			}
			l, err := New(nil)
			require.NoError(t, err)
			for _, c := range l.Clusters(ws, pairs) {
				got, err := l.Lineage(t.Context(), ws, pairs, c)
				require.NoError(t, err)
				for _, n := range got.Nodes {
					require.NotContains(t, n.ID, "ancestor-of", "they were all there")
				}
			}
		})
	}
}

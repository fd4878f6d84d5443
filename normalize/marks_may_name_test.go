package normalize

import (
	"math/rand/v2"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/internal/race"
)

// Outlets that no word for outlets tells are seen by their shape.
func TestOutletsByShape(t *testing.T) {
	for _, c := range []struct {
		lang string
		markCase
	}{
		{"en", markCase{`The crane fell in the night, WHRL reported.`, []string{"WHRL reported|WHRL|reported"}, "a call sign"}},
		{"it", markCase{`«Era passato mio figlio», racconta a GarganoTv Pasquale Iannone.`, []string{"racconta a GarganoTv|GarganoTv|told"}, "a station in one word"}},
		{"it", markCase{`Secondo TeleDauna la strada è chiusa.`, []string{"Secondo TeleDauna|TeleDauna|according"}, "where it sends from behind"}},
		{"it", markCase{`Lo ha detto il sindaco al Tg di TeleDauna.`, []string{"ha detto il sindaco al Tg di TeleDauna|TeleDauna|told"}, "its news"}},
		{"it", markCase{`Lo ha detto il sindaco al bar di TeleDauna.`, nil, "its bar"}},
		{"it", markCase{`Lo si vede bene, spiega, sulla SmartTV Altair.`, nil, "a set"}},
		{"es", markCase{`Según CanalSurTV, la calle está cerrada.`, []string{"Según CanalSurTV|CanalSurTV|according"}, "Spanish"}},
		{"en", markCase{`The mayor told HarlowLive that the crane fell.`, []string{"told HarlowLive|HarlowLive|told"}, "a site in one word"}},
		{"en", markCase{`The mayor told harlow.ie that the crane fell.`, []string{"told harlow.ie|harlow.ie|told"}, "an address"}},
		{"en", markCase{`The crane fell, Harlow Live reported.`, nil, "two words before the verb are anybody's"}},
		{"en", markCase{`The mayor told Harlow Live that the crane fell.`, []string{"told Harlow Live|Harlow Live|told"}, "but not behind it"}},
		{"fr", markCase{`La grue est tombée, selon la «Dépêche de Harlès».`, []string{"selon la «Dépêche de Harlès»|Dépêche de Harlès|according"}, "in quotation marks"}},
		{"es", markCase{`La grúa cayó, según el «Harlés».`, []string{"según el «Harlés»|Harlés|according"}, "one word in quotation marks"}},
		{"es", markCase{`La grúa cayó, dijo la «Torre».`, nil, "the verb is anybody's"}},
	} {
		checkMarks(t, c.lang, Attribution, []markCase{c.markCase})
	}
}

// Where mayName says that no outlet is named, none of the rules finds one.
func TestNoOutletWhereNoneMayBeNamed(t *testing.T) {
	race.OneGoroutine(t)
	n := newNormalizer(t, nil)
	none := 0
	check := func(source, lang string) {
		m := new(marker)
		m.begin(n, source, lang, wordsOf(n, source))
		for at := 0; at < len(source); {
			at = m.scan(at)
			m.lookUp()
			if len(m.toks) == 0 || m.mayName() {
				continue
			}
			none++
			m.recent = append(m.recent[:0], 0, 1, 2) // one that goes on
			for k := range int32(len(m.toks)) {
				require.False(t, m.slotRight(k).ok, "right of token %d, %q, in %q", k, m.text(k, k+1), source)
				require.False(t, m.unknownLeft(k).ok, "left of token %d, %q, in %q", k, m.text(k, k+1), source)
				require.False(t, m.outletAgain(k).ok, "token %d, %q, in %q", k, m.text(k, k+1), source)
			}
			m.recent = m.recent[:0]
		}
	}
	languages := []string{"en", "fr", "es", "it", "pt"}
	stories, err := filepath.Glob("../testdata/stories/*/docs/*")
	require.NoError(t, err)
	for _, name := range stories {
		story, err := os.ReadFile(name)
		require.NoError(t, err)
		for _, lang := range languages {
			check(string(story), lang)
		}
	}
	r := rand.New(rand.NewPCG(29, 30))
	for i := range 2_000 {
		check(phrasesTogether(r), languages[i%len(languages)])
	}
	require.Greater(t, none, 1_000)
}

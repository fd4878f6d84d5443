package lineage

import (
	"cmp"
	"testing"

	"github.com/stretchr/testify/require"
)

// What a take leaves open a later one tells. What was cut has fewer sentences and leaves less open for that,
// what is longer leaves more open, what somebody is quoted with is his question, and two houses are no desk.
func TestClosedQuestions(t *testing.T) {
	const shared = "Four barges broke loose at Tarnby on Tuesday night and drifted under the bridge of the old mill, the harbour office said. A keeper pulled one man out of the water. "
	take := func(agency, text string) doc {
		return doc{text: "[dateline|" + agency + ": TARNBY (" + agency + ") -] " + text}
	}
	for _, tt := range []struct {
		reason, a, b, other string
		up                  int
		shows               string
	}{
		{"nothing was known", shared + "It was not immediately known why the ropes gave way.", shared + "The ropes had been cut with a saw, the keeper told the court of the port later that night.", "", 1, "not immediately"},
		{"the later one asks something else", shared + "It was not immediately known why the ropes gave way.", shared + "The ropes had been cut with a saw, the keeper said. The owner of the saw was not known to the police of the port.", "", 0, ""},
		{"the question is still open", shared + "It was not immediately known why the ropes gave way.", shared + "It was not immediately known why the ropes gave way. The owner of the barges came at noon with two tugs.", "", 0, ""},
		{"a story that was cut", shared + "It was not immediately known why the ropes gave way. The owner of the barges came at noon with two tugs.", shared, "", 0, ""},
		{"who is quoted asks", shared + "\"It is not yet clear to me why the ropes gave way,\" he said.", shared + "The ropes had been cut with a saw, the keeper told the court of the port later that night.", "", 0, ""},
		{"another agency knows more", shared + "It was not immediately known why the ropes gave way.", shared + "The ropes had been cut with a saw, the keeper told the court of the port later that night.", "AFP", 0, ""},
		{"set for that evening", shared + "The harbour master will speak to the press tonight at the mill.", shared + "The harbour master spoke to the press at the mill and blamed the ropes, which were old.", "", 1, "tonight"},
	} {
		t.Run(tt.reason, func(t *testing.T) {
			other := "Reuters"
			if tt.other != "" {
				other = tt.other
			}
			f := newStory(t, take("Reuters", tt.a), take(other, tt.b))
			requireShown(t, f, sigOpen, tt.up, 0, tt.shows)
		})
	}
}

// requireShown requires that signal s says of a story's first two texts that the first is the source, by those bytes
// of text i, or, if up is 0, nothing.
func requireShown(t *testing.T, f *family, s *signal, up, i int, shows string) {
	t.Helper()
	c := f.find(s)
	if up == 0 {
		require.Nil(t, c)
		return
	}
	require.NotNil(t, c)
	require.Equal(t, up > 0, c.Weight > 0)
	require.Equal(t, s.strong, c.strong)
	require.Equal(t, shows, f.ws[i].Text.Source[c.Start:c.End])
}

// A takesCase is what two takes a and b under one dateline, the second of another agency if one is named, show of their
// order: up is 1 if b is the later by it, -1 if a is, and shows the words of the later.
type takesCase struct {
	reason, language, a, b, other string
	up                            int
	shows                         string
}

func (c *takesCase) run(t *testing.T, s *signal) {
	t.Helper()
	t.Run(c.reason, func(t *testing.T) {
		f := readStory(t, c.language, "Tarnby (AFP) - "+c.a, "Tarnby ("+cmp.Or(c.other, "AFP")+") - "+c.b)
		at := 1
		if c.up < 0 {
			at = 0
		}
		requireShown(t, f, s, c.up, at, c.shows)
	})
}

// Each language says in its own way what is not known yet.
func TestOpenQuestions(t *testing.T) {
	for _, tt := range []struct {
		language, text string
		open           int
	}{
		{"de", "Warum die Taue rissen, war zunächst unklar. Der Hafenmeister wollte sich zunächst nicht äußern. Die Taue waren alt.", 2},
		{"de", "Der Verein steht vor der Trennung von seinem Trainer. Der Verein will sich am Abend äußern.", 2},
		{"fr", "L'origine du feu n'est pas encore connue. Contacté, l'armateur n'avait pas donné suite. Le feu est éteint.", 2},
		{"es", "Por ahora no hay heridos. El alcalde comparecerá esta tarde en el puerto. El puerto ha abierto.", 2},
		{"it", "Al momento risultano tre feriti. Le cause sono ancora da chiarire. Il porto ha riaperto.", 2},
		{"pt", "Até o momento não há feridos. As causas ainda não são conhecidas. O porto reabriu.", 2},
		{"nl", "Over de oorzaak is nog niets bekend. Het is nog onduidelijk hoe de brand ontstond. De haven is open.", 1},
		{"de", "Der Hafen blieb bis zum Abend gesperrt. Er ist wieder offen.", 0},
		{"en", "The mayor, 41, has lived in Tarnby since 1998. He is now in his third term.", 0},
		{"es", "Lo dijo por la tarde en el puerto.", 0},
	} {
		require.Len(t, openQuestions(plainText().TextIn(tt.text, tt.language)), tt.open, tt.text)
	}
}

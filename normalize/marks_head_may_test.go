package normalize

import (
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/wiretrace/wiretrace/internal/race"
)

// Where a question of a line's shape says no, the reader behind it has nothing to say:
// it is asked all the same, of all lines that are opened.
func TestNoLineIsLostByItsShape(t *testing.T) {
	race.OneGoroutine(t)
	n := newNormalizer(t, nil)
	stories, err := filepath.Glob("../testdata/stories/*/docs/*")
	require.NoError(t, err)
	require.NotEmpty(t, stories)
	for _, name := range stories {
		story, err := os.ReadFile(name)
		require.NoError(t, err)
		for _, language := range []string{"en", "de", "fr", "es"} {
			checkShapes(t, n, string(story), language)
		}
	}
	for _, c := range [][2]string{
		{"it", "Da www.gds.it"}, {"de", "Utl.: Kran fällt in den Hafen von Harlow"}, {"es", "Redacción / Agencias"}, {"en", "Harlow World and agencies"}, {"es", "Redacción / Agencias | Alcorta | 12.03.2019 | 20:45"},
		{"en", "Provided by University of Harlow"}, {"es", "Fuente: La Voz del Sur de Alcorta."}, {"it", "Da www.gds.it/b."}, {"it", "Frana a Vallebruna (2)"}, {"it", "(v. 'Frana a Vallebruna' delle 8.12)"}, {"en", "WRLT News | By Jane Roe"},
		{"en", "HARLOW, August the 6th - Three cranes fell on the quay, police said on Monday."}, {"en", "Port of Harlow (Reuters) - Three cranes fell on the quay on Monday."}, {"fr", "BOURG-SUR-DOUVE, le 6 août (AFP) - La grue est tombée dans le port."},
	} {
		checkShapes(t, n, c[1]+"\n\nHarlow\n\n"+c[1]+"\n\n"+bareText[:2*signedEnd], c[0])
	}
	r := rand.New(rand.NewPCG(29, 30))
	for range 2_000 {
		lines := make([]string, 1+r.IntN(8))
		for i := range lines {
			lines[i] = strings.Join(strings.Fields(phrasesTogether(r)), " ")
			lines[i] = lines[i][:min(len(lines[i]), 20+r.IntN(150))]
		}
		checkShapes(t, n, strings.ToValidUTF8(strings.Join(lines, "\n\n"), ""), []string{"", "en", "de", "pt", "nl", "it"}[r.IntN(6)])
	}
}

func checkShapes(t *testing.T, n *Normalizer, source, language string) {
	t.Helper()
	m := new(marker)
	m.begin(n, source, language, wordsOf(n, source))
	for at := 0; at < len(m.src); {
		if at = m.scan(at); len(m.toks) == 0 {
			continue
		}
		m.lookUp()
		for i := range m.lines {
			m.furnitureLine(i)
		}
		for i := range m.lines {
			l := &m.lines[i]
			if l.tok < l.end && !l.furniture && m.mayOpen(l) {
				line := m.src[l.first:l.last]
				before, head := len(m.marks), m.head
				if !m.mayVersion(l.tok, l.end) {
					require.Equal(t, l.tok, m.version(l.tok, l.end), "the version of %q", line)
				}
				if !m.maySign(l) {
					require.False(t, m.signature(l), "the signature of %q", line)
				}
				if !m.mayAuthor(l, l.tok) {
					require.Equal(t, l.tok, m.byline(l, l.tok), "the author of %q", line)
				}
				if !m.mayDateline(l.tok, l.end) {
					m.readDateline(l.tok, l.end)
				}
				require.Len(t, m.marks, before, "marks of %q in %q, that it may not have", line, language)
				require.Equal(t, head, m.head, "what %q says of its text", line)
			}
			m.headLine(i)
		}
	}
}

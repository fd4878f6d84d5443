package normalize

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// A line that says how long its article is, to hear or in words, is the page's; one that tells anything else is not.
func TestLengthLines(t *testing.T) {
	for language, c := range map[string]struct{ is, not string }{
		"en": {"Listen to this article (4 min)|Listen 03:12|612 words", "Listen to the harbour master (4)|Hear 4 tugs|12 words|His last 612 words"},
		"de": {"Diesen Artikel anhören (4 Min.)|Artikel anhören: 04:12|612 Wörter", "Den Hafen hören|Die Sirene war 4 Minuten lang zu hören|612 Schiffe"},
		"fr": {"Écouter - 01:24|Écouter cet article (3 minutes)|168 mots", "Écouter le fleuve|168 marins|Trois mots"},
		"es": {"Escuchar esta noticia (3 min)|612 palabras", "Escuchar el río|612 barcos"},
		"it": {"Ascolta la notizia (3 minuti)|612 parole", "Ascolta il fiume|612 navi"},
		"pt": {"Ouvir notícia (3 min)|612 palavras", "Ouvir o rio|612 navios"},
		"nl": {"Beluister dit artikel (3 min)|612 woorden", "Het geluid van de rivier|612 schepen"},
	} {
		for line := range strings.SplitSeq(c.is, "|") {
			for _, below := range []bool{false, true} {
				requireRead(t, language, line, below)
			}
		}
		for line := range strings.SplitSeq(c.not, "|") {
			require.Empty(t, readIn(t, language, line, false), line)
		}
	}
}

package normalize

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// signingForms are ways in which desks sign, credit and number what they send, and lines that look like
// them, one a row: where it stands (the top of the text, below its title, in the midst of prose, at the end,
// right behind the last sentence), the mark that it bears as "kind:value", or after "-" a kind that it must not
// bear, and the line.
var signingForms = map[string]string{
	"en": `behind|credit:AFP|-- AFP
behind|credit:IANS|--IANS
end|credit:Associated Press|This story was provided by The Associated Press.
end|credit:Reuters|This article was provided by Reuters.
end|credit:Reuters|(With input from Reuters)
head|credit:Associated Press|by: Web Staff, Associated Press
head|byline:Web Staff|by: Web Staff, Associated Press
head|byline:Jane Roe|By Our Political Correspondent Jane Roe
head|byline:Jane Roe|Story and photos by Jane Roe
top|version:urgent|JUST IN: Harlow yard to be sold
top|version:urgent|Breaking | Harlow yard to be sold
mid|version:updated|Update, 10:30 a.m.: The yard stays open until May.
mid|-credit|This story was provided by the plaintiff, and Reuters did not believe it.
mid|-credit|The photo was provided by Reuters, and the meal by the Associated Press.
mid|-version|Just in time, the ferry came.
top|-version|AMP - The insurer said on Monday that it would sell the yard.
end|-credit|tips@theguardian.com`,
	"de": `behind|credit:dpa|dpa
behind|credit:dpa|dpa/afp
behind|credit:AFP|dpa/afp
behind|credit:dpa|jro/dpa
behind|credit:APA|(red, APA)
behind|credit:APA|(red, APA, 3.3.2025)
behind|credit:dpa|(dpa, jro)
end|credit:watson.ch|Dieser Beitrag ist zuerst auf watson.ch erschienen.
head|byline:Anna Groß|Text und Fotos: Anna Groß
head|byline:Anna Groß|Interview von Anna Groß
head|version:updated|Update am 23. Dezember
mid|version:updated|Update, 8.31 Uhr: Die Werft bleibt bis Mai offen.
top|version:urgent|+++ Werft in Harlau wird verkauft +++
behind|-credit|jro
behind|-credit|(Pläne, Skizzen)
mid|-credit|Das Feuer ist zuerst in der Werft aufgetreten.
mid|-credit|Der Beitrag ist zuerst in der Post aufgetaucht.
head|-byline|Text und Bild folgen später
head|-byline|Interview von gestern
top|-version|Update am Montag legt viele Handys lahm
top|-version|Update 2025 bringt neue Farben`,
	"fr": `behind|credit:Keystone-SDA|/ATS
behind|credit:Keystone-SDA|ats/jro
head|byline:Anna Petit|Texte et photos : Anna Petit
head|byline:Anna Petit|Par notre correspondante Anna Petit
head|byline:Anna Petit|Une enquête d'Anna Petit
mid|version:updated|Mise à jour 10h30 : le chantier reste ouvert.
end|version:updated|Article mis à jour à 10h15 avec la réaction du syndicat.
head|version:update|(Actualisation: réaction du syndicat)
mid|-credit|Une grue à Harlou. /AFP
head|-byline|Une enquête d'envergure
mid|-byline|Une enquête d'Interpol est en cours, dit le parquet.
head|-version|Mise à jour de la carte des ports`,
	"es": `behind|credit:EFE|/ EFE
head|credit:EFE|EFE / Redactado por Emol
head|byline:Ana Ruiz|Texto y fotos: Ana Ruiz
top|version:expanded|(AMP) El astillero de Harlo será vendido
top|version:expanded|AMP.- El astillero de Harlo será vendido
top|version:repeat|REPITE-El astillero de Harlo será vendido
top|version:urgent|Última hora | El astillero de Harlo será vendido
end|version:developing|Esta noticia está en desarrollo y será actualizada.
mid|-credit|Una grúa en el muelle del puerto. / EFE
end|-credit|pistas@eldiario.es
end|-credit|Escríbenos a pistas@eldiario.es`,
	"it": `head|byline:Anna Neri|Testi e foto di Anna Neri
head|byline:Anna Neri|Intervista di Anna Neri
top|version:urgent|++ Il cantiere di Arlò sarà venduto ++
top|version:update 1|PUNTO 1-Il cantiere di Arlò sarà venduto
end|credit:The Conversation|Articolo originariamente pubblicato su The Conversation
mid|-version|Il punto 1 del contratto è nullo.
head|-byline|Intervista di fine anno`,
	"pt": `behind|credit:Agência Brasil|(Com Agência Brasil)
head|byline:Ana Reis|Texto e fotos: Ana Reis
head|byline:Ana Reis|Reportagem de Ana Reis
top|version:corrected|CORRIGIDO-Estaleiro de Harlo será vendido
top|version:repeat|REPETIÇÃO: Estaleiro de Harlo será vendido
end|version:developing|Esta reportagem está em atualização.
head|-byline|Reportagem de capa`,
	"nl": `head|byline:Anna Groot|Tekst en foto's: Anna Groot
head|byline:Anna Groot|Een reportage van Anna Groot
end|credit:Trouw|Dit artikel is oorspronkelijk gepubliceerd in Trouw.
end|credit:Follow the Money|Dit artikel verscheen eerst op Follow the Money.
end|credit:ANP|Met materiaal van ANP
head|version:updated|Bijgewerkt: 3 maart 2025 08:31
head|version:update|(update met reactie vakbond)
head|-byline|Een interview van een uur
end|-credit|tips@nrc.nl`,
}

func TestSigningForms(t *testing.T) {
	n, err := New(nil)
	require.NoError(t, err)
	for language, rows := range signingForms {
		prose := deskProse[language]
		for row := range strings.SplitSeq(rows, "\n") {
			at, rest, _ := strings.Cut(row, "|")
			want, line, _ := strings.Cut(rest, "|")
			text := deskText(at, line, prose)
			start := strings.LastIndex(text, line)
			without, not := strings.CutPrefix(want, "-")
			kind, value, _ := strings.Cut(without, ":")
			found := ""
			for _, m := range n.TextIn(text, language).Marks {
				if string(m.Kind) == kind && int(m.End) > start && int(m.Start) < start+len(line) && (not || m.Value == value && int(m.Start) >= start) {
					found = text[m.Start:m.End] + "|" + m.Value
				}
			}
			require.Equal(t, not, found == "", "%s: %s of %q: %q", language, want, line, found)
		}
	}
}

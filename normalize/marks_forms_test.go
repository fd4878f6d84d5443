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
end|-credit|tips@theguardian.com
head|byline:Jane Roe|Jane Roe & AFP
head|credit:AFP|JANE ROE & AFP
head|byline:Jane Roe|Jane Roe with AFP
head|byline:Jane Roe|Jane Roe in Harlow
end|credit:RNZ|- RNZ
end|credit:AFP|-JRO/AFP
behind|credit:AFP|-JRO/AFP
end|credit:RNZ|This article is republished under a community partnership agreement with RNZ.
mid|version:corrected|The corrected story:
head|version:corrected|The story has been corrected to show that the yard has two cranes.
end|version:corrected|• This article was corrected on 5 March 2031.
end|version:developing|More to come.
top|version:developing|DEVELOPING: Harlow yard to be sold
end|furniture:footer|-- Ends --
end|furniture:footer|(ENDS)
end|furniture:footer|# # #
end|furniture:footer|-30-
end|furniture:newsletter|Become a member from £1 a month
end|furniture:newsletter|Stay with WRLT on-air and online for updates
mid|attribution:Reuters|Reuters could not independently verify the report.
mid|attribution:AFP|AFP has contacted the yard.
head|-byline|Harlow Today with AFP
end|-credit|- ASAP
end|-credit|- USA/UK
mid|-furniture|He ends.
end|-furniture|Ends
mid|-version|The corrected story was printed in May.
mid|-version|More to come from the crane than steel, they said.
mid|-attribution|The minister contacted the owner of the yard.`,
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
top|-version|Update 2025 bringt neue Farben
head|byline:Jana Roth|Jana Roth mit dpa
head|byline:Jana Roth|Jana Roth & dpa
head|byline:Jana Roth|Von Jana Roth aus Harlau
head|byline:Jana Roth|Jana Roth aus Harlau
head|byline:Jana Roth|Ein Zwischenruf von Jana Roth
behind|credit:dpa|- dpa
end|credit:dpa|(jro/dpa)
end|credit:|(jro)
end|byline:|(red)
end|credit:dpa|Dieser Text enthält Material der Nachrichtenagentur dpa.
end|credit:APA|APA0388 2031-01-16/18:12
head|credit:APA|APA0388 5 CI 0231 16.Jän 31
head|credit:dpa|bas0123 4 pl 210 dpa 0456
end|furniture:footer|-Ende-
end|furniture:footer|(Ende)
end|furniture:newsletter|Jetzt Mitglied werden und unabhängigen Journalismus unterstützen
head|-byline|Haus Garten & dpa
behind|-credit|(SPD)
behind|-credit|(CDU/CSU)
end|-credit|(SPD)
end|-furniture|Ende
head|-credit|APA4 ist ein Prüfstand`,
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
head|-version|Mise à jour de la carte des ports
head|byline:NATHAN ROC|NATHAN ROC & AFP
head|byline:Nathan Roc|Nathan Roc et AFP
head|byline:Nathan Roc|Nathan Roc avec l'AFP
head|byline:Nathan Roc|Nathan Roc, à Bourg-sur-Douve
end|furniture:footer|FIN
end|furniture:footer|- Fin du communiqué -
end|furniture:newsletter|Soutenez Écho à partir de 1 €
end|furniture:prompt|Comment pouvez-vous nous aider à vous tenir informés ?
end|furniture:prompt|Écoutez Radio Douve en direct sur 98.2
end|version:developing|Plus de détails à suivre
mid|attribution:AFP|L'AFP a contacté le chantier, qui n'a pas répondu.
mid|scoop:Mediapart|L'information a d'abord été publiée par Mediapart.
head|-byline|Terre Douve avec AFP
head|-byline|Terres & AFP
end|-furniture|Fin
mid|-furniture|Soutenez le mur à partir du bas, a dit le maçon, il coûte 1 € le mètre.`,
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
end|-credit|Escríbenos a pistas@eldiario.es
head|byline:Ana Ruiz|Ana Ruiz y EFE
head|byline:Ana Ruiz|Ana Ruiz | EFE
head|byline:Ana Ruiz|Ana Ruiz / Agencias
head|byline:Ana Ruiz|Ana Ruiz con EFE
head|byline:Ana Ruiz|La columna de Ana Ruiz
head|byline:Ana Ruiz|Redactora: Ana Ruiz
behind|credit:EFE|EFE.
end|credit:Prensa Latina|(Tomado de Prensa Latina)
end|version:developing|En breve, más información.
end|furniture:footer|-FIN-
end|furniture:newsletter|Hazte socio desde 5 € al mes
end|furniture:prompt|Apoya el periodismo independiente
mid|attribution:Reuters|Reuters no pudo verificar el informe.
mid|scoop:El Confidencial|La venta fue reportada inicialmente por El Confidencial.
mid|scoop:Bloomberg|La noticia fue publicada primero por Bloomberg.
head|-byline|Costa Brava | EFE
head|-byline|Puertos y Mares
head|-byline|Alcorta y Peñuelas
head|-byline|La columna de Trajano
mid|-furniture|Apoya el brazo en la mesa.`,
	"it": `head|byline:Anna Neri|Testi e foto di Anna Neri
head|byline:Anna Neri|Intervista di Anna Neri
top|version:urgent|++ Il cantiere di Arlò sarà venduto ++
top|version:update 1|PUNTO 1-Il cantiere di Arlò sarà venduto
end|credit:The Conversation|Articolo originariamente pubblicato su The Conversation
mid|-version|Il punto 1 del contratto è nullo.
head|-byline|Intervista di fine anno
head|byline:Anna Neri|Anna Neri con ANSA
end|credit:AFP|Con informazioni di AFP
end|furniture:footer|FINE
end|furniture:footer|(segue)
end|furniture:newsletter|Abbonati a 1 euro al mese
mid|scoop:Bloomberg|La notizia è stata riportata per prima da Bloomberg.
head|-byline|Arlò e Valbruna`,
	"pt": `behind|credit:Agência Brasil|(Com Agência Brasil)
head|byline:Ana Reis|Texto e fotos: Ana Reis
head|byline:Ana Reis|Reportagem de Ana Reis
top|version:corrected|CORRIGIDO-Estaleiro de Harlo será vendido
top|version:repeat|REPETIÇÃO: Estaleiro de Harlo será vendido
end|version:developing|Esta reportagem está em atualização.
head|-byline|Reportagem de capa
head|byline:Ana Reis|Ana Reis e AFP
head|byline:Ana Reis|Ana Reis, com Lusa
head|byline:Ana Reis|Repórter: Ana Reis
end|furniture:footer|- Fim -
end|furniture:prompt|Assine por 1,90 € no primeiro mês
end|version:corrected|Esta reportagem foi corrigida: são duas gruas.
mid|scoop:O Globo|A venda foi publicada inicialmente por O Globo.
head|-byline|Arlo e Madrid`,
	"nl": `head|byline:Anna Groot|Tekst en foto's: Anna Groot
head|byline:Anna Groot|Een reportage van Anna Groot
end|credit:Trouw|Dit artikel is oorspronkelijk gepubliceerd in Trouw.
end|credit:Follow the Money|Dit artikel verscheen eerst op Follow the Money.
end|credit:ANP|Met materiaal van ANP
head|version:updated|Bijgewerkt: 3 maart 2025 08:31
head|version:update|(update met reactie vakbond)
head|-byline|Een interview van een uur
end|-credit|tips@nrc.nl
head|byline:Sanne Visser|Sanne Visser met ANP
head|byline:Sanne Visser|Sanne Visser en ANP
head|byline:Sanne Visser|Sanne Visser in Harlo
head|byline:Sanne Visser|Verslaggever: Sanne Visser
end|furniture:footer|--- Einde persbericht ---
end|version:developing|Meer informatie volgt.
mid|attribution:NRC|Dat blijkt uit documenten die in handen zijn van NRC.
behind|-credit|(VVD)`,
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

package normalize

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// The tops, the ends and the captions of pages as portals of Germany, Austria and
// Switzerland have them, beside lines that look alike and say something else.
func TestGermanPages(t *testing.T) {
	prose := deskProse["de"] + " " + deskProse["de"]
	for _, c := range []struct {
		kind MarkKind
		text string // "$" stands for prose
		want []string
	}{
		{Credit, "Feuer am Kai\n\n04.08.2021, 12:10 Uhr | AFP\n\n$", []string{"AFP|AFP|line"}},
		{Credit, "Feuer am Kai\n\n04.08.2021, 12:10 Uhr | rtr, t-online.de\n\n$", []string{"rtr|Reuters|with"}},
		{Credit, "Feuer am Kai\n\n04. August 2021 - 12:10 Uhr | dpa/AFP\n\n$", []string{"dpa|dpa|line", "AFP|AFP|line"}},
		{Credit, "Feuer am Kai\n\n04.08.2021, 12:10 Uhr | t-online, dpa\n\n$", []string{"dpa|dpa|with"}},
		{Credit, "Feuer am Kai\n\nAktualisiert am 04.08.2021, 12:10 Uhr | AFP, t-online\n\n$", []string{"AFP|AFP|with"}},
		{Credit, "Feuer am Kai\n\n04.08.2021, 12:10 Uhr | t-online, Wirtschaft\n\n$", nil},
		{Credit, "Feuer am Kai\n\n04.08.2021, 12:10 Uhr | Wirtschaft\n\n$", nil},
		{Credit, "Feuer am Kai\n\n04.08.2021, 12:10 Uhr | AFP lädt zur Messe\n\n$", nil},
		{Credit, "Feuer am Kai\n\n04.08.2021, 12:10 Uhr | AFP\n\n$\n\n$\n\nbur/cha", []string{"AFP|AFP|line", "bur/cha|AFP|initials"}},
		{Credit, "Feuer am Kai\n\n$\n\n$\n\nbur/cha", nil},
		{Credit, "Feuer am Kai\n\n$\n\nrtr", []string{"rtr|Reuters|line"}},
		{Credit, "Feuer am Kai\n\n$\n\nRTR", nil},
		{Credit, "Feuer am Kai\n\n$\n\n(Reporter: Jan Roth, redigiert von Eva Thal. Bei Rückfragen wenden Sie sich bitte an die Redaktion unter 030-1234567.)",
			[]string{"(Reporter: Jan Roth, redigiert von Eva Thal. Bei Rückfragen wenden Sie sich bitte an die Redaktion unter 030-1234567.)|Reuters|reporting"}},
		{Credit, "Feuer am Kai\n\n$ (Reporter: Jan Roth, redigiert von Eva Thal)", []string{"(Reporter: Jan Roth, redigiert von Eva Thal)|Reuters|reporting"}},
		{Credit, "Feuer am Kai\n\n$\n\nReporter: Jan Roth", nil},
		{Credit, "Feuer am Kai\n\n$\n\nVerwendete Quellen:\n\nNachrichtenagentur dpa\n\nbild.de: Kran gestürzt\n\nSpiegel (kostenpflichtig)\n\nEigene Recherche", []string{"dpa|dpa|source", "bild.de|Bild|source", "Spiegel|Der Spiegel|source"}},
		{Credit, "Feuer am Kai\n\n$\n\nbild.de: Kran gestürzt", nil},
		{Credit, "Feuer am Kai\n\n$\n\nDieser Beitrag erschien zuerst auf hafen-bote.de", []string{"erschien zuerst auf hafen-bote.de|hafen-bote.de|republished"}},

		{Byline, "Feuer am Kai\n\nMai 14, 2024 Klaas Übermann\n\n$", []string{"Klaas Übermann|Klaas Übermann"}},
		{Byline, "Feuer am Kai\n\nMai 14, 2024 Harlower Nachrichten\n\n$", nil},
		{Byline, "Feuer am Kai\n\nSaison 2024 Borussia Harlow\n\n$", nil},
		{Byline, "Feuer am Kai\n\n15.05.2024, 09:12 - von Redaktion Hafenblick\n\n$", []string{"von Redaktion Hafenblick|Redaktion Hafenblick"}},
		{Byline, "Feuer am Kai\n\nvon Redaktion | Mai 12, 2024 | Hafen | 0 Kommentare\n\n$", []string{"von Redaktion||newsroom"}},
		{Byline, "Feuer am Kai\n\nVon Redaktion und Verlag | Mai 12, 2024 | Hafen\n\n$", nil},
		{Byline, "Feuer am Kai\n\nMai 12, 2024 by admin\n\n$", []string{"by admin||newsroom"}},
		{Byline, "Feuer am Kai\n\n12.05.2024 von admin\n\n$", []string{"von admin||newsroom"}},
		{Byline, "Feuer am Kai\n\n12.05.2024 von Bord\n\n$", nil},
		{Byline, "Feuer am Kai\n\nJan Roth Redaktor News\n\n$", []string{"Jan Roth|Jan Roth"}},
		{Byline, "Feuer am Kai\n\n$\n\nred, tirol.ORF.at", []string{"red, tirol.ORF.at|tirol.ORF.at"}},
		{Byline, "Feuer am Kai\n\n$\n\nred, blau und grün", nil},

		{Dateline, "Feuer am Kai\n\nHARLOW. 43 Schiffe lagen am Morgen vor der gesperrten Schleuse und warteten.", []string{"HARLOW."}},
		{Dateline, "Feuer am Kai\n\nTEIL. 43 Schiffe lagen am Morgen vor der gesperrten Schleuse und warteten.", nil},
		{Dateline, "Feuer am Kai\n\nHarlow. Die Schiffe lagen am Morgen vor der gesperrten Schleuse.\n\nAm Harlower See war es still.", []string{"Harlow."}},
		{Dateline, "Feuer am Kai\n\nHarlow an der Schlei - Die Schiffe lagen am Morgen vor der gesperrten Schleuse.\n\nDie Brücke in Harlow an der Schlei bleibt gesperrt.", []string{"Harlow an der Schlei -"}},
		{Dateline, "Feuer am Kai\n\nHafen vor dem Sturm - Die Schiffe lagen am Morgen vor der gesperrten Schleuse.\n\nDie Brücke am Hafen bleibt gesperrt.", nil},
		{Dateline, "Feuer am Kai\n\nBrand an der Berlin - Die Schiffe lagen am Morgen vor der gesperrten Schleuse.", nil},
		{Dateline, "Feuer am Kai\n\nHarlow/Weston, 5. Februar. Die Schiffe lagen am Morgen vor der gesperrten Schleuse.", []string{"Harlow/Weston, 5. Februar.||--02-05"}},
		{Dateline, "Feuer am Kai\n\nMontag, 5. Februar. Die Schiffe lagen am Morgen vor der gesperrten Schleuse.", nil},
		{Dateline, "Feuer am Kai\n\nHarlow, 5. Februar und 6. Februar. Die Schiffe lagen vor der Schleuse.", nil},
		{Dateline, "Feuer am Kai\n\nHamburg · Die Schiffe lagen am Morgen vor der gesperrten Schleuse.", []string{"Hamburg ·"}},
		{Dateline, "Feuer am Kai\n\nKommentar · Die Schiffe lagen am Morgen vor der gesperrten Schleuse.", nil},
		{Dateline, "Feuer am Kai\n\nChur. Die Schiffe lagen am Morgen vor der gesperrten Schleuse.", []string{"Chur."}},
		{Dateline, "Feuer am Kai\n\nStille. Die Schiffe lagen am Morgen vor der gesperrten Schleuse.\n\nAn der Harlower Brücke war es still.", nil},

		{Dateline, "Feuer am Kai\n\nLeipzig: Nach dem Brand am Quellkai wird das Becken leergepumpt. $ Die Brücke bleibt gesperrt, wie lange noch, ist unklar. Am Vormittag war ein Schlepper gesunken.", []string{"Leipzig:"}},
		{Dateline, "Feuer am Kai\n\nLeipzig: Nach dem Brand am Quellkai wird das Becken weiter leergepumpt.\n\n$", nil},
		{Dateline, "Feuer am Kai\n\nZürich Die Sparkasse soll die Reederei übernehmen, wie am Montag bekannt wurde.", []string{"Zürich"}},
		{Dateline, "Feuer am Kai\n\nBerlin /Hannover Nach der Pleite hofft die Reederei weiter auf einen Kredit.", []string{"Berlin /Hannover"}},
		{Dateline, "Feuer am Kai\n\nBerlin Alexanderplatz hieß das Buch, das der Kapitän am Montag im Hafen las.", nil},
		{Dateline, "Feuer am Kai\n\nZürich liegt am See, und der See lag am Montag still unter dem Nebel.", nil},

		{Byline, "Feuer am Kai\n\n23.10.2024\n\nDer Hafen ist nach dem Brand gesperrt.\n\nJan Roth und Eva Thal\n\n$", []string{"Jan Roth und Eva Thal|Jan Roth und Eva Thal"}},
		{Byline, "Feuer am Kai\n\nDer Hafen ist nach dem Brand gesperrt.\n\nJan Roth und Eva Thal\n\nDie Kapitäne Roth und Thal waren am Montag nicht an Bord, als es brannte.", nil},
		{Byline, "Feuer am Kai\n\nDer Hafen ist nach dem Brand gesperrt.\n\nSchwere Unwetter\n\n$", nil},
		{Byline, "Feuer am Kai\n\n$\n\n$ EVA THAL", []string{"EVA THAL|EVA THAL"}},
		{Byline, "Feuer am Kai\n\n$\n\n$ MS HARLOW sank.", nil},

		{Credit, "Feuer am Kai\n\nHARLOW (dpa-AFX) - $\n\n$/jha/", []string{"/jha/|dpa|initials"}},
		{Credit, "Feuer am Kai\n\nHARLOW (dpa-AFX) - $\n\n$/kro/DP/jha", []string{"/kro/DP/jha|dpa|initials"}},
		{Credit, "Feuer am Kai\n\nHARLOW (dpa-AFX) - $\n\n$/DP/ZB", nil},
		{Credit, "Feuer am Kai\n\nHARLOW (dpa-AFX) - $\n\n$/kro/Kai/jha", nil},
		{Credit, "Feuer am Kai\n\n10.05.2031, 15:47 Uhr | Quelle: dpa-AFX\n\n$\n\n/kro/men/jha/", []string{"dpa-AFX|dpa|source", "/kro/men/jha/|dpa|initials"}},
		{Credit, "Feuer am Kai\n\nQuelle: dpa und AFP\n\n$\n\n/kro/men/jha/", []string{"dpa|dpa|source", "AFP|AFP|source", "/kro/men/jha/|AFP|initials"}},
		{Credit, "Feuer am Kai\n\nHarlow (APA) - $\n\n(Schluss) bel/hei", []string{"(Schluss) bel/hei|APA|initials"}},

		{Credit, "Feuer am Kai\n\n$\n\n$ (hol/dpa)\n\nLesen Sie morgen: Der Kran", []string{"(hol/dpa)|dpa|with"}},
		{Credit, "Feuer am Kai\n\n$\n\n$ (dpa/lno)", []string{"(dpa/lno)|dpa|close"}},
		{Credit, "Feuer am Kai\n\n$\n\n$ (APA/hub)", []string{"(APA/hub)|APA|with"}},

		{Date, "Feuer am Kai\n\nDer Kran fiel am Montagvormittag um.", []string{"Montagvormittag|monday|morning"}},

		{Furniture, "Feuer am Kai\n\nDer Kai brannte. © Foto: Jan Roth / Reuters\n\n$", []string{"Der Kai brannte. © Foto: Jan Roth / Reuters|caption"}},
		{Furniture, "Feuer am Kai\n\nDer Kai am Montag. - Foto: APA (dpa)\n\n$", []string{"Der Kai am Montag. - Foto: APA (dpa)|caption"}},
		{Furniture, "Feuer am Kai\n\nDer Kran am Hang. APA / BMI / FLUGPOLIZEI\n\n$", []string{"Der Kran am Hang. APA / BMI / FLUGPOLIZEI|caption"}},
		{Furniture, "Feuer am Kai\n\n$ APA / Harlow", nil},
		{Furniture, "Feuer am Kai\n\n$\n\nHast du einen Hinweis? Schick uns deine Fotos!", []string{"Hast du einen Hinweis? Schick uns deine Fotos!|prompt"}},
		{Furniture, "Feuer am Kai\n\n$\n\nAndere Nachrichten: Kran im Museum gefunden", []string{"Andere Nachrichten: Kran im Museum gefunden|teaser"}},

		{Furniture, "Feuer am Kai\n\nDer Kai am Montag. (Quelle: Jan Roth/imago images)\n\n$", []string{"Der Kai am Montag. (Quelle: Jan Roth/imago images)|caption"}},
		{Furniture, "Feuer am Kai\n\nDer Kai am Montag. Foto: Hafenpark/Kanal GmbH\n\n$", []string{"Der Kai am Montag. Foto: Hafenpark/Kanal GmbH|caption"}},
		{Furniture, "Feuer am Kai\n\nDer Kran war unterwegs zum Kai - Foto: Kanal Reederei\n\n$", []string{"Der Kran war unterwegs zum Kai - Foto: Kanal Reederei|caption"}},
		{Furniture, "Feuer am Kai\n\n$\n\nDer Kai war voll. Das Foto: ein Haufen Schrott.", nil},
		{Furniture, "Feuer am Kai\n\nDer Kai im Mai. (Foto: Jan Roth/AFP) Harlow: Kran gestürzt. Der Hafen bleibt nach dem Unglück am Montag gesperrt, und niemand weiß, wie lange es dauern wird, bis er wieder öffnet.", []string{"(Foto: Jan Roth/AFP)|caption"}},
		{Furniture, "Feuer am Kai\n\nEr schrieb (Foto: niemand) unter den Rahmen, und am Montag war der Rahmen weg, was im Hafen bis zum Abend niemandem auffiel, der dort arbeitete.", nil},
		{Furniture, "Feuer am Kai\n\n15. Mai 2024, 07:30 Uhr | Lesedauer: 3 Minuten\n\n$", []string{"Lesedauer: 3 Minuten|prompt"}},
		{Furniture, "Feuer am Kai\n\nTeilen\n\n$", []string{"Teilen|prompt"}},
		{Furniture, "Feuer am Kai\n\n$\n\n$\n\nTeilen\n\n$", nil},
		{Furniture, "Feuer am Kai\n\n$\n\nTeilen auf Facebook | Twittern | Drucken", []string{"Teilen auf Facebook | Twittern | Drucken|prompt"}},
		{Furniture, "Feuer am Kai\n\nDer Kai: Ein Mann hat hier am Montag einen Kran umgestoßen. Foto: Kran.Bild/APA/dpa\n\n$", []string{"Der Kai: Ein Mann hat hier am Montag einen Kran umgestoßen. Foto: Kran.Bild/APA/dpa|caption"}},
		{Furniture, "Feuer am Kai\n\n$\n\nEinsatzkräfte am Kai Copyright: dpa\n\n$", []string{"Einsatzkräfte am Kai Copyright: dpa|caption"}},
		{Furniture, "Feuer am Kai\n\n$\n\nSie schrieb Copyright: dpa unter den Rahmen, und am Montag war der Rahmen weg.\n\n$", nil},
		{Furniture, "Feuer am Kai\n\n$\n\n$\n\nWeiterlesen mit Plus\n  • Alle Artikel lesen mit HZ+\n  • Weniger Werbung mit HZ+", []string{"Weiterlesen mit Plus|teaser", "• Alle Artikel lesen mit HZ+|footer", "• Weniger Werbung mit HZ+|footer"}},
		{Furniture, "Feuer am Kai\n\n$\n\nWeitere Nachrichten aus Hafen und Kai\n\n$", []string{"Weitere Nachrichten aus Hafen und Kai|teaser"}},
		{Furniture, "Feuer am Kai\n\n$\n\nHinterlasse eine Antwort", []string{"Hinterlasse eine Antwort|prompt"}},
		{Furniture, "Feuer am Kai\n\n$\n\nVerwandte Nachrichten\n\nKran im Museum gefunden", []string{"Verwandte Nachrichten|teaser", "Kran im Museum gefunden|teaser"}},
		{Furniture, "Feuer am Kai\n\n$\n\nWeiterführende Links:", []string{"Weiterführende Links:|teaser"}},
		{Furniture, "Feuer am Kai\n\n$\n\nAlle aktuellen Infos vom Hafen auch auf Instagram.", []string{"Alle aktuellen Infos vom Hafen auch auf Instagram.|contact"}},
		{Furniture, "Feuer am Kai\n\n$\n\nAlle aktuellen Kräne stehen im Hafen.", nil},
		{Furniture, "Feuer am Kai\n\n$\n\nOffenlegung: Der Autor hält keine Position in den genannten Werten.", []string{"Offenlegung: Der Autor hält keine Position in den genannten Werten.|notice"}},
		{Furniture, "Feuer am Kai\n\n$\n\nOffenlegung der Bilanz steht noch aus.", nil},
		{Furniture, "Feuer am Kai\n\n$\n\nKreisen Ihre Gedanken darum, sich das Leben zu nehmen? Hilfe gibt es unter 0800 1234567.", []string{"Kreisen Ihre Gedanken darum, sich das Leben zu nehmen? Hilfe gibt es unter 0800 1234567.|notice"}},
	} {
		text := strings.ReplaceAll(c.text, "$", prose)
		require.Equal(t, append([]string{}, c.want...), marksOf(t, "de", text, c.kind), c.text)
	}
}

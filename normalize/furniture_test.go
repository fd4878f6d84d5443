package normalize

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// furnitureCases are lines that are furniture, by sort, in the languages of
// the news.
var furnitureCases = []struct{ sort, language, lines string }{
	{"teaser", "en", "More news: Ferry strike ends after a week\nAlso Read: Harlow harbour opens\nREAD MORE: Five cranes that fell\nRead more\nRelated: Ports of the north\nSee also | How cranes are built\nThis Week's Flyers\n(Read also: Harlow harbour opens)\nDon't miss: The week in ports\nTrending Stories"},
	{"teaser", "de", "Lesen Sie auch: Streik am Hafen beendet\nMehr zum Thema\nMehr zum Thema: Häfen des Nordens\nMehr zum Thema Ruderer verlieren in Weston Höchste Niederlage seit zehn Jahren – FC Harlow am Boden\nWeiterlesen\nDas könnte Sie auch interessieren"},
	{"teaser", "fr", "Lire aussi : La grève du port est terminée\nÀ lire aussi\nSur le même sujet\nVoir aussi : les ports du Nord"},
	{"teaser", "es", "Lea también: Termina la huelga del puerto\nTe puede interesar\nNoticias relacionadas\nLeer más"},
	{"teaser", "it", "Leggi anche: Finito lo sciopero del porto\nArticoli correlati"},
	{"teaser", "pt", "Leia também: Termina a greve do porto\nVeja também\nSaiba mais"},
	{"teaser", "nl", "Lees ook: Staking in de haven voorbij\nLees meer"},
	{"prompt", "en", "Adjust Comment Print\nDiscuss This Article\nShare on Facebook\nShare this article\n12 comments\nLeave a comment\nSign in to comment\nAdvertisement\nFollow us on Twitter\nRefresh for updates\n5 min read"},
	{"prompt", "de", "Artikel teilen\nTeilen Drucken Merken\nKommentar schreiben\nAnzeige"},
	{"prompt", "fr", "Partager sur Facebook\nLaisser un commentaire\nPublicité"},
	{"prompt", "es", "Compartir en Facebook\nDeja un comentario\nPublicidad"},
	{"prompt", "it", "Condividi su Facebook\nLascia un commento"},
	{"newsletter", "en", "Sign up for our newsletter and get the week in ports\nSubscribe to our newsletter\nGet the latest news delivered to your inbox every morning"},
	{"newsletter", "de", "Melden Sie sich für unseren Newsletter an\nAbonnieren Sie unseren Newsletter\nKeine News mehr verpassen"},
	{"newsletter", "fr", "Inscrivez-vous à notre newsletter"},
	{"newsletter", "es", "Suscríbete a nuestra newsletter"},
	{"caption", "en", "Photo: Jane Roe\nPhoto by Jane Roe/Getty Images\nFILE PHOTO: The crane of Harlow in 2011. REUTERS/Jane Roe/File Photo\nThe crane of Harlow, seen on Monday. (AP Photo/Jane Roe)\nAFP/Getty Images\nGetty Images\nImage credit: Harlow Port"},
	{"caption", "de", "Foto: picture alliance / dpa\nArchivfoto: Der Kran von Harlow\nDer Kran von Harlow (Foto: dpa)"},
	{"caption", "fr", "Crédit photo : AFP"},
	{"caption", "es", "Foto: EFE\nFoto de archivo"},
	{"citation", "en", "Citation: Port closes (2018, August 6) retrieved 9 April 2024 from https://harlow.example/p\nHow to cite this article\nMore information: A. Vale et al. The Cranes of the North: What Holds Them, Port Letters (2018). DOI: 10.1000/harlow.7\nCite this article as: Vale, A. Cranes. Port Letters, 2018.\nOriginal article: Port closes after a crane falls\nPermalink: https://harlow.example/p"},
	{"licence", "en", "This document is subject to copyright.\nAll rights reserved.\n© 2018 Harlow Press. All rights reserved."},
	{"licence", "de", "Alle Rechte vorbehalten."},
	{"licence", "fr", "Tous droits réservés"},
	{"licence", "es", "Todos los derechos reservados"},
	{"copyright", "en", "© 2018 AFP\n(c) 2018 Reuters"},
	{"cookie", "en", "We use cookies to make this site work.\nBy continuing to browse you accept our use of cookies."},
	{"cookie", "de", "Wir verwenden Cookies, um diese Seite zu verbessern."},
	{"footer", "en", "About | Contact | Privacy policy | Terms of use\n© 2018 Harlow Media | Privacy policy | Contact"},
	{"footer", "de", "Impressum | Datenschutz | Kontakt"},
	{"more", "en", "Other reports by HarlowTravel\nMore from Jane Roe\nView all posts by Jane Roe"},
	{"notice", "en", "(This story has not been edited by our staff and is auto-generated from a syndicated feed.)"},
	{"newsletter", "en", "Find out what's happening in Harlow with free, real-time updates from Patch."},
	{"contributors", "en", "Roe reported from Weston, Ohio.\nRoe reported from Weston, Ohio. Holm and Sandor-Pike reported from Harlow."},
	{"contributors", "en", "The Associated Press contributed to this report.\nJane Roe in Weston contributed to this story."},
}

func TestFurniture(t *testing.T) {
	title := "Harlow port closes after a crane falls\n\nThe port of Harlow closed on Monday after a crane fell across the quay, officials said.\n\n"
	for _, c := range furnitureCases {
		for line := range strings.SplitSeq(c.lines, "\n") {
			got := []string{}
			for _, m := range marksOf(t, c.language, title+line+"\n\nShips were sent to Weston until Thursday, the harbour master said.", Furniture) {
				got = append(got, strings.Join(strings.SplitN(m, "|"+c.sort, 2)[:1], ""))
			}
			require.Equal(t, []string{line}, got, "%q is %s furniture (%s), the whole line and no more", line, c.sort, c.language)
		}
	}
}

// No prose may be swallowed: these lines open or end like furniture.
func TestProseIsNoFurniture(t *testing.T) {
	for language, lines := range map[string]string{
		"en": `Read in full, the report blames the builder, who denied any fault on Monday.
More ships arrived on Tuesday than in all of July, the harbour master said.
Related companies of the builder were searched as well, according to the police.
Share prices fell across the region on Monday as traders waited for the port to open again.
Comments by the minister were not welcome in the town, where two hundred jobs are at stake.
Photo finishes are rare in Harlow, but the regatta of 2011 had two of them within one hour.
Subscribe to a belief for long enough and you will defend it, the old captain said of the builder.
Print is dead, said the editor, who then bought another press and three more newspapers.
Copyright law does not cover the look of cranes, a court in Weston ruled on Monday.
Cookies and tea were handed to the dockers who had worked through the night at the quay.
Citation counts matter little to the engineers of Harlow, who publish in no journal at all.
Citation: that is the word which Anna Thorne fears, since each of them costs the port a thousand crowns.
Citations: the engineers of Harlow name Vale (doi:10.1000/harlow.7) wherever they say why a crane must be looked at each year.
More information: this is what the families asked for on Monday, and what Alcor would not give them.
Original source: the "Harlow Post", said the judge, "had it from a docker, and the docker from a song."
Cite this article often enough, an engineer said, and even the harbour master will believe it.
Wikipedia banned an editor from Harlow who had written about the crane without a source.
The city said that all cranes may be inspected, and that it would ask for more from Alcor.
Getty Images sued a start-up of Weston on Monday over the use of twelve million pictures.
"We have no choice," the harbour master said, "and no crane", and pointed to her own photo: the old quay.
Image is everything, Anna Thorne once said of the port whose name she made known abroad.
Follow the river for two miles and the old quay comes into sight, black with coal dust.`,
		"de": `Bilder von dem Unglück zeigen, wie der Kran auf den Kai stürzte und zwei Schiffe traf.
Mehr als zweihundert Arbeiter warteten am Montag vor dem Tor auf die Öffnung des Hafens.
Anzeige gegen den Betreiber erstattete am Montag die Gewerkschaft der Hafenarbeiter.
Themen gab es genug, sagte die Leiterin des Hafenamts nach der Sitzung am Abend.`,
		"fr": `Recevoir encore des navires : la question fait rire la capitaine du port.
Lire le rapport prend deux heures, et personne au port ne l'a fait, assure-t-elle.
Publicité mensongère ou non, l'affaire sera jugée lundi au tribunal de Harlès.`,
		"es": `Comparte mesa con ella el alcalde, que prometió abrir el puerto antes del jueves.
Foto a foto, la policía reconstruyó la caída de la grúa sobre el muelle del puerto.`,
	} {
		for line := range strings.SplitSeq(lines, "\n") {
			got := marksOf(t, language, "Harlow port closes\n\nIt was late.\n\n"+line+"\n\nThe end came at night.", Furniture)
			require.Empty(t, got, "%q is prose", line)
		}
	}
}

// A line of wrapped prose begins where its line happened to break, and is no
// furniture for that, whatever it begins with.
func TestWrappedProseIsNoFurniture(t *testing.T) {
	for _, text := range []string{
		"The yard had asked whether plans that it bought from the builder are\nlicensed under the terms of 2011, and the court in Weston said that they\nwere not, so that all of the cranes had to be drawn again.",
		"The yard of Harlow has never built a ferry after drawings of its own, and it was in May that it sold the licensing rights to all of its cranes to a firm in Weston, which now asks the harbour for a rent.",
		"The harbour master signed nothing that day but what she later called a\ndisclaimer and a bad one, which her clerk had copied from the back of\na ferry ticket.",
		"Dockers were told that in this strange summer they would find all the\nmore information: nobody who had seen the crane fall was allowed to\nspeak of it.",
	} {
		require.Empty(t, marksOf(t, "en", "Harlow port closes\n\n"+text+"\n\nThe end came at night.", Furniture), "%q is prose", text)
	}
	german := "Der Hafen von Harlow gehört zu drei Teilen der Stadt und zu einem Teil dem Land, und im Vertrag von 1998 steht, dass jede Verwertung der Fläche am Kai von beiden gebilligt werden muss, ehe dort gebaut wird."
	require.Empty(t, marksOf(t, "de", "Der Hafen von Harlow schließt\n\n"+german+"\n\nDas Ende kam am Abend.", Furniture), "a licence in the midst of German prose")
	require.NotEmpty(t, marksOf(t, "de", "Der Hafen von Harlow schließt\n\nEr war leer.\n\nJede Verwertung ohne Erlaubnis des Verlages ist nicht gestattet.", Furniture), "a licence")
	caption := "The crane of Harlow, as it was seen on Monday from the deck of a ferry\nthat waited outside. (AP Photo/Jane Roe)"
	require.NotEmpty(t, marksOf(t, "en", "Harlow port closes\n\n"+caption, Furniture), "the second line of a caption has the credit")
}

// A picture's giver stands in brackets before the agency or the outlet, and whoever is seen on one
// gave it: agencies beside each other, a desk's initials and the last line of a text sign it.
func TestCaptionByWhoGaveThePicture(t *testing.T) {
	const prose = "\n\nThe harbour board has closed the northern quay after a crane fell on Monday, and three workers were taken to hospital, the harbour master said. " +
		"The board will meet again next week to discuss the repairs, which may cost two million crowns and will take until the autumn of next year."
	const rest = prose + prose + prose
	for _, c := range []struct {
		line string
		want bool
	}{
		{"The fallen crane on Monday. (Harlow Harbour Museum/Reuters)", true},
		{"The fallen crane on Monday. (Jane Roe/CBC)", true},
		{"The crane is lifted, Saturday, Nov. 14, 2020, in Harlow. (Jane Roe/AP Images for Harlow Port)", true},
		{"The fallen crane lay there on Monday. (APA/Reuters)", false},
		{"The fallen crane lay there on Monday. (JRO/Reuters)", false},
		{"The fallen crane lay there on Monday, said Jane Roe/Reuters", false},
		{"The fallen crane lay there on Monday (the Harlow Post/Reuters).", false},
	} {
		got := marksOf(t, "en", "Harlow port closes\n\nIt was late.\n\n"+c.line+rest, Furniture)
		require.Equal(t, c.want, len(got) == 1 && got[0] == c.line+"|caption", "%s: %q", c.line, got)
	}
	require.Empty(t, marksOf(t, "en", "Harlow port closes"+rest+"\n\nThe fallen crane lay there until the evening of Monday, she said. (Harlow Post/Reuters)", Furniture), "the paper signs")
	require.Equal(t, []string{"Der Kran im Hafen. Foto: privat|caption"}, marksOf(t, "de", "Der Kran im Hafen. Foto: privat\n\nDer Hafen von Harlow schließt.", Furniture))
}

// A word that is a button as well as a heading is a button beside another.
func TestButton(t *testing.T) {
	const end = "\n\nShips were sent to Weston until Thursday, the harbour master said."
	title := "How Harlow gets its news\n\n"
	require.Empty(t, marksOf(t, "en", title+"Print"+end, Furniture), "a heading")
	require.Equal(t, []string{"Print|prompt", "Save|prompt"}, marksOf(t, "en", title+"Print\n\nSave"+end, Furniture), "two buttons")
	require.Equal(t, []string{"Print|prompt", "Share on Facebook|prompt"}, marksOf(t, "en", title+"Print\nShare on Facebook"+end, Furniture), "before a prompt")
	require.Equal(t, []string{"Leave a comment|prompt", "Print|prompt"}, marksOf(t, "en", title+"Leave a comment\nPrint"+end, Furniture), "behind one")
	require.Empty(t, marksOf(t, "en", title+"Print"+end+"\n\nSearch"+end, Furniture), "prose between two headings")
}

// Lists count a, b, c, and the heads of files have settings.
func TestListsAndSettingsAreNoFurniture(t *testing.T) {
	text := "The port's rules\n\n(a) Nobody moors at the old quay.\n(b) Copies of these rules go to every ship.\n(c) Harlow Port may change the terms and conditions of the lease.\n(d) The rest is silence."
	require.Empty(t, marksOf(t, "en", text, Furniture, Copyright), "the third of a list")
	require.Empty(t, marksOf(t, "en", "title: Harlow\nimage: /cards/harlow.png\nimage:\n  path: x.png\n\n## The port", Furniture), "settings")
	require.NotEmpty(t, marksOf(t, "en", "Harlow port closes\n\nphoto: Jane Roe\n\nIt was late.", Furniture), "a caption in lower case")
}

// What stands in furniture credits nobody.
func TestFurnitureCreditsNothing(t *testing.T) {
	text := "Harlow port closes\n\nIt was late on the quay.\n\nPhoto: AFP\n\nRead more: Harlow told AFP it was calm\n\nThe Associated Press contributed to this report."
	require.Empty(t, marksOf(t, "en", text, Credit, Attribution, Scoop, Dateline, Byline))
}

// A licence at the end of a paragraph takes no more than itself out of the words.
func TestLicenceBehindProse(t *testing.T) {
	const prose = "«Abbiamo salvato il forno», ha detto ieri la fornaia di Pontalbo a chi le chiedeva del mulino."
	for _, c := range []struct{ text, want string }{
		{prose + " (riproduzione riservata)", "(riproduzione riservata)|licence"},
		{prose + " Riproduzione riservata.", "Riproduzione riservata.|licence"},
		{prose + " " + prose + " " + prose + " " + prose + " (riproduzione riservata)", "(riproduzione riservata)|licence"},
		{"Riproduzione riservata", "Riproduzione riservata|licence"},
	} {
		require.Equal(t, []string{c.want}, marksOf(t, "it", "Il forno\n\n"+c.text+"\n\n"+prose, Furniture), c.text)
	}
}

// Lines that pages of Romance languages set around their text.
func TestFurnitureOfRomancePages(t *testing.T) {
	for _, c := range []struct{ language, line, sort string }{
		{"fr", "> Notre dossier Inondations", "teaser"},
		{"fr", "Suivez toute l'actualité de vos villes en vous inscrivant à Mon Canton.", "prompt"},
		{"fr", "Posté dans : Humeurs, Insectes - 4 commentaires", "teaser"},
		{"es", "TEMAS BALONMANO ASOBAL", "teaser"},
		{"es", "Suscríbete para seguir leyendo", "prompt"},
		{"es", "Deja una respuesta", "prompt"},
		{"it", "Per ulteriori informazioni: Investor Relations, tel. +39 0445 000000", "contact"},
		{"pt", "Gostou? Compartilhe com os amigos!", "prompt"},
		{"es", "Temas de conversación no faltaron en la plaza de Tarnby, donde se juntó todo el pueblo.", ""},
		{"fr", "Notre dossier avance, a dit la capitaine de Tarnby au conseil réuni mardi soir.", ""},
	} {
		const head = "Tarnby\n\nA\n\nB\n\nC\n\nD\n\nE\n\nF\n\n"
		var want []string
		if c.sort != "" {
			want = []string{c.line + "|" + c.sort}
		}
		require.Equal(t, append([]string{}, want...), marksOf(t, c.language, head+c.line, Furniture), c.line)
	}
}

// Who was where is said in lines of nothing else; what an outlet reported from somewhere, or what somebody found there, is told.
func TestReportedFromIsTold(t *testing.T) {
	title := "Harlow port closes after a crane falls\n\nThe port of Harlow closed on Monday after a crane fell across the quay, officials said.\n\n"
	for _, line := range []string{"The Harlow Mail reported from Weston.", "Reuters reported from Weston.", "Roe reported from Weston that the quay was shut.", "Roe reported from home.", "Losses were reported from Weston."} {
		require.Empty(t, marksOf(t, "en", title+line, Furniture), line)
	}
}

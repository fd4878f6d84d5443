package normalize

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// Authors of French and Italian pages sign by one word, by their surname in capitals, by
// initials, as a newsroom of a paper or by the address of their site.
func TestBylineAlone(t *testing.T) {
	const title, prose = "Les grues du port\n\n", "\n\nTrois grues sont tombées dans le port de Tarny, a fait savoir la capitainerie dans la soirée."
	for _, c := range []struct{ line, want string }{
		{"Publié par Aurélie", "byline|Aurélie"},
		{"Pierre-Yves DUROC", "byline|Pierre-Yves DUROC"},
		{"Anne DE ROY", "byline|Anne DE ROY"},
		{"A.L.G avec T.C", "credit||author"},
		{"J. M. R.", "credit||author"},
		{"La rédaction de Sud Ouest", "byline|Sud Ouest|newsroom"},
	} {
		got := marksOf(t, "fr", title+c.line+prose, Byline, Credit)
		require.Len(t, got, 1, c.line)
		require.Contains(t, got[0]+"|", c.line+"|", c.line)
	}
	for _, line := range []string{
		"Publié lundi", "Publié par nos soins", "Rédaction d'un communiqué", "PORT DE TARNY", "U.S.A.", "P.S.", "N.B.", "La rédaction de ce texte", "Grue EN PANNE",
	} {
		require.Empty(t, marksOf(t, "fr", title+line+prose, Byline), line)
	}
	require.Empty(t, marksOf(t, "fr", title+"Tarny TARNY"+prose, Byline), "whom the story names")
	require.Empty(t, marksOf(t, "fr", title+"U.N.E.F."+prose+" Le syndicat U.N.E.F. était absent.", Credit), "what the story names")
	require.Equal(t, []string{"T.M.||author"}, marksOf(t, "fr", title+prose+"\n\nLa grue sera relevée ce vendredi à Tarny.\n\nT.M.\nContactez-nous", Credit), "below the last sentence")
	require.Equal(t, []string{"Rédaction||newsroom"}, marksOf(t, "fr", title+prose+"\n\nRédaction\nJournaliste", Byline), "below the last sentence")
	require.Equal(t, []string{"La rédaction||newsroom"}, marksOf(t, "fr", title+"La rédaction"+prose+prose, Byline), "below the title")
	require.Empty(t, marksOf(t, "fr", title+prose+"\n\nContact\nRédaction\nPublicité", Byline), "a menu")
	require.Equal(t, []string{"Reportage radio: Jeanne Roc|Jeanne Roc"}, marksOf(t, "fr", title+prose+"\n\nReportage radio: Jeanne Roc", Credit, Byline), "a station's reporter")
	require.Equal(t, []string{"Auteur: RFI.FR - RFI|RFI|byline"}, marksOf(t, "fr", title+prose+"\nAuteur: RFI.FR - RFI", Credit), "a site")
	require.Equal(t, []string{"afp|AFP|with"}, marksOf(t, "fr", title+prose+"\n\n(L'essentiel/afp)", Credit), "a house with an elision")
	require.Empty(t, marksOf(t, "fr", title+"Le quai, lundi\n(Archives/AFP)"+prose, Credit), "a picture's")
}

// The buttons of a page below its title, each with a capital, are nobody's name.
func TestButtonsAreNoByline(t *testing.T) {
	for _, c := range []struct{ language, title, line, prose string }{
		{"de", "Harlow bekommt eine Brücke", "Einstellen Kommentar Drucken", "Der Rat von Harlow hat am Montag beschlossen, dass die Brücke über den Fluss im kommenden Jahr gebaut wird."},
		{"de", "Harlow bekommt eine Brücke", "Anpassen Kommentar Drucken", "Der Rat von Harlow hat am Montag beschlossen, dass die Brücke über den Fluss im kommenden Jahr gebaut wird."},
		{"fr", "Le maire de Harlow veut un pont", "Ajuster Commentaire Imprimer", "Le conseil de Harlow a décidé lundi que le pont sur la rivière serait construit l'an prochain."},
		{"es", "El alcalde de Harlow quiere un puente", "Ajustar Comentario Imprimir", "El consejo de Harlow decidió el lunes que el puente sobre el río se construirá el año que viene."},
		{"pt", "O prefeito de Harlow quer uma ponte", "Ajustar Comente Impressão", "O conselho de Harlow decidiu na segunda que a ponte sobre o rio será construída no próximo ano."},
		{"nl", "De burgemeester wil een brug", "Aanpassen Reactie Afdrukken", "De raad van Harlow heeft maandag besloten dat de brug over de rivier volgend jaar wordt gebouwd."},
	} {
		require.Equal(t, []string{c.line + "|prompt"}, marksOf(t, c.language, c.title+"\n\n"+c.line+"\n\n"+c.prose+" "+c.prose, Byline, Furniture), c.language)
	}
	for _, c := range []struct{ language, text, want string }{
		{"de", "Harlow bekommt eine Brücke\n\nVon Merle Teilemann\n\nDer Rat von Harlow hat am Montag beschlossen, dass die Brücke über den Fluss gebaut wird.", "Von Merle Teilemann|Merle Teilemann"},
		{"it", "Il sindaco di Harlow vuole un ponte\n\nMarco Stampa\n\n12 maggio 2031\n\nIl consiglio di Harlow ha deciso lunedì che il ponte sul fiume sarà costruito.", "Marco Stampa|Marco Stampa"},
		{"nl", "De burgemeester wil een brug\n\nDoor Jan van Delen\n\nDe raad van Harlow heeft maandag besloten dat de brug over de rivier wordt gebouwd.", "Door Jan van Delen|Jan van Delen"},
	} {
		require.Equal(t, []string{c.want}, marksOf(t, c.language, c.text, Byline), "who has a name that is nearly one")
	}
}

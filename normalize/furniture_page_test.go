package normalize

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// What pages print between the paragraphs of their articles, in seven languages,
// and sentences that begin or end alike.
func TestFurnitureOfPages(t *testing.T) {
	for _, c := range []struct {
		language string
		is, not  []string
	}{
		{"de", []string{
			"Lesedauer: 3 Min.", "Empfohlener redaktioneller Inhalt", "Dieser Inhalt ist nur für Abonnenten verfügbar.", "Bild vergrößern",
			"An dieser Stelle finden Sie einen externen Inhalt, der den Artikel ergänzt.", "Zurück zur Übersicht", "Passend dazu",
			"Fehler gefunden? Jetzt melden.", "Was denken Sie? Diskutieren Sie mit!", "Die wichtigsten Nachrichten des Tages", "Unsere Empfehlung",
			"Alle Inhalte anzeigen", "zur Navigation springen", "Videos zum Thema", "Sie sind hier: Home > Hafen", "Per E-Mail versenden", "Haben Sie Fehler entdeckt? Schreiben Sie uns.",
			"Zur Bildergalerie", "Stichwörter: Hafen", "Foto dpa",
		}, []string{"Sie sind hier zu Hause, sagte der Hafenmeister am Montag.", "Foto dpa und Text gehören zusammen, sagte der Hafenmeister am Montag.", "Die wichtigsten Nachrichten kamen am Abend aus dem Hafen, sagte Anna Roth.", "Unsere Empfehlung bleibt bestehen, sagte der Hafenmeister am Montag."}},
		{"en", []string{
			"Hide caption", "Jump to comments", "This content is only available to subscribers.", "Reuse this content", "Order reprints",
			"In this article: Harlow Cranes", "Email the author", "Ships wait off Harlow on Monday. Photograph: Jane Roe/Reuters",
			"► Crane sold at Harlow", ">> Crane sold at Harlow", "Share your thoughts below.",
			"Ships wait off Harlow on Monday. Credit: Jane Roe", "Ships wait off Harlow on Monday. Jane Roe/Reuters",
			"Got this from a friend? Sign up here. Unsubscribe", "Jane Roe / Futura Press / Estadão Conteúdo", "Jane Roe / Icon Sport",
		}, []string{"→ The crane was sold, he said, and nobody asked who would pay for the ships.", "The company gave him credit: Jane Roe did not.", "He works for the BBC. She works for AP/Dow Jones and lives in Harlow.", "In this article of the treaty, cranes are not named.", "She got this from a friend, she said, and sold it in Harlow on Monday."}},
		{"es", []string{
			"Conforme a los criterios de The Trust Project", "Para seguir leyendo, suscríbete", "Normas de los comentarios", "Lectura de 3 minutos",
			"Escucha este artículo", "Ir a comentarios", "Puede interesarle", "Siguiente noticia", "¿Ya eres suscriptor? Inicia sesión", "Reportar error", "Estás en: Inicio > Puertos",
		}, []string{"La lectura de los datos llevó tres horas, dijo el alcalde de Alcorta."}},
		{"fr", []string{
			"Il vous reste 80% de cet article à lire.", "La suite est réservée aux abonnés.", "Contenu sponsorisé", "Ajouter à vos favoris", "Signaler un contenu",
			"Afficher plus", "Légende de la photo : le port", "(Photo Jeanne Roche)", "Le port de Harlès, lundi. © AFP", "Retrouvez tous nos articles sur le port",
			"Mentions légales | Données personnelles", "À ne pas rater Direct - La grue du port, toutes les infos", "À suivre aussi", "Ailleurs sur le web",
			"La lecture des articles est réservée aux abonnés.", "Poursuivez votre lecture sur ce sujet : Ports", "Accueil > Économie > Entreprises",
			"Toutes les informations reproduites dans cette rubrique sont protégées par des droits de propriété intellectuelle.",
			"La grue du port de Harlès, lundi [JEANNE ROC / AFP]", "JEANNE ROC, PAUL VAL / AFP",
			"Vous avez trouvé une erreur? Merci de nous la signaler.", "0 commentaire", "Ton opinion", "Inscris-toi à la newsletter et reçois chaque matin l'essentiel.", "3 min de lecture",
		}, []string{"À ne pas manquer de courage, on finit par vendre la grue du port.", "La lecture des articles a duré trois heures, a dit la capitaine.",
			"Accueil > du public le lundi, a dit la capitaine du port de Harlès.", "Poursuivez la lecture du contrat, a dit la capitaine du port.", "Le commentaire de la capitaine de Harlès a surpris le conseil réuni lundi.",
			"La suite est connue de tous, a dit le maire de Harlès lundi.", "La photo Jeanne Roche l'a vue lundi au musée du port."}},
		{"it", []string{"Scopri di più", "Abbonati per continuare a leggere", "Il porto di Arlo (foto Ansa)", "Altri articoli", "Guarda il video", "Sei già abbonato? Accedi", "Ti potrebbe interessare anche", "Seguici anche su Telegram", "Leggi tutte le notizie di Economia", "Contenuto riservato agli abbonati", "2' di lettura", "webinfo@arlo.example (Web Info)", "Resta aggiornato: seguici su Google News"},
			[]string{"Il porto di Arlo (foto di gruppo) era chiuso, ha detto il sindaco."}},
		{"nl", []string{"Deel het artikel", "Je moet ingelogd zijn om een reactie te kunnen plaatsen.", "Artikel gaat verder onder video", "Meer uit Binnenland", "Tekst gaat door onder de foto.", "Word nu abonnee", "De haven van Harlo. © ANP", "De haven van Harlo. Beeld Jana de Rooij", "Stel je vraag aan de redactie", "Privacy | Cookiebeleid"},
			[]string{"Meer uit gewoonte dan uit liefde bleef de boot in de haven van Harlo liggen.", "Het beeld Jana de Rooij stond op de kade van Harlo, zei de gids."}},
		{"pt", []string{"Ler mais: O estaleiro fecha", "Mais lidas do dia", "VÍDEO: O estaleiro fecha", "Próxima notícia", "Encontrou um erro? Avise-nos"}, []string{"Ler mais livros faz bem, disse o ministro na segunda-feira."}},
	} {
		in := func(line string) []string {
			return marksOf(t, c.language, "XXI\n\n"+deskProse[c.language]+"\n\n"+line+"\n\n"+deskProse[c.language], Furniture)
		}
		for _, line := range c.is {
			got := in(line)
			require.Len(t, got, 1, line)
			require.Contains(t, got[0], line+"|", "all of the line")
		}
		for _, line := range c.not {
			require.Empty(t, in(line), line)
		}
	}
}

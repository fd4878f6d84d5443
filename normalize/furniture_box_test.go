package normalize

import (
	"strings"
	"testing"
)

// What the boxes of pages say, amid prose and with no other line of a page beside, and prose that
// begins with the same words.
func TestFurnitureOfBoxes(t *testing.T) {
	prose := map[string][2]string{
		"en": {"The council of Harlow voted to rebuild the old bridge, which was closed after the floods of last winter.", "Residents had asked for the bridge for years, and the work would begin soon."},
		"de": {"Der Stadtrat von Harlow hat beschlossen, die alte Brücke über den Fluss wieder aufzubauen.", "Die Anwohner hatten seit Jahren um die Brücke gebeten."},
		"fr": {"Le conseil municipal de Harlow a voté la reconstruction du vieux pont sur la rivière.", "Les habitants réclamaient ce pont depuis des années."},
		"es": {"El ayuntamiento de Harlow votó la reconstrucción del viejo puente sobre el río.", "Los vecinos pedían el puente desde hacía años."},
		"it": {"Il consiglio comunale ha votato la ricostruzione del vecchio ponte sul fiume.", "Gli abitanti lo chiedevano da anni, dopo le piene dell'inverno."},
		"pt": {"A câmara de Harlow votou a reconstrução da velha ponte sobre o rio.", "Os moradores pediam a ponte havia anos, depois das cheias do inverno."},
		"nl": {"De gemeenteraad heeft besloten de oude brug over de rivier te herbouwen.", "De bewoners vroegen er al jaren om, na de overstromingen van de winter."},
	}
	for _, c := range []struct{ language, lines, innocent string }{
		{"en", `More in Tarnby: Ice jam closes the boat ramp at Norrvik|More in Business: Shares of the mill fall|Hear this story|Listen to this story|Transcripts are created on a rush deadline and may be updated.`,
			`More in sorrow than in anger: that is how she spoke.|More in Tarnby: she said so twice on Monday.|Hear this story of two brothers, the vicar said.|Minutes are created in a rush, the clerk said.`},
		{"de", `Mehr aus Bad Tarnby: Fähre läuft wieder aus|Mehr aus dem Landkreis Tarnby: Sturm legt Fähren lahm|Mehr zu Stürmen: Warum der Wind dreht|Bei Rückfragen: Pressestelle, Telefon 03699 55-117|Hol dir jetzt die App von Radio Nord!`,
			`Mehr aus Trotz als aus Einsicht: so sprach sie.|Mehr aus Trotz: Sie sprach am Montag vor dem Rathaus.|Bei Rückfragen verwies der Sprecher auf den Bürgermeister.`},
		{"fr", `Plus sur Tarnby : Le bac reprend la mer`, `Plus sur les quais que dans les cales: on y dort.`},
		{"es", `Más en Tarnby: El transbordador vuelve a navegar`, `Más en los muelles que en las bodegas: allí se duerme.`},
		{"en", `Found a mistake? Report it to us.|You are listening to: The Morning Ferry|Prices are delayed by at least 15 minutes|This article was written with the help of AI and reviewed by an editor.`,
			`The mayor found a mistake? Nobody had told him of it.|Prices delayed by the strike rose again.|The film was created with the help of AI, the studio said.`},
		{"en", `Email icon An envelope. It indicates the ability to send an email.|Share icon A curved arrow pointing right.|Chevron icon It indicates a menu or an expandable section.|All products featured are chosen by our editors alone.`,
			`The email icon, an envelope, was drawn in Harlow, the court heard.|Link icon and letter are the same width, the designer said.|All products sold in the port were checked on Monday.`},
		{"de", `Sie hören gerade: Der Morgen mit Ina|Die Kurse sind um mindestens 15 Minuten verzögert.|Dieser Text wurde mit maschineller Hilfe erstellt und von der Redaktion geprüft.|Dieser Artikel wurde mithilfe von KI erstellt.`,
			`Die Kurse sind um mindestens 3 Prozent gefallen.|Dieser Text wurde im Jahr 1912 geschrieben.|Das Bild wurde mit KI erstellt, sagte die Polizei am Montag.`},
		{"fr", `Une erreur dans cet article ? Signalez-la|Cet article a été généré par une machine.`, `Une erreur de calcul, a dit le maire.|Cet article de loi a été voté lundi.`},
		{"en", `3 mins to read|Estimated read time: 4 min|2 min listen|Next up: Who pays for the quay|To continue reading, subscribe or log in.|Something went wrong. Please try again.|The video could not be loaded.|Page not found? What you wanted is not here anymore|Paid for by Harlow Bank|All times are GMT.|Quotes delayed at least 15 minutes.|Stay with Radio Harlow for the latest on this developing story.|For confidential support call 0123 456|News › Harlow`,
			`To continue reading the will, the notary put on his glasses and sighed.|Paid for by the council, the bridge will open in May.|Why you can trust your neighbour was the subject of the evening, the vicar said.|All times are hard for those who wait for a bridge, he said.|The information you requested was never there, the clerk told the court.|Show more than you tell, the teacher says.|Partner content with the deal, lawyers say.`},
		{"de", `Die Redaktion empfiehlt|Warum Sie uns vertrauen können|Dieser Artikel ist kostenpflichtig.|Die Kommentarfunktion ist geschlossen.|Hinweis an die Redaktionen:|Rückfragen von Journalisten bitte an:|Jetzt weiterlesen mit Harlow Plus|Ihre Meinung ist gefragt|Dieser Text wurde maschinell übersetzt.|Inland › Harlow`,
			`Rückfragen von Journalisten ließ der Minister am Dienstag nicht zu.|Exklusiv für Abonnenten der Oper gab es einen Empfang.|Ihre Meinung ist gefragt, sagte die Bürgermeisterin den Anwohnern.|Kurse verzögert beginnen lassen will die Schule nicht.`},
		{"fr", `Soyez le premier à commenter|Pourquoi nous faire confiance|Ce contenu n'est pas accessible.|Soutenez une presse libre|Cours différés de 15 minutes|Ce texte fait partie de notre section Ports.|En continu|Sans engagement|Économie > Ports`,
			`Sans engagement de la ville, le pont restera fermé.|En continu depuis lundi, les pompiers arrosent le toit.|Soutenez la presse locale, a lancé la ministre devant les élus.|Ce texte fait partie de la loi que le Sénat a votée.`},
		{"es", `Los comentarios están cerrados.|Por qué confiar en nosotros|¿Has encontrado un error?|¿Tienes información? Escríbenos|Si te gusta lo que lees, apóyanos|Apoya el periodismo libre|Esta noticia ha sido traducida automáticamente.`,
			`Ha encontrado un error en las cuentas, según la alcaldesa.|Por qué confiar en el alcalde|Cotizaciones con deuda tienen tres de cada diez vecinos.`},
		{"it", `Hai una segnalazione? Scrivici|Sostieni il giornalismo libero|Riservato agli abbonati`, `Ufficio stampa e sindaco hanno smentito la notizia.`},
		{"pt", `Encontrou um erro? Escreva-nos|Assine por R$ 1|Termos de uso`, `Encontrou um erro nas contas e avisou a câmara.|Assine por mim, pediu o ministro ao chefe de gabinete.`},
		{"nl", `Dit artikel is alleen voor abonnees.|Steun onafhankelijke journalistiek|Algemene voorwaarden`, `Steun onze plannen, zei de burgemeester tegen de raad.`},
	} {
		around := prose[c.language]
		for want, lines := range []string{c.innocent, c.lines} {
			for line := range strings.SplitSeq(lines, "|") {
				got := marksOf(t, c.language, "Harlow rebuilds\n\n"+around[0]+"\n\n"+line+"\n\n"+around[1], Furniture)
				if len(got) != want || want == 1 && !strings.HasPrefix(got[0], line) {
					t.Errorf("%s: %q: got %q, furniture: %d", c.language, line, got, want)
				}
			}
		}
	}
}

// Who wrote an article is said below it; of others it is news.
func TestAuthorsOfOtherLanguages(t *testing.T) {
	for _, c := range []struct{ language, top, body, about string }{
		{"de", "Von Jana Roth", "Die Brücke über den Fluss wird wieder aufgebaut, wie der Stadtrat beschlossen hat.", "Jana Roth ist Redakteurin im Ressort Wirtschaft."},
		{"de", "Jana Roth", "Die Brücke über den Fluss wird wieder aufgebaut, wie der Stadtrat beschlossen hat.", "Jana Roth schreibt für die Harlower Post über Brücken."},
		{"fr", "Par Jeanne Roc", "Le pont sur la rivière sera reconstruit, comme le conseil municipal l'a voté.", "Jeanne Roc est journaliste au service économie."},
		{"es", "Por Juana Roca", "El puente sobre el río será reconstruido, como votó el ayuntamiento.", "Juana Roca es redactora de Economía."},
		{"it", "di Gianna Rocca", "Il ponte sul fiume sarà ricostruito, come ha votato il consiglio comunale.", "Gianna Rocca è giornalista economica."},
	} {
		signed := marksOf(t, c.language, "Harlow\n\n"+c.top+"\n\n"+c.body+"\n\n"+c.body+"\n\n"+c.about, Furniture)
		unsigned := marksOf(t, c.language, "Harlow\n\n"+c.body+"\n\n"+c.body+"\n\n"+c.about, Furniture)
		if len(signed) != 1 || len(unsigned) != 0 {
			t.Errorf("%s: %q: got %q, of somebody else %q", c.language, c.about, signed, unsigned)
		}
	}
}

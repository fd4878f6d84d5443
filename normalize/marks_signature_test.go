package normalize

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// A signedLine is a line at the top of a text, behind its title, or at its end, and
// the marks of who wrote it and who is credited that it has, as "kind:value".
type signedLine struct {
	language, line string
	want           string // "" for none, marks separated by "; "
}

// checkSigned reads each line on top of a text of the desks' prose, below a title, if
// top, else as its last line.
func checkSigned(t *testing.T, top bool, lines []signedLine) {
	t.Helper()
	n := newNormalizer(t, nil)
	for _, c := range lines {
		prose := deskProse[c.language]
		source := "XXI\n\n" + prose + "\n\n" + prose + "\n\n" + c.line + "\n"
		if top {
			source = "XXI\n\n" + c.line + "\n\n" + prose + "\n\n" + prose + "\n"
		}
		var got []string
		for _, m := range n.TextIn(source, c.language).Marks {
			switch {
			case m.Kind == Furniture && m.Value == furnitureContributors:
				got = append(got, furnitureContributors+":"+m.Detail)
			case m.Kind == Byline, m.Kind == Dateline, m.Kind == Credit, m.Kind == Copyright, m.Kind == Version:
				got = append(got, string(m.Kind)+":"+m.Value)
			}
		}
		require.Equal(t, c.want, strings.Join(got, "; "), "%s: %q", c.language, c.line)
	}
}

// Who is credited at the end of a text, by agencies, houses and desks in any order,
// or as the one whose article it was first.
func TestSignedEnds(t *testing.T) {
	checkSigned(t, false, []signedLine{
		{"en", "AAP/ABC", "credit:AAP"},
		{"en", "--IANS\njr/ap", "credit:IANS; credit:IANS"},
		{"en", "With files from CBC's Jane Roe and The Canadian Press", "credit:CBC; credit:Canadian Press"},
		{"en", "This report by The Canadian Press was first published May 12, 2024.", "credit:Canadian Press"},
		{"en", "This report by The Canadian Press is the third on the port.", ""},
		{"en", "This article is republished from The Conversation under a Creative Commons license.", "credit:The Conversation"},
		{"en", "Distributed by Tribune Content Agency, LLC.", "credit:Tribune News Service"},
		{"en", "Leaflets distributed by the Daily Mail lay on the quay.", ""},
		{"en", "Information from The Associated Press was used in this report.", "contributors:Associated Press"},
		{"en", "The Associated Press used the pier as its landing.", ""},
		{"en", "Editor's note: This story has been updated to include a word from the port.", "version:updated"},
		{"de", "RND/dpa/jro", "credit:dpa"},
		{"de", "sda/dpa", "credit:Keystone-SDA; credit:dpa"},
		{"de", "(sda/afp/jro)", "credit:Keystone-SDA; credit:AFP"},
		{"de", "(red, APA, 12.5.2024)", "credit:APA"},
		{"de", "red/apa", "credit:APA"},
		{"de", "epd nd jro/prt", "credit:epd"},
		{"de", "AFP/dpa/rothe", "credit:AFP; credit:dpa"},
		{"de", "dpa, AFP, jro", "credit:dpa; credit:AFP"},
		{"de", "Dieser Artikel erschien zuerst im Harlower Kreisblatt.", "credit:Harlower Kreisblatt"},
		{"de", "Dieser Beitrag stammt aus der Berliner Zeitung.", "credit:Berliner Zeitung"},
		{"de", "Der Kran stammt aus der Zeitung, die hier gedruckt wurde.", ""},
		{"de", "Mit freundlicher Genehmigung der Süddeutschen Zeitung.", "credit:Süddeutsche Zeitung"},
		{"de", "Mit freundlicher Genehmigung der Gemeinde am Hafen.", ""},
		{"de", "Übernommen von: Correctiv", "credit:Correctiv"},
		{"de", "Dieser Text ist eine Übersetzung aus dem Guardian.", "credit:The Guardian"},
		{"de", "Dieser Text ist eine Übersetzung aus dem Englischen.", ""},
		{"de", "Anmerkung der Redaktion: In einer früheren Fassung lagen zehn Schiffe vor dem Hafen.", "version:corrected"},
		{"fr", "(jrc avec ats)", "credit:Keystone-SDA"},
		{"fr", "jrc avec ats/afp", "credit:Keystone-SDA; credit:AFP"},
		{"fr", "Avec des informations de Radio-Canada", "credit:Radio-Canada"},
		{"fr", "Avec nos confrères de Sud Ouest", "credit:Sud Ouest"},
		{"fr", "Cet article est repris de Mediapart.", "credit:Mediapart"},
		{"fr", "Ce texte est une traduction d'un article du New York Times.", "credit:The New York Times"},
		{"fr", "Ce texte est une traduction.", ""},
		{"es", "Redacción con información de Notimex", "credit:Notimex"},
		{"es", "jrr (efe, reuters)", "credit:EFE; credit:Reuters"},
		{"fr", "JRC (AFP, AP)", "credit:AFP; credit:Associated Press"},
		{"fr", "port (voir AFP, AP)", ""},
		{"es", "Fuente: La Voz de Alcorta", "credit:La Voz de Alcorta"},
		{"es", "Fuente del río: el lago de Alcorta.", ""},
		{"es", "Este texto se reproduce con autorización de El País.", "credit:El País"},
		{"es", "EFE\njrr/pb", "credit:EFE; credit:EFE"},
		{"it", "Questo articolo è tratto da Internazionale.", "credit:Internazionale"},
		{"it", "Per gentile concessione del Corriere di Alcorta.", "credit:Corriere di Alcorta"},
		{"nl", "Dit artikel is eerder verschenen in de Harlower Courant.", "credit:Harlower Courant"},
		{"nl", "De haven werd overgenomen van de gemeente.", ""},
		{"nl", "Overgenomen van Follow the Money.", "credit:Follow the Money"},
		{"pt", "Reportagem publicada originalmente pela Agência Pública.", "credit:Agência Pública"},
		{"pt", "ERRAMOS: o texto dava outro nome ao navio.", "version:corrected"},
	})
}

// Agencies and versions on top of a text, in the midst of its days and names.
func TestSignedTops(t *testing.T) {
	checkSigned(t, true, []signedLine{
		{"fr", "La rédaction du Courrier de la Douve avec AFP", "credit:AFP"},
		{"fr", "La rédaction de Tarninfo a travaillé avec AFP", ""},
		{"en", "By The Associated Press", "credit:Associated Press"},
		{"en", "ANI | 12 May 2024 05:02 PM IST", "credit:ANI"},
		{"en", "Reported By: ANI", "credit:ANI"},
		{"en", "Source: Al Jazeera and news agencies", "credit:Al Jazeera"},
		{"en", "Published: May. 12, 2024 at 4:31 PM EST|Updated: 3 hours ago", "version:updated"},
		{"en", "Posted 4:31 PM, May 12, 2024 and last updated 5:02 PM, May 12, 2024", "version:updated"},
		{"en", "In 2012 the rules of the port were updated on May 3 by its board.", ""},
		{"de", "Von t-online, dpa, jro", "credit:t-online; credit:dpa"},
		{"de", "12. Mai 2024, 17:02 Uhr Quelle: dpa Niedersachsen", "credit:dpa"},
		{"de", "12. Mai 2024, 17:02 Uhr Quelle: dpa Rheinland-Pfalz/Saarland", "credit:dpa"},
		{"de", "12.05.2024, 17:02 Uhr | Quelle: dpa Niedersachsen/Bremen", "credit:dpa"},
		{"de", "12. Mai 2024, 17:02 Uhr Quelle: dpa Chef Roth", ""},
		{"de", "Quelle: DIE ZEIT, dpa, jro", "credit:Die Zeit; credit:dpa"},
		{"fr", "franceinfo avec AFP", "credit:AFP"},
		{"fr", "Publié le 12 mai 2024 à 17h02, modifié le 13 mai 2024 à 09h11", "version:updated"},
		{"fr", "Jeanne Roc/AFP", ""},
		{"fr", "URGENT. Une grue tombe dans le port", "version:urgent"},
		{"fr", "Modifié par la marée, le port attend.", ""},
		{"es", "20MINUTOS.ES / EFE", "credit:EFE"},
		{"es", "2001 Alcorta | EFE", "credit:EFE"},
		{"es", "Foto | EFE", ""},
		{"es", "Publicado: 12/05/2024 17:02 · Actualizado: 13/05/2024 09:11", "version:updated"},
		{"es", "Actualizado 12/05/2024 17:02h.", "version:updated"},
		{"it", "Modificato il 12 maggio 2024", "version:updated"},
		{"nl", "Redactie 12-05-24, 17:02 Laatste update: 19:10 Bron: ANP", "version:updated; credit:ANP"},
		{"nl", "Door ANP/BNR", "credit:ANP"},
		{"pt", "12/05/2024 17h02 Atualizado há 3 horas", "version:updated"},
		{"pt", "Da Agência Brasil", "credit:Agência Brasil"},
		{"pt", "Da Agência Brasil ninguém veio.", ""},
	})
}

// Who wrote a text and where, on top of it, as papers of many countries set it.
func TestAuthorsTops(t *testing.T) {
	checkSigned(t, true, []signedLine{
		{"en", "Jane Roe, Harlow Evening Post", "byline:Jane Roe"},
		{"en", "Jane Roe\nBBC News, Harlow", "byline:Jane Roe"},
		{"en", "Jane Roe\nThe Columbus Dispatch", "byline:Jane Roe"},
		{"en", "Jane Roe in Harlow\nSun 12 May 2024 17.02 GMT", "byline:Jane Roe"},
		{"en", "Jane Roe in Harlow\nThe ferry is back", ""},
		{"en", "Jane Roe | Weston Staff Writer", "byline:Jane Roe"},
		{"en", "JANE ROE STAFF WRITER", "byline:JANE ROE"},
		{"en", "Imogen Poe Science correspondent", "byline:Imogen Poe"},
		{"en", "BY JANE ROE jroe@harlow.example", "byline:JANE ROE"},
		{"en", "BY SIGNING THIS LEASE you agree to leave the quay at night", ""},
		{"en", "By WRLT Staff", "byline:WRLT Staff"},
		{"en", "ABC Harlow / By Jane Roe", "byline:Jane Roe"},
		{"en", "By Will Poe | 12th May 2024", "byline:Will Poe"},
		{"en", "By Will of the King\nThe ferry is back", ""},
		{"de", "von Jan Roth, Nairobi", "byline:Jan Roth"},
		{"de", "Jan Roth, Harlower Kreisblatt", "byline:Jan Roth"},
		{"de", "Aus Nairobi berichtet Jan Roth", "byline:Jan Roth"},
		{"de", "Aus Nairobi kam am Montag kein Schiff, berichtet Jan Roth aus dem Hafen.", ""},
		{"de", "Interview: Jan Roth", "byline:Jan Roth"},
		{"de", "Interview: Der Hafen bleibt zu", ""},
		{"de", "Jan Roth (Text), Eva Thal (Fotos)", "byline:Jan Roth"},
		{"de", "12.05.2024 um 06:30 Uhr - Jan Roth - in Hafen", "byline:Jan Roth"},
		{"de", "12.05.2024, 05:00 Uhr | Von unserem Korrespondenten Jan Roth", "byline:Jan Roth"},
		{"de", "BERLIN taz | Der Minister ist am Montag nach langer Sitzung zurückgetreten.", "dateline:taz"},
		{"de", "VALLROTH. Der Minister ist am Montag nach langer Sitzung zurückgetreten.", "dateline:"},
		{"fr", "Par Jeanne Roc (avec AFP)", "byline:Jeanne Roc; credit:AFP"},
		{"fr", "Par Jeanne Roc, la ville a appris à aimer son port.", ""},
		{"fr", "Jeanne Roc\nJournaliste", "byline:Jeanne Roc"},
		{"fr", "Un texte de Jeanne Roc", "byline:Jeanne Roc"},
		{"fr", "(Ottawa) La ministre a démissionné lundi après une longue réunion.", "dateline:"},
		{"fr", "(Vidéo) La ministre a démissionné lundi après une longue réunion.", ""},
		{"fr", "Rabat - La ministre a démissionné lundi après une longue réunion.", "dateline:"},
		{"fr", "Paris - c'était le rêve de la ministre, qui y a étudié neuf ans.", ""},
		{"fr", "© AFP / Jeanne Roc", ""},
		{"es", "Autor, Juana Roca", "byline:Juana Roca"},
		{"es", "JUANA ROCA Alcorta", "byline:JUANA ROCA"},
		{"es", "Juana Roca | Alcorta", "byline:Juana Roca"},
		{"es", "Juana Roca / Corresponsal", "byline:Juana Roca"},
		{"es", "De nuestra corresponsal Juana Roca", "byline:Juana Roca"},
		{"es", "VALLALTA. El ministro ha dimitido este lunes tras una larga reunión.", "dateline:"},
		{"pt", "Joana Rocha com Lusa", "byline:Joana Rocha; credit:Lusa"},
		{"pt", "JOANA ROCHA\nSÃO PAULO, SP (FOLHAPRESS) - O ministro demitiu-se na segunda após longa reunião.", "byline:JOANA ROCHA; dateline:Folhapress"},
		{"nl", "Femke Roos\nRedacteur", "byline:Femke Roos"},
		{"nl", "© ANP", ""},
	})
	checkSigned(t, false, []signedLine{
		{"nl", "© ANP", "copyright:ANP"},
		{"en", "Copyright (2024) Xinhua News Agency", "copyright:Xinhua"},
		{"de", "© Alle Rechte vorbehalten. Harlower Anzeiger GmbH", "copyright:Harlower Anzeiger GmbH"},
	})
}

// What looks like an author, a place with an agency, a credit or a version, and is a
// heading, a licence's clause, a picture's credit or the title of another article.
func TestUnsigned(t *testing.T) {
	long := strings.Repeat("The harbour stayed shut, and nobody could say for how long.\n\n", 20)
	checkSigned(t, true, []signedLine{
		{"en", "THE PIER (AS DESCRIBED BELOW) IS LET UNDER THE TERMS OF THIS HARBOUR LEASE AND NO OTHER.", ""},
		{"en", "GRANT OF LEASE\nVersion 1.3, 12 May 2012", ""},
		{"en", "HARBOUR DUES AND FEES\nVersion 1.3, 12 May 2012", ""},
		{"en", "U.S.\n12 May 2024", ""},
		{"en", "By Any Means Open", ""},
		{"en", "Jane Roe | Bloomberg | Getty Images", ""},
		{"de", "Von Vallroth nach Harlow: Eine Reise", ""},
		{"it", "Di Anna Valle il paese ricorda tutto.", ""},
		{"de", "Der Hafen. Ein Kran. Kein Schiff.", ""},
	})
	checkSigned(t, false, []signedLine{
		{"en", long + "EXCLUSIVE: Harlow port was never deep enough", ""},
		{"en", "EXCLUSIVE: Harlow port was never deep enough", "version:exclusive"},
		{"en", "UPDATE 2: Harlow port is shut", "version:update 2"},
		{"en", "© 2024 Harlow.com All rights resreved", "copyright:Harlow.com"},
		{"de", "jr/ap", ""},
		{"fr", "AFP / Jeanne Roc", ""},
		{"en", "First published by Mongabay on May 12.", "credit:Mongabay"},
		{"en", "The map, first published by Mongabay, shows the reef.", ""},
		{"pt", "Com informações da Agência Brasil e da Reuters", "credit:Agência Brasil; credit:Reuters"},
		{"de", "jro, APA", "credit:APA"},
		{"nl", "Dit artikel stond eerder in Trouw.", "credit:Trouw"},
		{"es", "Fuente: Europa Press / La Voz de Alcorta", "credit:Europa Press"},
	})
	checkSigned(t, true, []signedLine{
		{"de", "von APA/red", "credit:APA"},
		{"de", "VALLROTH/WIEN. Der Minister ist am Montag nach langer Sitzung zurückgetreten.", "dateline:"},
		{"de", "VON EVA THAL UND JAN ROTH", "byline:EVA THAL UND JAN ROTH"},
		{"de", "Eva Thal, Harlow\n12.06.2025, 08.14 Uhr", "byline:Eva Thal, Harlow"},
		{"en", "Jane Roe\nPublished 8:14 a.m. ET May 12, 2024", "byline:Jane Roe"},
		{"en", "Jane Roe | PTI | May 12, 2024, 08:14 IST", "byline:Jane Roe; credit:Press Trust of India"},
		{"fr", "Jeanne Roc (à Bourg)", "byline:Jeanne Roc"},
		{"es", "LA VOZ / EFE", "credit:EFE"},
		{"en", "PTI, New Delhi,", "credit:Press Trust of India"},
		{"en", "updated: May 12 2024, 13:42pm ist", "version:updated"},
		{"en", "updated by the port every day", ""},
		{"en", "by Jane Roe —", "byline:Jane Roe"},
		{"en", "NEW DELHI: " + deskProse["en"] + " " + deskProse["en"], "dateline:"},
		{"es", "VALLALTA. " + deskProse["es"] + " " + deskProse["es"], "dateline:"},
	})
}

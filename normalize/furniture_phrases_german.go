package normalize

// germanFurniture are the phrases around the prose of German, Austrian and Swiss pages
// that are of no other language and came with them; the details are those of
// furniturePhrases.
var germanFurniture = []phraseRow{
	{cue: cueTeaser, detail: "list", phrases: `Verwandte Nachrichten; Verwandte Meldungen; Weiterführende Links;
		Weiterführende Informationen; Links zum Thema; Link zum Thema; Weitere Links;
		Ähnliche Nachrichten; Ähnliche Meldungen; Ähnliche Themen; Neueste Nachrichten; Neueste Beiträge; Letzte Nachrichten;
		Letzte Beiträge; Aktuelle Nachrichten; Aktuelle Artikel;
		Beliebte Beiträge; Beliebte Nachrichten; Mehr News; Weitere News; Das könnte dich auch noch interessieren;
		Das könnte Sie auch noch interessieren; Das könnte Ihnen auch gefallen;
		Auch lesenswert; Lesen Sie dazu auch; Andere Nachrichten; Andere Meldungen; Andere Artikel; Weitere Berichte`},
	{cue: cuePrompt, detail: "open", phrases: `Wie hilfreich war dieser Beitrag; Wie hilfreich war dieser Artikel; Wie hilfreich war diese Seite; War dieser Artikel hilfreich;
		War dieser Beitrag hilfreich; So erreichen Sie die Lokalredaktion; So erreichen Sie die Redaktion; So erreichen Sie unsere Redaktion;
		Leserbriefe bitte an; Leserbriefe bitte per; Hinterlasse eine Antwort; Hinterlasse einen Kommentar; Hinterlassen Sie einen Kommentar;
		Schreibe einen Kommentar; Antwort hinterlassen;
		Mehr anzeigen; Weniger anzeigen; Lesen Sie den vollständigen; Lesen Sie den ganzen; Ganzen Artikel lesen;
		Vollständigen Artikel lesen; Zum Originalartikel; Zum vollständigen Artikel; Fehler im Artikel; Fehler im Text;
		Haben Sie einen Fehler; Hast du einen Fehler; Hast Du einen Fehler; Haben Sie Fehler;
		Sie sind bereits Kunde; Sie sind bereits Abonnent; Sie sind bereits Abonnentin; Sie sind bereits registriert; Sie sind schon Kunde;
		Sie sind schon Abonnent; Sind Sie bereits Kunde; Sind Sie bereits Abonnent; Sind Sie bereits registriert; Sind Sie schon Abonnent;
		Bereits Kunde; Bereits Abonnent; Bereits Abonnentin; Bereits registriert; Bereits angemeldet; Schon Abonnent; Schon Abonnentin;
		Schon Kunde; Schon registriert; Noch kein Abonnent; Noch kein Abo; Noch kein Konto; Noch nicht registriert; Noch keinen Account;
		Hast du Hinweise; Haben Sie Hinweise; Hast du Infos; Haben Sie Infos; Haben Sie Informationen; Hast du Bilder; Haben Sie Bilder;
		Haben Sie Fotos; Hast du Videos; Haben Sie Videos;
		Als Startseite festlegen; Als Startseite einrichten; Zu den Favoriten hinzufügen; Zu Favoriten hinzufügen;
		Hast du einen Hinweis; Haben Sie einen Hinweis; Hast du etwas gesehen; Hast du Fotos; Schick uns deine; Schicken Sie uns;
		Dieser Artikel ist Teil; Dieser Artikel ist exklusiv; Hol dir unsere App; Hol dir die App; Hol dir jetzt unsere App; Hol dir jetzt die App;
		Holt euch unsere App; Holen Sie sich unsere App; Jetzt weiterlesen; Jegliche Veröffentlichung und;
		Erst wenn Sie hier klicken; Ein Klick für den Datenschutz; In dieser Bildstrecke; In dieser Bilderstrecke; In dieser Fotostrecke;
		Im Newsblog halten wir; Im Liveblog halten wir; Im Newsticker halten wir; Im Liveticker halten wir; In unserem Newsblog halten wir;
		In unserem Liveblog halten wir; Im Ticker halten wir; Bestens informiert mit; Keine Story von; Keine Meldung von;
		Als Abonnent anmelden; Als Digital Abonnent; Als Digitalabonnent; Als Premium Abonnent; Noch mehr Nachrichten`},
	{cue: cuePrompt, detail: "open", langs: langDE, phrases: `Bei Fragen können Sie sich gern an das; Bei Fragen können Sie sich gerne an das; Bei Fragen wenden Sie sich an das Community;
		Da dieser Artikel älter als; Dieser Artikel kann nicht mehr kommentiert; Wir laden Sie ein, bei einer aktuelleren;
		Das Kommentieren ist; Die Kommentarfunktion ist`},
	{cue: cuePrompt, detail: "alone", langs: langDE, phrases: `Zum Inhalt springen; Cookie-Einstellungen; Cookie-Einstellungen ändern; Zum Hauptinhalt; Zum Hauptinhalt springen; Zur Diashow; Zur Fotostrecke;
		Zur Bildergalerie; Zur Galerie; Zur Bilderstrecke; Alle Storys; Alle Meldungen; Kurzzusammenfassung; Mein Konto`},
	{cue: cueTeaser, detail: "open", phrases: `Lese-Tipp; Lese-Tipps; Leseempfehlung; Lese-Empfehlung; Lese-Empfehlungen`},
	{cue: cuePrompt, detail: "alone", langs: langDE, phrases: `Das Wichtigste in Kürze; Das Wichtigste auf einen Blick; Das Wichtigste zusammengefasst;
		Darum geht's; Darum gehts; Darum geht es; Serviceangebote; Schriftgröße; Schriftgrösse`},
	{cue: cuePrompt, detail: "label", langs: langDE, phrases: `Rückfragen zu den Bürozeiten; Rückfragen während der Bürozeiten; Rückfragen von Medienvertretern; Rückfragen der Medien`},
	{cue: cuePrompt, detail: "open", langs: langDE, phrases: `Rückfragen außerhalb der Bürozeiten; Rückfragen außerhalb der Geschäftszeiten`},
	{cue: cueCookie, langs: langDE, phrases: `Für unseren Service speichern wir; Für unsere Dienste speichern wir; Für unser Angebot speichern wir; Diese Cookies; Wir speichern Cookies; Wir setzen Cookies;
		Auf dieser Seite werden Cookies; Auf unserer Seite werden Cookies; Diese Seite speichert Cookies`},
	{cue: cueCookie, phrases: `Um eingebettete Inhalte; Um externe Inhalte; Um diesen Inhalt anzuzeigen; Um dieses Element anzuzeigen`},
	{cue: cueTeaser, detail: "label", phrases: `Headlines; Schlagzeilen; Topnews; Top-News; Topthemen; Top-Themen; Weitere Infos;
		Weitere Informationen`},
	{cue: cueClick, phrases: `findest du in unserer Galerie; findest du in unserer Bildergalerie; findest du in unserer Fotogalerie;
		findest du in unserer Bilderstrecke; findest du in unserer Fotostrecke;
		findest du in unserer Übersicht; findest du in unserer Mediathek; findest du in unserer App; findest du in unserer großen Galerie;
		findest du in unserer großen Übersicht; findest du in unserem Liveblog;
		findest du in unserem Newsticker; findest du in unserem Liveticker; findest du in unserem Podcast; findest du in unserem Newsletter;
		findest du in unserem Dossier; findest du in unserem Archiv;
		finden Sie in unserer Galerie; finden Sie in unserer Bildergalerie; finden Sie in unserer Fotogalerie;
		finden Sie in unserer Bilderstrecke; finden Sie in unserer Fotostrecke; finden Sie in unserer Übersicht;
		finden Sie in unserer Mediathek; finden Sie in unserer App; finden Sie in unserer großen Galerie;
		finden Sie in unserer großen Übersicht; finden Sie in unserem Liveblog; finden Sie in unserem Newsticker;
		finden Sie in unserem Liveticker; finden Sie in unserem Podcast; finden Sie in unserem Newsletter; finden Sie in unserem Dossier;
		finden Sie in unserem Archiv; gratis anfordern; kostenlos anfordern;
		gratis herunterladen; kostenlos herunterladen; gratis testen; kostenlos testen; kostenfrei weiterlesen; kostenlos weiterlesen;
		anmelden und weiterlesen; registrieren und weiterlesen; Jetzt bestellen unter; Hier bestellen`},
	{cue: cueAppeal, phrases: `Alle aktuellen; Alle News; Alle Infos; Alle Neuigkeiten; Aktuelle Nachrichten; Noch mehr; Mehr News;
		Mehr Nachrichten`},
	{cue: cueNotice, phrases: `Offenlegung:; Transparenz:; Hinweis zur Transparenz; Bei Rückfragen wenden Sie sich;
		Suizid-Gedanken?; Suizidgedanken?; Kreisen Ihre Gedanken; Kreisen deine Gedanken; Haben Sie Suizidgedanken;
		Haben Sie suizidale Gedanken; Hast du Suizidgedanken;
		Leiden Sie unter Depressionen; Hilfe bei Suizidgedanken; Hilfe bei Depressionen`},
	{cue: cuePhotoAgency, phrases: `imago images; Imago Images; imago stock&people; Maxppp; MAXPPP`},
}

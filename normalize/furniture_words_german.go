package normalize

// germanPageWords are the words by which German pages speak of themselves.
var germanPageWords = []pageWordRow{
	{pageThing, `abonnent abonnenten aboservice affiliate anzeige anzeigen anzeigenannahme anzeigenmarkt app apps archiv artikel
		artikels audio audiobeitrag audiothek ausgabe banner beilage beilagen beitrag beitrags beiträge benutzername
		bildergalerie bildergalerien bilderstrecke bildnachweis bildquelle bildunterschrift blog blogs button buttons
		clip coupon coupons dossier download downloads druckversion eilmeldung eilmeldungen email epaper faktenbox
		fanshop faq feed foren forum foto fotogalerie fotos fotostrecke fragebogen fußzeile galerie gewinnspiel
		gewinnspiele gutschein gutscheincode gutscheine hashtag hauptmenü horoskop hotline hörfassung infobox
		informationen infos inhalt inhalte internetseite kanal kategorie kategorien kleinanzeigen kommentar
		kommentarbereich kommentare kommentarfunktion kopfzeile korrekturhinweis kreuzwort kreuzworträtsel kurzmeldung
		kurzmeldungen lesedauer leseliste leserbrief leserbriefe leserkommentar leserkommentare leserreaktionen
		leserreise leserreisen leserservice lesezeichen lesezeit link links linktipp linktipps liveblog livestream
		livestreams liveticker länge mail mails mediathek menü merkliste minuten nachricht nachrichten
		nachrichtenüberblick navigation news newsblog newsfeed newsletter newsletters newsticker onlineshop partnersuche
		passwort pdf player playlist podcast podcasts postfach postings printausgabe profil prospekt prospekte push
		pushmeldung pushnachricht quiz rabattcode rabattcodes ratgeber redaktion rezepte rss rubrik rubriken rundbrief
		rätsel rückfragen schaltfläche schlagwort schlagworte schlagwörter schlagzeile schlagzeilen schrift schriftgröße
		seite seiten seitenanfang seitenende sendung sendungen sitemap sonderseite sprachnachricht sprachnachrichten
		startseite stellenanzeigen stichwort stichworte stichwörter stream suchbegriff suche suchfeld sudoku tag tags
		texte themenseite ticker ticketshop tipps tippspiel transkript transparenz traueranzeigen trauerportal tweet
		tweets umfrage untermenü untertitel url video videobeitrag videos vollbild webseite webseiten website
		werbeanzeige werbung whatsappkanal zustellservice überblick übersicht`},
	{readerDoes, `abbestellen abgemeldet abmelden abonniere abonnieren abonniert absenden abspielen abstimme abstimmen aktivieren
		aktualisieren aktualisiert akzeptieren angemeldet anhören anklicken anmelden anmeldung anpassen anrufen
		anschauen ansehen aufklappen aufrufen ausblenden ausfüllen ausgefüllt ausklappen ausloggen ausprobieren
		ausrechnen bearbeiten berechnen bestelle bewerben bewerten bewirb buche buchen diskutieren diskutiert downloaden
		drucken einblenden eingeben eingeloggt einklappen einloggen einreichen einsenden einstellen eintragen empfehlen
		entdecke entdecken entsperren erstelle fortsetzen freischalten geladen gemerkt gesponsert gesponserter
		herunterladen hochladen hol holt informiere informieren installieren kennenlernen klick klicke klicken klickt
		kommentiere kommentieren kommentiert kontaktiere kontaktieren kopieren lesen lies liken mach merken
		mitdiskutieren mitlesen mitmachen mitraten mitreden mitspielen nachhören nachlesen nachschauen nachsehen
		neuladen nominiere nominieren pausieren publiziert registriere registrieren reinhören reinklicken reinlesen
		reserviere reservieren schick schickt schreib schreiben scrollen sichere sichern speichern spende spenden
		springen stöbere stöbern teile teilen tippe tippen twittern unterstütze verfassen vergleiche vergleichen
		vergrößern verkleinern verpassen verrate verraten verschenken versenden verwalten veröffentlicht vorlesen
		vorspulen voten votet weiterempfehlen weiterleiten weiterlesen widersprechen wischen zoomen zuklappen zuschicken
		zuschreiben zusenden zustimme zustimmen überspringen`},
	{listWord, `aktuellste aktuellsten beliebt beliebte beliebteste beliebtesten empfehlung empfehlungen empfohlen empfohlene
		highlights lesetipp lesetipps meistgeklickt meistgelesen meistgelesene meistgelesenen meistgesehen meistkommentiert
		neueste neuesten neuester neustes passend themenverwandt themenverwandte topthemen verwandt verwandte ähnliche`},
	{pointsOn, `aktuell aktuelle aktuellen alle auch beste besten gratis heute hier jetzt kostenlos live mehr nächste nächster
		nächstes oben spannende täglich unten vorherige vorheriger vorheriges weiter weitere weiteren weiterer weiterführende
		zum zur`},
	{machineWord, `adblocker aktualisiere android anmeldedaten autoplay browser browsers captcha chrome cookie cookies desktop endgerät
		endgeräte fehlermeldung firefox internetbrowser ios ipad iphone javascript kennwort ladevorgang login nutzerkonto
		nutzername plugin safari seitenaufruf smartphone tablet veraltet webbrowser werbeblocker zugangsdaten`},
	{accountWord, `abo abonnement abos agb barrierefreiheit benutzerkonto cfds datenschutz datenschutzerklärung datenschutzhinweise
		digitalabo disclaimer einwilligung impressum konto kundenkonto kündbar mitgliedschaft netiquette nutzungsbasiert
		nutzungsbedingungen probeabo probemonat risikohinweis urheberrecht warnhinweis zahlungsart`},
	{networkName, `bluesky facebook flipboard instagram linkedin mastodon messenger pinterest reddit skype snapchat soundcloud spotify
		stumbleupon telegram tiktok tumblr twitter viber vkontakte whatsapp xing youtube`},
	{sectionName, `ausland auto banken beauty bildung blaulicht bundesliga börse deutschland digital feuilleton finanzen fußball geld
		geschäftskunden gesellschaft gesundheit home immobilien inland international justiz karriere kino kommunales kontakt
		kultur land leben leute lifestyle lokales medien meinung mobilität musik märkte netzwelt panorama politik privatkunden
		promis region regional regionales reise reisen schweiz service shop sport stadt stars stellenmarkt technik trauer tv
		umwelt unterhaltung unternehmen veranstaltungen verkehr welt wetter wirtschaft wirtschaftsnachrichten wissen
		wissenschaft österreich`},
	{timeWord, `min minute monat monaten stand std stunde stunden tagen uhr vor`},
	{toReader, `bitte dein deine deinem deinen deiner dich dir du euch euer eure`},
	{politeWord, `ihnen ihr ihre ihrem ihren ihrer sie`},
	{ofHouse, `uns unser unsere unserem unseren unserer wir`},
	{eitherWord, `ablehnen aktion anfragen angebot angebote angeboten angezeigt ansichten antwort antworten autor autoren autorin
		bekommen bestellen besuchen bild bilder bleiben danke daten einstellungen element elemente empfänger entdeckt
		erfahren erhalten erlauben erlebnis erstellt fehler finde finden folge folgen frage fragen gedruckt gefällt
		geprüft geschichte geschichten gesehen geteilt gewinne gewinnen gewinnt gratulieren handy handynummer
		hinterlassen hinweis hinweise hören informiert internet jederzeit journalismus journalisten kaufen laden leser
		leseranwalt leserinnen lädt meinungen melden meldung meldungen mobil monatlich nutzen plus post posting preis
		premium probieren präsentiert rabatt rechte rechtschreibfehler redakteur redakteurin regeln registriert schicke
		schicken schließen schreibfehler schreibt sehen senden sofort sonderangebot sparen spezial starten stimme
		stimmen stoppen suchen tages test testen tests text thema themen tipp tippfehler tracking treffer umfragen
		unabhängigen unterstützen unterstützt verbessern vergleich version vollständige vollständigen vormerken vorteile
		web widerruf widerrufen wiederholen willkommen woche wochen wunsch wünsche zeigen zeitung zugang zurück öffnen`},
}

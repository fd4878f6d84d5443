package normalize

// germanPageWords are the words by which German pages speak of themselves.
var germanPageWords = []pageWordRow{
	{pageThing, `abonnent abonnenten affiliate anzeige anzeigen anzeigenmarkt app apps archiv artikel artikels audio audiobeitrag
		audiothek ausgabe banner beitrag beitrags beiträge benutzername bildergalerie bildergalerien bilderstrecke
		bildnachweis bildquelle bildunterschrift blog blogs button buttons clip dossier download downloads druckversion
		eilmeldung eilmeldungen email epaper faktenbox faq feed foren forum foto fotogalerie fotos fotostrecke fußzeile
		galerie gewinnspiel gewinnspiele hashtag hauptmenü horoskop hörfassung infobox informationen infos inhalt inhalte
		internetseite kategorie kategorien kleinanzeigen kommentar kommentarbereich kommentare kommentarfunktion kopfzeile
		kreuzworträtsel kurzmeldung kurzmeldungen lesedauer leseliste leserbrief leserbriefe leserkommentar leserkommentare
		leserreaktionen lesezeichen lesezeit link links linktipp linktipps liveblog livestream livestreams liveticker länge
		mail mails mediathek menü merkliste minuten nachricht nachrichten nachrichtenüberblick navigation news newsblog
		newsletter newsletters newsticker passwort pdf player playlist podcast podcasts postfach postings printausgabe profil
		push pushmeldung pushnachricht quiz ratgeber redaktion rss rubrik rubriken rundbrief rätsel schaltfläche schlagwort
		schlagworte schlagwörter schlagzeile schlagzeilen schrift schriftgröße seite seiten seitenanfang seitenende sendung
		sendungen sitemap sonderseite startseite stichwort stichworte stichwörter stream suchbegriff suche suchfeld sudoku tag
		tags texte themenseite ticker tipps transkript transparenz tweet tweets umfrage untermenü untertitel url video
		videobeitrag videos vollbild webseite webseiten website werbeanzeige werbung überblick übersicht`},
	{readerDoes, `abbestellen abgemeldet abmelden abonniere abonnieren absenden abspielen abstimmen aktivieren aktualisieren
		aktualisiert akzeptieren angemeldet anhören anmelden anmeldung anpassen anschauen ansehen aufklappen aufrufen ausblenden
		ausklappen ausloggen ausprobieren bearbeiten bewerten diskutieren downloaden drucken einblenden einstellen eingeben eingeloggt
		einklappen einloggen einreichen eintragen empfehlen entdecken entsperren fortsetzen freischalten geladen gemerkt
		gesponsert gesponserter herunterladen hochladen installieren klick klicke klicken kommentieren kontaktieren kopieren
		lesen lies liken merken mitdiskutieren mitlesen mitmachen mitreden nachhören nachlesen nachschauen nachsehen neuladen
		pausieren publiziert registriere registrieren schreiben scrollen speichern spenden springen stöbern teile teilen
		tippen twittern verfassen vergrößern verkleinern verpassen versenden verwalten veröffentlicht vorlesen vorspulen
		weiterempfehlen weiterleiten weiterlesen widersprechen wischen zoomen zuklappen zustimme zustimmen überspringen`},
	{listWord, `aktuellste aktuellsten beliebt beliebte beliebteste beliebtesten empfehlung empfehlungen empfohlen empfohlene
		highlights lesetipp lesetipps meistgeklickt meistgelesen meistgelesene meistgelesenen meistgesehen meistkommentiert
		neueste neuesten neuester neustes passend themenverwandt themenverwandte topthemen verwandt verwandte ähnliche`},
	{pointsOn, `aktuell aktuelle aktuellen alle auch beste besten gratis heute hier jetzt kostenlos live mehr nächste nächster
		nächstes oben spannende täglich unten vorherige vorheriger vorheriges weiter weitere weiteren weiterer weiterführende
		zum zur`},
	{machineWord, `adblocker aktualisiere android anmeldedaten autoplay browser browsers captcha chrome cookie cookies desktop endgerät
		endgeräte fehlermeldung firefox internetbrowser ios ipad iphone javascript kennwort ladevorgang login nutzerkonto
		nutzername plugin safari seitenaufruf smartphone tablet veraltet webbrowser werbeblocker zugangsdaten`},
	{accountWord, `abo abonnement abos agb barrierefreiheit benutzerkonto datenschutz datenschutzerklärung datenschutzhinweise digitalabo
		disclaimer einwilligung impressum konto kundenkonto kündbar mitgliedschaft netiquette nutzungsbasiert
		nutzungsbedingungen probeabo probemonat urheberrecht zahlungsart`},
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
	{eitherWord, `ablehnen aktion angebot angebote angeboten angezeigt ansichten antwort antworten autor autoren autorin bekommen
		bestellen besuchen bild bilder bleiben danke daten einstellungen element elemente empfänger erfahren erhalten erlauben
		erlebnis erstellt fehler finde finden folge folgen frage fragen gedruckt gefällt geprüft geschichte geschichten
		geteilt handy handynummer hinterlassen hinweis hinweise hören informiert internet jederzeit journalismus journalisten
		kaufen laden leser leseranwalt leserinnen lädt melden meldung meldungen mobil monatlich plus post posting preis
		premium präsentiert rechte redakteur redakteurin regeln registriert schicke schicken schließen sehen senden spezial
		starten stoppen suchen tages test testen tests text thema themen tipp tracking treffer unabhängigen unterstützen
		unterstützt verbessern vergleich version vollständige vollständigen vorteile web widerruf widerrufen wiederholen
		willkommen woche wochen zeigen zeitung zugang zurück öffnen`},
}

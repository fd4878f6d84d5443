package normalize

// dutchPageWords are the words by which Dutch pages speak of themselves.
var dutchPageWords = []pageWordRow{
	{pageThing, `abonnee abonnees adverteerder advertentie advertenties advertorial afbeelding afbeeldingen aflevering alert alerts app
		apps archief artikel artikelen audio banner bijschrift blog blogs categorie categorieën dossier download editie email
		embed filmpje forum foto fotogalerij fotoserie fotospecial galerij gesponsord hashtag homepage horoscoop inbox
		infographic inhoud kanaal knop koppen kortnieuws kruiswoordpuzzel leestijd link links liveblog livestream mail mailbox
		mediaspeler menu nieuws nieuwsbrief nieuwsbrieven nieuwsoverzicht ondertiteling overzicht pagina pdf peiling podcast
		profiel puzzel puzzels quiz reclame redactie rss rubriek site social speler tabblad tag tags tip tips transcript
		trefwoord trefwoorden tweet tweets uitzending video voorpagina website widget zoekopdracht`},
	{readerDoes, `aanmelden abonneer accepteer accepteren activeer activeren afdrukken afmelden beheer bekijk bekijken bewaar bewaren
		bewerk bijgewerkt contacteer deel delen doneer doorlezen doorsturen downloaden gedeeld geplaatst gepubliceerd
		gewijzigd geüpdatet herhaal inklappen inloggen inschrijven kijk klik klikken kopieer kopiëren laadt lees lezen liken
		log luister luisteren meelezen meepraten meld mis ontdek ontdekken ontvang ontvangen opslaan pauzeer plakken print
		printen probeer rapporteer reageer reageren registreer registreren reserveer schrijf sluit steun stuur terug tik tonen
		toon tweeten uitklappen uitloggen uitschrijven veeg verberg verderlezen vergroot verklein vernieuw verstuur volg
		weiger wijzig wijzigen`},
	{listWord, `aanbevolen aanrader aanraders bestgelezen gerelateerd gerelateerde laatste meestgelezen nieuwste populair populaire
		populairste recente soortgelijke uitgelicht verwante`},
	{pointsOn, `alle andere best boven dagelijks gratis hier meer meest naar nu onder ook vandaag volgende vorige`},
	{machineWord, `adblocker advertentieblokker android apparaat apparaten browser captcha chrome cookie cookies firefox gebruikersnaam
		ios ipad iphone javascript laden login plugin safari smartphone tablet verouderd wachtwoord`},
	{accountWord, `abonnement abonnementen account avg copyright disclaimer gebruiksvoorwaarden lidmaatschap onbeperkt opzegbaar privacy
		privacybeleid privacyverklaring proefabonnement toegankelijkheid toestemming voorbehouden voorkeuren voorwaarden`},
	{networkName, `bluesky facebook flipboard instagram linkedin mastodon messenger pinterest reddit skype snapchat soundcloud spotify
		stumbleupon telegram tiktok tumblr twitter viber vkontakte whatsapp xing youtube`},
	{sectionName, `actueel auto bedrijven belgië beurs binnenland boeken buitenland contact cultuur economie entertainment film geld
		gezondheid home koken lifestyle lokaal maatschappij markten media milieu misdaad mode muziek nederland onderwijs
		opinie opinies politiek regio regionaal reizen shownieuws spelletjes sport tech technologie tv vacatures vlaanderen
		voetbal weer wereld werk wetenschap wonen`},
	{timeWord, `dag dagen geleden maand maanden min minuut update uur week weken`},
	{toReader, `je jij jou jouw jullie u uw`},
	{ofHouse, `ons onze we wij`},
	{eitherWord, `aanbieding aanbiedingen aanvaard aanvaarden auteur auteurs bedankt beeld bericht berichten bestel bezoek blijf
		digitale doe ervaring exclusief fout ga gaan geef gemist hoogte idee info informatie instellingen internet journalist
		journalisten journalistiek koop kop kopen kort krant krijgen laat lezer lezers melding meldingen minuten mobiel
		onderwerp onderwerpen open praat prijs rechten sluiten stel stem sturen tekst telefoon test thema toegang toestaan
		verbeteren verder verhaal verhalen versie vind vinden volgen volledige vraag vragen web weigeren welkom word zoek
		zoeken`},
}

package normalize

// dutchPageWords are the words by which Dutch pages speak of themselves.
var dutchPageWords = []pageWordRow{
	{pageThing, `abonnee abonnees actiecode adverteerder advertentie advertenties advertorial afbeelding afbeeldingen aflevering
		alert alerts app apps archief artikel artikelen audio banner bijschrift blog blogs categorie categorieën dossier
		download editie email embed filmpje formulier forum foto fotogalerij fotoserie fotospecial galerij gesponsord
		hashtag homepage horoscoop inbox infographic inhoud kanaal knop koppen korting kortingen kortingscode
		kortingscodes kortnieuws kraslot kruiswoordpuzzel leestijd lezersactie lezersreis link links liveblog livestream
		loterij mail mailbox mediaspeler menu nieuws nieuwsapp nieuwsbrief nieuwsbrieven nieuwsoverzicht ondertiteling
		overzicht pagina pdf peiling podcast prijsvraag profiel puzzel puzzelpagina puzzels quiz reclame redactie rss
		rubriek site social speler sudoku tabblad tag tags tip tipformulier tips transcript trefwoord trefwoorden tweet
		tweets uitzending video voorpagina website widget winactie zoekopdracht`},
	{readerDoes, `aanmelden abonneer abonneren accepteer accepteren activeer activeren afdrukken afmelden beheer bekijk bekijken
		bel bereken bewaar bewaren bewerk bezorg bijgewerkt boek chat contacteer contacteren controleer deel delen
		doneer doorgeven doorklikken doorlezen doorsturen downloaden gebruik gedeeld geniet geplaatst gepubliceerd
		gewijzigd geüpdatet herhaal inklappen inloggen inschrijf inschrijven installeer invullen inzenden kies kijk klik
		klikken kopieer kopiëren laadt lees lezen liken log luister luisteren meedoen meelezen meepraten meespelen meld
		mis neem onderteken ontdek ontdekken ontvang ontvangen opslaan pauzeer plakken print printen probeer raadpleeg
		rapporteer reageer reageren registreer registreren reserveer reserveren schrijf sluit solliciteer speel steun
		stuur terug tik tonen toon tweeten uitklappen uitloggen uitschrijven veeg verberg verderlezen vergelijk
		vergelijken vergroot verklein vernieuw verstuur vertel volg vul weiger wijzig wijzigen`},
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
		club digitale doe ervaring exclusief fout fouten foutje ga gaan geef gemist gespot gewonnen gezien hoogte idee
		info informatie instellingen internet journalist journalisten journalistiek koop kop kopen kort krant krijgen
		laat lezer lezers maak melding meldingen mening meningen minuten mobiel onderwerp onderwerpen open opgemerkt
		praat prijs rechten sluiten stel stem sturen taalfout tekst telefoon test thema tikfout toegang toestaan typfout
		uitproberen verbeteren verder verhaal verhalen versie vind vinden volgen volledige vraag vragen web weigeren
		welkom win winnen word zoek zoeken`},
}

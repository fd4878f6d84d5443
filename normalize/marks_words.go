package normalize

// properties are the single words that may stand between the parts of a
// pattern, or that make or unmake one, in all languages together: a word that
// means something else in another language does no harm between a cue and a
// source.
var properties = []struct {
	property property
	words    string
}{
	{fillRight, `the this that it to a an by from in of on with so as also its their our s l d
		der die das dem den des ein eine einem einen einer eines von vom zum zur bei im am gegenüber zufolge nach unter anderem anderen
		le la les un une du de des au aux à par dans chez
		el los las lo al del una por en con a este esta hoy ayer
		il gli i uno dal dalla dall della dello dell alla allo all al nel nella nell sul sulla
		o os as um uma do da dos das no na nos nas ao aos pelo pela pelos pelas
		de het een aan tegen door bij van in
		news newly reported state run owned backed controlled official semi rival local national public private`},
	{fillLeft, `has have had also then first since earlier later previously separately exclusively only just
		recently already s who which that on at in a an early late is was were website online news
		this last week month morning afternoon evening night year itself was been being
		hat hatte haben hatten wurde werd weiter ferner zudem weiters zuvor zuerst zunächst als erste erster erstes am im in bereits auch nun exklusiv heute gestern frühen späten späteren
		die der das welche welcher
		a avait avaient ont aussi d abord qui le la en premier première suite quant à elle lui eux elles son leur côté ensuite également cependant toutefois néanmoins
		ha había han habían también primero que quien el en este lunes martes
		l aveva avevano hanno anche per primo prima che poi inoltre invece infine ci tuttavia intanto però dunque
		tinha tinham havia também primeiro
		heeft had hadden ook eerst als eerste die dat op`},
	{firstAdverb, `first exclusively zuerst zunächst erstmals exklusiv`},
	{hourWord, `at around by vers avant à las alle le ore às pelas das gegen um bis rond om tegen`},
	{sinceWord, `il y a há hace vor ago`},
	{earlierAdverb, `cedo earlier zuvor vorher auparavant tôt antes anteriormente previamente precedenza eerder`},
	{timeUnit, `second seconds minute minutes hour hours day days week weeks month months year years decade decades
		minuten minutos minuti minuto stunde stunden tag tage tagen woche wochen monat monate monaten jahr jahre jahren jahrzehnte
		heures jours jour semaines semaine mois ans an années année
		horas días día semanas semana meses mes años año ore giorni giorno settimane settimana mesi anni anno
		dias dia mês anos ano uren dagen dag weken week maanden maand jaar`},
	{determiner, `this that these in than dieser dieses diesem cette ce cet que esta este questa questo nesta neste deze dit dan als`},
	{mediaFirm, `network networks technology technologies financial media patriots stocks goods visa visas`},
	{prepositionBy, `by from via of von de di door par da do dal dalla dall por pela pelo`},
	{ofWord, `of at from von vom du de del des della dell di da do van`},
	{lawWord, `act acts treaty law laws office directive clearance tribunal bill agency board royalty infringement protection notice`},
	{usState, `Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo`},
	{flatWord, `mixed flat unchanged firmer steady little weaker sharply uneinheitlich unverändert kaum uneinheitliche stabile inchangé inchangée mitigé mitigée équilibre mixto mixta plano plana estable contrastata invariata piatta misto mista estável gemengd onveranderd`},
	{socialName, `facebook twitter x instagram whatsapp telegram linkedin youtube tiktok pinterest reddit threads bluesky mastodon snapchat
		spotify itunes flipboard google twitch discord messenger signal soundcloud`},
	{domainEnd, `media com org net edu gov info biz news tv press live cat eus gal io de fr es it nl pt br co uk eu at ch be ca au mx ar cl pe nz ie us in ng za ly me gl gh ke sg hk ph pk lk ug tz zm zw jp kr cn ru lu li mc ht sn ci cm bj bf tn dz mg nc pf uy py bo ec cr gt hn sv do ve`},
	{airWord, `on in im bei sur dans chez en su sul na no op bij invité invitée ospite em`},
	{onWord, `on in via auf bei sur dans en su sul no na em nos op`},
	{articleNoun, `article story post piece essay column commentary report interview series excerpt opinion analysis text version blog
		artikel beitrag text bericht interview kommentar übersetzung tribune texte entretien enquête artículo texto reportaje entrevista nota noticia
		articolo testo intervista artigo reportagem matéria notícia stuk verhaal`},
	{buttonWord, `print email save gift like search close follow comment reply register login menu ad share getty
		drucken teilen merken imprimer partager enregistrer imprimir compartir guardar stampa condividi delen afdrukken`},
	{roleWord, `writer correspondent reporter columnist critic contributor journalist photojournalist
		Ski Biathlon Skispringen Langlauf Fußball Fussball Eishockey Handball Radsport Leichtathletik Motorsport
		Redakteur Redakteurin Redaktor Redaktorin Korrespondent Korrespondentin Reporterin Journalistin Chefreporter Chefreporterin Volontär Volontärin
		envoyé envoyée correspondant correspondante journaliste rédacteur rédactrice
		autore autrice auteur autor autora
		corresponsal enviado enviada redactor redactora periodista inviato inviata corrispondente giornalista
		correspondente repórter jornalista redacteur verslaggever verslaggeefster`},
	{newsroomWord, `Redaktion Onlineredaktion Rédaction Redacción Redazione Redação Redactie Newsroom Newsdesk Equipe Equipo`},
	{informWord, `say warn warned warns caution cautioned cautions tweeted announced verlautete verlautet mitteilt mitteilen mitteilte mitteilten teilten bekanntgab bekanntgaben communiqué comunicó comunicado anunció anunciado
		reso noto comunicato sapere riferito comunicou anunciou confirmou comunicaram anunciaram confirmaram comunicaron anunciaron bekendgemaakt
		confirmado indicado señalado riferiscono comunicano confermano confermato`},
	{witnessWord, `saw seen see sees heard witnessed witness watched counted observed visited noticed found present scene spot site near nearby among
		sah sahen gesehen hörte beobachtete beobachteten zählte Ort Augenzeuge
		constaté vu vus entendu observé compté dénombré place lieux lieu
		vio vieron constató comprobó observó presenció escuchó contó lugar verificó constatado comprobado presente
		visto constatato sentito osservato posto luogo viu viram presenciou constatou ouviu observou local testemunhou
		zag zagen gezien plaatse plekke hoorde`},
	{undergoes, `was were been is are wurde wurden wird werden fue fueron es ha sido été sont est stato stata stati è foi foram werd`},
	{outletSoft, `Independent Star Patriot Eagle Pioneer Enterprise Banner Messenger Outlook Guardian Sun Voice`},
	{figureWord, `revenue revenues loss losses profit profits earnings income sales`},
	{firmWord, `group groupe grupo gruppo groep Konzern Verlag Verlagshaus Verlagsgruppe publisher société sociedad società editora editrice uitgever`},
	{onceAdverb, `once einst einmal ooit jadis autrefois antaño`},
	{clauseOpener, `that dass daß que qu che dat if whether ob`},
	{outletNoun, `recherchenetzwerk recherchezentrum recherchemagazin wirtschaftsmagazin nachrichtenseite blog agency newspaper paper daily weekly newswire newsroom broadcaster network channel station website site magazine outlet tabloid podcast newsletter
		publication wire journal radio television tv portal broadsheet
		staatsagentur staatspersbureau staatsfernsehen agentur nachrichtenagentur presseagentur zeitung tageszeitung wochenzeitung nachrichtenmagazin magazin sender blatt
		fernsehsender rundfunk nachrichtenportal nachrichtensender wochenmagazin boulevardblatt wirtschaftszeitung hörfunk
		agence quotidien hebdomadaire chaîne magazine site média radio
		agencia diario periódico rotativo cadena emisora revista canal semanario portal medio televisión televisora radioemisora noticiero
		agenzia quotidiano giornale settimanale rivista emittente testata telegiornale tg tgr notiziario
		agência jornal diário emissora semanário veículo rádio televisão telejornal noticiário
		dominical vespertino matutino verificador hebdo fachdienst branchendienst fachportal
		programma televisieprogramma radioprogramma praatprogramma talkshow plattform internetplattform onlineplattform rechercheplattform enthüllungsplattform radiostation radiozender televisiezender nieuwszender sportzender maandblad vakblad roddelblad medium
		seiten zeitungen agenturen nachrichtenagenturen portale websites blogs magazine
		newsletter infolettre nieuwsbrief
		persbureau persagentschap staatspersagentschap krant dagblad omroep zender weekblad tijdschrift nieuwssite kranten persbureaus`},
	{outletHead, `Times Post News Journal Herald Tribune Gazette Chronicle Observer Telegraph Courier Dispatch Examiner Inquirer
		Sentinel Bugle Enquirer Intelligencer Gleaner Recorder Statesman Blade Planet Register Reporter Beacon Globe Mirror Weekly Monthly Ledger Mercury Argus Advertiser Bulletin Standard Citizen
		Star-Tribune Sun-Times Mail Express Echo Record Review Tageblatt Tagblatt Zeitung Nachrichten Anzeiger Rundschau Kurier Volkszeitung
		Volksblatt
		Allgemeine Abendzeitung Morgenzeitung Sonntagszeitung Morgenpost Abendpost Landpost Sonntagsblatt Stadtkurier Wochenkurier Lokalanzeiger Kreisanzeiger Kreisbote Heimatbote Abendblatt Wochenblatt Stadtanzeiger Dagblad Courant Nieuws Nieuwsblad Radio TV Television
		Bote Bode Landbote Kreisblatt Kreiszeitung Landeszeitung Tageszeitung Stimme Merkur Generalanzeiger General-Anzeiger Stadtblatt Presse Blatt Illustrierte Woche Nouvelles Noticias Notícias Notizie Soir Hebdo Actu`},
	{outletFirst, `Hebdo Semanário Diario Diário Jornal Gazeta Gazzetta Gazzettino Corriere Giornale Radio Télé Courrier Gazette Heraldo Periódico Semanario
		Correo Correio Écho Echo Eco Voix Voz Voce Dépêche Journal Tribune Tribuna Républicain Nouvelliste Nouvelles Éclair Dauphiné
		Progrès Antenne Antena Canal Canale Kanal Channel Omroep RTV Rádio TV Télévision Televisión Televisione Televisão Tele Teletica Faro Mattino Giorno Sender Rundfunk Listín Pregón Clarín Vanguardia Avvenire Libertà Liberté Ouest Sud Patriote Quotidien Quotidiano Noticias Notícias Norte Mercurio Mercure Messager Messaggero Moniteur Resto Secolo Folha
		Avisa Dagens Nya Ziarul Gazzettino Éclaireur Semeur Réveil Dagblad Courant Nieuwsblad Onda Cadena Opinión Opinion Crónica`},
	{mediaNoun, `recherchenetzwerk recherchezentrum recherchemagazin wirtschaftsmagazin nachrichtenseite blog newspaper daily weekly broadcaster tabloid broadsheet newswire nachrichtenagentur staatsagentur staatspersbureau zeitung tageszeitung wochenzeitung
		nachrichtenmagazin magazin sender blatt nachrichtenportal portal onlineportal newsportal internetportal regionalzeitung lokalzeitung sonntagszeitung lokalblatt radiosender fernsehsender lokalradio boulevardblatt wirtschaftszeitung quotidien hebdomadaire journal
		diario periódico rotativo semanario quotidiano giornale settimanale emittente jornal diário semanário radio rádio radioemisora televisora televisión televisão noticiero noticiário telejornal krant dagblad weekblad
		dominical vespertino matutino verificador hebdo fachdienst branchendienst fachportal
		persbureau omroep tijdschrift maandblad radiostation radiozender nieuwssite newsletter infolettre nieuwsbrief`},
	{nameArticle, `L La Le Les El Los Las Il Lo Gli I O A Os As De Het`},
	{stationWord, `Canal Canale Kanal Channel Radio Rádio TV Télé Tele Antena Antenne Studio`},
	{honorific, `Herr Herrn Frau Mr Mrs Ms Dr Prof Professor Monsieur Madame Mme Mlle Señor Señora Don Doña Signor Signora Dottor Senhor Senhora Doutor Meneer Mevrouw Sir Lord Judge President Minister Senator`},
	{germanArticle, `Die Der Das Dem Den`},
	{particle, `de da do dos del della di du des van von vom zu zur la le el al bin ibn ter ten den der y e of`},
	{andWord, `and und et y e en mit with avec con com met`},
	{agenciesWord, `Agencias Agenzie Agences Agenturen Agências Agencies Persbureaus Agenturmaterial`},
	{byWord, `By Von Par Por Di Door De Autor Autorin Autoren Autorinnen AutorIn AutorInnen Autora Author Autore Autrice Auteur`},
	{shortForm, `mr mrs ms dr prof st mt jr sr inc ltd corp co bros vs no nos gen col lt sgt capt cmdr rep sen gov rev hon jan feb mar apr jun
		jul aug sep sept oct nov dec fig approx dept est etc al ca bzw usw nr str abs bspw evtl ggf vgl zb tel art mio mrd
		mm mme mlle sra sres dra ud av avda num sig sigg dott ing avv on art pag m dhr mevr`},
	{notName, `Url News Business World Politics Sports Sport Money Markets Market Technology Tech Science Health Opinion Home Top Story Breaking Latest
		Update Updated Publish Published Posted Read More Watch Live Video Photo Photos Image Share Comment Comments Print Email Analysis Economy Finance
		The A An In On At For To From With After Before How Why What When Where Who Is Are Will Can This That These Its Their New Report Reports
		Staff Editor Reporter Writer Correspondent Press Release Exclusive Special Feature Features Local National International Politik Wirtschaft
		Kultur Panorama Nachrichten Von Der Die Das Ein Eine Monde Économie Politique Société Economía Política Sociedad Cultura Deportes Mundo
		Economia Politica Cronaca Esteri Brasil Esportes Nieuws Buitenland Binnenland Minutes Min Ago Hours GMT EST EDT Uhr Stand Copyright And Or
		But If As By About Your My Our Find Get Also Here There All Any Browse Some Other First Last Two Three Story Stories Redaktion Redaction Rédaction Redacción Redazione Redação Redactie Desk Newsroom Team
		Redakteur Redakteurin Redaktor Redaktorin Volontär Volontärin Korrespondent Korrespondentin
		They We You Both Many Most Officials Keine Mehrere Zahlreiche Viele Weitere Hoher Großer
		Kommentar Kommentare Kommentieren Drucken Teilen Commentaire Commentaires Commenter Imprimer Partager Comentario Comentarios Comentar
		Comente Comentário Comentários Imprimir Impressão Compartir Compartilhar Partilhar Commento Commenti Commenta Stampare Condividi
		Reactie Reacties Afdrukken
		Info Infos Exclusif Exclusivité Dossier Enquête Reportage Entretien Décryptage Récit Vidéo Spécial Spéciale Tribune Chronique Édito Éditorial
		Exklusiv Exklusive Recherche Interview Analyse Hintergrund Reportaje Informe Noticia Exclusiva Exclusivo Especial Entrevista Crónica Análisis Opinión Editorial
		Esclusiva Esclusivo Inchiesta Speciale Intervista Analisi Editoriale Notizia Reportagem Análise Opinião Crônica Notícia Exclusief Onderzoek Achtergrond Opinie`},
	{notPlace, `UPDATE CORRECTED CORRECTION WRAPUP FACTBOX BREAKING WATCH LIVE VIDEO PHOTO PHOTOS OPINION ANALYSIS EXCLUSIVE REVIEW PODCAST INTERVIEW
		DAY PART CHAPTER STEP TOP GAME WEEK ROUND STAGE LESSON TIP SECTION UNIT TAG TEIL KAPITEL JOUR PARTIE DÍA PARTE GIORNO DIA DAG DEEL
		ROUNDUP ALERT URGENT NOTE NB PS FAQ QUESTION ANSWER EDITORIAL COMMENT LETTER ADVERTISEMENT SPONSORED EXPLAINER TIMELINE PROFILE
		EILMELDUNG KORREKTUR ACHTUNG HINTERGRUND MERCATO CALCIOMERCATO TRANSFERTS TRANSFERT MÉTÉO SONDAGE TÉMOIGNAGE REPORTAGE ENQUÊTE INFOGRAPHIE CARTE ESCLUSIVA CRONACA SONDAGGIO METEO DIRECT VIDÉO PORTRAIT ENTRETIEN ÚLTIMA HORA VIDEO ENTREVISTA OPINIÓN DIRETTA
		EXPLAINED REVEALED FACTCHECK FACT CHECK VERDICT REPORT REPORTS SURVEY STUDY POLL HOROSCOPE GALLERY AUDIO SPOILERS READ MORE RELATED FILE PHOTO IMAGE SPOILER WARNING TLDR DEVELOPING RECAP RESULTS SCORE FINAL`},
	{notPlace, `WEATHER WETTER WEER TIEMPO TEMPO FOOTBALL SOCCER CRICKET RUGBY TENNIS GOLF BASKETBALL HOCKEY FUSSBALL FUẞBALL HANDBALL EISHOCKEY RADSPORT FORMEL
		FOOT BASKET CYCLISME JUDO FÚTBOL BALONCESTO CICLISMO CALCIO PALLACANESTRO PALLAVOLO FUTEBOL VOETBAL WIELRENNEN SCHAATSEN
		POLITICS BUSINESS SPORT SPORTS CULTURE POLITIK WIRTSCHAFT KULTUR KOMMENTAR KOLUMNE LEITARTIKEL GLOSSE POLITIQUE ÉCONOMIE CULTURE CHRONIQUE BILLET
		POLÍTICA ECONOMÍA CULTURA DEPORTES SUCESOS COLUMNA POLITICA ECONOMIA SPETTACOLI ESPORTE ESPORTES DESPORTO COLUNA POLITIEK ECONOMIE CULTUUR COLUMN`},
	{datelinePlace, `LONDON PARIS BERLIN ROME MADRID LISBON BRUSSELS AMSTERDAM VIENNA GENEVA ZURICH MOSCOW KYIV KIEV WARSAW PRAGUE BUDAPEST ATHENS
		ISTANBUL ANKARA JERUSALEM CAIRO NAIROBI LAGOS JOHANNESBURG DUBAI DOHA RIYADH TEHRAN BAGHDAD BEIRUT DAMASCUS KABUL ISLAMABAD KARACHI DELHI
		MUMBAI DHAKA COLOMBO BANGKOK SINGAPORE JAKARTA MANILA HANOI BEIJING SHANGHAI TOKYO SEOUL TAIPEI SYDNEY MELBOURNE CANBERRA WELLINGTON
		WASHINGTON CHICAGO BOSTON HOUSTON DETROIT OTTAWA TORONTO HAVANA CARACAS BOGOTA LIMA SANTIAGO BRASILIA STOCKHOLM OSLO COPENHAGEN HELSINKI
		DUBLIN EDINBURGH RABAT ALGIERS ALGER TUNIS TRIPOLI DAKAR ABIDJAN BAMAKO NIAMEY OUAGADOUGOU COTONOU LOMÉ YAOUNDÉ KINSHASA BRAZZAVILLE
		ACCRA ABUJA KAMPALA HARARE LUSAKA BERN MONTEVIDEO QUITO BOGOTÁ SRINAGAR PATNA LUCKNOW JAIPUR ROMA MILANO WIEN BRÜSSEL LAHORE KOLKATA CHENNAI BENGALURU HYDERABAD YORK FRANCISCO ANGELES KONG AIRES PAULO AVIV`},
	// Of South Asia and Africa, whose papers set a colon behind them.
	{datelinePlace, `BHUBANESWAR RANCHI RAIPUR BHOPAL CHANDIGARH DEHRADUN GUWAHATI IMPHAL SHILLONG AGARTALA KOHIMA AIZAWL ITANAGAR PANAJI THIRUVANANTHAPURAM KOCHI
		KOZHIKODE COIMBATORE MADURAI VIJAYAWADA VISAKHAPATNAM AMARAVATI NAGPUR PUNE AHMEDABAD SURAT VADODARA GANDHINAGAR NOIDA GURGAON GURUGRAM GHAZIABAD KANPUR
		VARANASI PRAYAGRAJ AMRITSAR LUDHIANA JALANDHAR SHIMLA JAMMU GANGTOK BANGALORE MANGALURU MANGALORE MYSURU CUTTACK UDAIPUR JODHPUR INDORE NASHIK CALCUTTA
		PESHAWAR QUETTA RAWALPINDI FAISALABAD MULTAN KATHMANDU DHAKA CHATTOGRAM MONROVIA FREETOWN MOGADISHU KHARTOUM DODOMA LILONGWE WINDHOEK GABORONE PRETORIA DURBAN
		BULAWAYO MOMBASA KISUMU ENTEBBE KADUNA IBADAN ENUGU MAIDUGURI ABABA`},
	// As German and Dutch call them. What is a word besides (Essen, Halle, Leiden) is left out.
	{datelinePlace, `MOSKAU KAIRO PEKING TOKIO ATHEN WARSCHAU PRAG MAILAND GENF ZÜRICH KOPENHAGEN LISSABON BUKAREST BELGRAD HAVANNA DAMASKUS TEHERAN BAGDAD
		NEU-DELHI STRASSBURG LUXEMBURG KIEW SYDNEY HAMBURG MÜNCHEN KÖLN FRANKFURT STUTTGART DÜSSELDORF LEIPZIG DORTMUND BREMEN DRESDEN HANNOVER NÜRNBERG DUISBURG BOCHUM
		WUPPERTAL BIELEFELD BONN MÜNSTER MANNHEIM KARLSRUHE AUGSBURG WIESBADEN MÖNCHENGLADBACH GELSENKIRCHEN AACHEN BRAUNSCHWEIG CHEMNITZ KIEL MAGDEBURG
		FREIBURG KREFELD MAINZ LÜBECK ERFURT OBERHAUSEN ROSTOCK KASSEL SAARBRÜCKEN POTSDAM LUDWIGSHAFEN OLDENBURG OSNABRÜCK LEVERKUSEN HEIDELBERG DARMSTADT
		REGENSBURG PADERBORN INGOLSTADT WÜRZBURG ULM WOLFSBURG GÖTTINGEN HEILBRONN PFORZHEIM OFFENBACH KOBLENZ BREMERHAVEN TRIER JENA ERLANGEN COTTBUS SCHWERIN
		HILDESHEIM GIESSEN KONSTANZ MARBURG FLENSBURG BAYREUTH BAMBERG WEIMAR GERA PASSAU LANDSHUT GRAZ LINZ SALZBURG INNSBRUCK KLAGENFURT VILLACH WELS
		EISENSTADT BREGENZ DORNBIRN BASEL BERN LAUSANNE WINTERTHUR LUZERN LUGANO SCHAFFHAUSEN FRAUENFELD AARAU
		CHUR SOLOTHURN OLTEN LIESTAL GLARUS APPENZELL HERISAU SCHWYZ DAVOS STEYR KREMS LEOBEN FELDKIRCH AMSTETTEN KUFSTEIN LIENZ GMUNDEN BRAUNAU HALLEIN KITZBÜHEL
		GÖRLITZ BAUTZEN ZWICKAU PLAUEN STRALSUND GREIFSWALD WISMAR NEUBRANDENBURG FULDA GÜTERSLOH SOLINGEN REMSCHEID RECKLINGHAUSEN REUTLINGEN TÜBINGEN LUDWIGSBURG
		ASCHAFFENBURG SCHWEINFURT KEMPTEN ROSENHEIM STRAUBING LÜNEBURG CUXHAVEN WILHELMSHAVEN SALZGITTER HALBERSTADT STENDAL WITTENBERG EISENACH NORDHAUSEN
		PARIJS LONDEN BERLIJN MOSKOU WENEN PRAAG BOEDAPEST KOPENHAGEN STRAATSBURG JERUZALEM KABOEL CAÏRO BRUSSEL ANTWERPEN GENT BRUGGE LEUVEN MECHELEN HASSELT GENK
		KORTRIJK OOSTENDE ROESELARE TURNHOUT CHARLEROI ROTTERDAM HAAG UTRECHT EINDHOVEN TILBURG GRONINGEN ALMERE BREDA NIJMEGEN ENSCHEDE APELDOORN HAARLEM ARNHEM
		AMERSFOORT ZWOLLE MAASTRICHT DORDRECHT DELFT ALKMAAR DEVENTER HELMOND VENLO ROERMOND HEERLEN SITTARD LEEUWARDEN ASSEN EMMEN MIDDELBURG VLISSINGEN HILVERSUM ZAANDAM`},
	// As Spanish and Portuguese call them. What is a word besides (Porto, Natal, Vitória) is left out.
	{datelinePlace, `BRASÍLIA RECIFE FORTALEZA CURITIBA MANAUS GOIÂNIA FLORIANÓPOLIS CUIABÁ HORIZONTE JANEIRO LISBOA COIMBRA LUANDA MAPUTO
		BARCELONA SEVILLA BILBAO ZARAGOZA MÁLAGA ALICANTE PAMPLONA VALLADOLID MÉXICO GUADALAJARA MONTERREY MEDELLÍN VALPARAÍSO GUAYAQUIL ASUNCIÓN MANAGUA TEGUCIGALPA LONDRES
		HABANA BRUSELAS BERLÍN MOSCÚ GINEBRA PEKÍN JERUSALÉN BRUXELAS BERLIM MOSCOU PEQUIM GENEBRA`},
	// Towns with papers of their own. What is a word, a coin or a frequent surname (Rosario, Córdoba, Mendoza, Toledo) is left out.
	{datelinePlace, `CALI BARRANQUILLA CARTAGENA BUCARAMANGA CÚCUTA MANIZALES IBAGUÉ NEIVA VILLAVICENCIO POPAYÁN TUNJA RIOHACHA VALLEDUPAR MARACAIBO BARQUISIMETO MARACAY
		AREQUIPA CHICLAYO PIURA CUSCO CUZCO HUANCAYO IQUITOS TACNA JULIACA AYACUCHO CAJAMARCA HUARAZ ANTOFAGASTA IQUIQUE TEMUCO RANCAGUA CHILLÁN CALAMA ARICA COQUIMBO
		NEUQUÉN USHUAIA TUCUMÁN BARILOCHE COCHABAMBA ORURO POTOSÍ TARIJA TIJUANA MEXICALI HERMOSILLO CULIACÁN CHIHUAHUA TORREÓN SALTILLO TAMPICO REYNOSA VERACRUZ XALAPA
		OAXACA ACAPULCO CHILPANCINGO MORELIA QUERÉTARO TOLUCA PUEBLA CANCÚN CAMPECHE VILLAHERMOSA MAZATLÁN ZACATECAS AGUASCALIENTES CUERNAVACA PACHUCA TLAXCALA TEPIC CDMX
		ALMERÍA HUELVA CÁDIZ JAÉN BADAJOZ CÁCERES ALBACETE TERUEL HUESCA LLEIDA GIRONA TARRAGONA CASTELLÓN VITORIA GIJÓN OURENSE PONTEVEDRA VIGO CORUÑA TENERIFE
		CAMPINAS JOINVILLE LONDRINA MACEIÓ TERESINA BRAGA AVEIRO FUNCHAL`},
	// As Italian and French call them. "Nice" is left out.
	{datelinePlace, `NAPOLI TORINO PALERMO GENOVA BOLOGNA FIRENZE BARI CATANIA VENEZIA VERONA TRIESTE CAGLIARI ANCONA PERUGIA PESCARA BELLINZONA
		MARSEILLE TOULOUSE LILLE NANTES BORDEAUX STRASBOURG BRUXELLES LIÈGE GENÈVE LAUSANNE BERNE MONTRÉAL CONAKRY LIBREVILLE NOUAKCHOTT BANGUI DOUALA
		GOMA BUJUMBURA KIGALI ANTANANARIVO CASABLANCA`},
	{mailWord, `app apps application aplicación aplicativo newsletter newsletters inbox subscribe subscription subscriber subscribers subscribing alerts journalism member membership journalismus journalisme giornalismo jornalismo journalistiek presse donation donations spende spenden
		donación donaciones donazione doação donatie updates leyendo lendo leggere weiterlesen weiterzulesen
		whatsapp telegram notifications unlimited postfach abo abonnement abonnieren nachrichten boîte quotidienne abonnés abonné
		boletín boletines correo suscripción suscriptores alertas periodismo casella abbonamento
		boletim assinatura assinantes email notícias nieuwsbrief nieuwsbrieven abonnees`},
	{consentWord, `cookie cookies consent einwilligung einverstanden consentement consentimiento consenso consentimento toestemming datenschutz
		privacy privacidad privacidade tracking partners partnern partner partenaires socios parceiros zustimmung datenschutzerklärung`},
	{toWord, `der dem den gegenüber tegen aan tegenover to à au aux a al all alla alle allo ai agli ao aos às im bei in na no`},
	{prepositionTo, `gegenüber tegen aan tegenover to à au aux a al all alla alle allo ai agli ao aos às`},
	{participle, `erfahren berichtet gemeldet geschrieben enthüllt aufgedeckt veröffentlicht vermeldet publik gemacht`},
	{auxiliary, `hat hatte haben hatten habe`},
	{relativeWord, `which who that citing die der das welche qui que quien che dat wie`},
	{dropsG, `o an ol th em`},
	{lastWord, `last past vergangenen letzten vorigen dernier dernière passé passée pasado pasada scorso scorsa passado passada afgelopen vorige`},
	{nextWord, `next coming kommenden nächsten prochain prochaine próximo próxima prossimo prossima volgende komende`},
	{dateWord, `Lesedauer Lesezeit Minute Minuten Min Published Updated Posted Created Date Last modified On at am pm Uhr um Stand Veröffentlicht Aktualisiert Publié Mis à jour le la a las Publicado
		Actualizado Pubblicato Aggiornato il Atualizado em às Gepubliceerd om uur Date Datum Fecha Data IST GMT th st nd rd of de del First
		zuletzt geändert vom heures h`},
	{nounUS, `bank banks bankers lender lenders company companies firm firms corporation corporations official officials government governments
		president presidents presidential dollar dollars stock stocks share shares market markets economy economic military troops forces army
		soldiers senator senators lawmaker lawmakers congressman congresswoman legislators trade tariff tariffs sanctions regulator regulators
		regulatory citizen citizens embassy ambassador administration prosecutors court courts judge judges authorities authority consumers
		consumer investors investor election elections senate congress treasury treasuries federal navy marines intelligence immigration border
		steel imports exports goods oil crude shale technology tech users customers customer household households politicians politics visa visas
		policy law laws lawyers attorney diplomat diplomats diplomatic envoy retailers retailer manufacturers carmakers automakers airlines carrier
		carriers soil airstrike airstrikes warships warship drone drones jobs payrolls inflation bonds debt equities futures patent patents
		subsidiary residents taxpayers farmers exporters importers lawsuit media network networks broadcaster newspapers scientists researchers
		space coast secretary senators representative representatives department house supreme vice capitol census presidency`},
	{navigation, `redaktionskodex pressekodex mediadaten barrierefreiheit nutzungsbedingungen netiquette datenschutzerklärung datenschutzhinweise privacy policy terms conditions cookies cookie contact imprint impressum datenschutz agb kontakt legal sitemap careers jobs advertise
		disclaimer accessibility about mentions légales confidentialité données personnelles aviso legal política privacidad contacto contatti cookiebeleid privacybeleid voorwaarden colophon rss help faq
		newsletters subscriptions masthead corrections ethics`},
	{interfaceUI, `pin it this article story page post on in to the a of and with via by for your us all view more show hide next previous back top up down
		facebook twitter x whatsapp linkedin reddit pinterest telegram email e mail messenger flipboard instagram youtube google plus threads bluesky
		font size text larger smaller aa
		auf bei diesen artikel diese seite per
		sur cet par article cette page
		en este esta artículo por
		su questo articolo
		em este artigo notícia
		dit artikel op deel
		site website home latest news menu log in sign register account my search
		terms use service our no one of be first leave post write add`},
	{interfaceKey, `adjust comment comments print share shares discuss tweet retweet bookmark save subscribe login signup advertisement advertisements
		reply replies like likes follow followers upvote feedback toggle skip loading
		teilen drucken kommentare kommentieren merken anzeige werbung vorlesen twittern verschicken mailen
		partager imprimer commenter commentaire commentaires publicité enregistrer
		compartir imprimir comentarios comentar publicidad guardar anuncio
		condividi stampa commenta commento commenti pubblicità
		compartilhar partilhar comentar comentários publicidade imprimir ouvir
		delen afdrukken reageer reacties advertentie`},
}

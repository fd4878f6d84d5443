package normalize

import (
	"strings"
	"sync"
)

// A pageWord is what a word does in a line that speaks of the page it stands on, and
// not of the world: it names a part of the page, says what a reader does with it,
// or addresses him.
type pageWord uint8

const (
	worldWord   pageWord = iota // none of these
	pageThing                   // article, video, newsletter
	readerDoes                  // read, watch, subscribe: as buttons and requests say it
	toReader                    // you, your
	ofHouse                     // we, our
	pointsOn                    // here, more, now, next
	sectionName                 // politics, sport
	politeWord                  // Sie, Ihre: to the reader, if its capital is not the line's
	eitherWord                  // find, image: as much of the world as of a page
	pageWordKinds
)

// pageWordRows are the words by kind and language. A word that is as much of the
// world as of a page in the language at hand is none: "play" in English news.
var pageWordRows = []struct {
	kind  pageWord
	langs uint8
	words string
}{
	{eitherWord, langEN, `report support buy shop order try contact find get receive stay send block vote rate rated open close accept agree manage visit donate enter check search image images picture pictures screen section edition trial poll editor editors author authors post posts show stream contributor archive topic topics category plus`},
	{eitherWord, langDE, `finden finde bekommen erhalten kaufen bestellen testen test tests besuchen schicken schicke senden erfahren erstellt geprüft unterstützen öffnen schließen melden suchen zeigen sehen hören laden lädt bild bilder text meldung meldungen folgen folge thema themen autor autorin autoren zurück vergleich ansichten antworten antwort`},
	{eitherWord, langFR, `trouver acheter commander essayer tester visiter recevoir ouvrir fermer envoyer soutenir donner voir image images photo photos sujet sujets thème thèmes titres info infos informations offre offres suivre accéder savoir participer voter contacter auteur auteurs texte minutes `},
	{eitherWord, langES, `ver ir dejar deja saber encuentra encontrar enviar envía recibir recibe abrir cerrar apoyar comprar visita visitar votar vota activar tema temas programa información informaciones imagen imágenes autor autora autores minutos archivo entrar seguir respuesta respuestas titulares`},
	{eitherWord, langIT, `vedere trovare trova lasciare lascia aprire apri chiudi invia inviare ricevere compra acquista visita vota prova entra torna vai cerca tema temi autore autrice autori minuti minuto immagine immagini seguire titoli speciale informazioni`},
	{eitherWord, langPT, `ver ir deixe saber encontre enviar envie receber abrir fechar comprar compre visite votar vote tema temas assunto assuntos programa imagem imagens autor autora autores minutos seguir entrar resposta respostas informações`},
	{eitherWord, langNL, `vind vinden zoek zoeken sturen kopen koop bestel bezoek test doe ga gaan open sluiten stem word verder beeld bericht berichten verhaal verhalen thema onderwerp onderwerpen auteur auteurs minuten melding meldingen info informatie krijgen volgen`},
	{pageThing, langEN, `article articles story stories page pages post posts video videos clip gallery galleries slideshow photo photos image images picture pictures caption captions
		newsletter newsletters email emails inbox alert alerts notification notifications headline headlines briefing digest podcast podcasts episode episodes audio transcript
		comment comments reply replies account profile password username subscription subscriptions subscriber subscribers membership trial
		app apps website site homepage browser javascript cookie cookies link links url tag tags topic topics keyword keywords category categories archive archives section
		menu search button player playlist playback screen font text content ad ads advert adverts advertisement advertising advertiser sponsor sponsored promoted affiliate commission
		feed rss permalink trackback pingback pdf download downloads placeholder embed thread blog blogs author authors editor editors contributor
		news coverage stream livestream liveblog ticker explainer quiz crossword horoscope poll widget icon logo thumbnail captcha newsroom edition`},
	{readerDoes, langEN, `read reads reading watch listen view see show hide click tap swipe scroll subscribe unsubscribe sign signup log login logout register join follow share tweet retweet like
		comment reply print save bookmark download upload install load loading loads refresh reload submit send enter search browse explore discover find get receive stay continue
		skip jump toggle expand collapse close open copy paste embed edit report flag block mute upvote vote rate rated contact donate support buy shop order try check visit enable disable
		accept agree manage update learn sponsored advertise recommend recommended trending related posted published filed updated`},
	{toReader, langEN, `you your yours yourself me my please`},
	{ofHouse, langEN, `we us our ours`},
	{pointsOn, langEN, `here more now next previous below above also related latest top most all back up further full other similar recent popular trending today free daily weekly click featured live`},
	{sectionName, langEN, `home news world politics business sport sports opinion culture arts entertainment lifestyle life style tech technology science health weather travel food money markets
		finance local national international video videos photos jobs cars motoring property obituaries education environment music movies film tv books games gaming fashion beauty
		celebrity celebrities showbiz football cricket golf tennis basketball nfl nba nhl mlb us uk europe asia africa americas media features columns editorial letters blogs about contact advertise help faq terms privacy`},

	{pageThing, langDE, `artikel artikels beitrag beiträge beitrags text texte seite seiten seitenanfang video videos clip galerie bildergalerie fotostrecke bild bilder foto fotos bildunterschrift
		newsletter mail mails email postfach push nachricht nachrichten schlagzeile schlagzeilen podcast podcasts folge folgen audio transkript kommentar kommentare kommentarfunktion kommentarbereich
		antwort antworten konto profil passwort benutzername benutzerkonto abo abos abonnement abonnent abonnenten mitgliedschaft probeabo probemonat app apps webseite website startseite internetseite
		browser javascript cookie cookies link links url tag tags thema themen schlagwort schlagwörter stichwort stichworte stichwörter kategorie kategorien rubrik rubriken archiv menü suche
		schaltfläche player playlist schrift schriftgröße inhalt inhalte anzeige anzeigen werbung affiliate feed rss pdf download downloads blog blogs autor autorin autoren redaktion sendung sendungen
		ticker liveticker livestream stream umfrage quiz rätsel horoskop epaper ausgabe ratgeber tipps news lesezeit lesedauer minuten newsticker länge ansichten überblick übersicht dossier meldung meldungen
		transparenz vergleich test tests infos informationen`},
	{readerDoes, langDE, `lesen lies weiterlesen nachlesen anzeigen einblenden ausblenden ansehen anschauen anhören hören vorlesen zeigen sehen klicken klick klicke tippen scrollen abonnieren abonniere abbestellen
		anmelden anmeldung einloggen ausloggen registrieren registriere folgen folge teilen teile twittern liken kommentieren antworten drucken speichern merken herunterladen downloaden installieren laden lädt geladen
		aktualisieren absenden senden schicken schicke schreiben eingeben suchen stöbern entdecken finden finde erhalten bekommen abmelden fortsetzen überspringen springen öffnen schließen kopieren melden bearbeiten
		bewerten abstimmen kontaktieren spenden unterstützen kaufen bestellen testen ausprobieren besuchen aktivieren akzeptieren zustimmen verwalten vergrößern verkleinern diskutieren mitdiskutieren
		erfahren verpassen versenden weiterempfehlen empfehlen zurück geprüft erstellt`},
	{toReader, langDE, `du dein deine deinen deinem deiner dich dir euch euer eure bitte`},
	{politeWord, langDE, `sie ihnen ihr ihre ihrem ihren ihrer`},
	{ofHouse, langDE, `wir uns unser unsere unseren unserem unserer`},
	{pointsOn, langDE, `hier mehr jetzt weiter weitere weiteren weiterer weiterführende nächste nächster nächstes vorherige vorheriger vorheriges unten oben auch aktuell aktuelle aktuellen neueste neuesten alle zurück ähnliche
		meistgelesen meistgelesene meistgelesenen beliebt beliebte beliebteste empfohlen empfohlene verwandte passend täglich kostenlos gratis live heute spannende beste besten zum zur`},
	{sectionName, langDE, `home startseite politik wirtschaft sport kultur panorama wissen wissenschaft gesundheit reise reisen technik digital netzwelt auto mobilität finanzen geld börse karriere bildung lokales regional
		regionales region welt ausland inland deutschland österreich schweiz international meinung feuilleton leben lifestyle unterhaltung promis stars musik kino tv medien wetter verkehr fußball
		service impressum datenschutz kontakt agb nachrichten schlagzeilen gesellschaft leute stadt land umwelt blaulicht privatkunden geschäftskunden shop stellenmarkt immobilien trauer veranstaltungen beauty`},

	{pageThing, langFR, `article articles billet page pages vidéo vidéos clip diaporama galerie photo photos image images légende newsletter infolettre mail mails courriel courriels boîte notification notifications alerte alertes
		podcast podcasts épisode épisodes audio commentaire commentaires compte profil abonnement abonnements abonné abonnés adhésion appli application applications site sites navigateur javascript
		cookie cookies lien liens tag tags thème thèmes sujet sujets catégorie catégories rubrique rubriques archives menu recherche bouton lecteur lecture contenu contenus publicité publicités pub annonce
		annonces annonceur partenaire flux rss pdf téléchargement blog blogs auteur auteurs rédaction émission émissions direct replay quiz sondage horoscope édition dossier dossiers actu actus actualité actualités
		info infos informations titres minutes numéro offre offres kiosque sommaire texte`},
	{readerDoes, langFR, `lire lisez relire écouter écoutez voir voyez revoir regarder regardez cliquer cliquez clique afficher masquer abonner abonnez inscrire inscrivez inscris connecter connectez connexion suivre suivez suis partager partagez
		partage tweeter aimer commenter commentez réagir réagissez imprimer enregistrer sauvegarder télécharger téléchargez charger chargement actualiser envoyer envoyez recevoir recevez reçois découvrir découvrez
		retrouver retrouvez trouver continuer poursuivre poursuivez accéder passer fermer ouvrir copier signaler signalez modifier contacter contactez soutenir soutenez donner acheter commander essayer tester visiter visitez activer
		accepter accepte gérer rejoindre rejoignez participer participez voter votez déconnecter désabonner savoir répondre publié posté consulter consultez profiter profitez`},
	{toReader, langFR, `vous votre vos toi ton ta tes te tu`},
	{ofHouse, langFR, `nous notre nos`},
	{pointsOn, langFR, `ici plus maintenant aussi suivant suivante suivants précédent précédente dessous dessus dernières derniers dernière autres autre tous toutes toute tout haut retour encore ailleurs également
		gratuit gratuitement similaires liés associés populaires recommandé recommandés lus lues`},
	{sectionName, langFR, `accueil actualité actualités politique économie société monde international france europe afrique sport sports football foot culture santé sciences science tech techno technologie technologies médias
		opinions opinion débats idées faits divers météo voyages voyage emploi immobilier auto people cinéma musique livres télé tv régions région local loisirs lifestyle mode beauté cuisine planète environnement
		éducation entreprises finance bourse contact mentions légales confidentialité services boutique jeux`},

	{pageThing, langES, `artículo artículos nota notas noticia noticias página páginas vídeo vídeos video videos clip galería galerías fotogalería foto fotos imagen imágenes newsletter newsletters boletín boletines correo email mail bandeja
		notificación notificaciones alerta alertas podcast podcasts episodio episodios audio comentario comentarios respuesta respuestas cuenta perfil contraseña suscripción suscripciones suscriptor suscriptores app aplicación
		web sitio sitios navegador javascript cookie cookies enlace enlaces link links etiqueta etiquetas tema temas categoría categorías sección secciones archivo hemeroteca menú búsqueda buscador botón reproductor contenido contenidos
		publicidad anuncio anuncios anunciante patrocinado rss pdf descarga descargas blog blogs autor autora autores redacción programa programas encuesta quiz horóscopo edición portada titulares lectura minutos canal whatsapp
		información informaciones`},
	{readerDoes, langES, `leer lea lee leé seguir siga sigue síguenos seguinos ver vea mira mire escuchar escucha escuche clic click pulsa pulse haz haga hacé mostrar ocultar suscribirse suscríbete suscribite suscríbase suscribirme inscríbete registrarse regístrate registro
		iniciar inicia ingresar ingresa ingrese entrar acceder accede únete unite compartir comparte compartí comentar comenta opina opinar imprimir guardar descargar descarga descargá cargar cargando actualizar enviar envía recibir recibe recibí
		descubre descubrir descubrí conoce conozca encuentra encontrar continuar saltar ir volver cerrar abrir copiar reportar editar contactar contacta apoyar apoya donar comprar visita visitar activar aceptar gestionar participa
		participar votar vota saber deja dejar dejanos déjanos responder publicado publicada buscar agregar agréganos`},
	{toReader, langES, `tú tu tus te ti usted ustedes vos contigo`},
	{ofHouse, langES, `nosotros nuestro nuestra nuestros nuestras nos`},
	{pointsOn, langES, `aquí acá más ahora también siguiente siguientes anterior anteriores abajo arriba últimas últimos última último otras otros todas todos toda completa completo relacionadas relacionados relacionada relacionado
		similares populares recomendadas recomendados destacadas destacados leído leídas leídos vistas visto gratis hoy lo`},
	{sectionName, langES, `inicio portada noticias actualidad política economía sociedad mundo internacional internacionales nacional nacionales españa méxico argentina américa deportes deporte fútbol cultura salud ciencia tecnología opinión
		sucesos policiales espectáculos entretenimiento gente famosos cine música libros televisión tv tiempo clima viajes empleo motor inmobiliaria regiones local locales provincia ciudad estilo moda belleza cocina medio ambiente
		educación empresas finanzas mercados bolsa contacto aviso legal privacidad servicios tienda juegos clasificados farándula`},

	{pageThing, langIT, `articolo articoli notizia notizie pagina pagine video clip galleria fotogallery gallery foto immagine immagini didascalia newsletter mail email posta casella notifica notifiche avviso podcast puntata puntate audio
		commento commenti account profilo password abbonamento abbonamenti abbonato abbonati app applicazione sito siti browser javascript cookie link tag tema temi argomento argomenti categoria categorie sezione sezioni
		archivio menu menù ricerca pulsante contenuto contenuti pubblicità annuncio annunci inserzionista sponsorizzato rss pdf download blog autore autrice autori redazione trasmissione diretta sondaggio quiz oroscopo edizione
		homepage titoli lettura minuti minuto canale telegram whatsapp dossier speciale aggiornamenti informazioni`},
	{readerDoes, langIT, `leggi leggere leggete continua continuare guarda guardare ascolta ascoltare vedi vedere clicca cliccare cliccando clicchi mostra nascondi abbonati abbonarsi iscriviti iscriversi iscrizione registrati registrarsi accedi accedere entra
		segui seguici seguire seguiteci condividi condividere commenta commentare stampa stampare salva salvare scarica scaricare caricamento carica aggiorna invia inviare ricevi ricevere scopri scoprire trova trovi trovare salta torna tornare vai chiudi
		apri copia segnala segnalare modifica contatta contattaci sostieni dona acquista compra prova visita attiva accetta gestisci partecipa vota rispondi pubblicato lascia unisciti resta cerca`},
	{toReader, langIT, `tu tuo tua tuoi tue ti te vi voi vostro vostra`},
	{ofHouse, langIT, `noi nostro nostra nostri nostre ci`},
	{pointsOn, langIT, `qui più ora adesso anche successivo successiva precedente sotto sopra ultime ultimi ultima altre altri altro tutte tutti tutto su indietro ancora correlati correlate simili popolari consigliati consigliate
		letti lette visti gratis gratuitamente oggi`},
	{sectionName, langIT, `home notizie attualità politica economia cronaca cronache esteri mondo italia europa sport calcio cultura spettacoli spettacolo salute scienza scienze tecnologia tech opinioni opinione motori auto viaggi lavoro casa moda
		bellezza cucina ambiente scuola aziende finanza mercati borsa regioni locale locali città meteo tv cinema musica libri gossip contatti privacy note legali servizi giochi annunci`},

	{pageThing, langPT, `artigo artigos matéria matérias notícia notícias reportagem reportagens página páginas vídeo vídeos clipe galeria foto fotos imagem imagens legenda newsletter newsletters boletim email mail notificação notificações alerta
		alertas podcast podcasts episódio episódios áudio comentário comentários resposta respostas conta perfil senha assinatura assinaturas assinante assinantes app aplicativo aplicação site sites navegador javascript cookie cookies
		link links tag tags tema temas assunto assuntos tópico tópicos categoria categorias seção secção editoria arquivo menu busca pesquisa botão conteúdo conteúdos publicidade anúncio anúncios anunciante patrocinado rss pdf download
		blog blogs autor autora autores redação programa enquete quiz horóscopo edição capa manchetes leitura minutos canal whatsapp telegram informações`},
	{readerDoes, langPT, `ler leia continuar continue ver veja assistir assista ouvir ouça escutar clique clicar clicando mostrar ocultar assine assinar inscreva inscrever cadastre cadastrar cadastro registrar entrar entre acessar acesse siga seguir
		compartilhar compartilhe partilhar partilhe comentar comente opine imprimir salvar guardar baixar baixe descarregar carregar carregando atualizar enviar envie receber receba descubra descobrir encontre conheça saiba pular ir voltar
		fechar abrir copiar denunciar reportar editar contatar apoie doar comprar compre visite ativar aceitar gerenciar participe participar votar vote deixe responder publicado publicada buscar pesquisar confira acompanhe subscreva`},
	{toReader, langPT, `você vocês seu sua seus suas teu tua te ti`},
	{ofHouse, langPT, `nós nosso nossa nossos nossas nos`},
	{pointsOn, langPT, `aqui mais agora também próxima próximo próximas próximos anterior anteriores abaixo acima últimas últimos última outras outros todas todos toda completa relacionadas relacionados similares populares recomendadas
		recomendados destaques destaque lidas lidos vistas grátis gratuitamente hoje topo`},
	{sectionName, langPT, `início home notícias atualidade política economia sociedade mundo internacional nacional brasil portugal esportes esporte desporto futebol cultura saúde ciência tecnologia opinião polícia policial cotidiano entretenimento
		famosos gente cinema música livros televisão tv tempo clima viagem viagens emprego carros imóveis regiões região local cidade cidades estilo moda beleza culinária ambiente educação empresas finanças mercados bolsa contato contacto
		privacidade termos serviços jogos classificados`},

	{pageThing, langNL, `artikel artikelen bericht berichten pagina video video's filmpje fotoserie galerij foto foto's beeld afbeelding afbeeldingen bijschrift nieuwsbrief nieuwsbrieven mail e-mail email inbox mailbox melding meldingen podcast
		aflevering audio account profiel wachtwoord abonnement abonnementen abonnee abonnees lidmaatschap app apps website site homepage browser javascript cookie cookies link links tag tags thema onderwerp onderwerpen
		trefwoorden categorie categorieën rubriek archief menu zoekopdracht knop speler inhoud advertentie advertenties reclame adverteerder rss pdf download blog blogs auteur auteurs redactie uitzending liveblog livestream peiling quiz
		horoscoop editie voorpagina koppen leestijd minuten kanaal whatsapp dossier overzicht nieuws verhaal verhalen tip tips info informatie`},
	{readerDoes, langNL, `lees lezen bekijk bekijken kijk luister luisteren klik klikken toon tonen verberg abonneer aanmelden meld inschrijven schrijf inloggen log registreer registreren volg volgen deel delen reageer reageren print printen afdrukken
		bewaar bewaren opslaan download downloaden laden laadt vernieuw verstuur stuur sturen ontvang ontvangen ontdek ontdekken vind vinden zoek zoeken ga terug sluit sluiten open kopieer rapporteer bewerk contacteer steun doneer koop
		bestel probeer test bezoek activeer accepteer beheer doe stem reserveer verder gepubliceerd geplaatst word mis`},
	{toReader, langNL, `je jij jou jouw jullie u uw`},
	{ofHouse, langNL, `we wij ons onze`},
	{pointsOn, langNL, `hier meer nu ook volgende vorige onder boven laatste andere alle terug verder gerelateerd gerelateerde soortgelijke populair aanbevolen best meest gratis vandaag dagelijks naar`},
	{sectionName, langNL, `home voorpagina nieuws actueel politiek economie maatschappij binnenland buitenland wereld nederland belgië vlaanderen sport voetbal cultuur gezondheid wetenschap tech technologie opinie opinies media reizen werk wonen auto
		lifestyle mode koken milieu onderwijs bedrijven geld beurs regio regionaal lokaal weer tv film muziek boeken shownieuws entertainment contact privacy voorwaarden vacatures spelletjes`},
}

// pageWords tells what words do on a page.
type pageWordTable struct {
	ids   idTable
	kinds [][languages]pageWord // by code less firstWord
}

// kind is what the word does in the language with the given bit.
func (x *pageWordTable) kind(id uint64, lang int) pageWord {
	if code := x.ids.of(id); code != 0 {
		return x.kinds[code-firstWord][lang]
	}
	return worldWord
}

var pageWords = sync.OnceValue(func() *pageWordTable {
	x := new(pageWordTable)
	at := map[string]int{}
	var words []string
	for _, row := range pageWordRows {
		for word := range strings.FieldsSeq(row.words) {
			i, ok := at[word]
			if !ok {
				i = len(words)
				at[word], words, x.kinds = i, append(words, word), append(x.kinds, [languages]pageWord{})
			}
			for l := range languages {
				if row.langs>>l&1 != 0 && x.kinds[i][l] == worldWord {
					x.kinds[i][l] = row.kind
				}
			}
		}
	}
	x.ids = newIDTable(words)
	return x
})

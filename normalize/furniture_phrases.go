package normalize

// furniturePhrases open or make up the lines that are not the article's. A
// detail of "label" wants a colon or the end of the line behind the phrase;
// "list" the same, and titles of other articles may follow on lines of their
// own; "open" lets the line go on.
var furniturePhrases = []phraseRow{
	{cue: cueTeaser, detail: "list", phrases: `Explore more on these topics; Trending Stories; More news; Related; Related news;
		Related story; Related stories; Related articles; Related article; Related topics; Related content; Related coverage; Related links;
		Related link; Related post; Related posts; Related video; Related videos; Related reading; See also; Also see; Don't miss;
		Top stories; Trending; Trending now; Most read; Most viewed; Most shared; Most popular; Recommended; Recommended for you;
		Recommended stories; Recommended articles; You may also like; You might also like; You may like; More stories; More on this story;
		More on this topic; More on this; More coverage; Must read; Editor's pick; Editor's picks; Editors' picks; Further reading;
		Promoted stories; Around the web; From around the web; In other news; Other news; Latest news; Latest stories; Latest headlines;
		Top news; Top headlines; Breaking news; Popular; Popular now; Popular posts; Popular stories; In case you missed it; ICYMI;
		Explore more; Read next; Read also; Also read; Also on; Must reads; What to read next; What others are reading; Next post;
		Previous post; Recent posts; Recent stories; Elsewhere on the web; This week's flyers; This week in flyers; Stories you may like;
		From our partners; Paid stories;
		You might be interested in; You may be interested in; Similar articles; Similar stories; Similar news; SEE MORE; READ MORE;
		Passend dazu; Unsere Empfehlung; Auch interessant; Die wichtigsten Nachrichten; Die wichtigsten Nachrichten des Tages;
		Mehr zum Thema; Alles zum Thema; Weitere Nachrichten aus; Weitere News zum Thema; Weitere Nachrichten zum Thema;
		Weitere Artikel zum Thema; Weitere Meldungen zum Thema; Mehr aus dieser Kategorie; Mehr aus dieser Rubrik; Mehr aus diesem Ressort;
		News zum Thema; Zum Thema; Mehr dazu; Siehe auch; Weitere Artikel;
		Weitere Beiträge; Weitere Nachrichten; Weitere Meldungen; Weitere Themen; Weitere Informationen; Empfohlen; Empfehlungen;
		Unsere Empfehlungen; Meistgelesen; Meistgelesene Artikel; Am meisten gelesen; Mehr Nachrichten; Mehr Artikel; Mehr zu diesem Thema;
		Mehr zu diesen Themen; Aus dem Archiv; Lesetipp; Lesetipps; Passend zum Thema; Verwandte Artikel; Verwandte Themen;
		Verwandte Beiträge; Ähnliche Artikel; Ähnliche Beiträge; Das könnte Sie auch interessieren; Das könnte Sie interessieren;
		Das könnte Dich auch interessieren; Das könnte dich interessieren; Auch spannend; Top-News; Top-Artikel; Top-Themen; Lesen Sie auch;
		Lies auch; Lesen Sie mehr zum Thema; Neueste Artikel; Neueste Meldungen; Aktuelle Meldungen; Beliebte Artikel; Beliebt;
		Andere lesen auch; Mehr aus dem Ressort; Nächster Artikel; Vorheriger Artikel; Nächster Beitrag; Vorheriger Beitrag;
		Sur le même sujet; Sur le même thème; Articles liés; Article lié; Articles similaires; Articles associés; Les plus populaires;
		Plus d'actualités; Thèmes associés; Les plus lus; Les plus consultés; Articles les plus lus; Dans la même rubrique;
		Les plus vus; Les plus partagés; Les plus commentés; Dans le même dossier; Nos articles; Notre conseil de la semaine;
		Le conseil de la semaine; La question de la semaine; Contenus sponsorisés; Recommandé pour vous; Nos recommandations; Lire aussi;
		À lire aussi;
		A lire aussi; Lire également; À lire également; A lire également; Lisez aussi; Voir aussi; À voir aussi; Vous aimerez aussi;
		Vous pourriez aussi aimer; Cela pourrait vous intéresser; Ces articles pourraient vous intéresser; À lire sur le même sujet;
		Dernières actualités; Dernières infos; Toute l'actualité; Article précédent; Article suivant; Articles recommandés;
		Articles recommandés pour vous; À voir en vidéo; À lire ensuite; Nos derniers articles; En complément; Pour aller plus loin;
		À découvrir; A découvrir; À la une; À suivre aussi; A suivre aussi; Ailleurs sur le web; Ailleurs sur le Web; À ne pas rater;
		A ne pas rater; À ne pas manquer; A ne pas manquer;
		Puede interesarle; Lo último; Más noticias; Noticias relacionadas; Noticia relacionada; Notas relacionadas; Nota relacionada;
		Artículos relacionados; Artículo relacionado; Relacionado; Relacionados; Relacionadas; Te puede interesar; Le puede interesar;
		Te podría interesar; Le podría interesar; También te puede interesar; También le puede interesar; Te recomendamos; Le recomendamos;
		Vea también; Ver también; Lo más leído; Lo más visto; Lo más popular; Las más populares; Las más leídas; Más leídas; Las más vistas;
		Más vistas;
		Las más comentadas; Las más compartidas; Lo más compartido; Lo más comentado; Mira también; Mirá también; Recomendado; Recomendados;
		Recomendadas; Recomendamos; Contenido relacionado; Leer la noticia completa; Leer noticia completa; Lea la noticia completa;
		Ver noticia completa; Leer el artículo completo; Leer artículo completo; Leer la nota completa; Lea también; Lee también;
		Leé también; Además lee; También lee; También lea; Leer también; Últimas noticias; Otras noticias; Más de este tema;
		Más sobre este tema; Temas relacionados; Artículo anterior; Artículo siguiente; Entradas relacionadas;
		Ti potrebbe interessare anche; Scopri di più; Guarda anche; Vedi anche; Leggi anche; LEGGI ANCHE; Articoli correlati;
		Articoli simili; Notizie correlate; Potrebbe interessarti; Ti potrebbe interessare; Potrebbe interessarti anche;
		Potrebbero interessarti; Altri articoli; Altre notizie; Ultime notizie; Ultim'ora; I più letti; Le più lette; Più letti; Da leggere;
		Dello stesso argomento; Sullo stesso argomento; Articolo precedente; Articolo successivo; Consigliati; Consigliati per te;
		Ti consigliamo;
		Veja também; Leia também; LEIA TAMBÉM; Leia ainda; Notícias relacionadas; Matérias relacionadas; Artigos relacionados;
		Conteúdo relacionado; Posts relacionados; Mais notícias; Mais lidas do dia; Mais lidas; Mais lidos; As mais lidas; Últimas notícias;
		Outras notícias; Recomendados para você; Você pode gostar; Você também pode gostar; Sugestões; Artigo anterior; Próximo artigo;
		Sobre o mesmo tema;
		Zie ook; Bekijk ook; Lees ook; Meer nieuws; Gerelateerd; Gerelateerde artikelen; Gerelateerd nieuws; Verwante artikelen;
		Meer over dit onderwerp; Meest gelezen; Best gelezen; Ook interessant; Aanbevolen; Laatste nieuws; Ander nieuws;
		Misschien ook interessant; Dit vind je misschien ook leuk; Vorig artikel; Volgend artikel`},
	{cue: cueTeaser, detail: "list", langs: langPT, phrases: `Confira também; Confira mais; Não perca; Pode gostar; Pode interessar;
		Pode lhe interessar; Sugestão de leitura; Sugestões de leitura; Em destaque; Notícia relacionada; Matéria relacionada;
		Reportagem relacionada; Leia a seguir; Relembre; Veja ainda; Artigos recentes; Posts recentes; Publicações recentes; Notícias recentes; Últimas do País; Últimas do Mundo; Últimas;
		Mais recentes; Mais vistas; Mais vistos; Outros artigos; Outros destaques; Destaques; Mais artigos`},
	{cue: cueTeaser, detail: "list", langs: langES, phrases: `Puedes leer; Puede leer; Vea además; Ver además; Mire además; Mira además;
		No te pierdas; No se pierda; No dejes de leer; Te sugerimos; Le sugerimos; Te sugerimos leer; Le sugerimos leer;
		Te recomendamos leer; Le recomendamos leer; Conoce más; Conozca más; Información relacionada; Notas de interés; Podría interesarte;
		Podría interesarle; Puede interesarte; Quizás te interese; Quizá te interese; Le interesa; Te interesa; Sepa más; Otras notas;
		Más contenidos; También puedes leer; También puede leer; Para leer; En portada; Entradas recientes; Artículos recientes; Noticias recientes;
		Otros artículos; Más artículos; Últimos artículos; Últimas entradas; Últimas notas; Destacadas; Destacados`},
	{cue: cueTeaser, detail: "list", langs: langFR, phrases: `Autres articles; Autres actualités; Autres infos; Articles récents; Derniers articles;
		Plus d'articles; Les dernières actualités; Les derniers articles; À voir également; A voir également; À voir également sur Le HuffPost;
		A voir également sur Le HuffPost`},
	{cue: cueTeaser, detail: "list", langs: langIT, phrases: `Articoli recenti; Ultimi articoli; Post recenti; Le ultime notizie; Più recenti; Notizie recenti`},
	{cue: cuePrompt, detail: "open", langs: langES, phrases: `Y tú qué opinas; Y tú, qué opinas; Y usted qué opina; Cuéntanoslo en;
		Cuéntanos en los comentarios; Déjanos tu; Déjanos un; Déjenos su; Te leemos en; Escríbenos tu; Te gustó la nota; Te gustó esta;
		Te gustó este; Te ha gustado este; Te ha gustado esta; Te ha gustado la; Te gusta lo que lees; Escuchar nota; Escuchar la nota;
		Escucha la nota; Escuchar noticia; Escuchar la noticia`},
	{cue: cuePrompt, detail: "open", langs: langPT, phrases: `E você, o que acha; E você, o que pensa; O que você achou; Conte para a gente;
		Conta pra gente; Deixe sua opinião; Deixe a sua opinião; Gostou da matéria; Gostou desta; Gostou do texto; Segue-nos; Acompanha-nos;
		Subscreve; Subscreva; Ouvir notícia; Ouça a notícia; Ouça esta`},
	{cue: cueTeaser, detail: "label", phrases: `In this article; Explore more; See more; See more photos; See photos; See all photos;
		More photos; View photos; View gallery; View slideshow; View all photos; Image gallery; Also; Watch; Watch now; Watch live; Video;
		Listen; More; More from; Up next; Next story; Previous story; Next article; Previous article; Sponsored; Promoted; Tags; Topics;
		Filed under; Keywords; Read; Now read; READ; RELATED; SEE ALSO; WATCH; MORE; Podcast; In pictures; In photos; Photo gallery;
		Photos and video; Gallery; Slideshow; Live blog;
		Themen; Stichwörter; Stichworte; Schlagworte; Schlagwörter; Mehr; Mehr aus; Mehr zu; Weiterlesen; Video zum Thema; LESEN;
		Bildergalerie; Fotostrecke; Bilderstrecke; Im Video; Im Podcast; Liveticker;
		Posté dans; Classé dans; Rangé dans; À lire; A lire; À voir; A voir; En vidéo; Vidéo; VIDÉO; VIDEO; Vidéos; Mots-clés; Plus d'infos;
		En savoir plus; À suivre; LIRE; En images; Diaporama; Notre dossier;
		Más información; Ver más; Temas; Etiquetas; Archivado en; En video; En vídeo; LEER; VER; Fotogalería; Galería; En imágenes;
		En fotos;
		Mirá el video; Más sobre;
		Leggi; Approfondimenti; Approfondisci; Argomenti; Tag; Guarda; LEGGI; Fotogallery; Il video; Le foto;
		Assuntos; VÍDEO; VÍDEOS; Veja mais; Saiba mais; Assista; Leia; Ver mais; Tópicos; LEIA; Galeria; Em vídeo; Em imagens;
		Palavras-chave;
		Meer over; Trefwoorden; Onderwerpen; Kijk ook; Bekijk de video; In beeld; Fotoserie; Lees`},
	{cue: cueTeaser, detail: "label", langs: langES, phrases: `Vea; Mira; Mire`},
	{cue: cueTeaser, detail: "open", phrases: `Also Read; Read also; Read more; Read More; Read more about; Read the full story;
		Read the full article; Read the rest; Read full; Read next; Also read; ALSO READ; Must Read; Click here to read;
		Click here for more;
		Click to read; Continue reading; Keep reading; Read on; Read our; Full story; Watch the video; Watch more; See more at;
		Recommended reading; Find out more; Learn more about; Read it here;
		Mehr Artikel aus; Weitere Artikel aus; Weitere Artikel zu; Weitere Nachrichten aus; Weitere Nachrichten zu; Weitere Meldungen aus;
		Mehr Nachrichten aus; Weiterlesen mit; Lesen Sie auch; Lesen Sie mehr; Lesen Sie hier; Lesen Sie dazu; Lesen Sie weiter; Lies auch;
		Lesen Sie; Mehr lesen; Jetzt lesen; Hier geht es; Hier lesen Sie; Weiterlesen auf; Sehen Sie auch; Sehen Sie im Video;
		Mehr zum Thema lesen; Auch lesenswert;
		Retrouvez tous nos articles; Retrouvez l'intégralité; Retrouvez notre dossier; Retrouvez notre reportage; Retrouvez toute;
		Retrouvez l'ensemble; Lire aussi; À lire aussi; A lire aussi; Lire également;
		À lire également; A lire également; Lire la suite; Lire l'article complet; Lire l'article sur; Lire plus; À voir aussi;
		A voir aussi;
		Lisez aussi; Lisez également; Voir également; Relire; À relire; À lire sur; Cliquez ici; Écouter aussi; Ecouter aussi;
		Regarder aussi; À ne pas rater; A ne pas rater; À ne pas manquer; A ne pas manquer;
		Te recomendamos; Lea también; Lee también; Lea además; Lee además; Leer también; Leer más; Lea más; Lee más; Lea aquí;
		Seguir leyendo; Seguí leyendo; Sigue leyendo; Siga leyendo; Leé también; Además lee; También lee; También lea; Haga clic; Haz clic;
		Leggi anche; Leggi qui; Leggi di più; Leggi tutto; Leggi tutte le notizie; Leggi tutte le news; Leggi le ultime; Leggi l'articolo;
		Continua a leggere; LEGGI ANCHE; Per approfondire; Clicca qui;
		Ler mais; Ler também; Leia também; Leia mais; Leia ainda; Leia a íntegra; Continue lendo; Continua depois da publicidade;
		Continúa leyendo después de la publicidad; Continua após publicidade; Continua após a publicidade; Continua depois do anúncio;
		Leia aqui; Clique aqui; LEIA TAMBÉM; LEIA MAIS;
		Lees ook; Lees meer; Lees verder; Lees hier; Lees meer over; Klik hier; Verder lezen`},
	{cue: cuePrompt, detail: "open", phrases: `Listen to Radio; Listen live on; Hören Sie Radio; Écoutez Radio; Ecoutez Radio;
		Escucha Radio;
		Escuche Radio; Ascolta Radio; Ouça a Rádio; Luister naar Radio; Luister live naar; Comment pouvez-vous nous aider`},
	{cue: cuePrompt, detail: "label", phrases: `min de lectura; minutos de lectura; min de leitura; minutos de leitura`},
	{cue: cuePrompt, detail: "open", phrases: `Jump to comments; Refresh for updates; Refresh this page; Hide caption; toggle caption;
		Toggle caption; Our journalism needs; This content is only available; This content is available; Reuse this content; Order reprints;
		Request reprints; Email the author; Share this; Share on; Share via; Share article; Share the article; Share to; Share your;
		Tweet this; Discuss this; Join the discussion; Join the conversation; Leave a comment; Leave a reply; Post a comment; Add a comment;
		Comment on this; View comments; Show comments; Comments are closed; Comments are off; Be the first to comment; Print this;
		Email this; Send this; Follow us; Follow us on; Like us; Like us on; Find us on; Join us on; Sign in to; Log in to; Log in or;
		Already a subscriber; Already have an account; Create an account; Create a free account; This article is for subscribers;
		This content is for subscribers; Story continues below; Article continues below; Scroll to continue; Continue reading with;
		Skip to content; Skip to main; Skip advertisement; Skip navigation; Back to top; Play video; Listen to this article;
		Listen to article; Listen to the article; Please enable; Enable JavaScript; You need to enable; Save this; Save article; Text size;
		Font size; Copy link; Link copied; Download the app; Download our app; Get the app; Install the app; Tap to; Click to share;
		Report a typo; Report an error; Send us a tip; Got a tip; Have a tip; Do you have a news tip; Turn on desktop; Click to tweet;
		Click to print; Click to email; Send us your; Share your thoughts; Login to; Log in with; Sign in with; Sign in or; Scroll down for;
		Story continues after; Article continues after; Continue below; This video is playing; Video player; Now playing; Loading comments;
		Show more comments; Read comments; Read the comments; Write a comment; Comments (; Comment on this story; Add your comment;
		Start the conversation; Subscribers only; For subscribers only; Share on Facebook; Share on X; Please log in; Please sign in;
		Please subscribe; Please share; If you enjoyed this article; If you enjoyed this story; If you liked this article;
		If you liked this story; If you found this article; Like this article; Liked this article; Set as preferred; Add us as a preferred;
		Add as preferred; Report this ad; min read; minute read; Have your say; Tell us in the comments; Subscribe to continue;
		Thanks for reading; Thank you for reading; You have reached your limit;
		Alle Inhalte anzeigen; Zur Navigation springen; Direkt zum Inhalt; Jetzt kommentieren; Videos zum Thema; Lesedauer;
		Empfohlener redaktioneller Inhalt; An dieser Stelle finden Sie; Dieser Inhalt ist nur für; Bild vergrößern; Zurück zur Übersicht;
		Weiterlesen nach der Anzeige; Fehler gefunden; Fehler entdeckt; Was denken Sie; Ich bin damit einverstanden, dass mir externe;
		Artikel teilen; Jetzt teilen; Auf Facebook teilen; Auf Twitter teilen; Teilen Sie; Per E-Mail teilen; Per Mail versenden;
		Artikel drucken; Artikel merken; Artikel anhören; Artikel vorlesen; Kommentar schreiben; Kommentare anzeigen; Kommentare lesen;
		Diskutieren Sie; Diskutieren Sie mit; Folgen Sie uns; Folge uns; Melden Sie sich an; Jetzt anmelden; Bitte aktivieren Sie;
		Dieser Artikel ist nur für; Nach oben; Zum Inhalt springen; Zur Startseite; Lesezeit; Zurück zur Startseite;
		Sie haben einen Fehler gefunden; Fehler melden; Link kopieren; Weiter nach der Anzeige; Der Artikel geht nach der Anzeige weiter;
		Bitte melden Sie sich an; Bitte loggen Sie sich ein; Einloggen; Jetzt einloggen; Schreiben Sie uns; Schreiben Sie einen Kommentar;
		Schreib einen Kommentar; Kommentar verfassen; Kommentar hinterlassen; Zum Kommentieren; Artikel versenden; Artikel empfehlen;
		Teilen mit; Jetzt mitdiskutieren; Hat Ihnen dieser Artikel; Hat Ihnen der Artikel; Gefällt Ihnen dieser; Zur Übersicht;
		Nur für Abonnenten; Mehr nach der Anzeige; Nach der Anzeige;
		Votre adresse e-mail ne sera pas publiée; Les champs obligatoires sont indiqués; Laisser une réponse; Annuler la réponse;
		Vous avez des photos; Vous avez une information; Partager cette information; Suivez toute l'actualité;
		Un média indépendant, sans publicité; Faire un don; Je fais un don; Soutenez-nous; Vous souhaitez nous poser des questions;
		Il vous reste; La suite est réservée; La lecture des articles est réservée; La lecture de cet article est réservée;
		Cet article est réservé aux abonnés; Article réservé aux abonnés; Contenu réservé aux abonnés; Poursuivez votre lecture;
		Poursuivre la lecture; Contenu sponsorisé; Ajouter à vos favoris; Signaler un contenu; Signaler ce commentaire; Afficher plus;
		Afficher moins; Partager sur; Les commentaires sont fermés; Commentaires fermés; Vos réactions; Vos commentaires;
		Partager cet article; Partagez sur; Partager l'article; Envoyer par; Imprimer l'article; Laisser un commentaire;
		Laissez un commentaire; Ajouter un commentaire; Réagir à cet article; Commenter cet article; Vous avez trouvé une erreur;
		Ce résumé a été réalisé avec; Ce résumé a été généré; Ce résumé a été rédigé par une IA;
		Vous avez repéré une erreur; Une erreur dans l'article; Ton opinion; Votre opinion; Suivez-nous; Suivez nous; Suivre sur;
		Rejoignez-nous; Cet article est réservé; Temps de lecture; Se connecter; Connectez-vous; Déjà abonné; Écouter l'article;
		Écouter cet article; La suite après cette publicité; Lecture en cours; Réagissez à; Cet article vous a plu;
		Vous avez aimé cet article; Aimez cet article; Pour commenter; Voir les commentaires; Lire les commentaires;
		Afficher les commentaires; Ajoutez un commentaire; Réservé aux abonnés; Article abonné; Identifiez-vous; Retour à l'accueil;
		Haut de page; Écouter cet; La suite après la publicité; Signaler une erreur; Copier le lien;
		Suscríbete para seguir leyendo; Suscríbete para continuar; Suscríbete para leer; Deja una respuesta; Dejar una respuesta;
		Dejá tu comentario; Dejá un comentario; Deja tu comentario; Tu dirección de correo electrónico no será publicada;
		Su dirección de correo electrónico no será publicada; Los campos obligatorios están marcados; Reporta un error;
		Esta funcionalidad es exclusiva; Artículo solo para suscriptores; Hazte suscriptor; Has leído una información errónea;
		Has visto un error; Encontraste algún error; Encontraste un error; Encontró algún error; Este resumen ha sido generado;
		Sé el primero en comentar; Sea el primero en comentar; Conforme a los criterios; Para seguir leyendo;
		Normas de los comentarios; Lectura de; Escucha este artículo; Escucha esta noticia; Ir a comentarios; Ir a los comentarios;
		Compartir en; Comparte en; Compartir por; Compartir esta noticia; Compartir este artículo; Compartir noticia; Síguenos; Síganos;
		Deja un comentario; Dejar un comentario; Deje su comentario; Escribe un comentario; Ver comentarios; Inicia sesión; Iniciar sesión;
		Contenido exclusivo para suscriptores; Tiempo de lectura; Escuchar artículo; Escucha la noticia; Copiar enlace; Únete a;
		Comenta esta noticia; Comenta este artículo; Comparte esta; Comparte este; Compartilo; Compártelo; Compartir vía; Compartir con;
		Enviar por; Imprimir artículo; Danos tu opinión; Añade tu comentario; Agregar comentario; Añadir comentario; Leer comentarios;
		Mostrar comentarios; Solo para suscriptores; Exclusivo suscriptores; Exclusivo para suscriptores; Volver arriba;
		Volver a la portada;
		Reportar un error; Imprimir noticia; Ir al contenido; Saltar al contenido; Pasar al contenido principal; Aller au contenu;
		Passer au contenu; Aller au menu; Vai al contenuto; Salta al contenuto; Ir para o conteúdo; Pular para o conteúdo;
		Saltar para o conteúdo; Ga naar inhoud; Spring naar inhoud;
		Si parla di; Mi piace Caricamento; Il tuo indirizzo email non sarà pubblicato; I campi obbligatori sono contrassegnati;
		Lascia una risposta; Abbonati per continuare; Seguici anche su; Contenuto riservato agli abbonati; Articolo riservato agli abbonati;
		Questo contenuto è riservato; Questo articolo è riservato; Hai già un abbonamento; Continua dopo la pubblicità; Condividi su;
		Condividi questo; Condividi l'articolo; Condividi via; Lascia un commento; Scrivi un commento; Commenta l'articolo; Seguici su;
		Contenuto riservato; Articolo riservato; Tempo di lettura; Ascolta l'articolo; Copia link; Stampa l'articolo; Invia per;
		Invia un commento; Aggiungi un commento; Leggi i commenti; Vedi i commenti; Mostra commenti; Dicci la tua; Solo per abbonati;
		Riservato agli abbonati; Accedi per; Accedi o; Torna su; Torna alla home; Segnala un errore; Commenta con;
		Assine o; Assine a; Apoie o jornalismo; Seja o primeiro a comentar; Gostou? Compartilhe; Gostou? Compartilha; Curtiu? Compartilhe;
		Receba um alerta sempre que; Receba alertas; Compartilhar no; Partilhar este; Partilhar esta; Partilhe este; Partilhe esta;
		Partilhe no; Compartilhe esta; Compartilhe este; Compartilhe essa; Compartilhe com; Compartilhar com; Deixe sua; Deixe suas;
		Deixe a sua; Deixe o seu; Comente aqui; Adicionar comentário; Ver comentários; Ver todos os comentários; Só para assinantes;
		Exclusivo para assinantes; Faça login; Voltar ao topo; Reportar erro; Comunicar erro; Compartilhar via; Compartilhe no;
		Deixe um comentário; Deixe seu comentário; Siga-nos; Conteúdo exclusivo; Tempo de leitura; Ouvir artigo; Copiar link; Partilhar no;
		Receba notícias; Entre no grupo;
		Deel het artikel; Deel het bericht; Je moet ingelogd zijn; Artikel gaat verder onder; Het artikel gaat verder onder;
		Meer uit Binnenland; Meer uit Buitenland; Tekst gaat door onder; De tekst gaat door onder; Word nu abonnee; Stel je vraag; Deel dit;
		Deel op; Deel via; Deel dit artikel; Reageer op; Plaats een reactie; Laat een reactie achter; Volg ons; Log in om; Leestijd;
		Luister naar; Kopieer link; Dit artikel is exclusief; Deel dit bericht; Deel met; Schrijf een reactie; Bekijk reacties;
		Toon reacties; Lees reacties; Laat het ons weten; Alleen voor abonnees; Inloggen; Log in of; Meer na de advertentie;
		Verder na de advertentie; Tekst gaat verder onder; De tekst gaat verder; Artikel gaat verder; Terug naar boven; Meld een fout;
		Tip de redactie; Heb je een tip; Heeft u een tip`},
	{cue: cuePrompt, detail: "open", phrases: `Soyez le premier à réagir; Ya eres suscriptor; Ya es suscriptor; Qué opinas; Qué te pareció;
		Sei già abbonato; Già abbonato; Já é assinante; Encontrou um erro?; Encontrou algum erro; Sie haben bereits ein Abo;
		Haben Sie einen Fehler entdeckt; Haben Sie Fehler entdeckt; Mit F+ weiterlesen; Let us know what you think;
		O seu endereço de e-mail não será publicado; O seu endereço de email não será publicado; EC EXCLUSIVO; Recevez chaque jour;
		Recevez chaque matin; Recevez chaque semaine; Recevez tous les matins; Síguenos en; Siguenos en; Seguinos en;
		Este contenido es exclusivo para; Este artículo es exclusivo para; Esta funcionalidad es sólo para; Esta funcionalidad es solo para;
		Noticia exclusiva para suscriptores; Artículo exclusivo para suscriptores; Sólo para suscriptores; Comparte esto; Compartir esto;
		Enviar por correo electrónico; Deja tu opinión; Vous avez un scoop à nous transmettre; Vous avez une info à nous;
		Une info à nous transmettre; Une information à nous transmettre; Et vous, qu'en pensez-vous; Qu'en pensez-vous; Donnez votre avis;
		Offrir cet article; Offrez cet article; Ofereça este artigo; Assinantes podem liberar; Assinante pode liberar; Regala este artículo;
		Regala esta noticia; Partager l'info; minuti di lettura; minutos de lectura; minutos de leitura; min de lecture; minutes de lecture;
		Partagez cet article; La rédaction vous conseille; Dites-le nous en commentaire; Dites-le nous en commentaires; Écoutez-nous sur;
		Écoutez-nous au; Abonnez-vous à partir; Abonnez-vous dès; Escúchanos en; Suscríbete desde; Suscríbete por; Ascoltaci su;
		Abbonati a partire; Ouça-nos em; Assine a partir`},
	{cue: cuePrompt, detail: "open", langs: langPT, phrases: `Continua após o anúncio; Venha fazer parte da nossa`},
	{cue: cuePrompt, detail: "open", langs: langES, phrases: `Te leemos en los comentarios; Si te ha gustado; Si te gustó;
		Escucha la entrevista; Escuchá la entrevista; Únete a nuestro canal; Unirme a canal`},
	{cue: cuePrompt, detail: "label", phrases: `di lettura; minuti di lettura; min di lettura; min de lecture; minutes de lecture;
		You are here; Sie sind hier; Vous êtes ici; Estás en; Usted está en; Sei qui; Você está aqui; U bent hier; Per E-Mail versenden;
		Leserkommentare; Ihre Meinung zum Thema; Diesen Artikel weiterempfehlen; Externen Inhalt anzeigen; Zur Bildergalerie;
		Bilderstrecke starten; Jetzt weiterlesen; Empfehlungen der Redaktion; Zurück zur Startseite; Politique de confidentialité;
		Mentions légales; Datenschutzerklärung; Regarder la vidéo; Voir les commentaires; Aviso legal; Política de privacidad;
		Política de privacidade; Volver al inicio; Ir arriba; Siguiente noticia; Noticia anterior; Artículo siguiente; Reportar error;
		Reportar erro; Escuchar este artículo; Ver video; Ver vídeo; Guarda il video; Ascolta questo articolo; Ascolta l'articolo;
		Página inicial; Próxima notícia; Notícia anterior; Ouvir o artigo; Ouça este conteúdo; Continue without accepting;
		Weiter ohne Zustimmung; Continuer sans accepter; Continuar sin aceptar; Continua senza accettare; Continuar sem aceitar;
		Doorgaan zonder te accepteren; Comparte; Comente; Compartilhe; Carregando; No hay comentarios; Nenhum comentário; Sem comentários;
		Facebook Comments; Condividi; Réagir; Réagissez; Mostra meno; Mostra altro; Reageren; Partilhar; Seguici; Síguenos; Share; Comments;
		Comment; Print; Email; Tweet;
		Save;
		Gift; Advertisement; Advertising; Ad; Reply; Like; Subscribe; Login; Register; Topics in this article; Sponsored content;
		Paid content; Menu; Search; Close; Follow; Image source; Getty; Anzeige; Werbung; Drucken; Teilen; Merken; Kommentare; Publicité;
		Partager; Imprimer; Commenter; Commentaires; Publicidad; PUBLICIDAD; Publicidade; Pubblicità; Advertentie; Compartir; Compartilhar;
		Delen; Stampa; Commenti; ANZEIGE; ADVERTISEMENT; PUBLICITÉ; Continua após a publicidade; CONTINUA DOPO LA PUBBLICITÀ;
		Continúa después de la publicidad`},
	{cue: cuePrompt, detail: "label", langs: langPT, phrases: `PUB`},
	// A house asks for money: what it is for, or how much, has to follow.
	{cue: cueNewsletter, phrases: `Stay with; Help us; Jetzt Mitglied; Mitglied werden; Werden Sie Mitglied; Aidez-nous; Apóyanos; Apoya el;
		Apoya al; Ayúdanos; Sostienici; Aiutaci; Torne-se; Apoie-nos; Ajude-nos; Steun ons; Help ons`},
	{cue: cueNewsletter, phrases: `Want to receive; Want to get; Sign up for; Sign up to; Sign up here; Sign-up for; Sign up now;
		Subscribe to our; Subscribe to the; Subscribe now; Subscribe for; Subscribe here; Subscribe today; Get the latest; Get our;
		Get breaking news; Get daily; Get more; Get news; Get stories; Receive our; Receive the latest; Join our newsletter;
		Join our mailing; Join our WhatsApp; Join our Telegram; Join our channel; Stay up to date; Stay informed; Stay ahead; Stay tuned;
		Want more; Enter your email; Your email address; Thank you for subscribing; Support our journalism; Support our work;
		Support independent journalism; Become a member; Become a subscriber; Start your day; Start your free; By signing up;
		By subscribing;
		By providing your email; Our newsletter; Newsletter; Daily newsletter; Delivered to your inbox; Straight to your inbox; Never miss;
		Don't miss a story; Unlock this article; Try unlimited access; Unlimited access; Follow our channel; Get alerts; Get the news;
		Get the best; Get the top; Get exclusive; Get full access; Get unlimited; Download our free; Download the free; Sign up below;
		Sign me up; Subscribe via; Subscribe by; Subscribe to this; Subscribe to get; Subscribe to receive; Subscribe and; Support us;
		Support local journalism; Make a donation; Donate now; Join our community; Join our; Join the;
		Sie möchten keine; Möchten Sie regelmäßig; Melden Sie sich für; Melden Sie sich jetzt; Melden Sie sich hier; Abonnieren Sie;
		Jetzt abonnieren; Jetzt für den Newsletter; Jetzt Newsletter; Unser Newsletter; Newsletter abonnieren; Mit unserem Newsletter;
		Der Newsletter; Erhalten Sie; Bleiben Sie auf dem Laufenden; Unterstützen Sie; Verpassen Sie keine; Jetzt kostenlos; Hier anmelden;
		Ihre E-Mail-Adresse; Jetzt testen; Holen Sie sich; Abonniere; Abonnieren Sie den; Jetzt downloaden; Jetzt herunterladen; Laden Sie;
		Jetzt App; Unterstütze; Jetzt unterstützen; Jetzt spenden; Spenden Sie; Newsletter bestellen; Jetzt gratis; Jetzt Abo;
		Das Wichtigste vom Tag; Keine Nachricht verpassen; Nichts mehr verpassen; Folgen Sie unserem; Bestellen Sie;
		Vous souhaitez recevoir; Vous voulez recevoir; Envie de recevoir; Abonnez-vous; Abonnez vous; Inscrivez-vous; Inscrivez vous;
		Recevez; Recevez chaque; S'abonner; S'inscrire; Newsletters; Ne manquez; Ne ratez; Ne manque; Ne rate; Inscris-toi; Abonne-toi;
		Soutenez; Votre adresse; Restez informé; Pour ne rien rater; La newsletter; Notre newsletter; Téléchargez l'application;
		Téléchargez notre application; Recevoir la newsletter; Recevoir nos; Inscription à; Je m'inscris; Je m'abonne; Nos newsletters;
		Rejoignez notre; Rejoignez la; Faites un don; Faire un don; Chaque matin, recevez; Tous les matins, recevez; Suivez notre;
		Suivez toute; Clique e siga; Clique e participe;
		Quieres recibir; Quiere recibir; ¿Quieres recibir; ¿Quiere recibir; Suscríbete; Suscríbase; Suscribite; Suscríbete a; Regístrate;
		Recibe; Recibe en tu; Recibe las; Reciba; Recibí; Apúntate; Boletín; Boletines; Inscríbete; Tu correo; Apoya nuestro; Hazte socio;
		Descarga nuestra app; Descarga la app; Newsletter de; Únete a nuestro; Únete a nuestra; Únase a; Sigue nuestro; Sigue nuestra;
		Siga nuestro; Haz una donación; Haga una donación; Colabora con; Nuestras newsletters; Nuestro boletín; Nuestra newsletter; Obtén;
		Obtenga; No te pierdas;
		Iscriviti; Iscriviti alla; Iscrivetevi; Ricevi; Ricevi le notizie; Ricevi le; Abbonati; Registrati; Resta aggiornato; Sostieni;
		La tua email; Scarica l'app; Unisciti al; Unisciti alla; Entra nel; Segui il nostro; Segui la nostra; La nostra newsletter;
		Le nostre newsletter; Dona; Fai una donazione; Ricevi ogni; Ricevi gratis; Abbonarsi; Non perdere; Non perderti;
		Assine; Assine nossa; Inscreva-se; Cadastre-se; Receba; Receba as; Subscreva; Registe-se; Seja assinante; Apoie; Seu email;
		Baixe o app; Acompanhe; Baixe agora; Baixe o; Baixe gratuitamente; Participe do; Participe do nosso; Entre para; Faça parte;
		Assine a; Assine o; Assine já; Receba o; Receba por; Quer receber; Inscreva-se em; Inscreva-se na; Contribua; Siga o nosso;
		Siga nosso; Junte-se;
		Meld je aan; Meld u aan; Schrijf je in; Schrijf u in; Abonneer je; Ontvang; Ontvang elke; Neem een abonnement; Steun;
		Blijf op de hoogte; Ontvang de; Ontvang gratis; Abonneer; Abonneer u; Aanmelden voor; Inschrijven voor; Onze nieuwsbrief;
		Onze nieuwsbrieven; Download de app; Download onze; Word lid; Word abonnee; Doneer; Volg ons kanaal; Mis niets`},
	{cue: cueCaption, phrases: `Photo; Photos; Photograph; Picture; Pictures; Image; Images; Credit; Photo credit; Image credit;
		Picture credit; Caption; Photo caption; Image caption; Image source; Image copyright; Media caption; File photo; File picture;
		File image; FILE PHOTO; FILE; Photographer; Photo courtesy; Illustration; Representational image; Representative image; Graphic;
		Video credit; Cover photo; Cover image; Main image; Main photo; Main image credit; Main photo credit; Lead image; Lead photo;
		Header image; Header photo; Top image; Top photo; Hero image; Banner image; Banner photo; Feature image; Feature photo;
		Featured image; Featured photo; Stock photo; Stock image; Thumbnail; Thumbnail image; Handout photo; Courtesy photo; Screenshot;
		Screengrab; Photo via; Photo credits; Image credits; Photo source;
		Foto; Fotos; Bild; Bilder; Archivfoto; Archivbild; Symbolbild; Symbolfoto; Bildquelle; Bildquellen; Bildnachweis; Bildnachweise;
		Bildrechte; Bildunterschrift; Fotograf; Quelle Foto; Foto-Credit; Archiv; Titelbild; Grafik; Bildcredit; Aufmacherbild;
		Beitragsbild;
		Aufmacherfoto; Fotocredit; Fotohinweis; Bildhinweis;
		Légende de la photo; Crédit photo; Crédits photo; Crédit; Crédits; Photographie; Photo d'illustration; Photo d'archives; Légende;
		Image d'illustration; Image d'archives; Photo prétexte; Photo de une; Image de une; Photo de couverture; Capture d'écran;
		Image mise en avant;
		Fotografía; Imagen; Imágenes; Foto de archivo; Imagen de archivo; Fotografía de archivo; Archivo; Crédito; Créditos; Pie de foto;
		Foto cortesía; Fotógrafo; Imagen ilustrativa; Foto ilustrativa; Foto principal; Imagen principal; Foto de portada;
		Imagen de portada;
		Captura de pantalla; Créditos de la foto; Imagen referencial;
		Fotografia; Immagine; Immagini; Foto d'archivio; Immagine d'archivio; Credito; Crediti; Didascalia; Foto di repertorio; Imagem;
		Imagens; Foto de arquivo; Imagem de arquivo; Arquivo; Legenda; Divulgação; Reprodução; Foto de capa; Imagem de capa;
		Imagem ilustrativa; Immagine di copertina; Foto di copertina; Immagine in evidenza; Crédito da foto;
		Beeld; Foto ter illustratie; Coverfoto; Omslagfoto; Beeldcredit; Archieffoto; Archiefbeeld; Fotograaf`},
	{cue: cueCaption, detail: "open", phrases: `Photo by; Photos by; Photograph by; Image by; Images by; Picture by; Photo from; Image via;
		Photo via; Image courtesy; Photo courtesy of; Image courtesy of; Illustration by; Graphic by; Photo illustration; Pictured;
		Foto von;
		Fotos von; Bild von; Photo de; Photo prise; Crédit photo; Foto de; Foto di; Foto door; Fotografía de; Imagen de; (Photo; (Foto;
		(Image; (Picture; AP Photo; AP Images; EPA-EFE; Reuters/File; Courtesy of; FILE -; FILE –; FILE —; In this photo; In this image;
		In this file photo; This photo shows; This image shows; This photo taken; This picture taken; A file photo; Ce cliché; Cette photo;
		Auf diesem Foto; En esta fotografía; En esta foto; Imagen cedida; Fotografía cedida; Fotografía facilitada`},
	{cue: cuePhotoAgency, phrases: `Getty Images; Getty; AFP/Getty Images; AFP via Getty Images; Shutterstock; iStock; iStockphoto;
		Unsplash;
		Pexels; Pixabay; Adobe Stock; Alamy; Depositphotos; picture alliance; picture-alliance; dpa-Bildfunk; Imago; IMAGO; EPA/; EPA-EFE;
		Zuma Press; ZUMA; Sipa; Sipa USA; Abaca; Abacapress; Hans Lucas; LaPresse; NurPhoto; Wikimedia Commons; Wikimedia; Maxppp; MaxPPP;
		AP Photo; AP Images; Rex Features; Bloomberg via Getty Images; Anadolu via Getty Images; Keystone; Belgaimage; Belga Image;
		Photo News; Photonews; Isopix; Reporters Agency; ANP Photo; Scanpix; Action Images; USA TODAY Sports; REUTERS/File; Reuters/File;
		Ansa Foto; Fotogramma; Folhapress; Futura Press; Fotoarena; Agência O Globo; Cordon Press; Cuartoscuro; Agencia Uno; Gtres;
		Icon Sport; Icon Sportswire; PA Images; PA Wire; SOPA Images; LightRocket; Gamma-Rapho; Bestimage; Presse Sports; ddp images;
		ullstein bild; Hollandse Hoogte; Orange Pictures; ProShots; AAP Image; PTI Photo; Splash News`},
	{cue: cueCitation, phrases: `Citation; Citations; Cite this; Cite as; How to cite; How to cite this article; DOI; More information;
		Journal information; Journal reference; Explore further; Zitierweise; Zitiervorschlag; Pour citer; Cómo citar; Come citare;
		Como citar; Permalink; Short link; Source URL; Article URL; Kurzlink; Original article; Original source`},
	{cue: cueCitation, detail: "open", phrases: `Cite this article; Cite this page; Cite this story; Pour citer cet article`},
	{cue: cueLicence, phrases: `This document is subject to copyright; All rights reserved; All Rights Reserved; Rights reserved;
		This material may not be published; This material may not be; No part of this publication; No part of this article;
		No part of this content; no part may be reproduced; Any unauthorised reproduction; Any unauthorized reproduction;
		For permission to reuse; Creative Commons licence; Creative Commons license; under a Creative Commons; May not be reproduced;
		Reproduction in whole; Reproduction is prohibited; Reproduction prohibited; Unauthorized reproduction; This content is protected;
		This article is protected; This work is licensed; Content licensed; For reprint rights; Reprints and permissions;
		Republish this article; Republish our articles; Click here to license; Purchase licensing rights;
		Alle Rechte vorbehalten; Nachdruck verboten;
		Tous droits réservés; Droits de reproduction; Tous droits de reproduction; Toutes les informations reproduites;
		Reproduction interdite; Reproduction et diffusion interdites; Droits réservés; Toute reproduction interdite;
		Todos los derechos reservados; Queda prohibida la reproducción; Está prohibida la reproducción; É proibida a reprodução;
		È vietata la riproduzione; Queda prohibida su reproducción; Prohibida su reproducción total; Prohibida su reproducción;
		Prohibida la reproducción; Reservados todos los derechos; Derechos reservados; expresamente prohibida la redistribución;
		expresamente prohibida la reproducción; Prohibida la redistribución; Prohibida la redifusión; Queda prohibida la redistribución;
		Tutti i diritti riservati; Riproduzione riservata; Diritti riservati; Vietata la riproduzione; RIPRODUZIONE RISERVATA;
		Todos os direitos reservados; Direitos reservados; Proibida a reprodução; Reprodução proibida; Proibida a cópia; Proibido copiar;
		Alle rechten voorbehouden; Overname is niet toegestaan; Niets uit deze; Overname zonder`},
	{cue: cueLicence, detail: "told", phrases: `Any unauthorized use; Licensed under; Licensing rights;
		Jede Verwertung`}, // prose says so, too
	{cue: cueCookie, phrases: `We use cookies; Do Not Sell My; Do not sell or share my; Your privacy choices; Your Privacy Choices;
		This site uses cookies; This website uses cookies; Our website uses cookies; We and our partners; By using this site;
		By continuing to; By clicking; Accept all cookies; Accept cookies; Cookie settings; Cookie preferences; Manage cookies;
		Manage preferences; Your privacy; We value your privacy; We care about your privacy; Privacy settings; Cookies help us;
		Cookie policy; This content is hosted; This content is not available due; We and our; Selecting I Accept; Selecting Accept;
		You can change or withdraw; You can withdraw your consent; You may withdraw your consent; You can change your consent;
		You can change your cookie; You can manage your cookie; You may click to consent; Cookies on this; These cookies are necessary;
		These cookies may be set; These cookies allow us; These cookies do not store; These cookies collect; These cookies help us;
		If you do not allow these cookies; Strictly necessary cookies; Store and/or access information; With your consent;
		Wir verwenden Cookies; Diese Website verwendet; Diese Webseite verwendet; Diese Seite verwendet; Wir und unsere Partner;
		Wir nutzen Cookies; Wir benötigen Ihre; Cookies akzeptieren; Alle Cookies; Mit der Nutzung; Datenschutzeinstellungen;
		Zur Datenschutzerklärung; Empfohlener externer Inhalt; Externer Inhalt; Wir und unsere; Mit deiner Zustimmung;
		Mit deiner Einwilligung; Sie können Ihre Einwilligung; Sie können Ihre Zustimmung; Du kannst deine Einwilligung;
		Du kannst deine Zustimmung; Durch Klicken auf; Durch einen Klick auf; Mit Klick auf; Besuchen Sie unsere Seite wie gewohnt;
		Besuchen Sie unsere Website wie gewohnt; Für die Nutzung mit Werbung;
		Weitere Informationen finden Sie in unserer Datenschutzerklärung; Details finden Sie in unserer Datenschutzerklärung;
		Nous utilisons des cookies; Ce site utilise; Nous et nos partenaires; En poursuivant; En continuant; En cliquant;
		Accepter les cookies; Tout accepter; Gérer les cookies; Paramétrer les cookies; Vos données; Ce contenu est bloqué; Nous et nos;
		Avec votre accord; Avec votre consentement; Vous pouvez retirer votre consentement;
		Vous pouvez à tout moment retirer votre consentement; Nos partenaires et nous;
		Utilizamos cookies; Usamos cookies; Este sitio utiliza; Este sitio web utiliza; Este sitio usa; Esta web utiliza;
		Nosotros y nuestros; Si continúa; Al continuar; Aceptar cookies; Aceptar todas; Configurar cookies; Política de cookies;
		Con tu consentimiento; Puede retirar su consentimiento; Puedes retirar tu consentimiento; Al hacer clic; Haciendo clic;
		Se hai scelto di non accettare i cookie; Se hai rifiutato i cookie; Si ha rechazado las cookies; Si has rechazado las cookies;
		Si vous refusez les cookies; Si vous avez refusé les cookies; Wenn Sie Cookies ablehnen;
		Utilizziamo i cookie; Questo sito utilizza; Questo sito usa; Noi e i nostri partner; Accetta tutti; Accetta i cookie; Continuando;
		Proseguendo; Gestisci i cookie; Noi e i nostri; Con il tuo consenso; Con il vostro consenso; Puoi revocare il tuo consenso;
		Può revocare il suo consenso; Cliccando su; Facendo clic su;
		Este site utiliza; Este site usa; Nós e os nossos parceiros; Ao continuar; Aceitar cookies; Aceitar todos; Nós e os nossos;
		Nós e nossos; Pode retirar o seu consentimento; Você pode retirar seu consentimento; Ao clicar em; Clicando em;
		Wij gebruiken cookies; We gebruiken cookies; Deze website gebruikt; Deze site gebruikt; Accepteer alle; Cookies accepteren;
		Door verder; Wij en onze; We en onze; Met uw toestemming; Met jouw toestemming; U kunt uw toestemming; Je kunt je toestemming`},
	// "Mit Ihrer" and "con su" are somebody else's as well: two words of consent.
	{cue: cueCookie, detail: "twice", phrases: `Mit Ihrer Zustimmung; Mit Ihrer Einwilligung; Con su consentimiento; Con il suo consenso;
		Com o seu consentimento; Com seu consentimento; Met je toestemming; Met onze partners`},
	// These say all themselves.
	{cue: cueNotice, phrases: `Conformément à l'article 38 de la loi 78;
		Conformément à la loi Informatique; Conformément à la loi « Informatique; Conformément à la loi 78;
		De conformidad con la Ley Orgánica 15/1999; En cumplimiento de la Ley Orgánica 15/1999; De acuerdo con la Ley Orgánica 15/1999;
		Ai sensi dell'art. 13 del D; Ai sensi dell'articolo 13 del D; Some vendors may process your; Some partners may process your;
		Some of our partners may process your;
		Some processing of your personal data; Your preferences will apply to; Your choices will apply to; Your privacy is important;
		Your privacy matters to us; We value your privacy;
		Einige Anbieter verarbeiten Ihre; Einige Partner verarbeiten Ihre; Einige unserer Partner verarbeiten Ihre;
		Ihre Privatsphäre ist uns; Wir respektieren Ihre Privatsphäre;
		Certains traitements ne nécessitent pas votre; Certains partenaires ne demandent pas votre; Le respect de votre vie privée;
		Votre vie privée est importante; Votre vie privée nous;
		Algunos proveedores pueden tratar sus; Algunos proveedores pueden procesar sus; Su privacidad es importante para nosotros;
		Tu privacidad es importante; Su privacidad nos importa; Tu privacidad nos importa; Valoramos su privacidad; Valoramos tu privacidad;
		La tua privacy è importante; La vostra privacy è importante; Alcuni fornitori possono trattare i tuoi; Rispettiamo la tua privacy;
		A sua privacidade é importante; Sua privacidade é importante; Valorizamos a sua privacidade;
		Alguns fornecedores podem tratar os seus;
		Uw privacy is belangrijk; Jouw privacy is belangrijk; Sommige leveranciers kunnen uw; Wij respecteren uw privacy`},
	{cue: cueMoreBy, phrases: `Other reports by; Other stories by; Other articles by; Other news by; More by; More from; More articles by;
		More stories by; More stories from; More articles from; More posts by; View all posts by; View all articles by; View all stories by;
		All articles by; All posts by; All stories by; See all articles by; See all posts by; Posts by; Stories by; Articles by;
		About the author; About the Author; About author; Latest posts by; Latest from; Follow the author; Weitere Artikel von;
		Alle Artikel von; Mehr von; Mehr Artikel von; Über den Autor; Über die Autorin; Zum Autor; Plus d'articles de; Tous les articles de;
		Tous ses articles; Autres articles de; Les autres articles de; Voir tous les articles; À propos de l'auteur; Articles de;
		Más artículos de; Más noticias de; Más de; Todos los artículos; Sobre el autor; Sobre la autora; Ver todos los artículos;
		Altri articoli di; Tutti gli articoli; Sull'autore; Mais artigos de; Mais notícias de; Sobre o autor; Todos os artigos; Meer van;
		Alle artikelen van; Over de auteur`},
	{cue: cuePrompt, detail: "alone", langs: langEN, phrases: `Listen to this story; Hear this story; Hear this article`},
	{cue: cueMoreBy, detail: "names", phrases: `More in; More on; More about; Mehr aus; Mehr zu; Mehr über; Plus sur; Más en; Más sobre;
		Altro da; Altro su; Mais em; Mais sobre; Meer uit; Meer over`},
	{cue: cueNotice, detail: "within", phrases: `has not been edited by; was auto-generated from; is auto-generated from;
		auto-generated from a syndicated feed; unedited and auto-generated; unedited and autogenerated; feed without modifications;
		published without edits from; published from a syndicated feed; are created on a rush deadline; is created on a rush deadline; published from a wire agency feed; from a wire agency feed;
		published from an agency feed; without modifications to the text; not been created by our; wurde automatisch übernommen;
		wurde automatisiert von; automatisiert übernommen; nicht redaktionell bearbeitet; in der gedruckten Ausgabe erschienen;
		in der Printausgabe erschienen; redaktionell nicht bearbeitet; nicht von der Redaktion bearbeitet;
		does not constitute financial advice; does not constitute investment advice; do not constitute investment advice;
		is not financial advice; stellt keine anlageberatung dar; stellen keine anlageberatung dar;
		ne constitue pas un conseil en investissement; ne constituent pas un conseil en investissement;
		no constituye una recomendación de inversión; no constituye asesoramiento financiero; non costituiscono consulenza finanziaria;
		non costituisce consulenza finanziaria; não constitui recomendação de investimento; necessarily reflect those of;
		necessarily reflect the views; necessarily reflect the opinions; necessarily reflect the official; necessarily represent the views;
		necessarily those of; this site contains affiliate links; may contain affiliate links; contain affiliate links;
		contains affiliate links; may receive a commission; may earn a commission; may get a commission; earn from qualifying purchases;
		affiliate advertising program; position in any of the stocks; positions in any of the stocks; has been compensated by; all opinions are my own; all opinions are mine; opinions expressed are;
		adapted from its original source; article was automatically; comments are moderated; comments will be moderated;
		comments are subject to moderation; our comment policy; our community guidelines; our comments policy;
		lively but civil forum for discussion; to share their views on our articles;
		below or click an icon to log in; oder klicke ein Icon, um dich einzuloggen; oder klicke ein Icon um dich einzuloggen;
		ou cliquez sur une icône pour vous connecter; o haz clic en un icono para iniciar sesión;
		o fai clic su un'icona per effettuare l'accesso; ou clique em um ícone para log in; of klik op een icoon om in te loggen;
		nicht zwingend die Meinung; nicht unbedingt die Meinung; nicht notwendigerweise die Meinung; enthält Affiliate-Links;
		sogenannte Affiliate-Links; mit einem Stern markierten; erhalten wir eine Provision; wir eine Provision; ggf. eine Provision; gegebenenfalls eine Provision; eine Provision vom Händler;
		Audioversion wurde künstlich generiert; wurde künstlich vertont; mit künstlicher Stimme vorgelesen; OTS-ORIGINALTEXT;
		unter ausschließlicher inhaltlicher Verantwortung; can be republished for free; solely responsible for all content;
		Kommentare werden moderiert;
		unsere Netiquette;
		ne reflètent pas nécessairement; ne reflète pas nécessairement; n'engagent que leur auteur; n'engagent que leurs auteurs;
		n'engage que son auteur; liens affiliés; liens d'affiliation; peut toucher une commission; touche une commission;
		les commentaires sont modérés; publicité sponsorisée;
		no reflejan necesariamente; no refleja necesariamente; no representan necesariamente; son responsabilidad exclusiva;
		enlaces de afiliado; enlaces de afiliados; puede recibir una comisión; recibir una comisión; los comentarios serán moderados;
		es responsabilidad exclusiva; de exclusiva responsabilidad de su autor; de exclusiva responsabilidad de sus autores;
		de exclusiva responsabilidad del autor; de exclusiva responsabilidad de los autores; de exclusiva responsabilidad de quien;
		de exclusiva responsabilidad de quienes;
		non riflettono necessariamente; non rispecchiano necessariamente; non riflette necessariamente; link di affiliazione;
		link affiliati;
		potrebbe ricevere una commissione; riceve una commissione; i commenti sono moderati;
		não refletem necessariamente; não reflete necessariamente; não representam necessariamente; de inteira responsabilidade;
		links de afiliados; pode receber uma comissão; aprovados pelo moderador; comentários são moderados; pode ganhar comissão;
		niet noodzakelijk de mening; niet noodzakelijkerwijs; bevat affiliate links; bevat affiliatelinks; een commissie ontvangen;
		reacties worden gemodereerd`},
	{cue: cueNotice, langs: langFR, phrases: `Ce direct est terminé; Ce direct est à présent terminé; Ce direct est maintenant terminé;
		Ce live est terminé; Ce live est à présent terminé; Fin du live; Fin du direct; Fin de ce direct`},
	{cue: cueNotice, phrases: `The Associated Press is an independent global news; Our Standards; The Thomson Reuters Trust Principles;
		Nuestros Estándares; Los Principios de Confianza de Thomson Reuters; Nossos padrões; Os Princípios de Confiança da Thomson Reuters;
		You are commenting using your; Du kommentierst mit deinem; Du kommentierst mit Deinem; Vous commentez à l'aide de votre;
		Estás comentando usando tu cuenta; Stai commentando usando il tuo account; Você está comentando utilizando sua conta;
		Je reageert onder je;
		This story was not edited; This is a sponsored; This post contains affiliate; This article contains affiliate; We may earn;
		may earn a commission; an affiliate commission; The views expressed; The views and opinions expressed; The opinions expressed;
		Opinions expressed; Views expressed; The content is provided for information purposes; This is an automatically generated;
		This article was generated; This press release; Forward-looking statements; Disclaimer; DISCLAIMER;
		Avertissement : ce communiqué; Ce communiqué contient des déclarations prospectives;
		Ce communiqué contient des informations prospectives; Ce communiqué peut contenir des;
		Le présent communiqué contient des; Le présent communiqué peut contenir; Déclarations prospectives;
		Este comunicado contiene declaraciones;
		Este comunicado puede contener; El presente comunicado contiene; El presente comunicado puede contener; Declaraciones prospectivas;
		Diese Mitteilung enthält zukunftsgerichtete; Diese Pressemitteilung enthält zukunftsgerichtete; Zukunftsgerichtete Aussagen;
		Il presente comunicato contiene; Il presente comunicato può contenere; Este comunicado contém declarações;
		O presente comunicado contém;
		Dit persbericht bevat toekomstgerichte; Editor's note; Editor's Note;
		EDITOR'S NOTE; This text was translated; Translated by; Translated from; Translated with; automatically translated;
		machine translation;
		Dieser Text wurde automatisch; Diese Meldung wurde automatisch; Anmerkung der Redaktion; Anm. d. Red; Transparenzhinweis;
		Hinweis der Redaktion; Dieser Beitrag wurde automatisch; Direkt aus dem dpa-Newskanal;
		Cette dépêche; Cet article a été traduit; Note de la rédaction; Traduit de; Traduit par; Cet article a été généré;
		Este artículo ha sido traducido; Nota de la redacción; Nota del editor; Este texto se publica; Traducido por; Nota della redazione;
		Nota da redação; Traduzido por; Noot van de redactie; Vertaald door; Dit artikel is vertaald`},
	{cue: cuePrompt, detail: "label", phrases: `Notes to editors; Note to editors; Notes for editors; Disclosure statement; Media Contact;
		Media Contacts; Press Contact; Press Contacts; Media Enquiries; Media Inquiries; Press Enquiries; Contact for Media; Pressekontakt;
		Medienkontakt; Rückfragehinweis; Bearbeitende Dienststelle; Rückfragen bitte an; Rückfragen an; Bei Rückfragen; Für Rückfragen; Kontakt für Medien; Contatti stampa;
		Perscontact`},
	{cue: cuePrompt, detail: "short", phrases: `Get your tickets; Buy your tickets; Book your tickets; Procurez-vous vos billets; Achetez vos billets; Réservez vos billets;
		Réservez vos places; Prenez vos billets; Compra tus entradas; Compra aquí tus entradas; Compra tus boletos; Consigue tus entradas; Consigue ya tus entradas; Adquiere tus entradas;
		Adquiere tus boletos; Jetzt Tickets sichern; Hier Tickets sichern; Jetzt Karten sichern; Acquista i biglietti; Acquista subito i biglietti; Acquista il tuo biglietto;
		Compre os seus bilhetes; Compre o seu bilhete; Compre seu ingresso; Garanta seu ingresso; Koop je tickets; Koop je kaarten; Bestel je tickets; Bestel uw kaarten`},
	{cue: cueNotice, phrases: `Hinweis auf Interessenkonflikte; Hinweis auf mögliche Interessenkonflikte; Original-Content von;
		Für den Inhalt der Mitteilung ist der Emittent; Veröffentlichung einer Corporate News; Veröffentlichung einer Insiderinformation;
		Staff and wire reports; From staff and wire reports; From staff reports; From wire reports; STAFF AND WIRE REPORTS`},
	{cue: cueNewsletter, phrases: `Keine News mehr verpassen; Keine Nachricht mehr verpassen; Jetzt den kostenlosen; Jetzt die kostenlose;
		Download the; Listen live on the; Laden Sie die; Lade die; Téléchargez l'; Télécharger l'; Descarga la; Descargue la; Descárgate la;
		Scarica l'; Scarica la; Baixe a; Descarregue a; Download de`},
	{cue: cuePrompt, detail: "open", phrases: `NPR transcripts are created; Support for this story comes from;
		Support for this reporting comes from; Heard on Morning; Heard on All; Alle Angaben ohne Gewähr; More Like This;
		Join our commenting forum; Join thought-provoking conversations; Share or comment on this article; Thanks for signing up;
		Thank you for signing up; Thanks for subscribing; Watch for us in your inbox; This is a breaking news update; Add us on Google;
		Werden Sie Leserreporter; Jetzt Leserreporter; Stay tuned to; Stay tuned for; If you like what you read`},
}
